"""What comes again: where the words say so, and how often."""

import pytest

from luocdo.extract.tasks.recurrences import comes_again, find_periods, is_yearly, recurrence_in

PERIODS = [
    ("trước ngày 25 hằng tháng", "trước ngày 25 hằng tháng", "hằng tháng"),
    ("tổng hợp hằng tháng, báo cáo trước ngày 25.", "hằng tháng", "hằng tháng"),
    ("trước 6 giờ và 16 giờ hằng ngày", "trước 6 giờ và 16 giờ hằng ngày", "hằng ngày"),
    ("vào thứ sáu hằng tuần", "vào thứ sáu hằng tuần", "hằng tuần"),
    ("định kỳ 6 tháng gửi báo cáo", "định kỳ 6 tháng", "định kỳ 6 tháng"),
    ("phát tin mỗi tuần ít nhất 02 lần", "mỗi tuần ít nhất 02 lần", "mỗi tuần ít nhất 02 lần"),
    ("mỗi tháng phun thuốc 1 lần", "mỗi tháng phun thuốc 1 lần", "mỗi tháng phun thuốc 1 lần"),
    ("mỗi tuần báo cáo tiến độ", "mỗi tuần", "hằng tuần"),
    ("báo cáo vào 16 giờ các ngày thứ năm", "vào 16 giờ các ngày thứ năm", "hằng tuần"),
    ("các phòng hàng quý", None, None),
    ("a) hàng quý báo cáo kết quả", "hàng quý", "hằng quý"),
    ("trước ngày 20 của tháng cuối quý", "trước ngày 20 của tháng cuối quý", "hằng quý"),
]


@pytest.mark.parametrize(("small", "words", "recurrence"), PERIODS)
def test_a_period_is_told_by_the_words_around_it(small: str, words: str | None, recurrence: str | None) -> None:
    found = list(find_periods(small, again=comes_again(small), digit=any(map(str.isdigit, small))))
    assert [(small[slice(*span)], often) for span, often in found[:1]] == ([(words, recurrence)] if words else [])


@pytest.mark.parametrize(
    ("small", "yearly"),
    [
        ("hằng năm gửi trước ngày 30/11", True),
        ("báo cáo 6 tháng trước ngày 30/11, báo cáo năm trước ngày 31/12", True),
        ("báo cáo 6 tháng trước ngày 30/11, báo cáo năm 2025 trước ngày 31/12", False),
        ("gửi trước ngày 30/11 hằng năm", True),
        ("định kỳ, trước ngày 30/11", True),
        ("gửi trước ngày 30/11. ngân sách hằng năm đã giao", False),
        ("gửi trước ngày 30/11", False),
    ],
)
def test_a_day_without_a_year_may_be_one_of_each_year(small: str, yearly: bool) -> None:
    at = small.index("30/11")
    assert is_yearly(small, at, at + 5) is yearly


def test_what_goes_on_all_the_time_does_not_come_again() -> None:
    assert recurrence_in("thường xuyên") is None
    assert recurrence_in("tối thiểu 02 lần/năm") == "02 lần/năm"
