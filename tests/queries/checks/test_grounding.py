"""The words by which a text says on what it rests: each row does what its example says; a dead row fails."""

from collections.abc import Callable
from importlib.resources import files

import pytest

from luocdo.findings import Finding
from luocdo.messages import read_rows
from luocdo.queries.checks.grounding import asked_for, between, ground, without_reasons

Found = Callable[..., list[Finding]]
Text = Callable[..., str]
Row = dict[str, str]

ROWS = read_rows(files("luocdo.queries.checks") / "ground_words.csv")


def of_kind(kind: str) -> list[Row]:
    return [row for row in ROWS if row["kind"] == kind]


def otherwise(row: Row) -> str:
    """The example with another word in place of that of the row, in capitals where that stands at the beginning."""
    example = row["example"].replace(row["words"].capitalize(), "Sao")
    return example.replace(row["words"], "sao")


def test_no_row_is_there_twice() -> None:
    assert len({(row["kind"], row["words"]) for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", of_kind("ground"), ids=lambda row: row["words"])
def test_a_line_of_grounds_begins_as_its_row_says(row: Row, found: Found, decision: Text) -> None:
    assert not found(decision(row["example"]), "grounds-missing")
    assert found(decision(otherwise(row)), "grounds-missing")


@pytest.mark.parametrize("row", of_kind("proposal"), ids=lambda row: row["words"])
def test_who_proposes_a_decision_is_no_ground(row: Row) -> None:
    assert not ground().search(row["example"])
    assert ground().search(otherwise(row))


@pytest.mark.parametrize("row", of_kind("reason"), ids=lambda row: row["words"])
def test_a_reason_is_no_ground_but_where_it_has_a_number(row: Row) -> None:
    line = f"{row['example']}\n"
    assert without_reasons(line) == "\n"
    assert without_reasons(otherwise(row)) == otherwise(row)
    assert without_reasons(line.replace(";", " số 5;")) != "\n"


@pytest.mark.parametrize("row", [*of_kind("rule"), *of_kind("asked")], ids=lambda row: f"{row['kind']} {row['words']}")
def test_a_plan_may_rest_on_what_is_named_without_a_number(row: Row) -> None:
    assert asked_for().search(row["example"])
    assert not asked_for().search(otherwise(row))


@pytest.mark.parametrize("row", of_kind("between"), ids=lambda row: row["words"])
def test_a_document_of_the_province_may_be_named_without_a_number(row: Row) -> None:
    assert between().search(row["example"])
    assert not between().search(otherwise(row))
    assert not between().search(row["example"].replace("UBND tỉnh", "UBND xã"))
