"""What a draft says of documents against what is on record: their own texts in the store, or the national register."""

import re
from collections.abc import Iterator

from ...extract.model import Relation
from ...findings import Finding
from ...graph.identity.key import DocumentKey, is_law_however_written
from ...graph.identity.register import is_near, is_single
from ...iso_days import is_day, is_later
from ...messages import printed_date
from .model import Cited, Draft, Known, point_out, squeezed
from .spelling import misspelt
from .titles import differ
from .words import bare_word

_LEAST_WORDS = 5
_LEAST_NAME = 3
_BEHIND = 40
_GOVERNMENT = "Chính phủ"
_HEAD = re.compile(r"(?:\s+ngày\s+[\d/.\s]+(?:tháng\s+\d+\s+năm\s+\d+)?)?\s*của\s+(?P<name>Thủ\s+tướng\s+Chính\s+phủ)")
"""The head of the Government signs decrees, but the Government issues them; his own numbers end in "-TTg"."""
_OF_MINISTRY = re.compile(r"\bBộ\s+(\w+)")
_MINISTRY = re.compile(r"(?:\d{4}|\d/\d{1,2})\s+của\s+(?P<name>Bộ\s+(?P<word>(?!trưởng)\w+)(?:\s+\w+)?)")


def dates(draft: Draft) -> Iterator[Finding]:
    """Find days that are not those of the cited document, and documents that are younger than the draft itself."""
    seen: set[tuple[str, str]] = set()
    for each in draft.cited:
        known, said = each.known, each.reference.date or ""
        if known is None or not _is_certain(known) or (each.key, said) in seen or _is_corrected(draft, each):
            continue
        seen.add((each.key, said))
        own = draft.document.date
        facts = {"number": each.name, "known": printed_date(str(known.date)), "source": known.source}
        place = each.place
        if is_day(said) and (namesake := draft.namesakes.get(each.at)):
            yield _of_namesake(each, known, namesake)
        elif is_day(said) and said != known.date:
            code = "date-near-record" if _may_be_right(said, known) else "date-not-on-record"
            yield point_out(code, place, date=printed_date(said), **facts)
        elif not is_day(said) and own and is_later(str(known.date), own):
            days = {"date": facts["known"], "own_date": printed_date(own)}
            yield point_out("cited-date-after-citing", place, number=each.name, **days)


def _is_corrected(draft: Draft, each: Cited) -> bool:
    """Tell whether the words are quoted from a document that the draft corrects: what was printed there is known to be wrong."""
    subject = each.reference.subject
    return subject is not None and draft.cited[subject].reference.relation is Relation.CORRECTS


def _of_namesake(each: Cited, known: Known, namesake: Known) -> Finding:
    """Return what names both documents: nothing but the draft tells whether its agency or its day is wrong."""
    return point_out(
        "issuer-or-date-not-on-record",
        each.place,
        number=each.name,
        date=printed_date(str(each.reference.date)),
        issuer=str(known.issuer or each.reference.issuer),
        known=printed_date(str(known.date)),
        other=str(namesake.issuer),
        other_date=printed_date(str(namesake.date)),
    )


def strangers(draft: Draft) -> Iterator[Finding]:
    """Find agencies of which nobody knows such a document, where the one of this number, day and title is of another agency."""
    told = {each.facts.get("number") for each in draft.reading.findings if each.code == "symbol-issuer-mismatch"}
    seen: set[str] = set()
    for each in draft.cited:
        namesake = None if each.is_dated else draft.namesakes.get(each.at)
        if namesake and each.key not in seen and each.name not in told:
            seen.add(each.key)
            facts = {"issuer": str(each.reference.issuer), "other": str(namesake.issuer)}
            date = printed_date(str(namesake.date))
            yield point_out("issuer-not-on-record", each.place, number=each.name, date=date, **facts)


def numbers(draft: Draft) -> Iterator[Finding]:
    """Find numbers that nobody knows, where the store has the document of this agency, day and title under another one."""
    seen: set[str] = set()
    for each in draft.cited:
        twin = draft.twins.get(each.key)
        if twin and each.key not in seen:
            seen.add(each.key)
            facts = {"number": each.name, "known": twin.name, "date": printed_date(str(twin.date))}
            yield point_out("number-not-on-record", each.place, **facts)


def _is_certain(known: Known) -> bool:
    """Tell whether a day is on record, and the number of that one document: those of long ago were given several times."""
    return is_day(known.date) and (known.source == "store" or is_single(DocumentKey.parse(known.key), str(known.date)))


def _may_be_right(said: str, known: Known) -> bool:
    """Tell whether the register may be wrong."""
    return known.source == "register" and is_near(said, str(known.date))


def titles(draft: Draft) -> Iterator[Finding]:
    """Find words of titles that are misspelt; those of laws the reading knows."""
    for each in draft.cited:
        known, title = each.known, each.reference.title
        if (
            known is None
            or not known.title
            or not title
            or is_law_however_written(each.reference.type)
            or each.reference.resolves_to
        ):
            continue
        if not differ(title, known.title):
            yield from misspelt(draft, each.reference.end, known.title, _LEAST_WORDS)


def issuers(draft: Draft) -> Iterator[Finding]:
    """Find names of agencies behind a number that are misspelt, or that are not those on record."""
    told = {each.facts.get("number") for each in draft.reading.findings if each.code == "symbol-issuer-mismatch"}
    for each in draft.cited:
        if each.name in told or not each.reference.number_end:
            continue
        if each.name.endswith("-CP") and (head := _HEAD.match(draft.text, each.reference.number_end)):
            facts = {"number": each.name, "issuer": squeezed(head["name"])}
            yield point_out(
                "symbol-issuer-mismatch", (each.reference.start, head.end()), known=f": {_GOVERNMENT}", **facts
            )
        elif each.known and each.known.issuer:
            yield from _of_issuer(draft, each, each.known.issuer)


def _of_issuer(draft: Draft, each: Cited, issuer: str) -> Iterator[Finding]:
    """Find in the name behind a number letters that are wrong, or another ministry."""
    start = each.reference.number_end or each.reference.end
    head = issuer.split()[0]
    for found in misspelt(draft, start, issuer, _LEAST_NAME):
        if found.facts["suggested"] != head and bare_word(found.facts["text"]) != bare_word(found.facts["suggested"]):
            yield found
    other = _MINISTRY.search(draft.text, start, each.reference.end + _BEHIND)
    if (
        other
        and issuer.startswith("Bộ ")
        and bare_word(other["word"]) not in map(bare_word, _OF_MINISTRY.findall(issuer))
    ):
        facts = {"number": each.name, "issuer": squeezed(other["name"])}
        yield point_out("symbol-issuer-mismatch", (each.reference.start, other.end()), **facts)
