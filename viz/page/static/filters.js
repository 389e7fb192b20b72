// The filters of the left side and the unit of the reader, and what passes them. Each filter (`FILTERS`) is a setting of
// the state, and a field of a document; where none is chosen all passes.

const activeFilters = () => FILTERS.filter((name) => state[name]);
const passes = (item) => FILTERS.every((name) => !state[name] || item[name] === state[name]);

// What passes the filters and concerns the chosen unit.
const isWanted = (item) => passes(item) && concernsUnit(item);

// A function that tells whether a unit is this one, or a group that stands for it; where none is meant, each is.
const concerns = (unit) => (other) => !unit || other === unit || unit.groups.includes(other);

const unitNow = () => UNITS.get(state.unit);

// The tasks by the days that hold, the undated last, and behind them those of drafts, then those that are done.
const tasksByDay = remembered(() => state.day, () => sorted(VIEW.tasks, ({ behind, dueDay }) => behind + (dueDay || "9")));

// Those of a unit, of some tasks or of all; without a unit all of them.
const tasksOf = (unit, tasks = tasksByDay()) => (unit ? tasks.filter(({ units }) => units.some(concerns(unit))) : tasks);
const passingTasks = () => tasksOf(unitNow()).filter(({ document: item }) => passes(item));
const ownTasks = ({ tasks }) => tasksOf(unitNow(), tasks);

// The tasks of a document that are due on some day and not yet done.
const awaited = (item) => ownTasks(item).filter((task) => task.dueDay && !task.done);

// What concerns the chosen unit: the documents that give it a task or lie above one that does.
const ofUnit = remembered(unitNow, (unit) => unit && chainsOf(tasksOf(unit)));

const concernsUnit = (item) => !state.unit || ofUnit().has(item);

function chainsOf(tasks) {
  const givers = new Set(tasks.map(({ document }) => document));
  const above = tasks.flatMap((task) => stepsAbove(task).filter((step) => obliges(step, true)).map(({ target }) => target));
  return walk([...givers, ...above], (item, tell) => givers.has(item) || item.follow("up", (step) => obliges(step, false), tell));
}

// Whether a relation is of the kind that is asked for, or any is.
const isAsked = ({ kind }) => !state.relation || kind === state.relation;

// Of the members of a picture those that pass and concern the unit; with a relation, those that it joins.
function passingMembers(centre, members, walked) {
  const unit = unitNow();
  const joins = (step) => isAsked(step) && members.has(step.target) && members.has(step.source) && walked(step);
  const stays = (thing) => {
    if (!isDocument(thing)) return !state.relation && (!unit || thing.units.some(concerns(unit)));
    return isWanted(thing) && (!state.relation || [...thing.up, ...thing.down].some(joins));
  };
  return new Map([...members].filter(([thing]) => thing === centre || stays(thing)));
}

// Set filters, and what else the list and the panel depend on.
const filterBy = (choice) => set(choice, showList, showPanel);
