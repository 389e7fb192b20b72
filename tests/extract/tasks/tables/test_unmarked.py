"""Assignment tables that have lost the marks between their cells: which of their readers reads them."""

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.tables.rows import Table
from luocdo.extract.tasks.tables.unmarked import read_unmarked

SPACED = """STT   Nhiệm vụ          Đơn vị chủ trì     Đơn vị phối hợp     Thời hạn
1     Lập mục lục       Phòng Văn thư      Thanh tra Sở        Quý II
2     Sửa kho           Văn phòng Sở                           Trước 15/9/2025
"""
RUN_IN = """STT Nhiệm vụ Đơn vị chủ trì Thời hạn

1. Lập mục lục | Phòng Văn thư | Quý II

2. Sửa kho | Văn phòng Sở | Trước 15/9/2025
"""


def table_of(text: str) -> Table | None:
    return read_unmarked(text, segment(normalise(text)), 0)


def test_a_number_that_stands_under_another_column_still_numbers_its_row() -> None:
    text = SPACED.splitlines()[0] + "\n          7   Lập mục lục"
    table = read_unmarked(text, segment(normalise(text)), 0)
    assert table is not None
    assert [row.label for row in table.rows] == ["7"]


def test_a_head_without_a_row_is_no_table() -> None:
    text = "STT Nhiệm vụ Đơn vị chủ trì Thời hạn"
    assert read_unmarked(text, segment(normalise(text)), 0) is None


def test_a_head_that_has_lost_its_marks_keeps_the_rows_that_have_theirs() -> None:
    table = table_of(RUN_IN)
    assert table is not None
    assert table.columns == {"order": 0, "what": 1, "lead": 2, "due": 3}
    assert [row.cells for row in table.rows] == [
        ("1", "Lập mục lục", "Phòng Văn thư", "Quý II"),
        ("2", "Sửa kho", "Văn phòng Sở", "Trước 15/9/2025"),
    ]


def test_rows_with_fewer_or_more_cells_than_the_head_are_left_out() -> None:
    table = table_of(
        RUN_IN.replace("| Quý II", "").replace("| Trước", "| Kho A | Trước") + "\n3. In nhãn | Sở | Quý IV\n"
    )
    assert table is not None
    assert [row.label for row in table.rows] == ["3"]


def test_a_head_whose_titles_do_not_part_from_each_other_begins_with_that_of_the_numbers() -> None:
    assert table_of(RUN_IN.removeprefix("STT ")) is None
