// What can be used in blocks: buttons, menus, menus that are searched while one types, days; and what is in a modal.

import { $, $$, act } from "./page.js";
import { ask, openMenu } from "./menu.js";

const place = (element) => Number(element.closest("[data-block]").dataset.block);
const where = (element) => element.closest("[data-where]").dataset.where;
// What is in a field of a modal is told only when the modal is sent off.
const isField = (element) => Boolean(element.closest(".block.input"));

export async function press(element, chosen = {}) {
  if (element.dataset.confirm && !await ask(JSON.parse(element.dataset.confirm))) return;
  await act("press", { where: where(element), place: place(element), action: element.dataset.action, chosen });
}

function openOverflow(button) {
  openMenu(button, JSON.parse(button.dataset.options).map(({ text, value, url, description }) => ({
    label: text.text,
    note: description?.text,
    take: () => { if (url) window.open(url, "_blank", "noopener"); press(button, { value }); },
  })));
}

// A menu opens for a key, since one that is closed would take what the key goes to without asking.
function openSelect(event) {
  const opens = [" ", "Enter", "ArrowUp", "ArrowDown"].includes(event.key) || (event.key.length === 1 && !event.ctrlKey && !event.metaKey);
  if (!opens || !event.target.matches("select[data-action]") || isField(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.showPicker();
}

export function listen() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button, a");
    if (button?.dataset.carries !== undefined) press(button, { value: button.dataset.carries });
    else if (button?.dataset.type === "overflow") openOverflow(button);
    else if (button?.matches("[data-picks]")) $("input", button.parentElement).showPicker();
  });
  document.addEventListener("keydown", openSelect, true);
  document.addEventListener("change", (event) => {
    const element = event.target;
    if (!element.matches("select[data-action], input[type=date]")) return;
    const used = element.closest("[data-action]");
    if (!used || isField(used) || !element.value || !element.checkValidity()) return;
    const chosen = element.value;
    // What was chosen is done once: the menu is ready for the same again.
    if (element.matches("select")) element.selectedIndex = Math.max(0, [...element.options].findIndex((each) => each.defaultSelected));
    else element.value = element.defaultValue;
    press(used, { value: chosen });
  });
  document.addEventListener("input", (event) => { if (event.target.matches(".combo input")) search(event.target); });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches(".combo input")) { event.target.select(); search(event.target, ""); }
  });
  document.addEventListener("focusout", (event) => { if (event.target.matches(".combo input")) leave(event.target); });
  document.addEventListener("keydown", (event) => { if (event.target.matches(".combo input")) steer(event); });
  // Before the field loses its focus, and with it the list.
  document.addEventListener("pointerdown", (event) => {
    const option = event.target.closest(".choices [role=option]");
    if (option) { event.preventDefault(); choose($("input", option.closest(".combo")), option); }
  });
}

const list = (input) => $(".choices", input.closest(".combo"));
const options = (input) => $$("[role=option]", list(input));

let asked = 0;

// Ask for what fits. Answers to what was typed before are left aside.
async function search(input, typed = input.value) {
  if (typed.length < Number(input.dataset.least)) { close(input); return; }
  const mine = ++asked;
  const body = { where: where(input), place: place(input), action: input.dataset.action, typed };
  const said = await act("suggest", body);
  if (!said || mine !== asked || document.activeElement !== input) return;
  const host = list(input);
  host.replaceChildren(...said.options.map((each, number) => {
    const option = document.createElement("li");
    option.setAttribute("role", "option");
    option.id = `option-${number}`;
    option.dataset.value = each.value;
    option.textContent = each.text.text;
    return option;
  }));
  if (!said.options.length) host.textContent = "Nothing fits";
  host.hidden = false;
  input.setAttribute("aria-expanded", "true");
  mark(input, said.options.length && typed ? 0 : -1);
}

function mark(input, number) {
  options(input).forEach((each, at) => each.setAttribute("aria-selected", String(at === number)));
  const marked = options(input)[number];
  input.toggleAttribute("aria-activedescendant", Boolean(marked));
  if (marked) { input.setAttribute("aria-activedescendant", marked.id); marked.scrollIntoView({ block: "nearest" }); }
}

function steer(event) {
  const input = event.target;
  const every = options(input);
  const at = every.findIndex((each) => each.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (list(input).hidden) search(input, "");
    else mark(input, (at + (event.key === "ArrowDown" ? 1 : -1) + every.length) % every.length);
  } else if (event.key === "Enter" && !list(input).hidden) {
    event.preventDefault();
    if (every[at]) choose(input, every[at]);
  } else if (event.key === "Escape" && !list(input).hidden) {
    // Only the list is closed, not the modal around it.
    event.preventDefault();
    event.stopPropagation();
    leave(input);
  }
}

function choose(input, option) {
  input.dataset.value = option.dataset.value;
  input.dataset.chosen = input.value = option.textContent;
  close(input);
  if (isField(input)) return;
  input.blur();
  press(input, { value: input.dataset.value, text: input.dataset.chosen });
}

// What was typed and not chosen counts for nothing.
function leave(input) {
  if (input.value === "" && isField(input)) { input.dataset.value = ""; input.dataset.chosen = ""; }
  input.value = input.dataset.chosen;
  close(input);
}

function close(input) {
  list(input).hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

// What is in the fields of the modal, by block.
export function typed(form) {
  const found = {};
  for (const block of $$(".block.input", form)) {
    const element = $("[data-action]", block);
    const chosen = { value: element.value ?? "" };
    if (element.dataset.type === "radio_buttons") chosen.value = $("input:checked", element)?.value ?? "";
    if (element.dataset.type === "checkboxes") chosen.value = $$("input:checked", element).map((each) => each.value).join("\n");
    if (element.dataset.type === "external_select") Object.assign(chosen, { value: element.dataset.value, text: element.dataset.chosen });
    if (element.dataset.type === "file_input") Object.assign(chosen, { value: element.dataset.value, text: element.dataset.chosen });
    found[block.dataset.id] = chosen;
  }
  return found;
}

