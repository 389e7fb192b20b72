"""Where the text of another document is quoted."""

from luocdo.extract.relations.quotations import is_quoted, quoted_spans


def test_quotes_within_a_quote_do_not_end_it_and_one_left_open_is_none():
    text = "như sau: “Bỏ cụm từ “xã” trong bảng.” Hết. như sau: “còn mở"
    assert quoted_spans(text) == ((9, 37),)
    assert is_quoted([(9, 37)], 20)
    assert not is_quoted([(9, 37)], 40)


def test_phrases_are_quoted_where_words_call_them_so():
    text = 'Thay cụm từ “Sở Nội vụ” bằng cụm từ "Sở Tài chính"; phương châm “4 tại chỗ”.'
    assert [text[start:end] for start, end in quoted_spans(text)] == ["“Sở Nội vụ”", '"Sở Tài chính"']


def test_both_wordings_of_a_correction_are_quoted():
    text = 'tại căn cứ thứ ba, "Nghị định số 5" sửa thành "Nghị định số 7".'
    assert [text[start:end] for start, end in quoted_spans(text)] == ['"Nghị định số 5"', '"Nghị định số 7"']


def test_a_text_without_quotation_marks_quotes_nothing():
    assert quoted_spans("như sau: 1. Sửa đổi Điều 6") == ()


def test_a_quotation_ends_where_the_second_mark_has_lost_its_curve():
    text = 'Luật quy định: “Hồ sơ phải lập."\nLuật khác quy định:\n"1. Hồ sơ phải nộp.”\nHết.'
    assert [text[start:end] for start, end in quoted_spans(text)] == ['“Hồ sơ phải lập."']


def test_an_article_in_quotation_marks_on_its_own_line_is_quoted_without_a_colon():
    text = 'Điều 1. Sửa đổi Điều 5\n“Điều 5. Hồ sơ\nHồ sơ gồm sổ “A”.”.\nĐiều 2. Bổ sung Điều 7a\n"Điều 7a. Sổ".\nHết.'
    assert [text[start:end] for start, end in quoted_spans(text)] == [
        "“Điều 5. Hồ sơ\nHồ sơ gồm sổ “A”.”",
        '"Điều 7a. Sổ"',
    ]
    assert quoted_spans("Xem các tài liệu:\n- “Điều 5 Luật”; mục “Điều 6. Sổ”.") == ()


def test_a_provision_with_its_own_number_is_quoted_behind_the_place_that_it_takes():
    text = '1. Bổ sung khoản 5 Điều 8: “5. Hồ sơ lập hai bộ.”\n2. Tại Điều 9: “nộp chậm” là quá 5 ngày.\n3. Điều 3: "a) Sổ."\nHết.'
    assert [text[start:end] for start, end in quoted_spans(text)] == ["“5. Hồ sơ lập hai bộ.”", '"a) Sổ."']
