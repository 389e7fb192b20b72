"""Whose letters no list knows, but the text does: it explains them, gives another number with them, or signs so itself."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.references.explained import abbreviates

COLLEGE = Document(symbol="QĐ-CĐSA", type="Quyết định", issuer="Trường Cao đẳng Sư phạm Alpha", date="2024-06-10")
INSURANCE = Document(
    symbol="BHXH-QLT", type="Công văn", issuer="Bảo hiểm xã hội tỉnh Hà Giang", province="Hà Giang", date="2024-06-10"
)
PROSECUTORS = Document(
    symbol="HD-VKS-P2", type="Hướng dẫn", issuer="Viện kiểm sát nhân dân tỉnh Hà Giang", province="Hà Giang"
)
OF_A_DISTRICT = Document(
    number="88/BHXH-QLT",
    symbol="BHXH-QLT",
    type="Công văn",
    issuer="Bảo hiểm xã hội huyện Bắc Mê tỉnh Hà Giang",
    province="Hà Giang",
    date="2024-06-10",
)
OF_AN_AREA = Document(
    symbol="KH-VKS", type="Kế hoạch", issuer="Viện kiểm sát nhân dân khu vực 2 tỉnh Hà Giang", province="Hà Giang"
)
JUSTICE = Document(symbol="STP-VP", type="Công văn", issuer="Sở Tư pháp tỉnh Hà Giang", province="Hà Giang")
KNOWN = [
    (COLLEGE, "Quyết định số 4/QĐ-CĐSA-ĐT ngày 02/4/2024", "Trường Cao đẳng Sư phạm Alpha"),
    (COLLEGE, "Quyết định số 4/QĐ-CĐSB-ĐT ngày 02/4/2024", None),
    (INSURANCE, "Công văn số 4/BHXH-QLT ngày 02/4/2024", "Bảo hiểm xã hội tỉnh Hà Giang"),
    (INSURANCE, "Công văn số 4/BHXH-CSXH ngày 02/4/2024", "Bảo hiểm xã hội Việt Nam"),
    (PROSECUTORS, "Công văn số 4/VKS-P2 ngày 02/4/2024", "Viện kiểm sát nhân dân tỉnh Hà Giang"),
    (
        PROSECUTORS,
        "VKS huyện Bắc Mê, tại Công văn số 4/CV-VKS-BM",
        "Viện kiểm sát nhân dân huyện Bắc Mê tỉnh Hà Giang",
    ),
    (OF_A_DISTRICT, "Theo Công văn số 4/BHXH-QLT ngày 02/4/2024", "Bảo hiểm xã hội huyện Bắc Mê tỉnh Hà Giang"),
    (OF_A_DISTRICT, "Thực hiện Công văn số 4/BHXH-QLT ngày 02/4/2024", "Bảo hiểm xã hội Việt Nam"),
    (OF_A_DISTRICT, "Theo Công văn số 4/BHXH-QLT ngày 02/4/2023", "Bảo hiểm xã hội huyện Bắc Mê tỉnh Hà Giang"),
    (OF_AN_AREA, "Căn cứ Kế hoạch số 4/KH-VKS ngày 02/4/2026", "Viện kiểm sát nhân dân khu vực 2 tỉnh Hà Giang"),
    (OF_AN_AREA, "Căn cứ Kế hoạch số 4/KH-VKS-P3 ngày 02/4/2026", "Viện kiểm sát nhân dân tỉnh Hà Giang"),
    (JUSTICE, "Theo Kế hoạch số 4/KH-VKS ngày 02/4/2026", None),
    (JUSTICE, "VKS khu vực 2 (Công văn số 4/TTr-VKS.DS)", "Viện kiểm sát nhân dân khu vực 2"),
    (JUSTICE, "VKS khu vực 2 gửi Công văn số 4/VKS-DS", "Viện kiểm sát nhân dân khu vực 2"),
    (
        JUSTICE,
        "Báo cáo số 3/BC-VKS của Viện kiểm sát nhân dân khu vực 2 và Công văn số 4/VKS-DS",
        "Viện kiểm sát nhân dân khu vực 2",
    ),
    (
        JUSTICE,
        "Báo cáo số 3/BC-VKS của VKS khu vực 2; Báo cáo số 5/BC-VKS của VKS khu vực 1; Công văn số 4/VKS-DS",
        None,
    ),
    (
        JUSTICE,
        "Ban Chỉ đạo chuyển đổi số tỉnh (BCĐ), Ban Chỉ đạo phòng, chống ma túy tỉnh (BCĐ) có Kế hoạch số 4/KH-BCĐ",
        None,
    ),
    (PROSECUTORS, "Kiểm toán nhà nước khu vực X tại Báo cáo số 4/BC-KVX", "Kiểm toán nhà nước khu vực X"),
    (
        COLLEGE,
        "Tổng công ty Điện lực Tây Bắc (sau đây gọi tắt là EVNTB) giao; theo Chỉ thị số 4/CT-EVNTB",
        "Tổng công ty Điện lực Tây Bắc",
    ),
    (COLLEGE, "Tổng công ty Điện lực Tây Bắc (EVNTB) giao; theo Chỉ thị số 4/CT-EVNTN", None),
    (COLLEGE, "Công văn số 3/CV-MAP của Công ty May An Phúc và Công văn số 4/CV-MAP", "Công ty May An Phúc"),
    (COLLEGE, "Công văn số 3/CV-MAP của Công ty May An Phúc; Công văn số 4/CV-MAP của Công ty;", "Công ty May An Phúc"),
    (COLLEGE, "Công văn số 3/CV-ĐMDN của Công ty May An Phúc; Báo cáo số 4/BC-ĐMDN;", None),
]


@pytest.mark.parametrize(("document", "text", "issuer"), KNOWN, ids=[text for _, text, _ in KNOWN])
def test_letters_are_of_whom_the_text_says(mentions, document: Document, text: str, issuer: str | None) -> None:
    last = mentions(f"{text};", document)[-1][1]
    assert (last.number or "")[:2] == "4/"
    assert last.issuer == issuer


def test_a_serial_that_is_not_yet_reached_is_of_the_same_room_above(mentions) -> None:
    last = mentions("Theo Công văn số 4120/BHXH-QLT ngày 02/4/2024;", OF_A_DISTRICT)[-1][1]
    assert last.issuer == "Bảo hiểm xã hội Việt Nam"


@pytest.mark.parametrize(
    ("letters", "name", "expected"),
    [
        ("MAP", "Công ty May An Phúc", True),
        ("BCĐ", "Ban Chỉ đạo số hóa", False),
        ("ĐMDN", "Văn phòng Sở", False),
        ("MA", "Công ty May An Phúc", False),
    ],
)
def test_letters_abbreviate_a_name_of_its_own(letters: str, name: str, expected: bool) -> None:
    assert abbreviates(letters, name) is expected
