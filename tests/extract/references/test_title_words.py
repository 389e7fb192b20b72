"""Words of titles in the lists: each row does what its kind says."""

import pytest

from luocdo.extract.rules import Row, rows

ANOTHER = {"about": "cơ bản", "author": "rà soát", "rule": "chi tiết", "matter": "kho"}
"""Of each kind a word that is none."""


def of_kind(kind: str) -> list[Row]:
    return [row for row in rows("subject_words") if row["kind"] == kind]


def with_another(row: Row) -> str:
    """Return the example of a row with a word in the place of its own that is none of its kind."""
    return row["example"].replace(f" {row['words']} ", f" {ANOTHER[row['kind']]} ", 1)


@pytest.mark.parametrize("row", [*of_kind("about"), *of_kind("author")], ids=lambda row: row["words"])
def test_behind_a_bracket_and_behind_who_acts_these_words_begin_a_title(titles, row: Row) -> None:
    assert titles(row["example"])[0] is not None
    assert titles(with_another(row))[0] is None


@pytest.mark.parametrize("after", ["này", "trên", "nêu trên"])
def test_a_matter_that_is_only_pointed_at_begins_none(titles, after: str) -> None:
    about = next(row for row in of_kind("about") if row["not_before"])
    assert titles(about["example"].replace(" việc ", f" việc {after} ")) == [None]


@pytest.mark.parametrize("row", of_kind("rule"), ids=lambda row: row["words"])
def test_what_a_part_lays_down_of_them_is_no_title(titles, row: Row) -> None:
    assert titles(row["example"]) == [None]
    assert titles(with_another(row)) != [None]


@pytest.mark.parametrize("row", of_kind("matter"), ids=lambda row: row["words"])
def test_rules_on_such_a_matter_are_a_title_also_where_somebody_must_do_something(titles, row: Row) -> None:
    assert titles(row["example"]) != [None]
    assert titles(with_another(row)) == [None]
