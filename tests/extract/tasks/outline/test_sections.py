"""The sections in which minutes and reports order."""

import pytest

from luocdo import read_text
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.outline.sections import concluded, planned

HEAD = "UBND TỈNH HÀ GIANG\nSỞ Y TẾ\nSố: 71/BC-SYT\nHà Giang, ngày 03 tháng 7 năm 2025\n\nBÁO CÁO\nKết quả công tác dược 6 tháng đầu năm 2025\n\n"


def planned_in(text: str) -> list[str]:
    clean = normalise(text)
    return [clean.text[block.start : block.end] for block in planned(clean.text, segment(clean))]


ROMAN, LETTERS, CAPITALS = ("I. ", "II. ", "III. "), ("A. ", "B. ", "C. "), ("", "", "")
PARTS = ("PHẦN THỨ NHẤT: ", "PHẦN THỨ HAI: ", "PHẦN THỨ BA: ")


@pytest.mark.parametrize(
    ("labels", "heading"),
    [
        (ROMAN, "NHIỆM VỤ 6 THÁNG CUỐI NĂM"),
        (ROMAN, "PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THÁNG 8"),
        (LETTERS, "NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI"),
        (ROMAN, "Một số nhiệm vụ trọng tâm trong thời gian tới"),
        (ROMAN, "KẾ HOẠCH CÔNG TÁC QUÝ IV NĂM 2025"),
        (ROMAN, "Công tác trọng tâm tuần tới:"),
        (CAPITALS, "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026"),
        (ROMAN, "PHƯƠNG HƯỚNG"),
        (PARTS, "NHIỆM VỤ 6 THÁNG CUỐI NĂM"),
        (ROMAN, "VỀ NHIỆM VỤ TRỌNG TÂM QUÝ III"),
    ],
)
def test_a_report_plans_under_a_heading_of_the_time_to_come(labels: tuple[str, str, str], heading: str) -> None:
    first, second, third = labels
    text = (
        f"{first}KẾT QUẢ\n\n1. Phòng Dược đã kiểm kê 12 kho.\n\n{second}{heading}\n\n1. Phòng Dược kiểm kê kho.\n\n"
        f"{third}KIẾN NGHỊ\n\n1. Đề nghị Bộ Y tế sửa mẫu.\n"
    )
    assert planned_in(text) == [f"{second}{heading}", "1. Phòng Dược kiểm kê kho."]


@pytest.mark.parametrize(
    "heading",
    [
        "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ II",
        "II. NHIỆM VỤ ĐƯỢC GIAO THÁNG 6",
        "II. Tình hình thực hiện nhiệm vụ năm 2025",
        "II. NHIỆM VỤ",
        "II. ĐÁNH GIÁ CHUNG, NHIỆM VỤ NĂM 2025",
    ],
)
def test_what_looks_back_plans_nothing(heading: str) -> None:
    assert planned_in(f"{heading}\n\n1. Phòng Dược kiểm kê kho trước ngày 30/9/2025.\n") == []


def test_of_a_report_only_who_is_named_in_its_plans_has_a_task() -> None:
    text = (
        f"{HEAD}I. KẾT QUẢ\n\n1. Phòng Dược kiểm kê 12 kho trước ngày 30/6/2025.\n\nII. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n\n"
        "1. Tiếp tục tuyên truyền.\n\n2. Phòng Dược kiểm kê 08 kho còn lại trước ngày 30/9/2025.\n\n"
        "III. KIẾN NGHỊ\n\n1. Đề nghị UBND tỉnh bố trí kinh phí trước ngày 15/8/2025.\n"
    )
    assert [(task.assignees[0].name, task.due) for task in read_text(text).tasks] == [("Phòng Dược", "2025-09-30")]


def test_minutes_order_from_the_heading_of_their_conclusions_on() -> None:
    clean = normalise(
        "I. Diễn biến\n\n1. Phòng Dược báo cáo.\n\nII. Kết luận của chủ tọa\n\n1. Phòng Dược kiểm kê kho.\n"
    )
    found = [clean.text[block.start : block.end] for block in concluded(clean.text, segment(clean))]
    assert found == ["II. Kết luận của chủ tọa", "1. Phòng Dược kiểm kê kho."]


SUPERVISED = """HĐND TỈNH HÀ GIANG
BAN PHÁP CHẾ
Số: 44/BC-BPC
Hà Giang, ngày 03 tháng 7 năm 2025

BÁO CÁO
{title}

I. KẾT QUẢ
1. Sở Y tế đã lập sổ.

II. ĐỀ XUẤT, KIẾN NGHỊ
1. Đối với UBND tỉnh
Chỉ đạo rà soát các kho thuốc trước ngày 30/9/2025.
2. Đối với Sở Y tế
Kiểm kê thuốc, báo cáo Thường trực HĐND tỉnh trước ngày 15/8/2025.
"""


def test_who_supervises_recommends_to_those_whom_he_names() -> None:
    found = read_text(SUPERVISED.format(title="Kết quả giám sát việc quản lý thuốc")).tasks
    assert [([each.name for each in task.assignees], task.due) for task in found] == [
        (["UBND tỉnh"], "2025-09-30"),
        (["Sở Y tế"], "2025-08-15"),
    ]


def test_what_a_report_on_work_proposes_orders_nobody() -> None:
    assert read_text(SUPERVISED.format(title="Kết quả công tác 6 tháng đầu năm 2025")).tasks == ()


ASKED = f"{HEAD}I. KẾT QUẢ\n\n1. Các trạm đã kiểm kê 12 kho.\n\nII. KIẾN NGHỊ\n\n"


def test_a_report_orders_who_is_asked_to_report_to_its_writer_by_a_day() -> None:
    text = f"{ASKED}1. Đề nghị Bộ Y tế sửa mẫu.\n\n2. Đề nghị UBND các xã bố trí kho thuốc, gửi kết quả về Sở Y tế trước ngày 15/8/2025.\n"
    [task] = read_text(text).tasks
    assert ([each.name for each in task.assignees], task.due, task.item) == (["UBND các xã"], "2025-08-15", "2")


@pytest.mark.parametrize(
    "asked",
    [
        "1. Đề nghị Bộ Y tế trả lời Sở Y tế trong năm 2025.",
        "1. Đề nghị UBND tỉnh giao các sở báo cáo UBND tỉnh trước ngày 15/8/2025.",
        "1. Đề nghị Bộ Y tế gửi kết quả thẩm định về Sở Y tế trước ngày 15/8/2025.",
        "1. Đề nghị UBND tỉnh cho phép các trạm gửi hồ sơ về Sở Y tế trước ngày 15/8/2025.",
        "1. Đề nghị các xã khen thưởng các trạm gửi báo cáo về Sở Y tế trước ngày 15/8/2025.",
        "1. Đề nghị Bộ Y tế cấp bổ sung thuốc trước ngày 15/8/2025.",
        "1. Các trạm báo cáo về Sở Y tế trước ngày 15/6/2025 còn sai mẫu.",
    ],
)
def test_what_else_a_report_asks_for_is_no_order(asked: str) -> None:
    assert read_text(f"{ASKED}{asked}\n").tasks == ()
