"""From what somebody types to an agency: without diacritics, in full or by some of its words, but never by guess."""

import difflib
from collections import defaultdict
from collections.abc import Iterable

from ...diacritics import folded
from ...errors import NotFoundError
from ...graph.identity.agencies import MERGER, OF_DEPARTMENT, Agency, agency_key, in_province, level, superior
from ...graph.identity.groups import MARKS, is_among, is_group
from ...graph.identity.seats import has_seat, province_in, seat_of
from ...graph.identity.succession import lifetime
from ...graph.model import Row
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..rows import text_of
from .lines import first_of

SHOWN = 8
_MANY = 500
_NOTHING = frozenset(("tinh", "thanh", "pho", "thuoc", "truc", "cua", "nhan", "dan"))
"""Words that a writer leaves out or adds: two names that differ in nothing else are one."""
_BEFORE_MERGER = "2025-06-30"
_DATED = "@"
"""Stands in the keys of those who bore a name in turn; nobody types it by chance."""
_AND = "va"
"""Left out of initials: SGDĐT is the Sở Giáo dục và Đào tạo."""
_SHORT = (("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"))

Names = dict[str, list[str]]
"""The keys of the agencies that bear a name, in turn, by that name."""


def agency(store: Store, name: str) -> list[str]:
    """Return the keys of the agencies called `name`: several where one name was borne in turn.

    A key names itself, in brackets always; without them only where its words name nobody else, for the key of one of
    several namesakes is what somebody types who knows of none of the others.

    Raises:
        NotFoundError: "unknown-agency" or "several-agencies"; the error names what comes near.
    """
    words = name.strip()
    key = words.removeprefix("[").removesuffix("]")
    is_key = _row_of(store, key) is not None
    if is_key and (key != words or _DATED in key):
        return [key]
    name = key
    wanted = _short(folded(name))
    found = _single(_best(wanted, _holding(store, wanted.split())))
    if is_key and len(found) <= 1:
        return [key]
    found = found or _single(_by_initials(store, wanted))
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        raise NotFoundError("several-agencies", name=name, candidates=first_of(_told_apart(found), SHOWN))
    raise NotFoundError("unknown-agency", name=name, nearest=first_of(_nearest(store, wanted), SHOWN) or "—")


def unit(store: Store, name: str) -> list[str]:
    """Return the keys of the unit called `name` and of the groups that it is one of ("UBND các xã, phường tỉnh Lâm Đồng").

    A unit of a department is looked for under both of its names, with the department and with the province alone.

    Of a unit that no document names, but that orders to a group concern ("các sở: Y tế, Tư pháp tỉnh Cao Bằng"), the first
    key is its name.

    Raises:
        NotFoundError: as `agency` does.
    """
    try:
        own = agency(store, name)
    except NotFoundError as error:
        own = [" ".join(name.split())]
        if error.code == "several-agencies" or not (groups := _groups_of(store, own)):
            raise
        return [*own, *sorted(groups)]
    return [*own, *sorted((_groups_of(store, own) | _called_otherwise(store, own)) - set(own))]


def _called_otherwise(store: Store, keys: Iterable[str]) -> set[str]:
    """Return the keys of these units under their other name: who signs "Trung tâm Khuyến nông tỉnh Nghệ An" is ordered as "… thuộc Sở …".

    None where two departments have a unit of that name.
    """
    found: set[str] = set()
    for meant in map(in_province, names_of(store, keys).values()):
        same = {name: of for name, of in _holding(store, folded(meant).split()).items() if in_province(name) == meant}
        if sum(OF_DEPARTMENT in name.lower() for name in same) == 1:
            found.update(key for of in same.values() for key in of)
    return found


def last_day(store: Store, keys: Iterable[str]) -> str | None:
    """Return the last day, ISO, on which any of these agencies existed, groups aside; null where one lives on.

    What was sent to a group after it concerns them no more: the districts ended on 30/6/2025.
    """
    rows = ((key, _row_of(store, key)) for key in keys)
    days = [
        text_of(row, "until") if row else _last_day_of(key)
        for key, row in rows
        if not is_group(str(row["name"]) if row else key)
    ]
    return max(filter(None, days), default=None) if all(days) else None


def _last_day_of(name: str) -> str | None:
    """Return the last day, ISO, of an agency of which only the name is known; null where two bore it in turn."""
    key, *others = {agency_key(name, day) for day in (_BEFORE_MERGER, MERGER)}
    return None if others else lifetime(Agency(key, name, level(name))).until


def names_of(store: Store, keys: Iterable[str]) -> dict[str, str]:
    """Return the names of the agencies with these keys, by key; who has none is known by the name itself."""
    return {key: str(row["name"]) if row else key for key in keys for row in [_row_of(store, key)]}


def _row_of(store: Store, key: str) -> Row | None:
    return next(iter(store.read(catalogue()["find_agency"].cypher, {"key": key})), None)


def is_named(store: Store, words: str) -> bool:
    """Tell whether an agency bears these words as its name, or as the beginning of it: "UBND phường 5" of "UBND phường 5 tỉnh Cà Mau"."""
    wanted = _short(folded(words))
    return any(f"{_short(folded(name))} ".startswith(f"{wanted} ") for name in _holding(store, wanted.split()))


def is_called(name: str, words: str) -> bool:
    """Tell whether a name holds all of these words, and not only because its bearer belongs to who is called so."""
    wanted = set(folded(words).split())
    return wanted <= set(folded(name).split()) and not wanted <= set(folded(superior(name) or "").split())


def _groups_of(store: Store, keys: Iterable[str]) -> set[str]:
    """Return the keys of the groups of which one of these agencies is, in the time in which it bore its name."""
    named = _seated(store, names_of(store, keys))
    marks = [folded(mark) for mark in MARKS]
    rows = store.read(catalogue()["find_agencies"].cypher, {"words": marks, "least": 1})
    groups = [(str(row["key"]), str(row["name"])) for row in rows]
    return {
        group
        for key, name in named.items()
        for group, called in groups
        if is_among(called, name) and lived_together((key, name), (group, called))
    }


def _seated(store: Store, names: dict[str, str]) -> dict[str, str]:
    """Return the names with their province: a commune does not print it, which is that whose documents it carries out."""
    open_ones = [name for name in names.values() if not has_seat(name)]
    above: dict[str, set[str]] = defaultdict(set)
    for row in store.read(catalogue()["provinces_above"].cypher, {"issuers": open_ones}) if open_ones else ():
        above[str(row["issuer"])].add(province_in(str(row["above"])))
    return {key: " ".join((name, *above[name])) if len(above[name]) == 1 else name for key, name in names.items()}


def lived_together(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two agencies, each by its key and name, were there at one time: before or since the merger of the provinces."""
    return not _days(*one).isdisjoint(_days(*other))


def _days(key: str, name: str) -> set[str]:
    """Return the days, before and since the merger of the provinces, on which the bearer of a name has this key."""
    days = {day for day in (_BEFORE_MERGER, MERGER) if agency_key(name, day) == key}
    return days or {_BEFORE_MERGER, MERGER}


def _holding(store: Store, words: list[str]) -> Names:
    """Return the agencies whose names hold all of these words, by name."""
    return _named(store, words, len(words), limit=_MANY) if words else {}


def _named(store: Store, words: list[str], least: int, limit: int | None = None) -> Names:
    """Return the agencies whose names hold at least so many of these words, by name."""
    found: Names = defaultdict(list)
    for row in store.read(catalogue()["find_agencies"].cypher, {"words": words, "least": least}, limit=limit):
        found[str(row["name"])].append(str(row["key"]))
    return found


def _by_initials(store: Store, wanted: str) -> Names:
    """Return those that fit best where some of the words are initials of theirs: "ttyt dinh lap", "sgddt"."""
    if not wanted:
        return {}
    names = _named(store, wanted.split(), 0)
    meant = {words for name in names if (words := _spelt_out(wanted, folded(name)))}
    return {name: keys for words in sorted(meant) for name, keys in _best(words, names).items()}


def _spelt_out(wanted: str, name: str) -> str:
    """Return the words with the initials among them spelt out as in a name, all folded; empty where the name does not hold them.

    >>> _spelt_out("ttyt kv dinh lap", "trung tam y te khu vuc dinh lap tinh lang son"), _spelt_out("sgddt", "so y te")
    ('trung tam y te khu vuc dinh lap', '')
    """
    words = [word for word in name.split() if word != _AND]
    spelt = [word if word in words else _of_initials(word, words) for word in wanted.split()]
    return " ".join(spelt) if all(spelt) else ""


def _of_initials(letters: str, words: list[str]) -> str:
    """Return the words in a row that begin with these letters, of which there are two at least."""
    runs = (words[at : at + len(letters)] for at in range(len(words) - len(letters) + 1))
    return next((" ".join(run) for run in runs if len(run) > 1 and "".join(word[0] for word in run) == letters), "")


def _best(wanted: str, names: Names) -> Names:
    """Return those that fit best: called just so, or but for words that say nothing, or begun so, or by all the words, or with them."""
    core = _core(wanted)
    ways = (
        _just_so(wanted, names),
        {name for name in names if _core(folded(name)) == core},
        {name for name in names if folded(name).startswith(f"{wanted} ")},
        {name for name in names if is_called(name, wanted)},
        {name for name in names if set(wanted.split()) <= set(folded(name).split())},
    )
    return {name: names[name] for name in next(filter(None, ways), ())}


def _single(names: Names) -> Names:
    """Return the only one that is no group; all where there is none such: who says "Sở Y tế" means no "Sở Y tế các tỉnh"."""
    single = {name: keys for name, keys in names.items() if not is_group(name)}
    return single if len(single) == 1 else names


def _just_so(wanted: str, names: Iterable[str]) -> set[str]:
    """Return those called just so; where one of these does not say where it is, those that do may be meant as well."""
    found = {name for name in names if folded(name) == wanted}
    if all(map(has_seat, found)):
        return found
    return found | {name for name in names if has_seat(name) and _is_seat(folded(name).removeprefix(wanted), name)}


def _is_seat(end: str, name: str) -> bool:
    """Tell whether a name ends so and these words, folded, are places: "tinh nghe an" of "UBND xã Quỳnh Lưu tỉnh Nghệ An"."""
    places = seat_of(name.casefold()).places
    return end.strip() in {folded(" ".join(places[at:])) for at in range(len(places))}


def _told_apart(found: Names) -> list[str]:
    """Return the names, the shortest first; one with which another begins is never the only one, so its key is told too."""
    names = sorted(found, key=len)
    begun = {name for name in names if any(other.startswith(f"{name} ") for other in names)}
    return [f"{name} [{found[name][0]}]" if name in begun else name for name in names]


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
