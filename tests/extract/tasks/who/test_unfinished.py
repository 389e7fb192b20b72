"""Names that cannot end before the verb at which they were cut."""

import pytest

from luocdo import read_text

HEAD = "UBND XÃ TÂN HÀ\nSố: 12/KH-UBND\nTân Hà, ngày 5 tháng 3 năm 2026\nKẾ HOẠCH\nRà soát hồ sơ lưu trữ\nII. TỔ CHỨC THỰC HIỆN\n"


def assigned(item: str) -> list[list[str]]:
    """Return whom the tasks of a plan with the item name."""
    return [[each.name for each in task.assignees] for task in read_text(HEAD + item).tasks]


@pytest.mark.parametrize(
    ("item", "name"),
    [
        (
            "1. Trung tâm Kiểm soát thanh toán vé điện tử: Chủ trì rà soát dữ liệu.",
            "Trung tâm Kiểm soát thanh toán vé điện tử",
        ),
        ("1. Trung tâm Phát triển quỹ đất rà soát hồ sơ.", "Trung tâm Phát triển quỹ đất"),
        (
            "1. Công chức phụ trách lĩnh vực kiểm tra hồ sơ lập danh sách trước ngày 10/4/2026.",
            "Công chức phụ trách lĩnh vực kiểm tra hồ sơ",
        ),
        (
            "1. Cán bộ phụ trách mảng giám sát và phản biện\n- Lập danh sách trước ngày 10/4/2026.",
            "Cán bộ phụ trách mảng giám sát và phản biện",
        ),
        ("1. Đồng chí Trưởng Ban xây dựng Đảng:\n- Lập danh sách trước ngày 10/4/2026.", "Trưởng Ban xây dựng Đảng"),
        ("1. Ban Xây dựng Đảng tham mưu kế hoạch trước ngày 10/4/2026.", "Ban Xây dựng Đảng"),
    ],
)
def test_a_name_goes_on_past_the_verb_without_which_it_says_nothing(item: str, name: str) -> None:
    assert assigned(item) == [[name]]


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("1. Trung tâm Hỗ trợ rà soát hồ sơ.", "Trung tâm Hỗ trợ"),
        ("1. Công chức phụ trách địa bàn hướng dẫn lập danh sách.", "Công chức phụ trách địa bàn"),
        ("1. Ban Quản lý rà soát hồ sơ.", "Ban Quản lý"),
        ("1. Cán bộ phụ trách lập danh sách.", "Cán bộ phụ trách"),
        ("1. UBND các xã: Rà soát mục lục, Đề án kho; báo cáo trước ngày 10/4/2026.", "UBND các xã"),
        ("1. Các sở: Kiểm tra, Tổng hợp báo cáo trước ngày 10/4/2026.", "Các sở"),
        ("1. Trung tâm Quản lý\nrà soát hồ sơ", "Trung tâm Quản lý"),
        ("1. Trung tâm Quản lý tiếp nhận lúc 8:30 ngày 10/4/2026 việc nộp hồ sơ, lập danh sách.", "Trung tâm Quản lý"),
        ("1. Trung tâm Hỗ trợ rà soát mẫu tại https://kho.example, lập danh sách.", "Trung tâm Hỗ trợ"),
    ],
)
def test_any_other_name_ends_at_its_verb(item: str, name: str) -> None:
    assert assigned(item) == [[name]]
