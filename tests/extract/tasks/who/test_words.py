"""What the words of an item begin with, and the lines of roles among them."""

import pytest

from luocdo.extract.tasks.who.no_order import states_fact
from luocdo.extract.tasks.who.words import Words, read_words


def words_of(text: str) -> Words:
    return read_words(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    ["Phòng Dược lập danh mục.", "Sau hội nghị giao Phòng Dược\nlập danh mục.", "Phòng Dược: Lập danh mục."],
)
def test_words_name_somebody_at_their_beginning(text: str) -> None:
    assert words_of(text).names_somebody


@pytest.mark.parametrize(
    "text", ["Lập danh mục gửi Phòng Dược.", "Phòng, chống dịch.", "Phòng Dược không phải lập danh mục."]
)
def test_words_name_nobody_where_nobody_must_act(text: str) -> None:
    assert not words_of(text).names_somebody


@pytest.mark.parametrize(
    "text",
    [
        "Dự thảo Quy chế được gửi kèm, đề nghị các trạm góp ý.",
        "Dự thảo Quy chế gửi kèm đề nghị các trạm góp ý.",
        "Dự thảo công văn đã đăng trên trang tin đề nghị các trạm góp ý.",
        "Tham mưu Hội đồng, Sở Y tế yêu cầu các trạm lập danh mục.",
        "Ban hành văn bản là cần thiết do đó đề nghị Sở Tư pháp thẩm định.",
        "Có văn bản chỉ đạo yêu cầu các xã báo cáo; các trạm gửi bản sao.",
    ],
)
def test_a_draft_that_is_there_and_an_order_behind_a_comma_order(text: str) -> None:
    assert words_of(text).ordering


@pytest.mark.parametrize(
    "text",
    [
        "Tham mưu văn bản của Sở đề nghị Bộ Y tế cấp 3.000 liều thuốc.",
        "Dự thảo công văn của Sở yêu cầu các trạm lập danh mục.",
        "Chuẩn bị văn bản gửi Bộ Y tế đề nghị cấp thuốc, lưu hồ sơ.",
    ],
)
def test_what_is_to_be_drafted_orders_nobody_here(text: str) -> None:
    assert not words_of(text).ordering


def test_who_only_passes_an_order_on_does_not_act() -> None:
    assert words_of("Sở Y tế yêu cầu Phòng Dược lập danh mục.").acting is None


def test_who_need_not_do_a_thing_is_excused() -> None:
    assert words_of("Phòng Dược không phải lập danh mục.").excused
    assert not words_of("Phòng Dược không được lập thêm danh mục.").excused


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Đề nghị của Phòng Dược (Tờ trình 03): chưa xem xét trong năm 2026.", True),
        ("Về kiến nghị của các xã: đồng ý chủ trương.", True),
        ("Về kiến nghị của các xã: Phòng Dược trả lời trước ngày 20/6.", False),
    ],
)
def test_an_answer_to_a_wish_states_a_fact(text: str, answers: bool) -> None:
    assert states_fact(words_of(text)) is answers


def test_an_abbreviation_before_the_colon_ends_a_name_with_verbs_in_it() -> None:
    colon = words_of("Phòng Quản lý, hỗ trợ hộ kinh doanh (HKD): chủ trì, phối hợp Phòng Giá giám sát.").colon
    assert colon is not None
    assert colon["who"] == "Phòng Quản lý, hỗ trợ hộ kinh doanh (HKD)"


EXCUSED = [
    # who gets no order, or has done already what the words say
    "Không giao Phòng Dược lập danh mục.",
    "Chưa xem xét giao Phòng Dược lập danh mục.",
    "Không thống nhất đề nghị Sở Y tế bổ sung danh mục.",
    "Tạm dừng giao Phòng Dược lập danh mục.",
    "Phòng Dược đã hoàn thành danh mục trước ngày 01/8/2025.",
    "Phòng Dược đã cơ bản hoàn thành danh mục.",
    "Văn phòng Sở vừa hoàn thành việc kiểm kê kho.",
    # who only may
    "Công ty thuộc đối tượng gia hạn thì được nộp thuế chậm nhất ngày 20/9/2025.",
    "Công ty được lập hóa đơn điều chỉnh.",
    "Trạm Y tế có thể gửi bản giấy.",
]


@pytest.mark.parametrize("text", EXCUSED)
def test_who_gets_no_order_or_is_done_with_it_is_excused(text: str) -> None:
    assert words_of(text).excused


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Dược đã hoàn thành đợt một, tiếp tục rà soát đợt hai.",
        "Các đơn vị đã hoàn thành kiểm kê bàn giao hồ sơ.",
        "Giao Phòng Dược lập danh mục.",
        "Các bệnh viện được phân công chỉ đạo tuyến lập danh mục.",
    ],
)
def test_who_must_go_on_is_not_excused(text: str) -> None:
    assert not words_of(text).excused
    assert words_of(text).names_somebody


@pytest.mark.parametrize(
    "text",
    [
        "Đối với Phòng Dược: lập danh mục.",
        "Đối với Phòng Dược, đề nghị rà soát danh mục.",
        "Về phía Phòng Dược: bố trí kho.",
        "Riêng Phòng Dược: báo cáo trước 17h00 ngày 12/9/2025.",
        "Đối với các phòng, đơn vị: rà soát danh mục.",
    ],
)
def test_somebody_is_named_behind_words_that_turn_to_him(text: str) -> None:
    assert words_of(text).colon is not None


@pytest.mark.parametrize("text", ["Đối với hồ sơ giấy: lập danh mục.", "Đối với cá nhân, thực hiện theo quy định."])
def test_a_matter_to_which_words_turn_is_nobody(text: str) -> None:
    assert words_of(text).colon is None


@pytest.mark.parametrize(
    "text",
    [
        "Thống nhất đề xuất của Sở Tài chính tại Tờ trình.",
        "Đồng ý với đề nghị của Sở Tài chính.",
        "Chấp thuận kiến nghị của Phòng Dược.",
        "Không đồng ý đề nghị của Phòng Dược về biên chế.",
    ],
)
def test_who_only_agrees_states_a_fact(text: str) -> None:
    assert states_fact(words_of(text))


def test_who_agrees_and_then_gives_an_order_states_more_than_a_fact() -> None:
    assert not states_fact(words_of("Đồng ý với đề xuất của Phòng Dược; giao Phòng Dược lập danh mục."))


def test_words_are_found_over_the_end_of_a_line() -> None:
    assert words_of("Thủ trưởng các phòng chịu trách\n   nhiệm thi hành").has("none")


def test_lines_of_roles_are_read_with_the_words() -> None:
    words = words_of("Đơn vị chủ trì: Phòng Dược. Đơn vị phối hợp: Văn phòng Sở, Thanh tra Sở.")
    assert [(each.name, each.role) for each in words.roles] == [
        ("Phòng Dược", "chủ trì"),
        ("Văn phòng Sở", "phối hợp"),
        ("Thanh tra Sở", "phối hợp"),
    ]


@pytest.mark.parametrize(
    "work", ["tổ chức đảng viên học tập", "tổ chức xã hội hóa", "tổ chức khoa học, an toàn kỳ thi"]
)
def test_to_hold_something_is_a_verb_whatever_word_follows(work: str) -> None:
    text = f"Các trường {work} trước ngày 30/6/2025."
    acting = read_words(text, 0, len(text)).acting
    assert acting is not None
    assert acting["who"] == "Các trường"


def test_behind_the_role_of_who_reports_stands_who_acts() -> None:
    words = words_of("Đơn vị báo cáo: Phòng Giá chuẩn bị báo cáo, gửi Văn phòng trước ngày 10/6/2025.")
    assert words.acting is not None
    assert words.acting["who"] == "Phòng Giá"
