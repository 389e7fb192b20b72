// View 4, the scheme (lược đồ) as the legal portals draw it: one document in the middle, what it names on the left, what
// names it on the right, in a box for each relation. Plain text: it can be read aloud, searched and printed.

const BOXED = 12;

addView({
  id: "related",
  digit: 4,
  stages: ["related"],
  title: () => (state.centre ? t("related.of", { name: fullName(DOCUMENTS.get(state.centre)) }) : t("chain.empty")),
  show: showRelated,
});

function showRelated() {
  const item = DOCUMENTS.get(state.centre);
  if (!item) return $("related").replaceChildren();
  const fits = (each, end) => (!state.relation || each.kind === state.relation) && passes(DOCUMENTS.get(each[end]));
  const shown = [item.up.filter((each) => fits(each, "target")), item.down.filter((each) => fits(each, "source"))];
  const counts = { shown: shown.flat().length, total: item.up.length + item.down.length };
  $("view-note").textContent = t(counts.shown < counts.total ? "relations.shown" : "relations.count", counts);
  return $("related").replaceChildren(relatedSide("up", shown[0]), relatedCentre(item), relatedSide("down", shown[1], unitsBox(item)));
}

// The agencies that must act by it.
function unitsBox(item) {
  const units = [...new Set(item.tasks.flatMap((task) => task.units))];
  const entries = more(units, (key) => el("p", button("button.link", () => choose("u", key), levelSign("assigned"), nameOf(key))), BOXED);
  return units.length ? el("div.box", el("h4", t("related.units"), el("b", String(units.length))), ...entries) : null;
}

function relatedSide(side, relations, last = null) {
  const groups = grouped(relations, "kind");
  const boxes = RULES.kinds.filter((kind) => groups.has(kind)).map((kind) => relatedBox(side, kind, groups.get(kind)));
  return el("section", el("h3", t(`related.${side}`)), ...boxes, boxes.length ? null : el("p.note", t(`related.no_${side}`)), last);
}

function relatedBox(side, kind, relations) {
  const sorted = [...relations].sort((one, other) => (dateOf(one, side) < dateOf(other, side) ? 1 : -1));
  const entries = more(sorted, (relation) => relatedEntry(relation, relation[side === "up" ? "target" : "source"]), BOXED);
  return el("div.box", el("h4", side === "up" ? t(`up.${kind}`) : t(`down.${kind}`), el("b", String(relations.length))), ...entries);
}

const dateOf = (relation, side) => DOCUMENTS.get(relation[side === "up" ? "target" : "source"]).date || "";

function relatedEntry(relation, key) {
  const item = DOCUMENTS.get(key);
  const facts = [printed(item.date), item.title !== item.name && item.title, item.status === "loaded" ? "" : t(`status.${item.status}`), relation.inferred && t("panel.inferred_short")];
  const name = button("button.link", () => choose("d", key, key), levelSign(item.level), fullName(item));
  return el("p", name, ` · ${facts.filter(Boolean).join(" · ")} `, button("button.proof", () => choose("r", relation.key), t("related.sentence")));
}

function relatedCentre(item) {
  const card = el("div.box.centre", el("p.kind", levelSign(item.level), t(`level.${item.level}`), el("span.status", t(`status.${item.status}`))),
    button("button.link", () => choose("d", item.key), fullName(item)), item.title && item.title !== item.name ? el("p", item.title) : null,
    el("p.note", [item.issuer, printed(item.date)].filter(Boolean).join(" · ")), ...item.findings.map(findingItem));
  const branches = item.tasks[0]?.branches || [];
  const chains = branches.length ? [el("div.box", el("h4", t("related.chains")), ...more(branches, (branch) => el("p", ...trail(branch)), BOXED))] : [];
  const tasks = item.tasks.length ? [el("div.box", el("h4", t("tasks.in_document"), el("b", String(item.tasks.length))), ...more(item.tasks, taskButton, BOXED))] : [];
  return el("section", card, ...chains, ...tasks);
}
