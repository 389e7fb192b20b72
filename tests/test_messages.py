"""The catalogue of messages and the sources agree, in both languages."""

import ast
import csv
import re
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from luocdo.messages import Message, catalogue, printed_date, read_rows, say

ROOT = Path(__file__).parents[1]
OUTSIDE = {"tests", "benchmarks", "bundle", "docs", "examples", "build", "dist"}
SPEAKERS = {"finding", "say", "LoadError", "RulesError", "StoreError", "QueryError", "NotFoundError", "LuocdoError"}
SOURCES = [
    ast.parse(file.read_text(encoding="utf-8"))
    for file in ROOT.rglob("*.py")
    if not file.relative_to(ROOT).parts[0].startswith((".", *OUTSIDE))
]
LATER = {"file"}  # a reader of one format says what is wrong; `load` adds the name of the file
WORDS = {node.value for tree in SOURCES for node in ast.walk(tree) if isinstance(node, ast.Constant)}


def calls() -> list[tuple[str, set[str] | None]]:
    """Return the code and the facts of every call that names its code; no facts where they come as a mapping."""
    found = []
    for node in (node for tree in SOURCES for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", None)
        if name in SPEAKERS and node.args and isinstance(code := node.args[0], ast.Constant):
            facts = {keyword.arg for keyword in node.keywords}
            found.append((str(code.value), None if None in facts else {fact for fact in facts if fact}))
    return found


def places(text: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(text) if field}


@pytest.mark.parametrize("message", catalogue().values(), ids=lambda message: message.code)
def test_both_languages_have_the_same_places(message: Message) -> None:
    assert message.vi
    assert message.en
    assert places(message.vi) == places(message.en)


@pytest.mark.parametrize("code", sorted(code for code in catalogue() if code.startswith("server-")))
def test_what_goes_wrong_with_a_server_is_followed_by_what_to_do(code: str) -> None:
    for said in (catalogue()[code].vi, catalogue()[code].en):
        happened, *to_do = re.split(r"(?<!\{store\})[.:] ", said)
        assert happened
        assert to_do
        assert not said.endswith("}")


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_every_message_is_used_in_the_sources(code: str) -> None:
    assert code in WORDS


@pytest.mark.parametrize(("code", "facts"), calls(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_call_names_a_message_and_fills_its_places(code: str, facts: set[str] | None) -> None:
    assert code in catalogue()
    assert facts is None or places(catalogue()[code].vi) - LATER <= facts


def test_no_code_stands_twice() -> None:
    with (ROOT / "messages.csv").open(encoding="utf-8", newline="") as rows:
        codes = Counter(row["code"] for row in csv.DictReader(rows))
    assert [code for code, times in codes.items() if times > 1] == []


def test_severities_are_those_of_findings() -> None:
    assert {message.severity for message in catalogue().values()} <= {"error", "warning", "info", ""}


def test_a_message_is_said_in_the_language_asked_for() -> None:
    assert say("no-text", "vi", file="a.txt").startswith("a.txt: tệp")
    assert say("no-text", "en", file="a.txt").startswith("a.txt: the file")


def test_a_missing_fact_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("no-text", "en")


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        ("2023-09-08", "08/9/2023"),
        ("2024-02-23", "23/02/2024"),
        ("2025-12-31", "31/12/2025"),
        ("2024-01", "01/2024"),
        ("2013", "2013"),
    ],
)
def test_a_date_is_printed_as_officers_write_it(date: str, printed: str) -> None:
    assert printed_date(date) == printed


def test_a_cell_may_hold_any_sign_that_breaks_a_line(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text('a,b\n"one\u2028two","three\nfour"\nx\x0by,z\n', encoding="utf-8")
    assert read_rows(table) == [{"a": "one\u2028two", "b": "three\nfour"}, {"a": "x\x0by", "b": "z"}]
