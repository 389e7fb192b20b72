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
