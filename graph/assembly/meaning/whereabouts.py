"""Under which key each document stands once people have decided, and where the documents of a decision are to be found."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...decisions.components import grouped
from ...decisions.model import Apart, Correction, Decision, Handle, Merge
from ...identity.key import DocumentKey
from ..telling.corrected import rekeyed
from .catalogue import Catalogue
from .parted import day_of

Moved = Mapping[str, str]
"""The printed key that the rules give to a document -> the one under which it stands, where a decision moved it."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where documents are to be found.

    Attributes:
        own: the key of each text of a decision as the rules give it, by the hash of the text.
        has_text: tells whether the rules give a key to any text.
        catalogue: the documents stated in full, by the rules alone.
        moved: see `Moved`.
    """

    own: Mapping[str, str]
    has_text: Callable[[str], bool]
    catalogue: Catalogue
    moved: Moved = field(default_factory=dict)

    def of(self, key: str) -> str:
        """Return the key under which the document that the rules call `key` stands."""
        return self.moved.get(key, key)

    def find(self, handle: Handle) -> str:
        """Return the key under which the document of a decision stands, be it there or not."""
        return self.of(self.ruled(handle))

    def ruled(self, handle: Handle) -> str:
        """Return the key that the rules give today to the document of a decision.

        Its own key; where that is of no document, one of its texts; then the part of its number that bears its day, or
        the only one, unless that is of other days: a decision about a document that is not there waits for it.
        """
        key = DocumentKey.parse(handle.key)
        parts = self.catalogue.by_key(key._replace(mark=""))
        if any(part.printed == handle.key for part in parts) or self.has_text(handle.key):
            return handle.key
        day = day_of(handle)
        dated = [part.printed for part in parts if day in part.days]
        dated = dated or [part.printed for part in parts if not (day and part.days)]
        texts = [self.own[text] for text in handle.texts if text in self.own]
        return (texts or (dated if len(dated) == 1 else []) or [handle.key])[0]


def whereabouts(decisions: Sequence[Decision], plain: Whereabouts) -> Whereabouts:
    """Return where each document stands after `decisions`; `plain` is where they are by the rules."""
    return replace(plain, moved=_moved(decisions, plain))


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
        return key in left, not plain.has_text(key), not DocumentKey.parse(key).complete, key in second, key

    best = {group: min(group, key=rank) for group in set(groups.values())}
    return {key: best[group] for key, group in groups.items() if key != best[group]}


def _renamed(correction: Correction, plain: Whereabouts) -> Iterator[tuple[str, str]]:
    """Yield the key that a document had before it was corrected, and the one that its text, or the new value, gives it."""
    handle = correction.document
    texts = sorted({plain.own[text] for text in handle.texts if text in plain.own})
    yield handle.key, texts[0] if texts else rekeyed(handle, correction.field, correction.value)
