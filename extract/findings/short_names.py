"""Short names ("NĐ 30", "Chỉ thị 16") of which a reader must know, or guess, what they stand for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ...findings import Finding
from ..grammar.doc_types import sole_issuer
from ..grammar.symbols import JOINT
from ..mention import Mention
from ..normalise import CleanText
from ..patterns import pattern_of
from .pointing import found_at

_SERIAL = pattern_of(r"\d{1,4}")
_REST = pattern_of(r"\s?[-/]")


def unexplained(clean: CleanText, mentions: Sequence[Mention]) -> Iterator[Finding]:
    """Find short names that everybody is supposed to know, while no place says what they stand for, or several do."""
    explained = {each.number for each in mentions if each.number and each.form != "alias"}
    full = _full_forms(mentions)
    seen: set[str] = set()
    for mention in mentions:
        if mention.resolves_to in explained or not _is_short(mention):
            continue
        types = (mention.type, f"{mention.type} {JOINT}")
        meant: set[str] = next(filter(None, (full.get((type_, mention.number)) for type_ in types)), set())
        name = " ".join(clean.text[mention.start : mention.end].split())
        if len(meant) == 1 or name.lower() in seen:
            continue
        seen.add(name.lower())
        if meant:
            facts = {"number": name, "candidates": ", ".join(sorted(meant))}
            yield found_at(clean, "ambiguous-reference", mention.start, mention.end, **facts)
        else:
            yield found_at(clean, "unexplained-alias", mention.start, mention.end, text=name)


def _is_short(mention: Mention) -> bool:
    """Return whether a place names a document by a short name, or by its type and serial alone: "Chỉ thị 16"."""
    if mention.form == "alias":
        return True
    bare = mention.form == "number" and _SERIAL.fullmatch(mention.number or "") is not None
    issuer = None if sole_issuer(mention.type) else mention.issuer
    return bare and mention.type is not None and (mention.date, issuer, mention.title) == (None, None, None)


def _full_forms(mentions: Sequence[Mention]) -> Mapping[tuple[str | None, str | None], set[str]]:
    """Return the whole numbers of the text by type and serial; the same serial with an issuer's name counts as one too."""
    forms: dict[tuple[str | None, str | None], set[str]] = defaultdict(set)
    for mention in mentions:
        serial = _SERIAL.match(mention.number or "")
        if mention.number is None or serial is None or _is_short(mention):
            continue
        if serial.end() == len(mention.number) or _REST.match(mention.number, serial.end()):
            forms[mention.type, serial[0]].add(mention.number)
    return {name: {form for form in found if not _is_cut(form, found)} for name, found in forms.items()}


def _is_cut(form: str, found: set[str]) -> bool:
    """Tell whether a form is the beginning of another one: 55/2024 of 55/2024/NĐ-CP."""
    return any(other.startswith(f"{form}/") for other in found)
