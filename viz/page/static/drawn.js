// The drawn views: chain and neighbours in columns by rank, and the words around them.

function drawColumns(pen, { headings, area: [, top, , height] }) {
  for (const { left, right } of headings) pen.draw(rectangle(left - 8, top - 2000, right - left + 16, height + 4000), { fill: "#f4f6f9" });
}

function showDrawn() {
  showPicture();
  put("view-note", picture ? pictureNote(picture) : t("chain.empty"));
}

// Where not all have a box, it is said which come first.
const pictureNote = ({ shown, total, folds, months }) => joined(shownOf(shown, total), shown < total && (folds.size || months) && t("chain.first"),
  state.unit && t("chain.of_unit", unitNow()), fitting() < SMALLEST && t("chain.pan"));

// The chain; of a document that is replaced all that falls with it, by whatever relation.
function chainNow(centre) {
  const { members, walked } = chainOf(centre, state.way);
  if (centre.key !== state.impact) return { members, walked };
  falling().forEach(({ distance }, item) => nearer(members, item, distance));
  return { members, walked: (step) => walked(step) || falling().get(step.source)?.step === step };
}

const DRAWN = { show: showDrawn, ground: drawColumns };
VIEWS.chain = { ...DRAWN, title: titleOf("chain.of"), choose: chainNow };
VIEWS.neighbours = { ...DRAWN, title: titleOf("neighbours.of"), choose: (centre) => aroundOf(centre, +state.hops) };
