// The web of relations: along which an obligation comes down, what leads to a document and what follows from it.

const LAST = 1e6;
const BRANCHES = 200;
const ASSIGNS = "ASSIGNS";
const levelOf = ({ level }) => level;
const certain = ({ leads }) => leads >= 0;

// Whether an obligation comes down a relation: 2 always, 1 only to the document of which it is asked (queries/chains/obligation.py).
const obliges = ({ leads }, asked) => leads > (asked ? 0 : 1);

// Every chain above a task. A chain follows the strongest relation that obliges: what a document implements; where it
// implements nothing, what it answers, guides or is based on. A branch all of whose documents lie on another one is a
// short cut of that one, no branch of its own.
function branchesOf(task) {
  const found = [];
  const climb = (below, steps, seen) => {
    const leading = steps.filter((step) => !seen.has(step.target) && obliges(step, !below.length));
    const strongest = RULES.obliging.find((kind) => leading.some((step) => step.kind === kind));
    if (!leading.length && below.length) found.push(below);
    for (const step of leading.filter(({ kind }) => kind === strongest)) {
      if (found.length >= BRANCHES) return;
      climb([step, ...below], step.target.up, new Set([...seen, step.target]));
    }
  };
  climb([], stepsAbove(task), new Set([task.document]));
  const whole = [];
  for (const branch of inOrder(found, ({ length }) => -length, (steps) => steps.map(({ key }) => key).join("\n"))) {
    if (!whole.some((other) => branch.every((step) => other.some(({ target }) => target === step.target)))) whole.push(branch);
  }
  return whole;
}

// What the document of a task cites, but for what concerns its other tasks only.
const stepsAbove = ({ document, aside }) => document.up.filter((step) => !aside.includes(step));

const unitsOf = (tasks) => [...new Set(tasks.flatMap((task) => task.units))];

// That a document gives a task to a unit, as a relation.
const assigning = (source, target) => ({ key: null, source, kind: ASSIGNS, target, leads: 1, inferred: false, lag: null });

// Walk orders and bases from the centre, where this side is wanted; then add its other neighbours, from which nothing is followed.
function reach({ row: centre }, side, wanted) {
  const found = new Distances();
  found.enter(centre, 0);
  if (!wanted) return found;
  for (const row of found.places) side.enter(found, row, found.at[row] + 1, side === UP && row !== centre ? 1 : 0);
  side.enter(found, centre, LAST, -1);
  return found;
}

// What leads to the centre and what follows from it: the distance of each member, and which relations belong to it.
// Units are named for the centre and for what follows from it.
function chainOf(centre, way) {
  const [above, below] = [reach(centre, UP, way !== "down"), reach(centre, DOWN, way !== "up")];
  const members = new Distances(above, below);
  if (way !== "up") for (const row of below.places) if (below.at[row] < LAST) GIVEN.enter(members, row, below.at[row] + 1, 0);
  const always = [ASSIGNS, ...RULES.changes];
  const walked = (step) => {
    const { source, target } = step;
    if (source === centre || target === centre || always.includes(step.kind)) return true;
    return obliges(step, false) && [above, below].some((side) => side.has(source) && side.has(target));
  };
  return { members, walked };
}

// What stands within so many steps of the centre, whatever the relations; units end a way, nothing is found through them.
function aroundOf(centre, hops) {
  const [members, units] = [new Distances(), new Distances()];
  members.enter(centre.place, 0);
  for (const row of members.places) {
    const distance = members.at[row] + 1;
    if (distance > hops) break;
    [UP, DOWN].forEach((side) => side.enter(members, row, distance, -1));
    GIVEN.enter(units, row, distance, 0);
  }
  return { members: new Distances(members, units), walked: () => true };
}
