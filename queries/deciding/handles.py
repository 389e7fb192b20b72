"""From what somebody types to the document that a decision is about, be it in the graph or yet to come."""

import json
from collections.abc import Iterable
from pathlib import PurePath

from ...errors import DecisionError, NotFoundError
from ...extract.model import Reference
from ...graph.decisions.model import Handle, text_mark
from ...graph.identity.agencies import same_agency
from ...graph.identity.key import DocumentKey, is_key, key_of
from ...graph.identity.number import type_in
from ...graph.model import Row
from ...graph.stores.store import Store
from ...iso_days import is_day
from ...messages import printed_date
from ..catalogue import catalogue
from ..documents import DocumentCard, called, cards
from ..naming.kinds import is_of_kind, kind_typed, kinds_agree
from ..naming.lookup import candidates, nearest

_LEAST = 4
"""So many letters of a file's name at least are looked for."""


def handle_of(store: Store, words: str) -> Handle:
    """Return by what a decision finds the document that `words` name.

    A number as everywhere, with what tells it from others; the path of a file; a key; and of a document that is not
    there yet, all that tells it from others: "Công văn 2150/UBND-NC ngày 05/9/2023 của UBND tỉnh Hà Giang". Whatever is
    typed counts: of another agency, type or day it is another document.

    Raises:
        DecisionError: "several-to-decide", or "unknown-to-decide".
    """
    read = reading_of(words)
    told = _at_key(store, words) or _dated(store, words, read)
    if told is not None:
        return told
    found = _uncontradicted(candidates(store, words), words, read)
    if len(found) == 1:
        return _known(store, found[0].key)
    if found:
        raise DecisionError("several-to-decide", number=words, candidates=_with_keys(found))
    handle = _of_file(store, words) or _of_key(words) or _of_words(store, words, read)
    if handle is None:
        near = "; ".join(map(called, nearest(store, words))) or "–"
        raise DecisionError("unknown-to-decide", number=words, nearest=near)
    return handle


def facts_of(store: Store, handle: Handle) -> Row | None:
    """Return what the graph has of the document of a decision, null where it is not there."""
    rows = store.read(catalogue()["decidable"].cypher, {"keys": [handle.key]})
    return rows[0] if rows else None


def reading_of(words: str) -> Reference | None:
    """Return what a reader sees in `words`, as if they stood in a dispatch; null where it sees no document."""
    from ...extract import read_text

    found = read_text(f"Thực hiện {words.strip()}, Sở yêu cầu:").references
    return found[0] if found else None


def of_text(store: Store, words: str, handle: Handle) -> Handle:
    """Return by what a decision finds one text of a document of which nobody knows where it comes from, if `words` are its path.

    Two districts of one name may have sent it: what is said of the one letter is not said of the other.
    """
    found, key = _text_at(store, words), DocumentKey.parse(handle.key)
    if found is None or not key.placeless or len(handle.texts) < 2:
        return handle
    name = f"{handle.name}: {PurePath(words).name}"
    parted = str(key._replace(mark=text_mark(found[1])))
    return handle.model_copy(update={"key": parted, "texts": (found[1],), "name": name})


def _known(store: Store, key: str) -> Handle:
    row = facts_of(store, Handle(key=key))
    if row is None:
        raise NotFoundError("unknown-number", number=key)
    date = str(row["date"] or "")
    whole = date if is_day(date) else None
    return Handle(key=key, date=whole, texts=_texts(row), name=called(cards(store, [key])[key]))


def _texts(row: Row) -> tuple[str, ...]:
    return tuple(sorted({str(file["sha256"]) for file in json.loads(str(row["files"] or "[]")) if file["sha256"]}))


def _with_keys(found: Iterable[DocumentCard]) -> str:
    return "; ".join(f"{card.name} [{card.key}]" for card in found)


def _of_file(store: Store, words: str) -> Handle | None:
    """Return the one document that has a file of this path, or of the end of this path: the part that is that file."""
    found = _text_at(store, words)
    if found is None:
        return None
    key, text = found
    known = _known(store, key)
    if len(known.texts) < 2 or DocumentKey.parse(key).mark:
        return known
    name = f"{known.name}: {PurePath(words).name}"
    return known.model_copy(update={"key": f"{key}|{text_mark(text)}", "texts": (text,), "name": name})


def _text_at(store: Store, words: str) -> tuple[str, str] | None:
    """Return the key of the one document that has a file of this path, or of the end of this path, and the hash of its text."""
    path = words.strip().replace("\\", "/").removeprefix("./")
    if len(path) < _LEAST or "." not in path:
        return None
    rows = store.read(catalogue()["decidable_file"].cypher, {"file": f'{json.dumps(path, ensure_ascii=False)[1:-1]}"'})
    found = {
        (str(row["key"]), str(file["sha256"]))
        for row in rows
        for file in json.loads(str(row["files"]))
        if path in (file["path"], file["member"]) or str(file["path"]).endswith(f"/{path}")
    }
    return found.pop() if len(found) == 1 else None


def _at_key(store: Store, words: str) -> Handle | None:
    """Return the document of the graph whose printed key was typed; the letters in a key are no type before a number."""
    key = words.strip()
    return _known(store, key) if is_key(key) and cards(store, [key]) else None


def _of_key(words: str) -> Handle | None:
    """Return a document by a printed key that is of none in the graph."""
    try:
        return Handle(key=words.strip())
    except ValueError:
        return None


def _dated(store: Store, words: str, read: Reference | None) -> Handle | None:
    """Return the one document of the number and the day that were read, or the part of a number that bears that day."""
    if read is None or read.number is None or not is_day(read.date):
        return None
    alike, day = _uncontradicted(candidates(store, read.number), words, read), str(read.date)
    exact = [card for card in alike if card.date == day]
    bearing = [card for card in alike if _bears(store, card, day)]
    if len(exact) == 1:
        return _known(store, exact[0].key)
    if exact or len(bearing) != 1:
        return None
    [card] = bearing
    key = str(DocumentKey.parse(card.key)._replace(mark=day))
    return Handle(key=key, date=day, name=f"{card.name} ({', '.join(filter(None, (card.issuer, printed_date(day))))})")


def _uncontradicted(found: Iterable[DocumentCard], words: str, read: Reference | None) -> list[DocumentCard]:
    """Return the documents that are of the type and of the agency that were typed, where any were."""
    kind, issuer = kind_typed(words), key_of(read).issuer if read else ""
    return [card for card in found if is_of_kind(card, kind) and _may_be_of(card, issuer)]


def _may_be_of(card: DocumentCard, issuer: str) -> bool:
    own = DocumentKey.parse(card.key).issuer
    return not issuer or not own or same_agency(issuer, own)


def _of_words(store: Store, words: str, read: Reference | None) -> Handle | None:
    """Return a document that nobody has read or cited yet, where the words say all that tells it from others.

    Its day tells it from one of its number and year that is there; no number is of a type that its letters exclude.
    """
    if read is None or read.number is None:
        return None
    key, kind = key_of(read), kind_typed(words)
    there = [card for card in candidates(store, read.number) if _is_numbered(card, key)]
    fixed = there or type_in(read.number)
    if not key.complete or (fixed and kind and not kinds_agree(kind, key.type)):
        return None
    day = read.date if is_day(read.date) else None
    dated = any(is_day(card.date) for card in there)
    return Handle(key=str(key._replace(mark=day or "") if dated else key), date=day, name=words.strip())


def _is_numbered(card: DocumentCard, key: DocumentKey) -> bool:
    return DocumentKey.parse(card.key)._replace(mark="") == key


def _bears(store: Store, card: DocumentCard, date: str) -> bool:
    row = facts_of(store, Handle(key=card.key))
    seen = row["dates_seen"] if row else None
    return isinstance(seen, list) and date in seen
