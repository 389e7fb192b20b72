"""Which documents govern the tasks below an opening."""

import pytest

from luocdo import read_text
from luocdo.extract.model import Document

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


DECISION = """UBND TỈNH HÀ GIANG
Số: 71/QĐ-UBND
Hà Giang, ngày 03 tháng 3 năm 2025

QUYẾT ĐỊNH
Về việc kiểm kê kho

Căn cứ Luật Lưu trữ;
QUYẾT ĐỊNH:
"""


def ordered(articles: str) -> list[tuple[str | None, list[str]]]:
    tasks = read_text(f"{DECISION}{articles}\n").tasks
    return [(task.item, [each.name for each in task.assignees]) for task in tasks]


def test_an_article_that_gives_an_order_gives_its_items_to_the_same() -> None:
    found = ordered(
        "Điều 1. Thống nhất với đề xuất của Sở Nội vụ. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính hoàn thiện hồ sơ, "
        "bảo đảm các yêu cầu sau:\n1. Rà soát danh mục.\n2. Bổ sung minh chứng.\n"
        "Điều 2. Giao Sở Nội vụ:\n1. Chuẩn bị kho.\n"
    )
    assert found == [
        (None, ["Sở Y tế", "Sở Tài chính"]),
        ("1", ["Sở Y tế", "Sở Tài chính"]),
        ("2", ["Sở Y tế", "Sở Tài chính"]),
        ("1", ["Sở Nội vụ"]),
    ]


def test_an_article_that_hands_out_figures_orders_no_work() -> None:
    assert ordered("Điều 1. Giao Sở Y tế 12 biên chế, gồm:\n1. Công chức: 10 người.\n2. Hợp đồng: 02 người.\n") == []


def test_an_article_of_duties_is_one_where_a_line_breaks_after_its_first_word() -> None:
    found = ordered("Điều\n1. Trách nhiệm thực hiện\n1. Sở Y tế\nChuẩn bị kho.\n2. Sở Nội vụ rà soát danh mục.\n")
    assert found == [("1", ["Sở Y tế"]), ("2", ["Sở Nội vụ"])]


def test_an_office_in_a_heading_must_do_what_the_sentences_below_it_say() -> None:
    found = ordered(
        "Điều 4. Trách nhiệm của Sở Y tế\nQuản lý kho dược; lập hồ sơ theo mẫu.\nĐiều 5. Hiệu lực\nNgày ký.\n"
    )
    assert found == [("Điều 4", ["Sở Y tế"])]


def test_an_article_may_only_name_the_office_that_has_the_duties_below_it() -> None:
    found = ordered(
        "Điều 4. Sở Y tế\n1. Quản lý kho dược.\n2. Lập hồ sơ trước ngày 20/5/2025.\nĐiều 5. Sở Tài chính\nBố trí kinh phí.\n"
        "Điều 6. Tổ chức, cá nhân được hỗ trợ\n1. Lập hồ sơ theo mẫu.\n"
    )
    assert found == [("1", ["Sở Y tế"]), ("2", ["Sở Y tế"]), ("Điều 5", ["Sở Tài chính"])]


GROUPS = [
    # (an article and what stands below it, the items that are tasks and who must do them)
    ("Nhiệm vụ của Ban Chỉ đạo\n1. Giúp Chủ tịch điều phối việc kiểm kê.\n2. Hằng tháng họp, rút kinh nghiệm.\n3. Được mời chuyên gia.\n4. Ban Chỉ đạo tự giải thể sau kiểm kê.",
     [("1", ["Ban Chỉ đạo"]), ("2", ["Ban Chỉ đạo"])]),
    ("Tổ công tác có nhiệm vụ, quyền hạn sau đây:\n1. Chỉ đạo kiểm kê kho.\n2. Lập biên bản.",
     [("1", ["Tổ công tác"]), ("2", ["Tổ công tác"])]),
    ("Tổ công tác có nhiệm vụ:\n1. Kiểm kê kho.\n2. Lập biên bản.", [("1", ["Tổ công tác"]), ("2", ["Tổ công tác"])]),
    ("Nhiệm vụ của Ban Chỉ đạo và Tổ giúp việc\n1. Ban Chỉ đạo:\na) Kiểm kê kho.\nb) Lập biên bản.\n2. Tổ giúp việc: chuẩn bị tài liệu.",
     [("1", ["Ban Chỉ đạo"]), ("2", ["Tổ giúp việc"])]),
    ("Nhiệm vụ\n1. Ban Chỉ đạo có nhiệm vụ:\na) Kiểm kê kho.\nb) Lập biên bản.\n2. Tổ giúp việc có nhiệm vụ chuẩn bị tài liệu.",
     [("1", ["Ban Chỉ đạo"]), ("2", ["Tổ giúp việc"])]),
    ("Nhiệm vụ của Ban Chỉ đạo\nKiểm kê kho; lập biên bản trước ngày 20/5/2025.", [("Điều 2", ["Ban Chỉ đạo"])]),
    ("Nhiệm vụ và quyền hạn của Chi cục Thú y\n1. Kiểm dịch động vật.\n2. Lập biên bản.", []),
    ("Nhiệm vụ của Ban Chỉ đạo và các thành viên\n1. Ban Chỉ đạo\na) Kiểm kê kho.\nb) Lập biên bản.\n2. Trưởng ban: chủ trì các cuộc họp.",
     [("1", ["Ban Chỉ đạo"]), ("2", ["Trưởng ban"])]),
    ("Chức năng, nhiệm vụ, quyền hạn của Ban Chỉ đạo\n1. Nhiệm vụ:\na) Kiểm kê kho.\n2. Quyền hạn:\na) Huy động xe của các trạm.", [("a", ["Ban Chỉ đạo"])]),
    ("Nhiệm vụ của Giám đốc Chi cục và các thành viên\n1. Giám đốc ký hợp đồng.", []),
    ("Nhiệm vụ, quyền hạn của Hội đồng kiểm kê\n1. Lập biên bản.\n2. Được mượn kho của Sở, lập biên bản giao nhận.\n3. Chủ tịch Hội đồng có quyền triệu tập họp.\n4. Hội đồng thành viên ban hành mẫu phiếu.",
     [("1", ["Hội đồng kiểm kê"])]),
    ("Thành phần Ban Chỉ đạo\n1. Chủ tịch UBND xã.\n2. Kiểm kê viên.", []),
]  # fmt: skip


@pytest.mark.parametrize(("article", "found"), GROUPS)
def test_an_article_on_the_work_of_a_group_charges_it_and_one_of_a_statute_nobody(
    article: str, found: list[tuple[str | None, list[str]]]
) -> None:
    assert ordered(f"Điều 1. Thành lập Ban Chỉ đạo.\nĐiều 2. {article}\nĐiều 3. Hiệu lực\nNgày ký.\n") == found


@pytest.mark.parametrize(
    ("lead", "named"),
    [
        ("Chủ tịch UBND các xã, Giám đốc các trạm tập trung thực hiện một số công việc sau:", ["Chủ tịch UBND các xã", "Giám đốc các trạm"]),
        ("Chủ tịch UBND các xã đã tập trung thực hiện một số công việc sau:", []),
    ],
)  # fmt: skip
def test_who_sets_to_the_work_below_does_it_also_without_a_word_of_order(lead: str, named: list[str], tasks_of) -> None:
    directive = Document(type="Chỉ thị", date="2025-03-05", title="kiểm kê kho")
    text = f"Để giữ kho an toàn, Chủ tịch UBND tỉnh chỉ thị:\n\nI. Nhiệm vụ chung\n{lead}\n- Kiểm kê kho.\n- Lập biên bản.\n"
    assert [[each.name for each in task.assignees] for task in tasks_of(text, directive)] == [named, named]


def test_an_article_that_names_only_who_orders_leads_to_the_orders_below_it() -> None:
    below = "1. Ủy ban nhân dân tỉnh kiểm kê kho.\n2. Thường trực, các ban của Hội đồng nhân dân tỉnh giám sát việc kiểm kê.\n"
    found = ordered(f"Điều 2. Hội đồng nhân dân tỉnh giao:\n{below}")
    assert [item for item, _ in found] == ["1", "2"]


def test_who_leads_and_who_helps_alone_are_no_task_beside_the_dated_items_below() -> None:
    found = ordered(
        "Điều 1. Giao nhiệm vụ cho các sở:\n1. Sở Y tế chủ trì, phối hợp với Sở Tài chính:\na) Lập danh mục trước ngày 15/9/2025;\n"
        "b) Kiểm kê kho trước ngày 30/9/2025.\n"
    )
    assert found == [("a", ["Sở Y tế", "Sở Tài chính"]), ("b", ["Sở Y tế", "Sở Tài chính"])]


def test_a_heading_on_carrying_out_is_no_task_and_what_it_heads_may_be() -> None:
    text = "Giám đốc Sở yêu cầu:\n\n1. Phòng Dược lập danh mục.\n\n2. Tổ chức thực hiện\n\nChỉ thị này thay thế Chỉ thị số 4/CT-SYT.\n\nGiao Văn phòng Sở theo dõi.\n"
    found = read_text(HEAD.replace("TB-SYT", "CT-SYT").replace("THÔNG BÁO", "CHỈ THỊ") + text).tasks
    assert [each.assignees[0].name for each in found] == ["Phòng Dược", "Văn phòng Sở"]


STEPS = [
    # (what the step says, whether it is a task)
    ("Bước 1: Lập danh mục. UBND các xã gửi danh mục trước ngày 15/9/2025.", True),
    ("Bước 1: Lập danh mục\nUBND các xã lập danh mục, hoàn thành trước ngày 15 tháng 9 năm 2025.", True),
    ("Bước 1: Lập danh mục, thời gian từ ngày 01/9 đến ngày 15/9/2025.", True),
    ("Bước 2: Lập danh mục trong thời hạn 05 ngày.", False),
    ("Bước 3: Tổ chức, cá nhân nộp hồ sơ tại Sở Y tế.", False),
    ("Bước 4: Sở Y tế trả kết quả, chậm nhất 02 ngày sau khi thẩm định.", False),
]


@pytest.mark.parametrize(("step", "is_task"), STEPS)
def test_a_step_with_a_day_is_of_a_plan_and_one_without_of_a_procedure(step: str, is_task: bool) -> None:
    plan = (
        HEAD.replace("TB-SYT", "KH-SYT").replace("THÔNG BÁO", "KẾ HOẠCH").replace("Kết luận của", "Kiểm kê theo ý kiến")
    )
    found = read_text(f"{plan}Giám đốc Sở ban hành kế hoạch kiểm kê kho như sau:\n\nI. NỘI DUNG\n1. {step}\n").tasks
    assert bool(found) is is_task


ANSWER = """SỞ Y TẾ TỈNH HÀ GIANG
Số: 71/SYT-VP
V/v lưu danh mục
Hà Giang, ngày 03 tháng 3 năm 2025
Kính gửi: Bệnh viện Sao Mai

Bệnh viện hỏi về việc lưu danh mục, Sở Y tế hướng dẫn như sau:

1. Về nơi lưu
Khoản 2 Điều 5 Thông tư số 12/2020/TT-BYT quy định: “Danh mục lưu tại kho”.
Thủ trưởng đơn vị có trách nhiệm tổ chức lưu danh mục.
Sở Y tế không ban hành mẫu riêng.
2. Về báo cáo
Đề nghị Bệnh viện Sao Mai báo cáo kết quả trước ngày 20/3/2025.
"""


def test_an_answer_that_quotes_a_law_orders_only_outright() -> None:
    assert [task.due for task in read_text(ANSWER).tasks] == ["2025-03-20"]


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("Để xong số hồ sơ tồn đọng, đề nghị Bệnh viện Sao Mai:\na) Rà soát hồ sơ trước ngày 15/4/2025;\nb) Hàng quý đối chiếu danh mục.",
         [(["Bệnh viện Sao Mai"], "2025-04-15"), (["Bệnh viện Sao Mai"], None)]),
        ("Sở Y tế giao Thanh tra Sở theo dõi việc lưu danh mục.", [(["Thanh tra Sở"], None)]),
        ("Bệnh viện giao Khoa Dược lưu danh mục là đúng quy định.", []),
    ],
)  # fmt: skip
def test_an_answer_orders_what_stands_below_an_order_and_what_its_writer_orders(order, told) -> None:
    found = read_text(
        ANSWER.replace(
            "Đề nghị Bệnh viện Sao Mai báo cáo kết quả trước ngày 20/3/2025.",
            f"Bệnh viện báo cáo theo mẫu.\n3. {order}",
        )
    ).tasks
    assert [([each.name for each in task.assignees], task.due) for task in found] == told


def test_who_tells_a_result_is_ordered_nothing() -> None:
    told = "Trên cơ sở hồ sơ của Công ty Sao Mai, nhận ngày 02/3/2025:\nSở Y tế thông báo kết quả thẩm định như sau:"
    assert read_text(f"{HEAD}{told}\n\nTên hàng: dây hàn.\n").tasks == ()


PLAN_HEAD = "KẾ HOẠCH\nCông tác lưu trữ\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\n"


def test_where_one_section_says_who_does_the_work_what_names_nobody_elsewhere_is_no_task() -> None:
    work = "II. NHIỆM VỤ, GIẢI PHÁP\n1. Nâng cao chất lượng kho.\n2. Đẩy mạnh số hóa.\n"
    shared_out = "III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở bố trí kinh phí.\n2. Phòng Văn thư theo dõi.\n"
    assert ordered(work) == [("1", []), ("2", [])]
    assert ordered(work + shared_out) == [("1", ["Văn phòng Sở"]), ("2", ["Phòng Văn thư"])]


PLANNED = (
    "II. NỘI DUNG\n1. Chỉnh lý: đợt chính trong tháng 4 và tháng 10; làm bổ sung hằng tháng.\n2. Kiểm kê: 02 kho.\n"
)
TABLE = "| TT | Nội dung | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Lập mục lục | Phòng Văn thư | 30/4/2026 |\n"


@pytest.mark.parametrize(
    ("shared_out", "told"),
    [
        ("III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở bố trí kinh phí.\n2. Phòng Văn thư theo dõi.\n", ["1", "2"]),
        (f"III. PHÂN CÔNG\n{TABLE}", ["1"]),
    ],
)
def test_what_is_planned_of_a_subject_orders_nobody_where_another_section_or_a_table_says_who_works(
    shared_out: str, told: list[str]
) -> None:
    assert [item for item, _ in ordered(PLANNED + shared_out)] == told


@pytest.mark.parametrize("lead", ["", "Sở triển khai thực hiện các nội dung sau:\n"])
def test_what_is_more_than_a_subject_is_work_beside_a_table_too(lead: str) -> None:
    work = "II. NỘI DUNG\n1. Rà soát hồ sơ tồn đọng.\n2. Kiểm kê: báo cáo Giám đốc Sở số hộp còn trống.\n3. Dọn kho: hai đợt.\n"
    assert [item for item, _ in ordered(f"{lead}{work}III. PHÂN CÔNG\n{TABLE}")] == ["1", "2", "1"]


@pytest.mark.parametrize(
    "item",
    [
        "1. Chỉnh lý: làm hai đợt, xong trước ngày 20/9/2026.",
        "1. Chỉnh lý: làm hai đợt trong tháng 9/2026, báo cáo Giám đốc Sở.",
        "1. Chỉnh lý: làm hai đợt; Phòng Văn thư lập mục lục trong tháng 9/2026.",
    ],
)
def test_what_is_planned_and_has_a_last_day_a_receiver_or_somebody_who_acts_is_work(item: str) -> None:
    shared_out = "III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở bố trí kinh phí.\n2. Phòng Văn thư theo dõi.\n"
    assert ordered(f"II. NỘI DUNG\n{item}\n{shared_out}")[0][0] == "1"
    assert len(ordered(f"II. NỘI DUNG\n{item}\n{shared_out}")) == 3


def test_all_that_stands_under_an_office_is_its_work() -> None:
    text = "I. SỞ XÂY DỰNG\n1. Giảm thời gian cấp phép xuống 10 ngày.\n2. Phối hợp với Sở Tài chính rà soát giá.\nII. CÔNG AN TỈNH\n1. Tăng tuần tra.\n"
    assert ordered(text) == [("1", ["Sở Xây dựng"]), ("2", ["Sở Xây dựng", "Sở Tài chính"]), ("1", ["Công an tỉnh"])]


def test_an_article_whose_items_are_numbered_orders_each_of_them() -> None:
    several = "Điều 2. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính có trách nhiệm:\n1. Niêm yết danh mục.\n2. Lập quy trình.\n"
    assert ordered(several) == [("1", ["Sở Y tế", "Sở Tài chính"]), ("2", ["Sở Y tế", "Sở Tài chính"])]
    everybody = "Điều 2. Giao các cơ quan, đơn vị:\n1. Sở Y tế niêm yết danh mục.\n2. UBND các xã công khai.\n"
    assert ordered(everybody) == [("1", ["Sở Y tế"]), ("2", ["UBND các xã"])]


def test_a_rule_for_anybody_orders_nobody_in_particular() -> None:
    text = (
        "CHÍNH PHỦ\nSố: 71/2025/NĐ-CP\nHà Nội, ngày 03 tháng 3 năm 2025\n\nNGHỊ ĐỊNH\nVề bảo quản hồ sơ\n\nĐiều 7. Trách nhiệm của các bên\n\n"
        "1. Cơ quan, tổ chức được hỗ trợ báo cáo kết quả.\n\n2. Ủy ban nhân dân cấp tỉnh tổng hợp, báo cáo Bộ Nội vụ trước ngày 30/6/2025.\n"
    )
    assert [(task.item, task.due) for task in read_text(text).tasks] == [("2", "2025-06-30")]


@pytest.mark.parametrize(
    "how", ["quan tâm chỉ đạo", "tập trung thực hiện tốt một số nội dung sau", "triển khai thực hiện như sau"]
)
def test_whom_the_words_above_ask_to_see_to_it_must_do_what_stands_below(how: str) -> None:
    read = read_text(f"{HEAD}Giám đốc Sở đề nghị Bệnh viện Lao {how}:\n\n1. Lập danh mục.\n\n2. Niêm yết giá.\n")
    assert [[each.name for each in task.assignees] for task in read.tasks] == [["Bệnh viện Lao"], ["Bệnh viện Lao"]]
