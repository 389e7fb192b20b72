// The filters of the left side, and what passes them. Each is a setting of the state; where none is chosen all passes.

const FILTERS = {
  type: (item) => item.type,
  agency: (item) => item.issuer,
  year: (item) => (item.date || "").slice(0, 4),
  status: (item) => item.status,
  relation: (item) => [...item.up, ...item.down].some((step) => step.kind === state.relation) && state.relation,
};
const FILTER_NAMES = Object.keys(FILTERS);
const NO_FILTERS = fromEntries(FILTER_NAMES.map((name) => [name, null]));

const activeFilters = () => FILTER_NAMES.filter((name) => state[name]);
const passes = (item, names = activeFilters()) => names.every((name) => FILTERS[name](item) === state[name]);

function passing(items) {
  const names = activeFilters();
  return names.length ? items.filter((item) => passes(item, names)) : items;
}

// A function that tells whether a unit is this one, or a group that stands for it.
function concerns(unit) {
  const meant = new Set([unit, ...UNITS.get(unit).groups]);
  return (key) => meant.has(key);
}

function tasksOf(unit) {
  const is = UNITS.has(unit) && concerns(unit);
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
  for (const key of reached) if (!givers.has(key)) climb(doc(key).up, false);
  return reached;
}

// Of the members of a picture those that pass and concern the unit; with a relation, those that it joins.
function passingMembers(centre, members, walked) {
  const [names, unit] = [activeFilters(), ofUnit()];
  if (!names.length && !unit) return members;
  const joins = (step) => step.kind === state.relation && members.has(step.target) && members.has(step.source) && walked(step);
  const stays = (key) => {
    const item = doc(key);
    if (item) return concernsUnit(item) && passes(item, names) && (!state.relation || item.up.some(joins) || item.down.some(joins));
    return !state.relation && (!unit || (DUES.has(key) ? unitsOf(DUES.get(key)) : [key]).some(unit.units));
  };
  return new Map([...members].filter(([key]) => key === centre || stays(key)));
}

function showFilters() {
  const count = activeFilters().length;
  $("filters").classList.toggle("active", count > 0);
  $("filters").firstElementChild.textContent = count ? t("filter.active", { count }) : t("filter.title");
}

// Set filters, and what comes with them.
const filterBy = (choice) => set(choice, showList);
