"""Symbols that fit neither the type nor the issuer with which they are printed."""

import pytest

from luocdo.extract.findings.symbols import other_issuers, other_types, own_symbol, stands_for_a_name
from luocdo.extract.grammar.doc_types import type_names
from luocdo.extract.mention import Mention
from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise

NOWHERE = normalise("")
LETTERED = {
    *("Nghị định", "Nghị quyết", "Quyết định", "Thông tư", "Kế hoạch", "Thông báo", "Báo cáo", "Tờ trình"),
    *("Luật", "Pháp lệnh"),
}


def cited(number: str, type_: str, day: str | None = None, issuer: str | None = None) -> Mention:
    return Mention(0, 0, "number", number=number, type=type_, date=day, issuer=issuer)


def is_odd(number: str, type_: str, day: str | None = None) -> bool:
    return bool(list(other_types(NOWHERE, [cited(number, type_, day)])))


def test_letters_of_another_type_are_a_mistake_where_both_types_are_always_printed_with_their_own() -> None:
    assert {
        name for name in type_names() if is_odd("12/KH-UBND" if name != "Kế hoạch" else "12/BC-UBND", name)
    } == LETTERED
    assert not is_odd("12/CT-UBND", "Nghị quyết")  # the Cục Thuế signs so, too


def test_a_number_is_pointed_out_once_for_each_type_before_it() -> None:
    places = [cited("12/KH-UBND", "Báo cáo"), cited("12/KH-UBND", "Báo cáo"), cited("12/KH-UBND", "Tờ trình")]
    assert [each.facts["type"] for each in other_types(NOWHERE, places)] == ["Báo cáo", "Tờ trình"]


def test_submissions_bore_other_letters_until_2005() -> None:
    assert not is_odd("12/TT-UBND", "Tờ trình", "2004-03-01")
    assert is_odd("12/TT-UBND", "Tờ trình", "2006-03-01")


@pytest.mark.parametrize(
    ("number", "issuer", "day", "odd"),
    [
        ("99/SYT-NVY", "Sở Tài chính tỉnh Cao Bằng", "2025-03-05", True),
        ("99/SYT-NVY", "Sở Y tế tỉnh Cao Bằng", "2025-03-05", False),
        ("99/SYT-NVY", "Sở Tài chính tỉnh Cao Bằng", "1995-03-05", False),
        ("99/TB-TTHĐND", "HĐND xã Tân Lập tỉnh Cao Bằng", "2025-12-05", False),
        ("99/TB-TTHĐND", "UBND tỉnh Cao Bằng", "2025-12-05", True),
        ("99/ABCX-NVY", "Sở Tài chính tỉnh Cao Bằng", "2025-03-05", False),
    ],
)
def test_letters_of_another_agency_are_a_mistake_since_all_form_them_alike(
    number: str, issuer: str, day: str, odd: bool
) -> None:
    places = [cited(number, "Công văn", day, issuer)]
    assert bool(list(other_issuers(NOWHERE, places, Document(province="Cao Bằng")))) == odd


def test_letters_may_be_the_first_ones_of_the_name_beside_them() -> None:
    assert stands_for_a_name("Nghị quyết số 7/NQ-ĐCT của Đoàn Chủ tịch Trung ương", "7/NQ-ĐCT")
    assert not stands_for_a_name("Nghị quyết số 7/NQ-ĐCT của Ban Thường vụ", "7/NQ-ĐCT")


def test_a_committee_may_sign_as_its_chairman() -> None:
    clean = normalise("Số: 17/QĐ-CT")
    document = Document(type="Quyết định", number="17/QĐ-CT", symbol="QĐ-CT", date="2004-05-06")
    assert not list(own_symbol(clean, document.model_copy(update={"issuer": "UBND tỉnh Cà Mau"})))
    assert list(own_symbol(clean, document.model_copy(update={"issuer": "Sở Nội vụ tỉnh Cà Mau"})))


def test_a_law_of_long_ago_may_bear_the_number_of_the_order_that_made_it_public() -> None:
    clean = normalise("Số: 22-L/CTN")
    document = Document(type="Pháp lệnh", number="22-L/CTN", symbol="L/CTN", date="1994-05-06")
    assert not list(own_symbol(clean, document.model_copy(update={"issuer": "Ủy ban Thường vụ Quốc hội"})))
    assert list(own_symbol(clean, document.model_copy(update={"issuer": "Chính phủ"})))


def test_the_office_that_drafted_a_letter_does_not_say_whose_it_is() -> None:
    text = "Công văn số 418/UBND-NN ngày 05/3/2025 của Sở Tài chính"
    assert not stands_for_a_name(text, "418/UBND-NN")
    assert not stands_for_a_name(text.replace("NN", "TC"), "418/UBND-TC")
    place = Mention(0, len(text), "number", number="418/UBND-NN", type="Công văn", issuer="Sở Tài chính tỉnh Cao Bằng")
    of_province = Document(province="Cao Bằng")
    assert [each.code for each in other_issuers(normalise(text), [place], of_province)] == ["symbol-issuer-mismatch"]
    own = place._replace(issuer="UBND tỉnh Cao Bằng")
    office = place._replace(issuer="Văn phòng UBND tỉnh Cao Bằng")
    assert not list(other_issuers(normalise(text), [own], of_province))
    assert not list(other_issuers(normalise(text), [office], of_province))


@pytest.mark.parametrize(
    ("words", "issuer", "odd"),
    [
        ("Kế hoạch số 55/CT-UBND ngày 03/3/2025", "UBND tỉnh Cao Bằng", True),
        ("Chỉ thị số 55/KH-UBND ngày 03/3/2025", "UBND tỉnh Cao Bằng", True),
        ("Quyết định số 55/CĐ-TTg ngày 03/3/2025", "Thủ tướng Chính phủ", True),
        ("Chỉ thị số 55/CT-UBND ngày 03/3/2025", "UBND tỉnh Cao Bằng", False),
        ("Thông báo số 55/CT-TTr ngày 03/3/2025", "Cục Thuế tỉnh Cao Bằng", False),
        ("Chương trình số 55/CT-UBND ngày 03/3/2025", "UBND tỉnh Cao Bằng", False),
        ("Quyết định số 55/CT-UBND ngày 03/3/1999", "UBND tỉnh Cao Bằng", False),
    ],
)
def test_a_command_bears_its_own_letters_and_nothing_else_does(words: str, issuer: str, odd: bool) -> None:
    kind, number, day = words.split(" số ")[0], words.split()[-3], words[-4:]
    place = Mention(0, len(words), "number", number=number, type=kind, date=day, issuer=issuer)
    place = place._replace(number_start=words.index(number), number_end=words.index(number) + len(number))
    assert bool(list(other_types(normalise(words), [place]))) is odd


def test_a_draft_without_a_number_is_held_to_its_symbol() -> None:
    clean = normalise("Số:      /QĐ-SNV")
    [found] = own_symbol(clean, Document(type="Kế hoạch", symbol="QĐ-SNV"))
    assert (found.code, found.facts["number"], clean.text[found.start : found.end]) == (
        "symbol-type-mismatch",
        "…/QĐ-SNV",
        "QĐ-SNV",
    )
    assert not list(own_symbol(clean, Document(type="Kế hoạch", symbol="KH-SNV")))
