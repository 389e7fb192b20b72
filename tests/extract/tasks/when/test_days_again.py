"""What comes again has the days that its sentence tells, also where they stand apart from the word for it."""

import pytest

from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar

OWN = Calendar("2025-04-01")


def told(text: str) -> list[tuple[str, str | None]]:
    return [(found.text, found.recurrence or found.due) for found in find_deadlines(text, 0, len(text), OWN)]


@pytest.mark.parametrize(
    ("text", "words", "recurrence"),
    [
        ("Báo cáo hằng quý gửi về Chi cục trước ngày 08 tháng đầu quý sau.", "trước ngày 08 tháng đầu quý sau", "hằng quý"),
        ("Hằng tháng, các trạm gửi số liệu mực nước trước ngày 22.", "trước ngày 22", "hằng tháng"),
        ("Các trạm báo cáo hằng tuần vào sáng thứ Tư.", "vào sáng thứ Tư", "hằng tuần"),
        ("Định kỳ 6 tháng, hằng năm (trước ngày 12/6 và ngày 12/12) gửi báo cáo.", "trước ngày 12/6 và ngày 12/12", "định kỳ 6 tháng"),
        ("định kỳ 06 tháng trước ngày 12/6 và 01 năm trước ngày 12/12", "trước ngày 12/6 và 01 năm trước ngày 12/12", "định kỳ 06 tháng"),
        ("gửi trước ngày 12/3, 12/6, 12/9 và 12/12 hằng năm", "trước ngày 12/3, 12/6, 12/9 và 12/12 hằng năm", "hằng năm"),
        ("Báo cáo hằng năm về Chi cục trước ngày 12 tháng 12.", "trước ngày 12 tháng 12", "hằng năm"),
        ("Định kỳ hằng năm vào tháng 11, các trạm tự chấm điểm.", "vào tháng 11", "hằng năm"),
        ("Báo cáo quý I trước ngày 12/3, quý II trước ngày 12/6 hằng năm.", "trước ngày 12/3, quý II trước ngày 12/6 hằng năm", "hằng năm"),
        ("Gửi số liệu vào ngày mùng 4 hằng tháng.", "vào ngày mùng 4 hằng tháng", "hằng tháng"),
        ("Ngày 24 tháng cuối quý, các trạm nộp sổ.", "Ngày 24 tháng cuối quý", "hằng quý"),
        ("Báo cáo tháng: trước ngày 17 của tháng báo cáo.", "trước ngày 17 của tháng báo cáo", "hằng tháng"),
        ("Các trạm báo cáo hàng tuần trước 15:00 ngày thứ Năm.", "trước 15:00 ngày thứ Năm", "hằng tuần"),
        ("Các trạm trực 02 lần/tháng, vào ngày 11 và ngày 26.", "vào ngày 11 và ngày 26", "02 lần/tháng"),
        ("mỗi quý một lần, trước 16 giờ ngày 24 của tháng cuối quý", "trước 16 giờ ngày 24 của tháng cuối quý", "mỗi quý một lần"),
        ("Báo cáo Chi cục 6 tháng (trước ngày 12/6) và năm (trước ngày 12/12).", "trước ngày 12/6) và năm (trước ngày 12/12", "hằng năm"),
        ("Các trạm báo cáo năm trước ngày 12/01 năm sau.", "trước ngày 12/01 năm sau", "hằng năm"),
        ("trước ngày 10 của tháng đầu tiên quý tiếp theo", "trước ngày 10 của tháng đầu tiên quý tiếp theo", "hằng quý"),
    ],
)  # fmt: skip
def test_the_words_are_those_that_name_the_days(text: str, words: str, recurrence: str) -> None:
    assert told(text) == [(words, recurrence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hoàn thành việc rà soát trong tháng 5/2025; hằng tháng báo cáo tiến độ trước ngày 22.",
            [("trong tháng 5/2025", "2025-05-31"), ("trước ngày 22", "hằng tháng")],
        ),
        (
            "Báo cáo hằng tháng. Gửi danh sách trước ngày 20/5/2025.",
            [("Báo cáo hằng tháng", "hằng tháng"), ("trước ngày 20/5/2025", "2025-05-20")],
        ),
        (
            "báo cáo định kỳ quý (trước ngày 20 của tháng cuối quý), 6 tháng (trước ngày 20/6) và năm (trước ngày 20/12)",
            [
                ("trước ngày 20 của tháng cuối quý", "định kỳ quý"),
                ("trước ngày 20/6) và năm (trước ngày 20/12", "hằng năm"),
            ],
        ),
        (
            "Gửi trước ngày 05 hằng tháng và trước ngày 25 tháng cuối quý.",
            [("trước ngày 05 hằng tháng", "hằng tháng"), ("trước ngày 25 tháng cuối quý", "hằng quý")],
        ),
    ],
)
def test_what_is_of_another_period_or_of_one_year_stays_apart(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
