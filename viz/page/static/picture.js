// A picture: which boxes and lines stand where, of the view as it is set. viz/paper/drawn.py draws the chain by the same rules.

const GROUP = 12;
const BOXES = 150;
const FOLD_HEIGHT = 50;
let [kept, keptFor] = [null, null];

// The picture of the view as it is set; null where it draws nothing.
function pictureNow() {
  const view = viewNow();
  if (!view?.choose || !state.centre) return null;
  const wanted = ["lang", "view", "centre", "way", "hops", "scope", "open", "day", "unit", ...Object.keys(FILTERS)].map((name) => state[name]).join("\n");
  if (keptFor !== wanted) [kept, keptFor] = [pictureOf(state.centre, view.choose(state.centre)), wanted];
  return kept;
}

// What a view chooses: `members` by their distance, which relations are `walked`, what a document `gives` beside its
// relations; the column (`rank`), row (`band`) and `group` to fold with of each member; the `heading` of each rank.
function pictureOf(centre, { members: all, walked, gives = assignmentsOf, rank = rankOf, band = () => 0, group = levelIn, heading = headingOf, total, months }) {
  const members = passingMembers(centre, all, walked);
  const folds = foldsOf(members, group);
  const boxOf = new Map();
  for (const fold of folds.values()) for (const member of fold.members) boxOf.set(member, fold.key);
  const cards = new Map([...members.keys()].filter((key) => !boxOf.has(key)).map((key) => [key, cardOf(key)]));
  const boxes = [...cards].map(([key, { height }]) => ({ key, rank: rank(key), band: band(key), height }));
  for (const fold of folds.values()) {
    cards.set(fold.key, foldCard(fold));
    boxes.push({ key: fold.key, rank: rank(fold.members[0]), band: band(fold.members[0]), height: FOLD_HEIGHT });
  }
  const links = linksOf(members, walked, gives, boxOf);
  const { columns, places, routes, bands } = layered(boxes, links.map(({ source, target }) => [source, target]));
  const lines = links.map((link, index) => ({ ...link, points: routes[index], outline: outlineOf(routes[index]), spots: verbSpots(routes[index]) }));
  let documents = 0;
  for (const key of all.keys()) if (DOCUMENTS.has(key)) documents += 1;
  const shown = [...cards.keys()].filter((key) => DOCUMENTS.has(key)).length;
  return { centre, columns, places, bands, folds, cards, heading, months, routes: lines, shown, total: total ?? documents };
}

const levelIn = (key) => levelOf(key) || "assigned";
const rankOf = (key) => RULES.levels.indexOf(levelIn(key));
const headingOf = (rank) => ({ text: t(`level.${RULES.levels[rank]}`), fill: colourOf(RULES.levels[rank]) });

// The least of each group that has more than GROUP members fold into one box; one that was opened shows what there is
// room for. The nearest come first; of those the documents that were read, then the newest.
function foldsOf(members, group) {
  const groups = grouped(byWorth(members), group);
  const folds = new Map();
  const opened = state.open.split(",");
  let room = BOXES;
  for (const [name, keys] of groups) if (!opened.includes(name)) room -= Math.min(keys.length, GROUP);
  for (const [name, keys] of groups) {
    const most = opened.includes(name) ? Math.max(room, GROUP) : GROUP;
    if (opened.includes(name)) room -= Math.min(keys.length, most);
    if (keys.length > most) folds.set(`fold ${name}`, { key: `fold ${name}`, name, level: levelIn(keys[0]), members: keys.slice(most - 1) });
  }
  return folds;
}

// A member is a number as it is sorted: its distance, whether nobody has it, its place; so 100,000 are sorted in no time.
function byWorth(members) {
  const others = [...members.keys()].filter((key) => !DOCUMENTS.has(key));
  const places = new Map(others.map((key, index) => [key, VIEW.documents.length + (UNITS.get(key)?.row ?? VIEW.units.length + others.length - index)]));
  const keys = new Map(others.map((key) => [places.get(key), key]));
  const worth = ([key, distance]) => {
    const item = DOCUMENTS.get(key);
    return (2 * distance + (item?.status === "cited")) * 4e8 - (item ? item.row : places.get(key));
  };
  return [...Float64Array.from(members, worth).sort()].map((value) => {
    const place = (4e8 - (value % 4e8)) % 4e8;
    return keys.get(place) ?? VIEW.documents[place].key;
  });
}

// For each pair of boxes the strongest relation, and the relation itself where it is a single one. What joins two folded
// members is not drawn, so only those that stand by themselves are asked for their relations, however many there are.
function linksOf(members, walked, gives, boxOf) {
  const links = new Map();
  const add = (step) => {
    if (!certain(step) || !members.has(step.target) || !walked(step) || (state.relation && step.kind !== state.relation)) return;
    const [source, target, rank] = [boxOf.get(step.source) || step.source, boxOf.get(step.target) || step.target, RULES.kinds.indexOf(step.kind)];
    if (!links.has(source)) links.set(source, new Map());
    const to = links.get(source);
    if (source !== target && !(to.get(target)?.rank <= rank)) to.set(target, { rank, source, target, step });
  };
  const units = [...members.keys()].some((key) => !DOCUMENTS.has(key) && !boxOf.has(key)); // that stand by themselves
  for (const key of members.keys()) {
    const [item, alone] = [DOCUMENTS.get(key), !boxOf.has(key)];
    if (alone) item?.up.forEach(add);
    if (alone) item?.down.forEach((step) => boxOf.has(step.source) && add(step));
    if (item?.tasks.length && (alone || units)) gives(item).forEach((step) => (alone || !boxOf.has(step.target)) && add(step));
  }
  const before = (one, other) => one.rank - other.rank || (one.source === other.source ? order(one.target, other.target) : order(one.source, other.source));
  return [...links.values()].flatMap((to) => [...to.values()]).sort(before).map(({ source, target, step }) => {
    const single = source === step.source && target === step.target;
    return { source, target, kind: step.kind, relation: single ? step.key : null, inferred: single && step.inferred, lag: single ? lagOf(step) : null };
  });
}

// The days from the document that orders to the one that carries it out, where both dates are known to the day.
function lagOf({ kind, source, target }) {
  const [later, earlier] = [source, target].map((key) => DOCUMENTS.get(key)?.date || "");
  const known = RULES.obliging.includes(kind) && later.length === 10 && earlier.length === 10;
  return known ? Math.round((Date.parse(later) - Date.parse(earlier)) / 86400000) : null;
}
