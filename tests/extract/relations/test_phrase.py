"""What a cue says of its target depends on who speaks, of whom, and to what end."""

import pytest

from luocdo.extract.model import Document

CIRCULAR = Document(type="Thông tư", symbol="TT-BTC", issuer="Bộ Tài chính")
PLAN = Document(type="Kế hoạch", symbol="KH-UBND", issuer="UBND tỉnh Cao Bằng")
LETTER = Document(type="Công văn", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Cao Bằng", province="Cao Bằng")
RESOLUTION = Document(type="Nghị quyết", symbol="NQ-HĐND", issuer="HĐND tỉnh Cao Bằng")
DECREE = Document(type="Nghị định", symbol="NĐ-CP", issuer="Chính phủ")

SAID = [
    (CIRCULAR, "Bộ trưởng ban hành Thông tư hướng dẫn quản lý phí theo Nghị định số 46/2015/NĐ-CP.", "GUIDES"),
    (CIRCULAR, "1. Thông tư này hướng dẫn một số điều của Nghị định số 46/2015/NĐ-CP về bảo trì.", "GUIDES"),
    (CIRCULAR, "1. Việc lập dự toán thực hiện theo Nghị định số 46/2015/NĐ-CP về bảo trì.", "CITES"),
    (CIRCULAR, "1. Ủy ban nhân dân cấp xã căn cứ Nghị định số 46/2015/NĐ-CP lập dự toán.", "CITES"),
    (CIRCULAR, "Căn cứ Nghị định số 46/2015/NĐ-CP ngày 12/5/2015 của Chính phủ;", "BASED_ON"),
    (PLAN, "Kế hoạch này thay cho Kế hoạch số 09/KH-UBND ngày 16/01/2023 kể từ ngày ký.", "REPLACES"),
    (PLAN, "Kế hoạch này thay thế Chỉ thị số 41-CT/TU ngày 08/01/2015 của Tỉnh ủy.", "REPLACES"),
    (PLAN, "Kế hoạch này thay thế Chỉ thị số 41/CT-UBND ngày 08/01/2015 của UBND tỉnh.", "CITES"),
    (PLAN, "Tuy nhiên, việc thực hiện Kế hoạch số 09/KH-UBND ở một số xã còn chậm.", "CITES"),
    (PLAN, "Việc thực hiện Kế hoạch số 09/KH-UBND do các xã đảm nhận.", "IMPLEMENTS"),
    (PLAN, "Các xã chuyển vốn trong quý III, thực hiện đúng Thông tư số 11/2017/TT-BTC.", "CITES"),
    (PLAN, "Các xã chuyển vốn trong quý III, thực hiện đúng Kế hoạch số 09/KH-UBND.", "IMPLEMENTS"),
    (PLAN, "Thực hiện đúng Nghị định số 46/2015/NĐ-CP về bảo trì.", "IMPLEMENTS"),
    (LETTER, "Nay thu hồi Công văn số 12/SNV-VP ngày 03/3/2025 của Sở Nội vụ.", "REPEALS"),
    (PLAN, "Tổ chức thực hiện đồng bộ với Kế hoạch số 09/KH-UBND ngày 16/01/2023.", "CITES"),
    (PLAN, "Thủ tướng Chính phủ đã giao chỉ tiêu tại Quyết định số 444/QĐ-TTg ngày 27/02/2025.", "CITES"),
    (PLAN, "Đến nay 22 xã chưa ban hành kế hoạch theo chỉ đạo tại Công văn số 1507/UBND-NL.", "CITES"),
    (PLAN, "Bỏ nội dung tại mục 2 Công văn số 877/UBND-TH ngày 02/6/2023.", "AMENDS"),
    (RESOLUTION, "Điều 2. Chấm dứt hiệu lực Nghị quyết số 31/NQ-HĐND ngày 20/12/2024.", "REPEALS"),
    (RESOLUTION, "1. Mục tiêu quy định tại Điều 1 Nghị quyết số 31/NQ-HĐND được điều chỉnh như sau: đạt 9%.", "AMENDS"),
    (RESOLUTION, "Các văn bản hết hiệu lực năm 2022 chưa được nêu tại Nghị quyết số 31/NQ-HĐND thì bổ sung.", "CITES"),
    (RESOLUTION, "Điều 3. Trình tự thu hồi đất theo Nghị quyết số 31/NQ-HĐND ngày 20/12/2024.", "CITES"),
    (RESOLUTION, "Điều 3. Nghị quyết số 31/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.", "REPEALS"),
    (RESOLUTION, "Điều 3. Hủy bỏ kết quả công bố tại Nghị quyết số 31/NQ-HĐND ngày 20/12/2024.", "AMENDS"),
    (LETTER, "Thay thế Công văn số 12/SNV-VP ngày 03/3/2025 của Sở Nội vụ.", "REPLACES"),
    (LETTER, "Sở Nội vụ thu hồi Công văn số 12/SNV-VP ngày 03/3/2025 do có sai sót.", "REPEALS"),
    (LETTER, "Các phòng thu hồi Công văn số 12/SNV-VP ngày 03/3/2025 đã phát hành.", "CITES"),
    (LETTER, "Thay thế Công văn số 12/STC-VP ngày 03/3/2025 của Sở Tài chính.", "CITES"),
    (PLAN, "4.2. Bãi bỏ Kế hoạch số 09/KH-UBND ngày 16/01/2023 của UBND tỉnh Cao Bằng.", "REPEALS"),
    (PLAN, "4.2. Bãi bỏ Kế hoạch số 09/KH-STC ngày 16/01/2023 của Sở Tài chính.", "CITES"),
    (PLAN, "4.2. Thay thế Kế hoạch số 09/KH-UBND của UBND tỉnh Cao Bằng, xong trong tháng 6.", "CITES"),
    (PLAN, "Kế hoạch này thay thế nội dung chỉ đạo tại mục 2 Kế hoạch số 09/KH-UBND ngày 16/01/2023.", "AMENDS"),
    (PLAN, "1. Bổ sung nhiệm vụ vào Kế hoạch số 09/KH-UBND ngày 16/01/2023.", "CITES"),
    (PLAN, "Bổ sung nhiệm vụ vào Kế hoạch số 09/KH-UBND ngày 16/01/2023 của UBND tỉnh Cao Bằng.", "AMENDS"),
    (RESOLUTION, "Trên cơ sở xem xét Tờ trình số 44/TTr-UBND ngày 03/3/2025 của UBND tỉnh;", "PROPOSED_BY"),
    (RESOLUTION, "Sau khi xem xét Tờ trình số 44/TTr-UBND ngày 03/3/2025 của UBND tỉnh;", "PROPOSED_BY"),
    (RESOLUTION, "Điều 1. Thay đổi thành viên Ban Chỉ đạo tại Nghị quyết số 31/NQ-HĐND ngày 20/12/2024.", "AMENDS"),
    (
        RESOLUTION,
        (
            "Điều 9. Văn bản sau hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực, trừ trường hợp quy định tại Điều 8: Nghị "
            "quyết số 31/NQ-HĐND."
        ),
        "REPEALS",
    ),
    (PLAN, "Lồng ghép thực hiện Kế hoạch này với Kế hoạch số 09/KH-UBND ngày 16/01/2023.", "CITES"),
    (PLAN, "Kiểm tra việc chấp hành Kế hoạch số 09/KH-UBND ngày 16/01/2023.", "CITES"),
    (PLAN, "Còn 05 nhiệm vụ giao tại Kế hoạch số 09/KH-UBND chưa hoàn thành.", "CITES"),
    (DECREE, "Chính phủ ban hành Nghị định sửa đổi Nghị định số 46/2017/NĐ-CP về đầu tư.", "AMENDS"),
]  # fmt: skip


@pytest.mark.parametrize(("document", "text", "relation"), SAID)
def test_a_cue_says_what_its_speaker_can_do(relations_of, document, text, relation):
    assert [each[1:] for each in relations_of(text, document)] == [(relation, None)]


def test_one_sentence_issues_what_amends_one_document_and_repeals_a_part_of_another(relations_of, related_in):
    text = (
        "Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 46/2017/NĐ-CP quy định về đầu tư và bãi "
        "bỏ một số quy định tại Nghị định số 143/2016/NĐ-CP."
    )
    assert [each[1:] for each in relations_of(text, DECREE)] == [("AMENDS", None), ("AMENDS", None)]
    assert related_in(text, DECREE)["143/2016/NĐ-CP"].partial


def test_what_another_agency_proposes_goes_on_the_list(relations_of):
    text = (
        "Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 418/TTr-SNV ngày 15/12/2025; Giám đốc Sở Tài chính tại các Tờ "
        "trình số 801/TTr-STC ngày 08/12/2025, số 812/TTr-STC ngày 10/12/2025."
    )
    assert [each[1] for each in relations_of(text, RESOLUTION)] == ["PROPOSED_BY"] * 3
