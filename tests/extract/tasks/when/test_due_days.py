"""The last day that the words of a deadline allow, in a dispatch of Wednesday 03/9/2025, and whether it is our reading of them."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar, calendar_of
from luocdo.extract.tasks.when.times import is_interpreted

OWN = Calendar("2025-09-03")


def days_of(text: str) -> list[str | None]:
    return [each.due for each in find_deadlines(text, 0, len(text), OWN)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("báo cáo trước ngày 15/10 và 20/10 năm sau", ["2026-10-15", "2026-10-20"]),
        ("báo cáo trước ngày 15/10 và 20/10/2026", ["2026-10-15", "2026-10-20"]),
        ("báo cáo trước ngày 15/10, 15/11 và 15/12", ["2025-10-15", "2025-11-15", "2025-12-15"]),
        ("báo cáo trước ngày 15/10/2026 và 20/10", ["2026-10-15", "2026-10-20"]),
    ],
)
def test_a_list_of_days_has_the_year_that_is_named_in_it(text: str, days: list[str]) -> None:
    assert days_of(text) == days


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("gửi báo cáo trước thứ Sáu, 24/10/2025", "2025-10-24"),
        ("gửi báo cáo trước ngày thứ Sáu (24/10/2025)", "2025-10-24"),
        ("gửi báo cáo trước ngày 24/10/25", "2025-10-24"),
        ("Thời gian gửi báo cáo: trước 24/10/2025", "2025-10-24"),
        ("Hạn báo cáo: 24/10", "2025-10-24"),
        ("gửi về trước 24-10-2025", "2025-10-24"),
        ("chậm nhất là 16h00' ngày 24/10/2025", "2025-10-24"),
        ("gửi trước 17 giờ 00 phút, thứ Sáu ngày 24/10/2025", "2025-10-24"),
        ("báo cáo hạn đến 24/10/2025", "2025-10-24"),
        ("trả lời trong ngày 15/10", "2025-10-15"),
        ("hoàn thành trong tháng 10/2025", "2025-10-31"),
        ("trình trong Quý IV/2025", "2025-12-31"),
        ("duy trì đến hết năm 2025", "2025-12-31"),
        ("hoàn thành vào cuối quý III", "2025-09-30"),
        ("nộp trước ngày 30 tháng này", "2025-09-30"),
        ("nộp trước ngày 05 tháng sau", "2025-10-05"),
        ("nộp trong tháng này", "2025-09-30"),
        ("nộp trong tháng tới", "2025-10-31"),
        ("nộp trước ngày 15/01 năm sau", "2026-01-15"),
        ("nộp trước ngày 15/10 năm sau", "2026-10-15"),
        ("nộp trước ngày 15/10 năm nay", "2025-10-15"),
        ("hoàn thành trong tháng 11 của năm sau", "2026-11-30"),
        ("trình trong quý IV năm tới", "2026-12-31"),
        ("trình trong quý này", "2025-09-30"),
        ("trình trong quý tới", "2025-12-31"),
        ("trình vào cuối quý sau", "2025-12-31"),
        ("hoàn thành trong nửa cuối quý I năm 2026", "2026-03-31"),
        ("tổ chức kiểm kê phông lưu trữ trước ngày 24/10/2025", "2025-10-24"),
        ("hoàn thành trong 6 tháng đầu năm sau", "2026-06-30"),
        ("hoàn thành vào cuối năm sau", "2026-12-31"),
        ("gửi trước thứ Sáu tuần này", "2025-09-05"),
        ("gửi trước thứ Ba tuần sau", "2025-09-09"),
        ("gửi trước Chủ nhật tuần này", "2025-09-07"),
        ("gửi trước Thứ 5 của tuần tới", "2025-09-11"),
        ("gửi trong thời gian từ ngày 10/9 đến 25/9/2025", "2025-09-25"),
        ("đưa vào sử dụng trước ngày Quốc khánh 02/9/2026", "2026-09-02"),
        ("hoàn thành trong năm nay", "2025-12-31"),
        ("hoàn thành vào cuối năm", "2025-12-31"),
        ("trước cuối quý III/2025", "2025-09-30"),
        ("hạn chót vào lúc 17h ngày 24/10/2025", "2025-10-24"),
        ("bàn giao trước thời điểm 01/01/2026", "2026-01-01"),
        ("bảo đảm đến ngày 31/12/2025 đạt 100%", "2025-12-31"),
        ("nộp trước mùng 10 tháng 9", "2025-09-10"),
        ("nộp trước ngày làm việc cuối cùng của tháng 9/2025", "2025-09-30"),
        ("tập huấn trong 02 ngày 24 và 25/10/2025", "2025-10-25"),
        ("tổ chức hội nghị trong khoảng thời gian từ ngày 10/10 đến ngày 20/10/2025", "2025-10-20"),
        ("kiểm tra, thời gian trong tuần ngày 15 đến ngày 20 tháng 12 năm 2025", "2025-12-20"),
    ],
)
def test_the_words_name_their_last_day(text: str, due: str) -> None:
    assert days_of(text) == [due]
    assert not is_interpreted(text.lower())


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("số hóa xong trong tuần 2 tháng 10", "2025-10-14"),
        ("số hóa xong vào tuần thứ hai của tháng 10", "2025-10-14"),
        ("hoàn thành vào đầu tháng 12", "2025-12-10"),
        ("hoàn thành vào giữa tháng 9", "2025-09-20"),
        ("trước giữa tháng 9", "2025-09-10"),
        ("hoàn thành trong trung tuần tháng 11/2025", "2025-11-20"),
        ("hoàn thành vào đầu quý IV/2025", "2025-10-31"),
        ("hoàn thành vào giữa năm 2026", "2026-06-30"),
        ("hoàn thành vào đầu năm sau", "2026-03-31"),
        ("hoàn thành trong nửa đầu quý IV", "2025-11-15"),
        ("hoàn thành trong nửa đầu quý IV/2025", "2025-11-15"),
        ("báo cáo trong tuần tới", "2025-09-12"),
        ("báo cáo trong tuần này", "2025-09-05"),
        ("chỉnh trang xong trước Tết Nguyên đán Bính Ngọ 2026", "2026-02-16"),
        ("chỉnh trang xong trước Tết Nguyên đán", "2026-02-16"),
    ],
)
def test_where_the_words_leave_it_open_the_day_is_our_reading(text: str, due: str) -> None:
    assert days_of(text) == [due]
    assert is_interpreted(text.lower())


@pytest.mark.parametrize(
    "text",
    [
        "kiểm tra trước, trong và sau Tết Nguyên đán",
        "trước Tết Trung thu",
        "trong tuần sau khi nhận hồ sơ",
        "hằng tháng, gửi số liệu trước ngày 05 tháng sau",
        "hằng năm, lập dự toán trong năm sau",
        "trước mùa mưa bão",
        "chuyển sang chi trả trong năm tiếp theo",
    ],
)
def test_what_names_no_time_has_no_day(text: str) -> None:
    assert set(days_of(text)) <= {None}


def test_without_the_documents_day_what_is_next_to_it_cannot_be_told() -> None:
    for words in ("gửi trong tuần tới", "nộp trong tháng này", "xong trước Tết"):
        assert find_deadlines(words, 0, len(words), Calendar("2025")) == []


@pytest.mark.parametrize(
    ("type_", "title", "year"),
    [
        ("Kế hoạch", "Tổ chức hội nghị lưu trữ tháng 01 năm 2026", None),
        ("Kế hoạch", "Tổ chức hội nghị lưu trữ tháng 3/2026", None),
        ("Kế hoạch", "Phục vụ Tết Nguyên đán Bính Ngọ năm 2026", None),
        ("Kế hoạch", "Công tác lưu trữ quý I năm 2026", None),
        ("Công điện", "Phòng, chống hạn hán mùa khô năm 2026", None),
        ("Kế hoạch", "Công tác lưu trữ năm 2026", "2026"),
        ("Kế hoạch", "Công tác lưu trữ tháng 11 năm 2026", "2026"),
        ("Kế hoạch", "Công tác lưu trữ quý II năm 2026", "2026"),
        ("Kế hoạch", "Tổ chức Tết trồng cây năm 2026", "2026"),
        ("Kế hoạch", "Thi đua lưu trữ năm 2026 (từ tháng 01/2026 đến tháng 12/2026)", "2026"),
        ("Kế hoạch", "Công tác lưu trữ năm 2026, chào mừng Đại hội tháng 01/2026", "2026"),
        ("Chỉ thị", "Công tác lưu trữ năm 2026", "2026"),
    ],
)
def test_what_is_of_the_first_months_of_a_year_or_told_at_once_is_prepared_before(
    type_: str, title: str, year: str | None
) -> None:
    assert calendar_of(Document(type=type_, title=title, date="2025-12-10")).plan_year == year


def test_without_its_own_day_a_document_means_the_year_of_its_title() -> None:
    assert calendar_of(Document(type="Công điện", title="Hạn hán mùa khô năm 2026")).plan_year == "2026"
