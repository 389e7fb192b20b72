"""Paragraphs under a heading that each name somebody are items, though they have no number."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.rules import rows

MINUTES = Document(type="Thông báo", date="2026-01-12", issuer="Văn phòng UBND tỉnh Cao Bằng")
LEAD = "Phó Chủ tịch UBND tỉnh kết luận như sau:\n\n"


def told(tasks_of, text: str, lead: str = LEAD) -> list[tuple[tuple[str, ...], str | None]]:
    return [(tuple(each.name for each in task.assignees), task.due) for task in tasks_of(lead + text, MINUTES)]


@pytest.mark.parametrize("heading", ["1. Nhiệm vụ thời gian tới:", "1. Về khắc phục hậu quả lũ"])
def test_each_of_them_has_what_stands_below_it(tasks_of, heading: str) -> None:
    text = (
        f"{heading}\n\nSở Tài chính cân đối nguồn chi, trình UBND tỉnh trước ngày 20/01/2026.\n\nSở Y tế:\n"
        "- Khử khuẩn nguồn nước trước ngày 25/01/2026;\n- Cấp thuốc cho các trạm trước ngày 28/01/2026.\n\n"
        "UBND các xã thống kê nhà sập.\n\n2. Sở Xây dựng lập dự toán.\n"
    )
    assert told(tasks_of, text) == [
        (("Sở Tài chính",), "2026-01-20"),
        (("Sở Y tế",), "2026-01-25"),
        (("Sở Y tế",), "2026-01-28"),
        (("UBND các xã",), None),
        (("Sở Xây dựng",), None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1. Đánh giá chung: Các xã đã tích cực khắc phục; còn 12 hộ phải ở nhờ.\n",
        "1. Kết quả\n\nSở Y tế đã khử khuẩn 40 giếng.\n\nSở Tài chính đã cấp 02 tỷ đồng.\n",
    ],
)
def test_what_was_done_is_told_whoever_did_it(tasks_of, text: str) -> None:
    assert told(tasks_of, text) == []


def test_below_a_heading_that_gives_an_account_nobody_is_ordered(tasks_of) -> None:
    text = "{}\n\nSở Y tế báo cáo thiếu biểu.\n\nSở Tài chính tổng hợp theo từng đợt.\n\n2. Sở Xây dựng lập dự toán.\n"
    for row in (row for row in rows("order_words") if row["kind"] == "account"):
        assert told(tasks_of, text.format(row["example"]), "") == [(("Sở Xây dựng",), None)], row
    assert len(told(tasks_of, text.format("1. Khắc phục hạn chế"), "")) == 3


def test_below_the_points_of_an_account_neither(tasks_of) -> None:
    text = "I. HẠN CHẾ\n\n1. Về y tế\n\nSở Y tế tổ chức 05 lớp.\n\nUBND các xã rà soát 20 tổ.\n\nII. NHIỆM VỤ\n\n1. Sở Xây dựng lập dự toán.\n"
    assert told(tasks_of, text, "") == [(("Sở Xây dựng",), None)]


def test_lines_that_say_who_does_it_and_when_tell_of_the_heading(tasks_of) -> None:
    text = "1. Khử khuẩn nguồn nước\n\nĐơn vị chủ trì: Sở Y tế\n\nThời gian: tháng 02/2026\n\nPhối hợp: UBND các xã\n"
    assert told(tasks_of, text) == [(("Sở Y tế", "UBND các xã"), "2026-02-28")]
