"""The columns of a list of obligations: each has its head, and days are told to be days."""

from dataclasses import replace

from luocdo.iso_days import is_day
from luocdo.queries.duties import Obligations
from luocdo.viz.agenda.columns import COLUMNS
from luocdo.viz.labels import labels


def test_each_column_has_a_head_of_its_own_in_both_languages() -> None:
    for lang in ("vi", "en"):
        heads = [labels(lang)[f"duties.{each.name}"] for each in COLUMNS]
        assert len(set(heads)) == len(COLUMNS)


def test_a_column_of_days_and_no_other_one_says_that_it_holds_days(found: Obligations) -> None:
    some = (*found.found, replace(found.found[0], due_hour="16:30"))
    for column in COLUMNS:
        said = [value for each in some if (value := column.says(each, "vi")) is not None]
        assert said, column.name
        assert all(is_day(str(value)) == column.is_day for value in said), column.name


def test_what_is_printed_stands_first() -> None:
    printed = [each.is_printed for each in COLUMNS]
    assert printed == sorted(printed, reverse=True)
