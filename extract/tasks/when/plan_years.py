"""Of which years a plan speaks, by its title: "… năm 2026", "… giai đoạn 2024 - 2026"."""

import re

from ...patterns import pattern_of
from ...references.law_titles import laws_by_title, title_key

_YEAR = pattern_of(r"\bnăm\s+((?:19|20)\d\d)\b(?!\s*[-–]\s*\d)")
_SPAN = pattern_of(
    r"(?P<since>\btừ\s+)?\b(?:giai\s+đoạn|năm)\s+(?:từ\s+)?(?:năm\s+)?(?P<first>(?:19|20)\d\d)"
    r"(?:\s*(?:[-–,]|(?:đến|và)\b)\s*(?:hết\s+)?(?:năm\s+)?(?P<last>(?:19|20)\d\d)\b)+",
    re.IGNORECASE,
)
_BEFORE_NO_YEAR_OF_ITS_OWN = pattern_of(r"\b(?:từ|đến|hết)\s+$", re.IGNORECASE)
_NEAR = 12
_SINCE = pattern_of(r"\btừ\s+năm\s+\d{4}", re.IGNORECASE)
_LAW = pattern_of(
    r"\b(?P<type>Bộ luật|Luật|Pháp lệnh)\s+(?P<title>[^\d;()]{2,80}?),?\s+năm\s+(?P<year>(?:19|20)\d\d)\b"
)
_STORM = pattern_of(r"\bbão\s+số\s+\d+\s+năm\s+\d{4}", re.IGNORECASE)
_GOES_ON = pattern_of(r"\b(?:những|các)\s+năm\s+(?:tiếp|sau|kế|về\s+sau)", re.IGNORECASE)
_LOOKS_BACK = pattern_of(
    r"\b(?:kết\s+luận|khắc\s+phục|tổng\s+kết|sơ\s+kết|quyết\s+toán|hình\s+thành|phát\s+sinh"
    r"|(?:kiểm\s+tra|thanh\s+tra|kiểm\s+toán|giám\s+sát|đánh\s+giá)\s+(?:việc|công\s+tác|tình\s+hình|kết\s+quả))\b",
    re.IGNORECASE,
)
"""Words before years that are those of what is looked at, not of the plan."""


def planned_year(title: str) -> str | None:
    """Return the year that a title names: "Kế hoạch … năm 2026"; null without one, and of a span of years."""
    found = _YEAR.search(title)
    return found[1] if found else None


def last_planned_year(title: str, date: str | None = None) -> str | None:
    """Return the year with which ends what a title plans; null without one, and where it goes on after that.

    A year that stands alone, its own or the next one, counts before the years of the programme that a plan carries out.

    Args:
        title: of the plan.
        date: of the plan, ISO, maybe cut.

    >>> last_planned_year("Số hóa giai đoạn 2024 - 2025, định hướng đến năm 2030"), last_planned_year("Tuyên truyền năm 2026")
    ('2025', '2026')
    >>> last_planned_year("Thực hiện Chương trình hộ tịch số giai đoạn 2021 - 2025 trong năm 2023", "2023-01-09")
    '2023'
    """
    if _GOES_ON.search(title):
        return None
    own, title = (date or "")[:4], _without_names(title)
    if single := _own_year(_SPAN.sub(" ", title), own):
        return single
    span = _SPAN.search(title)
    if span is None:
        return planned_year(_SINCE.sub(" ", title))
    is_of_object = _LOOKS_BACK.search(title, 0, span.start()) or (span["since"] and span["first"] < own)
    return None if is_of_object else span["last"]


def _own_year(title: str, own: str) -> str | None:
    """Return the last year that stands alone in a title: of a plan whose year is known that one or the next."""
    years = ((found, max(found.start() - _NEAR, 0)) for found in _YEAR.finditer(title))
    alone = (found for found, near in years if not _BEFORE_NO_YEAR_OF_ITS_OWN.search(title, near, found.start()))
    return max((found[1] for found in alone if not own or 0 <= int(found[1]) - int(own) <= 1), default=None)


def _without_names(title: str) -> str:
    """Return a title without the years that name a law or a storm: "Luật Lưu trữ năm 2024", where a law of that year is called so."""
    return _STORM.sub(" ", _LAW.sub(lambda law: " " if _is_of_its_year(law) else law[0], title))


def _is_of_its_year(law: re.Match[str]) -> bool:
    known = laws_by_title().get((law["type"], title_key(law["title"])), ())
    return any(each.date.startswith(law["year"]) for each in known)
