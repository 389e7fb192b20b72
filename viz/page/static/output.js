// What leaves the page as a picture: the drawing as SVG and PNG.

function save(blob, form) {
  assign(el("a"), { href: URL.createObjectURL(blob), download: `${$("view-title").textContent}.${form}` }).click();
}

// The height of the headings, with room below them for the name of a row.
const headroom = () => HEADING + (picture.months ? 20 : 0);

// All of the picture, or what of it belongs to a part of its area.
function drawPicture(svg, { boxes = picture.places.keys() } = picture.area) {
  drawGround(svg, picture);
  drawMonths(svg, picture);
  drawRoutes(svg);
  for (const key of boxes) drawBox(svg, key, ...picture.places.get(key));
}

// The rows, where there are several, else the columns.
function drawGround(svg, { bands, months, headings, area: [left, top, width, height] }) {
  const stripe = (...place) => draw(svg, rectangle(...place), { fill: "#f4f6f9" });
  for (const [upper, lower] of bands.values()) stripe(left - 1000, upper - 8, width + 2000, lower - upper + 16);
  for (const heading of months ? [] : headings) stripe(heading.left - 8, top - 2000, heading.right - heading.left + 16, height + 4000);
}

// A heading above a line.
function drawHeading(svg, { text, fill, left, right }, top) {
  wipe(svg, left - 8, top, right - left + 16, headroom());
  draw(svg, rectangle(left, top + HEADING - 3, right - left, 3), { fill });
  write(svg, text, (left + right) / 2, top + 17, { fill, middle: true, ...LARGE, most: right - left });
}

function svgRoot([left, top, width, height] = picture.area, scale = 1) {
  return svgElement("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${left} ${top} ${width} ${height}`, width: scale * width, height: scale * height, role: "img", "font-family": FONT });
}

// The whole picture, whatever part of it the screen shows, or what of it stands in a part of its area; above it the headings.
function svgNow(area = picture.area, scale = 1) {
  const [left, below, width, height] = area;
  const top = below - headroom();
  const part = [left, top, width, height + headroom()];
  const svg = svgRoot(part, scale);
  svg.append(svgElement("title", {}, $("view-title").textContent));
  wipe(svg, ...part);
  drawPicture(svg, area);
  for (const heading of picture.headings) {
    const [start, end] = [max(heading.left, left + 8), min(heading.right, left + width - 8)];
    if (start < end) drawHeading(svg, { ...heading, left: start, right: end }, top);
  }
  drawLevels(svg, picture, left + 6, top + HEADING + 2);
  return svg;
}

// The whole picture as a file: below it its legend, what it shows, of what it was cut to, as of which day, and how it was made.
function svgFile() {
  const [left, top, width, height] = picture.area;
  const legend = $(`legend-${state.lang}`).content.firstElementChild.cloneNode(true);
  const room = max(width, ROOM);
  const lines = ["view-title", "view-note", "colophon"].flatMap((id) => linesOf($(id).textContent, FACT, 9, room - 16));
  const [bottom, high] = [top + height, legend.height.baseVal.value];
  const foot = high + FACT.step * (lines.length + 0.5);
  const svg = svgNow([left, top, room, height + foot]);
  wipe(svg, left, bottom, room, foot);
  legend.setAttribute("x", left + 8);
  legend.setAttribute("y", bottom);
  svg.append(legend);
  lines.forEach(([text], index) => write(svg, text, left + 8, bottom + high + FACT.step * (index + 1), FACT));
  return svg;
}

const xmlOf = (drawing) => new XMLSerializer().serializeToString(drawing);
const saveSvg = () => save(new Blob([xmlOf(svgFile())], { type: "image/svg+xml" }), "svg");

// Where the browser has no canvas as large as that, the drawing is saved as SVG.
async function savePng() {
  const drawing = svgFile();
  const { width, height } = drawing.viewBox.baseVal;
  const image = assign(new Image(SCALE * width, SCALE * height), { src: `data:image/svg+xml,${encodeURIComponent(xmlOf(drawing))}` });
  await image.decode();
  const canvas = assign(el("canvas"), { width: image.width, height: image.height });
  canvas.getContext("2d").drawImage(image, 0, 0, image.width, image.height);
  canvas.toBlob((blob) => (blob ? save(blob, "png") : saveSvg()));
}
