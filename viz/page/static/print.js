// Print: the drawing on one sheet of A4 where it can be read there, else in parts, and where these are too many what it draws as
// a table; then the proofs, cut to one more sheet.

const [FINEST, LEAST] = [0.8, 0.86]; // of a drawing on one sheet, and of a part of one: the small print is 7.5 or 8 points high then
const [TITLE, COUNTED, GAP, LOST] = [44, 20, 8, 170]; // of a sheet: above the drawing, above a part, below it, and what sentences that are not parted leave empty
let before = 0; // rows of the table that stood there before the page was printed
const BESIDE = COLUMN_GAP / 2 - 5; // of a column is in its part: no edge of the next box

// The areas of the drawing's parts, none larger than that: strips of columns, cut so that every box is whole in one of them. What stands
// between two columns is in both strips.
function partsNow(most, highest) {
  const strips = grouped(picture.columns, ({ x }) => floor(x / PITCH / floor((most - 2 * BESIDE) / PITCH)));
  return [...strips.values()].flatMap((strip) => partsOf(strip, highest));
}

function partsOf(columns, highest) {
  const [from, to] = [columns[0].x - PITCH / 2, columns.at(-1).x + PITCH / 2];
  const inside = ([x]) => x > from && x < to;
  const boxes = [...picture.places].filter(([, place]) => inside(place)).map(([key, [, y]]) => [-1, 1].map((side) => y + side * (heightOf(key) / 2 + 9)));
  const lines = picture.routes.flatMap(({ points }) => points.filter(inside)).map(([, y]) => [y, y]);
  const parts = [];
  for (let rest = sorted([...boxes, ...lines], 0); rest.length;) {
    const [[start]] = rest;
    const isLower = ([, lower]) => lower - start > highest - headroom();
    const end = max(...rest.filter((each) => !isLower(each)).map(([, lower]) => lower));
    parts.push([from - BESIDE, start, to - from + 2 * BESIDE, end - start]);
    rest = rest.filter(isLower);
  }
  return parts;
}

// On which paper the drawing stands on one sheet, as small as it must be and its units in one box if need be; else its parts, numbered, all as large.
function onPaper() {
  for (const folded of [false, true]) {
    foldUnits(folded);
    for (const [paper, [width, height]] of entries(PAPERS)) {
      const parts = partsNow(width / FINEST, Infinity);
      const scale = min(1, ...parts.map((part) => width / part[2]), (height - TITLE - GAP * parts.length) / heightOfAll(parts));
      if (scale >= FINEST) return { paper, parts, scale };
    }
  }
  foldUnits(false);
  const [width, height] = PAPERS.across;
  return { parts: partsNow(width / LEAST, (height - TITLE - COUNTED) / LEAST), scale: LEAST, numbered: true };
}

const heightOfAll = (parts) => parts.reduce((sum, [, , , height]) => sum + height + headroom(), 0);

function foldUnits(folded) {
  state.folded = folded;
  picture = pictureNow();
}

// The panel anew, after the units that stand in one box and before the legend, with fewer letters each time, until it fits below the drawing and on
// one more sheet, but as it stands where the reader opened more of it; its class gives it the shape of the paper (app.css).
function fitPanel(height, drawn) {
  const most = height + max(0, height - TITLE - drawn - LOST) - GAP - $("colophon").offsetHeight;
  const folds = state.folded ? [...picture.folds.values()].filter(({ level }) => level === "assigned") : [];
  const opened = $("right").querySelector(".opened");
  for (letters of [Infinity, ...(opened ? [] : CUTS)]) {
    put("proofs", ...folds.map((fold) => filled("the-units", fold)), opened ? $("right").firstElementChild.cloneNode(true) : panelNow(), $("legend").cloneNode(true));
    if ($("proofs").getBoundingClientRect().height < most) break;
  }
  letters = Infinity;
}

// The documents of the drawing, in the order of the table.
function printRows() {
  document.body.dataset.view = "table";
  showTable(PRINTED, VIEW.documents.filter(({ key }) => picture.places.has(key)));
  $("view-note").append(` · ${t("output.rows")}`);
}

// A canvas prints blank: while the page prints, the drawing stands in it as SVG.
function beforePrint() {
  before = rowsShown();
  if (state.view === "table") showTable(PRINTED);
  const { paper = "across", parts = [], scale, numbered } = pictureNow() ? onPaper() : {};
  if (parts.length > SHEETS) return printRows();
  put("printed", ...parts.map((part, index) => el("div", numbered && el("p.note", t("output.part", { part: index + 1, parts: parts.length })), svgNow(part, scale))));
  $("proofs").className = paper;
  fitPanel(PAPERS[paper][1], parts.length && scale * heightOfAll(parts) + GAP * parts.length);
}

function afterPrint() {
  put("printed");
  put("proofs");
  put("table-rows", ...[...$("table-rows").children].slice(0, before));
  foldUnits(false);
  showView();
}
