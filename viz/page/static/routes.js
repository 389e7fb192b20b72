// How a relation is drawn: a line of its kind with its verb and the days between, its arrow hollow where it is inferred.

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
    const { width, ...line } = LINES[route.kind];
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
  const { stroke } = LINES[kind];
  draw(svg, `M0 0l${before > x ? 10 : -10} -5v10z`, { x, y, fill: inferred ? WHITE : stroke, stroke: inferred && stroke, width: 1.6, alpha });
}

// On each line where there is room its verb, once for equal lines into one box, and the days between: where it leaves its source, as
// lines that meet are apart there.
function routeWords(routes) {
  const [words, said] = [[], new Set()];
  const curves = routes.flatMap(({ gaps }) => gaps);
  for (const { kind, target, spots, gaps, lag } of routes) {
    const name = `${kind} ${target}`;
    const wordOf = (text) => ({ text, fill: LINES[kind].stroke, half: min(widthOf(text, {}) / 2, VERB) });
    const [verb, days] = [wordOf(t(`short.${kind}`)), lag && wordOf(lag[state.lang])];
    const isPlaced = (word, clear) => place(words, word, (x, y) => curves.every((gap) => (x - gap[0][0]) * (x - gap[1][0]) > 0 || gaps.includes(gap) || abs(heightAt(gap, x) - y + 4) > clear));
    if (!said.has(name) && spots.some(([x, upper]) => isPlaced({ ...verb, x, y: upper - 7 }, 12))) said.add(name);
    if (days) gaps.some((gap) => isPlaced({ ...days, ...nearSource(gap, days) }, 32));
  }
  return words;
}

// Close to where a line begins, on the side from which it bends away.
const nearSource = ([[x, y], [to, height]], { half }) => ({ x: x + (to > x ? half + 3 : -half - 3), y: height > y ? y - 7 : y + 17 });

// Add a word where no other one is near, and it is clear of foreign curves; tells whether it stands there.
function place(words, word, isClear) {
  const { x, y, half } = word;
  const isFree = words.every((other) => abs(x - other.x) > half + other.half || abs(y - other.y) > 20) && isClear(x, y);
  if (isFree) words.push(word);
  return isFree;
}
