"""The chain of one document as a drawing."""

import pytest

from luocdo.viz.page.picture import cards_of, picture_of
from luocdo.viz.paper.drawn import GROUP
from luocdo.viz.shown.view import view_of


@pytest.fixture
def pictures(view):
    return {document.key: picture_of(view, document.key) for document in view.documents}


def test_a_chain_holds_what_leads_to_the_document_what_it_cites_and_who_must_act(pictures):
    unit = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"
    assert set(pictures["thang9"].places) == {"thang9", "cv4704", "tb372", "qd06", "luat", unit}
    assert pictures["thang9"].total == 5


def test_a_central_document_shows_what_follows_from_it(pictures):
    assert {"tb372", "cv4704", "thang9"} <= set(pictures["tb372"].places)
    assert "qd06" not in pictures["tb372"].places


def test_columns_stand_in_the_order_of_rank(pictures):
    assert [column.level for column in pictures["thang9"].columns] == ["central", "province", "department", "assigned"]


def test_every_drawn_relation_is_one_of_the_view_or_a_task(view, pictures):
    known = {relation.key for relation in view.relations}
    for picture in pictures.values():
        assert all(route.kind == "ASSIGNS" or route.relation in known for route in picture.routes)


def test_a_crowd_folds_into_one_box_that_says_how_many(rows):
    documents, relations, tasks = rows
    crowd = [{**documents[0], "key": f"z{index:02}", "number": f"{index}/TB-VPCP"} for index in range(40)]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in crowd]
    view = view_of([*documents, *crowd], [*relations, *cited], tasks, centre=None, unit=None)
    picture = picture_of(view, "thang9")
    [fold] = picture.folds
    central = 40 + len(("tb372", "qd06", "luat"))
    assert len(fold.members) == central - (GROUP - 1)
    assert picture.shown == picture.total - len(fold.members)
    assert fold.key in picture.places
    assert "tb372" in picture.places
    assert [route.relation for route in picture.routes if route.target == fold.key] == [None]


def test_a_card_breaks_long_names_and_makes_room_for_them(rows):
    documents, relations, tasks = rows
    documents[0]["number"] = "12/2020/TTLT-BLĐTBXH-BYT-BTC-BNNPTNT"
    view = view_of(documents, relations, tasks, centre=None, unit=None)
    cards = cards_of(view, {"tb372", "tb304"})
    assert "".join(cards["tb372"].name) == "12/2020/TTLT-BLĐTBXH-BYT-BTC-BNNPTNT"
    assert cards["tb372"].height > cards["tb304"].height
