"""Line ends within a time, or before the hand through which something goes: "trong quý⏎III/2025", "báo cáo Sở⏎(qua Văn phòng)"."""

from ..letters import LOWER, UPPER
from ..patterns import pattern_of

# how the line before ends, how the one below begins
_BROKEN = tuple(
    (pattern_of(before), pattern_of(after))
    for before, after in (
        # no heading: "… báo cáo quý⏎II. Tổ chức thực hiện"
        (r"(?<!\w)[Qq]uý$", rf"(?:I{{1,3}}|IV)(?!\w|[.)]\s*[{UPPER}]|\s+[{UPPER}])"),
        # a time behind its name within a sentence; a name alone in its line is the head of a column
        (
            r"[,;(–-]\s*(?:[Tt]hời\s+(?:gian|hạn)|[Hh]ạn)(?:\s+(?:hoàn\s+thành|thực\s+hiện|báo\s+cáo|gửi|nộp))?\s*:$",
            r"(?:(?:trước\s+)?ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[.;]?$",
        ),
        (r"(?:hôm\s+nay|ngày\s+mai)$", r"\((?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)"),
        (rf"[{LOWER}]$", r"\d{1,2}\s+lần\s?/\s?(?:ngày|tuần|tháng|quý|năm)(?!\w)"),
        (rf"(?:về|gửi|trình|báo\s+cáo)\s+[{UPPER}][^.;:()]{{0,60}}$", r"\(qua\s[^()]+\)"),
        (r"(?:phối\s+hợp\s+với|gửi|về|qua|báo\s+cáo)\s+Văn\s+phòng$", rf"Sở\s[{LOWER}]"),
    )
)
_REACH = 90


def breaks_time(before: str, after: str) -> bool:
    """Return whether `before` breaks off within a time or a receiver with which `after` goes on.

    >>> breaks_time("báo cáo kết quả trong quý", "III/2025."), breaks_time("Báo cáo quý", "III. Kinh phí")
    (True, False)
    """
    return any(below.match(after) and above.search(before[-_REACH:]) for above, below in _BROKEN)
