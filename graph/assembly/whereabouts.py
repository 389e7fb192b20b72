"""Under which key each document stands once people have decided, and where the documents of a decision are to be found."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..decisions.groups import grouped
from ..decisions.model import Apart, Correction, Decision, Handle, Merge
from ..identity.key import DocumentKey
from .claims import Text
from .corrected import rekeyed
from .known import Catalogue, Known, indexed
from .parted import day_of

Moved = Mapping[str, str]
"""The printed key that the rules give to a document -> the one under which it stands, where a decision moved it."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where documents are to be found.

    Attributes:
        own: the key of each text as the rules give it, by the hash of the text; `own_keys` are these keys.
        by_key: the documents stated in full, by their key without a mark.
        moved: see `Moved`.
    """

    own: Mapping[str, str]
    own_keys: frozenset[str]
    by_key: Mapping[DocumentKey, Sequence[Known]]
    moved: Moved

    def of(self, key: str) -> str:
        """Return the key under which the document that the rules call `key` stands."""
        return self.moved.get(key, key)

    def find(self, handle: Handle) -> str:
        """Return the key under which the document of a decision stands, be it there or not."""
        return self.of(self.ruled(handle))

    def ruled(self, handle: Handle) -> str:
        """Return the key that the rules give today to the document of a decision.

        Its own key; where that is of no document, the part of its number that bears its day; then one of its texts.
        """
        key = DocumentKey.parse(handle.key)
        parts = self.by_key.get(key._replace(mark=""), ())
        if any(part.printed == handle.key for part in parts) or handle.key in self.own_keys:
            return handle.key
        day = day_of(handle)
        dated = [part.printed for part in parts if day in part.days] or [part.printed for part in parts]
        texts = [self.own[text] for text in handle.texts if text in self.own]
        return (texts or (dated if len(dated) == 1 else []) or [handle.key])[0]


def whereabouts(
    decisions: Sequence[Decision], texts: Sequence[Text], own: Sequence[str], catalogue: Catalogue
) -> Whereabouts:
    """Return where each document stands after `decisions`; `own` are the keys of `texts` by the rules."""
    if not decisions:
        return Whereabouts({}, frozenset(), {}, {})
    keys = {text.content: key for text, key in zip(texts, own, strict=True)}
    plain = Whereabouts(keys, frozenset(own), catalogue.by_key, {})
    return replace(plain, moved=_moved(decisions, plain))


def united(catalogue: Catalogue, moved: Moved) -> Catalogue:
    """Return the catalogue with documents that were merged as one, to be found by the numbers and names of each."""
    if not moved:
        return catalogue
    together: dict[str, list[Known]] = defaultdict(list)
    for group in catalogue.by_key.values():
        for known in group:
            together[moved.get(known.printed, known.printed)].append(known)
    new = {known.key: _as_one(known, some, printed) for printed, some in together.items() for known in some}
    by_key = {
        key: list({one.printed: one for one in (new[known.key] for known in group)}.values())
        for key, group in catalogue.by_key.items()
    }
    return indexed(catalogue.said, by_key)


def _as_one(known: Known, together: Sequence[Known], printed: str) -> Known:
    if len(together) == 1:
        return replace(known, printed=printed)
    return replace(
        known,
        days=_all(each.days for each in together),
        years=_all(each.years for each in together),
        names=_all(each.names for each in together),
        texts=tuple(sorted({text for each in together for text in each.texts})),
        printed=printed,
    )


def _all(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({each for part in parts for each in part}))


def _moved(decisions: Sequence[Decision], plain: Whereabouts) -> Moved:
    merges = [each.what.documents for each in decisions if isinstance(each.what, Merge)]
    renamed = {
        (old, new)
        for each in decisions
        if isinstance(each.what, Correction)
        for old, new in _renamed(each.what, plain)
        if old != new
    }
    apart = [frozenset(map(plain.ruled, each.what.documents)) for each in decisions if isinstance(each.what, Apart)]
    pairs = {(plain.ruled(one), plain.ruled(other)) for one, other in merges} | renamed
    groups = grouped(pairs, [two for two in apart if len(two) > 1])
    second = {plain.ruled(other) for _, other in merges}
    left = {old for old, _ in renamed}

    def rank(key: str) -> tuple[object, ...]:
        """Put the number that a correction gave first, then that of a text, then one that is whole."""
        return key in left, key not in plain.own_keys, not DocumentKey.parse(key).complete, key in second, key

    best = {group: min(group, key=rank) for group in set(groups.values())}
    return {key: best[group] for key, group in groups.items() if key != best[group]}


def _renamed(correction: Correction, plain: Whereabouts) -> Iterator[tuple[str, str]]:
    """Yield the key that a document had before it was corrected, and the one that its text, or the new value, gives it."""
    handle = correction.document
    texts = sorted({plain.own[text] for text in handle.texts if text in plain.own})
    yield handle.key, texts[0] if texts else rekeyed(handle, correction.field, correction.value)
