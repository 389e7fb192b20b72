// Print: the drawing on one sheet of A4 where it can be read there, then the proofs, cut until both fit on two.

const PAPERS = { across: [1046, 718], upright: [718, 1046] }; // A4 without its margins (app.css), in pixels
const FINEST = 0.8; // of a drawing: its small print is 7.5 points high then
const SHEET = [1215, 730]; // of a part of a drawing that takes several sheets: its small print has 8 points
const [TITLE, GAP, LOST] = [44, 8, 170]; // of a sheet: above the drawing, below a part, and what sentences that are not parted leave empty
const CUTS = [[1e4, 1e4, 1e4, 1e4], [300, 20, 3, 1e4], [160, 12, 2, 1e4], [100, 8, 1, 1e4], [60, 5, 1, 1e4], [40, 3, 1, 20], [30, 2, 1, 12], [30, 1, 1, 6]]; // letters beside a citation, tasks, sentences of a relation, relations
const PRINTED = 2000; // rows

// The drawing in parts no larger than that, cut between columns; what stands between two columns is in both parts.
function sheets([most, highest] = SHEET) {
  const { columns } = picture;
  const [, , width, height] = area();
  if (width <= most && height <= highest) return [svgNow()];
  const across = width > most ? floor((most - COLUMN_GAP) / PITCH) : columns.length;
  const strips = grouped(columns, (column) => floor(columns.indexOf(column) / across));
  return [...strips.values()].flatMap((strip) => partsOf(strip, highest)).map((part) => svgNow(part, part[0] + 6));
}

// Some columns, cut where no box stands; where there is no such place, fewer columns.
function partsOf(columns, highest) {
  const [from, to] = [columns[0].x - PITCH / 2, columns.at(-1).x + PITCH / 2];
  const inside = ([x]) => x > from && x < to;
  const own = [...picture.places].filter(([, place]) => inside(place)).map(([key, [, y]]) => [-1, 1].map((side) => y + side * (heightOf(key) / 2 + 7)));
  const lines = highest === Infinity ? picture.routes.flatMap(({ points }) => points).filter(inside).map(([, y]) => [y, y]) : [];
  const parts = [];
  for (const [upper, lower] of sorted([...own, ...lines], ([y]) => y)) {
    const part = parts.at(-1);
    if (part && (lower - part[0] <= highest - HEADING || upper < part[1])) part[1] = max(part[1], lower);
    else parts.push([upper, lower]);
  }
  const half = columns.length >> 1;
  if (half && parts.some(([upper, lower]) => lower - upper > highest)) return [columns.slice(0, half), columns.slice(half)].flatMap((some) => partsOf(some, highest));
  return parts.map(([upper, lower]) => [from - COLUMN_GAP / 2, upper - HEADING, to - from + COLUMN_GAP, lower - upper + HEADING]);
}

// The drawing on one sheet, its units in one box if need be, and on which paper; else in parts, without one.
function onPaper() {
  for (const folded of [false, true]) {
    picture = pictureNow(assign(state, { folded }));
    for (const [paper, [width, height]] of entries(PAPERS)) {
      const parts = sheets([width / FINEST, Infinity]);
      if (scaled(parts, width, height - TITLE) >= FINEST) return { paper, parts };
    }
  }
  picture = pictureNow(assign(state, { folded: false }));
  return { parts: sheets() };
}

// Make the parts as small as they must be to stand below each other in this room; returns how small.
function scaled(parts, width, height) {
  const sizes = parts.map(({ viewBox: { baseVal } }) => baseVal);
  const scale = min(1, ...sizes.map((size) => width / size.width), (height - GAP * parts.length) / sizes.reduce((sum, size) => sum + size.height, 0));
  for (const part of parts) for (const side of ["width", "height"]) part.setAttribute(side, scale * part.viewBox.baseVal[side]);
  return scale;
}

// The names of the units that stand in one box.
function unitNames() {
  const fold = state.folded && [...picture.folds.values()].find(({ level }) => level === "assigned");
  return fold ? [el("h3", t("related.units")), ...[...grouped(fold.members, ({ inside, parent }) => inside && parent)].map(([office, units]) => el("p.note", office && el("b", office, ": "), namesOf(units)))] : [];
}

// Keep the first of some things, and say how many more there are.
function keep(selector, most, root) {
  const [next, ...rest] = elements(selector, root).slice(most);
  next?.replaceWith(note("output.rest", { count: rest.length + 1 }));
  rest.forEach((each) => each.remove());
}

// Of the panel so much: a sentence keeps the words that prove, and so many letters on both sides of them.
function cutPanel(panel, [letters, tasks, sentences, relations]) {
  fillWith("right", ...unitNames(), ...panel.map((each) => each.cloneNode(true)));
  for (const part of elements("#right blockquote").flatMap((each) => [...each.childNodes])) {
    const { data, nextSibling } = part;
    if (data?.length > letters) part.data = nextSibling ? `… ${data.slice(-letters).replace(/^\S*\s/, "")}` : `${data.slice(0, letters).replace(/\s\S*$/, "")} …`;
  }
  elements("#right .relation").forEach((each) => keep("figure", sentences, each));
  keep("#right .task", tasks);
  keep("#right .relation", relations);
}

// Whether the proofs fit below the drawing and on a second sheet.
function isEnough(height) {
  const [drawn, read, end] = ["middle", "right", "colophon"].map((id) => $(id).getBoundingClientRect().bottom);
  return max(read, end) - drawn + GAP < height + max(0, height - drawn - LOST);
}

// What the print will look like is measured while its rules stand on the screen.
function fitPanel(panel, [width, height]) {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter(({ media }) => media).map(({ media }) => [media, media.mediaText]);
  const { style } = document.body;
  for (const [media, text] of rules) media.mediaText = text === "print" ? "all" : "not all";
  style.width = `${width}px`;
  CUTS.some((cut) => cutPanel(panel, cut) || isEnough(height));
  style.width = "";
  for (const [media, text] of rules) media.mediaText = text;
}

// A canvas prints blank: while the page prints, the drawing stands in it as SVG.
function startPrint() {
  let panel;
  addEventListener("beforeprint", () => {
    while (elements("#table tr").length < PRINTED && elements("#table .more").map((rest) => rest.click()).length);
    const { paper = "", parts } = viewNow().choose && picture ? onPaper() : { parts: [] };
    fillWith("printed", ...parts.map((part, index) => el("div", !paper && parts[1] && note("output.part", { part: index + 1, parts: parts.length }), part)));
    document.body.dataset.paper = paper;
    panel = [...$("right").childNodes];
    if (paper) fitPanel(panel, PAPERS[paper]);
  });
  addEventListener("afterprint", () => {
    fillWith("printed");
    fillWith("right", ...panel);
    state.folded = false;
    picture &&= pictureNow();
  });
}
