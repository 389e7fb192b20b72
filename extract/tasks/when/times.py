"""How a time is written: a day, a week, a month, a quarter, a year, a part of one of them; all words are in small letters."""

import re
from functools import cache

from ...grammar.weekdays import WEEKDAY
from ...patterns import pattern_of
from .hours import CLOCK
from .periods import parts

NEXT = ("tới", "sau")
"""Of what is not this week, month or year; "tiếp theo" follows upon something else."""

_PART_OF_DAY = rf"(?:(?:(?:sáng|trưa|chiều|tối)(?:\s+(?:nay|mai))?|của|(?:ngày\s+)?hôm\s+nay|ngày\s+mai|(?:ngày\s+)?{WEEKDAY}(?=,?\s+\(?(?:ngày|\d{{1,2}}\s?[/.-])))[,\s]*+){{0,3}}\(?"
_OCCASION = r"(?:quốc\s+khánh|bầu\s+cử|khai\s+mạc|khai\s+giảng|giỗ\s+tổ)"
_YEAR = r"(?:\s*[/.-]\s*|\s+năm\s+)(?P<{0}>(?:19|20)\d\d)"
# "15/12/2925" is a year that nobody sees, "20/6 - 1500 hồ sơ" none
_YEAR_OF_DAY = r"(?:\s*[/.-]\s*(?=(?:19|20)\d\d(?!\d))|(?P=sign)|\s+năm\s+)(?P<y>\d{4,5}|(?<=/)\d{3}(?=[.,;)]|$))"
_QUARTER = r"(?:iv|i{1,3}|[1-4])"
THAT = rf"(?:này|nay|{'|'.join(NEXT)})(?!\w|\s+khi)"

FROM_WHEN = r",?\s+(?:(?:(?:kể|tính)\s+)?từ\s+(?:ngày|khi|lúc|thời\s+điểm)|(?:kể\s+từ\s+)?(?:ngay\s+)?sau\s+(?:khi|thời\s+điểm|ngày(?!\s+\d)))\s+"
"""Behind a term, what leads to the event from which it runs: "05 ngày kể từ ngày …", "05 ngày sau khi …"."""
BEFORE_WHEN = r",?\s+trước\s+(?:khi|thời\s+điểm|ngày(?!\s+\d))\s+"
"""Behind a term, what leads to the event before which it ends: "05 ngày trước khi …"; "trước ngày 20/9" is a day."""


@cache
def when() -> str:
    """Return the pattern of a time, to be compiled with VERBOSE; `due_days` says what its groups mean."""
    return rf"""
    (?:{CLOCK},?\s*+)?{_PART_OF_DAY}
    (?: (?:(?:tuần\s+)?(?:từ\s+)?ngày\s+\d{{1,2}}\s+(?:đến|tới)\s+)?(?P<word>(?:(?:\d{{1,2}}|các)\s+)?ngày\s+(?:m[ùồ]ng\s+)?(?:{_OCCASION}[,\s]+\(?)?|m[ùồ]ng\s+)?(?:\d{{1,2}}\s?(?:[-–,]|và)\s?(?:ngày\s+)?){{0,4}}(?P<d>\d{{1,2}})
        (?: (?:\s*(?P<sign>[/.-])\s*|\s+tháng\s+)(?P<m>\d{{1,2}})(?!\d)(?:{_YEAR_OF_DAY}|(?P=sign)(?P<short_year>\d\d)(?!\d|[/.-]\d))?
          | \s+tháng\s+(?P<of_that_month>{THAT}))
      | {_part("month")}tháng\s+(?:(?:\d{{1,2}}(?:\s+năm\s+\d{{4}}|\s?/\s?\d{{4}})?\s*(?:[-–]\s*|(?:và|đến|,)\s+tháng\s+|(?:và|đến)\s+(?=\d{{1,2}}\s*/)))?(?P<month>\d{{1,2}})(?!\d)(?:{_YEAR.format("month_year")})?|(?P<that_month>{THAT}))
      | 0?(?P<half>[369])\s+tháng\s+(?P<which>đầu|cuối)(?:(?=\s+năm\s+{THAT})|\s+năm(?:\s+(?P<half_year>(?:19|20)\d\d))?)
      | {_part("quarter")}quý\s+(?:{_QUARTER}(?:\s+năm\s+\d{{4}}|\s?/\s?\d{{4}})?\s*(?:[-–]\s*|(?:và|đến|,)\s+(?:quý\s+)?))?(?:(?P<quarter>{_QUARTER})(?!\w)(?:{_YEAR.format("quarter_year")})?|(?P<that_quarter>{THAT}))
      | {_part("year")}năm\s+(?:(?:ngân\s+sách|tài\s+chính|kế\s+hoạch)\s+(?=20))?(?:(?:(?:19|20)\d\d\s*(?:,|[-–]|và)\s*(?:năm\s+)?)?(?P<year>(?:19|20)\d\d)(?!\s*[-–]\s*\d|\s+và\s+(?:các|những)\s+năm)|(?P<that_year>{THAT}))
      | (?P<year_end>cuối\s+năm)(?!\s+(?:\d|học|ngoái|trước|\w+\s+\d))
      | (?:(?P<weekday>{WEEKDAY})\s+(?:của\s+)?)?(?:cuối\s+)?tuần\s+(?P<week>{THAT})
      | (?:dịp\s+)?(?P<new_year>tết)(?:\s+(?:nguyên\s+đán|âm\s+lịch|cổ\s+truyền))?(?!\s+(?:trung|thiếu|độc|dương|thanh))
        (?:\s+(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)\s+\w{{2,4}})?(?:\s*[-–,]?\s*(?:năm\s+)?(?P<new_year_of>20\d\d))?
    )(?:\s+(?:của\s+)?năm\s+(?P<said_year>{THAT}))?(?!\d|/\d)"""


@cache
def _interpreted() -> re.Pattern[str]:
    words = "|".join(_spaced(each) for each, row in parts().items() if not row["month"].endswith("-31"))
    return pattern_of(
        rf"(?<!\w)(?<![369]\stháng\s)(?:(?:{words})\s+(?:của\s+)?(?:tháng|quý|năm)\s|(?P<exact>{WEEKDAY}\s+(?:của\s+)?)?tuần\s+{THAT}|tết(?!\w))"
    )


def is_interpreted(small: str) -> bool:
    """Tell whether the day of a deadline is our reading of its words, in small letters: "giữa tháng 9", "trong tuần tới".

    >>> is_interpreted("vào giữa tháng 9"), is_interpreted("trong tháng 9"), is_interpreted("trước ngày 20/9")
    (True, False, False)
    """
    found = _interpreted().search(small)
    return found is not None and not found["exact"]


def _part(of: str) -> str:
    """Return the pattern of the words for a part of a month, a quarter or a year; some or none."""
    words = sorted((words for words, row in parts().items() if row[of]), key=len, reverse=True)
    return rf"(?:(?:dịp\s+)?(?P<part_of_{of}>{'|'.join(map(_spaced, words))})\s+(?:của\s+)?)?"


def _spaced(words: str) -> str:
    return re.escape(words).replace(r"\ ", r"\s+")
