"""The SARIF log is one by the schema of SARIF 2.1.0 (beside this file, as Microsoft's jest-sarif ships it)."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from luocdo.findings import finding
from luocdo.graph.decisions.model import Decision, Dismissal, Handle
from luocdo.messages import catalogue
from luocdo.queries.checking.issue import Issue
from luocdo.queries.checking.spots import Spot
from luocdo.queries.checks.catalogue import codes
from luocdo.viz.findings.sarif import sarif

SCHEMA = Path(__file__).with_name("sarif-2.1.0-rtm.5.json")
SPOT = Spot(3, 2, "ngày 31/4/2025", "xong trước ngày 31/4/2025.")
BY = Decision(
    id="1",
    who="Lan",
    when="2025-05-20T08:00:00+07:00",
    why="bản gốc <ghi> vậy",
    what=Dismissal(document=Handle(key="?|công văn|?|?|2025"), code="impossible-date", words="ngày 31/4/2025"),
)
ISSUES = [
    Issue(finding("impossible-date", 40, 54, text="ngày 31/4/2025"), "dự thảo/a b.txt", spot=SPOT),
    Issue(finding("impossible-date", 40, 54, text="ngày 31/4/2025"), "/tmp/x.docx", spot=SPOT, dismissed=BY),
    Issue(finding("deadline-on-day-off", 1, 9, due="25/5/2025", working="26/5/2025"), "c.md", spot=SPOT),
    Issue(finding("waiting-decision", id="3", why="chờ"), None),
    Issue(finding("no-text", file="d.txt"), "d.txt"),
]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("issues", [ISSUES, []])
def test_the_log_is_valid_by_the_schema(issues: list[Issue], lang: str) -> None:
    log = json.loads(sarif([issue.row(lang) for issue in issues], lang))
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert [error.message for error in Draft4Validator(schema).iter_errors(log)] == []


def results() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(sarif([issue.row("vi") for issue in ISSUES], "vi"))["runs"][0]["results"]
    return found


def test_a_place_in_a_text_file_is_a_region_of_code_points() -> None:
    physical = results()[0]["locations"][0]["physicalLocation"]
    assert physical["region"]["charOffset"] == 40
    assert physical["artifactLocation"]["uri"] == "d%E1%BB%B1%20th%E1%BA%A3o/a%20b.txt"


def test_what_was_dismissed_is_suppressed_with_its_reason() -> None:
    assert results()[1]["suppressions"] == [{"kind": "external", "justification": "bản gốc <ghi> vậy"}]
    assert "suppressions" not in results()[0]


def test_the_levels_are_those_of_sarif() -> None:
    assert [each["level"] for each in results()] == ["error", "error", "note", "note", "warning"]


def test_no_place_of_a_message_is_left_unfilled_in_a_rule() -> None:
    rows = [ISSUES[0].row("vi") | {"code": code, "severity": catalogue()[code].severity} for code in codes()]
    rules = json.loads(sarif(rows, "vi"))["runs"][0]["tool"]["driver"]["rules"]
    assert len(rules) == len(codes())
    assert [rule["id"] for rule in rules if re.search(r"\{\w+\}", json.dumps(rule, ensure_ascii=False))] == []


def test_offsets_count_code_points() -> None:
    assert json.loads(sarif([], "vi"))["runs"][0]["columnKind"] == "unicodeCodePoints"
