// The left side: obligations by deadline, or what the search finds.

function tasksOf(unitKey) {
  const unit = UNITS.get(unitKey);
  if (!unit) return VIEW.tasks;
  const inside = ["department", "unit"].includes(unit.level) && unit.parent;
  const concerns = (key) => {
    const other = UNITS.get(key);
    return key === unitKey || (inside && other.collective && other.parent === unit.parent);
  };
  return VIEW.tasks.filter((task) => task.units.some(concerns));
}

function showList() {
  const query = $("search").value.trim();
  $("list").replaceChildren();
  if (query) showFound(query);
  else if (state.impact) showImpact();
  else showTasks();
  $("day-of").hidden = Boolean(query || state.impact);
  markChosen();
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
  const tasks = tasksOf(state.unit).filter((task) => passes(DOCUMENTS.get(task.document)));
  const total = state.unit || activeFilters().length ? VIEW.tasks.length : VIEW.total_tasks;
  $("list-title").textContent = t("tasks.title");
  const none = t(state.unit ? "tasks.unit_none" : "tasks.none");
  const some = tasks.length < total ? t("tasks.shown", { shown: tasks.length, total }) : "";
  $("list-note").textContent = [tasks.length || activeFilters().length ? some : none, leftOut()].filter(Boolean).join(" · ");
  $("list").append(...more(tasks, (task) => el("li", taskButton(task))));
}

// A word where the page holds fewer documents than the store.
function leftOut() {
  const counts = { shown: VIEW.documents.length, total: VIEW.total_documents };
  return counts.shown < counts.total ? t("documents.in_page", counts) : "";
}

function taskButton(task) {
  const element = button("button.task", () => choose("t", task.key, task.document),
    dueLine(task), el("span.what", task.text || namesOf(task)), el("span.crumbs", ...crumbs(task)));
  if (task.due) element.classList.add("dated");
  return markable(element, "t", task.key);
}

// What stands for a task where the page is without its words: its item, and who must act.
function namesOf(task) {
  return [/[\p{L}\p{N}]/u.test(task.item || "") ? t("task.item", { item: task.item }) : "", ...task.units.map(nameOf)].filter(Boolean).join(" · ");
}

function dueLine(task) {
  if (!task.due) return el("span.due", task.recurrence ? `${t("task.recurrence")}: ${task.due_text || task.recurrence}` : task.due_text || t("task.undated"));
  const date = el("b", t("task.due", { date: printed(task.due) }));
  return el("span.due", date, isOverdue(task) ? el("i.badge", t("task.overdue")) : null);
}

// A single chain as breadcrumbs; several branches are named by their sources, never shown as one chain.
function crumbs(task) {
  if (task.branches.length > 1) return [sourcesLine(task)];
  const keys = task.branches.length ? chainKeys(task.branches[0]) : [task.document];
  return [...keys.map(nameOf), t("chain.unit")].flatMap((name, index) => (index ? [" → ", el("b", name)] : [el("b", name)]));
}

function chainKeys(branch) {
  return [branch[0].target, ...branch.map((step) => step.source)];
}

function sourcesLine(task) {
  const tops = [...new Set(task.branches.map((branch) => branch[0].target))];
  const central = tops.filter((key) => ["central", "party"].includes(DOCUMENTS.get(key).level));
  const named = central.length ? central : tops;
  const rest = named.length > 3 ? ` ${t("chain.more", { count: named.length - 3 })}` : "";
  const sources = named.slice(0, 3).map(nameOf).join(", ") + rest;
  return t(central.length ? "chain.sources" : "chain.bases", { sources, count: task.branches.length });
}

function showFound(query) {
  const all = searched(query);
  const items = passing(all);
  $("list-title").textContent = t("search.results");
  const some = t(items.length < all.length ? "documents.shown" : "documents.count", { shown: items.length, total: all.length });
  $("list-note").textContent = [all.length ? some : t("search.none", { words: query }), leftOut()].filter(Boolean).join(" · ");
  $("list").append(...more(items, (item) => el("li", documentButton(item))));
}

function documentButton(item, centre = item.key) {
  const facts = [item.issuer, printed(item.date), item.status === "loaded" ? null : t(`status.${item.status}`), endOf(item) && `(!) ${endedBy(item)}`];
  const element = button("button.document", () => choose("d", item.key, centre),
    el("span.name", levelSign(item.level), el("b", fullName(item)), stepBadge(item.key)),
    item.title && item.title !== item.name ? el("span.what", item.title) : null,
    el("span.crumbs", facts.filter(Boolean).join(" · ")));
  return markable(element, "d", item.key);
}

function showUnits() {
  const select = $("unit");
  const all = el("option", t("unit.all"));
  all.value = "";
  select.replaceChildren(all);
  const option = (unit) => Object.assign(el("option", unit.name), { value: unit.key });
  select.append(...VIEW.units.filter((unit) => !unit.inside).map(option));
  for (const [parent, units] of grouped(VIEW.units.filter((unit) => unit.inside), "parent")) {
    const group = el("optgroup", ...units.map(option));
    group.label = parent;
    select.append(group);
  }
  select.value = state.unit || "";
}
