"""A group of agencies is named by the level of those who belong to it."""

from importlib.resources import files

import pytest

from luocdo.messages import read_rows
from luocdo.queries.duties.superiors import levels_of_group

GROUPS = read_rows(files("luocdo.queries.duties") / "groups.csv")


@pytest.mark.parametrize("row", GROUPS, ids=lambda row: row["word"])
def test_each_word_names_its_group(row: dict[str, str]) -> None:
    assert "|".join(levels_of_group(row["example"])) == row["levels"]


def test_one_agency_is_no_group() -> None:
    assert levels_of_group("Sở Nội vụ tỉnh Lâm Đồng") == ()
