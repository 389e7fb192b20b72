"""The titles of documents that a heading in capitals names."""

import pytest

from luocdo.extract.references.subject_lines import title_after


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


# (what follows the reference, whether it says date or issuer, title)
IN_CAPITALS = [
    (" QUY ĐỊNH VỀ KHO LƯU TRỮ, NỘI QUY KHO", True, "QUY ĐỊNH VỀ KHO LƯU TRỮ, NỘI QUY KHO"),
    (" VỀ VIỆC LẬP KHO, SỔ KHO", True, "LẬP KHO, SỔ KHO"),
    (" CÓ HIỆU LỰC TỪ NGÀY KÝ", True, None),
    (" VỀ VIỆC LẬP KHO LƯU TRỮ TRÊN ĐỊA BÀN XÃ", True, None),
    (" VỀ VIỆC LẬP KHO LƯU TRỮ CỦA SỞ NỘI VỤ", True, None),
    (" VỀ VIỆC LẬP KHO LƯU TRỮ, BÃI BỎ QUYẾT ĐỊNH SỐ 12/2020/QĐ-UBND", True, None),
]


@pytest.mark.parametrize(("follows", "whole", "title"), IN_CAPITALS)
def test_what_may_be_of_the_heading_itself_is_no_title(follows: str, whole: bool, title: str | None) -> None:
    assert title_after(follows, 0, len(follows), whole=whole) == title


def test_a_heading_that_changes_the_document_has_no_other_title_than_that() -> None:
    heading = "SỬA ĐỔI QUYẾT ĐỊNH SỐ 10/QĐ-UBND"
    about = " VỀ VIỆC LẬP KHO LƯU TRỮ TRÊN ĐỊA BÀN XÃ"
    assert (
        title_after(heading + about, len(heading), len(heading + about), whole=True)
        == "LẬP KHO LƯU TRỮ TRÊN ĐỊA BÀN XÃ"
    )
