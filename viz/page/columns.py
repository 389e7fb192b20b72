"""A view as columns, which `static/data.js` unpacks: documents, relations, tasks and units name each other by their row."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import accumulate
from typing import Any

from ...queries.chains.obligation import RANKS, obliges
from ...queries.chains.reliance import LAST, RELYING, rests
from ...queries.documents import type_before
from ...queries.duties.wanted import BEHIND
from ..paths import with_member
from ..shown.branches import branches_of
from ..shown.changing import changing
from ..shown.days import day_of, days_around, days_between, is_about, label_of, last_day
from ..shown.ended import ended, ends_of
from ..shown.model import REJECTED, UNCERTAIN, File, ShownEvidence, ShownRelation, ShownTask, ShownUnit, View
from ..shown.reports import reports_of
from . import saying
from .counts import count_cited, count_citing, count_tasks, standing
from .packing import column, fields

UNRANKED = 99
"""The height of a level that has none: it comes last."""

_DOCUMENT = (*("key", "name", "type", "issuer", "level", "date", "status", "signer"),)
_TASK = (*("key", "text", "due", "due_text", "recurrence", "report_to", "page", "start", "end", "addressed"),)
_UNIT = ("key", "name", "parent")
ROWS = {
    **dict.fromkeys(("source", "target", "document", "moved_by", "doubted_by", "reports", "changers"), "documents"),
    **dict.fromkeys(("aside", "branches"), "relations"),
    **dict.fromkeys(("units", "groups"), "units"),
}
"""The columns in which rows of another list stand, and of which one."""


def columns_of(view: View, paths: Mapping[str, str]) -> dict[str, Any]:
    """Return the view as plain columns; `paths` tells how each path is shown."""
    documents, units = _rows(view.documents), _rows(view.units)
    return {
        "documents": _documents(view, documents, paths),
        "relations": _relations(view, documents),
        "evidence": _evidence(view, paths),
        "tasks": _tasks(view, documents, units, paths),
        "units": _units(view, units),
        **{name: getattr(view, name) for name in ("total_documents", "total_tasks")},
    }


def _rows(things: Sequence[Any]) -> dict[str, int]:
    """Return the row of each thing, by its key."""
    return {each.key: row for row, each in enumerate(things)}


def _documents(view: View, rows: Mapping[str, int], paths: Mapping[str, str]) -> dict[str, Any]:
    """Return the documents.

    `prefix` is the type that stands before a name; a title that is the name is left out, the higher the less is `height`;
    `changers` are those that end or change it.
    """
    documents, steps, ends = view.documents, ends_of(view), _ends(view)
    to = defaultdict[str, list[ShownRelation]](list)
    for each in standing(view):
        to[each.target].append(each)
    cut, citing, cited = len(documents) < view.total_documents, count_citing(view), count_cited(view)
    return {
        **fields(documents, _DOCUMENT),
        "height": column(RANKS.get(each.level, UNRANKED) for each in documents),
        "title": column(None if each.name == each.title else each.title for each in documents),
        "prefix": column(type_before(each.name, each.type) for each in documents),
        "initials": column("".join(word[0] for word in (each.type or "").split()) for each in documents),
        "day": column(map(saying.day, documents)),
        "days_seen": column(saying.days_seen(each.dates_seen) for each in documents),
        "cites": column(citing[each.key] for each in documents),
        "cited": column(cited[each.key] for each in documents),
        "known": column(saying.known(each, cited[each.key], cut=cut) for each in documents),
        "rankName": column(saying.rank_name(each.level) for each in documents),
        "condition": column(saying.condition(each.status) for each in documents),
        "unread": column(None if each.status == "loaded" else saying.condition(each.status) for each in documents),
        "no_up": column(None if citing[each.key] else saying.no_up(each.status) for each in documents),
        "no_down": column(each.key not in to for each in documents),
        "changers": column(tuple(rows[key] for key in changing(to.get(each.key, ()))) for each in documents),
        "year": column(each.date and each.date[:4] for each in documents),
        "ended": column(ends.get(each.key) for each in documents),
        "flags": column(saying.flags(each, _kind_of(steps.get(each.key))) for each in documents),
        "force": column("ended" if each.key in steps else None for each in documents),
        "findings": column(tuple(map(saying.noted, each.findings)) for each in documents),
        "severity": column(each.severity for each in documents),
        "review": column(saying.review(each, ends.get(each.key)) for each in documents),
        "decided": column(tuple(map(saying.decided, each.decided)) for each in documents),
        "dismissed": column(tuple(map(saying.decided, each.dismissed)) for each in documents),
        "addressees": column("; ".join(each.addressees) for each in documents),
        "files": column("; ".join(str(_file(file, paths)) for file in each.files) for each in documents),
    }


def _kind_of(step: ShownRelation | None) -> str | None:
    return step.kind if step else None


def _ends(view: View) -> dict[str, saying.Said]:
    """Return by which document another one was replaced or repealed, by its key."""
    names = {each.key: each.name for each in view.documents}
    return {key: saying.in_both(partial(ended, step, names)) for key, step in ends_of(view).items()}


def _relations(view: View, documents: Mapping[str, int]) -> dict[str, Any]:
    levels = {each.key: each.level for each in view.documents}
    days = {each.key: each.date for each in view.documents}
    lags = [days_between(each.kind, days[each.source], days[each.target]) for each in view.relations]
    places, ends = [len(each.evidence) for each in view.relations], _ends(view)
    return {
        "source": column(documents[each.source] for each in view.relations),
        "target": column(documents[each.target] for each in view.relations),
        **fields(view.relations, ("kind", "partial", "inferred")),
        "verb": column(saying.verb(each.kind, each.effective, partial=each.partial) for each in view.relations),
        "unproved": column(saying.unproved(len(each.evidence), each.sentences) for each in view.relations),
        "ended": column(ends.get(each.target) for each in view.relations),
        "decided": column(tuple(map(saying.decided, each.decided)) for each in view.relations),
        "places": column(places),
        "first": column(accumulate(places[:-1], initial=0) if places else ()),
        "leads": column(_leads(each, levels) for each in view.relations),
        "relies": column(_relies(each, levels) for each in view.relations),
        "last": column(each.kind in LAST for each in view.relations),
        "lag": column(map(saying.lag, lags)),
        "after": column(map(saying.after, lags)),
    }


def _leads(relation: ShownRelation, levels: Mapping[str, str]) -> int:
    """Return 2 where an obligation always comes down the relation, 1 where only to the document of which it is asked, else 0.

    A relation that may not be one has -1, one that a person rejected -2.
    """
    if relation.kind in UNCERTAIN:
        return -2 if relation.kind == REJECTED else -1
    ends = relation.kind, levels[relation.source], levels[relation.target]
    return sum(obliges(*ends, asked=asked) for asked in (True, False))


def _relies(relation: ShownRelation, levels: Mapping[str, str]) -> int:
    """Return how strongly the source rests on the target, 0 the most, -1 where it loses nothing when the target ends."""
    falls = rests(relation.kind, levels[relation.source], levels[relation.target])
    return RELYING.index(relation.kind) if falls else -1


def _tasks(
    view: View, documents: Mapping[str, int], units: Mapping[str, int], paths: Mapping[str, str]
) -> dict[str, Any]:
    """Return the tasks; `aside` are the relations that concern other tasks of the same document only.

    `before` is the printed day where another one holds; `moved_by` is the later document that moved it, where it is on the page;
    `moved_in` are its words; `doubt` says that one may have done so, where the task is not done, `doubted_by` is which one, `doubted_in` its sentence; `reports` are those on its
    document by those who must act, `reported` says which. `beside` are the words of the day where the order itself has them not;
    `branches` are the chains above it, `sources` what is said of several.
    """
    relations, names = _rows(view.relations), {each.key: each.name for each in view.documents}
    reports, branches, ends = reports_of(view), branches_of(view), ends_of(view)
    known = {each.key: each for each in view.documents}
    moves = [None if each.state == "done" else each.perhaps for each in view.tasks]
    return {
        **fields(view.tasks, _TASK),
        "document": column(documents[each.document] for each in view.tasks),
        "before": column(saying.before(each) for each in view.tasks),
        "moved_by": column(documents.get(each.moved_by or "") for each in view.tasks),
        "dated": column("dated" if day_of(each, view.colophon.made) else None for each in view.tasks),
        "done": column(each.state == "done" for each in view.tasks),
        "behind": column(BEHIND.get(each.state or "", 0) for each in view.tasks),
        "due_label": column(map(label_of, view.tasks)),
        "moved_in": column(each.moved_in for each in view.tasks),
        "decided": column(tuple(map(saying.decided, each.decided)) for each in view.tasks),
        "beside": column(
            each.due_text if each.text and (each.due_text or "") not in each.text else None for each in view.tasks
        ),
        "reports": column(tuple(documents[report.key] for report in reports.get(each.key, ())) for each in view.tasks),
        "reported": column(saying.reported(reports.get(each.key, ())) for each in view.tasks),
        "often": column(saying.often(each) for each in view.tasks),
        "undated": column(saying.undated(each) for each in view.tasks),
        "numbered": column(saying.numbered(each) for each in view.tasks),
        "named": column(
            None if each.text else saying.named(each, (view.units[units[key]].name for key in each.units))
            for each in view.tasks
        ),
        "doubt": column(move and saying.doubt(move, names) for move in moves),
        "doubted_by": column(documents.get(move.document if move else "") for move in moves),
        "doubted_in": column(move and move.sentence for move in moves),
        "path": column(_file(each, paths) for each in view.tasks),
        "assignees": column(_assignees(each, view.units, units) for each in view.tasks),
        "approximate": column(is_about(each) for each in view.tasks),
        "hour": column(each.due_hour if day_of(each, view.colophon.made) else None for each in view.tasks),
        "last": column(last_day(each) for each in view.tasks),
        "again": column(tuple(days_around(each, view.colophon.made)) for each in view.tasks),
        "units": column(tuple(units[unit] for unit in each.units) for each in view.tasks),
        "aside": column(tuple(relations[step] for step in each.aside) for each in view.tasks),
        "branches": column(
            tuple(tuple(relations[step.key] for step in branch) for branch in branches[each.key].every)
            for each in view.tasks
        ),
        "sources": column(saying.sources(branches[each.key], known, ends) for each in view.tasks),
        "branching": column(saying.branching(branches[each.key]) for each in view.tasks),
    }


def _assignees(task: ShownTask, units: Sequence[ShownUnit], rows: Mapping[str, int]) -> str:
    """Return who must act, each with the role that the order names; behind those of one agency whose they are."""
    offices: dict[str, list[str]] = {}
    for key, role in zip(task.units, task.roles, strict=True):
        unit = units[rows[key]]
        named = f"{unit.name} ({role})" if role else unit.name
        offices.setdefault(unit.parent if unit.inside else "", []).append(named)
    return "; ".join(
        f"{'; '.join(names)} · {office}" if office else "; ".join(names) for office, names in offices.items()
    )


def _file(place: File | ShownEvidence | ShownTask, paths: Mapping[str, str]) -> str | None:
    """Return where something was read as the reader is told it: a path, and the name inside an archive."""
    return with_member(place.path and paths[place.path], place.member)


def _units(view: View, rows: Mapping[str, int]) -> dict[str, Any]:
    """Return the units; `giving` says how many tasks they have, those of the groups that stand for them too; `office` is the agency that they are inside of; of the groups that stand for one those that are on the page."""
    units = view.units
    counts = count_tasks(view)
    return {
        **fields(units, _UNIT),
        "office": column(each.parent if each.inside else None for each in units),
        "groups": column(tuple(rows[key] for key in each.groups if key in rows) for each in units),
        "rankName": column(saying.rank_name("assigned") for _ in units),
        "giving": column(saying.giving(counts[each.key]) for each in units),
    }


def _evidence(view: View, paths: Mapping[str, str]) -> dict[str, Any]:
    """Return the places of all relations one after the other; the offsets in a sentence count UTF-16 units."""
    every = [place for relation in view.relations for place in relation.evidence]
    names = {each.key: each.name for each in view.documents}
    return {
        "told": column(saying.told_by(names.get(each.witness)) for each in every),
        "path": column(_file(each, paths) for each in every),
        **fields(every, ("page", "start", "end")),
        "sentence": column(each.before + each.marked + each.after for each in every),
        "inferred": column(
            place.witness != relation.source for relation in view.relations for place in relation.evidence
        ),
        "from": column(_utf16(each.before) for each in every),
        "to": column(_utf16(each.before + each.marked) for each in every),
    }


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
