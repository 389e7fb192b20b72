"""What people decided, under the keys of today."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...decisions.model import Apart, Correction, Decision, Merge, OnTask, about, target_of
from ...identity.key import DocumentKey
from ..ledger.ledger import Ledger
from ..meaning.catalogue import Catalogue
from ..meaning.judged import Ends, Judgements, judgements
from ..meaning.own import own_key
from ..meaning.whereabouts import Whereabouts, whereabouts
from ..telling.corrected import unmarked
from .conflicts import settled_days

_MOVED = "moved"


@dataclass(frozen=True)
class Rulings:
    """All that decisions change, once it is known where their documents stand; nothing else of them is looked at."""

    decisions: tuple[Decision, ...]
    where: Whereabouts
    judgements: Judgements
    settled: frozenset[DocumentKey]

    @cached_property
    def about(self) -> Mapping[str, Sequence[Decision]]:
        """What was decided of each document as a whole."""
        found: dict[str, list[Decision]] = defaultdict(list)
        for each in self.decisions:
            if isinstance(each.what, Merge | Apart | Correction):
                for key in {self.where.find(handle) for handle in about(each.what)}:
                    found[key].append(each)
        return dict(found)

    @cached_property
    def on_tasks(self) -> Mapping[str, Sequence[Decision]]:
        """What was decided of the tasks of each document."""
        found: dict[str, list[Decision]] = defaultdict(list)
        for each in self.decisions:
            if isinstance(each.what, OnTask):
                found[self.where.find(each.what.document)].append(each)
        return dict(found)

    def rejections(self, ends: Iterable[Ends]) -> list[Decision]:
        """Return what was rejected between documents that would be joined by `ends`."""
        rejected = self.judgements.rejected
        pairs = {(source, target) for source, kind, target in ends if (source, kind, target) in rejected}
        return [made for (source, _, target), made in rejected.items() if (source, target) in pairs]

    @cached_property
    def standing(self) -> str:
        """The decisions with all keys under which their documents stand or stood, as JSON; empty without decisions.

        What differs between two standings is what has to be worked out anew.
        """
        if not self.decisions:
            return ""
        decided = [[each.model_dump_json(), sorted(self._keys(each))] for each in self.decisions]
        return json.dumps([*decided, *([_MOVED, list(pair)] for pair in sorted(self.where.moved.items()))])

    def _keys(self, decision: Decision) -> Iterator[str]:
        for handle in filter(None, (*about(decision.what), target_of(decision.what))):
            yield from {handle.key, unmarked(handle.key), self.where.ruled(handle), self.where.find(handle)}


def shifted(before: str, now: str) -> set[str]:
    """Return the keys of the documents of which something is decided in only one of two standings, or in another way."""
    old, new = ({json.dumps(row) for row in json.loads(standing or "[]")} for standing in (before, now))
    return {key for row in old ^ new for key in json.loads(row)[1]}


def decisions_in(standing: str) -> list[Decision]:
    """Return the decisions of a standing."""
    return [Decision.model_validate_json(said) for said, _ in json.loads(standing or "[]") if said != _MOVED]


def rulings(decisions: Sequence[Decision], ledger: Ledger) -> Rulings:
    """Return what `decisions` change, as far as the ledger knows their documents."""
    catalogue = Catalogue(ledger)
    own: dict[str, str] = {}
    handles = [handle for each in decisions for handle in (*about(each.what), target_of(each.what)) if handle]
    for content in sorted({text for handle in handles for text in handle.texts}):
        text = ledger.text_of(content)
        if text:
            own[content] = own_key(text, catalogue)
    where = whereabouts(decisions, Whereabouts(own, ledger.is_own, catalogue))
    return Rulings(tuple(decisions), where, judgements(decisions, where), settled_days(decisions, where))
