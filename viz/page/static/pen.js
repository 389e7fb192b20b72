// What draws: a pen that writes SVG, for the screen, for print and for reports. It knows outlines (SVG path data) and words.

const FONT = getComputedStyle(document.body).fontFamily;
const SMALL = 12.5;
const LARGE = { size: 13, bold: true };
const measure = document.createElement("canvas").getContext("2d");

const fontOf = ({ size = SMALL, bold, italic }) => `${italic ? "italic " : ""}${bold ? "bold " : ""}${size}px ${FONT}`;

const rectangle = (x, y, width, height) => `M${x} ${y}h${width}v${height}h${-width}z`;
const wipe = (pen, ...place) => pen.draw(rectangle(...place), { fill: WHITE });

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

const svgPen = (root) => ({
  draw(outline, { fill = "none", stroke, width = 1, dashes, alpha, x, y }) {
    const place = x || y ? `translate(${x} ${y})` : null;
    root.append(svgElement("path", { d: outline, fill, stroke, "stroke-width": stroke && width, "stroke-dasharray": dashes, opacity: alpha, transform: place }));
  },
  // A text never leaves the room that it was given, whatever letters the reader's machine has.
  write(text, x, y, { fill = INK, middle, most, size = SMALL, bold, italic, struck }) {
    const wide = widthOf(text, { size, bold, italic });
    const tight = most && wide > 0.9 * most && { textLength: min(most, wide), lengthAdjust: "spacingAndGlyphs" };
    root.append(svgElement("text", { x, y, fill, "font-size": size, "font-weight": bold && "bold", "font-style": italic && "italic", "text-anchor": middle && "middle", "text-decoration": struck && "line-through", ...tight }, text));
  },
});
