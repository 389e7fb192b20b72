// The left side: obligations by deadline, or what the search finds.

const UNITS_FOUND = 5;

function showList() {
  const query = $("search").value.trim();
  fillWith("list");
  if (query) showFound(query);
  else if (state.impact) showImpact();
  else showTasks();
  $("day-of").hidden = Boolean(query || state.impact);
  $("falling").hidden = Boolean(query) || !state.impact;
  markChosen();
}

// A heading, a note, and what stands below them.
function fillList(title, note, ...entries) {
  put("list-title", title);
  put("list-note", note);
  $("list").append(...entries);
}

// Entries say what they stand for, so that the chosen one can be marked without building the list anew.
function entry(kind, thing, name, centre, ...children) {
  const element = button(name, () => choose(kind, thing.key, centre), ...children);
  assign(element.dataset, { kind, key: thing.key });
  return element;
}

function markChosen() {
  for (const each of elements("#list button")) {
    const chosen = each.dataset.kind === state.kind && each.dataset.key === state.key;
    each.setAttribute("aria-current", String(chosen));
    if (chosen) each.scrollIntoView({ block: "nearest" });
  }
}

const inList = (show) => (thing) => el("li", show(thing));

function showTasks() {
  const names = activeFilters();
  const tasks = tasksOf(unitNow()).filter(({ document: item }) => passes(item, names));
  const total = state.unit || names.length ? VIEW.tasks.length : VIEW.total_tasks;
  const none = !tasks.length && !names.length && t(state.unit ? "tasks.unit_none" : "tasks.none");
  const some = tasks.length < total && t("tasks.shown", { shown: tasks.length, total });
  fillList(t("tasks.title"), joined(none || some, leftOut()), ...more(tasks, inList(taskButton)));
}

// Whether the page holds fewer documents than the store: then it counts within itself, and says so.
const isCut = () => VIEW.documents.length < VIEW.total_documents;
const leftOut = () => isCut() && t("documents.in_page", { shown: VIEW.documents.length, total: VIEW.total_documents });
const shownOf = (shown, total) => t(shown < total ? "documents.shown" : "documents.count", { shown, total });

const taskButton = (task) => entry("t", task, task.due ? "task.dated" : "task", task.document.key,
  dueLine(task), el("span.what", task.text || namesOf(task)), el("span.crumbs", ...crumbs(task)));

// What stands for a task where the page is without its words: its item, and who must act.
const namesOf = (task) => joined(numberOf(task), ...task.units.map(nameOf));

// "Mục 2"; a mere dash before an item is no number.
const numberOf = (task) => /[\p{L}\p{N}]/u.test(task.item || "") && t("task.item", task);

function dueLine(task) {
  const { due, due_text: words, recurrence, approximate } = task;
  const said = recurrence ? `${t("task.recurrence")}: ${words || recurrence}` : words || t("task.undated");
  const date = (approximate ? "≈ " : "") + printed(due);
  return el("span.due", due ? el("b", t("task.due", { date })) : said,
    isOverdue(task) && el("i.badge", t("task.overdue")), task.state === "done" && el("i.badge.done", t("task.done")));
}

// Things with an arrow between.
const chained = (things) => things.flatMap((thing, index) => (index ? [" → ", thing] : [thing]));

// A single chain as breadcrumbs; several branches are named by their sources, never shown as one chain.
function crumbs({ branches, document: own }) {
  if (branches.length > 1) return [sourcesLine(branches)];
  const chain = branches.length ? chainOfBranch(branches[0]) : [own];
  return chained([...chain.map(nameOf), t("chain.unit")].map((name) => el("b", name)));
}

const chainOfBranch = (branch) => [branch[0].target, ...branch.map((step) => step.source)];

function sourcesLine(branches) {
  const tops = [...new Set(branches.map(([top]) => top.target))];
  const central = tops.filter(({ level }) => ["central", "party"].includes(level));
  const named = central.length ? central : tops;
  const rest = named.length > 3 ? ` ${t("chain.more", { count: named.length - 3 })}` : "";
  const sources = named.slice(0, 3).map(nameOf).join(", ") + rest;
  return t(central.length ? "chain.sources" : "chain.bases", { sources, count: branches.length });
}

function showFound(query) {
  const all = searched(query);
  const items = passing(all);
  const note = all.length ? shownOf(items.length, all.length) : t("search.none", { words: query });
  const units = more(unitsNamed(query), inList(unitButton), UNITS_FOUND);
  fillList(t("search.results"), joined(note, leftOut()), ...units, ...more(items, inList(documentButton)));
}

const unitButton = ({ key, name, level, inside, parent, givers: { length: count } }) => button("document", () => chooseUnit(key),
  el("span.name", levelSign(level), el("b", name)), el("span.crumbs", joined(inside && parent, t("search.unit", { count }))));

const documentButton = (item, centre = item.key) => entry("d", item, "document", centre,
  el("span.name", levelSign(item.level), el("b", fullName(item)), stepBadge(item)),
  item.title && el("span.what", item.title),
  el("span.crumbs", joined(item.issuer, printed(item.date), unread(item), warnedOf(item))));
