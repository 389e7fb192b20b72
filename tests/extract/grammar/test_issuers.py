"""Names of agencies: short, relative and capital forms -> the full name, and its level."""

import pytest

from luocdo.extract.grammar.agency_phrase import agency_end, joint_agencies_end, joint_ministries_end
from luocdo.extract.grammar.issuers import canonical_issuer, level_of
from luocdo.extract.grammar.places import province_name
from luocdo.extract.grammar.symbols import issuer_of

NAMES = [
    ("UBND TỈNH HÀ GIANG", "UBND tỉnh Hà Giang", "province"),
    ("Ủy ban nhân dân thành phố Cần Thơ", "UBND thành phố Cần Thơ", "province"),
    ("Chủ tịch Ủy ban nhân dân TP. Hà Nội", "UBND thành phố Hà Nội", "province"),
    ("Hội đồng nhân dân tỉnh Đắc Lắc", "HĐND tỉnh Đắk Lắk", "province"),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy Hà Giang", "party"),
    ("SỞ TÀI CHÍNH", "Sở Tài chính tỉnh Hà Giang", "department"),
    ("Giám đốc Sở TN&MT", "Sở Tài nguyên và Môi trường tỉnh Hà Giang", "department"),
    ("Sở Y tế tỉnh Lào Cai", "Sở Y tế tỉnh Lào Cai", "department"),
    ("UBND tỉnh", "UBND tỉnh Hà Giang", "province"),
    ("Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh Hà Giang", "department"),
    ("Chánh Thanh tra tỉnh", "Thanh tra tỉnh Hà Giang", "department"),
    ("Sở", "Sở Nội vụ tỉnh Hà Giang", "department"),
    ("Văn phòng Sở", "Văn phòng Sở Nội vụ tỉnh Hà Giang", "department"),
    ("UBND huyện Bắc Mê", "UBND huyện Bắc Mê tỉnh Hà Giang", "district"),
    ("UBND XÃ YÊN PHÚ", "UBND xã Yên Phú tỉnh Hà Giang", "commune"),
    ("UBND xã Đảo Lành, tỉnh Quảng Ninh", "UBND xã Đảo Lành tỉnh Quảng Ninh", "commune"),
    ("UBND huyện đảo Cô Tô, tỉnh Quảng Ninh", "UBND huyện Cô Tô tỉnh Quảng Ninh", "district"),
    ("UBND HUYỆN ĐẢO LÝ SƠN TỈNH QUẢNG NGÃI", "UBND huyện Lý Sơn tỉnh Quảng Ngãi", "district"),
    ("UBND huyện Côn Đảo, tỉnh Bà Rịa - Vũng Tàu", "UBND huyện Côn Đảo tỉnh Bà Rịa - Vũng Tàu", "district"),
    ("UBND xã Yên Phú, huyện Bắc Mê", "UBND xã Yên Phú huyện Bắc Mê tỉnh Hà Giang", "commune"),
    ("UBND xã Tân Lập, huyện Bình Sơn, tỉnh Cao Bằng", "UBND xã Tân Lập huyện Bình Sơn tỉnh Cao Bằng", "commune"),
    ("UBND phường 1, quận 3, TP. Hồ Chí Minh", "UBND phường 1 quận 3 thành phố Hồ Chí Minh", "commune"),
    ("UBND xã A, thành phố Vinh", "UBND xã A thành phố Vinh tỉnh Hà Giang", "commune"),
    ("Sở Y tế Hà Nội", "Sở Y tế thành phố Hà Nội", "department"),
    ("Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang", "department"),
    ("Bộ trưởng Bộ Tư pháp", "Bộ Tư pháp", "central"),
    ("Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc", "Ủy ban Dân tộc", "central"),
    ("Trưởng Ban Tổ chức Tỉnh ủy", "Ban Tổ chức Tỉnh ủy Hà Giang", "party"),
    ("Trưởng ban Quản lý khu kinh tế tỉnh Hà Giang", "Ban Quản lý khu kinh tế tỉnh Hà Giang", "department"),
    ("Thống đốc Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam", "central"),
    ("Thống đốc NHNN", "Ngân hàng Nhà nước Việt Nam", "central"),
    ("Bộ trưởng, Chủ nhiệm VPCP", "Văn phòng Chính phủ", "central"),
    ("NHNN Việt Nam chi nhánh tỉnh Lào Cai", "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Lào Cai", "other"),
    ("NHNN Chi nhánh Lào Cai", "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Lào Cai", "other"),
    ("KTNN chuyên ngành III", "Kiểm toán nhà nước chuyên ngành III", "other"),
    ("NHNN Chi nhánh tỉnh", "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Hà Giang", "other"),
    ("Ngân hàng Nhà nước - Chi nhánh tỉnh Lào Cai", "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Lào Cai", "other"),
    ("Ngân hàng Chính sách xã hội - Chi nhánh tỉnh", "Ngân hàng Chính sách xã hội chi nhánh tỉnh Hà Giang", "other"),
    (
        "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI CHI NHÁNH TỈNH LÀO CAI",
        "Ngân hàng Chính sách xã hội chi nhánh tỉnh Lào Cai",
        "other",
    ),
    ("Bộ Chính trị, Ban Bí thư", "Ban Chấp hành Trung ương Đảng", "party"),
    ("Hiệp hội Chè Việt Nam", "Hiệp hội Chè Việt Nam", "other"),
    ("Tổng Thanh tra Chính phủ", "Thanh tra Chính phủ", "central"),
    ("Thủ tướng", "Thủ tướng Chính phủ", "central"),
    ("Chủ tịch nước", "Chủ tịch nước", "central"),
    ("Bộ KH&ĐT", "Bộ Kế hoạch và Đầu tư", "central"),
    ("Bộ LĐ-TB-XH", "Bộ Lao động - Thương binh và Xã hội", "central"),
    ("Bộ Chính trị Trung ương Đảng", "Ban Chấp hành Trung ương Đảng", "party"),
    ("Bộ Chính trị", "Ban Chấp hành Trung ương Đảng", "party"),
    ("Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương Đảng", "party"),
    ("Tỉnh ủy", "Tỉnh ủy Hà Giang", "party"),
    ("Công an tỉnh - Sở Tư pháp", "Công an - Sở Tư pháp tỉnh Hà Giang", "department"),
    ("Tỉnh đoàn", "Tỉnh đoàn Hà Giang", "department"),
    ("Ban Thường vụ Tỉnh đoàn", "Tỉnh đoàn Hà Giang", "department"),
    ("BCH Tỉnh đoàn Lào Cai", "Tỉnh đoàn Lào Cai", "department"),
    ("Ban Thường vụ Thành đoàn Hà Nội", "Thành đoàn Hà Nội", "department"),
    ("Ban Bí thư Trung ương Đoàn", "Trung ương Đoàn TNCS Hồ Chí Minh", "central"),
    ("Ban Thường vụ Tỉnh ủy Hà Giang", "Tỉnh ủy Hà Giang", "party"),
    ("Thành ủy TP. Hồ Chí Minh", "Thành ủy Hồ Chí Minh", "party"),
    ("Ban Chấp hành Trung ương Đảng khóa XIII", "Ban Chấp hành Trung ương Đảng", "party"),
    ("HĐND tỉnh khóa XV", "HĐND tỉnh Hà Giang", "province"),
    ("Ban Chỉ đạo chuyển đổi số tỉnh", "Ban Chỉ đạo chuyển đổi số tỉnh Hà Giang", "department"),
    ("Chi cục Thủy lợi", "Chi cục Thủy lợi", "unit"),
    ("người dân và doanh nghiệp", None, None),
]


def test_the_party_committee_of_a_city_is_a_city_committee() -> None:
    assert issuer_of("TU", "Hải Phòng", None) == "Thành ủy Hải Phòng"


def test_a_province_keeps_the_kind_that_the_document_gives_it() -> None:
    assert canonical_issuer("UBND tỉnh", "Đồng Nai", "UBND tỉnh Đồng Nai") == "UBND tỉnh Đồng Nai"
    assert canonical_issuer("Sở Y tế", "Đồng Nai", "UBND tỉnh Đồng Nai") == "Sở Y tế tỉnh Đồng Nai"


def test_a_commune_is_in_the_district_of_the_document_that_names_it() -> None:
    assert canonical_issuer("UBND xã Tân Lập", "Hà Giang", "UBND huyện Bắc Mê tỉnh Hà Giang") == (
        "UBND xã Tân Lập huyện Bắc Mê tỉnh Hà Giang"
    )
    assert canonical_issuer("UBND xã Tân Lập, tỉnh Cao Bằng", "Hà Giang", "UBND huyện Bắc Mê tỉnh Hà Giang") == (
        "UBND xã Tân Lập tỉnh Cao Bằng"
    )


@pytest.mark.parametrize(("text", "name", "level"), NAMES)
def test_an_agency_has_one_name_and_one_level(text: str, name: str | None, level: str | None) -> None:
    found = canonical_issuer(text, "Hà Giang", "Sở Nội vụ tỉnh Hà Giang")
    assert found == name
    assert level is None or level_of(found or "") == level


@pytest.mark.parametrize(
    "name",
    [
        "Văn phòng Chính phủ và Bộ Nội vụ",
        "Thanh tra Chính phủ và Văn phòng Chính phủ",
        "Bộ Y tế và Bộ Tài chính",
        "Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "Sở Giao dịch Chứng khoán Hà Nội",
        "Văn phòng Điều phối nông thôn mới Trung ương",
        "Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia",
    ],
)
def test_those_of_the_centre_who_issue_together_or_bear_its_name_are_the_centre(name: str) -> None:
    assert level_of(name) == "central"


@pytest.mark.parametrize("text", ["UBND tỉnh", "UBND huyện", "Sở", "Văn phòng Sở", "Ban Chỉ đạo 35 tỉnh", "Tỉnh ủy"])
def test_a_relative_name_without_a_province_names_nobody(text: str) -> None:
    assert canonical_issuer(text) is None


def test_a_full_name_stays_as_it_is() -> None:
    for _, name, _ in NAMES:
        assert name is None or canonical_issuer(name) == name


@pytest.mark.parametrize(
    ("spelt", "name"),
    [("ĐẮC LẮC", "Đắk Lắk"), ("TP.HCM", "Hồ Chí Minh"), ("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"), ("Sài Gòn", None)],
)
def test_a_province_is_known_by_all_its_spellings(spelt: str, name: str | None) -> None:
    assert province_name(spelt) == name


PHRASES = [
    "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ| hướng dẫn nghiệp vụ",
    "UBND tỉnh| về việc số hóa",
    "UBND tỉnh Bình Phước| Thành lập trạm y tế",
    "UBND huyện Bắc Mê, tỉnh Hà Giang| quy định",
    "UBND huyện đảo Cô Tô| về việc",
    "UBND xã đảo Mây Lành| báo cáo",
    "Sở Văn hóa, Thể thao và Du lịch| về lễ hội",
    "Sở Thông tin và Truyền thông tỉnh Lào Cai|, Công văn",
    "Văn phòng\nChính phủ| về kết luận",
    "Bộ Chính trị khóa XIII| về công tác cán bộ",
    "Ban Chỉ đạo CCHC tỉnh|; Kế hoạch",
    "Ban Thường vụ Tỉnh ủy| và Kế hoạch số 5",
    "Trung tâm Kiểm soát bệnh tật tỉnh| ngày 12",
    "Chủ tịch nước|.",
    "Ban Chỉ đạo Quốc gia phòng, chống dịch bệnh COVID-19| về việc giãn cách",
]


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_name_of_an_agency_ends_where_the_title_begins(phrase: str) -> None:
    name, rest = phrase.split("|")
    assert agency_end(name + rest, 0) == len(name)


@pytest.mark.parametrize(
    "names",
    [
        "Bộ Y tế, Bộ Tài chính và Bộ Nội vụ",
        "Bộ Tài chính-Bộ Y tế",
        "Bộ Lao động-Thương binh và Xã hội, Bộ Tài chính",
        "Bộ Tài chính - Xây dựng - Tổng cục Địa chính - Ban Vật giá Chính phủ",
        "Bộ Lao động - Thương binh và Xã hội - Tài chính - Y tế",
    ],
)
def test_joint_issuers_are_one_phrase(names: str) -> None:
    assert joint_agencies_end(f"{names} hướng dẫn", 0) == len(names)


def test_joint_ministries_are_named_without_their_kind() -> None:
    names = "Lao động Thương binh và Xã hội, Tài chính và Bộ Y tế"
    assert joint_ministries_end(f"{names} hướng dẫn", 0) == len(names)
    assert joint_ministries_end("Nội dung hướng dẫn", 0) is None


@pytest.mark.parametrize("text", ["Nghị định số 5", "người dân", "tỉnh Hà Giang", "Bộ luật Dân sự"])
def test_other_words_name_no_agency(text: str) -> None:
    assert agency_end(text, 0) is None


def test_a_text_that_is_longer_than_any_name_is_none() -> None:
    assert canonical_issuer("Sở Nội vụ tỉnh Cao Bằng") is not None
    assert canonical_issuer("Sở Nội vụ " + "và " * 80 + "tỉnh Cao Bằng") is None


def test_a_province_that_lost_its_tone_to_a_scanner_is_one_all_the_same() -> None:
    assert canonical_issuer("Chủ tịch UBND tinh Đắk Lắk") == "UBND tỉnh Đắk Lắk"
    assert canonical_issuer("Ban Chỉ đạo tinh gọn bộ máy") == "Ban Chỉ đạo tinh gọn bộ máy"


DISTRICTS = [
    ("Ban Thường vụ Huyện ủy", "Huyện ủy Văn Chấn", "Huyện ủy Văn Chấn"),
    ("Huyện ủy", "Ban Tuyên giáo Huyện ủy Văn Chấn", "Huyện ủy Văn Chấn"),
    ("Thường trực Quận ủy", "UBND quận Hồng Bàng thành phố Hải Phòng", "Quận ủy Hồng Bàng thành phố Hải Phòng"),
    ("HUYỆN ỦY VĂN CHẤN", None, "Huyện ủy Văn Chấn tỉnh Yên Bái"),
    ("Huyện ủy", "Sở Y tế tỉnh Yên Bái", None),
]


@pytest.mark.parametrize(("text", "own", "name"), DISTRICTS)
def test_the_party_committee_of_a_district_is_its_own_or_that_of_the_document(
    text: str, own: str | None, name: str | None
) -> None:
    assert canonical_issuer(text, "Yên Bái", own) == name


def test_short_heads_are_written_out() -> None:
    assert canonical_issuer("LĐLĐ tỉnh", "Hà Nam") == "Liên đoàn Lao động tỉnh Hà Nam"
    assert canonical_issuer("BHXH HUYỆN QUỲ HỢP", "Nghệ An") == "Bảo hiểm xã hội huyện Quỳ Hợp tỉnh Nghệ An"


def test_the_committee_of_a_provinces_party_is_its_one_issuer() -> None:
    assert canonical_issuer("Ban Chấp hành Đảng bộ tỉnh", "Hậu Giang") == "Tỉnh ủy Hậu Giang"
    assert canonical_issuer("Ban Chấp hành Đảng bộ thành phố Đà Nẵng") == "Thành ủy Đà Nẵng"


def test_what_a_communes_party_committee_has_bears_its_name() -> None:
    own = "Đảng ủy xã Tân Lập tỉnh Khánh Hòa"
    assert canonical_issuer("UBKT Đảng ủy", "Khánh Hòa", own) == f"Ủy ban Kiểm tra {own}"
    assert canonical_issuer("Văn phòng Đảng ủy", "Khánh Hòa", f"Ủy ban Kiểm tra {own}") == f"Văn phòng {own}"
    assert canonical_issuer("UBKT Tỉnh ủy", "Khánh Hòa", own) == "Ủy ban Kiểm tra Tỉnh ủy Khánh Hòa"


def test_a_title_with_the_name_of_a_person_is_of_the_department_that_writes() -> None:
    own = "Sở Nội vụ tỉnh Hà Giang"
    for office in ("Phó Giám đốc Sở Lý Thu Trang", "Giám đốc Sở Nông Văn Ất"):
        assert canonical_issuer(office, "Hà Giang", own) == own
        assert canonical_issuer(office, "Hà Giang", "UBND tỉnh Hà Giang") is None
    assert canonical_issuer("Giám đốc Sở Công Thương", "Hà Giang", own) == "Sở Công Thương tỉnh Hà Giang"


def test_the_board_of_the_committee_in_a_paper_of_a_commune_is_of_its_committee() -> None:
    board = canonical_issuer("Ban Thường vụ Đảng ủy", "Lạng Sơn", "UBND xã Mây Lành tỉnh Lạng Sơn")
    assert board == "Đảng ủy xã Mây Lành tỉnh Lạng Sơn"
    assert canonical_issuer("Ban Thường vụ Đảng ủy", "Lạng Sơn", "Sở Nội vụ tỉnh Lạng Sơn") is None


def test_the_committee_of_a_house_is_one_however_it_is_called() -> None:
    assert canonical_issuer("Ban Chấp hành Đảng bộ Sở Y tế", "Cà Mau") == "Đảng ủy Sở Y tế tỉnh Cà Mau"
    assert canonical_issuer("BCH Đảng bộ Công ty Cấp nước Alpha") == "Đảng ủy Công ty Cấp nước Alpha"
    assert canonical_issuer("Ban Chấp hành Đảng bộ xã Tân Lập", "Khánh Hòa") == "Đảng ủy xã Tân Lập tỉnh Khánh Hòa"


def test_a_tax_office_has_a_number_with_the_word_or_without() -> None:
    names = ("Thuế cơ sở số 4 về", "Thuế cơ sở 4 về")
    ends = [name[: agency_end(name, 0)] for name in names]
    assert ends == ["Thuế cơ sở số 4", "Thuế cơ sở 4"]
    assert {canonical_issuer(end, "Cà Mau") for end in ends} == {"Thuế cơ sở 4 tỉnh Cà Mau"}
    assert agency_end("Trung tâm Y tế số 4/SYT", 0) == len("Trung tâm Y tế")


@pytest.mark.parametrize("name", ["Hội đồng thành viên", "Tổng giám đốc", "Hội đồng quản trị Công ty"])
def test_who_manages_a_company_is_the_company_that_writes(name: str) -> None:
    assert canonical_issuer(name, None, "Công ty cổ phần Cảng Sông Hậu") == "Công ty cổ phần Cảng Sông Hậu"


@pytest.mark.parametrize("name", ["Hội đồng thành viên Tập đoàn", "Hội đồng quản trị Công ty cổ phần Gạch Tân Thành"])
def test_who_manages_another_company_is_not_the_one_that_writes(name: str) -> None:
    assert canonical_issuer(name, None, "Công ty cổ phần Cảng Sông Hậu") == name
