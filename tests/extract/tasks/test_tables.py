"""Tables that assign work, in the ways in which a table becomes text."""

import re

import pytest

from luocdo.extract.model import Document, Task
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.find import find_tasks
from luocdo.extract.tasks.table_heads import read_columns, split_titles
from luocdo.extract.tasks.unmarked_tables import read_unmarked

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


def test_a_number_that_stands_under_another_column_still_numbers_its_row() -> None:
    text = SPACED.splitlines()[0] + "\n          7   Lập mục lục"
    table = read_unmarked(text, segment(normalise(text)), 0)
    assert table is not None
    assert [row.label for row in table.rows] == ["7"]


def test_a_head_without_a_row_is_no_table() -> None:
    text = "STT Nhiệm vụ Đơn vị chủ trì Thời hạn"
    assert read_unmarked(text, segment(normalise(text)), 0) is None


HEADS = [
    (["TT", "Đơn vị", "Nội dung", "Thời hạn gửi"], {"order": 0, "lead": 1, "what": 2, "due": 3}),
    (["Nội dung công việc", "Cơ quan thực hiện", "Tiến độ"], {"what": 0, "lead": 1, "due": 2}),
    (["STT", "Nhiệm vụ", "Bắt đầu", "Người phụ trách", "Sản phẩm"], {"order": 0, "what": 1, "lead": 3, "other": 4}),
    (["Nhiệm vụ", "Chủ trì", "Thời gian bắt đầu", "Thời gian hoàn thành"], {"what": 0, "lead": 1, "due": 3}),
    (["TT", "Công việc", "Bộ phận làm chính", "Bộ phận hỗ trợ", "Hoàn thành"], {"order": 0, "what": 1, "lead": 2, "help": 3, "due": 4}),
    (["Việc", "Cấp thực hiện", "Xong trước"], {"what": 0, "lead": 1, "due": 2}),
    (["Phần việc", "Giao cho", "Cùng thực hiện", "Hạn"], {"what": 0, "lead": 1, "help": 2, "due": 3}),
    (["Hạng mục", "Đ/c phụ trách", "Đơn vị liên quan", "Khi nào xong"], {"what": 0, "lead": 1, "help": 2, "due": 3}),
    (["TT", "Đơn vị", "Số hồ sơ"], {}),
    (["TT", "Người làm đơn", "Nội dung", "Kết quả giải quyết"], {}),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Chậm nhất", "Thời gian chậm nhất"], {"order": 0, "what": 1, "lead": 2, "due": 4}),
    (["TT", "Đơn vị", "Nội dung chưa gửi", "Văn bản yêu cầu", "Thời hạn đã giao"], {}),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Lý do chậm"], {}),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành", "Tình trạng"], {}),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn đã giao", "Lý do chậm", "Thời hạn mới"], {"order": 0, "what": 1, "lead": 2, "due": 5}),
    (["STT", "Họ và tên", "Chức vụ"], {}),
    (["Bước", "Trình tự thực hiện", "Đơn vị thực hiện", "Thời gian"], {}),
]  # fmt: skip


@pytest.mark.parametrize(("titles", "columns"), HEADS)
def test_the_head_says_which_column_holds_what(titles: list[str], columns: dict[str, int]) -> None:
    assert read_columns(titles) == columns


def test_titles_that_run_together_are_parted_and_a_sentence_is_none() -> None:
    assert split_titles("STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời hạn") == [
        "stt",
        "nhiệm vụ",
        "cơ quan chủ trì",
        "cơ quan phối hợp",
        "thời hạn",
    ]
    assert split_titles("Nhiệm vụ này do Sở chủ trì") == []


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
