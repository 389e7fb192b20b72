// What leaves the page: the drawing as SVG and PNG, tables for a spreadsheet, and print.

const SCALE = 2; // of the PNG: sharp on paper
const SHEET = [1400, 1050]; // of a drawing on A4: in the width its small print is 7 points high, in the height 5
const PRINTED = 2000; // rows

function save(blob, form) {
  const name = $("view-title").textContent.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80) || "luocdo";
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `${name}.${form}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// A cell that a spreadsheet would take for a formula gets an apostrophe before it, as in viz/terminal/tables.py.
const cellText = (value) => String(value || value === 0 ? value : "").replace(/^(?=[=+\-@\t\r])/, "'");
const saveTable = (rows) => save(new Blob(["\ufeff", rows.map((row) => row.map((value) => `"${cellText(value).replaceAll('"', '""')}"`).join(",")).join("\r\n")], { type: "text/csv" }), "csv");

async function copyTable(rows) {
  try {
    await navigator.clipboard.writeText(rows.map((row) => row.map((value) => cellText(cellText(value).replace(/[\t\r\n]+/g, " "))).join("\t")).join("\n"));
  } catch { // a frame, or a browser that does not let a page copy
    return saveTable(rows);
  }
  return $("view-note").textContent = t("table.copied", { count: rows.length - 1 });
}

const handing = () => [small(() => copyTable(tableRows()), "table.copy"), small(() => saveTable(tableRows()), "table.save")];

// The whole picture, whatever part of it the screen shows; the names of its rows stand at `edge`.
function drawAll(pen, top, edge = -Infinity) {
  drawRoutes(pen, edge);
  for (const [key, [x, y]] of picture.places) drawBox(pen, key, x, y);
  for (const heading of headingsOf(picture)) {
    pen.draw(rectangle(heading.left - 8, top, heading.right - heading.left + 16, HEADING), { fill: WHITE });
    drawHeading(pen, heading, heading.left, heading.right, top);
  }
}

function area() {
  const { left, right, top, bottom } = bounds();
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
    const near = places.filter((place) => place > last + most / 2 && place <= last + most);
    last = near.length ? Math.max(...near) : Math.min(to, ...places.filter((place) => place > last + most));
  }
  return pairwise([...new Set([...cuts, to])]);
}

// The drawing in parts that can be read on A4, cut between columns and, where it is high, between boxes; what stands
// between two columns is in both parts.
function sheets() {
  const [left, top, width, height] = area();
  const boxes = [...picture.places].map(([key, [x, y]]) => ({ x, upper: y - heightOf(key) / 2 - 12, lower: y + heightOf(key) / 2 + 2 }));
  return pieces(left, left + width, SHEET[0], picture.columns.map(({ x }) => x + (BOX_WIDTH + COLUMN_GAP) / 2)).flatMap(([from, to]) => {
    const own = boxes.filter(({ x }) => x > from && x < to);
    const rows = own.map(({ lower }) => lower).filter((y) => own.some(({ upper }) => upper >= y) && !own.some(({ upper, lower }) => upper < y && y < lower));
    const [start, end] = [Math.max(left, from - COLUMN_GAP / 2), Math.min(left + width, to + COLUMN_GAP / 2)];
    return pieces(top, top + height, SHEET[1], rows).map(([upper, lower]) => {
      const y = Math.max(top, upper - HEADING);
      return svgNow([start, y, end - start, lower - y], start + 6);
    });
  });
}

const saveSvg = () => save(new Blob([new XMLSerializer().serializeToString(svgNow())], { type: "image/svg+xml" }), "svg");

function savePng() {
  const [left, top, width, height] = area();
  const canvas = Object.assign(document.createElement("canvas"), { width: SCALE * width, height: SCALE * height });
  const ctx = canvas.getContext("2d");
  ctx.setTransform(SCALE, 0, 0, SCALE, -SCALE * left, -SCALE * top);
  canvasPen(ctx).draw(rectangle(left, top, width, height), { fill: WHITE });
  drawAll(canvasPen(ctx), top);
  canvas.toBlob((blob) => save(blob, "png"));
}

// A canvas prints blank: while the page prints, the drawing stands in it as SVG.
function startOutput() {
  [$("png").onclick, $("svg").onclick, $("print").onclick] = [savePng, saveSvg, () => window.print()];
  [$("copy").onclick, $("save").onclick] = [() => copyTable(tableRows()), () => saveTable(tableRows())];
  addEventListener("beforeprint", () => {
    $("printed").replaceChildren(...(viewNow().choose && picture ? sheets() : []));
    for (let rest; (rest = $("table").querySelector(".more")) && $("table").querySelectorAll("tr").length < PRINTED;) rest.click();
  });
  addEventListener("afterprint", () => $("printed").replaceChildren());
}
