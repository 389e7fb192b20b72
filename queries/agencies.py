"""From what somebody types to an agency: without diacritics, in full or by some of its words, but never by guess."""

import difflib
from collections import defaultdict
from collections.abc import Iterable

from ..errors import NotFoundError
from ..graph.identity.key import folded
from ..graph.stores.store import Store
from .catalogue import catalogue

COLLECTIVE = ("cac ", "toan the ", "tat ca ", "truong cac ")
"""How the folded name of a group of agencies begins: "Các phòng, đơn vị thuộc Sở"."""

SHOWN = 8
_MANY = 500
_NOTHING = frozenset(("tinh", "thanh", "pho", "thuoc", "truc", "cua", "nhan", "dan"))
"""Words that a writer leaves out or adds: two names that differ in nothing else are one."""
_SHORT = (("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"))

Names = dict[str, list[str]]
"""The keys of the agencies that bear a name, in turn, by that name."""


def agency(store: Store, name: str) -> list[str]:
    """Return the keys of the agencies called `name`: several where one name was borne in turn. A key names itself.

    Raises:
        NotFoundError: "unknown-agency" or "several-agencies"; the error names what comes near.
    """
    if store.read(catalogue()["find_agency"].cypher, {"key": name.strip()}):
        return [name.strip()]
    wanted = _short(folded(name))
    found = _best(wanted, _holding(store, wanted.split()))
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        raise NotFoundError("several-agencies", name=name, candidates=_listed(sorted(found, key=len)))
    raise NotFoundError("unknown-agency", name=name, nearest=_listed(_nearest(store, wanted)) or "∅")


def unit(store: Store, name: str) -> list[str]:
    """Return the keys of the unit called `name` and of the groups that it is one of ("các phòng, đơn vị thuộc Sở").

    Raises:
        NotFoundError: as `agency` does.
    """
    own = agency(store, name)
    rows = store.read(catalogue()["find_siblings"].cypher, {"keys": own})
    groups = {str(row["key"]) for row in rows if str(row["name"]).startswith(COLLECTIVE)}
    return [*own, *sorted(groups - set(own))]


def _holding(store: Store, words: list[str]) -> Names:
    """Return the agencies whose names hold all of these words, by name."""
    found: Names = defaultdict(list)
    if words:
        rows = store.read(catalogue()["find_agencies"].cypher, {"words": words, "least": len(words)}, limit=_MANY)
        for row in rows:
            found[str(row["name"])].append(str(row["key"]))
    return found


def _best(wanted: str, names: Names) -> Names:
    """Return those that fit best: called just so, or just so but for words that say nothing, or all that hold the words."""
    core = _core(wanted)
    ways = (
        {name for name in names if folded(name) == wanted},
        {name for name in names if _core(folded(name)) == core},
        {name for name in names if set(wanted.split()) <= set(folded(name).split())},
    )
    return {name: names[name] for name in next(filter(None, ways), ())}


def _core(name: str) -> list[str]:
    return sorted(set(name.split()) - _NOTHING)


def _nearest(store: Store, wanted: str) -> list[str]:
    """Return the names that look most like `wanted`, then those that hold most of its words."""
    rows = store.read(catalogue()["find_agencies"].cypher, {"words": wanted.split(), "least": 1}, limit=_MANY)
    names = {folded(str(row["name"])): str(row["name"]) for row in rows}
    close = difflib.get_close_matches(wanted, names, n=SHOWN, cutoff=0.7)
    return [names[each] for each in dict.fromkeys([*close, *names])][:SHOWN]


def _short(name: str) -> str:
    for words, letters in _SHORT:
        name = name.replace(words, letters)
    return name


def _listed(names: Iterable[str]) -> str:
    every = list(dict.fromkeys(names))
    more = f"; … +{len(every) - SHOWN}" if len(every) > SHOWN else ""
    return "; ".join(every[:SHOWN]) + more
