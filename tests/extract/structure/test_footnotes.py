"""The mark of a footnote, and where it stands above its note."""

import pytest

from luocdo.extract.structure.footnotes import mark_of_note


@pytest.mark.parametrize("mark", ["(1)", "[1]", " [12]"])
def test_a_note_begins_with_the_mark_that_stands_behind_a_word_above_it(mark: str) -> None:
    text = f"Theo Luật Giá{mark}, các phòng báo cáo.\n{mark.strip()} Đã được sửa đổi."
    start = text.index("\n") + 1
    found = mark_of_note(text, start)
    assert found is not None
    assert (text[: found.above].rstrip(), text[found.end :]) == ("Theo Luật Giá", " Đã được sửa đổi.")


@pytest.mark.parametrize(
    "text",
    [
        "Làm theo mục (1) dưới đây.\n(1) Rà soát.",
        "Theo Luật Giá(2), các phòng báo cáo.\n(1) Rà soát.",
        "Theo Luật Giá(1), các phòng báo cáo.\n1) Rà soát.",
        "Các phòng báo cáo.\n(1) Rà soát.",
    ],
)
def test_the_number_of_an_item_and_another_mark_are_none(text: str) -> None:
    assert mark_of_note(text, text.index("\n") + 1) is None
