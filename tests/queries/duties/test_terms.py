"""A relative deadline is a day once it is known when its event was, by the rules on terms of the Civil Code."""

from datetime import date

import pytest

from luocdo.queries.duties import Wanted
from luocdo.queries.duties.falling import pick_of
from luocdo.queries.duties.terms import Reckoned, Term, reckon, term_in

RECEIVED = {"received": date(2025, 8, 28), "issued": date(2025, 8, 25), "in force": None}


def due(words: str, around: str = "{}", **days: date) -> str | None:
    term = term_in(words, around.format(words))
    found = reckon(term, RECEIVED | days) if term else None
    return found.due if found else None


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("trong 10 ngày làm việc kể từ ngày nhận được", "2025-09-15"),  # 30, 31/8 weekend; 01, 02/9 holidays
        ("trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này", "2025-09-15"),
        ("Trong thời hạn 03 (ba) ngày làm việc, kể từ ngày nhận Công văn này", "2025-09-04"),
        ("không quá 5 ngày kể từ ngày nhận được Thông báo", "2025-09-03"),  # ends on 02/9: the next working day
        ("trong vòng 07 ngày", "2025-09-04"),
        ("trong năm ngày làm việc", "2025-09-08"),
        ("trong thời hạn mười lăm ngày kể từ ngày ký", "2025-09-09"),
        ("trong ba (03) ngày làm việc", "2025-09-04"),
        ("trong vòng một tuần kể từ ngày nhận được", "2025-09-04"),
        ("trong 2 tuần kể từ ngày nhận được", "2025-09-11"),
        ("trong 06 tháng kể từ ngày nhận được", "2026-03-02"),  # 28/02/2026 is a Saturday
        ("trong 01 năm kể từ ngày nhận được", "2026-08-28"),
        ("trong 12 giờ kể từ khi nhận được văn bản này", "2025-08-29"),  # no hour of receipt is known: the next day
        ("trong 24 giờ kể từ khi nhận được văn bản này", "2025-08-29"),
        ("trong 48 giờ kể từ khi nhận được", "2025-08-30"),  # a Saturday: hours run on
        ("trong 08 giờ làm việc kể từ khi nhận được", "2025-08-29"),
        ("trong 10 ngày kể từ ngày ký", "2025-09-04"),
        ("trong 10 ngày tính từ ngày ký", "2025-09-04"),
        ("chậm nhất 10 ngày làm việc sau khi nhận được văn bản này", "2025-09-15"),
        ("chậm nhất 10 ngày làm việc, ngay sau khi nhận được Công văn này", "2025-09-15"),
        ("trong 10 ngày kể từ ngày ban hành Quyết định này", "2025-09-04"),
    ],
)
def test_a_term_ends_on_its_last_working_day_without_the_day_of_its_event(words: str, last: str) -> None:
    assert due(words) == last


def test_a_month_without_the_day_ends_on_its_last_one() -> None:
    assert due("trong 01 tháng kể từ ngày nhận được", received=date(2025, 10, 31)) == "2025-12-01"  # 30/11 is a Sunday


@pytest.mark.parametrize(
    ("words", "around"),
    [
        ("trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "Trả kết quả {}."),
        ("trong 10 ngày kể từ ngày kết thúc hội nghị", "Gửi báo cáo {}."),
        ("trong 10 ngày kể từ ngày ký hợp đồng", "Tạm ứng {}."),
        ("trong 10 ngày kể từ ngày Nghị định này có hiệu lực", "Công bố {}."),  # nobody knows from when on
        ("chậm nhất 05 ngày", "Gửi tài liệu {} trước khi họp."),
        ("chậm nhất 05 ngày trước khi họp", "Gửi tài liệu {}."),
        ("chậm nhất 05 ngày sau khi kết thúc đợt kiểm kê", "Gửi tài liệu {}."),
        ("chậm nhất 05 ngày", "Gửi tài liệu {} ngay sau khi họp."),
        ("trong 02 ngày làm việc", "Trường hợp thiếu thì trả lại {}."),
        ("trong thời hạn 05 ngày làm việc kể từ ngày nhận", "Trả lời phản ánh của người dân {}."),
        ("trước ngày 25 hằng tháng", "Báo cáo {}."),
    ],
)
def test_a_term_that_runs_from_anything_else_is_no_day(words: str, around: str) -> None:
    assert due(words, around) is None


def test_a_term_from_the_coming_into_force_needs_that_day() -> None:
    words = "trong 10 ngày kể từ ngày Nghị định này có hiệu lực thi hành"
    assert due(words, **{"in force": date(2025, 7, 1)}) == "2025-07-11"


def test_a_document_that_names_its_own_type_means_itself() -> None:
    words = "không quá 05 ngày làm việc kể từ ngày ban hành Quyết định"
    assert term_in(words, words, "Quyết định") == Term(5, "working day", "issued")
    assert term_in(words, words, "Công văn") is None


def test_it_is_told_which_holidays_were_passed_over_and_which_years_are_not_known() -> None:
    found = reckon(Term(3, "working day", "received"), RECEIVED)
    assert found == Reckoned("2025-09-04", "2025-08-28", "received", ("2025-09-01", "2025-09-02"))
    beyond = reckon(Term(5, "working day", "received"), {"received": date(2040, 1, 2)})
    assert beyond is not None
    assert beyond.unknown_years == (2040,)


@pytest.mark.parametrize(("typed", "due"), [(None, "2025-09-19"), ("2025-09-15", "2025-09-22")])
def test_what_runs_from_receipt_runs_from_the_day_of_the_register_where_none_is_typed(
    typed: str | None, due: str
) -> None:
    words = "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này"
    row: dict[str, str | None] = {
        "due": None, "due_hour": None, "due_text": words, "text": f"Gửi bảng kê {words}.", "recurrence": None, "state": None,
        "type": "Công văn", "date": "2025-09-11", "status": "loaded", "effective_from": None, "received": "2025-09-12",
    }  # fmt: skip
    assert pick_of({**row}, Wanted(received=typed), "2025-09-12").due == due
