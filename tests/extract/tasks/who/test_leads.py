"""Who orders what stands behind his colon."""

import pytest

from luocdo.extract.tasks.who.assignees import read_assignees
from luocdo.extract.tasks.who.leads import past_lead
from luocdo.extract.tasks.who.words import Words, read_words


def behind(text: str) -> Words:
    return past_lead(read_words(text, 0, len(text)))


@pytest.mark.parametrize(
    "lead",
    [
        "Phó Thủ tướng Trần Văn An yêu cầu:",
        "Thủ tướng Chính phủ có ý kiến như sau:",
        "Chủ tịch UBND tỉnh chỉ đạo:",
        "Đồng chí Giám đốc Sở kết luận:",
        "UBND tỉnh giao các đơn vị:",
        "Giám đốc Sở Y tế giao các bệnh viện cụ thể như sau:",
        "Về kiến nghị nêu trên, UBND tỉnh đề nghị thực hiện một số nội dung sau:",
    ],
)
def test_somebody_behind_the_colon_of_whoever_orders_is_told_to_act(lead: str) -> None:
    words = behind(f"{lead} Phòng Giá lập danh sách trước ngày 20/5.")
    assert words.led
    assert words.told
    assert words.acting is not None
    assert words.acting["who"] == "Phòng Giá"


@pytest.mark.parametrize("work", ["rà soát hồ sơ, báo cáo trước ngày 20/5.", "Rà soát hồ sơ."])
def test_where_nobody_is_named_behind_it_whoever_is_asked_before_it_must_act(work: str) -> None:
    assert [each.name for each in read_assignees(behind(f"UBND tỉnh yêu cầu các bệnh viện: {work}"))] == [
        "các bệnh viện"
    ]
    assert read_assignees(behind(f"UBND tỉnh yêu cầu: {work}")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Giá: lập danh sách.",
        "UBND tỉnh đã yêu cầu các sở: lập danh sách trước ngày 20/4.",
        "Để đáp ứng các yêu cầu: Phòng Giá lập danh sách.",
        "Chủ tịch UBND tỉnh kiểm tra việc giao đất trái quy định: Phòng Giá lập danh sách.",
        "Về công tác chỉ đạo: Phòng Giá lập danh sách.",
        "Phòng Giá lập danh sách; Sở Y tế yêu cầu: báo cáo.",
        "Phòng Giá không phải báo cáo theo yêu cầu: lập danh sách.",
    ],
)
def test_words_in_which_nobody_orders_before_the_first_colon_stay_whole(text: str) -> None:
    assert not behind(text).led
    assert behind(text).start == 0
