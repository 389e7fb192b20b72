"""The lines of a page set in columns."""

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.tables.spaced_lines import Line, read_lines


def lines_of(text: str) -> list[Line]:
    clean = normalise(text)
    return list(read_lines(clean.text, segment(clean), 0))


def test_the_pieces_of_a_line_stand_where_its_blanks_part_them() -> None:
    (line,) = lines_of("1    Lập danh mục      Phòng Giá\n")
    assert [(piece.column, piece.words) for piece in line.pieces] == [(0, "1"), (5, "Lập danh mục"), (23, "Phòng Giá")]


def test_the_title_of_the_numbers_may_have_one_blank_behind_it() -> None:
    (line, *_) = lines_of("TT Nội dung        Chủ trì\n1  Lập danh mục    Phòng Giá\n")
    assert line.words == ("TT", "Nội dung", "Chủ trì")


def test_lines_go_on_up_to_one_that_neither_is_indented_nor_has_columns() -> None:
    text = "1    Lập danh mục      Phòng Giá\n     hồ sơ             và Văn phòng\n\nCác phòng nghiêm túc thực hiện.\n2    Kiểm kê      Phòng Giá\n"
    assert [line.words for line in lines_of(text)] == [("1", "Lập danh mục", "Phòng Giá"), ("hồ sơ", "và Văn phòng")]


def test_an_empty_line_above_sets_a_line_apart() -> None:
    text = "1    Lập danh mục      Phòng Giá\n\n2    Kiểm kê kho       Văn phòng\n"
    assert [line.apart for line in lines_of(text)] == [False, True]
