"""Papers that are listed to be read or handed in, and work on papers."""

import pytest

from luocdo import read_text

HEAD = """SỞ Y TẾ TỈNH HÀ GIANG
Số: 71/TB-SYT
Hà Giang, ngày 03 tháng 3 năm 2025

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban

"""


def tasks_of(asked: str, *items: str) -> list[tuple[str | None, str | None]]:
    below = "\n\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    return [(task.item, task.due) for task in read_text(f"{HEAD}{asked}\n\n{below}\n").tasks]


@pytest.mark.parametrize(
    ("asked", "items", "due"),
    [
        (
            "Đề nghị các phòng rà soát, góp ý hai Dự thảo, cụ thể gồm:",
            ["Dự thảo Báo cáo dược.", "Dự thảo Nội quy kho."],
            None,
        ),
        (
            "Đề nghị các bệnh viện gửi hồ sơ trước ngày 20/3/2025, gồm:",
            ["Tờ trình;", "Báo cáo kết quả kiểm kê;", "Danh sách dược sĩ."],
            "2025-03-20",
        ),
        (
            "Để xây dựng kho, đề nghị các phòng nộp hồ sơ trước ngày 20/3/2025, gồm:",
            ["Bản vẽ;", "Kiểm điểm của thủ kho."],
            "2025-03-20",
        ),
    ],
)
def test_what_is_asked_for_papers_stands_above_them(asked: str, items: list[str], due: str | None) -> None:
    assert tasks_of(asked, *items) == [(None, due)]


@pytest.mark.parametrize(
    ("asked", "items"),
    [
        (
            "Giao Phòng Dược xây dựng các văn bản, gồm:",
            ["Nội quy kho, xong trước ngày 15/3/2025;", "Sổ kho: trước ngày 25/3/2025."],
        ),
        ("Giao Phòng Dược xây dựng, gửi Thanh tra dự thảo văn bản, gồm:", ["Nội quy kho.", "Quy trình xuất kho."]),
        (
            "Đề nghị các phòng gửi văn bản, gồm:",
            ["Nội quy kho, trước ngày 15/3/2025;", "Sổ kho, trước ngày 25/3/2025."],
        ),
        ("Đề nghị các phòng gửi văn bản, gồm:", ["Nội quy kho: tổ chức học tập.", "Sổ kho: trình Giám đốc Sở."]),
        (
            "Đề nghị các phòng hoàn thiện văn bản theo phân công, gồm:",
            ["Phòng Dược lập danh mục.", "Rà soát Nội quy kho."],
        ),
    ],
)
def test_papers_that_somebody_makes_or_that_have_their_own_days_are_work_each(asked: str, items: list[str]) -> None:
    assert [item for item, _ in tasks_of(asked, *items)] == ["1", "2"]
