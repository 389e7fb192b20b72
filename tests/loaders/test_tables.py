import pytest

from luocdo.loaders.tables import table_lines, tidy_tabs

LETTERHEAD = [
    [["UBND TỈNH CÀ MAU", "SỞ XÂY DỰNG"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]],
    [["Số: 31/SXD-VP"], ["Cà Mau, ngày 04 tháng 7 năm 2025"]],
]
DUTIES = [
    [["TT"], ["Nhiệm vụ"], ["Thời hạn"]],
    [["1"], ["Rà soát", "biểu mẫu"], ["Quý III"]],
]


def test_a_row_of_data_is_one_line_with_tabs():
    assert table_lines(DUTIES, bordered=True) == ["TT\tNhiệm vụ\tThời hạn", "1\tRà soát biểu mẫu\tQuý III"]


def test_white_space_inside_a_cell_is_one_space():
    assert table_lines([[["a \t b"], ["c\n d"]]], bordered=True) == ["a b\tc d"]


@pytest.mark.parametrize("bordered", [True, False])
def test_a_letterhead_is_given_cell_after_cell_whatever_its_borders(bordered):
    assert table_lines(LETTERHEAD, bordered=bordered) == [
        "UBND TỈNH CÀ MAU",
        "SỞ XÂY DỰNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 31/SXD-VP",
        "Cà Mau, ngày 04 tháng 7 năm 2025",
    ]


def test_a_signature_is_given_cell_after_cell():
    rows = [[["Nơi nhận:", "- Như trên;"], ["GIÁM ĐỐC", "Lê Thị Vân"]]]
    assert table_lines(rows, bordered=True) == ["Nơi nhận:", "- Như trên;", "GIÁM ĐỐC", "Lê Thị Vân"]


def test_a_long_table_without_borders_is_data():
    rows = [[[str(number)], ["việc"]] for number in range(1, 6)]
    assert table_lines(rows, bordered=False)[4] == "5\tviệc"


def test_a_single_column_is_text():
    assert table_lines([[["Điều 1", "Nội dung"], []], [["Điều 2"], []]], bordered=True) == [
        "Điều 1",
        "Nội dung",
        "Điều 2",
    ]


def test_empty_cells_keep_the_columns_apart_and_empty_rows_vanish():
    assert table_lines([[["a"], [], ["c"]], [[], [], []], [[], ["b"], []]], bordered=True) == ["a\t\tc", "\tb"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\tUBND HUYỆN \t\t CỘNG HÒA", "UBND HUYỆN\tCỘNG HÒA"),
        ("1.\tRà soát", "1. Rà soát"),
        ("a)\tRà soát", "a) Rà soát"),
        ("-\tLưu: VT", "- Lưu: VT"),
        ("Số:\t/SXD-VP", "Số: /SXD-VP"),
        ("Cà Mau, ngày\t\ttháng 7 năm 2025", "Cà Mau, ngày tháng 7 năm 2025"),
    ],
)
def test_a_tab_parts_columns_but_neither_label_nor_blank(text, expected):
    assert tidy_tabs(text) == expected


def test_a_signature_below_a_sea_of_empty_lines_is_found():
    rows = [[["\n" * 50_000, " Nơi nhận:"], ["GIÁM ĐỐC"]]]
    assert table_lines(rows, bordered=True) == [" Nơi nhận:", "GIÁM ĐỐC"]
