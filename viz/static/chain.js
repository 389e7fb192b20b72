// The middle: the chain in columns by rank, on the canvas of vis-network. Boxes and routes come placed from the layout.

const BOX_WIDTH = 160;
const STRIP = 20;
const LARGEST = 1.15;
const SMALLEST = 0.89; // below it the small print of a box would fall under 11 pixels
const HEADING = 30;
const VERB = 30; // half of the gap between columns
const FONT = '"Noto Sans", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';
const INK = "#16202c";
const QUIET = "#4b5665";
const CHOSEN = "#0b4f9e";

// Each level has a colour and a shape of its own; the colours stand 4.5:1 and more on white.
const LEVELS = {
  central: ["#b34700", 3, -90], province: ["#7a5900", 4, -90], department: ["#0062a3", 4, -45],
  district: ["#5b3e9e", 5, -90], commune: ["#8a2f6b", 6, 0], unit: ["#006b50", 0, 0], assigned: ["#006b50", 0, 0],
  party: ["#a3142a", 10, -90, 0.42], other: ["#4a5568", 3, 90],
};
const LINES = {
  implements: { colour: INK, width: 2.4, dash: [] },
  based: { colour: "#3c4858", width: 1.4, dash: [9, 4] },
  changes: { colour: "#7b2d8e", width: 1.8, dash: [10, 3, 2, 3] },
  cites: { colour: "#566272", width: 1.7, dash: [2, 4] },
  assigns: { colour: "#006b50", width: 1.8, dash: [] },
};
const LINE_OF = {
  IMPLEMENTS: "implements", BASED_ON: "based", GUIDES: "based", PROPOSED_BY: "based", REPLIES_TO: "based",
  CITES: "cites", ASSIGNS: "assigns",
};
const lineOf = (kind) => LINES[LINE_OF[kind] || "changes"];

const nodes = new vis.DataSet(read("nodes"));
let network = null;
let picture = null;
let paths = [];
const pointer = document.createElement("canvas").getContext("2d");

function startChain() {
  const options = read("options");
  options.nodes.ctxRenderer = ({ ctx, id, x, y }) => ({
    drawNode: () => drawBox(ctx, id, x, y),
    nodeDimensions: { width: BOX_WIDTH, height: heightOf(id) },
  });
  network = new vis.Network($("canvas"), { nodes }, options);
  network.on("beforeDrawing", drawRoutes);
  network.on("afterDrawing", drawHeadings);
  network.on("click", ({ nodes: [box], pointer: { canvas } }) => pick(box, canvas));
  network.on("doubleClick", ({ nodes: [box] }) => DOCUMENTS.has(box) && choose("d", box, box));
  network.on("hoverNode", () => $("canvas").classList.add("over"));
  network.on("blurNode", () => $("canvas").classList.remove("over"));
  network.on("resize", () => requestAnimationFrame(() => fitChain())); // vis-network rescales right after it says so
  $("canvas").addEventListener("mousemove", ({ offsetX, offsetY }) => {
    const route = routeAt(network.DOMtoCanvas({ x: offsetX, y: offsetY }));
    $("canvas").classList.toggle("near", Boolean(route));
  });
  $("zoom-in").addEventListener("click", () => zoom(1.2));
  $("zoom-out").addEventListener("click", () => zoom(1 / 1.2));
  $("zoom-fit").addEventListener("click", () => fitChain(0));
}

function zoom(factor) {
  network.moveTo({ scale: network.getScale() * factor });
}

function showChain() {
  if (!state.centre) return;
  const before = picture;
  picture = PICTURES.get(state.centre);
  if (picture !== before) {
    paths = picture.routes.map((route) => new Path2D(route.outline));
    const placed = (key) => picture.places.get(key) || [0, 0];
    const keys = new Set([...nodes.getIds(), ...picture.places.keys()]);
    nodes.update([...keys].map((id) => ({ id, x: placed(id)[0], y: placed(id)[1], hidden: !picture.places.has(id) })));
    fitChain();
  }
  $("chain-title").textContent = t("chain.of", { name: fullName(DOCUMENTS.get(state.centre)) });
  const counts = { shown: picture.shown, total: picture.total };
  const notes = [picture.shown < picture.total ? t("chain.shown", counts) : t("documents.count", counts), isCut() ? t("chain.pan") : ""];
  $("chain-note").textContent = notes.filter(Boolean).join(" · ");
  showLegend();
  network.redraw();
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

const isCut = () => fitting() < SMALLEST;

// The whole chain where it fits at a size of `smallest` or more; else the chosen box and what stands around it.
function fitChain(smallest = SMALLEST) {
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
  const route = routeAt(point);
  if (!route) return undefined;
  if (route.relation && RELATIONS.has(route.relation)) return choose("r", route.relation, state.centre);
  return pickBox(route.kind === "ASSIGNS" || isFold(route.target) ? route.target : route.source);
}

function pickBox(box) {
  choose(isFold(box) ? "f" : UNITS.has(box) ? "u" : "d", box, state.centre);
}

const isFold = (key) => picture.folds.some((fold) => fold.key === key);

function routeAt({ x, y }) {
  pointer.lineWidth = 12;
  const index = paths.findIndex((path) => pointer.isPointInStroke(path, x, y));
  return index < 0 ? null : picture.routes[index];
}

// The routes that belong to what is chosen; when there are any, the others step back.
function chosenRoutes() {
  if (state.kind === "r") return picture.routes.filter((route) => route.relation === state.key);
  if (state.kind !== "t") return picture.routes.filter((route) => state.key !== picture.centre && [route.source, route.target].includes(state.key));
  const task = TASKS.get(state.key);
  const steps = new Set(task.branches.flat());
  const assigns = (route) => route.kind === "ASSIGNS" && route.source === task.document && task.units.includes(route.target);
  return picture.routes.filter((route) => steps.has(route.relation) || assigns(route));
}

function drawRoutes(ctx) {
  if (!picture) return;
  drawBands(ctx);
  const chosen = new Set(chosenRoutes());
  const faded = (route) => (chosen.size && !chosen.has(route) ? 0.5 : 1);
  picture.routes.forEach((route, index) => {
    const line = lineOf(route.kind);
    Object.assign(ctx, { globalAlpha: faded(route), strokeStyle: line.colour, lineWidth: line.width + (chosen.has(route) ? 0.8 : 0) });
    ctx.setLineDash(line.dash);
    ctx.stroke(paths[index]);
  });
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
  drawVerbs(ctx, chosen);
  for (const route of picture.routes) {
    ctx.globalAlpha = faded(route);
    drawArrow(ctx, route);
  }
  ctx.globalAlpha = 1;
}

function drawArrow(ctx, route) {
  const numbers = route.outline.match(/-?[\d.]+/g).map(Number);
  const [x, y] = numbers.slice(-2);
  const back = x > picture.places.get(route.target)[0] ? 9 : -9;
  ctx.fillStyle = lineOf(route.kind).colour;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + back, y - 4.5);
  ctx.lineTo(x + back, y + 4.5);
  ctx.fill();
}

// The verb above each line where there is room, once for equal lines into one box; chosen ones first.
function drawVerbs(ctx, chosen) {
  const taken = [];
  const said = new Set();
  Object.assign(ctx, { font: `12.5px ${FONT}`, textAlign: "center", textBaseline: "alphabetic", lineJoin: "round" });
  for (const route of [...picture.routes].sort((one, other) => chosen.has(other) - chosen.has(one))) {
    const verb = t(`short.${route.kind}`);
    const half = Math.min(ctx.measureText(verb).width / 2, VERB);
    const free = ([x, y]) => taken.every(([left, right, at]) => x + half < left || x - half > right || Math.abs(y - at) > 15);
    const spot = said.has(`${verb} ${route.target}`) ? null : route.spots.find(free);
    if (!spot) continue;
    said.add(`${verb} ${route.target}`);
    const [x, y] = spot;
    taken.push([x - half, x + half, y]);
    Object.assign(ctx, { lineWidth: 4, strokeStyle: "#ffffff", fillStyle: lineOf(route.kind).colour });
    ctx.strokeText(verb, x, y - 6, 2 * VERB);
    ctx.fillText(verb, x, y - 6, 2 * VERB);
  }
}

function ranks() {
  const groups = grouped(picture.columns, "level");
  return [...groups.values()].map((columns) => ({ level: columns[0].level, left: columns[0].x - BOX_WIDTH / 2, right: columns.at(-1).x + BOX_WIDTH / 2 }));
}

function drawBands(ctx) {
  const { top, bottom } = bounds();
  for (const { left, right } of ranks()) {
    ctx.fillStyle = "#f4f6f9";
    ctx.fillRect(left - 8, top - 2000, right - left + 16, bottom - top + 4000);
  }
}

// Headings stay at the top of the canvas whatever is panned or zoomed.
function drawHeadings(ctx) {
  if (!picture) return;
  ctx.save();
  const ratio = ctx.canvas.width / $("canvas").clientWidth;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = "#ffffff";
  ctx.fillRect(0, 0, $("canvas").clientWidth, HEADING);
  for (const { level, left, right } of ranks()) {
    const [from, to] = [left, right].map((x) => network.canvasToDOM({ x, y: 0 }).x);
    ctx.fillStyle = LEVELS[level][0];
    ctx.fillRect(from, HEADING - 3, to - from, 3);
    ctx.font = `bold 13px ${FONT}`;
    ctx.textAlign = "center";
    ctx.fillText(t(`level.${level}`), (from + to) / 2, 17, to - from);
  }
  drawMore(ctx);
  ctx.restore();
}

// An arrow at each side of the canvas beyond which the chain goes on.
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

function heightOf(key) {
  return CARDS.has(key) ? CARDS.get(key).height : 50;
}

function foldName(fold) {
  return t(fold.level === "assigned" ? "chain.folded_units" : "chain.folded", { count: fold.members.length });
}

// A box: the strip with the sign of its level, name, issuer, date; dashed when nobody has loaded the document.
function drawBox(ctx, key, x, y) {
  if (!picture || !picture.places.has(key)) return;
  const fold = picture.folds.find((each) => each.key === key);
  const card = CARDS.get(key) || { level: fold.level, name: [foldName(fold)], issuer: [] };
  const item = DOCUMENTS.get(key);
  const [left, top, height] = [x - BOX_WIDTH / 2, y - heightOf(key) / 2, heightOf(key)];
  const ghost = item && item.status === "cited";
  drawFrame(ctx, card.level, [left, top, height], { ghost, chosen: isChosen(key), centre: key === picture.centre });
  let line = top + 8;
  const write = (text, font, colour, step) => {
    ctx.font = `${font} ${FONT}`;
    ctx.fillStyle = colour;
    ctx.fillText(text, left + STRIP + 8, line, BOX_WIDTH - STRIP - 14);
    line += step;
  };
  ctx.textAlign = "left";
  ctx.textBaseline = "top";
  card.name.forEach((text) => write(text, "bold 13.5px", INK, 17));
  card.issuer.forEach((text) => write(text, "12.5px", QUIET, 15));
  if (item) write(printed(item.date), "12.5px", QUIET, 15);
  if (item && item.status !== "loaded") write(t(`status.${item.status}`), "italic 12.5px", QUIET, 15);
  if (item) drawFlags(ctx, item, left, top);
}

function isChosen(key) {
  return state.key === key || (state.kind === "t" && TASKS.get(state.key).document === key);
}

function drawFrame(ctx, level, [left, top, height], { ghost, chosen, centre }) {
  const [colour] = LEVELS[level];
  ctx.beginPath();
  ctx.roundRect(left, top, BOX_WIDTH, height, 6);
  ctx.fillStyle = chosen ? "#eaf2fc" : "#ffffff";
  ctx.fill();
  ctx.save();
  ctx.clip();
  ctx.fillStyle = colour;
  ctx.fillRect(left, top, STRIP, height);
  ctx.restore();
  ctx.beginPath();
  ctx.roundRect(left, top, BOX_WIDTH, height, 6);
  ctx.setLineDash(ghost ? [6, 4] : []);
  ctx.lineWidth = chosen ? 3 : centre ? 2.2 : 1.3;
  ctx.strokeStyle = chosen ? CHOSEN : colour;
  ctx.stroke();
  ctx.setLineDash([]);
  drawSign(ctx, [left + STRIP / 2, top + height / 2], level, "#ffffff");
}

// The shape of a level: a circle, a polygon, or a star where every second corner stands further in.
function drawSign(ctx, [x, y], level, colour) {
  const [, corners, turn, inner = 1] = LEVELS[level];
  ctx.beginPath();
  if (!corners) ctx.arc(x, y, 5, 0, 2 * Math.PI);
  for (let corner = 0; corner < corners; corner += 1) {
    const angle = ((turn + (corner * 360) / corners) * Math.PI) / 180;
    const radius = corner % 2 ? 6.2 * inner : 6.2;
    ctx.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  ctx.fillStyle = colour;
  ctx.fill();
}

// Above the box: its earliest deadline, and how many findings it has.
function drawFlags(ctx, item, left, top) {
  const due = VIEW.tasks.filter((task) => task.document === item.key && task.due).map((task) => task.due).sort()[0];
  let right = left + BOX_WIDTH - 6;
  const flag = (text, colour) => {
    ctx.font = `bold 12px ${FONT}`;
    const width = ctx.measureText(text).width + 10;
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.roundRect(right - width, top - 12, width, 17, 3);
    ctx.fill();
    ctx.fillStyle = "#ffffff";
    ctx.fillText(text, right - width + 5, top - 9);
    right -= width + 4;
  };
  if (due) flag(t("task.due", { date: printed(due) }), "#a3142a");
  if (item.findings.length) flag(`(!) ${item.findings.length}`, "#7a5900");
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
  if (others.length) pickBox(others.reduce((best, place) => (distance(place) < distance(best) ? place : best))[0]);
}

function levelSign(level) {
  const sign = document.createElement("canvas");
  [sign.width, sign.height] = [28, 28];
  sign.className = "sign";
  const ctx = sign.getContext("2d");
  ctx.scale(2, 2);
  drawSign(ctx, [7, 7], level, LEVELS[level][0]);
  return sign;
}

// The lines of this picture, and how the boxes differ.
function showLegend() {
  const drawn = new Set(picture.routes.map((route) => lineOf(route.kind)));
  const lines = Object.entries(LINES).filter(([, line]) => drawn.has(line)).map(([name, line]) => el("span", lineSample(line), t(`legend.${name}`)));
  const boxes = ["loaded", "ghost"].map((name) => el("span", el(`i.${name}`), t(`legend.${name}`)));
  $("legend").replaceChildren(el("b", t("legend.title")), ...lines, ...boxes, el("span", t("legend.arrow")));
}

function lineSample({ colour, width, dash }) {
  const sample = document.createElement("canvas");
  [sample.width, sample.height] = [64, 20];
  const ctx = sample.getContext("2d");
  ctx.scale(2, 2);
  Object.assign(ctx, { strokeStyle: colour, lineWidth: width });
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(0, 5);
  ctx.lineTo(32, 5);
  ctx.stroke();
  return sample;
}
