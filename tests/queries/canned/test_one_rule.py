"""The canned question `impact` and the command of that name follow one rule and give one answer."""

from collections import Counter

import pytest

from luocdo.graph.stores.store import Store
from luocdo.queries.asking.ask import ask
from luocdo.queries.chains.impact import impact
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
