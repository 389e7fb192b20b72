"""Which items only head others."""

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.outline.headings import DIVISION, is_article, is_section
from luocdo.extract.tasks.outline.tree import Item, outline
from luocdo.extract.tasks.who.words import read_words


def first_item(text: str) -> Item:
    clean = normalise(text)
    return outline(clean.text, segment(clean)).items[0]


def heads(text: str) -> bool:
    item, clean = first_item(text), normalise(text).text
    start = clean.index(" ", item.block.start) + 1
    return is_section(item, read_words(clean, start, item.block.end))


BELOW = "\n\na) Rà soát hồ sơ.\n\nb) Lập danh sách.\n"


@pytest.mark.parametrize(
    "text",
    [
        f"II. Nhiệm vụ{BELOW}",
        "II. Nhiệm vụ trọng tâm\n",
        f"3. RÀ SOÁT HỒ SƠ{BELOW}",
        f"8. Tổ chức thực hiện{BELOW}",
        f"Điều 1. Phê duyệt Kế hoạch như sau:{BELOW}",
    ],
)
def test_divisions_capitals_duties_and_articles_head_what_stands_below_them(text: str) -> None:
    assert heads(text)


@pytest.mark.parametrize("text", [f"1. Rà soát hồ sơ{BELOW}", "1. Sở Y tế rà soát hồ sơ trước ngày 15/9.\n"])
def test_an_item_of_work_is_no_section(text: str) -> None:
    assert not heads(text)


@pytest.mark.parametrize(
    ("label", "division"), [("II", True), ("Chương I", True), ("B", True), ("1", False), ("Điều 2", False)]
)
def test_the_labels_of_the_outermost_kinds_are_divisions(label: str, division: bool) -> None:
    assert (DIVISION.match(label) is not None) is division


def test_an_article_is_known_by_its_label() -> None:
    assert is_article(first_item("Điều 5. Sở Y tế rà soát hồ sơ.\n"))
    assert not is_article(first_item("5. Sở Y tế rà soát hồ sơ.\n"))
