"""A small graph on a real store: a notice of the centre, a letter of a province, drafts of two departments, a law."""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from luocdo.diacritics import folded
from luocdo.findings import finding
from luocdo.graph import Store, build
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import open_arcade


def document(key: str, number: str | None, date: str | None, level: str, **facts: object) -> Node:
    """Return a document node; `number` in small letters without signs comes by itself, as does the year."""
    properties = {
        "key": key,
        "number": number,
        "number_folded": folded(number) if number else None,
        "date": date if date and len(date) == 10 else None,
        "date_text": date,
        "year": int(date[:4]) if date else None,
        "level": level,
        "status": "cited",
        **facts,
    }
    named = number or facts.get("symbol")
    properties["number_squeezed"] = folded(str(named)).replace(" ", "") if named else None
    others = facts.get("other_numbers")
    words = (
        named,
        *(facts.get(name) for name in ("type", "title", "issuer")),
        *(others if isinstance(others, list) else ()),
    )
    properties["words"] = folded(" ".join(str(word) for word in words if word))
    if "title" in facts:
        properties["title_folded"] = folded(str(facts["title"]))
    return Node("Document", key, properties)


def agency(key: str, name: str, level: str, **facts: str) -> Node:
    """Return an agency node."""
    return Node("Agency", key, {"key": key, "name": name, "name_folded": folded(name), "level": level, **facts})


def relation(source: str, kind: str, target: str, sentence: str, cited: str, **facts: object) -> Edge:
    """Return a relation whose evidence is `sentence`, in which `cited` is the citation."""
    start = 100 + sentence.index(cited)
    witness = str(facts.pop("witness", source))
    evidence = {
        "witness": witness,
        "path": f"{witness}.txt",
        "member": None,
        "page": 2,
        "start": start,
        "end": start + len(cited),
        "sentence_start": 100,
        "sentence_end": 100 + len(sentence),
        "sentence": sentence,
        "confidence": 0.9,
        "notes": [],
    }
    if kind == "MAY_BE":
        evidence["relation"] = facts.pop("meant_as", "CITES")
    properties = {
        "confidence": 0.9,
        "sentence": sentence,
        "partial": False,
        "inferred": witness != source,
        "evidence": json.dumps([evidence]),
    }
    return Edge(source, kind, target, properties | facts)


def task(document: str, number: int, text: str, **facts: object) -> tuple[Node, Edge]:
    """Return a task and the edge from its document."""
    key = f"{document}#{number}"
    properties = {
        "key": key,
        "text": text,
        "state": "open",
        "start": number,
        "end": number + len(text),
        "path": "d.txt",
    }
    return Node("Task", key, properties | facts), Edge(document, "HAS_TASK", key)


CENTRE, PROVINCE, DRAFT, OTHER = "vpcp|07", "hg|91", "hg|draft", "hg|other"
LAW, DECREE, NEW_DECREE, ELSEWHERE = "law", "decree", "new decree", "cb|91"

NODES = [
    document(
        CENTRE,
        "07/TB-VPCP",
        "2024-03-05",
        "central",
        title="Kết luận phiên họp về số hóa hồ sơ",
        issuer="Văn phòng Chính phủ",
    ),
    document(PROVINCE, "91/UBND-KT", "2024-03-12", "province", issuer="UBND tỉnh Hà Giang", type="Công văn"),
    document(ELSEWHERE, "91/UBND-KT", "2024-05-20", "province", issuer="UBND tỉnh Cao Bằng", type="Công văn"),
    document(
        DRAFT,
        None,
        "2024-03",
        "department",
        symbol="STC-VP",
        status="provisional",
        issuer="Sở Tài chính tỉnh Hà Giang",
        addressees=["Các phòng thuộc Sở"],
    ),
    document(OTHER, "12/STC-VP", "2024-03-20", "department", status="loaded", issuer="Sở Tài chính tỉnh Hà Giang"),
    document(LAW, None, None, "central", title="Luật Lưu trữ", type="Luật"),
    document(DECREE, "61/2018/NĐ-CP", "2018-04-23", "central", type="Nghị định", issuer="Chính phủ"),
    document(NEW_DECREE, "118/2025/NĐ-CP", "2025-06-09", "central", type="Nghị định", issuer="Chính phủ"),
    document(
        "named",
        "5/SCT-VP",
        "2025-08-01",
        "department",
        title="Áp dụng Nghị định số 118/2025/NĐ-CP",
        issuer="Sở Tài chính tỉnh Cao Bằng",
        other_numbers=["50 sct vp"],
        files=json.dumps([{"path": "5.txt", "member": None, "sha256": "5", "format": "txt"}]),
        decided=json.dumps(
            [
                {
                    "id": "1",
                    "who": "Lan",
                    "when": "2026-11-28",
                    "why": "bản gốc",
                    "what": {"kind": "undo", "decision": "0"},
                }
            ]
        ),
        findings=json.dumps(
            [
                {**finding("impossible-date", 3, 9, text="31/2/2025").model_dump(), "path": "5.txt", "member": None},
                {**finding("no-text", file="5.txt").model_dump(), "path": "5.txt", "member": None},
            ]
        ),
    ),
    agency("hg", "UBND tỉnh Hà Giang", "province"),
    agency("kt", "Phòng Kế toán", "unit"),
    agency("cp", "Các phòng thuộc UBND tỉnh Hà Giang", "unit"),
    agency("tl", "Tổ Lưu trữ", "unit", until="2025-02-28"),
]
EDGES = [
    relation(PROVINCE, "IMPLEMENTS", CENTRE, "Thực hiện Thông báo 07/TB-VPCP, yêu cầu các sở:", "Thông báo 07/TB-VPCP"),
    relation(DRAFT, "IMPLEMENTS", PROVINCE, "Thực hiện Công văn 91/UBND-KT của UBND tỉnh,", "Công văn 91/UBND-KT"),
    relation(DRAFT, "IMPLEMENTS", CENTRE, "V/v thực hiện Thông báo 07/TB-VPCP", "Thông báo 07/TB-VPCP"),
    relation(OTHER, "BASED_ON", PROVINCE, "Căn cứ 91/UBND-KT;", "91/UBND-KT", witness=DRAFT),
    relation(PROVINCE, "IMPLEMENTS", DRAFT, "Tiếp theo dự thảo STC-VP,", "STC-VP", witness=OTHER),
    relation(CENTRE, "BASED_ON", DECREE, "Căn cứ Nghị định 61/2018/NĐ-CP;", "Nghị định 61/2018/NĐ-CP"),
    relation(DECREE, "BASED_ON", LAW, "Căn cứ Luật Lưu trữ;", "Luật Lưu trữ"),
    relation(OTHER, "CITES", DECREE, "như Nghị định 61/2018/NĐ-CP đã nêu", "61/2018/NĐ-CP"),
    relation(OTHER, "MAY_BE", ELSEWHERE, "theo 91/UBND-KT", "91/UBND-KT"),
    relation(
        NEW_DECREE,
        "REPLACES",
        DECREE,
        "thay thế Nghị định 61/2018/NĐ-CP",
        "Nghị định 61/2018/NĐ-CP",
        effective="2025-07-01",
    ),
    relation(CENTRE, "REPLIES_TO", OTHER, "Phúc đáp Công văn 12/STC-VP,", "Công văn 12/STC-VP"),
    relation(OTHER, "REPLIES_TO", CENTRE, "Trả lời Thông báo 07/TB-VPCP,", "Thông báo 07/TB-VPCP"),
    relation("named", "AMENDS", ELSEWHERE, "Lùi thời hạn tại 91/UBND-KT sang ngày 15/9/2025,", "91/UBND-KT"),
    Edge("hg|draft#1", "ASSIGNED_TO", "kt", {"role": "chủ trì"}),
    Edge("hg|draft#1", "ASSIGNED_TO", "hg", {}),
    Edge(PROVINCE, "ISSUED_BY", "hg"),
    Edge(PROVINCE, "ADDRESSED_TO", "kt"),
    Edge("kt", "PART_OF", "hg"),
    Edge("tl", "SUCCEEDED_BY", "kt", {"date": "2025-03-01"}),
    Edge("cp", "PART_OF", "hg"),
]
TASKS = [
    task(DRAFT, 1, "Phòng Kế toán rà soát hồ sơ.", item="1", due="2024-04-10", due_text="trước ngày 10/4/2024"),
    task(DRAFT, 9, "Các phòng báo cáo hằng quý.", item="2", recurrence="hằng quý"),
]


GRAPH = [*NODES, *(node for node, _ in TASKS)], [*EDGES, *(edge for _, edge in TASKS)]


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The graph, in an embedded store that nobody changes."""
    opened = open_arcade(tmp_path_factory.mktemp("kho") / "graph")
    opened.load(*GRAPH)
    yield opened
    opened.close()


FILES = (
    "06-du-thao-SKHCN-VP-don-doc.txt",
    "07-cong-van-1342-SNV-CCHC.html",
    "09-ke-hoach-145-KH-UBND.docx",
    "12-tra-loi-1420-SNV-CCHC.html",
    "14-bao-cao-268-BC-SKHCN.txt",
)


@pytest.fixture(scope="session")
def dispatches(examples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some of our examples in a folder."""
    folder = tmp_path_factory.mktemp("cong-van")
    for name in FILES:
        shutil.copyfile(examples / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def built(dispatches: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of these, as it was built."""
    store = tmp_path_factory.mktemp("kho") / "kho.store"
    build([dispatches], store, jobs=1)
    return store


@pytest.fixture
def url(built: Path, tmp_path: Path) -> Path:
    """A copy of the store to decide in."""
    return Path(shutil.copytree(built, tmp_path / "kho.store"))


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Callable[..., Store]]:
    """Make small graphs whose answers are plain to see; see `_small`."""
    stores: list[Store] = []

    def make(*arrows: str, **facts: dict[str, object]) -> Store:
        stores.append(_small(tmp_path / str(len(stores)), arrows, facts))
        return stores[-1]

    yield make
    for store in stores:
        store.close()


_LEVELS = {"C": "central", "P": "province", "D": "department", "U": "unit"}


def _small(folder: Path, arrows: Iterable[str], facts: dict[str, dict[str, object]]) -> Store:
    """Return a store with these relations: "D1 IMPLEMENTS P1", "N REPLACES C1 partial", "D1 BASED_ON C1 inferred".

    A document is called by its number, whose first letter is its level; `facts` add to what is known of some.
    """
    edges = [_edge(*arrow.split()) for arrow in arrows]
    keys = sorted({end for edge in edges for end in (edge.source, edge.target)} | set(facts))
    store = open_arcade(folder / "graph")
    store.load([_plain_document(key, facts.get(key, {})) for key in keys], edges)
    return store


def _plain_document(key: str, facts: dict[str, object]) -> Node:
    known = {"key": key, "number": key, "number_folded": key.lower(), "level": _LEVELS.get(key[0], "central")}
    return Node("Document", key, {**known, "issuer": f"Cơ quan {key[0]}", "status": "loaded", **facts})


def _edge(source: str, kind: str, target: str, *marks: str) -> Edge:
    return Edge(
        source, kind, target, {"partial": "partial" in marks, "inferred": "inferred" in marks, "evidence": "[]"}
    )


@pytest.fixture(params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest) -> Store:
    """The graph, on each engine in turn."""
    if request.param == "embedded":
        return request.getfixturevalue("embedded")
    return request.getfixturevalue("serve")("queries", GRAPH)
