"""Names in capitals, as officers write them."""

import pytest

from luocdo.extract.grammar.capitals import in_small_letters
from luocdo.extract.rules import rows


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("CHI CỤC KIỂM LÂM", "Chi cục Kiểm lâm"),
        ("TRƯỜNG THPT TRẦN PHÚ", "Trường THPT Trần Phú"),
        ("TRƯỜNG TIỂU HỌC VÀ THCS KỲ TÂN", "Trường Tiểu học và THCS Kỳ Tân"),
        ("TRƯỜNG CAO ĐẲNG KỸ THUẬT VÀ CÔNG NGHỆ", "Trường Cao đẳng Kỹ thuật và Công nghệ"),
        ("TRƯỜNG CAO ĐẲNG KINH TẾ - KỸ THUẬT SƠN LA", "Trường Cao đẳng Kinh tế - Kỹ thuật Sơn La"),
        ("CÔNG TY TNHH MTV THỦY LỢI HẢI HẬU", "Công ty TNHH MTV thủy lợi Hải Hậu"),
        ("BAN CHỈ HUY PCTT VÀ TKCN", "Ban Chỉ huy PCTT và TKCN"),
        ("TRUNG TÂM Y TẾ CƯ M’GAR", "Trung tâm Y tế Cư M'gar"),
        ("KHO BẠC NHÀ NƯỚC KHU VỰC XII", "Kho bạc Nhà nước khu vực XII"),
    ],
)
def test_a_name_in_capitals_has_those_of_its_kind_its_short_forms_and_its_place(printed: str, written: str) -> None:
    assert in_small_letters(printed) == written


def test_every_head_is_written_as_its_row_says() -> None:
    for row in rows("agency_heads"):
        assert in_small_letters(row["words"].upper()) == row["written"]
