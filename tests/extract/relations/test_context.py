"""The words around a cue may change what it says."""

import pytest

from luocdo.extract.model import Document

CONCLUSION = Document(type="Kết luận", symbol="KL/TU", issuer="Tỉnh ủy Cao Bằng")
LETTER = Document(type="Công văn", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Cao Bằng")
DIRECTIVE = Document(type="Chỉ thị", symbol="CT-UBND", issuer="UBND tỉnh Cao Bằng")

IN_CONTEXT = [
    (LETTER, "Sau khi xem xét Công văn số 12/UBND-NC ngày 03/3/2025, Sở Nội vụ có ý kiến.", "REPLIES_TO"),
    (CONCLUSION, "Sau khi xem xét Tờ trình số 12/TTr-BTC ngày 03/3/2025, Ban Thường vụ kết luận:", "CITES"),
    (LETTER, "Các phòng căn cứ Kế hoạch số 12/KH-SNV ngày 03/3/2025 để thực hiện.", "CITES"),
    (LETTER, "Sở Nội vụ tỉnh Cao Bằng căn cứ Kế hoạch số 12/KH-UBND ngày 03/3/2025 hướng dẫn như sau.", "BASED_ON"),
    (LETTER, "2. Về kiến nghị của UBND xã Nam Tuấn tại Báo cáo số 12/BC-UBND: Sở nhất trí.", "REPLIES_TO"),
    (CONCLUSION, "2. Về kiến nghị của UBND xã Nam Tuấn tại Báo cáo số 12/BC-UBND: nhất trí.", "CITES"),
    (DIRECTIVE, "1. Trả lời các kiến nghị nêu tại Báo cáo số 12/BC-SNV ngày 03/3/2025.", "CITES"),
    (LETTER, "Việc triển khai Kế hoạch số 12/KH-UBND ngày 03/3/2025 chưa đạt yêu cầu.", "CITES"),
    (LETTER, "Việc triển khai Kế hoạch số 12/KH-UBND ngày 03/3/2025 cần làm ngay; một số nơi chưa đạt.", "IMPLEMENTS"),
]


@pytest.mark.parametrize(("document", "text", "relation"), IN_CONTEXT)
def test_a_cue_is_read_in_its_context(relations_of, document, text, relation):
    assert [each[1] for each in relations_of(text, document)] == [relation]
