"""What took the place of laws: the next one of their title, or one under another title."""

from importlib.resources import files

import pytest

from luocdo.extract.references.law_titles import laws
from luocdo.graph.identity.key import document_key
from luocdo.messages import read_rows
from luocdo.queries.checking.known import known_documents

ROWS = read_rows(files("luocdo.queries.checking") / "laws_retitled.csv")
BY_NUMBER = {law.number: law for law in laws()}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["number"])
def test_each_row_names_a_law_by_its_title_and_a_later_one_of_which_the_list_of_titles_knows_no_more(
    row: dict[str, str],
) -> None:
    law, later = BY_NUMBER[row["number"]], BY_NUMBER[row["by"]]
    assert (law.type, law.title) == (row["type"], row["title"])
    assert law.date < later.date <= later.effective_from
    assert (law.type, law.title) != (later.type, later.title)


@pytest.mark.parametrize(
    ("number", "date", "day", "heir"),
    [
        ("29/2004/QH11", "2004-12-03", "2026-04-06", "Luật Lâm nghiệp số 16/2017/QH14"),
        ("31/2004/QH11", "2004-12-03", "2020-01-01", "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13"),
        ("31/2004/QH11", "2004-12-03", "2026-01-01", "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15"),
    ],
)
def test_the_heir_of_a_law_is_the_one_in_force_on_a_day(number: str, date: str, day: str, heir: str) -> None:
    key = str(document_key(number, "Luật", None, date))
    [fall] = known_documents(None, [key])[key].falls
    assert fall.in_place(day).by == heir
