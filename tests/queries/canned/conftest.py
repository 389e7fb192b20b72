"""A graph in which every canned question has an answer that is known, and documents that are none of it.

A department (nv) and its division (tc) under a province (hg); a second province (cb); the centre. Decree 61 took the place of
decree 9 and gave way to decree 118 on 01/7/2025; a draft wants to replace 118 and fells nothing; 45 replaced a part of the law.
"""

from collections.abc import Callable, Iterator

import pytest

from luocdo.diacritics import folded
from luocdo.graph.model import Edge, Node, Value
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.graph.stores.store import Store

Graph = tuple[list[Node], list[Edge]]

AGENCIES = {
    "cp": ("Chính phủ", "central"),
    "vp": ("Văn phòng Chính phủ", "central"),
    "hg": ("UBND tỉnh Hà Giang", "province"),
    "tq": ("UBND tỉnh Tuyên Quang", "province"),
    "tq@2025-07-01": ("UBND tỉnh Tuyên Quang", "province"),
    "cb": ("UBND tỉnh Cao Bằng", "province"),
    "nv": ("Sở Nội vụ tỉnh Hà Giang", "department"),
    "tc": ("Phòng Tổ chức thuộc Sở Nội vụ tỉnh Hà Giang", "unit"),
    "tt": ("Phòng Thanh tra thuộc Sở Nội vụ tỉnh Hà Giang", "unit"),
    "tw": ("Ban Chấp hành Trung ương Đảng", "party"),
    "tu": ("Tỉnh ủy Hà Giang", "party"),
    "cac": ("Các phòng, đơn vị thuộc Sở Nội vụ tỉnh Hà Giang", "unit"),
}
OVER = {"tt": ("2025-12-31", "tc")}
"""Last day and successor of an agency."""

PART_OF = (("nv", "hg"), ("tc", "nv"), ("tt", "nv"), ("cac", "nv"))

# key: number, type, issuer, date, status
DOCUMENTS: dict[str, tuple[str | None, str, str, str | None, str]] = {
    "law": ("01/2011/QH13", "Luật", "cp", "2011-11-11", "loaded"),
    "d9": ("9/2010/NĐ-CP", "Nghị định", "cp", "2010-01-09", "cited"),
    "d61": ("61/2018/NĐ-CP", "Nghị định", "cp", "2018-04-23", "loaded"),
    "d118": ("118/2025/NĐ-CP", "Nghị định", "cp", "2025-06-09", "loaded"),
    "d45": ("45/2020/NĐ-CP", "Nghị định", "cp", "2020-04-08", "cited"),
    "draft": (None, "Nghị định", "cp", "2025-11", "provisional"),
    "n918": ("418/TB-VPCP", "Thông báo", "vp", "2025-08-12", "loaded"),
    "n30": ("30/TB-VPCP", "Thông báo", "vp", "2025-01-10", "cited"),
    "hg2150": ("2150/UBND-NC", "Công văn", "hg", "2025-08-25", "loaded"),
    "cb77": ("77/KH-UBND", "Kế hoạch", "cb", "2025-09-01", "loaded"),
    "nv500": ("500/SNV-TC", "Công văn", "nv", "2019-05-05", "loaded"),
    "nv1342": ("1342/SNV-CCHC", "Công văn", "nv", "2025-09-03", "loaded"),
    "nv88": ("88/SNV-VP", "Công văn", "nv", "2025-10-01", "loaded"),
    "tc9": ("09/KH-PTC", "Kế hoạch", "tc", "2025-09-12", "loaded"),
    "tt4": ("04/BC-TTr", "Báo cáo", "tt", "2025-09-20", "loaded"),
    "alone": ("5/UBND-VX", "Công văn", "cb", "2025-03-03", "loaded"),
    "q1": ("1/QĐ-UBND", "Quyết định", "hg", "2024-01-05", "loaded"),
    "q2": ("2/QĐ-UBND", "Quyết định", "hg", "2024-02-05", "loaded"),
    "tq8": ("8/CV-UBND", "Công văn", "tq", "2016-03-01", "loaded"),
    "tq8+": ("8/CV-UBND", "Công văn", "tq@2025-07-01", "2016-10-01", "loaded"),
    "tq9": ("9/QĐ-UBND", "Quyết định", "tq", "2016-04-01", "cited"),
    "tq9+": ("9/QĐ-UBND", "Quyết định", "tq", "2016-05-02", "loaded"),
    "tq9c": ("9/QĐ-UBND", "Công văn", "tq", "2016-05-20", "loaded"),
    "tw|nghị quyết|57|nq-tw|16": ("57-NQ/TW", "Nghị quyết", "tw", "2016-01-02", "loaded"),
    "tu|kết luận|4|kl-tu|16": ("4-KL/TU", "Kết luận", "tu", "2016-01-03", "loaded"),
    "c1": ("11/SNV-TC", "Công văn", "nv", "2017-06-01", "loaded"),
    "c2": ("12/SNV-TC", "Công văn", "nv", "2017-06-01", "loaded"),
    "c3": ("13/SNV-TC", "Công văn", "nv", "2017-06-01", "loaded"),
    "c4": ("15/SNV-TC", "Công văn", "nv", "2017-06-05", "loaded"),
    "perhaps": ("14/SNV-TC", "Công văn", "nv", "2016-06-02", "loaded"),
}
FACTS: dict[str, dict[str, Value]] = {
    "d118": {"effective_from": "2025-07-01"},
    "d45": {"expires": "2024-12-31"},
    "n918": {"dates_seen": ["2025-08-12", "2025-08-21"]},
    "tt4": {"findings": '[{"code": "conflicting-dates", "severity": "error", "message": "…"}]'},
    "draft": {"symbol": "NĐ-CP"},
    "q2": {"effective_from": "2030-01-01"},
}

# source, kind, target, what else the edge says
RELATIONS: tuple[tuple[str, str, str, dict[str, Value]], ...] = (
    ("d61", "REPLACES", "d9", {}),
    ("d118", "REPLACES", "d61", {"effective": "2025-07-01"}),
    ("draft", "REPLACES", "d118", {}),
    ("d45", "REPLACES", "law", {"partial": True}),
    ("d45", "AMENDS", "d61", {"partial": True, "pinpoints": ["khoản 2 Điều 5"]}),
    ("d61", "BASED_ON", "law", {}),
    ("d118", "BASED_ON", "law", {"pinpoints": ["Điều 5"]}),
    ("n918", "BASED_ON", "d118", {}),
    ("hg2150", "IMPLEMENTS", "n918", {}),
    ("cb77", "IMPLEMENTS", "n918", {}),
    ("cb77", "BASED_ON", "d61", {"pinpoints": ["Điều 57"]}),
    ("nv500", "BASED_ON", "d61", {"pinpoints": ["điểm a khoản 2 Điều 5"]}),
    ("nv500", "BASED_ON", "d45", {}),
    ("nv1342", "IMPLEMENTS", "hg2150", {}),
    ("nv1342", "CITES", "n918", {}),
    ("nv88", "IMPLEMENTS", "n918", {}),
    ("nv88", "BASED_ON", "n30", {}),
    ("tc9", "IMPLEMENTS", "nv1342", {}),
    ("tc9", "BASED_ON", "d118", {}),
    ("tt4", "REPLIES_TO", "nv88", {}),
    ("tt4", "IMPLEMENTS", "nv1342", {}),
    ("tt4", "MAY_BE", "q1", {"sentence": "theo Quyết định của UBND tỉnh"}),
    ("tt4", "MAY_BE", "q2", {"sentence": "theo Quyết định của UBND tỉnh"}),
    ("q1", "SUSPENDS", "q2", {"effective": "2024-03-01"}),
    ("q1", "IMPLEMENTS", "q2", {}),
    ("q2", "REPLIES_TO", "q1", {}),
    ("c1", "IMPLEMENTS", "c2", {}),
    ("c2", "IMPLEMENTS", "c3", {}),
    ("c2", "BASED_ON", "c3", {}),
    ("c3", "IMPLEMENTS", "c1", {}),
    ("perhaps", "IMPLEMENTS", "tw|nghị quyết|57|nq-tw|16", {}),
    ("perhaps", "MAY_BE", "tq8", {"sentence": "theo 8/CV-UBND"}),
    ("perhaps", "MAY_BE", "tq8+", {"sentence": "theo 8/CV-UBND"}),
    ("c4", "IMPLEMENTS", "tw|nghị quyết|57|nq-tw|16", {}),
    ("c4", "IMPLEMENTS", "tu|kết luận|4|kl-tu|16", {}),
)
# key: document, due, recurrence, to whom
TASKS: dict[str, tuple[str, str | None, str | None, tuple[str, ...]]] = {
    "t1": ("nv1342", "2025-09-30", None, ("tc",)),
    "t2": ("nv1342", None, "hằng quý", ("cac",)),
    "t3": ("nv88", None, None, ("tt",)),
    "t4": ("hg2150", "2025-12-15", None, ("nv",)),
    "t5": ("tc9", "2025-10-05", None, ()),
}
MOVED: dict[str, dict[str, Value]] = {"t4": {"due_printed": "2025-11-15", "moved_by": "cb77"}}
ADDRESSED = (
    ("n918", "hg"),
    ("n918", "cb"),
    ("hg2150", "nv"),
    ("hg2150", "cb"),
    ("nv1342", "tc"),
    ("nv88", "tt"),
    ("nv88", "tc"),
    ("nv500", "cac"),
)


def _document(key: str) -> Node:
    number, kind, issuer, day, status = DOCUMENTS[key]
    title = f"Về việc {key}"
    properties: dict[str, Value] = {
        "key": key,
        "number": number,
        "number_folded": folded(number) if number else None,
        "number_squeezed": folded(number).replace(" ", "") if number else None,
        "symbol": number.partition("/")[2] if number else None,
        "type": kind,
        "title": title,
        "title_folded": folded(title),
        "words": folded(f"{number or ''} {kind} {title} {AGENCIES[issuer][0]}"),
        "issuer": AGENCIES[issuer][0],
        "level": AGENCIES[issuer][1],
        "date": day if day and len(day) == len("2025-01-01") else None,
        "date_text": day,
        "year": int(day[:4]) if day else None,
        "status": status,
        "dates_seen": [day] if day else [],
        "findings": "[]",
        "files": "[]",
    }
    return Node("Document", key, properties | FACTS.get(key, {}))


def _relation(source: str, kind: str, target: str, said: dict[str, Value]) -> Edge:
    facts: dict[str, Value] = {"confidence": 0.9, "sentence": f"{kind} {target}", "partial": False, "pinpoints": []}
    return Edge(source, kind, target, facts | {"evidence": "[]"} | said)


def _task(key: str) -> tuple[Node, Edge]:
    document, due, recurrence, _ = TASKS[key]
    due_text = "trước ngày" if due else None
    facts: dict[str, Value] = {"key": key, "text": f"Việc {key}", "due": due, "due_text": due_text, "state": "open"}
    facts |= MOVED.get(key, {})
    return Node("Task", key, facts | {"recurrence": recurrence, "start": 1, "path": "a.txt"}), Edge(
        document, "HAS_TASK", key
    )


def graph() -> Graph:
    """Return the graph as nodes and edges."""
    names = {
        key: {"key": key, "name": name, "name_folded": folded(name), "level": level, "until": OVER.get(key, (None,))[0]}
        for key, (name, level) in AGENCIES.items()
    }
    tasks = [_task(key) for key in TASKS]
    nodes = [*map(_document, DOCUMENTS), *(Node("Agency", key, facts) for key, facts in names.items())]
    edges = [
        *(Edge(part, "PART_OF", whole) for part, whole in PART_OF),
        *(Edge(key, "SUCCEEDED_BY", heir, {"date": "2026-01-01"}) for key, (_, heir) in OVER.items()),
        *(Edge(key, "ISSUED_BY", issuer) for key, (_, _, issuer, _, _) in DOCUMENTS.items()),
        *(Edge(key, "ADDRESSED_TO", agency) for key, agency in ADDRESSED),
        *(_relation(*each) for each in RELATIONS),
        *(
            Edge(key, "ASSIGNED_TO", agency, {"role": "chủ trì"})
            for key, (*_, agencies) in TASKS.items()
            for agency in agencies
        ),
    ]
    return [*nodes, *(node for node, _ in tasks)], [*edges, *(edge for _, edge in tasks)]


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The graph, in an embedded store that nobody changes."""
    opened = open_arcade(tmp_path_factory.mktemp("kho") / "graph")
    opened.load(*graph())
    yield opened
    opened.close()


@pytest.fixture
def served(serve: Callable[[str, Graph], Store]) -> Store:
    """The graph, on a server."""
    return serve("canned questions", graph())


@pytest.fixture(params=["embedded", "served"], ids=["embedded", "neo4j"])
def office(request: pytest.FixtureRequest) -> Store:
    """The graph, on each engine in turn."""
    store: Store = request.getfixturevalue(request.param)
    return store
