"""Boxes in columns by rank, citations as curves that never run behind a foreign box.

The layered drawing of Sugiyama, Tagawa and Toda (1981): one column for each rank (several where documents of one rank
cite each other), a waypoint in every column that a citation crosses, median sweeps and exchanges of neighbours against
crossings, then the heights that pull every box towards its neighbours. Only the gaps between columns hold curves; inside
a column a citation runs level through a lane of its own. Pure and deterministic; lengths are pixels at scale 1.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import floor, inf

import networkx as nx  # type: ignore[import-untyped]  # it ships no types

from .ordering import Grid, sort

BOX_WIDTH = 156
COLUMN_GAP = 68
ROW_GAP = 16
LANE_HEIGHT = 8
LANE_GAP = 2
BAND_GAP = 18
SWEEPS = 32
STRAIGHT = 2

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A box to be placed: `rank` orders the columns, `band` the rows, `height` is what its text needs."""

    key: str
    rank: int
    height: int
    band: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the drawing; `x` is its middle."""

    rank: int
    x: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands: the middle of each box by key, and for each edge its points from source to target.

    `bands` are the top and bottom of each band of boxes, where there are several.

    The points of an edge come in pairs: between an even and the next odd one it curves through a gap, between an odd
    and the next even one it runs level through a column.
    """

    columns: tuple[Column, ...]
    places: dict[str, tuple[int, int]]
    routes: tuple[tuple[Point, ...], ...]
    bands: dict[int, tuple[int, int]]


def layered(
    boxes: Sequence[Box], edges: Sequence[tuple[str, str]], *, width: int = BOX_WIDTH, gap: int = COLUMN_GAP
) -> Layout:
    """Place `boxes` and route `edges` (source, target) between them; loops are not drawn and have no points.

    `width` is that of every box, `gap` what is between two columns.
    """
    columns, ranks = _columns(boxes, edges)
    grid = _grid(boxes, edges, columns)
    sort(grid)
    heights = [box.height for box in boxes] + [LANE_HEIGHT] * (len(grid.left) - len(boxes))
    spans = _spans(grid, heights)
    middles, top = _middles(grid, heights, len(boxes), spans)
    ports = _ports(grid, heights, middles, len(boxes))
    xs = [index * (width + gap) + width // 2 for index in range(len(ranks))]
    places = {box.key: (xs[columns[box.key]], middles[item]) for item, box in enumerate(boxes)}
    routes = tuple(_route(trail, ports, middles, xs, grid, width) for trail in _directed(grid.trails, boxes, edges))
    bands = {
        band // 2: (floor(upper - top), floor(lower - top))
        for band, (upper, lower) in spans.items()
        if band % 2 == 0 and upper > -inf
    }
    return Layout(tuple(Column(rank, x) for rank, x in zip(ranks, xs, strict=True)), places, routes, bands)


def outline(route: Sequence[Point]) -> str:
    """Return the route as an SVG path: an S-curve through each gap, a level line through each column."""
    if not route:
        return ""
    steps = [f"M{route[0][0]:g} {route[0][1]:g}"]
    for index, ((x1, y1), (x2, y2)) in enumerate(pairwise(route)):
        middle = (x1 + x2) / 2
        curve = f"C{middle:g} {y1:g} {middle:g} {y2:g} {x2:g} {y2:g}"
        steps.append(f"L{x2:g} {y2:g}" if index % 2 else curve)
    return "".join(steps)


def _columns(boxes: Sequence[Box], edges: Iterable[tuple[str, str]]) -> tuple[dict[str, int], list[int]]:
    """Return the column of each box, and the rank of each column."""
    rank = {box.key: box.rank for box in boxes}
    inner = nx.DiGraph()
    inner.add_nodes_from(rank)
    inner.add_edges_from((source, target) for source, target in edges if rank[source] == rank[target])
    depths = _depths(inner)
    slots = sorted({(rank[key], depth) for key, depth in depths.items()})
    return {key: slots.index((rank[key], depth)) for key, depth in depths.items()}, [slot[0] for slot in slots]


def _depths(inner: nx.DiGraph) -> dict[str, int]:
    """Return how many steps each box stands to the right of the deepest that it cites within its rank.

    A box is set after those that it cites; in a circle of citations, where none comes first, after those already set.
    So two boxes that cite each other never share a column.
    """
    depths: dict[str, int] = {}
    for key in nx.dfs_postorder_nodes(inner):
        around = {*inner.successors(key), *inner.predecessors(key)} - {key}
        depths[key] = 1 + max((depths[other] for other in around if other in depths), default=-1)
    return depths


def _grid(boxes: Sequence[Box], edges: Iterable[tuple[str, str]], columns: dict[str, int]) -> Grid:
    item_of = {box.key: item for item, box in enumerate(boxes)}
    lanes = int(len({box.band for box in boxes}) > 1)  # between the bands, where there are several
    grid = Grid([[] for _ in range(1 + max(columns.values(), default=-1))], [], [], [], [])
    for box in boxes:
        _add(grid, columns[box.key], 2 * box.band)
    for source, target in edges:
        first, last = sorted((source, target), key=lambda key: columns[key])
        band = min(grid.bands[item_of[first]], grid.bands[item_of[last]]) + lanes
        trail = [item_of[first]]
        trail += [_add(grid, column, band) for column in range(columns[first] + 1, columns[last])]
        trail += [item_of[last]] if first != last else []
        for near, far in pairwise(trail):
            grid.right[near].append(far)
            grid.left[far].append(near)
        grid.trails.append(trail)
    for layer in grid.layers:
        layer.sort(key=lambda item: grid.bands[item])
    return grid


def _add(grid: Grid, column: int, band: int) -> int:
    grid.left.append([])
    grid.right.append([])
    grid.bands.append(band)
    grid.layers[column].append(len(grid.left) - 1)
    return len(grid.left) - 1


def _spans(grid: Grid, heights: list[int]) -> dict[int, tuple[float, float]]:
    """Return the top and bottom of every band, as high as its fullest column; a single one has no limits."""
    if len(set(grid.bands)) < 2:
        return dict.fromkeys(grid.bands, (-inf, inf))
    spans: dict[int, tuple[float, float]] = {}
    top = 0.0
    for band in sorted(set(grid.bands)):
        runs = [run for layer in grid.layers for run in _runs(layer, grid) if grid.bands[run[0]] == band]
        height = max(_offsets(run, heights)[-1] + (heights[run[0]] + heights[run[-1]]) / 2 for run in runs)
        spans[band] = (top, top + height)
        top += height + BAND_GAP
    return spans


def _runs(layer: list[int], grid: Grid) -> list[list[int]]:
    """Return the items of a column, band by band."""
    return [list(run) for _, run in groupby(layer, key=lambda item: grid.bands[item])]


def _middles(
    grid: Grid, heights: list[int], boxes: int, spans: dict[int, tuple[float, float]]
) -> tuple[list[int], float]:
    """Return the height of each item's middle below the top of all, and that top.

    An item stands near the mean of its neighbours, inside its band, never over another item.
    """
    middles = [0.0] * len(heights)
    for layer in grid.layers:
        for run in _runs(layer, grid):
            start = max(spans[grid.bands[run[0]]][0], 0)
            for item, offset in zip(run, _offsets(run, heights), strict=True):
                middles[item] = start + offset
    for sweep in range(SWEEPS):
        for layer in grid.layers if sweep % 2 else grid.layers[::-1]:
            for run in _runs(layer, grid):
                wanted = [_mean(item, grid, middles, boxes) for item in run]
                for item, middle in zip(run, _apart(wanted, run, heights, spans[grid.bands[run[0]]]), strict=True):
                    middles[item] = middle
    top = min((middle - height / 2 for middle, height in zip(middles, heights, strict=True)), default=0)
    return [floor(middle - top + 0.5) for middle in middles], top


def _mean(item: int, grid: Grid, middles: list[float], boxes: int) -> float:
    """Return the mean height of the neighbours; between waypoints it counts more, so that long routes run straight."""
    total, weights = 0.0, 0
    for link in (*grid.left[item], *grid.right[item]):
        weight = STRAIGHT if item >= boxes and link >= boxes else 1
        total += middles[link] * weight  # term by term, as the page does: fmean would round otherwise
        weights += weight
    return total / weights if weights else middles[item]


def _offsets(run: list[int], heights: list[int]) -> list[float]:
    """Return how far below the first item of a full column each one stands at least."""
    offsets = [0.0]
    for upper, lower in pairwise(run):
        gap = LANE_GAP if heights[upper] == heights[lower] == LANE_HEIGHT else ROW_GAP
        offsets.append(offsets[-1] + (heights[upper] + heights[lower]) / 2 + gap)
    return offsets


def _apart(wanted: list[float], run: list[int], heights: list[int], span: tuple[float, float]) -> list[float]:
    """Return the heights nearest to `wanted` (least squares) that keep the items apart and inside their band.

    Pool adjacent violators, then cut at the limits.
    """
    offsets = _offsets(run, heights)
    blocks: list[tuple[float, int]] = []
    for wish, offset in zip(wanted, offsets, strict=True):
        mean, size = wish - offset, 1
        while blocks and blocks[-1][0] > mean:
            other, count = blocks.pop()
            mean, size = (mean * size + other * count) / (size + count), size + count
        blocks.append((mean, size))
    highest, lowest = span[0] + heights[run[0]] / 2, span[1] - heights[run[-1]] / 2 - offsets[-1]
    levels = [min(max(mean, highest), lowest) for mean, size in blocks for _ in range(size)]
    return [level + offset for level, offset in zip(levels, offsets, strict=True)]


def _ports(grid: Grid, heights: list[int], middles: list[int], boxes: int) -> dict[tuple[int, int], float]:
    """Return at which height the link (near, far) leaves the box `near`, spread over its side."""
    ports = {}
    for item in range(boxes):
        for links in (grid.left[item], grid.right[item]):
            ends = sorted(set(links), key=lambda link: (middles[link], link))
            step = min(14.0, (heights[item] - 20) / max(1, len(ends) - 1))
            for index, link in enumerate(ends):
                ports[item, link] = floor((middles[item] + (index - (len(ends) - 1) / 2) * step) * 10 + 0.5) / 10
    return ports


def _directed(trails: list[list[int]], boxes: Sequence[Box], edges: Sequence[tuple[str, str]]) -> Iterable[list[int]]:
    """Yield each trail from its source to its target."""
    for trail, (source, _) in zip(trails, edges, strict=True):
        yield trail if boxes[trail[0]].key == source else trail[::-1]


def _route(
    trail: list[int], ports: dict[tuple[int, int], float], middles: list[int], xs: list[int], grid: Grid, width: int
) -> tuple[Point, ...]:
    column = {item: index for index, layer in enumerate(grid.layers) for item in layer}
    points: list[Point] = []
    for near, far in pairwise(trail):
        side = width / 2 if column[far] > column[near] else -width / 2
        points.append((xs[column[near]] + side, ports.get((near, far), middles[near])))
        points.append((xs[column[far]] - side, ports.get((far, near), middles[far])))
    return tuple(points)
