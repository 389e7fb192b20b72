"""What a task is made of: one more for each further day and period, with words that say what is to be done, and who gets the result."""

import pytest

from luocdo.extract.tasks.who.receivers import reports_to


def told(tasks_of, item: str) -> list[tuple[str | None, str | None, str]]:
    text = f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item}"
    return [(each.due, each.recurrence, each.text.removeprefix("1. ")) for each in tasks_of(text)]


@pytest.mark.parametrize(
    ("item", "further"),
    [
        ("Phòng Dược báo cáo tuần vào thứ Năm hằng tuần; báo cáo tháng trước ngày 20 hằng tháng.", ["hằng tháng"]),
        ("Phòng Dược báo cáo quý trước ngày 25 tháng cuối quý, báo cáo năm trước ngày 15/12 hằng năm.", ["hằng năm"]),
        ("Phòng Dược gửi tin hằng ngày (trước 16 giờ), báo cáo trước ngày 5 hằng tháng; tổng kết trước ngày 9/12 hằng năm.",
         ["hằng tháng", "hằng năm"]),
        ("Phòng Dược báo cáo trước 16 giờ hằng ngày; gửi ảnh 02 lần/ngày.", []),
        ("Phòng Dược tổng vệ sinh vào sáng thứ Bảy hằng tuần; báo cáo Giám đốc trước 16 giờ thứ Sáu hằng tuần.", ["hằng tuần"]),
        ("Phòng Dược tổng vệ sinh vào sáng thứ Bảy hằng tuần; hằng tuần, vào thứ Bảy, báo cáo Giám đốc.", []),
        ("Phòng Dược định kỳ 6 tháng, hằng năm báo cáo Giám đốc.", []),
        ("Phòng Dược kiểm kê; định kỳ 6 tháng, hằng năm báo cáo Giám đốc.", ["định kỳ 6 tháng"]),
    ],
)  # fmt: skip
def test_each_period_with_a_verb_of_its_own_is_a_task(tasks_of, item: str, further: list[str]) -> None:
    _, *more = told(tasks_of, item)
    assert [recurrence for _, recurrence, _ in more] == further


def test_a_task_that_only_adds_a_day_has_the_words_of_the_item_and_the_place_of_its_day(tasks_of) -> None:
    item = "Phòng Tài vụ nộp chứng từ trước 15/9, 15/10 và 15/11/2025."
    assert told(tasks_of, item) == [(f"2025-{month}-15", None, item) for month in ("09", "10", "11")]
    text = f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item}"
    _, *more = tasks_of(text)
    assert [text[each.start : each.end] for each in more] == ["15/10 và 15/11/2025", "15/11/2025"]


def test_each_task_has_the_hour_of_its_own_day(tasks_of) -> None:
    item = "Phòng Tài vụ nộp chứng từ trước 17 giờ 00 ngày 15/9/2025; gửi báo cáo trước ngày 15/11/2025."
    tasks = tasks_of(f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item}")
    assert [(each.due, each.due_hour) for each in tasks] == [("2025-09-15", "17:00"), ("2025-11-15", None)]


def test_who_helps_by_a_day_of_its_own_helps_with_that_task_alone(tasks_of) -> None:
    item = "Phòng Tài vụ nộp chứng từ trước ngày 15/9/2025; phối hợp với Phòng Dược kiểm kê kho trước ngày 15/11/2025."
    first, further = tasks_of(f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item}")
    assert [each.name for each in first.assignees] == ["Phòng Tài vụ"]
    assert [(each.name, each.role) for each in further.assignees] == [
        ("Phòng Tài vụ", None),
        ("Phòng Dược", "phối hợp"),
    ]


def test_a_row_of_a_table_has_the_hour_of_its_cell(tasks_of) -> None:
    table = "| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Nộp chứng từ | Phòng Tài vụ | 16:30, 15/9/2025 |\n"
    [task] = tasks_of(f"Giám đốc Sở yêu cầu:\n\n{table}")
    assert (task.due, task.due_hour) == ("2025-09-15", "16:30")


def test_a_task_with_a_verb_of_its_own_has_its_own_words(tasks_of) -> None:
    item = "Phòng Tài vụ nộp chứng từ trước ngày 15/9/2025 (đợt 1) và gửi báo cáo trước ngày 15/11/2025."
    assert [text for _, _, text in told(tasks_of, item)] == [item, "gửi báo cáo trước ngày 15/11/2025"]


@pytest.mark.parametrize(
    "words",
    [
        "Gửi kết quả về {}",
        "báo cáo {}",
        "Báo cáo {}",
        "nộp hồ sơ về {}",
        "trình {}",
        "Cung cấp số liệu cho {}",
        "cập nhật số liệu cho {}",
        "Thông tin kịp thời cho {}",
        "bàn giao hồ sơ cho {}",
        "Phản ánh kịp thời đến {}",
        "đăng ký số lượng đến {}",
        "Đăng ký nhu cầu tới {}",
    ],
)
def test_a_result_goes_to_whoever_stands_behind_a_verb_of_reporting(words: str) -> None:
    text = f"Các phòng rà soát; {words.format('Văn phòng Sở')}."
    assert reports_to(text, 0, len(text)) == "Văn phòng Sở"


def test_a_verb_that_reports_nothing_says_nothing_of_who_gets_a_result() -> None:
    text = "Rà soát quy trình Văn phòng Sở ban hành; cập nhật phần mềm Văn phòng Sở."
    assert reports_to(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Báo cáo Bộ danh mục các văn bản", "Bộ"),
        ("báo cáo Chủ tịch UBND tỉnh việc thực hiện Thông báo này", "Chủ tịch UBND tỉnh"),
        ("báo cáo Bộ trưởng sau khi kết thúc đợt kiểm tra", "Bộ trưởng"),
        ("gửi về Phòng 7 trước ngày 15/10/2025", "Phòng 7"),
        ("gửi Sở 15 bộ hồ sơ", "Sở"),
        ("báo cáo sở Xây dựng vào ngày 20", "sở Xây dựng"),
        ("thông báo kết quả về Sở Xây dựng trước ngày 30/9", "Sở Xây dựng"),
        ("gửi Phòng Kế hoạch tổng hợp trước ngày 30/9", "Phòng Kế hoạch tổng hợp"),
        ("gửi Phòng Tài chính - Kế hoạch tổng hợp trước ngày 30/9", "Phòng Tài chính - Kế hoạch"),
        ("gửi hồ sơ về cơ quan thường trực (Sở Y tế) trước ngày 30/9", "Sở Y tế"),
        ("gửi hồ sơ về Sở Y tế (Phòng Dược) trước ngày 30/9", "Sở Y tế"),
        (
            "báo cáo tiến độ theo mẫu số 01 kèm Công văn số 702/SYT-VP ngày 21/4/2025 của Sở về cách lập danh mục, gửi về Phòng Dược trước ngày 30/9",
            "Phòng Dược",
        ),
        (
            "báo cáo Ban Chỉ đạo quốc gia về Phòng, chống lụt bão trước ngày 20/10",
            "Ban Chỉ đạo quốc gia về Phòng, chống lụt bão",
        ),
        (
            "báo cáo Ban Chỉ đạo Trung ương về phòng, chống lãng phí, tiêu cực, tổng hợp số liệu",
            "Ban Chỉ đạo Trung ương về phòng, chống lãng phí, tiêu cực",
        ),
        (
            "gửi Ban Chỉ đạo quốc gia về phát triển đô thị, công nghệ, đổi mới quản lý trước ngày 20/10",
            "Ban Chỉ đạo quốc gia về phát triển đô thị, công nghệ, đổi mới quản lý",
        ),
        ("gửi Hội đồng quốc gia về bảo tồn; lưu hồ sơ", "Hội đồng quốc gia về bảo tồn"),
        ("báo cáo Ban Chỉ đạo quốc gia về kết quả thực hiện", "Ban Chỉ đạo quốc gia"),
        ("báo cáo Ban Chỉ đạo tỉnh về tiến độ thực hiện", "Ban Chỉ đạo tỉnh"),
        ("báo cáo mực nước về Phòng Điều độ 02 giờ một lần", "Phòng Điều độ"),
        ("gửi câu hỏi, vướng mắc theo Nghị định 30 đến Phòng Pháp chế trước ngày 30/9", "Phòng Pháp chế"),
        ("gửi biểu, số liệu từ năm 2021 đến quý II năm 2025", None),
        ("báo cáo số liệu, kinh phí liên quan đến Phòng Pháp chế trước ngày 30/9", None),
        ("báo cáo tình hình, số liệu từ cấp xã đến Trung ương trước ngày 30/9", None),
        ("nộp tiền vào tài khoản tạm giữ của Thanh tra tỉnh", None),
    ],
)
def test_to_whom_a_result_goes_ends_where_the_result_is_named(words: str, who: str | None) -> None:
    assert reports_to(words, 0, len(words)) == who


def test_a_day_of_whoever_gets_the_result_is_no_further_task(tasks_of) -> None:
    item = "Phòng Dược báo cáo số kho, kinh phí phát sinh về Sở chậm nhất ngày 20/10/2025 để Thanh tra Sở trình UBND tỉnh trong quý IV/2025."
    for more in ("", "; Thanh tra Sở nhận hồ sơ"):
        first, *_ = tasks = tasks_of(f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item.rstrip('.')}{more}.")
        assert [task.due for task in tasks if task.due] == ["2025-10-20"]
        assert first.report_to == "Sở Nội vụ tỉnh Cao Bằng"


def test_who_collects_reports_on_by_a_day_of_his_own(tasks_of) -> None:
    item = "Phòng Dược kiểm kê kho trước ngày 20/10/2025, gửi kết quả về Thanh tra Sở {} UBND tỉnh trong tháng 12 năm 2025."
    assert [task.due for task in tasks_of(item.format("để tổng hợp, báo cáo"))] == ["2025-10-20"]
    assert [task.due for task in tasks_of(item.format("và báo cáo"))] == ["2025-10-20", "2025-12-31"]


def test_what_comes_again_before_its_verb_has_its_own_words(tasks_of) -> None:
    item = "Phòng Dược gửi báo cáo về Sở trước ngày 25/9/2025; hằng quý cập nhật số liệu."
    assert told(tasks_of, item) == [("2025-09-25", None, item), (None, "hằng quý", "hằng quý cập nhật số liệu")]


@pytest.mark.parametrize(
    ("item", "receivers"),
    [
        ("Phòng Dược báo cáo Sở Y tế vào thứ Năm hằng tuần; báo cáo tổng kết trước ngày 30/10/2025.", ["Sở Y tế", "Sở Y tế"]),
        ("Phòng Dược trước ngày 10 hằng tháng báo cáo Sở Y tế số thẻ đã đổi; riêng số liệu tháng 12 gửi chậm nhất ngày 05/01/2026.",
         ["Sở Y tế", "Sở Y tế"]),
        ("Phòng Dược gửi hồ sơ về Sở Y tế trước ngày 20/9/2025; sửa chữa kho trước ngày 15/12/2025.", ["Sở Y tế", None]),
        ("Phòng Dược gửi hồ sơ về Sở Y tế trước ngày 20/9/2025; báo cáo Sở Tài chính trước ngày 15/12/2025.",
         ["Sở Y tế", "Sở Tài chính"]),
    ],
)  # fmt: skip
def test_a_further_report_goes_where_the_first_one_does_unless_it_says_where(
    tasks_of, item: str, receivers: list
) -> None:
    tasks = tasks_of(f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item}")
    assert [task.report_to for task in tasks] == receivers


def test_what_a_row_says_for_a_further_day_stands_where_that_day_does(tasks_of) -> None:
    text = "| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Kiểm kê | Phòng Giá | Đợt 1: 30/9/2025; đợt 2: 15/11/2025 |\n"
    first, second = tasks_of(f"Giám đốc Sở yêu cầu:\n\n{text}")
    whole = f"Giám đốc Sở yêu cầu:\n\n{text}"
    assert (first.text, first.due, second.text, second.due) == ("Kiểm kê", "2025-09-30", "Kiểm kê", "2025-11-15")
    assert whole[second.start : second.end] == "đợt 2: 15/11/2025"


def test_what_is_sent_within_a_term_in_a_clause_of_its_own_is_a_further_task(tasks_of) -> None:
    text = "Ngay sau khi nhận được Công văn này, Sở đề nghị UBND xã Hòa An niêm yết danh sách; sau đó gửi hồ sơ về Sở trong thời hạn 05 ngày kể từ ngày kết thúc niêm yết."
    _, term = tasks_of(f"Kính gửi: UBND xã Hòa An\n\n{text}\n")
    assert term.due_text == "trong thời hạn 05 ngày kể từ ngày kết thúc niêm yết"
