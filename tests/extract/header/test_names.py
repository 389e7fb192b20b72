"""The names of agencies in a letterhead, whatever a converter did to its lines."""

import pytest

from luocdo.extract.header.names import letterhead_names

MOTTO = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]


@pytest.mark.parametrize(
    "lines",
    [
        ["UBND TỈNH SƠN LA", "SỞ Y TẾ", *MOTTO, "Số: 5/SYT-VP"],
        [*MOTTO, "UBND TỈNH SƠN LA", "SỞ Y TẾ", "Số: 5/SYT-VP"],
        ["UBND TỈNH SƠN LA", MOTTO[0], "SỞ Y TẾ", MOTTO[1], "Số: 5/SYT-VP"],
        ["UBND TỈNH SƠN LA SỞ Y TẾ", "Số: 5/SYT-VP", "SỞ NỘI VỤ"],
        ["DỰ THẢO LẦN 2", "UBND TỈNH SƠN LA", "MẬT", "SỞ Y TẾ", "Số: 5/SYT-VP"],
        ["ngày đến: 5", "UBND TỈNH SƠN LA", "SỞ Y TẾ", "Số: 5/SYT-VP"],
    ],
)
def test_the_names_stand_above_the_number_beside_or_below_the_motto(lines: list[str]) -> None:
    assert letterhead_names(lines) == ("UBND TỈNH SƠN LA", "SỞ Y TẾ")


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["SỞ NÔNG NGHIỆP VÀ MÔI", "TRƯỜNG"], ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",)),
        (["UBND THÀNH PHỐ HẢI", "PHÒNG", "SỞ Y TẾ"], ("UBND THÀNH PHỐ HẢI PHÒNG", "SỞ Y TẾ")),
        (["VĂN", "PHÒNG CHÍNH PHỦ"], ("VĂN PHÒNG CHÍNH PHỦ",)),
        (["VĂN PHÒNG", "CHÍNH PHỦ"], ("VĂN PHÒNG CHÍNH PHỦ",)),
        (["ỦY BAN THƯỜNG VỤ", "QUỐC HỘI"], ("ỦY BAN THƯỜNG VỤ QUỐC HỘI",)),
        (["BAN THƯỜNG VỤ", "TỈNH ỦY SƠN LA"], ("BAN THƯỜNG VỤ", "TỈNH ỦY SƠN LA")),
        (["BỘ CÔNG AN - BỘ Y TẾ"], ("BỘ CÔNG AN - BỘ Y TẾ",)),
        (["BỘ CÔNG AN-BỘ Y TẾ", "THANH TRA CHÍNH PHỦ"], ("BỘ CÔNG AN-BỘ Y TẾ - THANH TRA CHÍNH PHỦ",)),
        (["THƯỜNG TRỰC", "HĐND - UBND TỈNH SƠN LA"], ("THƯỜNG TRỰC HĐND - UBND TỈNH SƠN LA",)),
        (["BỘ Y TẾ", "CỤC KHO TÀNG", "VIỆT NAM"], ("BỘ Y TẾ", "CỤC KHO TÀNG VIỆT NAM")),
        (["BỘ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM"], ("BỘ Y TẾ",)),
        (["BỘ Y TẾ", "VIỆT NAM"], ("BỘ Y TẾ",)),
        (["/UBND TỈNH SƠN LA", "SỞ Y TẾ"], ("UBND TỈNH SƠN LA", "SỞ Y TẾ")),
        (["HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA KHÓA XV, KỲ HỌP THỨ BA"], ("HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA",)),
        (["HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA KHOÁ MƯỜI LĂM - KỲ HỌP THỨ BA"], ("HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA",)),
        (["HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA NHIỆM KỲ THỨ XII"], ("HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA",)),
        (
            ["TRƯỜNG CHÍNH TRỊ TỈNH SƠN LA", "LỚP TRUNG CẤP KHÓA HÈ"],
            ("TRƯỜNG CHÍNH TRỊ TỈNH SƠN LA LỚP TRUNG CẤP KHÓA HÈ",),
        ),
        (["UBND XÃ TÂN HỘI"], ("UBND XÃ TÂN HỘI",)),
        (["HĐND XÃ PHÚ HỘI", "BAN KINH TẾ"], ("HĐND XÃ PHÚ HỘI", "BAN KINH TẾ")),
        (["UBND TỈNH SƠN LA HỘI NÔNG DÂN"], ("UBND TỈNH SƠN LA", "HỘI NÔNG DÂN")),
        (["Bộ Tài chính", "Cục Thuế", "Một dòng chữ"], ("Bộ Tài chính", "Cục Thuế")),
        (["Sở đã nhận được", "bộ hồ sơ"], ()),
        ([], ()),
    ],
)
def test_each_name_is_whole_and_alone(lines: list[str], names: tuple[str, ...]) -> None:
    assert letterhead_names(lines) == names


def test_a_stray_line_above_a_draft_without_a_number_is_no_letterhead() -> None:
    lines = ("Chính phủ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Kính gửi: Các phòng thuộc Sở")
    assert letterhead_names(lines, numbered=False) == ()
    assert letterhead_names(lines) == ("Chính phủ",)
