// The order of the boxes in their columns against crossings, as viz/paper/ordering.py finds it, step by step. An item, a box
// or a waypoint of a line, knows its `row` and `band`, and what it is linked to at its `left` and `right`.

const numbered = (layer) => layer.forEach((item, row) => { item.row = row; });

function sortGrid(grid) {
  const copy = () => grid.layers.map((layer) => [...layer]);
  let [best, fewest] = [copy(), crossings(grid)];
  for (let sweep = 0; sweep < ORDER_SWEEPS && fewest; sweep += 1) {
    const ordered = sweep % 2 ? [...grid.layers].reverse() : grid.layers;
    for (const layer of ordered.slice(1)) byMedian(layer, SIDES[sweep % 2]);
    for (const layer of grid.layers) for (let round = 0; round < layer.length && exchange(layer); round += 1);
    const now = crossings(grid);
    if (now < fewest) [best, fewest] = [copy(), now];
  }
  grid.layers = best;
}

function byMedian(layer, side) {
  for (const item of layer) {
    const rows = item[side].map((link) => link.row).sort(ascending);
    item.wish = rows.length ? rows[(rows.length - 1) >> 1] : item.row;
  }
  layer.sort((one, other) => one.band - other.band || one.wish - other.wish);
  numbered(layer);
}

function crossings({ layers }) {
  layers.forEach(numbered);
  let total = 0;
  for (const layer of layers) {
    const seen = [];
    for (const { right } of layer) {
      const ends = right.map((link) => link.row);
      for (const end of ends) total += seen.filter((other) => other > end).length;
      seen.push(...ends);
    }
  }
  return total;
}

// Swap neighbours of a column where it saves crossings.
function exchange(layer) {
  let swapped = false;
  for (let row = 0; row + 1 < layer.length; row += 1) {
    const [upper, lower] = [layer[row], layer[row + 1]];
    if (upper.band !== lower.band) continue;
    let gain = 0;
    for (const side of SIDES) for (const above of upper[side]) for (const below of lower[side]) gain += Math.sign(above.row - below.row);
    if (gain > 0) [layer[row], layer[row + 1], swapped] = [lower, upper, true];
  }
  numbered(layer);
  return swapped;
}
