// View 5, the table: every document that passes the filters, or what falls with the one that is replaced; sorted by any
// column, and handed over for a spreadsheet.

const ROWS = 200;
const CELLS = {
  number: (item) => item.name,
  type: (item) => item.type,
  issuer: (item) => item.issuer,
  level: (item) => t(`level.${item.level}`),
  date: (item) => item.date && printed(item.date),
  title: (item) => item.title !== item.name && item.title,
  status: (item) => t(`status.${item.status}`),
  up: (item) => item.up.length,
  down: (item) => item.down.length,
  due: (item) => dueOf(item) && printed(dueOf(item)),
  tasks: (item) => item.tasks.filter((task) => task.state === "open").length,
  findings: (item) => item.findings.map((each) => each[state.lang]).join("; "),
};
const BY = { date: (item) => item.date || "", due: (item) => dueOf(item) || "9999", up: CELLS.up, down: CELLS.down, tasks: CELLS.tasks, distance: (item) => falling().get(item.key)?.distance };
const FALLEN = { distance: (item) => falling().get(item.key)?.distance, relation: (item) => t(`relation.${falling().get(item.key).step.kind}`), way: wayOf, remarks: remarksOf };

addView({
  id: "table",
  digit: 5,
  stages: ["table"],
  title: () => t(state.impact ? "impact.of" : "table.title", state.impact ? { name: fullName(DOCUMENTS.get(state.impact)) } : {}),
  show: showTable,
  settings: () => [button("button", () => copyTable(tableRows()), t("table.copy")), button("button", () => saveTable(tableRows()), t("table.save"))],
});

const dueOf = (item) => item.tasks.map((task) => task.due).filter(Boolean).sort()[0];
const COLUMNS = new Set([...Object.keys(CELLS), ...Object.keys(FALLEN)]);
const tableColumns = () => Object.entries(state.impact ? { distance: FALLEN.distance, ...CELLS, ...FALLEN } : CELLS);

function tableItems() {
  const items = passing(state.impact ? [...falling().keys()].map((key) => DOCUMENTS.get(key)) : VIEW.documents.filter(concernsUnit));
  const [column, sign] = state.sort.startsWith("-") ? [state.sort.slice(1), -1] : [state.sort, 1];
  const by = BY[column] || ((item) => folded(String((CELLS[column] || FALLEN[column])?.(item) || "\uffff")));
  const keyed = column && (CELLS[column] || state.impact) ? items.map((item) => [by(item), item]) : null;
  return keyed ? keyed.sort(([one], [other]) => (one < other ? -sign : one > other ? sign : 0)).map(([, item]) => item) : items;
}

function showTable() {
  const items = tableItems();
  const total = state.impact ? falling().size : VIEW.total_documents;
  $("view-note").textContent = t(items.length < total ? "documents.shown" : "documents.count", { shown: items.length, total });
  const rows = el("tbody");
  const columns = tableColumns();
  const fill = (from) => {
    const shown = Math.min(from + ROWS, items.length);
    rows.append(...items.slice(from, shown).map((item) => tableRow(item, columns)));
    $("table").lastElementChild.replaceChildren(...(shown < items.length ? [button("button.more", () => fill(shown), t("more.shown", { shown, total: items.length }))] : []));
  };
  $("table").firstElementChild.replaceChildren(el("thead", el("tr", ...columns.map(([name]) => tableHead(name)))), rows);
  fill(0);
}

function tableHead(name) {
  const sorted = { [name]: "ascending", [`-${name}`]: "descending" }[state.sort];
  const head = el("th", button("button", () => setting("sort", state.sort === name ? `-${name}` : name), t(`column.${name}`), { ascending: " ▲", descending: " ▼" }[sorted] || ""));
  if (sorted) head.setAttribute("aria-sort", sorted);
  head.scope = "col";
  return head;
}

function tableRow(item, columns) {
  const cells = columns.map(([name, cell]) => (name === "number" ? documentLink(item.key) : String(cell(item) || (cell(item) === 0 ? 0 : ""))));
  const row = el("tr", ...cells.map((cell, index) => el(`td.of-${columns[index][0]}`, cell)));
  row.classList.toggle("chosen", state.key === item.key);
  return row;
}

function tableRows(items = tableItems()) {
  const columns = tableColumns();
  return [columns.map(([name]) => t(`column.${name}`)), ...items.map((item) => columns.map(([, cell]) => cell(item)))];
}

// A cell that a spreadsheet would take for a formula gets an apostrophe before it, as in viz/tables.py.
function csvOf(rows) {
  const cell = (value) => `"${String(value ?? "").replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(cell).join(",")).join("\r\n");
}

const saveTable = (rows) => save(new Blob(["\ufeff", csvOf(rows)], { type: "text/csv" }), "csv");
