"""The words around a cue may change what it says."""

import pytest

from luocdo.extract.model import Document

CONCLUSION = Document(type="Kết luận", symbol="KL/TU", issuer="Tỉnh ủy Cao Bằng")
LETTER = Document(type="Công văn", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Cao Bằng")
DIRECTIVE = Document(type="Chỉ thị", symbol="CT-UBND", issuer="UBND tỉnh Cao Bằng")
TELEGRAM = Document(type="Công điện", symbol="CĐ-UBND", issuer="UBND tỉnh Cao Bằng")
NOTICE = Document(type="Thông báo", symbol="TB-UBND", issuer="UBND tỉnh Cao Bằng", province="Cao Bằng")

IN_CONTEXT = [
    (LETTER, "Theo kết luận của Chủ tịch UBND tỉnh tại Thông báo số 12/TB-UBND, Sở yêu cầu:", "IMPLEMENTS"),
    (LETTER, "Đề nghị UBND tỉnh cấp vốn; sớm trả lời Công văn số 12/SNV-VP ngày 03/3/2025.", "CITES"),
    (
        LETTER,
        "Đề nghị của xã về vốn; trả lời Công văn số 12/SNV-VP ngày 03/3/2025, Sở có ý kiến như sau:",
        "REPLIES_TO",
    ),
    (
        LETTER,
        "Để thực hiện các dự án, Sở đề nghị triển khai nội dung được phê duyệt tại Quyết định số 12/QĐ-UBND.",
        "IMPLEMENTS",
    ),
    (LETTER, "Theo kết luận tại Biên bản số 12/BB-SNV ngày 03/3/2025, xã còn thiếu ba kho.", "CITES"),
    (LETTER, "Trên cơ sở Kế hoạch số 12/KH-UBND ngày 03/3/2025, Sở đề nghị các xã báo cáo.", "BASED_ON"),
    (LETTER, "Sở phân bổ kho trên cơ sở Kế hoạch số 12/KH-UBND ngày 03/3/2025.", "CITES"),
    (LETTER, "Việc xử phạt vi phạm hành chính thực hiện đúng Nghị định số 12/2025/NĐ-CP.", "CITES"),
    (LETTER, "Cấp tài khoản cho người dân gắn với thực hiện Kế hoạch số 12/KH-UBND.", "CITES"),
    (LETTER, "Xét báo cáo và kiến nghị của UBND xã Nam Tuấn tại Báo cáo số 12/BC-UBND, Sở có ý kiến:", "PROPOSED_BY"),
    (LETTER, "Xét báo cáo của UBND xã Nam Tuấn tại Văn bản số 12/UBND-VP về kho, Sở có ý kiến:", "PROPOSED_BY"),
    (LETTER, "Nghiên cứu công văn đính chính của Sở, số 12/SNV-VP, để thực hiện.", "CITES"),
    (LETTER, "Sau khi xem xét Công văn số 12/UBND-NC ngày 03/3/2025, Sở Nội vụ có ý kiến.", "REPLIES_TO"),
    (CONCLUSION, "Sau khi xem xét Tờ trình số 12/TTr-BTC ngày 03/3/2025, Ban Thường vụ kết luận:", "CITES"),
    (LETTER, "Các phòng căn cứ Kế hoạch số 12/KH-SNV ngày 03/3/2025 để thực hiện.", "CITES"),
    (LETTER, "Sở Nội vụ tỉnh Cao Bằng căn cứ Kế hoạch số 12/KH-UBND ngày 03/3/2025 hướng dẫn như sau.", "BASED_ON"),
    (LETTER, "Qua kiểm tra, đối chiếu và căn cứ Kế hoạch số 12/KH-UBND, Sở có ý kiến như sau:", "BASED_ON"),
    (LETTER, "UBND các xã rà soát và căn cứ Kế hoạch số 12/KH-UBND, Kế hoạch này để lập dự toán.", "CITES"),
    (LETTER, "2. Về kiến nghị của UBND xã Nam Tuấn tại Báo cáo số 12/BC-UBND: Sở nhất trí.", "REPLIES_TO"),
    (CONCLUSION, "2. Về kiến nghị của UBND xã Nam Tuấn tại Báo cáo số 12/BC-UBND: nhất trí.", "CITES"),
    (DIRECTIVE, "1. Trả lời các kiến nghị nêu tại Báo cáo số 12/BC-SNV ngày 03/3/2025.", "CITES"),
    (TELEGRAM, "1. Trả lời các kiến nghị nêu tại Báo cáo số 12/BC-SNV ngày 03/3/2025.", "CITES"),
    (LETTER, "1. Trả lời các kiến nghị nêu tại Báo cáo số 12/BC-SNV ngày 03/3/2025.", "REPLIES_TO"),
    (NOTICE, "2. Giao Sở Tài chính phúc đáp Công văn số 12/UBND-NC của UBND xã Nam Tuấn trước ngày 15/6.", "CITES"),
    (NOTICE, "2. Sở Tài chính chủ trì, phối hợp Sở Nội vụ trả lời Công văn số 12/UBND-NC.", "CITES"),
    (LETTER, "Đề nghị UBND xã Nam Tuấn sớm trả lời Công văn số 12/SNV-VP ngày 03/3/2025.", "CITES"),
    (LETTER, "Theo đề nghị của UBND xã, Sở Nội vụ trả lời Công văn số 12/UBND-NC như sau:", "REPLIES_TO"),
    (LETTER, "Việc đấu nối làm theo lộ trình đã nêu trong Kế hoạch số 12/KH-UBND.", "CITES"),
    (LETTER, "Bảo đảm lộ trình của Kế hoạch số 12/KH-UBND.", "IMPLEMENTS"),
    (LETTER, "Thống kê những việc được phân công tại Thông báo số 12/TB-UBND, lập biểu theo dõi.", "CITES"),
    (LETTER, "Nhiều mục tiêu của Kế hoạch số 12/KH-UBND chưa đạt.", "CITES"),
    (LETTER, "Hoàn thành nhiều mục tiêu của Kế hoạch số 12/KH-UBND.", "IMPLEMENTS"),
    (LETTER, "Bài giảng bám sát đề cương gửi kèm Công văn số 12/SNV-VP.", "CITES"),
    (LETTER, "Cập nhật tiến độ lên phần mềm theo đúng Nghị quyết số 12/2024/NQ-HĐND.", "CITES"),
    (LETTER, "V/v thực hiện cơ chế, chính sách cho người nghỉ việc theo Nghị định số 12/2025/NĐ-CP", "IMPLEMENTS"),
    (LETTER, "Kinh phí thực hiện chính sách theo Nghị định số 12/2025/NĐ-CP do ngân sách cấp.", "CITES"),
    (LETTER, "Việc triển khai Kế hoạch số 12/KH-UBND ngày 03/3/2025 chưa đạt yêu cầu.", "CITES"),
    (LETTER, "Việc triển khai Kế hoạch số 12/KH-UBND ngày 03/3/2025 cần làm ngay; một số nơi chưa đạt.", "IMPLEMENTS"),
]


@pytest.mark.parametrize(("document", "text", "relation"), IN_CONTEXT)
def test_a_cue_is_read_in_its_context(relations_of, document, text, relation):
    assert [each[1] for each in relations_of(text, document)] == [relation]


@pytest.mark.parametrize("joint", ["và căn cứ", "về tiết kiệm, và căn cứ", "đồng thời căn cứ"])
def test_a_second_ground_after_and_is_one_too(relations_of, joint):
    text = (
        f"Thi hành Chỉ thị số 11/CT-UBND ngày 27/3/2025 của UBND tỉnh {joint} Thông tư số 98/2024/TT-BTC của Bộ Tài chính, "
        "Sở yêu cầu các phòng làm ngay mấy việc sau:"
    )
    assert [each[1] for each in relations_of(text, LETTER)] == ["IMPLEMENTS", "BASED_ON"]


def test_what_a_letter_goes_on_from_may_stand_beside_its_ground(relations_of):
    text = "Tiếp theo Công văn số 11/SNV-VP và căn cứ Nghị quyết số 12/NQ-HĐND của HĐND tỉnh, Sở đề nghị các phòng rà soát."
    assert [each[1] for each in relations_of(text, LETTER)] == ["CITES", "BASED_ON"]


def test_what_others_are_to_take_for_a_ground_is_none_of_the_letter(relations_of):
    text = "Các phòng nghiên cứu Kế hoạch số 11/KH-UBND và căn cứ Nghị định số 12/2024/NĐ-CP lập dự toán."
    assert [each[1] for each in relations_of(text, LETTER)] == ["CITES", "CITES"]
