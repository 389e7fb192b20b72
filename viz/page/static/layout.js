// Boxes in columns, citations as curves that never run behind a foreign box: what viz/layout.py does, step by step and
// sum by sum; a test compares both. Boxes are {key, rank, height, band}, edges [source, target].

const BOX_WIDTH = 160;
const COLUMN_GAP = 60;
const [ROW_GAP, LANE_HEIGHT, LANE_GAP, BAND_GAP, SWEEPS, STRAIGHT, STEEP] = [16, 8, 2, 18, 32, 2, 44];

function layered(boxes, edges) {
  const { columns, ranks } = columnsOf(boxes, edges);
  const grid = gridOf(boxes, edges, columns, ranks.length);
  sortGrid(grid);
  grid.heights = grid.left.map((_, item) => (item < boxes.length ? boxes[item].height : LANE_HEIGHT));
  const spans = spansOf(grid);
  const top = placeRows(grid, boxes.length, spans);
  const ports = portsOf(grid, boxes.length);
  const xs = ranks.map((_, index) => index * (BOX_WIDTH + COLUMN_GAP) + BOX_WIDTH / 2);
  const routes = grid.trails.map((trail, index) => routeOf(boxes[trail[0]].key === edges[index][0] ? trail : trail.reverse(), ports, xs, grid));
  const bands = [...spans].filter(([band, [upper]]) => band % 2 === 0 && upper > -Infinity);
  return {
    columns: ranks.map((rank, index) => ({ rank, x: xs[index] })),
    places: new Map(boxes.map((box, item) => [box.key, [xs[columns.get(box.key)], grid.middles[item]]])),
    routes,
    bands: new Map(bands.map(([band, span]) => [band / 2, span.map((y) => Math.floor(y - top))])),
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
    depths.set(key, 1 + Math.max(-1, ...around.map((other) => depths.get(other) ?? -1)));
  };
  boxes.forEach((box) => visit(box.key));
  const slot = (key) => rank.get(key) * 1e4 + depths.get(key);
  const slots = [...new Set(boxes.map((box) => slot(box.key)))].sort((one, other) => one - other);
  return { columns: new Map(boxes.map(({ key }) => [key, slots.indexOf(slot(key))])), ranks: slots.map((each) => Math.floor(each / 1e4)) };
}

function gridOf(boxes, edges, columns, count) {
  const grid = { layers: Array.from({ length: count }, () => []), left: [], right: [], trails: [], bands: [] };
  const itemOf = new Map(boxes.map((box, item) => [box.key, item]));
  const lanes = new Set(boxes.map((box) => box.band || 0)).size > 1 ? 1 : 0; // between the bands
  const add = (column, band) => {
    grid.left.push([]);
    grid.right.push([]);
    grid.bands.push(band);
    return grid.layers[column].push(grid.left.length - 1) && grid.left.length - 1;
  };
  boxes.forEach((box) => add(columns.get(box.key), 2 * (box.band || 0)));
  for (const [source, target] of edges) {
    const [first, last] = columns.get(source) <= columns.get(target) ? [source, target] : [target, source];
    const band = Math.min(grid.bands[itemOf.get(first)], grid.bands[itemOf.get(last)]) + lanes;
    const trail = [itemOf.get(first)];
    for (let column = columns.get(first) + 1; column < columns.get(last); column += 1) trail.push(add(column, band));
    if (first !== last) trail.push(itemOf.get(last));
    for (const [near, far] of pairwise(trail)) {
      grid.right[near].push(far);
      grid.left[far].push(near);
    }
    grid.trails.push(trail);
  }
  grid.layers.forEach((layer) => layer.sort((one, other) => grid.bands[one] - grid.bands[other]));
  return grid;
}

// The items of a column, band by band.
function runsOf(layer, { bands }) {
  return [...grouped(layer, (item) => bands[item]).values()];
}

function spansOf(grid) {
  const bands = [...new Set(grid.bands)].sort((one, other) => one - other);
  if (bands.length < 2) return new Map(bands.map((band) => [band, [-Infinity, Infinity]]));
  const spans = new Map();
  let top = 0;
  for (const band of bands) {
    const runs = grid.layers.flatMap((layer) => runsOf(layer, grid)).filter((run) => grid.bands[run[0]] === band);
    const height = Math.max(...runs.map((run) => offsetsOf(run, grid.heights).at(-1) + (grid.heights[run[0]] + grid.heights[run.at(-1)]) / 2));
    spans.set(band, [top, top + height]);
    top += height + BAND_GAP;
  }
  return spans;
}

// The middle of each item below the top of all, near the mean of its neighbours; returns that top.
function placeRows(grid, boxes, spans) {
  const middles = [];
  const span = (run) => spans.get(grid.bands[run[0]]);
  const set = (run, values) => run.forEach((item, index) => { middles[item] = values[index]; });
  const layers = grid.layers.map((layer) => runsOf(layer, grid));
  for (const run of layers.flat()) set(run, offsetsOf(run, grid.heights).map((offset) => Math.max(span(run)[0], 0) + offset));
  const mean = (item) => {
    let [total, weights] = [0, 0];
    for (const link of [...grid.left[item], ...grid.right[item]]) {
      const weight = item >= boxes && link >= boxes ? STRAIGHT : 1;
      total += middles[link] * weight;
      weights += weight;
    }
    return weights ? total / weights : middles[item];
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const runs of sweep % 2 ? layers : [...layers].reverse()) {
      for (const run of runs) set(run, apart(run.map(mean), run, grid.heights, span(run)));
    }
  }
  const top = middles.reduce((least, middle, item) => Math.min(least, middle - grid.heights[item] / 2), Infinity);
  grid.middles = middles.map((middle) => Math.floor(middle - top + 0.5));
  return top;
}

function offsetsOf(run, heights) {
  const offsets = [0];
  for (const [upper, lower] of pairwise(run)) {
    const gap = heights[upper] === LANE_HEIGHT && heights[lower] === LANE_HEIGHT ? LANE_GAP : ROW_GAP;
    offsets.push(offsets.at(-1) + (heights[upper] + heights[lower]) / 2 + gap);
  }
  return offsets;
}

// The heights nearest to `wanted` that keep the items apart (pool adjacent violators) and inside their band.
function apart(wanted, run, heights, [upper, lower]) {
  const offsets = offsetsOf(run, heights);
  const blocks = [];
  wanted.forEach((wish, index) => {
    let [mean, size] = [wish - offsets[index], 1];
    while (blocks.length && blocks.at(-1)[0] > mean) {
      const [other, count] = blocks.pop();
      [mean, size] = [(mean * size + other * count) / (size + count), size + count];
    }
    blocks.push([mean, size]);
  });
  const [highest, lowest] = [upper + heights[run[0]] / 2, lower - heights[run.at(-1)] / 2 - offsets.at(-1)];
  const levels = blocks.flatMap(([mean, size]) => Array(size).fill(Math.min(Math.max(mean, highest), lowest)));
  return levels.map((level, index) => level + offsets[index]);
}

// At which height the link from a box to an item leaves the box, spread over its side.
function portsOf({ left, right, heights, middles }, boxes) {
  const ports = new Map();
  for (let item = 0; item < boxes; item += 1) {
    for (const links of [left[item], right[item]]) {
      const ends = [...new Set(links)].sort((one, other) => middles[one] - middles[other] || one - other);
      const step = Math.min(14, (heights[item] - 20) / Math.max(1, ends.length - 1));
      ends.forEach((link, index) => ports.set(`${item} ${link}`, Math.floor((middles[item] + (index - (ends.length - 1) / 2) * step) * 10 + 0.5) / 10));
    }
  }
  return ports;
}

function routeOf(trail, ports, xs, { layers, middles }) {
  const column = new Map(layers.flatMap((layer, index) => layer.map((item) => [item, index])));
  return pairwise(trail).flatMap(([near, far]) => {
    const side = column.get(far) > column.get(near) ? BOX_WIDTH / 2 : -BOX_WIDTH / 2;
    const port = (one, other) => ports.get(`${one} ${other}`) ?? middles[one];
    return [[xs[column.get(near)] + side, port(near, far)], [xs[column.get(far)] - side, port(far, near)]];
  });
}

// An S-curve through each gap, a level line through each column.
function outlineOf(route) {
  const steps = route.map(([x, y], index) => {
    const [before, level] = route[index - 1] || [];
    return index % 2 ? `C${(before + x) / 2} ${level} ${(before + x) / 2} ${y} ${x} ${y}` : `${index ? "L" : "M"}${x} ${y}`;
  });
  return Object.assign(new Path2D(steps.join("")), { outline: steps.join("") });
}

// Where a word may stand on each curve, from target to source: clear of the arrow's head.
function verbSpots(route) {
  const gaps = route.filter((_, index) => index % 2).map((end, index) => [route[2 * index], end]).reverse();
  return gaps.map(([[x1, y1], [x2, y2]]) => [(x1 + x2) / 2, Math.abs(y1 - y2) < STEEP ? Math.min(y1, y2) : (y1 + y2) / 2]);
}
