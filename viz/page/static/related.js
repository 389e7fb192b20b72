// View 4, the scheme (lược đồ) as the legal portals draw it: one document in the middle, what it names on the left, what
// names it on the right, in a box for each relation. Plain text: it can be read aloud, searched and printed.

const BOXED = 12;

VIEWS.related = { title: titleOf("related.of", "chain.empty"), show: showRelated };

function showRelated() {
  const item = doc(state.centre);
  if (!item) return fillWith("related");
  const fits = (end) => (each) => (!state.relation || each.kind === state.relation) && passes(each[end]);
  const [up, down] = [item.up.filter(fits("target")), item.down.filter(fits("source"))];
  const [shown, total] = [up.length + down.length, item.up.length + item.down.length];
  put("view-note", t(shown < total ? "relations.shown" : "relations.count", { shown, total }));
  return fillWith("related", relatedSide("up", up, "target"), relatedCentre(item), relatedSide("down", down, "source", unitsBox(item)));
}

// A box with a heading and the first of what is in it; none where there is nothing.
const boxOf = (title, things, show) => things.length > 0 && el("div.box", el("h4", title, el("b", String(things.length))), ...more(things, show, BOXED));

// The agencies that must act by it.
const unitsBox = ({ units }) => boxOf(t("related.units"), units, (unit) => filled("a-unit-link", unit));

function relatedSide(side, relations, end, last) {
  const groups = grouped(sorted(relations, (relation) => relation[end].date || "", true), "kind");
  const kinds = RULES.kinds.filter((kind) => groups.has(kind));
  const boxes = kinds.map((kind) => boxOf(t(`${side}.${kind}`), groups.get(kind), (relation) => relatedEntry(relation, relation[end])));
  return el("section", el("h3", t(`related.${side}`)), ...boxes, !boxes.length && note(`related.no_${side}`), last);
}

const relatedEntry = ({ key, inferred }, item) => filled("a-related", {
  key, other: filled("a-centred-link", item), said: joined(printed(item.date), item.title, unread(item), inferred && t("panel.inferred_short")),
});

function relatedCentre(item) {
  const chains = boxOf(t("related.chains"), item.tasks[0]?.branches || [], (branch) => filled("a-branch", branch));
  return el("section", filled("the-centre", item), chains, boxOf(t("tasks.in_document"), item.tasks, (task) => filled("a-task", task)));
}
