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

const signed = (level, action, name) => button("link", action, levelSign(level), name);

// The agencies that must act by it.
const unitsBox = (item) => boxOf(t("related.units"), item.units, ({ key, level, name }) => el("p", signed(level, () => choose("a", key), name)));

function relatedSide(side, relations, end, last) {
  const groups = grouped(sorted(relations, (relation) => relation[end].date || "", true), "kind");
  const kinds = RULES.kinds.filter((kind) => groups.has(kind));
  const boxes = kinds.map((kind) => boxOf(t(`${side}.${kind}`), groups.get(kind), (relation) => relatedEntry(relation, relation[end])));
  return el("section", el("h3", t(`related.${side}`)), ...boxes, !boxes.length && note(`related.no_${side}`), last);
}

const relatedEntry = (relation, item) => el("p", signed(item.level, () => choose("d", item.key, item.key), fullName(item)),
  ` · ${joined(printed(item.date), item.title, unread(item), relation.inferred && t("panel.inferred_short"))} `,
  button("proof", () => choose("r", relation.key), t("related.sentence")));

function relatedCentre(item) {
  const card = el("div.box.centre", kindLine(item), button("link", () => choose("d", item.key), fullName(item)), item.title && el("p.what", item.title),
    el("p.note", joined(item.issuer, printed(item.date))), ...more(item.findings, findingItem, BOXED));
  const chains = boxOf(t("related.chains"), item.tasks[0]?.branches || [], (branch) => el("p", ...trail(branch)));
  return el("section", card, chains, boxOf(t("tasks.in_document"), item.tasks, taskButton));
}
