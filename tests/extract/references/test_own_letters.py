"""Numbers of the document's own agency, by its symbol and letters, and those of an office above it."""

import pytest

from luocdo.extract.mention import Mention
from luocdo.extract.model import Document
from luocdo.extract.references.own_letters import is_own

SCHOOL = Document(number="41/QĐ-ĐHTN", symbol="QĐ-ĐHTN", date="2025-03-10")
BRANCH = Document(number="120/BHXH-TST", symbol="BHXH-TST", date="2025-03-10")


def own(number: str, document: Document, *, before: str = "Theo ", date: str | None = "2025-02-01") -> bool:
    text = f"{before}Công văn số {number}"
    mention = Mention(len(before), len(text), "number", type="Công văn", number=number, date=date)
    return is_own(text, mention, number, document)


@pytest.mark.parametrize("number", ["7/QĐ-ĐHTN", "7/QĐ-ĐHTN-ĐTĐH"])
def test_letters_that_no_list_knows_are_of_one_agency_whichever_room_signs(number: str) -> None:
    assert own(number, SCHOOL)


def test_letters_of_another_agency_are_not_its_own() -> None:
    assert not own("7/QĐ-ĐHTM", SCHOOL)
    assert not own("7/QĐ-ĐHTN", Document(number="5"))


def test_so_few_letters_may_be_of_several_agencies_unless_all_are_the_same() -> None:
    short = Document(number="41/QĐ-XYZ", symbol="QĐ-XYZ")
    assert own("7/QĐ-XYZ", short)
    assert not own("7/QĐ-XYZ-TH", short)


def test_a_known_agency_is_its_own_with_the_same_room_and_a_serial_that_it_has_reached() -> None:
    assert own("119/BHXH-TST", BRANCH)
    assert not own("119/BHXH-CSYT", BRANCH)
    assert not own("3341/BHXH-TST", BRANCH)
    assert own("3341/BHXH-TST", BRANCH, date="2024-12-01")


def test_what_is_carried_out_is_of_an_office_above() -> None:
    assert not own("119/BHXH-TST", BRANCH, before="Thực hiện ")
    assert own("119/BHXH-TST", BRANCH, before="Thực hiện việc nêu tại ")
