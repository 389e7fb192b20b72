"""What falls with a document, row by row in the reader's language: for a table, and for a spreadsheet."""

from collections.abc import Iterator

from ...graph.model import Row
from ...queries import Affected, Answer, Duty, Impact
from ..labels import label, labels
from ..lines import became
from ..shown.units import within

COLUMNS = (
    "distance", "number", "type", "title", "issuer", "level", "province", "date", "status", "relation", "way",
    "remarks", "tasks", "due", "units", "key",
)  # fmt: skip


def impact_rows(impact: Impact, lang: str) -> Answer:
    """Return one row for each document, under columns that are named in the reader's language."""
    names = {name: label(f"column.{name}", lang) for name in COLUMNS}
    found = (cells(each, impact.document.name, lang) for each in impact.affected)
    rows = tuple({names[name]: row[name] for name in COLUMNS} for row in found)
    return Answer(tuple(names.values()), rows, complete=impact.complete and len(rows) == impact.total)


def cells(each: Affected, centre: str, lang: str) -> Row:
    """Return what a row says of a document that rests on the one called `centre`; days as 2025-09-03, which every spreadsheet takes."""
    document, words = each.document, labels(lang)
    due = min((duty.due for duty in each.duties if duty.due), default=None)
    whose_day = label("listed.this_date", lang)
    units = dict.fromkeys(name for duty in each.duties for name in _acting(duty, document.issuer, lang))
    return {
        "distance": each.distance,
        "number": document.name,
        "type": document.type,
        "title": document.title,
        "issuer": document.issuer,
        "level": words.get(f"level.{document.level}"),
        "province": document.province,
        "date": document.date,
        "status": words[f"status.{document.status}"],
        "relation": words[f"relation.{each.way[-1].relation}"],
        "way": way_of(each, centre, lang),
        "remarks": "; ".join((*remarks(each, lang), *([whose_day] if document.registered else []))),
        "tasks": len(each.duties),
        "due": due,
        "units": "; ".join(units),
        "key": document.key,
    }


def _acting(duty: Duty, issuer: str | None, lang: str) -> list[str]:
    names = [within(who.name, issuer or "") for who in duty.assignees]
    return names or [label("trace.addressees", lang)]


def way_of(each: Affected, centre: str, lang: str) -> str:
    """Return how the document rests on `centre`: "thực hiện 1187/SKHCN-VP → thực hiện 2150/UBND-NC"."""
    names = [centre, *(hop.name for hop in each.way[:-1])]
    steps = [f"{labels(lang)[f'relation.{hop.relation}']} {name}" for hop, name in zip(each.way, names, strict=True)]
    return " → ".join(reversed(steps))


def remarks(each: Affected, lang: str) -> Iterator[str]:
    """Yield what weakens the case: only a part is meant, nobody but a third document says so, it has ended already."""
    if each.partial:
        yield label("panel.partial", lang)
    if each.inferred:
        yield label("impact.inferred", lang)
    if each.ended:
        yield became(each.ended, lang)
