"""The known documents as they are looked up: by key, by number, by a serial alone, by name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from ...identity.agencies import same_agency
from ...identity.key import DocumentKey
from .known import Known, Testimony, documents_of

Lookup = tuple[str, ...]
"""What is looked up: its kind ("key", "number", "serial", "name") and the words."""


class Sources(Protocol):
    """Who knows what is said."""

    def testimony(self, key: DocumentKey) -> Testimony:
        """Return all that is said of a key."""
        ...

    def keys_under(self, lookup: Lookup) -> Sequence[DocumentKey]:
        """Return the keys of which something was said and that may be found by `lookup`."""
        ...


class Catalogue:
    """The known documents, each worked out from what is said of its key when it is first looked up.

    Documents that people merged (`moved`: from the printed key that the rules give to the one under which it stands) are
    one, to be found by the numbers and names of each. `asked` are the lookups that were made; whoever wants to know what
    an answer rests on empties it before.
    """

    def __init__(self, sources: Sources, moved: Mapping[str, str] | None = None) -> None:
        self._sources = sources
        self._moved = moved or {}
        self._merged = _merged(self._moved)
        self._documents: dict[DocumentKey, list[Known]] = {}
        self._under: dict[Lookup, list[Known]] = {}
        self._issuers: dict[Lookup, dict[str, list[DocumentKey]]] = {}
        self.asked: set[Lookup] = set()

    def by_key(self, key: DocumentKey) -> list[Known]:
        """Return the documents of one key, without its mark."""
        self.asked.add(("key", str(key)))
        return self.documents(key)

    def by_number(self, serial: str, symbol: str, issuer: str = "") -> list[Known]:
        """Return the documents of all years that bear a number: of all agencies, or of those that `issuer` may be.

        Hundreds may bear it; what those of other agencies are is not worked out.
        """
        lookup = ("number", serial, symbol)
        if not issuer:
            return self._found(lookup)
        self.asked.add(lookup)
        own = (keys for other, keys in self._by_issuer(lookup).items() if same_agency(issuer, other))
        return [known for keys in own for key in keys for known in self.documents(key)]

    def by_serial(self, issuer: str, kind: str, serial: str) -> list[Known]:
        """Return the documents of an agency and a type whose number begins with a serial, in all years."""
        return self._found(("serial", issuer, kind, serial))

    def by_name(self, name: str) -> list[Known]:
        """Return the documents that somebody calls just so."""
        return [known for known in self._found(("name", name)) if name in known.names]

    def documents(self, key: DocumentKey) -> list[Known]:
        """Return the documents of one key as `by_key` does, without a note that they were asked for."""
        found = self._documents.get(key)
        if found is None:
            united = [self._united(known) for known in self._plain(key)]
            found = self._documents[key] = list({known.printed: known for known in united}.values())
        return found

    def companions(self, key: DocumentKey) -> set[DocumentKey]:
        """Return the keys, without marks, of all documents that people merged with one of this key."""
        mine = [printed for printed in (*self._moved, *self._merged) if _unmarked(printed) == key]
        return {_unmarked(each) for printed in mine for each in self._merged[self._moved.get(printed, printed)]}

    def _plain(self, key: DocumentKey) -> list[Known]:
        return documents_of(key, self._sources.testimony(key))

    def _united(self, known: Known) -> Known:
        printed = self._moved.get(known.printed, known.printed)
        if printed not in self._merged:
            return known
        group = self._merged[printed]
        keys = {_unmarked(each) for each in group}
        together = [each for key in sorted(keys) for each in self._plain(key) if each.printed in group]
        return replace(
            known,
            days=_all(each.days for each in together),
            years=_all(each.years for each in together),
            names=_all(each.names for each in together),
            titles=_all(each.titles for each in together),
            registered=any(each.registered for each in together),
            printed=printed,
        )

    def _found(self, lookup: Lookup) -> list[Known]:
        self.asked.add(lookup)
        found = self._under.get(lookup)
        if found is None:
            found = self._under[lookup] = [known for key in self._keys(lookup) for known in self.documents(key)]
        return found

    def _by_issuer(self, lookup: Lookup) -> Mapping[str, Sequence[DocumentKey]]:
        """Return the keys under a lookup by their agencies, of which there are fewer."""
        found = self._issuers.get(lookup)
        if found is None:
            found = self._issuers[lookup] = defaultdict(list)
            for key in self._keys(lookup):
                found[key.issuer].append(key)
        return found

    def _keys(self, lookup: Lookup) -> Iterable[DocumentKey]:
        keys = dict.fromkeys(self._sources.keys_under(lookup))
        if self._moved:
            keys.update(dict.fromkeys(each for key in list(keys) for each in sorted(self.companions(key))))
        return keys


def _merged(moved: Mapping[str, str]) -> dict[str, set[str]]:
    """Return all printed keys of the documents that stand under one, by that key."""
    groups: dict[str, set[str]] = defaultdict(set)
    for old, new in moved.items():
        groups[new] |= {old, new}
    return dict(groups)


def _unmarked(printed: str) -> DocumentKey:
    """Return a key without its mark; of a document whose agency sits nobody knows where the mark is a part of it."""
    key = DocumentKey.parse(printed)
    return key if key.placeless else key._replace(mark="")


def _all(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({each for part in parts for each in part}))


def lookups_to(key: DocumentKey, knowns: Sequence[Known]) -> set[Lookup]:
    """Return all lookups by which the documents of `key` are found."""
    return {
        ("key", str(key)),
        ("number", key.serial, key.symbol),
        ("serial", key.issuer, key.type, key.serial),
        *(("name", name) for known in knowns for name in known.names),
    }
