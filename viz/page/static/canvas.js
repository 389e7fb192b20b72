// The canvas of vis-network knows where the boxes stand: pan, zoom, what was clicked. The drawing lies below it as SVG and is
// moved along, so that while it is dragged nothing is drawn anew.

const nodes = new vis.DataSet();
const stage = $("canvas"); // on which the drawing is moved
let [network, picture] = [null, null];

function startCanvas() {
  const options = JSON.parse($("options").textContent);
  options.nodes.ctxRenderer = ({ id }) => ({ nodeDimensions: { width: BOX_WIDTH, height: heightOf(id) } });
  network = new vis.Network(stage, { nodes }, options);
  entries({
    afterDrawing: moveDrawing,
    click: ({ nodes: [box], pointer: { canvas } }) => pick(box, canvas),
    doubleClick: ({ nodes: [box] }) => enter(box),
    resize: () => requestAnimationFrame(() => fitPicture()), // vis-network rescales after it says so
  }).forEach(([event, reaction]) => network.on(event, reaction));
  stage.onmousemove = ({ offsetX: x, offsetY: y }) => {
    const opens = network.getNodeAt({ x, y }) || routeAt(network.DOMtoCanvas({ x, y }));
    stage.style.cursor = opens ? "pointer" : "";
  };
}

const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor });

// Put the picture of the view as it is set below the canvas, and its boxes onto it.
function showPicture() {
  const next = pictureNow();
  if (next === picture) return drawOnScreen();
  picture = null; // vis-network draws whenever its nodes change
  nodes.clear();
  picture = next;
  nodes.add([...(picture?.places || [])].map(([id, [x, y]]) => ({ id, x, y })));
  drawOnScreen();
  fitPicture();
  network.redraw();
  nodes.update(nodes.get()); // as large as they are
}

function drawOnScreen() {
  if (!picture) return;
  const [left, top, width, height] = picture.area;
  const drawing = svgRoot();
  drawPicture(drawing);
  put("drawing", drawing);
  put("heads", ...picture.headings.map((heading) => besideOf(heading, heading.left - left, heading.right - heading.left, width)));
  put("rows", ...[...picture.bands].map(([band, [upper, lower]]) => besideOf(headingOf(band), upper - ABOVE - top, lower - upper + ABOVE, height)));
  moveDrawing();
}

function fitting() {
  const [, , width, height] = picture.area;
  return min(stage.clientWidth / width, stage.clientHeight / height, LARGEST);
}

// Where to look: at what is chosen; at the document that is replaced no farther than that something that falls with it is in sight.
function placeInSight(high) {
  const [x, y] = chosenPlace();
  const fallen = state.key === state.impact ? fallenItems().map(({ key }) => picture.places.get(key)).filter(Boolean) : [];
  const [near] = sorted(fallen, ([column, row]) => column + abs(row - y));
  const reach = high / 2 - PITCH / 2;
  return near ? [near[0], max(near[1] - reach, min(near[1] + reach, y))] : [x, y];
}

const chosenPlace = () => picture.places.get(state.key) || picture.places.get(picture.centre);

// The whole picture where it fits at a size of `smallest` or more; else its first columns, where the chosen box stands in one of
// them: from the central documents down to it; else what stands around that.
function fitPicture(smallest = SMALLEST) {
  if (!picture) return;
  const scale = max(fitting(), smallest);
  const [left, top, width, height] = picture.area;
  const [x, y] = placeInSight(stage.clientHeight / scale);
  const held = (wish, start, size, pixels) => {
    const half = min(pixels / scale, size) / 2;
    return min(max(wish, start + half), start + size - half);
  };
  network.moveTo({ scale, position: { x: held(x + HALF < left + stage.clientWidth / scale ? left : x, left, width, stage.clientWidth), y: held(y, top, height, stage.clientHeight) } });
}

// What was clicked: a box, or a line, which opens its relation, or what it gives or leads to many of.
function pick(box, point) {
  if (box !== undefined) return pickBox(box);
  const route = routeAt(point);
  if (route?.relation) choose("r", route.relation);
  else if (route) choose(...(route.kind === ASSIGNS || route.to.members ? route.to : route.from).opens);
}

const pickBox = (box) => choose(...picture.cards.get(box).thing.opens);

// A document moves into the middle, a fold opens.
function enter(box) {
  const { thing } = picture?.cards.get(box) || {};
  if (thing?.members) openFold(thing);
  else if (isDocument(thing)) choose("d", box, box);
}

const openFold = ({ group }) => set({ open: listed(",", ...new Set([...state.open.split(","), group])) });

// Arrow keys: the nearest box in that direction.
function stepTo([dx, dy]) {
  const [x, y] = chosenPlace();
  const ahead = [...picture.places].map(([box, [ox, oy]]) => ({ box, along: (ox - x) * dx + (oy - y) * dy, aside: abs((ox - x) * dy + (oy - y) * dx) }));
  const [best] = sorted(ahead.filter(({ along }) => along > 0), ({ along, aside }) => along + 2 * aside);
  if (!best) return;
  history.replaceState(null, ""); // to be passed over: no place to come back to
  pickBox(best.box);
  if (fitting() < network.getScale()) fitPicture(network.getScale());
}

// The words of a column or a row stand beside the drawing, as far as it reaches: they stay in sight whatever is panned or zoomed (app.css).
const besideOf = ({ text, fill }, from, size, whole) => assign(el("div", el("b", text)), { style: `color:${fill};--from:${from / whole};--size:${size / whole}` });

// To whole pixels: between them letters would be blurred.
function moveDrawing() {
  if (!picture) return;
  const [left, top, ...sizes] = picture.area;
  const place = network.canvasToDOM({ x: left, y: top });
  const [x, y] = [floor(place.x), floor(place.y)];
  const [width, height] = sizes.map((size) => size * network.getScale());
  showBeyond(x, y, x + width, y + height);
  $("drawing").style = `transform:translate(${x}px,${y}px);width:${width}px`;
  $("heads").style = `left:${x}px;width:${width}px`;
  $("rows").style = `top:${y}px;height:${height}px`;
}

// Arrows beside the buttons tell where the picture goes on.
function showBeyond(left, top, right, bottom) {
  const { clientWidth: width, clientHeight: height } = stage;
  const arrows = listed(" ", left < -9 && "◀", top < -9 && "▲", bottom > height + 9 && "▼", right > width + 9 && "▶");
  if ($("beyond").textContent !== arrows) put("beyond", arrows); // while it is dragged nothing else is laid out
}
