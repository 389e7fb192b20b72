"""Where the name of an agency ends: "của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ | hướng dẫn về nghiệp vụ …"."""

import re
from collections.abc import Callable, Iterator, Sequence

from ..kept import kept
from ..patterns import pattern_of
from . import agency_words as words
from .local_government import place_kinds

_Way = Callable[[str, int], int | None]

_LINK = pattern_of(r"\s*(?:,|;(?!\s*\n)|-|và)\s*(?:và\s+)?", re.IGNORECASE)
_MINISTRY = "bộ "
_LONGEST_MINISTRY = 60
# "Ban Chỉ đạo …", and the offices of one: "Văn phòng thường trực Ban Chỉ đạo …", "Cơ quan thường trực …"
_TASKED = frozenset({"ban", "văn", "cơ "})
_MOST_OFFICES = 3
# "UBND xã Tân Lập, huyện Bắc Sơn, tỉnh Lạng Sơn"
_MOST_PLACES = 3


def agency_end(text: str, start: int) -> int | None:
    """Return where the agency or office holder named at `start` ends, or None where none is named."""
    return _end(text, start, (*_KNOWN, _tasked, _fielded, _open))


def joint_agencies_end(text: str, start: int) -> int | None:
    """Return where a list of agencies ends: "Bộ Y tế, Bộ Tài chính và Bộ Nội vụ", also "Bộ Tài chính - Y tế"."""
    ministries = text[start : start + len(_MINISTRY)].lower() == _MINISTRY
    return _list_end(text, agency_end(text, start), ministries=ministries)


def joint_ministries_end(text: str, start: int) -> int | None:
    """Return where a list of ministries without "Bộ" ends, as it stands behind "liên Bộ:"."""
    return _list_end(text, _ministry_end(text, start), ministries=True)


def _list_end(text: str, end: int | None, *, ministries: bool) -> int | None:
    """Return where the list ends whose first agency ends at `end`; with `ministries` some may go without "Bộ"."""
    while end is not None and (link := _LINK.match(text, end)):
        further = _end(text, link.end(), _KNOWN) or (_ministry_end(text, link.end()) if ministries else None)
        if further is None:
            break
        end = further
    return end


def _ministry_end(text: str, start: int) -> int | None:
    """Return where a ministry ends whose name goes without "Bộ" behind another one."""
    named = _MINISTRY + text[start : start + _LONGEST_MINISTRY]
    end = _past(words.central(), named, 0) if named[len(_MINISTRY) : len(_MINISTRY) + 1].isupper() else None
    # "…, Công an tỉnh chủ trì", "…, Y tế cơ sở": an office somewhere, and no ministry
    return start + end - len(_MINISTRY) if end and not _somewhere().match(named, end) else None


@kept
def _somewhere() -> re.Pattern[str]:
    """Return the pattern of what follows an office that stands somewhere: "Công an | tỉnh", "Y tế | cơ sở"."""
    return pattern_of(rf"\s+(?:{place_kinds()}|cấp|cơ\s+sở|các)(?!\w)")


def _end(text: str, start: int, ways: Sequence[_Way]) -> int | None:
    """Return the end that the first of the ways finds, behind as many offices as can be: "Bộ trưởng, Chủ nhiệm …"."""
    for at in _behind_offices(text, start, _MOST_OFFICES):
        for way in ways:
            if (end := way(text, at)) is not None:
                return end
    return None


def _behind_offices(text: str, start: int, most: int) -> Iterator[int]:
    """Yield where an agency may begin, behind the longest offices first: "Trưởng Ban | Chỉ đạo", "Trưởng | Ban Chỉ đạo"."""
    shorter = len(text)
    while most and (office := words.office().match(text, start, shorter)):
        yield from _behind_offices(text, office.end(), most - 1)
        shorter = office.end("name") - 1
    yield start


def _central(text: str, start: int) -> int | None:
    branch = words.branch().match(text, start)
    return (branch and _behind_branch(text, branch.end())) or _past(words.central(), text, start)


def _behind_branch(text: str, end: int) -> int | None:
    return _past(words.place(), text, end) or _past(words.bare_province(), text, end)


def _department(text: str, start: int) -> int | None:
    end = _past(words.department(), text, start)
    return end and (_past(words.place(), text, end) or _past(words.bare_province(), text, end) or end)


def _body(text: str, start: int) -> int | None:
    found = words.body().match(text, start)
    if found is None or found["level"]:
        return found and found.end()
    end = found.end()
    if bare := _past(words.bare_province(), text, end):
        return bare
    for _ in range(_MOST_PLACES):
        end = _past(words.place(), text, end) or end
    return end


def _tasked(text: str, start: int) -> int | None:
    named = text[start : start + 3].lower() in _TASKED  # the pattern is long, and few texts name such a body
    return _past(words.with_tasks(), text, start) if named else None


def _fielded(text: str, start: int) -> int | None:
    return _past(words.with_fields(), text, start)


def _open(text: str, start: int) -> int | None:
    return _past(words.open_name(), text, start)


def _past(pattern: re.Pattern[str], text: str, start: int) -> int | None:
    found = pattern.match(text, start)
    return found.end() if found else None


_KNOWN: tuple[_Way, ...] = (_central, _department, _body)
