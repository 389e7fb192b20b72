"""The drawing by rank: no line where there is no citation."""

import random
from itertools import combinations, pairwise

import pytest

from luocdo.viz.paper.layout import BOX_WIDTH, Box, layered, outline


def random_graph(seed):
    """Return boxes over four ranks and citations of every direction, some within a rank, some in a circle."""
    dice = random.Random(seed)
    count = dice.randrange(2, 45)
    boxes = [Box(f"b{index}", dice.randrange(4), dice.choice([48, 63, 80])) for index in range(count)]
    ends = {(f"b{dice.randrange(count)}", f"b{dice.randrange(count)}") for _ in range(dice.randrange(1, 70))}
    return boxes, sorted(ends)


def points_of(route, steps=24):
    """Return points along the drawn curve: a cubic with level ends through each gap, a level line through a column."""
    for index, ((x1, y1), (x2, y2)) in enumerate(pairwise(route)):
        middle = (x1 + x2) / 2
        for step in range(steps + 1):
            t = step / steps
            if index % 2:
                yield x1 + t * (x2 - x1), y1 + t * (y2 - y1)
            else:
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                yield a * x1 + (b + c) * middle + d * x2, (a + b) * y1 + (c + d) * y2


def inside(point, place, height):
    return abs(point[0] - place[0]) < BOX_WIDTH / 2 and abs(point[1] - place[1]) < height / 2


@pytest.mark.parametrize("seed", range(50))
def test_no_line_runs_behind_a_box(seed):
    boxes, edges = random_graph(seed)
    layout = layered(boxes, edges)
    heights = {box.key: box.height for box in boxes}
    for route in layout.routes:
        for point in points_of(route):
            assert not any(inside(point, place, heights[key]) for key, place in layout.places.items())


@pytest.mark.parametrize("seed", range(50))
def test_boxes_keep_apart_and_stand_in_the_columns_of_their_rank(seed):
    boxes, edges = random_graph(seed)
    layout = layered(boxes, edges)
    ranks = {column.x: column.rank for column in layout.columns}
    assert [column.rank for column in layout.columns] == sorted(ranks.values())
    for box in boxes:
        assert ranks[layout.places[box.key][0]] == box.rank
    for one, other in combinations(boxes, 2):
        (x1, y1), (x2, y2) = layout.places[one.key], layout.places[other.key]
        assert x1 != x2 or abs(y1 - y2) >= (one.height + other.height) / 2


@pytest.mark.parametrize("seed", range(50))
def test_a_line_leads_from_the_side_of_its_source_to_the_side_of_its_target(seed):
    boxes, edges = random_graph(seed)
    layout = layered(boxes, edges)
    heights = {box.key: box.height for box in boxes}
    for (source, target), route in zip(edges, layout.routes, strict=True):
        assert bool(route) == (source != target)
        for key, point in zip((source, target), (route or [(0, 0)])[:: max(1, len(route) - 1)], strict=False):
            x, y = layout.places[key]
            assert not route or (abs(point[0] - x) == BOX_WIDTH / 2 and abs(point[1] - y) < heights[key] / 2)


def test_the_same_graph_gives_the_same_drawing():
    assert layered(*random_graph(7)) == layered(*random_graph(7))


def test_a_chain_without_branches_is_one_straight_line():
    layout = layered([Box("a", 0, 60), Box("b", 1, 80), Box("c", 2, 60)], [("c", "b"), ("b", "a")])
    assert len({y for _, y in layout.places.values()}) == 1


def test_crossings_that_can_be_avoided_are_avoided():
    """Ten chains side by side, their boxes given in mixed order."""
    order = random.Random(3).sample(range(10), 10)
    boxes = [Box(f"{rank}.{index}", rank, 60) for rank in range(3) for index in (order if rank else sorted(order))]
    edges = [(f"{rank}.{index}", f"{rank - 1}.{index}") for rank in (1, 2) for index in range(10)]
    layout = layered(boxes, edges)
    rows = [sorted(range(10), key=lambda index: layout.places[f"{rank}.{index}"][1]) for rank in range(3)]
    assert rows[0] == rows[1] == rows[2]


def test_what_cites_within_its_rank_stands_to_the_right_of_it():
    layout = layered([Box("plan", 0, 60), Box("letter", 0, 60)], [("letter", "plan")])
    assert layout.places["letter"][0] > layout.places["plan"][0]


def test_an_empty_chain_is_an_empty_drawing():
    assert layered([], []).places == {}


def test_an_outline_is_a_curve_in_the_gap_and_a_line_through_the_column():
    route = ((200, 10), (160, 30), (0, 30), (-40, 50))
    assert outline(route) == "M200 10C180 10 180 30 160 30L0 30C-20 30 -20 50 -40 50"
    assert outline(()) == ""
