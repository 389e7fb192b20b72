// Print: the drawing on one sheet of A4 where it can be read there, else in parts, and where these are too many what it draws as
// a table; then the proofs, cut to one more sheet.

let before = 0; // rows of the table that stood there before the page was printed

// The areas of the drawing's parts, none larger than that: strips of columns, cut so that every box is whole in one of them, and drawn there only. What stands
// between two columns is in both strips.
function partsNow(most, highest) {
  const strips = grouped(picture.columns, ({ x }) => floor(x / PITCH / floor((most - 2 * EDGE) / PITCH)));
  return [...strips.values()].flatMap((strip) => partsOf(strip, highest));
}

function partsOf(columns, highest) {
  const [from, to] = [columns[0].x - PITCH / 2, columns.at(-1).x + PITCH / 2];
  const inside = ([x]) => x > from && x < to;
  const boxes = [...picture.places].filter(([, place]) => inside(place)).map(([key, [, y]]) => [...[-1, 1].map((side) => y + side * (heightOf(key) / 2 + 9)), key]);
  const lines = picture.routes.flatMap(({ points }) => points.filter(inside)).map(([, y]) => [y, y]);
  const parts = [];
  for (let rest = sorted([...boxes, ...lines], 0); rest.length;) {
    const [[start]] = rest;
    const isLower = ([, lower]) => lower - start > highest - headroom();
    const mine = rest.filter((each) => !isLower(each));
    const height = max(...mine.map(([, lower]) => lower)) - start;
    parts.push(assign([from - EDGE, start, to - from + 2 * EDGE, height], { boxes: mine.flatMap(([, , key]) => key ?? []) }));
    rest = rest.filter(isLower);
  }
  return parts;
}

// On which paper the drawing stands on one sheet, as small as it must be and its units in one box if need be; else its parts, numbered, all as large.
function onPaper() {
  for (const form of [1, 2]) {
    setPaper(form);
    for (const [paper, [width, height]] of entries(PAPERS)) {
      const parts = partsNow(width / FINEST, Infinity);
      const scale = min(1, ...parts.map((part) => width / part[2]), (height - TITLE - GAP * parts.length) / heightOfAll(parts));
      if (scale >= FINEST) return { paper, parts, scale };
    }
  }
  setPaper(1);
  const [width, height] = PAPERS.across;
  return { parts: partsNow(width / LEAST, (height - TITLE - COUNTED) / LEAST), scale: LEAST, numbered: true };
}

const heightOfAll = (parts) => parts.reduce((sum, [, , , height]) => sum + height + headroom(), 0);

// 0 is the screen; on paper (1) it is said that what is folded is named below, and in its second form all units stand in one box.
function setPaper(form) {
  state.paper = form;
  picture = pictureNow();
}

// The panel anew, after what is folded into one box and before the legend, with fewer letters each time, until it fits below the drawing and on
// one more sheet, but as it stands where the reader opened more of it; its class gives it the shape of the paper (app.css).
function fitPanel(height, drawn) {
  const most = height + max(0, height - TITLE - drawn - LOST) - GAP - $("colophon").offsetHeight;
  const folds = [...(pictureNow()?.folds.values() ?? [])];
  const opened = $("right").querySelector(".opened");
  for (letters of [Infinity, ...(opened ? [] : CUTS)]) {
    put("proofs", ...folds.map((fold) => filled("the-folded", fold)), opened ? $("right").firstElementChild.cloneNode(true) : panelNow(), $("legend").cloneNode(true));
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
  setPaper(0);
  showView();
}
