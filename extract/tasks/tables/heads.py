"""The head of a table that assigns work: which column says what must be done, who leads, who helps, by when, who gets the result."""

import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache

from ...grammar.alternation import alternation
from ...patterns import pattern_of
from ...rules import rows

LONGEST_TITLE = 60
# "Lãnh đạo phụ trách" sees to it that others do the work.
_OVERSEES, _LEADS, _HELPS = "lãnh đạo", "chủ trì", "phối hợp"
_KINDS = ("lead", "receiver", "help", "due", "what", "approval", "order", "other")

_OUTCOMES = ("kết quả", "tình trạng", "tình hình", "ngày", "tỷ lệ")

Columns = dict[str, int]


@cache
def _kinds() -> dict[str, re.Pattern[str]]:
    """Return for each kind of column the pattern of its titles, in small letters; of several that match the first holds."""
    return {kind: pattern_of(_title(kind)) for kind in _KINDS}


def kind_of(title: str) -> str | None:
    """Return what a column with this title at the beginning of its words holds: "due" for "Thời hạn"; null where that is not told."""
    return next((kind for kind, pattern in _kinds().items() if pattern.match(title.lower())), None)


@cache
def column_title() -> re.Pattern[str]:
    """Return the pattern of the title of any column, in small letters, at its beginning."""
    return pattern_of("|".join([*(pattern.pattern for pattern in _kinds().values()), rf"{_office('office')}$"]))


def _title(kind: str) -> str:
    """Return the pattern of a title as data/column_titles.csv says: what may stand before, by itself, only behind an office, and behind."""
    parts = {part: alternation(words_in(kind, part)) for part in ("before", "alone", "of office", "behind")}
    office = _office(kind if words_in(kind, "office") else "office")
    before = rf"(?:(?:{parts['before']})\s+){{0,2}}" if parts["before"] else rf"(?:{office})?"
    alone = [rf"{before}(?:{parts['alone']})(?!\w)"] if parts["alone"] else []
    behind_office = [rf"{office}(?:{parts['of office']})(?!\w)"] if parts["of office"] else []
    behind = rf"(?:[\s,/]*(?:và\s+)?(?:{parts['behind']})(?!\w))*" if parts["behind"] else ""
    return rf"(?:{'|'.join([*alone, *behind_office])}){behind}"


def _office(kind: str) -> str:
    return rf"(?:(?:các\s+)?(?:{alternation(words_in(kind, 'office'))})(?!\w)[\s,/-]*(?:và\s+)?){{1,3}}"


@cache
def words_in(kind: str, part: str) -> tuple[str, ...]:
    """Return the words of `kind` in data/column_titles.csv that stand in that part of a title."""
    return tuple(row["words"] for row in rows("column_titles") if (row["kind"], row["part"]) == (kind, part))


@cache
def _holding(kind: str) -> re.Pattern[str]:
    return pattern_of(rf"(?<!\w)(?:{alternation(words_in(kind, 'inside'))})(?!\w)")


def _tells(title: str) -> bool:
    """Return whether a title is that of what is late or undone: "Nội dung chưa báo cáo", "Thời hạn đã giao", "Lý do chậm"; "chậm nhất" is a day."""
    return _holding("tells").search(title.replace("chậm nhất", "")) is not None


def read_columns(cells: Sequence[str]) -> Columns:
    """Return which column holds what where the row is the head of an assignment table, else nothing.

    The steps of a procedure have somebody who does them too, but order nobody. A table of what is late or undone tells, unless
    it sets another day.
    """
    if any(len(cell) > LONGEST_TITLE for cell in cells):
        return {}
    titles = [" ".join(cell.lower().split()).strip(" *:.") for cell in cells]
    columns = _columns(titles)
    if not columns or any(map(_holding("procedure").search, titles)):
        return {}
    if not any(map(_tells, titles)):
        return columns
    again = [at for at, title in enumerate(titles) if _kinds()["due"].match(title) and _holding("again").search(title)]
    return {**columns, "due": again[-1]} if columns and again else {}


@cache
def _bare_office() -> re.Pattern[str]:
    """Return the pattern of an office alone, or "Thực hiện", which heads the column of those who act where the table says what and by when too."""
    return pattern_of(rf"{_office('office')}$|thực hiện$")


@cache
def _submission() -> re.Pattern[str]:
    """Return the pattern of the title of the day on which somebody gets the result, where no other column is for days: "Trình Bộ trưởng"."""
    return pattern_of(rf"(?:{alternation(words_in('submission', 'alone'))})(?!\w)")


@cache
def _numbers_rows() -> re.Pattern[str]:
    return pattern_of(_title("order"), re.IGNORECASE)


def _limits(titles: Sequence[str], due: int) -> bool:
    """Return whether the title of a column says by itself that the offices of the table have something to do by then.

    "Thời hạn nộp (trước ngày)" does; not beside "Ngày gửi" or "Tỷ lệ", where it was done.
    """
    return (
        titles[due].startswith(("thời hạn", "hạn"))
        and _holding("limits").search(titles[due]) is not None
        and not _tells_outcome(titles)
    )


def _tells_outcome(titles: Sequence[str]) -> bool:
    """Return whether a column tells what became of the work, so that a day is that on which it was done."""
    return any(title.startswith(_OUTCOMES) for title in titles)


def _counts_more(kind: str, title: str, before: str) -> bool:
    """Return whether of two columns of a kind the later one counts: the end of what has a beginning, a new day, who works under a leader."""
    if kind == "lead":
        overseen = before.startswith(_OVERSEES) and not title.startswith(_OVERSEES)
        leads = _LEADS in title and _LEADS not in before and not title.startswith(_OVERSEES)
        return overseen or (leads and _HELPS not in title)
    return kind == "due" and any(_holding(each).search(title) for each in ("ends", "again"))


def _columns(titles: Sequence[str]) -> Columns:
    columns: Columns = {}
    for at, title in enumerate(titles):
        kind = kind_of(title)
        if kind and (kind not in columns or _counts_more(kind, title, titles[columns[kind]])):
            columns[kind] = at
    offices = [at for at, title in enumerate(titles) if _bare_office().match(title)]
    if (
        "lead" not in columns
        and offices
        and "due" in columns
        and ("what" in columns or _limits(titles, columns["due"]))
    ):
        columns["lead"] = offices[0]
    submitted = next((at for at, title in enumerate(titles) if _submission().match(title)), None)
    if submitted is not None and "what" in columns and "due" not in columns and not _tells_outcome(titles):
        columns["due"] = submitted
    assigns = "lead" in columns and {"what", "due", "help"} & set(columns)
    return columns if assigns or _lists_reports(titles, columns) or _lists_work(titles, columns) else {}


def _lists_reports(titles: Sequence[str], columns: Columns) -> bool:
    """Return whether a table says which reports go to whom by when; one of what was sent has the day of that."""
    if not {"what", "due", "receiver"} <= set(columns):
        return False
    return "báo cáo" in titles[columns["what"]] and titles[columns["due"]].startswith(("thời hạn", "hạn", "định kỳ"))


def _lists_work(titles: Sequence[str], columns: Columns) -> bool:
    """Return whether a table says only which work is to be done by when, whoever it is for: "TT | Nội dung công việc | Thời hạn hoàn thành"."""
    if not {"order", "what", "due"} <= set(columns) or _tells_outcome(titles):
        return False
    is_work = any(word in titles[columns["what"]] for word in ("công việc", "nhiệm vụ"))
    return is_work and titles[columns["due"]].startswith(
        ("thời hạn hoàn thành", "thời gian hoàn thành", "hạn hoàn thành")
    )


def number_title_end(text: str, start: int = 0, end: int = sys.maxsize) -> int:
    """Return where the title of the column of numbers ends that stands at `start`, `start` where none does: "STT", "Số TT", "Số thứ tự"."""
    found = _numbers_rows().match(text, start, end)
    return found.end() if found else start


def kinds_behind_number(columns: Columns, count: int) -> list[str]:
    """Return what each of the `count` columns but the first, that of the numbers, holds; "other" where the head does not say."""
    kinds = {index: kind for kind, index in columns.items()}
    return [kinds.get(index, "other") for index in range(1, count)]


def is_title(words: str) -> bool:
    """Return whether words are the title of a column from beginning to end."""
    title = words.lower().strip(" *:.")
    return any(pattern.fullmatch(title) for pattern in _kinds().values())


def split_titles(line: str) -> list[str]:
    """Return the titles that stand one after the other on a line, nothing where it holds anything else."""
    return list(_titles(line.lower())) if len(line) < 6 * LONGEST_TITLE else []


def _titles(line: str) -> Iterator[str]:
    at, titles = 0, []
    while at < len(line):
        ends = [found.end() for pattern in _kinds().values() if (found := pattern.match(line, at))]
        if not ends:
            return
        titles.append(line[at : max(ends)])
        at = max(ends)
        while at < len(line) and line[at].isspace():
            at += 1
    yield from titles
