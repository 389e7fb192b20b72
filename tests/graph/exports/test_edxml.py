"""The header of a message between document systems says what the document says, and leaves blank what nobody does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from luocdo.graph import read_files
from luocdo.graph.exports import Counts
from luocdo.graph.exports.edxml import NAMESPACE, _identity
from luocdo.graph.exports.streams import Facts
from luocdo.loaders import load

PREFIX = {"e": NAMESPACE}
Exported = Callable[..., tuple[Path, Counts]]


@pytest.fixture
def letter(exported: Exported) -> etree._Element:
    folder, counts = exported("edxml")
    assert counts == (2, 2, 1)
    [path] = folder.glob("*-5-ubnd-nc.edxml")
    return etree.parse(path).getroot()


def said(message: etree._Element, path: str) -> str | None:
    return message.findtext(f".//{'/'.join(f'e:{step}' for step in path.split('/'))}", None, PREFIX)


def test_number_and_day_are_those_of_the_document(letter: etree._Element) -> None:
    assert (said(letter, "Code/CodeNumber"), said(letter, "Code/CodeNotation")) == ("5", "UBND-NC")
    assert said(letter, "PromulgationInfo/PromulgationDate") == "2024/04/01"
    assert said(letter, "DocumentType/TypeName") == "Công văn"
    assert said(letter, "From/OrganName") == "UBND tỉnh Hà Giang"
    assert said(letter, "SignerInfo/Competence") == "KT. CHỦ TỊCH"


@pytest.mark.parametrize(
    ("number", "symbol", "code"),
    [
        ("18-NQ/TW", "NQ/TW", ("18", "NQ/TW")),
        ("3398-CV/BTGTU", None, ("3398", "CV/BTGTU")),
        ("61/2018/NĐ-CP", "NĐ-CP", ("61/2018", "NĐ-CP")),
        ("05/1999/TTLT/BLĐTBXH-BYT", "TTLT/BLĐTBXH-BYT", ("05/1999", "TTLT/BLĐTBXH-BYT")),
        ("1067 TC/CĐKT", None, ("1067", "TC/CĐKT")),
        ("25-2303/PBHC-KD", None, ("25-2303", "PBHC-KD")),
        ("5/UBND-NC", "NC-UBND", ("5", "UBND-NC")),
        ("5", None, ("5", "")),
    ],
)
def test_number_and_symbol_stand_apart_whatever_the_form_of_the_number(
    number: str, symbol: str | None, code: tuple[str, str]
) -> None:
    own = Facts(number, symbol, None, None, None, "2024-04-01")
    message = etree.fromstring(f"<x xmlns:edXML='{NAMESPACE}'>{''.join(_identity(own))}</x>")
    assert tuple(message.findtext(f".//e:{name}", None, PREFIX) for name in ("CodeNumber", "CodeNotation")) == code


def test_what_it_answers_is_named_with_number_and_day(letter: etree._Element) -> None:
    assert said(letter, "ResponseFor/Code") == "12/KH-UBND"
    assert said(letter, "ResponseFor/PromulgationDate") == "2024/03/05"


def test_what_it_answers_is_read_again(exported: Exported) -> None:
    folder, _ = exported("edxml")
    [path] = folder.glob("*-5-ubnd-nc.edxml")
    [entry] = load(path)
    assert "Phúc đáp Văn bản số 12/KH-UBND ngày 05/03/2024" in str(entry.text)


def test_the_codes_of_organisations_are_left_to_whoever_sends_it(letter: etree._Element) -> None:
    assert said(letter, "From/OrganId") == ""
    assert said(letter, "MessageHeader/DocumentId") == ",2024/04/01,5/UBND-NC"


def test_addressees_and_copies_are_listed(exported: Exported) -> None:
    [path] = exported("edxml")[0].glob("*-12-kh-ubnd.edxml")
    plan = etree.parse(path).getroot()
    assert [each.text for each in plan.iterfind(".//e:To/e:OrganName", PREFIX)] == ["Các sở, ban, ngành", "UBND các xã"]
    assert [each.text for each in plan.iterfind(".//e:ToPlaces/e:Place", PREFIX)] == ["Như trên", "Lưu: VT"]


def test_our_own_reader_of_such_messages_reads_the_same_document(exported: Exported) -> None:
    folder, _ = exported("edxml")
    [reading] = [each for each in read_files([folder]) if each.document.number == "5/UBND-NC"]
    document = reading.document
    assert (document.date, document.type, document.issuer) == ("2024-04-01", "Công văn", "UBND tỉnh Hà Giang")
