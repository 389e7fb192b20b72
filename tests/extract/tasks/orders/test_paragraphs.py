"""Orders in paragraphs outside the items."""

import pytest

from luocdo.extract.model import Document, Task


def names_of(task: Task) -> list[tuple[str, str | None]]:
    return [(each.name, each.role) for each in task.assignees]


def test_whoever_is_named_below_an_opinion_is_told_to_act_and_who_hands_it_on_is_not(tasks_of) -> None:
    text = (
        "Xét đề nghị của Sở Xây dựng, Phó Chủ tịch UBND tỉnh có ý kiến như sau:\n\n"
        "Sở Xây dựng khẩn trương rà soát quy hoạch cấp nước, báo cáo UBND tỉnh trước ngày 30/6/2025.\n\n"
        "Văn phòng UBND tỉnh thông báo để Sở Xây dựng biết, thực hiện."
    )
    found = [([each.name for each in task.assignees], task.due) for task in tasks_of(text)]
    assert found == [(["Sở Xây dựng"], "2025-06-30")]


def test_a_further_day_of_a_paragraph_is_a_task_more(tasks_of) -> None:
    text = (
        "1. Các phòng rà soát hồ sơ.\n\nTrước ngày 20 hằng tháng, Phòng Văn thư báo cáo tiến độ. Riêng báo cáo năm 2025 gửi về Văn phòng Sở "
        "(ĐT: 026.382.741) chậm nhất ngày 05/12/2025 để tổng hợp./."
    )
    found = [(task.text[:14], task.due, task.recurrence) for task in tasks_of(text)]
    assert found[-2:] == [("Trước ngày 20 ", None, "hằng tháng"), ("Riêng báo cáo ", "2025-12-05", None)]


def test_who_answers_so_that_somebody_knows_orders_nothing(tasks_of) -> None:
    assert tasks_of("Sở Y tế trả lời để Công ty Dược biết, thực hiện./.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Thông tư liên tịch số 4/2012/TTLT-BTP-BCA ngày 10/5/2012 của Bộ Tư pháp, Bộ Công an hướng dẫn tra cứu lý lịch;",
        "Căn cứ nhu cầu của tỉnh,\n\nSở Nội vụ tỉnh Cao Bằng ban hành Kế hoạch thực hiện công tác lưu trữ năm 2025, cụ thể như sau:",
        "Sau khi kiểm kê, Sở Tài chính tỉnh Cao Bằng báo cáo UBND tỉnh kết quả như sau:",
        "Căn cứ nhu cầu của đoàn viên,\n\nBan Chấp hành Công đoàn xã triển khai kế hoạch tặng quà năm 2025 như sau:",
    ],
)
def test_a_ground_and_what_the_document_does_itself_order_nobody(tasks_of, text: str) -> None:
    assert tasks_of(text) == ()


def test_a_letter_without_items_orders_in_its_paragraphs(tasks_of) -> None:
    text = "Sở Nội vụ nhận được báo cáo của các xã.\n\nĐề nghị UBND các xã gửi lại biểu số 2 về Sở Nội vụ trước ngày 20/6/2025./."
    (task,) = tasks_of(text)
    assert (task.item, task.due, task.report_to) == (None, "2025-06-20", "Sở Nội vụ")


PROSE = "Thực hiện Công văn số 204/UBND-NC ngày 03/3/2025 của UBND tỉnh, Sở Nội vụ đề nghị các đơn vị cập nhật số liệu."


def test_each_order_of_a_paragraph_has_its_own_people_and_day(tasks_of) -> None:
    text = f"{PROSE} Giao Phòng Văn thư tổng hợp số liệu, báo cáo Giám đốc Sở trước ngày 31/10/2025.\n"
    tasks = tasks_of(text)
    assert [(task.item, names_of(task), task.due) for task in tasks] == [
        (None, [], None),
        (None, [("Phòng Văn thư", None)], "2025-10-31"),
    ]
    assert [task.references for task in tasks] == [(0,), (0,)]


def test_an_order_in_prose_below_items_that_order_nobody_is_a_task(tasks_of) -> None:
    text = (
        "Sở Nội vụ đính chính Kế hoạch số 12/KH-SNV ngày 03/3/2025 như sau:\n\n1. Tại dòng hai, “tháng 4” được sửa thành “tháng 5”.\n\n"
        "Các phòng lưu ý nội dung trên. Giao Văn phòng Sở tổng hợp, báo cáo Giám đốc trước ngày 31/10/2025.\n\nCác nội dung khác giữ nguyên./."
    )
    (task,) = tasks_of(text)
    assert (task.item, names_of(task), task.due) == (None, [("Văn phòng Sở", None)], "2025-10-31")


def test_quy_bo_is_whoever_the_letter_goes_to_and_a_reminder_of_a_letter_orders_nothing(tasks_of) -> None:
    text = (
        "Ngày 19 tháng 4 năm 2025, Sở có công văn số 77/SNV-VP yêu cầu quý đơn vị nộp danh mục trước ngày 30/4/2025.\n\n"
        "Đến nay Sở chưa nhận được danh mục. Sở đề nghị quý đơn vị khẩn trương nộp danh mục trước ngày 20/6/2025."
    )
    [task] = tasks_of(text)
    assert (names_of(task), task.due) == ([], "2025-06-20")


def test_a_closing_sentence_that_begins_with_report_sets_the_day_of_the_report(tasks_of) -> None:
    text = "Đề nghị các phòng:\n\n1. Rà soát kho.\n\n2. Lập biên bản.\n\nBáo cáo tiến độ về Văn phòng Sở trước ngày 05/12/2025."
    last = tasks_of(text)[-1]
    assert (last.report_to, last.due) == ("Văn phòng Sở", "2025-12-05")


def test_the_name_of_the_room_that_follows_the_laws_is_read_whole(tasks_of) -> None:
    found = tasks_of("Giao Phòng Theo dõi thi hành pháp luật rà soát hồ sơ trước ngày 05/12/2025.")
    assert [names_of(task) for task in found] == [[("Phòng Theo dõi thi hành pháp luật", None)]]


LIST = "Thực hiện Công văn số 204/UBND-NC ngày 03/3/2025 của UBND tỉnh, Sở đề nghị UBND các xã:\n\n1. Lập danh sách.\n\n2. Niêm yết.\n\n"


@pytest.mark.parametrize(
    "closing",
    [
        "Báo cáo kết quả về Sở trước ngày 20/9/2025.",
        "Hoàn thành trước ngày 20/9/2025.",
        "Kết quả gửi trước ngày 20/9/2025 để tổng hợp.",
    ],
)
@pytest.mark.parametrize("before", [LIST, "Sở đề nghị các xã triển khai.\n\n"])
def test_the_day_that_closes_a_letter_is_an_obligation_of_all_who_get_it(tasks_of, before: str, closing: str) -> None:
    found = tasks_of(before + closing)
    assert (found[-1].assignees, found[-1].due) == ((), "2025-09-20")


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("Đề nghị các sở, ban, ngành và UBND các xã, phường báo cáo", ["các sở, ban, ngành", "UBND các xã, phường"]),
        (
            "Đề nghị Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các xã báo cáo",
            ["Giám đốc các sở", "Thủ trưởng các ban, ngành", "Chủ tịch UBND các xã"],
        ),
        ("Đề nghị các phòng báo cáo", []),
    ],
)
def test_who_only_gets_the_letter_is_named_where_he_acts_beside_others(tasks_of, order: str, names: list[str]) -> None:
    (task,) = tasks_of(f"{order} trước ngày 20/9/2025.")
    assert [each.name for each in task.assignees] == names


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("1. Các sở: Y tế, Tư pháp rà soát biểu mẫu trước ngày 25/9/2025.", ["Sở Y tế", "Sở Tư pháp"]),
        ("1. UBND các xã: Phúc Sơn, Bình An báo cáo trước 25/9/2025.", ["UBND xã Phúc Sơn", "UBND xã Bình An"]),
        ("1. UBND các xã: Rà soát hồ sơ, báo cáo trước ngày 25/9/2025.", ["UBND các xã"]),
    ],
)
def test_names_may_follow_a_colon_and_so_may_the_order(tasks_of, item: str, names: list[str]) -> None:
    (task,) = tasks_of("Sở đề nghị:\n\n" + item)
    assert [each.name for each in task.assignees] == names


def told(tasks: tuple[Task, ...]) -> list[tuple[list[str], str | None]]:
    return [([each.name for each in task.assignees], task.due) for task in tasks]


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("Các xã gửi hồ sơ về Sở trước ngày 10/6; riêng phường Thủy Xuân gửi trước ngày 15/6.",
         [(["Các xã"], "2025-06-10"), (["phường Thủy Xuân"], "2025-06-15")]),
        ("Đề nghị UBND các xã nộp hồ sơ trước ngày 10/6/2025, riêng các xã Hồng Thái, Sơn Thủy trước ngày 20/6/2025.",
         [(["UBND các xã"], "2025-06-10"), (["các xã Hồng Thái, Sơn Thủy"], "2025-06-20")]),
        ("Giao Văn phòng Sở nộp báo cáo trước ngày 10/6/2025, Thanh tra Sở nộp báo cáo trước ngày 15/6/2025.",
         [(["Văn phòng Sở"], "2025-06-10"), (["Thanh tra Sở"], "2025-06-15")]),
        ("Giao Văn phòng Sở, Thanh tra Sở nộp báo cáo trước ngày 15/6/2025.",
         [(["Văn phòng Sở", "Thanh tra Sở"], "2025-06-15")]),
        ("Đề nghị 07 xã nêu trên viết bài dự thi. Thời gian nhận bài đến hết ngày 30/6/2025, riêng phường Thủy Xuân đến hết ngày 05/7/2025.",
         [(["07 xã nêu trên"], "2025-06-30"), (["phường Thủy Xuân"], "2025-07-05")]),
        ("Các xã đăng ký lượng hàng trước ngày 10/6/2025; doanh nghiệp có điểm bán lưu động gửi lịch bán hàng trước ngày 15/6/2025.",
         [(["Các xã"], "2025-06-10"), (["doanh nghiệp có điểm bán lưu động"], "2025-06-15")]),
        ("Để bảo đảm tiến độ, yêu cầu các xã gửi hồ sơ trước ngày 10/6/2025; giao Văn phòng Đăng ký đất đai cử tổ hỗ trợ.",
         [(["các xã"], "2025-06-10"), (["Văn phòng Đăng ký đất đai"], None)]),
    ],
)  # fmt: skip
def test_each_clause_of_a_sentence_with_people_and_a_day_of_its_own_is_a_task(tasks_of, text, tasks) -> None:
    assert told(tasks_of(text)) == tasks


@pytest.mark.parametrize(
    ("text", "name", "due"),
    [
        ("Các xã, phường tổng hợp, gửi danh sách về Sở Nội vụ trước ngày 10/6/2025.", "Các xã, phường", "2025-06-10"),
        ("Phòng Pháp chế tham mưu sửa đổi nội quy trước ngày 10/6/2025.", "Phòng Pháp chế", "2025-06-10"),
        ("Thanh tra huyện tổng hợp vào thứ Sáu hằng tuần.", "Thanh tra huyện", None),
        ("Văn phòng Sở có trách nhiệm niêm yết Công văn này.", "Văn phòng Sở", None),
        ("UBND các xã chủ động bố trí kho.", "UBND các xã", None),
        ("Phòng Pháp chế phối hợp Văn phòng Sở rà soát nội quy.", "Phòng Pháp chế", None),
        ("Văn phòng chuyển đơn nêu trên đến Sở Xây dựng để xem xét, giải quyết.", "Sở Xây dựng", None),
    ],
)
def test_who_has_a_day_or_must_act_is_ordered_without_a_word_of_order(tasks_of, text, name, due) -> None:
    assert [(task.assignees[0].name, task.due) for task in tasks_of(text)] == [(name, due)]


@pytest.mark.parametrize(
    "text",
    [
        "Sở Nội vụ tổ chức đoàn kiểm tra trước ngày 10/6/2025.",
        "UBND các xã tổ chức Đại hội thể dục thể thao rất sôi nổi.",
        "Phòng Pháp chế sẽ phải rà soát nội quy.",
        "Riêng UBND xã Tân Lập không phải báo cáo trước ngày 10/6/2025.",
        "Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở nếu chậm trễ.",
    ],
)
def test_what_the_writer_does_himself_and_what_only_is_so_is_no_order(tasks_of, text) -> None:
    assert tasks_of(text) == ()


def test_difficulties_are_a_task_where_they_are_told_by_a_day(tasks_of) -> None:
    text = "Đề nghị các xã:\n\n1. Lập danh sách hộ nghèo.\n\n2. Niêm yết danh sách.\n\nQuá trình thực hiện, nếu có vướng mắc, báo cáo Sở Nội vụ{}"
    (*_, last) = tasks_of(text.format(" trước ngày 10/6/2025."))
    assert (last.due, last.report_to) == ("2025-06-10", "Sở Nội vụ")
    assert len(tasks_of(text.format("."))) == 2


def test_a_paragraph_that_has_begun_to_order_goes_on_so(tasks_of) -> None:
    text = (
        "Yêu cầu Trưởng các thôn kêu gọi bè, mảng vào bờ trước 18 giờ ngày 21/7/2025. Ban Chỉ huy Quân sự xã huy động 60 dân quân. "
        "Sở Nội vụ tổ chức trực. Trạm Y tế đã chuẩn bị thuốc. Sở Y tế hướng dẫn tại Công văn số 88/SYT-NVY."
    )
    assert told(tasks_of(text)) == [(["Trưởng các thôn"], "2025-07-21"), (["Ban Chỉ huy Quân sự xã"], None)]


@pytest.mark.parametrize(("addressees", "found"), [(("Các chi bộ trực thuộc",), 1), (("Bộ Nội vụ",), 0)])
def test_who_comments_answers_and_who_asks_many_for_comments_orders(tasks_of, addressees, found) -> None:
    letter = Document(type="Công văn", date="2025-05-20", title="góp ý dự thảo văn kiện", addressees=addressees)
    assert len(tasks_of("Văn phòng Đảng ủy yêu cầu các chi bộ họp lấy ý kiến trước ngày 05/6/2025.", letter)) == found


def test_what_comes_again_behind_a_day_is_a_task_of_its_own(tasks_of) -> None:
    text = "Sở Y tế yêu cầu:\n\n1. Phòng Dược công bố danh mục chậm nhất ngày 15/11/2025; hằng tuần lập danh sách thuốc sắp hết gửi các khoa.\n\n2. Văn phòng theo dõi.\n"
    found = [(names_of(task), task.due, task.recurrence) for task in tasks_of(text)]
    assert found[:2] == [([("Phòng Dược", None)], "2025-11-15", None), ([("Phòng Dược", None)], None, "hằng tuần")]


@pytest.mark.parametrize(
    "opening",
    [
        "Chậm nhất 05 ngày sau khi kết thúc đợt kiểm kê",
        "Muộn nhất ngày 20/6/2025",
        "Ngay sau khi nhận được thông báo này",
    ],
)
def test_whoever_is_named_behind_a_time_is_ordered(tasks_of, opening: str) -> None:
    (task,) = tasks_of(f"Giám đốc Sở yêu cầu:\n\n{opening}, Phòng Văn thư báo cáo Giám đốc.")
    assert names_of(task) == [("Phòng Văn thư", None)]


@pytest.mark.parametrize("ending", ["dưới đây.", "sau đây.", "sau:"])
def test_a_sentence_that_only_leads_to_the_paragraphs_below_is_no_task_beside_them(tasks_of, ending: str) -> None:
    text = (
        "Thực hiện Công văn số 204/UBND-NC ngày 03/3/2025 của UBND tỉnh, Giám đốc Sở yêu cầu Trưởng các phòng và Giám đốc Trung tâm "
        f"Lưu trữ thực hiện ngay các nội dung {ending}\n\nĐối với hồ sơ, tài liệu của cán bộ xã: các\nPhòng giao dịch phối hợp với Phòng Nội vụ "
        "lập danh sách trước ngày 30/6/2025. Phần hồ sơ đợt 2 hoàn thành trước ngày 15/8/2025.\n\nGiao Thanh tra Sở trong 15 ngày kể từ ngày ký "
        "văn bản này kiểm tra 05 đơn vị. Kết quả kiểm tra báo cáo Giám đốc Sở trước ngày 20/9/2025. Đơn vị nào đến hết ngày 30/9/2025 chưa xong "
        "thì Trưởng phòng phải kiểm điểm."
    )
    found = [([each.name for each in task.assignees], task.due) for task in tasks_of(text)]
    assert found == [
        (["các Phòng giao dịch", "Phòng Nội vụ"], "2025-06-30"),
        (["các Phòng giao dịch", "Phòng Nội vụ"], "2025-08-15"),
        (["Thanh tra Sở"], None),
        (["Thanh tra Sở"], "2025-09-20"),
    ]


def test_a_sentence_that_leads_to_nothing_is_the_order_itself(tasks_of) -> None:
    text = "Sở Nội vụ đề nghị UBND xã Nậm Ty thực hiện các nội dung sau:\n\nHồ sơ gồm 02 bộ./."
    assert [[each.name for each in task.assignees] for task in tasks_of(text)] == [["UBND xã Nậm Ty"]]


@pytest.mark.parametrize(
    "text",
    ["Cơ sở chưa khắc phục thì xử phạt theo quy định.", "Phòng, đơn vị nào không báo cáo thì kiểm điểm trách nhiệm."],
)
def test_what_becomes_of_whoever_fails_is_no_order(tasks_of, text: str) -> None:
    assert [names_of(task) for task in tasks_of(f"{PROSE} Giao Phòng Văn thư tổng hợp. {text}")] == [
        [],
        [("Phòng Văn thư", None)],
    ]


@pytest.mark.parametrize("how", ["nghiêm túc", "nghiêm túc, hiệu quả", "nghiêm túc và có hiệu quả"])
def test_who_only_asks_that_all_of_the_document_be_carried_out_orders_nothing_more(tasks_of, how: str) -> None:
    text = f"1. Các phòng rà soát hồ sơ.\n\n2. Sổ gồm 50 trang.\n\nSở Nội vụ yêu cầu UBND xã Nậm Ty thực hiện {how} Công văn này./."
    assert [task.item for task in tasks_of(text)] == ["1"]


CLOSERS = [
    # (what closes a letter, how many tasks it gives)
    ("Nhận được Công văn này, yêu cầu các đơn vị triển khai thực hiện nghiêm túc./.", 0),
    ("Nhận được Công văn này, yêu cầu các đơn vị báo cáo kết quả trước ngày 30/6/2025./.", 1),
    ("Trong quá trình thực hiện, nếu có thay đổi, Văn phòng tổng hợp, báo cáo Giám đốc Sở xem xét./.", 0),
]


@pytest.mark.parametrize(("closer", "count"), CLOSERS)
def test_what_closes_a_letter_without_items_is_a_task_by_a_day_only(tasks_of, closer: str, count: int) -> None:
    text = f"Giám đốc Sở yêu cầu Phòng Giá rà soát bảng giá, báo cáo trước ngày 20/6/2025.\n\n{closer}\n"
    assert len(tasks_of(text)) == 1 + count


def test_whoever_acts_in_a_later_clause_of_an_order_is_ordered_too(tasks_of) -> None:
    closing = "Giao Phòng Giá làm đầu mối, tham mưu Giám đốc; Phòng Dược hỗ trợ kỹ thuật."
    found = tasks_of(f"Sở yêu cầu:\n\n1. Lập danh sách.\n\n2. Niêm yết.\n\n{closing}\n")
    assert [[each.name for each in task.assignees] for task in found[2:]] == [["Phòng Giá"], ["Phòng Dược"]]


@pytest.mark.parametrize(
    ("first", "due"),
    [
        ("Giám đốc Sở thống nhất kéo dài việc thuê kho đến hết ngày 31/12/2025.", None),
        ("Việc thuê kho kết thúc trước ngày 31/12/2025.", "2025-12-31"),
    ],
)
def test_the_day_of_what_the_writer_agrees_to_is_not_that_of_the_order_behind_it(tasks_of, first, due) -> None:
    (task,) = tasks_of(f"{first} Giao Phòng Dược rà soát hợp đồng.")
    assert ([each.name for each in task.assignees], task.due) == (["Phòng Dược"], due)


@pytest.mark.parametrize(
    "text",
    [
        "Văn phòng Chính phủ thông báo để các Bộ: Y tế, Nội vụ và các cơ quan liên quan biết, thực hiện./.",
        "Văn phòng Chính phủ xin thôngbáo để Bộ Y tế và các cơ quan liên quan biết, thực hiện./.",
        "Phòng Y tế hướng dẫn các trạm y tế trên địa bàn thực hiện công tác dược như sau:",
        "Bộ Y tế đã chủ động phối hợp với các Bộ, ngành chuẩn bị các điều kiện cần thiết.",
    ],
)
def test_who_hands_on_announces_or_has_done_a_thing_is_not_ordered_to(tasks_of, text: str) -> None:
    assert tasks_of(f"{text}\n") == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Đề nghị Đài Truyền thanh xã thông báo lịch mở kho để Nhân dân biết.", ["Đài Truyền thanh xã"]),
        ("Sở Nội vụ thông báo để Đài Truyền thanh xã biết, thực hiện.", []),
        ("Đề nghị các đơn vị thông báo cho công chức biết, thực hiện.", []),
    ],
)
def test_who_is_ordered_to_make_a_thing_known_has_something_to_do(tasks_of, text: str, names: list[str]) -> None:
    found = tasks_of(f"1. Kho mở cửa sáng thứ Hai.\n\n2. Kho đóng cửa thứ Bảy.\n\n{text}\n")
    assert [name for task in found for name, _ in names_of(task)] == names
