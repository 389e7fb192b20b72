// What leaves the page: the drawing as SVG and PNG, and print.

const SCALE = 2; // of the PNG: sharp on paper
const SHEET = [1215, 730]; // of a drawing on A4 (app.css): its small print is 8 points high there
const TIGHT = 1.06; // a drawing so little larger is made smaller: better than a second sheet with one column
const GRID = 40; // at these distances a drawing can be cut where no box stands
const PRINTED = 2000; // rows

function save(blob, form) {
  const name = $("view-title").textContent.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80) || "luocdo";
  const link = assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `${name}.${form}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// The whole picture, whatever part of it the screen shows; the names of its rows stand at `edge`.
function drawAll(pen, top, edge = -Infinity) {
  drawRoutes(pen, edge);
  for (const [key, [x, y]] of picture.places) drawBox(pen, key, x, y);
  for (const heading of picture.headings) {
    pen.draw(rectangle(heading.left - 8, top, heading.right - heading.left + 16, HEADING), { fill: WHITE });
    drawHeading(pen, heading, heading.left, heading.right, top);
  }
}

function area() {
  const { left, right, top, bottom } = picture.area;
  return [left, top - HEADING, right - left, bottom - top + HEADING];
}

// The picture, or what of it stands in a part of its area.
function svgNow([left, top, width, height] = area(), edge) {
  const root = svgElement("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${left} ${top} ${width} ${height}`, width, height, role: "img", "font-family": FONT });
  root.append(svgElement("title", {}, $("view-title").textContent));
  drawAll(svgPen(root), top, edge);
  return root;
}

// From one edge to another in pieces of about so much: cut at the last place that is near enough, or else at the next one.
function pieces(from, to, most, places) {
  const cuts = [from];
  for (let last = from; to - last > most; cuts.push(last)) {
    const near = places.filter((place) => place > last && place <= last + most);
    last = near.length ? max(...near) : min(to, ...places.filter((place) => place > last + most));
  }
  return pairwise([...new Set([...cuts, to])]);
}

// The drawing in parts that can be read on A4, each with its headings, cut between columns and, where it is high, between
// boxes; what stands between two columns is in both parts.
function sheets() {
  const [left, , width, height] = area();
  if (width <= TIGHT * SHEET[0] && height <= TIGHT * SHEET[1]) return [svgNow()];
  const ends = picture.columns.map(({ x }) => x + (BOX_WIDTH + COLUMN_GAP) / 2);
  return pieces(left, left + width, SHEET[0] - COLUMN_GAP, ends).flatMap(([from, to]) => partsOf(from, to, ends)).map((part) => svgNow(part, part[0] + 6));
}

// The parts of some columns; where their boxes leave no place to cut, those of fewer columns.
function partsOf(from, to, ends) {
  const [left, top, width, height] = area();
  const own = [...picture.places].filter(([, [x]]) => x > from && x < to).map(([key, [, y]]) => [y - heightOf(key) / 2 - 7, y + heightOf(key) / 2 + 7]);
  const levels = Array.from({ length: height / GRID }, (_, index) => top + GRID * index);
  const rows = [...levels, ...own.map(([, lower]) => lower)].filter((y) => !own.some(([upper, lower]) => upper < y && y < lower));
  const filled = ([start, end]) => own.some(([upper, lower]) => upper < end && lower > start);
  const parts = pieces(top, top + height, SHEET[1] - HEADING, rows).filter(filled);
  const inside = ends.filter((x) => x > from && x < to - 1);
  const middle = inside[inside.length >> 1];
  if (middle && parts.some(([upper, lower]) => lower - upper > SHEET[1])) return [...partsOf(from, middle, ends), ...partsOf(middle, to, ends)];
  const [start, end] = [max(left, from - COLUMN_GAP / 2), min(left + width, to + COLUMN_GAP / 2)];
  return parts.map(([upper, lower]) => [start, max(top, upper - HEADING), end - start, lower - max(top, upper - HEADING)]);
}

const saveSvg = () => save(new Blob([new XMLSerializer().serializeToString(svgNow())], { type: "image/svg+xml" }), "svg");

function savePng() {
  const [left, top, width, height] = area();
  const canvas = assign(document.createElement("canvas"), { width: SCALE * width, height: SCALE * height });
  const ctx = canvas.getContext("2d");
  ctx.setTransform(SCALE, 0, 0, SCALE, -SCALE * left, -SCALE * top);
  canvasPen(ctx).draw(rectangle(left, top, width, height), { fill: WHITE });
  drawAll(canvasPen(ctx), top);
  canvas.toBlob((blob) => save(blob, "png"));
}

// A canvas prints blank: while the page prints, the drawing stands in it as SVG, part by part.
function showPrinted() {
  const parts = viewNow().choose && picture ? sheets() : [];
  const named = (part, index) => el("div", parts.length > 1 && note("output.part", { part: index + 1, parts: parts.length }), part);
  $("printed").replaceChildren(...parts.map(named));
  for (let rest; (rest = $("table").querySelector(".more")) && elements("#table tr").length < PRINTED;) rest.click();
}

function startOutput() {
  addEventListener("beforeprint", showPrinted);
  addEventListener("afterprint", () => $("printed").replaceChildren());
}
