"""An agency that is named before a list, or issues what it lists, is that of all whose letters fit."""

import pytest


@pytest.mark.parametrize(
    "item",
    [
        "; Kế hoạch số 12/KH-UBND ngày 05/8/2024 của UBND huyện Hà Quảng",
        ", huyện đã chỉ đạo bằng các văn bản; Công văn số 12/UBND-VX",
    ],
)
def test_what_is_said_to_be_of_another_one_is_none_of_it(mentions, item) -> None:
    text = f"UBND tỉnh Cà Mau ban hành Kế hoạch số 55/KH-UBND về chuyển đổi số{item}."
    assert [each.issuer == "UBND tỉnh Cà Mau" for _, each in mentions(text)] == [True, False]


def test_what_a_committee_issued_goes_on_over_titles_to_the_end_of_the_sentence(mentions) -> None:
    text = (
        "Phòng đã tham mưu UBND huyện Hà Quảng ban hành Kế hoạch số 14/KH-UBND triển khai Nghị định số 20/2021/NĐ-CP ngày "
        "15/3/2021 của Chính phủ; Công văn số 33/UBND-LĐ về rà soát hộ nghèo; Tờ trình số 5/TTr-STC. Quyết định số 8/QĐ-UBND "
        "đã hết hạn."
    )
    assert [each.issuer for _, each in mentions(text)] == [
        "UBND huyện Hà Quảng tỉnh Hà Giang",
        "Chính phủ",
        "UBND huyện Hà Quảng tỉnh Hà Giang",
        "Sở Tài chính tỉnh Hà Giang",
        "UBND tỉnh Hà Giang",
    ]


def test_an_agency_named_before_a_list_is_the_issuer_of_all_whose_letters_fit(mentions) -> None:
    text = "UBND tỉnh Cà Mau tại các Công văn số 1/UBND-NC, số 2/UBND-KT và số 3/SNV-VP"
    issuers = [each.issuer for _, each in mentions(text)]
    assert issuers == ["UBND tỉnh Cà Mau", "UBND tỉnh Cà Mau", "Sở Nội vụ tỉnh Hà Giang"]


def test_an_agency_named_before_a_list_is_the_issuer_of_all_that_follow_each_other(mentions) -> None:
    text = "UBND tỉnh Cà Mau tại Tờ trình số 1/TTr-UBND ngày 15/12/2025, các văn bản số 2/UBND-KT ngày 16/12/2025 và số 3/UBND-KT; và Báo cáo số 4/BC-UBND"
    assert {each.issuer for _, each in mentions(text)} == {"UBND tỉnh Cà Mau"}
