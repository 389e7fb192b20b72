// The canvas of vis-network: only what is drawn stands in it, at the places of the layout. Pan, zoom, what was clicked.

const LARGEST = 1.15;
const SMALLEST = 0.89; // below it the small print of a box would fall under 11 pixels
const HEADING = 30;
const nodes = new vis.DataSet();
let network = null;
let picture = null;

function startCanvas() {
  const options = JSON.parse($("options").textContent);
  options.nodes.ctxRenderer = ({ ctx, id, x, y }) => ({
    drawNode: () => drawBox(canvasPen(ctx), id, x, y),
    nodeDimensions: { width: BOX_WIDTH, height: heightOf(id) },
  });
  network = new vis.Network($("canvas"), { nodes }, options);
  const on = (event, action) => network.on(event, action);
  on("beforeDrawing", (ctx) => drawRoutes(canvasPen(ctx)));
  on("afterDrawing", drawEdges);
  on("click", ({ nodes: [box], pointer: { canvas } }) => pick(box, canvas));
  on("doubleClick", ({ nodes: [box] }) => enter(box));
  on("hoverNode", () => $("canvas").classList.add("over"));
  on("blurNode", () => $("canvas").classList.remove("over"));
  on("resize", () => requestAnimationFrame(() => fitPicture())); // vis-network rescales right after it says so
  $("canvas").onmousemove = ({ offsetX: x, offsetY: y }) => $("canvas").classList.toggle("near", Boolean(picture && routeAt(network.DOMtoCanvas({ x, y }))));
  const zoom = (factor) => () => network.moveTo({ scale: network.getScale() * factor });
  [$("zoom-in").onclick, $("zoom-out").onclick, $("zoom-fit").onclick] = [zoom(1.2), zoom(1 / 1.2), () => fitPicture(0)];
}

// Put the picture of the view as it is set onto the canvas.
function showPicture() {
  const before = picture;
  picture = pictureNow();
  if (picture !== before) {
    PATHS.clear();
    nodes.clear();
    nodes.add([...(picture?.places || [])].map(([id, [x, y]]) => ({ id, x, y, shape: "custom" })));
    fitPicture();
  }
  network.redraw();
}

function bounds() {
  const boxes = [...picture.places].map(([key, [x, y]]) => ({ x, y, half: heightOf(key) / 2 }));
  const [xs, tops, bottoms] = [boxes.map(({ x }) => x), boxes.map(({ y, half }) => y - half), boxes.map(({ y, half }) => y + half)];
  return { left: Math.min(...xs) - BOX_WIDTH / 2 - 8, right: Math.max(...xs) + BOX_WIDTH / 2 + 8, top: Math.min(...tops) - 28, bottom: Math.max(...bottoms) + 14 };
}

// How large the canvas is, below the headings.
const room = () => [$("canvas").clientWidth, $("canvas").clientHeight - HEADING];

function fitting() {
  const { left, right, top, bottom } = bounds();
  const [width, height] = room();
  return Math.min(width / (right - left), height / (bottom - top), LARGEST);
}

// The whole picture where it fits at a size of `smallest` or more; else the chosen box and what stands around it.
function fitPicture(smallest = SMALLEST) {
  if (!picture) return;
  const scale = Math.max(fitting(), smallest);
  const { left, right, top, bottom } = bounds();
  const [x, y] = (state.kind === "d" && picture.places.get(state.key)) || picture.places.get(picture.centre);
  const [width, height] = room().map((size) => size / scale);
  const held = (wish, low, high, size) => (high - low <= size ? (low + high) / 2 : Math.min(Math.max(wish, low + size / 2), high - size / 2));
  network.moveTo({ scale, position: { x: held(x, left, right, width), y: held(y, top, bottom, height) - HEADING / 2 / scale } });
}

function pick(box, point) {
  if (box !== undefined) return pickBox(box);
  const route = picture && routeAt(point);
  if (!route) return undefined;
  if (RELATIONS.has(route.relation)) return choose("r", route.relation);
  return pickBox(route.kind === "ASSIGNS" || picture.folds.has(route.target) ? route.target : route.source);
}

function pickBox(box) {
  if (DUES.has(box)) return choose("t", DUES.get(box)[0].key, state.centre);
  return choose(picture.folds.has(box) ? "f" : UNITS.has(box) ? "u" : "d", box, state.centre);
}

// A document moves into the middle, a fold opens.
function enter(box) {
  if (picture?.folds.has(box)) openFold(picture.folds.get(box));
  else if (DOCUMENTS.has(box)) choose("d", box, box);
}

const openFold = ({ name }) => setting("open", [...new Set([...state.open.split(","), name])].filter(Boolean).join(","));

// Arrow keys: the nearest box in that direction; a box of which a part lies outside of the canvas is panned to.
function stepTo(key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const [x, y] = picture.places.get(state.key) || picture.places.get(picture.centre);
  const others = [...picture.places].map(([box, [ox, oy]]) => {
    const along = (ox - x) * dx + (oy - y) * dy;
    return { box, place: { x: ox, y: oy }, away: along > 0 ? along + 2 * Math.abs((ox - x) * dy + (oy - y) * dx) : Infinity };
  });
  const best = others.reduce((least, other) => (other.away < least.away ? other : least));
  if (best.away === Infinity) return;
  pickBox(best.box);
  const at = network.canvasToDOM(best.place);
  const half = (BOX_WIDTH / 2) * network.getScale();
  const [width, height] = room();
  if (at.x < half || at.x > width - half || at.y < half + HEADING || at.y > height + HEADING - half) network.moveTo({ position: best.place });
}

// A heading, from one x to another, its upper edge at y.
function drawHeading(pen, { text, fill }, from, to, y) {
  pen.draw(rectangle(from, y + HEADING - 3, to - from, 3), { fill });
  pen.write(text, (from + to) / 2, y + 17, { fill, middle: true, size: 13, bold: true, most: to - from });
}

// What stays at the edges of the canvas whatever is panned or zoomed: headings, and an arrow where the picture goes on.
function drawEdges(ctx) {
  if (!picture) return;
  const [width, height] = [$("canvas").clientWidth, $("canvas").clientHeight];
  const { left, right, top, bottom } = bounds();
  const [from, to] = [network.canvasToDOM({ x: left, y: top }), network.canvasToDOM({ x: right, y: bottom })];
  ctx.save();
  ctx.setTransform(ctx.canvas.width / width, 0, 0, ctx.canvas.width / width, 0, 0);
  const pen = canvasPen(ctx);
  pen.draw(rectangle(0, 0, width, HEADING), { fill: WHITE });
  const across = (x) => network.canvasToDOM({ x, y: 0 }).x;
  for (const heading of headingsOf(picture)) drawHeading(pen, heading, across(heading.left), across(heading.right), 0);
  const sides = [["◀", from.x < -9, 10, height / 2], ["▶", to.x > width + 9, width - 10, height / 2],
    ["▲", from.y < HEADING - 9, width / 2, HEADING + 12], ["▼", to.y > height + 9, width / 2, height - 8]];
  for (const [arrow, beyond, x, y] of sides) if (beyond) pen.write(arrow, x, y, { fill: CHOSEN, middle: true, size: 16, bold: true });
  ctx.restore();
}
