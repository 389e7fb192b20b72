"""The two columns of a letterhead, whatever a converter made of them."""

import pytest

from luocdo.extract.header.columns import column_lines
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
BODY = "\n\nCăn cứ Luật Lưu trữ năm 2024;\n\nNội dung văn bản viết ở đây cho đủ.\n"


def columns(head: str) -> tuple[list[str], list[str]]:
    clean = normalise(head + BODY)
    return column_lines(clean.text, [block for block in segment(clean) if block.part == "header"])


@pytest.mark.parametrize(
    "head",
    [
        f"UBND TỈNH SƠN LA            {MOTTO}\nSỞ Y TẾ                Độc lập - Tự do - Hạnh phúc\nSố: 5/SYT-VP          Sơn La, ngày 5 tháng 6 năm 2024",
        f"| UBND TỈNH SƠN LA<br>SỞ Y TẾ | {MOTTO}<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n| Số: 5/SYT-VP | Sơn La, ngày 5 tháng 6 năm 2024 |",
        f"UBND TỈNH SƠN LA\t{MOTTO}\nSỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc\nSố: 5/SYT-VP\tSơn La, ngày 5 tháng 6 năm 2024",
        f"UBND TỈNH SƠN LA | {MOTTO}\nSỞ Y TẾ | Độc lập - Tự do - Hạnh phúc\n----- | -----\nSố: 5/SYT-VP | Sơn La, ngày 5 tháng 6 năm 2024",
    ],
)
def test_each_column_has_its_lines_in_order(head: str) -> None:
    left, right = columns(head)
    assert left == ["UBND TỈNH SƠN LA", "SỞ Y TẾ", "Số: 5/SYT-VP"]
    assert right == [MOTTO, "Độc lập - Tự do - Hạnh phúc", "Sơn La, ngày 5 tháng 6 năm 2024"]


def test_the_gap_into_which_a_registry_wrote_the_serial_is_none_between_columns() -> None:
    text = "UBND TỈNH CÀ MAU       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:   418     /UBND-VX      Cà Mau, ngày 5 tháng 6 năm 2025\n"
    left, right = columns(text)
    assert left == ["UBND TỈNH CÀ MAU", "Số: 418/UBND-VX"]
    assert right[-1] == "Cà Mau, ngày 5 tháng 6 năm 2025"


def test_what_stands_behind_the_motto_in_one_line_is_left_again() -> None:
    left, _ = columns(
        f"SỞ Y TẾ SƠN LA {MOTTO} TRUNG TÂM PHÁP Y Độc lập - Tự do - Hạnh phúc Số: 5/TTPY\n\nTHÔNG BÁO\nLịch trực"
    )
    assert left[:3] == ["SỞ Y TẾ SƠN LA", "TRUNG TÂM PHÁP Y", "Số: 5/TTPY"]


def test_the_name_of_the_state_within_a_subject_begins_no_column() -> None:
    subject = f"VỀ THỎA THUẬN GIỮA NƯỚC {MOTTO} VÀ NƯỚC LÀO"
    left, _ = columns(f"CHÍNH PHỦ\n{MOTTO}\n\nNGHỊ QUYẾT\n{subject}")
    assert left[-1] == subject


def test_an_agency_that_ends_in_the_word_of_the_state_ends_its_column() -> None:
    left, right = columns(f"KHO BẠC NHÀ NƯỚC {MOTTO}\nKHU VỰC XX Độc lập - Tự do - Hạnh phúc\nSố: 5/KBKV-VP")
    assert (left[0], right[0]) == ("KHO BẠC NHÀ NƯỚC", MOTTO)


def test_a_subject_whose_right_cell_is_empty_stays_left() -> None:
    left, right = columns(
        f"SỞ Y TẾ\t{MOTTO}\nSố: 5/SYT-VP\tSơn La, ngày 5 tháng 6 năm 2024\nV/v họp bàn về\t\nthuốc và vắc xin\t"
    )
    assert left[-2:] == ["V/v họp bàn về", "thuốc và vắc xin"]
    assert len(right) == 2


def test_a_hyphen_at_the_end_of_a_line_says_that_the_name_goes_on_and_a_rule_is_left_out() -> None:
    left, _ = columns(
        f"| CÔNG AN -<br>TÒA ÁN NHÂN DÂN<br>------- | {MOTTO} |\n|---|---|\n| Số: 5/CA-TA | Sơn La, ngày 5 tháng 6 năm 2024 |"
    )
    assert left == ["CÔNG AN -", "TÒA ÁN NHÂN DÂN", "Số: 5/CA-TA"]


def test_the_gaps_into_which_somebody_wrote_the_day_are_none_between_columns() -> None:
    text = f"UBND TỈNH CÀ MAU       {MOTTO}\nSố: 418/UBND-VX      Cà Mau, ngày 23 tháng         7    năm 2025\n"
    _, right = columns(text)
    assert right[-1] == "Cà Mau, ngày 23 tháng 7năm 2025"
