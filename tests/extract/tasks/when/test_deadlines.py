"""Deadlines as offices write them: days, months, quarters, what comes again, what is relative, and what is none."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.tasks.when.deadline import Deadline
from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar, calendar_of

OWN = Calendar("2025-03-10")


def deadlines_of(text: str) -> list[Deadline]:
    return find_deadlines(text, 0, len(text), OWN)


DAYS = [
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
    ("text", "words"),
    [
        ("lập mục lục (quý II/2025)", "quý II/2025"),
        ("kiểm tra hồ chứa trước mùa lũ (31/5/2025).", "trước mùa lũ (31/5/2025)"),
        ("trước 17 giờ 00 hôm nay (10/3/2025), các phòng nộp", "trước 17 giờ 00 hôm nay (10/3/2025)"),
    ],
)
def test_the_words_of_a_deadline_hold_no_half_of_a_bracket(text: str, words: str) -> None:
    assert [found.text for found in deadlines_of(text)] == [words]


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


NONE = [
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


@pytest.mark.parametrize(
    "words",
    ["Thời hạn gửi danh mục: 15/5/2025", "Hạn nộp hồ sơ dự tuyển là ngày 15/5/2025", "thời gian hoàn thành báo cáo: 15/5/2025"],
)  # fmt: skip
def test_a_time_may_be_named_by_what_is_due(words: str) -> None:
    assert [found.due for found in find_deadlines(words, 0, len(words), OWN)] == ["2025-05-15"]


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


def test_each_day_of_a_list_is_a_deadline() -> None:
    found = deadlines_of("gửi danh sách trước 15/9 (lần 1), 15/10 (lần 2) và 15/11/2025")
    assert [each.due for each in found] == ["2025-09-15", "2025-10-15", "2025-11-15"]


def test_a_day_that_comes_once_stays_beside_one_that_comes_again_in_the_next_sentence() -> None:
    found = deadlines_of("Báo cáo trước ngày 15/9. Tổng kết trước ngày 15/12 hằng năm.")
    assert [each.due for each in found] == ["2025-09-15", None]


def test_without_the_documents_date_a_day_without_a_year_cannot_be_told() -> None:
    assert find_deadlines("trước ngày 30/9", 0, 15, Calendar(None)) == []


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
