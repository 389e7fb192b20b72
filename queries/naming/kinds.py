"""The type (loại văn bản) that somebody typed before a number: "Quyết định số 4321/UBND-KGVX" is no Công văn."""

from functools import cache

from ...diacritics import folded
from ...extract.grammar.doc_types import particular_types, types_by_letters
from ...graph.identity.key import DocumentKey
from ...graph.identity.number import plain_type
from ..documents import DocumentCard


def kind_typed(words: str) -> str:
    """Return the type before the first digit of `words`, in small letters; empty where none is typed, or "văn bản".

    >>> kind_typed("Quyết định số 6/QĐ-UBND"), kind_typed("theo qd 6/QĐ-UBND"), kind_typed("Văn bản số 6/QĐ-UBND")
    ('quyết định', 'quyết định', '')
    """
    digit = next((place for place, letter in enumerate(words) if letter.isdigit()), 0)
    lead = folded(words[:digit]).removesuffix("so").split()
    return next((kind for start in range(len(lead)) if (kind := _kinds().get(" ".join(lead[start:])))), "")


def is_of_kind(card: DocumentCard, kind: str) -> bool:
    """Tell whether nothing speaks against a document being of the type `kind`; a Thông tư liên tịch may be called Thông tư."""
    known = {plain_type(card.type), _kind_in(card.key)} - {""}
    return not kind or not known or any(kinds_agree(kind, each) for each in known)


def kinds_agree(one: str, other: str) -> bool:
    """Tell whether two types are one, or one of them begins with the other."""
    return f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} ")


def _kind_in(key: str) -> str:
    try:
        return DocumentKey.parse(key).type
    except ValueError:
        return ""


@cache
def _kinds() -> dict[str, str]:
    """Each type by its name and by the letters that stand for it, folded."""
    by_letters = {folded(letters): plain_type(name) for letters, name in types_by_letters().items()}
    return by_letters | {folded(name): plain_type(name) for name in particular_types()}
