// A canvas context that writes SVG: whatever draws on a canvas draws on it, as text that prints and scales. Only what our
// drawings use is here.

const svgElement = (tag, attributes) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, typeof value === "number" ? +value.toFixed(2) : value);
  return element;
};
const svgText = (text) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd"); // what XML cannot hold
const ANCHORS = { left: "start", center: "middle", right: "end" };
const BASELINES = { top: "text-before-edge", middle: "central", alphabetic: null };

class SvgContext {
  constructor(left, top, width, height, title) {
    this.root = svgElement("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${left} ${top} ${width} ${height}`, width, height, role: "img", "font-family": FONT });
    this.root.append(svgElement("title", {}));
    this.root.firstChild.textContent = svgText(title);
    Object.assign(this, { path: "", dash: [], globalAlpha: 1, lineWidth: 1, textAlign: "left", textBaseline: "alphabetic" });
  }

  beginPath() { this.path = ""; }
  moveTo(x, y) { this.path += `M${x} ${y}`; }
  lineTo(x, y) { this.path += `${this.path ? "L" : "M"}${x} ${y}`; }
  arc(x, y, r) { this.path += `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`; }
  closePath() { this.path += "Z"; }
  setLineDash(dash) { this.dash = dash; }
  save() {}
  restore() {}
  clip() {}

  roundRect(x, y, width, height, radii) {
    const [a, b, c, d] = Array.isArray(radii) ? radii : [radii, radii, radii, radii];
    this.path += `M${x + a} ${y}H${x + width - b}q${b} 0 ${b} ${b}V${y + height - c}q0 ${c} ${-c} ${c}H${x + d}q${-d} 0 ${-d} ${-d}V${y + a}q0 ${-a} ${a} ${-a}Z`;
  }

  fillRect(x, y, width, height) { this.put("rect", { x, y, width, height, fill: this.fillStyle }); }
  fill() { this.put("path", { d: this.path, fill: this.fillStyle }); }

  stroke(path) {
    this.put("path", { d: path?.outline || this.path, fill: "none", stroke: this.strokeStyle, "stroke-width": this.lineWidth, "stroke-dasharray": this.dash.join(" ") || null });
  }

  measureText(text) {
    pen.font = this.font;
    return pen.measureText(text);
  }

  fillText(text, x, y, most) { this.write(text, x, y, most, { fill: this.fillStyle }); }
  strokeText(text, x, y, most) { this.write(text, x, y, most, { fill: "none", stroke: this.strokeStyle, "stroke-width": this.lineWidth, "stroke-linejoin": "round" }); }

  // A text never leaves the room that it was given, whatever letters the reader's machine has.
  write(text, x, y, most, paint) {
    const [, style, weight, size] = this.font.match(/^(italic )?(bold )?([\d.]+)px/);
    const tight = most && this.measureText(text).width > 0.9 * most;
    const element = this.put("text", { x, y, ...paint, "font-size": size, "font-weight": weight ? "bold" : null, "font-style": style ? "italic" : null,
      "text-anchor": ANCHORS[this.textAlign], "dominant-baseline": BASELINES[this.textBaseline],
      textLength: tight ? Math.min(most, this.measureText(text).width) : null, lengthAdjust: tight ? "spacingAndGlyphs" : null });
    element.textContent = svgText(text);
  }

  put(tag, attributes) {
    const element = svgElement(tag, { ...attributes, opacity: this.globalAlpha < 1 ? this.globalAlpha : null });
    this.root.append(element);
    return element;
  }
}
