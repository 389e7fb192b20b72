"""What the page says of a thing in whole sentences: worded in both languages when the page is made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...graph.identity.key import folded
from ...messages import printed_date
from ..labels import label
from ..shown.model import PossibleMove, ShownDecision, ShownDocument, ShownRelation


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


def ended(relation: ShownRelation, names: Mapping[str, str]) -> Said:
    """Return by which document another one was replaced or repealed, and since when."""

    def words(lang: str) -> str:
        verb = label(f"relation.{relation.kind}", lang)
        said = label("impact.ended", lang, verb=verb, name=names[relation.source])
        day = relation.effective and label("panel.effective", lang, date=printed_date(relation.effective))
        return f"{said}, {day}" if day else said

    return in_both(words)


def decided(decision: ShownDecision) -> Said:
    """Return what a person decided, who, when and why."""
    taken = f" — {decision.who}, {printed_date(decision.when)}: “{decision.why}”"
    return Said(decision.vi + taken, decision.en + taken)


def known(document: ShownDocument, *, cut: bool) -> str:
    """Return how it is known that there is such a document, as the label `known.…`; `cut`: the page counts within itself."""
    if document.decided:
        return "decided"
    if document.status != "cited":
        return "read"
    return "cited_in_page" if cut else "cited"


def type_before(document: ShownDocument) -> str | None:
    """Return the type that is to stand before the name of a document, null where the name says it: "Công văn" 4704/UBND-NC."""
    said = folded(document.name).startswith(folded(document.type or ""))
    return None if said else document.type


def number_of_item(item: str | None) -> str | None:
    """Return the number of an item; a mere dash before it is none."""
    return item if any(letter.isalnum() for letter in item or "") else None
