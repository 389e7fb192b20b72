// The left side: obligations by deadline, or what the search finds.

function showList() {
  const query = $("search").value.trim();
  $("list").replaceChildren();
  if (query) showFound(query);
  else if (state.impact) showImpact();
  else showTasks();
  $("day-of").hidden = Boolean(query || state.impact);
  markChosen();
}

// A heading, a note, and what stands below them.
function fillList(title, note, ...entries) {
  $("list-title").textContent = title;
  $("list-note").textContent = note;
  $("list").append(...entries);
}

// Entries say what they stand for, so that the chosen one can be marked without building the list anew.
function markable(element, kind, key) {
  Object.assign(element.dataset, { kind, key });
  return element;
}

function markChosen() {
  for (const entry of $("list").querySelectorAll("button")) {
    const chosen = entry.dataset.kind === state.kind && entry.dataset.key === state.key;
    entry.setAttribute("aria-current", String(chosen));
    if (chosen) entry.scrollIntoView({ block: "nearest" });
  }
}

function showTasks() {
  const names = activeFilters();
  const narrowed = names.length;
  const tasks = narrowed ? tasksOf(state.unit).filter((task) => passes(DOCUMENTS.get(task.document), names)) : tasksOf(state.unit);
  const total = state.unit || narrowed ? VIEW.tasks.length : VIEW.total_tasks;
  const none = !tasks.length && !narrowed && t(state.unit ? "tasks.unit_none" : "tasks.none");
  const some = tasks.length < total && t("tasks.shown", { shown: tasks.length, total });
  fillList(t("tasks.title"), joined(none || some, leftOut()), ...more(tasks, (task) => el("li", taskButton(task))));
}

// Whether the page holds fewer documents than the store: then it counts within itself, and says so.
const isCut = () => VIEW.documents.length < VIEW.total_documents;
const leftOut = () => isCut() && t("documents.in_page", { shown: VIEW.documents.length, total: VIEW.total_documents });
const shownOf = (shown, total) => t(shown < total ? "documents.shown" : "documents.count", { shown, total });

function taskButton(task) {
  const element = button("button.task", () => choose("t", task.key, task.document),
    dueLine(task), el("span.what", task.text || namesOf(task)), el("span.crumbs", ...crumbs(task)));
  element.classList.toggle("dated", Boolean(task.due));
  return markable(element, "t", task.key);
}

// What stands for a task where the page is without its words: its item, and who must act.
const namesOf = (task) => joined(/[\p{L}\p{N}]/u.test(task.item || "") && t("task.item", { item: task.item }), ...task.units.map(nameOf));

function dueLine(task) {
  const done = task.state === "done" && el("i.badge.done", t("task.done"));
  if (!task.due) return el("span.due", task.recurrence ? `${t("task.recurrence")}: ${task.due_text || task.recurrence}` : task.due_text || t("task.undated"), done);
  return el("span.due", el("b", t("task.due", { date: (task.approximate ? "≈ " : "") + printed(task.due) })), isOverdue(task) && el("i.badge", t("task.overdue")), done);
}

// Things with an arrow between.
const chained = (things) => things.flatMap((thing, index) => (index ? [" → ", thing] : [thing]));

// A single chain as breadcrumbs; several branches are named by their sources, never shown as one chain.
function crumbs(task) {
  if (task.branches.length > 1) return [sourcesLine(task)];
  const keys = task.branches.length ? chainKeys(task.branches[0]) : [task.document];
  return chained([...keys.map(nameOf), t("chain.unit")].map((name) => el("b", name)));
}

const chainKeys = (branch) => [branch[0].target, ...branch.map((step) => step.source)];

function sourcesLine(task) {
  const tops = [...new Set(task.branches.map((branch) => branch[0].target))];
  const central = tops.filter((key) => ["central", "party"].includes(levelOf(key)));
  const named = central.length ? central : tops;
  const rest = named.length > 3 ? ` ${t("chain.more", { count: named.length - 3 })}` : "";
  const sources = named.slice(0, 3).map(nameOf).join(", ") + rest;
  return t(central.length ? "chain.sources" : "chain.bases", { sources, count: task.branches.length });
}

function showFound(query) {
  const all = searched(query);
  const items = passing(all);
  const note = all.length ? shownOf(items.length, all.length) : t("search.none", { words: query });
  fillList(t("search.results"), joined(note, leftOut()), ...more(items, (item) => el("li", documentButton(item))));
}

function documentButton(item, centre = item.key) {
  const facts = joined(item.issuer, printed(item.date), item.status !== "loaded" && t(`status.${item.status}`), endOf(item) && `(!) ${endedBy(item)}`);
  const element = button("button.document", () => choose("d", item.key, centre),
    el("span.name", levelSign(item.level), el("b", fullName(item)), stepBadge(item.key)),
    ownTitle(item) && el("span.what", item.title),
    el("span.crumbs", facts));
  return markable(element, "d", item.key);
}
