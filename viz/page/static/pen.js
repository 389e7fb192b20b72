// What draws: outlines (SVG path data) and words in an SVG, for the screen, for print and for reports.

const FONT = getComputedStyle(document.body).fontFamily;
const measure = document.createElement("canvas").getContext("2d");

const fontOf = ({ size = SMALL, bold, italic }) => `${italic ? "italic " : ""}${bold ? "bold " : ""}${size}px ${FONT}`;

const rectangle = (x, y, width, height) => `M${x} ${y}h${width}v${height}h${-width}z`;
const wipe = (svg, ...place) => draw(svg, rectangle(...place), { fill: WHITE });

function widthOf(text, font) {
  measure.font = fontOf(font);
  return measure.measureText(text).width;
}

function svgElement(tag, attributes, text = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of entries(attributes)) {
    if (value || value === 0) element.setAttribute(name, typeof value === "number" ? +value.toFixed(2) : value);
  }
  element.textContent = text;
  return element;
}

function draw(svg, outline, { fill = "none", stroke, width = 1, dashes, alpha, x, y }) {
  const transform = x || y ? `translate(${x} ${y})` : null;
  const line = { stroke, "stroke-width": stroke && width, "stroke-dasharray": dashes };
  svg.append(svgElement("path", { d: outline, fill, ...line, opacity: alpha, transform }));
}

// A text never leaves the room that it was given, whatever letters the reader's machine has.
function write(svg, text, x, y, { fill = INK, middle, most, size = SMALL, bold, italic, struck }) {
  const wide = widthOf(text, { size, bold, italic });
  const tight = most && wide > 0.9 * most && { textLength: min(most, wide), lengthAdjust: "spacingAndGlyphs" };
  const font = { "font-size": size, "font-weight": bold && "bold", "font-style": italic && "italic" };
  const set = { "text-anchor": middle && "middle", "text-decoration": struck && "line-through" };
  svg.append(svgElement("text", { x, y, fill, ...font, ...set, ...tight }, text));
}
