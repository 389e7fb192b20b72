"""Line ends within a time or a receiver."""

import pytest

from luocdo.extract.structure.broken_times import breaks_time


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("rà soát sổ kho trong quý", "III/2025."),
        ("nộp sổ kho, thời gian hoàn thành:", "30/10/2025."),
        ("sửa mái kho (hạn:", "ngày 05/11/2025;"),
        ("báo cáo Sở", "(qua Thanh tra Sở) trong tuần này"),
        ("nộp sổ trước 11 giờ hôm nay", "(15/9)."),
        ("tổng hợp, báo cáo", "02 lần/tháng."),
        ("Phòng Giá phối hợp với Văn phòng", "Sở lập sổ, nộp trước ngày 20/9."),
    ],
)
def test_a_time_or_a_receiver_goes_on_in_the_next_line(before: str, after: str) -> None:
    assert breaks_time(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1. Báo cáo quý", "II. Tổ chức thực hiện"),
        ("Sổ kho hằng quý", "III Kinh phí"),
        ("Thời hạn:", "30/10/2025"),
        ("Các phòng nộp sổ như sau:", "30/10/2025."),
        ("Số liệu của kho, thời gian thực hiện:", "1. Phòng Giá nộp sổ."),
        ("Phòng Giá lập sổ kho", "(qua hai năm)"),
        ("Danh sách nộp sổ:", "02 lần/tháng"),
        ("- Văn phòng", "Sở Nội vụ lập sổ"),
        ("phối hợp với Văn phòng", "Sở Nội vụ lập sổ"),
        ("Lễ bàn giao hôm nay", "(Hà Giang)"),
    ],
)
def test_a_heading_a_cell_or_another_name_below_is_no_rest_of_a_time(before: str, after: str) -> None:
    assert not breaks_time(before, after)
