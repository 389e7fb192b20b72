"""Agencies that sign together are all issuers, each by the name that the letterhead gives it."""

import pytest

from luocdo.extract.header.issuer import read_issuer
from luocdo.extract.header.joint import joined, leading, partners
from luocdo.extract.header.names import letterhead_names


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (["UBND TỈNH SƠN LA", "SỞ NỘI VỤ - SỞ TÀI CHÍNH"], "Sở Nội vụ - Sở Tài chính tỉnh Sơn La"),
        (["UBND TỈNH SƠN LA", "SỞ NỘI VỤ", "SỞ TÀI CHÍNH"], "Sở Nội vụ - Sở Tài chính tỉnh Sơn La"),
        (["CÔNG AN TỈNH SƠN LA", "SỞ Y TẾ"], "Công an - Sở Y tế tỉnh Sơn La"),
        (["CÔNG AN TỈNH SƠN LA", "CÔNG AN HUYỆN MAI SƠN"], "Công an huyện Mai Sơn tỉnh Sơn La"),
        (
            ["UBND TỈNH SƠN LA", "SỞ NỘI VỤ - SỞ Y TẾ", "BẢO HIỂM XÃ HỘI TỈNH"],
            "Sở Nội vụ - Sở Y tế - Bảo hiểm xã hội tỉnh Sơn La",
        ),
        (
            ["TÒA ÁN NHÂN DÂN - CÔNG AN", "VIỆN KIỂM SÁT NHÂN DÂN", "TỈNH SƠN LA"],
            "Tòa án nhân dân - Công an - Viện kiểm sát nhân dân tỉnh Sơn La",
        ),
        (["ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "TỈNH SƠN LA"], "UBND - HĐND tỉnh Sơn La"),
        (
            ["BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI-BỘ NỘI VỤ"],
            "Bộ Lao động - Thương binh và Xã hội và Bộ Nội vụ",
        ),
        (["UBND TỈNH SƠN LA", "LIÊN SỞ: NỘI VỤ -", "TÀI CHÍNH"], "Sở Nội vụ - Sở Tài chính tỉnh Sơn La"),
        (
            ["UBND TỈNH SƠN LA", "LIÊN SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - Y TẾ"],
            "Sở Lao động - Thương binh và Xã hội - Sở Y tế tỉnh Sơn La",
        ),
        (["UBND TỈNH SƠN LA", "LIÊN NGÀNH: SỞ NỘI VỤ", "- SỞ TÀI CHÍNH"], "Sở Nội vụ - Sở Tài chính tỉnh Sơn La"),
        (["UBND TỈNH SƠN LA", "LIÊN NGÀNH", "SỞ NỘI VỤ - SỞ TÀI CHÍNH"], "Sở Nội vụ - Sở Tài chính tỉnh Sơn La"),
        (
            ["BAN CHỈ ĐẠO LIÊN NGÀNH", "VỀ AN TOÀN THỰC PHẨM", "TỈNH SƠN LA"],
            "Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh Sơn La",
        ),
        (["CÔNG AN TỈNH - SỞ Y TẾ"], "Công an - Sở Y tế tỉnh Sơn La"),
    ],
)
def test_those_who_sign_together_are_named_together_with_the_place_of_all(lines: list[str], issuer: str) -> None:
    assert read_issuer(letterhead_names(lines), "Sơn La") == issuer


@pytest.mark.parametrize(
    "name",
    [
        "VĂN PHÒNG HĐND - UBND HUYỆN MAI SƠN",
        "SỞ TÀI CHÍNH - VẬT GIÁ",
        "NGÂN HÀNG NÔNG NGHIỆP - CHI NHÁNH SƠN LA",
        "BỆNH VIỆN ĐA KHOA - TRUNG TÂM TIM MẠCH",
    ],
)
def test_a_dash_within_a_name_makes_no_partners(name: str) -> None:
    assert partners(name) == [name]


def test_an_agency_below_another_is_no_partner_of_it() -> None:
    assert joined(["UBND TỈNH SƠN LA", "SỞ Y TẾ", "CHI CỤC DÂN SỐ"]) == [
        "UBND TỈNH SƠN LA",
        "SỞ Y TẾ",
        "CHI CỤC DÂN SỐ",
    ]


def test_two_letterheads_one_below_the_other_are_those_of_partners() -> None:
    names = ["UBND TỈNH SƠN LA", "SỞ Y TẾ", "UBND TỈNH SƠN LA", "CÔNG AN TỈNH SƠN LA"]
    assert joined(names) == ["UBND TỈNH SƠN LA", "SỞ Y TẾ - CÔNG AN TỈNH SƠN LA"]
    highest = ["TÒA ÁN NHÂN DÂN TỐI CAO", "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"]
    assert joined(highest) == [" - ".join(highest)]


def test_the_first_of_those_who_sign_together_leads() -> None:
    assert leading(["UBND TỈNH SƠN LA", "SỞ Y TẾ - BẢO HIỂM XÃ HỘI TỈNH"]) == "SỞ Y TẾ"
    assert leading(["UBND TỈNH SƠN LA", "SỞ TÀI CHÍNH - VẬT GIÁ"]) == leading([]) == ""
