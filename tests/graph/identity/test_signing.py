"""Who signs with the letters of a number."""

import pytest

from luocdo.graph.identity.signing import signatory, signing_agency


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


def test_without_a_number_it_is_who_is_printed():
    assert signing_agency(None, "UBND tỉnh A") == signing_agency("không số", "UBND tỉnh A") == "UBND tỉnh A"
    assert signing_agency("12/UBND-NC", "Văn phòng UBND tỉnh A") == "UBND tỉnh A"
