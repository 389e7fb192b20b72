"""Whether a name is short for another one."""

import pytest

from luocdo.extract.tasks.abbreviated import abbreviates


@pytest.mark.parametrize(
    ("short", "whole", "told"),
    [
        ("Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch", False),
        ("Sở VHTTDL", "Sở Văn hóa Thể thao và Du lịch", True),
        ("Phòng GDĐT các huyện, thị xã", "Phòng Giáo dục và Đào tạo các huyện, thị xã", True),
        ("Ủy ban MTTQ Việt Nam xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", True),
        ("Sở KHĐT", "Sở Kế hoạch và Đầu tư tỉnh", False),
        ("Sở Y tế", "Sở Y tế", False),
        ("CNTT", "Công nghệ thông tin", False),
        ("HĐND các xã", "Hội đồng nhân dân các xã", False),
    ],
)
def test_a_name_is_short_for_another_by_the_first_letters_of_its_words(short: str, whole: str, told: bool) -> None:
    assert abbreviates(short, whole) == told
