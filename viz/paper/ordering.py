"""The order of the boxes in their columns: median sweeps and exchanges of neighbours against crossings.

The second step of the layered drawing of Sugiyama, Tagawa and Toda (1981); see `layout`.
"""

from bisect import bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

SWEEPS = 8


@dataclass(frozen=True, slots=True)
class Grid:
    """Items (boxes first, then waypoints) in columns, linked between neighbouring columns.

    In every column the items of a lower band stand above those of a higher one; the layers come sorted by it.
    """

    layers: list[list[int]]
    left: list[list[int]]
    right: list[list[int]]
    trails: list[list[int]]
    bands: list[int]


def sort(grid: Grid) -> None:
    """Order every column so that few edges cross: median sweeps and exchanges, the best order seen is kept."""
    best = [list(layer) for layer in grid.layers]
    fewest = _crossings(grid)
    for sweep in range(SWEEPS):
        if not fewest:
            break
        rightwards = sweep % 2 == 0
        for layer, before in _neighbours(grid.layers, rightwards):
            _by_median(layer, before, grid.left if rightwards else grid.right, grid.bands)
        _exchange(grid)
        crossings = _crossings(grid)
        if crossings < fewest:
            best, fewest = [list(layer) for layer in grid.layers], crossings
    grid.layers[:] = best


def _neighbours(layers: list[list[int]], rightwards: bool) -> Iterable[tuple[list[int], list[int]]]:
    ordered = layers if rightwards else layers[::-1]
    return ((layer, before) for before, layer in pairwise(ordered))


def _by_median(layer: list[int], before: list[int], links: list[list[int]], bands: list[int]) -> None:
    row = {item: index for index, item in enumerate(before)}
    own = {item: index for index, item in enumerate(layer)}

    def place(item: int) -> tuple[int, int]:
        return bands[item], median_low([row[link] for link in links[item]]) if links[item] else own[item]

    layer.sort(key=place)


def _crossings(grid: Grid) -> int:
    total = 0
    for before, layer in pairwise(grid.layers):
        row = {item: index for index, item in enumerate(layer)}
        seen: list[int] = []
        for item in before:
            ends = sorted(row[link] for link in grid.right[item])
            total += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return total


def _exchange(grid: Grid) -> None:
    """Swap neighbours in a column as long as it saves crossings."""
    for index, layer in enumerate(grid.layers):
        rows = [_rows(grid, index - 1), _rows(grid, index + 1)]
        for _ in layer:
            if not _exchange_once(layer, [(grid.left, rows[0]), (grid.right, rows[1])], grid.bands):
                break


def _rows(grid: Grid, index: int) -> dict[int, int]:
    layer = grid.layers[index] if 0 <= index < len(grid.layers) else []
    return {item: row for row, item in enumerate(layer)}


def _exchange_once(layer: list[int], sides: list[tuple[list[list[int]], dict[int, int]]], bands: list[int]) -> bool:
    swapped = False
    for row in range(len(layer) - 1):
        upper, lower = layer[row], layer[row + 1]
        if bands[upper] != bands[lower]:
            continue
        gain = 0
        for links, rows in sides:
            for above in links[upper]:
                for below in links[lower]:
                    gain += (rows[above] > rows[below]) - (rows[above] < rows[below])
        if gain > 0:
            layer[row], layer[row + 1] = lower, upper
            swapped = True
    return swapped
