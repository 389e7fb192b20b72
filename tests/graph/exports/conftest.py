"""A graph whose words are meant to break out of every format, and what an export of it must give back."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from luocdo.diacritics import folded
from luocdo.graph import Store
from luocdo.graph.exports import Counts, export
from luocdo.graph.model import Edge, Graph, Node, Value
from luocdo.graph.schema import RELATIONS
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.graph.stores.mirror.reading import Mirror, open_mirror
from luocdo.graph.stores.mirror.writing import fill, put
from luocdo.viz.labels import labels

STAMP = "0"
NASTY = (
    "Ủy ban \"xã\" 'Đông' & <Tây> \\u0027}) DETACH DELETE (n) // \\",
    '=HYPERLINK("http://x.example")',
    "dòng một\ndòng hai\ttab; a | b, c",
    "@SUM(1+1)",
    "`quote` {{ jinja }} </script> ]]>",
)


def document(key: str, number: str | None, kind: str, date: str | None, status: str = "loaded", **facts: Value) -> Node:
    known: dict[str, Value] = {
        "key": key,
        "number": number,
        "type": kind,
        "date": date if date and len(date) == 10 else None,
        "date_text": date,
        "year": int(date[:4]) if date else None,
        "status": status,
        "issuer": "UBND tỉnh Hà Giang",
        "level": "province",
        "words": folded(f"{number} {kind}"),
        **facts,
    }
    return Node("Document", key, {name: value for name, value in known.items() if value is not None})


def relation(source: str, kind: str, target: str, sentence: str, cited: str, **facts: Value) -> Edge:
    start = sentence.index(cited)
    place = {
        "witness": source,
        "path": f"{source}.pdf",
        "member": None,
        "page": 3,
        "start": 50 + start,
        "end": 50 + start + len(cited),
        "sentence_start": 50,
        "sentence_end": 50 + len(sentence),
        "sentence": sentence,
        "confidence": 0.9,
        "pinpoints": [],
        "notes": [],
    }
    evidence = json.dumps([place], ensure_ascii=False)
    known = {"confidence": 0.9, "sentence": sentence, "partial": False, "inferred": False, "evidence": evidence}
    return Edge(source, kind, target, known | facts)


def proved_elsewhere(edge: Edge, sentence: str) -> Edge:
    """Return the edge with the words of a third document before its own, as a graph keeps those that are more certain."""
    [own] = json.loads(str(edge.properties["evidence"]))
    other = {**own, "witness": "hg|báo cáo|9", "path": "9.pdf", "page": 8, "sentence": sentence, "confidence": 0.95}
    known = {"confidence": 0.95, "sentence": sentence, "evidence": json.dumps([other, own], ensure_ascii=False)}
    return Edge(edge.source, edge.kind, edge.target, edge.properties | known)


def _graph() -> tuple[list[Node], list[Edge]]:
    files = json.dumps([{"path": "=a.pdf", "member": None, "sha256": "0", "format": "pdf"}])
    documents = [
        document("hg|kế hoạch|12", "12/KH-UBND", "Kế hoạch", "2024-03-05", title=NASTY[0], files=files,
                 addressees=["Các sở, ban, ngành", "UBND các xã"], recipients=["Như trên", "Lưu: VT"], signer="Lê Thị An"),
        document("hg|công văn|5", "5/UBND-NC", "Công văn", "2024-04-01", title=NASTY[1], signed_for="KT. CHỦ TỊCH"),
        document("hg|draft", None, "Công văn", "2024-05", "provisional", symbol="UBND-KT", title=NASTY[2]),
        document("cp|nghị định|61", "61/2018/NĐ-CP", "Nghị định", "2018-04-23", "cited", issuer="Chính phủ",
                 level="central", title=NASTY[4], effective_from="2018-06-21"),
        document("qh|luật|đất đai", None, "Luật", None, "cited", issuer="Quốc hội", title="Luật Đất đai"),
    ]  # fmt: skip
    agencies = [
        Node("Agency", "hg", {"key": "hg", "name": "UBND tỉnh Hà Giang", "level": "province"}),
        Node("Agency", "kt", {"key": "kt", "name": '+Phòng "Kế toán"', "level": "unit", "until": "2025-06-30"}),
    ]
    tasks = [
        Node("Task", "hg|công văn|5#10", {"key": "hg|công văn|5#10", "text": NASTY[3], "due": "2024-06-30", "due_hour": "16:30", "due_printed": "2024-06-15", "item": "1",
             "state": "open", "start": 10, "end": 20, "path": "5.pdf", "page": 2}),
    ]  # fmt: skip
    plan, letter = documents[0].key, documents[1].key
    edges = [
        relation(plan, kind.name, "cp|nghị định|61", f"Câu {number}: Nghị định 61 {NASTY[number % 5]}", "Nghị định 61",
                 pinpoints=["khoản 2 Điều 5", "Điều 11"], effective="2024-01-01")
        for number, kind in enumerate(RELATIONS)
    ]  # fmt: skip
    edges += [
        relation(letter, "IMPLEMENTS", plan, "Thực hiện Kế hoạch 12/KH-UBND của UBND tỉnh.", "Kế hoạch 12/KH-UBND"),
        relation(letter, "REPLIES_TO", plan, "Trả lời Kế hoạch 12/KH-UBND.", "12/KH-UBND"),
        relation(letter, "MAY_BE", "hg|draft", "theo Công văn của UBND", "Công văn"),
        proved_elsewhere(
            relation(letter, "BASED_ON", "qh|luật|đất đai", "Căn cứ Luật Đất đai;", "Luật Đất đai"),
            "Công văn 5/UBND-NC căn cứ Luật Đất đai.",
        ),
        Edge(plan, "ISSUED_BY", "hg"),
        Edge(letter, "ADDRESSED_TO", "kt"),
        Edge(letter, "HAS_TASK", "hg|công văn|5#10"),
        Edge("hg|công văn|5#10", "ASSIGNED_TO", "kt", {"role": "chủ trì"}),
        Edge("kt", "PART_OF", "hg"),
        Edge("kt", "SUCCEEDED_BY", "hg", {"date": "2025-07-01"}),
    ]
    return [*documents, *agencies, *tasks], edges


@pytest.fixture(scope="session")
def hostile() -> tuple[list[Node], list[Edge]]:
    """The graph."""
    return _graph()


@pytest.fixture(scope="session")
def store(hostile: tuple[list[Node], list[Edge]], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The graph in an embedded store that nobody changes."""
    opened = open_arcade(tmp_path_factory.mktemp("kho") / "graph")
    opened.load(*hostile)
    yield opened
    opened.close()


class WithTables:
    """A store that has tables beside its graph and whose engine answers nothing."""

    def __init__(self, tables: Mirror) -> None:
        self.tables = tables

    def stamp(self) -> str:
        """Return the stamp of the tables."""
        return STAMP


@pytest.fixture(scope="session")
def with_tables(
    hostile: tuple[list[Node], list[Edge]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WithTables]:
    """The graph as the tables beside it hold it."""
    workspace = tmp_path_factory.mktemp("bảng")
    fill(workspace, Graph(tuple(hostile[0]), tuple(hostile[1])))
    put(workspace, STAMP)
    found = open_mirror(workspace, STAMP)
    assert found is not None
    with closing(found):
        yield WithTables(found)


@pytest.fixture
def exported(store: Store, tmp_path: Path) -> Callable[..., tuple[Path, Counts]]:
    """Write the graph in a format, to a name in a folder of the test's own."""

    def write(form: str, name: str = "ra", lang: str = "vi") -> tuple[Path, Counts]:
        return export(store, form, tmp_path / name, labels(lang))

    return write
