"""The head of a table that assigns work: which column holds what."""

import pytest

from luocdo.extract.tasks.tables.heads import read_columns, split_titles

HEADS = [
    (["TT", "Đơn vị", "Nội dung", "Thời hạn gửi"], {"order": 0, "lead": 1, "what": 2, "due": 3}),
    (["Nội dung công việc", "Cơ quan thực hiện", "Tiến độ"], {"what": 0, "lead": 1, "due": 2}),
    (["STT", "Nhiệm vụ", "Bắt đầu", "Người phụ trách", "Sản phẩm"], {"order": 0, "what": 1, "lead": 3, "other": 4}),
    (["Nhiệm vụ", "Chủ trì", "Thời gian bắt đầu", "Thời gian hoàn thành"], {"what": 0, "lead": 1, "due": 3}),
    (["TT", "Công việc", "Bộ phận làm chính", "Bộ phận hỗ trợ", "Hoàn thành"], {"order": 0, "what": 1, "lead": 2, "help": 3, "due": 4}),
    (["Việc", "Cấp thực hiện", "Xong trước"], {"what": 0, "lead": 1, "due": 2}),
    (["Phần việc", "Giao cho", "Cùng thực hiện", "Hạn"], {"what": 0, "lead": 1, "help": 2, "due": 3}),
    (["Hạng mục", "Đ/c phụ trách", "Đơn vị liên quan", "Khi nào xong"], {"what": 0, "lead": 1, "help": 2, "due": 3}),
    (["TT", "Công việc", "Lãnh đạo phụ trách", "Đơn vị thực hiện", "Hoàn thành"], {"order": 0, "what": 1, "lead": 3, "due": 4}),
    (["TT", "Công việc", "Đơn vị tham mưu", "Đơn vị thực hiện", "Hạn"], {"order": 0, "what": 1, "lead": 2, "due": 4}),
    (["TT", "Nội dung", "Thực hiện", "Xong trước"], {"order": 0, "what": 1, "lead": 2, "due": 3}),
    (["Cơ quan chịu trách nhiệm", "Việc", "Đơn vị chủ trì"], {"lead": 2, "what": 1}),
    (["Việc", "Đơn vị thực hiện", "Đơn vị chủ trì phối hợp", "Hạn"], {"what": 0, "lead": 1, "due": 3}),
    (["TT", "Nội dung", "Thực hiện", "Tỷ lệ"], {}),
    (["TT", "Đơn vị", "Số hồ sơ"], {}),
    (["TT", "Người làm đơn", "Nội dung", "Kết quả giải quyết"], {}),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Chậm nhất", "Thời gian chậm nhất"], {"order": 0, "what": 1, "lead": 2, "due": 4}),
    (["TT", "Đơn vị", "Nội dung chưa gửi", "Văn bản yêu cầu", "Thời hạn đã giao"], {}),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Lý do chậm"], {}),
    (["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Lãnh đạo chủ trì", "Thời hạn"], {"order": 0, "what": 1, "lead": 2, "due": 4}),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành", "Tình trạng"], {}),
    (["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn đã giao", "Lý do chậm", "Thời hạn mới"], {"order": 0, "what": 1, "lead": 2, "due": 5}),
    (["TT", "Đơn vị", "Báo cáo còn nợ", "Hạn cũ", "Hạn mới"], {"order": 0, "what": 2, "lead": 1, "due": 4}),
    (["TT", "Đơn vị", "Nội dung", "Hạn mới", "Hạn cũ"], {"order": 0, "what": 2, "lead": 1, "due": 3}),
    (["STT", "Đơn vị", "Giống cũ", "Thời hạn chuyển đổi (trước ngày)"], {"order": 0, "lead": 1, "due": 3}),
    (["STT", "Đơn vị", "Số tiền", "Hạn nộp báo cáo"], {"order": 0, "lead": 1, "due": 3}),
    (["STT", "Đơn vị", "Số giấy phép", "Thời hạn"], {}),
    (["STT", "Đơn vị được kiểm tra", "Thời gian hoàn thành"], {}),
    (["STT", "Đơn vị", "Lịch họp", "Thời gian báo cáo"], {}),
    (["TT", "Nội dung", "Đơn vị báo cáo", "Nơi nhận báo cáo", "Hạn"], {"order": 0, "what": 1, "lead": 2, "receiver": 3, "due": 4}),
    (["TT", "Việc", "Bộ phận làm", "Gửi kết quả về"], {"order": 0, "what": 1, "lead": 2, "receiver": 3}),
    (["Loại báo cáo", "Nơi nhận", "Thời hạn gửi"], {"what": 0, "receiver": 1, "due": 2}),
    (["STT", "Văn bản", "Nơi nhận", "Ngày gửi"], {}),
    (["STT", "Báo cáo", "Nơi nhận", "Ngày gửi"], {}),
    (["STT", "Đơn vị", "Thời hạn báo cáo", "Ngày gửi"], {}),
    (["TT", "Loại nhiệm vụ", "Nội dung công việc", "Cơ quan chủ trì", "Hạn"], {"order": 0, "what": 2, "lead": 3, "due": 4}),
    (["STT", "Tên văn bản", "Đơn vị chủ trì", "Trình UBND tỉnh", "Trình HĐND tỉnh"], {"order": 0, "what": 1, "lead": 2, "due": 3}),
    (["STT", "Tên văn bản", "Đơn vị chủ trì", "Trình UBND tỉnh", "Thời hạn"], {"order": 0, "what": 1, "lead": 2, "due": 4}),
    (["STT", "Tên văn bản", "Đơn vị chủ trì", "Trình UBND tỉnh", "Kết quả"], {"order": 0, "what": 1, "lead": 2, "other": 4}),
    (["STT", "Cơ quan chủ trì", "Trình UBND tỉnh", "Trình HĐND tỉnh", "Ghi chú"], {}),
    (["STT", "Tên văn bản", "Đơn vị chủ trì", "Trình độ chuyên môn"], {"order": 0, "what": 1, "lead": 2}),
    (["TT", "Nội dung công việc", "Thời hạn hoàn thành"], {"order": 0, "what": 1, "due": 2}),
    (["TT", "Nội dung công việc", "Thời gian hoàn thành", "Kết quả"], {}),
    (["TT", "Nội dung công việc", "Thời gian"], {}),
    (["TT", "Nội dung dự án, công trình", "Thời gian hoàn thành"], {}),
    (["STT", "Họ và tên", "Chức vụ"], {}),
    (["Bước", "Trình tự thực hiện", "Đơn vị thực hiện", "Thời gian"], {}),
]  # fmt: skip


@pytest.mark.parametrize(("titles", "columns"), HEADS)
def test_the_head_says_which_column_holds_what(titles: list[str], columns: dict[str, int]) -> None:
    assert read_columns(titles) == columns


def test_titles_that_run_together_are_parted_and_a_sentence_is_none() -> None:
    assert split_titles("STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời hạn") == [
        "stt",
        "nhiệm vụ",
        "cơ quan chủ trì",
        "cơ quan phối hợp",
        "thời hạn",
    ]
    assert split_titles("Nhiệm vụ này do Sở chủ trì") == []
