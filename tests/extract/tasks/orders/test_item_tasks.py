"""The tasks that one item gives: whom it names, and by when each of its sentences is to be done."""

import pytest

from luocdo.extract.model import Document

PLAN = Document(type="Kế hoạch", date="2025-03-10", issuer="Sở Y tế tỉnh Cao Bằng")
LEAD = "Giám đốc Sở yêu cầu các phòng thực hiện:\n\n"


def test_a_sentence_behind_a_list_gives_each_of_its_items_the_day(tasks_of) -> None:
    text = f"{LEAD}1. Tham luận\n- Phòng Giá: giá thuốc;\n- Phòng Dược: đấu thầu.\nMỗi tham luận gửi Văn phòng Sở trước ngày 07/7/2025.\n\n2. Lưu hồ sơ.\n"
    assert [(task.assignees[0].name, task.due) for task in tasks_of(text, PLAN) if task.assignees] == [
        ("Phòng Giá", "2025-07-07"),
        ("Phòng Dược", "2025-07-07"),
    ]


def test_a_line_of_time_under_an_item_is_that_of_all_of_it(tasks_of) -> None:
    text = f"{LEAD}1. Rà soát hồ sơ\n- Đơn vị chủ trì: Phòng Giá.\n- Thời gian: Quý III/2025.\n\n2. Lưu hồ sơ.\n"
    first, _ = tasks_of(text, PLAN)
    assert ([each.name for each in first.assignees], first.due) == (["Phòng Giá"], "2025-09-30")


def test_the_day_of_a_later_sentence_is_one_more(tasks_of) -> None:
    text = f"{LEAD}1. Phòng Giá báo cáo trong 05 ngày kể từ ngày nhận. Báo cáo năm gửi trước ngày 15/12/2025.\n"
    assert [task.due for task in tasks_of(text, PLAN)] == [None, "2025-12-15"]


def test_what_the_writer_says_of_himself_below_an_item_names_nobody_who_must_act(tasks_of) -> None:
    for said in ("Sở sẽ có văn bản hướng dẫn sau.", "Sở Y tế gửi kèm biểu mẫu để các phòng tham khảo."):
        first, _ = tasks_of(f"{LEAD}1. Rà soát hồ sơ.\n\n{said}\n\n2. Lưu hồ sơ.\n", PLAN)
        assert first.assignees == (), said


def test_who_is_only_asked_to_help_in_a_later_sentence_helps_with_the_task(tasks_of) -> None:
    later = "Đề nghị Khu Quản lý đường bộ II phối hợp rào chắn."
    (task,) = tasks_of(f"{LEAD}1. Phòng Giá kiểm tra các kho thuốc, xong trước ngày 20/3/2025. {later}\n", PLAN)
    assert [(each.name, each.role) for each in task.assignees] == [
        ("Phòng Giá", None),
        ("Khu Quản lý đường bộ II", "phối hợp"),
    ]


def test_who_helps_and_hands_in_what_he_has_done_has_a_task_of_his_own(tasks_of) -> None:
    later = "Đề nghị Phòng Dược phối hợp lập mục lục, gửi danh sách về Văn phòng Sở."
    first, second = tasks_of(f"{LEAD}1. Phòng Giá kiểm tra các kho thuốc, xong trước ngày 20/3/2025. {later}\n", PLAN)
    assert [[each.name for each in task.assignees] for task in (first, second)] == [["Phòng Giá"], ["Phòng Dược"]]


def test_who_helps_by_a_day_of_his_own_has_a_task_of_his_own(tasks_of) -> None:
    later = "Đề nghị Phòng Dược phối hợp gửi số liệu trước ngày 14/3/2025."
    first, second = tasks_of(f"{LEAD}1. Phòng Giá kiểm tra các kho thuốc, xong trước ngày 20/3/2025. {later}\n", PLAN)
    assert [[each.name for each in task.assignees] for task in (first, second)] == [["Phòng Giá"], ["Phòng Dược"]]


def test_whoever_acts_by_a_day_in_a_later_sentence_below_a_topic_does_the_task(tasks_of) -> None:
    below = "Điều chỉnh lịch kiểm tra kho thuốc. Thanh tra Sở tham mưu quyết định trước ngày 31/3/2025."
    first, _ = tasks_of(f"{LEAD}1. Về công tác kiểm tra\n\n{below}\n\n2. Lưu hồ sơ.\n", PLAN)
    assert [each.name for each in first.assignees] == ["Thanh tra Sở"]


@pytest.mark.parametrize(
    "item",
    [
        "Bố trí cán bộ nhận hồ sơ. Văn phòng Sở niêm yết trước ngày 15/3/2025.",
        "Chỉ định người phát ngôn; đề nghị Văn phòng Sở niêm yết trước ngày 15/3/2025.",
    ],
)
def test_behind_an_appointment_somebody_else_may_act(item: str, tasks_of) -> None:
    tasks = tasks_of(f"{LEAD}1. UBND các xã:\n\na) Rà soát hộ nghèo trước ngày 15/3/2025;\n\nb) {item}\n", PLAN)
    assert [[each.name for each in task.assignees] for task in tasks] == [["UBND các xã"], ["Văn phòng Sở"]]


def test_who_appoints_one_of_his_own_people_does_the_task(tasks_of) -> None:
    items = (
        "1. UBND các xã:\n\na) Rà soát hộ nghèo trước ngày 15/3/2025;\n\n"
        "b) Phân công công chức Văn phòng - Thống kê làm đầu mối, gửi danh sách về Sở Y tế trước ngày 18/3/2025.\n"
    )
    assert [[each.name for each in task.assignees] for task in tasks_of(LEAD + items, PLAN)] == [["UBND các xã"]] * 2


@pytest.mark.parametrize(
    ("below", "who"),
    [("Đoàn kiểm tra hoàn thành báo cáo", "Đoàn kiểm tra"), ("Hoàn thành báo cáo", "Phòng Giá")],
)
def test_below_a_name_before_a_full_stop_who_is_named_acts(tasks_of, below, who) -> None:
    text = f"{LEAD}1. Phòng Giá.\n\n{below} trước ngày 15/3/2025.\n\n2. Lưu hồ sơ.\n"
    first, *_ = tasks_of(text, PLAN)
    assert ([each.name for each in first.assignees], first.due) == ([who], "2025-03-15")
