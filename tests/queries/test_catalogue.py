"""Every canned question says what it asks, runs, and returns the columns that it declares."""

import re
from importlib.resources import files
from typing import get_args

import pytest

from luocdo.graph.stores.store import Store
from luocdo.queries.catalogue import ENDED, FIRST_OPEN, ParameterKind, Query, catalogue, for_people, groups, parse
from luocdo.queries.chains import resting
from luocdo.queries.chains.obligation import OBLIGING
from luocdo.queries.duties import owing
from luocdo.queries.naming import receivers
from luocdo.queries.paging import nodes_of

VALUES = {"text": "07 tb vpcp", "texts": ["vpcp|07", "hg|91", "hg|draft", "decree"], "document": "hg|draft"}
SPECIAL = {
    "find_number": {"numbers": ["07 tb vpcp"]},
    "days_of_numbers": {"numbers": ["07 tb vpcp"]},
    "find_squeezed": {"numbers": ["07tbvpcp"]},
    "doubted": {"most": 10},
    "find_words": {"query": "+luu +tru", "words": "luu tru", "most": 10},
    "find_near": {"query": "07 tb", "most": 10},
    "find_agency": {"key": "kt"},
    "find_agencies": {"words": ["phong", "ke"], "least": 1},
    "cited_by": {"key": "decree"},
    "references_of": {"key": "hg|other"},
    "named_by": {"keys": ["hg|91"]},
    "doubtful": {"keys": ["hg|other"]},
    "agencies_before": {"agencies": ["kt"]},
    "ended_agencies": {"keys": ["tl"]},
    "concerned": {"agencies": ["hg", "kt"]},
    "decidable": {"keys": ["hg|draft"]},
    "decidable_file": {"file": "5.txt"},
    "documents_of_agencies": {"agencies": ["hg", "kt"]},
    "duties": {"keys": ["hg|draft#1"]},
    "duties_of_unit": {"agencies": ["kt"], "ended": "9999"},
    "receivers_of": {"document": "hg|91"},
    "agencies_within": {"words": ["phong", "ke"]},
    "issued_by": {"issuers": ["UBND tỉnh Hà Giang"]},
    "numbered_by": {"issuers": ["UBND tỉnh Hà Giang"]},
    "issued_on": {"issuers": ["UBND tỉnh Hà Giang"], "days": ["2024-03-12"]},
    "provinces_above": {"issuers": ["Sở Tài chính tỉnh Hà Giang"]},
    "ordering_until": {"since": "2024-01-01", "until": "2024-12-31"},
    "find_merged": {"numbers": ["50 sct vp"], "query": '"50 sct vp"'},
}
NODES = {
    "step_around": {"nodes": ["hg|91"]},
    "doubted": {"nodes": ["cb|91"]},
    "doubting": {"nodes": ["hg|other"]},
    "proofs": {"sources": ["hg|91"], "targets": ["vpcp|07"]},
    "proofs_of_steps": {"sources": ["hg|91"], "targets": ["vpcp|07"]},
}
"""The documents whose numbers a question is given, where not all of `VALUES` have an answer."""
PROGRAM = [query for query in catalogue().values() if not query.group]
EVERY = pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.id)
FOR_PEOPLE = pytest.mark.parametrize("query", for_people().values(), ids=lambda query: query.id)
RELATIONS_OF_A_CHAIN = re.compile(r"\[\w*:([A-Z_|]+)\*1\.\.\d+\]")


@pytest.mark.parametrize("query", PROGRAM, ids=lambda query: query.id)
def test_a_question_of_the_program_returns_the_columns_it_declares(store: Store, query: Query) -> None:
    parameters = {name: VALUES.get(known.kind) for name, known in query.parameters.items()} | SPECIAL.get(query.id, {})
    for name in (name for name, known in query.parameters.items() if known.kind == "nodes"):
        documents = NODES.get(query.id, {}).get(name, VALUES["texts"])
        parameters[name] = [node for key in documents for node in nodes_of(store, [key]).values()]
    parameters |= {"index": store.words_index} if "index" in query.parameters else {}
    rows = store.read(query.cypher, parameters)
    assert rows, "the test graph has an answer to every question"
    assert {tuple(row) for row in rows} == {query.columns}


@EVERY
def test_a_question_is_asked_in_both_languages_and_stays_in_the_common_subset(query: Query) -> None:
    assert query.vi.endswith(("?", "."))
    assert query.en.endswith(("?", "."))
    assert not re.search(r"\b(apoc|dbms|elementid|load csv)\b", query.cypher.lower())
    assert "id(" not in query.cypher or not query.group, (
        "numbers of nodes are for the program, from one question to the next"
    )
    assert "*]" not in query.cypher, "every way has a greatest length"


@EVERY
def test_a_question_takes_the_parameters_that_it_declares(query: Query) -> None:
    body = query.cypher.replace("// ", "")
    by = {query.judging, "as_of" if query.owing else ""}
    taken = set(query.parameters) - {query.resting}
    taken |= {*(resting.PARAMETERS if query.resting else ()), *(receivers.PARAMETERS if query.receiving else ())}
    taken |= {*({ENDED} if query.lasting else ()), *({FIRST_OPEN} if query.judging else ())}
    taken |= {*(owing.PARAMETERS if query.owing else ())}
    assert set(re.findall(r"\$(\w+)", body)) - {"limit", *by} == taken - by
    assert {query.parameters[name].kind for name in (query.resting, query.receiving) if name} <= {"document"}
    assert {query.parameters[name].kind for name in (query.lasting, query.owing) if name} <= {"unit"}


@FOR_PEOPLE
def test_a_question_for_people_explains_its_parameters_and_cuts_its_rows(query: Query) -> None:
    assert all(known.vi and known.en for known in query.parameters.values())
    assert "LIMIT $limit" in query.cypher
    assert "\nORDER BY" in query.cypher
    # these are about what is doubtful, or leave it out by its name
    assert "MAY_BE" not in query.cypher or query.id in ("open_references", "orphans", "missing_middle")


@FOR_PEOPLE
def test_a_chain_follows_the_relations_that_oblige_and_no_others(query: Query) -> None:
    of_chains = RELATIONS_OF_A_CHAIN.findall(query.cypher)
    if query.group == "chains":
        of_chains += re.findall(r"\(near\)<?-\[\w*:([A-Z_|]+)\]", query.cypher)
    assert {kinds for kinds in of_chains if kinds not in ("REPLACES", "IMPLEMENTS", "SUCCEEDED_BY")} <= {
        "|".join(sorted(OBLIGING, key=["IMPLEMENTS", "REPLIES_TO", "GUIDES", "BASED_ON"].index))
    }


@EVERY
def test_a_way_begins_at_the_document_that_is_known(query: Query) -> None:
    """The engine walks a pattern from its left end: from the other one it would try every document of the store."""
    ways = [line for line in query.cypher.splitlines() if line.startswith("MATCH") and "{key:" in line]
    assert all("{key:" in way.partition(")")[0] for way in ways)


def test_the_catalogue_is_for_people_in_groups_and_all_kinds_of_parameters_are_used() -> None:
    assert len(for_people()) >= 20
    assert {query.group for query in for_people().values()} == set(groups())
    assert {known.kind for query in catalogue().values() for known in query.parameters.values()} == set(
        get_args(ParameterKind)
    )


def test_a_file_is_called_as_its_question_and_says_whether_it_serves_the_program() -> None:
    room = files("luocdo.queries")
    rooms = (room, *(folder for folder in room.iterdir() if folder.is_dir() and folder.name != "canned"))
    paths = [path for each in rooms for path in each.iterdir() if path.name.endswith(".cypher")]
    own = {path.name: path.read_text(encoding="utf-8") for path in paths}
    files_of = (path.name for group in groups() for path in (room / "canned" / group).iterdir())
    canned = {name for name in files_of if name.endswith(".cypher")}
    assert set(own) | canned == {f"{name}.cypher" for name in catalogue()}
    assert not canned & set(own)
    assert all("// for: program\n" in text for text in own.values())


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (n) RETURN n",
        "// id: a\n// vi: a?\n// en: a?\nRETURN 1 AS n",
        "// id: a\n// vi: a?\n// en: a?\n// column: n\n// columns: n\nRETURN 1 AS n",
        "// id: a\n// vi: a?\n// en: a?\n// parameter: n whole\n// columns: n\nRETURN 1 AS n",
        "// id: a\n// vi: a?\n// en: a?\n// parameter: n text = 'x' | a | a\n// columns: n\nRETURN 1 AS n",
    ],
)
def test_a_header_that_says_too_little_or_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"header|parameter"):
        parse(text)
