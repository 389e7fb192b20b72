"""The hour that the words of a deadline set; what lasts so long, opens then or is of another day sets none."""

import pytest

from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar
from luocdo.extract.tasks.when.hours import hour_in

HOURS = [
    ("trước 17 giờ 00 ngày 15/4/2025", "17:00"),
    ("trước 17 giờ ngày 15/4/2025", "17:00"),
    ("trước 9h ngày 15 tháng 4 năm 2025", "09:00"),
    ("Trước 17h30 ngày 15/4", "17:30"),
    ("trước 17g30, ngày 15-4-2025", "17:30"),
    ("trước 10 giờ 00' ngày 15/4/2025", "10:00"),
    ("trước 10h00’ ngày 15/4/2025", "10:00"),
    ("chậm nhất 16 giờ 30 phút, thứ Ba, ngày 15/4/2025", "16:30"),
    ("trước 17:00 ngày 15/4/2025", "17:00"),
    ("hạn cuối: 17:00, 15/4/2025", "17:00"),
    ("vào lúc 14h ngày 15/4/2025", "14:00"),
    ("trước 16 giờ 15/4/2025", "16:00"),
    ("trước 14h00 chiều Thứ Ba (ngày 15/4)", "14:00"),
    ("trước 3 giờ chiều ngày 15/4/2025", "15:00"),
    ("trước 9 giờ sáng ngày 15/4/2025", "09:00"),
    ("trước 24 giờ ngày 15/4/2025", "24:00"),
    ("trước 0h ngày 15/4/2025", "00:00"),
    ("trước 17 giờ 00 hôm nay (15/4/2025)", "17:00"),
    ("từ 8 giờ ngày 10/4 đến 17 giờ ngày 15/4/2025", "17:00"),
    ("trước 16 giờ của ngày mùng 15 tháng 4", "16:00"),
    ("đến 17 giờ 00 cùng ngày", "17:00"),
    ("trong ngày 15/4/2025 (trước 17:00)", "17:00"),
    ("Ngày 15/4/2025, chậm nhất là lúc 9h30", "09:30"),
]


@pytest.mark.parametrize(("words", "hour"), HOURS)
def test_an_hour_of_the_day_is_told(words: str, hour: str) -> None:
    assert hour_in(words, "2025-04-15") == hour


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("trước 16 giờ hằng ngày", "16:00"),
        ("trước 15:30 thứ Sáu hằng tuần", "15:30"),
        ("trước 15 giờ ngày 12 hằng tháng", "15:00"),
        ("vào 16 giờ các ngày thứ Năm", "16:00"),
        ("trước 6 giờ và 16 giờ hằng ngày", "16:00"),
    ],
)
def test_what_comes_again_may_have_an_hour_of_several_the_last(words: str, hour: str) -> None:
    assert hour_in(words, None) == hour


@pytest.mark.parametrize(
    "words",
    [
        "trước ngày 15/4/2025",
        "hết giờ làm việc ngày 15/4/2025",
        "trong giờ hành chính ngày 15/4/2025",
        "trong 48 giờ kể từ khi nhận được",
        "trong vòng 24 giờ",
        "trong 08 giờ làm việc kể từ khi nhận được",
        "chậm nhất 24 giờ trước khi họp",
        "trong 24 giờ, ngày 15/4/2025",
        "kể từ 17 giờ ngày 15/4/2025",
        "trực 24/24 giờ ngày 15/4/2025",
        "02 giờ một lần",
        "trước 25 giờ ngày 15/4/2025",
        "trước 17:75 ngày 15/4/2025",
    ],
)
def test_a_length_and_the_hours_of_an_office_are_none(words: str) -> None:
    assert hour_in(words, "2025-04-15") is None


@pytest.mark.parametrize(
    "words",
    [
        "từ 8 giờ đến 17 giờ ngày 15/4/2025",
        "từ 8h00 đến hết 17h00 ngày 15/4/2025",
        "8h00 - 11h30 ngày 15/4/2025",
        "từ 8 giờ sáng đến 17 giờ ngày 15/4/2025",
        "từ 13:30-16:00, ngày 15/4/2025",
        "từ 8 giờ ngày 10/4 đến hết ngày 15/4/2025",
    ],
)
def test_what_lasts_from_one_hour_to_another_has_none(words: str) -> None:
    assert hour_in(words, "2025-04-15") is None


def test_an_hour_of_another_day_is_that_of_something_else() -> None:
    assert hour_in("Trước 15/4/2025 (họp lúc 14h00 ngày 11/4/2025)", "2025-04-15") is None
    assert hour_in("Trước 15/4/2025 (họp ngày 11/4, trước 8 giờ)", "2025-04-15") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("gửi ý kiến trước ngày 15/4/2025, họp lúc 14 giờ 00 tại Phòng họp số 2", [("2025-04-15", None)]),
        ("dự họp lúc 8 giờ 00 ngày 11/4/2025; gửi ý kiến trước 16h ngày 15/4/2025", [("2025-04-15", "16:00")]),
        ("gửi danh sách trước 17:00 ngày 15/4/2025", [("2025-04-15", "17:00")]),
        ("gửi trước 16 giờ ngày 15/4/2025, bản giấy trước ngày 25/4/2025", [("2025-04-15", "16:00"), ("2025-04-25", None)]),
        ("gửi trong ngày 15/4/2025 (trước 16 giờ 00), bản giấy gửi sau", [("2025-04-15", "16:00")]),
        ("gửi trước ngày 15/4/2025, trước 16 giờ.", [("2025-04-15", "16:00")]),
        ("gửi trước ngày 15/4/2025, trước 16 giờ hằng ngày báo cáo", [("2025-04-15", None), (None, "16:00")]),
        ("gửi trước ngày 15/4/2025 (trước 05 ngày so với quy định)", [("2025-04-15", None)]),
        ("tổ chức vào ngày 15/4/2025, không quá 3 giờ", [("2025-04-15", None), (None, None)]),
        ("cập nhật số liệu trước 16:30 hằng ngày", [(None, "16:30")]),
        ("trực từ 7 giờ đến 19 giờ ngày 15/4/2025", [("2025-04-15", None)]),
    ],
)  # fmt: skip
def test_each_deadline_of_an_order_has_its_own_hour(text: str, told: list[tuple[str | None, str | None]]) -> None:
    found = find_deadlines(text, 0, len(text), Calendar("2025-03-10"))
    assert [(each.due, each.hour) for each in found] == told
