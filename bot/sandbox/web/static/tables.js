// Data tables: their reader sorts, filters and turns pages; the bot hears nothing of it.

import { $, $$ } from "./page.js";

// What is shown of each table, by the place where it stands. A drawing brings all rows in their first order.
const states = new Map();

const key = (table) => `${table.closest("[data-where]").dataset.where} ${table.closest("[data-block]").dataset.block}`;
const text = (row, column) => row.cells[column].textContent.trim();

export function settle(host) {
  for (const table of $$(".datatable", host)) {
    $$("tbody tr", table).forEach((row, number) => { row.dataset.row = number; });
    show(table);
  }
}

function compare({ column, down }) {
  if (column === null) return (a, b) => a.dataset.row - b.dataset.row;
  const numbers = (a, b) => a.cells[column].dataset.number - b.cells[column].dataset.number;
  const texts = (a, b) => text(a, column).localeCompare(text(b, column), undefined, { numeric: true });
  return (a, b) => (down ? -1 : 1) * (a.cells[column].dataset.number && b.cells[column].dataset.number ? numbers : texts)(a, b);
}

function show(table) {
  const state = states.get(key(table)) || { page: 0, column: null, down: false, filter: "" };
  states.set(key(table), state);
  const rows = $$("tbody tr", table).sort(compare(state));
  const fitting = rows.filter((row) => row.textContent.toLowerCase().includes(state.filter.toLowerCase()));
  const size = Number(table.dataset.size);
  state.page = Math.max(0, Math.min(state.page, Math.ceil(fitting.length / size) - 1));
  const first = state.page * size;
  const last = Math.min(first + size, fitting.length);
  $("tbody", table).append(...rows);
  for (const row of rows) row.hidden = !fitting.slice(first, last).includes(row);
  $$("th[scope=col]", table).forEach((head, column) => {
    head.setAttribute("aria-sort", column !== state.column ? "none" : state.down ? "descending" : "ascending");
  });
  $("[data-shown]", table).textContent = fitting.length ? `${first + 1}–${last} of ${fitting.length}` : "Nothing fits";
  $('[data-page="-1"]', table).disabled = !state.page;
  $('[data-page="1"]', table).disabled = last >= fitting.length;
  $("[data-filter]", table).value = state.filter;
}

function change(table, changes) {
  Object.assign(states.get(key(table)), changes);
  show(table);
}

export function listen() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".datatable button");
    if (!button) return;
    const table = button.closest(".datatable");
    const state = states.get(key(table));
    const column = Number(button.dataset.sort);
    if (button.dataset.page) change(table, { page: state.page + Number(button.dataset.page) });
    else change(table, { page: 0, column, down: column === state.column && !state.down });
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-filter]")) change(event.target.closest(".datatable"), { page: 0, filter: event.target.value });
  });
}
