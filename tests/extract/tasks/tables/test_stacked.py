"""Assignment tables of a PDF: each cell is a few lines, one cell below the other."""

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.tables.rows import Table
from luocdo.extract.tasks.tables.stacked import read_stacked

HEAD = "STT\nNhiệm vụ\nCơ quan chủ trì\nCơ quan phối\nhợp\nCấp phê duyệt\nThời gian\nhoàn thành\n"
FIRST = (
    "1\nXây dựng quy chế bảo quản tài \nliệu điện tử trong kho \nSở Khoa học và \nCông nghệ\nSở Nội vụ, Sở Tài \nchính\n"
    "Chủ tịch \nUBND tỉnh\nQuý II/2026\n"
)
SECOND = "2\nMua giá để hồ sơ (theo Quyết định \n12/2020/QĐ-UBND)\nVăn phòng Sở\n\nCác phòng có liên \nquan\nGiám đốc Sở\n\n2026 - 2027\n"
PAGE = "\n7\n\n"


def table_of(text: str) -> Table | None:
    clean = normalise(text)
    return read_stacked(clean.text, segment(clean), 0)


def cells_of(text: str) -> list[tuple[str, ...]]:
    table = table_of(text)
    assert table is not None
    return [tuple(" ".join(cell.split()) for cell in row.cells) for row in table.rows]


FIRST_CELLS = ("1", "Xây dựng quy chế bảo quản tài liệu điện tử trong kho", "Sở Khoa học và Công nghệ",
               "Sở Nội vụ, Sở Tài chính", "Chủ tịch UBND tỉnh", "Quý II/2026")  # fmt: skip
SECOND_CELLS = ("2", "Mua giá để hồ sơ (theo Quyết định 12/2020/QĐ-UBND)", "Văn phòng Sở", "Các phòng có liên quan",
                "Giám đốc Sở", "2026 - 2027")  # fmt: skip


def test_the_lines_of_a_row_are_shared_out_among_its_cells() -> None:
    assert cells_of(HEAD + FIRST + SECOND) == [FIRST_CELLS, SECOND_CELLS]


def test_the_head_may_come_again_on_the_next_page() -> None:
    assert cells_of(HEAD + FIRST + HEAD + SECOND) == [FIRST_CELLS, SECOND_CELLS]


@pytest.mark.parametrize("group", ["I\nKho lưu trữ\n", "A\nCông tác thường xuyên của các phòng\n"])
def test_the_heading_of_a_group_is_no_row(group: str) -> None:
    assert cells_of(HEAD + group + FIRST + "II\nMua sắm\n" + SECOND) == [FIRST_CELLS, SECOND_CELLS]


def test_an_empty_cell_moves_no_other_one() -> None:
    assert cells_of(HEAD + "1\nSửa kho\nVăn phòng Sở\nGiám đốc Sở\n15/9/2026\n" + SECOND)[0] == (
        "1", "Sửa kho", "Văn phòng Sở", "", "Giám đốc Sở", "15/9/2026",
    )  # fmt: skip


def test_the_table_ends_where_the_next_section_begins() -> None:
    text = HEAD + FIRST + SECOND + "\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở theo dõi.\n"
    table = table_of(text)
    assert table is not None
    assert cells_of(text) == [FIRST_CELLS, SECOND_CELLS]
    blocks = segment(normalise(text))
    assert blocks[table.end].label == "III"


@pytest.mark.parametrize(
    "text",
    [
        "STT\nHọ và tên\nChức vụ\n1\nLê Văn An\nTrưởng phòng\n",
        "STT\nNhiệm vụ\nCơ quan chủ trì\nThời hạn\nKhông có nhiệm vụ nào.\n",
        "Nhiệm vụ\nCơ quan chủ trì\nThời hạn\n1\nSửa kho\nVăn phòng Sở\nQuý II\n",
        "STT\n" + "Nhiệm vụ\n" * 40,
    ],
)
def test_other_lines_are_no_table(text: str) -> None:
    assert table_of(text) is None


def test_the_table_ends_before_a_sentence_that_leads_to_what_follows() -> None:
    below = "\nĐể hoàn thành các việc nêu trên, Giám đốc Sở yêu cầu:\n\n1. Văn phòng Sở theo dõi.\n"
    assert cells_of(HEAD + FIRST + SECOND + below) == [FIRST_CELLS, SECOND_CELLS]


@pytest.mark.parametrize("time", ["Lần 1: tuần 14; lần 2: 28/3/2026", "Học kỳ I", "HKI, HKII", "Đợt 1: 15/4/2026"])
def test_a_time_by_rounds_or_terms_opens_the_cell_of_the_time(time: str) -> None:
    assert cells_of(f"{HEAD}1\nSửa kho\nVăn phòng Sở\nCác phòng\nGiám đốc Sở\n{time}\n{SECOND}")[0][-1] == time
