// View 5, the table: every document that passes the filters, or what falls with the one that is replaced; sorted by any
// column, and handed over for a spreadsheet.

const ROWS = 200;
const dueOf = (item) => item.tasks.filter((task) => task.due && task.state !== "done").reduce((first, task) => (first?.due <= task.due ? first : task), null);
const distanceOf = (item) => falling().get(item.key)?.distance;
const CELLS = {
  number: (item) => item.name,
  type: (item) => item.type,
  issuer: (item) => item.issuer,
  level: (item) => t(`level.${item.level}`),
  date: (item) => item.date && printed(item.date),
  title: ownTitle,
  status: (item) => t(`status.${item.status}`),
  up: (item) => item.up.length,
  down: (item) => item.down.length,
  due: (item) => dueOf(item) && printed(dueOf(item).due),
  tasks: (item) => item.tasks.filter((task) => task.state === "open").length,
  findings: (item) => item.findings.map((each) => each[state.lang]).join("; "),
};
const FALLEN = { distance: distanceOf, relation: (item) => t(`relation.${falling().get(item.key).step.kind}`), way: wayOf, remarks: remarksOf };
const BY = { title: (item) => (ownTitle(item) && titlesOf[item.row]) || "\uffff", date: (item) => item.date || "", due: (item) => dueOf(item)?.due || "9999", up: CELLS.up, down: CELLS.down, tasks: CELLS.tasks, distance: distanceOf };
const COLUMNS = new Set([...Object.keys(CELLS), ...Object.keys(FALLEN)]);
const tableColumns = () => Object.entries(state.impact ? { distance: distanceOf, ...CELLS, ...FALLEN } : CELLS);

// A large store opens on the counts of its documents; a count opens the table of them.
addView("overview", { title: () => t("overview.title"), show: () => { $("view-note").textContent = t("overview.note", { total: VIEW.documents.length }); } });
addView("table", { title: () => (state.impact ? t("impact.of", { name: fullName(DOCUMENTS.get(state.impact)) }) : t("table.title")), show: showTable });

function tableItems() {
  const items = passing(state.impact ? [...falling().keys()].map((key) => DOCUMENTS.get(key)) : VIEW.documents.filter(concernsUnit));
  const [column, back] = [state.sort.replace("-", ""), state.sort.startsWith("-")];
  if (column === "title") indexAll();
  const cell = CELLS[column] || (state.impact && FALLEN[column]);
  return cell ? sorted(items, BY[column] || ((item) => foldedWords(cell(item) || "\uffff")), back) : items;
}

// The different values are put in order, then the items by the place of theirs: quick, however many there are.
function sorted(items, by, back) {
  const values = items.map(by);
  const different = [...new Set(values)];
  different.sort(typeof values[0] === "number" ? ascending : undefined);
  const places = new Map((back ? different.reverse() : different).map((value, place) => [value, place]));
  const keyed = Float64Array.from(values, (value, index) => places.get(value) * items.length + index).sort();
  return Array.from(keyed, (key) => items[key % items.length]);
}

function showTable() {
  const items = tableItems();
  $("view-note").textContent = shownOf(items.length, state.impact ? falling().size : VIEW.total_documents);
  const rows = el("tbody");
  const columns = tableColumns();
  const fill = (from) => {
    const shown = Math.min(from + ROWS, items.length);
    rows.append(...items.slice(from, shown).map((item) => tableRow(item, columns)));
    $("table").lastElementChild.replaceChildren(...(shown < items.length ? [button("button.more", () => fill(shown), t("more.shown", { shown, total: items.length }))] : []));
  };
  for (const head of $("table").querySelectorAll("th")) showHead(head, columns);
  $("table").querySelector("tbody").replaceWith(rows);
  fill(0);
}

function showHead(head, columns) {
  const { column } = head.dataset;
  const back = state.sort === `-${column}`;
  head.hidden = !columns.some(([name]) => name === column);
  if (back || state.sort === column) head.ariaSort = back ? "descending" : "ascending";
  else head.removeAttribute("aria-sort");
  head.firstElementChild.onclick = () => setting("sort", state.sort === column ? `-${column}` : column);
}

function tableRow(item, columns) {
  const row = el("tr", ...columns.map(([name, cell]) => el(`td.of-${name}`, name === "number" ? documentLink(item.key) : cell(item))));
  row.classList.toggle("chosen", state.key === item.key);
  return row;
}

const tableRows = () => [tableColumns().map(([name]) => t(`column.${name}`)), ...tableItems().map((item) => tableColumns().map(([, cell]) => cell(item)))];
