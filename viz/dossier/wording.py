"""Documents, proofs and tasks in the words of a dossier."""

from collections.abc import Collection, Iterable, Mapping

from ...iso_days import is_day
from ...queries import Change, DocumentCard, Proof, Step
from ...queries.documents import type_before
from ...queries.duties import Obligation
from ..agenda.units import acting
from ..agenda.wording import gone, place_named, time_of
from ..agenda.wording import notes as notes_of_task
from ..labels import label, labels, printed_date, printed_due
from ..lines import became, beginning, conditions, plain, short_name
from ..paths import with_member
from .model import Quote, Task, Words

AROUND = 200
"""Letters of a sentence before and after a citation; the rest is left out, and said to be."""

Paths = Mapping[str, str]
"""How each path is shown."""


def cited_in_full(card: DocumentCard, lang: str) -> str:
    """Return a document as one cites it for the first time: type, number, date, issuer, title (Nghị định 30/2020/NĐ-CP, Phụ lục I).

    A law is cited by its type and name; a draft has dots where its number will stand.
    """
    issuer = f" {label('dossier.of', lang, issuer=card.issuer)}" if card.issuer else ""
    title = f" {label('dossier.about', lang, title=card.title)}" if card.title and card.title not in card.name else ""
    return plain(f"{_called(card, lang)}{_dated(card, lang)}{issuer}{title}")


def _number(card: DocumentCard) -> str:
    return card.number or (f"…{card.name[3:].split(' ')[0]}" if card.name.startswith("(?)/") else card.name)


def _called(card: DocumentCard, lang: str) -> str:
    name = _number(card)
    kind = type_before(name, card.type)
    return label("dossier.numbered", lang, type=kind, number=name) if kind else name


def _dated(card: DocumentCard, lang: str) -> str:
    if not card.date:
        return ""
    day = printed_date(card.date, lang)
    return f" {label('dossier.dated', lang, date=day)}" if is_day(card.date) else f" {day}"


def head(step: Step, lang: str, *, downward: bool) -> tuple[Words, ...]:
    """Return what a step leads to, and how: upward the relation comes first, as a sentence has it."""
    document, relation = cited_in_full(step.document, lang), _relation(step, lang, downward=downward)
    if downward:
        return Words(f"{document} "), Words(f"({relation})", italic=True)
    return Words(f"{relation} ", italic=True), Words(document)


def _relation(step: Step, lang: str, *, downward: bool) -> str:
    verb = labels(lang)[f"relation.{step.relation}"]
    said = label("trace.below", lang, verb=verb) if downward else verb
    inferred = f", {label('panel.inferred', lang)}" if step.inferred else ""
    cut = f", {label(f'trace.cut.{step.cut}', lang)}" if step.cut else ""
    return f"{said}{conditions(step, lang)}{inferred}{cut}"


def notes(errors: Iterable[str], changes: Iterable[Change], paths: Paths, lang: str) -> tuple[str, ...]:
    """Return what is wrong with a document, and what became of it, with where that is said."""
    return (*errors, *(f"{became(change, lang)}{_said_in(change.proof, paths, lang)}" for change in changes))


def _said_in(proof: Proof | None, paths: Paths, lang: str) -> str:
    return f" ({place(proof.path, proof.member, proof.page, paths, lang)})" if proof else ""


def quote(proof: Proof, paths: Paths, lang: str) -> Quote:
    """Return the words that prove a relation."""
    sentence = proof.sentence
    before, cited, after = sentence[: proof.start], sentence[proof.start : proof.end], sentence[proof.end :]
    further = [label("trace.further", lang, count=proof.further)] if proof.further else []
    where = "; ".join((place(proof.path, proof.member, proof.page, paths, lang), *further))
    return Quote(_ending(plain(before)), plain(cited), beginning(plain(after), AROUND), where)


def place(path: str | None, member: str | None, page: int | None, paths: Paths, lang: str) -> str:
    """Return where something stands: the file, the file inside an archive, the page."""
    if path is None:
        return ""
    file = with_member(paths.get(path, path), member)
    return plain(f"{file}, {label('panel.page', lang, page=page)}" if page else file)


def task(each: Obligation, paths: Paths, in_full: Collection[str], lang: str) -> Task:
    """Return the row of a task, with what people decided of it and units named `in_full`; its state is told where it is overdue, done or of a draft."""
    within = place_named(each.place, each.item, lang)
    day = "≈ " * each.approximate + printed_due(each.due, each.due_hour, lang) if each.due else None
    due = " · ".join(filter(None, (day, time_of(each) if each.again or not day else None)))
    return Task(
        text=plain(each.text),
        notes=tuple(plain(note) for note in (*(gone(unit, lang) for unit in each.gone), *notes_of_task(each, lang))),
        units=plain(acting(each, in_full)) or label("duties.nobody", lang),
        due=plain(due or label("task.undated", lang)),
        state=label(f"duties.is_{each.state}", lang) if each.state in ("overdue", "draft", "done") else "",
        overdue=each.state == "overdue",
        document=plain(", ".join(filter(None, (short_name(each.document, lang), within)))),
        place=place(each.file, each.member, each.page, paths, lang),
    )


def _ending(text: str) -> str:
    return text if len(text) <= AROUND else f"… {text[-AROUND:].partition(' ')[2]}"
