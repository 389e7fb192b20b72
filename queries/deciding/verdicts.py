"""From what somebody types to what she decides: each verb of `luocdo decide` makes one kind of decision."""

from typing import cast

from ...diacritics import folded
from ...errors import DecisionError, NotFoundError
from ...extract.grammar.dates import typed_day
from ...extract.grammar.issuers import canonical_issuer
from ...extract.model import Relation
from ...graph.decisions.model import (
    CORRECTED_FIELDS,
    DATES,
    Apart,
    CorrectedField,
    Correction,
    Handle,
    Merge,
    Rejection,
    Resolution,
    Words,
)
from ...graph.identity.key import DocumentKey
from ...graph.identity.number import parse_number
from ...graph.identity.seats import province_in
from ...graph.model import Row
from ...graph.schema import MAY_BE
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..chains.evidence import cited_span, evidence_of
from ..naming.agencies import agency, names_of
from .differences import differences
from .handles import facts_of, handle_of, of_text, reading_of

FIELD_WORDS: dict[str, CorrectedField] = {
    "so": "number",
    "so hieu": "number",
    "ky hieu": "symbol",
    "loai": "type",
    "loai van ban": "type",
    "trich yeu": "title",
    "co quan": "issuer",
    "co quan ban hanh": "issuer",
    "ngay": "date",
    "ngay ban hanh": "date",
    "hieu luc": "effective_from",
    "ngay co hieu luc": "effective_from",
    "het hieu luc": "expires",
    "ngay het hieu luc": "expires",
    "nguoi ky": "signer",
}
"""What officers call the fields, in small letters without diacritics."""

_SHOWN = 8


def merge(store: Store, one: str, other: str, *, anyway: bool = False) -> Merge:
    """Return that two documents are one; `anyway`: although they are of different types, years or agencies.

    Raises:
        DecisionError: they are one already, they look different, or a name is of none or of several; see `handle_of`.
    """
    first, second = handle_of(store, one), handle_of(store, other)
    if first.key == second.key:
        raise DecisionError("one-already", one=one, other=other)
    why = differences(store, first, second)
    if why and not anyway:
        raise DecisionError("look-different", one=first.name or one, other=second.name or other, why="; ".join(why))
    return Merge(documents=(first, second))


def apart(store: Store, one: str, other: str) -> Apart:
    """Return that two documents are two; those of one number are told apart by their days, or by their files.

    Raises:
        DecisionError: both names mean the same, or a name is of none or of several; see `handle_of`.
    """
    first, second = handle_of(store, one), handle_of(store, other)
    if first.key == second.key:
        placeless = len(first.texts) > 1 and DocumentKey.parse(first.key).placeless
        raise DecisionError("no-place-tells-apart" if placeless else "not-told-apart", one=one, other=other)
    return Apart(documents=(_rest_of(first, second), second))


def correct(store: Store, number: str, field: str, value: str) -> Correction:
    """Return that a field of a document is `value`; dates may be typed as officers write them.

    Raises:
        DecisionError: "unknown-field", "wrong-value", "empty-value" or "unknown-issuer", or as `handle_of` says.
    """
    handle = handle_of(store, number)
    english = {name: name for name in CORRECTED_FIELDS}
    name = english.get(cast("CorrectedField", field.strip().lower())) or FIELD_WORDS.get(folded(field))
    if name is None:
        raise DecisionError("unknown-field", field=field, known=", ".join(CORRECTED_FIELDS))
    if name == "issuer":
        handle = of_text(store, number, handle)
    facts = facts_of(store, handle)
    was = facts[name] if facts else None
    right = _value(name, value)
    right = _agency(store, right, str(facts["issuer"] or "") if facts else "") if name == "issuer" else right
    return Correction(document=handle, field=name, value=right, was=None if was is None else str(was))


def resolve(store: Store, citing: str, reference: str, target: str) -> Resolution:
    """Return that a reference in `citing`, named by its words or its number, means `target`.

    Raises:
        DecisionError: "unknown-reference" or "several-references", or as `handle_of` says.
    """
    document = handle_of(store, citing)
    return Resolution(
        document=document, reference=_reference(store, document, reference), target=handle_of(store, target)
    )


def reject(store: Store, source: str, kind: str, target: str) -> Rejection:
    """Return that `source` is not in the relation `kind` to `target`.

    Raises:
        DecisionError: "unknown-relation": there is no such relation between them, or as `handle_of` says.
    """
    one, other = handle_of(store, source), handle_of(store, target)
    between = sorted({str(row["kind"]) for row in _rows(store, one) if row["target"] == other.key})
    wanted = kind.strip().upper().replace(" ", "_")
    possible = sorted({*(relation.value for relation in Relation), MAY_BE.name})
    allowed = between if between or _are_known(store, one, other) else possible
    if wanted not in allowed:
        known = ", ".join(allowed) or "–"
        raise DecisionError("unknown-relation", kind=kind, source=source, target=target, known=known)
    return Rejection(source=one, relation=Relation(wanted) if wanted != MAY_BE.name else "MAY_BE", target=other)


def _are_known(store: Store, source: Handle, target: Handle) -> bool:
    """Tell whether the source has been read and the target is there, so that no relation between them is yet to come."""
    return bool(source.texts) and None not in (facts_of(store, source), facts_of(store, target))


def _rest_of(one: Handle, other: Handle) -> Handle:
    """Return the first of two files of one number without its mark: the copies that nobody speaks of stay with it."""
    key, parted = DocumentKey.parse(one.key), DocumentKey.parse(other.key)
    by_text = key._replace(mark="") == parted._replace(mark="") and "-" not in key.mark + parted.mark
    return one.model_copy(update={"key": str(key._replace(mark=""))}) if by_text else one


def _value(field: CorrectedField, value: str) -> str:
    plain = " ".join(value.split())
    if not plain:
        raise DecisionError("empty-value", field=field)
    if field in DATES:
        iso = typed_day(plain)
        if not iso:
            raise DecisionError("wrong-value", field=field, value=value)
        return iso
    if field == "number" and parse_number(plain) is None:
        raise DecisionError("wrong-value", field=field, value=value)
    return plain


def _agency(store: Store, typed: str, own: str) -> str:
    """Return the full name of an agency that was typed, as a reader of documents knows it, or as the store calls it.

    Raises:
        DecisionError: "unknown-issuer": neither of them knows it.
    """
    if known := canonical_issuer(typed, province_in(own), own or None):
        return known
    try:
        names = set(names_of(store, agency(store, typed)).values())
    except NotFoundError as error:
        nearest = error.facts.get("nearest") or error.facts.get("candidates")
        raise DecisionError("unknown-issuer", value=typed, nearest=nearest) from error
    return min(names)


def _reference(store: Store, document: Handle, typed: str) -> Words:
    """Return the reference of `document` that was typed; of a document that is not read yet it is taken as typed."""
    there = {
        Words(words=words, number=read.number if read else None, date=read.date if read else None)
        for row in _rows(store, document)
        for place in evidence_of(row)
        if place["witness"] == document.key
        for sentence, start, end in (cited_span(place),)
        for words in (sentence[start:end],)
        for read in (reading_of(words),)
    }
    if not there:
        read = reading_of(typed)
        return Words(words=typed, number=read.number if read else None, date=read.date if read else None)
    found = _matching(there, typed)
    if len({(each.number, each.date) if each.number else each.words for each in found}) == 1:
        return min(found, key=lambda each: (len(each.words), each.words))
    shown = "; ".join(sorted({f"“{each.words}”" for each in (found or there)})[:_SHOWN])
    raise DecisionError("several-references" if found else "unknown-reference", reference=typed, known=shown)


def _matching(there: set[Words], typed: str) -> list[Words]:
    """Return the references with these words, else those of this number, else those that hold these words."""
    wanted = folded(typed)
    ways = (
        [each for each in there if folded(each.words) == wanted],
        [each for each in there if folded(each.number or "") == wanted],
        [each for each in there if f" {wanted} " in f" {folded(each.words)} "],
    )
    return next((found for found in ways if found), [])


def _rows(store: Store, document: Handle) -> list[Row]:
    return store.read(catalogue()["references_of"].cypher, {"key": document.key})
