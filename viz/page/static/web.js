// The web of relations: along which an obligation comes down, what leads to a document and what follows from it.

const isCertain = ({ leads }) => leads >= 0;
const isDrawn = ({ leads }) => leads > -2; // also what perhaps is meant; not what a person rejected

// Whether an obligation comes down a relation: 2 always, 1 only to the document of which it is asked (queries/chains/obligation.py).
const obliges = ({ leads }, asked) => leads > (asked ? 0 : 1);

// What the document of a task cites, but for what concerns its other tasks only.
const stepsAbove = ({ document, aside }) => document.up.filter((step) => !aside.includes(step));

// That a document gives a task to a unit, as a relation.
const assigning = (source, target) => ({ source, kind: ASSIGNS, target, leads: 1 });

// How far a thing is; what is reached by two ways is as far as the shorter one.
const nearer = (found, thing, distance) => found.get(thing) <= distance || found.set(thing, distance);

// All that is reached from some things in so many steps, with its distance; `visit` tells what is one step away from each.
function walk(starts, visit, most = Infinity) {
  const found = new Map(starts.map((thing) => [thing, 0]));
  for (const [thing, distance] of found) if (distance < most) visit(thing, (other) => nearer(found, other, distance + 1));
  return found;
}

// Walk orders and bases from the centre, where this side is wanted; then add its other neighbours, from which nothing is followed.
function reach(centre, side, wanted) {
  if (!wanted) return new Map([[centre, 0]]);
  const leading = (step) => obliges(step, side === "down" || step.source === centre);
  const found = walk([centre], (item, tell) => item.follow(side, leading, tell));
  centre.follow(side, isDrawn, (item) => nearer(found, item, LAST));
  return found;
}

const giveUnits = (found, item, distance) => item.tasks.forEach(({ units }) => units.forEach((unit) => nearer(found, unit, distance + 1)));

// With which others each thing may share a box: those of its level; never what follows from the centre with what leads there.
const groupsBy = (isBelow) => (thing) => (isDocument(thing) && isBelow(thing) ? `${thing.level} below` : thing.level);

// What leads to the centre and what follows from it: the distance of each member, and which relations belong to it.
// Units are named for the centre and for what follows from it.
function chainOf(centre, way) {
  const [above, below] = [reach(centre, "up", way !== "down"), reach(centre, "down", way !== "up")];
  const members = new Map(above);
  below.forEach((distance, item) => nearer(members, item, distance));
  if (way !== "up") below.forEach((distance, item) => distance < LAST && giveUnits(members, item, distance));
  const group = groupsBy((thing) => !above.has(thing));
  const always = [ASSIGNS, ...CHANGES];
  const walked = (step) => {
    const ends = [step.source, step.target];
    if (ends.includes(centre) || always.includes(step.kind)) return true;
    return obliges(step, false) && [above, below].some((side) => ends.every((end) => side.has(end)));
  };
  return { members, walked, group };
}

// What stands within so many steps of the centre, whatever the relations; units end a way, nothing is found through them.
function aroundOf(centre, hops) {
  const members = walk([centre], (item, tell) => ["up", "down"].forEach((side) => item.follow(side, item === centre ? isDrawn : isCertain, tell)), hops);
  for (const [item, distance] of [...members]) if (distance < hops) giveUnits(members, item, distance);
  const following = new Set(centre.down.map(({ source }) => source));
  return { members, walked: () => true, group: groupsBy((thing) => following.has(thing)) };
}
