"""Deadlines as offices write them: days, months, quarters and spans, and in which year."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.tasks.when.deadline import Deadline
from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar, calendar_of

OWN = Calendar("2025-03-10")


def deadlines_of(text: str) -> list[Deadline]:
    return find_deadlines(text, 0, len(text), OWN)


DAYS = [
    ("giải ngân vốn kho đạt 95% đến ngày 15/4/2025", "2025-04-15"),
    ("tiêm vắc xin đạt tối thiểu 80% đến ngày 15/4/2025", "2025-04-15"),
    ("nộp sổ kho không muộn hơn ngày 15/4/2025", "2025-04-15"),
    ("trình Giám đốc Sở không chậm hơn ngày 15/4/2025", "2025-04-15"),
    ("báo cáo Thường trực Đảng ủy ngày 15/4", "2025-04-15"),
    ("Trạm đã gửi báo cáo bổ sung thuốc trước ngày 15/4/2025", "2025-04-15"),
    ("Phòng phải đã nộp hồ sơ trước ngày 15/4/2025", "2025-04-15"),
    ("hoàn thành trồng rừng đạt trên 90% đến hết ngày 15/11/2025", "2025-11-15"),
    ("giảm số lớp ghép xuống còn 4% đến hết ngày 15/11/2025", "2025-11-15"),
    ("tổng hợp kết quả đo mực nước và nộp từ ngày 01/4/2025 đến ngày 15/4/2025", "2025-04-15"),
    ("báo cáo tình hình, kết quả bán thuốc rồi công bố từ ngày 01/4/2025 đến ngày 15/4/2025", "2025-04-15"),
    ("gửi kết quả kiểm kê tủ thuốc từ ngày 01/4 đến 15/4/2025", "2025-04-15"),
    ("báo cáo kết quả kiểm kê về Phòng Dược từ ngày 01/4 đến 15/4/2025", "2025-04-15"),
    ("lập biên bản trong tháng 1l/2025", "2025-11-30"),
    ("gửi trước ngày l5/4/2O25", "2025-04-15"),
    ("nộp trước ngày 15/4 - 1500 hồ sơ", "2025-04-15"),
    ("cấp phát xong trước ngày 15/4-1200 suất quà", "2025-04-15"),
    ("gửi trưóc ngày 15/4/2025", "2025-04-15"),
    ("gửi chậm nhât ngày 15/4/2025", "2025-04-15"),
    ("xong truớc ngày 15/4/2025", "2025-04-15"),
    ("trình trong tuần thứ hai tháng 4 và không muộn hơn ngày 09/4", "2025-04-09"),
    ("kiểm tra phương án trước Tết Nguyên đán 2026, xong trước ngày 10/01/2026", "2026-01-10"),
    ("phổ biến trong tháng 12 năm 2025 và tháng 01 năm 2026", "2026-01-31"),
    ("quyết toán trong quý IV/2025 và quý I/2026", "2026-03-31"),
    ("phổ biến trong tháng 11/2025 và tháng 12/2025", "2025-12-31"),
    ("hoàn thành trong quý II/2025, chậm nhất ngày 20/6/2025", "2025-06-20"),
    ("xong trong tháng 4 (muộn nhất là ngày 25/4)", "2025-04-25"),
    ("kiểm tra hồ chứa, báo cáo trước mùa lũ (31/5/2025)", "2025-05-31"),
    ("theo dõi đăng ký; chốt danh sách 25/6/2025", "2025-06-25"),
    ("phát hành kỳ đầu ngày 28/4", "2025-04-28"),
    ("các trạm chốt số liệu cùng ngày 28/4/2025", "2025-04-28"),
    ("báo cáo UBND tỉnh tại phiên họp thường kỳ tháng 5/2025", "2025-05-31"),
    ("báo cáo lần 1: ngày 15/4/2025", "2025-04-15"),
    ("gửi Bộ đúng hạn ghi tại Công văn số 377/BYT (20/4/2025)", "2025-04-20"),
    ("sau ngày 30/4/2025 đơn vị nào còn thiếu số liệu, Sở sẽ nhắc", "2025-04-30"),
    ("quá ngày 30/4 mà chưa nộp thì coi như không có ý kiến", "2025-04-30"),
    ("gửi số liệu trước ngày 15/4/2025", "2025-04-15"),
    ("gửi số liệu trước 15/4/2025", "2025-04-15"),
    ("gửi trước 16 giờ 30 ngày 15 tháng 4 năm 2025", "2025-04-15"),
    ("gửi trước 17h00 ngày 15/4/2025", "2025-04-15"),
    ("chậm nhất là ngày 05/4/2025", "2025-04-05"),
    ("chậm nhất vào ngày 05.4.2025", "2025-04-05"),
    ("muộn nhất ngày 05-4-2025", "2025-04-05"),
    ("đến hết ngày 30/6/2025", "2025-06-30"),
    ("bàn giao xong trước ngày\n30/6/2025", "2025-06-30"),
    ("hạn cuối: ngày 30/6/2025", "2025-06-30"),
    ("trước ngày 30/9", "2025-09-30"),
    ("trước ngày 15/01", "2026-01-15"),
    ("hoàn thành trong tháng 4.2025", "2025-04-30"),
    ("hoàn thành trong tháng 02/2028", "2028-02-29"),
    ("trình trong tháng 12 năm 2025", "2025-12-31"),
    ("xong trong tháng 5", "2025-05-31"),
    ("trước tháng 6/2025", "2025-05-31"),
    ("trước tháng 01/2026", "2025-12-31"),
    ("trong Quý II/2025", "2025-06-30"),
    ("trong quý IV năm 2025", "2025-12-31"),
    ("hết quý 3/2025", "2025-09-30"),
    ("trước quý III/2025", "2025-06-30"),
    ("hoàn thành trong năm 2026", "2026-12-31"),
    ("đến hết năm 2025", "2025-12-31"),
    ("trong 6 tháng đầu năm 2026", "2026-06-30"),
    ("trực trong suốt quý II/2025", "2025-06-30"),
    ("thời gian hoàn thành: tháng 8/2025", "2025-08-31"),
    ("chậm nhất đến hết ngày 30/6/2025", "2025-06-30"),
    ("hoàn thành vào trước ngày 30/6/2025", "2025-06-30"),
    ("trước 14h00 chiều Thứ Bảy, ngày 15/4/2025", "2025-04-15"),
    ("trước 17 giờ 00 hôm nay (10/3/2025)", "2025-03-10"),
    ("sơ tán xong trước 18 giờ hôm nay", None),
    ("gửi danh sách trước 17 giờ ngày mai", None),
    ("báo cáo trước 9 giờ sáng mai (11/3/2025)", "2025-03-11"),
    ("báo cáo trong ngày hôm nay, 10/3/2025", "2025-03-10"),
    ("rà soát trong tuần này (trước ngày 16/3/2025)", "2025-03-16"),
    ("rà soát trong tháng 4/2025 (chậm nhất ngày 20/4)", "2025-04-20"),
    ("chốt danh sách 25/6/2025", "2025-06-25"),
    ("sau ngày 31/10/2025 mà chưa gửi, Sở báo cáo UBND tỉnh", "2025-10-31"),
    ("kỳ 1 ngày 15/4/2025", "2025-04-15"),
    ("xong trước khai giảng ngày 05/9/2025", "2025-09-05"),
    ("xong trước khi đoàn lên (18/9/2025)", "2025-09-18"),
    ("gửi UBND xã trước khi kết thúc năm học 2025 - 2026 (ngày 28/5/2026)", "2026-05-28"),
    ("in báo cáo trước kỳ họp thứ 12 (08/7/2025)", "2025-07-08"),
    ("không chờ đến hạn 30/9/2025", "2025-09-30"),
    ("hoàn thành trong năm ngân sách 2025", "2025-12-31"),
    ("nộp trong vòng 10 ngày đầu tháng 4/2025", "2025-04-10"),
    ("phát hành kỳ đầu ngày 28/11", "2025-11-28"),
    ("sau ngày 31/10/2025 dự án nào còn thiếu mã số, Sở báo cáo UBND tỉnh", "2025-10-31"),
    ("trình Ban Thường vụ Tỉnh ủy ngày 15/4/2025", "2025-04-15"),
    ("xây dựng kế hoạch, ban hành trước ngày 15/4/2025", "2025-04-15"),
    ("hoàn thành trong cuối tháng 6/2025", "2025-06-30"),
    ("trong 9 tháng đầu năm 2025", "2025-09-30"),
    ("trước năm 2027", "2026-12-31"),
    ("Đến năm 2030, hoàn thành", "2030-12-31"),
    ("đăng ký trước ngày 20/3/2025", "2025-03-20"),
    ("cung cấp trước ngày 20/3/2025", "2025-03-20"),
    ("bàn giao trong tháng 4/2025", "2025-04-30"),
    ("hoàn thành vào cuối quý II/2025", "2025-06-30"),
    ("tham mưu phương án, trình Giám đốc Sở cuối tháng 6/2025.", "2025-06-30"),
    ("từ 01/4 - 30/4/2025", "2025-04-30"),
    ("không chậm hơn ngày 15/4/2025", "2025-04-15"),
    ("trước hết quý IV/2025", "2025-12-31"),
    ("trong tuần đầu tháng 4/2025", "2025-04-07"),
    ("gửi vào thứ Bẩy tuần này", "2025-03-15"),
    ("xong trong tuần\nđầu\ntháng 4/2025", "2025-04-07"),
    ("trong tuần thứ 2 của tháng 4/2025", "2025-04-14"),
    ("Cuối quý II/2025 hoàn thành", "2025-06-30"),
    ("hoàn thành trong các ngày 13, 14, 15/4/2025", "2025-04-15"),
    ("tổ chức vào ngày 13-15/4/2025", "2025-04-15"),
    ("tổ chức Hội nghị ngày 15/4/2025", "2025-04-15"),
    ("trước ngày mùng 5 tháng 4 năm 2025", "2025-04-05"),
    ("lập mục lục (Quý II/2025)", "2025-06-30"),
    ("xong trong quý II", "2025-06-30"),
    ("nghiệm thu trong quý III năm 2025", "2025-09-30"),
    ("tổng vệ sinh trước ngày 15/4/2025", "2025-04-15"),
    ("thành lập Tổ công tác trước ngày 15/4/2025", "2025-04-15"),
    ("báo cáo Giám đốc chiều ngày 15/4/2025", "2025-04-15"),
    ("thực hiện trong năm 2025 và năm 2026", "2026-12-31"),
    ("báo cáo tiến độ từ quý II - IV/2025", "2025-12-31"),
    ("thời gian thực hiện: Từ tháng 3/2025 đến tháng 12/2025", "2025-12-31"),
]


@pytest.mark.parametrize(("text", "due"), DAYS)
def test_a_day_a_month_and_a_quarter_give_a_day(text: str, due: str) -> None:
    (found,) = find_deadlines(text, 0, len(text), OWN)
    assert (found.due, found.recurrence) == (due, None)
    assert text[found.start : found.end].split() == found.text.split()


UNTIL = [
    # (words of a dispatch of 2025, its last day)
    ("đăng ký mô hình, thời hạn cuối là 05/10/2025.", "2025-10-05"),
    ("Hạn cuối: 20.6.2025, các phòng gửi", "2025-06-20"),
    ("tập huấn từ ngày 01/7 đến ngày 15/7/2025", "2025-07-15"),
    ("kiểm kê từ 01/7/2025 đến hết ngày 15/7/2025", "2025-07-15"),
    ("sinh hoạt chuyên đề trong tháng 10 và tháng 11/2025", "2025-11-30"),
    ("sinh hoạt chuyên đề trong tháng 10 và 11/2025", "2025-11-30"),
    ("hoàn thành trong quý III và quý IV/2025", "2025-12-31"),
    ("hoàn thành trong quý III, IV năm 2025", "2025-12-31"),
    ("xong trong tháng 10, 11 phòng báo cáo", "2025-10-31"),
]


@pytest.mark.parametrize(("text", "due"), UNTIL)
def test_of_a_span_the_end_is_the_day(text: str, due: str) -> None:
    (found,) = find_deadlines(text, 0, len(text), OWN)
    assert found.due == due


@pytest.mark.parametrize(
    "words",
    ["Thời hạn gửi danh mục: 15/5/2025", "Hạn nộp hồ sơ dự tuyển là ngày 15/5/2025", "thời gian hoàn thành báo cáo: 15/5/2025"],
)  # fmt: skip
def test_a_time_may_be_named_by_what_is_due(words: str) -> None:
    assert [found.due for found in find_deadlines(words, 0, len(words), OWN)] == ["2025-05-15"]


def test_each_day_of_a_list_is_a_deadline() -> None:
    found = deadlines_of("gửi danh sách trước 15/9 (lần 1), 15/10 (lần 2) và 15/11/2025")
    assert [each.due for each in found] == ["2025-09-15", "2025-10-15", "2025-11-15"]


@pytest.mark.parametrize(
    ("own_date", "words", "due"),
    [
        ("0005-06-05", "trước ngày 05/3", "0006-03-05"),
        ("9999-12-01", "trước ngày 05/3", None),
        ("0001-01-01", "xong trước tháng 01", None),
    ],
)
def test_a_year_has_four_digits_and_the_calendar_an_end(own_date: str, words: str, due: str | None) -> None:
    found = find_deadlines(f"gửi {words}", 0, len(words) + 4, Calendar(own_date))
    assert [each.due for each in found if each.due] == [due] * (due is not None)


def test_a_plan_speaks_of_its_year() -> None:
    plan = calendar_of(Document(type="Kế hoạch", date="2025-12-20", title="Kế hoạch công tác năm 2026"))
    (month,) = find_deadlines("trong tháng 12", 0, 14, plan)
    assert month.due == "2026-12-31"


@pytest.mark.parametrize(
    "words",
    [
        "từ 08 giờ 00 ngày 10/5/2025 đến 17 giờ 00 ngày 20/5/2025",
        "từ 7h30 đến 17h00 ngày 20/5/2025",
        "từ 8 giờ ngày 10/5 đến 17 giờ ngày 20/5/2025",
    ],
)
def test_a_span_between_two_hours_ends_on_its_second_day(words: str) -> None:
    assert [(each.text, each.due) for each in deadlines_of(f"nhận hồ sơ {words}")] == [(words, "2025-05-20")]


def test_a_day_for_others_behind_the_first_one_needs_no_word_of_its_own() -> None:
    found = deadlines_of("gửi chậm nhất ngày 13/9/2025 đối với kho chính, ngày 05/11/2025 đối với kho lẻ")
    assert [each.due for each in found] == ["2025-09-13", "2025-11-05"]


@pytest.mark.parametrize("year", ["2026", "2O26"])
def test_a_quarter_in_the_older_spelling_and_with_letters_for_digits_is_one(year: str) -> None:
    text = f"Việc kê khai phải kết thúc trong quí I năm {year}."
    assert [each.due for each in find_deadlines(text, 0, len(text), Calendar("2025-03-10"))] == ["2026-03-31"]


@pytest.mark.parametrize(
    ("date", "title", "due"),
    [
        ("2025-12-05", "V/v đăng ký kế hoạch năm 2026", "2025-12-15"),
        ("2025-12-05", "V/v góp ý dự thảo dự toán năm 2026", "2025-12-15"),
        ("2025-12-05", "V/v triển khai kế hoạch công tác năm 2026", "2026-12-15"),
        ("2025-12-05", "V/v rà soát, bổ sung nhu cầu biên chế năm 2026", "2025-12-15"),
        ("2025-12-05", "V/v thành lập tổ thực hiện kế hoạch năm 2026", "2026-12-15"),
        ("2025-12-05", "V/v báo cáo kết quả thực hiện kế hoạch năm 2026", "2026-12-15"),
        ("2025-12-05", "V/v thực hiện xây dựng nông thôn mới theo kế hoạch năm 2026", "2026-12-15"),
        (None, "V/v triển khai nhiệm vụ năm 2026", "2026-12-15"),
        (None, "V/v đăng ký kế hoạch năm 2026", "2026-12-15"),
    ],
)
def test_a_dated_letter_that_prepares_next_year_asks_for_something_by_the_next_such_day(
    date: str | None, title: str, due: str
) -> None:
    letter = calendar_of(Document(type="Công văn", date=date, title=title))
    text = "gửi đăng ký trước ngày 15/12"
    assert [each.due for each in find_deadlines(text, 0, len(text), letter)] == [due]
