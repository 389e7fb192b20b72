"""The page lays out by itself what it is asked; what it does is what viz/paper/layout.py and viz/paper/drawn.py do, to the pixel."""

import random

import pytest

from luocdo.viz.paper.drawn import chain_of, drawn_of
from luocdo.viz.paper.layout import Box, layered
from luocdo.viz.shown.model import COLUMNS
from luocdo.viz.shown.view import view_of

LAYERED = """
return arguments[0].map(([boxes, edges]) => {
  const { columns, places, routes, bands } = layered(boxes, edges);
  return { columns: columns.map(({ rank, x }) => [rank, x]), places: Object.fromEntries(places), routes, bands: [...bands] };
});
"""
CHOSEN = """
state.view = 'chain';
assign(state, { centre: arguments[0], task: null });
const { places, routes, folds, columns, shown, total } = pictureNow();
return [[...places.keys()], routes.map((each) => [each.source, each.kind, each.target, each.relation]),
  [...folds.values()].map((each) => [each.key, each.members.map(({ key }) => key)]), columns.map((each) => LEVELS[each.rank]), shown, total];
"""


def graph(seed, bands):
    dice = random.Random(seed)
    count = dice.randrange(1, 60)
    boxes = [Box(f"b{n}", dice.randrange(5), dice.choice([46, 63, 81]), dice.randrange(bands)) for n in range(count)]
    ends = [(f"b{dice.randrange(count)}", f"b{dice.randrange(count)}") for _ in range(dice.randrange(90))]
    return boxes, ends


@pytest.fixture
def page(opened, rows):
    return opened(rows, again=True)


@pytest.mark.parametrize("bands", [1, 4])
def test_places_and_routes_are_the_same(page, bands):
    graphs = [graph(seed, bands) for seed in range(50)]
    sent = [
        ([{"key": box.key, "rank": box.rank, "height": box.height, "band": box.band} for box in boxes], edges)
        for boxes, edges in graphs
    ]
    for (boxes, edges), theirs in zip(graphs, page.execute_script(LAYERED, sent), strict=True):
        ours = layered(boxes, edges)
        assert theirs["columns"] == [[column.rank, column.x] for column in ours.columns]
        assert theirs["places"] == {key: list(place) for key, place in ours.places.items()}
        assert theirs["routes"] == [[list(point) for point in route] for route in ours.routes]
        assert theirs["bands"] == [[band, list(span)] for band, span in ours.bands.items()]


def crowded(rows):
    documents, relations, tasks = rows
    crowd = [
        {
            **documents[0],
            "key": f"z{n:02}",
            "date_text": f"2020-01-{n % 28 + 1:02}",
            "status": ["cited", "loaded"][n % 2],
        }
        for n in range(40)
    ]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in crowd]
    kinds = [*["AMENDS"] * 6, *["GUIDES"] * 33, "REPLACES"]
    changing = [
        {**relations[0], "source": each["key"], "kind": kind, "target": "nd61"}
        for each, kind in zip(crowd, kinds, strict=True)
    ]
    return [*documents, *crowd], [*relations, *cited, *changing], tasks


def test_the_same_boxes_lines_and_folds_are_chosen(opened, rows):
    table = crowded(rows)
    browser = opened(table)
    view = view_of(*table, centre=None, unit=None)
    for document in view.documents:
        chain = chain_of(view, document.key)
        ours = drawn_of(chain)
        alone = [key for key in ours.members if key not in ours.box_of]
        levels = {chain.levels[key] for key in alone} | {fold.level for fold in ours.folds}
        boxes, routes, folds, columns, shown, total = browser.execute_script(CHOSEN, document.key)
        assert boxes == [*alone, *(fold.key for fold in ours.folds)]
        assert routes == [
            [source, kind, target, None if kind == "ASSIGNS" else relation]
            for (source, target), (kind, relation) in ours.links.items()
        ]
        assert folds == [[each.key, list(each.members)] for each in ours.folds]
        assert list(dict.fromkeys(columns)) == sorted(levels, key=COLUMNS.index)
        assert (shown, total) == (ours.shown, ours.total)


def test_what_replaced_a_document_has_a_box_of_its_own_however_many_stand_around_it(opened, rows):
    boxes = opened(crowded(rows)).execute_script(CHOSEN, "nd61")[0]
    assert {"nd61", "z39"} <= set(boxes)
    assert "fold central below" in boxes


def test_a_verb_stands_on_the_curve_where_it_hides_no_arrow(page):
    spots = page.execute_script(
        "return [verbSpots([[200, 10], [160, 30], [0, 30], [-40, 50]]), verbSpots([[200, 10], [160, 110]])]"
    )
    assert spots == [[[-20, 30, 50], [180, 10, 30]], [[180, 64, 53]]]
