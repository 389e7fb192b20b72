"""Whether two orders are of one thing, and how much of the shorter one stands in the other one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from ...extract.grammar.agency_lists import listed_names
from ...extract.grammar.local_government import place_kinds
from ...messages import read_rows
from ..overlap import shared_of_both, shared_of_shorter

_RUN, _TELLING = 5, 4
_MANY = 1 << 11
"""Orders whose words are remembered: each is held against all that stand above it or below."""
_LEAST = 0.01
_SAME, _LEAST_WORDS, _LEAST_TELLING = 0.8, 6, 2
"""Two orders say the same where they share so much of all their pairs of syllables, and so many syllables, some of which tell."""
_REPORT = re.compile(
    r"\b(?:chương|công|giáo|giải|hành|lịch|lộ|quá|quy|thuyết|tiến|tờ)\s+trình\b|\b(báo cáo|trình(?!\s+(?:bày|diễn|độ|tự)))\b",
    re.IGNORECASE,
)
_OF_THE_WHOLE = re.compile(r"thực hiện (?:\w+ ){1,3}này\b", re.IGNORECASE)
_IN_SUMMARY = re.compile(r"\btổng hợp\b|\bkết quả thực hiện\b", re.IGNORECASE)
_CARRIED_OUT = re.compile(
    r"\b(?:kết quả|tình hình|tiến độ)(?: việc)?(?:,? (?:tổ chức|triển khai|thực hiện|thi hành))+ (?:\w+ ){1,3}(?:số )?(\d+[\w/&-]*/[\w/&-]+)",
    re.IGNORECASE,
)
"""How a document that is named by its number was carried out."""
_BY_A_DAY = re.compile(
    r"^\s*\d+[.)]\s|\b(?:chậm nhất|muộn nhất|trước)(?:\s+(?:là|vào|hết))?(?=\s+ngày\b)", re.IGNORECASE
)
"""The number of an order, and the words before its day: "trước ngày" and "chậm nhất là ngày" are one."""
_CITATION = re.compile(
    r"(?:số\s+)?\d+/[\w/&-]+(?:\s+ngày\s+[\d/]+)?(?:\s+của\s+[^,;.()]{3,40})?|\bngày\s+[\d/]+|[,;.:()]", re.IGNORECASE
)
_SYSTEM = re.compile(
    r"\b(?:[Hh]ệ thống thông tin|[Cc]ơ sở dữ liệu quốc gia|[Cc]ổng dịch vụ công|Hệ thống|Cơ sở dữ liệu|CSDL|Cổng|Nền tảng|Phần mềm|Kho dữ liệu)"
    r"(?: (?!(?:của|theo|để|do|tại|và|trong|trước|chậm|từ|đến|với|phục|bảo|hoàn)\b)[^\W\d]+){1,9}"
)
"""The name of a system: who connects it and who looks through what runs on it both name it."""
_DEED = re.compile(
    r"\b(triển khai|hoàn thành|hoàn thiện|nâng cấp|kết nối|chia sẻ|tích hợp|xây dựng|vận hành|thử nghiệm|nghiệm thu)(?:,? dữ liệu)?\s+$"
)
"""What is done with a system itself, just before its name: that is the work, and the same where both order it."""
_NAMED = "\u2060"
"""Stands before each syllable of such a name; no text that was normalised has it."""

_COLLECTS = re.compile(r"\b(?:báo cáo|gửi|nộp|cung cấp|chuyển)\b[^;]*\btổng hợp\b", re.IGNORECASE)
_ON_THE_WHOLE = re.compile(r"\b(?:báo cáo|tổng hợp)\b", re.IGNORECASE)
_PAIR = 2
_NEAR = 40

Run = tuple[str, ...]


def likeness_of_orders(own: str, above: str, names: Iterable[str] = ()) -> float:
    """Return how much of the shorter of two orders stands in the other one too, 0 where they are not of one thing.

    They are where the work that they order, all before a report of it, has a run of telling words in common, or the whole of
    two that both ask for a report; where one repeats the other, however few of the words tell; and where one above asks how
    a whole document was carried out, which is done by what one's own people report in summary, or both ask how one and the same
    document was. `names` are those of the parties, who tell nothing of the work.
    """
    named = tuple(names)
    own, above = _without(named, _composed(own)), _composed(above)
    reports = [_report_at(text) for text in (own, above)]
    both = None not in reports
    summed_up = both and bool(_OF_THE_WHOLE.search(above) and _IN_SUMMARY.search(own))
    of_one_work = _share_a_run(own[: reports[0]], above[: reports[1]])
    summed_up = summed_up or (both and not _carried_out(own).isdisjoint(_carried_out(above)))
    alike = summed_up or of_one_work or (both and _share_a_run(own, above))
    alike = alike or ((reports[0] is None) is (reports[1] is None) and _repeats(own, _without(named, above)))
    return max(shared_of_shorter(own, above), _LEAST) if alike else 0.0


def _carried_out(text: str) -> set[str]:
    return {number.casefold() for number in _CARRIED_OUT.findall(text)}


def is_collected_for(own: str, above: str, issuer: str, names: Iterable[str] = ()) -> bool:
    """Tell whether one order collects, of one's own people, what goes into the report that the other one asks of its `issuer`.

    "Các phòng gửi số liệu cháy rừng để tổng hợp" is for "Sở báo cáo UBND tỉnh tình hình cháy rừng": a pair of telling syllables
    is enough where nothing else is to be reported; see `passing`. What goes to another agency ("về Bộ Xây dựng để tổng hợp")
    is collected there.
    """
    own, above = _composed(own), _composed(above)
    collects = _COLLECTS.search(own)
    if collects is None or not _ON_THE_WHOLE.search(above):
        return False
    if any(found[0].casefold() not in issuer.casefold() for found in _agencies().finditer(collects[0])):
        return False
    return not _pairs(_without(tuple(names), own)).isdisjoint(_pairs(above))


def asks_for_report(text: str) -> bool:
    """Tell whether an order asks for a report."""
    return _ON_THE_WHOLE.search(_composed(text)) is not None


def until_due(text: str, due_text: str | None) -> str:
    """Return an order up to the end of the clause that sets its deadline: what is ordered behind it has another one."""
    at = text.find(due_text) if due_text else -1
    return text[: text.find(";", at)] if at >= 0 and ";" in text[at:] else text


@lru_cache(maxsize=_MANY)
def _composed(text: str) -> str:
    """Return a text with its letters composed and single blanks."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@lru_cache(maxsize=_MANY)
def _report_at(text: str) -> int | None:
    """Return where something is to be reported or submitted (trình): of the words with "trình" most are of other things."""
    return next((found.start() for found in _REPORT.finditer(text) if found[1]), None)


@lru_cache(maxsize=_MANY)
def _without(names: tuple[str, ...], text: str) -> str:
    """Return a text in which no party is named: "Chi cục Thủy lợi tỉnh Nghệ An" is "Chi cục Thủy lợi" to its own people."""
    for name in names:
        text = text.replace(_seat().split(name)[0], ";")
    return text


@cache
def _seat() -> re.Pattern[str]:
    """Return the pattern of the kind of the place where an agency sits."""
    return re.compile(rf"\s{place_kinds(blank=' ')}\s")


def _share_a_run(one: str, other: str) -> bool:
    return not _runs(one).isdisjoint(_runs(other))


def _repeats(one: str, other: str) -> bool:
    """Tell whether two orders say the same in nearly the same words: "gửi kết quả rà soát về Sở" twice."""
    said, also = _words(one), _words(other)
    shared = said.telling & also.telling
    if said.numbers != also.numbers or len(shared) < _LEAST_TELLING or len(said.every & also.every) < _LEAST_WORDS:
        return False
    return shared_of_both(said.text, also.text) >= _SAME


class _Words(NamedTuple):
    """What an order says without its number, its day and whom it cites: its text, its words but for agencies, those that tell, its numbers."""

    text: str
    every: frozenset[str]
    telling: frozenset[str]
    numbers: tuple[str, ...]


@lru_cache(maxsize=_MANY)
def _words(text: str) -> _Words:
    plain = _CITATION.sub(" ", _BY_A_DAY.sub(" ", text))
    every = frozenset(_agencies().sub(" ", plain).casefold().split())
    numbers = tuple(word for word in plain.split() if word.isdecimal())
    return _Words(plain, every, frozenset(_telling(every)), numbers)


def _telling(words: Iterable[str]) -> list[str]:
    return [word for word in words if word not in _common()]


@lru_cache(maxsize=_MANY)
def _runs(text: str) -> frozenset[Run]:
    """Return the runs of syllables that say what is to be done: what all orders say, and whom or what they name or cite, says nothing."""
    marked = _SYSTEM.sub(lambda name: re.sub(r"(?<!\S)", _NAMED, name[0]), text)
    runs = (run for run in _in_a_row(marked, _RUN) if _says_what_is_done(run))
    return frozenset([*(tuple(word.removeprefix(_NAMED) for word in run) for run in runs), *_deeds(text)])


def _deeds(text: str) -> Iterator[Run]:
    """Yield what is done with systems, each with how its name begins."""
    for name in _SYSTEM.finditer(text):
        deed = _DEED.search(text[max(name.start() - _NEAR, 0) : name.start()].casefold())
        syllables = name[0].casefold().split()[:_RUN]
        if deed and len(syllables) >= _TELLING:
            yield deed[1], *syllables


def _says_what_is_done(run: Run) -> bool:
    told = _telling(run)
    return len(told) >= _TELLING and not all(word.startswith(_NAMED) for word in told)


@lru_cache(maxsize=_MANY)
def _pairs(text: str) -> frozenset[Run]:
    """Return the pairs of syllables of which both tell, without the words of all matters: "kế hoạch", "số liệu"."""
    pairs = (pair for pair in _in_a_row(text, _PAIR) if len(_telling(pair)) == _PAIR)
    return frozenset(pairs) - _common_pairs()


def _in_a_row(text: str, count: int) -> Iterator[Run]:
    pieces = (piece.casefold().split() for cited in _CITATION.split(text) for piece in _agencies().split(cited))
    return (tuple(words[at : at + count]) for words in pieces for at in range(len(words) - count + 1))


@cache
def _agencies() -> re.Pattern[str]:
    """Match the names of central agencies and departments, the longest first."""
    names = listed_names()
    return re.compile("|".join(map(re.escape, sorted(names, key=lambda name: (-len(name), name)))))


@cache
def _common() -> frozenset[str]:
    """Return the syllables of all orders: "báo cáo kết quả", "các phòng thực hiện"."""
    return frozenset(row["syllable"] for row in read_rows(files(__package__) / "order_syllables.csv"))


@cache
def _common_pairs() -> frozenset[Run]:
    """Return the words of two syllables that orders in any matter have."""
    return frozenset(tuple(row["pair"].split()) for row in read_rows(files(__package__) / "common_pairs.csv"))
