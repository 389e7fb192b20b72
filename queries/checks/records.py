"""What a draft says of documents against what is on record: their own texts in the store, or the national register."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from ...extract.rules import register, rows
from ...findings import Finding
from ...graph.identity.dates import is_day
from ...graph.identity.key import DocumentKey, folded, is_law
from ...graph.identity.titles import titles_contradict
from ...messages import printed_date
from .model import Cited, Draft, Known, is_later, point_out, squeezed

_WORD = re.compile(r"[^\W_]+")
_TONE_OLD = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe",
             "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy"}  # fmt: skip
_UNIFORM = "1997"
_DAYS_OF_SIGNING = 3
_LEAST_WORDS = 5
_LEAST_NAME = 3
_MOST_WRONG = 2
_BEHIND = 40
_MINISTRY = re.compile(r"(?:\d{4}|\d/\d{1,2})\s+của\s+(?P<name>Bộ\s+(?P<word>(?!trưởng)\w+)(?:\s+\w+)?)")


def dates(draft: Draft) -> Iterator[Finding]:
    """Find days that are not those of the cited document, and documents that are younger than the draft itself."""
    seen: set[tuple[str, str]] = set()
    for each in draft.cited:
        known, said = each.known, each.reference.date or ""
        if known is None or not _is_certain(known) or (each.key, said) in seen:
            continue
        seen.add((each.key, said))
        own = draft.document.date
        facts = {"number": each.name, "known": printed_date(str(known.date))}
        place = each.place
        if is_day(said) and said != known.date:
            code = "date-near-record" if _may_be_right(said, known) else "date-not-on-record"
            yield point_out(code, place, date=printed_date(said), **facts)
        elif not is_day(said) and own and is_later(str(known.date), own):
            days = {"date": facts["known"], "own_date": printed_date(own)}
            yield point_out("cited-date-after-citing", place, number=each.name, **days)


def _is_certain(known: Known) -> bool:
    """Tell whether a day is on record, and the number of that one document: those of long ago were given several times."""
    lone = DocumentKey.parse(known.key).beyond_doubt or known.source == "store" or str(known.date) >= _UNIFORM
    return is_day(known.date) and lone


def _may_be_right(said: str, known: Known) -> bool:
    """Tell whether the register may be wrong: some of its days are those of another step of the same signing."""
    apart = date.fromisoformat(said) - date.fromisoformat(str(known.date))
    return known.source == "register" and abs(apart.days) <= _DAYS_OF_SIGNING


def titles(draft: Draft) -> Iterator[Finding]:
    """Find titles that are those of other documents, and words of titles that are misspelt."""
    for each in draft.cited:
        known, title = each.known, each.reference.title
        if known is None or not known.title or not title or is_law(each.reference.type) or each.reference.resolves_to:
            continue
        if titles_contradict(folded(title), folded(known.title)):
            facts = {"number": each.name, "title": title}
            yield point_out("titles-differ", each.place, **facts)
        else:
            yield from _misspelt(draft, each.reference.end, known.title, _LEAST_WORDS)


def _misspelt(draft: Draft, start: int, known: str, least: int) -> Iterator[Finding]:
    """Find words, as printed from `start` on, that differ by a letter or a mark from those of a name on record."""
    printed = list(_WORD.finditer(draft.text, start, start + 2 * len(known) + 40))
    place = _begins([found[0] for found in printed], _words(known))
    if place is None:
        return
    pairs = list(zip(printed[place:], _words(known), strict=False))
    wrong = [(found, meant) for found, meant in pairs if _spelling(found[0]) != _spelling(meant)]
    first_bad = next((at for at, (found, meant) in enumerate(pairs) if not _alike(found[0], meant)), len(pairs))
    wrong = [(found, meant) for found, meant in wrong if found.start() < _end(pairs, first_bad)]
    if first_bad < least or not 0 < len(wrong) <= _MOST_WRONG:
        return
    for found, meant in wrong:
        if _is_slip(found[0], meant):
            yield point_out("probable-misspelling", found.span(), text=found[0], suggested=_in_case(meant, found[0]))


def _end(pairs: Sequence[tuple[re.Match[str], str]], at: int) -> int:
    return pairs[at][0].start() if at < len(pairs) else pairs[-1][0].end()


def _begins(printed: Sequence[str], known: Sequence[str]) -> int | None:
    """Return at which printed word the title begins, null where it stands nowhere near."""
    opening = [_bare(word) for word in known[:3]]
    for at in range(min(len(printed) - len(opening) + 1, 12)):
        words = [_bare(word) for word in printed[at : at + len(opening)]]
        if sum(map(str.__eq__, words, opening)) >= min(2, len(opening)):
            return at
    return None


def _alike(one: str, other: str) -> bool:
    return _bare(one) == _bare(other) or _one_letter(_bare(one), _bare(other))


def _one_letter(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter: another, one more, one less, or two that changed places."""
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 2:
        return False
    at = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if at is None:
        return True
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or one[at + 1 :] in (other[at + 1 :], other[at:]) or one[at:] == other[at + 1 :]


def _is_slip(printed: str, meant: str) -> bool:
    """Tell whether the printed word is the slip, and not the one on record: it is the rarer one in titles."""
    known = _frequencies()
    return known[_spelling(printed)] < known[_spelling(meant)]


@cache
def _frequencies() -> Counter[str]:
    return Counter(_spelling(word) for row in register() for word in _words(row.title))


def _words(title: str) -> list[str]:
    return _WORD.findall(title.removeprefix("Về việc ").removeprefix("Về "))


def _in_case(meant: str, printed: str) -> str:
    return meant.upper() if printed.isupper() and len(printed) > 1 else meant.lower() if printed.islower() else meant


def _spelling(word: str) -> str:
    """Return a word in small letters, with its tone where it stands nowadays: "hoà" and "hòa" are one."""
    plain = unicodedata.normalize("NFC", word.casefold())
    for old, new in _TONE_OLD.items():
        plain = plain[: -len(old)] + new if plain.endswith(old) and not plain.endswith(f"q{old}") else plain
    return plain


def _bare(word: str) -> str:
    return folded(word).replace(" ", "")


def issuers(draft: Draft) -> Iterator[Finding]:
    """Find names of agencies that are misspelt, anywhere in the text, or that are not those on record."""
    yield from _without_marks(draft)
    told = {each.facts.get("number") for each in draft.reading.findings if each.code == "symbol-issuer-mismatch"}
    for each in draft.cited:
        if each.known and each.known.issuer and each.reference.number_end and each.name not in told:
            yield from _of_issuer(draft, each, each.known.issuer)


def _of_issuer(draft: Draft, each: Cited, issuer: str) -> Iterator[Finding]:
    """Find in the name behind a number letters that are wrong, or another ministry."""
    start = each.reference.number_end or each.reference.end
    head = issuer.split()[0]
    for found in _misspelt(draft, start, issuer, _LEAST_NAME):
        if found.facts["suggested"] != head and _bare(found.facts["text"]) != _bare(found.facts["suggested"]):
            yield found
    other = _MINISTRY.search(draft.text, start, each.reference.end + _BEHIND)
    if other and issuer.startswith("Bộ ") and _bare(other["word"]) != _bare(issuer.split()[1]):
        facts = {"number": each.name, "issuer": squeezed(other["name"])}
        yield point_out("symbol-issuer-mismatch", (each.reference.start, other.end()), **facts)


def _without_marks(draft: Draft) -> Iterator[Finding]:
    """Find names that are, letter by letter but for their marks, those of a known agency."""
    seen: set[str] = set()
    small = _plain_letters(draft.text)
    if len(small) != len(draft.text):
        return
    for found in _agency_names().finditer(small):
        printed = draft.text[slice(*found.span())]
        meant = _agencies()[squeezed(found[0])]
        if _differs(printed, meant) and printed not in seen:
            seen.add(printed)
            yield point_out("probable-misspelling", found.span(), text=squeezed(printed), suggested=meant)


def _differs(printed: str, meant: str) -> bool:
    """Tell whether some words bear other marks; a name without any marks comes from a machine that has none."""
    pairs = list(zip(_WORD.findall(printed), _WORD.findall(meant), strict=True))
    wrong = [one for one, other in pairs if _spelling(one) != _spelling(other)]
    return 0 < len(wrong) <= _MOST_WRONG and not printed.isascii()


def _plain_letters(text: str) -> str:
    """Return a text in small letters without marks, letter for letter."""
    return "".join(map(_plain_letter, text))


@cache
def _plain_letter(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter.casefold().replace("đ", "d"))[:1]
    return bare or letter


@cache
def _agencies() -> dict[str, str]:
    """Return the names of agencies that are long enough to be told from other words, by their letters without marks."""
    names = [row["name"] for lists in ("agencies_central", "departments") for row in rows(lists)]
    plain = [(_plain_letters(name), name) for name in names if len(name.split()) > len(("Bộ", "Y", "tế"))]
    return {bare: name for bare, name in plain if [each for each, _ in plain].count(bare) == 1}


@cache
def _agency_names() -> re.Pattern[str]:
    ordered = sorted(_agencies(), key=len, reverse=True)
    return re.compile(
        rf"\b(?:{'|'.join(re.escape(name).replace(chr(92) + ' ', chr(92) + 's{1,3}') for name in ordered)})\b"
    )
