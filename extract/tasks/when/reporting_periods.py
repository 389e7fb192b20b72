"""Whether a line gives the day of one of several periodic reports, which the sentence above the list says come again.

"Các sở định kỳ báo cáo như sau:⏎- Báo cáo 6 tháng: trước ngày 05/7;⏎- Báo cáo năm: trước ngày 15/12."
"""

from ...letters import small_letters
from ...patterns import pattern_of

_REPORT = pattern_of(
    r"\W*(?:[a-zđ][.)]\s+)?(?:báo\s+cáo\s+)?(?:định\s+kỳ\s+)?(?:(?:6|06|sáu|9|09)\s+tháng(?:\s+đầu\s+năm)?|quý|(?:hằng\s+|hàng\s+)?năm|cả\s+năm)\s*:"
)
_PERIODIC = pattern_of(r"(?<!\w)(?<!không\s)định\s+kỳ(?!\w)")
_OF_ONE_YEAR = pattern_of(r"(?<!\w)năm\s+(?:19|20)\d\d")
# What stands between the sentence and a line of its list: other lines of it, and no further item or section.
_ANOTHER = pattern_of(r"\n\s*(?:[IVX]+[.-]|\d{1,2}(?:\.\d{1,2})*[.)]|Điều\s)")
_LINE = pattern_of(r"\n[ \t]*(?=[-–+*•]|[a-zđ][.)])")
_REACH, _LONGEST_LEAD, _LONGEST_REPORT = 800, 300, 60
_LEADS = ":\n"


def is_of_periodic_report(text: str, start: int) -> bool:
    """Return whether the words at `start` are of a line that gives the days of a report which comes again.

    A year in the line, or in the sentence above, makes it a list of that year.
    """
    first = max(0, start - _REACH)
    lead = text.rfind(_LEADS, first, start + 1)
    if lead < 0 or not _is_periodic(text, lead):
        return False
    below = lead + len(_LEADS)
    if _ANOTHER.search(text, below - 1, start):
        return False
    lines = [below, *(found.end() for found in _LINE.finditer(text, below, start + 1))]
    line = small_letters(text[lines[-1] : lines[-1] + _LONGEST_LEAD].partition("\n")[0])
    return _REPORT.match(line[:_LONGEST_REPORT]) is not None and _OF_ONE_YEAR.search(line) is None


def _is_periodic(text: str, lead: int) -> bool:
    above = small_letters(text[max(0, lead - _LONGEST_LEAD) : lead])
    sentence = above[max(above.rfind(mark) for mark in (".", ";")) + 1 :]
    return _PERIODIC.search(sentence) is not None and _OF_ONE_YEAR.search(sentence) is None
