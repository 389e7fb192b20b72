"""Readings become one graph, whatever the order of the files."""

import json
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luocdo.extract.model import Also, Assignee, Document, Reading, Reference, Relation, Source, Task
from luocdo.extract.rules import KnownDocument
from luocdo.findings import finding
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.identity.register import register_of
from luocdo.graph.model import Witness

SO = "Sở Y tế tỉnh Hà Giang"
UBND = "UBND tỉnh Hà Giang"
LETTER = {"number": "4704/UBND-NC", "type": "Công văn", "date": "2023-09-15", "issuer": UBND}
NOTICE = {"number": "372/TB-VPCP", "type": "Thông báo", "date": "2023-09-11", "issuer": "Văn phòng Chính phủ"}
DRAFT = {"symbol": "SYT-VP", "type": "Công văn", "issuer": SO, "date": "2023-09", "title": "cải cách thủ tục"}
REGISTER = register_of(
    [
        KnownDocument("61/2018/NĐ-CP", "Nghị định", "Về cơ chế một cửa", "2018-04-23", "Chính phủ", "2018-06-21"),
        KnownDocument("61/2020/NĐ-CP", "Nghị định", "Về quỹ", "2020-05-29", "Chính phủ", "2020-07-15"),
    ]
)
ADDRESSEES = ("Các phòng, đơn vị thuộc Sở",)


def witness(*references, path="a.txt", sha256="", pages=(), tasks=(), findings=(), **document):
    """A document whose references stand on lines of ten characters."""
    text = path + "".join(f"\ndòng {line:04}" for line in range(len(references)))
    places = tuple(
        Reference(
            **{"start": len(path) + 1 + 10 * line, "end": len(path) + 10 + 10 * line}
            | {"sentence_start": len(path) + 1 + 10 * line, "sentence_end": len(path) + 10 + 10 * line}
            | said
        )
        for line, said in enumerate(references)
    )
    source = Source(path=path, sha256=sha256, pages=pages)
    header = Document(**(document or DRAFT))
    return Witness(Reading(source=source, document=header, references=places, tasks=tasks, findings=findings), text)


def graph_of(*witnesses):
    return assemble(witnesses, REGISTER)


def documents(graph):
    return {node.key: node.properties for node in graph.nodes if node.label == "Document"}


def relations(graph):
    """The edges between documents by number, a draft by its symbol."""
    names = {key: node["number"] or node["symbol"] for key, node in documents(graph).items()}
    return {(names[edge.source], edge.kind, names[edge.target]) for edge in graph.edges if edge.target in names}


def statuses(graph):
    return {(node["number"] or node["symbol"], node["status"]) for node in documents(graph).values()}


TWINS = [
    {"number": "15/KH-SYT", "type": "Kế hoạch", "issuer": SO, "date": "2023-02-13"},
    {"number": "15/KH-SYT", "type": "Kế hoạch", "issuer": SO, "date": "2024-02-13"},
    {"number": "15/KH-SYT", "type": "Kế hoạch", "issuer": "Sở Y tế tỉnh Cà Mau", "date": "2023-02-13"},
    {"number": "15/KH-UBND", "type": "Kế hoạch", "issuer": UBND, "date": "2023-02-13"},
    {"number": "15/KH-UBND", "type": "Kế hoạch", "issuer": "UBND huyện Mèo Vạc tỉnh Hà Giang", "date": "2023-02-13"},
    {"number": "15/QĐ-UBND", "type": "Quyết định", "issuer": UBND, "date": "2023-02-13"},
    {"number": "15/2023/QĐ-UBND", "type": "Quyết định", "issuer": UBND, "date": "2023-02-13"},
    {"number": "15/QĐ-UBND", "type": "Quyết định", "issuer": "UBND tỉnh Bắc Ninh", "date": "2025-01-10"},
    {"number": "15/QĐ-UBND", "type": "Quyết định", "issuer": "UBND tỉnh Bắc Ninh", "date": "2025-07-02"},
    {"number": "030/2025/QĐ-UBND", "type": "Quyết định", "issuer": "UBND tỉnh Đắk Lắk", "date": "2025-09-01"},
    {"number": "30/2025/QĐ-UBND", "type": "Quyết định", "issuer": "UBND tỉnh Đắk Lắk", "date": "2025-09-01"},
    {"number": "18-NQ/TW", "type": "Nghị quyết", "issuer": "Ban Chấp hành Trung ương Đảng", "date": "2017-10-25"},
    {"number": "18-NQ/TW", "type": "Nghị quyết", "issuer": "Ban Chấp hành Trung ương Đảng", "date": "2022-06-16"},
    {"number": "06/QĐ-TTg", "type": "Quyết định", "issuer": "Thủ tướng Chính phủ", "date": "2022-01-06"},
    {"number": "06/2022/QĐ-TTg", "type": "Quyết định", "issuer": "Thủ tướng Chính phủ", "date": "2022-02-25"},
    {"number": "57/2024/QH15", "type": "Luật", "issuer": "Quốc hội", "date": "2024-11-29"},
    {"number": "57/2024/QH15", "type": "Nghị quyết", "issuer": "Quốc hội", "date": "2024-11-29"},
    {"number": "01/2018/TT-BTC", "type": "Thông tư", "issuer": "Bộ Tài chính", "date": "2018-01-02"},
    {"number": "01/2018/TT-BNV", "type": "Thông tư", "issuer": "Bộ Nội vụ", "date": "2018-01-02"},
]


@pytest.mark.parametrize(("one", "other"), list(combinations(TWINS, 2)))
def test_twins_never_merge_loaded_or_cited(one, other):
    loaded = graph_of(witness(path="a.txt", **one), witness(path="b.txt", **other))
    late = {**DRAFT, "date": "2025-12"}
    cited = graph_of(witness(one, other, **late))
    mixed = graph_of(witness(path="a.txt", **one), witness(other, path="b.txt", **late))
    assert [len(documents(graph)) for graph in (loaded, cited, mixed)] == [2, 3, 3]


def test_a_nested_relation_is_of_the_cited_document_witnessed_by_the_host():
    nested = graph_of(witness({**LETTER, "relation": "IMPLEMENTS"}, {**NOTICE, "relation": "IMPLEMENTS", "subject": 0}))
    assert relations(nested) == {
        ("SYT-VP", "IMPLEMENTS", "4704/UBND-NC"),
        ("4704/UBND-NC", "IMPLEMENTS", "372/TB-VPCP"),
    }
    edge = next(edge for edge in nested.edges if edge.source.startswith("ubnd tỉnh hà giang|"))
    evidence = json.loads(str(edge.properties["evidence"]))
    assert [(each["witness"], each["sentence"]) for each in evidence] == [(next(iter(_drafts(nested))), "dòng 0001")]


def _drafts(graph):
    return [key for key, node in documents(graph).items() if node["status"] == "provisional"]


def test_one_place_may_be_the_target_of_two_relations():
    also = (Also(relation=Relation.AMENDS, subject=1),)
    law = {"number": "64/2025/QH15", "type": "Luật", "relation": "BASED_ON", "also": also}
    changed = {"number": "87/2025/QH15", "type": "Luật", "relation": "BASED_ON"}
    assert relations(graph_of(witness(law, changed, **{**DRAFT, "date": "2025-09"}))) == {
        ("SYT-VP", "BASED_ON", "64/2025/QH15"),
        ("SYT-VP", "BASED_ON", "87/2025/QH15"),
        ("87/2025/QH15", "AMENDS", "64/2025/QH15"),
    }


def test_a_text_without_any_header_is_no_draft():
    assert statuses(graph_of(witness(title="số số số"))) == {(None, "loaded")}
    assert statuses(graph_of(witness(type="Công văn"))) == {(None, "provisional")}


def test_a_document_never_relates_to_itself():
    assert relations(graph_of(witness(LETTER, {**LETTER, "subject": 0}, **LETTER))) == set()


def test_what_is_cited_becomes_whole_when_its_file_arrives():
    citing = witness(LETTER)
    assert statuses(graph_of(citing)) == {("SYT-VP", "provisional"), ("4704/UBND-NC", "cited")}
    whole = graph_of(citing, witness(path="b.txt", **LETTER, title="rà soát thủ tục", signer="Trần Văn Bình"))
    assert statuses(whole) == {("SYT-VP", "provisional"), ("4704/UBND-NC", "loaded")}
    assert {(n["number"], n["title"], n["signer"]) for n in documents(whole).values() if n["number"]} == {
        ("4704/UBND-NC", "rà soát thủ tục", "Trần Văn Bình")
    }


def test_facts_of_the_text_itself_override_those_of_others():
    wrong = {**LETTER, "title": "việc khác hẳn với tên của nó"}
    graph = graph_of(witness(wrong, wrong), witness(path="b.txt", **LETTER, title="rà soát thủ tục"))
    assert {node["title"] for node in documents(graph).values() if node["number"]} == {"rà soát thủ tục"}


def test_the_same_bytes_in_two_folders_are_one_document_with_two_files():
    graph = graph_of(witness(LETTER, path="b/a.txt", sha256="1"), witness(LETTER, path="a/a.txt", sha256="1"))
    draft = documents(graph)[_drafts(graph)[0]]
    assert [file["path"] for file in json.loads(str(draft["files"]))] == ["a/a.txt", "b/a.txt"]
    edge = next(edge for edge in graph.edges if edge.kind == "CITES")
    assert [each["path"] for each in json.loads(str(edge.properties["evidence"]))] == ["a/a.txt"]


@pytest.mark.parametrize("called", ["Sở Tài chính", "Sở Y tế"])
@pytest.mark.parametrize(
    ("number", "kind"), [("12/HD-STC-SYT", "Hướng dẫn"), ("12/HDLN-STC-SYT", "Hướng dẫn liên ngành")]
)
def test_what_two_departments_issue_together_is_one_document_whichever_of_them_is_named(called, number, kind):
    stated = {"number": number, "type": kind, "date": "2023-09-20"}
    own = witness(path="hd.txt", issuer="Sở Tài chính - Sở Y tế tỉnh Hà Giang", **stated)
    cited = witness({**stated, "issuer": f"{called} tỉnh Hà Giang", "relation": Relation.IMPLEMENTS}, **LETTER)
    elsewhere = witness({**stated, "issuer": f"{called} tỉnh Sơn La"}, path="b.txt", **NOTICE)
    graph = graph_of(own, cited, elsewhere)
    issued = {(edge.kind, edge.target) for edge in graph.edges if edge.source.startswith("sở tài chính tỉnh hà giang|")}
    assert [node["status"] for node in documents(graph).values() if node["number"] == number] == ["loaded", "cited"]
    assert ("4704/UBND-NC", "IMPLEMENTS", number) in relations(graph)
    assert ("ISSUED_BY", "sở tài chính tỉnh hà giang") in issued


def test_two_files_of_one_number_and_date_are_one_document():
    graph = graph_of(witness(path="a.txt", **LETTER), witness(NOTICE, path="b.txt", **LETTER))
    assert statuses(graph) == {("4704/UBND-NC", "loaded"), ("372/TB-VPCP", "cited")}


def test_blank_drafts_never_merge():
    graph = graph_of(witness(LETTER, path="a.txt"), witness(LETTER, path="b.txt"))
    assert len(_drafts(graph)) == 2


def test_two_dates_in_one_text_are_one_document_dated_by_vote_and_limits():
    early, late = {**LETTER, "date": "2023-09-05"}, LETTER
    nested = {**NOTICE, "relation": "IMPLEMENTS", "subject": 0}
    for places in ((late, early, late), (late, nested, early), (early, late, nested)):
        graph = graph_of(witness(*places))
        node = next(node for node in documents(graph).values() if node["number"] == "4704/UBND-NC")
        assert (node["date"], node["dates_seen"]) == ("2023-09-15", ["2023-09-05", "2023-09-15"])


def test_of_two_dates_with_equal_votes_only_the_month_is_certain():
    graph = graph_of(witness({**LETTER, "date": "2023-09-05"}, LETTER))
    node = next(node for node in documents(graph).values() if node["number"])
    assert (node["date"], node["date_text"], node["year"]) == (None, "2023-09", 2023)


PLAN = {"number": "15/KH-SYT", "type": "Kế hoạch", "issuer": SO}


def test_two_dates_in_two_texts_are_two_candidates_and_a_finding():
    graph = graph_of(
        witness({**PLAN, "date": "2023-01-12"}, path="a.txt", **{**DRAFT, "date": "2024-02"}),
        witness({**PLAN, "date": "2023-02-13"}, path="b.txt"),
        witness({**PLAN, "date": "2023-02-13"}, path="c.txt"),
    )
    assert {node["date"] for node in documents(graph).values() if node["number"]} == {"2023-01-12", "2023-02-13"}
    found = [each for node in documents(graph).values() for each in json.loads(str(node["findings"]))]
    assert [(each["code"], each["path"], each["start"]) for each in found] == [
        ("conflicting-dates-across-documents", "a.txt", len("a.txt") + 1)
    ]


def test_two_dates_under_one_title_are_one_document():
    title = "khắc phục các tiêu chí bị trừ điểm"
    graph = graph_of(
        witness({**PLAN, "date": "2023-01-12", "title": title}, path="a.txt"),
        witness({**PLAN, "date": "2023-02-13", "title": f"Về {title} năm 2022"}, path="b.txt"),
    )
    assert [node["dates_seen"] for node in documents(graph).values() if node["number"]] == [
        ["2023-01-12", "2023-02-13"]
    ]


def test_a_number_that_says_issuer_and_year_is_one_document_whatever_its_dates():
    decree = {"number": "61/2018/NĐ-CP", "type": "Nghị định"}
    graph = graph_of(
        witness({**decree, "date": "2018-04-23"}, path="a.txt"),
        witness({**decree, "date": "2018-03-24"}, path="b.txt"),
    )
    assert [node["date"] for node in documents(graph).values() if node["number"]] == ["2018-04-23"]


DECREE = {"number": "61/2018/NĐ-CP", "type": "Nghị định", "issuer": "Chính phủ"}


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2018-04-23", []),
        (
            "2018-08-24",
            [("date-not-in-register", "error", "24/8/2018; theo danh mục văn bản quốc gia kèm luocdo, văn bản này ban hành ngày 23/4/2018.")],
        ),
        (
            "2018-04-24",
            [("conflicting-dates-with-register", "warning", "24/4/2018 ở các văn bản; danh mục văn bản quốc gia kèm luocdo ghi 23/4/2018. Đối chiếu bản gốc.")],
        ),
    ],
)  # fmt: skip
def test_a_day_beside_that_of_the_register_says_which_is_whose(day, found):
    [draft] = [node for node in documents(graph_of(witness({**DECREE, "date": day}))).values() if not node["number"]]
    told = json.loads(str(draft["findings"]))
    assert [(each["code"], each["severity"], each["message"]) for each in told] == [
        (code, severity, f"61/2018/NĐ-CP ghi ngày {words}") for code, severity, words in found
    ]


def test_the_day_of_a_document_itself_is_not_called_wrong_because_the_register_has_another_one():
    own, citing = witness(**DECREE, date="2018-08-24"), witness({**DECREE, "date": "2018-08-24"}, path="b.txt")
    codes = [
        each["code"] for node in documents(graph_of(own, citing)).values() for each in json.loads(node["findings"])
    ]
    assert codes == ["conflicting-dates-with-register"] * 2


def test_a_relation_of_an_unclear_document_leaves_a_citation():
    unclear = {"number": "61", "type": "Nghị định", "relation": "CITES"}
    graph = graph_of(witness(unclear, {**NOTICE, "relation": "IMPLEMENTS", "subject": 0}))
    assert ("SYT-VP", "CITES", "372/TB-VPCP") in relations(graph)
    assert {kind for _, kind, number in relations(graph) if number != "372/TB-VPCP"} == {"MAY_BE"}


def test_an_edge_keeps_the_best_witness_and_all_evidence():
    sure = {**LETTER, "confidence": 0.9, "partial": True, "pinpoints": ("khoản 2 Điều 5", "Điều 11")}
    whole = {**LETTER, "confidence": 0.5, "effective": "2024-01-01", "pinpoints": ("Điều 11",)}
    graph = graph_of(witness(whole, sure, path="a.txt", pages=(0, 12), sha256="1"))
    edge = next(edge for edge in graph.edges if edge.kind == "CITES")
    evidence = json.loads(str(edge.properties["evidence"]))
    assert (edge.properties["confidence"], edge.properties["sentence"]) == (0.9, "dòng 0001")
    assert (edge.properties["partial"], edge.properties["effective"]) == (False, "2024-01-01")
    assert edge.properties["pinpoints"] == sorted(["khoản 2 Điều 5", "Điều 11"])
    assert [each["pinpoints"] for each in evidence] == [["khoản 2 Điều 5", "Điều 11"], ["Điều 11"]]
    assert [(each["page"], each["start"], each["sentence"]) for each in evidence] == [
        (2, 16, "dòng 0001"),
        (1, 6, "dòng 0000"),
    ]


def test_tasks_go_to_those_named_else_to_all_addressees():
    tasks = (
        Task(start=1, end=4, item="1", text="rà soát", due="2023-10-10"),
        Task(start=5, end=9, item="2", text="tổng hợp", assignees=(Assignee(name="Văn phòng Sở", role="chủ trì"),)),
    )
    graph = graph_of(witness(tasks=tasks, **DRAFT, addressees=ADDRESSEES))
    items = {node.key: node.properties["item"] for node in graph.nodes if node.label == "Task"}
    agencies = [node for node in graph.nodes if node.label == "Agency"]
    names = {node.key: node.properties["name"] for node in agencies}
    assert "van phong so y te tinh ha giang" in {node.properties["name_folded"] for node in agencies}
    assert {
        (items[edge.source], edge.properties["role"], names[edge.target])
        for edge in graph.edges
        if edge.kind == "ASSIGNED_TO"
    } == {("1", None, f"các phòng, đơn vị thuộc {SO}"), ("2", "chủ trì", f"Văn phòng {SO}")}
    assert {(names[edge.source], names[edge.target]) for edge in graph.edges if edge.kind == "PART_OF"} >= {
        (f"các phòng, đơn vị thuộc {SO}", SO),
        (f"Văn phòng {SO}", SO),
        (SO, UBND),
    }


@pytest.mark.parametrize(("cited", "units"), [("2025-09-03", ["Văn phòng Sở Y tế tỉnh Lâm Đồng"]), ("2025-03-03", [])])
def test_who_must_act_on_a_draft_of_a_merged_province_is_known_by_the_last_document_it_names(cited, units):
    task = Task(start=1, end=4, item="1", text="rà soát", assignees=(Assignee(name="Văn phòng Sở"),))
    draft = DRAFT | {"issuer": "Sở Y tế tỉnh Lâm Đồng", "province": "Lâm Đồng", "date": "2025"}
    letter = {"number": "88/SYT-VP", "type": "Công văn", "date": cited, "issuer": "Sở Y tế tỉnh Lâm Đồng"}
    graph = graph_of(witness(letter, tasks=(task,), **draft))
    names = {node.key: node.properties["name"] for node in graph.nodes if node.label == "Agency"}
    assert [names[edge.target] for edge in graph.edges if edge.kind == "ASSIGNED_TO"] == units


def test_findings_of_a_text_name_its_file():
    noted = finding("unreadable-number", 3, 9, text="1S/KH")
    graph = graph_of(witness(findings=(noted,), path="b.txt"))
    found = json.loads(str(next(iter(documents(graph).values()))["findings"]))
    assert [(each["code"], each["path"], each["start"]) for each in found] == [("unreadable-number", "b.txt", 3)]


def test_edges_join_nodes_of_the_graph_and_everything_is_sorted():
    graph = graph_of(*MANY)
    keys = {node.key for node in graph.nodes}
    assert all({edge.source, edge.target} <= keys for edge in graph.edges)
    assert sorted(keys_of(graph)) == keys_of(graph)


def keys_of(graph):
    return [(edge.source, edge.kind, edge.target) for edge in graph.edges]


MANY = [
    witness(LETTER, {**NOTICE, "subject": 0}, {"number": "61", "type": "Nghị định"}, path="a.txt"),
    witness({**LETTER, "date": "2023-09-05"}, path="b.txt", sha256="2"),
    witness({**LETTER, "date": "2023-09-05"}, path="c.txt", sha256="2"),
    witness({"number": "4704/UBND-NC", "issuer": UBND}, path="d.txt"),
    witness(NOTICE, path="e.txt", **LETTER),
    witness(NOTICE, LETTER, path="f.txt", **LETTER),
    witness({**PLAN, "date": "2023-01-12"}, path="g.txt"),
    witness({**PLAN, "date": "2023-02-13"}, PLAN, path="h.txt", **{**DRAFT, "addressees": ADDRESSEES}),
    witness(PLAN, path="i.txt", **{**PLAN, "date": "2023-02-13"}),
]


@given(st.permutations(MANY))
def test_the_order_of_the_files_changes_nothing(witnesses):
    assert graph_of(*witnesses) == graph_of(*MANY)


def test_drafts_that_differ_in_blanks_only_are_one():
    header = Document(**DRAFT)
    texts = ("Dự thảo\n\nVề việc A", "Dự thảo  \nVề  việc A\n", "Dự thảo về việc B")
    sources = (Source(path=f"{at}.txt") for at in range(3))
    graph = graph_of(*(Witness(Reading(source=s, document=header), t) for s, t in zip(sources, texts, strict=True)))
    assert [len(json.loads(each["files"])) for each in documents(graph).values()] in ([1, 2], [2, 1])


@pytest.mark.parametrize(("signed", "status"), [(True, "loaded"), (False, "provisional")])
def test_what_is_signed_is_no_draft_though_its_number_is_not_in_its_text(signed: bool, status: str) -> None:
    letter = witness(type="Công văn", symbol="SNV-CCHC", date="2025-08", signed=signed)
    assert statuses(graph_of(letter)) == {("SNV-CCHC", status)}
