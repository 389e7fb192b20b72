// The left side: obligations by deadline, or what the search finds.

function showList() {
  const query = typed.value.trim();
  put("counts");
  if (query) showFound(query);
  else if (state.impact) showImpact();
  else showTasks();
  markChosen();
}

// A heading, a note, also where the page holds fewer documents than the store, and what stands below them.
function fillList(title, note, ...entries) {
  put("list-title", title);
  put("list-note", joined(note, says(DATA, "cut")));
  put("list", ...entries);
}

function markChosen() {
  for (const each of elements("#list button")) {
    const chosen = each.dataset.kind === state.kind && each.dataset.key === state.key;
    each.ariaCurrent = chosen;
    if (chosen) each.scrollIntoView({ block: "nearest" });
  }
}

const anEntry = (thing) => el("li", thing);
const inList = (things, piece, most) => more(things, (thing) => anEntry(filled(piece, thing)), most, 0, anEntry);

function showTasks() {
  const tasks = passingTasks();
  const [shown, total] = [tasks.length, VIEW.total_tasks];
  if (!shown && activeFilters().length) return showItems("filter.results", VIEW.documents, isWanted);
  const note = shown || activeFilters().length ? shown < total && t("tasks.shown", { shown, total }) : says(DATA, "nothing");
  fillList(t("tasks.title"), note, ...inList(tasks, "a-task"));
}

const shownOf = (shown, total, what = "documents") => t(`${what}.${shown < total ? "shown" : "count"}`, { shown, total });

function showFound(query) {
  const all = searched(query);
  showItems("search.results", all, passes);
  if (!all.length) put("list-note", t("search.none", { words: query }));
  $("list").prepend(...inList(unitsNamed(query), "a-unit", UNITS_FOUND));
}

// Those of some documents that are wanted. Of what is searched the unit hides nothing.
function showItems(title, all, wanted) {
  const items = all.filter(wanted);
  fillList(t(title), shownOf(items.length, all.length), ...inList(items, "a-document"));
}
