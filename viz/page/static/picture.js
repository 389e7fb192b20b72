// A picture: which boxes and lines stand where. viz/picture.py draws the chain by the same rules, without a browser.

const GROUP = 12;
const BOXES = 150;
const FOLD_HEIGHT = 50;
const NAME_FONT = "bold 13.5px";
const SMALL_FONT = "12.5px";
const pen = document.createElement("canvas").getContext("2d");
const CARDS = new Map();
let [kept, keptFor] = [null, null];

// The picture of the view as it is set; null where it draws nothing.
function pictureNow() {
  const view = viewNow();
  if (!view?.choose || !state.centre) return null;
  const wanted = [state.lang, state.view, state.centre, state.way, state.hops, state.scope, state.open, ...activeFilters().map((name) => state[name])].join("\n");
  if (keptFor !== wanted) [kept, keptFor] = [pictureOf(state.centre, view.choose(state.centre)), wanted];
  return kept;
}

// What a view chooses: `members` by their distance, which relations are `walked`, what a document `gives` beside its
// relations; the column (`rank`), row (`band`) and `group` to fold with of each member; the `heading` of each rank.
function pictureOf(centre, { members: all, walked, gives = assignmentsOf, rank = rankOf, band = () => 0, group = levelIn, heading = headingOf, total, months }) {
  const members = passingMembers(centre, all, walked);
  const folds = foldsOf(members, group);
  const boxOf = new Map([...folds.values()].flatMap((fold) => fold.members.map((member) => [member, fold.key])));
  const links = linksOf(members, walked, gives, boxOf);
  const keys = [...members.keys()].filter((key) => !boxOf.has(key));
  const boxes = keys.map((key) => ({ key, rank: rank(key), band: band(key), height: cardOf(key).height }));
  for (const { key, members: [first] } of folds.values()) boxes.push({ key, rank: rank(first), band: band(first), height: FOLD_HEIGHT });
  const { columns, places, routes, bands } = layered(boxes, links.map(({ source, target }) => [source, target]));
  const lines = links.map((link, index) => ({ ...link, points: routes[index], path: outlineOf(routes[index]), spots: verbSpots(routes[index]) }));
  const documents = [...all.keys()].filter((key) => DOCUMENTS.has(key));
  return { centre, columns, places, bands, folds, heading, months, routes: lines, shown: documents.filter((key) => places.has(key)).length, total: total ?? documents.length };
}

const levelIn = (key) => levelOf(key) || "assigned";
const rankOf = (key) => RULES.levels.indexOf(levelIn(key));
const headingOf = (rank) => ({ text: t(`level.${RULES.levels[rank]}`), colour: LEVELS[RULES.levels[rank]][0] });

// The least of each group that has more than GROUP members fold into one box; one that was opened shows what there is
// room for. The nearest come first; of those the documents that were read, then the newest.
function foldsOf(members, group) {
  const place = (key) => DOCUMENTS.get(key)?.row ?? VIEW.documents.length + (UNITS.get(key)?.row ?? 0);
  const worth = (key) => members.get(key) * 1e9 + (DOCUMENTS.get(key)?.status === "cited" ? 5e8 : 0) - place(key);
  const ordered = [...members.keys()].map((key) => [key, worth(key)]).sort(([, one], [, other]) => one - other);
  const groups = grouped(ordered.map(([key]) => key), group);
  const folds = new Map();
  const opened = state.open.split(",");
  let room = BOXES - [...groups].reduce((sum, [name, keys]) => sum + (opened.includes(name) ? 0 : Math.min(keys.length, GROUP)), 0);
  for (const [name, keys] of groups) {
    const most = opened.includes(name) ? Math.max(room, GROUP) : GROUP;
    if (opened.includes(name)) room -= Math.min(keys.length, most);
    if (keys.length > most) folds.set(`fold ${name}`, { key: `fold ${name}`, name, level: levelIn(keys[0]), members: keys.slice(most - 1) });
  }
  return folds;
}

// For each pair of boxes the strongest relation, and the relation itself where it is a single one. What joins two folded
// members is not drawn, so only those that stand by themselves are asked for their relations, however many there are.
function linksOf(members, walked, gives, boxOf) {
  const links = new Map();
  const add = (step) => {
    if (!certain(step) || !members.has(step.target) || !walked(step) || (state.relation && step.kind !== state.relation)) return;
    const [source, target] = [boxOf.get(step.source) || step.source, boxOf.get(step.target) || step.target];
    const rank = RULES.kinds.indexOf(step.kind);
    const pair = `${source}\n${target}`;
    if (source !== target && !(links.get(pair)?.rank <= rank)) links.set(pair, { rank, source, target, step });
  };
  for (const key of members.keys()) {
    const item = DOCUMENTS.get(key);
    if (!item) continue;
    const alone = !boxOf.has(key);
    if (alone) item.up.forEach(add);
    if (alone) item.down.filter((step) => boxOf.has(step.source)).forEach(add);
    gives(item).filter((step) => alone || !boxOf.has(step.target)).forEach(add);
  }
  const before = (one, other) => one.rank - other.rank || (one.source === other.source ? order(one.target, other.target) : order(one.source, other.source));
  return [...links.values()].sort(before).map(({ source, target, step }) => {
    const single = source === step.source && target === step.target;
    return { source, target, kind: step.kind, relation: single ? step.key : null, inferred: single && step.inferred, lag: single ? lagOf(step) : null };
  });
}

const order = (one, other) => (one < other ? -1 : 1);

// The days from the document that orders to the one that carries it out, where both dates are known to the day.
function lagOf({ kind, source, target }) {
  const [later, earlier] = [source, target].map((key) => DOCUMENTS.get(key)?.date || "");
  const known = RULES.obliging.includes(kind) && later.length === 10 && earlier.length === 10;
  return known ? Math.round((Date.parse(later) - Date.parse(earlier)) / 86400000) : null;
}

// The text of a box, broken into lines that fit it; on the timeline the issuer of a document is left out.
function cardOf(key) {
  const place = `${state.lang} ${state.view === "timeline"} ${key}`;
  if (!CARDS.has(place)) CARDS.set(place, makeCard(key));
  return CARDS.get(place);
}

function makeCard(key) {
  const item = DOCUMENTS.get(key);
  const unit = UNITS.get(key);
  const units = [...new Set((DUES.get(key) || []).flatMap((task) => task.units))].map(nameOf);
  const below = item ? item.issuer : unit?.inside ? unit.parent : units.join("; ");
  const called = (item || unit)?.name ?? t("task.due", { date: printed(dueAt(key)) });
  const name = linesOf(called, NAME_FONT, 4);
  const issuer = item && state.view === "timeline" ? [] : linesOf(below || "", SMALL_FONT, 3);
  const facts = item ? 1 + (item.status !== "loaded") : 0;
  return { level: levelIn(key), name, issuer, height: 16 + 17 * name.length + 15 * (issuer.length + facts) };
}

// At most so many lines as wide as a box, broken at spaces, inside a long word after the signs of a number.
function linesOf(text, font, most) {
  pen.font = `${font} ${FONT}`;
  const fits = (line) => pen.measureText(line.trimEnd()).width <= BOX_WIDTH - STRIP - 14;
  const lines = [];
  for (const part of text.split(/(?<=\s)/).flatMap((word) => (fits(word) ? [word] : word.split(/(?<=[/-])/)))) {
    if (lines.length && fits(lines.at(-1) + part)) lines[lines.length - 1] += part;
    else if (part.trim()) lines.push(part);
  }
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1].trimEnd()} …`] : lines;
}
