// Menus that open below a button, and the question before something is done.

import { $, $$ } from "./page.js";

let menu = null;
let opener = null;

// Open a menu of items: what each is called, whose it is, and what it does.
export function openMenu(button, items) {
  closeMenu();
  opener = button;
  menu = document.createElement("div");
  menu.className = "menu";
  menu.setAttribute("role", "menu");
  menu.append(...items.map(({ label, note = "", take }) => {
    const item = document.createElement("button");
    const [name, whose] = ["span", "small"].map((tag) => document.createElement(tag));
    [name.textContent, whose.textContent] = [label, note];
    item.type = "button";
    item.tabIndex = -1;
    item.setAttribute("role", "menuitem");
    item.append(name, whose);
    item.addEventListener("click", () => { closeMenu(); take(); });
    return item;
  }));
  // Above a form only what is inside it can be used.
  button.closest("dialog, .pane").append(menu);
  button.setAttribute("aria-expanded", "true");
  const place = button.getBoundingClientRect();
  menu.style.top = `${Math.max(8, Math.min(place.bottom + 4, window.innerHeight - menu.offsetHeight - 8))}px`;
  menu.style.left = `${Math.max(8, place.right - menu.offsetWidth)}px`;
  $("button", menu).focus();
}

export function closeMenu({ refocus = true } = {}) {
  if (!menu) return false;
  menu.remove();
  menu = null;
  opener.setAttribute("aria-expanded", "false");
  if (refocus) opener.focus();
  return true;
}

const step = (every, by) => every[(every.indexOf(document.activeElement) + by + every.length) % every.length];

// Before anything else hears of the key, since what is around the menu has arrows and Esc of its own.
function steer(event) {
  if (!menu) return;
  const every = $$("button", menu);
  const aim = {
    ArrowDown: () => step(every, 1), ArrowUp: () => step(every, -1), Home: () => every[0], End: () => every.at(-1),
  }[event.key];
  if (aim) aim().focus();
  else if (event.key === "Escape") closeMenu();
  else if (event.key === "Tab") { closeMenu(); return; }
  else return;
  event.preventDefault();
  event.stopPropagation();
}

// Ask as a confirmation dialog of Block Kit does; true is what was asked for.
export function ask({ title, text, confirm, deny, style = "primary" }) {
  const dialog = $("#confirm");
  $("h2", dialog).textContent = title.text;
  $("p", dialog).textContent = text.text;
  $('[value="no"]', dialog).textContent = deny.text;
  const yes = $('[value="yes"]', dialog);
  yes.textContent = confirm.text;
  yes.className = `kit ${style}`;
  dialog.returnValue = "";
  dialog.showModal();
  yes.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

export function listen() {
  document.addEventListener("keydown", steer, true);
  document.addEventListener("pointerdown", (event) => {
    if (menu && !menu.contains(event.target) && !opener.contains(event.target)) closeMenu({ refocus: false });
  });
}
