"""How a document is named where it is cited for the first time (Nghị định 30/2020/NĐ-CP Phụ lục I, phần I, mục II, 6)."""

import re
from functools import cache
from importlib.resources import files

from ...extract.grammar.alternation import alternation
from ...extract.grammar.doc_types import LETTER, is_law
from ...extract.rules import rows
from ...iso_days import is_day
from ...messages import printed_date, read_rows

_ABOUT = "về "
_IN_SHORT = re.compile(r"v/v\s*:?\s*", re.IGNORECASE)


def in_full(number: str | None, kind: str | None, date: str | None, issuer: str | None, title: str | None) -> str:
    """Return type, number, day, agency and title of a document as far as they are known; a law by its title and number.

    >>> in_full("30/2020/NĐ-CP", "Nghị định", "2020-03-05", "Chính phủ", "Về công tác văn thư")
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'
    >>> in_full("33/2024/QH15", "Luật", "2024-06-21", "Quốc hội", "Lưu trữ")
    'Luật Lưu trữ số 33/2024/QH15'
    """
    numbered = f"số {number}" if number else None
    if is_law(kind):
        return _joined(kind, title, numbered)
    day = f"ngày {printed_date(str(date))}" if is_day(date) else None
    return _joined(kind, numbered, day, f"của {issuer}" if issuer else None, _about(kind, title))


def _joined(*parts: str | None) -> str:
    return " ".join(filter(None, parts))


def _about(kind: str | None, title: str | None) -> str | None:
    """Return a title as it goes on in a sentence: "về vị trí việc làm", "quy định …" where it begins with a verb; of a letter "về việc …".

    "V/v" is said in full.
    """
    if not title:
        return None
    if short := _IN_SHORT.match(title):
        return f"về việc {_small(title[short.end() :])}"
    begins = _small(title)
    if begins.startswith(_ABOUT):
        return begins
    if kind == LETTER:
        return f"về việc {begins}"
    is_whole = begins.casefold().startswith(str(kind).casefold()) or _does().match(begins.casefold())
    return begins if is_whole else f"về {begins}"


def _small(title: str) -> str:
    """Return a title with a small first letter, but where it is that of an abbreviation or of a province."""
    is_word = title[1:2].islower() or title[1:2] == " "
    return title[:1].lower() + title[1:] if is_word and not _provinces().match(title) else title


@cache
def _provinces() -> re.Pattern[str]:
    """Return the pattern of how titles begin with the name of a province: "Hà Nội …"."""
    words = alternation(row["name"] for row in rows("provinces_63"))
    return re.compile(rf"(?:{words})(?!\w)")


@cache
def _does() -> re.Pattern[str]:
    """Return the pattern of how titles begin that say what their document does (title_verbs.csv): these go on without "về"."""
    words = alternation(row["words"] for row in read_rows(files(__package__) / "title_verbs.csv"))
    return re.compile(rf"(?:{words})(?!\w)")
