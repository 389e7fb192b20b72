"""An amending document names the amended one in the heading of an article; the items below say which of its parts are changed."""

import pytest

from luocdo.graph.assembly.telling.changed_parts import Articles

HEADING = "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 31/2021/TT-BKHCN"


def parts(items: str, *named: str, heading: str = HEADING) -> tuple[str, ...]:
    text = f"THÔNG TƯ\n\n{heading}\n\n{items}\n\nĐiều 2. Bổ sung khoản 9 Điều 90 của văn bản khác\n\n1. Sửa đổi khoản 8 Điều 80.\n"
    start = text.index("Thông tư số 31")
    return Articles(text).parts_below(
        start, named, [start, *([text.index("Nghị định số")] if "Nghị định số" in text else [])]
    )


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("1. Bổ sung điểm d khoản 2 Điều 5 như sau:", ("điểm d khoản 2 Điều 5",)),
        ("2. Bổ sung điểm đ vào sau điểm d khoản 3 Điều 7 như sau:", ("điểm đ khoản 3 Điều 7",)),
        ("3. Bổ sung Điều 9a vào sau Điều 9 như sau:", ("Điều 9a",)),
        ("a) Sửa đổi, bổ sung các khoản 1, 3 Điều 12:", ("khoản 1 Điều 12", "khoản 3 Điều 12")),
        ("4. Bãi bỏ khoản 4 Điều 11.", ("khoản 4 Điều 11",)),
        ("5. Thay cụm từ “Điều 3” tại khoản 2 Điều 4 bằng cụm từ “Điều 6”.", ("khoản 2 Điều 4",)),
        ("1. Sửa đổi khoản 1 Điều 8 như sau:\n“1. Bãi bỏ khoản 5 Điều 70 sau một năm.”", ("khoản 1 Điều 8",)),
        ("1. Sửa đổi khoản 1 Điều 8 Nghị định số 15/2019/NĐ-CP.", ()),
        ("1. Cục trưởng thực hiện khoản 1 Điều 8.", ()),
        ("1. Sửa đổi khoản 3 như sau:", ()),
    ],
)
def test_the_parts_are_those_that_the_items_change(item: str, expected: tuple[str, ...]) -> None:
    assert parts(item) == expected


def test_an_item_without_an_article_is_in_the_one_that_the_heading_names() -> None:
    heading = "Điều 1. Sửa đổi, bổ sung Điều 5 Thông tư số 31/2021/TT-BKHCN như sau:"
    assert parts("1. Bổ sung khoản 3 như sau:", "Điều 5", heading=heading) == ("khoản 3 Điều 5",)


def test_what_is_no_heading_of_an_article_has_no_items() -> None:
    assert parts("1. Bãi bỏ khoản 4 Điều 11.", heading="Căn cứ Thông tư số 31/2021/TT-BKHCN;") == ()
