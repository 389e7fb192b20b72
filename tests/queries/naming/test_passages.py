"""Where in a text words are pointed at."""

import unicodedata

import pytest

from luocdo.graph.stores.store import Held
from luocdo.queries.naming.passages import passage

TEXT = """Kính gửi: Các phòng.

Sở nhận được nhiều hồ sơ giấy. Phòng Hành chính số hóa toàn bộ hồ sơ theo Kế hoạch số 9/KH-
SNV trước ngày 5/6/2024.
Hồ sơ số hóa xong gửi về Văn phòng.
"""


def marked(words: str, text: str = TEXT, pages: tuple[int, ...] = ()) -> tuple[str, str]:
    found = passage(Held("khóa", "a.txt", None, text, pages), words.split())
    assert found is not None
    return found.sentence[found.start : found.end], found.sentence


@pytest.mark.parametrize(
    ("words", "cited", "sentence"),
    [
        ("ho so giay", "hồ sơ giấy", "Sở nhận được nhiều hồ sơ giấy."),
        ("so hoa", "số hóa", "Phòng Hành chính số hóa toàn bộ hồ sơ theo Kế hoạch số 9/KH-\nSNV trước ngày 5/6/2024."),
        (
            "9 kh snv",
            "9/KH-\nSNV",
            "Phòng Hành chính số hóa toàn bộ hồ sơ theo Kế hoạch số 9/KH-\nSNV trước ngày 5/6/2024.",
        ),
        ("xong van phong", "xong gửi về Văn phòng", "Hồ sơ số hóa xong gửi về Văn phòng."),
        ("hoa xon", "hóa xong", "Hồ sơ số hóa xong gửi về Văn phòng."),
    ],
)
def test_words_side_by_side_go_before_words_close_together(words: str, cited: str, sentence: str) -> None:
    assert marked(words) == (cited, sentence)


def test_letters_typed_as_several_characters_are_found_and_quoted_as_they_are() -> None:
    text = unicodedata.normalize("NFD", TEXT)
    assert marked("ho so giay", text)[0] == unicodedata.normalize("NFD", "hồ sơ giấy")


def test_the_page_and_further_places_are_told() -> None:
    held = Held("khóa", "a.pdf", None, "Trang một.\nTrang hai có tổ dân phố.\nTrang ba có tổ dân phố.", (0, 11, 36))
    found = passage(held, ["to", "dan", "pho"])
    assert found is not None
    assert (found.page, found.line, found.further, found.witness) == (2, 2, 1, "khóa")


def test_a_text_without_the_words_has_no_place() -> None:
    assert passage(Held("khóa", "a.txt", None, TEXT, ()), ["vang", "mat"]) is None
