"""What a canned question gives is worded for people; what is asked in Cypher stands as it was asked."""

import json

import pytest
from rich.console import Console

from luocdo.findings import finding
from luocdo.queries import Answer
from luocdo.queries.catalogue import for_people
from luocdo.viz.labels import labels
from luocdo.viz.terminal.answers import for_spreadsheet, show_answer


def shown(answer: Answer, lang: str = "vi", width: int = 200) -> str:
    console = Console(width=width)
    with console.capture() as captured:
        console.print(show_answer(answer, lang))
    return captured.get()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_column_of_every_question_has_a_heading(lang: str) -> None:
    columns = {column for query in for_people().values() for column in query.columns} - {"key", "keys"}
    assert {column for column in columns if f"asked.{column}" not in labels(lang)} == set()


def test_codes_and_days_of_a_canned_question_are_worded_and_its_keys_left_out() -> None:
    columns = ("relation", "document", "date", "status", "partial", "key")
    row = dict(zip(columns, ("BASED_ON", "7/KH-UBND", "2025-09-05", "cited", True, "a|b|7|kh-ubnd|2025"), strict=True))
    told = shown(Answer(columns, (row,), complete=True, question="cited"))
    assert [each in told for each in ("Quan hệ", "căn cứ", "05/9/2025", "chưa có văn bản", "có")] == [True] * 5
    assert "kh-ubnd" not in told
    asked = shown(Answer(columns, (row,), complete=True))
    assert [each in asked for each in ("relation", "BASED_ON", "2025-09-05", "a|b|7|kh-ubnd|2025")] == [True] * 4


def test_the_state_of_a_task_is_worded_as_the_list_of_obligations_words_it() -> None:
    rows = ({"state": "overdue", "document": "7/KH-UBND"}, {"state": "draft", "document": "overdue"})
    told = shown(Answer(("state", "document"), rows, complete=True, question="open_tasks"))
    assert [each in told for each in ("Tình trạng", "Quá hạn", "Dự thảo", "overdue")] == [True] * 4


def test_what_the_graph_keeps_as_json_is_told_in_words() -> None:
    found = finding("impossible-date", 1, 9, text="31/9/2025").model_dump(mode="json") | {"path": "a.txt"}
    files = [{"path": "b.zip", "member": "c.docx", "sha256": "0"}]
    row = {"findings": json.dumps([found]), "files": json.dumps(files), "missing": ["number", "date"]}
    told = shown(Answer(tuple(row), (row,), complete=True, question="noted"))
    assert [each in told for each in ("Ngày không có thật: 31/9/2025.", "b.zip › c.docx", "số; ngày")] == [True] * 3


def test_a_spreadsheet_has_the_headings_and_words_of_its_reader_and_days_that_it_takes_for_days() -> None:
    columns = ("relation", "document", "date", "distance", "partial", "key")
    row = dict(zip(columns, ("BASED_ON", "7/KH-UBND", "2025-09-05", 2, True, "a|b|7|kh-ubnd|2025"), strict=True))
    told = for_spreadsheet(Answer(columns, (row,), complete=True, question="cited"), "vi")
    assert told.columns == ("Quan hệ", "Văn bản", "Ngày", "Bậc", "Một phần", "Khóa")
    assert list(told.rows[0].values()) == ["căn cứ", "7/KH-UBND", "2025-09-05", 2, "có", "a|b|7|kh-ubnd|2025"]
    asked = Answer(columns, (row,), complete=True)
    assert for_spreadsheet(asked, "vi") is asked


def test_nodes_that_are_none_of_the_graph_are_told_of() -> None:
    assert "nhãn Luocdo, số nút: 2" in shown(Answer(("n",), ({"n": 9},), complete=True, marks=2))
    assert "Luocdo" not in shown(Answer(("n",), ({"n": 9},), complete=True))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_no_two_columns_of_a_question_share_a_heading(lang: str) -> None:
    for query in for_people().values():
        told = for_spreadsheet(Answer(query.columns, (), complete=True, question=query.id), lang)
        assert len(set(told.columns)) == len(query.columns), query.id
