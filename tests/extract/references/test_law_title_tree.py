"""Where the known title of a law ends that begins at a place."""

import pytest

from luocdo.extract.references.law_title_tree import title_end


def title(text: str) -> str | None:
    end = title_end(text, 0)
    return text[:end] if end is not None else None


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Lưu trữ năm 2024", "Lưu trữ"),
        ("Tổ chức chính quyền địa phương và Luật Lưu trữ", "Tổ chức chính quyền địa phương"),
        ("Phòng chống tham nhũng của tỉnh", "Phòng chống tham nhũng"),
        ("Tổ chức\nchính quyền địa phương", "Tổ chức\nchính quyền địa phương"),
        ("về Lưu trữ", "về Lưu trữ"),
    ],
)
def test_the_longest_title_of_the_list_is_read(text: str, end: str) -> None:
    assert title(text) == end


@pytest.mark.parametrize("text", ["Kho muối", "Tổ chức thi", "của Quốc hội", "số 33/2024/QH15", ""])
def test_other_words_begin_none(text: str) -> None:
    assert title(text) is None


def test_a_letter_may_be_wrong_where_the_rest_of_a_longer_title_is_right() -> None:
    assert title("Căn cước côn dân số 59/2014/QH13") == "Căn cước côn dân"
    assert title("Căn cước côn trùng") == "Căn cước"
