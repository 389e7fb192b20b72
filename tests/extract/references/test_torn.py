"""Numbers that the header or the foot of a page has torn."""

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.structure.segment import Block


def test_a_number_torn_by_the_header_of_a_page_is_one(office) -> None:
    page = "\n\n\n12\n\nCÔNG BÁO/Số 3 + 4/Ngày 05-4-2024\n\n"
    for head, tail in (
        ("Nghị định số 12/2024/", "NĐ-CP"),
        ("Nghị định số 12/2024/NĐ-", "CP"),
        ("Luật Giá số 12/2024/", "QH15"),
    ):
        text = f"Căn cứ {head}{page}{tail} ngày 05/02/2024;"
        places = (
            Block(0, text.index(page), "body", None, 0, (), ()),
            Block(text.index(page), text.index(page) + len(page), "outside", None, 0, (), ()),
        )
        (mention,) = find_mentions(normalise(text), places, office)
        assert mention.number == head.split()[-1] + tail
        assert (mention.date, mention.type) == ("2024-02-05", head.split(" số")[0].removesuffix(" Giá"))
        assert "joined-number" in mention.notes


@pytest.mark.parametrize("page", ["\n2\n", "\n\n2\n\n", "\n- 2 -\n", " \n   12\n   "])
def test_the_number_of_a_page_between_so_and_a_number_is_no_part_of_it(mentions, page: str) -> None:
    ((found, mention),) = mentions(f"Thực hiện Nghị định số{page}61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.")
    assert (found[:8], mention.number, mention.notes) == ("Nghị địn", "61/2018/NĐ-CP", ())


@pytest.mark.parametrize("torn", ["số 6\n1/2018/NĐ-CP", "số 6 1/2018/NĐ-CP"])
def test_digits_beside_so_are_the_first_of_a_torn_number(mentions, torn: str) -> None:
    ((_, mention),) = mentions(f"Thực hiện Nghị định {torn} ngày 23/4/2018 của Chính phủ.")
    assert mention.number == "61/2018/NĐ-CP"
    assert "unreadable-number" in mention.notes
