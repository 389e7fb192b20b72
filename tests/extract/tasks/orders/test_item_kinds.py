"""Which items of a plan order somebody."""

import pytest

from luocdo.extract.model import Document

PLAN = Document(type="Kế hoạch", date="2026-01-12", title="công tác lưu trữ năm 2026")


@pytest.mark.parametrize(
    ("item", "due"),
    [
        ("1. Đợt 2 UBND các xã triển khai ngay sau đợt 1, kết thúc trước 10/12/2026.", "2026-12-10"),
        ("1. Tuyến tỉnh: thành lập 06 đoàn kiểm tra, thời gian từ 20/4 đến 15/5/2026.", "2026-05-15"),
        ("1. Ngày 25 - 26/6/2026: Hội đồng tuyển dụng tổ chức phỏng vấn.", "2026-06-26"),
        ("1. Tháng 9/2026: Văn phòng Sở kiểm kê kho.", "2026-09-30"),
        ("1. Đến hết năm 2026, 98% hồ sơ được số hóa.", "2026-12-31"),
    ],
)
def test_what_has_a_day_in_a_section_of_work_is_work(tasks_of, item, due) -> None:
    assert [task.due for task in tasks_of(f"II. CÁC HOẠT ĐỘNG CHÍNH\n\n{item}\n\nTrên đây là Kế hoạch.\n", PLAN)] == [
        due
    ]


@pytest.mark.parametrize(
    "text",
    [
        "II. CÁC HOẠT ĐỘNG CHÍNH\n\n1. Kế hoạch này thay thế Kế hoạch cũ, áp dụng đến hết năm 2026.\n",
        "I. BỐI CẢNH\n\n1. Đến hết năm 2026, 98% hồ sơ phải được số hóa.\n",
        "II. MỤC TIÊU\n\n1. Đến hết năm 2026, 98% hồ sơ được số hóa.\n",
        "II. CÁC HOẠT ĐỘNG CHÍNH\n\n1. Tổng số kho: 12 kho.\n",
    ],
)
def test_what_is_about_the_document_an_aim_or_a_fact_is_none(tasks_of, text) -> None:
    assert tasks_of(f"{text}\nTrên đây là Kế hoạch.\n", PLAN) == ()


@pytest.mark.parametrize("heading", ["2. Đánh giá, xếp loại hồ sơ", "2. Kết quả chỉnh lý", "2. Kinh phí mua giá, hộp"])
def test_who_acts_until_a_day_is_ordered_under_a_heading_that_sounds_like_an_aim(tasks_of, heading) -> None:
    work = (
        "a) Trung tâm Lưu trữ lịch sử lập biên bản, hoàn thành trong quý II/2026.\nb) Hồ sơ đạt loại A được giữ lại.\n"
    )
    tasks = tasks_of(f"II. CÁC HOẠT ĐỘNG CHÍNH\n\n1. Lập mục lục.\n{heading}\n{work}\nTrên đây là Kế hoạch.\n", PLAN)
    assert [(task.item, task.due) for task in tasks] == [("1", None), ("a", "2026-06-30")]


@pytest.mark.parametrize("article", ["Điều 2. Hiệu lực thi hành\n1. {}", "Điều 2. {}"])
@pytest.mark.parametrize(
    "words",
    [
        "Quyết định này có hiệu lực từ ngày 10 tháng 12 năm 2026.",
        "Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký và thay thế Quyết định số 3/2011/QĐ-UBND.",
        "Quyết định này bãi bỏ Quyết định số 21/2018/QĐ-UBND ngày 09/8/2018 của UBND tỉnh.",
        "Bãi bỏ Quyết định số 21/2018/QĐ-UBND ngày 09/8/2018 về giờ mở kho thứ Bảy hằng tuần.",
    ],
)
def test_from_when_a_decision_is_in_force_is_no_order(tasks_of, article, words) -> None:
    decision = Document(type="Quyết định", date="2026-11-02", title="ban hành Quy định về lưu trữ")
    text = f"Điều 1. Ban hành Quy định.\n{article.format(words)}\nĐiều 3. Giám đốc Sở chịu trách nhiệm thi hành.\n"
    assert tasks_of(text, decision) == ()


@pytest.mark.parametrize(
    ("item", "due"),
    [
        ("1. Ôn tập: Tổ chức ôn tập đến hết tháng 11/2026, không quá 3 buổi/tuần.", ["2026-11-30"]),
        ("1. Ôn tập: tổ chức tại trường.", []),
        ("1. Lệ phí: 50.000 đồng, áp dụng đến hết tháng 11/2026.", []),
    ],
)
def test_work_until_a_day_behind_a_topic_is_ordered_where_a_letter_explains(tasks_of, item, due) -> None:
    text = f"Sở Nội vụ hướng dẫn các trường như sau:\n\n{item}\n\n2. Hồ sơ gồm đơn và bản sao.\n"
    assert [task.due for task in tasks_of(text, PLAN.model_copy(update={"type": "Công văn"}))] == due


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("- Đánh giá 83 tiêu chí, gửi Phòng Giá trước ngày 25/11/2026.", True),
        ("- Đánh giá chung: kho đạt yêu cầu.", False),
    ],
)
def test_what_sounds_like_an_aim_is_work_where_it_is_due(tasks_of, item, found) -> None:
    text = f"Sở Nội vụ yêu cầu các trường:\n\n- Lập danh sách.\n\n{item}\n"
    letter = PLAN.model_copy(update={"type": "Công văn"})
    assert [task.text == item for task in tasks_of(text, letter)] == [False, True][: 1 + found]


def test_a_topic_below_which_it_is_first_said_how_things_stand_leaves_each_order_to_itself(tasks_of) -> None:
    text = (
        "Sau khi nghe các phòng báo cáo, Ban Thường vụ Đảng ủy kết luận như sau:\n\n1. Về tiến độ làm đường liên thôn\n\n"
        "Ban Thường vụ đánh giá tiến độ còn chậm so với kế hoạch. Yêu cầu Đảng ủy UBND xã chỉ đạo hoàn thành kiểm đếm trước "
        "ngày 15/4/2025; Ban Xây dựng Đảng phân công đảng viên vận động từng hộ.\n"
    )
    told = Document(type="Thông báo", date="2025-03-10", issuer="Đảng ủy xã Nậm Lúc tỉnh Lào Cai")
    assert [(task.text.split()[0], [each.name for each in task.assignees]) for task in tasks_of(text, told)] == [
        ("Yêu", ["Đảng ủy UBND xã"]),
        ("Ban", ["Ban Xây dựng Đảng"]),
    ]


@pytest.mark.parametrize(
    "items",
    [
        "1. Về thu ngân sách\n\nChủ tịch UBND xã đánh giá tiến độ của các thôn còn chậm.\n\n2. Về chi ngân sách\n",
        "1. Chủ tịch UBND xã đánh giá tiến độ của các thôn còn chậm.\n\n2. Chủ tịch UBND xã ghi nhận việc chi đã đều.\n",
    ],
)
def test_who_leads_a_meeting_and_only_says_how_things_stand_orders_nobody(tasks_of, items) -> None:
    told = Document(type="Thông báo", date="2025-03-10", issuer="UBND xã Nậm Lúc tỉnh Lào Cai")
    assert tasks_of(f"Sau khi nghe các phòng báo cáo, Chủ tịch UBND xã kết luận như sau:\n\n{items}", told) == ()


NAMED = "Quyết định số 17/QĐ-BYT ngày 04/6/1999 của Bộ trưởng Bộ Y tế về tổ chức và chức năng, nhiệm vụ của Ban phòng bệnh Gút"


@pytest.mark.parametrize(
    ("item", "ordered"),
    [
        (f"{NAMED} - Ngành y tế các tỉnh.", False),
        (f"Sở Y tế rà soát {NAMED} - Ngành y tế các tỉnh trước ngày 10/7/1999.", True),
    ],
)
def test_the_name_of_a_document_in_a_list_tells_nobody_to_do_what_its_title_says(tasks_of, item, ordered) -> None:
    text = f"CÁC VĂN BẢN VỀ TỔ CHỨC\n\n3. Quyết định số 3/QĐ-BYT ngày 03/3/1999.\n\n4. {item}\n"
    assert bool(tasks_of(text, Document())) is ordered
