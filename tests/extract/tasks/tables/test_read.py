"""Tables that assign work, in the ways in which a table becomes text."""

import re

import pytest

from luocdo.extract.model import Document, Task
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.find import find_tasks

PLAN = Document(type="Kế hoạch", date="2025-01-06", title="công tác lưu trữ năm 2025")

MARKDOWN = """| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |
|---|---|---|---|---|
| I | CHỈNH LÝ | | | |
| 1 | Lập mục lục | Phòng Văn thư | Thanh tra Sở | Quý II |
| 2 | Sửa kho | Văn phòng Sở | | Trước 15/9/2025 |
"""
TABS = re.sub(
    r" *\| *", "\t", re.sub(r"^\| | *\|$", "", MARKDOWN.replace("|---|---|---|---|---|\n", ""), flags=re.MULTILINE)
)
GROUPS = TABS.replace("I\tCHỈNH LÝ\t\t", "I\tCHỈNH LÝ")
WRAPPED = """|STT|Nhiệm vụ     |Đơn vị    |Đơn vị   |Thời hạn |
|   |             |chủ trì   |phối hợp |         |
|1  |Lập          |Phòng     |Thanh tra|Quý II   |
|   |mục lục      |Văn thư   |Sở       |         |
|2  |Sửa kho      |Văn phòng |         |Trước    |
|   |             |Sở        |         |15/9/2025|
"""
SPACED = """STT   Nhiệm vụ          Đơn vị chủ trì     Đơn vị phối hợp     Thời hạn
1     Lập mục lục       Phòng Văn thư      Thanh tra Sở        Quý II
2     Sửa kho           Văn phòng Sở                           Trước 15/9/2025
"""
LISTED = "STT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn|1|Lập mục lục|Phòng Văn thư|Thanh tra Sở|Quý II|2|Sửa kho|".replace(
    "|", "\n"
)
LISTED += "Văn phòng Sở\nPhòng Tài vụ\nTrước 15/9/2025"
RUN_IN = """STT Nhiệm vụ Đơn vị chủ trì Đơn vị phối hợp Thời hạn

1. Lập mục lục | Phòng Văn thư | Thanh tra Sở | Quý II

2. Sửa kho |
Văn phòng Sở | Phòng Tài vụ | Trước 15/9/2025
"""
LOOSE = """STT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn
1|Lập mục lục|Phòng Văn thư|Thanh tra Sở|Quý II
2|Sửa kho|Văn phòng Sở||Trước 15/9/2025
"""
RECEIVED = MARKDOWN.replace("| Đơn vị phối hợp |", "| Đơn vị phối hợp | Nơi nhận |").replace(
    "|---|---|\n", "|---|---|---|\n", 1
)
RECEIVED = (
    RECEIVED.replace("| Quý II", "| Sở | Quý II").replace("| Trước", "| Sở | Trước").replace("| | | |\n", "| | | | |\n")
)
LAYOUTS = {
    "pipes between cells only": LOOSE,
    "who receives has a column": RECEIVED,
    "markdown": MARKDOWN,
    "tabs": TABS,
    "groups": GROUPS,
    "wrapped": WRAPPED,
    "blanks": SPACED,
    "lines": LISTED,
    "run in": RUN_IN,
}


def tasks_of(text: str) -> tuple[Task, ...]:
    clean = normalise(
        f"Điều 1. Ban hành Kế hoạch.\n\nGIÁM ĐỐC\n\nLê Văn An\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 9/KH-SNV)\n\n{text}"
    )
    return find_tasks(clean, segment(clean), (), PLAN, ())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_row_is_a_task_however_the_table_was_set(layout: str) -> None:
    first, second = tasks_of(LAYOUTS[layout])
    assert (first.item, first.text, first.due) == ("1", "Lập mục lục", "2025-06-30")
    assert [(each.name, each.role) for each in first.assignees] == [
        ("Phòng Văn thư", "chủ trì"),
        ("Thanh tra Sở", "phối hợp"),
    ]
    assert (second.item, second.text, second.due) == ("2", "Sửa kho", "2025-09-15")
    assert second.assignees[0].name == "Văn phòng Sở"


def test_the_steps_of_a_procedure_in_a_table_are_no_tasks_and_what_its_decision_orders_is() -> None:
    clean = normalise(
        "Điều 1. Phê duyệt 02 quy trình.\n\nĐiều 2. Giao Văn phòng Sở niêm yết trong tháng 4/2025.\n\nGIÁM ĐỐC\n\nLê Văn An\n\n"
        "PHỤ LỤC\n(Kèm theo Quyết định số 9/QĐ-SNV)\n\n| STT | Nội dung công việc | Đơn vị thực hiện | Thời gian |\n|---|---|---|---|\n"
        "| 1 | Nhận hồ sơ | Bộ phận Một cửa | 02 giờ |\n"
    )
    titles = ["Phê duyệt quy trình nội bộ giải quyết thủ tục", "Ban hành Kế hoạch kiểm soát thủ tục hành chính"]
    decisions = [PLAN.model_copy(update={"type": "Quyết định", "title": title}) for title in titles]
    assert [len(find_tasks(clean, segment(clean), (), decision, ())) for decision in decisions] == [1, 2]


@pytest.mark.parametrize("title", ["STT", "Stt", "TT", "Số TT", "Số thứ tự", "SỐ THỨ TỰ"])
@pytest.mark.parametrize("layout", ["spaced", "run in", "listed"])
def test_the_column_of_numbers_has_many_titles(title: str, layout: str) -> None:
    aside = "\n" + " " * (len(title) - len("STT"))
    text = {"spaced": SPACED.replace("\n", aside), "run in": RUN_IN, "listed": LISTED}[layout].replace("STT", title, 1)
    assert [task.item for task in tasks_of(text)] == ["1", "2"]
