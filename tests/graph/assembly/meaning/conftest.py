"""Letters that name documents, and what of these the graph takes them for, beside a small register."""

import json

import pytest

from luocdo.extract.model import Document, Reading, Reference, Source
from luocdo.extract.rules import KnownDocument
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.identity.register import register_of
from luocdo.graph.model import Witness

SO = "Sở Y tế tỉnh Hà Giang"
LONG = "xây dựng, quản lý và thực hiện cơ chế thử"

REGISTER = register_of(
    [
        KnownDocument("06/QĐ-TTg", "Quyết định", "Phê duyệt Đề án A về B", "2022-01-06", "Thủ tướng Chính phủ", ""),
        KnownDocument("61/2018/NĐ-CP", "Nghị định", "Về cơ chế một cửa", "2018-04-23", "Chính phủ", "2018-06-21"),
        KnownDocument("61/2020/NĐ-CP", "Nghị định", "Về quỹ", "2020-05-29", "Chính phủ", "2020-07-15"),
        KnownDocument("10/2003/QH11", "Luật", "Thử nghiệm", "2003-11-26", "Quốc hội", "2004-07-01"),
        KnownDocument("90/2024/QH15", "Luật", "Thử nghiệm", "2024-01-18", "Quốc hội", "2024-08-01"),
        KnownDocument(
            "5/2019/QĐ-TTg", "Quyết định", f"Ban hành Quy chế {LONG}", "2019-01-18", "Thủ tướng Chính phủ", ""
        ),
        KnownDocument(
            "7/2019/QĐ-TTg", "Quyết định", "Ban hành Quy chế văn hóa công sở", "2019-01-29", "Thủ tướng Chính phủ", ""
        ),
        KnownDocument("176/2025/QH15", "Nghị quyết", "Về cơ cấu", "2025-02-18", "Quốc hội", ""),
    ]
)


def _letter(*references, path="thu.txt", date="2023-09", issuer=SO, number=None):
    """A letter that names documents, each on a line of its own."""
    text = "\n".join(f"dòng {line:02}" for line in range(len(references)))
    places = tuple(
        Reference(start=8 * line, end=8 * line + 7, sentence_start=8 * line, sentence_end=8 * line + 7, **said)
        for line, said in enumerate(references)
    )
    document = Document(number=number, type="Công văn", issuer=issuer, date=date)
    return Witness(Reading(source=Source(path=path), document=document, references=places), f"{path}\n{text}")


def _cited(*witnesses):
    """What the witnesses cite: (number or title, date) of the targets by certain edges, and of those that may be."""
    graph = assemble(witnesses, REGISTER)
    nodes = {node.key: node.properties for node in graph.nodes if node.label == "Document"}
    facts = {key: (node["number"] or node["title"], node["date_text"]) for key, node in nodes.items()}
    certain = [facts[edge.target] for edge in graph.edges if edge.kind == "CITES"]
    maybe = [facts[edge.target] for edge in graph.edges if edge.kind == "MAY_BE"]
    return sorted(certain, key=str), sorted(maybe, key=str)


def _codes(*witnesses):
    """The codes of the findings of all documents."""
    graph = assemble(witnesses, REGISTER)
    return [
        each["code"]
        for node in graph.nodes
        if node.label == "Document"
        for each in json.loads(str(node.properties["findings"]))
    ]


@pytest.fixture(scope="session")
def register():
    """Some documents of the register."""
    return REGISTER


@pytest.fixture(scope="session")
def letter():
    """Write a letter that names documents."""
    return _letter


@pytest.fixture(scope="session")
def cited():
    """Return what the letters cite for certain, and what they may cite."""
    return _cited


@pytest.fixture(scope="session")
def codes():
    """Return what is found of the letters."""
    return _codes
