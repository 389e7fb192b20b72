"""Whom a text names as the issuer: once for a list, by the short name of its own place, and not whose plan it is."""

import pytest

import luocdo
from luocdo.extract.model import Document

COLLEGE = Document(
    number="8/TB-CĐSP", symbol="TB-CĐSP", type="Thông báo", issuer="Trường Cao đẳng Sư phạm Alpha", date="2024-06-10"
)


DISTRICT = Document(
    number="8/UBND-NV", symbol="UBND-NV", type="Công văn", issuer="UBND huyện Bắc Mê", date="2024-06-10"
)


@pytest.mark.parametrize(
    ("words", "document", "issuer"),
    [
        ("Kế hoạch số 5/KH-CĐSP ngày 02/4/2024", COLLEGE, "Trường Cao đẳng Sư phạm Alpha"),
        ("Kế hoạch số 5/KH-X của Nhà trường", COLLEGE, "Trường Cao đẳng Sư phạm Alpha"),
        ("Nghị quyết số 9-NQ/HU của Huyện ủy", DISTRICT, "Huyện ủy Bắc Mê"),
        ("Kế hoạch số 5/KH-UBND của UBND tỉnh", DISTRICT, None),
        ("Kế hoạch số 5/KH-UBND của UBND huyện", DISTRICT, "UBND huyện Bắc Mê"),
    ],
)
def test_a_relative_issuer_is_read_in_the_documents_own_place(
    mentions, words: str, document: Document, issuer: str | None
) -> None:
    ((found, mention),) = mentions(f"theo {words};", document)
    assert (found, mention.issuer) == (words, issuer)


@pytest.mark.parametrize("place", ["thị trấn", "huyện", "thị xã", "đặc khu"])
def test_the_office_of_a_lower_place_is_never_that_of_the_province(mentions, place: str) -> None:
    own = DISTRICT.model_copy(update={"issuer": "UBND xã Mộc Châu tỉnh Sơn La", "province": "Sơn La"})
    ((_, below),) = mentions(f"theo Báo cáo số 6/BC-VP của Văn phòng UBND {place};", own)
    ((_, province),) = mentions("theo Báo cáo số 6/BC-VP của Văn phòng UBND tỉnh;", own)
    assert (below.issuer, province.issuer) == (None, "Văn phòng UBND tỉnh Sơn La")


def test_an_issuer_said_once_is_that_of_the_whole_list(mentions) -> None:
    text = (
        "Xét Tờ trình số 96/TTr-UBND ngày 15/12/2025 và Tờ trình số 101/TTr-UBND ngày 22/12/2025 của UBND xã Phúc Sơn."
    )
    assert {each.issuer for _, each in mentions(text)} == {"UBND xã Phúc Sơn tỉnh Hà Giang"}


def test_an_office_of_a_place_that_is_not_named_is_not_that_of_the_province(mentions) -> None:
    assert mentions("theo Thông báo số 351/TB-UBND ngày 02/8/2021 của UBND quận.")[0][1].issuer is None


@pytest.mark.parametrize(
    ("plan", "issuer"),
    [("Kế hoạch thực hiện ", "Tỉnh ủy Lâm Đồng"), ("theo ", "UBND tỉnh Lâm Đồng")],
)
def test_the_plan_to_carry_out_a_paper_of_the_party_is_the_province_s_and_not_the_paper(plan: str, issuer: str) -> None:
    text = f"UBND TỈNH LÂM ĐỒNG\nSố: 418/UBND-NC\n\nLâm Đồng, ngày 05 tháng 6 năm 2025\n\nKính gửi: Sở Y tế.\n\nSở Y tế lập {plan}Chỉ thị số 9-CT/TU của UBND tỉnh.\n"
    assert [each.issuer for each in luocdo.read_text(text).references] == [issuer]


@pytest.mark.parametrize(
    ("words", "issuers"),
    [
        (
            "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của UBND tỉnh; Nghị quyết 57",
            ["Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương Đảng"],
        ),
        ("Kế hoạch triển khai Nghị định số 61/2018/NĐ-CP của UBND tỉnh", ["Chính phủ"]),
        ("Kế hoạch thực hiện Quyết định số 61/QĐ-UBND của UBND xã Bắc Mê", ["UBND xã Bắc Mê tỉnh Hà Giang"]),
        ("Kế hoạch thực hiện Công văn số 61/UBND-NC của UBND tỉnh", ["UBND tỉnh Hà Giang"]),
    ],
)
def test_a_paper_of_the_centre_in_the_title_of_a_plan_is_that_of_its_letters(
    mentions, words: str, issuers: list
) -> None:
    assert [mention.issuer for _, mention in mentions(f"Các phòng báo cáo {words}.")] == issuers
