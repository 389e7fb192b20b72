"""What the page says of a thing in whole sentences: worded in both languages when the page is made."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ...messages import printed_date
from ...queries.duties.chains import is_central
from .. import labels
from ..labels import label
from ..looks import DECIDED, DOUBT, DUE
from ..shown.branches import Branches
from ..shown.days import days_told
from ..shown.model import Colophon, Note, PossibleMove, ShownDecision, ShownDocument, ShownTask, View
from ..shown.registered import day_told, registered

DAYS = 8
"""Of the days that a document was given so many are told."""
SOURCES = 3
"""So many of the documents from which several branches come down are named."""
_KEPT = 4096
"""So many sentences that many relations or documents say are kept."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence in both languages."""

    vi: str
    en: str


def in_both(words: Callable[[str], str]) -> Said:
    """Return what a function says in each language."""
    return Said(words("vi"), words("en"))


def doubt(move: PossibleMove, names: Mapping[str, str]) -> Said:
    """Return which document may have moved a deadline, and to which day; `names` are those of the documents of the page."""
    if move.document not in names:
        return in_both(lambda lang: label("task.doubt_elsewhere", lang))
    words = "duties.extended_perhaps" if move.due else "duties.extended_somehow"
    facts = {"document": names[move.document], "due": printed_date(move.due or "")}
    return in_both(lambda lang: label(words, lang, **facts))


@lru_cache(_KEPT)
def verb(kind: str, effective: str | None, *, partial: bool) -> Said:
    """Return what a relation does, in part, and since when."""

    def words(lang: str) -> str:
        since = effective and label("panel.effective", lang, date=labels.printed_date(effective, lang))
        said = (label(f"relation.{kind}", lang), partial and label("panel.partial", lang), since)
        return ", ".join(each for each in said if each)

    return in_both(words)


@lru_cache(_KEPT)
def lag(days: int | None) -> Said | None:
    """Return what stands on a line of the days between its documents."""
    return None if days is None else in_both(lambda lang: days_told(days, lang) or "")


@lru_cache(_KEPT)
def after(days: int | None) -> Said | None:
    """Return beside a relation by how many days the one document came after the other, or that it bears an earlier day."""
    if days is None:
        return None
    words = "panel.backwards" if days < 0 else "panel.lag_of_one" if days == 1 else "panel.lag"
    return in_both(lambda lang: label(words, lang, days=days))


@lru_cache(_KEPT)
def unproved(shown: int, total: int) -> Said | None:
    """Return what is said where not all the sentences that prove a relation are on the page."""
    if shown and shown >= total:
        return None
    words = "panel.more_evidence" if shown < total else "panel.no_evidence"
    return in_both(lambda lang: label(words, lang, shown=shown, total=total))


def decided(decision: ShownDecision) -> Said:
    """Return what a person decided, who, when and why."""
    taken = f" — {decision.who}, {printed_date(decision.when)}: “{decision.why}”"
    return Said(decision.vi + taken, decision.en + taken)


def known(document: ShownDocument, citing: int, *, cut: bool) -> Said:
    """Return how it is known that there is such a document, which so many cite; `cut`: the page counts within itself."""
    only_decided = document.status == "cited" and not citing and document.decided
    found = None if only_decided else _known(_found_in(document, cut=cut), citing)
    settled = _known("decided", citing) if document.decided else None
    told = [each for each in (found, _by_register(document), settled) if each]
    return Said("; ".join(each.vi for each in told), "; ".join(each.en for each in told))


def _found_in(document: ShownDocument, *, cut: bool) -> str:
    if document.status == "cited":
        return "cited_in_page" if cut else "cited"
    return "read" if document.files else "given"


def _by_register(document: ShownDocument) -> Said | None:
    """Return which facts of a document that nobody has read are those of the national register, and what days others give it."""
    facts = registered(document)
    days = days_of(document.dates_seen) if "date" in facts and document.dates_seen else Said("", "")
    return _listed("_".join(facts), days) if facts else None


def day(document: ShownDocument) -> Said:
    """Return the day of a document, and that it is the register's where it is."""
    return in_both(lambda lang: day_told(document, lang))


@lru_cache(_KEPT)
def _listed(facts: str, days: Said) -> Said:
    other = "_other" if days.vi else ""
    return in_both(lambda lang: label(f"listed.{facts}{other}", lang, days=getattr(days, lang)))


@dataclass(frozen=True, slots=True)
class Flag(Said):
    """Two or three words on the edge of a box, and the colour of their ground."""

    colour: str


def flags(document: ShownDocument, ended_by: str | None) -> tuple[Flag, ...]:
    """Return what is to be known of a document at first sight.

    That is how many findings it has, red where one is an error, by what kind of relation it has ended, and that a person decided on it.
    """
    found, grave = len(document.findings), document.severity == "error"
    return (
        *((Flag(f"(!) {found}", f"(!) {found}", DUE if grave else DOUBT),) if found else ()),
        *((_flag(f"fell.{ended_by}", DUE),) if ended_by else ()),
        *((_flag("known.flag", DECIDED),) if document.decided else ()),
    )


@lru_cache(_KEPT)
def _flag(name: str, colour: str) -> Flag:
    return Flag(label(name, "vi"), label(name, "en"), colour)


@lru_cache(_KEPT)
def rank_name(level: str) -> Said:
    """Return what a level is called."""
    return in_both(lambda lang: label(f"level.{level}", lang))


@lru_cache(_KEPT)
def condition(status: str) -> Said:
    """Return whether a document was read, and whether it is a draft."""
    return in_both(lambda lang: label(f"status.{status}", lang))


@lru_cache(_KEPT)
def no_up(status: str) -> Said:
    """Return what is said where a document names none: of one that nobody has read that is not known."""
    words = "related.no_up_unread" if status == "cited" else "related.no_up"
    return in_both(lambda lang: label(words, lang))


@lru_cache(_KEPT)
def giving(count: int) -> Said:
    """Return how many tasks a unit has that is found, and what can be done with it."""
    return in_both(lambda lang: label("search.unit", lang, count=count))


@lru_cache(_KEPT)
def told_by(name: str | None) -> Said | None:
    """Return by which document a relation is told; null where it is not on the page."""
    return in_both(lambda lang: label("panel.from", lang, name=name)) if name else None


@lru_cache(_KEPT)
def _known(how: str, citing: int) -> Said:
    return in_both(lambda lang: label(f"known.{how}", lang, count=citing))


def days_seen(days: Sequence[str]) -> Said | None:
    """Return the days that a document was given, where there are several."""
    return days_of(days) if len(days) > 1 else None


def days_of(days: Sequence[str]) -> Said:
    """Return days as they are told, of many the first."""
    more = (f"+{len(days) - DAYS}",) if len(days) > DAYS else ()
    return in_both(lambda lang: "; ".join((*(labels.printed_date(day, lang) for day in days[:DAYS]), *more)))


def numbered(task: ShownTask) -> Said | None:
    """Return where in its document a task stands, in a table by the number of its row; a mere dash before it is none."""
    if task.place:
        return Said(task.place, task.place)
    item = task.item
    has_number = any(letter.isalnum() for letter in item or "")
    return in_both(lambda lang: label("task.item", lang, item=item)) if has_number else None


def named(task: ShownTask, units: Iterable[str]) -> Said:
    """Return what a task is called whose words are not on the page: by its number and by who must act."""
    number, names = numbered(task), tuple(units)
    return in_both(lambda lang: " · ".join((*((getattr(number, lang),) if number else ()), *names)))


def before(task: ShownTask) -> Said | None:
    """Return the day that the document of a task prints, where another one holds."""
    day = task.due_printed
    return in_both(lambda lang: labels.printed_date(day, lang)) if day and day != task.due else None


def reported(reports: Sequence[ShownDocument]) -> Said | None:
    """Return which reports there are, each with its day."""

    def words(lang: str) -> str:
        facts = ({"name": each.name, "date": labels.printed_date(each.date, lang)} for each in reports)
        return "; ".join(label("task.has_report", lang, **each) for each in facts)

    return in_both(words) if reports else None


@dataclass(frozen=True, slots=True)
class Noted(Said):
    """A finding in both languages, how grave it is in words too, why, and the commands of which one would settle it."""

    severity: str
    grade: Said
    decide: tuple[str, ...]
    reasons: tuple[Said, ...]


@lru_cache(_KEPT)
def noted(note: Note) -> Noted:
    """Return a finding as the page says it."""
    grade = in_both(lambda lang: label(f"panel.severity.{note.severity}", lang))
    reasons = tuple(Said(each.vi, each.en) for each in note.reasons)
    return Noted(note.vi, note.en, note.severity, grade, note.decide, reasons)


def review(document: ShownDocument, ended: Said | None) -> Said | None:
    """Return all that there is to look at in a document, by which other one it was ended first; null where there is nothing."""
    notes = (*((ended,) if ended else ()), *document.findings)
    return Said(" ".join(each.vi for each in notes), " ".join(each.en for each in notes)) if notes else None


def sources(branches: Branches, documents: Mapping[str, ShownDocument], ended: Collection[str]) -> Said | None:
    """Return from which documents several branches above a task come down, those of the centre where there are such; null of a single chain.

    `ended` are the keys of those that are no longer in force.
    """
    if len(branches.every) < 2:
        return None
    tops = [documents[key] for key in dict.fromkeys(branch[0].target for branch in branches.every)]
    central = [each for each in tops if is_central(each.level, each.key)]
    named = [f"(!) {each.name}" if each.key in ended else each.name for each in central or tops]
    more = [f"+{len(named) - SOURCES}"] if len(named) > SOURCES else []
    facts = {"sources": ", ".join((*named[:SOURCES], *more)), "count": _count(branches)}
    return in_both(lambda lang: label("chain.sources" if central else "chain.bases", lang, **facts))


def branching(branches: Branches) -> Said | None:
    """Return what stands above the branches of a task, where there are several."""
    count = _count(branches)
    return in_both(lambda lang: label("chain.branches", lang, count=count)) if len(branches.every) > 1 else None


def _count(branches: Branches) -> str:
    """Return how many branches there are: "200+" where there may be more than were looked for."""
    return f"{len(branches.every)}{'+' if branches.more else ''}"


def often(task: ShownTask) -> str | None:
    """Return how often a task comes again, as its document says it."""
    return (task.due_text or task.recurrence) if task.recurrence else None


def nothing(colophon: Colophon) -> Said:
    """Return what stands in the place of obligations where there are none: that nobody has any, or that unit, or that chain."""
    if colophon.graph:
        return in_both(lambda lang: label("tasks.none_in_graph", lang))
    if colophon.unit:
        return in_both(lambda lang: label("tasks.none_of_unit", lang, unit=colophon.unit))
    if colophon.number:
        return in_both(lambda lang: label("tasks.none_of_chain", lang, name=colophon.number))
    return in_both(lambda lang: label("tasks.none", lang))


def left_out(view: View) -> Said | None:
    """Return how many documents of the store the page holds, where it was cut to fewer, or that it is of a graph: then it counts within itself."""
    if view.colophon.graph:
        return in_both(lambda lang: label("colophon.graph", lang))
    shown, total = len(view.documents), view.total_documents
    return in_both(lambda lang: label("documents.in_page", lang, shown=shown, total=total)) if shown < total else None


def undated(task: ShownTask) -> Said | None:
    """Return what stands in the place of the day of a task that has none."""
    if task.due or task.recurrence:
        return None
    if task.state == "draft":
        words = "task.draft_said" if task.due_text else "task.draft_undated"
        return in_both(lambda lang: label(words, lang, words=task.due_text))
    return in_both(lambda lang: task.due_text or label("task.undated", lang))
