"""Clauses of one item that order somebody else."""

import pytest

from luocdo.extract.model import Task

LEAD = "Giám đốc Sở yêu cầu các phòng thực hiện:\n\n"


def told(tasks: tuple[Task, ...]) -> list[tuple[list[str], str | None]]:
    return [([each.name for each in task.assignees], task.due) for task in tasks]


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("Giao Văn phòng Sở đăng tải trong 03 ngày làm việc; Phòng Văn thư cập nhật hồ sơ trước ngày 15/6/2025.",
         [(["Văn phòng Sở"], None), (["Phòng Văn thư"], "2025-06-15")]),
        ("Giao Văn phòng Sở chủ trì, phối hợp với Phòng Văn thư; Phòng Tài chính, các phòng khác tổ chức thực hiện trong tháng 6/2025.",
         [(["Văn phòng Sở", "Phòng Văn thư"], "2025-06-30")]),
        ("Giao Văn phòng Sở là cơ quan chủ trì, phối hợp Phòng Văn thư lập mục lục.", [(["Văn phòng Sở", "Phòng Văn thư"], None)]),
        ("Giao Văn phòng Sở; Phòng Văn thư cập nhật hồ sơ trước ngày 15/6/2025.",
         [(["Văn phòng Sở", "Phòng Văn thư"], "2025-06-15")]),
        ("Sở Nội vụ đề nghị Văn phòng Sở; Phòng Văn thư; Công an tỉnh; Kho bạc tỉnh; Phòng Tài chính báo cáo trước ngày 15/6/2025.",
         [(["Văn phòng Sở", "Phòng Văn thư", "Công an tỉnh", "Kho bạc tỉnh", "Phòng Tài chính"], "2025-06-15")]),
        ("Giám đốc các sở: Y tế, Tài chính; Công an tỉnh báo cáo trước ngày 15/6/2025.",
         [(["Giám đốc Sở Y tế", "Giám đốc Sở Tài chính", "Công an tỉnh"], "2025-06-15")]),
        ("Văn phòng Sở\n\nCác kho ghi sổ hằng ngày.\n\nGiao Phòng Văn thư lập mục lục trước ngày 15/6/2025.",
         [(["Văn phòng Sở"], None), (["Phòng Văn thư"], "2025-06-15")]),
        ("Văn phòng Sở và Phòng Văn thư rà soát kho; riêng Phòng Văn thư lập mục lục trước ngày 15/6/2025.",
         [(["Văn phòng Sở", "Phòng Văn thư"], None), (["Phòng Văn thư"], "2025-06-15")]),
        ("Văn phòng Sở rà soát kho; Văn phòng Sở báo cáo trước ngày 15/6/2025.", [(["Văn phòng Sở"], "2025-06-15")]),
        ("Giám đốc Sở giao Phòng Văn thư lập mục lục trước ngày 10/6/2025, Văn phòng Sở bố trí kho trước ngày 15/6/2025.",
         [(["Phòng Văn thư"], "2025-06-10"), (["Văn phòng Sở"], "2025-06-15")]),
        ("Văn phòng Sở bố trí kho. Trước ngày 20 hằng tháng, các phòng báo cáo kết quả về Văn phòng Sở.",
         [(["Văn phòng Sở"], None), (["các phòng"], None)]),
        ("Văn phòng Sở bố trí kho. Trưởng các phòng chịu trách nhiệm nếu để mất hồ sơ.", [(["Văn phòng Sở"], None), (["Các phòng"], None)]),
        ("Văn phòng Sở rà soát kho xong trước ngày 15/6/2025; Sở Nội vụ không xem xét lùi thời hạn.", [(["Văn phòng Sở"], "2025-06-15"), (["Các phòng"], None)]),
        ("Văn phòng Sở rà soát kho; lập mục lục trước ngày 15/6/2025.", [(["Văn phòng Sở"], "2025-06-15")]),
        ("Giao đ/c Hải lập mục lục trước ngày 10/6/2025; đ/c Lan bố trí kho.", [(["Hải"], "2025-06-10"), (["Lan"], None)]),
        ("Từ nay đến hết ngày 10/6/2025, Văn phòng Sở rà soát kho; từ ngày 11/6 đến ngày 15/6/2025, Phòng Văn thư phúc tra.",
         [(["Văn phòng Sở"], "2025-06-10"), (["Phòng Văn thư"], "2025-06-15")]),
        ("Giao các đồng chí: Lê Văn Nam, Phó Giám đốc, phụ trách chung; Trần Thị Bình, Trưởng phòng Văn thư, trực tiếp tham mưu, báo cáo trước ngày 15/6/2025.",
         [(["Lê Văn Nam"], None), (["Trần Thị Bình"], "2025-06-15")]),
        ("Văn phòng Sở rà soát kho. Phòng Văn thư lập mục lục. Thời hạn hoàn thành: trước ngày 15/6/2025.",
         [(["Văn phòng Sở"], "2025-06-15"), (["Phòng Văn thư"], "2025-06-15")]),
    ],
)  # fmt: skip
def test_somebody_else_behind_a_stop_or_a_semicolon_has_a_task_of_his_own(tasks_of, text, tasks) -> None:
    assert told(tasks_of(f"{LEAD}1. {text}\n\n2. Các phòng thực hiện.\n"))[: len(tasks)] == tasks


@pytest.mark.parametrize(
    "ordered",
    [
        "Yêu cầu Trạm Kiểm lâm Bắc Hà ghi sổ.\n\nGiao Phòng Văn thư lập mục lục",
        "Ghi sổ hằng ngày.\n\nYêu cầu các kho lập mục lục",
        "Ghi sổ hằng ngày.\n\nYêu cầu Công an các huyện lập mục lục",
        "Cử đảng viên lập mục lục",
    ],
)
def test_whom_an_office_of_a_heading_asks_of_its_own_people_or_first_has_no_task_of_his_own(tasks_of, ordered) -> None:
    text = f"{LEAD}1. Công an tỉnh\n\n{ordered} trước ngày 15/6/2025.\n\n2. Các phòng thực hiện.\n"
    assert told(tasks_of(text))[:2] == [(["Công an tỉnh"], "2025-06-15"), (["Các phòng"], None)]


def test_a_paragraph_under_an_item_may_order_somebody_else(tasks_of) -> None:
    text = f"{LEAD}1. Phòng Văn thư lập mục lục.\n\nSở đề nghị Chi cục Kiểm lâm gửi hồ sơ trước ngày 20/6/2025.\n\n2. Văn phòng Sở bố trí kho.\n"
    assert told(tasks_of(text))[:2] == [(["Phòng Văn thư"], None), (["Chi cục Kiểm lâm"], "2025-06-20")]


@pytest.mark.parametrize("day", ["10/6/2025", "31/6/2025"])
def test_orders_behind_what_they_carry_out_are_parted_too(tasks_of, day) -> None:
    opening = "Thực hiện Công văn số 501/UBND-TH ngày 25/4/2025 của UBND tỉnh, "
    text = f"{opening}Sở đề nghị Phòng Văn thư báo cáo trước ngày {day}; Thanh tra Sở gửi số liệu trước ngày 20/6/2025."
    first, second = told(tasks_of(f"Kính gửi: Các phòng thuộc Sở\n\n{text}\n"))
    assert first == (["Phòng Văn thư"], "2025-06-10" if day.startswith("10") else None)
    assert second == (["Thanh tra Sở"], "2025-06-20")


def test_who_is_among_those_ordered_before_gets_no_order_of_his_own(tasks_of) -> None:
    text = "Giám đốc Sở yêu cầu:\n\n1. Công an các xã, phường tiếp nhận tin báo; Công an các xã lập biên bản.\n\n2. Lưu hồ sơ.\n"
    assert [task.item for task in tasks_of(text)] == ["1", "2"]


def test_the_others_have_a_day_of_their_own(tasks_of) -> None:
    text = "Kính gửi: UBND các xã\n\nSở Nội vụ đề nghị UBND xã Hòa An, UBND xã Đức Long báo cáo trước ngày 10/6/2025; các xã còn lại trước ngày 20/6/2025.\n"
    assert told(tasks_of(text)) == [
        (["UBND xã Hòa An", "UBND xã Đức Long"], "2025-06-10"),
        (["các xã còn lại"], "2025-06-20"),
    ]


@pytest.mark.parametrize("when", ["trong quý I năm 2025", "trong năm 2024"])
def test_a_period_before_who_is_told_of_is_no_day_of_his(tasks_of, when) -> None:
    text = f"{LEAD}1. Văn phòng Sở rà soát kho trước ngày 10/6/2025; {when}, Phòng Văn thư báo cáo chậm 3 lần.\n\n2. Lưu hồ sơ.\n"
    assert told(tasks_of(text)) == [(["Văn phòng Sở"], "2025-06-10"), ([], None)]


def test_the_other_comrades_are_named_as_they_are(tasks_of) -> None:
    text = f"{LEAD}1. Giao đ/c Hải theo dõi; các đ/c còn lại báo cáo trước ngày 20/6/2025.\n\n2. Lưu hồ sơ.\n"
    assert (["các đ/c còn lại"], "2025-06-20") in told(tasks_of(text))


def test_whom_the_writer_asks_acts_also_where_his_own_name_is_short(tasks_of) -> None:
    text = f"{LEAD}1. Chỉnh lý kho lưu trữ. Sở NV đề nghị các phòng chuyên môn, Chi cục Văn thư chỉnh lý, gửi Văn phòng Sở trước ngày 22/7/2025.\n\n2. Lưu hồ sơ.\n"
    assert told(tasks_of(text))[0] == (["các phòng chuyên môn", "Chi cục Văn thư"], "2025-07-22")


@pytest.mark.parametrize(
    "above", ["UBND tỉnh khen thưởng các đơn vị", "cơ quan có thẩm quyền xử lý", "Bộ Nội vụ cấp tài khoản"]
)
def test_what_the_writer_requests_from_above_is_his_own_work(tasks_of, above) -> None:
    text = f"{LEAD}1. Sở Nội vụ đề nghị {above} trước ngày 22/7/2025.\n\n2. Lưu hồ sơ.\n"
    assert told(tasks_of(text))[0] == (["Sở Nội vụ"], "2025-07-22")


def test_what_a_document_says_of_itself_and_how_a_group_ends_are_no_tasks(tasks_of) -> None:
    items = "1. Văn phòng Sở lập mục lục. Tổ công tác tự giải thể khi hoàn thành nhiệm vụ.\n\n2. Công văn này thay thế Công văn số 198/SNV-VP.\n"
    assert told(tasks_of(f"{LEAD}{items}")) == [(["Văn phòng Sở"], None)]


@pytest.mark.parametrize("below", ["UBND thành phố Mỹ Tho", "Bộ Chỉ huy Quân sự tỉnh", "UBND các xã"])
def test_whom_the_writer_can_ask_does_the_work(tasks_of, below) -> None:
    text = f"{LEAD}1. Sở Nội vụ đề nghị {below} rà soát, báo cáo trước ngày 22/7/2025.\n\n2. Lưu hồ sơ.\n"
    assert "Sở Nội vụ" not in told(tasks_of(text))[0][0]


def test_an_order_behind_what_a_document_says_of_itself_is_one(tasks_of) -> None:
    text = f"{LEAD}1. Văn bản này có hiệu lực từ ngày ký, đề nghị các phòng báo cáo trước ngày 15/6/2025.\n\n2. Lưu hồ sơ.\n"
    assert told(tasks_of(text))[0] == (["các phòng"], "2025-06-15")


@pytest.mark.parametrize(
    ("below", "tasks"),
    [
        ("Lập mục lục.\n\nGiao Văn phòng Sở theo dõi.", [(["Phòng Kho"], None), (["Văn phòng Sở"], None)]),
        ("Yêu cầu các thôn mở kho.\n\nGiao Văn phòng Sở theo dõi.", [(["Phòng Kho"], None)]),
        ("Phân công đảng viên giữ kho, báo cáo trước ngày 15/6/2025.", [(["Phòng Kho"], "2025-06-15")]),
    ],
)
def test_below_a_heading_that_names_an_office_others_are_ordered_beside_what_it_does(below, tasks, tasks_of) -> None:
    assert told(tasks_of(f"{LEAD}1. Phòng Kho\n\n{below}\n\n2. Lưu hồ sơ.\n"))[: len(tasks)] == tasks
