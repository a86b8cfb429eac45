// The page's own buttons: where one goes, who one is, the clock, faults, the tour, the menu of a message.

import { $, $$, act, begin, go, look, tell } from "./page.js";
import * as composer from "./composer.js";
import * as kit from "./kit.js";

const deeds = {
  burger: (button) => button.setAttribute("aria-expanded", String(document.body.classList.toggle("drawer"))),
  inspect: async () => {
    $("#traffic").hidden = Boolean(look.inspect);
    $('.top [data-do="inspect"]').setAttribute("aria-expanded", String(!look.inspect));
    await go({ inspect: look.inspect ? "" : "1" });
  },
  reset: async () => {
    if (!window.confirm("Begin anew, on 19 October 2023? Everything said and done here is forgotten.")) return;
    await act("reset");
    await go({ thread: "", at: "C0COUNCIL", as: "U0DELEGATE" });
    tell("Everything is as in the beginning.");
  },
  heal: () => act("fault", { name: "heal" }),
  shortcut: () => act("shortcut"),
  evidence: () => { const ts = $("#menu").dataset.ts; closeMenu(); return act("shortcut", { ts }); },
  reply: () => { const thread = $("#menu").dataset.thread; closeMenu(); return openThread(thread); },
  "close-thread": async () => { await go({ thread: "" }); $('[data-composer="main"] textarea').focus(); },
  "close-modal": () => act("close"),
  "hide-tour": () => { $("#tour").hidden = true; },
};

const forms = {
  say: composer.say,
  submit: (form) => act("submit", { typed: kit.typed(form) }),
  clock: (form) => move(form, new FormData(form).get("to")),
  fault: async (form) => {
    const given = new FormData(form);
    await act("fault", { method: given.get("method"), name: given.get("name"), lasting: given.has("lasting") });
    $("#faults").open = false;
  },
};

async function openThread(thread) {
  await go({ thread });
  $('[data-composer="thread"] textarea').focus();
}

async function move(within, to) {
  const buttons = $$("button", $("#clock"));
  buttons.forEach((each) => { each.disabled = true; });
  await act("clock", { to });
  $$("button", $("#clock")).forEach((each) => { each.disabled = false; });
}

// A step of the tour sets the stage, and leaves the doing to whoever takes it.
async function takeStep({ dataset: { step, person, place, typed } }) {
  const thread = step === "follow" ? look.thread || $("#main [data-thread-of]")?.dataset.threadOf || "" : "";
  await go({ as: person, at: place, thread });
  if (step === "follow" && thread) composer.fill("@schengen and Frontex?", "thread");
  else if (step === "follow") tell("Ask something in the channel first.");
  else if (step === "remind") $('[data-clock="reminder"]').focus();
  else if (typed) composer.fill(typed);
  else if (step === "undo") $("#main [data-action^=home_undo], #main [data-action*=undo]")?.scrollIntoView({ block: "center" });
}

function openMenu(button) {
  const menu = $("#menu");
  menu.dataset.ts = button.dataset.menu;
  menu.dataset.thread = button.closest("[data-thread]").dataset.thread;
  menu.hidden = false;
  const place = button.getBoundingClientRect();
  menu.style.top = `${Math.min(place.bottom + 4, window.innerHeight - menu.offsetHeight - 8)}px`;
  menu.style.left = `${Math.max(8, place.right - menu.offsetWidth)}px`;
  menu.opener = button;
  $("button", menu).focus();
}

function closeMenu() {
  const menu = $("#menu");
  if (menu.hidden) return false;
  menu.hidden = true;
  menu.opener?.focus();
  return true;
}

async function open(details) {
  if (!details.open || details.dataset.loaded) return;
  details.dataset.loaded = "1";
  const found = await (await fetch(`/exchange/${details.dataset.exchange}`)).json();
  const both = $(".both", details);
  both.replaceChildren(...["sent", "answered"].map((name) => {
    const text = document.createElement("pre");
    text.tabIndex = 0;
    text.textContent = found[name] || "(nothing)";
    return text;
  }));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!event.target.closest("#menu, [data-menu]")) $("#menu").hidden = true;
  if (!event.target.closest("#faults")) $("#faults").open = false;
  if (document.body.classList.contains("drawer") && !event.target.closest("#sidebar, .burger")) document.body.classList.remove("drawer");
  if (!button) return;
  const { dataset } = button;
  if (dataset.do) deeds[dataset.do](button);
  else if (dataset.go) go({ at: dataset.go, thread: "" });
  else if (dataset.as) go({ as: dataset.as, thread: "" });
  else if (dataset.clock) move(button, dataset.clock);
  else if (dataset.threadOf) openThread(dataset.threadOf);
  else if (dataset.menu) openMenu(button);
  else if (dataset.step) takeStep(button);
  else if (dataset.prompt) { composer.fill(dataset.prompt); composer.say($('[data-composer="main"]')); }
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-form]");
  if (!form) return;
  event.preventDefault();
  forms[form.dataset.form](form);
});

document.addEventListener("keydown", (event) => {
  if (!$("#menu").hidden && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault();
    const every = $$("button", $("#menu"));
    every[(every.indexOf(document.activeElement) + 1) % every.length].focus();
  }
  if (event.key !== "Escape" || $("#modal").open) return;
  if (closeMenu()) return;
  if ($("#faults").open) { $("#faults").open = false; $("#faults summary").focus(); return; }
  if (look.thread) deeds["close-thread"]();
});

// Esc in a modal closes it as its button does, which the bot may hear of.
$("#modal").addEventListener("cancel", (event) => { event.preventDefault(); act("close"); });
document.addEventListener("toggle", (event) => { if (event.target.matches?.("[data-exchange]")) open(event.target); }, true);

composer.listen();
kit.listen();
begin();
