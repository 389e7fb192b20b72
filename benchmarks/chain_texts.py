"""How the documents of `chains` are worded: letterhead, grounds, orders with deadlines, recipients, signature."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from chain_papers import Agency, Paper

_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------"
_ACTIONS = (
    "tăng cường quản lý", "nâng cao chất lượng", "số hóa hồ sơ về", "rà soát, đơn giản hóa thủ tục về", "kiểm tra việc chấp hành quy định về",
    "tổ chức tập huấn về", "thống kê, cập nhật dữ liệu về", "bố trí kinh phí cho", "tháo gỡ vướng mắc trong", "đánh giá kết quả",
)  # fmt: skip
_MATTERS = (
    "công tác lưu trữ hồ sơ điện tử", "chuyển đổi số tại bộ phận một cửa", "cấp phép xây dựng ở nông thôn", "khám bệnh, chữa bệnh từ xa",
    "trợ giúp pháp lý cho người nghèo", "phòng, chống thiên tai", "sử dụng tài sản công sau sắp xếp", "đào tạo cán bộ cấp xã",
    "quan trắc nguồn nước sinh hoạt", "hạ tầng viễn thông ở vùng cao", "an toàn thực phẩm trong trường học", "sáng kiến của công chức trẻ",
    "đầu tư công trung hạn", "giống cây trồng chịu hạn", "tiếp công dân trực tuyến", "chi trả trợ cấp qua tài khoản",
)  # fmt: skip
_SCOPES = (
    "trên địa bàn", "giai đoạn tới", "trong 6 tháng cuối năm", "tại các đơn vị sự nghiệp", "theo phương thức mới", "ở các xã biên giới",
    "cho người dân và doanh nghiệp", "gắn với cải cách hành chính",
)  # fmt: skip
_ORDERS = (
    "rà soát các quy trình đang áp dụng, đề xuất sửa đổi những nội dung không còn phù hợp",
    "xây dựng kế hoạch chi tiết của đơn vị, phân công người chịu trách nhiệm từng việc",
    "cập nhật số liệu lên hệ thống thông tin dùng chung, bảo đảm đầy đủ, đúng thực tế",
    "tổng hợp khó khăn, vướng mắc kèm kiến nghị cụ thể",
    "tổ chức phổ biến đến từng công chức, viên chức và người lao động",
    "kiểm tra, đôn đốc các đơn vị trực thuộc, kịp thời chấn chỉnh thiếu sót",
)
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Hồ", "Lò", "Giàng", "Ksor")
_GIVEN = (
    "Văn An",
    "Thị Bình",
    "Quang Cường",
    "Minh Dũng",
    "Thu Hà",
    "Xuân Khánh",
    "Ngọc Lan",
    "Hải Nam",
    "Đức Phúc",
    "Thanh Tùng",
)
_HEADS = {
    "central": "BỘ TRƯỞNG, CHỦ NHIỆM",
    "province": "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
    "department": "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
    "unit": "GIÁM ĐỐC",
}
_SHORT_FORM = 0.3


def subject(random: Random) -> str:
    """Return what a document is about."""
    return f"{random.choice(_ACTIONS)} {random.choice(_MATTERS)} {random.choice(_SCOPES)}"


def written(paper: Paper, random: Random) -> str:
    """Return the text of a document."""
    parts = [_letterhead(paper), *_body(paper, random), _recipients(paper, random)]
    return "\n\n".join(parts) + "\n"


def _letterhead(paper: Paper) -> str:
    above = f"{paper.agency.above.upper()}\n" if paper.agency.above else ""
    name = paper.agency.name.partition(" thuộc ")[0].upper()
    number = f" /{paper.number.split('/', 1)[1]}" if paper.draft else paper.number
    day = "ngày    tháng" if paper.draft else f"ngày {paper.day.day:02} tháng"
    place = paper.agency.place.removeprefix("tỉnh ").removeprefix("thành phố ")
    about = f"V/v {paper.title}" if paper.type == "Công văn" else f"{paper.type.upper()}\nVề việc {paper.title}"
    letter = paper.type == "Công văn"
    dated = f"{place}, {day} {paper.day.month} năm {paper.day.year}"
    below = (f"Số: {number}\n{about}", dated) if letter else (f"Số: {number}", dated, about)
    return "\n\n".join((f"{above}{name}\n-------", _STATE, *below))


def _body(paper: Paper, random: Random) -> Iterator[str]:
    parties = _parties(paper.agency)
    if paper.type == "Công văn":
        yield "Kính gửi:\n" + "\n".join(f"- {party};" for party in parties)
    grounds, rest = paper.cites[2:5], paper.cites[5:]
    yield from (f"Căn cứ {_cited(each, paper)};" for each in grounds)
    yield _opening(paper)
    for place, each in enumerate((*rest, None, None, None)[:5], 1):
        yield f"{place}. {_order(parties[place % len(parties)], each, paper, random)}"
    if paper.replaces:
        yield f"{paper.type} này thay thế {_cited(paper.replaces, paper)}."
    yield "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về cơ quan ban hành để xem xét, giải quyết./."


def _opening(paper: Paper) -> str:
    who = paper.agency.name.partition(" thuộc ")[0]
    if not paper.cites:
        return f"{who} yêu cầu các cơ quan, đơn vị thực hiện những việc sau:"
    carried = _cited(paper.cites[0], paper)
    if len(paper.cites) > 1 and paper.cites[0].cites[:1] == paper.cites[1:2]:
        carried += f" triển khai {_cited(paper.cites[1], paper)}"
    elif len(paper.cites) > 1:
        carried += f" và {_cited(paper.cites[1], paper)}"
    return f"Thực hiện {carried}, {who} yêu cầu các đơn vị như sau:"


def _order(party: str, cited: Paper | None, paper: Paper, random: Random) -> str:
    due = paper.day + timedelta(days=random.randint(10, 120))
    named = ""
    if cited:
        short = random.random() < _SHORT_FORM
        named = f" theo {cited.type} số {cited.number}" if short else f" theo {_cited(cited, paper)}"
    elif paper.cites and random.random() < _SHORT_FORM:
        named = f" theo {paper.cites[0].type} số {paper.cites[0].number} nêu trên"
    return f"{party} {random.choice(_ORDERS)}{named}; hoàn thành trước ngày {due:%d/%m/%Y}."


def _cited(cited: Paper, citing: Paper) -> str:
    """Return a document as another one names it; who shares the province leaves it out."""
    issuer = cited.agency.name
    if cited.agency.place == citing.agency.place and cited.agency.level != "central":
        kind = "thành phố" if citing.agency.place.startswith("thành phố") else "tỉnh"
        issuer = issuer.replace(f" {citing.agency.place}", f" {kind}" if cited.agency.level == "province" else "")
    day = f"ngày {cited.day.day:02}/{cited.day.month}/{cited.day.year}"
    if cited.type in ("Luật", "Bộ luật"):
        return f"{cited.type} {cited.title} {day}"
    return f"{cited.type} số {cited.number} {day} của {issuer} về việc {cited.title[:1].lower()}{cited.title[1:]}"


def _parties(agency: Agency) -> tuple[str, ...]:
    if agency.level == "central":
        return "Các Bộ, cơ quan ngang Bộ", "UBND các tỉnh, thành phố trực thuộc Trung ương"
    if agency.level == "province":
        return "Sở Nội vụ", "Sở Khoa học và Công nghệ", "Sở Y tế", "UBND các xã, phường"
    if agency.level == "department":
        return "Văn phòng Sở", "Thanh tra Sở", "Các đơn vị trực thuộc Sở"
    return "Phòng Hành chính - Tổng hợp", "Phòng Nghiệp vụ"


def _recipients(paper: Paper, random: Random) -> str:
    listed = "\n".join(
        f"- {name};" for name in ("Như trên", *([paper.agency.above + " (b/c)"] if paper.agency.above else []))
    )
    name = f"{random.choice(_FAMILY)} {random.choice(_GIVEN)}"
    return f"Nơi nhận:\n{listed}\n- Lưu: VT.\n\n{_HEADS[paper.agency.level]}\n\n{name}"
