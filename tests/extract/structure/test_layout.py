"""How the lines of a document were typed."""

from luocdo.extract.structure.layout import read_layout

RAGGED = (
    "Căn cứ Luật Dược, các trạm\nlập sổ theo dõi thuốc trong kho của\nmình, rà soát thuốc\nđã hết hạn dùng;\n\n"
    "Căn cứ đề nghị của các\nphòng chuyên môn và của những trạm y tế\nđã kiểm kê trong năm;\n\n"
    "Giám đốc giao cho các phòng\nlập danh mục thuốc cần hủy theo quý\nvà gửi về văn phòng.\n\n"
) * 2


def test_paragraphs_stand_apart_where_an_empty_line_follows_each_and_their_lines_break_at_any_width() -> None:
    assert read_layout(RAGGED, None).apart
    assert not read_layout(RAGGED.replace("\n\n", "\n"), None).apart


def test_paragraphs_do_not_stand_apart_where_all_lines_are_filled() -> None:
    filled = ("lập sổ theo dõi thuốc trong kho của trạm\n" * 4 + "rồi gửi về văn phòng.\n\n") * 4
    assert not read_layout(filled, None).apart


def test_the_rows_of_a_wide_table_say_nothing_of_how_long_a_full_line_of_the_text_is() -> None:
    wrapped = (
        "Các trạm y tế lập sổ theo dõi thuốc trong kho\ncủa mình rồi gửi về văn phòng Sở trước ngày\n15 tháng 6 hằng năm để Giám đốc xem xét.\n"
        * 3
    )
    rows = "2     Lập sổ theo dõi thuốc trong kho              Các trạm y tế               Trước 15/6/2025\n      của trạm và gửi về văn phòng                 trong toàn huyện            hằng năm\n"
    assert read_layout(wrapped + rows * 8, None).width == read_layout(wrapped, None).width > 0
    marked = "| 2 | Lập sổ theo dõi thuốc trong kho của trạm và gửi về văn phòng | Các trạm y tế | Trước 15/6/2025 hằng năm |\n"
    items = "2.      lập sổ theo dõi thuốc trong kho của\nmình rồi gửi về văn phòng\n"
    assert read_layout(wrapped + marked * 8, None).width == read_layout(wrapped, None).width
    assert read_layout(items * 6, None).width > 0
