"""What may stand before an order."""

import pytest

from luocdo.extract.tasks.who.openings import past_opening
from luocdo.extract.tasks.who.words import Words, read_words


def behind(text: str) -> Words:
    return past_opening(read_words(text, 0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Đối với hồ sơ cũ, Phòng Giá lập danh sách.",
        "Chế độ báo cáo: Phòng Giá lập danh sách.",
        "Chế độ báo cáo: trước ngày 20 hằng tháng, Phòng Giá lập danh sách.",
        "Chế độ báo cáo: Trước ngày 20 hằng tháng, Phòng Giá lập danh sách.",
        "Nếu đến ngày 30/6 chủ đầu tư chưa khởi công thì Phòng Giá lập danh sách.",
        "Trường hợp phát hiện dịch, Phòng Giá lập danh sách.",
        "Trong quý này, sau hội nghị, Phòng Giá lập danh sách.",
        "Về nguồn cát đắp nền cho dự án Mở rộng, nâng cấp đường huyện 27 (Nậm Ty - Hồ Thầu): Phòng Giá chủ trì lập danh sách.",
        "Hạn chế thấp nhất hư hỏng: Phòng Giá lập danh sách.",
        "Tình hình sâu bệnh: Phòng Giá lập danh sách.",
        "Đánh giá, phân loại kho: Phòng Giá lập danh sách.",
        "Tồn tại sau thanh tra: Phòng Giá lập danh sách trước ngày 12/6.",
    ],
)
def test_somebody_acts_behind_a_case_a_topic_or_a_time(text: str) -> None:
    acting = behind(text).acting
    assert acting is not None
    assert acting["who"] == "Phòng Giá"


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Giá lập danh sách, Sở Y tế rà soát.",
        "Đối với hồ sơ cũ, danh sách gồm ba cột.",
        "Ý kiến gửi về theo địa chỉ: Phòng Giá lập danh sách.",
        "Về kiến nghị của các xã: đồng ý, giao Phòng Giá lập danh sách.",
        "Chế độ báo cáo: danh sách gồm ba cột.",
        "Về nguồn cát đắp nền cho dự án Mở rộng, nâng cấp đường huyện 27 (Nậm Ty - Hồ Thầu): Phòng Giá giải ngân đạt 32%.",
        "Đánh giá chung: Phòng Giá đã lập danh sách đúng mẫu.",
        "Đánh giá chung: Sở Y tế ghi nhận sự cố gắng của các trạm.",
        "Tồn tại, hạn chế: Các trạm còn báo cáo chậm.",
    ],
)
def test_words_that_begin_with_somebody_that_name_nobody_that_answer_or_that_tell_stay_whole(text: str) -> None:
    assert behind(text).start == 0


def test_one_of_those_who_are_ordered_behind_an_opening_is_not_the_first_of_them() -> None:
    listed = "Sở Y tế yêu cầu lãnh đạo các phòng, Chủ tịch UBND các xã lập danh sách."
    assert behind(f"Theo đó, {listed}").acting is None
    acting = behind("Theo đó, Phòng Giá lập danh sách, Sở Y tế yêu cầu Phòng Dược rà soát.").acting
    assert acting is not None
    assert acting["who"] == "Phòng Giá"
