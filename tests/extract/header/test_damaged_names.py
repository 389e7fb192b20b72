"""Names whose marks a scanner lost."""

import pytest

from luocdo.extract.header.damaged_names import repaired_name


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("ỦY BAN NHẢN DÂN", "ỦY BAN NHÂN DÂN"),
        ("UY BAN NHAN DAN TINH PHU YEN", "ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN"),
        ("SO XAY DUNG", "SỞ XÂY DỰNG"),
        ("UBND THÀNH PHỐ HẢI PHONG", "UBND THÀNH PHỐ HẢI PHÒNG"),
        ("BỌ TÀI CHÍNH", "BỘ TÀI CHÍNH"),
    ],
)
def test_words_that_the_lists_know_get_their_marks_back(printed: str, name: str) -> None:
    assert repaired_name(printed) == name


@pytest.mark.parametrize("name", ["SỞ NỘI VỤ", "UBND TỈNH SƠN LA", "CÔNG TY SO XAY", "TINH PHU", ""])
def test_any_other_words_stay(name: str) -> None:
    assert repaired_name(name) == name
