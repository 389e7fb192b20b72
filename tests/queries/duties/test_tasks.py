"""Obligations by deadline, the same on each engine: who, what, until when, because of which document, and how it fits above."""

from dataclasses import replace
from pathlib import Path

import pytest

from luocdo.errors import NotFoundError
from luocdo.graph import Store
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.duties import Obligation, Obligations, Wanted, rolled_up, tasks

TODAY = "2025-09-20"
DAYS = ("2025-09-05", "2025-08-27", "2025-09-12")


def asked(store: Store, *, limit: int | None = None, **wanted: str | bool) -> Obligations:
    return tasks(store, Wanted(**wanted), TODAY, limit)


def found(store: Store, **wanted: str | bool) -> tuple[Obligation, ...]:
    return asked(store, **wanted).found


def named(some: tuple[Obligation, ...]) -> list[tuple[str, str | None]]:
    return [(each.document.name, each.item) for each in some]


def one(store: Store, document: str, item: str, **wanted: str | bool) -> Obligation:
    [each] = [each for each in found(store, **wanted) if (each.document.name, each.item) == (document, item)]
    return each


@pytest.mark.parametrize(("most", "complete"), [(40_000, True), (1, False)])
def test_it_is_said_where_a_document_has_more_dependants_than_are_looked_at(
    store: Store, monkeypatch: pytest.MonkeyPatch, most: int, complete: bool
) -> None:
    monkeypatch.setattr("luocdo.queries.duties.picking.MOST_RELATIONS", most)
    assert asked(store, source="512/TB-VPCP").complete is complete
    assert asked(store).complete


def test_obligations_come_by_deadline_and_those_without_a_day_last(store: Store) -> None:
    answer = asked(store)
    days = [each.due for each in answer.found]
    dated = [day for day in days if day]
    assert dated == sorted(dated)
    assert days == dated + [None] * 2
    assert answer.states == {"overdue": 1, "due": 7, "undated": 2}
    assert answer.total == 10


def test_each_has_its_unit_its_chain_to_the_centre_its_proofs_and_its_place(store: Store) -> None:
    each = one(store, "902/STC-VP", "1")
    assert each.way == ["902/STC-VP", "3310/UBND-NC", "512/TB-VPCP"]
    assert each.source is not None
    assert each.source.name == "512/TB-VPCP"
    assert [step.relation for step in each.chain] == ["IMPLEMENTS", "IMPLEMENTS"]
    assert [step.proof.path.rsplit("/", 1)[-1] for step in each.chain if step.proof] == ["3.txt", "2.txt"]
    assert each.unit == "các phòng thuộc Sở Tài chính tỉnh Tuyên Quang"
    assert (each.due, each.state, each.days, each.report_to) == ("2025-10-05", "due", 15, "Văn phòng Sở")
    assert str(each.file).endswith("3.txt")


def test_what_stands_in_another_item_only_is_no_cause_of_this_one(store: Store) -> None:
    assert {way for each in found(store) for way in each.way} >= {"512/TB-VPCP"}
    assert all("77/QĐ-BTC" not in each.way for each in found(store) if each.item != "4")


def test_the_row_of_an_obligation_is_that_of_the_command(store: Store) -> None:
    row = one(store, "902/STC-VP", "1").row()
    assert {name: row[name] for name in ("unit", "due", "due_text", "document", "chain", "state")} == {
        "unit": "các phòng thuộc Sở Tài chính tỉnh Tuyên Quang",
        "due": "2025-10-05",
        "due_text": "trước ngày 05/10/2025",
        "document": "902/STC-VP",
        "chain": ["902/STC-VP", "3310/UBND-NC", "512/TB-VPCP"],
        "state": "due",
    }
    assert row["steps"][0]["sentence"].startswith("Thực hiện Công văn số 3310/UBND-NC")


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"before": "2025-09-30"}, [("902/STC-VP", "4"), ("512/TB-VPCP", "1")]),
        ({"after": "2025-10-20"}, [("3310/UBND-NC", "2"), ("512/TB-VPCP", "2")]),
        ({"overdue": True}, [("902/STC-VP", "4")]),
        ({"source": "411 syt vp"}, [("411/SYT-VP", "2"), ("411/SYT-VP", "1")]),
        ({"unit": "phong duoc"}, [("411/SYT-VP", "2")]),
        ({"unit": "so noi vu tuyen quang", "after": "2025-10-15"}, [("3310/UBND-NC", "2")]),
        ({"unit": "phong duoc", "source": "902/STC-VP"}, []),
    ],
)
def test_a_filter_keeps_what_it_says(
    store: Store, wanted: dict[str, str | bool], expected: list[tuple[str, str]]
) -> None:
    assert named(found(store, **wanted)) == expected


def test_what_a_province_causes_is_what_stands_in_its_letter_and_below_and_its_chain_still_leads_to_the_centre(
    store: Store,
) -> None:
    below = found(store, source="3310/UBND-NC")
    assert {each.document.name for each in below} == {"3310/UBND-NC", "902/STC-VP", "411/SYT-VP"}
    assert {each.way[-1] for each in below} == {"512/TB-VPCP"}


def test_the_chain_leads_to_the_centre_also_from_a_document_on_which_nothing_rests(store: Store) -> None:
    assert {each.way[-1] for each in found(store, source="411/SYT-VP")} == {"512/TB-VPCP"}


def test_a_group_of_units_is_asked_of_each_of_them(store: Store) -> None:
    assert ("902/STC-VP", "1") in named(found(store, unit="phong tin hoc"))
    assert ("902/STC-VP", "1") not in named(found(store, unit="phong duoc"))


@pytest.mark.parametrize("limit", [3, 9])
def test_fewer_are_told_where_fewer_are_wanted_and_all_are_counted(store: Store, limit: int) -> None:
    answer, every = asked(store, limit=limit), asked(store)
    assert answer.found == every.found[:limit]
    assert (answer.total, answer.states) == (every.total, every.states)
    later = asked(store, limit=1, after="2025-10-10")
    assert named(later.found) == named(asked(store, after="2025-10-10").found[:1])
    assert later.total == 5


def test_a_deadline_below_keeps_that_of_the_superior_beside_it(store: Store) -> None:
    above = one(store, "902/STC-VP", "1").superior
    assert above is not None
    assert (above.due, above.document.name, above.item, above.days_between) == ("2025-10-10", "3310/UBND-NC", "1", 5)
    assert one(store, "902/STC-VP", "1").squeezes == ()


@pytest.mark.parametrize(
    ("document", "item", "squeezes"),
    [
        ("411/SYT-VP", "1", ("after superior",)),
        ("411/SYT-VP", "2", ("with superior",)),
        ("902/STC-VP", "4", ("little time",)),
        ("3310/UBND-NC", "1", ()),
    ],
)
def test_a_deadline_that_fails_those_who_must_act_says_so(
    store: Store, document: str, item: str, squeezes: tuple[str, ...]
) -> None:
    assert one(store, document, item).squeezes == squeezes


def test_a_relative_deadline_is_a_day_once_the_day_of_receipt_is_given(store: Store) -> None:
    assert one(store, "902/STC-VP", "2").state == "undated"
    each = one(store, "902/STC-VP", "2", received="2025-08-28")
    assert (each.due, each.state, each.due_text) == (
        "2025-09-15",
        "overdue",
        "trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này",
    )
    assert each.reckoned is not None
    assert each.reckoned.holidays == ("2025-09-01", "2025-09-02")


def test_no_document_is_received_before_it_is_issued(store: Store) -> None:
    each = one(store, "902/STC-VP", "2", received="2025-08-20")
    assert (each.due, each.too_early) == (None, "2025-08-20")


def test_counts_by_unit_and_by_central_document_add_up(store: Store) -> None:
    every = found(store)
    [source] = rolled_up(every, "source")
    assert (source.name, source.total, source.overdue, source.documents) == ("512/TB-VPCP", 10, 1, 4)
    assert (source.oldest, source.next_due) == ("2025-08-27", "2025-09-30")
    units = rolled_up(every, "unit")
    assert sum(count.total for count in units) == sum(len(each.units) for each in every)
    assert units[0].name == "Phòng Ngân sách thuộc Sở Tài chính tỉnh Tuyên Quang"


def test_an_unknown_unit_names_what_comes_near(store: Store) -> None:
    with pytest.raises(NotFoundError, match="Phòng Dược"):
        found(store, unit="phong duoc lieu")


@pytest.mark.parametrize(
    ("today", "state", "days"),
    [
        ("2025-10-04", "due", 1),
        ("2025-10-05", "due", 0),  # a Sunday, the printed day
        ("2025-10-06", "due", 0),
        ("2025-10-07", "overdue", -2),
    ],
)
def test_what_is_due_on_a_sunday_is_overdue_only_behind_the_next_working_day(
    store: Store, today: str, state: str, days: int
) -> None:
    [each] = [each for each in tasks(store, Wanted(), today).found if each.due == "2025-10-05" and each.item == "1"]
    assert (each.state, each.days, each.working_day) == (state, days, "2025-10-06")
    late = tasks(store, Wanted(overdue=True), today).found
    assert (each.key in {one.key for one in late}) == (state == "overdue")


def test_who_has_no_name_in_the_graph_is_called_by_the_key(
    duties: tuple[list[Node], list[Edge]], tmp_path: Path
) -> None:
    nodes, edges = duties
    unnamed = [Node("Agency", each.key, {"key": each.key}) if each.label == "Agency" else each for each in nodes]
    opened = open_arcade(tmp_path / "graph")
    opened.load(unnamed, edges)
    found = tasks(opened, Wanted(source="902/STC-VP"), "2025-09-20").found
    opened.close()
    assert "phòng tin học thuộc sở tài chính tỉnh tuyên quang@2025-07-01" in {
        each.name for task in found for each in task.units
    }


def test_of_several_that_are_overdue_the_oldest_day_is_told(store: Store) -> None:
    late = [replace(each, units=(), state="overdue", due=due) for each, due in zip(found(store), DAYS, strict=False)]
    [counts] = rolled_up(late, "unit")
    assert (counts.overdue, counts.oldest) == (3, "2025-08-27")
