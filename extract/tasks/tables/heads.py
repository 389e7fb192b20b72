"""The head of a table that assigns work: which column says what must be done, who leads, who helps, by when."""

import re
import sys
from collections.abc import Iterator, Sequence

_OFFICE = (
    r"(?:(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|phòng|ban|tổ\s+chức|tổ|cá\s+nhân|người|cấp(?:\s+ủy)?|ngành|lãnh\s+đạo|địa\s+phương|lực\s+lượng"
    r"|đồng\s+chí|đ/c|cán\s+bộ|công\s+chức|viên\s+chức|chuyên\s+viên|giáo\s+viên|khoa|nơi|chủ\s+thể)[\s,/-]*(?:và\s+)?){1,3}"
)
_NUMBER_TITLE = r"(?:s?tt|số\s+tt|(?:số\s+)?thứ\s+tự)(?!\w)"
COLUMNS = {
    "lead": re.compile(
        rf"(?:{_OFFICE})?(?:chủ\s+trì|phụ\s+trách|(?:làm\s+)?đầu\s+mối|làm\s+chính)(?:\s+(?:thực\s+hiện|tham\s+mưu|soạn\s+thảo|chính|triển\s+khai))?"
        rf"|phân\s+công(?:\s+(?:thực\s+hiện|trách\s+nhiệm|nhiệm\s+vụ))?(?:\s+cho)?|giao\s+cho|ai\s+làm"
        rf"|{_OFFICE}(?:được\s+(?:giao|phân\s+công)(?:\s+nhiệm\s+vụ)?|thực\s+hiện|chịu\s+trách\s+nhiệm(?:\s+chính)?|tham\s+mưu|soạn\s+thảo|triển\s+khai|làm\b|lo\b|nhận\s+(?:việc|nhiệm\s+vụ)|báo\s+cáo|theo\s+dõi)"
        r"|(?:chịu\s+)?trách\s+nhiệm(?:\s+(?:thực\s+hiện|chính))?"
    ),
    "help": re.compile(
        rf"(?:{_OFFICE})?(?:phối\s+hợp|hỗ\s+trợ|cùng\s+(?:làm|thực\s+hiện|tham\s+gia)|tham\s+gia)(?:\s+(?:thực\s+hiện|chính|tham\s+mưu))?|{_OFFICE}(?:có\s+)?liên\s+quan"
    ),
    "due": re.compile(
        r"(?:dự\s+kiến\s+)?(?:mốc\s+)?(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn\b(?:\s+(?:cuối|chót))?|ngày|lộ\s+trình|hoàn\s+thành|xong|kỳ\s+hạn|định\s+kỳ|tần\s+suất|khi\s+nào|bao\s+giờ)"
        r"(?:[\s,/]*(?:và\s+)?(?:phải\s+)?(?:thực\s+hiện|hoàn\s+thành|thời\s+gian|thời\s+hạn|báo\s+cáo|trình|ban\s+hành|kết\s+thúc|triển\s+khai|gửi|dự\s+kiến|xong|trước|nộp|tổ\s+chức|địa\s+điểm))*"
    ),
    "what": re.compile(
        r"(?:tên\s+|danh\s+mục\s+|nhóm\s+)?(?:(?:các\s+)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|đầu\s+việc|phần\s+việc|việc|hạng\s+mục|chuyên\s+đề|văn\s+bản|đề\s+án|báo\s+cáo))(?:[\s,/]*(?:và\s+)?"
        r"(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|giải\s+pháp|cụ\s+thể|chính|triển\s+khai|thực\s+hiện|trọng\s+tâm|chuẩn\s+bị|được\s+giao|(?:cần|phải)\s+(?:làm|thực\s+hiện|triển\s+khai|trình)))*"
    ),
    "approval": re.compile(r"(?:(?:cấp|cơ\s+quan|thẩm\s+quyền|người)\s+)(?:có\s+thẩm\s+quyền\s+)?(?:trình|phê\s+duyệt|ban\s+hành|ký|quyết\s+định)[\w\s,/]{0,20}"),
    "order": re.compile(_NUMBER_TITLE),
    "other": re.compile(r"(?:(?:sản\s+phẩm|kết\s+quả)(?:[\s,/]+(?:kết\s+quả|sản\s+phẩm))?|ghi\s+chú|kinh\s+phí|nguồn\s+kinh\s+phí|căn\s+cứ(?:\s+pháp\s+lý)?|hình\s+thức|địa\s+điểm|đối\s+tượng)(?:[\s,/]*(?:đầu\s+ra|dự\s+kiến|đạt\s+được|cần\s+đạt|phải\s+có|thực\s+hiện))*"),
}  # fmt: skip
COLUMN_TITLE = re.compile("|".join(pattern.pattern for pattern in COLUMNS.values()) + rf"|{_OFFICE}$")
# An office alone heads the column of those who act where the table says what and by when too.
_BARE_OFFICE = re.compile(rf"{_OFFICE}$")
# A table of what is late or undone tells, unless it sets another day: "Nội dung chưa báo cáo", "Thời hạn đã giao", "Lý do chậm".
_TELLS = re.compile(r"\b(?:chưa|đã|quá hạn|trễ hạn|chậm|lý do|nguyên nhân|tình trạng|tồn đọng)(?!\s+nhất)\b")
_AGAIN = re.compile(r"\b(?:mới|yêu cầu|gia hạn|điều chỉnh|đề nghị|phải)\b")
_ENDS = re.compile(r"hoàn\s+thành|kết\s+thúc|ban\s+hành")
LONGEST_TITLE = 60
_NUMBERS_ROWS = re.compile(_NUMBER_TITLE, re.IGNORECASE)
# The steps of a procedure have somebody who does them too, but order nobody.
_PROCEDURE = re.compile(r"thủ tục|trình tự|các bước|bước thực hiện|mã số|lệ phí|hồ sơ|giải quyết", re.IGNORECASE)

Columns = dict[str, int]


def read_columns(cells: Sequence[str]) -> Columns:
    """Return which column holds what where the row is the head of an assignment table, else nothing."""
    if any(len(cell) > LONGEST_TITLE for cell in cells) or any(map(_PROCEDURE.search, cells)):
        return {}
    titles = [" ".join(cell.lower().split()).strip(" *:.") for cell in cells]
    columns = _columns(titles)
    if not any(map(_TELLS.search, titles)):
        return columns
    again = [at for at, title in enumerate(titles) if COLUMNS["due"].match(title) and _AGAIN.search(title)]
    return {**columns, "due": again[-1]} if columns and again else {}


def _columns(titles: Sequence[str]) -> Columns:
    columns: Columns = {}
    for at, title in enumerate(titles):
        kind = next((kind for kind, pattern in COLUMNS.items() if pattern.match(title)), None)
        if kind and (kind not in columns or (kind == "due" and _ENDS.search(title))):
            columns[kind] = at
    offices = [at for at, title in enumerate(titles) if _BARE_OFFICE.match(title)]
    if "lead" not in columns and offices and {"what", "due"} <= set(columns):
        columns["lead"] = offices[0]
    return columns if "lead" in columns and {"what", "due", "help"} & set(columns) else {}


def number_title_end(text: str, start: int = 0, end: int = sys.maxsize) -> int:
    """Return where the title of the column of numbers ends that stands at `start`, `start` where none does: "STT", "Số TT", "Số thứ tự"."""
    found = _NUMBERS_ROWS.match(text, start, end)
    return found.end() if found else start


def kinds_behind_number(columns: Columns, count: int) -> list[str]:
    """Return what each of the `count` columns but the first, that of the numbers, holds; "other" where the head does not say."""
    kinds = {index: kind for kind, index in columns.items()}
    return [kinds.get(index, "other") for index in range(1, count)]


def is_title(words: str) -> bool:
    """Return whether words are the title of a column from beginning to end."""
    title = words.lower().strip(" *:.")
    return any(pattern.fullmatch(title) for pattern in COLUMNS.values())


def split_titles(line: str) -> list[str]:
    """Return the titles that stand one after the other on a line, nothing where it holds anything else."""
    return list(_titles(line.lower())) if len(line) < 6 * LONGEST_TITLE else []


def _titles(line: str) -> Iterator[str]:
    at, titles = 0, []
    while at < len(line):
        ends = [found.end() for pattern in COLUMNS.values() if (found := pattern.match(line, at))]
        if not ends:
            return
        titles.append(line[at : max(ends)])
        at = max(ends)
        while at < len(line) and line[at].isspace():
            at += 1
    yield from titles
