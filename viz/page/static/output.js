// What leaves the page as a picture: the drawing as SVG and PNG.

const SCALE = 2; // of the PNG: sharp on paper

function save(blob, form) {
  const name = $("view-title").textContent.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80) || "luocdo";
  assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `${name}.${form}` }).click();
}

// The height of the headings, with room below them for the name of a row.
const headroom = () => HEADING + (picture.months ? 22 : 0);

// The whole picture, whatever part of it the screen shows, with its upper left corner there.
function drawAll(pen, left, top) {
  drawRoutes(pen);
  for (const [key, [x, y]] of picture.places) drawBox(pen, key, x, y);
  for (const heading of picture.headings) {
    const { left: from, right: to } = heading;
    wipe(pen, from - 8, top, to - from + 16, headroom());
    drawHeading(pen, heading, from, to, top);
  }
  viewNow().over?.(pen, picture, left + 6, top + HEADING + 2);
}

function area() {
  const { left, right, top, bottom } = picture.area;
  return [left, top - HEADING, right - left, bottom - top + HEADING];
}

// The picture, or what of it stands in a part of its area.
function svgNow([left, top, width, height] = area()) {
  const root = svgElement("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${left} ${top} ${width} ${height}`, width, height, role: "img", "font-family": FONT });
  root.append(svgElement("title", {}, $("view-title").textContent));
  drawAll(svgPen(root), left, top);
  return root;
}

const saveSvg = () => save(new Blob([new XMLSerializer().serializeToString(svgNow())], { type: "image/svg+xml" }), "svg");

function savePng() {
  const [left, top, width, height] = area();
  const canvas = assign(document.createElement("canvas"), { width: SCALE * width, height: SCALE * height });
  const ctx = canvas.getContext("2d");
  ctx.setTransform(SCALE, 0, 0, SCALE, -SCALE * left, -SCALE * top);
  const pen = canvasPen(ctx);
  wipe(pen, left, top, width, height);
  drawAll(pen, left, top);
  canvas.toBlob((blob) => save(blob, "png"));
}
