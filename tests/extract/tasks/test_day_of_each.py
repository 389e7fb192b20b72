"""Several offices with a day each: which of them has which day."""

import pytest

LEAD = "Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. "


def days_of(tasks_of, item: str) -> list[tuple[list[str], str | None]]:
    return [([each.name for each in task.assignees], task.due and task.due[5:]) for task in tasks_of(LEAD + item)]


@pytest.mark.parametrize(
    "item",
    [
        "Gửi dự thảo: Phòng Giá trước 20/9; Văn phòng Sở trước 25/9.",
        "Các phòng gửi báo cáo về Sở: Phòng Giá trước 20/9; Văn phòng Sở trước 25/9.",
        "Gửi báo cáo về Sở: Phòng Giá trước 20/9; Văn phòng Sở trước 25/9.",
        "Phòng Giá trước 20/9; Văn phòng Sở trước 25/9 gửi báo cáo về Sở.",
        "Báo cáo gửi về Sở theo thời hạn: Phòng Giá trước ngày 20/9, Văn phòng Sở chậm nhất ngày 25/9.",
        "Hoàn thành kiểm kê (Phòng Giá trước 20/9; Văn phòng Sở trước 25/9).",
    ],
)
def test_each_of_several_has_the_day_behind_his_name(tasks_of, item: str) -> None:
    assert days_of(tasks_of, item) == [(["Phòng Giá"], "09-20"), (["Văn phòng Sở"], "09-25")]


def test_two_may_share_a_day_and_each_does_what_the_item_says(tasks_of) -> None:
    item = "Gửi báo cáo về Sở: Sở Tài chính, Sở Y tế trước 20/9; UBND các xã, phường trước 25/9."
    first, second = tasks_of(LEAD + item)
    assert [each.name for each in first.assignees] == ["Sở Tài chính", "Sở Y tế"]
    assert (second.text, second.report_to) == (f"1. {item}", "Sở Nội vụ tỉnh Cao Bằng")


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Phòng Giá kiểm kê trước 20/9; gửi Sở trước 25/9.", [(["Phòng Giá"], "09-20"), (["Phòng Giá"], "09-25")]),
        ("Phòng Giá kiểm kê trước 20/9; Văn phòng gửi Sở trước 25/9.", [(["Phòng Giá"], "09-20"), (["Văn phòng"], "09-25")]),
        ("Gửi báo cáo về: Phòng Giá trước 20/9; Văn phòng Sở trước 25/9.", [([], "09-20"), ([], "09-25")]),
        ("Trình UBND tỉnh trước 20/9; Bộ Y tế trước 25/9.", [([], "09-20"), ([], "09-25")]),
        ("Xin ý kiến các cơ quan: Sở Nội vụ trước 20/9; Sở Tài chính trước 25/9.", [([], "09-20"), ([], "09-25")]),
        ("Nghiệm thu công trình của: Sở Nội vụ trước 20/9; Sở Tài chính trước 25/9.", [([], "09-20"), ([], "09-25")]),
        ("Bàn giao cho các đơn vị: Phòng Giá trước 20/9; Văn phòng Sở trước 25/9.", [([], "09-20"), ([], "09-25")]),
        ("Lấy ý kiến (Sở Tài chính trước 20/9, Sở Y tế trước 25/9), trình trước 30/9.", [([], "09-20"), ([], "09-25"), ([], "09-30")]),
        ("Phòng Giá trình Giám đốc trước 20/9; Sở Y tế trước 25/9; Sở Tài chính trước 30/9.",
         [(["Phòng Giá"], "09-20"), (["Phòng Giá"], "09-25"), (["Phòng Giá"], "09-30")]),
        ("Gửi báo cáo về Văn phòng Sở trước 20/9, về Phòng Giá trước 25/9.", [([], "09-20"), ([], "09-25")]),
    ],
)  # fmt: skip
def test_a_day_behind_what_somebody_does_or_gets_is_shared_out_to_nobody(tasks_of, item: str, expected: list) -> None:
    assert days_of(tasks_of, item) == expected


def test_a_long_list_that_ends_in_no_name_is_given_up_at_once(tasks_of) -> None:
    offices = ", ".join(["Sở Nội vụ", "Sở Tài chính"] * 12)
    item = f"Gửi báo cáo: Sở Y tế trước ngày 20/9; {offices} và hai ngân hàng trước ngày 25/9."
    assert [due for _, due in days_of(tasks_of, item)] == ["09-20", "09-25"]
