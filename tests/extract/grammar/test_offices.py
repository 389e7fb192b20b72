"""Words with which a line names an agency or an office holder."""

import pytest

from luocdo.extract.grammar.offices import agency, names_issuer, office


@pytest.mark.parametrize("line", ["SỞ NỘI VỤ", "Phòng Kinh tế", "ỦY BAN NHÂN DÂN XÃ", "BỆNH VIỆN BẠCH MAI", "BỘ Y TẾ"])
def test_a_line_opens_with_an_agency(line: str) -> None:
    assert agency().match(line)


@pytest.mark.parametrize(
    "line", ["PHÒNG, CHỐNG THIÊN TAI", "PHÒNG CHÁY", "BAN HÀNH QUY CHẾ", "BỘ MÁY", "SỞI", "KHOA HỌC"]
)
def test_words_that_only_begin_like_an_agency_are_none(line: str) -> None:
    assert agency().match(line) is None


def test_an_office_is_named_by_its_title() -> None:
    assert office().match("PHÓ CHỦ TỊCH")
    assert office().match("Tổ phó")
    assert office().match("NGUYỄN VĂN AN") is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("GIÁM ĐỐC SỞ NỘI VỤ", True),
        ("HỘI ĐỒNG NHÂN DÂN TỈNH", True),
        ("Giám đốc Sở Nội vụ", False),
        ("SỞ HỮU TRÍ TUỆ TRONG GIAI ĐOẠN 2025", False),
        ("BỘ TIÊU CHÍ", False),
    ],
)
def test_the_line_above_the_text_names_its_issuer(line: str, names: bool) -> None:
    assert names_issuer(line) is names
