// A picture: which boxes and lines stand where, of the view as it is set. viz/paper/drawn.py draws the chain by the same rules.

const GROUP = 12;
const BOXES = 150;
let [kept, keptFor] = [null, null];

// The picture of the view as it is set; null where it draws nothing.
function pictureNow() {
  const view = viewNow();
  if (!view?.choose || !state.centre) return null;
  const { kind, key, sort, impact, ...settings } = state;
  const wanted = JSON.stringify(settings);
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
  const alone = [...members.keys()].filter((key) => !boxOf.has(key));
  const cards = new Map([...alone.map((key) => [key, cardOf(key)]), ...[...folds].map(([key, fold]) => [key, foldCard(fold)])]);
  const boxes = [...cards].map(([key, { height }]) => {
    const member = folds.get(key)?.members[0] ?? key;
    return { key, rank: rank(member), band: band(member), height };
  });
  const links = linksOf(alone, members, walked, gives, boxOf);
  const { columns, places, routes: lines, bands } = layered(boxes, links.map(({ source, target }) => [source, target]));
  const routes = links.map((link, index) => ({ ...link, points: lines[index], outline: outlineOf(lines[index]), spots: verbSpots(lines[index]) }));
  const documents = (keys) => keys.filter((key) => DOCUMENTS.has(key)).length;
  return {
    centre, columns, places, bands, folds, cards, months, routes,
    headings: rankSpans(columns).map((span) => ({ ...span, ...heading(span.rank) })),
    words: routeWords(routes), area: areaOf(places, cards),
    shown: documents(alone), total: total ?? documents([...all.keys()]),
  };
}

const levelIn = (key) => levelOf(key) || "assigned";
const rankOf = (key) => RULES.levels.indexOf(levelIn(key));
const headingOf = (rank) => ({ text: levelName(RULES.levels[rank]), fill: colourOf(RULES.levels[rank]) });

// Columns of one rank, side by side, stand under one heading.
const rankSpans = (columns) => [...grouped(columns, "rank").values()].map((group) => (
  { rank: group[0].rank, left: group[0].x - BOX_WIDTH / 2, right: group.at(-1).x + BOX_WIDTH / 2 }));

// How far the boxes reach, with what stands above and around them.
function areaOf(places, cards) {
  const edge = (way, at) => way(...[...places].map(([key, [x, y]]) => at(x, y, cards.get(key).height / 2)));
  return {
    left: edge(min, (x) => x) - BOX_WIDTH / 2 - 8, right: edge(max, (x) => x) + BOX_WIDTH / 2 + 8,
    top: edge(min, (_, y, half) => y - half) - 28, bottom: edge(max, (_, y, half) => y + half) + 14,
  };
}

// The least of each group that has more than GROUP members fold into one box; one that was opened shows what there is
// room for. The nearest come first; of those the documents that were read, then the newest.
function foldsOf(members, group) {
  const groups = grouped(byWorth(members), group);
  const opened = (name) => state.open.split(",").includes(name);
  const [folds, some] = [new Map(), [...groups]];
  let room = some.reduce((rest, [, keys]) => rest - min(keys.length, GROUP), BOXES);
  for (const [name, keys] of some) {
    const further = opened(name) ? max(0, min(keys.length - GROUP, room)) : 0;
    const most = GROUP + further;
    room -= further;
    if (keys.length > most) folds.set(`fold ${name}`, { key: `fold ${name}`, name, level: levelIn(keys[0]), members: keys.slice(most - 1) });
  }
  return folds;
}

function byWorth(members) {
  VIEW.backwards ||= [...VIEW.documents, ...VIEW.units].reverse();
  const dues = DUES.size ? [...members.keys()].filter((key) => DUES.has(key)).map((key) => ({ key })) : [];
  const known = VIEW.backwards.filter(({ key }) => members.has(key));
  return sorted([...dues, ...known], ({ key, status }) => 2 * members.get(key) + (status === "cited")).map(({ key }) => key);
}

// For each pair of boxes the strongest relation, and the relation itself where it is a single one. What joins two folded
// members is not drawn, so only those that stand `alone` are asked for their relations, however many members there are.
function linksOf(alone, members, walked, gives, boxOf) {
  const links = new Map();
  const add = (step, source, target) => {
    const rank = RULES.kinds.indexOf(step.kind);
    if (source === target || links.get(source)?.get(target)?.rank <= rank) return; // of a hub, nearly all
    if (!certain(step) || !members.has(step.target) || !walked(step) || (state.relation && step.kind !== state.relation)) return;
    if (!links.has(source)) links.set(source, new Map());
    links.get(source).set(target, { source, target, rank, step });
  };
  for (const key of alone) {
    const item = doc(key);
    const out = (step) => add(step, key, boxOf.get(step.target) || step.target);
    const into = (step) => boxOf.has(step.source) && add(step, boxOf.get(step.source), key);
    item?.up.forEach(out);
    item?.down.forEach(into);
    if (item?.tasks.length) gives(item).forEach(out);
    giversOf(key).forEach((giver) => boxOf.has(giver) && into(assigning(giver, key)));
  }
  const found = [...links.values()].flatMap((to) => [...to.values()]);
  return inOrder(found, (link) => link.rank, (link) => link.source, (link) => link.target).map(linkOf);
}

// The documents that give a unit its tasks, or set a deadline.
const giversOf = (key) => UNITS.get(key)?.givers ?? DUES.get(key)?.map((task) => task.document) ?? [];

function linkOf({ source, target, step }) {
  const single = source === step.source && target === step.target;
  return { source, target, kind: step.kind, relation: single ? step.key : null, inferred: single && step.inferred, lag: single ? lagOf(step) : null };
}

// The days from the document that orders to the one that carries it out, where both dates are known to the day.
function lagOf({ kind, source, target }) {
  const [later, earlier] = [source, target].map((key) => doc(key)?.date || "");
  const known = RULES.obliging.includes(kind) && later.length === 10 && earlier.length === 10;
  return known ? Math.round((Date.parse(later) - Date.parse(earlier)) / 864e5) : null;
}
