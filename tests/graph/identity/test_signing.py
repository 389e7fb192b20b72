"""Who signs with the letters of a number."""

import pytest

from luocdo.extract.rules import rows
from luocdo.graph.identity.signing import are_together, signatory, signing_agency


@pytest.mark.parametrize(
    ("letters", "printed", "day", "signs"),
    [
        ("stttt-vp", "Sở Khoa học và Công nghệ tỉnh A", "2024-02-10", "Sở Thông tin và Truyền thông tỉnh A"),
        ("kh-tttt", "Sở Khoa học và Công nghệ tỉnh A", None, "Sở Thông tin và Truyền thông tỉnh A"),
        (
            "snn-ts",
            "Sở Nông nghiệp và Môi trường tỉnh A",
            "2025-02-10",
            "Sở Nông nghiệp và Phát triển nông thôn tỉnh A",
        ),
        ("snn-ts", "Sở Nông nghiệp và Môi trường tỉnh A", "2025-05-10", "Sở Nông nghiệp và Môi trường tỉnh A"),
        ("stttt-vp", "Sở Tài chính tỉnh A", "2024-02-10", "Sở Tài chính tỉnh A"),
        ("ubnd-nc", "Văn phòng UBND tỉnh A", None, "UBND tỉnh A"),
        ("tb-hđnd", "Văn phòng HĐND tỉnh A", None, "HĐND tỉnh A"),
        ("vp-nc", "Văn phòng UBND tỉnh A", None, "Văn phòng UBND tỉnh A"),
        ("qđ-ttg", "Chính phủ", None, "Thủ tướng Chính phủ"),
        ("tt-btttt", "Bộ Khoa học và Công nghệ", "2024-02-10", "Bộ Thông tin và Truyền thông"),
        ("skhcn-vp", None, None, None),
        ("", "UBND tỉnh A", None, "UBND tỉnh A"),
    ],
)
def test_letters_say_more_than_the_name_that_is_printed(letters, printed, day, signs):
    assert signatory(letters, printed, day) == signs


@pytest.mark.parametrize(
    ("letters", "printed"),
    [
        ("hd-stc-syt", "Sở Tài chính - Sở Y tế tỉnh A"),
        ("hd-stc-syt", "Sở Y tế - Sở Tài chính tỉnh A"),
        ("hd-stc-syt", "Sở Tài chính tỉnh A"),
        ("hd-stc-syt", "Sở Y tế tỉnh A"),
        ("stc-syt", "Sở Tài chính - Sở Y tế tỉnh A"),
        ("kh-stc-slđtbxh-syt", "Sở Lao động - Thương binh và Xã hội tỉnh A"),
    ],
)
def test_what_departments_issue_together_is_of_the_one_whose_letters_come_first(letters, printed):
    assert signatory(letters, printed) == "Sở Tài chính tỉnh A"


@pytest.mark.parametrize(
    ("letters", "printed", "first"),
    [
        ("kh-sgdđt-cat", "Sở Giáo dục và Đào tạo - Công an tỉnh A", "Sở Giáo dục và Đào tạo tỉnh A"),
        ("kh-sgdđt-cat", "Công an tỉnh A", "Sở Giáo dục và Đào tạo tỉnh A"),
        ("kh-cat-stp", "Công an - Sở Tư pháp tỉnh A", "Sở Tư pháp tỉnh A"),
        ("kh-cat-stp", "Công an tỉnh A", "Sở Tư pháp tỉnh A"),
        ("hd-stc-kbnn", "Kho bạc Nhà nước khu vực XI", "Sở Tài chính"),
        ("qcln-cat-vksnd-tand", "Công an - Viện kiểm sát nhân dân - Tòa án nhân dân tỉnh A", "Công an tỉnh A"),
        ("qcph-ubnd-ubmttq", "UBND - Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh A", "UBND tỉnh A"),
    ],
)
def test_what_partners_issue_together_is_of_the_first_department_else_of_the_first_of_them(letters, printed, first):
    assert signatory(letters, printed) == first


def test_every_partner_shares_the_number_of_a_department():
    for row in rows("partners"):
        letters = f"kh-stp-{row['letters'].casefold()}"
        assert signatory(letters, f"{row['name']} tỉnh A") == "Sở Tư pháp tỉnh A", row
        assert are_together(f"Sở Tư pháp - {row['name']} tỉnh A"), row


@pytest.mark.parametrize(
    "name",
    [
        "Sở Tài chính tỉnh A",
        "Trung tâm Tư vấn - Dịch vụ tỉnh A",
        "Công an tỉnh A",
        "Sở Tài chính - Vật giá tỉnh A",
        "Sở Lao động - Thương binh và Xã hội tỉnh A",
    ],
)
def test_a_name_of_one_agency_is_not_that_of_several(name):
    assert not are_together(name)


@pytest.mark.parametrize(
    ("letters", "printed"),
    [
        ("cat-pv01", "Công an tỉnh A"),
        ("vks-p1", "Viện kiểm sát nhân dân tỉnh A"),
        ("kh-stp-cat", "Công an huyện B tỉnh A"),
        ("bhxh-gđyt", "Bảo hiểm xã hội tỉnh A"),
        ("qc-vks-ta", "Viện kiểm sát nhân dân"),
        ("hd-stc-syt", "Sở Nội vụ tỉnh A"),
        ("hd-stc-syt", "UBND tỉnh A"),
        ("hd-stc-syt", "Chi cục Dân số thuộc Sở Y tế tỉnh A"),
        ("sgtvt-khcn", "Sở Khoa học và Công nghệ tỉnh A"),
        ("kh-ubnd-syt", "Sở Y tế tỉnh A"),
        ("hd-stc", "Sở Tài chính - Sở Y tế tỉnh A"),
        ("kh-sgdđt-vp", "Sở Giáo dục và Đào tạo - Văn phòng UBND tỉnh A"),
    ],
)
def test_whoever_is_printed_issues_what_bears_other_letters_than_those_of_several_departments(letters, printed):
    assert signatory(letters, printed) == printed


def test_without_a_number_it_is_who_is_printed():
    assert signing_agency(None, "UBND tỉnh A") == signing_agency("không số", "UBND tỉnh A") == "UBND tỉnh A"
    assert signing_agency("12/UBND-NC", "Văn phòng UBND tỉnh A") == "UBND tỉnh A"
