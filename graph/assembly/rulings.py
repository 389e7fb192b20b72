"""What people decided, under the keys of today."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..decisions.model import Apart, Correction, Decision, Merge, about, target_of
from ..identity.key import DocumentKey
from .catalogue import Catalogue
from .conflicts import settled_days
from .judged import Ends, Judgements, judgements
from .ledger import Ledger
from .resolve import own_key
from .whereabouts import Whereabouts, whereabouts


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

    def rejections(self, ends: Iterable[Ends]) -> list[Decision]:
        """Return what was rejected between documents that would be joined by `ends`."""
        rejected = self.judgements.rejected
        pairs = {(source, target) for source, kind, target in ends if (source, kind, target) in rejected}
        return [made for (source, _, target), made in rejected.items() if (source, target) in pairs]

    @cached_property
    def fingerprint(self) -> str:
        """A hash of the decisions and of where their documents stand: where it is another one, all is worked out anew."""
        handles = [handle for each in self.decisions for handle in (*about(each.what), target_of(each.what)) if handle]
        places = [self.where.find(handle) for handle in handles]
        decided = [each.model_dump_json() for each in self.decisions]
        words = json.dumps((decided, places, sorted(self.where.moved.items())))
        return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest() if decided else ""


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
