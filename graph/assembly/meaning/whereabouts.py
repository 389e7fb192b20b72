"""Under which key each document stands once people have decided, and where the documents of a decision are to be found."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...decisions.components import grouped
from ...decisions.model import Apart, Correction, Decision, Handle, Merge
from ...identity.key import DocumentKey
from ..telling.corrected import rekeyed
from .catalogue import Catalogue
from .known import Known
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

        Its own key; where that is of no document, or of one of other days and its text has another, one of its texts; then the
        part of its number that bears its day, or the only one, unless that is of other days: a decision about a document that
        is not there waits for it.
        """
        parts, day = self.parts(handle), day_of(handle)
        texts = [self.own[text] for text in handle.texts if text in self.own]
        is_there = any(part.printed == handle.key for part in parts) or self.has_text(handle.key)
        if is_there and not (texts and handle.key not in texts and self.is_of_others(handle)):
            return handle.key
        dated = [part.printed for part in parts if day in part.days]
        dated = dated or [part.printed for part in parts if not (day and part.days)]
        return (texts or (dated if len(dated) == 1 else []) or [handle.key])[0]

    def parts(self, handle: Handle) -> Sequence[Known]:
        """Return the documents that bear the number of a decision's document today."""
        return self.catalogue.by_key(DocumentKey.parse(handle.key)._replace(mark=""))

    def is_of_others(self, handle: Handle) -> bool:
        """Tell whether the key of a decision's document is today that of another one, of other days than it had."""
        day = day_of(handle)
        return any(
            part.printed == handle.key and day and part.days and day not in part.days for part in self.parts(handle)
        )


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
    new = texts[0] if texts else rekeyed(handle, correction.field, correction.value)
    yield from ((old, new) for old in _borne_before(handle, plain))


def _borne_before(handle: Handle, plain: Whereabouts) -> Sequence[str]:
    """Return the keys that the document of a correction bore: none where what bears its number today is of other days.

    A plan of January that printed the year before had the number of a plan of that year, which is not moved with it.
    """
    dated = [part.printed for part in plain.parts(handle) if day_of(handle) in part.days]
    return dated or ([] if plain.is_of_others(handle) else [handle.key])
