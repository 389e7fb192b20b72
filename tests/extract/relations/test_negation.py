"""What is not done is no act: negated words neither carry out, nor base on, nor change a document."""

import pytest

NEGATED = [
    "Không thực hiện Công văn số 204/UBND-NC ngày 03/3/2025 của UBND tỉnh.",
    "Các phòng không thực hiện theo Công văn số 204/UBND-NC do nội dung đã hết hiệu lực.",
    "Đến nay, Phòng Tài vụ chưa thực hiện Công văn số 204/UBND-NC ngày 03/3/2025.",
    "Ba xã chưa tổ chức triển khai thực hiện Công văn số 204/UBND-NC ngày 03/3/2025.",
    "Đơn vị không còn phải thi hành, áp dụng Công văn số 204/UBND-NC.",
    "Dự toán không căn cứ Công văn số 204/UBND-NC ngày 03/3/2025.",
    "Phòng Tài vụ chưa trả lời Công văn số 204/UBND-NC ngày 03/3/2025.",
    "Quyết định này không thay thế Công văn số 204/UBND-NC ngày 03/3/2025.",
    "Hai phòng chưa hoàn thành các nhiệm vụ được giao tại Công văn số 204/UBND-NC.",
    "Công văn này không làm thay đổi các nội dung khác của Công văn số 204/UBND-NC ngày 03/3/2025.",
    "V/v không triển khai Công văn số 204/UBND-NC",
]


@pytest.mark.parametrize("text", NEGATED)
def test_negated_words_only_cite(relations_of, text):
    assert relations_of(text) == [("204/UBND-NC", "CITES", None)]


AFFIRMED = [
    "Bố trí trực thay, không để gián đoạn việc thực hiện Công văn số 204/UBND-NC.",
    "Các phòng không chỉ thực hiện Công văn số 204/UBND-NC mà còn rà soát hồ sơ.",
    "Kho không được mở cửa, thực hiện Công văn số 204/UBND-NC.",
]


@pytest.mark.parametrize("text", AFFIRMED)
def test_a_negation_reaches_only_its_own_verb(relations_of, text):
    assert relations_of(text) == [("204/UBND-NC", "IMPLEMENTS", None)]


def test_the_title_of_a_letter_may_say_what_is_not_done(relations_of):
    text = "Theo Công văn số 204/UBND-NC về việc không triển khai Kế hoạch số 18/KH-UBND, kho tạm dừng."
    assert relations_of(text)[1] == ("18/KH-UBND", "CITES", "204/UBND-NC")


EXCUSED = [
    "1. Phòng Giá - Công sản không phải báo cáo trước ngày 15/6/2025.\n",
    "1. Các phòng chưa phải gửi hồ sơ trước ngày 15/6/2025.\n",
    "Phòng Giá - Công sản không phải báo cáo trước ngày 15/6/2025.\n",
]


@pytest.mark.parametrize("text", EXCUSED)
def test_what_need_not_be_done_is_no_task(tasks_of, text):
    assert tasks_of(f"Sở Nội vụ yêu cầu các phòng thực hiện:\n\n{text}") == ()


def test_who_must_not_do_a_thing_is_named_without_the_negation(tasks_of):
    (task,) = tasks_of("Sở Nội vụ yêu cầu:\n\n1. Phòng Giá - Công sản không ban hành văn bản trái quy định.\n")
    assert [each.name for each in task.assignees] == ["Phòng Giá - Công sản"]
