"""The catalogue of messages and the sources agree, in both languages."""

import ast
import csv
import re
from collections import Counter
from pathlib import Path
from string import Formatter
from typing import TypeGuard

import pytest

from luocdo.messages import Message, catalogue, printed_date, read_rows, say
from luocdo.queries.checks.catalogue import ADDED, codes

ROOT = Path(__file__).parents[1]
OUTSIDE = {"tests", "benchmarks", "bundle", "docs", "examples", "build", "dist"}
ERRORS = ("LoadError", "RulesError", "StoreError", "QueryError", "NotFoundError", "LuocdoError")
SPEAKERS = dict.fromkeys(("finding", "point_out", "say", *ERRORS), 0) | {"found_at": 1}
"""What makes a message of a code, and which of its arguments that is."""
SOURCES = [
    ast.parse(file.read_text(encoding="utf-8"))
    for file in ROOT.rglob("*.py")
    if not file.relative_to(ROOT).parts[0].startswith((".", *OUTSIDE))
]
LATER = {"file"}  # a reader of one format says what is wrong; `load` adds the name of the file
CHECKS = ("extract/findings", "queries/checks", "queries/checking")
UNEXPLAINED = {"by-register", "ended-in-turn", "outside-document", "repaired-number"}
"""What `check` says that is nobody's fault: how the text was read, and what goes on with the reason of another one."""
WORDS = {node.value for tree in SOURCES for node in ast.walk(tree) if isinstance(node, ast.Constant)}


Facts = dict[str, set[str]]
"""Names of a function -> the keys of the one mapping that each stands for."""


def calls() -> list[tuple[str, set[str] | None]]:
    """Return the code and the facts of every call that names its code; no facts where it does not show which they are."""
    every = ((call, mappings) for tree in SOURCES for call, mappings in calls_of(tree).items())
    return [(code, facts_of(call, mappings)) for call, mappings in every for code in codes_of(call)]


def codes_of(call: ast.Call) -> list[str]:
    """Return the codes that a call may say: none, or both where it chooses one of two."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    said = call.args[SPEAKERS[name] :][:1] if name in SPEAKERS else []
    given = [each for arg in said for each in ((arg.body, arg.orelse) if isinstance(arg, ast.IfExp) else (arg,))]
    return [str(each.value) for each in given if isinstance(each, ast.Constant)]


def calls_of(tree: ast.Module) -> dict[ast.Call, Facts]:
    """Return every call with the mappings of the innermost function around it."""
    found: dict[ast.Call, Facts] = {}
    for function in (tree, *(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))):
        mappings = mappings_of(function) if function is not tree else {}
        found |= {node: mappings for node in ast.walk(function) if isinstance(node, ast.Call)}
    return found


def mappings_of(function: ast.AST) -> Facts:
    """Return the names that a function binds once, to a mapping whose keys are written out."""
    bound = [node for node in ast.walk(function) if isinstance(node, ast.Assign | ast.AugAssign)]
    names = Counter(each.id for node in bound for each in ast.walk(node) if is_bound(each))
    return {
        node.targets[0].id: keys
        for node in bound
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and names[node.targets[0].id] == 1
        if (keys := keys_of(node.value)) is not None
    }


def is_bound(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def keys_of(value: ast.expr) -> set[str] | None:
    if not isinstance(value, ast.Dict):
        return None
    keys = [key.value if isinstance(key, ast.Constant) else None for key in value.keys]
    return None if None in keys else {str(key) for key in keys}


def facts_of(call: ast.Call, mappings: Facts) -> set[str] | None:
    given = [{each.arg} if each.arg else keys_given(each.value, mappings) for each in call.keywords]
    return None if None in given else {fact for facts in given if facts for fact in facts}


def keys_given(value: ast.expr, mappings: Facts) -> set[str] | None:
    return mappings.get(value.id) if isinstance(value, ast.Name) else keys_of(value)


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


def test_what_a_check_advises_is_filled_by_the_facts_of_its_findings() -> None:
    advised = {
        code.code: places(f"{code.vi_why}{code.en_why}{code.vi_instead}{code.en_instead}") for code in codes().values()
    }
    assert [
        (code, facts)
        for code, facts in calls()
        if facts is not None and not advised.get(code, set()) <= {*facts, *ADDED}
    ] == []


def test_every_code_that_a_check_says_is_explained() -> None:
    said = {
        node.value
        for file in (path for room in CHECKS for path in (ROOT / room).glob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in catalogue()
    }
    assert said - set(codes()) == UNEXPLAINED


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
