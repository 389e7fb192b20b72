"""Annexes in files of their own and entries of registers are known with their document, and are no copies of it."""

import json

from luocdo.extract import read_text
from luocdo.extract.model import Context, Source
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.identity.register import register_of
from luocdo.graph.model import Graph, Node, Witness

LETTER = """UBND TỈNH HÀ TĨNH
Số: 2150/UBND-NC
V/v số hóa hồ sơ
Hà Tĩnh, ngày 20 tháng 8 năm 2025
Kính gửi: Sở Nội vụ.
Thực hiện Thông báo số 418/TB-VPCP ngày 12/8/2025 của Văn phòng Chính phủ, UBND tỉnh giao:
1. Sở Nội vụ báo cáo trước ngày 10/9/2025.
"""
ANNEX = """PHỤ LỤC I
(Kèm theo Công văn số 2150/UBND-NC ngày 20/8/2025{issuer})
STT\tNhiệm vụ\tChủ trì\tThời hạn
1\tRà soát theo Kế hoạch số 88/KH-UBND ngày 02/5/2025 của UBND tỉnh Hà Tĩnh\tSở Tài chính\t30/9/2025
"""
OF_UBND = " của UBND tỉnh Hà Tĩnh"
ROW = {
    "number": "2150/UBND-NC",
    "date": "20/8/2025",
    "issuer": "UBND tỉnh Hà Tĩnh",
    "title": "Công văn V/v số hóa hồ sơ",
}


def witness(text: str, path: str, row: dict[str, str] | None = None) -> Witness:
    source = Source(path=path, declared=tuple((row or {}).items()), entry=row is not None)
    return Witness(read_text(text, context=Context(source=source)), text)


def entry(**changed: str) -> Witness:
    row = ROW | changed
    heads = {"number": "Số, ký hiệu", "date": "Ngày ban hành", "issuer": "Cơ quan ban hành", "title": "Trích yếu"}
    return witness("\n".join(f"{heads[name]}: {row[name]}" for name in heads), "sổ.xlsx", row)


def graph_of(*witnesses: Witness) -> Graph:
    return assemble(witnesses, register_of([]))


def document(graph: Graph, number: str = "2150/UBND-NC") -> Node:
    (found,) = [node for node in graph.nodes if node.label == "Document" and node.properties["number"] == number]
    return found


def tasks(graph: Graph) -> set[object]:
    return {node.properties["due"] for node in graph.nodes if node.label == "Task"}


def states(graph: Graph) -> set[object]:
    return {node.properties["state"] for node in graph.nodes if node.label == "Task"}


def codes(node: Node) -> list[str]:
    return [each["code"] for each in json.loads(str(node.properties["findings"]))]


def test_an_annex_adds_its_orders_and_references_to_those_of_its_document() -> None:
    graph = graph_of(witness(ANNEX.format(issuer=OF_UBND), "pl.xlsx"), witness(LETTER, "cv.docx"))
    letter = document(graph)
    assert tasks(graph) == {"2025-09-10", "2025-09-30"}
    assert {(edge.kind, edge.target) for edge in graph.edges if edge.source == letter.key} >= {
        ("IMPLEMENTS", document(graph, "418/TB-VPCP").key),
        ("CITES", document(graph, "88/KH-UBND").key),
    }
    assert letter.properties["status"] == "loaded"
    assert letter.properties["title"] == "số hóa hồ sơ"
    assert "differing-copies" not in codes(letter)


def test_what_an_annex_orders_of_nobody_is_for_whom_its_document_addresses() -> None:
    annex = ANNEX.format(issuer=OF_UBND).replace("Sở Tài chính", "")
    graph = graph_of(witness(annex, "pl.xlsx"), witness(LETTER, "cv.docx"))
    (task,) = [node.key for node in graph.nodes if node.label == "Task" and node.properties["due"] == "2025-09-30"]
    assert [edge.target for edge in graph.edges if edge.source == task and edge.kind == "ASSIGNED_TO"] == [
        edge.target for edge in graph.edges if edge.kind == "ADDRESSED_TO"
    ]


def test_an_annex_that_names_no_agency_belongs_to_the_only_document_of_its_number_and_day() -> None:
    graph = graph_of(witness(LETTER, "cv.docx"), witness(ANNEX.format(issuer=""), "pl.xlsx"))
    assert tasks(graph) == {"2025-09-10", "2025-09-30"}
    document(graph)


def test_of_two_documents_of_one_number_an_annex_without_agency_belongs_to_neither() -> None:
    other = LETTER.replace("HÀ TĨNH", "LÂM ĐỒNG").replace("Hà Tĩnh", "Lâm Đồng")
    graph = graph_of(witness(LETTER, "1.docx"), witness(other, "2.docx"), witness(ANNEX.format(issuer=""), "pl.xlsx"))
    numbers = [node.properties["number"] for node in graph.nodes if node.label == "Document"]
    assert numbers.count("2150/UBND-NC") == 3


def test_an_annex_without_its_document_leaves_it_unread() -> None:
    letter = document(graph_of(witness(ANNEX.format(issuer=OF_UBND), "pl.xlsx")))
    assert letter.properties["status"] == "cited"


def test_a_row_of_a_register_makes_its_document_known_without_a_text() -> None:
    known = document(graph_of(entry()))
    assert known.properties["status"] == "cited"
    assert (known.properties["date"], known.properties["issuer"]) == ("2025-08-20", "UBND tỉnh Hà Tĩnh")
    assert [file["path"] for file in json.loads(str(known.properties["files"]))] == ["sổ.xlsx"]


def test_a_text_says_more_of_itself_than_a_register_and_the_two_are_no_copies() -> None:
    both = document(graph_of(entry(), witness(LETTER, "cv.docx")))
    assert both.properties["status"] == "loaded"
    assert both.properties["title"] == "số hóa hồ sơ"
    assert codes(both) == []


def test_a_register_with_another_day_than_the_document_is_pointed_out() -> None:
    both = document(graph_of(entry(date="21/8/2025"), witness(LETTER, "cv.docx")))
    assert both.properties["date"] == "2025-08-20"
    assert codes(both) == ["conflicting-dates-across-documents"]


def test_a_reference_resolves_to_what_only_a_register_knows() -> None:
    citing = "SỞ NỘI VỤ\nSố: 9/SNV-VP\nHà Tĩnh, ngày 25 tháng 8 năm 2025\nKính gửi: Các phòng.\nThực hiện Công văn số 2150/UBND-NC ngày 20/8/2025."
    graph = graph_of(entry(), witness(citing, "snv.txt"))
    assert ("IMPLEMENTS", document(graph).key) in {(edge.kind, edge.target) for edge in graph.edges}


def test_what_is_ordered_without_number_and_day_is_the_task_of_a_draft() -> None:
    unsigned = LETTER.replace("Số: 2150/UBND-NC", "Số:        /UBND-NC")
    assert states(graph_of(witness(unsigned.replace("20 tháng 8", "    tháng 8"), "d.txt"))) == {"draft"}
    assert states(graph_of(witness(unsigned, "d.txt"))) == states(graph_of(witness(LETTER, "d.txt"))) == {"open"}
