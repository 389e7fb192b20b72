"""What `tasks` returns: plain data, from the obligation to the chain of documents that causes it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from ...extract.letters import small_letters
from ...extract.tasks.when.times import is_interpreted
from ..documents import DocumentCard
from ..model import Assigned, Proof
from ..working_days import is_working_day, on_or_after
from .heirs import Gone
from .occurrences import Again
from .prolonging import is_prolonged
from .terms import Reckoned

State = Literal["due", "overdue", "undated", "draft", "done"]
"""Where an obligation stands on a day: its last day is to come, or over, or not known; only a draft orders it, which obliges nobody yet; or
somebody decided that it is done."""

Squeeze = Literal["after superior", "with superior", "already over", "no time", "little time", "no such day"]
"""How a deadline fails those who must act: it is later than that of the superior, or the same day, so that nobody can put
together what comes in; it was over when the document was signed; the document leaves no working day, or no more than LITTLE;
no calendar has the day that is printed."""


@dataclass(frozen=True, slots=True)
class ChainStep:
    """One step up the chain: by `relation` the document before it carries out, answers, guides or rests on `document`."""

    relation: str
    document: DocumentCard
    proof: Proof | None
    inferred: bool


@dataclass(frozen=True, slots=True)
class Superior:
    """The deadline that a document further up the chain sets to the one that orders the obligation.

    Attributes:
        due: ISO.
        document: which sets it.
        item: the number of its item there; `place`, where it stands there, as officers say it.
        text: its words.
        days_between: working days from the own deadline to this one; negative where the own one is later.
        due_hour: at which hour of that day, "17:00"; null where none is set.
    """

    due: str
    document: DocumentCard
    item: str | None
    text: str
    days_between: int | None
    place: str | None = None
    due_hour: str | None = None


@dataclass(frozen=True, slots=True)
class Extended:
    """A deadline that a later document moves (gia hạn, lùi thời hạn).

    Attributes:
        due: the new day, ISO; null where none is named.
        was: the day of the document that orders the obligation, ISO.
        document: which moves it; `sentence`, in which words.
        sure: whether this obligation is meant and no other one; otherwise its day stays, and a reader must look.
    """

    due: str | None
    was: str
    document: DocumentCard
    sentence: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Obligation:
    """What somebody must do (nghĩa vụ), as of a day.

    Attributes:
        key: of its task in the graph.
        document: which orders it.
        item: its number there; `place`, where it stands there, as officers say it: "khoản 1 Điều 2".
        text: its words.
        units: who must act, and how; of a task that names nobody the addressees.
        due: last day, ISO: as a person gave it, as printed, as a later document moved it (`extended`), or as reckoned; of what
            comes again the day that is asked for; null where it is not known.
        due_hour: the hour of that day, "17:00", where its document sets one.
        due_text: the words that set the time.
        recurrence: how often, where it comes again; `again`, on which days, where a calendar tells.
        state: see `State`; `days` to the last day, none until it is over where it is a day off, negative then.
        report_to: who receives the report.
        reckoned: how a relative deadline was turned into `due`; null where `due` was given.
        too_early: the day that was given as that of receipt, ISO, where it lies before the document's own, so that nothing
            could be reckoned from it.
        chain: from the document up to the centre, without the document itself.
        source: the first central document on the way, the document itself included; null where the chain reaches none.
        superior: the deadline further up, where there is one for this obligation.
        squeezes: how the deadline fails those who must act.
        file: where it is written; `member` inside an archive, `page` from 1 where the format knows pages.
        decided: what people decided of it, as the graph keeps it.
        gone: those of the units that are no more, and who has their duties today.
        nth: which of the tasks of the same item and words it is in its text, from 1.
    """

    key: str
    document: DocumentCard
    item: str | None
    text: str
    units: tuple[Assigned, ...]
    due: str | None
    due_text: str | None
    recurrence: str | None
    state: State
    days: int | None
    report_to: str | None
    reckoned: Reckoned | None
    chain: tuple[ChainStep, ...]
    source: DocumentCard | None
    superior: Superior | None
    squeezes: tuple[Squeeze, ...]
    file: str | None
    member: str | None
    page: int | None
    decided: tuple[Mapping[str, Any], ...] = ()
    too_early: str | None = None
    again: Again | None = None
    place: str | None = None
    extended: Extended | None = None
    gone: tuple[Gone, ...] = ()
    due_hour: str | None = None
    nth: int = 1

    @property
    def working_day(self) -> str | None:
        """The next working day, ISO, where the last day is a day off and runs on until then; else null."""
        day = date.fromisoformat(self.due) if self.due else None
        by_hours = self.reckoned is not None and self.reckoned.by_hours
        runs_on = is_prolonged(self.due_hour, self.again.rhythm if self.again else None, by_hours=by_hours)
        return None if day is None or not runs_on or is_working_day(day) else on_or_after(day).isoformat()

    @property
    def unit(self) -> str | None:
        """The names of those who must act, set apart by semicolons; null where nobody is named."""
        return "; ".join(each.name for each in self.units) or None

    @property
    def approximate(self) -> bool:
        """Whether the day is our reading of words that leave it open: "trong tuần 2 tháng 10", "báo cáo hằng quý"."""
        if self.again:
            return self.again.rhythm.approximate
        if self.extended and self.extended.sure:
            return False
        return self.reckoned is None and is_approximate(self.due, self.due_text, self.decided)

    @property
    def way(self) -> list[str]:
        """The names of the documents of the chain, from the one that orders it up to the centre."""
        return [self.document.name, *(step.document.name for step in self.chain)]

    def row(self) -> dict[str, Any]:
        """Return it as the JSON of `luocdo tasks` has it."""
        return {
            "unit": self.unit,
            "due": self.due,
            "due_text": self.due_text,
            "text": self.text,
            "document": self.document.name,
            "chain": self.way,
            "state": self.state,
            "days": self.days,
            "due_hour": self.due_hour,
            "working_day": self.working_day,
            "approximate": self.approximate,
            "item": self.item,
            "place": self.place,
            "units": self.units,
            "gone": self.gone,
            "recurrence": self.recurrence,
            "again": {"next": self.again.next, "previous": self.again.previous, "until": self.again.until}
            if self.again
            else None,
            "report_to": self.report_to,
            "issuer": self.document.issuer,
            "date": self.document.date,
            "source": self.source.name if self.source else None,
            "steps": [_step(each) for each in self.chain],
            "reckoned": self.reckoned._asdict() if self.reckoned else None,
            "too_early": self.too_early,
            "extended": _extended(self.extended) if self.extended else None,
            "superior": _superior(self.superior) if self.superior else None,
            "squeezes": self.squeezes,
            "file": self.file,
            "member": self.member,
            "page": self.page,
            "decided": self.decided,
            "document_key": self.document.key,
            "key": self.key,
        }


@dataclass(frozen=True, slots=True)
class Obligations:
    """The obligations that were asked for, by deadline, those without one last.

    Attributes:
        as_of: the day by which they are judged, ISO.
        found: the obligations, no more than were asked for.
        total: how many there are.
        states: how many of them stand in each state.
        too_early: of how many, asked for or not, the documents were issued only after the day of receipt that was given.
        unit: the name of the unit whose they are, where one was asked for: people type it in few letters.
        complete: whether all was looked at that rests on the document asked for; of one with very many dependants only the nearest is.
    """

    as_of: str
    found: tuple[Obligation, ...]
    total: int
    states: dict[State, int]
    too_early: int = 0
    unit: str | None = None
    complete: bool = True


def is_approximate(due: str | None, due_text: str | None, decided: Iterable[Mapping[str, Any]]) -> bool:
    """Tell whether a day is our reading of words that leave it open, and was not given by a person."""
    given = any(each["what"]["kind"] == "due" for each in decided)
    return due is not None and not given and is_interpreted(small_letters(due_text or ""))


def _step(step: ChainStep) -> dict[str, Any]:
    card, proof = step.document, step.proof
    return {
        "relation": step.relation,
        "document": card.name,
        "issuer": card.issuer,
        "date": card.date,
        "sentence": proof.sentence if proof else None,
        "file": proof.path if proof else None,
        "member": proof.member if proof else None,
        "page": proof.page if proof else None,
        "inferred": step.inferred,
        "key": card.key,
    }


def _extended(moved: Extended) -> dict[str, Any]:
    return {
        "due": moved.due,
        "was": moved.was,
        "document": moved.document.name,
        "sentence": moved.sentence,
        "sure": moved.sure,
    }


def _superior(above: Superior) -> dict[str, Any]:
    return {
        "due": above.due,
        "document": above.document.name,
        "item": above.item,
        "place": above.place,
        "text": above.text,
        "days_between": above.days_between,
    }
