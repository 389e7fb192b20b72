"""Words that order nobody: what closes a document, and how much something is."""

import pytest

from luocdo.extract.tasks.who.no_order import is_courtesy, judges, states_fact
from luocdo.extract.tasks.who.openings import past_opening
from luocdo.extract.tasks.who.words import read_words


@pytest.mark.parametrize(
    "text",
    [
        "Nhận được Công văn này, yêu cầu các phòng khẩn trương tổ chức thực hiện.",
        "Đề nghị Thủ trưởng các đơn vị kịp thời triển khai thực hiện./.",
        "Yêu cầu UBND các xã tổ chức thực hiện nghiêm túc./.",
        "Yêu cầu UBND các xã nghiêm túc triển khai thực hiện.",
        "UBND huyện yêu cầu UBND các xã nghiêm túc triển khai thực hiện, chịu trách nhiệm trước Chủ tịch UBND huyện về kết quả.",
        "Đề nghị các cơ quan thực hiện nghiêm túc các nội dung trên.",
        "Nhận được công văn này, đề nghị các trường triển khai thực hiện./.",
    ],
)
def test_who_only_asks_that_all_be_carried_out_is_courteous(text: str) -> None:
    assert is_courtesy(read_words(text, 0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Yêu cầu UBND các xã khẩn trương tổ chức thực hiện việc rà soát hộ nghèo.",
        "Đề nghị các cơ quan thực hiện nghiêm túc chế độ báo cáo tuần.",
        "Phòng Nội vụ kịp thời triển khai thực hiện kê khai tài sản năm 2025.",
        "Đề nghị các trường lập danh sách, triển khai thực hiện.",
    ],
)
def test_who_names_what_is_to_be_done_orders_it(text: str) -> None:
    assert not is_courtesy(read_words(text, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Bãi bỏ nội dung giao UBND xã Phù Lưu lập trạm gác tại Thông báo số 12/TB-UBND.", True),
        ("Sở Nội vụ bãi bỏ nội dung không phù hợp tại Công văn số 12/SNV-VP.", False),
        ("Mức hỗ trợ cho tổ hòa giải bằng 30% mức lương cơ sở; Phòng Tài chính chi trả.", True),
        ("Sổ của xã có chỗ chưa đúng quy định như: yêu cầu thôn phải nộp báo cáo hai lần.", True),
        ("Phòng Giá thực hiện đúng quy định như đã nêu, báo cáo trước ngày 05/8/2025.", False),
        ("Tỷ lệ trích nộp là 2 phần nghìn doanh thu.", True),
        ("Thời hạn nộp sổ kho quý II được kéo dài đến ngày 05/8/2025.", True),
        ("Thời hạn nộp sổ kho được kéo dài; Phòng Giá báo cáo trước ngày 05/8/2025.", False),
        ("Khoản 2 Điều 7 của Luật Phí quy định: “Các phường nộp tờ khai trước ngày 05/8/2025”.", True),
        ("Sở Y tế trân trọng cảm ơn sự phối hợp của Quý cơ quan./.", True),
        ("Phòng Giá gửi thư cảm ơn các đơn vị trước ngày 05/8/2025.", False),
        ("Mức thu: Phòng Tài chính báo cáo trước ngày 05/8/2025.", False),
        (
            "Khoản 2 Điều 7 Luật Phí quy định các phường nộp tờ khai; đề nghị các phường nộp trước ngày 05/8/2025.",
            False,
        ),
        ("Điều tra giá đất theo Luật Đất đai và quy định của tỉnh; Phòng Giá báo cáo trước ngày 05/8/2025.", False),
    ],
)
def test_how_much_something_is_states_a_fact(text: str, fact: bool) -> None:
    assert states_fact(read_words(text, 0, len(text))) is fact


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm, họp mỗi quý một lần.", True),
        ("Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.", True),
        ("Được mời chuyên gia về kho tham dự các cuộc họp.", True),
        ("Các thành viên Hội đồng kiểm kê đều làm việc theo chế độ kiêm nhiệm.", True),
        ("Ban Chỉ đạo thực hiện kiểm kê kho hoạt động theo nguyên tắc tập thể.", True),
        ("Tổ công tác làm việc theo kế hoạch kiểm tra, báo cáo trước ngày 05/8/2025.", False),
        ("Tổ công tác rà soát các quỹ hoạt động theo quy chế cũ, báo cáo trước ngày 05/8/2025.", False),
        ("Trạm Y tế xã cử người làm việc theo chế độ luân phiên đến hết ngày 05/8/2025.", False),
        ("Yêu cầu Ban Chỉ đạo làm việc theo nguyên tắc tập thể, xong kiểm kê trước ngày 05/8/2025.", False),
        ("Giao Phòng Dược lập danh mục các kho tự chấm dứt việc bán thuốc.", False),
    ],
)
def test_how_a_group_works_states_a_fact(text: str, fact: bool) -> None:
    assert states_fact(read_words(text, 0, len(text))) is fact


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Thống nhất lùi thời gian họp giao ban sang ngày 05/9/2025.", True),
        ("Theo đề nghị của Phòng Giá, Giám đốc Sở đồng ý gia hạn thời hạn lập bảng giá đến ngày 05/9/2025.", True),
        ("Sở Tài chính thống nhất điều chỉnh thời gian nộp dự toán, các xã gửi trước ngày 05/9/2025.", False),
        ("Phòng Giá thống nhất kéo dài thời gian thuê kho, báo cáo Sở trước ngày 05/9/2025.", False),
        ("Đồng ý cho Phòng Dược thuê kho đến hết ngày 31/12/2025.", True),
        ("Nhất trí với đề xuất của Phòng Giá.", True),
        ("Đồng ý với đề xuất của Phòng Giá; giao Phòng Dược lập hồ sơ.", False),
        ("Thống nhất kéo dài việc thuê kho. Phòng Dược lập hồ sơ.", False),
        ("Thống nhất trong lãnh đạo, chỉ đạo.", False),
    ],
)
def test_what_is_only_agreed_to_states_a_fact(text: str, fact: bool) -> None:
    assert states_fact(read_words(text, 0, len(text))) is fact


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Sở Y tế, Sở Công Thương có trách nhiệm chỉ đạo và tổ chức thực hiện Hướng dẫn này./.", True),
        ("Sở Y tế có trách nhiệm chỉ đạo và tổ chức thực hiện việc tiêm chủng.", False),
        ("Thể lệ hội thi: (phụ lục 1 đính kèm).", True),
        ("Nội dung báo cáo: lập theo phụ lục 1 đính kèm.", False),
        ("Ban hành kèm theo Nghị quyết này Quy chế trực của đại biểu, nhiệm kỳ 2026 - 2031.", True),
        ("Ban hành kèm theo Công văn này biểu mẫu kho, đề nghị các phòng báo cáo trước ngày 30/6/2026.", False),
        ("Ban hành Quy chế trực của đại biểu trước ngày 30/6/2026.", False),
    ],
)
def test_who_carries_guidance_out_and_where_something_stands_is_no_order(text: str, fact: bool) -> None:
    assert states_fact(read_words(text, 0, len(text))) is fact


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("UBND xã Lộc An chỉ tiếp nhận 12 hồ sơ.", True),
        ("UBND các xã chỉ giải quyết 05 trường hợp trước ngày 30/6/2025.", False),
        ("Trung tâm mới giải quyết được 5 vụ việc.", True),
        ("UBND các xã chỉ tiếp nhận 01 bộ hồ sơ.", False),
        ("Về kết quả: Các phòng đã nộp 8 báo cáo trước ngày 30/10.", True),
        ("Tình hình tiến độ: Các phòng đã nộp 8 báo cáo, khẩn trương nộp báo cáo còn lại.", False),
        ("Kết quả rà soát: Các phòng đã được giao rà soát gửi trước ngày 30/10.", False),
        ("UBND các xã chỉ tiếp nhận hồ sơ của 12 hộ.", False),
        ("Sở yêu cầu UBND xã Lộc An mới tiếp nhận 12 hồ sơ rà soát lại.", False),
    ],
)
def test_how_little_was_done_states_a_fact(text: str, fact: bool) -> None:
    assert states_fact(read_words(text, 0, len(text))) is fact


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Trong khi chờ thông tư mới, các quỹ tiếp tục thực hiện theo khoản 3 Điều 12 Nghị định nêu trên.", True),
        ("Trong thời gian chưa có quyết định, các quỹ vẫn áp dụng theo quy định cũ.", True),
        ("Các quỹ tiếp tục thực hiện theo khoản 3 Điều 12 Nghị định nêu trên.", False),
        ("Trong khi chờ thông tư mới, các quỹ tiếp tục thực hiện chế độ báo cáo tuần.", False),
        ("Trong khi chờ thông tư mới, các quỹ thực hiện theo khoản 3 Điều 12; gửi báo cáo trước ngày 15/5.", False),
    ],
)
def test_which_provision_holds_until_another_one_comes_is_no_order(text: str, fact: bool) -> None:
    assert states_fact(past_opening(read_words(text, 0, len(text)))) is fact


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Ban Thường vụ đánh giá tiến độ còn chậm so với kế hoạch.", True),
        ("Ban Thường vụ đánh giá tiến độ của các thôn còn chậm.", True),
        ("Chủ tịch UBND xã nhận thấy việc thu gom rác chưa đều.", True),
        ("Ban Thường vụ đánh giá những việc còn chậm.", False),
        ("Chủ tịch UBND xã đánh giá lại tiến độ còn chậm.", False),
        ("Phòng Nội vụ đánh giá tiến độ còn chậm.", False),
    ],
)
def test_who_leads_says_how_things_stand(text: str, judged: bool) -> None:
    assert judges(read_words(text, 0, len(text))) is judged
