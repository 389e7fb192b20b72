// Boxes in columns, citations as curves that never run behind a foreign box: what viz/paper/layout.py does, step by step
// and sum by sum; a test compares both. Boxes are {key, rank, height, band}, edges [source, target].

const BOX_WIDTH = 160;
const COLUMN_GAP = 60;
const [ROW_GAP, LANE_HEIGHT, LANE_GAP, BAND_GAP, SWEEPS, STRAIGHT, STEEP] = [16, 8, 2, 18, 32, 2, 44];

function layered(boxes, edges) {
  const { columns, ranks } = columnsOf(boxes, edges);
  const grid = gridOf(boxes, edges, columns, ranks.length);
  sortGrid(grid);
  const spans = spansOf(grid);
  const top = placeRows(grid, spans);
  const own = grid.items.slice(0, boxes.length);
  own.forEach(openPorts);
  const xs = ranks.map((_, index) => index * (BOX_WIDTH + COLUMN_GAP) + BOX_WIDTH / 2);
  const bands = [...spans].filter(([band, [upper]]) => band % 2 === 0 && upper > -Infinity);
  return {
    columns: ranks.map((rank, index) => ({ rank, x: xs[index] })),
    places: new Map(own.map(({ box, column, middle }) => [box.key, [xs[column], middle]])),
    routes: grid.trails.map((trail, index) => routeOf(trail[0].box.key === edges[index][0] ? trail : trail.reverse(), xs)),
    bands: new Map(bands.map(([band, span]) => [band / 2, span.map((y) => floor(y - top))])),
  };
}

// One column for each rank; several where its boxes cite each other.
function columnsOf(boxes, edges) {
  const rank = new Map(boxes.map((box) => [box.key, box.rank]));
  const inner = edges.filter(([source, target]) => source !== target && rank.get(source) === rank.get(target));
  const [after, before] = [grouped(inner, 0), grouped(inner, 1)];
  const [depths, seen] = [new Map(), new Set()];
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const cited = (after.get(key) || []).map(([, target]) => target);
    cited.forEach(visit);
    const around = [...cited, ...(before.get(key) || []).map(([source]) => source)];
    depths.set(key, 1 + max(-1, ...around.map((other) => depths.get(other) ?? -1)));
  };
  boxes.forEach((box) => visit(box.key));
  const slot = (key) => rank.get(key) * 1e4 + depths.get(key);
  const slots = [...new Set(boxes.map((box) => slot(box.key)))].sort(ascending);
  return { columns: new Map(boxes.map(({ key }) => [key, slots.indexOf(slot(key))])), ranks: slots.map((each) => floor(each / 1e4)) };
}

// The items, boxes first, then the waypoints in every column that an edge crosses; the columns as layers of items.
function gridOf(boxes, edges, columns, count) {
  const grid = { layers: Array.from({ length: count }, () => []), items: [], trails: [] };
  const add = (column, band, box) => {
    const item = { box, column, band, height: box?.height ?? LANE_HEIGHT, left: [], right: [], ports: new Map(), at: grid.items.length };
    grid.layers[column].push(item);
    grid.items.push(item);
    return item;
  };
  const itemOf = new Map(boxes.map((box) => [box.key, add(columns.get(box.key), 2 * (box.band || 0), box)]));
  const lanes = new Set(grid.items.map((item) => item.band)).size > 1 ? 1 : 0; // between the bands
  for (const ends of edges) {
    const [first, last] = ends.map((key) => itemOf.get(key)).sort((one, other) => one.column - other.column);
    const trail = [first];
    for (let column = first.column + 1; column < last.column; column += 1) trail.push(add(column, min(first.band, last.band) + lanes));
    if (first !== last) trail.push(last);
    for (const [near, far] of pairwise(trail)) {
      near.right.push(far);
      far.left.push(near);
    }
    grid.trails.push(trail);
  }
  grid.layers.forEach((layer) => layer.sort((one, other) => one.band - other.band));
  return grid;
}

// The items of a column, band by band, each run with the offsets of its items.
const runsOf = (layer) => [...grouped(layer, "band").values()].map((run) => assign(run, { offsets: offsetsOf(run) }));

function spansOf({ layers, items }) {
  const bands = [...new Set(items.map((item) => item.band))].sort(ascending);
  if (bands.length < 2) return new Map(bands.map((band) => [band, [-Infinity, Infinity]]));
  const runs = grouped(layers.flatMap(runsOf), ([first]) => first.band);
  const heightOfRun = (run) => run.offsets.at(-1) + (run[0].height + run.at(-1).height) / 2;
  let top = -BAND_GAP;
  return new Map(bands.map((band) => {
    const upper = top + BAND_GAP;
    top = upper + max(...runs.get(band).map(heightOfRun));
    return [band, [upper, top]];
  }));
}

// The middle of each item below the top of all, near the mean of its neighbours; returns that top.
function placeRows({ layers: whole, items }, spans) {
  const layers = whole.map(runsOf);
  const set = (run, values) => run.forEach((item, index) => { item.middle = values[index]; });
  for (const run of layers.flat()) set(run, run.offsets.map((offset) => max(spans.get(run[0].band)[0], 0) + offset));
  for (const item of items) item.links = [...item.left, ...item.right];
  const mean = (item) => {
    let [total, weights] = [0, 0];
    for (const link of item.links) {
      const weight = item.box || link.box ? 1 : STRAIGHT;
      total += link.middle * weight;
      weights += weight;
    }
    return weights ? total / weights : item.middle;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const run of (sweep % 2 ? layers : [...layers].reverse()).flat()) set(run, apart(run.map(mean), run, spans.get(run[0].band)));
  }
  const top = min(...items.map((item) => item.middle - item.height / 2));
  for (const item of items) item.middle = floor(item.middle - top + 0.5);
  return top;
}

function offsetsOf(run) {
  const offsets = [0];
  for (const [upper, lower] of pairwise(run)) offsets.push(offsets.at(-1) + (upper.height + lower.height) / 2 + (upper.box || lower.box ? ROW_GAP : LANE_GAP));
  return offsets;
}

// The heights nearest to `wanted` that keep the items apart (pool adjacent violators) and inside their band.
function apart(wanted, run, [upper, lower]) {
  const { offsets } = run;
  const blocks = [];
  wanted.forEach((wish, index) => {
    let [mean, size] = [wish - offsets[index], 1];
    while (blocks.length && blocks.at(-1)[0] > mean) {
      const [other, count] = blocks.pop();
      [mean, size] = [(mean * size + other * count) / (size + count), size + count];
    }
    blocks.push([mean, size]);
  });
  const [highest, lowest] = [upper + run[0].height / 2, lower - run.at(-1).height / 2 - offsets.at(-1)];
  const levels = blocks.flatMap(([mean, size]) => Array(size).fill(min(max(mean, highest), lowest)));
  return levels.map((level, index) => level + offsets[index]);
}

// At which height each link leaves a box, spread over its side.
function openPorts({ left, right, middle, height, ports }) {
  for (const links of [left, right]) {
    const ends = [...new Set(links)].sort((one, other) => one.middle - other.middle || one.at - other.at);
    const step = min(14, (height - 20) / max(1, ends.length - 1));
    ends.forEach((link, index) => ports.set(link, floor((middle + (index - (ends.length - 1) / 2) * step) * 10 + 0.5) / 10));
  }
}

function routeOf(trail, xs) {
  const port = (one, other) => one.ports.get(other) ?? one.middle;
  return pairwise(trail).flatMap(([near, far]) => {
    const side = far.column > near.column ? BOX_WIDTH / 2 : -BOX_WIDTH / 2;
    return [[xs[near.column] + side, port(near, far)], [xs[far.column] - side, port(far, near)]];
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

// Where a word may stand on each curve, from target to source: clear of the arrow's head.
function verbSpots(route) {
  const gaps = route.filter((_, index) => index % 2).map((end, index) => [route[2 * index], end]).reverse();
  return gaps.map(([[x1, y1], [x2, y2]]) => [(x1 + x2) / 2, abs(y1 - y2) < STEEP ? min(y1, y2) : (y1 + y2) / 2]);
}
