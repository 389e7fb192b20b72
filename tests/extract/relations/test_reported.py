"""What a document carries out is not what it only reports on, compares with, reminds of or names as a source."""

import pytest

from luocdo.extract.model import Document

PLAN = Document(type="Kế hoạch", symbol="KH-UBND", issuer="UBND xã Nam Tuấn tỉnh Cao Bằng", province="Cao Bằng")
NOTICE = Document(type="Thông báo", symbol="TB-VP", issuer="Văn phòng UBND tỉnh Cao Bằng", province="Cao Bằng")
LETTER = Document(type="Công văn", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Cao Bằng", province="Cao Bằng")
SUBMISSION = Document(type="Tờ trình", symbol="TTr-SNV", issuer="Sở Nội vụ tỉnh Cao Bằng", province="Cao Bằng")

ONLY_NAMED = [
    "Việc số hóa hồ sơ còn chậm so với yêu cầu tại Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Tiến độ số hóa chậm so với nhiệm vụ đề ra trong Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Nhiệm vụ của Tổ không trùng lặp với các nhiệm vụ đã giao tại Kế hoạch số 12/KH-UBND.",
    "Những nội dung khác không nêu tại Công văn này thực hiện theo Kế hoạch số 12/KH-UBND.",
    "Các mức chi còn lại vẫn áp dụng theo Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Hồ sơ đã nhận trước ngày 01/7/2025 tiếp tục thực hiện theo Kế hoạch số 12/KH-UBND.",
    "Công an xã là thường trực Tổ công tác triển khai Kế hoạch số 12/KH-UBND.",
    "Kho bảo quản phải đáp ứng các yêu cầu tại Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Xử lý dứt điểm các kho chậm tiến độ đã nêu tại Kế hoạch số 12/KH-UBND.",
    "Các kho nối mạng đúng lộ trình của Kế hoạch số 12/KH-UBND.",
    "Đưa việc chấp hành Kế hoạch số 12/KH-UBND vào tiêu chí thi đua.",
    "Nâng cao ý thức chấp hành Kế hoạch số 12/KH-UBND trong công chức.",
    "Phòng Lưu trữ chưa nhận được báo cáo của xã theo yêu cầu tại Kế hoạch số 12/KH-UBND.",
    "Sở nhắc lại yêu cầu tại Kế hoạch số 12/KH-UBND mà nhiều xã bỏ qua.",
    "Thời gian qua, bám sát Kế hoạch số 12/KH-UBND, các phòng đã làm tốt.",
    "Chi từ nguồn được giao tại Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Theo chức năng, nhiệm vụ được giao tại Kế hoạch số 12/KH-UBND, các phòng chủ động làm.",
    "Báo cáo thực hiện theo mẫu kèm theo Kế hoạch số 12/KH-UBND.",
    "Sơ kết 02 tháng (từ 01/4 đến 31/5/2025) thực hiện Kế hoạch số 12/KH-UBND.",
    "Xã nào chưa ban hành kế hoạch triển khai Kế hoạch số 12/KH-UBND thì làm ngay.",
    "Nhiều nơi chưa kịp thời cụ thể hóa Kế hoạch số 12/KH-UBND.",
    "Địa bàn huyện Hà Quảng (cũ) thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Trước khi sắp xếp, xã Trường Hà (cũ) áp dụng Kế hoạch số 12/KH-UBND.",
    "Nguồn dữ liệu lấy từ các kho đang thực hiện theo Kế hoạch số 12/KH-UBND.",
    "Sở đã nộp lưu 4.120 hồ sơ, xong trước ngày 31/5/2025, đúng yêu cầu của UBND tỉnh tại Kế hoạch số 12/KH-UBND.",
    "Trong năm 2024, các trường đã thực hiện nghiêm Kế hoạch số 12/KH-UBND, số hồ sơ lẫn giảm từ 9% xuống 4%.",
    "Trung tâm đã thực hiện nghiêm danh mục hồ sơ nộp lưu ban hành tại Kế hoạch số 12/KH-UBND.",
    "Các phòng đã tổ chức triển khai Kế hoạch số 12/KH-UBND thì tiếp tục duy trì.",
    "Các kho thuê ngoài thực hiện theo Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Lồng ghép với nhiệm vụ số hóa tại Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Ba xã nộp lưu xong trước ngày 31/5/2025, đúng yêu cầu tại Kế hoạch số 12/KH-UBND.",
    "Kiểm điểm trách nhiệm người để chậm triển khai Kế hoạch số 12/KH-UBND.",
]


@pytest.mark.parametrize("text", ONLY_NAMED)
def test_what_is_compared_reported_or_left_as_it_was_is_only_cited(relations_of, text):
    assert relations_of(text) == [("12/KH-UBND", "CITES", None)]


CARRIED_OUT = [
    "Để thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025 của UBND tỉnh, UBND xã đề ra các việc sau:",
    "Nhằm triển khai có hiệu quả Kế hoạch số 12/KH-UBND, UBND xã ban hành Kế hoạch như sau:",
    "Giao Tổ công tác triển khai Kế hoạch số 12/KH-UBND trước mùa mưa.",
    "Kiện toàn Tổ công tác triển khai Kế hoạch số 12/KH-UBND của xã.",
    "Các tổ khác tổ chức thực hiện theo Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Báo cáo định kỳ theo yêu cầu tại Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Hoàn thành các nhiệm vụ được giao tại Kế hoạch số 12/KH-UBND.",
    "Ra quân thực hiện chiến dịch 60 ngày đêm theo Kế hoạch số 12/KH-UBND.",
    "Chấp hành nghiêm Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Tổ chức thực hiện nghiêm các nội dung của Kế hoạch số 12/KH-UBND.",
    "Trên địa bàn xã thực hiện nghiêm Kế hoạch số 12/KH-UBND ngày 03/3/2025.",
    "Thực hiện đúng yêu cầu của UBND tỉnh tại Kế hoạch số 12/KH-UBND, UBND xã giao:",
    "Thực hiện nghiêm danh mục hồ sơ nộp lưu ban hành tại Kế hoạch số 12/KH-UBND.",
    "Tổ chức triển khai thực hiện các nhiệm vụ nêu trong Kế hoạch số 12/KH-UBND.",
]


@pytest.mark.parametrize("text", CARRIED_OUT)
def test_what_is_ordered_or_aimed_at_is_carried_out(relations_of, text):
    assert relations_of(text, PLAN) == [("12/KH-UBND", "IMPLEMENTS", None)]


OF_LAWS = [
    (PLAN, "Công chức tư pháp hướng dẫn các thôn thực hiện đúng Nghị định số 12/2025/NĐ-CP.", "CITES"),
    (NOTICE, "Kiểm tra các kho, lưu ý việc thực hiện Điều 9 Nghị định số 12/2025/NĐ-CP.", "CITES"),
    (NOTICE, "Bình chữa cháy phải đạt yêu cầu tại Điều 9 Nghị định số 12/2025/NĐ-CP.", "CITES"),
    (NOTICE, "Căn cứ thẩm quyền quy định tại Nghị định số 12/2025/NĐ-CP, Văn phòng thông báo:", "BASED_ON"),
    (NOTICE, "Căn cứ chức năng, nhiệm vụ được giao tại Nghị định số 12/2025/NĐ-CP, Văn phòng đề nghị:", "BASED_ON"),
    (NOTICE, "Các sở thực hiện nghiêm Nghị định số 12/2025/NĐ-CP.", "IMPLEMENTS"),
    (NOTICE, "Ban hành đủ các văn bản được giao trong Nghị định số 12/2025/NĐ-CP.", "CITES"),
    (LETTER, "1. Căn cứ xây dựng: khoản 6 Điều 9 Nghị định số 12/2025/NĐ-CP và tình hình thực tế.", "CITES"),
    (SUBMISSION, "1. Cơ sở pháp lý\n- Nghị định số 12/2025/NĐ-CP;\n2. Cơ sở thực tiễn", "CITES"),
    (SUBMISSION, "1. Căn cứ pháp lý\n- Nghị định số 12/2025/NĐ-CP;\n2. Căn cứ thực tiễn", "BASED_ON"),
    (SUBMISSION, "Phần I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n- Nghị định số 12/2025/NĐ-CP;\n2. Căn cứ thực tiễn", "BASED_ON"),
]


@pytest.mark.parametrize(("document", "text", "relation"), OF_LAWS)
def test_a_law_is_carried_out_or_a_ground_or_only_a_measure(relations_of, document, text, relation):
    assert relations_of(text, document) == [("12/2025/NĐ-CP", relation, None)]


ANSWERED = [
    "Qua nghiên cứu Công văn số 45/UBND-VX ngày 01/9/2025 của UBND xã Nam Tuấn, Sở có ý kiến như sau:",
    "Đáp lại đề nghị của UBND xã Nam Tuấn tại Công văn số 45/UBND-VX ngày 01/9/2025, Sở có ý kiến như sau:",
    "Về nội dung hỏi tại Công văn số 45/UBND-VX ngày 01/9/2025 của UBND xã Nam Tuấn, Sở có ý kiến như sau:",
    "Sở đã nhận Công văn số 45/UBND-VX ngày 01/9/2025 của UBND xã Nam Tuấn; về việc này, Sở có ý kiến như sau:",
]


@pytest.mark.parametrize("text", ANSWERED)
def test_who_has_studied_a_letter_answers_it(relations_of, text):
    assert relations_of(text) == [("45/UBND-VX", "REPLIES_TO", None)]


def test_who_has_studied_a_proposal_acts_on_it(relations_of):
    text = "Sau khi xem xét Tờ trình số 45/TTr-UBND ngày 01/9/2025 của UBND xã Nam Tuấn, Sở có ý kiến như sau:"
    assert relations_of(text) == [("45/TTr-UBND", "PROPOSED_BY", None)]


def test_what_inspectors_recommend_proposes_nothing_where_others_are_told_to_do_it(relations_of):
    text = "Phòng Lưu trữ tổ chức kiểm điểm theo kiến nghị tại mục IV Kết luận thanh tra số 45/KL-TTr ngày 01/9/2025."
    assert relations_of(text) == [("45/KL-TTr", "CITES", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Ý kiến trả lời trước đây của Sở tại Công văn số 45/SNV-VP ngày 01/9/2023 không còn phù hợp.",
        "Nội dung trả lời của Sở Tài chính tại Công văn số 45/SNV-VP ngày 01/9/2023 chưa rõ.",
        "Văn bản trả lời của Sở số 45/SNV-VP ngày 01/9/2023 vẫn còn giá trị.",
    ],
)
def test_an_earlier_answer_of_which_one_speaks_is_not_answered(relations_of, text):
    assert relations_of(text) == [("45/SNV-VP", "CITES", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Nội dung trả lời Công văn số 45/UBND-VX ngày 01/9/2025 của UBND xã Nam Tuấn như sau:",
        "Sở có ý kiến trả lời kiến nghị của UBND xã Nam Tuấn tại Công văn số 45/UBND-VX như sau:",
    ],
)
def test_an_answer_that_is_given_here_answers(relations_of, text):
    assert relations_of(text) == [("45/UBND-VX", "REPLIES_TO", None)]


def test_who_reports_says_how_a_plan_was_carried_out(relations_of):
    report = Document(type="Báo cáo", symbol="BC-SNV", issuer="Sở Nội vụ tỉnh Cao Bằng", province="Cao Bằng")
    text = "Sở đã tổ chức thực hiện nghiêm túc Kế hoạch số 12/KH-UBND ngày 03/3/2025."
    assert relations_of(text, report) == [("12/KH-UBND", "IMPLEMENTS", None)]
