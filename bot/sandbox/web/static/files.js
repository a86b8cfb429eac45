// Files: dropped into a conversation or chosen for it, and chosen in a form.

import { $, $$, act, go, look } from "./page.js";

async function encoded(file) {
  const read = new FileReader();
  await new Promise((done) => { read.onloadend = done; read.readAsDataURL(file); });
  return { name: file.name, content: read.result.split(",")[1] ?? "" };
}

async function share(file, inThread) {
  const said = await act("share", { ...await encoded(file), thread: inThread ? look.thread : "" });
  if (said?.thread && said.thread !== look.thread) await go({ thread: said.thread });
}

// A file in a form is with Slack once it is chosen; the form has its id.
async function choose(input) {
  const [file] = input.files;
  const said = file && await act("choose", await encoded(file));
  input.dataset.value = said ? said.file : "";
  input.dataset.chosen = file ? file.name : "";
}

export function listen() {
  for (const pane of $$(".pane")) {
    pane.addEventListener("dragover", (event) => { event.preventDefault(); pane.classList.add("drop"); });
    pane.addEventListener("dragleave", () => pane.classList.remove("drop"));
    pane.addEventListener("drop", (event) => {
      event.preventDefault();
      pane.classList.remove("drop");
      for (const file of event.dataTransfer.files) share(file, pane.id === "threadpane");
    });
  }
  document.addEventListener("change", ({ target }) => {
    if (target.matches("[data-type=file_input]")) choose(target);
    else if (target.matches("[data-shares]") && target.files.length) { share(target.files[0], false); target.value = ""; }
  });
}
