// View 4, the scheme (lược đồ) as the legal portals draw it: one document in the middle, what it names on the left, what
// names it on the right, in a box for each relation. Plain text: it can be read aloud, searched and printed.

const BOXED = 12;

addView("related", { title: titleOf("related.of", "chain.empty"), show: showRelated });

function showRelated() {
  const item = DOCUMENTS.get(state.centre);
  if (!item) return $("related").replaceChildren();
  const fits = (end) => (each) => (!state.relation || each.kind === state.relation) && passes(DOCUMENTS.get(each[end]));
  const [up, down] = [item.up.filter(fits("target")), item.down.filter(fits("source"))];
  const [shown, total] = [up.length + down.length, item.up.length + item.down.length];
  $("view-note").textContent = t(shown < total ? "relations.shown" : "relations.count", { shown, total });
  return $("related").replaceChildren(relatedSide("up", up, "target"), relatedCentre(item), relatedSide("down", down, "source", unitsBox(item)));
}

// A box with a heading and the first of what is in it; none where there is nothing.
const boxOf = (title, things, show) => things.length > 0 && el("div.box", el("h4", title, el("b", String(things.length))), ...more(things, show, BOXED));

// The agencies that must act by it.
const unitsBox = (item) => boxOf(t("related.units"), unitsOf(item.tasks), (key) => el("p", button("button.link", () => choose("u", key), levelSign("assigned"), nameOf(key))));

function relatedSide(side, relations, end, last) {
  const groups = grouped(relations, "kind");
  const dateOf = (relation) => DOCUMENTS.get(relation[end]).date || "";
  const newest = (some) => [...some].sort((one, other) => (dateOf(one) < dateOf(other) ? 1 : -1));
  const boxes = RULES.kinds.filter((kind) => groups.has(kind)).map((kind) => boxOf(t(`${side}.${kind}`), newest(groups.get(kind)), (relation) => relatedEntry(relation, relation[end])));
  return el("section", el("h3", t(`related.${side}`)), ...boxes, !boxes.length && el("p.note", t(`related.no_${side}`)), last);
}

function relatedEntry(relation, key) {
  const item = DOCUMENTS.get(key);
  const facts = joined(printed(item.date), ownTitle(item), item.status !== "loaded" && t(`status.${item.status}`), relation.inferred && t("panel.inferred_short"));
  const name = button("button.link", () => choose("d", key, key), levelSign(item.level), fullName(item));
  return el("p", name, ` · ${facts} `, button("button.proof", () => choose("r", relation.key), t("related.sentence")));
}

function relatedCentre(item) {
  const card = el("div.box.centre", el("p.kind", levelSign(item.level), t(`level.${item.level}`), el("span.status", t(`status.${item.status}`))),
    button("button.link", () => choose("d", item.key), fullName(item)), ownTitle(item) && el("p", item.title),
    el("p.note", joined(item.issuer, printed(item.date))), ...item.findings.map(findingItem));
  const chains = boxOf(t("related.chains"), item.tasks[0]?.branches || [], (branch) => el("p", ...trail(branch)));
  return el("section", card, chains, boxOf(t("tasks.in_document"), item.tasks, taskButton));
}
