"""Assignment tables whose cells stand between marks."""

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.tables.marked import read_marked
from luocdo.extract.tasks.tables.rows import Table

HEAD = "| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n"
ROWS = "| 1 | Lập mục lục | Phòng Văn thư | Quý II |\n| 2 | Sửa kho | Văn phòng Sở | Quý IV |\n"


def table_of(text: str) -> Table | None:
    return read_marked(text, segment(normalise(text)), 0)


def test_each_row_has_its_number_and_its_cells() -> None:
    table = table_of(HEAD + ROWS)
    assert table is not None
    assert (table.columns["lead"], table.end) == (2, 3)
    assert [(row.label, row.cells[1:]) for row in table.rows] == [
        ("1", ("Lập mục lục", "Phòng Văn thư", "Quý II")),
        ("2", ("Sửa kho", "Văn phòng Sở", "Quý IV")),
    ]


def test_a_second_row_of_titles_says_more_of_the_columns() -> None:
    table = table_of(HEAD.replace("Thời hạn", "Thời gian") + "| STT | Việc | Chủ trì | Hoàn thành |\n" + ROWS)
    assert table is not None
    assert [row.label for row in table.rows] == ["1", "2"]


def test_a_row_of_long_words_or_of_other_titles_heads_no_assignment_table() -> None:
    assert table_of(HEAD.replace("Nhiệm vụ", "Nhiệm vụ " * 40) + ROWS) is None
    assert table_of("| STT | Họ tên | Chức vụ | Ghi chú |\n|---|---|---|---|\n" + ROWS) is None
