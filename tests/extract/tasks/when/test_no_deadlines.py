"""Days by which nothing is due, and those that no calendar has."""

import pytest

from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar

OWN = Calendar("2025-03-10")


NONE = [
    "các trạm đã gửi báo cáo trước ngày 15/4/2025.",
    "tỷ lệ tiêm đã đạt 95% đến ngày 15/4/2025",
    "tỷ lệ tiêm mới đạt 60% đến ngày 15/4/2025",
    "xã đạt 19 tiêu chí đến ngày 15/4/2025",
    "theo báo cáo của Thường trực Đảng ủy ngày 15/4",
    "cung cấp số liệu giải ngân đến hết ngày 15/4/2025 cho Sở Tài chính",
    "báo cáo tình hình tu bổ, sử dụng tiền công đức từ ngày 01/4/2025 đến ngày 15/4/2025",
    "dự án giải ngân dưới 30% đến hết ngày 15/4/2025",
    "các trạm mới đạt 45% đến hết ngày 15/4/2025",
    "trợ cấp cho người đã nghỉ việc trước ngày 15/4/2025",
    "báo cáo kết quả rà soát đến ngày 15/4/2025",
    "Công văn số 12/SNV-VP ngày 15/4/2025 của Sở Nội vụ",
    "hồ sơ tiếp nhận trước ngày 15/4/2025 giữ nguyên",
    "các việc UBND tỉnh giao trong năm 2025",
    "giai đoạn 2025-2030, tầm nhìn đến năm 2045",
    "từ năm 2018 đến tháng 6/2024",
    "công tác văn thư năm 2025",
    "tổng hợp số liệu từ ngày 01/4/2025 đến ngày 30/4/2025",
    "là tiêu chí xếp loại hằng năm",
    "bàn giao trước ngày 15/4/2024",
    "trước khi trình Lãnh đạo Sở",
    "trong năm 2025 và các năm tiếp theo",
    "quy định được ban hành trước ngày 15/4/2025",
    "trong tỉnh và 12 huyện",
    "theo kết luận tại phiên họp gần nhất",
    "kết quả đã trình Ban Thường vụ tại hội nghị gần nhất",
]


@pytest.mark.parametrize("text", NONE)
def test_other_days_and_spans_are_no_deadlines(text: str) -> None:
    assert find_deadlines(text, 0, len(text), OWN) == []


@pytest.mark.parametrize(
    "words", ["trước ngày 31/02/2026", "chậm nhất ngày 31/6", "trước ngày 29/02/2026", "hạn 15/13/2025"]
)
def test_a_day_that_no_calendar_has_keeps_its_words(words: str) -> None:
    text = f"Các phòng rà soát lại, {words} để tổng hợp."
    assert [(found.text, found.due) for found in find_deadlines(text, 0, len(text), OWN)] == [(words, None)]


def test_a_year_that_lacks_a_digit_at_the_end_of_a_clause_keeps_its_words() -> None:
    text = "Các trạm nộp sổ trước ngày 15/4/205."
    assert [(found.text, found.due) for found in find_deadlines(text, 0, len(text), OWN)] == [
        ("trước ngày 15/4/205", None)
    ]


def test_a_day_of_burial_is_not_tomorrow() -> None:
    assert find_deadlines("hỗ trợ trong ngày mai táng", 0, 26, OWN) == []


@pytest.mark.parametrize(
    "words",
    [
        "tổng hợp tồn quỹ cuối tháng 6/2025.",
        "rà soát tình hình giải ngân cuối quý II/2025.",
        "trình số dư quỹ cuối tháng 6/2025.",
    ],
)
def test_the_end_of_a_month_as_of_which_figures_are_is_no_deadline(words: str) -> None:
    assert find_deadlines(words, 0, len(words), OWN) == []


def test_without_the_documents_date_a_day_without_a_year_cannot_be_told() -> None:
    assert find_deadlines("trước ngày 30/9", 0, 15, Calendar(None)) == []
