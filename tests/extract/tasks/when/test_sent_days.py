"""Days to which only a verb leads: those that are deadlines, and those of what is sent, of documents and beside names."""

import pytest

from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar

OWN = Calendar("2025-03-10")


def days_of(text: str) -> list[str | None]:
    return [each.due for each in find_deadlines(text, 0, len(text), OWN)]


@pytest.mark.parametrize(
    "text",
    [
        "nộp bảng kê các khoản thu sau ngày 15/4/2025",
        "gửi danh sách hộ dân cư trú đến ngày 15/4/2025",
        "gửi kèm báo cáo của Sở Y tế (15/4/2025) để các trạm biết",
        "rà soát hồ sơ đã nộp trước khi nghiệm thu (15/4/2025)",
        "thống kê số vụ xảy ra trước đợt 2 (ngày 15/4/2025)",
        "rà soát kiến nghị trước và sau kỳ họp thứ 20 (15/4/2025)",
        "tại báo cáo của Sở Y tế (15/4/2025).",
        "gửi danh sách học sinh có mặt tính đến ngày 15/4/2025",
        "gửi báo cáo các vụ cháy xảy ra ngày 15/4/2025",
        "nộp lại giấy phép được cấp ngày 15/4/2025",
        "gửi bản sao quyết định bổ nhiệm ngày 15/4/2025",
        "gửi bài tuyên truyền kỷ niệm ngày 15/4/2025",
        "tổ chức thi đua chào mừng ngày 15/4/2025",
        "nộp giải trình theo Công điện ngày 15/4/2025",
        "gửi số liệu theo nội dung Chỉ thị của Bộ Y tế ngày 15/4/2025",
        "bảo trì công trình trạm bơm ngày 15/4/2025",
        "Các tổ chức có hồ sơ lập ngày 15/4/2025",
        "Phòng Tổ chức rà soát hồ sơ nhận sau ngày 15/4/2025",
        "Phòng Tổ chức cán bộ theo dõi quyết định nâng lương ngày 15/4/2025",
        "Phòng Hành chính - Tổ chức theo dõi quyết định nâng lương ngày 15/4/2025",
        "Văn phòng, Tổ chức cán bộ theo dõi quyết định nâng lương ngày 15/4/2025",
    ],
)
def test_a_day_of_something_else_is_no_deadline(text: str) -> None:
    assert days_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "gửi hồ sơ ngày 15/4/2025",
        "gửi phiếu đăng ký ngày 15/4/2025",
        "gửi giấy khen cho cá nhân ngày 15/4/2025",
        "nộp hồ sơ theo mẫu ngày 15/4/2025",
        "trình Giám đốc Sở ký ngày 15/4/2025",
        "giải trình với đoàn kiểm tra ngày 15/4/2025",
        "tổ chức đợt cao điểm đến ngày 15/4/2025",
        "Phòng Tổ chức gửi hồ sơ ngày 15/4/2025",
        "Các tổ chức đoàn thể gửi hồ sơ ngày 15/4/2025",
        "- Tổ chức hội nghị ngày 15/4/2025",
        "Rà soát hồ sơ. Tổ chức hội nghị ngày 15/4/2025",
        "Phòng Dược tổ chức hội nghị ngày 15/4/2025",
        "kết thúc kiểm tra ngày 15/4/2025",
        "tổng hợp, báo cáo UBND phường kết quả ngày 15/4/2025",
        "báo cáo theo Nghị định 30/2020/NĐ-CP trước cuộc họp Ban Giám đốc ngày 15/4/2025",
        "phát tài liệu trước hội nghị vào ngày 15/4/2025",
    ],
)
def test_a_day_behind_a_verb_and_its_object_is_a_deadline(text: str) -> None:
    assert days_of(text) == ["2025-04-15"]


@pytest.mark.parametrize(
    "text",
    [
        "tổng hợp các kiến nghị phát sinh trước kỳ họp ngày 15/4/2025",
        "rà soát nội dung đã thống nhất trước cuộc họp ngày 15/4/2025",
        "nộp đơn trước hội nghị, là ngày 15/4/2025",
    ],
)
def test_what_happened_before_a_meeting_is_not_due_with_it(text: str) -> None:
    assert not any(days_of(text))


def test_what_is_done_in_the_meeting_of_a_month_is_due_with_it() -> None:
    assert days_of("quán triệt trong sinh hoạt chi bộ tháng 4/2025") == ["2025-04-30"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("báo cáo Giám đốc chậm nhất ngày 01/4/2025 để kịp gửi Sở trước ngày 15/4/2025", ["2025-04-01", "2025-04-15"]),
        ("gửi số liệu phát sinh sau ngày 01/4/2025 về Văn phòng trước ngày 15/4/2025", ["2025-04-15"]),
        ("gửi danh sách có mặt đến ngày 01/4/2025 về Văn phòng chậm nhất ngày 15/4/2025", ["2025-04-15"]),
        ("gửi biên bản cuộc họp ngày 01/4/2025 về Văn phòng trước ngày 15/4/2025", ["2025-04-15"]),
        ("tổ chức hội nghị ngày 01/4/2025, gửi kết quả trước ngày 15/4/2025", ["2025-04-01", "2025-04-15"]),
        ("tổ chức hội nghị ngày 01/4/2025 và gửi kết quả trước ngày 15/4/2025", ["2025-04-01", "2025-04-15"]),
        ("gửi dự thảo ngày 01/4/2025; trình trước ngày 15/4/2025", ["2025-04-01", "2025-04-15"]),
        ("gửi dự thảo ngày 01/4/2025 để thẩm định trong 03 ngày", ["2025-04-01", None]),
    ],
)
def test_a_word_for_a_deadline_in_the_same_clause_counts_more_than_a_verb(text: str, days: list[str | None]) -> None:
    assert days_of(text) == days


@pytest.mark.parametrize(
    "text",
    [
        "lập danh sách (theo biểu 01) nộp về công đoàn cơ sở (15/4/2025).",
        "Các trạm gửi báo cáo kiểm kê (15/4/2025).",
        "nộp phiếu kiểm kê thuốc và báo cáo về Phòng Dược (15/4/2025);",
        "gửi Kế hoạch mua thuốc của trạm (15/4/2025).",
    ],
)
def test_a_day_alone_in_a_bracket_behind_what_is_handed_in_is_one(text: str) -> None:
    assert days_of(text) == ["2025-04-15"]


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Y tế đã gửi hồ sơ thẩm định (15/4/2025), các trạm biết.",
        "Phòng Dược đã tổng hợp, gửi phiếu kiểm kê (15/4/2025).",
        "Các trạm gửi ý kiến góp ý dự thảo Luật Dược (15/4/2025).",
        "Các trạm nộp phiếu theo Thông báo của Phòng Dược (15/4/2025).",
        "nghiên cứu nội dung gửi kèm Kế hoạch của Sở (15/4/2025).",
        "Các trạm gửi lại phiếu khảo sát do Sở ban hành (15/4/2025).",
    ],
)
def test_the_day_of_what_was_sent_or_of_a_document_named_before_it_is_none(text: str) -> None:
    assert days_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "trả lời kiến nghị của cử tri gửi trước kỳ họp thứ 20 (15/4/2025)",
        "rà soát nghị quyết ban hành trước kỳ họp thứ 20 (15/4/2025)",
    ],
)
def test_the_day_of_a_session_before_which_something_was_done_is_no_deadline(text: str) -> None:
    assert days_of(text) == [None]
