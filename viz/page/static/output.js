// What leaves the page as a picture: the drawing as SVG and PNG.

const SCALE = 2; // of the PNG: sharp on paper

function save(blob, form) {
  assign(el("a"), { href: URL.createObjectURL(blob), download: `${$("view-title").textContent}.${form}` }).click();
}

// The height of the headings, with room below them for the name of a row.
const headroom = () => HEADING + (picture.months ? 20 : 0);

function drawPicture(pen) {
  drawGround(pen, picture);
  drawMonths(pen, picture);
  drawRoutes(pen);
  for (const [key, [x, y]] of picture.places) drawBox(pen, key, x, y);
}

// The rows, where there are several, else the columns.
function drawGround(pen, { bands, months, headings, area: [left, top, width, height] }) {
  const stripe = (...place) => pen.draw(rectangle(...place), { fill: "#f4f6f9" });
  for (const [upper, lower] of bands.values()) stripe(left - 1000, upper - 8, width + 2000, lower - upper + 16);
  for (const heading of months ? [] : headings) stripe(heading.left - 8, top - 2000, heading.right - heading.left + 16, height + 4000);
}

// A heading above a line.
function drawHeading(pen, { text, fill, left, right }, top) {
  wipe(pen, left - 8, top, right - left + 16, headroom());
  pen.draw(rectangle(left, top + HEADING - 3, right - left, 3), { fill });
  pen.write(text, (left + right) / 2, top + 17, { fill, middle: true, ...LARGE, most: right - left });
}

function svgRoot([left, top, width, height] = picture.area) {
  return svgElement("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${left} ${top} ${width} ${height}`, width, height, role: "img", "font-family": FONT });
}

// The whole picture, whatever part of it the screen shows, or what of it stands in a part of its area; above it the headings.
function svgNow([left, below, width, height] = picture.area) {
  const top = below - headroom();
  const part = [left, top, width, height + headroom()];
  const root = svgRoot(part);
  const pen = svgPen(root);
  root.append(svgElement("title", {}, $("view-title").textContent));
  wipe(pen, ...part);
  drawPicture(pen);
  for (const heading of picture.headings) drawHeading(pen, heading, top);
  drawLevels(pen, picture, left + 6, top + HEADING + 2);
  return root;
}

const xmlNow = () => new XMLSerializer().serializeToString(svgNow());
const saveSvg = () => save(new Blob([xmlNow()], { type: "image/svg+xml" }), "svg");

async function savePng() {
  const [, , width, height] = svgNow().getAttribute("viewBox").split(" ").map((size) => SCALE * size);
  const image = assign(new Image(width, height), { src: `data:image/svg+xml,${encodeURIComponent(xmlNow())}` });
  await image.decode();
  const canvas = assign(el("canvas"), { width, height });
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  canvas.toBlob((blob) => save(blob, "png"));
}
