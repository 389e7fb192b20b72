// The canvas of vis-network: only what is drawn stands in it, at the places of the layout. Pan, zoom, what was clicked.

const LARGEST = 1.15;
const SMALLEST = 0.89; // below it the small print of a box would fall under 11 pixels
const HEADING = 30;
const FONT = '"Noto Sans", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';
const INK = "#16202c";
const QUIET = "#4b5665";
const CHOSEN = "#0b4f9e";

const parsed = (id) => JSON.parse($(id).textContent);
const nodes = new vis.DataSet(parsed("nodes"));
let network = null;
let picture = null;

function startCanvas() {
  const options = parsed("options");
  options.nodes.ctxRenderer = ({ ctx, id, x, y }) => ({
    drawNode: () => drawBox(ctx, id, x, y),
    nodeDimensions: { width: BOX_WIDTH, height: heightOf(id) },
  });
  network = new vis.Network($("canvas"), { nodes }, options);
  network.on("beforeDrawing", drawRoutes);
  network.on("afterDrawing", drawHeadings);
  network.on("click", ({ nodes: [box], pointer: { canvas } }) => pick(box, canvas));
  network.on("doubleClick", ({ nodes: [box] }) => enter(box));
  network.on("hoverNode", () => $("canvas").classList.add("over"));
  network.on("blurNode", () => $("canvas").classList.remove("over"));
  network.on("resize", () => requestAnimationFrame(() => fitPicture())); // vis-network rescales right after it says so
  $("canvas").addEventListener("mousemove", ({ offsetX, offsetY }) => {
    const route = picture && routeAt(network.DOMtoCanvas({ x: offsetX, y: offsetY }));
    $("canvas").classList.toggle("near", Boolean(route));
  });
  $("zoom-in").addEventListener("click", () => zoom(1.2));
  $("zoom-out").addEventListener("click", () => zoom(1 / 1.2));
  $("zoom-fit").addEventListener("click", () => fitPicture(0));
}

function zoom(factor) {
  network.moveTo({ scale: network.getScale() * factor });
}

// Put the picture of the view as it is set onto the canvas.
function showPicture() {
  const before = picture;
  picture = pictureNow();
  if (picture !== before) {
    nodes.clear();
    nodes.add([...(picture?.places || [])].map(([id, [x, y]]) => ({ id, x, y, shape: "custom" })));
    fitPicture();
  }
  network.redraw();
}

function heightOf(key) {
  return picture?.folds.has(key) ? FOLD_HEIGHT : cardOf(key).height;
}

function bounds() {
  const places = [...picture.places];
  const xs = places.map(([, [x]]) => x);
  const tops = places.map(([key, [, y]]) => y - heightOf(key) / 2);
  const bottoms = places.map(([key, [, y]]) => y + heightOf(key) / 2);
  return { left: Math.min(...xs) - BOX_WIDTH / 2 - 8, right: Math.max(...xs) + BOX_WIDTH / 2 + 8, top: Math.min(...tops) - 22, bottom: Math.max(...bottoms) + 14 };
}

function fitting() {
  const { left, right, top, bottom } = bounds();
  const [width, height] = [$("canvas").clientWidth, $("canvas").clientHeight - HEADING];
  return Math.min(width / (right - left), height / (bottom - top), LARGEST);
}

// The whole picture where it fits at a size of `smallest` or more; else the chosen box and what stands around it.
function fitPicture(smallest = SMALLEST) {
  if (!picture) return;
  const scale = Math.max(fitting(), smallest);
  const { left, right, top, bottom } = bounds();
  const [x, y] = picture.places.get(state.kind === "d" && picture.places.has(state.key) ? state.key : picture.centre);
  const [width, height] = [$("canvas").clientWidth / scale, ($("canvas").clientHeight - HEADING) / scale];
  const held = (wish, low, high, size) => (high - low <= size ? (low + high) / 2 : Math.min(Math.max(wish, low + size / 2), high - size / 2));
  const position = { x: held(x, left, right, width), y: held(y, top, bottom, height) - HEADING / 2 / scale };
  network.moveTo({ position, scale });
}

function pick(box, point) {
  if (box !== undefined) return pickBox(box);
  const route = picture && routeAt(point);
  if (!route) return undefined;
  if (route.relation && RELATIONS.has(route.relation)) return choose("r", route.relation);
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

function openFold({ name }) {
  setting("open", [...new Set([...state.open.split(","), name])].filter(Boolean).join(","));
}

// Arrow keys: the nearest box in that direction.
function stepTo(key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const from = picture.places.has(state.key) ? state.key : picture.centre;
  const [x, y] = picture.places.get(from);
  const distance = ([, [ox, oy]]) => {
    const along = (ox - x) * dx + (oy - y) * dy;
    return along > 0 ? along + 2 * Math.abs((ox - x) * dy + (oy - y) * dx) : Infinity;
  };
  const others = [...picture.places].filter((place) => distance(place) < Infinity);
  if (!others.length) return;
  const [box, place] = others.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  pickBox(box);
  reveal(place);
}

// Pan to a box of which a part lies outside of the canvas.
function reveal([x, y]) {
  const at = network.canvasToDOM({ x, y });
  const [wide, high] = [BOX_WIDTH / 2, BOX_WIDTH / 2].map((half) => half * network.getScale());
  const inside = at.x > wide && at.x < $("canvas").clientWidth - wide && at.y > high + HEADING && at.y < $("canvas").clientHeight - high;
  if (!inside) network.moveTo({ position: { x, y } });
}

// Headings stay at the edges of the canvas whatever is panned or zoomed.
function drawHeadings(ctx) {
  if (!picture) return;
  ctx.save();
  const ratio = ctx.canvas.width / $("canvas").clientWidth;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = "#ffffff";
  ctx.fillRect(0, 0, $("canvas").clientWidth, HEADING);
  for (const { text, colour, left, right } of headingsOf(picture)) {
    const [from, to] = [left, right].map((x) => network.canvasToDOM({ x, y: 0 }).x);
    ctx.fillStyle = colour;
    ctx.fillRect(from, HEADING - 3, to - from, 3);
    ctx.font = `bold 13px ${FONT}`;
    ctx.textAlign = "center";
    ctx.fillText(text, (from + to) / 2, 17, to - from);
  }
  drawMore(ctx);
  ctx.restore();
}

// An arrow at each side of the canvas beyond which the picture goes on.
function drawMore(ctx) {
  const { left, right, top, bottom } = bounds();
  const [from, to] = [network.canvasToDOM({ x: left, y: top }), network.canvasToDOM({ x: right, y: bottom })];
  const [width, height] = [$("canvas").clientWidth, $("canvas").clientHeight];
  const sides = [["◀", from.x < -9, 10, height / 2], ["▶", to.x > width + 9, width - 10, height / 2],
    ["▲", from.y < HEADING - 9, width / 2, HEADING + 12], ["▼", to.y > height + 9, width / 2, height - 8]];
  Object.assign(ctx, { font: `bold 16px ${FONT}`, fillStyle: CHOSEN, textAlign: "center", lineWidth: 5, strokeStyle: "#ffffff" });
  for (const [arrow, beyond, x, y] of sides) {
    if (!beyond) continue;
    ctx.strokeText(arrow, x, y);
    ctx.fillText(arrow, x, y);
  }
}
