"""What is beside a document on the page: what a person decided, and the command that settles what is open."""

import json

from luocdo.findings import finding
from luocdo.graph.decisions.model import Correction, Decision, Handle
from luocdo.queries.check import Issue
from luocdo.viz.paper.drawn import chain_of, drawn_of
from luocdo.viz.shown.view import view_of

DECISION = Decision(
    id="3",
    who="Nguyễn Thị Lan",
    when="2026-11-28T10:00:00+07:00",
    why="bản gốc ghi vậy",
    what=Correction(
        document=Handle(key="a|công văn|1|b|2024", name="871/UBND-NC"),
        field="date",
        value="2024-02-23",
        was="2024-01-23",
    ),
)


def test_a_decision_is_worded_in_both_languages_with_who_when_and_why(rows):
    documents, relations, tasks = rows
    changed = [
        row | {"decided": json.dumps([DECISION.model_dump(mode="json")])} for row in documents if row["key"] == "cv871"
    ]
    view = view_of(
        [*changed, *(row for row in documents if row["key"] != "cv871")], relations, tasks, centre=None, unit=None
    )
    [shown] = [each for document in view.documents for each in document.decided]
    assert (shown.who, shown.when, shown.why) == ("Nguyễn Thị Lan", "2026-11-28", "bản gốc ghi vậy")
    assert shown.vi == "871/UBND-NC: ngày ban hành là “23/02/2024” (trước: 23/01/2024)"
    assert shown.en == "871/UBND-NC: date is “23/02/2024” (before: 23/01/2024)"


def test_what_is_open_bears_the_commands_that_settle_it(rows):
    note = finding("possible-duplicate", number="871/UBND-NC", others="817/UBND-NC")
    issue = Issue(note, None, None, "cv871", "871/UBND-NC", ("luocdo decide merge 817/UBND-NC 871/UBND-NC",))
    view = view_of(*rows, centre=None, unit=None, issues=[issue])
    [document] = [each for each in view.documents if each.key == "cv871"]
    assert [each.decide for each in document.findings] == [issue.decide]


def test_a_rejected_relation_is_beside_the_document_and_not_drawn(rows):
    documents, relations, tasks = rows
    rejected = [row | {"kind": "REJECTED"} if "cv871" in (row["source"], row["target"]) else row for row in relations]
    view = view_of(documents, rejected, tasks, centre=None, unit=None)
    assert "REJECTED" in {each.kind for each in view.relations}
    links = (drawn_of(chain_of(view, document.key)).links for document in view.documents)
    drawn = {kind for some in links for kind, _ in some.values()}
    assert "REJECTED" not in drawn
