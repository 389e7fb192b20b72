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
const passes = (item) => FILTER_NAMES.every((name) => !state[name] || FILTERS[name](item) === state[name]);

const passing = (items) => items.filter(passes);

// A function that tells whether a unit is this one, or a group that stands for it.
function concerns(unit) {
  const { groups } = unit;
  return (other) => other === unit || groups.includes(other);
}

const unitNow = () => UNITS.get(state.unit);

// The tasks by the days that hold, the undated last.
const tasksByDay = remembered(() => state.day, () => sorted(VIEW.tasks, ({ dueDay }) => dueDay || "9"));

function tasksOf(unit) {
  const is = unit && concerns(unit);
  return is ? tasksByDay().filter((task) => task.units.some(is)) : tasksByDay();
}

// What concerns the chosen unit: the documents that give it a task or lie above one that does, and as which units it counts.
const ofUnit = remembered(unitNow, (unit) => unit && { is: concerns(unit), documents: chainsOf(tasksOf(unit)) });

const concernsUnit = (item) => !state.unit || ofUnit().documents.has(item);

function chainsOf(tasks) {
  const givers = new Set(tasks.map(({ document }) => document));
  const above = tasks.flatMap((task) => stepsAbove(task).filter((step) => obliges(step, true)).map(({ target }) => target));
  return walk([...givers, ...above], (item, tell) => givers.has(item) || item.follow("up", (step) => obliges(step, false), tell));
}

// Of the members of a picture those that pass and concern the unit; with a relation, those that it joins.
function passingMembers(centre, members, walked) {
  const unit = ofUnit();
  if (!unit && !activeFilters().length) return members;
  const joins = (step) => step.kind === state.relation && members.has(step.target) && members.has(step.source) && walked(step);
  const stays = (thing) => {
    if (!isDocument(thing)) return !state.relation && (!unit || thing.units.some(unit.is));
    return concernsUnit(thing) && passes(thing) && (!state.relation || thing.up.some(joins) || thing.down.some(joins));
  };
  return new Map([...members].filter(([thing]) => thing === centre || stays(thing)));
}

function showFilters() {
  const count = activeFilters().length;
  $("filters").firstElementChild.textContent = t(count ? "filter.active" : "filter.title", { count });
}

// Set filters, and what comes with them.
const filterBy = (choice) => set(choice, showList);
