// What falls if a document is replaced: the walk of queries/web.py by the rules of queries/reliance.py, so that the page
// and the command count the same.

const STEPS = 6;
const felled = { by: null, found: new Map() };

// Each document that falls with the chosen one: how far it is, and the relation that leads to it by the shortest way.
function falling() {
  if (state.impact !== felled.by) Object.assign(felled, { by: state.impact, found: state.impact ? fallingWith(state.impact) : new Map() });
  return felled.found;
}

function fallingWith(centre) {
  const found = new Map([[centre, null]]);
  const enter = (step, distance) => !found.has(step.source) && found.set(step.source, { distance, step });
  const aside = [];
  let front = [centre];
  for (let distance = 1; distance <= STEPS && front.length; distance += 1) {
    const steps = inOrder(front.flatMap((key) => DOCUMENTS.get(key).down.filter((step) => step.source !== key && rests(step))),
      (step) => [RULES.relying.indexOf(step.kind), heightOfLevel(step.source), step.target]);
    aside.push(...steps.filter(isLast).map((step) => [step, distance]));
    front = steps.filter((step) => !isLast(step) && enter(step, distance)).map((step) => step.source);
  }
  aside.forEach(([step, distance]) => enter(step, distance));
  found.delete(centre);
  return new Map(inOrder([...found], ([key, { distance }]) => [distance, heightOfLevel(key), key]));
}

const isLast = (step) => RULES.last.includes(step.kind);
const rests = (step) => RULES.relying.includes(step.kind) && (step.kind !== "REPLIES_TO" || obliges(step, true));
const heightOfLevel = (key) => RULES.ranks[levelOf(key)] ?? 99; // unknown ones last

// The things by the parts of their places, of which the first that differs decides.
function inOrder(things, placeOfThing) {
  const before = ([one], [other]) => {
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : order(one[at], other[at]);
  };
  return things.map((thing) => [placeOfThing(thing), thing]).sort(before).map(([, thing]) => thing);
}

// The relations from a fallen document up to the one that is replaced.
function stepsOf(key) {
  const fall = falling().get(key);
  return fall ? [fall.step, ...stepsOf(fall.step.target)] : [];
}

const wayOf = (item) => stepsOf(item.key).map((step) => `${t(`relation.${step.kind}`)} ${nameOf(step.target)}`).join(" → ");

// A draft ends nothing, and who replaces only a part leaves the rest in force.
const endOf = (item) => item.down.find((each) => ["REPLACES", "REPEALS"].includes(each.kind) && !each.partial && DOCUMENTS.get(each.source).status !== "provisional");

// By which document it was replaced or repealed, and since when.
function endedBy(item) {
  const { kind, source, effective } = endOf(item);
  return t("impact.ended", { verb: t(`relation.${kind}`), name: nameOf(source) }) + (effective ? `, ${t("panel.effective", { date: printed(effective) })}` : "");
}

// What weakens the case: only a part is meant, nobody but a third document says so, it has ended already.
function remarksOf(item) {
  const steps = stepsOf(item.key);
  return [steps[0].partial && t("panel.partial"), steps.some((step) => step.inferred) && t("impact.inferred"),
    endOf(item) && endedBy(item)].filter(Boolean).join("; ");
}

function impactCounts() {
  const fallen = [...falling()].map(([key, fall]) => [DOCUMENTS.get(key), fall]);
  return {
    distances: countsOf(fallen.map(([, fall]) => fall.distance)),
    levels: countsOf(fallen.map(([item]) => item.level)),
    agencies: countsOf(fallen.map(([item]) => item.issuer || "?")),
    relations: countsOf(fallen.map(([, fall]) => fall.step.kind)),
  };
}

// The chain below the document, coloured by distance; null ends it.
function setImpact(key) {
  Object.assign(state, { impact: key, way: key ? "down" : "both", open: "" }, key && { kind: "d", key, centre: key });
  if (!["chain", "table"].includes(state.view)) state.view = "chain";
  $("search").value = "";
  show(showList, showPanel);
}

const STEP_COLOURS = ["#ffd7b0", "#ffe6c7", "#fff0d9", "#fff6e8"];
const stepColour = (key) => (falling().has(key) ? STEP_COLOURS[Math.min(falling().get(key).distance, 4) - 1] : WHITE);
const stepWords = (count) => t("impact.step", { count });

// In the list: how many fall, by distance, level and agency; then each of them.
function showImpact() {
  const all = [...falling().keys()].map((key) => DOCUMENTS.get(key));
  const items = passing(all);
  const note = all.length ? t("impact.total", { total: all.length }) : t("impact.nothing");
  const some = items.length < all.length && shownOf(items.length, all.length);
  const { distances, levels, agencies } = impactCounts();
  const out = all.length ? [small(() => setting("view", "table"), "impact.table"), ...handing()] : [];
  const counts = all.length ? [countLine("impact.distances", distances, stepWords), countLine("impact.levels", levels, (value) => t(`level.${value}`)), countLine("impact.agencies", agencies, String)] : [];
  const head = el("li.impact", el("p", ...out, small(() => setImpact(null), "impact.close")), ...counts);
  fillList(t("impact.of", { name: nameOf(state.impact) }), joined(note, isCut() && t("impact.in_page", { number: nameOf(state.impact) }), some),
    head, ...more(items, (item) => el("li", documentButton(item, state.impact))));
}

function countLine(label, counts, said) {
  const [named, rest] = [[...counts].slice(0, 6), counts.size - 6];
  return el("p", el("b", `${t(label)}: `), named.map(([value, count]) => `${said(value)}: ${count}`).join("; "), rest > 0 && `; +${rest}`);
}

function stepBadge(key) {
  const badge = falling().has(key) && el("i.step", stepWords(falling().get(key).distance));
  if (badge) badge.style.background = stepColour(key);
  return badge;
}
