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
    const steps = front.flatMap((key) => DOCUMENTS.get(key).down.filter((step) => step.source !== key && rests(step))).sort(byStrength);
    aside.push(...steps.filter(isLast).map((step) => [step, distance]));
    front = steps.filter((step) => !isLast(step) && enter(step, distance)).map((step) => step.source);
  }
  aside.forEach(([step, distance]) => enter(step, distance));
  found.delete(centre);
  const place = ([key, { distance }]) => [distance, heightOfLevel(key), key];
  return new Map([...found].sort((one, other) => ascending(place(one), place(other))));
}

const isLast = (step) => RULES.last.includes(step.kind);
const rests = (step) => RULES.relying.includes(step.kind) && (step.kind !== "REPLIES_TO" || obliges(step, true));
const heightOfLevel = (key) => RULES.ranks[DOCUMENTS.get(key).level] ?? 99; // unknown ones last

function byStrength(one, other) {
  const place = (step) => [RULES.relying.indexOf(step.kind), heightOfLevel(step.source), step.target];
  return ascending(place(one), place(other));
}

function ascending(one, other) {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at] < other[at] ? -1 : 1;
}

// The relations from a fallen document up to the one that is replaced.
function stepsOf(key) {
  const fall = falling().get(key);
  return fall ? [fall.step, ...stepsOf(fall.step.target)] : [];
}

const wayOf = (item) => stepsOf(item.key).map((step) => `${t(`relation.${step.kind}`)} ${nameOf(step.target)}`).join(" → ");

const endOf = (item) => item.down.find((each) => ["REPLACES", "REPEALS"].includes(each.kind) && !each.partial);

// By which document it was replaced or repealed, and since when.
function endedBy(item) {
  const end = endOf(item);
  const since = end.effective ? `, ${t("panel.effective", { date: printed(end.effective) })}` : "";
  return t("impact.ended", { verb: t(`relation.${end.kind}`), name: nameOf(end.source) }) + since;
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
  Object.assign(state, { impact: key, way: key ? "down" : "both", open: "" });
  if (key) Object.assign(state, { kind: "d", key, centre: key });
  if (!["chain", "table"].includes(state.view)) state.view = "chain";
  $("search").value = "";
  showList();
  showPanel();
  showView();
  writeHash();
}

const STEP_COLOURS = ["#ffd7b0", "#ffe6c7", "#fff0d9", "#fff6e8"];
const stepColour = (key) => (falling().has(key) ? STEP_COLOURS[Math.min(falling().get(key).distance, 4) - 1] : "#ffffff");

// In the list: how many fall, by distance, level and agency; then each of them.
function showImpact() {
  const all = [...falling().keys()].map((key) => DOCUMENTS.get(key));
  const items = passing(all);
  $("list-title").textContent = t("impact.of", { name: nameOf(state.impact) });
  const note = all.length ? t("impact.total", { total: all.length }) : t("impact.nothing");
  $("list-note").textContent = [note, items.length < all.length && t("documents.shown", { shown: items.length, total: all.length })].filter(Boolean).join(" · ");
  const { distances, levels, agencies } = impactCounts();
  const counts = [countLine("impact.distances", distances, (value) => t("impact.step", { count: value })), countLine("impact.levels", levels, (value) => t(`level.${value}`)), countLine("impact.agencies", agencies, (value) => value)];
  const out = all.length ? [button("button", () => setting("view", "table"), t("impact.table")), button("button", () => copyTable(tableRows()), t("table.copy")), button("button", () => saveTable(tableRows()), t("table.save"))] : [];
  const head = el("li.impact", el("p", ...out, button("button", () => setImpact(null), t("impact.close"))), ...(all.length ? counts : []));
  $("list").append(head, ...more(items, (item) => el("li", documentButton(item, state.impact))));
}

function countLine(label, counts, said) {
  const [named, rest] = [[...counts].slice(0, 6), counts.size - 6];
  return el("p", el("b", `${t(label)}: `), named.map(([value, count]) => `${said(value)}: ${count}`).join("; "), rest > 0 ? `; +${rest}` : "");
}

function stepBadge(key) {
  if (!falling().has(key)) return null;
  const badge = el("i.step", t("impact.step", { count: falling().get(key).distance }));
  badge.style.background = stepColour(key);
  return badge;
}
