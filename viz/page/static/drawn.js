// The drawn views: chain and neighbours in columns by rank, and the words around them.

// Columns of one rank, side by side, stand under one heading.
const spansOfRanks = (columns) => [...grouped(columns, "rank").values()].map((group) => (
  { rank: group[0].rank, left: group[0].x - BOX_WIDTH / 2, right: group.at(-1).x + BOX_WIDTH / 2 }));

const headingsOf = (shown) => spansOfRanks(shown.columns).map((span) => ({ ...span, ...shown.heading(span.rank) }));

function drawColumns(pen, { columns }) {
  const { top, bottom } = bounds();
  for (const { left, right } of spansOfRanks(columns)) pen.draw(rectangle(left - 8, top - 2000, right - left + 16, bottom - top + 4000), { fill: "#f4f6f9" });
}

function showDrawn() {
  showPicture();
  $("view-note").textContent = picture ? pictureNote() : t("chain.empty");
  const routes = picture?.routes || [];
  const drawn = new Set(routes.map((route) => RULES.looks.styles[route.kind]));
  for (const each of $("legend").querySelectorAll("[data-line]")) each.hidden = !drawn.has(each.dataset.line);
  $("inferred").hidden = !routes.some((route) => route.inferred);
}

function pictureNote() {
  const { shown, total } = picture;
  return joined(t(shown < total ? "chain.shown" : "documents.count", { shown, total }), state.unit && t("chain.of_unit", { name: nameOf(state.unit) }), fitting() < SMALLEST && t("chain.pan"));
}

const titleOf = (label, nothing = "app.title") => () => (state.centre ? t(label, { name: fullName(DOCUMENTS.get(state.centre)) }) : t(nothing));

const DRAWN = { stage: "drawn", show: showDrawn, ground: drawColumns };
addView("chain", { ...DRAWN, title: titleOf("chain.of"), choose: (centre) => chainOf(centre, state.way) });
addView("neighbours", { ...DRAWN, title: titleOf("neighbours.of"), choose: (centre) => aroundOf(centre, Number(state.hops)) });
