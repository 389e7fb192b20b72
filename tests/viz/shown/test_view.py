"""From rows to a view: names, order, evidence cut around its citation, chains of each task."""

import json
import random

import networkx as nx
import pytest

from luocdo.errors import NotFoundError
from luocdo.queries.catalogue import catalogue
from luocdo.viz.notebook.networkx_rows import documents_in, tasks_in
from luocdo.viz.shown.view import view_of


class Asked(dict):
    """A row that knows which of its columns were asked for."""

    def __init__(self, row, asked):
        super().__init__(row)
        self.asked = asked

    def get(self, name, default=None):
        self.asked.add(name)
        return super().get(name, default)

    def __getitem__(self, name):
        self.asked.add(name)
        return super().__getitem__(name)


@pytest.fixture
def asked(rows):
    """Which columns of documents, relations and tasks a view is made of."""
    names = set(), set(), set()
    view_of(
        *([Asked(row, name) for row in table] for table, name in zip(rows, names, strict=True)), centre=None, unit=None
    )
    return names


def test_whatever_a_view_is_made_of_is_asked_of_the_store(asked):
    for name, columns in zip(("documents", "relations", "tasks"), asked, strict=True):
        assert len(columns) > 5
        assert columns <= set(catalogue()[f"page_{name}"].columns)


def test_whatever_a_view_is_made_of_is_taken_from_a_graph_in_memory(asked):
    graph = nx.MultiDiGraph()
    graph.add_node("a", label="Document")
    graph.add_node("việc", label="Task")
    graph.add_edge("a", "việc", key="HAS_TASK")
    documents, _, tasks = asked
    assert documents <= set(next(documents_in(graph)))
    assert tasks <= set(next(tasks_in(graph)))


def task_of(view, key):
    return next(task for task in view.tasks if task.key == key)


def test_the_order_of_the_rows_changes_nothing(rows):
    dice = random.Random(5)
    mixed = [dice.sample(table, len(table)) for table in rows]
    assert view_of(*mixed, centre=None, unit=None) == view_of(*rows, centre=None, unit=None)


@pytest.mark.parametrize(
    ("key", "name"),
    [("tb372", "372/TB-VPCP"), ("thang9", "(?)/SKHCN-VP 9/23"), ("luat", "Luật Giao dịch điện tử")],
)
def test_a_document_is_called_as_a_reader_calls_it(view, key, name):
    assert {document.key: document.name for document in view.documents}[key] == name


def test_a_document_with_nothing_but_a_name_is_called_with_its_type(rows):
    documents, relations, _ = rows
    law = {**documents[0], "key": "x", "number": None, "symbol": None, "type": "Luật", "title": "Đất đai"}
    assert view_of([law], relations, [], centre=None, unit=None).documents[0].name == "Luật Đất đai"


def test_documents_come_by_level_and_those_of_unknown_level_last(rows):
    documents, *_ = rows
    known = {**documents[0], "key": "a", "level": "commune"}
    unknown = {**documents[0], "key": "b", "level": "other", "date_text": "2001-01-01"}
    view = view_of([unknown, known, documents[0]], [], [], centre=None, unit=None)
    assert [document.level for document in view.documents] == ["central", "commune", "other"]


def test_tasks_come_by_deadline_and_those_without_one_last(view):
    assert [task.due for task in view.tasks] == ["2023-07-22", "2023-10-10", None, None, None, None]


def test_the_tenth_item_comes_after_the_second(rows):
    documents, relations, tasks = rows
    items = [{**tasks[0], "key": f"k{item}", "item": item} for item in ("10", "2", "1.10", "1.9", "1")]
    view = view_of(documents, relations, items, centre=None, unit=None)
    assert [task.item for task in view.tasks] == ["1", "1.9", "1.10", "2", "10"]


def test_tasks_of_a_day_come_as_their_text_has_them(rows):
    documents, relations, tasks = rows
    items = [
        {**tasks[0], "key": f"k{item}", "item": item, "start": at} for at, item in enumerate(("I", "IV", "V", "VI"))
    ]
    view = view_of(documents, relations, items[::-1], centre=None, unit=None)
    assert [task.item for task in view.tasks] == ["I", "IV", "V", "VI"]


def test_what_another_task_cites_does_not_oblige_this_one(view):
    assert task_of(view, "thang9#5").aside == ("thang9 IMPLEMENTS qd06", "thang9 CITES luat")
    assert task_of(view, "thang9#3").aside == ("thang9 CITES luat",)


def test_a_sentence_is_cut_around_its_citation(view):
    relation = next(each for each in view.relations if each.key == "thang9 IMPLEMENTS cv4704")
    [evidence] = relation.evidence
    assert evidence.marked == "Công văn số 4704/UBND-NC ngày 15/9/2023 của UBND tỉnh"
    assert evidence.before == "Thi hành "
    assert not relation.inferred


def test_a_citation_beyond_its_sentence_is_cut_at_its_end(rows):
    documents, _, tasks = rows
    evidence = (
        '[{"witness": "thang9", "path": "a.txt", "start": 3, "end": 99, "sentence_start": 5, "sentence": "một câu"}]'
    )
    relation = {"source": "thang9", "kind": "CITES", "target": "tb53", "evidence": evidence}
    view = view_of(documents, [relation], tasks, centre=None, unit=None)
    assert view.relations[0].evidence[0].marked == "một câu"


def test_what_only_third_documents_say_is_inferred(view):
    inferred = {relation.key for relation in view.relations if relation.inferred}
    assert inferred == {"cv4053 IMPLEMENTS tb304", "kh67 IMPLEMENTS qd06", "nd107 AMENDS nd61"}


def test_findings_speak_both_languages(view):
    [note] = next(each for each in view.documents if each.key == "thang2").findings
    assert note.severity == "error"
    assert "sau ngày của văn bản" in note.vi
    assert "after the document that cites it" in note.en


def test_a_finding_of_another_version_keeps_its_message(rows):
    documents, relations, tasks = rows
    documents[0]["findings"] = '[{"code": "of-tomorrow", "severity": "info", "message": "điều chưa biết"}]'
    view = view_of(documents, relations, tasks, centre=None, unit=None)
    assert [note.en for each in view.documents for note in each.findings if each.key == "tb372"] == ["điều chưa biết"]


def test_a_unit_is_found_without_diacritics_and_with_its_issuer(rows):
    view = view_of(*rows, centre=None, unit="phong, don vi thuoc so quang tri")
    assert view.unit == "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


def test_an_unknown_unit_is_told(rows):
    with pytest.raises(NotFoundError, match="Phòng Không Có"):
        view_of(*rows, centre=None, unit="Phòng Không Có")


def test_addressees_must_act_where_a_task_names_nobody(view):
    [unit] = [each for each in view.units if each.key in task_of(view, "thang9#5").units]
    assert unit.name == "Các phòng, đơn vị"


@pytest.mark.parametrize(
    ("due_text", "kind", "approximate"),
    [
        ("trong tuần 2 tháng 10", "done", True),
        ("trong tuần 2 tháng 10", "due", False),
        ("trước 14/10/2023", "done", False),
    ],
)
def test_a_day_that_is_our_reading_of_the_words_is_marked(rows, due_text, kind, approximate):
    documents, relations, tasks = rows
    named = {
        "document": {"key": "sở nội vụ tỉnh lào cai|công văn|12|snv-vp|2023", "name": "12/SNV-VP"},
        "task": {"item": "5", "text": "5. Báo cáo."},
    }
    day = {"due": "2023-10-14"} if kind == "due" else {}
    taken = {"id": "1", "who": "Lan", "when": "2023-09-20", "why": "giao ban", "what": {"kind": kind, **named, **day}}
    task = {**tasks[0], "due": "2023-10-14", "due_text": due_text, "decided": json.dumps([taken])}
    [shown] = view_of(documents, relations, [task], centre=None, unit=None).tasks
    assert shown.approximate is approximate


def test_a_view_holds_every_document_however_many(rows):
    documents, relations, tasks = rows
    crowd = [{**documents[0], "key": f"z{index}"} for index in range(3000)]
    view = view_of([*crowd, *documents], relations, tasks, centre="tb304", unit=None)
    assert len(view.documents) == view.total_documents == 3000 + len(documents)
    assert view.centre == "tb304"


def test_nothing_gives_an_empty_view():
    view = view_of([], [], [], centre=None, unit=None)
    assert (view.documents, view.tasks, view.centre) == ((), (), None)


def test_drafts_of_one_office_and_month_are_told_apart_by_their_titles(rows):
    documents, relations, tasks = rows
    draft = next(row for row in documents if row["key"] == "thang9")
    titles = {
        "a": "Kiểm tra chung cư Bình Minh",
        "b": "Kiểm tra chung cư Sông Hàn " + "về phòng cháy và chữa cháy " * 3,
    }
    twins = [{**draft, "key": key, "date_text": "2025-03", "title": title} for key, title in titles.items()]
    names = {
        each.key: each.name
        for each in view_of([*documents, *twins], relations, tasks, centre=None, unit=None).documents
    }
    assert names["a"] == "(?)/SKHCN-VP 3/25 · Kiểm tra chung cư Bình Minh"
    assert names["b"].startswith("(?)/SKHCN-VP 3/25 · Kiểm tra chung cư Sông Hàn")
    assert names["b"].endswith(" …")
    assert names["thang9"] == "(?)/SKHCN-VP 9/23"


@pytest.mark.parametrize(
    ("words", "facts", "due"),
    [
        ("trong 10 ngày kể từ ngày ký", {}, "2023-09-25"),
        ("trong 10 ngày kể từ ngày nhận được văn bản này", {"received": "2023-09-18"}, "2023-09-28"),
        ("trong 10 ngày kể từ ngày nhận được văn bản này", {}, None),
        ("trong 10 ngày kể từ ngày nước rút", {}, None),
    ],
)
def test_a_term_that_runs_from_the_document_has_the_day_that_the_list_of_obligations_has(rows, words, facts, due):
    documents, relations, tasks = rows
    text = f"1. Phòng Tổng hợp báo cáo {words}."
    task = {**tasks[0], "key": "t", "document": "cv4704", "text": text, "due": None, "due_text": words, **facts}
    view = view_of(documents, relations, [task], centre=None, unit=None)
    assert task_of(view, "t").due == due
