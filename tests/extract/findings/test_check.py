"""What a careful officer would point out, and what she would leave alone."""

import pytest

from luocdo.extract import read_text
from luocdo.extract.findings.spelling import misspellings
from luocdo.extract.rules import rows

LETTER = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 318/SNV-VTLT
V/v nhắc việc quý II

Cao Bằng, ngày 20 tháng 5 năm 2025

Kính gửi: Các phòng thuộc Sở.

{body}

Nơi nhận:
- Như trên;
- Lưu: VT.
"""


def found(body):
    """Return (code, words) of the findings of a letter with this body."""
    text = LETTER.format(body=body)
    return [(each.code, text[each.start : each.end]) for each in read_text(text).findings]


POINTED_OUT = [
    (
        (
            "Thực hiện Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh.\n\nCăn cứ Công văn số 212/UBND-NC ngày 03/3/2025 "
            "của UBND tỉnh; Công văn số 212/UBND-NC ngày 03/4/2025 của UBND tỉnh."
        ),
        ("conflicting-dates", "Công văn số 212/UBND-NC ngày 03/4/2025 của UBND tỉnh"),
    ),
    (
        "Thực hiện Kế hoạch số 09/KH-SNV ngày 28/12/2025, các phòng báo cáo.",
        ("cited-date-after-citing", "Kế hoạch số 09/KH-SNV ngày 28/12/2025"),
    ),
    ("Các phòng gửi báo cáo trước ngày 31/6/2025.", ("impossible-date", "ngày 31/6/2025")),
    ("Thực hiện Quyết định số 18/QĐ-SNNTMT ngày 26/02/2024.", ("probable-misspelling", "18/QĐ-SNNTMT")),
    ("Văn phòng đơn đốc các phòng.", ("probable-misspelling", "đơn đốc")),
    (
        "Theo Thông tư số 16/2023/TT-BNV ngày 15/11/2023 của Bộ Tài chính.",
        ("symbol-issuer-mismatch", "Thông tư số 16/2023/TT-BNV ngày 15/11/2023 của Bộ Tài chính"),
    ),
    ("Đẩy mạnh thực hiện Đề án 06.", ("unexplained-alias", "Đề án 06")),
]


@pytest.mark.parametrize(("body", "expected"), POINTED_OUT, ids=[expected[0] for _, expected in POINTED_OUT])
def test_what_is_wrong_is_pointed_out_once_and_quoted(body, expected):
    assert found(body) == [expected]


LEFT_ALONE = [
    "Thực hiện Kế hoạch số 09/KH-SNV ngày 10/01/2024 và Kế hoạch số 09/KH-SNV ngày 14/01/2025.",
    "Thực hiện Công văn số 212/UBND-NC ngày 20/5/2025 của UBND tỉnh.",
    "Theo Thông tư số 16/2023/TT-BNV của Bộ trưởng Bộ Nội vụ.",
    "Thực hiện Đề án 06 (Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ).",
    "Các phòng nghỉ lễ ngày 30/4 và gửi báo cáo trước ngày 28/02/2026.",
    "Căn cứ Luật Thủ đô năm 2024; Nghị định số 30/2020/NĐ-CP.",
]


@pytest.mark.parametrize("body", LEFT_ALONE)
def test_what_is_right_is_left_alone(body):
    assert found(body) == []


def test_the_number_above_an_annex_is_compared_with_that_of_the_header():
    text = (
        LETTER.format(body="Thực hiện chương trình công tác, Sở Nội vụ gửi danh sách.")
        + "\nPHỤ LỤC\n(Kèm theo Công văn số 381/SNV-VTLT ngày 20/5/2025)\n\nDanh sách lớp.\n"
    )
    assert "own-number-mismatch" in [each.code for each in read_text(text).findings]
    right = text.replace("381/", "318/")
    assert "own-number-mismatch" not in [each.code for each in read_text(right).findings]


def test_findings_come_in_the_order_of_the_text():
    places = [each.start for each in read_text(LETTER.format(body="Đơn đốc Đề án 06 trước ngày 31/6/2025.")).findings]
    assert len(places) == 3
    assert places == sorted(places)


@pytest.mark.parametrize("row", rows("misspellings"), ids=lambda row: row["written"])
def test_each_misspelling_is_found_and_the_word_meant_is_not(row):
    (place,) = misspellings(f"Các đơn vị {row['written']}.")
    assert place[2] == row["meant"]
    assert list(misspellings(f"Các đơn vị {row['meant']}.")) == []


def test_a_misspelling_is_found_over_a_line_end_and_in_capitals_but_not_within_a_word():
    text = "Về KẾ HỌACH năm 2025, kế\nhọach quý I và nghànhh."
    assert [text[start:end] for start, end, _ in misspellings(text)] == ["KẾ HỌACH"]
    assert [meant for _, _, meant in misspellings("Lập kế\nhọach.")] == ["kế hoạch"]


@pytest.mark.parametrize(
    "day", ["Ngày 29/02/2023", "NGÀY 31 THÁNG 6 NĂM 2025", "ngày 12/13/2025", "ngày 05 tháng 14 năm 2025"]
)
def test_a_day_that_cannot_be_is_found_however_it_is_written(day):
    assert ("impossible-date", day) in found(f"Các phòng gửi báo cáo. {day} là hạn cuối.")
