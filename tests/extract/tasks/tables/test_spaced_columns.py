"""Where the columns of a page part."""

from collections.abc import Sequence

from luocdo.extract.tasks.tables.spaced_columns import cut, gutter, runs_over
from luocdo.extract.tasks.tables.spaced_lines import Line, Piece


def line(*pieces: tuple[int, str]) -> Line:
    return Line(tuple(Piece(column, column, words) for column, words in pieces), apart=False)


def cells(found: Line) -> Sequence[tuple[int, str]]:
    return [(piece.column, piece.words) for piece in found.pieces]


def test_columns_part_in_the_middle_of_the_widest_stretch_that_most_lines_leave_free() -> None:
    lines = [line((0, "Rà soát"), (20, "Sở Y tế")), line((0, "Lập danh mục"), (20, "Văn phòng"))]
    assert gutter(lines, 0, 20) == 16


def test_a_piece_that_reaches_over_a_bound_is_parted_at_its_blank() -> None:
    assert cells(cut(line((0, "1"), (4, "Rà soát hồ Sở Y tế")), [3, 14])) == [
        (0, "1"),
        (1, "Rà soát hồ"),
        (2, "Sở Y tế"),
    ]


def test_a_line_with_a_piece_for_each_column_is_whole_wherever_they_stand() -> None:
    assert cells(cut(line((0, "1"), (2, "Rà soát"), (9, "Sở Y tế")), [3, 14])) == [
        (0, "1"),
        (1, "Rà soát"),
        (2, "Sở Y tế"),
    ]


def test_the_number_of_a_row_is_its_first_cell_wherever_it_stands() -> None:
    assert cells(cut(line((6, "2.1."), (12, "Rà soát")), [3, 30])) == [(0, "2.1."), (1, "Rà soát")]


def test_a_sentence_runs_over_a_bound_and_the_cells_of_a_row_do_not() -> None:
    assert runs_over(line((0, "Các phòng rà soát hồ sơ theo danh mục")), [10, 20])
    assert not runs_over(line((0, "1"), (12, "Rà soát"), (24, "Sở Y tế")), [10, 20])


def test_a_cell_that_fills_its_column_may_touch_the_next_below_the_words_of_its_row() -> None:
    assert not runs_over(line((5, "nông sản"), (20, "UBND phường An Hải 30/9/2026")), [3, 18, 38])
    assert runs_over(line((5, "Các đơn vị gửi báo cáo về Sở trước ngày")), [3, 18, 38])
    assert runs_over(line((0, "Các đơn vị gửi báo"), (20, "cáo về Sở trước ngày 30/9")), [3, 18, 38])
