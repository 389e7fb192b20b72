// The left side: obligations by deadline, or what the search finds.

const UNITS_FOUND = 5;

function showList() {
  const query = $("search").value.trim();
  put("list");
  put("counts");
  if (query) showFound(query);
  else if (state.impact) showImpact();
  else showTasks();
  markChosen();
}

// A heading, a note, and what stands below them.
function fillList(title, note, ...entries) {
  put("list-title", title);
  put("list-note", note);
  $("list").append(...entries);
}

function markChosen() {
  for (const each of elements("#list button")) {
    const chosen = each.dataset.kind === state.kind && each.dataset.key === state.key;
    each.ariaCurrent = chosen;
    if (chosen) each.scrollIntoView({ block: "nearest" });
  }
}

const inList = (things, piece, most) => more(things, (thing) => el("li", filled(piece, thing)), most);

function showTasks() {
  const tasks = tasksOf(unitNow()).filter(({ document: item }) => passes(item));
  const [shown, total] = [tasks.length, VIEW.total_tasks];
  if (!shown && activeFilters().length) return showItems("filter.results", VIEW.documents);
  const note = shown || activeFilters().length ? shown < total && t("tasks.shown", { shown, total }) : says(DATA, "nothing");
  fillList(t("tasks.title"), joined(note, leftOut()), ...inList(tasks, "a-task"));
}

// Whether the page holds fewer documents than the store: then it counts within itself, and says so.
const isCut = () => VIEW.documents.length < VIEW.total_documents;
const leftOut = () => isCut() && t("documents.in_page", { shown: VIEW.documents.length, total: VIEW.total_documents });
const shownOf = (shown, total, what = "documents") => t(`${what}.${shown < total ? "shown" : "count"}`, { shown, total });

function showFound(query) {
  const all = searched(query);
  if (all.length) showItems("search.results", all);
  else fillList(t("search.results"), joined(t("search.none", { words: query }), leftOut()));
  $("list").prepend(...inList(unitsNamed(query), "a-unit", UNITS_FOUND));
}

// Those of some documents that pass the filters.
function showItems(title, all) {
  const items = passing(all);
  fillList(t(title), joined(shownOf(items.length, all.length), leftOut()), ...inList(items, "a-document"));
}
