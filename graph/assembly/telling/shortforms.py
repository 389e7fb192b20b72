"""Short forms take the full form of the same text: "Kế hoạch số 23/KH-VP" after "Kế hoạch số 23/KH-VP ngày …"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from ...identity.agencies import is_decided, same_agency
from ...identity.key import DocumentKey, document_key, is_law_however_written
from ...identity.names import names_agree
from ...identity.titles import titles_contradict
from .claims import Claim, year_of

Keys = tuple[DocumentKey, ...]
Claims = Mapping[DocumentKey, Claim]


def completed(claims: Sequence[Claim]) -> list[Keys]:
    """Return for each claim of one text the keys that it may have: one, or several full forms that all fit.

    The one key may still lack parts, where the text does not say them anywhere.
    """
    numbered: dict[str, dict[DocumentKey, Claim]] = defaultdict(dict)
    named: dict[str, dict[DocumentKey, Claim]] = defaultdict(dict)
    for claim in claims:
        if claim.key.serial and not claim.alias:
            numbered[claim.key.serial].setdefault(claim.key, claim)
        if claim.key.complete and claim.name:
            named[claim.name].setdefault(claim.key, claim)
    return [_completed(claim, numbered.get(claim.key.serial, {}), named) for claim in claims]


def _completed(claim: Claim, numbered: Claims, named: Mapping[str, Claims]) -> Keys:
    if claim.key.complete or claim.alias:
        return (claim.key,)
    if not claim.key.serial:
        return _by_name(claim, named.get(claim.name, {}))
    alike = {key: other for key, other in numbered.items() if not titles_contradict(claim.name, other.name)}
    found = _full_forms(claim, claim.key, alike) or _as_suggested(claim, alike)
    return found or (_joined(claim.key, alike),)


def _by_name(claim: Claim, full: Claims) -> Keys:
    year, unyeared = (
        year_of(claim),
        claim.key._replace(period="", type=claim.key.type if is_law_however_written(claim.type) else ""),
    )
    fitting = [key for key, other in full.items() if _fits(unyeared, key) and year in ("", year_of(other))]
    return (fitting[0],) if len(fitting) == 1 else (claim.key,)


def _full_forms(claim: Claim, key: DocumentKey, numbered: Claims) -> Keys:
    """Return the full forms that fit `key`; a title chooses where exactly one agrees with it."""
    full = {each: other.name for each, other in numbered.items() if each.complete and _fits(key, each)}
    titled = [each for each, name in full.items() if names_agree(claim.name, name)]
    return tuple(titled) if len(titled) == 1 else tuple(sorted(full, key=str))


def _as_suggested(claim: Claim, numbered: Claims) -> Keys:
    """Return the one full form that bears the likelier spelling of a misprinted symbol."""
    if not claim.suggested:
        return ()
    likelier = document_key(claim.suggested, claim.type, claim.issuer, claim.date)
    found = _full_forms(claim, likelier, numbered)
    return found if len(found) == 1 else ()


def _joined(key: DocumentKey, numbered: Claims) -> DocumentKey:
    """Return `key` with the issuer and the year that all other short forms of the number agree on."""
    fitting = [each for each in numbered if each.symbol == key.symbol and _fits(key, each)]
    issuers = {each.issuer for each in fitting if is_decided(each.issuer)}
    periods = {each.period for each in fitting} - {""}
    return key._replace(
        issuer=issuers.pop() if len(issuers) == 1 and not is_decided(key.issuer) else key.issuer,
        period=key.period or (periods.pop() if len(periods) == 1 else ""),
    )


def _fits(short: DocumentKey, full: DocumentKey) -> bool:
    """Tell whether nothing that `short` says contradicts `full`."""
    return (
        short.symbol in ("", full.symbol)
        and (not short.issuer or not full.issuer or same_agency(short.issuer, full.issuer))
        and (not short.type or not full.type or short.type == full.type)
        and (not short.period or not full.period or short.period == full.period)
    )
