"""Which known documents may a place mean? Those that nothing in it contradicts, looked up by what it says."""

from collections.abc import Iterable, Sequence

from ....iso_days import is_day, is_later
from ...identity.agencies import name_in, same_agency
from ...identity.key import DocumentKey, is_law_however_written
from ...identity.number import sole_issuers
from ...identity.seats import seat_of
from ..telling.claims import Claim
from .catalogue import Catalogue
from .certainty import Asked
from .known import Known, Said, Saying

LONG_NAME = 8
"""A title of fewer words names no document by itself, without its agency."""


def pick(knowns: Sequence[Known], claim: Claim | Said, saying: Saying = ()) -> Known | None:
    """Return the one of several documents of one key that `claim` means: by its day, by what its text says, by its name."""
    if len(knowns) == 1:
        return knowns[0]
    days = {each.day for each in saying}
    for chosen in (
        [known for known in knowns if claim.date in known.days],
        [known for known in knowns if days.intersection(known.days)],
        [known for known in knowns if known.is_named(claim.name)],
    ):
        if len(chosen) == 1:
            return chosen[0]
    return None


def pool_of(asked: Asked, catalogue: Catalogue) -> Sequence[Known]:
    """Return the documents that bear the number of a claim, or what it says of one, else its name; none where it says too little."""
    key, name = asked.key, asked.claim.name
    if key.serial and key.symbol:
        return catalogue.by_number(key.serial, key.symbol, key.issuer)
    if key.serial:
        issuer = key.issuer or sole_issuers().get(key.type, "")
        return catalogue.by_serial(issuer, key.type, key.serial)
    if is_law_however_written(key.type) or key.issuer or name.count(" ") + 1 >= LONG_NAME:
        return catalogue.by_name(name)
    return ()


def fitting(asked: Asked, pool: Sequence[Known]) -> list[Known]:
    """Return the documents that nothing in the claim contradicts; of a law without a year the one in force."""
    found = _placed_first(distinct(known for known in pool if fits(asked, known)))
    if asked.claim.alias:
        return [known for known in found if known.registered] or found
    if is_law_however_written(asked.key.type) and not asked.key.serial and not asked.key.period:
        return _in_force(found, asked.citing_date)
    titled = [known for known in found if known.is_named(asked.claim.name)]
    return titled if len(titled) == 1 else found


def distinct(found: Iterable[Known]) -> list[Known]:
    """Return each document once: one that people merged is found under several keys."""
    return list({known.printed: known for known in found}.values())


def _placed_first(found: Sequence[Known]) -> list[Known]:
    """Return documents without those that do not say where their agency sits and are one of the others; see `own.own_key`."""
    placed = [known for known in found if not known.key.placeless]
    return [known for known in found if not (known.key.placeless and _is_one_of(known, placed))]


def _is_one_of(known: Known, placed: Sequence[Known]) -> bool:
    same = [
        each for each in placed if set(each.days) & set(known.days) and same_agency(known.key.issuer, each.key.issuer)
    ]
    return len(same) == 1 and (is_placed(known.key) or any(map(same[0].is_named, known.names)))


def is_placed(key: DocumentKey) -> bool:
    """Tell whether a letterhead says as much of the place as a commune and its district."""
    return len(seat_of(name_in(key.issuer)).places) > 1


def fits(asked: Asked, known: Known) -> bool:
    """Tell whether nothing in the claim contradicts a document.

    Hundreds may bear one number: what tells nearly all of them apart in no time is looked at first, the agency last.
    """
    key, claim = asked.key, asked.claim
    if key.period and key.period != known.key.period and key.period not in known.years:
        return False
    if key.type and known.key.type != key.type and (key.serial or is_law_however_written(key.type)):
        return False
    if known.days and is_later(known.days[0], asked.citing_date):
        return False
    if known.key.placeless and not (claim.date in known.days or known.is_named(claim.name)):
        return False
    if asked.after:
        if not (_same_day_of_another_year(claim, known.days) or known.is_named(claim.name)):
            return False
    elif claim.date and known.days and not any(day.startswith(claim.date) for day in known.days):
        return False
    return not key.issuer or same_agency(key.issuer, known.key.issuer)


def _same_day_of_another_year(claim: Claim, days: Sequence[str]) -> bool:
    said = claim.date or ""
    return is_day(said) and any(day[4:] == said[4:] for day in days)


def _in_force(laws: Sequence[Known], citing_date: str) -> list[Known]:
    """Return the law of this name in force on the day of the citing document, and a later one already passed."""
    if not citing_date or len(laws) < 2:
        return list(laws)
    ordered = sorted(laws, key=lambda law: (_begins(law), law.printed))
    begun = [law for law in ordered if not is_later(_begins(law), citing_date)]
    return [*begun[-1:], *ordered[len(begun) :]]


def _begins(law: Known) -> str:
    return law.since or next(iter((*law.days, *law.years)), "")
