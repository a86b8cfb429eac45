// Where one looks, and how the page comes to show it: the server draws each part, the page puts it in place.

const url = new URL(location.href);

// Who one is, where, in which thread, and whether the traffic is open. It stands in the address, so that a reload keeps it.
export const look = {
  as: document.body.dataset.as,
  at: document.body.dataset.at,
  thread: url.searchParams.get("thread") || "",
  inspect: url.searchParams.get("inspect") || "",
};

const shown = new Map();

// The parts that came with the page, until they are drawn for the first time: what is the same need not be drawn.
const came = new Map();

// What is done to each part after it was drawn.
export const drawn = [];

export const $ = (selector, within = document) => within.querySelector(selector);
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

export function tell(text) {
  const notice = $("#notice");
  notice.textContent = text;
  notice.hidden = !text;
  clearTimeout(tell.later);
  tell.later = setTimeout(() => { notice.hidden = true; }, 9000);
}

// Do something in the workspace. Gives what the server says of it, null where it could not be done.
export async function act(name, more = {}) {
  document.body.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(`/do/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...look, ...more }),
    });
    const said = await response.json();
    if (said.notice) tell(said.notice);
    return response.ok ? said : null;
  } catch {
    tell("The sandbox is gone: start it again with make run.");
    return null;
  } finally {
    document.body.removeAttribute("aria-busy");
    await refresh();
  }
}

// Look elsewhere.
export async function go(changes) {
  Object.assign(look, changes);
  const query = new URLSearchParams(Object.entries(look).filter(([, value]) => value));
  history.replaceState(null, "", `?${query}`);
  document.body.dataset.as = look.as;
  document.body.dataset.at = look.at;
  document.body.classList.remove("drawer");
  if ("at" in changes || "as" in changes) {
    // The bot hears that somebody has come to one of its tabs, as from Slack, and fills it.
    if (look.at === "home" || look.at === "app") await act("open");
  }
  await refresh();
}

let running = false;
let again = false;

// Draw anew what has changed. While one drawing is under way another one waits, and more are the same one.
export async function refresh() {
  if (running) { again = true; return running; }
  running = draw();
  await running;
  running = false;
  if (again) { again = false; await refresh(); }
}

async function draw() {
  const query = new URLSearchParams(look);
  try {
    const parts = await (await fetch(`/parts?${query}`)).json();
    for (const [name, html] of Object.entries(parts)) put(name, html);
  } catch { /* the news are followed anew once the server is back */ }
}

function put(name, html) {
  const host = document.getElementById(name);
  if (shown.get(name) === html) return;
  if (!shown.has(name) && came.get(name) === asParsed(html)) { shown.set(name, html); return; }
  // What somebody is just choosing from is left to them; it is drawn once they have left it.
  if (name === "main" && host.contains(document.activeElement) && document.activeElement.matches(".combo input")) {
    document.activeElement.addEventListener("blur", refresh, { once: true });
    return;
  }
  shown.set(name, html);
  if (name === "thread") $("#threadpane").hidden = !html;
  if (name === "modal") putModal(host, html);
  else keepingPlace(host, () => { host.innerHTML = html; for (const each of drawn) each(host); });
  if (name === "main") nameComposer();
  if (name === "tour") toNextStep();
}

function asParsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.innerHTML;
}

function putModal(dialog, html) {
  const before = $("form", dialog)?.dataset.key;
  dialog.innerHTML = html;
  const form = $("form", dialog);
  if (!form) { if (dialog.open) dialog.close(); return; }
  if (!dialog.open) dialog.showModal();
  if (form.dataset.key !== before) beginForm(form);
}

function beginForm(form) {
  const first = $(".wrong [data-action]", form) || $(".field [data-action]", form) || $("footer button", form);
  first?.focus();
  if (!$(".wrong", form)) $(".inside", form).scrollTop = 0;
}

// Drawing keeps the focus, what is open, and the place that one has scrolled to, but where there is a new message.
function keepingPlace(host, drawing) {
  const focused = host.contains(document.activeElement) ? describe(document.activeElement) : null;
  const before = $("[data-scroll]", host);
  const place = before && {
    key: before.dataset.scroll,
    top: before.scrollTop,
    newest: $$(".message", before).at(-1)?.dataset.where,
  };
  const open = $$("details[open][data-exchange]", host).map((each) => each.dataset.exchange);
  const listTop = host.scrollTop;
  drawing();
  for (const number of open) $(`details[data-exchange="${number}"]`, host)?.setAttribute("open", "");
  host.scrollTop = listTop;
  const after = $("[data-scroll]", host);
  if (after) {
    const same = place && place.key === after.dataset.scroll;
    const isNews = place && $$(".message", after).at(-1)?.dataset.where !== place.newest;
    if (same && !isNews) after.scrollTop = place.top;
    else if (after.dataset.scroll !== "home") toNewest(after);
  }
  // Where what was pressed is gone, the keyboard goes on from the same pane.
  if (focused) ($(focused, host) || after)?.focus({ preventScroll: true });
}

// The newest message is seen from its beginning, also where it is longer than the pane.
function toNewest(scroll) {
  const newest = $$(".message", scroll).at(-1);
  scroll.scrollTop = newest ? Math.min(scroll.scrollHeight, newest.offsetTop - scroll.offsetTop - 8) : 0;
}

// Where the tour is wider than the screen, what comes next is seen.
function toNextStep() {
  const next = $("#tour .next");
  if (next) $("#tour").scrollLeft = next.offsetLeft - 90;
}

// How to find an element again after it was drawn anew.
function describe(element) {
  const named = (each) => [...each.attributes]
    .filter(({ name }) => name.startsWith("data-") && !["data-value", "data-chosen", "data-options", "data-confirm"].includes(name))
    .map(({ name, value }) => `[${name}="${CSS.escape(value)}"]`).join("");
  const around = element.closest("[data-where]");
  const block = element.closest("[data-block]");
  const path = [around, block].filter((each) => each && each !== element).map(named).join(" ");
  return `${path} ${element.localName}${named(element)}`.trim();
}

function nameComposer() {
  const name = $("#main h2")?.textContent.trim() || "";
  const text = $('[data-composer="main"] textarea');
  text.placeholder = look.at === "app" ? "Ask about the deliverables" : `Message ${name}`;
  $('[data-composer="main"]').hidden = look.at === "home";
  $('[data-composer="thread"] textarea').placeholder = look.at === "app" ? "Go on asking" : "Reply, and call @schengen";
  document.title = `${name} – schengen-bot sandbox`;
}

// The first drawing came with the page.
export function begin() {
  for (const host of $$("[id]")) came.set(host.id, host.innerHTML);
  const threaded = Boolean($("#thread").textContent.trim());
  $("#threadpane").hidden = !threaded;
  nameComposer();
  toNextStep();
  for (const each of drawn) each(document);
  for (const each of $$("[data-scroll]")) if (each.dataset.scroll !== "home") toNewest(each);
  const dialog = $("#modal");
  const form = $("form", dialog);
  if (form) { dialog.showModal(); beginForm(form); }
  const news = new EventSource("/news");
  news.onmessage = refresh;
  if (look.at === "home" || look.at === "app") act("open");
}
