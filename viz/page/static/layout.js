// Boxes in columns, citations as curves that never run behind a foreign box: what viz/paper/layout.py does, step by step
// and sum by sum; a test compares both. Boxes are {key, rank, height, band}, edges [source, target].

function layered(boxes, edges) {
  const items = boxes.map(({ band = 0, ...box }) => itemOf({ ...box, band: 2 * band }));
  const known = byKey(items);
  const pairs = edges.map((ends) => ends.map((key) => known.get(key)));
  const ranks = setColumns(items, pairs);
  const grid = gridOf(items, pairs);
  sortGrid(grid);
  const bands = setRows(grid);
  items.forEach(openPorts);
  return {
    columns: ranks.map((rank, column) => ({ rank, x: middleOf(column) })),
    places: new Map(items.map(({ key, column, middle }) => [key, [middleOf(column), middle]])),
    routes: grid.trails.map(routeOf), bands,
    height: max(...items.map(({ middle, height }) => middle + height / 2)),
  };
}

// Put every item in its height; returns from where to where the bands of the boxes reach.
function setRows({ layers, items }) {
  const runs = layers.map(runsOf);
  const spans = setSpans(runs.flat());
  const top = placeRows(runs, items);
  return new Map(spans.filter(([band]) => band % 2 === 0).map(([band, span]) => [band / 2, span.map((y) => floor(y - top))]));
}

const middleOf = (column) => column * PITCH + HALF;

// A box, or a waypoint of a line in a column that it crosses: it has no key.
const itemOf = (facts) => ({ height: LANE_HEIGHT, ...facts, left: [], right: [], cited: [], citing: [] });

// One column for each rank; several where its boxes cite each other. Returns the rank of each column.
function setColumns(items, pairs) {
  for (const [source, target] of pairs) {
    if (source === target || source.rank !== target.rank) continue;
    source.cited.push(target);
    target.citing.push(source);
  }
  const visit = (item) => {
    if (item.seen) return;
    item.seen = true;
    item.cited.forEach(visit);
    item.depth = 1 + max(...[...item.cited, ...item.citing].map(({ depth = -1 }) => depth), -1);
  };
  items.forEach(visit);
  const columns = [...grouped(inOrder(items, "rank", "depth"), ({ rank, depth }) => `${rank} ${depth}`).values()];
  columns.forEach((column, index) => column.forEach((item) => { item.column = index; }));
  return columns.map(([{ rank }]) => rank);
}

// The columns as layers of items; the items, boxes first, then the waypoints; and the items that each edge passes.
function gridOf(boxes, pairs) {
  const items = [...boxes];
  const lanes = new Set(boxes.map(({ band }) => band)).size > 1 ? 1 : 0; // between the bands
  const trails = pairs.map((ends) => {
    const [first, last] = sorted(ends, "column");
    const band = min(first.band, last.band) + lanes;
    const between = Array.from({ length: max(0, last.column - first.column - 1) }, (_, step) => itemOf({ band, column: first.column + 1 + step }));
    items.push(...between);
    const trail = first === last ? [first] : [first, ...between, last];
    pairwise(trail).forEach(link);
    return first === ends[0] ? trail : trail.reverse();
  });
  items.forEach((item, at) => { item.at = at; });
  return { layers: [...grouped(inOrder(items, "column", "band"), "column").values()], items, trails };
}

function link([near, far]) {
  near.right.push(far);
  far.left.push(near);
}

// The items of a column, band by band, each run with the offsets of its items.
const runsOf = (layer) => [...grouped(layer, "band").values()].map((run) => assign(run, { band: run[0].band, offsets: offsetsOf(run) }));

function offsetsOf(run) {
  const offsets = [0];
  for (const [upper, lower] of pairwise(run)) offsets.push(offsets.at(-1) + (upper.height + lower.height) / 2 + (upper.key || lower.key ? ROW_GAP : LANE_GAP));
  return offsets;
}

// From where to where the runs of each band may stand; of a single band anywhere. Returns the spans of several.
function setSpans(runs) {
  const bands = [...grouped(sorted(runs, "band"), "band")];
  let lower = -BAND_GAP;
  for (const band of bands) {
    const upper = lower + BAND_GAP;
    lower = upper + max(...band[1].map((run) => run.offsets.at(-1) + (run[0].height + run.at(-1).height) / 2));
    const span = bands.length > 1 ? [upper, lower] : [-Infinity, Infinity];
    for (const run of band[1]) run.span = span;
    band[1] = span;
  }
  return bands.length > 1 ? bands : [];
}

// The middle of each item below the top of all, near the mean of its neighbours; returns that top.
function placeRows(layers, items) {
  const set = (run, middles) => run.forEach((item, index) => { item.middle = middles[index]; });
  for (const run of layers.flat()) set(run, run.offsets.map((offset) => max(run.span[0], 0) + offset));
  const back = [...layers].reverse();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) for (const run of (sweep % 2 ? layers : back).flat()) set(run, apart(run));
  const top = min(...items.map(({ middle, height }) => middle - height / 2));
  for (const item of items) item.middle = floor(item.middle - top + 0.5);
  return top;
}

function meanOf(item) {
  let [total, weights] = [0, 0];
  for (const { key, middle } of [...item.left, ...item.right]) {
    const weight = item.key || key ? 1 : STRAIGHT;
    total += middle * weight;
    weights += weight;
  }
  return weights ? total / weights : item.middle;
}

// The heights nearest to the means that keep the items of a run apart (pool adjacent violators) and inside their band.
function apart(run) {
  const { offsets, span: [upper, lower] } = run;
  const blocks = [];
  run.forEach((item, index) => {
    let [mean, size] = [meanOf(item) - offsets[index], 1];
    while (blocks.length && blocks.at(-1)[0] > mean) {
      const [other, count] = blocks.pop();
      [mean, size] = [(mean * size + other * count) / (size + count), size + count];
    }
    blocks.push([mean, size]);
  });
  const [highest, lowest] = [upper + run[0].height / 2, lower - run.at(-1).height / 2 - offsets.at(-1)];
  return blocks.flatMap(([mean, size]) => Array(size).fill(min(max(mean, highest), lowest))).map((level, index) => level + offsets[index]);
}

// At which height each link leaves a box, spread over its side.
function openPorts(item) {
  item.ports = new Map();
  for (const links of [item.left, item.right]) {
    const ends = inOrder([...new Set(links)], "middle", "at");
    const step = min(14, (item.height - 20) / max(1, ends.length - 1));
    ends.forEach((end, index) => item.ports.set(end, floor((item.middle + (index - (ends.length - 1) / 2) * step) * 10 + 0.5) / 10));
  }
}

function routeOf(trail) {
  const port = (one, other) => one.ports?.get(other) ?? one.middle;
  return pairwise(trail).flatMap(([near, far]) => {
    const side = far.column > near.column ? HALF : -HALF;
    return [[middleOf(near.column) + side, port(near, far)], [middleOf(far.column) - side, port(far, near)]];
  });
}

// An S-curve through each gap, a level line through each column, as an SVG path.
function outlineOf(route) {
  return route.map(([x, y], index) => {
    const [before, level] = route[index - 1] || [];
    const middle = (before + x) / 2;
    return index % 2 ? `C${middle} ${level} ${middle} ${y} ${x} ${y}` : `${index ? "L" : "M"}${x} ${y}`;
  }).join("");
}

// From where to where a curve runs in each gap between two columns, from source to target.
const gapsOf = (route) => route.filter((_, index) => index % 2).map((end, index) => [route[2 * index], end]);

// How high a curve is at some x of a gap, as nearly as a word needs.
const heightAt = ([[x1, y1], [x2, y2]], x) => y1 + (y2 - y1) * min(1, max(0, 1.6 * (x - x1) / (x2 - x1) - 0.3));

// Where a verb may stand on each curve, from target to source: above the first height. Of a steep curve it hides the middle, of
// a level one nothing.
function verbSpots(route) {
  return gapsOf(route).reverse().map(([[x1, y1], [x2, y2]]) => [(x1 + x2) / 2, ...(abs(y1 - y2) < STEEP ? [min(y1, y2), max(y1, y2)] : [(y1 + y2) / 2 + 4, (y1 + y2) / 2 - 7])]);
}
