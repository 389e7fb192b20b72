"""What is known of each document, from best to least: its own text, the register, what others say of it."""

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from ....diacritics import folded
from ....extract.grammar.places import province_name
from ....extract.model import Document
from ....extract.rules import KnownDocument
from ....iso_days import is_day
from ....messages import printed_date
from ...decisions.model import Correction, Decision, Merge, as_json
from ...identity.agencies import agency_key, is_decided, level, name_in
from ...identity.key import DocumentKey
from ...identity.number import issuing_agencies
from ...identity.seats import province_in
from ...identity.signing import are_together, signing_agency
from ...model import Node, Value
from ..telling.claims import Claim
from ..telling.told import Text
from .days import Day, Limits, Source, chosen_day

_SERIAL_AND_YEAR = re.compile(r"^\d+[a-z]?(?:[ /.-]+|$)(?:(?:19|20)\d\d(?:[ /.-]+|$))?")
OWN_WORDS = ("signer", "signer_title", "signed_for", "urgency", "secrecy")


@dataclass(slots=True)
class Dossier:
    """Everything about one document: its texts, its row of the register, how often others claim what of it.

    `not_before` are days of documents that it builds on, `cited_on` the dates of those that name it; both are asked for
    only where its days differ. `decided` is what people decided of it.
    """

    texts: list[Text] = field(default_factory=list)
    row: KnownDocument | None = None
    claims: Counter[Claim] = field(default_factory=Counter)
    not_before: list[str] = field(default_factory=list)
    cited_on: list[str] = field(default_factory=list)
    findings: list[dict[str, object]] = field(default_factory=list)
    decided: list[Decision] = field(default_factory=list)

    def corrected(self, name: str) -> str | None:
        """Return what a person said that field `name` is."""
        if not self.decided:
            return None
        values = [
            each.what.value for each in self.decided if isinstance(each.what, Correction) and each.what.field == name
        ]
        return values[-1] if values else None

    @property
    def days_seen(self) -> list[str]:
        """Every whole day that a text gives to the document, in order."""
        said = [day for text in self.texts for day in (text.document.date, text.printed_day)]
        said += [claim.date for claim in self.claims if not claim.alias]
        return sorted({day for day in said if day and is_day(day)})


def document_node(key: str, dossier: Dossier) -> Node:
    """Return the node of one document."""
    known = DocumentKey.parse(key)
    number = _number(dossier, known)
    issuer = _issuer(dossier, number, known)
    title = _first(dossier, "title")
    day, days_seen = day_of(dossier), dossier.days_seen
    date = day.date or (known.period if known.period.isdigit() else None)
    symbol = _own(dossier, "symbol") or _symbol_of(number)
    kind = _first(dossier, "type")
    others = _other_numbers(dossier, number)
    properties: dict[str, Value] = {
        "key": key,
        "number": number,
        "symbol": symbol,
        "type": kind,
        "title": title,
        "issuer": issuer,
        "province": _own(dossier, "province") or (_province_of(issuer) if issuer else None),
        "level": _own(dossier, "level") or (level(issuer) if issuer else None),
        "date": _whole(date),
        "date_text": date,
        "year": int(date[:4]) if date else None,
        "status": _status(dossier),
        "effective_from": _whole(_first(dossier, "effective_from")),
        "expires": _whole(_own(dossier, "expires")),
        "received": _whole(_own(dossier, "received")),
        "addressees": _list(dossier, "addressees"),
        "recipients": _list(dossier, "recipients"),
        **{name: _own(dossier, name) for name in OWN_WORDS},
        "files": json.dumps(_files(dossier.texts), ensure_ascii=False),
        "findings": json.dumps(dossier.findings, ensure_ascii=False),
        "dates_seen": days_seen,
        "date_reason": day.reason() if len(days_seen) > 1 else None,
        "other_numbers": others,
        **_looked_up(number, symbol, kind, title, issuer, *(others or ()), *_other_issuers(dossier, issuer)),
        "decided": as_json(dossier.decided),
    }
    return Node("Document", key, properties)


def _looked_up(number: str | None, *facts: str | None) -> dict[str, Value]:
    """Return what a document is found by, folded: `facts` are its symbol, type, title, issuer, other numbers and issuers."""
    symbol, kind, title, *rest = (folded(fact) if fact else None for fact in facts)
    bare = folded(number) if number else None
    return {
        "number_folded": bare,
        "number_squeezed": (bare or symbol or "").replace(" ", "") or None,
        "title_folded": title,
        "words": " ".join(filter(None, (bare or symbol, kind, title, *rest))),
    }


def described(dossier: Dossier) -> str:
    """Return a document in a few words: "05/KH-SKHCN ngày 13/01/2023 của Sở Khoa học và Công nghệ tỉnh Hà Nam"."""
    called = _first(dossier, "number") or _first(dossier, "title")
    return _in_words(called, day_of(dossier).date, _first(dossier, "issuer"))


def stated(header: Document) -> str | None:
    """Return the same of the header of a document's only text, of which nobody decided anything; null where it says less than all."""
    if header.number and header.date and header.issuer:
        return _in_words(header.number, header.date, header.issuer)
    return None


def _in_words(called: str | None, date: str | None, issuer: str | None) -> str:
    words = (
        called,
        date and f"{('năm', 'tháng', 'ngày')[date.count('-')]} {printed_date(date)}",
        issuer and f"của {issuer}",
    )
    return " ".join(word for word in words if word)


def day_of(dossier: Dossier) -> Day:
    """Return the date of a document: as people decided, of the text itself, of the register, else as most texts say."""
    certain: tuple[tuple[Source, str | None], ...] = (
        ("decision", dossier.corrected("date")),
        ("own text", _own(dossier, "date")),
        ("register", dossier.row.date if dossier.row else None),
    )
    votes: Counter[str] = Counter()
    for claim, times in dossier.claims.items():
        if claim.date and not claim.alias:
            votes[claim.date] += times
    return chosen_day(certain, votes, Limits(dossier.not_before, dossier.cited_on))


def _own(dossier: Dossier, name: str) -> str | None:
    return dossier.corrected(name) or next(
        (value for text in dossier.texts if (value := getattr(text.document, name))), None
    )


def _first(dossier: Dossier, name: str) -> str | None:
    row: str | None = getattr(dossier.row, name, None)
    return _own(dossier, name) or row or _most_said(dossier.claims, name) or _printed(dossier.claims, name)


def _number(dossier: Dossier, key: DocumentKey) -> str | None:
    """Return the number; where people merged two, what others call it counts only where it is that of the key."""
    if not dossier.decided:
        return _first(dossier, "number")
    fitting = {
        claim: times
        for claim, times in dossier.claims.items()
        if (claim.key.serial, claim.key.symbol) == (key.serial, key.symbol)
    }
    return _first(replace(dossier, claims=Counter(fitting)), "number") or _first(dossier, "number")


def _other_numbers(dossier: Dossier, number: str | None) -> list[str] | None:
    """Return, folded, what else the document is called since people merged or corrected it; null where they did not."""
    if not _is_renamed(dossier):
        return None
    printed = [text.document.number for text in dossier.texts] + [claim.number for claim in dossier.claims]
    was = [
        each.what.was for each in dossier.decided if isinstance(each.what, Correction) and each.what.field == "number"
    ]
    return sorted({folded(each) for each in (*printed, *was) if each} - {folded(number or "")}) or None


def _other_issuers(dossier: Dossier, issuer: str | None) -> list[str]:
    """Return who else is said to have issued the document, since people merged or corrected it; nobody where they did not."""
    if not _is_renamed(dossier):
        return []
    was = [
        each.what.was for each in dossier.decided if isinstance(each.what, Correction) and each.what.field == "issuer"
    ]
    printed = [text.document.issuer for text in dossier.texts] + [claim.issuer for claim in dossier.claims]
    known = [name_in(claim.key.issuer) for claim in (*dossier.claims, *(text.own for text in dossier.texts))]
    return sorted({folded(each) for each in (*was, *printed, *known) if each} - {folded(issuer or "")})


def _is_renamed(dossier: Dossier) -> bool:
    return any(isinstance(each.what, Merge | Correction) for each in dossier.decided)


def _issuer(dossier: Dossier, number: str | None, key: DocumentKey) -> str | None:
    """Return the issuer's name; what others call it counts only where it fits the letters of the number."""
    name = _first(dossier, "issuer")
    if dossier.corrected("issuer"):
        return name
    signing = signing_agency(number, name)
    for called in (name, signing):
        if called and _is_of(key, called):
            return name if name and are_together(name) else called
    return _joined(issuing_agencies(number) if number else ()) or name


def _is_of(key: DocumentKey, name: str) -> bool:
    """Tell whether `name` is that of the agency in a key, or of it and those who issue with it; any where a key says it only in part."""
    if key.joint or not is_decided(key.issuer):
        return name_in(key.issuer) in name.casefold()
    return name_in(agency_key(name, None)) == name_in(key.issuer)


def _joined(names: Sequence[str]) -> str:
    """Return the names of those who issue together: "Bộ Y tế, Bộ Tài chính và Bộ Nội vụ"."""
    return " và ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _printed(claims: Iterable[Claim], name: str) -> str | None:
    """Return what is printed, also where it is all misprints or aliases."""
    return max(filter(None, (getattr(claim, name, None) for claim in claims)), default=None)


def _most_said(claims: Mapping[Claim, int], name: str) -> str | None:
    """Return what most claims say; of equals the longest.

    An alias does not say what the document itself is called, nor a misprint what its number is.
    """
    votes: Counter[str] = Counter()
    for claim, times in claims.items():
        if not (claim.suggested if name == "number" else claim.alias) and (value := getattr(claim, name, None)):
            votes[value] += times
    return max(votes, key=lambda value: (votes[value], len(value), value), default=None)


def _list(dossier: Dossier, name: str) -> list[str]:
    return next((list(value) for text in dossier.texts if (value := getattr(text.document, name))), [])


def _symbol_of(number: str | None) -> str | None:
    return _SERIAL_AND_YEAR.sub("", number, count=1) or None if number else None


@lru_cache(maxsize=65536)
def _province_of(issuer: str) -> str | None:
    return province_name(province_in(issuer).removeprefix("tỉnh ").removeprefix("thành phố "))


def _whole(date: str | None) -> str | None:
    """Return the date where it is a real day, whole."""
    try:
        return datetime.date.fromisoformat(date).isoformat() if date and is_day(date) else None
    except ValueError:
        return None


# A text of which none is read is no draft of a document.
_OF_HEADER = ("symbol", "type", "issuer", "date")


def _status(dossier: Dossier) -> str:
    if all(text.document.part and not _is_alone(text) for text in dossier.texts):
        return "cited"
    is_signed = any(text.document.signed for text in dossier.texts)
    is_draft = not (_own(dossier, "number") or is_signed) and any(_own(dossier, name) for name in _OF_HEADER)
    return "provisional" if is_draft else "loaded"


def _is_alone(text: Text) -> bool:
    """Tell whether a text is an annex of which nobody knows whose."""
    return text.document.part == "annex" and not text.document.number


def _files(texts: Iterable[Text]) -> list[dict[str, str | None]]:
    files = sorted({file for text in texts for file in text.files})
    return [
        {"path": file.path, "member": file.member or None, "sha256": file.sha256, "format": file.format}
        for file in files
    ]
