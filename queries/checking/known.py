"""What is known of documents before anybody reads a draft: from the graph of a store, and from the national register."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import pairwise

from ...extract.references.law_titles import Law, laws, laws_by_title
from ...extract.rules import KnownDocument
from ...graph.identity.key import DocumentKey, document_key, is_law_however_written
from ...graph.identity.register import national_register
from ...graph.model import Row
from ...graph.stores.store import Store
from ...iso_days import is_day
from ...messages import read_rows
from ..checks.in_full import in_full
from ..checks.model import Fall, Known, Point, Series
from ..checks.series import series_of
from ..documents import name_of
from ..paging import answer, of_documents
from ..rows import text_of
from .ended import ends_of, listed

_CHANGES = ("sửa đổi", "bổ sung")
_REMEMBERED = 1 << 15


class Records:
    """What is known of documents, remembered for the next documents that cite them: most cite a few laws and plans."""

    def __init__(self, store: Store | None) -> None:
        self.store = store
        self._known: dict[str, Known | None] = {}

    def of(self, keys: Iterable[str]) -> dict[str, Known]:
        """Return what is known of the documents with these keys; see `known_documents`."""
        wanted = set(keys)
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        fresh = [key for key in wanted if key not in self._known]
        self._known.update({**dict.fromkeys(fresh), **known_documents(self.store, fresh)})
        return {key: known for key in wanted if (known := self._known[key])}


def known_documents(store: Store | None, keys: Iterable[str], *, hearsay: bool = False) -> dict[str, Known]:
    """Return what is known of the documents with these keys; who is only cited in the store is known by the register.

    With `hearsay`, whom the register does not know is known by what those say who cite it.
    """
    wanted = sorted(set(keys))
    found = {key: known for key in wanted if (known := _registered(key))}
    if store is not None and wanted:
        falls = _falls(store, wanted)
        for row in of_documents(store, "known", wanted):
            known = _stored(row, falls.get(str(row["key"]), ()), found.get(str(row["key"])))
            found[known.key] = _as_said(known, row) if hearsay else known
    return found


def _stored(row: Row, falls: Iterable[Fall], registered: Known | None) -> Known:
    """Return a document of the store; what it says of itself counts, and where it is only cited, what the register says."""
    key, kind, title, day = str(row["key"]), text_of(row, "type"), text_of(row, "title"), text_of(row, "date")
    own = row["status"] == "loaded"
    known = Known(
        key=key,
        name=name_of(text_of(row, "number"), text_of(row, "symbol"), day, title, kind),
        number=text_of(row, "number"),
        type=kind,
        title=title if own else None,
        issuer=text_of(row, "issuer"),
        date=day if own else None,
        effective_from=text_of(row, "effective_from") if own else None,
        source="store",
        falls=_in_order([*falls, *_expiry(text_of(row, "expires")), *(registered.falls if registered else ())]),
    )
    if own or registered is None:
        return known
    return registered._replace(falls=known.falls, name=known.name)


def _as_said(known: Known, row: Row) -> Known:
    """Return a document with the title and the day that others give it, where nobody knows better."""
    if row["status"] == "loaded" or known.source == "register":
        return known
    return known._replace(title=text_of(row, "title"), date=text_of(row, "date"), source="hearsay")


def _expiry(last: str | None) -> list[Fall]:
    return [Fall("", last)] if last else []


def _in_order(falls: Iterable[Fall]) -> tuple[Fall, ...]:
    once = {(fall.key or fall.by, fall.since): fall for fall in falls}
    return tuple(sorted(once.values(), key=lambda fall: (fall.since or "9", fall.by)))


def _falls(store: Store, keys: Iterable[str]) -> dict[str, tuple[Fall, ...]]:
    """Return what ended the documents with these keys, and in turn what ended that, whichever others are asked for with it."""
    wanted = set(keys)
    direct: dict[str, list[Fall]] = {}
    fresh = wanted
    while fresh:
        direct |= {key: [] for key in fresh}
        for row in of_documents(store, "ended_by", fresh):
            direct[str(row["old"])].append(fall_of(row))
        fresh = {fall.key for key in fresh for fall in direct[key]} - direct.keys()
    return {key: _followed(key, direct, {}) for key in wanted}


def fall_of(row: Row) -> Fall:
    """Return what ended a document, of a row that tells by what, since when, and how that is cited in full."""
    whole = in_full(*(text_of(row, name) for name in ("by_number", "by_type", "signed", "by_issuer", "by_title")))
    return Fall(str(row["by"]), text_of(row, "since"), str(row["by_key"]), text_of(row, "signed"), whole=whole)


def _followed(key: str, direct: Mapping[str, Iterable[Fall]], known: dict[str, tuple[Fall, ...]]) -> tuple[Fall, ...]:
    """Return what ended a document, each with what ended that; what goes round ends where it began."""
    if key not in known:
        known[key] = ()
        known[key] = tuple(
            fall._replace(after=_in_order([*_followed(fall.key, direct, known), *_listed_ends(fall.key)]))
            for fall in direct.get(key, ())
        )
    return known[key]


def _listed_ends(key: str) -> tuple[Fall, ...]:
    """Return what ended a document by the lists: of laws the next one of its title."""
    return (*_later_laws().get(key, ()), *ends_of(key))


def _registered(key: str) -> Known | None:
    row = national_register().get(key) or _listed_laws().get(key)
    if row is None:
        return listed().get(key)
    return Known(
        key=key,
        name=f"{row.type} {row.title}" if is_law_however_written(row.type) and not row.number else row.number,
        number=row.number,
        type=row.type,
        title=row.title,
        issuer=row.issuer,
        date=row.date or None,
        effective_from=row.effective_from or None,
        source="register",
        falls=_listed_ends(key),
    )


@cache
def _listed_laws() -> dict[str, KnownDocument]:
    """Return the laws of the list of titles by their keys, each under its first title."""
    found: dict[str, KnownDocument] = {}
    for law in laws():
        if law.number:
            key = str(document_key(law.number, law.type, None, law.date))
            known = KnownDocument(law.number, law.type, law.title, law.date, "Quốc hội", law.effective_from)
            found.setdefault(key, known)
    return found


@cache
def _later_laws() -> dict[str, tuple[Fall, ...]]:
    """Return what took the place of each law: the next one of its title, else that of `laws_retitled.csv`.

    Those that only amend bear the title of others.
    Of two titles of one law, "Ngân sách" and "Ngân sách nhà nước", the whole one counts.
    """
    found: dict[str, tuple[Fall, ...]] = {}
    for of_title in sorted(laws_by_title().values(), key=lambda each: len(each[0].title)):
        if of_title[0].title.lower().startswith(_CHANGES):
            continue
        for law, later in reversed(list(pairwise(of_title))):
            if later.effective_from and later.number != law.number:
                found[_key(law)] = (_next(later, found),)
    numbered = {law.number: law for law in laws()}
    for row in read_rows(files(__package__) / "laws_retitled.csv"):
        found[_key(numbered[row["number"]])] = (_next(numbered[row["by"]], found),)
    return found


def _key(law: Law) -> str:
    return str(document_key(law.number, law.type, None, law.date))


def _next(law: Law, found: Mapping[str, tuple[Fall, ...]]) -> Fall:
    """Return how a law took the place of another one, with what took its own place."""
    called = f"{law.type} {law.title} số {law.number}"
    return Fall(called, law.effective_from, _key(law), law.date or None, found.get(_key(law), ()))


def known_series(store: Store | None, wanted: Iterable[Series], issuers: Iterable[str]) -> dict[Series, list[Point]]:
    """Return the numbers of these series whose days are known; `issuers` are the names of their agencies."""
    series = set(wanted)
    found: dict[Series, set[Point]] = defaultdict(set)
    for each in series:
        found[each].update(_points_of_register().get(each, ()))
    for key, day in _dated_by(store, issuers) if store is not None else ():
        if is_day(day) and (of := _of(key)) and of[0] in series:
            found[of[0]].add(Point(of[1], day))
    return {each: sorted(points) for each, points in found.items() if points}


def _of(key: str) -> tuple[Series, int] | None:
    parsed = DocumentKey.parse(key)
    return (series_of(parsed), int(parsed.serial)) if parsed.complete and parsed.serial.isdecimal() else None


@cache
def _points_of_register() -> dict[Series, list[Point]]:
    """Return the numbers of the register whose days are known, by their series, with those of `numbers_dated.csv`."""
    found: dict[Series, list[Point]] = defaultdict(list)
    for key, day in {**{key: row.date for key, row in national_register().items()}, **_dated_numbers()}.items():
        if is_day(day) and (of := _of(key)):
            found[of[0]].append(Point(of[1], day))
    return dict(found)


def _dated_numbers() -> dict[str, str]:
    """Return days of numbers of the Government, its head and its office that the register lacks, by the keys of their documents."""
    listed = read_rows(files(__package__) / "numbers_dated.csv")
    return {str(document_key(row["number"], row["type"], row["issuer"], row["date"])): row["date"] for row in listed}


def _dated_by(store: Store, issuers: Iterable[str]) -> Iterator[tuple[str, str]]:
    for row in answer(store, "numbered_by", {"issuers": sorted(set(issuers))}):
        yield str(row["key"]), str(row["date"])
