"""Whoever acts by a document does what stands behind it; that is no title."""

import pytest

from luocdo.extract.references.grounds_of_others import acts_by


@pytest.mark.parametrize(
    ("before", "acts"),
    [
        ("2. Các phòng căn cứ ", True),
        ("Giao Sở Tài chính căn cứ vào ", True),
        ("Đề nghị UBND các xã, phường trên cơ sở nội dung ", True),
        ("Phòng Giá tham mưu Sở căn cứ ", True),
        ("Căn cứ ", False),
        ("Các phòng rà soát hồ sơ; căn cứ ", False),
        ("Mức khoán được lấy căn cứ ", False),
        ("Sở Tài chính lấy mức khoán làm căn cứ ", False),
        ("Các phòng báo cáo theo ", False),
    ],
)
def test_somebody_who_is_named_acts_by_it(before: str, acts: bool) -> None:
    assert acts_by(f"{before}Kế hoạch số 7/KH-UBND", 0, len(before)) is acts


def test_what_is_done_by_a_plan_is_not_its_subject(titles) -> None:
    by = "căn cứ Kế hoạch số 7/KH-UBND ngày 08/4/2025 của UBND tỉnh"
    assert titles(f"Các phòng {by} triển khai việc mượn kho trước ngày 15/6/2025.") == [None]
    assert titles(f"Các phòng {by} về mượn kho lập danh sách.") == ["mượn kho lập danh sách"]
    assert titles(f"Các phòng {by} triển khai Nghị quyết số 5-NQ/TU về kho lập danh sách.")[0] is not None
    assert titles(f"Sở {by[:3]}{by[3:]} triển khai việc mượn kho.") == [None]
    decision = "căn cứ Quyết định số 7/QĐ-UBND ngày 08/4/2025 của UBND tỉnh"
    assert titles(f"Chủ đầu tư {decision} thu hồi đất của Công ty Minh Long;") == ["thu hồi đất của Công ty Minh Long"]
    assert titles(f"Chủ đầu tư {decision} thu hồi hồ sơ.") == [None]
    assert titles(f"{by.capitalize()} triển khai việc mượn kho;") == ["triển khai việc mượn kho"]
