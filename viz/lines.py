"""Lines that the console and a dossier say in the same words."""

import re

from ..queries import Change, Leg, Step
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


def plain(text: str) -> str:
    """Return the text on one line, without the signs that steer a terminal or turn its direction of writing."""
    return re.sub(r"\s+", " ", "".join(char for char in text if char.isprintable() or char.isspace()))


def beginning(text: str, length: int) -> str:
    """Return the first words of the text, at most so many letters."""
    return text if len(text) <= length else f"{text[:length].rpartition(' ')[0]} …"
