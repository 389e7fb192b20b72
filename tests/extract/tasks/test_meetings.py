"""What an invitation says of the meeting itself is no task."""

import pytest

from luocdo.extract.model import Assignee, Document, Task
from luocdo.extract.rules import rows
from luocdo.extract.tasks.meetings import is_of_event, is_of_guests, is_of_meeting


def task_of(text: str, *names: str, due: str | None = None) -> Task:
    return Task(start=0, end=1, text=text, due=due, assignees=tuple(Assignee(name=name) for name in names))


def test_what_is_asked_of_the_guests_alone_is_no_task_of_an_agency() -> None:
    letter = Document(issuer="Sở Xây dựng tỉnh Lào Cai")
    for row in (row for row in rows("order_words") if row["kind"] == "guests"):
        assert row["words"] in row["example"]
        assert is_of_guests(task_of(row["example"], row["words"].capitalize()), letter), row
    assert not is_of_guests(task_of("Chuẩn bị ý kiến", "các đại biểu", "Sở Tài chính"), letter)
    assert not is_of_guests(task_of("Chuẩn bị ý kiến"), letter)


def test_the_deputies_of_a_council_are_no_guests_of_it() -> None:
    assert not is_of_guests(task_of("Giám sát", "các đại biểu"), Document(issuer="HĐND tỉnh Lào Cai"))


@pytest.mark.parametrize(
    ("text", "of_meeting"),
    [
        ("2. Chủ trì: đồng chí Phó Giám đốc Sở Lý Thu Trang.", True),
        ("Chủ trì: Ông Lò Văn Tú, Chánh Văn phòng.", True),
        ("1. Thành phần dự họp: lãnh đạo các phòng. Chủ trì: Phó Giám đốc.", True),
        ("2. Nội dung họp: rà soát quy hoạch.", True),
        ("* Đơn vị báo cáo: Phòng Quy hoạch. Thời gian từ 08h00 đến 09h15.", True),
        ("- Người trình bày: Trưởng phòng Quy hoạch.", True),
        ("Đơn vị báo cáo kết quả cho Phòng Quy hoạch.", False),
        ("4. Chuẩn bị: Phòng Quy hoạch chuẩn bị báo cáo.", False),
        ("3. Nội dung chuẩn bị: Phòng Quy hoạch chuẩn bị báo cáo.", False),
        ("Phòng Quy hoạch chủ trì chuẩn bị tài liệu.", False),
    ],
)
def test_a_line_that_says_who_presides_comes_or_what_is_met_about_is_no_work(text: str, of_meeting: bool) -> None:
    assert is_of_meeting(task_of(text)) == of_meeting


def test_a_line_with_a_day_is_work() -> None:
    assert not is_of_meeting(task_of("Chủ trì: Phòng Quy hoạch, gửi trước 12/3/2026", due="2026-03-12"))


@pytest.mark.parametrize(
    ("text", "of_event"),
    [
        ("3. Thành phần tham gia: Chủ tịch UBND xã trực tiếp chủ trì.", True),
        ("- Thời gian: Tổ chức 03 lớp từ ngày 16/7/2025 đến ngày 24/7/2025.", True),
        ("2. Thời gian: Từ ngày 05/9/2025, sáng thứ Bảy hằng tuần.", True),
        ("3. Thành phần hồ sơ: yêu cầu các xã gửi đủ 02 bộ.", False),
        ("3. Thành phần: Sở Nội vụ chủ trì, mời Sở Y tế cùng dự.", False),
        ("3. Thành phần: Sở Y tế cử viên chức tham gia.", False),
        ("2. Thời gian: hoàn thành trước ngày 30/6/2025.", False),
        ("2. Thời gian báo cáo: ngày 25 hằng tháng.", False),
        ("Thời gian tới, Sở Nội vụ mở lớp: 02 lớp.", False),
    ],
)
def test_a_line_that_says_who_comes_to_what_is_planned_or_when_it_is_is_no_work(text: str, of_event: bool) -> None:
    assert is_of_event(task_of(text)) == of_event


def test_who_is_named_with_a_day_works_and_does_not_only_come() -> None:
    assert is_of_event(task_of("2. Thời gian: từ ngày 10/6/2025 đến ngày 20/6/2025.", due="2025-06-20"))
    assert is_of_event(task_of("2. Thành phần: Lãnh đạo Sở, các phòng.", "các phòng"))
    assert not is_of_event(
        task_of("2. Thời gian: Sở Nội vụ tổng hợp trong tháng 6/2025.", "Sở Nội vụ", due="2025-06-30")
    )
