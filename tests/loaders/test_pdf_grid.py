"""Tables that are drawn in a PDF, and drawings that are none."""

import pytest

from luocdo.loaders.pdf_grid import Grid, Rule

HEAD = ("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn")
DUTY = ("1", "Rà soát theo Kế hoạch số 1234/KH-SKHCN ngày 3/3/2025", "Phòng Quản lý", "Trước ngày 15/8/2025")


def written(pdf, file):
    file.write_bytes(bytes(pdf.output()))
    return file


def draw_table(pdf, rows, widths=(4, 14, 9, 12)):
    with pdf.table(col_widths=widths, first_row_as_headings=False) as table:
        for cells in rows:
            row = table.row()
            for cell in cells:
                row.cell(cell)


def test_a_row_of_a_drawn_table_is_one_line(tmp_path, one, new_pdf, body):
    pdf = new_pdf()
    pdf.multi_cell(0, 20, body, new_x="LMARGIN", new_y="NEXT")
    draw_table(pdf, [HEAD, DUTY])
    pdf.multi_cell(0, 20, "Các phòng báo cáo kết quả./.")
    assert one(written(pdf, tmp_path / "a.pdf")).text.split("\n") == [
        body,
        "\t".join(HEAD),
        "\t".join(DUTY),
        "Các phòng báo cáo kết quả./.",
    ]


def test_a_number_broken_in_a_narrow_cell_is_made_whole(tmp_path, one, new_pdf):
    pdf = new_pdf()
    pdf.rect(85, 60, 60, 60)
    pdf.rect(145, 60, 80, 60)
    pdf.text(90, 80, "15/KH-")
    pdf.text(90, 98, "SKHCN")
    pdf.text(150, 80, "Văn phòng")
    assert one(written(pdf, tmp_path / "a.pdf")).text == "15/KH-SKHCN\tVăn phòng"


def test_cells_that_touch_are_parted_at_the_line_between_them(tmp_path, one, new_pdf):
    pdf = new_pdf()
    first = "Sở Nội vụ"
    edge = 86 + pdf.get_string_width(first)
    pdf.rect(85, 60, edge - 84.5, 30)
    pdf.rect(edge + 0.5, 60, 90, 30)
    pdf.text(86, 80, first + "Quý III")
    assert one(written(pdf, tmp_path / "a.pdf")).text == "Sở Nội vụ\tQuý III"


def test_merged_cells_are_read_once_in_their_first_row_and_column(tmp_path, one, new_pdf):
    pdf = new_pdf()
    for x, y, width, height, text in [
        *((85, 60, 200, 30, "I. Chung"), (285, 60, 100, 60, "Quý IV")),
        *((85, 90, 30, 30, "1"), (115, 90, 170, 30, "Báo cáo")),
    ]:
        pdf.rect(x, y, width, height)
        pdf.text(x + 5, y + 20, text)
    assert one(written(pdf, tmp_path / "a.pdf")).text.split("\n") == ["I. Chung\t\tQuý IV", "1\tBáo cáo"]


@pytest.mark.parametrize("boxes", [[(85, 60, 300, 80)], [(20, 20, 550, 780), (85, 60, 300, 80)], [(85, 118, 120, 0)]])
def test_a_frame_or_an_underline_is_no_table(tmp_path, one, new_pdf, boxes):
    pdf = new_pdf()
    for box in boxes:
        pdf.rect(*box)
    pdf.text(90, 80, "CÔNG VĂN ĐẾN")
    pdf.text(90, 110, "Số: 55")
    assert one(written(pdf, tmp_path / "a.pdf")).text == "CÔNG VĂN ĐẾN\nSố: 55"


def test_a_drawing_of_very_many_lines_is_no_table(tmp_path, one, new_pdf):
    pdf = new_pdf()
    for number in range(400):
        pdf.line(85 + number, 200, 85 + number, 300)
        pdf.line(85, 200 + number / 4, 484, 200 + number / 4)
    pdf.text(90, 80, "Bản đồ")
    assert one(written(pdf, tmp_path / "a.pdf")).text == "Bản đồ"


@pytest.mark.parametrize(
    ("point", "cell"),
    [((5, 15), (0, 0)), ((15, 15), (0, 1)), ((5, 5), (0, 0)), ((15, 5), (1, 1)), ((25, 5), None), ((5, -5), None)],
)
def test_a_point_lies_in_the_first_part_of_its_merged_cell(point, cell):
    grid = Grid((0, 10, 20), (20, 10, 0), (Rule(0, 0, 20), Rule(10, 0, 20), Rule(20, 0, 20)), (Rule(10, 10, 20),))
    assert grid.cell_of(*point) == cell


@pytest.mark.parametrize("head", [[], [HEAD]], ids=["as it is", "under a repeated head"])
def test_a_row_that_the_end_of_a_page_cuts_through_is_whole(tmp_path, one, new_pdf, head):
    pdf = new_pdf()
    draw_table(pdf, [HEAD, ("1", "Rà soát hồ sơ theo", "Phòng Quản lý", "15/8/2025")])
    pdf.add_page()
    draw_table(pdf, [*head, ("", "Kế hoạch số 12/KH-SDL", "khoa học", ""), ("2", "Báo cáo", "Văn phòng", "30/8/2025")])
    whole = ("1", "Rà soát hồ sơ theo Kế hoạch số 12/KH-SDL", "Phòng Quản lý khoa học", "15/8/2025")
    rows = [HEAD, whole, ("2", "Báo cáo", "Văn phòng", "30/8/2025")]
    assert one(written(pdf, tmp_path / "a.pdf")).text.split("\n") == ["\t".join(row) for row in rows]


@pytest.mark.parametrize(
    "below",
    [
        ("", "", "Văn phòng", "30/8/2025"),
        ("", "Báo cáo", "Văn phòng", "30/8/2025"),
        ("", "Báo cáo", "", "30/8/2025"),
        ("2", "Báo cáo", "", ""),
    ],
    ids=["another unit of the same task", "another task of the same number", "of the same unit", "another number"],
)
def test_a_row_of_its_own_at_the_top_of_a_page_stays_one(tmp_path, one, new_pdf, below):
    pdf = new_pdf()
    first = ("1", "Rà soát hồ sơ theo kế hoạch", "Phòng Quản lý", "15/8/2025")
    draw_table(pdf, [HEAD, first])
    pdf.add_page()
    draw_table(pdf, [below, ("3", "Lưu trữ", "Văn phòng", "30/9/2025")])
    lines = one(written(pdf, tmp_path / "a.pdf")).text.split("\n")
    assert lines[1] == "\t".join(first)


def test_a_row_that_two_ends_of_pages_cut_through_is_whole(tmp_path, one, new_pdf):
    pdf = new_pdf()
    draw_table(pdf, [HEAD, ("1", "Rà soát hồ sơ theo", "Phòng Quản lý", "15/8/2025")])
    for rest in ("Kế hoạch của Sở về chỉnh lý", "hồ sơ tồn đọng"):
        pdf.add_page()
        draw_table(pdf, [HEAD, ("", rest, "", "")])
    row = "Rà soát hồ sơ theo Kế hoạch của Sở về chỉnh lý hồ sơ tồn đọng"
    assert f"1\t{row}\tPhòng Quản lý\t15/8/2025" in one(written(pdf, tmp_path / "a.pdf")).text
