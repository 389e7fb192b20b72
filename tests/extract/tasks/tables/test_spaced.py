"""Assignment tables whose columns only blanks part, as pages set in columns become text."""

import pytest

from luocdo.extract.model import Document, Task
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.find import find_tasks

PLAN = Document(type="Kế hoạch", date="2026-03-03", title="phòng, chống bệnh sởi năm 2026")

WRAPPED = """TT Công việc                  Bộ phận            Bộ phận         Hạn xong
                              làm chính          hỗ trợ
1  Kiểm kê vắc xin còn hạn,   Trạm Y tế          Văn phòng       20/3/2026
   đối chiếu sổ theo dõi                         HĐND và
   của 08 thôn                                   UBND xã
2  Lập danh sách hộ ở trọ     Công an xã,        Các thôn        Từ 22/3 đến
                              Phòng Văn hóa -                    hết 30/4/2026
                              Xã hội
"""
CENTRED = """                             Bộ phận            Bộ phận          Thời gian
 TT     Công việc
                            làm chính            hỗ trợ          hoàn thành
        Kiểm kê vắc xin
        còn hạn, đối
  1     chiếu sổ theo     Trạm Y tế          Văn phòng           20/3/2026
        dõi của 08                           HĐND và
        thôn                                 UBND xã
        Lập danh          Công an xã, Phòng                      Từ 22/3 đến
  2     sách hộ ở trọ     Văn hóa - Xã hội    Các thôn           hết 30/4/2026
"""
UNNUMBERED = """Công việc                     Người làm          Cùng làm        Xong trước
Kiểm kê vắc xin còn hạn,      Trạm Y tế          Văn phòng HĐND  20/3/2026
đối chiếu sổ theo dõi                            và UBND xã
của 08 thôn
Lập danh sách hộ ở trọ        Công an xã,        Các thôn        30/4/2026
                              Phòng Văn hóa -
                              Xã hội
"""
PAGES = WRAPPED.replace(
    "2  Lập",
    "                                      1\n\nTT Công việc                  Bộ phận            Bộ phận         Hạn xong\n                              làm chính          hỗ trợ\n2  Lập",
)
LAYOUTS = {"wrapped": WRAPPED, "centred": CENTRED, "without numbers": UNNUMBERED, "over pages": PAGES}


def tasks_of(table: str) -> tuple[Task, ...]:
    clean = normalise(
        f"UBND xã ban hành Kế hoạch như sau:\n\nI. PHÂN CÔNG\n\n{table}\nII. KINH PHÍ\nTheo dự toán năm 2026 của UBND xã đã được giao.\n"
    )
    return find_tasks(clean, segment(clean), (), PLAN, ())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_cells_of_a_row_are_read_over_all_of_its_lines(layout: str) -> None:
    first, second = tasks_of(LAYOUTS[layout])
    assert (first.text, first.due) == ("Kiểm kê vắc xin còn hạn, đối chiếu sổ theo dõi của 08 thôn", "2026-03-20")
    assert [(each.name, each.role) for each in first.assignees] == [
        ("Trạm Y tế", "chủ trì"),
        ("Văn phòng HĐND và UBND xã", "phối hợp"),
    ]
    assert (second.text, second.due) == ("Lập danh sách hộ ở trọ", "2026-04-30")
    assert [each.name for each in second.assignees] == ["Công an xã", "Phòng Văn hóa - Xã hội", "Các thôn"]


def test_a_row_that_stands_out_of_line_is_read_by_the_order_of_its_cells() -> None:
    shifted = WRAPPED.replace(
        "2  Lập danh sách hộ ở trọ     Công an xã, ",
        "2  Lập danh sách hộ ở trọ   Trạm Y tế  Công an xã   Quý II\n3  Dọn kho",
    )
    assert [each.name for each in tasks_of(shifted)[1].assignees] == ["Trạm Y tế", "Công an xã"]


@pytest.mark.parametrize(
    "lines",
    [
        "Nơi nhận:                Đơn vị thực hiện       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;             Trạm Y tế              CHỦ TỊCH\n",
        "Họ và tên         Đơn vị           Số điện thoại\nLê Văn An         Trạm Y tế        0912\n",
    ],
)
def test_columns_that_assign_nothing_are_no_tasks(lines: str) -> None:
    assert tasks_of(lines) == ()


def test_an_item_of_the_text_behind_a_table_is_none_of_its_rows() -> None:
    behind = (
        "\n     2. Các thôn rà soát danh sách trên phần mềm của xã, gửi Trạm Y tế trước 16 giờ thứ Năm\nhằng tuần.\n"
    )
    rows = tasks_of(WRAPPED + behind)
    assert [each.name for each in rows[1].assignees] == ["Công an xã", "Phòng Văn hóa - Xã hội", "Các thôn"]
    assert rows[2].recurrence == "hằng tuần"


ROWS = "1{0}Lập danh mục thuốc{1}Phòng Dược{2}15/8/2025\n2{0}Kiểm kê kho thuốc{1}Văn phòng Sở{3}20/8/2025\n"
TABLES = {
    "two blanks": "TT  Nội dung  Đơn vị chủ trì  Thời hạn\n" + ROWS.format(*["  "] * 4),
    "tabs": "TT\tNội dung\tĐơn vị chủ trì\tThời hạn\n" + ROWS.format(*["\t"] * 4),
    "columns": "TT    Nội dung             Đơn vị chủ trì      Thời hạn\n"
    + ROWS.format(" " * 5, " " * 3, " " * 10, " " * 8),
    "without numbers": "Nội dung              Đơn vị chủ trì      Thời hạn\n"
    "Lập danh mục thuốc    Phòng Dược          15/8/2025\nKiểm kê kho thuốc     Văn phòng Sở        20/8/2025\n",
}
BELOW = {
    "a section with tabs behind its numbers": (
        "II.\tTỔ CHỨC THỰC HIỆN\n1.\tGiao Phòng Tài chính tổng hợp kinh phí trước ngày 28/8/2025.\n2.\tGiao Văn phòng theo dõi, báo cáo trước ngày 29/8/2025.",
        [("Phòng Tài chính", "2025-08-28"), ("Văn phòng", "2025-08-29")],
    ),
    "an item that counts on": (
        "3.  Bệnh viện Mắt tỉnh gửi báo cáo về Sở để tổng hợp trước ngày 28/8/2025.",
        [("Bệnh viện Mắt tỉnh", "2025-08-28")],
    ),
    "items that count anew": (
        "1.\tThanh tra Sở kiểm tra việc mua thuốc, báo cáo trước ngày 27/8/2025.\n2.\tPhòng Tài chính tổng hợp kinh phí trước ngày 28/8/2025.",
        [("Thanh tra Sở", "2025-08-27"), ("Phòng Tài chính", "2025-08-28")],
    ),
    "an item with a letter": (
        "a)  Phòng Tài chính tổng hợp kinh phí,  báo cáo trước ngày 28/8/2025.",
        [("Phòng Tài chính", "2025-08-28")],
    ),
    "a sentence with two blanks": (
        "Phòng Tài chính tổng hợp kinh phí,  báo cáo trước ngày 28/8/2025.",
        [("Phòng Tài chính", "2025-08-28")],
    ),
    "an indented sentence": (
        "     Phòng Tài chính tổng hợp kinh phí, báo cáo trước ngày 28/8/2025.",
        [("Phòng Tài chính", "2025-08-28")],
    ),
}


@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize("table", TABLES)
def test_what_stands_below_a_table_is_no_row_of_it(table: str, below: str, between: str) -> None:
    words, expected = BELOW[below]
    clean = normalise(f"Sở yêu cầu:\n\n{TABLES[table]}{between}{words}\n")
    tasks = find_tasks(clean, segment(clean), (), Document(type="Công văn", date="2025-08-05"), ())
    assert [(each.text, each.assignees[0].name, each.due) for each in tasks[:2]] == [
        ("Lập danh mục thuốc", "Phòng Dược", "2025-08-15"),
        ("Kiểm kê kho thuốc", "Văn phòng Sở", "2025-08-20"),
    ]
    assert [(each.assignees[0].name, each.due) for each in tasks[2:]] == expected


GROUPS = """TT   Công việc                Bộ phận làm chính    Hạn xong
I    CÔNG TÁC TUYÊN TRUYỀN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN
1    Viết tin bài             Trạm Y tế            20/3/2026
II   CÔNG TÁC HẬU CẦN
1    Mua bông, cồn            Văn phòng xã         30/4/2026
2    Nhận vắc xin             Công an xã           02/5/2026

III.\tTỔ CHỨC THỰC HIỆN
1.\tGiao Phòng Kinh tế tổng hợp dự toán trước ngày 10/5/2026.
"""


def test_groups_of_rows_count_anew_and_the_next_section_is_none_of_them() -> None:
    assert [(each.assignees[0].name, each.due) for each in tasks_of(GROUPS)] == [
        ("Trạm Y tế", "2026-03-20"),
        ("Văn phòng xã", "2026-04-30"),
        ("Công an xã", "2026-05-02"),
        ("Phòng Kinh tế", "2026-05-10"),
    ]


def test_a_heading_over_all_columns_has_its_rows_below_it() -> None:
    table = WRAPPED.replace("2  Lập", "2  Công tác chuẩn bị tại các thôn trên địa bàn xã\n2.1  Lập")
    assert [each.due for each in tasks_of(table)] == ["2026-03-20", "2026-04-30"]
