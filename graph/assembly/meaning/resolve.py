"""Which document does a place mean? One, several that it may be, or one that nobody else names. Never a guess."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ....extract.grammar.places import province_kind
from ....extract.model import Document
from ....iso_days import is_day
from ...decisions.model import Decision, text_mark
from ...identity.agencies import name_in, same_agency, says_where
from ...identity.key import DocumentKey, content_mark, is_law_however_written
from ...identity.number import sole_issuers
from ...identity.seats import province_in, seat_of
from ..telling.claims import Claim
from ..telling.shortforms import Keys
from ..telling.told import Text
from .catalogue import Catalogue
from .certainty import Asked, is_certain
from .known import Known, Said, Saying, is_after, misdated_in, sayings_of, stated_key

MANY = 12
"""With more candidates than these, the words say nothing about any one of them."""
LONG_NAME = 8
"""A title of fewer words names no document by itself, without its agency."""


class Outcome(NamedTuple):
    """What a place means: `key` (printed) where it is certain, else the printed keys that it may be.

    `decided`: a person said so; `rejected`: the candidates that she ruled out; `misnamed`: the place gives it a title
    that is not its own.
    """

    key: str | None
    candidates: tuple[str, ...] = ()
    decided: Decision | None = None
    rejected: tuple[str, ...] = ()
    misnamed: bool = False


def own_key(text: Text, catalogue: Catalogue) -> str:
    """Return the key of the document that `text` is; a draft or an unknown issuer makes it one of its own.

    Copies of a document whose letterhead leaves the place out agree in number, day, title and the rest of the name.
    """
    key = text.own.key
    known = pick(_open_to(text, catalogue.by_key(key)), text.own) if key.complete else _named_by_others(text, catalogue)
    if known:
        return known.printed
    if stated := stated_key(text):
        return str(stated)
    document = text.document
    symbol = key.symbol or (document.symbol or "").casefold()
    facts = [fact or "" for fact in (document.issuer, document.symbol, document.date, document.title)]
    whole = all(facts) and key.serial and is_day(facts[2])
    return str(key._replace(symbol=symbol, mark=content_mark(*facts, "" if whole else text.plain)))


def _named_by_others(text: Text, catalogue: Catalogue) -> Known | None:
    """Return the document that others state in full and a text whose issuer is not whole can only be.

    The day must be the same, and the title or all that the letterhead says of the place: a commune and its district. What
    belongs to a document, an annex or an entry of a register, says less of it: it is the only one of that number and,
    where a day is given, that day.
    """
    own, belongs = text.own, text.document.part is not None
    if not own.key.symbol or not (belongs or is_day(own.date)):
        return None
    pool = catalogue.by_number(own.key.serial, own.key.symbol, own.key.issuer)
    found = _fitting(Asked(own.key, own), [known for known in pool if belongs or not known.key.placeless])
    if belongs:
        return found[0] if len(found) == 1 else None
    same = [known for known in found if own.date in known.days and not _is_sent_elsewhere(text, known)]
    return same[0] if len(same) == 1 and (_is_placed(own.key) or same[0].is_named(own.name)) else None


def _is_sent_elsewhere(text: Text, known: Known) -> bool:
    """Tell whether a text is addressed to agencies of other provinces, and to none of that in which a document was issued."""
    provinces = {province_in(name) for name in text.document.addressees} - {""}
    own = province_in(name_in(known.key.issuer))
    return bool(provinces and own) and own not in {each.casefold() for each in provinces}


def _is_placed(key: DocumentKey) -> bool:
    """Tell whether a letterhead says as much of the place as a commune and its district."""
    return len(seat_of(name_in(key.issuer)).places) > 1


def _open_to(text: Text, group: Sequence[Known]) -> list[Known]:
    """Return the documents of one key that a text may be: where people keep it apart its own, else those of no one text."""
    mark = text_mark(text.content)
    own = [known for known in group if known.key.mark == mark]
    return own or [known for known in group if len(known.key.mark) != len(mark)]


class Account(NamedTuple):
    """What one text tells, once all of them are known: the key of its document, and what each of its places means.

    `own` is the key that the text itself gives it, `key` that of the document which people decided it to be.
    """

    text: Text
    own: str
    key: str
    meant: tuple[Outcome, ...]


class Standing(NamedTuple):
    """A text among the documents: `own` is the key that it gives itself, `key` that of the document people say it is."""

    own: str
    key: str


class Citing(NamedTuple):
    """The document in which a place stands: its text, its keys, and what the text says of others."""

    text: Text
    own: str
    key: str
    says: Mapping[DocumentKey, Saying]


def resolve(text: Text, standing: Standing, catalogue: Catalogue) -> list[Outcome]:
    """Return what each place of a text means by the rules."""
    citing = Citing(text, *standing, sayings_of(text))
    return [
        _resolve(place.claim, found, citing, catalogue) for place, found in zip(text.places, text.keys, strict=True)
    ]


def _resolve(claim: Claim, keys: Keys, citing: Citing, catalogue: Catalogue) -> Outcome:
    key, citing_date = keys[0], citing.text.document.date
    after = is_after(key, claim, citing_date)
    several = _of_any(keys, claim, citing_date or "", catalogue) if len(keys) > 1 else []
    if several or (len(keys) > 1 and not _lacks_day(key)):
        found = _left_of(distinct(several), claim)
        chosen = len(found) == 1 and (len(several) > 1 or _is_of_its_day(claim, found[0]))
        return Outcome(found[0].printed) if chosen else _one_of(found, key, claim, citing.own)
    open_key = key._replace(period="") if after and key.period.isdigit() else key
    province = province_in(name_in(DocumentKey.parse(citing.own).issuer)) or _seat(citing.text.document)
    asked = Asked(open_key, claim, citing_date or "", after, province)
    if key.complete and not after:
        placed = _in_its_place(asked, citing, catalogue)
        return Outcome(placed.printed) if placed else _stated(claim, citing.says[key], catalogue.by_key(key))
    found = [known for known in _fitting(asked, _pool(asked, catalogue)) if known.printed != citing.key]
    younger = _of_that_day(key, claim, catalogue) if after else []
    if younger and not found:
        return _stated(claim, (), younger)
    if len(found) == 1 and not younger and is_certain(asked, found[0]):
        return Outcome(found[0].printed)
    doubtful = [*found, *younger]
    if after and key.complete and not doubtful and (day := _impossible_day(key, claim, citing.text)):
        return Outcome(str(key._replace(mark=day)))  # whoever copies the slip means the same document
    return _one_of(doubtful, key, claim, citing.own)


def _of_any(keys: Keys, claim: Claim, citing_date: str, catalogue: Catalogue) -> list[Known]:
    """Return the documents of several keys; of keys without a day none where only the first is borne, which is looked up by itself."""
    if not _lacks_day(keys[0]):
        return [known for key in keys for known in catalogue.by_key(key)]
    asked = [Asked(key, claim, citing_date) for key in keys]
    found = distinct(known for each in asked for known in _pool(each, catalogue) if _fits(each, known))
    return found if any(not same_agency(keys[0].issuer, known.key.issuer) for known in found) else []


def _lacks_day(key: DocumentKey) -> bool:
    """Tell whether only the day could say whether the agency was that of before a merger or its heir."""
    return bool(key.issuer) and not key.complete


def _impossible_day(key: DocumentKey, claim: Claim, text: Text) -> str | None:
    """Return the day after that of the text which a claim gives, or the only one that the text gives elsewhere to that key."""
    days = {str(claim.date)} if is_day(claim.date) else misdated_in(text, key)
    return min(days) if len(days) == 1 else None


def _left_of(several: Sequence[Known], claim: Claim) -> list[Known]:
    """Return those of several documents that bear the day of a claim, where it says one; the one of its title, where one is."""
    day = claim.date if is_day(claim.date) else ""
    left = [known for known in several if not (day and known.days) or day in known.days]
    titled = [known for known in left if known.is_named(claim.name)]
    return titled if len(titled) == 1 else left


def _is_of_its_day(claim: Claim, known: Known) -> bool:
    """Tell whether a document bears the very day of a claim, and no other title than the claim gives."""
    return is_day(claim.date) and claim.date in known.days and not known.is_of_other_title(claim.name)


def _seat(document: Document) -> str:
    """Return the province, with its kind in small letters, in which a document says that it was signed; empty where it says none."""
    province = document.province
    return f"{province_kind(province)} {province}".casefold() if province else ""


def _in_its_place(asked: Asked, citing: Citing, catalogue: Catalogue) -> Known | None:
    """Return the document that a place can only mean which names a hospital or a school without its province, null where that is not certain.

    It is the only one of that number of any agency of that name in the province of the citing document, or in the country where
    that has none; two of day, title and province agree.
    """
    if says_where(asked.key.issuer):
        return None
    pool = (known for known in _pool(asked, catalogue) if known.printed != citing.key)
    found = _fitting(asked, [known for known in pool if _may_sit_there(known, asked.province)])
    return found[0] if len(found) == 1 and is_certain(asked, found[0]) else None


def _may_sit_there(known: Known, province: str) -> bool:
    issuer = known.key.issuer
    return says_where(issuer) and province in ("", province_in(name_in(issuer)))


def _of_that_day(key: DocumentKey, claim: Claim, catalogue: Catalogue) -> list[Known]:
    """Return the documents that bear a key and the very day of a claim, younger than the one that cites them though they are."""
    if not (key.complete and is_day(claim.date)):
        return []
    return [known for known in catalogue.by_key(key) if claim.date in known.days]


def distinct(found: Iterable[Known]) -> list[Known]:
    """Return each document once: one that people merged is found under several keys."""
    return list({known.printed: known for known in found}.values())


def _one_of(found: Sequence[Known], key: DocumentKey, claim: Claim, own: str) -> Outcome:
    if 0 < len(found) <= MANY:
        return Outcome(None, tuple(sorted(known.printed for known in found)))
    return Outcome(unknown_key(key, claim, own))


def _stated(claim: Claim, saying: Saying, knowns: Sequence[Known]) -> Outcome:
    known = pick(knowns, claim, saying)
    if known is None:
        return Outcome(None, tuple(each.printed for each in knowns))
    return Outcome(known.printed, misnamed=not claim.alias and known.is_of_other_title(claim.name))


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


def _pool(asked: Asked, catalogue: Catalogue) -> Sequence[Known]:
    key, name = asked.key, asked.claim.name
    if key.serial and key.symbol:
        return catalogue.by_number(key.serial, key.symbol, key.issuer)
    if key.serial:
        issuer = key.issuer or sole_issuers().get(key.type, "")
        return catalogue.by_serial(issuer, key.type, key.serial)
    if is_law_however_written(key.type) or key.issuer or name.count(" ") + 1 >= LONG_NAME:
        return catalogue.by_name(name)
    return ()


def _fitting(asked: Asked, pool: Sequence[Known]) -> list[Known]:
    """Return the documents that nothing in the claim contradicts; of a law without a year the one in force."""
    found = _placed_first(distinct(known for known in pool if _fits(asked, known)))
    if asked.claim.alias:
        return [known for known in found if known.registered] or found
    if is_law_however_written(asked.key.type) and not asked.key.serial and not asked.key.period:
        return _in_force(found, asked.citing_date)
    titled = [known for known in found if known.is_named(asked.claim.name)]
    return titled if len(titled) == 1 else found


def _placed_first(found: Sequence[Known]) -> list[Known]:
    """Return documents without those that do not say where their agency sits and are one of the others; see `_named_by_others`."""
    placed = [known for known in found if not known.key.placeless]
    return [known for known in found if not (known.key.placeless and _is_one_of(known, placed))]


def _is_one_of(known: Known, placed: Sequence[Known]) -> bool:
    same = [
        each for each in placed if set(each.days) & set(known.days) and same_agency(known.key.issuer, each.key.issuer)
    ]
    return len(same) == 1 and (_is_placed(known.key) or any(map(same[0].is_named, known.names)))


def _fits(asked: Asked, known: Known) -> bool:
    """Tell whether nothing in the claim contradicts a document.

    Hundreds may bear one number: what tells nearly all of them apart in no time is looked at first, the agency last.
    """
    key, claim = asked.key, asked.claim
    if key.period and key.period != known.key.period and key.period not in known.years:
        return False
    if key.type and known.key.type != key.type and (key.serial or is_law_however_written(key.type)):
        return False
    if known.days and _is_later(known.days[0], asked.citing_date):
        return False
    if known.key.placeless and not (claim.date in known.days or known.is_named(claim.name)):
        return False
    if asked.after:
        if not (_same_day_of_another_year(claim, known.days) or known.is_named(claim.name)):
            return False
    elif claim.date and known.days and not any(day.startswith(claim.date) for day in known.days):
        return False
    return not key.issuer or same_agency(key.issuer, known.key.issuer)


def _is_later(day: str, citing_date: str) -> bool:
    return day[: len(citing_date)] > citing_date if citing_date else False


def _same_day_of_another_year(claim: Claim, days: Sequence[str]) -> bool:
    said = claim.date or ""
    return is_day(said) and any(day[4:] == said[4:] for day in days)


def _in_force(laws: Sequence[Known], citing_date: str) -> list[Known]:
    """Return the law of this name in force on the day of the citing document, and a later one already passed."""
    if not citing_date or len(laws) < 2:
        return list(laws)
    ordered = sorted(laws, key=lambda law: (_begins(law), law.printed))
    begun = [law for law in ordered if not _is_later(_begins(law), citing_date)]
    return [*begun[-1:], *ordered[len(begun) :]]


def _begins(law: Known) -> str:
    return law.since or next(iter((*law.days, *law.years)), "")


def unknown_key(key: DocumentKey, claim: Claim, witness: str) -> str:
    """Return a key that no other document shares, except for a law of a name and a year: that is an identity."""
    if is_law_however_written(key.type) and not key.serial and key.period and claim.name:
        return str(key._replace(issuer=sole_issuers()[key.type], mark=claim.name))
    return str(key._replace(mark=content_mark(witness, claim.name, *(str(each) for each in (key, claim.type)))))
