"""A canned question and the command that answers the same follow one rule and give one answer: `impact`, and `open_tasks` with `tasks --unit`."""

from collections import Counter

import pytest

from luocdo.graph.stores.store import Store
from luocdo.queries.asking.ask import ask
from luocdo.queries.chains.impact import impact
from luocdo.queries.duties import Wanted, tasks
from luocdo.queries.model import Impact


def by_level_and_relation(found: Impact) -> Counter[tuple[str | None, str]]:
    return Counter((each.document.level, each.way[-1].relation) for each in found.affected)


@pytest.mark.parametrize("key", ["law", "d9", "d61", "d118", "d45", "n918", "hg2150", "nv1342", "alone"])
def test_the_question_counts_what_the_command_lists(office: Store, key: str) -> None:
    found, rows = impact(office, key), ask(office, "impact", {"document": key}).rows
    assert {(row["level"], row["relation"]): row["documents"] for row in rows} == by_level_and_relation(found)
    assert sum(int(str(row["tasks"])) for row in rows) == sum(len(each.duties) for each in found.affected)
    assert {unit for row in rows for unit in (row["units"] or [])} == set(found.units)


def test_what_amends_or_restates_a_document_is_counted_too(office: Store) -> None:
    rows = ask(office, "impact", {"document": "61/2018/NĐ-CP"}).rows
    assert ("central", "AMENDS", 1) in {(row["level"], row["relation"], row["documents"]) for row in rows}


@pytest.mark.parametrize("unit", ["Phòng Tổ chức", "Phòng Thanh tra", "Sở Nội vụ tỉnh Hà Giang", "UBND tỉnh Cao Bằng"])
def test_the_question_lists_what_the_command_lists_of_a_unit_with_the_same_chains(office: Store, unit: str) -> None:
    found = tasks(office, Wanted(unit=unit), "2025-10-10").found
    rows = ask(office, "open_tasks", {"unit": unit, "as_of": "2025-10-10"}).rows
    assert [(row["key"], row["due"], row["state"], row["chain"]) for row in rows] == [
        (each.key, each.due, each.state, each.way) for each in found
    ]
    assert [row["source"] for row in rows] == [each.source.name if each.source else None for each in found]
    assert [row["document"] for row in rows] == [each.document.name for each in found]


def test_the_question_tells_the_role_in_which_a_unit_took_a_task_over(office: Store) -> None:
    rows = ask(office, "open_tasks", {"unit": "Phòng Tổ chức"}).rows
    assert ("t3", "chủ trì") in {(row["key"], row["role"]) for row in rows}


def test_the_question_about_a_unit_of_which_nothing_is_known_lists_nothing(office: Store) -> None:
    assert ask(office, "open_tasks", {"unit": []}).rows == ()
