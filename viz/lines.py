"""Lines that the console and a dossier say in the same words."""

import re

from ..graph.model import is_draft
from ..queries import Change, DocumentCard, Leg, Step
from .labels import label, labels, printed_date


def became(change: Change, lang: str) -> str:
    """Return what became of a document: which one replaced it, since when."""
    verb = labels(lang)[f"relation.{change.relation}"]
    return plain(label("trace.by", lang, name=change.by.name, verb=verb)) + conditions(change, lang)


def conditions(step: Step | Change | Leg, lang: str) -> str:
    """Return whether only a part is meant, and since when, each after a comma."""
    partial = [label("panel.partial", lang)] if step.partial else []
    day = [label("panel.effective", lang, date=printed_date(step.effective, lang))] if step.effective else []
    return "".join(f", {condition}" for condition in (*partial, *day))


def short_name(card: DocumentCard, lang: str) -> str:
    """Return a document as one names it again: by its number, with dots where that is left blank; a draft is said to be one."""
    if card.number or "(?)" not in card.name:
        return card.name
    symbol = card.name.removeprefix("(?)").split(" ")[0]
    number = f"…{symbol}" if symbol.startswith("/") else label("document.unnumbered", lang, type=card.type)
    if not card.date:
        return number
    name = "document.draft" if is_draft(card.status, card.date) else "document.of_day"
    return label(name, lang, number=number, date=printed_date(card.date, lang))


def day_of_card(card: DocumentCard, lang: str) -> str:
    """Return the day of a document, and that it is the national register's where no text gives it."""
    day = printed_date(card.date, lang)
    return f"{day} {label('listed.day', lang)}" if card.registered else day


def plain(text: str) -> str:
    """Return the text on one line, without the signs that steer a terminal or turn its direction of writing."""
    return re.sub(r"\s+", " ", "".join(char for char in text if char.isprintable() or char.isspace()))


def beginning(text: str, length: int) -> str:
    """Return the first words of the text, at most so many letters."""
    return text if len(text) <= length else f"{text[:length].rpartition(' ')[0]} …"
