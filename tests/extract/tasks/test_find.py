"""Tasks: who is ordered, in which role, by when, and to whom the result goes."""

import json
from pathlib import Path

import pytest

from luocdo.extract.model import Document, Task
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.relations.quotations import quoted_spans
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.find import find_tasks

LETTER = Document(type="Công văn", date="2025-03-10", issuer="Sở Nội vụ tỉnh Cao Bằng", province="Cao Bằng")
PLAN = LETTER.model_copy(update={"type": "Kế hoạch"})
LEAD = "Thực hiện Công văn số 204/UBND-NC ngày 03/3/2025 của UBND tỉnh, Giám đốc Sở yêu cầu các phòng thực hiện:\n\n"


def tasks_of(text: str, document: Document = LETTER) -> tuple[Task, ...]:
    clean = normalise(text)
    blocks = segment(clean)
    return find_tasks(clean, blocks, find_mentions(clean, blocks, document), document, quoted_spans(clean.text))


def names_of(task: Task) -> list[tuple[str, str | None]]:
    return [(each.name, each.role) for each in task.assignees]


ASSIGNED = [
    # (an item, who must act)
    ("Rà soát hồ sơ còn tồn.", []),
    ("Văn phòng Sở tổng hợp kết quả.", [("Văn phòng Sở", None)]),
    ("Giao Thanh tra Sở theo dõi việc nộp lưu.", [("Thanh tra Sở", None)]),
    ("Đề nghị UBND các xã, phường niêm yết công khai.", [("UBND các xã, phường", None)]),
    ("Phòng Văn thư chủ trì, phối hợp với Phòng Tài vụ và Văn phòng Sở lập dự toán.",
     [("Phòng Văn thư", "chủ trì"), ("Phòng Tài vụ", "phối hợp"), ("Văn phòng Sở", "phối hợp")]),
    ("Công an tỉnh phối hợp kiểm tra kho.", [("Công an tỉnh", "phối hợp")]),
    ("Phòng Tài vụ phối hợp với Văn phòng Sở thanh toán.", [("Phòng Tài vụ", None), ("Văn phòng Sở", "phối hợp")]),
    ("Các sở: Xây dựng, Y tế, Nông nghiệp và Môi trường rút ngắn thời gian.", [("Các sở: Xây dựng, Y tế, Nông nghiệp và Môi trường", None)]),
    ("Các Sở Y tế: Lào Cai, Sơn La giải trình.", [("Các Sở Y tế: Lào Cai, Sơn La", None)]),
    ("Riêng các tỉnh, thành phố: Lào Cai, Huế gửi thêm báo cáo.", [("các tỉnh, thành phố: Lào Cai, Huế", None)]),
    ("Riêng UBND các xã Nậm Ty, Hồ Thầu kiểm tra toàn bộ hồ chứa, báo cáo kết quả.", [("UBND các xã Nậm Ty, Hồ Thầu", None)]),
    ("Vụ Kết cấu hạ tầng giao thông chủ trì, phối hợp với Vụ Pháp chế rà soát.",
     [("Vụ Kết cấu hạ tầng giao thông", "chủ trì"), ("Vụ Pháp chế", "phối hợp")]),
    ("Các Phòng giao dịch phối hợp với Hội Nông dân lập danh sách.", [("Các Phòng giao dịch", None), ("Hội Nông dân", "phối hợp")]),
    ("Sở Y tế cùng Sở Tư pháp lắp đặt đường truyền.", [("Sở Y tế", None), ("Sở Tư pháp", "phối hợp")]),
    ("Phòng Kế hoạch tổng hợp chủ trì thống kê.", [("Phòng Kế hoạch tổng hợp", "chủ trì")]),
    ("Khoa Hồi sức tích cực thống kê.", [("Khoa Hồi sức tích cực", None)]),
    ("LĐLĐ các huyện, Công đoàn cấp trên trực tiếp cơ sở thẩm định.", [("LĐLĐ các huyện", None), ("Công đoàn cấp trên trực tiếp cơ sở", None)]),
    ("Đề nghị UB MTTQ xã vận động quỹ.", [("UB MTTQ xã", None)]),
    ("Sở Y tế, Sở Xây dựng và UBND các xã cung cấp số liệu.", [("Sở Y tế", None), ("Sở Xây dựng", None), ("UBND các xã", None)]),
    ("Các cơ quan, tổ chức có liên quan nộp hồ sơ.", [("Các cơ quan, tổ chức có liên quan", None)]),
    ("Đối với hồ sơ quá hạn, giao Trung tâm Lưu trữ lập biên bản.", [("Trung tâm Lưu trữ", None)]),
    ("Sở Y tế: Rà soát danh mục, công khai kết quả.", [("Sở Y tế", None)]),
    ("Lập danh mục. Đơn vị chủ trì: Phòng Dược. Đơn vị phối hợp: Văn phòng Sở.", [("Phòng Dược", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
    ("Đề nghị Hội Nông dân và các tổ chức đoàn thể tuyên truyền.", [("Hội Nông dân", None), ("các tổ chức đoàn thể", None)]),
    ("Phòng Dược theo chức năng, nhiệm vụ được giao chủ\ntrì, phối hợp với Phòng Tài vụ kiểm kê.", [("Phòng Dược", "chủ trì"), ("Phòng Tài vụ", "phối hợp")]),
    ("Ban hành quy chế, tổ chức tập huấn.", []),
    ("Phòng, chống cháy nổ tại kho lưu trữ.", []),
    ("Văn phòng HĐND và UBND xã niêm yết danh mục.", [("Văn phòng HĐND và UBND xã", None)]),
    ("Trung tâm Lưu trữ lịch sử (TTLT) rà soát kho.", [("Trung tâm Lưu trữ lịch sử", None)]),
    ("Hạn cuối: 20.6.2025, Thanh tra Sở gửi kết quả.", [("Thanh tra Sở", None)]),
    ("Trong tháng 6, Văn phòng Sở trình Giám đốc.", [("Văn phòng Sở", None)]),
    ("Các chi bộ trực thuộc: sinh hoạt chuyên đề.", [("Các chi bộ trực thuộc", None)]),
    ("Phòng Văn thư\n- Chủ trì, phối hợp với Văn phòng Sở lập danh mục.", [("Phòng Văn thư", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
    ("Thực hiện theo quy trình đã duyệt.", []),
    ("Các doanh nghiệp (lâm trường, đơn vị quản lý kho) rà soát hồ sơ.", [("Các doanh nghiệp (lâm trường, đơn vị quản lý kho)", None)]),
    ("Cơ quan đăng ký đầu tư rà soát hồ sơ.", [("Cơ quan đăng ký đầu tư", None)]),
    ("Sở Y tế (Cơ quan Thường trực Ban Chỉ đạo) tổng hợp số liệu.", [("Sở Y tế", None)]),
    ("Sở Y tế phối hợp Công an tỉnh, Công ty Điện lực kiểm tra kho.",
     [("Sở Y tế", None), ("Công an tỉnh", "phối hợp"), ("Công ty Điện lực", "phối hợp")]),
    ("Các đơn vị có chức năng đào tạo, bồi dưỡng niêm yết danh mục.", [("Các đơn vị có chức năng đào tạo, bồi dưỡng", None)]),
    ("Phân công Phó Giám đốc Sở Trần Văn Bình chỉ đạo việc rà soát.", [("Phó Giám đốc Sở Trần Văn Bình", None)]),
    ("Đề nghị Báo Hà Giang và hệ thống các cơ quan báo chí tăng thời lượng.",
     [("Báo Hà Giang", None), ("hệ thống các cơ quan báo chí", None)]),
    ("Văn phòng Sở phối hợp chặt chẽ cùng với Phòng Dược kiểm kê.", [("Văn phòng Sở", None), ("Phòng Dược", "phối hợp")]),
    ("Văn phòng Sở, chậm nhất 05 ngày trước hội nghị, chuẩn bị kho.", [("Văn phòng Sở", None)]),
    ("Sở Y tế chủ trì, cùng Sở Tài chính lập dự toán.", [("Sở Y tế", "chủ trì"), ("Sở Tài chính", "phối hợp")]),
    ("Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã kiểm tra kho.",
     [("Thủ trưởng các sở, ban, ngành", None), ("Chủ tịch UBND các xã", None)]),
    ("Tập huấn nghiệp vụ. Chủ trì: Phòng Dược. Phối hợp: Văn phòng Sở.", [("Phòng Dược", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
    ("Giao đồng chí Chánh Văn phòng Sở theo dõi.", [("Chánh Văn phòng Sở", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), ASSIGNED)
def test_an_item_names_who_must_act(item: str, expected: list[tuple[str, str | None]]) -> None:
    (task,) = tasks_of(f"{LEAD}1. {item}\n")
    assert names_of(task) == expected


REPORTS = [
    ("Rà soát hồ sơ, gửi Văn phòng Sở trước ngày 15/4/2025.", "Văn phòng Sở"),
    ("Rà soát hồ sơ, gửi kết quả về Sở Tài chính để tổng hợp.", "Sở Tài chính"),
    ("Rà soát hồ sơ, báo cáo UBND tỉnh trong tháng 4/2025.", "UBND tỉnh"),
    ("Rà soát hồ sơ, trình Giám đốc Sở xem xét.", "Giám đốc Sở"),
    ("Rà soát hồ sơ theo chương trình Sở đề ra.", None),
    ("Rà soát hồ sơ, trình UBND thành phố bổ sung kinh phí.", "UBND thành phố"),
    ("Rà soát hồ sơ, gửi về Sở (qua Phòng Dược) trước ngày 15/4/2025.", "Sở (qua Phòng Dược)"),
    ("Rà soát hồ sơ, báo cáo kết quả thực hiện Kế hoạch về Thanh tra tỉnh trước ngày 15/4/2025.", "Thanh tra tỉnh"),
    ("Rà soát hồ sơ, cung cấp số liệu cho Phòng Dược trước ngày 15/4/2025.", "Phòng Dược"),
    ("Rà soát hồ sơ, công bố thông tin về doanh nghiệp.", None),
    ("Rà soát hồ sơ, báo cáo UBND tỉnh xem xét; gửi số liệu cho Bộ Nội vụ trước ngày 15/4/2025.", "Bộ Nội vụ"),
    ("Rà soát hồ sơ, báo cáo UBND tỉnh trước ngày 15/4/2025 để trình HĐND tỉnh.", "UBND tỉnh"),
    ("Rà soát hồ sơ, trình Giám đốc ngày 15/4/2025.", "Giám đốc"),
]


@pytest.mark.parametrize(("item", "report_to"), REPORTS)
def test_an_item_says_to_whom_the_result_goes(item: str, report_to: str | None) -> None:
    (task,) = tasks_of(f"{LEAD}1. {item}\n")
    assert task.report_to == report_to


def test_each_outermost_item_under_an_order_is_a_task_with_its_bullets() -> None:
    text = f"{LEAD}1. Tăng cường kiểm tra kho.\n\n- Kiểm tra giá, tủ.\n\n- Kiểm tra độ ẩm.\n\n2. Nộp lưu hồ sơ trước ngày 15/4/2025.\n\nYêu cầu các phòng nghiêm túc thực hiện./."
    tasks = tasks_of(text)
    assert [(task.item, task.due) for task in tasks] == [("1", None), ("2", "2025-04-15")]
    assert "độ ẩm" in tasks[0].text
    assert text[tasks[0].start : tasks[0].end].endswith("độ ẩm.")


def test_a_sub_item_with_its_own_assignee_or_deadline_is_a_task_of_its_own() -> None:
    text = f"{LEAD}1. Sở Y tế:\na) Lập danh mục, xong trước ngày 01/4/2025;\nb) Bảo quản hồ sơ;\nc) Giao Trung tâm Pháp y kiểm kê mẫu.\n"
    tasks = tasks_of(text)
    assert [(task.item, names_of(task), task.due) for task in tasks] == [
        ("1", [("Sở Y tế", None)], None),
        ("a", [("Sở Y tế", None)], "2025-04-01"),
        ("c", [("Trung tâm Pháp y", None)], None),
    ]


def test_a_heading_that_names_somebody_is_a_task_where_some_of_its_items_have_no_day() -> None:
    dated = f"{LEAD}1. Sở Y tế:\na) Lập danh mục trước ngày 01/4/2025;\nb) Nộp hồ sơ trước ngày 01/5/2025.\n"
    days = [("a", "2025-04-01"), ("b", "2025-05-01")]
    assert [(task.item, task.due) for task in tasks_of(dated)] == days
    assert [(task.item, task.due) for task in tasks_of(f"{dated}c) Bảo quản thuốc.\n")] == [("1", None), *days]


def test_a_heading_of_a_subject_is_none_where_its_items_name_who_does_them() -> None:
    tasks = tasks_of(f"{LEAD}1. Bảo đảm thuốc chữa bệnh\na) Sở Y tế lập danh mục;\nb) Sở Tài chính bố trí kinh phí.\n")
    assert [task.item for task in tasks] == ["a", "b"]


def test_two_days_in_one_item_are_two_obligations() -> None:
    tasks = tasks_of(f"{LEAD}1. Báo cáo đợt một trước ngày 15/6/2025; báo cáo đợt hai trước ngày 15/12/2025.\n")
    assert [(task.item, task.due) for task in tasks] == [("1", "2025-06-15"), ("1", "2025-12-15")]


def test_a_number_that_a_line_broke_is_whole_in_the_words_of_a_task() -> None:
    (task,) = tasks_of(f"{LEAD}1. Rà soát theo Nghị định số 45/2024/NĐ-\nCP và Công văn số 9/SNV-\n VP.\n")
    assert task.text == "1. Rà soát theo Nghị định số 45/2024/NĐ-CP và Công văn số 9/SNV-VP."


def test_what_is_quoted_from_an_amended_document_orders_nothing() -> None:
    decision = LETTER.model_copy(update={"type": "Quyết định"})
    text = "Điều 1. Sửa đổi Điều 4 như sau:\n\n“Điều 4. Lập danh sách\n\n1. Sở Y tế lập danh sách.\n\n2. Sở Tài chính chi trả.”\n\nĐiều 2. Sở Nội vụ kiểm tra việc thực hiện.\n"
    assert [task.item for task in tasks_of(text, decision)] == ["Điều 2"]


def test_the_references_of_the_order_above_govern_the_items() -> None:
    tasks = tasks_of(f"{LEAD}1. Rà soát hồ sơ.\n\n2. Nộp lưu theo Quyết định số 41/QĐ-UBND ngày 05/02/2025.\n")
    assert [task.references for task in tasks] == [(0,), (0, 1)]


def test_a_closing_sentence_with_a_day_is_a_task_and_one_without_is_none() -> None:
    items = f"{LEAD}1. Rà soát hồ sơ.\n\n"
    assert len(tasks_of(f"{items}Đề nghị các phòng quan tâm thực hiện./.")) == 1
    (_, closing) = tasks_of(f"{items}Các phòng gửi kết quả về Văn phòng Sở trước ngày 20/4/2025./.")
    assert (closing.item, closing.due, closing.report_to) == (None, "2025-04-20", "Văn phòng Sở")


def test_sections_of_aims_give_no_tasks_and_sections_of_work_do() -> None:
    text = (
        "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Đến ngày 31/12/2025, số hóa toàn bộ hồ sơ.\n\nII. NHIỆM VỤ\n\n1. Lập mục lục hồ sơ.\n\n"
        "2. Văn phòng Sở bố trí kho.\n\n3. Kho lưu trữ rộng 120 mét vuông.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác phòng thực hiện Kế hoạch này./."
    )
    assert [task.item for task in tasks_of(text, PLAN)] == ["1", "2"]


def test_lines_of_roles_and_time_belong_to_the_item_above_them() -> None:
    text = (
        "II. NỘI DUNG\n\n1. Tập huấn nghiệp vụ lưu trữ\n- Đơn vị chủ trì: Phòng Văn thư.\n- Đơn vị phối hợp: Văn phòng Sở.\n"
        "- Thời gian hoàn thành: Quý II/2025.\n\n2. Lập mục lục hồ sơ.\n"
    )
    first, second = tasks_of(text, PLAN)
    assert names_of(first) == [("Phòng Văn thư", "chủ trì"), ("Văn phòng Sở", "phối hợp")]
    assert (first.due, first.due_text, second.item) == ("2025-06-30", "Thời gian hoàn thành: Quý II/2025", "2")


TABLE = """PHỤ LỤC
(Kèm theo Kế hoạch số 9/KH-SNV)
STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
1\tLập mục lục\tPhòng Văn thư\t\tTrước 15/5/2025
2\tSửa kho\tVăn phòng Sở; Phòng Tài vụ\tThanh tra Sở\tQuý III/2025
\tGhi chú chung\t\t\t
"""


def test_the_rows_of_an_assignment_table_are_tasks() -> None:
    tasks = tasks_of(f"Điều 1. Ban hành Kế hoạch.\n\nGIÁM ĐỐC\n\nLê Văn An\n\n{TABLE}", PLAN)
    assert [(task.item, task.text, task.due) for task in tasks] == [
        ("1", "Lập mục lục", "2025-05-15"),
        ("2", "Sửa kho", "2025-09-30"),
    ]
    assert names_of(tasks[1]) == [
        ("Văn phòng Sở", "chủ trì"),
        ("Phòng Tài vụ", "chủ trì"),
        ("Thanh tra Sở", "phối hợp"),
    ]


def test_the_steps_of_a_procedure_are_no_tasks() -> None:
    table = "Bước\tTrình tự thực hiện\tĐơn vị thực hiện\tThời gian\n1\tNhận hồ sơ\tBộ phận Một cửa\t01 ngày\n"
    assert tasks_of(f"Điều 1. Công bố quy trình.\n\n{table}", PLAN) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Điều 3. Chánh Văn phòng Sở, Trưởng các phòng chịu trách nhiệm thi hành Quyết định này./.",
        "Điều 3. Chánh Văn phòng Sở, Trưởng các phòng có trách nhiệm thi hành quyết định này./.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày 01/7/2025.",
        "1. Hồ sơ nộp trước ngày Quyết định này có hiệu lực được giữ nguyên.",
        "Điều 1. Ủy quyền cho Giám đốc Sở Y tế giải quyết thủ tục khám giám định.",
        "a) Trình tự thực hiện\n\nBước 1: Sở Y tế kiểm tra hồ sơ trong 05 ngày.\n\nb) Cơ quan giải quyết thủ tục: Sở Y tế.",
        "1. Đánh giá cao Sở Y tế đã hoàn thành chỉ tiêu trong năm 2025.",
        "Số liệu tính đến ngày 31/12/2024 như sau:\n\n1. Hồ sơ giấy có 120 mét giá.\n\n2. Hồ sơ số có 4.000 tệp.",
    ],
)
def test_what_orders_nobody_is_no_task(text: str) -> None:
    assert tasks_of(text, LETTER.model_copy(update={"type": "Quyết định"})) == ()


@pytest.mark.parametrize("kind", ["Báo cáo", "Tờ trình", "Luật"])
def test_documents_that_report_or_propose_and_laws_give_no_tasks(kind: str) -> None:
    text = f"{LEAD}1. Sở Y tế lập danh mục trước ngày 01/4/2025.\n"
    assert tasks_of(text, LETTER.model_copy(update={"type": kind})) == ()


RULES = """Điều 4. Nhiệm vụ của Quỹ

1. Tiếp nhận các khoản đóng góp.

2. Giám đốc Quỹ quyết định mức chi.

Điều 5. Mức hỗ trợ

1. Ban Tổ chức được hỗ trợ 200.000 đồng một buổi.

Điều 6. Tổ chức thực hiện

1. Sở Y tế hướng dẫn lập hồ sơ, kiểm tra việc chi trả.

2. Trách nhiệm của Sở Tài chính

a) Bố trí kinh phí;

b) Thẩm tra quyết toán.

3. Trong quá trình thực hiện nếu có vướng mắc, đề nghị các đơn vị phản ánh về Sở Y tế.

Điều 7.

Quyết định này có hiệu lực từ ngày ký.

Giao Văn phòng Sở đăng Công báo.

Điều 8. Chánh Văn phòng, Giám đốc Sở Y tế căn cứ Quyết định thi hành./.
"""


CARRIED_OUT = [("1", [("Sở Y tế", None)]), ("2", [("Sở Tài chính", None)])]


@pytest.mark.parametrize("kind", ["Nghị định", "Thông tư liên tịch"])
def test_a_decree_orders_somebody_only_where_it_says_who_carries_it_out(kind: str) -> None:
    tasks = tasks_of(RULES, LETTER.model_copy(update={"type": kind}))
    assert [(task.item, names_of(task)) for task in tasks] == CARRIED_OUT


@pytest.mark.parametrize("kind", ["Quyết định", "Nghị quyết"])
def test_a_decision_orders_also_outright_in_any_article(kind: str) -> None:
    tasks = tasks_of(RULES, LETTER.model_copy(update={"type": kind}))
    assert [(task.item, names_of(task)) for task in tasks] == [*CARRIED_OUT, (None, [("Văn phòng Sở", None)])]


def test_a_letter_that_corrects_orders_only_outright() -> None:
    letter = LETTER.model_copy(update={"title": "đính chính Quyết định số 9/QĐ-SNV"})
    text = "Sở Nội vụ đính chính như sau:\n\n1. Tại khoản 2 Điều 4: đã in “tháng 4”.\n\n2. Đơn vị tính là đồng/m2.\n\nGiao Thanh tra Sở rà soát các văn bản liên quan./."
    assert [names_of(task) for task in tasks_of(text, letter)] == [[("Thanh tra Sở", None)]]


def test_a_topic_is_none_and_what_stands_below_it_is_ordered() -> None:
    text = f"{LEAD}1. Về công tác lưu trữ\na) Số hóa hồ sơ;\nb) Mức chi là 5 triệu đồng.\n\n2. Công tác báo cáo: gửi kết quả hằng quý.\n"
    assert [task.item for task in tasks_of(text)] == ["a", "2"]


def test_work_that_only_groups_other_work_orders_nobody() -> None:
    text = "II. NHIỆM VỤ\n\n1. Củng cố kho lưu trữ\n\na) Kho tỉnh:\n\n- Sửa chữa mái kho.\n\nb) Kho huyện:\n\n- Văn phòng Sở lắp đặt giá.\n"
    assert [names_of(task) for task in tasks_of(text, PLAN)] == [[("Văn phòng Sở", None)]]


def test_a_head_of_roles_without_a_name_is_nobody() -> None:
    text = "II. NỘI DUNG\n\n1. Băng rôn, pa nô\n- Đơn vị thực hiện:\n+ Sở Y tế chuẩn bị băng rôn.\n+ Sở Xây dựng lắp đặt pa nô.\n"
    assert [names_of(task) for task in tasks_of(text, PLAN)] == [[("Sở Y tế", None)], [("Sở Xây dựng", None)]]


def test_one_item_that_orders_two_units_is_two_tasks() -> None:
    tasks = tasks_of(f"{LEAD}1. Sở Y tế lập danh mục thuốc. Giao Sở Tài chính bố trí kinh phí trước ngày 01/6/2025.\n")
    assert [(task.item, names_of(task), task.due) for task in tasks] == [
        ("1", [("Sở Y tế", None)], None),
        ("1", [("Sở Tài chính", None)], "2025-06-01"),
    ]


def test_somebody_is_named_behind_an_opening() -> None:
    for opening in ("Đối với hồ sơ cũ, ", "Hằng quý, ", "Chế độ báo cáo: "):
        (task,) = tasks_of(f"{LEAD}1. {opening}Thanh tra Sở gửi kết quả về Văn phòng Sở.\n")
        assert names_of(task) == [("Thanh tra Sở", None)], opening


def test_a_label_on_a_line_alone_belongs_to_the_words_below_it() -> None:
    text = f"{LEAD}I. NHIỆM VỤ\n\n1.\n\nSở Y tế lập danh mục.\n\n2.\n\nSở Tài chính bố trí kinh phí.\n"
    assert [(task.item, names_of(task)) for task in tasks_of(text)] == [
        ("1", [("Sở Y tế", None)]),
        ("2", [("Sở Tài chính", None)]),
    ]


def test_an_article_that_orders_somebody_is_a_task() -> None:
    text = "Điều 1. Phê duyệt Quy chế họp.\n\nĐiều 2. Giao Văn phòng Sở theo dõi, báo cáo Giám đốc Sở trước ngày 01/8/2025.\n"
    (task,) = tasks_of(text, LETTER.model_copy(update={"type": "Quyết định"}))
    assert (task.item, names_of(task), task.due) == ("Điều 2", [("Văn phòng Sở", None)], "2025-08-01")


def test_a_sub_item_that_comes_again_keeps_its_own_label() -> None:
    text = f"{LEAD}1. Sở Y tế chủ trì:\n1.1. Giám sát ổ dịch, báo cáo trước 16 giờ 00 hằng ngày;\n1.2. Phun hóa chất, xong trước 15/11/2025.\n"
    assert [(task.item, task.recurrence, task.due) for task in tasks_of(text)] == [
        ("1.1", "hằng ngày", None),
        ("1.2", None, "2025-11-15"),
    ]


def test_who_leads_one_sub_item_does_not_lead_those_with_a_day_of_their_own() -> None:
    text = f"{LEAD}1. Sở Y tế\na) Chủ trì, phối hợp với Sở Tài chính lập dự toán;\nb) Mua vắc xin;\nc) Báo cáo trước ngày 01/5/2025.\n"
    assert [(task.item, names_of(task)) for task in tasks_of(text)] == [
        ("1", [("Sở Y tế", "chủ trì"), ("Sở Tài chính", "phối hợp")]),
        ("c", [("Sở Y tế", None)]),
    ]


def test_an_office_named_by_its_kind_is_the_one_that_the_letter_goes_to() -> None:
    text = f"{LEAD}1. UBND xã niêm yết danh mục.\n"
    to_one = LETTER.model_copy(update={"addressees": ("Công an tỉnh", "UBND xã Đồng Văn")})
    to_two = LETTER.model_copy(update={"addressees": ("UBND xã Lũng Cú", "UBND xã Đồng Văn")})
    assert names_of(tasks_of(text, to_one)[0]) == [("UBND xã Đồng Văn", None)]
    assert names_of(tasks_of(text, to_two)[0]) == [("UBND xã", None)]


def test_an_item_that_states_a_fact_orders_nobody() -> None:
    text = f"{LEAD}1. Rà soát hồ sơ.\n\n2. Kết quả thực hiện là căn cứ chấm điểm thi đua của từng phòng, đơn vị.\n\nCác phòng lưu ý./."
    assert [task.item for task in tasks_of(text)] == ["1"]


def test_the_tasks_of_real_dispatches_are_those_of_the_gold(shared: Path) -> None:
    gold = json.loads((shared / "gold" / "seeds.json").read_text(encoding="utf-8"))
    for name, expected in gold.items():
        document = LETTER.model_copy(update={"date": expected["document"]["date"]})
        tasks = {task.item: task for task in tasks_of((shared / "seeds" / name).read_text(encoding="utf-8"), document)}
        for wanted in expected["tasks"]:
            task = tasks[wanted["item"]]
            assert (task.due, task.report_to) == (wanted.get("due"), wanted.get("report_to")), (name, wanted)
            assert set(wanted.get("assignees", ())) <= {each.name for each in task.assignees}, (name, wanted)


def test_an_article_that_only_charges_an_office_needs_no_colon_to_order_what_stands_below_it() -> None:
    decision = LETTER.model_copy(update={"type": "Quyết định"})
    text = "Điều 2. Giao Giám đốc Sở Y tế\n\n1. Tổ chức hội thi đúng lịch.\n\n2. Báo cáo kết quả sau hội thi.\n\nĐiều 3. Hiệu lực thi hành"
    assert [names_of(task) for task in tasks_of(text, decision)] == [[("Giám đốc Sở Y tế", None)]] * 2


def test_what_is_in_force_in_a_clause_of_an_order_does_not_take_the_order_away() -> None:
    [task] = tasks_of(f"{LEAD}1. Tiếp tục trả phụ cấp cho người đã khai trước ngày Quyết định mới có hiệu lực.")
    assert task.item == "1"


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("1. Sở Xây dựng rà soát QCVN 06:2022/BXD và báo cáo.", "Sở Xây dựng"),
        ("1. Riêng UBND xã Phúc Sơn tạm dừng xác nhận hồ sơ chuyển nhượng.", "UBND xã Phúc Sơn"),
        ("1. Giao UBND xã Phúc Sơn giao dự toán đến từng đơn vị.", "UBND xã Phúc Sơn"),
        (
            "1. UBND các xã Phúc Sơn, Bình An giải phóng xong mặt bằng trước ngày 15/4/2025.",
            "UBND các xã Phúc Sơn, Bình An",
        ),
        (
            "1. Phòng Quản lý Thu và Phát triển người tham gia tổng hợp vướng mắc.",
            "Phòng Quản lý Thu và Phát triển người tham gia",
        ),
    ],
)
def test_the_name_of_who_acts_ends_where_the_order_begins(item: str, name: str) -> None:
    assert tasks_of(LEAD + item)[0].assignees[0].name == name


def test_what_a_meeting_is_about_is_no_task_and_what_somebody_prepares_for_it_is() -> None:
    text = (
        "Văn phòng tổ chức họp với các nội dung sau:\n\n1. Dự thảo Quyết định thay thế Quyết định số 12/QĐ-SNV.\n\n2. Sở Tài "
        "chính chuẩn bị báo cáo về nguồn kinh phí."
    )
    invitation = LETTER.model_copy(update={"type": "Giấy mời"})
    assert [names_of(task) for task in tasks_of(text, invitation)] == [[("Sở Tài chính", None)]]


def test_minutes_order_where_they_say_what_was_concluded_and_only_who_is_named() -> None:
    text = (
        "I. Nội dung\n\n1. Phòng Giá báo cáo tiến độ rà soát.\n\nII. Kết luận của chủ trì\n\n- Phòng Giá: trình phương án trước ngày "
        "30/6/2025.\n\n- Trung tâm Lưu trữ lịch sử báo cáo hồ sơ trễ hạn vào thứ Hai hằng tuần.\n\nCuộc họp kết thúc lúc 11 giờ."
    )
    found = tasks_of(text, LETTER.model_copy(update={"type": "Biên bản"}))
    assert [(names_of(task), task.due, task.recurrence) for task in found] == [
        ([("Phòng Giá", None)], "2025-06-30", None),
        ([("Trung tâm Lưu trữ lịch sử", None)], None, "hằng tuần"),
    ]


def test_who_is_named_behind_two_times_is_found() -> None:
    (task,) = tasks_of(f"{LEAD}1. Hằng quý, chậm nhất ngày 05 của tháng đầu quý sau, Phòng Giá đối chiếu công nợ.\n")
    assert (names_of(task), task.due, task.recurrence) == ([("Phòng Giá", None)], None, "hằng quý")
