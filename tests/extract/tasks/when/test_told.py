"""Periods of what happened, of what is aimed at and of the things in a list, which are no deadlines."""

import pytest

from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar

OWN = Calendar("2025-03-10")


def days_of(text: str) -> list[str | None]:
    return [each.due for each in find_deadlines(text, 0, len(text), OWN)]


@pytest.mark.parametrize(
    "text",
    [
        "Trong năm 2025 chỉ có 10 trạm nộp bảng kê.",
        "Theo dự báo, rét hại còn kéo dài trong tháng 3/2025.",
        "Trong quý I/2025, toàn tỉnh đã mua 12 tủ thuốc.",
        "3. Trong năm 2025, nhiều trạm vẫn còn thiếu tủ lạnh.",
        "Trong tháng 3/2025 xảy ra 02 vụ mất thuốc.",
        "Trong tháng 3/2025 xảy ra 02 vụ mất thuốc, 05 trạm phải đóng cửa.",
        "Căn cứ số người bệnh và dự kiến biến động tăng, giảm trong năm 2026 để lập dự toán thuốc.",
        "Mua thuốc theo số ca ước tăng ở các trạm trong quý II/2025.",
        "Trong quý I/2025, các trạm đã mua 12 tủ thuốc; báo cáo kết quả về Sở trước khi nghiệm thu.",
        "Đến ngày 27/5/2025 còn một số trạm chưa nộp bảng kê.",
        "Các trạm đã họp. Đến hết ngày 27/5/2025, mới có 12 trạm đã nộp bảng kê.",
        "Soạn bảng giá phục vụ kỳ họp thường lệ, dự kiến diễn ra vào đầu tháng 6/2025.",
        "Để kịp báo cáo tại Hội nghị giao ban, dự kiến tổ chức vào đầu tháng 6/2025, đề nghị các trạm nộp bảng kê.",
    ],
)
def test_when_something_happened_is_no_deadline(text: str) -> None:
    assert days_of(text) == []


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Trong năm 2025, các trạm đã được giao vốn phải mua xong tủ thuốc.", "2025-12-31"),
        ("Trong tháng 6/2025, các trạm vẫn chưa nộp phiếu phải nộp phiếu.", "2025-06-30"),
        ("Trong quý II/2025, các trạm còn sổ kho ghi nhận sai khẩn trương sửa sổ.", "2025-06-30"),
        ("Trong năm 2025, các trạm đã nhận tủ thuốc, báo cáo kết quả về Sở.", "2025-12-31"),
        ("Trong quý II/2025, rà soát các phiếu đã nộp.", "2025-06-30"),
        ("Trong tháng 6/2025 các trạm kiểm kê số tủ đã mua.", "2025-06-30"),
        ("Sửa kho, dự kiến hoàn thành trong năm 2026.", "2026-12-31"),
        ("Mua tủ thuốc cho các trạm vẫn còn thiếu trong năm 2025.", "2025-12-31"),
    ],
)
def test_a_period_in_which_something_is_to_be_done_is_one(text: str, due: str) -> None:
    assert days_of(text) == [due]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("phấn đấu đến năm 2030 số trạm đạt chuẩn chiếm 15%", []),
        ("Phấn đấu đến năm 2030, 100% trạm có tủ lạnh.", []),
        ("Phấn đấu đến năm 2030, giảm số trạm thiếu thuốc xuống dưới 3.", []),
        ("Phấn đấu đến năm 2026 hoàn thành xây 12 kho.", ["2026-12-31"]),
        ("Phòng Dược phấn đấu đến năm 2026 xây dựng trên 12 kho.", ["2026-12-31"]),
        ("phấn đấu đến hết năm 2025 mua được trên 80% số tủ", ["2025-12-31"]),
        ("phấn đấu đến 31/10/2025 đạt 80%", ["2025-10-31"]),
    ],
)
def test_a_year_until_which_a_share_is_aimed_at_is_none_and_a_day_is(text: str, due: list[str]) -> None:
    assert days_of(text) == due


@pytest.mark.parametrize(
    "text",
    [
        "Rà soát, lập danh sách dược sĩ nghỉ hưu trong năm 2025 theo mẫu; gửi Sở trước ngày 15/4/2025.",
        "Đăng ký nhu cầu tủ lạnh trong năm 2026, gửi Phòng Dược trước ngày 15/4/2025.",
        "Đăng ký nhu cầu đào tạo, bồi dưỡng dược sĩ trong năm 2025, gửi Phòng Dược trước ngày 15/4/2025.",
        "Rà soát, tổng hợp và báo cáo số tủ lạnh hỏng trong năm 2025, gửi Phòng Dược trước ngày 15/4/2025.",
        "Lập kế hoạch mua thuốc trong quý III/2025 và trình Sở trước ngày 15/4/2025.",
    ],
)
def test_the_period_of_what_is_listed_is_not_that_by_which_the_list_is_due(text: str) -> None:
    assert days_of(text) == ["2025-04-15"]


@pytest.mark.parametrize(
    "text",
    [
        "Tổ chức 05 lớp tập huấn trong năm 2025; gửi lịch học trước ngày 15/4/2025.",
        "Hoàn thành rà soát tủ thuốc trong năm 2025; gửi lịch trước ngày 15/4/2025.",
        "Rà soát, thay các tủ thuốc hỏng trong năm 2025; gửi lịch trước ngày 15/4/2025.",
        "Thống kê, xử lý các lô thuốc quá hạn trong năm 2025, báo cáo trước ngày 15/4/2025.",
        "Tổng hợp nhu cầu đào tạo và tổ chức đào tạo dược sĩ trong năm 2025, gửi danh sách trước ngày 15/4/2025.",
        "Đề xuất giải pháp và triển khai mua tủ thuốc trong năm 2025, báo cáo trước ngày 15/4/2025.",
        "Rà soát tủ thuốc trong năm 2025. Gửi lịch trước ngày 15/4/2025.",
    ],
)
def test_the_period_of_work_stays_beside_an_earlier_day(text: str) -> None:
    assert days_of(text) == ["2025-12-31", "2025-04-15"]


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo kết quả khoanh nuôi trong năm 2025 và khi kết thúc dự án.",
        "Phân định rõ số lượng, mức vốn hỗ trợ về giống thực hiện trong năm 2025.",
        "Phổ biến các văn bản do Sở, Bộ trưởng ban hành hoặc trình ban hành trong năm 2025.",
        "Chuẩn bị cho Đại hội trồng cây lần thứ II vào năm 2026.",
        "Thời hạn cung cấp giống cây từ ngày 01/4/2025 đến hết ngày 31/12/2025.",
        "Quyết định này có hiệu lực thi hành từ ngày 01/4/2025 đến hết ngày 31/12/2025. Giao Hạt Kiểm lâm cấp giống.",
        "Quy chế này có hiệu lực sau 10 ngày kể từ ngày ký. Giao Hạt Kiểm lâm cấp giống.",
    ],
)
def test_the_time_of_what_is_reported_counted_enacted_held_or_allowed_is_no_deadline(text: str) -> None:
    assert days_of(text) == []


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Báo cáo kết quả khoanh nuôi về Sở trong năm 2025.", "2025-12-31"),
        ("Bố trí số vốn còn thiếu để thực hiện trong năm 2025.", "2025-12-31"),
        ("Sửa các văn bản đã ban hành, hoàn thành trong năm 2025.", "2025-12-31"),
        ("Tổ chức hội thảo vào năm 2026.", "2026-12-31"),
        ("Tổ chức Đại hội thi đua trồng rừng lần thứ VI vào năm 2026.", "2026-12-31"),
        ("Soạn các văn bản quy định giá giống, trình Sở ban hành trong năm 2025.", "2025-12-31"),
        ("Khảo sát, báo cáo kết quả, hoàn thành bản đồ trong năm 2025.", "2025-12-31"),
        ("Rà soát số hộ thiếu giống, tổ chức thực hiện trong năm 2025.", "2025-12-31"),
        ("Xem thời hạn hoạt động của trạm, xong từ ngày 01/4/2025 đến hết ngày 30/6/2025.", "2025-06-30"),
        ("Nộp giống cây từ ngày 01/4/2025 đến hết ngày 31/12/2025.", "2025-12-31"),
    ],
)
def test_the_time_of_the_work_itself_is_one(text: str, due: str) -> None:
    assert days_of(text) == [due]


@pytest.mark.parametrize(
    "text",
    [
        "Giao Hạt Kiểm lâm cấp giống trong thời hạn 30 ngày kể từ ngày Quyết định này có hiệu lực.",
        "Quyết định này có hiệu lực kể từ ngày ký. Giao Hạt Kiểm lâm cấp giống trong thời hạn 30 ngày kể từ ngày ký.",
    ],
)
def test_a_term_that_runs_from_when_the_document_is_in_force_is_one(text: str) -> None:
    assert [each.text.split()[:4] for each in find_deadlines(text, 0, len(text), OWN)] == [
        ["trong", "thời", "hạn", "30"]
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Đến ngày 27/5/2025 các trạm chưa nộp bảng kê phải nộp đủ.", "2025-05-27"),
        ("Đến ngày 27/5/2025, còn trạm nào chưa nộp bảng kê thì cử người về Sở.", "2025-05-27"),
        ("Dự kiến tổ chức Hội nghị giao ban vào đầu tháng 6/2025.", "2025-06-10"),
        ("Phòng Giá tổ chức hội nghị tổng kết, dự kiến họp trước ngày 20/12/2025.", "2025-12-20"),
        ("Văn phòng chuẩn bị kỳ họp thường lệ, dự kiến diễn ra trước ngày 05/7/2025.", "2025-07-05"),
        ("Sở họp về Hội nghị giao ban; các trạm dự kiến tổ chức tập huấn vào đầu tháng 6/2025.", "2025-06-10"),
    ],
)
def test_what_is_to_be_done_by_then_or_held_then_has_its_day(text: str, day: str) -> None:
    assert days_of(text) == [day]
