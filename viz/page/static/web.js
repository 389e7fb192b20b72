// The web of relations: along which an obligation comes down, what leads to a document and what follows from it.

const LAST = 1e6;
const BRANCHES = 200;
const levelOf = (key) => DOCUMENTS.get(key)?.level;

// As queries/obligation.py has it; the lists come from there.
function obliges({ kind, source, target }, asked) {
  const [lower, upper] = [RULES.ranks[levelOf(source)], RULES.ranks[levelOf(target)]];
  if (kind === "REPLIES_TO") return lower === undefined || upper === undefined || lower >= upper;
  return RULES.obliging.includes(kind) && (kind === "IMPLEMENTS" || asked || lower !== RULES.ranks.central);
}

// Every chain above a task. A chain follows the strongest relation that obliges: what a document implements; where it
// implements nothing, what it answers, guides or is based on. A branch all of whose documents lie on another one is a
// short cut of that one, no branch of its own.
function branchesOf(task) {
  const found = [];
  const climb = (below, steps, seen) => {
    const leading = steps.filter((step) => !seen.has(step.target) && obliges(step, !below.length));
    const strongest = Math.min(...leading.map((step) => RULES.obliging.indexOf(step.kind)));
    const onward = leading.filter((step) => RULES.obliging.indexOf(step.kind) === strongest);
    if (!onward.length && below.length) found.push(below);
    for (const step of onward) {
      if (found.length >= BRANCHES) return;
      climb([step, ...below], DOCUMENTS.get(step.target).up, new Set([...seen, step.target]));
    }
  };
  climb([], DOCUMENTS.get(task.document).up.filter((step) => !task.aside.includes(step)), new Set([task.document]));
  const ordered = found.map((branch) => [branch, branch.map((step) => step.key).join("\n")]).sort(([one, name], [other, called]) => other.length - one.length || (name < called ? -1 : 1));
  const whole = [];
  for (const [branch] of ordered) {
    const inside = (other) => branch.every((step) => other.some((each) => each.target === step.target));
    if (!whole.some(inside)) whole.push(branch);
  }
  return whole;
}

// The units that a document gives tasks, as relations.
function assignmentsOf(item) {
  const relation = (unit) => ({ key: `${item.key} ASSIGNS ${unit}`, source: item.key, kind: "ASSIGNS", target: unit });
  item.assigns ||= [...new Set(item.tasks.flatMap((task) => task.units))].sort().map(relation);
  return item.assigns;
}

// Walk orders and bases from the centre; then add its other neighbours, from which nothing is followed.
function reach(centre, side, end) {
  const distances = new Map([[centre, 0]]);
  for (const [key, distance] of distances) {
    for (const step of DOCUMENTS.get(key)[side]) {
      if (!distances.has(step[end]) && obliges(step, side === "down" || key === centre)) distances.set(step[end], distance + 1);
    }
  }
  for (const step of DOCUMENTS.get(centre)[side]) {
    if (!RULES.uncertain.includes(step.kind) && !distances.has(step[end])) distances.set(step[end], LAST);
  }
  return distances;
}

// What leads to the centre and what follows from it: the distance of each member, and which relations belong to it.
// Units are named for the centre and for what follows from it.
function chainOf(centre, way) {
  const alone = new Map([[centre, 0]]);
  const above = way === "down" ? alone : reach(centre, "up", "target");
  const below = way === "up" ? alone : reach(centre, "down", "source");
  const members = new Map([...above.keys(), ...below.keys()].map((key) => [key, Math.min(above.get(key) ?? Infinity, below.get(key) ?? Infinity)]));
  const following = way === "up" ? [] : [...below].filter(([, distance]) => distance < LAST);
  const units = following.flatMap(([key, distance]) => assignmentsOf(DOCUMENTS.get(key)).map((step) => [step.target, distance + 1]));
  units.forEach(([unit, distance]) => members.set(unit, distance));
  const walked = (step) => {
    if ([step.source, step.target].includes(centre) || step.kind === "ASSIGNS" || RULES.changes.includes(step.kind)) return true;
    return obliges(step, false) && ((above.has(step.source) && above.has(step.target)) || (below.has(step.source) && below.has(step.target)));
  };
  return { members, walked };
}

// What stands within so many steps of the centre, whatever the relations; units end a way, nothing is found through them.
function aroundOf(centre, hops) {
  const members = new Map([[centre, 0]]);
  const units = new Map();
  for (const [key, distance] of members) {
    const item = DOCUMENTS.get(key);
    if (distance === hops) continue;
    for (const step of item.up) if (certain(step) && !members.has(step.target)) members.set(step.target, distance + 1);
    for (const step of item.down) if (certain(step) && !members.has(step.source)) members.set(step.source, distance + 1);
    for (const { target } of assignmentsOf(item)) if (!units.has(target)) units.set(target, distance + 1);
  }
  return { members: new Map([...members, ...units]), walked: () => true };
}

const certain = (step) => !RULES.uncertain.includes(step.kind);
