"""A document is given to whom the words beside it name: the paragraph, brackets, the one province of a central letter."""

import pytest

import luocdo
from luocdo.extract.model import Document

CENTRAL = """VĂN PHÒNG CHÍNH PHỦ

Số: 4521/VPCP-NN
V/v vướng mắc về đê điều

Hà Nội, ngày 12 tháng 6 năm 2025

Kính gửi: {to}.

{body}

KT. BỘ TRƯỞNG, CHỦ NHIỆM
PHÓ CHỦ NHIỆM

Mai Thị Vân
"""
DEPARTMENT = """UBND TỈNH CAO BẰNG
SỞ Y TẾ

Số: 318/SYT-NVD

Cao Bằng, ngày 02 tháng 6 năm 2024

Kính gửi: Các đơn vị trực thuộc.

{body}
"""


def issuers(text: str) -> dict[str | None, str | None]:
    return {each.number: each.issuer for each in luocdo.read_text(text).references}


def test_a_central_letter_to_one_province_calls_the_decisions_of_that_province_by_their_numbers() -> None:
    text = CENTRAL.format(
        to="Ủy ban nhân dân tỉnh Thái Bình",
        body="Đề nghị Ủy ban nhân dân tỉnh Thái Bình rà soát Quyết định số 811/QĐ-UBND ngày 03/3/2025.",
    )
    assert issuers(text)["811/QĐ-UBND"] == "UBND tỉnh Thái Bình"


def test_where_a_central_letter_names_two_provinces_the_number_could_be_of_either() -> None:
    text = CENTRAL.format(
        to="Ủy ban nhân dân tỉnh Thái Bình, Ủy ban nhân dân tỉnh Nam Định",
        body="Đề nghị Ủy ban nhân dân tỉnh Nam Định rà soát Quyết định số 811/QĐ-UBND ngày 03/3/2025.",
    )
    assert issuers(text)["811/QĐ-UBND"] is None


def test_brackets_after_a_number_name_the_province_of_its_department() -> None:
    text = CENTRAL.format(
        to="Các Sở Xây dựng",
        body="Trả lời Công văn số 77/SXD-QLN (Thái Bình) và số 512/SXD-KT ngày 05/5/2025 (Hà Nội).",
    )
    found = issuers(text)
    assert found["77/SXD-QLN"] == "Sở Xây dựng tỉnh Thái Bình"
    assert found["512/SXD-KT"] == "Sở Xây dựng thành phố Hà Nội"


@pytest.mark.parametrize("whose", ["UBND huyện", "Chủ tịch UBND huyện"])
def test_the_district_is_the_one_that_the_paragraph_has_named(whose: str) -> None:
    body = (
        f"Trạm y tế ở UBND huyện Trùng Khánh làm lại hồ sơ theo Quyết định số 1204/QĐ-XPHC ngày 07/5/2024 của {whose}."
    )
    assert issuers(DEPARTMENT.format(body=body))["1204/QĐ-XPHC"] == "UBND huyện Trùng Khánh tỉnh Cao Bằng"


def test_a_district_named_in_another_paragraph_is_another_matter() -> None:
    body = "Ở UBND huyện Trùng Khánh hồ sơ đã đủ.\n\nCác trạm làm theo Quyết định số 1204/QĐ-XPHC của UBND huyện."
    assert issuers(DEPARTMENT.format(body=body))["1204/QĐ-XPHC"] is None


def test_the_number_of_a_page_within_a_name_is_no_part_of_it() -> None:
    body = "Các đơn vị học tập Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính \n\n2\n\ntrị về đột phá phát triển."
    assert issuers(DEPARTMENT.format(body=body))["57-NQ/TW"] == "Ban Chấp hành Trung ương Đảng"


def test_an_agency_named_by_its_first_word_alone_is_that_of_the_number(mentions) -> None:
    ((found, mention),) = mentions("Tái đàn theo Công văn số 4433/BNN-CN của Bộ; định kỳ báo cáo.")
    assert (found, mention.issuer) == (
        "Công văn số 4433/BNN-CN của Bộ",
        "Bộ Nông nghiệp và Phát triển nông thôn",
    )
    assert mentions("Sửa Thông tư số 11/2021/TT-BYT của Bộ trưởng trong năm.")[0][0] == "Thông tư số 11/2021/TT-BYT"


def test_a_decree_is_of_the_government_though_its_letters_are_left_out(mentions) -> None:
    ((_, mention),) = mentions("Chứng chỉ cấp theo NĐ 155/2018 còn giá trị.")
    assert mention.issuer == "Chính phủ"


def test_the_decision_of_a_court_on_a_case_is_no_reference(mentions) -> None:
    assert mentions("Quyết định công nhận số 08/2026/QĐST-HNGĐ bị hủy.") == []


@pytest.mark.parametrize(("agency", "number"), [("Cục Thuế", "4948/CT-NVT"), ("Bộ Nội vụ", "12/BNV-TL")])
def test_an_agency_of_the_centre_that_has_written_a_letter_is_its_issuer(mentions, agency: str, number: str) -> None:
    ((_, mention),) = mentions(f"{agency} có Công văn số {number} ngày 29/10/2025 phát động chiến dịch.")
    assert mention.issuer == agency


@pytest.mark.parametrize(
    ("number", "whose"),
    [("Tờ trình số 15/TTr-UBND", "UBND xã Đồng Văn tỉnh Hà Giang"), ("Quyết định số 15/QĐ-UBND", None)],
)
def test_a_proposal_goes_up_from_the_committee_of_the_own_commune_a_decision_may_be_of_either_place(
    mentions, number: str, whose: str | None
) -> None:
    document = Document(issuer="Đảng ủy xã Đồng Văn tỉnh Hà Giang", province="Hà Giang")
    ((_, mention),) = mentions(f"Xét {number} ngày 20/9/2026.", document)
    assert mention.issuer == whose


def test_an_office_that_calls_itself_by_the_name_of_the_whole_is_itself() -> None:
    text = DEPARTMENT.replace("UBND TỈNH CAO BẰNG\nSỞ Y TẾ", "TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH CAO BẰNG").replace(
        "SYT-NVD", "CT-TTHT"
    )
    body = "Bãi bỏ Công văn số 487/CT-TNCN ngày 14/4/2024 của Cục Thuế; theo Công văn số 12/TCT-CS của Tổng cục Thuế."
    found = issuers(text.format(body=body))
    assert found["487/CT-TNCN"] == "Cục Thuế tỉnh Cao Bằng"
    assert found["12/TCT-CS"] == "Tổng cục Thuế"


REPEALING = """ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG

Số: 88/QĐ-UBND

Cao Bằng, ngày 02 tháng 6 năm 2024

QUYẾT ĐỊNH
Bãi bỏ một số văn bản về đò ngang

Điều 1. Bãi bỏ các văn bản sau:

1. {first}
"""


@pytest.mark.parametrize(
    ("first", "whose"),
    [
        ("Quyết định số 7/2005/QĐ-UB ngày 21/12/2005 của UBND tỉnh Bắc Kạn sửa đổi Quyết định số 6/2005/QĐ-UB ngày 20/7/2005 của Ủy ban nhân dân tỉnh về giá đò.", "UBND tỉnh Bắc Kạn"),
        ("Quyết định số 7/2005/QĐ-UB ngày 21/12/2005 của UBND tỉnh Bắc Kạn sửa đổi Quyết định số 6/2005/QĐ-UB về giá đò.", "UBND tỉnh Bắc Kạn"),
        ("Quyết định số 7/2005/QĐ-UB ngày 21/12/2005 của UBND tỉnh sửa đổi Quyết định số 6/2005/QĐ-UB ngày 20/7/2005 của Ủy ban nhân dân tỉnh về giá đò.", "UBND tỉnh Cao Bằng"),
        ("Quyết định số 7/2005/QĐ-UB ngày 21/12/2005 của UBND tỉnh Bắc Kạn về giá đò và Quyết định số 6/2005/QĐ-UB ngày 20/7/2005 của Ủy ban nhân dân tỉnh về bến.", "UBND tỉnh Cao Bằng"),
        ("Quyết định số 7/2005/QĐ-TTg ngày 21/12/2005 của Thủ tướng Chính phủ sửa đổi Quyết định số 6/2005/QĐ-UB ngày 20/7/2005 của Ủy ban nhân dân tỉnh về giá đò.", "UBND tỉnh Cao Bằng"),
    ],
)  # fmt: skip
def test_the_province_in_the_title_of_another_provinces_document_is_that_one(first: str, whose: str) -> None:
    assert issuers(REPEALING.format(first=first))["6/2005/QĐ-UB"] == whose


def test_rules_that_a_school_of_a_commune_cites_are_those_of_its_province(mentions) -> None:
    document = Document(issuer="Trường Tiểu học Lê Lợi xã Đồng Văn tỉnh Hà Giang", province="Hà Giang")
    found = mentions("Căn cứ Quyết định số 66/2025/QĐ-UBND ngày 04/8/2025; Quyết định số 88/QĐ-UBND.", document)
    assert [mention.issuer for _, mention in found] == ["UBND tỉnh Hà Giang", None]
