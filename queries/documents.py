"""Documents as a reader sees them in an answer."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..diacritics import folded
from ..findings import Finding
from ..graph.stores.store import Store
from ..iso_days import is_day
from ..messages import printed_date
from .paging import nodes_of, of_nodes


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """What tells a document from others; `date` is cut to what is known, `name` is how a reader calls it.

    `errors` are the findings of that severity: what a reader must know before she relies on it. `registered`: `date` is that of the
    national register, which no text of the store gives.
    """

    key: str
    name: str
    number: str | None
    type: str | None
    title: str | None
    issuer: str | None
    level: str | None
    date: str | None
    status: str
    province: str | None = None
    errors: tuple[Finding, ...] = ()
    registered: bool = False


def cards(store: Store, keys: Iterable[str]) -> dict[str, DocumentCard]:
    """Return the documents that bear these keys, by key."""
    return cards_of(store, nodes_of(store, keys))


def cards_of(store: Store, nodes: Mapping[str, int]) -> dict[str, DocumentCard]:
    """Return the documents that the store keeps at these `nodes`, by key."""
    return {str(row["key"]): _card(row) for row in of_nodes(store, "documents", list(nodes.values()))}


def name_of(number: str | None, symbol: str | None, date: str | None, title: str | None, kind: str | None) -> str:
    """Return what a reader calls a document; a draft is told from its sisters by month and year.

    >>> name_of(None, "SKHCN-VP", "2023-09", None, None), name_of(None, None, "2023-08", None, "Công văn")
    ('(?)/SKHCN-VP 9/23', 'Công văn (?) 8/23')
    >>> name_of(None, None, "2013", "Đất đai", "Luật")
    'Luật Đất đai'
    """
    if number:
        return number
    if title and not symbol:
        return full_name(title, kind)
    year, _, rest = (date or "").partition("-")
    month = rest[:2].lstrip("0")
    draft = f"(?)/{symbol}" if symbol else f"{kind or ''} (?)".strip()
    return f"{draft} {month}/{year[2:]}" if month else f"{draft} {year}".rstrip()


def type_before(name: str, kind: str | None) -> str | None:
    """Return the type that is to stand before a name, null where the name says it, be it in capitals.

    >>> type_before("4704/UBND-NC", "Công văn"), type_before("LUẬT ĐẤT ĐAI", "Luật")
    ('Công văn', None)
    """
    return None if folded(name).startswith(folded(kind or "")) else kind


def full_name(name: str, kind: str | None) -> str:
    """Return a document's name with its type: "Công văn 4704/UBND-NC"."""
    return " ".join(filter(None, (type_before(name, kind), name)))


def called(card: DocumentCard) -> str:
    """Return a document with what tells it from others: "2150/UBND-NC (UBND tỉnh Hà Giang, 05/9/2023)"."""
    facts = ", ".join(filter(None, (card.issuer, card.date and printed_date(card.date))))
    return f"{card.name} ({facts})" if facts else card.name


def _card(row: Mapping[str, Any]) -> DocumentCard:
    number, kind, title, date = row["number"], row["type"], row["title"], row["date"]
    return DocumentCard(
        key=row["key"],
        name=name_of(number, row["symbol"], date, title, kind),
        number=number,
        type=kind,
        title=title,
        issuer=row["issuer"],
        level=row["level"],
        date=date,
        status=str(row["status"]),
        province=row["province"],
        errors=tuple(_errors(row["findings"])),
        registered=_is_registered(row),
    )


def _is_registered(row: Mapping[str, Any]) -> bool:
    """Tell whether nobody but the register gives the day of a document: it has not been read, no text says it, nor did a person."""
    date, decided = row["date"], json.loads(row["decided"] or "[]")
    return row["status"] == "cited" and bool(date) and is_day(date) and date not in (row["days"] or ()) and not decided


def _errors(text: str | None) -> Iterator[Finding]:
    if not text:
        return
    entries: list[dict[str, Any]] = json.loads(text)
    seen = {(entry["code"], entry["message"]): entry for entry in entries if entry["severity"] == "error"}
    for entry in seen.values():
        yield Finding(**{name: entry[name] for name in Finding.model_fields if name in entry})
