"""The titles of documents that a heading in capitals names."""

import pytest


@pytest.mark.parametrize(
    ("heading", "below", "title"),
    [
        ("VỀ TIẾT KIỆM ĐIỆN NĂM 2024", "về tiết kiệm điện", "TIẾT KIỆM ĐIỆN"),
        ("VỀ VIỆC TIẾT KIỆM ĐIỆN ĐẾN NĂM 2030", "về việc tiết kiệm điện đến năm 2030", "TIẾT KIỆM ĐIỆN ĐẾN NĂM 2030"),
        ("BAN HÀNH NỘI QUY KHO NĂM 2024", "ban hành Nội quy kho", "BAN HÀNH NỘI QUY KHO"),
        ("VỀ TIẾT KIỆM ĐIỆNLỰC NĂM 2024", "về tiết kiệm điện", None),
        ("VỀ TIẾT KIỆM NƯỚC NĂM 2024", "về tiết kiệm điện", None),
        ("VỀ TIẾT KIỆM ĐIỆN NĂM 2024", "nêu trên", None),
    ],
)
def test_the_text_below_tells_how_far_a_title_goes_in_a_heading(
    titles, heading: str, below: str, title: str | None
) -> None:
    text = f"""Số: 12/KH-SCT

KẾ HOẠCH
THỰC HIỆN QUYẾT ĐỊNH SỐ 5/QĐ-TTG NGÀY 04/3/2024 CỦA THỦ TƯỚNG CHÍNH PHỦ {heading}

Thực hiện Quyết định số 5/QĐ-TTg ngày 04/3/2024 của Thủ tướng Chính phủ {below}, Sở xây dựng kế hoạch như sau:"""
    assert titles(text)[0] == title
