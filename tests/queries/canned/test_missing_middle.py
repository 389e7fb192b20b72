"""Who cites the centre and names no document of the own province: what stands between, who has a province, and what is for everybody."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from luocdo.extract.grammar.doc_types import types_of_kind
from luocdo.extract.read import read_text
from luocdo.graph import Store
from luocdo.graph.model import Edge, Node, Witness
from luocdo.queries.asking.ask import ask
from luocdo.queries.catalogue import catalogue
from luocdo.queries.checking.drafting import draft_of
from luocdo.queries.checks import grounds

from ..test_tables import beside

Graph = tuple[list[Node], list[Edge]]

OFFICES = {
    "sở": ("Sở Y tế tỉnh Hà Nam", "department", "Hà Nam"),
    "sở?": ("Sở Y tế", "department", None),
    "xã": ("UBND xã Tân Lập", "commune", None),
    "phòng": ("Phòng Nghiệp vụ thuộc Sở Y tế", "unit", None),
    "trạm": ("Trung tâm Y tế huyện Bình Lục", "unit", None),
    "trường": ("Trường Cao đẳng Y tế tỉnh Hà Nam", "unit", "Hà Nam"),
    "bộ": ("Trường Đại học Dược miền Trung", "unit", None),
    "vụ": ("Văn phòng Bộ Y tế", "unit", None),
    "viện": ("Viện Pasteur tỉnh Hà Nam", "unit", "Hà Nam"),
}
"""Name, level and province of those who write."""
NAMED = {
    "thông báo": ("418/TB-VPCP", "Thông báo", "central", None),
    "nghị định": ("30/2020/NĐ-CP", "Nghị định", "central", None),
    "luật": ("15/2023/QH15", "Luật", "central", None),
    "tw|nghị quyết|57|nq-tw|2024": ("57-NQ/TW", "Nghị quyết", "party", None),
    "tu|kế hoạch|28|kh-tu|2024": ("28-KH/TU", "Kế hoạch", "party", None),
    "tỉnh": ("21/UBND-VX", "Công văn", "province", "Hà Nam"),
    "tỉnh khác": ("22/UBND-VX", "Công văn", "province", "Cao Bằng"),
    "tỉnh cũ": ("23/UBND-VX", "Công văn", "province", "Nam Hà"),
    "tỉnh nào": ("24/UBND-VX", "Công văn", "province", None),
    "của sở": ("25/SYT-VP", "Công văn", "department", "Hà Nam"),
    "của sở khác": ("26/SYT-VP", "Công văn", "department", "Cao Bằng"),
}
"""Number, type, level and province of what they name."""
CASES = {
    "sở IMPLEMENTS thông báo": True,
    "sở GUIDES thông báo": True,
    "sở CITES thông báo": False,
    "sở BASED_ON thông báo": True,
    "sở BASED_ON nghị định": False,
    "sở IMPLEMENTS nghị định": True,
    "sở IMPLEMENTS luật": False,
    "sở GUIDES luật": False,
    "sở IMPLEMENTS tw|nghị quyết|57|nq-tw|2024": True,
    "sở IMPLEMENTS tu|kế hoạch|28|kh-tu|2024": False,
    "sở IMPLEMENTS thông báo, CITES tu|kế hoạch|28|kh-tu|2024": False,
    "sở IMPLEMENTS thông báo, CITES tỉnh": False,
    "sở IMPLEMENTS thông báo, MAY_BE tỉnh": True,
    "sở IMPLEMENTS thông báo, CITES tỉnh khác": True,
    "sở IMPLEMENTS thông báo, CITES tỉnh khác, CITES tỉnh": False,
    "sở IMPLEMENTS thông báo, CITES tỉnh cũ": False,
    "sở IMPLEMENTS thông báo, CITES tỉnh nào": False,
    "sở? IMPLEMENTS thông báo, CITES tỉnh khác": False,
    "sở IMPLEMENTS thông báo, IMPLEMENTS của sở": False,
    "sở IMPLEMENTS thông báo, CITES của sở": True,
    "sở IMPLEMENTS thông báo, IMPLEMENTS của sở khác": True,
    "xã IMPLEMENTS thông báo": True,
    "phòng IMPLEMENTS thông báo": True,
    "trạm IMPLEMENTS thông báo": True,
    "trường IMPLEMENTS thông báo": True,
    "bộ IMPLEMENTS thông báo": False,
    "vụ IMPLEMENTS thông báo": False,
    "viện IMPLEMENTS thông báo": False,
}


def graph() -> Graph:
    """Return a document for each case, with what it names; the old province became the own one."""
    writers, edges = [], [Edge("tỉnh cũ", "ISSUED_BY", "a"), Edge("a", "SUCCEEDED_BY", "b", {"date": "2025-07-01"})]
    for case in CASES:
        office, _, named = case.partition(" ")
        issuer, level, province = OFFICES[office]
        known = {"issuer": issuer, "level": level, "province": province, "date_text": "2025-03-02", "year": 2025}
        writers.append(Node("Document", case, {"number": "7/X", "status": "loaded", **known}))
        for each in named.split(", "):
            kind, _, target = each.partition(" ")
            edges.append(Edge(case, kind, target, {"evidence": "[]"}))
    named_ones = [
        Node(
            "Document", key, {"number": number, "type": kind, "level": level, "province": province, "status": "loaded"}
        )
        for key, (number, kind, level, province) in NAMED.items()
    ]
    agencies = [
        Node("Agency", key, {"name": f"UBND tỉnh {name}", "key": key})
        for key, name in (("a", "Nam Hà"), ("b", "Hà Nam"))
    ]
    return [*named_ones, *writers, *agencies], sorted(edges, key=lambda edge: edge.kind)


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with beside(graph(), tmp_path_factory.mktemp("giua")) as both:
        yield both  # type: ignore[misc]


@pytest.fixture(params=["tables", "engine", "neo4j"])
def told(request: pytest.FixtureRequest, serve: Callable[[str, Graph], Store], tables: Store) -> set[str]:
    """The cases that the question tells of, asked of each store in turn."""
    own: dict[str, Callable[[], Store]] = {
        "tables": lambda: tables,
        "engine": lambda: tables.store,  # type: ignore[attr-defined]
        "neo4j": lambda: serve("missing middle", graph()),
    }
    rows = ask(own[request.param](), "missing_middle", {"year": 2025}).rows
    return {str(row["key"]) for row in rows}


def test_only_who_names_none_of_the_own_province_is_told(told: set[str]) -> None:
    assert told == {case for case, is_told in CASES.items() if is_told}


@pytest.mark.parametrize("office", OFFICES)
def test_the_question_and_the_check_of_a_draft_hold_the_same_offices_to_be_of_a_province(office: str) -> None:
    issuer, level, _ = OFFICES[office]
    text = "BỘ Y TẾ\n\nSố: 7/X\n\nThực hiện Thông báo số 418/TB-VPCP ngày 02/01/2025 của Văn phòng Chính phủ, đề nghị:"
    read = draft_of(Witness(read_text(text), text), None, "2025-05-20")
    header = read.document.model_copy(update={"issuer": issuer, "level": level})
    read = replace(read, reading=read.reading.model_copy(update={"document": header}))
    assert bool(list(grounds.missing_middle(read))) == CASES.get(f"{office} IMPLEMENTS thông báo", True)


@pytest.mark.parametrize("text", ["cypher", "sql"])
def test_the_lists_in_the_question_are_those_of_the_program(text: str) -> None:
    asked = getattr(catalogue()["missing_middle"], text)
    words = set(re.findall(r"'([^'\n]*)'", asked))
    assert types_of_kind("law") <= words
    assert {f"{name}*" if text == "sql" else name for name in grounds._OF_PROVINCE} <= words
