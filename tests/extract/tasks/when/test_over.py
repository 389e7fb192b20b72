"""Deadlines that were over when their document was signed are kept as they are written; what is told is none."""

import unicodedata

import pytest

from luocdo.extract.model import Document, Task
from luocdo.extract.normalise import normalise
from luocdo.extract.tasks.when.over import as_written, days_over, names_day, names_time

SIGNED = "2025-05-20"


def over(words: str, signed: str | None = SIGNED, **facts: str) -> list[tuple[str, str]]:
    task = Task(start=0, end=len(words), text=words, **facts)
    return [(each.due, each.words) for each in days_over(normalise(words), task, Document(date=signed))]


def test_a_day_before_the_document_is_kept_with_its_words() -> None:
    assert over("Các phòng gửi danh mục trước ngày 05/4/2025.") == [("2025-04-05", "trước ngày 05/4/2025")]
    assert over("Các phòng gửi danh mục trước ngày 05/6/2025.") == []


@pytest.mark.parametrize("signed", [None, "2025-05", "2025-02-30"])
def test_a_document_whose_day_is_not_known_has_nothing_that_is_over(signed: str | None) -> None:
    assert over("Các phòng gửi danh mục trước ngày 05/4/2024.", signed) == []


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Các phòng gửi danh mục trước ngày 25/5/2024.", True),
        ("Các phòng gửi danh mục trước ngày 10/5/2023.", False),
        ("Các phòng gửi danh mục trước ngày 25/4.", True),
        ("Các phòng gửi danh mục trước ngày 10/4.", False),
    ],
)
def test_what_was_over_for_more_than_a_year_or_without_a_year_a_month_is_told(words: str, kept: bool) -> None:
    assert bool(over(words)) == kept


@pytest.mark.parametrize(("year", "kept"), [("2026", False), ("2025", True)])
def test_in_a_plan_of_the_next_year_a_day_without_a_year_is_not_over(year: str, kept: bool) -> None:
    words = "Các phòng gửi danh mục trước ngày 25/4."
    plan = Document(type="Kế hoạch", title=f"Công tác lưu trữ năm {year}", date=SIGNED)
    found = days_over(normalise(words), Task(start=0, end=len(words), text=words), plan)
    assert bool(list(found)) == kept


def test_one_wrong_digit_in_the_year_of_what_is_handed_in_is_a_misprint() -> None:
    assert over("Các phòng gửi danh mục trước ngày 05/6/2015.") == [("2015-06-05", "trước ngày 05/6/2015")]
    assert over("Các phòng gửi danh mục trước ngày 05/6/2014.") == []
    assert over("Các phòng rà soát danh mục trước ngày 05/6/2015.") == []
    assert over("Các phòng gửi danh mục hồ sơ lập trước ngày 05/6/2015.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Các phòng đã gửi danh mục trước ngày 05/4/2025.",
        "Các phòng chưa gửi danh mục trước ngày 05/4/2025.",
        "Các phòng gửi danh mục trước ngày 05/4/2025 đã nêu ở trên.",
        "Các phòng rà soát hồ sơ nhận trước ngày 05/4/2025, gửi danh mục về Sở trước ngày 05/6/2025.",
        "Các phòng rà soát lời hứa của Giám đốc trước kỳ họp ngày 09/12/2024.",
    ],
)
def test_what_is_told_or_stands_beside_a_later_day_is_no_deadline(words: str) -> None:
    assert over(words) == []


def test_only_a_task_without_a_deadline_gets_the_day_that_was_over() -> None:
    words = "Các phòng gửi danh mục trước 16h ngày 05/4/2025."
    bare = Task(start=0, end=len(words), text=words)
    again = bare.model_copy(update={"recurrence": "hằng tháng"})
    first, second = as_written(normalise(words), [bare, again], Document(date=SIGNED))
    assert (first.due, first.due_hour, first.due_text) == ("2025-04-05", "16:00", "trước 16h ngày 05/4/2025")
    assert second.due is None


def test_words_name_a_day_or_only_a_time() -> None:
    assert names_day("trước ngày 05/4")
    assert names_day("trong ngày 5 tháng 4")
    assert not names_day("trong tháng 4/2025")
    assert names_time("trong quý II")
    assert not names_time("trong năm 2025")


def test_letters_typed_as_base_and_marks_are_read_as_others() -> None:
    apart = unicodedata.normalize("NFD", "Các phòng gửi danh mục trước ngày 05/4/2025 về Sở.")
    task = Task(start=0, end=len(apart), text=apart)
    (day,) = days_over(normalise(apart), task, Document(date=SIGNED))
    assert (day.due, unicodedata.normalize("NFC", apart[day.start : day.end])) == ("2025-04-05", "trước ngày 05/4/2025")
