"""From which day what cited documents do to others holds."""

import pytest

from luocdo.extract.model import Document

NEW, OLD, OTHER = "15/2024/NĐ-CP", "12/2019/NĐ-CP", "13/2019/NĐ-CP"
LETTER = Document(type="Công văn", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Hà Giang", date="2025-03-05")
DAY = "2025-07-01"


def days(related_in, text: str) -> dict[str, str | None]:
    return {number: each.effective for number, each in related_in(text, LETTER).items() if each.subject is not None}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"Nghị định số {NEW} thay thế Nghị định số {OLD} kể từ ngày 01/7/2025.", {OLD: DAY}),
        (f"Nghị định số {NEW} thay thế Nghị định số {OLD} và Nghị định số {OTHER} kể từ ngày 01/7/2025.", {OLD: DAY, OTHER: DAY}),
        (f"Kể từ ngày 01/7/2025, Nghị định số {NEW} thay thế Nghị định số {OLD}.", {OLD: DAY}),
        (f"Nghị định số {NEW} (có hiệu lực từ ngày 01/7/2025) thay thế Nghị định số {OLD}.", {OLD: DAY}),
    ],
)  # fmt: skip
def test_the_day_behind_the_list_or_beside_who_acts_is_that_of_the_deed(related_in, text: str, held: dict) -> None:
    assert days(related_in, text) == held


@pytest.mark.parametrize(
    "text",
    [
        f"Nghị định số {NEW} thay thế Nghị định số {OLD}; các phòng nộp sổ kể từ ngày 01/7/2025.",
        f"Nghị định số {NEW} ngày 01/7/2025 thay thế Nghị định số {OLD}.",
        f"Nghị định số {NEW} thay thế Nghị định số {OLD}. Từ ngày 01/7/2025 kho mở cửa.",
    ],
)
def test_the_day_of_another_clause_or_of_the_document_itself_is_none(related_in, text: str) -> None:
    assert days(related_in, text) == {OLD: None}


def test_a_day_between_two_deeds_is_that_of_the_first(related_in) -> None:
    text = f"Nghị định số {NEW} thay thế Nghị định số {OLD} kể từ ngày 01/7/2025; sửa đổi Nghị định số {OTHER}."
    assert days(related_in, text).get(OLD) == DAY
