"""What of the chain of one document is drawn: its members, the lines between them, and what folds."""

import pytest

from luocdo.viz.paper.drawn import GROUP, chain_of, drawn_of
from luocdo.viz.shown.changing import CHANGING
from luocdo.viz.shown.view import view_of


@pytest.fixture
def drawings(view):
    return {document.key: drawn_of(chain_of(view, document.key)) for document in view.documents}


def test_a_chain_holds_what_leads_to_the_document_what_it_cites_and_who_must_act(drawings):
    unit = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"
    assert set(drawings["thang9"].members) == {"thang9", "cv4704", "tb372", "qd06", "luat", unit}
    assert drawings["thang9"].total == 5


def test_a_central_document_shows_what_follows_from_it(drawings):
    assert {"tb372", "cv4704", "thang9"} <= set(drawings["tb372"].members)
    assert "qd06" not in drawings["tb372"].members


def test_every_line_is_a_relation_of_the_view_or_a_task(view, drawings):
    known = {relation.key for relation in view.relations}
    lines = [line for drawn in drawings.values() for line in drawn.links.values()]
    assert len(lines) > len(known) / 2
    assert all(kind == "ASSIGNS" or relation in known for kind, relation in lines)


def test_a_crowd_folds_into_one_box_that_says_how_many(rows):
    documents, relations, tasks = rows
    crowd = [{**documents[0], "key": f"z{index:02}", "number": f"{index}/TB-VPCP"} for index in range(40)]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in crowd]
    view = view_of([*documents, *crowd], [*relations, *cited], tasks, centre=None, unit=None)
    drawn = drawn_of(chain_of(view, "thang9"))
    [fold] = drawn.folds
    central = 40 + len(("tb372", "qd06", "luat"))
    assert len(fold.members) == central - (GROUP - 1)
    assert drawn.shown == drawn.total - len(fold.members)
    assert "tb372" not in drawn.box_of
    assert [relation for (_, target), (_, relation) in drawn.links.items() if target == fold.key] == [None]


def test_what_ends_or_changes_the_document_in_the_middle_stands_by_itself_however_much_folds(rows):
    documents, relations, tasks = rows
    central = [{**documents[0], "key": f"z{index:02}", "number": f"{index}/2024/NĐ-CP"} for index in range(20)]
    kinds = ["GUIDES"] * 10 + ["AMENDS"] * 9 + ["REPLACES"]
    steps = [{**relations[0], "source": each["key"], "kind": kind, "target": "nd61", "partial": False} for each, kind in zip(central, kinds, strict=True)]  # fmt: skip
    view = view_of([*documents, *central], [*relations, *steps], tasks, centre=None, unit=None)
    drawn = drawn_of(chain_of(view, "nd61"), documents=1, units=1)
    alone = drawn.members.keys() - drawn.box_of.keys()
    assert {"nd61", "z19"} <= alone
    assert len({each for each in alone if each.startswith("z")}) <= CHANGING
    assert not any(kind == "GUIDES" for (source, _), (kind, _) in drawn.links.items() if source in alone)


def test_on_paper_what_is_folded_keeps_its_lines_to_other_folds(rows):
    documents, relations, _ = rows
    decree = next(row for row in documents if row["key"] == "nd61")
    offices = [{**decree, "key": f"s{n:02}", "number": f"{n}/KH-SNV", "level": "department"} for n in range(20)]
    wards = [{**decree, "key": f"w{n:02}", "number": f"{n}/KH-UBND", "level": "commune"} for n in range(20)]
    steps = [
        *({**relations[0], "source": each["key"], "target": "nd61"} for each in offices),
        *(
            {**relations[0], "source": ward["key"], "target": office["key"]}
            for ward, office in zip(wards, offices, strict=True)
        ),
    ]
    chain = chain_of(view_of([decree, *offices, *wards], steps, [], centre=None, unit=None), "nd61")
    ends = ("fold commune below", "fold department below")
    assert drawn_of(chain, documents=1, between_folds=True).links[ends] == ("IMPLEMENTS", None)
    assert ends not in drawn_of(chain, documents=1).links
