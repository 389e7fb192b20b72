// What leaves the page as a picture: the drawing as SVG and PNG.

const SCALE = 2; // of the PNG: sharp on paper

function save(blob, form) {
  const name = $("view-title").textContent.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80) || "luocdo";
  const link = assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `${name}.${form}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// The whole picture, whatever part of it the screen shows; the names of its rows stand at `edge`.
function drawAll(pen, top, edge = -Infinity) {
  drawRoutes(pen);
  for (const [key, [x, y]] of picture.places) drawBox(pen, key, x, y);
  for (const heading of picture.headings) {
    pen.draw(rectangle(heading.left - 8, top, heading.right - heading.left + 16, HEADING), { fill: WHITE });
    drawHeading(pen, heading, heading.left, heading.right, top);
  }
  viewNow().over?.(pen, picture, edge);
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
