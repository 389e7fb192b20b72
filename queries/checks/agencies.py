"""Agencies that no longer exist, or do not exist yet, on the day of the draft.

Ministries and departments were merged on 01/3/2025 (Nghị quyết 176/2025/QH15), provinces on 01/7/2025 (Nghị quyết
202/2025/QH15), and on that day districts ended (Luật 72/2025/QH15): graph/identity/succession and its lists.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from ...extract.grammar.alternation import alternation
from ...extract.grammar.issuers import canonical_issuer
from ...extract.grammar.local_government import former_kinds
from ...extract.model import Document
from ...extract.rules import rows
from ...findings import Finding, finding
from ...graph.identity.agencies import MERGER, Agency, agency_key, level
from ...graph.identity.seats import province_in
from ...graph.identity.succession import lifetime, successions
from ...iso_days import is_day, is_later
from ...messages import printed_date
from .acting import acting
from .model import NOWHERE, Draft, point_out, squeezed

_KIND = re.compile(r"\b(?:tỉnh|thành phố|Tỉnh|Thành)\b ")
_FORMER = re.compile(r"\((?:cũ|trước đây|nay là)|\bcũ\b|\btrước đây\b|\bnay là\b", re.IGNORECASE)
_OF = re.compile(r"\bcủa\b")
_AROUND = 60
_LONG_FORMS = {
    "UBND": r"(?:UBND|(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN)",
    "HĐND": r"(?:HĐND|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN)",
}
_EVE_OF_MERGER = "2025-06-30"


class Ended(NamedTuple):
    """An agency that had ended: its last day, and who took over; empty where no list says who."""

    name: str
    until: str
    heirs: str

    def finding(self, day: str, start: int | None = None, end: int | None = None) -> Finding:
        """Return the finding that a document of `day` (ISO) still names it."""
        facts = {"agency": self.name, "until": printed_date(self.until), "date": printed_date(day)}
        if not self.heirs:
            return finding("level-gone", start, end, **facts)
        return finding("agency-gone", start, end, successor=self.heirs, **facts)


def gone(draft: Draft) -> Iterator[Finding]:
    """Find agencies that write, get or carry out the draft although they had ended before its day: each once."""
    own = draft.document
    if not own.date:
        return
    seen: dict[str, Ended] = {}
    for name, (start, end) in _parties(draft):
        ended = ended_before(name, draft.day, own.province)
        if ended is None or ended.name in seen or _ended_with_issuer(ended, own, seen):
            continue
        seen[ended.name] = ended
        if not _FORMER.search(draft.text, start, end + _AROUND):
            yield ended.finding(draft.day, start, end)


def _ended_with_issuer(ended: Ended, own: Document, seen: Mapping[str, Ended]) -> bool:
    """Tell whether an agency ended with the province of the issuer, as one before it that was told of: once is enough."""
    province = own.province
    if not (own.issuer and province and province in own.issuer and province in ended.name):
        return False
    return any(
        province in each.name and province not in each.heirs and each.until == ended.until for each in seen.values()
    )


def _parties(draft: Draft) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield who is named, and where: as issuer, addressee and recipient, in a task, or as acting elsewhere in the text."""
    own = draft.document
    named = [own.issuer, *own.addressees, *own.recipients]
    named += [each.name for task in draft.reading.tasks for each in task.assignees]
    yield from ((name, _where(draft.text, name)) for name in filter(None, named))
    yield from acting(draft)


def _where(text: str, name: str) -> tuple[int, int]:
    """Return where a name stands first, whatever its letter case and blanks, in a letterhead without its province."""
    for each in (name, name.removesuffix(province_in(name)).strip()):
        pattern = r"\s+".join(_LONG_FORMS.get(word, re.escape(word)) for word in each.split())
        found = re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE) if pattern else None
        if found:
            return found.span()
    return NOWHERE


@lru_cache(maxsize=1 << 15)
def ended_before(name: str, day: str, province: str | None) -> Ended | None:
    """Return when the agency that `name` means had ended, null where it lives on `day` or is not known."""
    plain = squeezed(name)
    full = canonical_issuer(plain, province) or plain
    agency = _as_it_lived(Agency(agency_key(full, day), full, level(full)))
    until = lifetime(agency).until
    heirs = ", ".join(dict.fromkeys(_heirs(agency, day)))
    if heirs and until and is_day(until) and is_later(day, until):
        return Ended(full, until, heirs)
    if day >= MERGER and _district().search(plain):
        return Ended(plain, _EVE_OF_MERGER, "")
    return None


@cache
def _district() -> re.Pattern[str]:
    """Return what finds an agency of a district; a city is one where it is none of those that are provinces."""
    cities = "|".join(row["name"] for row in rows("provinces_34") if row["kind"] == "thành phố")
    return re.compile(
        r"\b(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|phòng [^,;]{2,40}|công an|huyện ủy|chủ tịch)\b[^,;()]{0,40}?"
        rf"\b(?:các |cấp )?(?:{alternation(former_kinds('district'), blank=' ')}\b(?! ủy)"
        rf"|(?-i:[Tt]hành phố (?!{cities})[A-ZĐ]))",
        re.IGNORECASE,
    )


def _heirs(agency: Agency, day: str) -> Iterator[str]:
    """Yield who is in its place on `day`; an agency of a province that only became a city is the same one."""
    for each in successions(agency):
        if _KIND.sub("", each.successor.name) != _KIND.sub("", agency.name):
            yield from _in_place(each.successor, day)


def _in_place(agency: Agency, day: str) -> tuple[str, ...]:
    """Return who stands for `agency` on `day`: itself, or where it ended too who took over from it."""
    until = lifetime(agency).until
    ended = until and is_day(until) and is_later(day, until)
    return (tuple(_heirs(agency, day)) if ended else ()) or (agency.name,)


def cited_after_end(draft: Draft) -> Iterator[Finding]:
    """Find documents that bear a day on which their agency did not exist any more."""
    seen: set[tuple[str, str]] = set()
    for each in draft.cited:
        issuer, day = each.reference.issuer, each.reference.date or ""
        printed = _OF.search(draft.text, each.reference.start, each.reference.end)
        if not issuer or not is_day(day) or not printed or (issuer, day) in seen:
            continue
        seen.add((issuer, day))
        ended = ended_before(issuer, day, None)
        if ended:
            facts = {"number": each.name, "date": printed_date(day), "agency": ended.name}
            facts |= {"until": printed_date(ended.until), "successor": ended.heirs or "–"}
            yield point_out("cited-agency-gone", each.place, **facts)


def _as_it_lived(agency: Agency) -> Agency:
    """Return the office of the old province where it was taken in by another before the provinces were merged."""
    old = agency._replace(key=agency.key.removesuffix(f"@{MERGER}"))
    until = lifetime(old).until
    return old if until and until < _EVE_OF_MERGER else agency
