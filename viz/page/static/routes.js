// How a relation is drawn: a line of its kind with its verb and the days between, its arrow hollow where it is inferred.

const VERB = COLUMN_GAP / 2 - 3; // half of the room for a word between columns
const CLEAR = 12; // from the middle of a word to the next curve

function routeAt({ x, y }) {
  measure.lineWidth = 12;
  return picture?.routes.find((route) => measure.isPointInStroke(new Path2D(route.outline), x, y));
}

// The routes that belong to what is chosen; when there are any, the others step back.
function chosenRoutes() {
  const { kind, key } = state;
  if (kind !== "t") return picture.routes.filter(({ relation, source, target }) => (kind === "r" ? relation === key : key !== picture.centre && [source, target].includes(key)));
  const task = TASKS.get(key);
  const steps = task.branches.flat();
  const gives = ({ kind: verb, from, to }) => verb === ASSIGNS && from === task.document && (task.units.includes(to) || to.tasks?.includes(task));
  return picture.routes.filter((route) => steps.includes(route.step) || gives(route));
}

function drawRoutes(svg) {
  const chosen = new Set(chosenRoutes());
  const alpha = (route) => (chosen.size && !chosen.has(route) ? 0.5 : undefined);
  for (const route of picture.routes) {
    const { width, ...line } = RULES.lines[route.kind];
    draw(svg, route.outline, { ...line, width: width + (chosen.has(route) ? 0.8 : 0), alpha: alpha(route) });
  }
  for (const route of picture.routes) drawArrow(svg, route, alpha(route));
  for (const word of picture.words) drawWord(svg, word); // above the arrows: a number that lost a digit would be another number
}

// On a ground, not an outline of the letters: a print would hold them twice.
function drawWord(svg, { text, x, y, half, fill }) {
  wipe(svg, x - half - 2, y - 11, 2 * half + 4, 13);
  write(svg, text, x, y, { fill, middle: true, most: 2 * VERB });
}

function drawArrow(svg, { points, kind, inferred }, alpha) {
  const [[before], [x, y]] = points.slice(-2);
  const { stroke } = RULES.lines[kind];
  draw(svg, `M0 0l${before > x ? 10 : -10} -5v10z`, { x, y, fill: inferred ? WHITE : stroke, stroke: inferred && stroke, width: 1.6, alpha });
}

// On each line where there is room the days between, and above them its verb, once for equal lines into one box.
function routeWords(routes) {
  const [words, said] = [[], new Set()];
  for (const { kind, target, spots, lag } of routes) {
    const [name, { stroke: fill }] = [`${kind} ${target}`, RULES.lines[kind]];
    const foreign = routes.flatMap((other) => (other.spots === spots ? [] : other.spots));
    const stands = (...texts) => texts[0] && spots.some((spot) => place(words, texts.filter(Boolean), fill, spot, foreign));
    const [verb, days] = [!said.has(name) && t(`short.${kind}`), lag?.[state.lang]];
    if (stands(verb, days) || (!stands(days) && stands(verb))) said.add(name);
  }
  return words;
}

// Add the lines of a label where no other one is near, nor the middle of a foreign curve; tells whether it stands there.
function place(words, texts, fill, [x, upper, lower], foreign) {
  const placed = texts.map((text, index) => ({ text, fill, x, y: index ? lower + 17 : upper - 7, half: min(widthOf(text, {}) / 2, VERB) }));
  const isFree = placed.every(({ y, half }) => words.every((other) => abs(x - other.x) > half + other.half || abs(y - other.y) > 20)
    && foreign.every(([middle, above, below]) => x !== middle || abs((above + below) / 2 - y + 4) > CLEAR));
  if (isFree) words.push(...placed);
  return isFree;
}
