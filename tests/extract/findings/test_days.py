"""Days that cannot be."""

import pytest

from luocdo.extract import read_text

LETTER = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ

Số: 318/SNV-VP
V/v kiểm kê kho

Cao Bằng, ngày 11 tháng 3 năm 2024

Kính gửi: Các phòng thuộc Sở.

Giám đốc Sở yêu cầu:

1. {}
"""


def impossible(body: str) -> list[str]:
    text = LETTER.format(body)
    return [text[each.start : each.end] for each in read_text(text).findings if each.code == "impossible-date"]


@pytest.mark.parametrize("day", ["ngày 15/5/2924", "ngày 15 tháng 5 năm 2204", "ngày 31/4/2024", "ngày 15/5/20244"])
def test_a_day_of_no_calendar_or_of_a_year_that_nobody_sees_is_told_and_stays_with_its_task(day: str) -> None:
    body = f"Các phòng gửi danh mục trước {day}."
    assert impossible(body) == [day]
    [task] = read_text(LETTER.format(body)).tasks
    assert (task.due, task.due_text) == (None, f"trước {day}")


@pytest.mark.parametrize(
    "body",
    [
        "Các phòng gửi danh mục trước ngày 15/5/2024.",
        "Các phòng trưng bày ảnh về ngày 02/9/1945 và ngày 05/6/1911.",
        "Các phòng lập quy hoạch kho đến ngày 31/12/2050.",
        "Các phòng rà soát theo Công văn số 77/UBND-CN ngày 05/3/2924 của UBND tỉnh.",  # said of the citation
    ],
)
def test_days_that_were_or_may_come_are_left_alone(body: str) -> None:
    assert impossible(body) == []
