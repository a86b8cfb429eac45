// The page's own buttons: where one goes, who one is, the clock, faults, the tour, the menu of a message.

import { $, $$, act, begin, drawn, go, look, tell } from "./page.js";
import * as composer from "./composer.js";
import * as files from "./files.js";
import * as keyboard from "./keyboard.js";
import * as kit from "./kit.js";
import * as menu from "./menu.js";
import * as tables from "./tables.js";

const plain = (text) => ({ text });

const BEGIN_ANEW = {
  title: plain("Begin anew?"),
  text: plain("It is 19 October 2023 again. Everything said and done here is forgotten."),
  confirm: plain("Begin anew"),
  deny: plain("Cancel"),
  style: "danger",
};

const deeds = {
  burger: (button) => button.setAttribute("aria-expanded", String(document.body.classList.toggle("drawer"))),
  inspect: async () => {
    $("#traffic").hidden = Boolean(look.inspect);
    $('.top [data-do="inspect"]').setAttribute("aria-expanded", String(!look.inspect));
    await go({ inspect: look.inspect ? "" : "1" });
  },
  reset: async () => {
    if (!await menu.ask(BEGIN_ANEW)) return;
    await act("reset");
    await go({ thread: "", at: "C0COUNCIL", as: "U0DELEGATE" });
    tell("Everything is as in the beginning.");
  },
  heal: () => act("fault", { name: "heal" }),
  shortcut: () => act("shortcut"),
  attach: (button) => $("input", button.parentElement).click(),
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

function openMessageMenu(button) {
  const { menu: ts } = button.dataset;
  const { thread } = button.closest("[data-thread]").dataset;
  const { bot } = document.body.dataset;
  menu.openMenu(button, [
    { label: "Reply in thread", take: () => openThread(thread) },
    { label: "Use as evidence", note: bot, take: () => act("shortcut", { ts }) },
    { label: "Import this note", note: bot, take: () => act("shortcut", { ts, name: "import_note" }) },
  ]);
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
  const button = event.target.closest("button, a[data-go], a[data-thread-of]");
  if (!event.target.closest("#faults")) $("#faults").open = false;
  if (document.body.classList.contains("drawer") && !event.target.closest("#sidebar, .burger")) document.body.classList.remove("drawer");
  if (!button) return;
  const { dataset } = button;
  if (button.matches("a")) {
    // With a key held it opens as any link does, in a tab or a window of its own.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
  }
  if (dataset.do) deeds[dataset.do](button);
  else if (dataset.go) go({ at: dataset.go, thread: "" });
  else if (dataset.as) go({ as: dataset.as, thread: "" });
  else if (dataset.clock) move(button, dataset.clock);
  else if (dataset.threadOf) openThread(dataset.threadOf);
  else if (dataset.menu) openMessageMenu(button);
  else if (dataset.step) takeStep(button);
  else if (dataset.entity) act("entity", { ts: dataset.entity, number: dataset.number });
  else if (dataset.flexpane) act("flexpane", { number: dataset.flexpane });
  else if (dataset.prompt) { composer.fill(dataset.prompt); composer.say($('[data-composer="main"]')); }
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-form]");
  if (!form) return;
  event.preventDefault();
  forms[form.dataset.form](form);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || $("dialog[open]")) return;
  if ($("#faults").open) { $("#faults").open = false; $("#faults summary").focus(); return; }
  if (look.thread) deeds["close-thread"]();
});

// Esc in a modal closes it as its button does, which the bot may hear of.
$("#modal").addEventListener("cancel", (event) => { event.preventDefault(); act("close"); });
document.addEventListener("toggle", (event) => { if (event.target.matches?.("[data-exchange]")) open(event.target); }, true);

drawn.push(keyboard.settle, tables.settle);
for (const part of [menu, composer, files, kit, tables, keyboard]) part.listen();
begin();
