// View 5, the table: every document that passes the filters, or what falls with the one that is replaced; sorted by any
// column, and handed over for a spreadsheet.

const ROWS = 200;
const dueOf = (item) => item.tasks.find((task) => task.due && task.state !== "done"); // they stand by deadline
const CELLS = {
  number: (item) => item.name,
  type: (item) => item.type,
  issuer: (item) => item.issuer,
  level: (item) => levelName(item.level),
  date: (item) => item.date,
  title: (item) => item.title,
  status: statusOf,
  up: (item) => item.up.length,
  down: (item) => item.down.length,
  due: (item) => dueOf(item)?.due,
  tasks: (item) => item.tasks.filter((task) => task.state === "open").length,
  findings: (item) => item.findings.map((each) => each[state.lang]).join("; "),
};
const FALLEN = { distance: (item) => falling().get(item)?.distance, relation: (item) => verbOf(falling().get(item).step.kind), way: wayOf, remarks: remarksOf };
const DAYS = ["date", "due"];
const shownIn = (name, value) => (DAYS.includes(name) && value ? printed(value) : value);
const COLUMNS = new Set(Object.keys({ ...CELLS, ...FALLEN }));
const tableColumns = () => entries(state.impact ? { distance: FALLEN.distance, ...CELLS, ...FALLEN } : CELLS);

// A large store opens on the counts of its documents; a count opens the table of them.
VIEWS.overview = { title: () => t("overview.title"), show: () => put("view-note", t("overview.note", { total: VIEW.documents.length })) };
VIEWS.table = { title: () => (state.impact ? t("impact.of", { name: fullName(doc(state.impact)) }) : t("table.title")), show: showTable };

function tableItems() {
  const items = passing(state.impact ? fallenItems() : VIEW.documents.filter(concernsUnit));
  const [column, back] = [state.sort.replace("-", ""), state.sort.startsWith("-")];
  const cell = new Map(tableColumns()).get(column);
  if (!cell) return items;
  const by = (item) => (typeof cell(item) === "number" ? cell(item) : foldedWords(cell(item)));
  return sorted(sorted(items, by, back), (item) => Number(by(item) === "")); // what says nothing comes last
}

function showTable() {
  const items = tableItems();
  put("view-note", shownOf(items.length, state.impact ? falling().size : VIEW.total_documents));
  const columns = tableColumns();
  const across = (rest) => el("tr", assign(el("td", rest), { colSpan: columns.length }));
  for (const head of elements("#table th")) showHead(head, columns);
  $("table").querySelector("tbody").replaceChildren(...more(items, (item) => tableRow(item, columns), ROWS, 0, across));
}

function showHead(head, columns) {
  const { column } = head.dataset;
  head.hidden = !columns.some(([name]) => name === column);
  head.ariaSort = { [column]: "ascending", [`-${column}`]: "descending" }[state.sort] || null;
  head.firstElementChild.onclick = () => set({ sort: state.sort === column ? `-${column}` : column });
}

const tableRow = (item, columns) => el(state.key === item.key ? "tr.chosen" : "tr",
  ...columns.map(([name, cell]) => el(`td.of-${name}`, name === "number" ? linkTo(item) : shownIn(name, cell(item)))));

// The table as texts, its heading first. A cell that a spreadsheet would take for a formula gets an apostrophe before it,
// as in viz/terminal/tables.py.
function tableTexts() {
  const columns = tableColumns();
  const rows = [columns.map(([name]) => t(`column.${name}`)), ...tableItems().map((item) => columns.map(([name, cell]) => shownIn(name, cell(item))))];
  return rows.map((row) => row.map((value) => String(value || value === 0 ? value : "").replace(/^(?=[=+\-@\t\r])/, "'")));
}

function saveTable() {
  const lines = tableTexts().map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
  save(new Blob(["\ufeff", lines.join("\r\n")], { type: "text/csv" }), "csv");
}

async function copyTable() {
  const lines = tableTexts().map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t"));
  try {
    await navigator.clipboard.writeText(lines.join("\n"));
  } catch { // a frame, or a browser that does not let a page copy
    return saveTable();
  }
  return put("view-note", t("table.copied", { count: lines.length - 1 }));
}
