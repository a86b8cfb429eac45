// Moving about with the keyboard. A message costs one Tab stop: arrows reach what can be used in it. F6 jumps to the
// composer, as on Slack.

import { $, $$ } from "./page.js";

const USABLE = "a[href], button, select";

// What can be used in a message; a table that is turned over has its own order.
const usable = (message) => $$(USABLE, message).filter((each) => !each.closest(".datatable"));

function admit(message, chosen) {
  for (const each of usable(message)) each.tabIndex = each === chosen ? 0 : -1;
}

// After a drawing one thing in each message can be reached with Tab: where somebody is, or the first.
export function settle(host) {
  for (const message of $$(".message", host)) {
    const every = usable(message);
    admit(message, every.find((each) => each === document.activeElement) || every[0]);
  }
}

function move(event) {
  const message = event.target.closest(".message");
  if (!message || !event.target.matches(USABLE) || event.target.closest(".datatable")) return;
  const every = usable(message);
  const at = every.indexOf(event.target);
  const aim = {
    ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: every.length - 1,
  }[event.key];
  if (aim === undefined) return;
  event.preventDefault();
  every[(aim + every.length) % every.length].focus();
}

// To the composer of the pane in which one is; from there to the other one.
function jump() {
  const inThread = !$("#threadpane").hidden;
  const [main, thread] = ["main", "thread"].map((name) => $(`[data-composer="${name}"] textarea`));
  const isNear = $("#threadpane").contains(document.activeElement) || $('[data-composer="main"]').hidden;
  const [near, far] = isNear ? [thread, main] : [main, thread];
  if (document.activeElement !== near) near.focus();
  else if (inThread) far.focus();
}

export function listen() {
  document.addEventListener("keydown", (event) => {
    if (event.key === "F6" && !$("dialog[open]")) { event.preventDefault(); jump(); } else move(event);
  });
  document.addEventListener("focusin", (event) => {
    const message = event.target.closest(".message");
    if (message && usable(message).includes(event.target)) admit(message, event.target);
  });
}
