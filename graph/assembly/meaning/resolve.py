"""Which document does a place mean? One, several that it may be, or one that nobody else names. Never a guess."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from ....extract.grammar.places import province_kind
from ....extract.model import Document
from ....iso_days import is_day
from ...decisions.model import Decision
from ...identity.agencies import name_in, same_agency, says_where
from ...identity.key import DocumentKey, content_mark, is_law_however_written
from ...identity.number import sole_issuers
from ...identity.seats import province_in, seat_of
from ..telling.claims import Claim
from ..telling.shortforms import Keys
from ..telling.told import Text
from .catalogue import Catalogue
from .certainty import Asked, is_certain
from .fitting import distinct, fits, fitting, pick, pool_of
from .known import Known, Saying, is_after, misdated_in, sayings_of

MANY = 12
"""With more candidates than these, the words say nothing about any one of them."""


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
    """The document in which a place stands: its text, its keys, and what the text says of others.

    `settled` are the printed keys of the documents that its places mean for certain, by their serials.
    """

    text: Text
    own: str
    key: str
    says: Mapping[DocumentKey, Saying]
    settled: Mapping[str, Collection[str]] = {}


def resolve(text: Text, standing: Standing, catalogue: Catalogue) -> list[Outcome]:
    """Return what each place of a text means by the rules.

    Places of one number mean the same where one of them is settled and nothing in the others contradicts it: the subject of
    a letter leaves out the day that stands in its first sentence.
    """
    citing = Citing(text, *standing, sayings_of(text))
    asked = [(place.claim, keys) for place, keys in zip(text.places, text.keys, strict=True)]
    meant = [_resolve(*each, citing, catalogue) for each in asked]
    if not any(_is_open(outcome) and claim.key.serial for outcome, (claim, _) in zip(meant, asked, strict=True)):
        return meant
    citing = citing._replace(settled=_settled(meant))
    return [
        _resolve(*each, citing, catalogue) if _is_open(outcome) else outcome
        for outcome, each in zip(meant, asked, strict=True)
    ]


def _is_open(outcome: Outcome) -> bool:
    """Tell whether nothing that anybody states in full is meant for certain."""
    return outcome.key is None or not _is_stated(DocumentKey.parse(outcome.key))


def _is_stated(key: DocumentKey) -> bool:
    return key.complete and (not key.mark or is_day(key.mark))


def _settled(meant: Iterable[Outcome]) -> dict[str, set[str]]:
    settled: dict[str, set[str]] = defaultdict(set)
    for printed in {outcome.key for outcome in meant if outcome.key}:
        if _is_stated(key := DocumentKey.parse(printed)):
            settled[key.serial].add(printed)
    return settled


def _resolve(claim: Claim, keys: Keys, citing: Citing, catalogue: Catalogue) -> Outcome:
    key, citing_date = keys[0], citing.text.document.date
    after = is_after(key, claim, citing_date)
    several = _of_any(keys, claim, citing_date or "", catalogue) if len(keys) > 1 else []
    if several or (len(keys) > 1 and not _lacks_day(key)):
        found = _left_of(distinct(several), claim)
        chosen = len(found) == 1 and (len(several) > 1 or _is_of_its_day(claim, found[0]))
        return Outcome(found[0].printed) if chosen else _one_of(found, key, claim, citing)
    open_key = key._replace(period="") if after and key.period.isdigit() else key
    province = province_in(name_in(DocumentKey.parse(citing.own).issuer)) or _seat(citing.text.document)
    asked = Asked(open_key, claim, citing_date or "", after, province)
    if key.complete and not after:
        placed = _in_its_place(asked, citing, catalogue)
        return Outcome(placed.printed) if placed else _stated(claim, citing.says[key], catalogue.by_key(key))
    found = [known for known in fitting(asked, pool_of(asked, catalogue)) if known.printed != citing.key]
    younger = _of_that_day(key, claim, catalogue) if after else []
    if younger and not found:
        return _stated(claim, (), younger)
    if len(found) == 1 and not younger and is_certain(asked, found[0]):
        return Outcome(found[0].printed)
    if near := _of_own_province(asked, found, DocumentKey.parse(citing.own)):
        return Outcome(near.printed)
    doubtful = [*found, *younger]
    if after and key.complete and not doubtful and (day := _impossible_day(key, claim, citing.text)):
        return Outcome(str(key._replace(mark=day)))  # whoever copies the slip means the same document
    return _one_of(doubtful, key, claim, citing)


def _of_any(keys: Keys, claim: Claim, citing_date: str, catalogue: Catalogue) -> list[Known]:
    """Return the documents of several keys; of keys without a day none where only the first is borne, which is looked up by itself."""
    if not _lacks_day(keys[0]):
        return [known for key in keys for known in catalogue.by_key(key)]
    asked = [Asked(key, claim, citing_date) for key in keys]
    found = distinct(known for each in asked for known in pool_of(each, catalogue) if fits(each, known))
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
    pool = (known for known in pool_of(asked, catalogue) if known.printed != citing.key)
    found = fitting(asked, [known for known in pool if _may_sit_there(known, asked.province)])
    return found[0] if len(found) == 1 and is_certain(asked, found[0]) else None


def _of_own_province(asked: Asked, found: Sequence[Known], own: DocumentKey) -> Known | None:
    """Return the only one of several documents that is of the province of the office which names an agency without any, on the very day.

    "Chi cục Kiểm lâm" in the paper of a department is that of its province; in one of a merged province, of a day before that, it
    may be of any of the old ones.
    """
    name, (office, _, since) = name_in(asked.key.issuer), own.issuer.partition("@")
    if not name or seat_of(name).places or not is_day(asked.claim.date) or province_in(office) != asked.province:
        return None
    near = [known for known in found if asked.province == province_in(name_in(known.key.issuer)) != ""]
    is_one = len(near) == 1 and asked.claim.date in near[0].days and near[0].key.issuer.partition("@")[2] == since
    return near[0] if is_one and is_certain(asked, near[0]) else None


def _may_sit_there(known: Known, province: str) -> bool:
    issuer = known.key.issuer
    return says_where(issuer) and province in ("", province_in(name_in(issuer)))


def _of_that_day(key: DocumentKey, claim: Claim, catalogue: Catalogue) -> list[Known]:
    """Return the documents that bear a key and the very day of a claim, younger than the one that cites them though they are."""
    if not (key.complete and is_day(claim.date)):
        return []
    return [known for known in catalogue.by_key(key) if claim.date in known.days]


def _one_of(found: Sequence[Known], key: DocumentKey, claim: Claim, citing: Citing) -> Outcome:
    settled = citing.settled.get(key.serial, ()) if key.serial else ()
    meant = [known for known in found if known.printed in settled]
    if len(meant) == 1 and not (meant[0].is_of_other_title(claim.name) or meant[0].is_of_other_year(claim.name)):
        return Outcome(meant[0].printed)
    if 0 < len(found) <= MANY:
        return Outcome(None, tuple(sorted(known.printed for known in found)))
    return Outcome(unknown_key(key, claim, citing.own))


def _stated(claim: Claim, saying: Saying, knowns: Sequence[Known]) -> Outcome:
    known = pick(knowns, claim, saying)
    if known is None:
        return Outcome(None, tuple(each.printed for each in knowns))
    return Outcome(known.printed, misnamed=not claim.alias and known.is_of_other_title(claim.name))


def unknown_key(key: DocumentKey, claim: Claim, witness: str) -> str:
    """Return a key that no other document shares, except for a law of a name and a year: that is an identity."""
    if is_law_however_written(key.type) and not key.serial and key.period and claim.name:
        return str(key._replace(issuer=sole_issuers()[key.type], mark=claim.name))
    return str(key._replace(mark=content_mark(witness, claim.name, *(str(each) for each in (key, claim.type)))))
