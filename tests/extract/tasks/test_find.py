"""Which documents give tasks, by their types, and which of their parts do."""

import json
from pathlib import Path

import pytest

from luocdo.extract.model import Document, Task
from luocdo.extract.normalise import normalise
from luocdo.extract.read import read_text
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


def test_a_number_that_a_line_broke_is_whole_in_the_words_of_a_task() -> None:
    (task,) = tasks_of(f"{LEAD}1. Rà soát theo Nghị định số 45/2024/NĐ-\nCP và Công văn số 9/SNV-\n VP.\n")
    assert task.text == "1. Rà soát theo Nghị định số 45/2024/NĐ-CP và Công văn số 9/SNV-VP."


@pytest.mark.parametrize("number", ["2", "- 2 -"])
def test_the_number_of_a_page_is_no_word_of_the_task_above_it(number: str) -> None:
    text = (
        f"Sở yêu cầu:\n\n1. Phòng A kiểm kê cột điện trước ngày 30/9/2025.\n\n      {number}\n\n2. Phòng B vẽ sơ đồ.\n"
    )
    assert [task.text for task in tasks_of(text)] == [
        "1. Phòng A kiểm kê cột điện trước ngày 30/9/2025.",
        "2. Phòng B vẽ sơ đồ.",
    ]


def test_what_is_quoted_from_an_amended_document_orders_nothing() -> None:
    decision = LETTER.model_copy(update={"type": "Quyết định"})
    text = "Điều 1. Sửa đổi Điều 4 như sau:\n\n“Điều 4. Lập danh sách\n\n1. Sở Y tế lập danh sách.\n\n2. Sở Tài chính chi trả.”\n\nĐiều 2. Sở Nội vụ kiểm tra việc thực hiện.\n"
    assert [task.item for task in tasks_of(text, decision)] == ["Điều 2"]


def test_the_references_of_the_order_above_govern_the_items() -> None:
    tasks = tasks_of(f"{LEAD}1. Rà soát hồ sơ.\n\n2. Nộp lưu theo Quyết định số 41/QĐ-UBND ngày 05/02/2025.\n")
    assert [task.references for task in tasks] == [(0,), (0, 1)]


def test_what_was_only_heard_governs_no_item() -> None:
    def governing(type_: str) -> tuple[int, ...]:
        text = f"Số: 45/SNV-VP\n\nKính gửi: Các phòng.\n\nTheo số liệu tại {type_} số 12/UBND-VP ngày 03/3/2025 của UBND xã Nam Tuấn, Giám đốc Sở yêu cầu:\n\n1. Các phòng rà soát hồ sơ trước ngày 20/4/2025.\n"
        return read_text(text).tasks[0].references

    assert [governing(type_) for type_ in ("Báo cáo", "Tờ trình", "Biên bản", "Kế hoạch")] == [(), (), (), (0,)]


def test_a_closing_sentence_with_a_day_is_a_task_and_one_without_is_none() -> None:
    items = f"{LEAD}1. Rà soát hồ sơ.\n\n"
    assert len(tasks_of(f"{items}Đề nghị các phòng quan tâm thực hiện./.")) == 1
    (_, closing) = tasks_of(f"{items}Các phòng gửi kết quả về Văn phòng Sở trước ngày 20/4/2025./.")
    assert (closing.item, closing.due, closing.report_to) == (None, "2025-04-20", "Văn phòng Sở")


def test_who_asks_for_more_time_sets_nobody_a_day() -> None:
    asked = "Phòng Văn thư đề nghị Sở cho phép lùi thời hạn báo cáo đến ngày 20/4/2025."
    assert not tasks_of(f"Do mưa lũ, {asked}")
    (task,) = tasks_of(f"{LEAD}1. Phòng Văn thư đề nghị Bộ kéo dài thời hạn của dự án, xong trước ngày 20/4/2025.")
    assert task.due == "2025-04-20"


def test_sections_of_aims_give_no_tasks_and_sections_of_work_do() -> None:
    text = (
        "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Đến ngày 31/12/2025, số hóa toàn bộ hồ sơ.\n\nII. NHIỆM VỤ\n\n1. Lập mục lục hồ sơ.\n\n"
        "2. Văn phòng Sở bố trí kho.\n\n3. Kho lưu trữ rộng 120 mét vuông.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác phòng thực hiện Kế hoạch này./."
    )
    assert [task.item for task in tasks_of(text, PLAN)] == ["1", "2"]


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


def test_the_sentence_above_a_table_is_no_task_beside_its_rows_unless_it_sets_a_day() -> None:
    lead, table = "Yêu cầu các phòng thực hiện theo bảng phân công sau:", TABLE[TABLE.index("STT") :]
    assert [task.item for task in tasks_of(f"{lead}\n\n{table}")] == ["1", "2"]
    watched = "Giao Văn phòng Sở đôn đốc các việc theo bảng sau:"
    assert [task.item for task in tasks_of(f"{watched}\n\n{table}")] == [None, "1", "2"]
    timed = "Yêu cầu các phòng gửi kết quả trước ngày 20/5/2025 theo bảng phân công sau:"
    assert [task.due for task in tasks_of(f"{timed}\n\n{table}")] == ["2025-05-20", "2025-05-15", "2025-09-30"]


def test_reports_in_a_table_that_names_nobody_are_for_whom_the_sentence_above_names() -> None:
    table = "Tên báo cáo\tNơi nhận\tThời hạn gửi\nBáo cáo quý I\tSở Y tế (qua Văn phòng)\t10/4/2025\n"
    task = tasks_of(f"Văn phòng Sở là đầu mối gửi các báo cáo theo thời hạn sau:\n\n{table}")[0]
    assert (names_of(task), task.due, task.report_to) == (
        [("Văn phòng Sở", None)],
        "2025-04-10",
        "Sở Y tế (qua Văn phòng)",
    )


def test_an_item_that_ends_a_document_orders_nothing() -> None:
    ended = "1. Công văn số 318/SNV-TH ngày 06/3/2024 của Sở hết hiệu lực kể từ ngày ban hành Công văn này."
    assert [task.item for task in tasks_of(f"{LEAD}{ended}\n2. Rà soát hồ sơ.\n")] == ["2"]
    ordering = ended.replace("từ ngày ban hành Công văn này.", "từ ngày 10/3/2025; yêu cầu Văn phòng Sở thu hồi.")
    assert [task.item for task in tasks_of(f"{LEAD}{ordering}\n2. Rà soát hồ sơ.\n")] == ["1", "2"]


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
        "Điều 2. Quyết định này có hiệu lực từ ngày ký. Bãi bỏ Quyết định số 15/QĐ-SYT ngày 12/3/2015 giao Phòng Y kiểm tra thuốc.",
        "Điều 2. Quyết định này có hiệu lực từ ngày ký. Giao Trưởng các phòng chịu trách nhiệm thi hành Quyết định này./.",
        "Điều 1. Ủy quyền cho Giám đốc Sở Y tế giải quyết thủ tục khám giám định.",
        "a) Trình tự thực hiện\n\nBước 1: Sở Y tế kiểm tra hồ sơ trong 05 ngày.\n\nb) Cơ quan giải quyết thủ tục: Sở Y tế.",
        "1. Đánh giá cao Sở Y tế đã hoàn thành chỉ tiêu trong năm 2025.",
        "Số liệu tính đến ngày 31/12/2024 như sau:\n\n1. Hồ sơ giấy có 120 mét giá.\n\n2. Hồ sơ số có 4.000 tệp.",
    ],
)
def test_what_orders_nobody_is_no_task(text: str) -> None:
    assert tasks_of(text, LETTER.model_copy(update={"type": "Quyết định"})) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Điều 2. Quyết định này có hiệu lực từ ngày ký. Giao Phòng Dược theo dõi, kiểm kê kho thuốc của các trạm y tế xã và bệnh viện.",
        "Điều 2. Giao Phòng Dược kiểm kê kho thuốc của các trạm y tế xã. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.",
    ],
)
def test_an_order_in_the_article_that_tells_from_when_a_decision_is_in_force_is_one(text: str) -> None:
    [task] = tasks_of(text, LETTER.model_copy(update={"type": "Quyết định"}))
    assert [who.name for who in task.assignees] == ["Phòng Dược"]
    assert task.due_text is None


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


@pytest.mark.parametrize("said", ["Tại Khoản 2 Điều 4 Luật Phí", "Điều 4 Luật Phí số 97/2015/QH13"])
def test_what_a_law_lays_down_is_told_and_not_ordered(said: str) -> None:
    text = f"Sở Nội vụ tổng hợp như sau:\n\n1. {said} quy định người nộp phí nộp hồ sơ trong thời hạn 10 ngày.\n\n2. Văn phòng Sở lập sổ trước ngày 20/3/2025.\n"
    assert [task.item for task in tasks_of(text, LETTER)] == ["2"]


def test_a_letter_that_corrects_beside_what_it_does_orders_as_any_other() -> None:
    letter = LETTER.model_copy(update={"title": "gia hạn nộp hồ sơ và đính chính Công văn số 9/SNV-VTLT"})
    text = (
        "Sở Nội vụ yêu cầu:\n\n1. Thanh tra Sở nộp hồ sơ, thời hạn 07 ngày kể từ ngày ký.\n\n2. Văn phòng Sở theo dõi."
    )
    assert [task.item for task in tasks_of(text, letter)] == ["1", "2"]


def test_a_letter_that_looks_into_what_it_answers_orders_only_outright() -> None:
    letter = LETTER.model_copy(update={"title": "tiếp thu và trả lời kiến nghị của Phòng Lưu trữ"})
    text = "1. Về kho: Phòng Lưu trữ bố trí kho theo định mức.\n\n2. Phòng Lưu trữ nộp hồ sơ theo mẫu.\n\nGiao Thanh tra Sở theo dõi."
    assert [names_of(task) for task in tasks_of(text, letter)] == [[("Thanh tra Sở", None)]]


def test_an_article_that_orders_somebody_is_a_task() -> None:
    text = "Điều 1. Phê duyệt Quy chế họp.\n\nĐiều 2. Giao Văn phòng Sở theo dõi, báo cáo Giám đốc Sở trước ngày 01/8/2025.\n"
    (task,) = tasks_of(text, LETTER.model_copy(update={"type": "Quyết định"}))
    assert (task.item, names_of(task), task.due) == ("Điều 2", [("Văn phòng Sở", None)], "2025-08-01")


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


def test_an_answer_orders_what_it_lets_run_from_its_own_receipt() -> None:
    text = (
        "Phúc đáp Công văn số 77/BQL-KT ngày 05/3/2025 của Ban Quản lý dự án, Sở có ý kiến như sau:\n\n"
        "1. Ban Quản lý dự án được lùi việc di dời.\n\n"
        "2. Trong 03 ngày kể từ ngày nhận được văn bản này, Ban Quản lý dự án gửi danh sách đầu mối.\n"
    )
    assert [task.item for task in tasks_of(text)] == ["2"]


def test_a_document_that_begins_with_what_it_answers_orders_only_outright() -> None:
    text = (
        "{} Công văn số 77/BQL-KT ngày 05/3/2025 của Ban Quản lý dự án, Công ty Cấp nước Phú Lộc có ý kiến như sau:\n\n"
        "1. Thống nhất phương án di dời.\n\n2. Đề nghị Ban Quản lý dự án bàn giao mặt bằng trước ngày 10/4/2025.\n"
    )
    assert [task.item for task in tasks_of(text.format("Phúc đáp"))] == ["2"]
    assert [task.item for task in tasks_of(text.format("Thực hiện"))] == ["1", "2"]


def test_who_is_asked_where_a_wish_is_answered_is_ordered() -> None:
    text = f"{LEAD}1. Về kiến nghị của Trạm bơm Cầu Đen xin thanh lý máy: {{}}.\n"
    assert [names_of(task) for task in tasks_of(text.format("đồng ý, giao Phòng Tài vụ lập hồ sơ"))] == [
        [("Phòng Tài vụ", None)]
    ]
    assert tasks_of(text.format("đồng ý chủ trương")) == ()


def test_an_invitation_gives_no_task_to_who_presides_nor_to_the_guests() -> None:
    text = (
        "Sở trân trọng kính mời các đơn vị dự họp rà soát quy hoạch.\n\n1. Thời gian: 8 giờ 00 ngày 20/3/2025.\n\n"
        "2. Chủ trì: đồng chí Phó Giám đốc Sở Lý Thu Trang.\n\n3. Chuẩn bị: Sở Tài chính chuẩn bị báo cáo, gửi trước ngày 18/3/2025.\n\n"
        "Đề nghị các đại biểu dự họp đúng thành phần."
    )
    invitation = LETTER.model_copy(update={"type": "Giấy mời"})
    assert [task.item for task in tasks_of(text, invitation)] == ["3"]


@pytest.mark.parametrize("marks", [("", ""), (":", "- "), (":", "a) ")], ids=["paragraph", "dash", "letter"])
def test_a_heading_says_towards_whom_what_stands_below_it_is_ordered(marks: tuple[str, str]) -> None:
    colon, label = marks
    text = (
        f"{LEAD}1. Đối với UBND các huyện{colon}\n{label}Kiểm kê sách cũ, lập danh mục trước ngày 20/3/2025.\n"
        f"2. Đối với Trung tâm Lưu trữ{colon}\n{label}Tiếp nhận sách, gửi danh mục về Sở trước ngày 15/4/2025.\n"
        f"3. Đối với sách mượn{colon}\n{label}Phòng Tổ chức lập sổ riêng trước ngày 25/4/2025.\n"
    )
    assert [([each.name for each in task.assignees], task.due) for task in tasks_of(text)] == [
        (["UBND các huyện"], "2025-03-20"),
        (["Trung tâm Lưu trữ"], "2025-04-15"),
        (["Phòng Tổ chức"], "2025-04-25"),
    ]
