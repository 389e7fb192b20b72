"""Lines of roles and times, and the item of which they tell."""

from luocdo.extract import read_text
from luocdo.extract.model import Document, Task

PLAN = Document(type="Kế hoạch", date="2026-01-12", title="công tác lưu trữ năm 2026")
WORK = "II. NỘI DUNG\n\n"


def told(tasks: tuple[Task, ...]) -> list[tuple[str | None, list[str], str | None]]:
    return [(task.item, [each.name for each in task.assignees], task.due or task.recurrence) for task in tasks]


def test_lines_behind_the_last_part_of_an_item_tell_of_the_whole_item(tasks_of) -> None:
    text = (
        f"{WORK}1. Số hóa hồ sơ\na) Hồ sơ đất đai;\nb) Hồ sơ hộ tịch.\n- Đơn vị chủ trì: Phòng Văn thư.\n"
        "- Thời gian thực hiện: Quý III và Quý IV/2026.\n"
    )
    assert told(tasks_of(text, PLAN)) == [("1", ["Phòng Văn thư"], "2026-12-31")]


def test_their_time_is_that_of_each_who_is_named_there(tasks_of) -> None:
    text = (
        f"{WORK}1. Tổ chức tập huấn cho công chức toàn ngành\n\n- Phòng Văn thư tổ chức lớp tại Sở.\n\n"
        "- Chi cục Kiểm lâm tổ chức lớp tại các hạt.\n\nThời gian thực hiện: Quý I và Quý II/2026.\n"
    )
    assert told(tasks_of(text, PLAN)) == [
        ("-", ["Phòng Văn thư"], "2026-06-30"),
        ("-", ["Chi cục Kiểm lâm"], "2026-06-30"),
    ]


def test_each_point_with_its_own_lines_is_a_task_and_takes_in_the_points_above_it(tasks_of) -> None:
    text = (
        f"{WORK}1. Nâng cao chất lượng kho lưu trữ\n\n- Rà soát hồ sơ.\n\n- Bổ sung giá để hồ sơ.\n\nĐơn vị thực hiện: Văn phòng Sở.\n\n"
        "Thời gian thực hiện: Thường xuyên.\n\n- Lập mục lục.\n\nĐơn vị chủ trì tham mưu thực hiện: Phòng Văn thư.\n\n"
        "Thời gian hoàn thành: Trước ngày 15/4/2026.\n"
    )
    tasks = tasks_of(text, PLAN)
    assert told(tasks) == [("-", ["Văn phòng Sở"], None), ("-", ["Phòng Văn thư"], "2026-04-15")]
    assert tasks[0].text.startswith("- Rà soát hồ sơ. - Bổ sung giá")


def test_each_point_may_have_its_own_time(tasks_of) -> None:
    text = (
        "III. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở\n\n-\nTham mưu kế hoạch kiểm kê.\n\nThời gian hoàn thành: Tháng 2 - 3/2026.\n\n"
        "- Tổng hợp số liệu.\n\nThời hạn hoàn tất: trước ngày 30/6/2026.\n"
    )
    assert told(tasks_of(text, PLAN))[-2:] == [
        ("-", ["Văn phòng Sở"], "2026-03-31"),
        ("-", ["Văn phòng Sở"], "2026-06-30"),
    ]


def test_a_day_that_such_a_line_gives_counts_even_when_it_is_over(tasks_of) -> None:
    line, sentence = "Thời gian hoàn thành: trước ngày 10/01/2026.", "Hồ sơ đã nộp trước ngày 10/01/2026 để riêng."
    assert told(tasks_of(f"{WORK}1. Văn phòng Sở lập danh sách.\n\n{line}\n", PLAN)) == [
        ("1", ["Văn phòng Sở"], "2026-01-10")
    ]
    assert told(tasks_of(f"{WORK}1. Văn phòng Sở lập danh sách. {sentence}\n", PLAN)) == [("1", ["Văn phòng Sở"], None)]


def test_below_the_last_item_that_only_names_somebody_stands_what_he_is_to_do() -> None:
    reading = read_text(
        "UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 97/KH-SNV\n\nNghệ An, ngày 24 tháng 6 năm 2026\n\nKẾ HOẠCH\nRà soát tài liệu\n\n"
        "II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tư pháp\n- Thẩm định văn bản trước ngày 20/8/2026.\n\n2. UBND các xã, phường\n"
        "Lập danh mục tài liệu, hoàn thành trước ngày 31/8/2026.\n\nGIÁM ĐỐC\n\nLê Thị Na"
    )
    assert [([each.name for each in task.assignees], task.due) for task in reading.tasks] == [
        (["Sở Tư pháp"], "2026-08-20"),
        (["UBND các xã, phường"], "2026-08-31"),
    ]


def test_a_time_under_the_last_of_several_tells_of_that_only_where_another_has_its_own(tasks_of) -> None:
    text = (
        "II. PHÂN CÔNG\n\n1. Phòng Giá\n1.1. Thẩm tra báo cáo, gửi Văn phòng Sở trước ngày 20/6/2025.\n"
        "1.2. Khảo sát chợ.\nThời gian: Quý III/2025.\n\n2. Lưu hồ sơ.\n"
    )
    plan = Document(type="Kế hoạch", date="2025-03-10")
    assert [(task.item, task.due) for task in tasks_of(text, plan)][:2] == [
        ("1.1", "2025-06-20"),
        ("1.2", "2025-09-30"),
    ]
