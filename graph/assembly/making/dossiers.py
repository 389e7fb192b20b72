"""What there is about each document, gathered from the ledger when it is asked for."""

from collections.abc import Callable, Iterable, Iterator

from ....extract.rules import KnownDocument
from ....findings import Finding
from ...decisions.model import Decision
from ...identity.key import DocumentKey
from ...identity.register import Register
from ...schema import MAY_BE
from ..ledger.ledger import Ledger
from ..ledger.tables import identifier
from ..meaning.known import sayings_of
from ..meaning.resolve import Account
from ..telling.told import Text
from .conflicts import Dispute, ambiguities, day_conflicts, dispute, misnamed
from .copies import believed_first, differing_copies
from .extensions import Moving, movings
from .facts import Dossier, described, stated
from .relations import joined
from .rulings import Rulings
from .settled import is_settled


class Dossiers:
    """The dossiers of all documents in a ledger, which must not change meanwhile."""

    def __init__(self, ledger: Ledger, register: Register, rulings: Rulings) -> None:
        self._ledger = ledger
        self._register = register
        self.rulings = rulings
        self._described: dict[str, str] = {}
        self._days: dict[str, list[str]] = {}
        self._disputes: dict[DocumentKey, Dispute | None] = {}

    def copies(self, key: str) -> list[Account]:
        """Return what the texts of a document tell, the believed one first; those that were merged into it come last."""
        return believed_first(map(self._ledger.account, self._ledger.copies(identifier(key))))

    def witnesses(self, key: str) -> list[Account]:
        """Return what those texts of other documents tell that prove an edge from this one."""
        return [self._ledger.account(text) for text in self._ledger.witnesses(identifier(key))]

    def dossier(self, key: str, copies: list[Account], witnesses: Callable[[], list[Account]]) -> Dossier:
        """Return what there is about a document, its findings aside; its `witnesses` are looked up only where they count."""
        document = identifier(key)
        dossier = Dossier(texts=[account.text for account in copies], claims=self._ledger.claims(document))
        dossier.row = self._row(key, dossier)
        dossier.decided.extend(self._decided(key, copies, witnesses))
        if len(dossier.days_seen) > 1:
            dossier.cited_on.extend(sorted(self._ledger.cited_on(document)))
            dossier.not_before.extend(self._not_before(self._targets(key, [*copies, *witnesses()])))
        return dossier

    def _decided(self, key: str, copies: list[Account], witnesses: Callable[[], list[Account]]) -> list[Decision]:
        """Return what people decided of a document, of its references and of the edges from it."""
        if not self.rulings.decisions:
            return []
        of_references = [outcome.decided for account in copies for outcome in account.meant if outcome.decided]
        ends = [ends for account in (*copies, *witnesses()) for ends, *_ in joined(account) if ends[0] == key]
        return [*self.rulings.about.get(key, ()), *of_references, *self.rulings.rejections(ends)]

    def exists(self, key: str, dossier: Dossier) -> bool:
        """Tell whether a document is read, cited or a candidate."""
        return bool(dossier.texts or dossier.claims or self._ledger.is_candidate(identifier(key)))

    def findings(self, copies: list[Account], dossier: Dossier) -> Iterator[dict[str, object]]:
        """Yield what is to be pointed out in the texts of a document, by themselves and beside all others."""
        for account in copies:
            text = account.text
            of_reading = [each for each in text.findings if not is_settled(each, account, self.rulings.settled)]
            conflicts = day_conflicts(text, sayings_of(text), self._dispute)
            yield from (
                _located(each, text)
                for each in (*of_reading, *conflicts, *ambiguities(account, self._describe), *misnamed(account))
            )
        yield from (_located(each, dossier.texts[0]) for each in differing_copies(dossier))

    def dated_by(self, key: str, dossier: Dossier, accounts: list[Account]) -> frozenset[str]:
        """Return the documents by whose days that of one is chosen, where several are given: those on which it builds."""
        return self._targets(key, accounts) if len(dossier.days_seen) > 1 else frozenset()

    def movings(self, key: str) -> list[Moving]:
        """Return where later documents move deadlines of a document."""
        texts = sorted(self._ledger.movers(identifier(key)))
        return movings(key, map(self._ledger.account, texts), self.rulings.judgements.rejected.keys())

    def _targets(self, key: str, accounts: list[Account]) -> frozenset[str]:
        """Return the documents to which edges lead from this one for certain."""
        all_ends = {ends for account in accounts for ends, _, _ in joined(account)}
        ends = all_ends - self.rulings.judgements.rejected.keys()
        return frozenset(target for source, kind, target in ends if source == key and kind != MAY_BE.name)

    def _describe(self, key: str) -> str:
        words = self._described.get(key)
        if words is None:
            words = self._described[key] = self._stated(key) or self._gathered(key)
        return words

    def _stated(self, key: str) -> str | None:
        """Return a document in a few words where its only text says them all, as most do: nothing else has to be read for it."""
        copies = self._ledger.copies(identifier(key))
        return stated(self._ledger.header(*copies)) if len(copies) == 1 and not self.rulings.decisions else None

    def _gathered(self, key: str) -> str:
        return described(self.dossier(key, self.copies(key), lambda: self.witnesses(key)))

    def _dispute(self, key: DocumentKey) -> Dispute | None:
        if key not in self._disputes:
            settled = key in self.rulings.settled
            self._disputes[key] = None if settled else dispute(self._ledger.testimony(key))
        return self._disputes[key]

    def _row(self, key: str, dossier: Dossier) -> KnownDocument | None:
        """Return the row of the register for `key`; where days split a number, only for the part that bears its day."""
        parsed = DocumentKey.parse(key)
        row = self._register.get(str(parsed._replace(mark="")))
        return row if row and (not parsed.mark or row.date in (parsed.mark, *dossier.days_seen)) else None

    def _not_before(self, targets: Iterable[str]) -> list[str]:
        """Return from which days on a document can be: not before what it builds on."""
        return sorted({day for target in targets for day in self._only_day(target)})

    def _only_day(self, key: str) -> list[str]:
        days = self._days.get(key)
        if days is None:
            texts = [account.text for account in self.copies(key)]
            days = Dossier(texts=texts, claims=self._ledger.claims(identifier(key))).days_seen
            self._days[key] = days = days if len(days) == 1 else []
        return days


def _located(found: Finding, text: Text) -> dict[str, object]:
    file = text.files[0]
    return {**found.model_dump(), "path": file.path, "member": file.member or None}
