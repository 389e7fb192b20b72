"""Assignment tables whose cells stand between marks."""

import pytest

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


def test_columns_below_a_cell_that_say_nothing_by_themselves_have_its_title() -> None:
    rows = "1 | Lập mục lục | Phòng Văn thư | 02/6/2025 | 16/6/2025\n"
    table = table_of(f"STT | Nhiệm vụ | Chủ trì | Thời gian thực hiện\n | | | Bắt đầu | Kết thúc\n{rows}")
    assert table is not None
    assert table.columns == {"order": 0, "what": 1, "lead": 2, "due": 4}


@pytest.mark.parametrize(
    ("head", "parts"),
    [
        ("STT | Nhiệm vụ | Thực hiện | Thời hạn", " | | Chủ trì | Phối hợp | "),
        ("STT | Nhiệm vụ | Cơ quan thực hiện | Thời hạn", " | | Chủ trì | Phối hợp | "),
    ],
)
def test_a_cell_over_several_columns_gives_way_to_the_titles_below_it(head: str, parts: str) -> None:
    table = table_of(f"{head}\n{parts}\n1 | Lập mục lục | Phòng Văn thư | Phòng Kho | Quý II\n")
    assert table is not None
    assert table.columns == {"order": 0, "what": 1, "lead": 2, "help": 3, "due": 4}
    assert [row.cells for row in table.rows] == [("1", "Lập mục lục", "Phòng Văn thư", "Phòng Kho", "Quý II")]


def test_two_wide_cells_share_the_titles_below_them() -> None:
    head = "STT | Nhiệm vụ | Thực hiện | Thời gian\n | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc\n"
    table = table_of(f"{head}1 | Lập mục lục | Phòng Kho | Văn phòng | Quý I | Quý II\n")
    assert table is not None
    assert table.columns == {"order": 0, "what": 1, "lead": 2, "help": 3, "due": 5}


def test_a_blank_cell_behind_a_title_is_of_that_title_too() -> None:
    head = "| STT | Nhiệm vụ | Thực hiện | | Thời gian | |\n| | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc |\n"
    table = table_of(f"{head}| 1 | Lập mục lục | Phòng Kho | Văn phòng | Quý I | Quý II |\n")
    assert table is not None
    assert table.columns == {"order": 0, "what": 1, "lead": 2, "help": 3, "due": 5}


def test_a_row_of_a_table_that_is_no_wider_names_no_columns() -> None:
    table = table_of(
        "STT | Nhiệm vụ | Chủ trì | Thời hạn\n | | Phòng Kho | Quý II | \n2 | Sửa kho | Văn phòng | Quý IV\n"
    )
    assert table is not None
    assert table.columns == {"order": 0, "what": 1, "lead": 2, "due": 3}


def aligned(*rows: tuple[str, ...]) -> str:
    """Return the rows as a word processor's plain text has them, each cell padded to the width of its column."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join(
        "|" + "|".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + "|\n" for row in rows
    )


def test_rows_whose_numbers_were_lost_begin_where_another_day_stands_beside_other_words() -> None:
    table = table_of(
        aligned(
            ("STT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"),
            ("", "Kiểm đếm trạm", "Phòng Hạ tầng", "15/6/2025"),
            ("", "thu phát sóng", "", ""),
            ("", "Cắm mốc hành", "Đội Quản lý", "Trước 30/6"),
            ("", "lang an toàn", "công trình", "và 30/12"),
            ("", "Nghiệm thu", "Ban Quản lý dự án", "Quý IV/2025"),
        )
    )
    assert table is not None
    assert [row.cells[1:] for row in table.rows] == [
        ("Kiểm đếm trạm\nthu phát sóng", "Phòng Hạ tầng", "15/6/2025"),
        ("Cắm mốc hành\nlang an toàn", "Đội Quản lý\ncông trình", "Trước 30/6\nvà 30/12"),
        ("Nghiệm thu", "Ban Quản lý dự án", "Quý IV/2025"),
    ]


def test_a_numbered_row_goes_on_whatever_days_its_lines_hold() -> None:
    table = table_of(
        aligned(
            ("STT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"),
            ("1", "Kiểm đếm trạm", "Phòng Hạ tầng", "15/6/2025"),
            ("", "thu phát sóng", "", "15/12/2025"),
        )
    )
    assert table is not None
    assert [row.cells[3] for row in table.rows] == ["15/6/2025\n15/12/2025"]


def test_the_head_that_a_new_page_repeats_is_no_row() -> None:
    table = table_of(HEAD + ROWS + HEAD + "| 3 | Dọn kho | Văn phòng Sở | Quý IV |\n")
    assert table is not None
    assert [row.label for row in table.rows] == ["1", "2", "3"]


def test_a_heading_over_the_whole_width_stands_within_its_table() -> None:
    table = table_of(HEAD + ROWS.splitlines()[0] + "\nI Nhóm việc về kho\n" + ROWS.splitlines()[1] + "\n")
    assert table is not None
    assert [row.label for row in table.rows] == ["1", "2"]


def test_a_title_that_reaches_down_over_the_second_row_of_titles_is_none_of_that_row() -> None:
    titles = "STT\tNhiệm vụ\tThực hiện\t\tThời hạn\n〃\t〃\tChủ trì\tPhối hợp\t〃\n"
    table = table_of(titles + "1\tLập mục lục\tPhòng Văn thư\tCác phòng\tQuý II\n2\tSửa kho\tVăn phòng Sở\t\t〃\n")
    assert table is not None
    assert (table.columns["lead"], table.columns["help"], table.columns["due"]) == (2, 3, 4)
    assert [row.label for row in table.rows] == ["1", "2"]
