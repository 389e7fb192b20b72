"""Who issued a document, by the names of its letterhead from the highest agency down."""

import pytest

from luocdo.extract.header.issuer import read_issuer

PARTS = [
    (["CÔNG AN TỈNH SƠN LA", "PHÒNG AN NINH KINH TẾ"], "Phòng An ninh kinh tế Công an tỉnh Sơn La"),
    (["SỞ Y TẾ TỈNH SƠN LA", "THANH TRA"], "Thanh tra Sở Y tế tỉnh Sơn La"),
    (["HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA", "BAN PHÁP CHẾ"], "Ban Pháp chế HĐND tỉnh Sơn La"),
    (["ỦY BAN BẦU CỬ TỈNH SƠN LA", "TIỂU BAN NHÂN SỰ"], "Tiểu ban nhân sự Ủy ban Bầu cử tỉnh Sơn La"),
    (["HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA", "ĐOÀN GIÁM SÁT"], "Đoàn giám sát HĐND tỉnh Sơn La"),
    (["UBND TỈNH SƠN LA", "TRUNG TÂM GDNN-GDTX"], "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên tỉnh Sơn La"),
    (["ĐOÀN TNCS HỒ CHÍ MINH", "TỈNH ĐOÀN SƠN LA"], "Tỉnh đoàn Sơn La"),
    (["TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH", "BCH TỈNH SƠN LA"], "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Sơn La"),
    (
        ["TỈNH ĐOÀN SƠN LA", "BCH ĐOÀN XÃ YÊN CHÂU"],
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Yên Châu tỉnh Sơn La",
    ),
    (["HỘI NÔNG DÂN VIỆT NAM", "BCH HND TỈNH SƠN LA"], "Hội Nông dân tỉnh Sơn La"),
    (["HỘI CỰU CHIẾN BINH - ĐOÀN THANH NIÊN TỈNH SƠN LA"], "Hội Cựu chiến binh - Đoàn Thanh niên tỉnh Sơn La"),
    (["UBND TỈNH SƠN LA", "BAN DÂN TỘC"], "Ban Dân tộc tỉnh Sơn La"),
    (["UBND TỈNH SƠN LA", "VĂN PHÒNG"], "Văn phòng UBND tỉnh Sơn La"),
    (["UBND HUYỆN MAI SƠN", "PHÒNG NỘI VỤ"], "Phòng Nội vụ huyện Mai Sơn"),
    (["CÔNG TY CẤP NƯỚC SƠN LA", "HỘI ĐỒNG THÀNH VIÊN"], "Hội đồng thành viên Công ty Cấp nước Sơn La"),
    (["BỆNH VIỆN ĐA KHOA TỈNH SƠN LA", "CÔNG ĐOÀN CƠ SỞ"], "Công đoàn cơ sở Bệnh viện Đa khoa tỉnh Sơn La"),
    (["BAN CHẤP HÀNH TRUNG ƯƠNG", "VĂN PHÒNG"], "Văn phòng Trung ương Đảng"),
    (["BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN TỔ CHỨC"], "Ban Tổ chức Trung ương"),
    (["BAN CHẤP HÀNH TRUNG ƯƠNG", "ĐOÀN TNCS HỒ CHÍ MINH"], "Trung ương Đoàn TNCS Hồ Chí Minh"),
    (["BAN CHẤP HÀNH TRUNG ƯƠNG"], "Ban Chấp hành Trung ương Đảng"),
]


@pytest.mark.parametrize(("names", "issuer"), PARTS)
def test_a_part_bears_the_name_of_its_agency_and_below_a_peoples_committee_that_of_the_place(
    names: list[str], issuer: str
) -> None:
    assert read_issuer(names, None) == issuer


@pytest.mark.parametrize(
    ("names", "issuer"),
    [
        (["HỢP TÁC XÃ DỊCH VỤ NÔNG NGHIỆP AN BÌNH"], "Hợp tác xã Dịch vụ nông nghiệp An Bình"),
        (["UBND TỈNH SƠN LA", "CÔNG TY TNHH MTV CẤP NƯỚC"], "Công ty TNHH MTV Cấp nước"),
        (["ĐẠI HỌC SƠN LA", "TRƯỜNG ĐẠI HỌC KINH TẾ"], "Trường Đại học Kinh tế"),
        (["UBND TỈNH SƠN LA", "TRƯỜNG CAO ĐẲNG SƠN LA"], "Trường Cao đẳng Sơn La"),
        (["UBND TỈNH SƠN LA", "TRƯỜNG CAO ĐẲNG Y TẾ"], "Trường Cao đẳng Y tế tỉnh Sơn La"),
    ],
)
def test_what_is_one_of_its_kind_or_called_after_its_province_needs_no_place(names: list[str], issuer: str) -> None:
    assert read_issuer(names, "Sơn La") == issuer


def test_an_agency_that_speaks_through_its_board_is_the_issuer_itself() -> None:
    names = ["ỦY BAN MTTQ VIỆT NAM TỈNH SƠN LA", "BAN THƯỜNG TRỰC"]
    assert read_issuer(names, None) == "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La"


def test_a_branch_lies_in_the_province_that_ends_the_name_above_it() -> None:
    names = ["KHO BẠC NHÀ NƯỚC VĨNH PHÚC", "KHO BẠC NHÀ NƯỚC TAM DƯƠNG"]
    assert read_issuer(names, None) == "Kho bạc Nhà nước Tam Dương tỉnh Vĩnh Phúc"


def test_the_place_line_gives_the_province_that_no_name_says() -> None:
    assert read_issuer(["SỞ NỘI VỤ", "CHI CỤC VĂN THƯ"], "Sơn La") == "Chi cục Văn thư tỉnh Sơn La"
    assert read_issuer([], "Sơn La") is None


def test_a_line_that_is_longer_than_any_name_names_nobody() -> None:
    assert read_issuer(["SỞ NỘI VỤ TỈNH SƠN LA", "BỆNH VIỆN HÙNG VƯƠNG " * 5000], None) == "Sở Nội vụ tỉnh Sơn La"
