"""Which lines of a row belong to which column, told by what they say."""

import pytest

from luocdo.extract.tasks.tables.stacked_cells import Line, share_out

KINDS = ["what", "lead", "help", "approval", "due"]
ROWS = [
    # (the lines, "/" between the cells)
    ("Lập mục lục hồ sơ | của kho / Phòng Văn thư / Thanh tra | Sở / Giám đốc Sở / Quý II/2026", KINDS),
    ("Lập mục lục / Phòng Văn thư / | / Giám đốc Sở / 15/9/2026", KINDS),
    ("Lập mục lục / Sở Khoa học và | Công nghệ / Các bộ, ngành có | liên quan / Bộ trưởng Bộ | Khoa học và | Công nghệ / 2026 - 2027", KINDS),
    ("Sửa kho / Văn phòng / Các phòng, | đơn vị / UBND tỉnh / Hằng năm", KINDS),
    ("Sửa kho / Văn phòng / Thanh tra Sở / Trước ngày | 30/6/2026", ["what", "lead", "help", "due"]),
    ("Sửa kho / Văn phòng / Biên bản nghiệm thu / Tháng 6", ["what", "lead", "other", "due"]),
    ("Họp phụ huynh / Cô Lan / Ban đại diện / Tháng 6", ["what", "lead", "help", "due"]),
    ("Sửa kho / Văn phòng / Thanh tra Sở / Lần 1: tuần 14; lần 2: 28/3", ["what", "lead", "help", "due"]),
    ("Sửa kho / Văn phòng / Thanh tra Sở / HKI, HKII", ["what", "lead", "help", "due"]),
    ("Tháng 6 / Sửa kho / Văn phòng", ["due", "what", "lead"]),
]  # fmt: skip


def lines_of(row: str) -> list[list[Line]]:
    """The lines of each cell; their offsets do not matter here."""
    return [
        [Line(0, 0, words, apart=False, goes_on=False) for words in map(str.strip, cell.split("|")) if words]
        for cell in row.replace("/2", "⁄2").replace("/6", "⁄6").replace("/9", "⁄9").split(" / ")
    ]


@pytest.mark.parametrize(("row", "kinds"), ROWS)
def test_each_column_gets_the_lines_that_fit_it(row: str, kinds: list[str]) -> None:
    cells = lines_of(row)
    assert len(cells) == len(kinds)
    lines = [
        line._replace(words=line.words.replace("⁄", "/"), goes_on=bool(at) and cell[at - 1].words.endswith(","))
        for cell in cells
        for at, line in enumerate(cell)
    ]
    assert [end - start for start, end in share_out(lines, kinds)] == [len(cell) for cell in cells]


def test_lines_of_which_none_says_what_is_to_be_done_are_no_row() -> None:
    assert share_out([], KINDS) == []
    assert share_out([Line(0, 0, "Phòng Văn thư", apart=False, goes_on=False)], ["what", "lead", "due", "due"]) == []


def test_what_stands_behind_the_last_row_belongs_to_no_column() -> None:
    words = [
        "Sửa kho",
        "Văn phòng Sở",
        "Quý II/2026",
        "Kho lưu trữ mở cửa mỗi tuần hai ngày",
        "Giờ mở cửa có ghi ở cổng",
    ]
    lines = [Line(0, 0, each, apart=False, goes_on=False) for each in words]
    assert share_out(lines, ["what", "lead", "due", "rest"])[:3] == [(0, 1), (1, 2), (2, 3)]
