// A picture: which boxes and lines stand where, of the view as it is set. viz/paper/drawn.py draws the chain by the same rules.


// The picture of the view as it is set; null where it draws nothing.
const pictureNow = remembered(({ kind, key, sort, ...settings } = state) => JSON.stringify(settings), () => {
  const [choose, centre] = [DRAWN[state.view], doc(state.centre)];
  return choose && centre ? pictureOf(centre, { ...CHOICE, ...choose(centre) }) : null;
});

// Many members in one box.
class Fold {
  constructor(group, members) { assign(this, { group, members, key: `fold ${group}`, opens: ["f", `fold ${group}`], level: members[0].level }); }
  get name() { return t(this.level === "assigned" ? "chain.folded_units" : "chain.folded", { count: this.members.length }); }
}

const isDocument = (thing) => thing instanceof Document;
const documentsOf = (members) => [...members.keys()].filter(isDocument);
const rankOf = ({ level }) => LEVELS.indexOf(level);
const headingOf = (rank) => ({ text: t(`level.${LEVELS[rank]}`), fill: colourOf(LEVELS[rank]) });

// What a view chooses: `members` by their distance, which relations are `walked`; the column (`rank`), row (`band`) and `group`
// to fold with of each member; the `heading` of each rank.
const CHOICE = { rank: rankOf, band: () => 0, group: "level", heading: headingOf };

function pictureOf(centre, choice) {
  const members = passingMembers(centre, choice.members, choice.walked);
  const boxes = boxesOf(byWorth(centre, members), choice.group);
  const alone = [...members.keys()].filter((thing) => boxes.get(thing) === thing);
  const folds = byKey([...new Set(boxes.values())].filter(({ members }) => members));
  const cards = byKey([...alone, ...folds.values()].map((thing) => ({ key: thing.key, thing, rank: choice.rank(thing), band: choice.band(thing), ...cardOf(thing) })));
  const links = linksOf(alone, boxes, choice);
  // On the timeline a deadline stands behind the document that sets it, as if it cited that.
  const ends = links.map(({ source, target, to }) => (to instanceof Due ? [target, source] : [source, target]));
  const { routes: lines, ...laid } = layered([...cards.values()], ends);
  lines.forEach((points, index) => links[index].to instanceof Due && points.reverse());
  const routes = lines.map((points, index) => ({ ...links[index], points, outline: outlineOf(points), spots: verbSpots(points), gaps: gapsOf(points) }));
  return { // columns of one rank, side by side, stand under one heading
    ...laid, centre: centre.key, cards, routes, months: choice.months, words: routeWords(routes),
    area: [-8, -28, laid.columns.length * PITCH - COLUMN_GAP + 16, laid.height + 42], // from where and how far it reaches, with what stands above and around
    headings: [...grouped(laid.columns, "rank")].map(([rank, columns]) => ({ left: columns[0].x - HALF, right: columns.at(-1).x + HALF, ...choice.heading(rank), rank })),
    folds, shown: alone.filter(isDocument).length, total: choice.total ?? documentsOf(choice.members).length,
  };
}

// In which box each member stands: its own, or the fold of the rest: of each group that has more than GROUP the least; of one
// that was opened what there is no room for.
function boxesOf(members, group) {
  const groups = [...grouped(members, group)];
  const opened = state.open.split(",");
  const boxes = new Map();
  let room = groups.reduce((rest, [, things]) => rest - min(things.length, GROUP), BOXES);
  for (const [name, things] of groups) {
    const further = opened.includes(name) ? max(0, min(things.length - GROUP, room)) : 0;
    const most = state.paper > 1 && name === "assigned" ? 1 : GROUP + further;
    room -= further;
    const fold = things.length > most && new Fold(name, things.slice(most - 1));
    things.forEach((thing, index) => boxes.set(thing, fold && index >= most - 1 ? fold : thing));
  }
  return boxes;
}

// What ends or changes the centre comes first, then the nearest; of those the documents that were read, then the newest.
function byWorth(centre, members) {
  const newest = [...members.keys()].sort((one, other) => other.row - one.row);
  return sorted(newest, (thing) => (centre.changers.includes(thing) ? -1 : 2 * members.get(thing) + (thing.status === "cited")));
}

// For each pair of boxes the strongest relation that is drawn, and the relation itself where it is a single one. What joins
// two folded documents is not, so only those that stand alone are asked for their relations, however many members there are.
function linksOf(alone, boxes, { walked }) {
  const links = new Map([...boxes.values()].map((box) => [box, new Map()])); // from each box, by that to which they lead
  const isLine = (step) => isDrawn(step) && walked(step) && isAsked(step);
  const add = (step) => {
    const [from, to, rank] = [boxes.get(step.source), boxes.get(step.target), KINDS.indexOf(step.kind)];
    const others = links.get(from);
    if (!others || !to || from === to || others.get(to)?.rank <= rank || !isLine(step)) return; // of a hub, nearly all
    others.set(to, { rank, ...linkOf(from, to, step) });
  };
  for (const { up, down } of alone.filter(isDocument)) [...up, ...down].forEach(add);
  for (const [thing] of boxes) thing.givers?.forEach((giver) => add(assigning(giver, thing)));
  return inOrder([...links.values()].flatMap((others) => [...others.values()]), "rank", "source", "target");
}

function linkOf(from, to, step) {
  const { key, kind, source, target, inferred, lag } = step;
  const itself = from === source && to === target && { step, relation: key, inferred, lag };
  return { from, to, source: from.key, target: to.key, kind, ...itself };
}
