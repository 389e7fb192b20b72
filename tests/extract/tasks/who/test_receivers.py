"""To whom the result of a task goes, and where his name ends."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.tasks.who.known import KnownNames
from luocdo.extract.tasks.who.receivers import reports_to

REPORTS = [
    ("Rà soát hồ sơ trước ngày 15/6/2025. Quá thời hạn nêu trên, Sở sẽ báo cáo UBND tỉnh.", None),
    ("Rà soát hồ sơ đã quá hạn nộp, báo cáo UBND tỉnh.", "UBND tỉnh"),
    ("Hồ sơ quá hạn thì các trạm lập danh sách, báo cáo UBND tỉnh.", "UBND tỉnh"),
    ("Rà soát hồ sơ, trình Giám đốc Sở không muộn hơn ngày 15/6/2025.", "Giám đốc Sở"),
    ("Rà soát hồ sơ, gửi về Phòng Văn hóa\n- Xã hội trước ngày 15/6/2025.", "Phòng Văn hóa - Xã hội"),
    ("Để kịp báo cáo Bộ Y tế, HĐND tỉnh. Sở đề nghị các trạm rà soát hồ sơ.", None),
    ("Hồ sơ gửi về Phòng Dược là trước ngày 15/6/2025.", "Phòng Dược"),
    ("Rà soát hồ sơ, gửi Văn phòng Sở trước ngày 15/6/2025.", "Văn phòng Sở"),
    ("Rà soát hồ sơ, gửi kết quả về Sở Tài chính để tổng hợp.", "Sở Tài chính"),
    ("Rà soát hồ sơ, báo cáo UBND tỉnh trong tháng 6/2025.", "UBND tỉnh"),
    ("Rà soát hồ sơ, trình Giám đốc Sở xem xét.", "Giám đốc Sở"),
    ("Rà soát hồ sơ, báo cáo Thường trực, Ban Thường vụ Tỉnh ủy xem xét.", "Thường trực Tỉnh ủy"),
    ("Rà soát hồ sơ, báo cáo Thường trực HĐND, UBND tỉnh xem xét.", "Thường trực HĐND tỉnh"),
    ("Rà soát hồ sơ, báo cáo Thường trực HĐND huyện, UBND tỉnh xem xét.", "Thường trực HĐND huyện"),
    ("Rà soát hồ sơ, báo cáo kết quả cho Phòng Dược được biết.", "Phòng Dược"),
    ("Rà soát hồ sơ theo chương trình Sở đề ra.", None),
    ("Rà soát hồ sơ. Sở đã có Công văn số 43/SNV-VP ngày 29/01/2021 gửi Cục Lưu trữ.", None),
    (
        "Rà soát hồ sơ như Sở đã có Công văn số 43/SNV-VP hướng dẫn, gửi Cục Lưu trữ trước ngày 15/6/2025.",
        "Cục Lưu trữ",
    ),
    ("Rà soát hồ sơ, nơi đã có báo cáo gửi bổ sung về Cục Lưu trữ.", "Cục Lưu trữ"),
    ("Rà soát hồ sơ thiết kế công trình Bảo tàng tỉnh, báo cáo Sở Xây dựng.", "Sở Xây dựng"),
    ("Rà soát hồ sơ nộp đơn đã được Vụ Lễ tân duyệt.", None),
    ("Rà soát hồ sơ, chuyển số dư trên tài khoản “Tiền gửi thu BHXH” về tài khoản mới.", None),
    ("Rà soát hồ sơ, nộp bản chính để cơ quan Hải quan lưu hồ sơ.", "Hải quan"),
    ("Rà soát hồ sơ, trình UBND thành phố bổ sung kinh phí.", "UBND thành phố"),
    ("Rà soát hồ sơ, gửi về Sở (qua Phòng Dược) trước ngày 15/6/2025.", "Sở Nội vụ tỉnh Cao Bằng (qua Phòng Dược)"),
    ("Rà soát hồ sơ, gửi về Sở Tài chính (qua Phòng Giá, hộp thư gia@example.vn).", "Sở Tài chính (qua Phòng Giá)"),
    ("Rà soát hồ sơ, gửi về Sở Tài chính (qua email: gia@example.vn) trước ngày 15/8/2025.", "Sở Tài chính"),
    ("Rà soát hồ sơ, báo cáo định kỳ hằng tháng, trước ngày 18, về Sở Y tế.", "Sở Y tế"),
    (
        "Rà soát hồ sơ, báo cáo Phòng Thanh tra, giám sát hợp tác xã trước ngày 15/6/2025.",
        "Phòng Thanh tra, giám sát hợp tác xã",
    ),
    ("Rà soát hồ sơ, báo cáo Sở Y tế, giám sát nhà thầu.", "Sở Y tế"),
    ("Rà soát hồ sơ, báo cáo tình hình dùng kho, cho Sở Y tế mượn kho.", None),
    ("Rà soát hồ sơ, báo cáo Lãnh đạo Sở mỗi học kỳ.", "Lãnh đạo Sở"),
    ("Rà soát hồ sơ, báo cáo kết quả thực hiện Kế hoạch về Thanh tra tỉnh trước ngày 15/6/2025.", "Thanh tra tỉnh"),
    ("Rà soát hồ sơ, cung cấp số liệu cho Phòng Dược trước ngày 15/6/2025.", "Phòng Dược"),
    ("Rà soát hồ sơ, báo cáo theo hướng dẫn của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.", None),
    ("Rà soát hồ sơ, nộp hồ sơ ứng cử đại biểu Hội đồng nhân dân xã theo quy định.", None),
    ("Rà soát hồ sơ. Việc gửi hồ sơ cho Sở Y tế theo quy định.", None),
    ("Rà soát hồ sơ, nộp bản chính ở Kho lưu trữ tỉnh.", None),
    ("Rà soát hồ sơ, công bố thông tin về doanh nghiệp.", None),
    ("Rà soát hồ sơ, báo cáo UBND tỉnh xem xét; gửi số liệu cho Bộ Nội vụ trước ngày 15/6/2025.", "Bộ Nội vụ"),
    ("Rà soát hồ sơ, báo cáo UBND tỉnh trước ngày 15/6/2025 để trình HĐND tỉnh.", "UBND tỉnh"),
    ("Rà soát hồ sơ, trình Giám đốc ngày 15/6/2025.", "Giám đốc Sở Nội vụ tỉnh Cao Bằng"),
]


@pytest.mark.parametrize(("item", "report_to"), REPORTS)
def test_an_item_says_to_whom_the_result_goes(tasks_of, item: str, report_to: str | None) -> None:
    (task,) = tasks_of(f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item}\n")
    assert task.report_to == report_to


@pytest.mark.parametrize(
    ("text", "receiver"),
    [
        ("Để kịp báo cáo Bộ Y tế. Sở Y tế đề nghị các trạm gửi bảng kê về Phòng Dược.", "Phòng Dược"),
        ("Để kịp báo cáo Bộ Y tế. Các trạm rà soát kho. Sở đề nghị các xã lập bảng kê.", "Bộ Y tế"),
        ("Bộ Y tế vừa có văn bản gửi Sở Y tế về bảng kê.", None),
        ("Hạn nộp: trước ngày 20/3. Nơi nhận báo cáo: Phòng Dược.", "Phòng Dược"),
        ("Gửi về: Sở Y tế (Phòng Dược)", "Sở Y tế"),
        ("Nơi nhận: Phòng Dược; Văn phòng Sở.", None),
        ("Nơi nhận báo cáo: theo mẫu kèm theo.", None),
        ("Bộ Y tế vừa có văn bản, gửi bảng kê về Sở Y tế.", "Sở Y tế"),
    ],
)
def test_a_purpose_or_where_a_letter_just_went_is_none_to_whom_it_goes(text: str, receiver: str | None) -> None:
    assert reports_to(text, 0, len(text)) == receiver


RECEIVERS = [
    # (an order, who gets the result)
    ("Các chủ kho lập sổ theo dõi, gửi Sở Xây dựng cùng với bản cam kết trước ngày 15/7.", "Sở Xây dựng"),
    ("Sở Y tế tham mưu UBND tỉnh phương án mua hóa chất, trình trước ngày 15/7.", "UBND tỉnh"),
    ("Sở Y tế tổng hợp kinh phí đã trình UBND tỉnh tại kỳ họp gần nhất, rà soát kho trước ngày 15/7.", None),
    ("Sở Y tế tham mưu UBND tỉnh phương án mua hóa chất, trình Bộ Y tế trước ngày 15/7.", "Bộ Y tế"),
    ("Sở Y tế tham mưu UBND tỉnh phương án mua hóa chất trước ngày 15/7.", None),
    ("Sở Y tế tham mưu Ban Chỉ đạo Chương trình sữa học đường, trình trước ngày 15/7.", None),
    ("Sở Y tế tham mưu Hội đồng xét duyệt giá cho ý kiến, trình trước ngày 15/7.", None),
    ("Sở Y tế tham mưu Thường trực HĐND và UBND tỉnh, trình trước ngày 15/7.", None),
    ("Sở Y tế tham mưu Tỉnh ủy, UBND tỉnh ban hành kế hoạch, trình trước ngày 15/7.", None),
    ("Sở Y tế tham mưu Chủ tịch UBND tỉnh ban hành kế hoạch, trình trước ngày 15/7.", "Chủ tịch UBND tỉnh"),
    ("Thông báo tình hình diệt muỗi từng tuần cho Sở Y tế.", "Sở Y tế"),
    ("Thông báo lịch phun hóa chất cho từng hộ trước ngày 15/7.", None),
    (
        "Báo cáo Văn phòng thường trực Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh trước ngày 20/5.",
        "Văn phòng thường trực Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh",
    ),
    ("Báo cáo Chủ tịch UBND huyện và Phòng Cảnh sát PCCC trước ngày 18/6.", "Chủ tịch UBND huyện"),
    ("Báo cáo Chủ tịch, các Phó Chủ tịch UBND huyện việc phát sinh.", "Chủ tịch, các Phó Chủ tịch UBND huyện"),
    ("Báo cáo Giám đốc và các Phó Giám đốc Sở trước ngày 18/6.", "Giám đốc và các Phó Giám đốc Sở"),
    ("Báo cáo Chủ tịch UBND huyện, Phó Giám đốc Sở trước ngày 18/6.", "Chủ tịch UBND huyện"),
    ("Nộp cam kết về Phòng Kinh tế xã, phường trước ngày 18/6.", "Phòng Kinh tế xã, phường"),
    ("Nộp cam kết về Phòng Kinh tế huyện, xã Nậm Ty trước ngày 18/6.", "Phòng Kinh tế huyện"),
    ("Không xong thì báo cáo, giải trình trước Chủ tịch UBND huyện.", "Chủ tịch UBND huyện"),
    ("Sở Y tế có trách nhiệm giải trình trước HĐND tỉnh.", None),
    ("Lập danh sách gửi Công an huyện, UBND xã sở tại chậm nhất ngày 22/6.", "Công an huyện"),
    ("Gửi danh sách hộ cho UBND xã sở tại chậm nhất ngày 22/6.", "UBND xã sở tại"),
    ("Tổng hợp, trình lãnh đạo liên ngành trước ngày 30/6.", "lãnh đạo liên ngành"),
    (
        "Báo cáo Ban Chỉ đạo quốc gia về Phòng, chống thiên tai trước ngày 20/5.",
        "Ban Chỉ đạo quốc gia về Phòng, chống thiên tai",
    ),
    ("Rà soát, trình HĐND tỉnh nghị quyết thay thế.", "HĐND tỉnh"),
    ("Tổng hợp, trình UBND tỉnh cấp bổ sung dự toán trong tháng 6.", "UBND tỉnh"),
    ("Gửi danh sách về Phòng 2 Viện kiểm sát nhân dân tỉnh trước ngày 15/6.", "Phòng 2 Viện kiểm sát nhân dân tỉnh"),
    ("Báo cáo nhanh kết quả về Ban Chỉ đạo 35 tỉnh trước 12/6.", "Ban Chỉ đạo 35 tỉnh"),
    ("Gửi Bộ 02 bản hồ sơ trước ngày 15/6.", "Bộ"),
    ("Báo cáo cấp trên trước ngày 15/6.", "cấp trên"),
    ("Gửi đề xuất về cơ quan thường trực là Sở Công Thương trước 12/6.", "Sở Công Thương"),
    ("Báo cáo bằng văn bản với Ban Thường vụ Huyện ủy trước 12/6.", "Ban Thường vụ Huyện ủy"),
    ("Nộp hồ sơ đã phối hợp với Sở Y tế.", None),
    ("Thống kê hộ nghèo, báo về UBND xã trước 16 giờ.", "UBND xã"),
    ("Cung cấp hồ sơ, tài liệu liên quan cho Đoàn thanh tra trong 05 ngày.", "Đoàn thanh tra"),
    ("Thông báo kết quả xử lý cho UBND xã Hòa Bình biết trước 12/6.", "UBND xã Hòa Bình"),
    ("Công khai thông tin về Công ty Điện lực.", None),
    ("Trình UBND tỉnh 03 nghị quyết trước 12/6.", "UBND tỉnh"),
    ("Gửi về Phòng 7 trước ngày 12/6.", "Phòng 7"),
    ("Hoàn thiện hồ sơ, trình Chính phủ trước ngày 12/6.", "Chính phủ"),
    ("Nộp ma trận, đề kiểm tra cho Phó Hiệu trưởng trước ngày 12/6.", "Phó Hiệu trưởng"),
    ("Đăng ký ngày tổ chức về Ủy ban MTTQ phường chậm nhất 12/6.", "Ủy ban MTTQ phường"),
    (
        "Báo cáo tiến độ về Phòng Quản lý, hỗ trợ doanh nghiệp số 1 trước 15h.",
        "Phòng Quản lý, hỗ trợ doanh nghiệp số 1",
    ),
    ("Xét đề xuất của Bệnh viện Lao. Bệnh viện Lao lập hồ sơ.", None),
    ("Gửi danh sách về Văn phòng Sở cùng ngày.", "Văn phòng Sở"),
    ("Nắm bắt kiến nghị của hội viên, chuyển Sở Tài chính xử lý.", "Sở Tài chính"),
    ("Chuyển hồ sơ vụ việc cho Công an huyện trước 12/6.", "Công an huyện"),
    ("Chuyển đổi số tại Sở Tài chính.", None),
    ("Hoàn thành việc chuyển Phòng Tư pháp sang Văn phòng HĐND trước ngày 12/6.", None),
    ("Chuyển Sở Tài chính về việc bố trí vốn.", "Sở Tài chính"),
    ("Báo cáo về Văn phòng thường trực Ban Chỉ huy tỉnh 3 giờ/lần.", "Văn phòng thường trực Ban Chỉ huy tỉnh"),
    ("Dự thảo báo cáo của UBND Thành phố gửi Văn phòng Chính phủ trước 12/6.", "Văn phòng Chính phủ"),
    ("Lập biên bản đối chiếu thu nộp với từng đơn vị trước 12/6.", None),
    ("Báo cáo, đề xuất Bộ trưởng hướng xử lý trước 12/6.", "Bộ trưởng"),
    ("Báo cáo UBND tỉnh hoặc đột xuất khi có yêu cầu.", "UBND tỉnh"),
    ("Hồ sơ gửi về Sở Văn hóa, Thể thao và Du lịch trước 12/6.", "Sở Văn hóa, Thể thao và Du lịch"),
    ("Lập danh sách gửi về NHNN Chi nhánh Khu vực 9 (Phòng Ngoại hối) trước 12/6.", "NHNN Chi nhánh Khu vực 9"),
    ("Trình Giám đốc Sở cuối tháng 10/2025.", "Giám đốc Sở"),
    ("Báo cáo Chủ tịch UBND phường số hồ sơ quá hạn.", "Chủ tịch UBND phường"),
    ("Báo cáo Sở Xây dựng các điểm sạt lở trước 12/6.", "Sở Xây dựng"),
    ("Báo cáo Trung ương kết quả sơ kết trong quý II.", "Trung ương"),
    ("Đối chiếu hộ còn nợ, có văn bản trả lời Thuế cơ sở 7 trước 12/6.", "Thuế cơ sở 7"),
    ("Lập danh sách hộ, gửi BHXH cơ sở trước ngày 12/6.", "BHXH cơ sở"),
    ("Trả lời kiến nghị của cử tri về Sở Xây dựng trước 12/6.", None),
    ("Thực hiện nội dung Bộ đã trả lời Sở Xây dựng trước 12/6.", None),
]


@pytest.mark.parametrize(("order", "receiver"), RECEIVERS)
def test_the_first_who_gets_the_result_is_named_as_far_as_his_name_goes(order: str, receiver: str | None) -> None:
    assert reports_to(order, 0, len(order)) == receiver


def test_what_whoever_gets_the_result_does_with_it_names_nobody_who_gets_it() -> None:
    for purpose in ("để tổng hợp, báo cáo UBND tỉnh", "thẩm định, trình UBND tỉnh"):
        text = f"Đăng ký vốn, gửi Sở {purpose} trước ngày 15/6/2025."
        assert reports_to(text, 0, len(text), text.index("trước")) == "Sở", purpose


def test_who_gets_a_copy_is_not_the_one_who_gets_the_result() -> None:
    for beside, receiver in (
        (", đồng gửi Phòng Giá", "Sở"),
        ("; đồng kính gửi Phòng Giá", "Sở"),
        ("; sau đó gửi Phòng Giá", "Phòng Giá"),
        ("; lập dự toán 500 triệu đồng trình Phòng Giá", "Phòng Giá"),
        ("; kiện toàn Hội đồng gửi Phòng Giá", "Phòng Giá"),
    ):
        text = f"Gửi báo cáo về Sở{beside} trước ngày 15/6/2025."
        assert reports_to(text, 0, len(text), text.index("trước")) == receiver, beside


def test_who_hands_the_result_on_is_the_one_who_gets_it() -> None:
    text = "Đề xuất UBND tỉnh văn bản trình Chính phủ hỗ trợ gạo trước ngày 15/6/2025."
    assert reports_to(text, 0, len(text), text.index("trước")) == "UBND tỉnh"


def test_a_known_name_goes_on_where_its_words_do_something() -> None:
    text = "Gửi danh sách về Phòng Kế hoạch tổng hợp trước 12/6."
    assert reports_to(text, 0, len(text), None, KnownNames(["Phòng Kế hoạch tổng hợp"])) == "Phòng Kế hoạch tổng hợp"


def test_the_letterhead_knows_who_gets_the_result(tasks_of) -> None:
    letter = Document(type="Công văn", date="2025-03-10", addressees=("Phòng Kế hoạch tổng hợp",))
    text = (
        "Giám đốc yêu cầu các khoa thực hiện:\n\n1. Lập danh sách gửi Phòng Kế hoạch tổng hợp trước ngày 12/6/2025.\n"
    )
    assert tasks_of(text, letter)[0].report_to == "Phòng Kế hoạch tổng hợp"


def test_who_retired_before_a_day_stands_in_an_order_all_the_same(tasks_of) -> None:
    text = "Giám đốc Sở yêu cầu:\n\nUBND các xã lập danh sách người nghỉ hưu trước ngày 12/6/2025, gửi Phòng Giá."
    (task,) = tasks_of(text, Document(type="Công văn", date="2025-03-10"))
    assert ([each.name for each in task.assignees], task.report_to) == (["UBND các xã"], "Phòng Giá")


def test_the_day_of_a_purpose_does_not_make_whom_it_names_the_receiver() -> None:
    text = "Để kịp báo cáo Bộ Nội vụ trước ngày 30/9/2025, đề nghị Phòng Giá gửi số liệu về Văn phòng Sở."
    assert reports_to(text, 0, len(text), text.index("trước")) == "Văn phòng Sở"
    alone = "Để tổng hợp báo cáo Bộ Nội vụ trước ngày 30/9/2025, đề nghị các phòng rà soát."
    assert reports_to(alone, 0, len(alone), alone.index("trước")) == "Bộ Nội vụ"
