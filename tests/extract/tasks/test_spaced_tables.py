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
