"""Who must act: the units that tasks are assigned to, each within the agency that assigns."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..errors import NotFoundError
from .model import Document, Unit

if TYPE_CHECKING:
    from ..graph.store import Row

COLLECTIVE = ("cac ", "toan the ", "tat ca ")


def assigned_units(rows: "Iterable[Row]", documents: Mapping[str, Document]) -> dict[str, list[Unit]]:
    """Return the units of each task by the task's key; a task without assignees is for all addressees."""
    return {str(row["key"]): _units(row, documents[str(row["document"])]) for row in rows}


def unit_named(words: str, units: Sequence[Unit]) -> Unit:
    """Return the unit whose name and issuer hold all of `words`, without diacritics; the shortest name of several.

    Raises:
        NotFoundError: there is none.
    """
    wanted = folded(words).split()
    fits = [unit for unit in units if set(wanted) <= set(folded(f"{unit.name} {unit.issuer}").split())]
    if not fits:
        raise NotFoundError("unknown-unit", unit=words)
    return min(fits, key=lambda unit: (len(unit.name), unit.key))


def folded(text: str) -> str:
    """Return the words of `text` in lower case, without diacritics and punctuation."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return " ".join(
        "".join(char if char.isalnum() else " " for char in plain if not unicodedata.combining(char)).split()
    )


def _units(row: "Row", document: Document) -> list[Unit]:
    assignees = row.get("assignees")
    names = assignees if isinstance(assignees, list) and assignees else document.addressees
    issuer = document.issuer or ""
    found: dict[str, Unit] = {}
    for name in names:
        key = folded(f"{name} {issuer}")
        found.setdefault(key, Unit(key, name, issuer, folded(name).startswith(COLLECTIVE)))
    return list(found.values())
