"""How a document is named where it is cited for the first time (Nghị định 30/2020/NĐ-CP Phụ lục I, phần I, mục II, 6)."""

from ...extract.grammar.doc_types import LETTER, is_law
from ...iso_days import is_day
from ...messages import printed_date

_ABOUT = ("về ", "v/v ")
_DOES = (
    "ban hành", "bãi bỏ", "bổ sung", "cho phép", "công bố", "công nhận", "dừng ", "đẩy mạnh", "điều chỉnh", "đính chính",
    "giải thích", "giao biên chế", "giao chỉ tiêu", "giao dự toán", "giao kế hoạch", "giao nhiệm vụ", "giao quyền", "gia hạn", "hủy bỏ", "hướng dẫn", "kéo dài", "kiện toàn", "nâng cao", "phân cấp", "phân công", "phê duyệt", "quy định", "sửa đổi",
    "tăng cường", "thành lập", "thông qua", "thi hành", "thí điểm", "thực hiện", "tổ chức thực hiện", "triển khai", "ứng dụng",
)  # fmt: skip
"""How titles begin that say what their document does: these go on without "về"."""


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
    """Return a title as it goes on in a sentence: "về vị trí việc làm", "quy định …" where it begins with a verb; of a letter "về việc …"."""
    if not title:
        return None
    begins = title[:1].lower() + title[1:] if title[1:2].islower() or title[1:2] == " " else title
    if begins.startswith(_ABOUT):
        return begins
    if kind == LETTER:
        return f"về việc {begins}"
    is_whole = begins.casefold().startswith((*_DOES, str(kind).casefold()))
    return begins if is_whole else f"về {begins}"
