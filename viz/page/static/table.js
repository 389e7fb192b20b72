// View 5, the table: every document that passes the filters, or what falls with the one that is replaced; sorted by any
// column, and handed over for a spreadsheet.

const dueOf = (item) => sorted(awaited(item), "dueDay")[0];
assign(SAYS, {
  due: (item) => dueOf(item)?.dueDay,
  openTasks: (item) => ownTasks(item).filter(isOpen).length,
});

function shownIn(item, column, written = printed) {
  const value = says(item, column);
  if (value === 0 && item.status === "cited") return "?"; // nobody has read it
  return value && ["date", "due"].includes(column) ? written(value) : value;
}

// All columns, and those of the moment: some say how a document falls.
const heads = () => elements("#table th");
const isAside = ({ dataset }) => dataset.falling && !state.impact;
const tableColumns = () => heads().filter((head) => !isAside(head)).map(({ dataset }) => dataset.column);

function tableItems() {
  const items = (state.impact ? fallenItems() : VIEW.documents).filter(isWanted);
  const [, back, column] = state.sort.match(/(-?)(.*)/);
  if (!tableColumns().includes(column)) return items;
  const by = (item) => {
    const value = says(item, column === "rankName" ? "height" : column);
    if (typeof value === "number") return value;
    const text = foldedOnce(value);
    return column === "name" ? text.replace(/\d+/g, (digits) => digits.padStart(9, "0")) : text; // 53 before 372
  };
  return sorted(sorted(items, by, back), (item) => by(item) === ""); // what says nothing comes last
}

// The documents that have a row.
const rowsShown = () => elements("#table .link").length;

// So many rows as stand there already, or more: who opens one of them finds it again.
function showTable(most = max(ROWS, rowsShown()), items = tableItems()) {
  heads().forEach(showHead);
  const columns = tableColumns();
  const across = (rest) => el("tr", assign(el("td", rest), { colSpan: columns.length }));
  put("table-rows", ...more(items, (item) => tableRow(item, columns), most, 0, across));
  return seenOf(items.length, state.impact ? falling().size : VIEW.total_documents, 0);
}

function showHead(head) {
  const { column } = head.dataset;
  head.hidden = isAside(head);
  head.ariaSort = { [column]: "ascending", [`-${column}`]: "descending" }[state.sort] || null;
}

const tableRow = (item, columns) => el(state.key === item.key ? "tr.chosen" : "tr",
  ...columns.map((column) => el(`td.of-${column}`, column === "name" ? linkTo(item) : shownIn(item, column))));

// The table as texts, its heading first, its days in the form of ISO, which every spreadsheet understands. A cell that a spreadsheet would take for a formula gets an apostrophe before it,
// as in graph/exports/cells.py.
function tableTexts() {
  const columns = tableColumns();
  const rows = [columns.map((column) => $(`by-${column}`).textContent), ...tableItems().map((item) => columns.map((column) => shownIn(item, column, String)))];
  return rows.map((row) => row.map((value) => String(value ?? "").replace(new RegExp(FORMULA), "'")));
}

const linesOfTable = (mark, written) => tableTexts().map((row) => row.map(written).join(mark));

function saveTable() {
  const lines = linesOfTable(",", (text) => `"${text.replaceAll('"', '""')}"`);
  save(new Blob(["\ufeff", lines.join("\r\n")], { type: "text/csv" }), "csv");
}

async function copyTable() {
  const lines = linesOfTable("\t", (text) => text.replace(/[\t\r\n]+/g, " "));
  try {
    await navigator.clipboard.writeText(lines.join("\n"));
  } catch { // a frame, or a browser that does not let a page copy
    return saveTable();
  }
  put("view-note", t("table.copied", { count: lines.length - 1 }));
}
