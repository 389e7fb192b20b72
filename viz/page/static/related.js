// View 4, the scheme (lược đồ) as the legal portals draw it: one document in the middle, what it names on the left, what
// names it on the right, in a box for each relation. Plain text: it can be read aloud, searched and printed.

function showRelated() {
  const item = doc(state.centre);
  if (!item) return put("related");
  const [up, down] = ["up", "down"].map((side) => relatedBy(item, side));
  const boxes = fromEntries(grouped([...up, ...down], (step) => `${step.source === item ? "up" : "down"} ${step.kind}`));
  put("related", ...filled("the-scheme", assign(Object.create(item), boxes)).children);
  return seenOf(up.length + down.length, item.up.length + item.down.length, 0, "relations");
}

// The relations on a side that pass the filters, the newest first.
function relatedBy(item, side) {
  const end = ENDS[side];
  const fits = (step) => isAsked(step) && isWanted(step[end]);
  return sorted(item[side].filter(fits), (step) => step[end].date || "", true);
}
