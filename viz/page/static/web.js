// The web of relations: along which an obligation comes down, what leads to a document and what follows from it.

const LAST = 1e6;
const BRANCHES = 200;
const levelOf = (key) => doc(key)?.level;
const certain = (step) => !RULES.uncertain.includes(step.kind);

// Whether an obligation comes down a relation: 2 always, 1 only to the document of which it is asked (queries/obligation.py).
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
      climb([step, ...below], doc(step.target).up, new Set([...seen, step.target]));
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
const stepsAbove = (task) => doc(task.document).up.filter((step) => !task.aside.includes(step));

const unitsOf = (tasks) => [...new Set(tasks.flatMap((task) => task.units))];

// The units that a document gives tasks, as relations.
const assigning = (source, target) => ({ key: `${source} ASSIGNS ${target}`, source, kind: "ASSIGNS", target });
const assignmentsOf = (item) => unitsOf(item.tasks).sort().map((unit) => assigning(item.key, unit));

// Walk orders and bases from the centre; then add its other neighbours, from which nothing is followed.
function reach(centre, upward) {
  const distances = new Map([[centre, 0]]);
  const stepsFrom = (key) => (upward ? doc(key).up : doc(key).down);
  const enter = (step, distance) => {
    const other = upward ? step.target : step.source;
    if (!distances.has(other)) distances.set(other, distance);
  };
  for (const [key, distance] of distances) {
    for (const step of stepsFrom(key)) if (obliges(step, !upward || key === centre)) enter(step, distance + 1);
  }
  for (const step of stepsFrom(centre)) if (certain(step)) enter(step, LAST);
  return distances;
}

// What leads to the centre and what follows from it: the distance of each member, and which relations belong to it.
// Units are named for the centre and for what follows from it.
function chainOf(centre, way) {
  const alone = new Map([[centre, 0]]);
  const above = way === "down" ? alone : reach(centre, true);
  const below = way === "up" ? alone : reach(centre, false);
  const members = new Map(above);
  for (const [key, distance] of below) members.set(key, min(members.get(key) ?? LAST, distance));
  for (const [key, distance] of way === "up" ? [] : below) {
    if (distance < LAST) for (const { units } of doc(key).tasks) for (const unit of units) members.set(unit, distance + 1);
  }
  const walked = (step) => {
    if ([step.source, step.target].includes(centre) || ["ASSIGNS", ...RULES.changes].includes(step.kind)) return true;
    return obliges(step, false) && [above, below].some((side) => side.has(step.source) && side.has(step.target));
  };
  return { members, walked };
}

// What stands within so many steps of the centre, whatever the relations; units end a way, nothing is found through them.
function aroundOf(centre, hops) {
  const [members, units] = [new Map([[centre, 0]]), new Map()];
  for (const [key, distance] of members) {
    if (distance === hops) break;
    const add = (found, other) => found.has(other) || found.set(other, distance + 1);
    const { up, down, tasks } = doc(key);
    for (const step of up) if (certain(step)) add(members, step.target);
    for (const step of down) if (certain(step)) add(members, step.source);
    for (const task of tasks) for (const unit of task.units) add(units, unit);
  }
  units.forEach((distance, unit) => members.set(unit, distance));
  return { members, walked: () => true };
}
