"""The items of a document: who is named in them, and what stands in them that orders nothing more."""

import pytest

from luocdo.extract.model import Document, Task
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.find import find_tasks

PLAN = Document(type="Kế hoạch", date="2025-03-10", issuer="Trường THPT Chu Văn An")
LEAD = "Hiệu trưởng yêu cầu các bộ phận thực hiện:\n\n"


def tasks_of(text: str, document: Document = PLAN) -> tuple[Task, ...]:
    clean = normalise(text)
    blocks = segment(clean)
    return find_tasks(clean, blocks, find_mentions(clean, blocks, document), document, ())


def test_below_what_is_asked_of_the_work_nobody_is_ordered() -> None:
    below = "a) Bảo đảm an toàn.\n\nb) Chủ động kiểm kê kho.\n"
    assert not tasks_of(f"{LEAD}1. Yêu cầu đối với hồ sơ thi\n\n{below}")
    assert [each.name for each in tasks_of(f"{LEAD}1. Yêu cầu đối với Tổ Toán\n\n{below}")[0].assignees] == ["Tổ Toán"]


NAMED = [
    # (an item, who must act)
    ("Thầy Lê Văn Minh, Tổ trưởng tổ Toán: kiểm tra sổ điểm.", ["Thầy Lê Văn Minh"]),
    ("Cô Nguyễn Thị Lan (P.HT): duyệt lịch thi.", ["Cô Nguyễn Thị Lan"]),
    ("Thầy cô giáo là tấm gương cho học sinh.", []),
    ("100% giáo viên ký cam kết, nộp Văn phòng trước ngày 28/3/2025.", ["giáo viên"]),
    ("Tổ Tin học mỗi tuần sao lưu dữ liệu.", ["Tổ Tin học"]),
    ("Trung đoàn 174 phối hợp bảo vệ kỳ thi.", ["Trung đoàn 174"]),
    ("Liên đoàn Lao động tỉnh giám sát, báo cáo kết quả.", ["Liên đoàn Lao động tỉnh"]),
    ("Đoàn giám sát liên ngành kiểm tra các điểm thi.", ["Đoàn giám sát liên ngành"]),
    ("Thư viện: bổ sung sách tham khảo.", []),
    ("Phòng Đào tạo: lập quy chế thi; giao ban Tổ công tác hằng tuần.", ["Phòng Đào tạo"]),
    ("Phòng Quản lý xây dựng cơ bản rà soát hồ sơ.", ["Phòng Quản lý xây dựng cơ bản"]),
    ("Phòng Quản lý, giám sát tổ chức tín dụng theo dõi nợ xấu.", ["Phòng Quản lý, giám sát tổ chức tín dụng"]),
    ("Phòng Hậu cần - Kỹ thuật rà soát xe.", ["Phòng Hậu cần - Kỹ thuật"]),
    ("Các tổ chuyên môn không nhận hồ sơ thiếu chữ ký khi kiểm tra.", ["Các tổ chuyên môn"]),
    ("Phê bình Tổ Toán do nộp chậm sổ điểm; yêu cầu giải trình trước ngày 28/3/2025.", ["Tổ Toán"]),
    ("Thống nhất tổ chức ngày hội; giao Vườn ươm Doanh nghiệp lập dự toán.", ["Vườn ươm Doanh nghiệp"]),
    ("Ban Kỹ thuật đi kiểm tra các trạm.", ["Ban Kỹ thuật"]),
    ("Phòng Cảnh sát quản lý hành chính về trật tự xã hội rà soát cư trú.", ["Phòng Cảnh sát quản lý hành chính về trật tự xã hội"]),
    ("Phòng chống tội phạm sử dụng công nghệ cao: lập chuyên án.", []),
    ("Đối với 05 tỉnh, thành phố giáp biển: vẫn rà soát tàu cá.", ["05 tỉnh, thành phố giáp biển"]),
    ("Các Quỹ tín dụng nhân dân: cân đối nguồn vốn.", ["Các Quỹ tín dụng nhân dân"]),
]  # fmt: skip


@pytest.mark.parametrize(("item", "names"), NAMED)
def test_an_item_names_who_must_act(item: str, names: list[str]) -> None:
    first = tasks_of(f"{LEAD}1. {item}\n\n2. Lập danh sách.\n")[0]
    assert [each.name for each in first.assignees] == names


def test_the_day_above_items_is_that_of_each_without_one_of_its_own() -> None:
    text = "1. Các việc sau hoàn thành trước ngày 15/4/2025:\n\na) Tổ Toán lập đề thi;\n\nb) Tổ Văn chấm bài, xong trước ngày 20/3/2025.\n"
    assert [task.due for task in tasks_of(LEAD + text)] == ["2025-04-15", "2025-03-20"]


def test_a_goal_in_an_item_is_no_further_task() -> None:
    item = "1. Tổ Thu phân loại nợ, trình trước 25/4/2025; phấn đấu giảm nợ xuống dưới 2,4% vào 31/12.\n"
    assert [task.due for task in tasks_of(LEAD + item)] == ["2025-04-25"]
    work = item.replace("giảm nợ xuống dưới 2,4% vào 31/12", "hoàn thành đối chiếu trước ngày 30/6")
    assert [task.due for task in tasks_of(LEAD + work)] == ["2025-04-25", "2025-06-30"]


def test_a_result_goes_to_somebody_whose_name_begins_the_next_line() -> None:
    item = "1. Văn phòng lập danh mục hồ sơ, trình\nBan Giám hiệu nhà trường trước ngày 18/4/2025.\n"
    task = tasks_of(f"{LEAD}{item}\n2. Lập danh sách.\n")[0]
    assert (task.report_to, task.due) == ("Ban Giám hiệu nhà trường", "2025-04-18")


UNLISTED = [
    # (an item whose verb no list has, who must act)
    ("Công an xã gác kho lưu trữ trước ngày 15/4/2025.", ["Công an xã"]),
    ("UBND các xã, phường dọn kênh, xong trước ngày 15/4/2025.", ["UBND các xã, phường"]),
    ("Sở Xây dựng dồn vốn cho kho mới trước ngày 15/4/2025.", ["Sở Xây dựng"]),
    ("Trung tâm Y tế huyện Hòa An gom rác thải y tế trước ngày 15/4/2025.", ["Trung tâm Y tế huyện Hòa An"]),
    ("Cô Lê Thị Hà gom sách cũ trước ngày 15/4/2025.", ["Cô Lê Thị Hà"]),
    ("Công an xã là nơi nhận hồ sơ trước ngày 15/4/2025.", []),
    ("Công an xã gác kho lưu trữ.", ["Công an xã"]),
    ("Công an xã đông người.", []),
]


@pytest.mark.parametrize(("item", "names"), UNLISTED)
def test_who_acts_in_an_item_needs_no_verb_that_is_on_a_list(item: str, names: list[str]) -> None:
    first = tasks_of(f"{LEAD}1. {item}\n\n2. Lập danh sách.\n")[0]
    assert [each.name for each in first.assignees] == names


def test_a_later_sentence_says_who_acts_where_the_first_says_to_what_end() -> None:
    item = "1. Không để lớp nào thiếu sách. Giáo viên chủ nhiệm rà từng học sinh, báo cáo trước ngày 15/4/2025."
    task = tasks_of(f"{LEAD}{item}\n\n2. Lập danh sách.\n")[0]
    assert [each.name for each in task.assignees] == ["Giáo viên chủ nhiệm"]


DECISION = Document(type="Quyết định", date="2025-03-10", issuer="Trường THPT Chu Văn An")


def test_an_article_on_what_each_of_a_group_does_orders_who_is_named_there() -> None:
    items = "1. Tổ Tin học: quét hồ sơ.\n\n2. Văn phòng tham mưu kinh phí.\n\n3. Hồ sơ gồm đơn và bản sao."
    for heading, found in (("Nhiệm vụ của Tổ số hóa", ["1", "2"]), ("Phạm vi hồ sơ", [])):
        text = f"QUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ số hóa.\n\nĐiều 2. {heading}\n\n{items}\n\nĐiều 3. Hiệu lực thi hành\n\nCó hiệu lực từ ngày ký.\n"
        assert [task.item for task in tasks_of(text, DECISION)] == found


def test_a_sentence_behind_a_list_gives_each_of_its_items_the_day() -> None:
    speakers = "- Tổ Toán: dạy học phân hóa;\n- Tổ Ngữ văn: dạy đọc hiểu;\n- Tổ Tin học: quản lý lớp học."
    for sentence, due in (
        ("Mỗi tham luận không quá 05 trang, gửi Văn phòng trước ngày 07/4/2025.", "2025-04-07"),
        ("Tổ Tin học gửi thêm mẫu phiếu trước ngày 07/4/2025.", None),
    ):
        found = tasks_of(f"{LEAD}1. Chuẩn bị tham luận:\n{speakers}\n{sentence}\n\n2. Lập danh sách.\n")
        days = {task.assignees[0].name: task.due for task in found if task.assignees}
        assert (days["Tổ Toán"], days["Tổ Ngữ văn"]) == (due, due)


@pytest.mark.parametrize(
    "item",
    [
        "Đánh giá chung: Qua 02 tháng, các tổ đã xử lý 917 sổ theo Thông tư số 12/2020/TT-BGDĐT; tình trạng trống tiết giảm; còn 11 lớp thiếu giáo viên.",
        "Khó khăn, vướng mắc\nHội đồng bộ môn đã có văn bản đề nghị tổ Tin học gửi mẫu trước ngày 05/3/2025.",
        "Vốn đầu tư\n- Hoàn thiện kho sách với tổng số vốn 285 triệu đồng.",
        "Mục tiêu: hoàn thành đưa học bạ số vào vận hành thống nhất theo Đề án 06 của Chính phủ trong toàn trường và các điểm lẻ.",
        "Các nội dung trái với kế hoạch này tại Thông báo số 12/TB-CVA không áp dụng kể từ ngày 15/3/2025.",
        "Riêng nội dung dạy thêm: không áp dụng Thông báo này mà tiếp tục theo Thông báo số 12/TB-CVA ngày 08/9/2024.",
    ],
)
def test_what_is_aimed_at_was_reached_or_lapses_is_no_task(item: str) -> None:
    assert [task.item for task in tasks_of(f"{LEAD}1. {item}\n\n2. Văn thư lưu sổ.")] == ["2"]


def test_a_point_that_is_done_again_and_again_is_a_task_of_its_own_and_a_rate_is_none() -> None:
    text = f"{LEAD}1. Tổ Văn phòng:\n\na) Rà soát hồ sơ.\n\nb) Gửi bản tin hằng tuần cho các lớp.\n\nc) Kiểm tra ít nhất 30% số lớp mỗi năm."
    assert [(task.item, task.recurrence) for task in tasks_of(text)] == [("1", None), ("b", "hằng tuần")]


def test_a_term_that_runs_from_the_coming_into_force_is_no_word_on_force() -> None:
    text = f"{LEAD}1. Tổ Tin học nâng cấp phần mềm trong 30 ngày kể từ ngày Quyết định có hiệu lực.\n\n2. Kế hoạch này có hiệu lực từ ngày ký."
    assert [(task.item, [each.name for each in task.assignees]) for task in tasks_of(text)] == [("1", ["Tổ Tin học"])]


def test_what_is_reported_may_stand_before_who_reports_it() -> None:
    (task,) = tasks_of(
        f"{LEAD}1. Kết quả thực hiện, các tổ\nchuyên môn báo cáo nhanh về Văn phòng theo mẫu số 01 kèm Công văn số 70/CVA-VP ngày 21/02/2025 của trường trước ngày 05/4/2025."
    )
    assert (task.assignees[0].name, task.report_to, task.due) == ("các tổ chuyên môn", "Văn phòng", "2025-04-05")


@pytest.mark.parametrize(
    ("item", "days"),
    [
        ("Tổ Văn phòng cấp sổ trong vòng 05 ngày kể từ ngày có danh sách. Việc quyết toán do tổ Văn phòng làm xong trước ngày 31/12/2025.", [None, "2025-12-31"]),
        ("Tổ Văn phòng cấp sổ trong vòng 05 ngày kể từ ngày có danh sách, quyết toán xong trước ngày 31/12/2025.", ["2025-12-31"]),
    ],
)  # fmt: skip
def test_the_day_of_a_later_sentence_is_one_more_behind_a_term(item: str, days: list[str | None]) -> None:
    assert [task.due for task in tasks_of(f"{LEAD}1. {item}\n\n2. Văn thư lưu sổ.")][:-1] == days


def test_a_heading_that_only_says_when_is_the_day_of_the_work_below_it() -> None:
    text = "II. NHIỆM VỤ\n\n1. Tháng 4/2025:\n\n- Kiểm kê thiết bị.\n\n- Tổ Văn phòng lập danh mục trước ngày 20/4.\n\n2. Từ ngày 05/5 đến ngày 10/5/2025:\n\n- Thanh lý thiết bị hỏng: Tổ Văn phòng."
    found = [([each.name for each in task.assignees], task.due) for task in tasks_of(text)]
    assert found == [([], "2025-04-30"), (["Tổ Văn phòng"], "2025-04-20"), (["Tổ Văn phòng"], "2025-05-10")]


@pytest.mark.parametrize("lead", ["Trên cơ sở đó, Tổ Văn phòng có trách nhiệm:", "Tổ Văn phòng có nhiệm vụ sau:"])
def test_who_is_charged_before_the_colon_must_do_what_stands_below(lead: str) -> None:
    found = tasks_of(f"{lead}\n\n- Lập danh mục thiết bị;\n\n- Báo cáo Hiệu trưởng trước ngày 20/4/2025.\n")
    assert [([each.name for each in task.assignees], task.due) for task in found] == [
        (["Tổ Văn phòng"], None),
        (["Tổ Văn phòng"], "2025-04-20"),
    ]


@pytest.mark.parametrize(
    ("item", "due"),
    [
        (
            "Việc cộng điểm thực hiện theo quy chế. Các tổ nộp danh sách đề nghị chậm nhất ngày 28/3/2025.",
            ["2025-03-28"],
        ),
        ("Việc cộng điểm thực hiện theo quy chế. Tổ Toán đề nghị được lùi đến ngày 28/3/2025.", []),
        ("Tổ Toán lập đề cương ôn tập; thời hạn trình Hiệu trưởng: 28/3/2025.", ["2025-03-28"]),
    ],
)
def test_a_day_in_a_later_sentence_is_that_of_whoever_is_told_there(item: str, due: list[str]) -> None:
    assert [task.due for task in tasks_of(f"{LEAD}1. {item}\n\n2. Tổ Văn chấm bài thi thử.\n") if task.due] == due


@pytest.mark.parametrize(
    "item",
    [
        "Giải quyết dứt điểm các đơn còn tồn, không để kéo dài sang học kỳ sau.",
        "Rà soát hồ sơ, xem xét gia hạn thẻ thư viện cho học sinh.",
        "Tổ Văn thư gửi góp ý về Văn phòng trước ngày 15/4/2025 và xin cảm ơn.",
        "Tổ Văn thư cập nhật số liệu lên phần mềm đến hết ngày 15/4/2025.",
        "Tổ Văn thư tiếp nhận kết quả tự chấm của các lớp đến hết ngày 15/4/2025.",
    ],
)
def test_an_order_stays_one_whatever_it_says_of_time_or_thanks(item: str) -> None:
    first, second = tasks_of(f"{LEAD}1. {item}\n\n2. Tổ Văn chấm bài thi thử.\n")
    assert first.due == ("2025-04-15" if "15/4/2025" in item else None)
    assert (first.item, second.item) == ("1", "2")


def test_a_draft_of_a_report_goes_to_nobody() -> None:
    item = "Tổ Toán gửi hồ sơ về Sở Y tế trước ngày 20/4/2025; xây dựng dự thảo báo cáo tổng kết trước ngày 15/12/2025"
    assert [task.report_to for task in tasks_of(f"{LEAD}1. {item}.\n")] == ["Sở Y tế", None]


@pytest.mark.parametrize(("lines", "found"), [(2, ["1", "2", "3", "1", "2"]), (0, ["1", "2"])])
def test_what_stands_beside_work_with_lines_of_roles_is_work_too(lines: int, found: list[str]) -> None:
    who = "\n\n- Chủ trì: Tổ Tin học." * (lines > 0)
    work = f"1. Tập huấn phần mềm.{who}\n\n2. Biên soạn tờ gấp.{who}\n\n3. Kiểm tra 06 lớp."
    shared = "1. Tổ Tin học: cài đặt máy.\n\n2. Văn phòng: bố trí phòng học."
    text = f"Nhà trường ban hành kế hoạch:\n\nI. NỘI DUNG\n\n{work}\n\nII. TỔ CHỨC THỰC HIỆN\n\n{shared}\n"
    assert [task.item for task in tasks_of(text)] == found


@pytest.mark.parametrize("day", ["trước ngày 15/4/2025", "trước ngày 15 hằng tháng"])
def test_a_topic_above_work_with_a_day_or_that_comes_again_is_of_the_task(day: str) -> None:
    work = (
        f"1. Phòng, chống hỏng sách\n\nTổ Văn thư theo dõi việc mượn sách; báo cáo Nhà trường {day}.\n\n2. Bổ sung sách"
    )
    text = f"Nhà trường ban hành kế hoạch:\n\nII. NHIỆM VỤ, GIẢI PHÁP\n\n{work}\n\nTổ Toán mua sách.\n"
    first, *_ = tasks_of(text)
    assert first.item == "1"
    assert [each.name for each in first.assignees] == ["Tổ Văn thư"]


def test_those_who_are_to_carry_out_an_order_are_not_ordered_again(tasks_of) -> None:
    closing = "Yêu cầu Sở Y tế, Sở Nội vụ triển khai thực hiện./."
    assert len(tasks_of(f"Chủ tịch UBND tỉnh giao Sở Y tế kiểm kê kho trước ngày 20/6/2025.\n\n{closing}\n")) == 1
    assert len(tasks_of(f"{closing}\n")) == 1


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("Sở Tài chính khẩn trương rà soát các kho muối.", [["Sở Y tế"], ["Sở Tài chính"]]),
        ("Các kho muối ở xa.", [["Sở Y tế"]]),
    ],
)
def test_who_acts_below_a_topic_within_an_order_is_ordered_too(tasks_of, below: str, names: list[list[str]]) -> None:
    text = f"Chủ tịch UBND tỉnh kết luận như sau:\n1. Sở Y tế kiểm kê kho trước ngày 20/6/2025. Trong đó chú ý một số nội dung sau:\n- Về kho muối:\n{below}\n"
    assert [[each.name for each in task.assignees] for task in tasks_of(text)] == names


def test_a_share_that_is_to_be_reached_in_a_year_orders_none_of_those_who_reach_it() -> None:
    aims = "1. Đến năm 2027, 100% tổ chuyên môn dùng sổ điện tử; đến năm 2030, 90% hồ sơ được số hóa.\n"
    work = "III. NHIỆM VỤ\n\n1. Tổ Văn phòng lập sổ trước ngày 20/6/2025.\n"
    assert [task.due for task in tasks_of(f"II. QUAN ĐIỂM, MỤC TIÊU\n\n{aims}\n{work}")] == ["2025-06-20"]


def test_what_is_to_be_told_of_is_no_task_unless_somebody_tells_of_it_by_a_day() -> None:
    told = "- Kỷ niệm 70 năm ngày thành lập trường.\n\n- Văn phòng Sở đăng bài trước ngày 20/6/2025.\n"
    below = tasks_of(f"2. Một số nội dung tuyên truyền khác trong quý II/2025:\n\n{told}")
    assert [task.due for task in below] == ["2025-06-20"]


def test_an_item_that_asks_somebody_for_what_stands_below_is_no_heading_of_requirements() -> None:
    below = "a) Lập sổ kho trước ngày 15/8/2025;\n\nb) Báo cáo Sở.\n"
    asked = tasks_of(f"{LEAD}3. Yêu cầu Phòng Dược:\n\n{below}")
    assert {each.name for task in asked for each in task.assignees} == {"Phòng Dược"}
    assert "2025-08-15" in [task.due for task in asked]
    assert not tasks_of(f"{LEAD}3. Yêu cầu:\n\n{below}")


def test_an_assessment_that_somebody_leads_is_work_and_one_that_tells_is_none() -> None:
    led = f"{LEAD}3. Đánh giá, công nhận kho đạt chuẩn\n\n- Nội dung: chấm điểm.\n\n- Chủ trì: Tổ Toán.\n\n- Thời gian: trước ngày 20/6/2025.\n"
    (work,) = tasks_of(led)
    assert (work.item, work.due, [each.name for each in work.assignees]) == ("3", "2025-06-20", ["Tổ Toán"])
    for heading in ("3. Đánh giá chung:", "3. Đánh giá kết quả.", "3. Mục đích, yêu cầu"):
        assert not tasks_of(
            led.replace("3. Đánh giá, công nhận kho đạt chuẩn", heading).replace("trước ngày 20/6/2025", "")
        )
    assert not tasks_of(f"{LEAD}3. Đánh giá kho\n\n- Tổ Toán đã lập sổ.\n\n- Kho còn chật.\n")
