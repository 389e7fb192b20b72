// The drawn views: chain and neighbours in columns by rank, and the words around them.

// Columns of one rank, side by side, stand under one heading.
function spansOfRanks(columns) {
  const groups = [...grouped(columns, "rank").values()];
  return groups.map((group) => ({ rank: group[0].rank, left: group[0].x - BOX_WIDTH / 2, right: group.at(-1).x + BOX_WIDTH / 2 }));
}

const headingsOf = (shown) => spansOfRanks(shown.columns).map((span) => ({ ...span, ...shown.heading(span.rank) }));

function drawColumns(ctx, { columns }) {
  const { top, bottom } = bounds();
  ctx.fillStyle = "#f4f6f9";
  for (const { left, right } of spansOfRanks(columns)) ctx.fillRect(left - 8, top - 2000, right - left + 16, bottom - top + 4000);
}

function showDrawn() {
  showPicture();
  $("picture").classList.toggle("empty", !picture);
  $("view-note").textContent = picture ? pictureNotes().filter(Boolean).join(" · ") : t("chain.empty");
  showLegend();
}

function pictureNotes() {
  const counts = { shown: picture.shown, total: picture.total };
  return [t(picture.shown < picture.total ? "chain.shown" : "documents.count", counts), fitting() < SMALLEST ? t("chain.pan") : ""];
}

const titleOf = (label) => () => (state.centre ? t(label, { name: fullName(DOCUMENTS.get(state.centre)) }) : t("app.title"));

// The lines of this picture, and how the boxes differ.
function showLegend() {
  const routes = picture?.routes || [];
  const drawn = new Set(routes.map((route) => lineOf(route.kind)));
  const lines = Object.entries(LINES).filter(([, line]) => drawn.has(line)).map(([name, line]) => el("span", lineSample(line), t(`legend.${name}`)));
  const boxes = ["loaded", "ghost"].map((name) => el("span", el(`i.${name}`), t(`legend.${name}`)));
  const inferred = routes.some((route) => route.inferred) ? el("span", "▷ ", t("legend.inferred")) : null;
  $("legend").replaceChildren(...[el("b", t("legend.title")), ...lines, ...boxes, el("span", `→ ${t("legend.cited")}`), inferred].filter(Boolean));
}

function hopsSlider() {
  const slider = Object.assign(document.createElement("input"), { type: "range", name: "hops", min: HOPS[0], max: HOPS.at(-1) });
  const count = el("b", state.hops);
  slider.addEventListener("input", () => {
    count.textContent = slider.value;
    setting("hops", slider.value);
  });
  return el("label", `${t("hops.label")} `, slider, " ", count);
}

const RANKS = { stages: ["picture", "legend"], show: showDrawn, ground: drawColumns };
addView({ ...RANKS, id: "chain", digit: 1, title: titleOf("chain.of"), choose: (centre) => chainOf(centre, state.way), settings: () => [choiceOf("way", WAYS)] });
addView({ ...RANKS, id: "neighbours", digit: 2, title: titleOf("neighbours.of"), choose: (centre) => aroundOf(centre, Number(state.hops)), settings: () => [hopsSlider()] });
