"""Which documents govern the tasks below an opening."""

import pytest

from luocdo import read_text

HEAD = """SỞ Y TẾ TỈNH HÀ GIANG
Số: 71/TB-SYT
Hà Giang, ngày 03 tháng 3 năm 2025

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban

"""


def governing(opening: str, below: str = "1. Phòng Dược lập danh mục.") -> list[str | None]:
    read = read_text(f"{HEAD}{opening}\n\n{below}\n")
    return [read.references[index].number for index in read.tasks[0].references]


@pytest.mark.parametrize(
    "opening",
    [
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 01/3/2025 của UBND tỉnh, Giám đốc Sở yêu cầu các phòng:",
        "Tại Kế hoạch số 12/KH-UBND ngày 01/3/2025, UBND tỉnh giao việc. Giám đốc Sở yêu cầu các phòng:",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 01/3/2025 và trên cơ sở Báo cáo số 5/BC-VP, Giám đốc Sở yêu cầu:",
        "Căn cứ Kế hoạch số 12/KH-UBND ngày 01/3/2025; xét đề nghị của Thanh tra tại Tờ trình số 5/TTr-TTr, Giám đốc Sở yêu cầu:",
    ],
)
def test_what_is_carried_out_governs_and_reports_and_proposals_do_not(opening: str) -> None:
    assert governing(opening) == ["12/KH-UBND"]


def test_a_paper_that_was_only_heard_governs_nothing() -> None:
    heard = "Sau khi nghe Phòng Dược báo cáo (Văn bản số 8/PD-KH ngày 01/3/2025), Giám đốc Sở kết luận như sau:"
    assert governing(heard) == []


def test_the_rows_of_a_table_are_governed_as_items_are() -> None:
    table = "| STT | Nội dung | Đơn vị chủ trì | Thời hạn |\n| 1 | Lập danh mục | Phòng Dược | 15/9/2025 |"
    opening = "Thực hiện Kế hoạch số 12/KH-UBND ngày 01/3/2025 của UBND tỉnh, Sở Y tế triển khai như sau:"
    assert governing(opening, table) == ["12/KH-UBND"]
