// View 4, the scheme (lược đồ) as the legal portals draw it: one document in the middle, what it names on the left, what
// names it on the right, in a box for each relation. Plain text: it can be read aloud, searched and printed.

VIEWS.related = { title: titleOf("related.of", "chain.empty"), show: showRelated };

function showRelated() {
  const item = doc(state.centre);
  if (!item) return fillWith("related");
  const [up, down] = [relatedBy(item, "up", "target"), relatedBy(item, "down", "source")];
  const [shown, total] = [up.length + down.length, item.up.length + item.down.length];
  put("view-note", t(shown < total ? "relations.shown" : "relations.count", { shown, total }));
  const nothing = { noUp: !up.length && t("related.no_up"), noDown: !down.length && t("related.no_down") };
  const scheme = assign(Object.create(item), boxesOf("up", up), boxesOf("down", down), nothing);
  return fillWith("related", ...filled("the-scheme", scheme).children);
}

// The relations on a side that pass the filters, the newest first.
function relatedBy(item, side, end) {
  const fits = (step) => (!state.relation || step.kind === state.relation) && passes(step[end]);
  return sorted(item[side].filter(fits), (step) => step[end].date || "", true);
}

const boxesOf = (side, steps) => fromEntries([...grouped(steps, "kind")].map(([kind, some]) => [`${side} ${kind}`, some]));
