"""Which of several cues before a reference governs it."""

import pytest

GOVERNED = [
    ("Căn cứ Pháp lệnh sửa đổi, bổ sung Pháp lệnh Cán bộ, công chức ngày 29/4/2003;", "BASED_ON"),
    ("Các phòng triển khai, hướng dẫn thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024.", "IMPLEMENTS"),
    ("Giao Phòng Nội vụ chủ trì, hướng dẫn thực hiện Kế hoạch số 18/KH-UBND ngày 15/01/2025.", "IMPLEMENTS"),
    ("Giao Phòng Nội vụ hướng dẫn thực hiện Thông tư số 16/2023/TT-BNV ngày 15/11/2023.", "CITES"),
    ("Sở đang xây dựng dự thảo Nghị quyết sửa đổi Nghị quyết số 12/2020/NQ-HĐND ngày 10/7/2020.", "CITES"),
    ("Huyện đang xây dựng Quy định về bến bãi thay thế Quyết định số 12/2020/QĐ-UBND ngày 10/7/2020.", "CITES"),
    ("Việc ban hành Quy định thay thế Quyết định số 12/2020/QĐ-UBND ngày 10/7/2020 là cần thiết.", "CITES"),
    ("Công văn này hướng dẫn việc ban hành mẫu đơn và thay thế Công văn số 12/SNV-VP ngày 10/7/2020.", "REPLACES"),
    ("Do sai sót khi soạn thảo, Sở Nội vụ đính chính Công văn số 12/SNV-VP ngày 10/7/2020.", "CORRECTS"),
    ("Sở Nội vụ đang xây dựng kế hoạch thực hiện Nghị quyết số 12/2020/NQ-HĐND.", "IMPLEMENTS"),
    ("Năm qua, số xã đạt chuẩn vượt chỉ tiêu của Kế hoạch số 18/KH-UBND ngày 15/01/2025.", "CITES"),
    ("Số hồ sơ trễ hạn giảm so với mục tiêu đề ra tại Kế hoạch số 18/KH-UBND ngày 15/01/2025.", "CITES"),
    ("Các phòng hoàn thành mục tiêu của Kế hoạch số 18/KH-UBND ngày 15/01/2025.", "IMPLEMENTS"),
    ("Các phòng thực hiện kết luận của Giám đốc Sở được nêu tại Thông báo số 40/TB-VP ngày 12/5/2025.", "IMPLEMENTS"),
    ("Căn cứ các quy định trên, hồ sơ nộp trước ngày 01/8/2024 (ngày Luật Lưu trữ có hiệu lực) vẫn hợp lệ.", "CITES"),
    ("Sở đã có công văn trả lời UBND huyện Hà Quảng, như: Công văn số 55/SNV-VP ngày 12/5/2025.", "CITES"),
    ("Trả lời kiến nghị của UBND huyện Hà Quảng tại Công văn số 55/UBND-VP ngày 12/5/2025.", "REPLIES_TO"),
    ("Sở đã đề nghị các phòng nộp hồ sơ tại Công văn số 55/SNV-VP ngày 12/5/2025 nhưng còn chậm.", "CITES"),
    ("Nộp hồ sơ như đã hướng dẫn tại Công văn số 55/SNV-VP ngày 12/5/2025.", "CITES"),
    ("Thực hiện nội dung Giám đốc Sở đã chỉ đạo tại Công văn số 55/SNV-VP ngày 12/5/2025.", "IMPLEMENTS"),
    ("Đến nay đạt 61% chỉ tiêu UBND tỉnh giao tại Quyết định số 55/QĐ-UBND ngày 12/5/2025.", "CITES"),
    ("Cụ thể hóa các nhiệm vụ giao tại Kế hoạch số 55/KH-UBND ngày 12/5/2025.", "CITES"),
    ("Phòng Tài chính bố trí kinh phí bảo đảm thực hiện các nhiệm vụ tại Kế hoạch số 55/KH-UBND.", "CITES"),
    ("Gửi báo cáo, kèm phụ lục thực hiện Nghị quyết số 60-NQ/TW ngày 12/4/2025.", "CITES"),
    ("Bảo đảm đầy đủ các điều kiện để triển khai thi hành Luật Lưu trữ số 33/2024/QH15.", "IMPLEMENTS"),
    ("Đổi mới theo đúng tinh thần Nghị quyết số 60-NQ/TW ngày 12/4/2025.", "CITES"),
    ("Căn cứ ý kiến của Phó Chủ tịch UBND tỉnh tại Công văn số 55/UBND-NC ngày 12/5/2025;", "IMPLEMENTS"),
    ("Căn cứ ý kiến của Sở Tư pháp tại Công văn số 55/STP-VP ngày 12/5/2025;", "BASED_ON"),
    ("Trả lời kiến nghị của cử tri do Đoàn đại biểu chuyển đến theo Công văn số 55/VP-TH;", "REPLIES_TO"),
    ("Kho đã khởi công, đang thực hiện trước ngày 01/7/2025 thì áp dụng Luật Xây dựng số 50/2014/QH13.", "CITES"),
    ("Các phòng triển khai thực hiện, áp dụng Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.", "IMPLEMENTS"),
    ("Hiện chưa có căn cứ theo Nghị định số 30/2020/NĐ-CP để số hóa hồ sơ.", "CITES"),
    (
        "Công văn này thay thế nội dung định hướng tuyên truyền nêu tại mục 3 Công văn số 55/SNV-VP ngày 12/5/2025.",
        "AMENDS",
    ),
    ("Công văn này bãi bỏ các nội dung đôn đốc triển khai thực hiện kiểm kê nêu tại Công văn số 55/SNV-VP.", "AMENDS"),
    (
        "Công văn này thay thế nội dung hướng dẫn thực hiện nhiệm vụ quý I nêu tại mục 3 Công văn số 55/SNV-VP.",
        "AMENDS",
    ),
    ("Công văn này bãi bỏ nội dung giao nhiệm vụ cho Phòng Giá tại điểm 2 Công văn số 55/SNV-VP.", "AMENDS"),
    ("Công văn này bãi bỏ các nhiệm vụ giao tại Công văn số 55/SNV-VP ngày 12/5/2025.", "AMENDS"),
    ("Công văn này bãi bỏ mức khoán theo nhiệm vụ giao tại Công văn số 55/SNV-VP ngày 12/5/2025.", "IMPLEMENTS"),
    ("Các phòng bổ sung nội dung triển khai nhiệm vụ nêu tại Công văn số 55/SNV-VP vào báo cáo quý II.", "CITES"),
    ("Nội dung thay thế không trái với nội dung tuyên truyền nêu tại Công văn số 55/SNV-VP.", "CITES"),
    (
        "Sau khi nghiên cứu, có ý kiến của các phòng, Sở Nội vụ trả lời nội dung hỏi tại Công văn số 55/STP-VP.",
        "REPLIES_TO",
    ),
    ("Sau khi nghiên cứu và có ý kiến của Sở Tư pháp tại Công văn số 55/STP-VP, Sở Nội vụ trả lời như sau:", "CITES"),
]


@pytest.mark.parametrize(("text", "relation"), GOVERNED)
def test_the_cue_that_governs_says_how_it_is_used(relations_of, text, relation):
    assert [found for _, found, _ in relations_of(text)] == [relation]
