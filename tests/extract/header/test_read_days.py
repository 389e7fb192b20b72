"""The days of a document itself: when it was issued, signed or passed, and from when to when it holds."""

from collections.abc import Callable
from typing import Any

import pytest

from luocdo.extract.model import Context, Document, Source

BODY = "\n\nCăn cứ Luật Lưu trữ năm 2024;\n\nNội dung văn bản viết ở đây cho đủ.\n"


def test_the_day_on_which_a_law_was_passed_is_not_that_of_the_document_that_rests_on_it(
    header_of: Callable[..., Document],
) -> None:
    top = "QUYẾT ĐỊNH\n\nVề việc lập kho lưu trữ\n\nỦY BAN NHÂN DÂN TỈNH CÀ MAU\n\n"
    ground = "- Căn cứ Luật Lưu trữ đã được Quốc hội thông qua ngày 11 tháng 11 năm 2011;\n\nQUYẾT ĐỊNH\n\n"
    assert header_of(f"{top}{ground}Điều 1. Lập kho lưu trữ.\n").date is None
    law = "Luật Lưu trữ;\n\nĐã được Quốc hội thông qua ngày 11 tháng 11 năm 2011.\n"
    order = f"{top}Căn cứ Luật Tổ chức Quốc hội,\n\nNAY CÔNG BỐ:\n\n{law}"
    assert header_of(order).date is None
    passed = "Nghị quyết này đã được Hội đồng nhân dân tỉnh thông qua ngày 05 tháng 3 năm 2012.\n"
    assert header_of(f"{top}{ground}Điều 1. Lập kho lưu trữ.\n\n{passed}").date == "2012-03-05"
    passed = passed.replace("Nghị quyết này đã", "Đã")
    assert header_of(f"{top}{ground}Điều 1. Lập kho lưu trữ.\n\n{passed}").date == "2012-03-05"


VALIDITY = [
    ("Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.", "2025-07-01", None),
    ("Quyết định này có hiệu lực kể từ ngày ký.", "2025-03-02", None),
    ("Quyết định này có hiệu lực từ ngày 15/3/2025 đến hết ngày 31/12/2026.", "2025-03-15", "2026-12-31"),
    ("Quyết định có hiệu lực từ ngày 15/3/2025.", "2025-03-15", None),
    ("Quyết định này thay thế Quyết định số 9/QĐ-SNV ngày 4.5.2024 và có hiệu lực kể từ ngày ký.", "2025-03-02", None),
    ("Quyết định này được Hội đồng thông qua ngày 02/3/2025 và có hiệu lực kể từ ngày thông qua.", "2025-03-02", None),
    ("Các quyết định có hiệu lực từ ngày 01/7/2024 được rà soát.", None, None),
    ("Quyết định này căn cứ Luật Giá có hiệu lực từ ngày 01/7/2024.", None, None),
    ("Hồ sơ nộp trước ngày Quyết định này có hiệu lực thì giữ nguyên.", None, None),
    ("Thông tư này có hiệu lực từ ngày 01/7/2025.", None, None),
    (
        "Quyết định này đã được Hội đồng tỉnh khóa X thông qua ngày 02/3/2025 và có hiệu lực từ ngày 12/3/2025.",
        "2025-03-12",
        None,
    ),
    ("Quyết định này có hiệu lực thi hành kể từ khi được Hội đồng tỉnh biểu quyết thông qua.", "2025-03-02", None),
    ("Quyết định này có hiệu lực từ thời điểm ký.", "2025-03-02", None),
    ("Các phòng chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.", "2025-03-02", None),
    ("Các phòng chịu trách nhiệm thi hành Quyết định này từ ngày 05/3/2025.", "2025-03-05", None),
    ("Các phòng chịu trách nhiệm thi hành Nghị quyết này kể từ ngày ký.", None, None),
    (
        "Ủy quyền từ ngày Quyết định này có hiệu lực đến hết ngày 28/02/2027.\n\nQuyết định này có hiệu lực kể từ ngày ký.",
        "2025-03-02",
        "2027-02-28",
    ),
    ("Nơi nhận:\n- Như trên.\n\n|\nQuyết định này có hiệu lực kể từ ngày ban hành.\n|", "2025-03-02", None),
    ("Thời hạn tính từ khi hồ sơ được cơ quan có thẩm quyền thông qua.", None, None),
    ("Thông tư này có hiệu lực từ khi được Bộ thông qua.", None, None),
    ("Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.", "2025-03-12", None),
    ("Quyết định này có hiệu lực thi hành sau 10 (mười) ngày, kể từ ngày ký ban hành.", "2025-03-12", None),
    ("Quyết định này có hiệu lực sau 7 ngày, niêm yết tại trụ sở trong 03 ngày, kể từ ngày ký.", "2025-03-09", None),
    ("Quyết định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo.", None, None),
]


@pytest.mark.parametrize(("words", "effective_from", "expires"), VALIDITY)
def test_the_days_of_force_are_those_of_the_document_itself(
    facts_of: Callable[..., dict[str, Any]], words: str, effective_from: str, expires: str
) -> None:
    text = f"Số: 8/QĐ-SNV\n\nCao Bằng, ngày 02 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\nVề việc họp{BODY}\nĐiều 2. {words}\n"
    assert facts_of(text, "effective_from", "expires") == {"effective_from": effective_from, "expires": expires}


def test_the_electronic_signature_dates_a_document_that_gives_no_day(header_of: Callable[..., Document]) -> None:
    text = f"Số: 8/SNV-VP\nV/v họp\n\nKính gửi: Các sở.{BODY}\nNgười ký: Sở Nội vụ\nThời gian ký: 12.03.2025 09:15:20 +07:00\n"
    assert header_of(text).date == "2025-03-12"


def test_what_was_scanned_is_signed_unless_it_is_printed_as_a_draft(header_of: Callable[..., Document]) -> None:
    text = f"Số:     /SNV-VP\nV/v họp\n\nKính gửi: Các sở.{BODY}"
    scanned = Context(source=Source(certainty=((0, 0.9),)))
    assert [header_of(text, context).signed for context in (scanned, Context(source=Source()))] == [True, False]
    assert not header_of(f"DỰ THẢO LẦN 2\n{text}", scanned).signed


@pytest.mark.parametrize(("stamped", "day"), [("12.03.2025", "2025-03-12"), ("02.04.2025", "2025-03")])
def test_the_electronic_signature_fills_in_the_day_that_is_left_blank_in_its_month_only(
    facts_of: Callable[..., dict[str, Any]], stamped: str, day: str
) -> None:
    head = "SỞ NỘI VỤ\nSố:       /SNV-VP\n\nCao Bằng, ngày     tháng 3 năm 2025\n\nKính gửi: Các sở."
    text = f"{head}{BODY}\nNgười ký: Sở Nội vụ\nThời gian ký: {stamped} 09:15:20 +07:00\n"
    assert facts_of(text, "number", "date") == {"number": None, "date": day}


@pytest.mark.parametrize("day", ["45.13.2025", "2025-02-30"])
def test_an_electronic_signature_of_a_day_that_is_none_dates_nothing(
    facts_of: Callable[..., dict[str, Any]], day: str
) -> None:
    words = "Quyết định này có hiệu lực kể từ ngày ký."
    text = f"Số: 8/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc họp{BODY}\nĐiều 2. {words}\n\nNgười ký: Sở Nội vụ\nThời gian ký: {day} 09:15:20 +07:00\n"
    assert facts_of(text, "date", "effective_from") == {"date": None, "effective_from": None}


def test_a_day_after_the_end_of_the_calendar_is_no_day_of_force(facts_of: Callable[..., dict[str, Any]]) -> None:
    words = "Quyết định này có hiệu lực sau 45 ngày kể từ ngày ký."
    text = f"Số: 8/QĐ-SNV\n\nCao Bằng, ngày 31 tháng 12 năm 9999\n\nQUYẾT ĐỊNH\nVề việc họp{BODY}\nĐiều 2. {words}\n"
    assert facts_of(text, "date", "effective_from") == {"date": "9999-12-31", "effective_from": None}
