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
  const order = (key) => [members.get(key), DOCUMENTS.get(key)?.status === "cited" ? 1 : 0, -((DOCUMENTS.get(key) || UNITS.get(key))?.row ?? 0)];
  const ordered = [...members.keys()].map((key) => [key, order(key)]).sort(([, one], [, other]) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]);
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

// For each pair of boxes the strongest relation, and the relation itself where it is a single one.
function linksOf(members, walked, gives, boxOf) {
  const steps = [];
  for (const key of members.keys()) {
    const item = DOCUMENTS.get(key);
    if (!item) continue;
    const inner = (step) => certain(step) && members.has(step.target) && !(boxOf.has(key) && boxOf.has(step.target)) && walked(step) && (!state.relation || step.kind === state.relation);
    steps.push(...[...item.up, ...gives(item)].filter(inner));
  }
  const ranked = steps.map((step) => [RULES.kinds.indexOf(step.kind), step.key, step]).sort(([rank, key], [other, name]) => rank - other || (key < name ? -1 : 1));
  const links = new Map();
  for (const [, , step] of ranked) {
    const [source, target] = [boxOf.get(step.source) || step.source, boxOf.get(step.target) || step.target];
    const single = source === step.source && target === step.target;
    const pair = `${source}\n${target}`;
    if (source !== target && !links.has(pair)) links.set(pair, { source, target, kind: step.kind, relation: single ? step.key : null, inferred: single && step.inferred, lag: single ? lagOf(step) : null });
  }
  return [...links.values()];
}

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
