"""Names in capitals, as officers write them."""

import pytest

from luocdo.extract.grammar.capitals import in_small_letters
from luocdo.extract.rules import rows


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("CHI CỤC KIỂM LÂM", "Chi cục Kiểm lâm"),
        ("TRƯỜNG THPT TRẦN PHÚ", "Trường THPT Trần Phú"),
        ("TRƯỜNG THPT VÕ THỊ SÁU", "Trường THPT Võ Thị Sáu"),
        ("TRƯỜNG THCS TÂN THÀNH", "Trường THCS Tân Thành"),
        ("TRƯỜNG MẦM NON HOA SEN THÀNH PHỐ HUẾ", "Trường Mầm non Hoa Sen thành phố Huế"),
        ("TRƯỜNG MẦM NON HOA MAI THỊ TRẤN ME", "Trường Mầm non Hoa Mai thị trấn Me"),
        ("TRƯỜNG TIỂU HỌC VÀ THCS KỲ TÂN", "Trường Tiểu học và THCS Kỳ Tân"),
        ("TRƯỜNG CAO ĐẲNG KỸ THUẬT VÀ CÔNG NGHỆ", "Trường Cao đẳng Kỹ thuật và Công nghệ"),
        ("TRƯỜNG CAO ĐẲNG KINH TẾ - KỸ THUẬT SƠN LA", "Trường Cao đẳng Kinh tế - Kỹ thuật Sơn La"),
        ("CÔNG TY TNHH MTV THỦY LỢI HẢI HẬU", "Công ty TNHH MTV Thủy lợi Hải Hậu"),
        ("BAN CHỈ HUY PCTT VÀ TKCN", "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn"),
        ("BAN TUYÊN GIÁO VÀ DÂN VẬN", "Ban Tuyên giáo và Dân vận"),
        ("TRUNG TÂM Y TẾ CƯ M’GAR", "Trung tâm Y tế Cư M'gar"),
        ("KHO BẠC NHÀ NƯỚC KHU VỰC XII", "Kho bạc Nhà nước khu vực XII"),
        ("TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG", "Tổng công ty Điện lực miền Trung"),
    ],
)
def test_a_name_in_capitals_has_those_of_its_kind_its_short_forms_and_its_place(printed: str, written: str) -> None:
    assert in_small_letters(printed) == written


def test_every_head_is_written_as_its_row_says() -> None:
    for row in rows("agency_heads"):
        assert in_small_letters(row["words"].upper()) == row["written"]


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("CÔNG AN - TÒA ÁN NHÂN DÂN TỈNH SÓC TRĂNG", "Công an - Tòa án nhân dân tỉnh Sóc Trăng"),
        ("BỆNH VIỆN BẠCH MAI", "Bệnh viện Bạch Mai"),
        ("BỆNH VIỆN NHÂN DÂN GIA ĐỊNH", "Bệnh viện Nhân dân Gia Định"),
        ("TRƯỜNG ĐẠI HỌC SƯ PHẠM VINH", "Trường Đại học Sư phạm Vinh"),
        ("TRƯỜNG THPT CHUYÊN LÊ HỒNG PHONG", "Trường THPT chuyên Lê Hồng Phong"),
        ("CÔNG TY CỔ PHẦN XÂY DỰNG SÔNG ĐÀ 5", "Công ty Cổ phần Xây dựng Sông Đà 5"),
        ("CÔNG TY TNHH MỘT THÀNH VIÊN CẤP NƯỚC Ý YÊN", "Công ty TNHH Một thành viên Cấp nước Ý Yên"),
        ("TRUNG TÂM VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Trung tâm Văn hóa, Thể thao và Du lịch"),
        ("CHI CỤC PHÒNG, CHỐNG THIÊN TAI VÀ THỦY LỢI", "Chi cục Phòng, chống thiên tai và Thủy lợi"),
    ],
)
def test_words_of_no_field_are_a_name_with_a_capital_each(printed: str, written: str) -> None:
    assert in_small_letters(printed) == written
