// The canvas of vis-network: only what is drawn stands in it, at the places of the layout. Pan, zoom, what was clicked.

const LARGEST = 1.15;
const SMALLEST = 0.89; // below it the small print of a box would fall under 11 pixels
const HEADING = 30;
const nodes = new vis.DataSet();
let [network, picture] = [null, null];

function startCanvas() {
  const options = JSON.parse($("options").textContent);
  options.nodes.ctxRenderer = ({ ctx, id, x, y }) => ({
    drawNode: () => drawBox(canvasPen(ctx), id, x, y),
    nodeDimensions: { width: BOX_WIDTH, height: heightOf(id) },
  });
  network = new vis.Network($("canvas"), { nodes }, options);
  for (const [event, reaction] of entries(REACTIONS)) network.on(event, reaction);
  $("canvas").onmousemove = ({ offsetX: x, offsetY: y }) => { $("canvas").style.cursor = opensSomething({ x, y }) ? "pointer" : ""; };
}

const REACTIONS = {
  beforeDrawing: drawBelow,
  afterDrawing: drawEdges,
  click: ({ nodes: [box], pointer: { canvas } }) => pick(box, canvas),
  doubleClick: ({ nodes: [box] }) => enter(box),
  resize: () => requestAnimationFrame(() => fitPicture()), // vis-network rescales right after it says so
};

function drawBelow(ctx) {
  if (!picture) return;
  drawRoutes(canvasPen(ctx));
  viewNow().over?.(canvasPen(ctx), picture);
}

const opensSomething = (point) => network.getNodeAt(point) || routeAt(network.DOMtoCanvas(point));
const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor });

// Put the picture of the view as it is set onto the canvas.
function showPicture() {
  const next = pictureNow();
  if (next === picture) return network.redraw();
  picture = null; // vis-network draws whenever its nodes change
  nodes.clear();
  picture = next;
  nodes.add([...(picture?.places || [])].map(([id, [x, y]]) => ({ id, x, y, shape: "custom" })));
  return fitPicture();
}

// How large the canvas is, below the headings.
const room = () => [$("canvas").clientWidth, $("canvas").clientHeight - HEADING];

function fitting() {
  const { left, right, top, bottom } = picture.area;
  const [width, height] = room();
  return min(width / (right - left), height / (bottom - top), LARGEST);
}

// The whole picture where it fits at a size of `smallest` or more; else the chosen box and what stands around it.
function fitPicture(smallest = SMALLEST) {
  if (!picture) return;
  const scale = max(fitting(), smallest);
  const { left, right, top, bottom } = picture.area;
  const [x, y] = (state.kind === "d" && picture.places.get(state.key)) || picture.places.get(picture.centre);
  const [width, height] = room().map((size) => size / scale);
  const held = (wish, low, high, size) => (high - low <= size ? (low + high) / 2 : min(max(wish, low + size / 2), high - size / 2));
  network.moveTo({ scale, position: { x: held(x, left, right, width), y: held(y, top, bottom, height) - HEADING / 2 / scale } });
}

// What was clicked: a box, or a line, which opens its relation, or what it gives or leads to many of.
function pick(box, point) {
  if (box !== undefined) return pickBox(box);
  const route = routeAt(point);
  if (!route) return undefined;
  if (route.relation) return choose("r", route.relation);
  return choose(...(route.kind === ASSIGNS || route.to instanceof Fold ? route.to : route.from).opens);
}

const pickBox = (box) => choose(...picture.cards.get(box).thing.opens);

// A document moves into the middle, a fold opens.
function enter(box) {
  const { thing } = picture?.cards.get(box) || {};
  if (thing instanceof Fold) openFold(thing);
  else if (isDocument(thing)) choose("d", box, box);
}

const openFold = ({ name }) => set({ open: listed(",", ...new Set([...state.open.split(","), name])) });

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

// Arrow keys: the nearest box in that direction.
function stepTo([dx, dy]) {
  const [x, y] = picture.places.get(state.key) || picture.places.get(picture.centre);
  const ahead = [...picture.places].map(([box, [ox, oy]]) => ({ box, x: ox, y: oy, along: (ox - x) * dx + (oy - y) * dy, aside: abs((ox - x) * dy + (oy - y) * dx) }));
  const [best] = sorted(ahead.filter(({ along }) => along > 0), ({ along, aside }) => along + 2 * aside);
  if (!best) return;
  pickBox(best.box);
  reveal(best);
}

// Pan to a box of which a part lies outside of the canvas.
function reveal(place) {
  const { x, y } = network.canvasToDOM(place);
  const half = (BOX_WIDTH / 2) * network.getScale();
  const [width, height] = room();
  if (x < half || x > width - half || y < half + HEADING || y > height + HEADING - half) network.moveTo({ position: place });
}

// A heading above a line from one x to another, its upper edge at y, its words around `middle`.
function drawHeading(pen, { text, fill }, from, to, y, middle = (from + to) / 2) {
  pen.draw(rectangle(from, y + HEADING - 3, to - from, 3), { fill });
  pen.write(text, middle, y + 17, { fill, middle: true, ...LARGE, most: to - from });
}

// The headings stay in sight whatever is panned or zoomed; arrows beside the buttons tell where the picture goes on.
function drawEdges(ctx) {
  if (!picture) return;
  const { clientWidth: width, clientHeight: height } = $("canvas");
  showBeyond(width, height);
  ctx.save();
  ctx.setTransform(ctx.canvas.width / width, 0, 0, ctx.canvas.width / width, 0, 0);
  const [pen, across] = [canvasPen(ctx), (x) => network.canvasToDOM({ x, y: 0 }).x];
  wipe(pen, 0, 0, width, HEADING);
  for (const heading of picture.headings) {
    const [from, to, half] = [across(heading.left), across(heading.right), widthOf(heading.text, LARGE) / 2];
    drawHeading(pen, heading, from, to, 0, middleInSight(from, to, half, width));
  }
  ctx.restore();
}

// Around which x words twice as wide as `half` are read whole on a canvas so wide, while enough of their columns is in sight.
function middleInSight(from, to, half, width) {
  if (to < HEADING || from > width - HEADING) return (from + to) / 2;
  return min(max((max(from, 0) + min(to, width)) / 2, half), width - half);
}

function showBeyond(width, height) {
  const { left, right, top, bottom } = picture.area;
  const [from, to] = [[left, top], [right, bottom]].map(([x, y]) => network.canvasToDOM({ x, y }));
  const arrows = listed(" ", from.x < -9 && "◀", from.y < HEADING - 9 && "▲", to.y > height + 9 && "▼", to.x > width + 9 && "▶");
  if ($("beyond").textContent !== arrows) put("beyond", arrows); // while it is dragged nothing else is laid out
}
