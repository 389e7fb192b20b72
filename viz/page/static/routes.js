// How a relation is drawn: a line of its kind with its verb and the days between, its arrow hollow where it is inferred.

const VERB = 30; // half of the gap between columns
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

function routeAt({ x, y }) {
  pen.lineWidth = 12;
  return picture.routes.find((route) => pen.isPointInStroke(route.path, x, y));
}

// The routes that belong to what is chosen; when there are any, the others step back.
function chosenRoutes() {
  if (state.kind === "r") return picture.routes.filter((route) => route.relation === state.key);
  if (state.kind !== "t") return picture.routes.filter((route) => state.key !== picture.centre && [route.source, route.target].includes(state.key));
  const task = TASKS.get(state.key);
  const steps = new Set(task.branches.flat().map((step) => step.key));
  const assigns = (route) => route.kind === "ASSIGNS" && route.source === task.document && [...task.units, dueKey(task)].includes(route.target);
  return picture.routes.filter((route) => steps.has(route.relation) || assigns(route));
}

function drawRoutes(ctx) {
  if (!picture || !viewNow().ground) return;
  viewNow().ground(ctx, picture);
  const chosen = new Set(chosenRoutes());
  const faded = (route) => (chosen.size && !chosen.has(route) ? 0.5 : 1);
  for (const route of picture.routes) {
    const line = lineOf(route.kind);
    Object.assign(ctx, { globalAlpha: faded(route), strokeStyle: line.colour, lineWidth: line.width + (chosen.has(route) ? 0.8 : 0) });
    ctx.setLineDash(line.dash);
    ctx.stroke(route.path);
  }
  ctx.setLineDash([]);
  for (const route of picture.routes) {
    ctx.globalAlpha = faded(route);
    drawArrow(ctx, route);
  }
  ctx.globalAlpha = 1;
  drawVerbs(ctx, chosen); // above the arrows: a number that lost a digit would be another number
}

function drawArrow(ctx, { points, kind, inferred }) {
  if (!points.length) return;
  const [[before], [x, y]] = points.slice(-2);
  const back = before > x ? 10 : -10;
  const { colour } = lineOf(kind);
  Object.assign(ctx, { fillStyle: inferred ? "#ffffff" : colour, strokeStyle: colour, lineWidth: 1.6 });
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + back, y - 5);
  ctx.lineTo(x + back, y + 5);
  ctx.closePath();
  ctx.fill();
  if (inferred) ctx.stroke();
}

// The verb above each line where there is room, once for equal lines into one box, and below it the days; chosen first.
function drawVerbs(ctx, chosen) {
  const taken = [];
  const said = new Set();
  Object.assign(ctx, { font: `12.5px ${FONT}`, textAlign: "center", textBaseline: "alphabetic", lineJoin: "round" });
  const write = (text, [x, y], colour) => {
    const half = Math.min(ctx.measureText(text).width / 2, VERB);
    if (!taken.every(([left, right, at]) => x + half < left || x - half > right || Math.abs(y - at) > 14)) return false;
    taken.push([x - half, x + half, y]);
    Object.assign(ctx, { lineWidth: 4, strokeStyle: "#ffffff", fillStyle: colour });
    ctx.strokeText(text, x, y, 2 * VERB);
    ctx.fillText(text, x, y, 2 * VERB);
    return true;
  };
  for (const route of [...picture.routes].sort((one, other) => chosen.has(other) - chosen.has(one))) {
    const verb = t(`short.${route.kind}`);
    const { colour } = lineOf(route.kind);
    const name = `${verb} ${route.target}`;
    const spot = said.has(name) ? null : route.spots.find(([x, y]) => write(verb, [x, y - 6], colour));
    if (spot) said.add(name);
    const [x, y] = spot || route.spots.at(-1) || [];
    if (route.lag !== null && x !== undefined) write(t("chain.days", { days: route.lag }), [x, y + 15], QUIET);
  }
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
