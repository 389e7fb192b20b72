"""As many dates behind a list as it has numbers: each number has its own."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions


def dated(text: str) -> list[tuple[str | None, str | None]]:
    return [(each.number, each.date) for each in find_mentions(normalise(text), (), Document())]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("các Thông báo số 21, 24, 30/TB-VP ngày 02, 05, 09 tháng 6 năm 2025", ["2025-06-02", "2025-06-05", "2025-06-09"]),
        ("các Công văn số 310, 322/UBND-NC ngày 02/6/2025, 05/7/2025", ["2025-06-02", "2025-07-05"]),
        ("Quyết định số 7/QĐ-UBND và 9/QĐ-UBND lần lượt ngày 02/6 và 05/6/2025", ["2025-06-02", "2025-06-05"]),
        ("các Công văn số 310, 322/UBND-NC ngày 02/6/2025", [None, "2025-06-02"]),
        ("các Công văn số 310, 322/UBND-NC ngày 02, 05, 09 tháng 6 năm 2025", [None, None]),
    ],
)  # fmt: skip
def test_the_dates_behind_a_list_are_those_of_its_numbers_in_order(text, dates) -> None:
    assert [date for _, date in dated(f"Thực hiện {text} của UBND tỉnh.")] == dates


def test_the_last_of_the_list_spans_the_dates() -> None:
    text = "các Công văn số 310, 322/UBND-NC ngày 02/6/2025, 05/7/2025 của UBND tỉnh"
    last = find_mentions(normalise(text), (), Document())[-1]
    assert text[last.start : last.end].startswith("322/UBND-NC ngày 02/6/2025, 05/7/2025")
