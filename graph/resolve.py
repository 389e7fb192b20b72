"""Which document does a place mean? One, several that it may be, or one that nobody else names. Never a guess."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from .claims import Claim, Text
from .identity import DocumentKey, content_mark
from .known import Catalogue, Known, is_after
from .names import names_agree
from .shortforms import Keys

MANY = 12
"""With more candidates than these, the words say nothing about any one of them."""
LONG_NAME = 4
"""A title of fewer words names no document by itself."""

_LAWS = {"luật": "quốc hội", "pháp lệnh": "ủy ban thường vụ quốc hội", "hiến pháp": "quốc hội"}
_SOLE_ISSUERS = _LAWS | {"nghị định": "chính phủ"}


class Outcome(NamedTuple):
    """What a place means: `key` (printed) where it is certain, else the printed keys that it may be."""

    key: str | None
    candidates: tuple[str, ...] = ()


def own_key(text: Text, catalogue: Catalogue) -> str:
    """Return the key of the document that `text` is; a draft or an unknown issuer makes it one of its own."""
    key = text.own.key
    if key.complete:
        known = pick(catalogue.by_key[key], text.own, None)
        if known:
            return str(known.key)
    facts = (text.document.issuer, text.document.symbol, text.document.date, text.document.title)
    symbol = key.symbol or (text.document.symbol or "").casefold()
    return str(replace(key, symbol=symbol, mark=content_mark(*(fact or "" for fact in facts), text.content)))


def resolve(text: Text, index: int, own: str, keys: Sequence[Keys], catalogue: Catalogue) -> list[Outcome]:
    """Return what each place of `text` (the `index`-th) means; `keys` as `shortforms.completed` gives them."""
    return [
        _resolve(place.claim, found, text, index, own, catalogue)
        for place, found in zip(text.places, keys, strict=True)
    ]


def _resolve(claim: Claim, keys: Keys, text: Text, index: int, own: str, catalogue: Catalogue) -> Outcome:
    if len(keys) > 1:
        return Outcome(None, tuple(str(known.key) for key in keys for known in catalogue.by_key.get(key, ())))
    key = keys[0]
    after = is_after(key, claim, text.document.date)
    if key.complete and not after:
        return _stated(claim, index, catalogue.by_key[key])
    asked = replace(key, period="") if after and key.period.isdigit() else key
    found = [known for known in _pool(asked, claim, catalogue) if str(known.key) != own]
    fitting = _fitting(asked, claim, text.document.date, found, after=after)
    if len(fitting) == 1 and _certain(asked, claim, text.document.date, fitting[0], after=after):
        return Outcome(str(fitting[0].key))
    if 0 < len(fitting) <= MANY:
        return Outcome(None, tuple(sorted(str(known.key) for known in fitting)))
    return Outcome(_unknown(key, claim, own))


def _stated(claim: Claim, index: int, knowns: Sequence[Known]) -> Outcome:
    known = pick(knowns, claim, index)
    return Outcome(str(known.key)) if known else Outcome(None, tuple(str(each.key) for each in knowns))


def pick(knowns: Sequence[Known], claim: Claim, index: int | None) -> Known | None:
    """Return the one of several documents of one key that `claim` means: by its day, its text or its name."""
    if len(knowns) == 1:
        return knowns[0]
    for chosen in (
        [known for known in knowns if claim.date in known.days],
        [known for known in knowns if index in known.texts],
        [known for known in knowns if any(names_agree(claim.name, name) for name in known.names)],
    ):
        if len(chosen) == 1:
            return chosen[0]
    return None


def _pool(key: DocumentKey, claim: Claim, catalogue: Catalogue) -> Sequence[Known]:
    if key.serial and key.symbol:
        return catalogue.by_number.get((key.serial, key.symbol), ())
    if key.serial:
        issuer = key.issuer or _SOLE_ISSUERS.get(key.type, "")
        return catalogue.by_serial.get((issuer, key.type, key.serial), ())
    if key.type in _LAWS or claim.name.count(" ") + 1 >= LONG_NAME:
        return catalogue.by_name.get(claim.name, ())
    return ()


def _fitting(
    key: DocumentKey, claim: Claim, citing_date: str | None, pool: Sequence[Known], *, after: bool
) -> list[Known]:
    """Return the documents of `pool` that nothing in the claim contradicts, the newest law where it names no year."""
    found = [known for known in pool if _fits(key, claim, citing_date, known, after=after)]
    if claim.alias:
        return [known for known in found if known.registered] or found
    if key.type in _LAWS and not key.serial and not key.period:
        return _in_force(found, citing_date)
    titled = [known for known in found if any(names_agree(claim.name, name) for name in known.names)]
    return titled if len(titled) == 1 else found


def _fits(key: DocumentKey, claim: Claim, citing_date: str | None, known: Known, *, after: bool) -> bool:
    days = known.days
    if key.type and known.key.type != key.type and (key.serial or key.type in _LAWS):
        return False
    if key.issuer and known.key.issuer != key.issuer and key.serial:
        return False
    if key.period and key.period != (known.key.period if known.key.period.isdigit() else (days or [""])[0][:4]):
        return False
    if citing_date and days and days[0][: len(citing_date)] > citing_date[: len(days[0])]:
        return False
    if after:
        return _same_day_of_another_year(claim, days) or _names_it(claim, known)
    return not claim.date or not days or any(day.startswith(claim.date) for day in days)


def _same_day_of_another_year(claim: Claim, days: Sequence[str]) -> bool:
    return any(day[4:] == (claim.date or "")[4:] for day in days) if len(claim.date or "") > len("2024-12") else False


def _names_it(claim: Claim, known: Known) -> bool:
    return any(names_agree(claim.name, name) for name in known.names)


def _certain(key: DocumentKey, claim: Claim, citing_date: str | None, known: Known, *, after: bool) -> bool:
    """Tell whether the only candidate is the document, and not merely the only one that we happen to know.

    A series begins anew each year, so a number without a year is of this year or the last one, unless a title agrees;
    a number without an agency is of any of a hundred, unless its day or its title agrees.
    """
    if after or claim.alias or _names_it(claim, known):
        return True
    if not key.serial:
        return key.type in _LAWS
    if not key.symbol:
        return False
    if not (key.issuer or known.key.issuer in _SOLE_ISSUERS.values()):
        return bool(claim.date) and claim.date in known.days
    return bool(key.period) or _is_recent(known, citing_date)


def _is_recent(known: Known, citing_date: str | None) -> bool:
    if not known.key.period.isdigit():
        return True
    return bool(citing_date) and int(str(citing_date)[:4]) - int(known.key.period) <= 1


def _in_force(laws: Sequence[Known], citing_date: str | None) -> list[Known]:
    """Return the law of this name in force on the day of the citing document, and a later one already passed."""
    if not citing_date or len(laws) < 2:
        return list(laws)
    ordered = sorted(laws, key=lambda known: (known.since or known.days[0], str(known.key)))
    begun = [known for known in ordered if (known.since or known.days[0])[: len(citing_date)] <= citing_date]
    return [*begun[-1:], *ordered[len(begun) :]]


def _unknown(key: DocumentKey, claim: Claim, witness: str) -> str:
    """Return a key that no other text shares, except for a law of a name and a year: that is an identity."""
    if key.type in _LAWS and not key.serial and key.period and claim.name:
        return str(replace(key, issuer=_LAWS[key.type], mark=claim.name))
    return str(replace(key, mark=content_mark(witness, claim.name, *(str(each) for each in (key, claim.type)))))
