"""Rows of a task table that a PDF left as lines with single blanks."""

import pytest

from luocdo.extract.model import Document

PLAN = Document(
    type="Kế hoạch", date="2025-08-02", title="phát triển văn hóa đọc", issuer="UBND xã Tân Hòa tỉnh Cà Mau"
)
HEAD = "TT Nội dung Đơn vị chủ trì Thời gian"
ROWS = (
    "1 Khai trương tủ sách của xã Phòng Văn hóa - Xã hội 30/8/2025\n"
    "2 Thành lập câu lạc bộ đọc sách Đoàn Thanh niên xã Tháng 9/2025\n"
    "3 Kiểm kê sách tại nhà văn hóa thôn Các thôn Hằng\ntháng\n"
    "4 Tổng kết, khen thưởng Phòng Văn hóa - Xã hội Trước 15/12/2025\n"
)
FOUND = [
    ("1", ["Phòng Văn hóa - Xã hội"], "2025-08-30", None),
    ("2", ["Đoàn Thanh niên xã"], "2025-09-30", None),
    ("3", ["Các thôn"], None, "hằng tháng"),
    ("4", ["Phòng Văn hóa - Xã hội"], "2025-12-15", None),
]


def told(tasks):
    return [(task.item, [each.name for each in task.assignees], task.due, task.recurrence) for task in tasks]


@pytest.mark.parametrize("head", [HEAD, "STT Nội dung công việc Đơn vị thực hiện Thời gian\nhoàn thành"])
@pytest.mark.parametrize("behind", ["\nV. KINH PHÍ\nTừ nguồn xã hội hóa.", "", "\nTrên đây là Kế hoạch của UBND xã."])
def test_each_word_goes_to_the_column_that_it_fits(tasks_of, head, behind) -> None:
    assert told(tasks_of(f"IV. TIẾN ĐỘ\n{head}\n{ROWS}{behind}\n", PLAN)) == FOUND


def test_partners_have_a_column_and_a_group_a_heading_of_its_own(tasks_of) -> None:
    rows = (
        "1 Ban hành quy chế mượn sách Văn phòng HĐND và UBND xã Phòng Kinh tế, Công an xã Quý III/2025\n"
        "II Cơ sở vật chất\n"
        "2 Sửa kho sách Phòng Kinh tế Trường THCS Tân Hòa Trước ngày 20/10/2025\n"
    )
    head = "TT Nhiệm vụ Đơn vị chủ trì Đơn vị phối hợp Thời gian"
    assert told(tasks_of(f"IV. TIẾN ĐỘ\n{head}\n{rows}\nTrên đây là Kế hoạch.\n", PLAN)) == [
        ("1", ["Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Công an xã"], "2025-09-30", None),
        ("2", ["Phòng Kinh tế", "Trường THCS Tân Hòa"], "2025-10-20", None),
    ]


def test_numbered_sentences_under_words_that_are_no_titles_are_no_rows(tasks_of) -> None:
    text = "IV. NỘI DUNG\nTT Nội dung sau đây\n1 Sách mới có 120 cuốn năm 2025\n2 Báo có 3 loại Thư viện tỉnh Quý III/2025\n"
    assert tasks_of(text, PLAN) == ()


@pytest.mark.parametrize(
    "page_end",
    [
        "\nUBND xã Tân Hòa - Kế hoạch phát triển văn hóa đọc\n2\n\n",
        "\n- 2 -\n\n",
        f"\nUBND xã Tân Hòa - Kế hoạch phát triển văn hóa đọc 2\n\n{HEAD}\n",
    ],
)
def test_a_row_goes_on_behind_the_end_of_a_page(tasks_of, page_end: str) -> None:
    rows = ROWS.replace("Đoàn Thanh niên xã Tháng", f"Đoàn Thanh niên xã\n{page_end}Tháng")
    above = "UBND xã Tân Hòa - Kế hoạch phát triển văn hóa đọc\n1\n\nIV. TIẾN ĐỘ\n"
    assert told(tasks_of(f"{above}{HEAD}\n{rows}\nTrên đây là Kế hoạch của UBND xã.\n", PLAN)) == FOUND


def test_a_table_begins_with_a_group_and_groups_follow_on_the_next_page(tasks_of) -> None:
    first, rest = ROWS[: ROWS.index("3 ")], ROWS[ROWS.index("3 ") :]
    head = HEAD.upper()
    text = f"IV. TIẾN ĐỘ\n{head}\nI. CƠ SỞ VẬT CHẤT\n{first}\nUBND XÃ TÂN HÒA 2\n\n{head}\nII. TỔNG KẾT\n{rest}"
    assert told(tasks_of(f"{text}\nTrên đây là Kế hoạch của UBND xã.\n", PLAN)) == FOUND


@pytest.mark.parametrize(
    ("row", "who"),
    [
        ("1 Lập dự toán mua sách, trình UBND huyện Phòng Kinh tế 30/8/2025", ["Phòng Kinh tế"]),
        ("1 Ban hành quy trình Phòng Kinh tế 30/8/2025", ["Phòng Kinh tế"]),
        ("1 Kiểm đếm sách, giải trình Phòng Kinh tế 30/8/2025", ["Phòng Kinh tế"]),
        ("1 Đối chiếu báo cáo đã gửi Phòng Kinh tế 30/8/2025", ["Phòng Kinh tế"]),
        ("1 Cấp thẻ đọc cho sinh viên Phòng Kinh tế 30/8/2025", ["Phòng Kinh tế"]),
        ("1 Họp giao ban Các thành viên Ban Chỉ đạo 30/8/2025", ["Các thành viên Ban Chỉ đạo"]),
    ],
)
def test_whoever_gets_the_work_or_has_a_title_opens_no_cell(tasks_of, row: str, who: list[str]) -> None:
    (task,) = tasks_of(f"IV. TIẾN ĐỘ\n{HEAD}\n{row}\n\nTrên đây là Kế hoạch.\n", PLAN)
    assert [each.name for each in task.assignees] == who
