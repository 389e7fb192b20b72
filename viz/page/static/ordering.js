// The order of the boxes in their columns against crossings, as viz/ordering.py finds it, step by step.

const ORDER_SWEEPS = 8;
const pairwise = (things) => things.slice(1).map((thing, index) => [things[index], thing]);
const rowsOf = (layer) => new Map((layer || []).map((item, row) => [item, row]));

function sortGrid(grid) {
  let best = grid.layers.map((layer) => [...layer]);
  let fewest = crossings(grid);
  for (let sweep = 0; sweep < ORDER_SWEEPS && fewest; sweep += 1) {
    const ordered = sweep % 2 ? [...grid.layers].reverse() : grid.layers;
    for (const [before, layer] of pairwise(ordered)) byMedian(layer, before, sweep % 2 ? grid.right : grid.left, grid.bands);
    exchange(grid);
    const now = crossings(grid);
    if (now < fewest) [best, fewest] = [grid.layers.map((layer) => [...layer]), now];
  }
  grid.layers = best;
}

function byMedian(layer, before, links, bands) {
  const [row, own] = [rowsOf(before), rowsOf(layer)];
  const wish = (item) => {
    const rows = links[item].map((link) => row.get(link)).sort((one, other) => one - other);
    return rows.length ? rows[(rows.length - 1) >> 1] : own.get(item);
  };
  const places = new Map(layer.map((item) => [item, wish(item)]));
  layer.sort((one, other) => bands[one] - bands[other] || places.get(one) - places.get(other));
}

function crossings(grid) {
  let total = 0;
  for (const [before, layer] of pairwise(grid.layers)) {
    const row = rowsOf(layer);
    const seen = [];
    for (const item of before) {
      const ends = grid.right[item].map((link) => row.get(link));
      for (const end of ends) total += seen.filter((other) => other > end).length;
      seen.push(...ends);
    }
  }
  return total;
}

function exchange({ layers, left, right, bands }) {
  layers.forEach((layer, index) => {
    const sides = [[left, rowsOf(layers[index - 1])], [right, rowsOf(layers[index + 1])]];
    for (let round = 0; round < layer.length; round += 1) if (!exchangeOnce(layer, sides, bands)) break;
  });
}

function exchangeOnce(layer, sides, bands) {
  let swapped = false;
  for (let row = 0; row + 1 < layer.length; row += 1) {
    const [upper, lower] = [layer[row], layer[row + 1]];
    if (bands[upper] !== bands[lower]) continue;
    let gain = 0;
    for (const [links, rows] of sides) {
      for (const above of links[upper]) for (const below of links[lower]) gain += Math.sign(rows.get(above) - rows.get(below));
    }
    if (gain > 0) {
      [layer[row], layer[row + 1], swapped] = [lower, upper, true];
    }
  }
  return swapped;
}
