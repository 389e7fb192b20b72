"""What is worked out of a ledger that stands still: what each text means, and the part of each document.

Nothing of it changes the ledger, so that one process may do it or several, each with the same ledger before it.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from ..identity.register import Register
from .ledger.documents import Described
from .ledger.ledger import Ledger
from .ledger.tables import as_words, identifier
from .ledger.texts import meaning
from .ledger.traces import COLUMNS, Entry, Row
from .making.dossiers import Dossiers
from .making.extensions import moved_by
from .making.parts import Part, document_part
from .making.relations import joined
from .making.rulings import Rulings
from .meaning.catalogue import Catalogue, Lookup
from .meaning.judged import judged
from .meaning.own import own_key
from .meaning.resolve import Account, Standing, resolve
from .telling.meetings import Meeting
from .telling.told import Text


class Made(Protocol):
    """A part of the graph in some form, with what ties it to other parts; see `Part`."""

    @property
    def owner(self) -> str: ...  # noqa: D102
    @property
    def meets(self) -> frozenset[Meeting]: ...  # noqa: D102
    @property
    def described(self) -> Described | None: ...  # noqa: D102
    @property
    def dated_by(self) -> frozenset[str]: ...  # noqa: D102


MadeT = TypeVar("MadeT", bound=Made, covariant=True)


class Team(Protocol[MadeT]):
    """Who does the work: this process or several."""

    def resolve(self, texts: Sequence[int]) -> Iterator[Entry]:
        """Yield what each text means, in order."""
        ...

    def make(self, documents: Sequence[int]) -> Iterator[MadeT]:
        """Yield the part of each document, in order; more may be asked for while they are made."""
        ...

    def finish(self, part: Part) -> MadeT:
        """Return a part of another kind in the same form."""
        ...


class Work:
    """All of it done by this process, as it is asked for; `rulings` are those of today."""

    def __init__(self, ledger: Ledger, register: Register, rulings: Rulings) -> None:
        self._ledger = ledger
        self._rulings = rulings
        self._plain = Catalogue(ledger)
        moved = rulings.where.moved
        self._united = Catalogue(ledger, moved) if moved else self._plain
        self._dossiers = Dossiers(ledger, register, rulings)

    def resolve(self, texts: Sequence[int]) -> Iterator[Entry]:
        """Yield what each text means."""
        return map(self._resolved, texts)

    def make(self, documents: Sequence[int]) -> Iterator[Part]:
        """Yield the part of each document."""
        return (document_part(self._ledger.printed(document), self._dossiers) for document in documents)

    def finish(self, part: Part) -> Part:
        """Return the part as it is."""
        return part

    def _resolved(self, number: int) -> Entry:
        text = self._ledger.text(number)
        if text is None:
            return Entry(number, dict.fromkeys(COLUMNS, frozenset[Row]()))
        account, asked = self._account(text)
        return entry(number, self._ledger.says(number), account, asked)

    def _account(self, text: Text) -> tuple[Account, set[Lookup]]:
        """Return what a text tells, and what was looked up for it."""
        self._plain.asked.clear()
        self._united.asked.clear()
        where, decided = self._rulings.where, self._rulings.judgements
        own = own_key(text, self._plain)
        standing = Standing(own, where.of(own))
        meant = resolve(text, standing, self._united)
        if self._rulings.decisions:
            meant = [
                judged(place, outcome, keys, standing, where, decided, text.places)
                for place, outcome, keys in zip(text.places, meant, text.keys, strict=True)
            ]
        return Account(text, *standing, tuple(meant)), self._plain.asked | self._united.asked


def entry(number: int, says: frozenset[Row], account: Account, asked: set[Lookup]) -> Entry:
    """Return what the ledger is to remember of a text that says this of keys."""
    stated = {key for key, _ in says}
    asks = {identifier(*lookup) for lookup in asked if lookup[0] != "key" or identifier(lookup[1]) not in stated}
    sources = {ends[0] for ends, *_ in joined(account)} - {account.key}
    documents: dict[int, str] = {}
    claims: dict[int, str] = {}
    noted = _noting(documents)
    claimed = _noting(claims)
    named = Counter(
        (outcome.key, place.claim) for place, outcome in zip(account.text.places, account.meant, strict=True)
    )
    traces = {
        "says": says,
        "asks": frozenset((lookup,) for lookup in asks),
        "owns": frozenset({(noted(account.own),)}),
        "copies": frozenset({(noted(account.key),)}),
        "names": frozenset(
            (noted(key), claimed(as_words(claim)), times) for (key, claim), times in named.items() if key
        ),
        "may_be": frozenset(
            (noted(key),) for outcome in account.meant for key in (*outcome.candidates, *outcome.rejected)
        ),
        "proves": frozenset((noted(source),) for source in sources),
        "moves": frozenset((noted(key), noted(account.key)) for key in moved_by(account)),
    }
    return Entry(number, traces, account.text.document.date, meaning(account), documents, claims)


def _noting(words: dict[int, str]) -> Callable[[str], int]:
    """Return a function that gives the id of words, which it notes."""

    def noted(said: str) -> int:
        number = identifier(said)
        words[number] = said
        return number

    return noted
