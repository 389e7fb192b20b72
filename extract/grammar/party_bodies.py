"""Which body a text says issued a document of a series that several share: "/TW" of the Party's centre, "-ĐCT" of presidiums.

The identity of a document knows one issuer of each such series (Hướng dẫn 36-HD/VPTW of 2018); what a text says is kept as it says it.
"""

from ..patterns import pattern_of
from .agency_lists import central_names, fold
from .numbers import agency_letters_of

CENTRE, PRESIDIUM = ("TW",), ("ĐCT",)
"""The letters of those series."""
_OF_UNIONS = "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"
_BODIES = (
    (CENTRE, pattern_of(r"bộ chính trị(?:,| và) ban bí thư\b"), "Bộ Chính trị, Ban Bí thư"),
    (CENTRE, pattern_of(r"bộ chính trị\b"), "Bộ Chính trị"),
    (CENTRE, pattern_of(r"(?:thường trực )?ban bí thư\b"), "Ban Bí thư"),
    (PRESIDIUM, pattern_of(r"(?:đoàn chủ tịch )?tổng liên đoàn\b"), _OF_UNIONS),
)
_SPEAKS_OF_UNIONS = pattern_of(r"Đoàn\s+Chủ\s+tịch\s+(?:Tổng\s+Liên\s+đoàn|TLĐ)")
_UNIONS = ("Tổng Liên đoàn", "Liên đoàn Lao động", "Công đoàn")


def body_named(number: str | None, printed: str) -> str | None:
    """Return the body that is printed as the issuer of a document of such a series; null where another office is, or the whole centre.

    >>> body_named("57-NQ/TW", "Bộ Chính trị khóa XIII"), body_named("57-NQ/TW", "Ban Chấp hành Trung ương")
    ('Bộ Chính trị', None)
    """
    letters = tuple(agency_letters_of(number)) if number else ()
    if letters not in (CENTRE, PRESIDIUM):
        return None
    folded = fold(printed)
    return next((name for series, pattern, name in _BODIES if series == letters and pattern.match(folded)), None)


def presidium_meant(letters: tuple[str, ...], text: str, own_issuer: str | None) -> str | None:
    """Return whose presidium a number of the series "-ĐCT" is of: the unions', where one of them writes or the text speaks of theirs."""
    if letters != PRESIDIUM:
        return None
    unions = (own_issuer or "").startswith(_UNIONS) or _SPEAKS_OF_UNIONS.search(text) is not None
    return _OF_UNIONS if unions else None


def issuer_of_series(name: str | None) -> str | None:
    """Return the agency in whose series such a body issues; any other agency as it is.

    >>> issuer_of_series("Ban Bí thư"), issuer_of_series("Bộ Nội vụ")
    ('Ban Chấp hành Trung ương Đảng', 'Bộ Nội vụ')
    """
    return central_names().get(fold(name), name) if name and name in {body for *_, body in _BODIES} else name
