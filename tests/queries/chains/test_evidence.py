"""The words that prove a relation, best first and cut around the citation."""

import json

from luocdo.queries.chains.evidence import cited_span, concerns_others, evidence_of, is_inferred, spans_of


def place(witness: str, start: int = 3, confidence: float = 0.5) -> dict:
    return {"witness": witness, "path": "a.txt", "start": start, "confidence": confidence}


def test_the_sources_own_words_come_first_then_the_most_certain() -> None:
    said = [place("other", 1, 1.0), place("own", 4, 0.5), place("own", 9, 0.5), place("own", 7, 0.9)]
    row = {"source": "own", "evidence": json.dumps(said)}
    assert [each["start"] for each in evidence_of(row)] == [7, 4, 9, 1]
    assert not is_inferred(evidence_of(row), "own")


def test_what_only_third_documents_say_is_inferred() -> None:
    assert is_inferred(evidence_of({"source": "own", "evidence": json.dumps([place("other")])}), "own")
    assert not is_inferred(evidence_of({"source": "own", "evidence": None}), "own")


def test_a_citation_that_leaves_its_sentence_is_cut() -> None:
    sentence = {"sentence": "một câu", "sentence_start": 5}
    assert cited_span({**sentence, "start": 9, "end": 12}) == ("một câu", 4, 7)
    assert cited_span({**sentence, "start": 3, "end": 99}) == ("một câu", 0, 7)
    assert cited_span({**sentence, "start": 99, "end": 3}) == ("một câu", 7, 7)


def test_of_places_that_are_equally_certain_that_of_the_believed_text_comes_first_as_the_graph_keeps_them() -> None:
    said = [{**place("own", 9, 0.9), "path": "goc.docx"}, {**place("own", 4, 0.9), "path": "ban-sao.txt"}]
    row = {"source": "own", "evidence": json.dumps(said)}
    assert [each["path"] for each in evidence_of(row)] == ["goc.docx", "ban-sao.txt"]


def test_what_is_said_before_all_tasks_obliges_each_also_where_an_annex_in_a_file_of_its_own_counts_anew() -> None:
    tasks = [
        {"path": path, "member": None, "start": start, "end": start + 50}
        for path, start in (("kh.txt", 300), ("kh.txt", 400), ("pl.xlsx", 90))
    ]
    opening, inside = ("kh.txt", None, 100), ("kh.txt", None, 310)
    told = [[concerns_others([place], task, spans_of(tasks)) for task in tasks] for place in (opening, inside)]
    assert told == [[False, False, False], [False, True, False]]
