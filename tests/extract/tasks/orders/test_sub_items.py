"""What of an item is a task of its own, and what stands below it as a part of it."""

from luocdo.extract.model import Document, Task

LETTER = Document(type="Công văn", date="2025-03-10", issuer="Sở Nội vụ tỉnh Cao Bằng", province="Cao Bằng")
PLAN = LETTER.model_copy(update={"type": "Kế hoạch"})
LEAD = "Thực hiện Công văn số 204/UBND-NC ngày 03/3/2025 của UBND tỉnh, Giám đốc Sở yêu cầu các phòng thực hiện:\n\n"


def names_of(task: Task) -> list[tuple[str, str | None]]:
    return [(each.name, each.role) for each in task.assignees]


def test_each_outermost_item_under_an_order_is_a_task_with_its_bullets(tasks_of) -> None:
    text = f"{LEAD}1. Tăng cường kiểm tra kho.\n\n- Kiểm tra giá, tủ.\n\n- Kiểm tra độ ẩm.\n\n2. Nộp lưu hồ sơ trước ngày 15/8/2025.\n\nYêu cầu các phòng nghiêm túc thực hiện./."
    tasks = tasks_of(text)
    assert [(task.item, task.due) for task in tasks] == [("1", None), ("2", "2025-08-15")]
    assert "độ ẩm" in tasks[0].text
    assert text[tasks[0].start : tasks[0].end].endswith("độ ẩm.")


def test_a_sub_item_with_its_own_assignee_or_deadline_is_a_task_of_its_own(tasks_of) -> None:
    text = f"{LEAD}1. Sở Y tế:\na) Lập danh mục, xong trước ngày 01/8/2025;\nb) Bảo quản hồ sơ;\nc) Giao Trung tâm Pháp y kiểm kê mẫu.\n"
    tasks = tasks_of(text)
    assert [(task.item, names_of(task), task.due) for task in tasks] == [
        ("1", [("Sở Y tế", None)], None),
        ("a", [("Sở Y tế", None)], "2025-08-01"),
        ("c", [("Trung tâm Pháp y", None)], None),
    ]


def test_a_heading_that_names_somebody_is_a_task_where_some_of_its_items_have_no_day(tasks_of) -> None:
    dated = f"{LEAD}1. Sở Y tế:\na) Lập danh mục trước ngày 01/8/2025;\nb) Nộp hồ sơ trước ngày 01/9/2025.\n"
    days = [("a", "2025-08-01"), ("b", "2025-09-01")]
    assert [(task.item, task.due) for task in tasks_of(dated)] == days
    assert [(task.item, task.due) for task in tasks_of(f"{dated}c) Bảo quản thuốc.\n")] == [("1", None), *days]


def test_a_heading_of_a_subject_is_none_where_its_items_name_who_does_them(tasks_of) -> None:
    tasks = tasks_of(f"{LEAD}1. Bảo đảm thuốc chữa bệnh\na) Sở Y tế lập danh mục;\nb) Sở Tài chính bố trí kinh phí.\n")
    assert [task.item for task in tasks] == ["a", "b"]


def test_two_days_in_one_item_are_two_obligations(tasks_of) -> None:
    tasks = tasks_of(f"{LEAD}1. Báo cáo đợt một trước ngày 15/6/2025; báo cáo đợt hai trước ngày 15/12/2025.\n")
    assert [(task.item, task.due) for task in tasks] == [("1", "2025-06-15"), ("1", "2025-12-15")]


def test_lines_of_roles_and_time_belong_to_the_item_above_them(tasks_of) -> None:
    text = (
        "II. NỘI DUNG\n\n1. Tập huấn nghiệp vụ lưu trữ\n- Đơn vị chủ trì: Phòng Văn thư.\n- Đơn vị phối hợp: Văn phòng Sở.\n"
        "- Thời gian hoàn thành: Quý II/2025.\n\n2. Lập mục lục hồ sơ.\n"
    )
    first, second = tasks_of(text, PLAN)
    assert names_of(first) == [("Phòng Văn thư", "chủ trì"), ("Văn phòng Sở", "phối hợp")]
    assert (first.due, first.due_text, second.item) == ("2025-06-30", "Thời gian hoàn thành: Quý II/2025", "2")


def test_a_topic_is_none_and_what_stands_below_it_is_ordered(tasks_of) -> None:
    text = f"{LEAD}1. Về công tác lưu trữ\na) Số hóa hồ sơ;\nb) Mức chi là 5 triệu đồng.\n\n2. Công tác báo cáo: gửi kết quả hằng quý.\n"
    assert [task.item for task in tasks_of(text)] == ["a", "2"]


def test_work_that_only_groups_other_work_orders_nobody(tasks_of) -> None:
    text = "II. NHIỆM VỤ\n\n1. Củng cố kho lưu trữ\n\na) Kho tỉnh:\n\n- Sửa chữa mái kho.\n\nb) Kho huyện:\n\n- Văn phòng Sở lắp đặt giá.\n"
    assert [names_of(task) for task in tasks_of(text, PLAN)] == [[("Văn phòng Sở", None)]]


def test_a_label_on_a_line_alone_belongs_to_the_words_below_it(tasks_of) -> None:
    text = f"{LEAD}I. NHIỆM VỤ\n\n1.\n\nSở Y tế lập danh mục.\n\n2.\n\nSở Tài chính bố trí kinh phí.\n"
    assert [(task.item, names_of(task)) for task in tasks_of(text)] == [
        ("1", [("Sở Y tế", None)]),
        ("2", [("Sở Tài chính", None)]),
    ]


def test_a_sub_item_that_comes_again_keeps_its_own_label(tasks_of) -> None:
    text = f"{LEAD}1. Sở Y tế chủ trì:\n1.1. Giám sát ổ dịch, báo cáo trước 16 giờ 00 hằng ngày;\n1.2. Phun hóa chất, xong trước 15/11/2025.\n"
    assert [(task.item, task.recurrence, task.due) for task in tasks_of(text)] == [
        ("1.1", "hằng ngày", None),
        ("1.2", None, "2025-11-15"),
    ]


def test_who_leads_one_sub_item_does_not_lead_those_with_a_day_of_their_own(tasks_of) -> None:
    text = f"{LEAD}1. Sở Y tế\na) Chủ trì, phối hợp với Sở Tài chính lập dự toán;\nb) Mua vắc xin;\nc) Báo cáo trước ngày 01/9/2025.\n"
    assert [(task.item, names_of(task)) for task in tasks_of(text)] == [
        ("1", [("Sở Y tế", "chủ trì"), ("Sở Tài chính", "phối hợp")]),
        ("c", [("Sở Y tế", None)]),
    ]
