"""Issues in their order: errors first, then by file and place, however many there are."""

from random import Random

from luocdo.findings import finding
from luocdo.queries.checking.issue import Issue, in_order, order

MANY = 10_050


def issues() -> list[Issue]:
    codes = ("impossible-date", "number-out-of-series")
    facts = {"text": "31/9/2025", "number": "1/UBND", "date": "1/1/2025", "first": "a", "last": "b", "share": "0,1"}
    return [Issue(finding(codes[at % 2], at, at + 1, **facts), f"{at % 7}.txt", document=f"{at}") for at in range(MANY)]


def test_more_issues_than_stay_in_memory_come_as_all_of_them_sorted() -> None:
    mixed = Random(7).sample(issues(), MANY)
    assert list(in_order(iter(mixed))) == sorted(mixed, key=order)
