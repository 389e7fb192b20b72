"""How a document is named where it is cited for the first time (Nghị định 30/2020/NĐ-CP Phụ lục I, phần I, mục II, 6)."""

from ...extract.grammar.doc_types import is_law
from ...iso_days import is_day
from ...messages import printed_date

_LETTER = "Công văn"
_ABOUT = ("về ", "v/v ")


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
    """Return a title as it goes on in a sentence: "về công tác văn thư", "quy định …"; of a letter "về việc …"."""
    if not title:
        return None
    begins = title[:1].lower() + title[1:] if title[1:2].islower() or title[1:2] == " " else title
    return f"về việc {begins}" if kind == _LETTER and not begins.startswith(_ABOUT) else begins
