"""Deadlines that have no day of their own: what is relative, what an event sets, what comes again."""

import pytest

from luocdo.extract.tasks.when.deadline import Deadline
from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar

OWN = Calendar("2025-03-10")


def deadlines_of(text: str) -> list[Deadline]:
    return find_deadlines(text, 0, len(text), OWN)


RELATIVE = [
    ("trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ", "trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ"),
    ("cấp trích lục cho người dân, thời hạn 03 ngày kể từ ngày nhận hồ sơ", "thời hạn 03 ngày kể từ ngày nhận hồ sơ"),
    ("trả lời trong vòng 24 giờ.", "trong vòng 24 giờ"),
    ("chậm nhất 5 ngày làm việc sau khi nhận được thông báo này, các phòng nộp", "chậm nhất 5 ngày làm việc sau khi nhận được thông báo này"),
    ("trong 07 ngày, ngay sau khi có kết quả kiểm kê, các phòng nộp", "trong 07 ngày, ngay sau khi có kết quả kiểm kê"),
    ("trong 07 ngày tính từ ngày nhận hồ sơ để trả lời", "trong 07 ngày tính từ ngày nhận hồ sơ"),
    ("chậm nhất 02 ngày trước khi khai mạc hội thi, các phòng nộp", "chậm nhất 02 ngày trước khi khai mạc hội thi"),
    ("chậm nhất 02 ngày trước ngày khai mạc.", "chậm nhất 02 ngày trước ngày khai mạc"),
    ("chậm nhất sau 03 (ba) ngày kể từ ngày ký", "chậm nhất sau 03 (ba) ngày kể từ ngày ký"),
    ("Theo thời hạn quy định tại Kế hoạch số 9/KH-UBND, các phòng nộp", "Theo thời hạn quy định tại Kế hoạch số 9/KH-UBND"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), RELATIVE)
def test_what_is_relative_keeps_its_words(text: str, words: str) -> None:
    (found,) = find_deadlines(text, 0, len(text), OWN)
    assert (found.due, found.text, found.recurrence) == (None, words, None)


@pytest.mark.parametrize(
    "words",
    [
        "ngay sau khi nhận được văn bản này",
        "ngay khi có kết quả",
        "trước kỳ họp giữa năm của HĐND tỉnh",
        "trước ngày họp 03 ngày",
        "trước 03 ngày tổ chức hội nghị",
        "trước khi tổ chức hội nghị 03 ngày",
        "trước mùa mưa bão năm 2026",
        "trong vòng một tuần kể từ ngày nhận được văn bản",
    ],
)
def test_what_an_event_or_words_set_has_no_day_and_keeps_its_words(words: str) -> None:
    text = f"Các phòng rà soát lại hồ sơ {words}."
    assert [(found.text, found.due) for found in find_deadlines(text, 0, len(text), OWN)] == [(words, None)]


def test_an_event_ends_before_a_bracket_that_says_how() -> None:
    text = "Các phòng báo cáo ngay khi có vụ việc (đường dây nóng: 0123.456.789)."
    assert [found.text for found in deadlines_of(text)] == ["ngay khi có vụ việc"]


def test_the_next_meeting_to_which_something_is_brought_has_no_day_and_keeps_its_words() -> None:
    text = "Văn phòng hoàn chỉnh, trình Ban Thường vụ tại phiên họp gần nhất."
    assert [(found.text, found.due) for found in deadlines_of(text)] == [("tại phiên họp gần nhất", None)]


def test_a_day_behind_a_term_is_a_deadline_of_its_own() -> None:
    text = "trong 07 ngày, trước ngày 20/4/2025, các phòng nộp"
    assert [(found.text, found.due) for found in deadlines_of(text)] == [
        ("trong 07 ngày", None),
        ("trước ngày 20/4/2025", "2025-04-20"),
    ]


def test_a_day_counts_more_than_the_relative_words_around_it() -> None:
    text = "trả lời trong 03 ngày kể từ ngày nhận và gửi danh sách trước ngày 20/4/2025."
    assert [found.due for found in find_deadlines(text, 0, len(text), OWN)] == [None, "2025-04-20"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lập mục lục (quý II/2025)", "quý II/2025"),
        ("kiểm tra hồ chứa trước mùa lũ (31/5/2025).", "trước mùa lũ (31/5/2025)"),
        ("trước 17 giờ 00 hôm nay (10/3/2025), các phòng nộp", "trước 17 giờ 00 hôm nay (10/3/2025)"),
    ],
)
def test_the_words_of_a_deadline_hold_no_half_of_a_bracket(text: str, words: str) -> None:
    assert [found.text for found in deadlines_of(text)] == [words]


AGAIN = [
    ("trước ngày 25 của tháng cuối mỗi quý", "hằng quý"),
    ("trước ngày 20 của tháng cuối năm", "hằng năm"),
    ("trước ngày 10 của quý sau", "hằng quý"),
    ("báo cáo trước 16 giờ 00 hằng ngày", "hằng ngày"),
    ("báo cáo trước 14h00 hàng ngày", "hằng ngày"),
    ("báo cáo trước ngày 25 hằng tháng", "hằng tháng"),
    ("báo cáo trước ngày 25 hàng tháng", "hằng tháng"),
    ("gửi trước ngày 15 của tháng.", "hằng tháng"),
    ("gửi trước ngày 20 của tháng cuối quý, các phòng tổng hợp", "hằng quý"),
    ("chậm nhất vào ngày 30/11 hằng năm", "hằng năm"),
    ("hằng năm (trước ngày 20 tháng 10) báo cáo", "hằng năm"),
    ("định kỳ hằng quý tổng hợp", "hằng quý"),
    ("công khai vào thứ Sáu hằng tuần", "hằng tuần"),
    ("sao lưu vào ngày làm việc cuối cùng hằng tuần", "hằng tuần"),
    ("định kỳ 6 tháng báo cáo", "định kỳ 6 tháng"),
    ("Hằng quý, các phòng tổng hợp", "hằng quý"),
    ("hoàn thành trước 31/12 hằng năm", "hằng năm"),
    ("trước ngày 15 tháng 12 hằng năm", "hằng năm"),
    ("báo cáo 02 lần/ngày", "02 lần/ngày"),
    ("kiểm tra mỗi quý một lần", "mỗi quý một lần"),
    ("báo cáo 3 tháng một lần", "3 tháng một lần"),
]


@pytest.mark.parametrize(("text", "recurrence"), AGAIN)
def test_what_comes_again_has_no_day(text: str, recurrence: str) -> None:
    (found,) = find_deadlines(text, 0, len(text), OWN)
    assert (found.due, found.recurrence) == (None, recurrence)


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế báo cáo trước ngày 15/6 và ngày 15/12 hằng năm.",
        "Văn phòng Sở báo cáo trước ngày 20/3, 20/6, 20/9 và 20/12 hằng năm.",
        "Phòng Dược gửi số liệu 6 tháng trước ngày 10/6, cả năm trước ngày 10/12 hàng năm.",
        "Báo cáo sơ kết trước ngày 15/6 và tổng kết trước ngày 15 tháng 12 mỗi năm.",
        "Hằng năm (trước ngày 15/6) và định kỳ (trước ngày 15/12), các phòng báo cáo.",
    ],
)
def test_all_days_of_a_sentence_come_again_with_one_of_them(text: str) -> None:
    found = deadlines_of(text)
    assert {each.due for each in found} == {None}
    assert "hằng năm" in {each.recurrence for each in found}


def test_a_day_that_comes_once_stays_beside_one_that_comes_again_in_the_next_sentence() -> None:
    found = deadlines_of("Báo cáo trước ngày 15/9. Tổng kết trước ngày 15/12 hằng năm.")
    assert [each.due for each in found] == ["2025-09-15", None]
