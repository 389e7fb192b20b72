"""From what somebody types to one of some documents at hand, by the ways of `lookup` that need no store."""

import difflib
from collections.abc import Iterable, Sequence

from ...diacritics import folded
from ...errors import NotFoundError
from ..documents import DocumentCard
from .lines import SHOWN, first_of
from .spellings import (
    bears,
    draft_words,
    is_draft_called,
    is_of_typed_kind,
    names_apart,
    number_words,
    parted,
    spellings,
)


def among(documents: Sequence[DocumentCard], number: str) -> DocumentCard:
    """Return the one of these documents that `number` names: its number, with what tells it from others, its title or its key.

    Raises:
        NotFoundError: "unknown-in-graph", none is called so; "several-documents".
    """
    for way in (_is_key, _is_number, _is_number_and_words, _is_squeezed, _begins, _is_draft, _is_title, _has_words):
        found = [card for card in documents if way(card, number) and is_of_typed_kind(card, number)]
        if len(found) == 1:
            return found[0]
        if found:
            found.sort(key=lambda card: (card.date or "", card.key))
            raise NotFoundError("several-documents", number=number, candidates=names_apart(found, SHOWN))
    raise NotFoundError("unknown-in-graph", number=number, nearest=first_of(_nearest(documents, number), SHOWN))


def _nearest(documents: Iterable[DocumentCard], number: str) -> list[str]:
    """Return the names that look most like what was typed, else the first ones."""
    names = {folded(card.name): card.name for card in documents}
    close = difflib.get_close_matches(number_words(number) or folded(number), names, n=SHOWN, cutoff=0.6)
    return [names[each] for each in close] or list(names.values())


def _is_key(card: DocumentCard, number: str) -> bool:
    return card.key == number.strip()


def _own(card: DocumentCard) -> str | None:
    return folded(card.number) if card.number else None


def _is_number(card: DocumentCard, number: str) -> bool:
    return _own(card) in spellings(number)


def _is_number_and_words(card: DocumentCard, number: str) -> bool:
    return any(head == _own(card) and bears(card, rest) for each in spellings(number) for head, rest in parted(each))


def _is_squeezed(card: DocumentCard, number: str) -> bool:
    own = _own(card)
    return own is not None and own.replace(" ", "") in (each.replace(" ", "") for each in spellings(number))


def _begins(card: DocumentCard, number: str) -> bool:
    """Tell whether "61/2018" is how the number begins."""
    wanted, own = folded(number).removeprefix("so "), _own(card)
    return own is not None and wanted[:1].isdecimal() and any(own.startswith(f"{each} ") for each in spellings(wanted))


def _is_draft(card: DocumentCard, number: str) -> bool:
    wanted = draft_words(number)
    return bool(wanted) and card.number is None and "(?)" in card.name and is_draft_called(card, wanted)


def _is_title(card: DocumentCard, number: str) -> bool:
    return bool(card.title) and folded(number) in (folded(card.title or ""), folded(f"{card.type or ''} {card.title}"))


def _has_words(card: DocumentCard, number: str) -> bool:
    wanted = folded(number).split()
    return bool(wanted) and set(wanted) <= set(folded(f"{card.type or ''} {card.title or ''}").split())
