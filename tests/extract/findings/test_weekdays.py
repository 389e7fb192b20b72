"""Days of the week against the days beside which they stand."""

import pytest

from luocdo.extract import read_text

LETTER = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ

Số: 318/SNV-VP
V/v chuẩn bị hội nghị

Cao Bằng, ngày 11 tháng 3 năm 2024

Kính gửi: Các phòng thuộc Sở.

{}
"""


def wrong(body: str) -> list[tuple[str, str, str]]:
    """Return what is said to be wrong, the right day of the week, and the nearest day that bears the one written."""
    text = LETTER.format(body)
    found = [each for each in read_text(text).findings if each.code == "weekday-mismatch"]
    return [(text[each.start : each.end], each.facts["weekday"], each.facts["near"]) for each in found]


@pytest.mark.parametrize(
    ("body", "place", "right", "near"),
    [
        ("Sở họp lúc 14 giờ thứ Hai, ngày 15/3/2024.", "thứ Hai, ngày 15/3/2024", "thứ Sáu", "18/3/2024"),
        ("2. Sở họp thứ Hai, ngày 15/3/2024.\n3. Các phòng dự.", "thứ Hai, ngày 15/3/2024", "thứ Sáu", "18/3/2024"),
        ("Các phòng gửi báo cáo trước 16 giờ 00 Thứ 4 ngày 14/3/2024.", "Thứ 4 ngày 14/3/2024", "thứ Năm", "13/3/2024"),
        ("Tổng duyệt sáng thứ Bảy (ngày 17/3/2024).", "thứ Bảy (ngày 17/3/2024)", "Chủ nhật", "16/3/2024"),
        ("Nộp bản in chiều T6, 16/3/2024.", "T6, 16/3/2024", "thứ Bảy", "15/3/2024"),
        ("Thứ Hai, 14h00 ngày 15/3/2024: khai mạc.", "Thứ Hai, 14h00 ngày 15/3/2024", "thứ Sáu", "18/3/2024"),
        ("Hạn cuối là ngày 15 tháng 3 năm 2024 (Thứ Hai).", "15 tháng 3 năm 2024 (Thứ Hai)", "thứ Sáu", "18/3/2024"),
        ("Bế mạc vào CN, 15/3/2024.", "CN, 15/3/2024", "thứ Sáu", "17/3/2024"),
        ("Trực ban sáng thứ Hai tuần sau (ngày 19/3).", "thứ Hai tuần sau (ngày 19/3)", "thứ Ba", "18/3/2024"),
    ],
)
def test_a_day_of_the_week_that_is_not_that_of_its_day_is_told_with_what_may_be_meant(
    body: str, place: str, right: str, near: str
) -> None:
    assert wrong(body) == [(place, right, near)]


@pytest.mark.parametrize(
    "body",
    [
        "Sở họp lúc 14 giờ thứ Sáu, ngày 15/3/2024; khai mạc Thứ 2 ngày 18/3/2024; bế mạc Chủ nhật (17/3).",
        "Theo kết luận tại Phiên họp thứ tư ngày 15/3/2024 và lần thứ hai, ngày 15/3/2024.",
        "Ngày thứ hai, 15/3/2024: đi thực tế.",
        "Kho mở cửa thứ Bảy, Chủ nhật (16/3/2024 và 17/3/2024).",
        "Kho đóng cửa ngày 16 và 17/3/2024 (thứ Bảy và Chủ nhật).",
        "Thực hiện Công văn số 77/UBND-CN ngày 11/3/2024 của UBND tỉnh.",
        "Thực hiện Công văn số 77/UBND-\nCN ngày 11/3/2024 của UBND tỉnh.",
        "Báo cáo tháng T3/2024; làm việc thứ Hai đến thứ Sáu (từ 11/3 đến 15/3/2024).",
        "Thứ nhất, Sở đã họp ngày 01/3/2024.\n\nThứ hai, ngày 15/3/2024 Sở đã gửi văn bản.",
        "Lễ hội vào Chủ nhật, 10/3/2024 âm lịch.",
    ],
)
def test_what_fits_or_only_has_an_order_is_left_alone(body: str) -> None:
    assert wrong(body) == []
