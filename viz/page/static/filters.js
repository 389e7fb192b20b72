// The filters of the left side, and what passes them. Each is a setting of the state; where none is chosen all passes.

const FILTERS = {
  type: (item) => item.type,
  agency: (item) => item.issuer,
  year: (item) => (item.date || "").slice(0, 4),
  status: (item) => item.status,
  relation: (item) => [item.up, item.down].some((steps) => steps.some((each) => each.kind === state.relation)) && state.relation,
};
for (const [letter, name] of Object.entries({ y: "type", g: "agency", j: "year", x: "status", k: "relation" })) {
  ADDRESS[letter] = [name, (value) => choicesOf(name).has(value)];
  state[name] = null;
}

const choicesOf = (name) => new Set([...$("filters").querySelector(`[name=${name}]`).options].map((option) => option.value).filter(Boolean));

// How often each value comes, the most frequent first.
function countsOf(values) {
  const counts = new Map();
  for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
  return new Map([...counts].sort(([one, few], [other, many]) => many - few || order(one, other)));
}

const activeFilters = () => Object.keys(FILTERS).filter((name) => state[name]);
const passes = (item, names = activeFilters()) => names.every((name) => FILTERS[name](item) === state[name]);

function passing(items) {
  const names = activeFilters();
  return names.length ? items.filter((item) => passes(item, names)) : items;
}

// A function that tells whether a unit is this one, or a group that stands for it.
function concerns(unitKey) {
  const keys = new Set([unitKey, ...UNITS.get(unitKey).groups]);
  return (key) => keys.has(key);
}

function tasksOf(unitKey) {
  const is = UNITS.has(unitKey) && concerns(unitKey);
  return is ? VIEW.tasks.filter((task) => task.units.some(is)) : VIEW.tasks;
}

// What concerns the chosen unit: the documents that give it a task or lie above one that does, and as which units it counts.
let mine = { unit: null };

function ofUnit() {
  if (mine.unit !== state.unit) mine = { unit: state.unit, ...(state.unit && { units: concerns(state.unit), documents: chainsOf(tasksOf(state.unit)) }) };
  return state.unit && mine;
}

const concernsUnit = (item) => !state.unit || ofUnit().documents.has(item.key);

function chainsOf(tasks) {
  const givers = new Set(tasks.map((task) => task.document));
  const reached = new Set(givers);
  const climb = (steps, asked) => steps.forEach((step) => obliges(step, asked) && reached.add(step.target));
  for (const task of tasks) climb(stepsAbove(task), true);
  for (const key of reached) if (!givers.has(key)) climb(DOCUMENTS.get(key).up, false);
  return reached;
}

// Of the members of a picture those that pass and concern the unit; with a relation, those that it joins.
function passingMembers(centre, members, walked) {
  const [names, unit] = [activeFilters(), ofUnit()];
  if (!names.length && !unit) return members;
  const joins = (step) => step.kind === state.relation && members.has(step.target) && members.has(step.source) && walked(step);
  const stays = (key) => {
    const item = DOCUMENTS.get(key);
    if (item) return concernsUnit(item) && passes(item, names) && (!state.relation || item.up.some(joins) || item.down.some(joins));
    const units = DUES.has(key) ? unitsOf(DUES.get(key)) : [key];
    return !state.relation && (!unit || units.some(unit.units));
  };
  return new Map([...members].filter(([key]) => key === centre || stays(key)));
}

function showFilters() {
  const count = activeFilters().length;
  $("filters").classList.toggle("active", count > 0);
  $("filters").firstElementChild.textContent = count ? t("filter.active", { count }) : t("filter.title");
  for (const select of $("filters").querySelectorAll("select")) select.value = state[select.name] || "";
}

function filterBy(choice) {
  Object.assign(state, choice);
  widen();
  show(showFilters, showList);
}

const clearFilters = () => filterBy(Object.fromEntries(Object.keys(FILTERS).map((name) => [name, null])));

function startFilters() {
  $("filters").onchange = ({ target }) => filterBy({ [target.name]: target.value || null });
  $("clear").onclick = clearFilters;
  // What is cited and was never loaded, as a table.
  if ($("missing")) $("missing").onclick = () => filterBy({ status: "cited", view: "table" });
}
