// A picture: which boxes and lines stand where, of the view as it is set. viz/paper/drawn.py draws the chain by the same rules.

const GROUP = 12;
const BOXES = 150;
// The picture of the view as it is set; null where it draws nothing.
const pictureNow = remembered(({ kind, key, sort, ...settings } = state) => JSON.stringify(settings), () => {
  const [view, centre] = [viewNow(), doc(state.centre)];
  return view?.choose && centre ? pictureOf(centre, { ...CHOICE, ...view.choose(centre) }) : null;
});

const isDrawn = ({ key }) => pictureNow()?.places.has(key);

// Many members in one box.
class Fold {
  constructor(name, members) { assign(this, { name, members, key: `fold ${name}`, opens: ["f", `fold ${name}`], level: members[0].level }); }
}

const isDocument = (thing) => thing instanceof Document;
const documentsOf = (members) => [...members.keys()].filter(isDocument);
const rankOf = ({ level }) => RULES.levels.indexOf(level);
const headingOf = (rank) => ({ text: levelName(RULES.levels[rank]), fill: colourOf(RULES.levels[rank]) });

// What a view chooses: `members` by their distance, which relations are `walked`, what a document `gives`: its units, or
// deadlines; the column (`rank`), row (`band`) and `group` to fold with of each member; the `heading` of each rank.
const CHOICE = { gives: "units", rank: rankOf, band: () => 0, group: levelOf, heading: headingOf };

function pictureOf(centre, choice) {
  const members = passingMembers(centre, choice.members, choice.walked);
  const { single, folds } = parted(members, choice.group);
  const alone = [...members.keys()].filter((thing) => single.has(thing));
  const cards = new Map([...alone, ...folds.values()].map((thing) => [thing.key, { thing, ...cardOf(thing) }]));
  const links = linksOf(single, (thing) => (single.has(thing) ? thing : members.has(thing) && folds.get(choice.group(thing))), choice);
  const { routes: lines, ...laid } = layered([...cards.values()].map((card) => placed(card, choice)), links.map(({ source, target }) => [source, target]));
  const routes = links.map((link, index) => ({ ...link, points: lines[index], outline: outlineOf(lines[index]), spots: verbSpots(lines[index]) }));
  return {
    ...laid, centre: centre.key, cards, routes, months: choice.months, words: routeWords(routes), area: areaOf(laid.places, cards),
    headings: rankSpans(laid.columns).map((span) => ({ ...span, ...choice.heading(span.rank) })),
    folds: new Map([...folds.values()].map((fold) => [fold.key, fold])),
    shown: alone.filter(isDocument).length, total: choice.total ?? documentsOf(choice.members).length,
  };
}

// A box for the layout; a fold stands where the first of its members would.
function placed({ thing, height }, { rank, band }) {
  const first = thing.members?.[0] ?? thing;
  return { key: thing.key, rank: rank(first), band: band(first), height };
}

// Columns of one rank, side by side, stand under one heading.
const rankSpans = (columns) => [...grouped(columns, "rank").values()].map((group) => (
  { rank: group[0].rank, left: group[0].x - BOX_WIDTH / 2, right: group.at(-1).x + BOX_WIDTH / 2 }));

// How far the boxes reach, with what stands above and around them.
function areaOf(places, cards) {
  const xs = [...places.values()].map(([x]) => x);
  const edges = (side) => [...places].map(([key, [, y]]) => y + (side * cards.get(key).height) / 2);
  const beside = BOX_WIDTH / 2 + 8;
  return { left: min(...xs) - beside, right: max(...xs) + beside, top: min(...edges(-1)) - 28, bottom: max(...edges(1)) + 14 };
}

// The members that stand by themselves, and the folds of the rest: of each group that has more than GROUP the least; of one
// that was opened what there is no room for. The nearest come first; of those the documents that were read, then the newest.
function parted(members, group) {
  const groups = [...grouped(byWorth(members), group)];
  const opened = state.open.split(",");
  const [single, folds] = [new Set(), new Map()];
  let room = groups.reduce((rest, [, things]) => rest - min(things.length, GROUP), BOXES);
  for (const [name, things] of groups) {
    const further = opened.includes(name) ? max(0, min(things.length - GROUP, room)) : 0;
    const most = state.folded && name === "assigned" ? 1 : GROUP + further;
    room -= further;
    const fold = things.length > most && new Fold(name, things.slice(most - 1));
    if (fold) folds.set(name, fold);
    things.slice(0, fold ? most - 1 : most).forEach((thing) => single.add(thing));
  }
  return { single, folds };
}

function byWorth(members) {
  const dues = [...members.keys()].filter((thing) => thing instanceof Due);
  const known = [...VIEW.documents, ...VIEW.units].filter((thing) => members.has(thing));
  return sorted([...dues, ...known.reverse()], (thing) => 2 * members.get(thing) + (thing.status === "cited"));
}

// For each pair of boxes the strongest relation that is drawn, and the relation itself where it is a single one. What joins
// two folded members is not, so only those that stand alone are asked for their relations, however many members there are.
function linksOf(single, boxOf, { gives, walked }) {
  const links = new Map();
  const isLine = (step) => certain(step) && walked(step) && (!state.relation || step.kind === state.relation);
  const add = (step) => {
    const [from, to, rank] = [boxOf(step.source), boxOf(step.target), RULES.kinds.indexOf(step.kind)];
    if (!from || !to || from === to || links.get(from)?.get(to)?.rank <= rank || !isLine(step)) return; // of a hub, nearly all
    if (!links.has(from)) links.set(from, new Map());
    links.get(from).set(to, { rank, ...linkOf(from, to, step) });
  };
  for (const thing of single) {
    if (isDocument(thing)) [...thing.up, ...thing[gives].map((given) => assigning(thing, given))].forEach(add);
    (thing.down || thing.givers.map((giver) => assigning(giver, thing))).forEach(add);
  }
  return inOrder([...links.values()].flatMap((to) => [...to.values()]), "rank", "source", "target");
}

function linkOf(from, to, { key, kind, source, target, inferred, lag }) {
  const itself = from === source && to === target && { relation: key, inferred, lag };
  return { from, to, source: from.key, target: to.key, kind, lag: null, ...itself };
}
