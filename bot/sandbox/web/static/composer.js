// Writing: Enter sends, and while one types what can be meant is offered.

import { $, $$, act, go, look } from "./page.js";

const offers = JSON.parse(document.getElementById("offers").textContent);
const box = document.getElementById("hints");
const list = $("ul", box);
let current = null;

export function fit(text) {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight, 200)}px`;
}

export async function say(form) {
  const text = $("textarea", form);
  const typed = text.value.trim();
  if (!typed) return;
  const inThread = form.dataset.composer === "thread";
  text.value = "";
  fit(text);
  hide();
  const said = await act("say", { text: typed, thread: inThread ? look.thread : "" });
  if (!said) { text.value = typed; fit(text); }
  // The answer is in the message's thread, so that is opened, as Slack offers it.
  else if (said.thread && said.thread !== look.thread) await go({ thread: said.thread });
  text.focus();
}

export function fill(typed, composer = "main") {
  const text = $(`[data-composer="${composer}"] textarea`);
  text.value = typed;
  fit(text);
  text.focus();
}

// What is being typed and could be one of the offers: the command at the beginning, or a name.
function begun(text) {
  const before = text.value.slice(0, text.selectionStart);
  const command = /^\/\S*(?: \S*)?$/.exec(before);
  if (command) return { start: 0, typed: command[0].toLowerCase() };
  const name = /(?:^|\s)([@#][\w-]*)$/.exec(before);
  return name ? { start: before.length - name[1].length, typed: name[1].toLowerCase() } : null;
}

export function offer(text) {
  const found = begun(text);
  const fitting = found ? offers.filter((each) => each.shown.startsWith(found.typed)) : [];
  // What is typed to its end needs no help, and Enter is to send it.
  if (!fitting.length || fitting.some((each) => each.shown === found.typed)) { hide(); remind(text); return; }
  current = { text, start: found.start };
  show(fitting.slice(0, 30), (each, number) => {
    const line = item(each);
    line.setAttribute("role", "option");
    line.id = `hint-${number}`;
    line.dataset.insert = each.insert;
    return line;
  }, text);
  mark(0);
}

// What goes with a command while one types it; there is nothing to choose.
function remind(text) {
  const [, name] = /^(\/\S+ \S+)(?:\s|$)/.exec(text.value) || [];
  const found = offers.find((each) => each.shown === name);
  if (!found) return;
  show([found], item, text);
}

function show(offered, line, text) {
  list.replaceChildren(...offered.map(line));
  $(".ours", box).hidden = !offered.some((each) => each.ours);
  list.scrollTop = 0;
  list.tabIndex = current ? 0 : -1;
  place(text);
}

function item(offered) {
  const line = document.createElement("li");
  const [name, usage, about] = ["b", "code", "small"].map((tag) => document.createElement(tag));
  [name.textContent, usage.textContent, about.textContent] = [offered.shown, offered.usage, offered.about];
  line.append(name, " ", usage, " ", about);
  if (offered.ours) {
    const mark = document.createElement("em");
    mark.textContent = "sandbox";
    line.append(" ", mark);
  }
  return line;
}

function place(text) {
  box.hidden = false;
  const around = text.closest("form").getBoundingClientRect();
  box.style.left = `${around.left + 12}px`;
  box.style.width = `${around.width - 24}px`;
  box.style.bottom = `${window.innerHeight - around.top + 4}px`;
}

function mark(number) {
  $$("li", box).forEach((each, at) => each.setAttribute("aria-selected", String(at === number)));
  const marked = list.children[number];
  current.text.setAttribute("aria-activedescendant", marked.id);
  marked.scrollIntoView({ block: "nearest" });
}

function take(item) {
  const { text, start } = current;
  const after = text.value.slice(text.selectionStart);
  text.value = text.value.slice(0, start) + item.dataset.insert + after;
  text.selectionStart = text.selectionEnd = start + item.dataset.insert.length;
  fit(text);
  hide();
  remind(text);
}

export function hide() {
  box.hidden = true;
  current?.text.removeAttribute("aria-activedescendant");
  current = null;
}

function steer(event) {
  const every = $$("li", box);
  const at = every.findIndex((each) => each.getAttribute("aria-selected") === "true");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) mark((at + step + every.length) % every.length);
  else if (event.key === "Tab") take(every[at]);
  else if (event.key === "Escape") hide();
  else if (event.key === "Enter" && !event.shiftKey) take(every[at]);
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

export function listen() {
  for (const form of $$("[data-composer]")) {
    const text = $("textarea", form);
    text.addEventListener("input", () => { fit(text); offer(text); });
    text.addEventListener("blur", () => setTimeout(hide, 150));
    text.addEventListener("keydown", (event) => {
      if (current && steer(event)) return;
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
    });
  }
  box.addEventListener("pointerdown", (event) => {
    const line = event.target.closest("li");
    if (line) event.preventDefault();
    if (line && current) take(line);
  });
}
