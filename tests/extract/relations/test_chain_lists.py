"""Titles and sources of references that stand in lists."""

import pytest

from luocdo.extract.model import Document

IN_LISTS = [
    (
        (
            "Xét đề nghị của Sở Nội vụ (Công văn số 15/SNV-TC) và của Ban Dân tộc, Tôn giáo (Công văn số 82/BDT-VP) về việc "
            "giữ kho, UBND tỉnh có ý kiến như sau."
        ),
        [("15/SNV-TC", "PROPOSED_BY", None), ("82/BDT-VP", "PROPOSED_BY", None)],
    ),
    (
        (
            "Trả lời đề nghị của UBND tỉnh tại Công văn số 15/UBND-TC; ý kiến của các Bộ: Tài chính (Công văn số 82/BTC-NS), Kế hoạch "
            "và Đầu tư (Công văn số 7/BKHĐT-TH) về việc giữ kho, Bộ Nội vụ có ý kiến như sau."
        ),
        [("15/UBND-TC", "REPLIES_TO", None), ("82/BTC-NS", "CITES", None), ("7/BKHĐT-TH", "CITES", None)],
    ),
    (
        "Trả lời Công văn số 15/SNV-TC về việc giữ kho; Sở Nội vụ có ý kiến như sau:\n\nTại Điều 5 Luật Lưu trữ quy định hồ sơ được giữ.",
        [("15/SNV-TC", "REPLIES_TO", None), ("Lưu trữ", "CITES", None)],
    ),
    (
        "Thực hiện Nghị quyết số 12/NQ-HĐND về kho; các kế hoạch của UBND tỉnh gồm:\n\n- Kế hoạch số 13/KH-UBND;\n- Kế hoạch số 14/KH-UBND.",
        [("12/NQ-HĐND", "IMPLEMENTS", None), ("13/KH-UBND", "IMPLEMENTS", None), ("14/KH-UBND", "IMPLEMENTS", None)],
    ),
    (
        (
            "Điều 1. Bãi bỏ toàn bộ 02 văn bản sau đây:\n\nChỉ thị số 14/2002/CT-UBND về giữ kho.\n\nQuyết định số 48/2003/QĐ-UBND về sổ mượn.\n\n"
            "Việc mượn hồ sơ thực hiện theo Quyết định số 20/2004/QĐ-UBND.\n\nQuyết định số 21/2004/QĐ-UBND về giờ mở kho."
        ),
        [
            ("14/2002/CT-UBND", "REPEALS", None),
            ("48/2003/QĐ-UBND", "REPEALS", None),
            ("20/2004/QĐ-UBND", "CITES", None),
            ("21/2004/QĐ-UBND", "CITES", None),
        ],
    ),
    (
        (
            "Điều 1. Bãi bỏ các văn bản sau đây:\n\nChỉ thị số 14/2002/CT-UBND về giữ kho.\n\nQuyết định số 48/2003/QĐ-UBND quy định về sổ mượn.\n\n"
            "Quyết định số 49/2003/QĐ-UBND được giao Văn phòng lưu lại."
        ),
        [
            ("14/2002/CT-UBND", "REPEALS", None),
            ("48/2003/QĐ-UBND", "REPEALS", None),
            ("49/2003/QĐ-UBND", "CITES", None),
        ],
    ),
    (
        "Điều 1. Bãi bỏ các văn bản sau đây:\n\nChỉ thị số 14/2002/CT-UBND về giữ kho.\n\nNghị định số 7/2024/NĐ-CP của Chính phủ áp dụng cho các kho còn lại.",
        [("14/2002/CT-UBND", "REPEALS", None), ("7/2024/NĐ-CP", "CITES", None)],
    ),
    (
        "Điều 1. Bãi bỏ các văn bản sau đây:\n\na) Chỉ thị số 14/2002/CT-UBND về giữ kho.\n\nQuyết định số 49/2003/QĐ-UBND áp dụng từ ngày 02/5/2003.",
        [("14/2002/CT-UBND", "REPEALS", None), ("49/2003/QĐ-UBND", "CITES", None)],
    ),
    (
        (
            "Điều 1. Bãi bỏ Quyết định số 20/2024/QĐ-UBND, Quyết định số 18/2020/QĐ-UBND sửa đổi Chỉ thị số 9/2015/CT-UBND và "
            "Quyết định số 11/2018/QĐ-UBND về giữ kho."
        ),
        [
            ("20/2024/QĐ-UBND", "REPEALS", None),
            ("18/2020/QĐ-UBND", "REPEALS", None),
            ("9/2015/CT-UBND", "AMENDS", "18/2020/QĐ-UBND"),
            ("11/2018/QĐ-UBND", "REPEALS", None),
        ],
    ),
    (
        "Điều 2. Quyết định này thay thế Quyết định số 19/2020/QĐ-UBND và một phần Quyết định số 33/2022/QĐ-UBND.",
        [("19/2020/QĐ-UBND", "REPLACES", None), ("33/2022/QĐ-UBND", "AMENDS", None)],
    ),
    (
        "Điều 3. Quyết định số 19/2020/QĐ-UBND, Quyết định số 33/2022/QĐ-UBND hết hiệu lực từ ngày 01/12/2025, trừ Điều 5 Quyết định số 33/2022/QĐ-UBND.",
        [("19/2020/QĐ-UBND", "REPEALS", None), ("33/2022/QĐ-UBND", "AMENDS", None), ("33/2022/QĐ-UBND", "CITES", None)],
    ),
    (
        "Bãi bỏ Điều 2 Quyết định số 19/2020/QĐ-UBND; cụm từ “sổ giấy” tại Điều 6 Quyết định số 33/2022/QĐ-UBND.",
        [("19/2020/QĐ-UBND", "AMENDS", None), ("33/2022/QĐ-UBND", "AMENDS", None)],
    ),
    (
        "Quyết định này thay thế khoản 2 và Phụ lục kèm theo Quyết định số 19/2020/QĐ-UBND và toàn bộ Quyết định số 33/2022/QĐ-UBND.",
        [("19/2020/QĐ-UBND", "AMENDS", None), ("33/2022/QĐ-UBND", "REPLACES", None)],
    ),
    (
        (
            "Điều 1. Bãi bỏ thủ tục số 8, 9 tại Quyết định số 1127/QĐ-UBND ngày 06/5/2025 và thủ tục có số thứ tự 01 tại "
            "Quyết định số 2159/QĐ-UBND ngày 01/10/2024 về việc công bố thủ tục."
        ),
        [("1127/QĐ-UBND", "AMENDS", None), ("2159/QĐ-UBND", "AMENDS", None)],
    ),
    (
        (
            "3. Bãi bỏ khoản 3 Điều 5 Quy định ban hành kèm theo Quyết định số 19/2020/QĐ-UBND; bãi bỏ cụm từ “và nghiệm thu” "
            "tại điểm a khoản 1 Điều 3 Quyết định số 33/2022/QĐ-UBND."
        ),
        [("19/2020/QĐ-UBND", "AMENDS", None), ("33/2022/QĐ-UBND", "AMENDS", None)],
    ),
    (
        (
            "2. Bãi bỏ Quyết định số 08/2025/QĐ-UBND ngày 01/3/2025 bãi bỏ một phần Quy định chức năng, nhiệm vụ, cơ cấu tổ "
            "chức của Sở Tư pháp ban hành kèm theo Quyết định số 09/2022/QĐ-UBND."
        ),
        [("08/2025/QĐ-UBND", "REPEALS", None), ("09/2022/QĐ-UBND", "AMENDS", "08/2025/QĐ-UBND")],
    ),
    (
        "Điều 1. Bổ sung cửa khẩu dùng tờ khai theo mẫu ban hành kèm theo Quyết định số 12/2015/QĐ-UBND.",
        [("12/2015/QĐ-UBND", "CITES", None)],
    ),
    (
        (
            "Trả lời Công văn số 15/SNV-TC bổ sung thông tin, sau khi trao đổi với Sở Tài chính (Công văn số 82/STC-NS), UBND "
            "tỉnh có ý kiến như sau."
        ),
        [("15/SNV-TC", "REPLIES_TO", None), ("82/STC-NS", "CITES", None)],
    ),
    (
        (
            "Căn cứ Nghị định số 78/2025/NĐ-CP quy định một số điều và biện pháp để tổ chức, hướng dẫn Luật Lưu trữ được sửa "
            "đổi bởi Nghị định số 187/2025/NĐ-CP;"
        ),
        [
            ("78/2025/NĐ-CP", "BASED_ON", None),
            ("Lưu trữ", "GUIDES", "78/2025/NĐ-CP"),
            ("187/2025/NĐ-CP", "BASED_ON", None),
        ],
    ),
    (
        "Điều 2. Bãi bỏ Quyết định số 12/2019/QĐ-UBND về danh mục thủ tục và nội dung quy định tại Nghị định số 8/2018/NĐ-CP.",
        [("12/2019/QĐ-UBND", "REPEALS", None), ("8/2018/NĐ-CP", "CITES", "12/2019/QĐ-UBND")],
    ),
    (
        (
            "Căn cứ Nghị định số 187/2025/NĐ-CP ngày 01/7/2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số "
            "78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ quy định về phí chợ và Nghị định số 79/2025/NĐ-CP ngày 01/4/2025 của "
            "Chính phủ về giá nước;"
        ),
        [
            ("187/2025/NĐ-CP", "BASED_ON", None),
            ("78/2025/NĐ-CP", "AMENDS", "187/2025/NĐ-CP"),
            ("79/2025/NĐ-CP", "AMENDS", "187/2025/NĐ-CP"),
        ],
    ),
    (
        (
            "Theo Quyết định số 42/2018/QĐ-TTg về trợ cấp; Quyết định số 38/2020/QĐ-TTg sửa đổi Quyết định số "
            "42/2018/QĐ-TTg về trợ cấp và Quyết định số 53/2020/QĐ-TTg về phụ cấp, Sở lập danh sách."
        ),
        [
            ("42/2018/QĐ-TTg", "CITES", None),
            ("38/2020/QĐ-TTg", "CITES", None),
            ("42/2018/QĐ-TTg", "AMENDS", "38/2020/QĐ-TTg"),
            ("53/2020/QĐ-TTg", "CITES", None),
        ],
    ),
    (
        (
            "Căn cứ Nghị định số 12/2024/NĐ-CP quy định về vị trí việc làm, biên chế, tiền lương theo Nghị quyết số 27-NQ/TW và "
            "Nghị định số 14/2024/NĐ-CP về thi đua;"
        ),
        [
            ("12/2024/NĐ-CP", "BASED_ON", None),
            ("27-NQ/TW", "CITES", "12/2024/NĐ-CP"),
            ("14/2024/NĐ-CP", "BASED_ON", None),
        ],
    ),
    (
        "Xét Tờ trình số 5/TTr-UBND về phương án sáp nhập thôn, xóm, tổ dân phố theo Nghị quyết số 18/NQ-HĐND;",
        [("5/TTr-UBND", "PROPOSED_BY", None), ("18/NQ-HĐND", "CITES", "5/TTr-UBND")],
    ),
    (
        "Căn cứ Kế hoạch số 5/KH-UBND về rà soát, sắp xếp các cơ quan, theo Công văn số 6/SNV-VP;",
        [("5/KH-UBND", "BASED_ON", None), ("6/SNV-VP", "CITES", None)],
    ),
    (
        "Căn cứ Công văn số 5/SNV-VP về việc lập danh sách, Phòng Nội vụ lập danh sách theo mẫu tại Công văn số 6/SNV-VP;",
        [("5/SNV-VP", "BASED_ON", None), ("6/SNV-VP", "CITES", None)],
    ),
    (
        "Danh mục theo Quyết định số 34/QĐ-UBND về thủ tục của Sở được tiếp tục áp dụng theo Nghị định số 12/2024/NĐ-CP.",
        [("34/QĐ-UBND", "CITES", None), ("12/2024/NĐ-CP", "CITES", None)],
    ),
    (
        (
            "Căn cứ Nghị định số 78/2025/NĐ-CP của Chính phủ ngày 01/4/2025 Quy định chi tiết Luật Lưu trữ và "
            "Nghị định số 187/2025/NĐ-CP của Chính phủ ngày 01/7/2025 Sửa đổi Nghị định số 78/2025/NĐ-CP;"
        ),
        [
            ("78/2025/NĐ-CP", "BASED_ON", None),
            ("Lưu trữ", "GUIDES", "78/2025/NĐ-CP"),
            ("187/2025/NĐ-CP", "BASED_ON", None),
            ("78/2025/NĐ-CP", "AMENDS", "187/2025/NĐ-CP"),
        ],
    ),
    (
        (
            "3. Quyết định này bãi bỏ Quyết định số 14/2016/QĐ-UBND ngày 05/5/2016 và Quyết định số 23/2019/QĐ-UBND ngày "
            "06/6/2019 Sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 14/2016/QĐ-UBND và Quyết "
            "định số 07/2023/QĐ-UBND ngày 08/8/2023."
        ),
        [
            ("14/2016/QĐ-UBND", "REPEALS", None),
            ("23/2019/QĐ-UBND", "REPEALS", None),
            ("14/2016/QĐ-UBND", "AMENDS", "23/2019/QĐ-UBND"),
            ("07/2023/QĐ-UBND", "REPEALS", None),
        ],
    ),
    (
        (
            "Điều 1. Đính chính Quyết định số 14/2016/QĐ-UBND ngày 05/5/2016 sửa đổi, bổ sung một số điều của Quyết định số "
            "10/2015/QĐ-UBND ngày 04/4/2015."
        ),
        [("14/2016/QĐ-UBND", "CORRECTS", None), ("10/2015/QĐ-UBND", "AMENDS", "14/2016/QĐ-UBND")],
    ),
    (
        (
            "Phúc đáp Công văn số 55/UBND-VP ngày 12/5/2025 về việc xử lý hồ sơ tồn đọng từ năm trước, sau khi thống nhất với "
            "Văn phòng UBND tỉnh tại Công văn số 90/VP-NC ngày 14/5/2025, Sở Nội vụ có ý kiến như sau."
        ),
        [("55/UBND-VP", "REPLIES_TO", None), ("90/VP-NC", "CITES", None)],
    ),
    (
        (
            "Thông tư liên tịch số 37/2010/TTLT-BTC-BYT ngày 11/9/2010 của liên Bộ: Tài chính, Y tế về việc sửa đổi Thông tư "
            "liên tịch số 17/2006/TTLT-BTC-BYT và thay thế Thông tư liên tịch số 06/2007/TTLT-BTC-BYT."
        ),
        [
            ("37/2010/TTLT-BTC-BYT", "CITES", None),
            ("17/2006/TTLT-BTC-BYT", "AMENDS", "37/2010/TTLT-BTC-BYT"),
            ("06/2007/TTLT-BTC-BYT", "REPLACES", "37/2010/TTLT-BTC-BYT"),
        ],
    ),
    (
        (
            "Căn cứ Thông tư số 69/2025/TT-BTC ngày 01/7/2025 quy định chi tiết một số điều của Luật Lưu trữ và hướng dẫn thực "
            "hiện Nghị định số 181/2025/NĐ-CP ngày 01/7/2025;"
        ),
        [
            ("69/2025/TT-BTC", "BASED_ON", None),
            ("Lưu trữ", "GUIDES", "69/2025/TT-BTC"),
            ("181/2025/NĐ-CP", "GUIDES", "69/2025/TT-BTC"),
        ],
    ),
    (
        "Đăng toàn văn Luật Lưu trữ và tài liệu giới thiệu về Luật Lưu trữ trên trang thông tin điện tử.",
        [("Lưu trữ", "CITES", None), ("Lưu trữ", "CITES", None)],
    ),
]
DECISION = Document(type="Quyết định", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng", date="2025-11-10")


@pytest.mark.parametrize(("text", "expected"), IN_LISTS)
def test_titles_in_lists_end_where_the_list_goes_on(relations_of, text, expected):
    assert relations_of(text, DECISION) == expected


def test_a_list_leaves_the_title_of_a_document_that_cannot_do_so_to_the_next(relations_of):
    text = (
        "Theo Luật Giá số 16/2023/QH15, Nghị định số 85/2024/NĐ-CP quy định chi tiết một số điều của Luật Giá và Thông tư số "
        "45/2024/TT-BTC, việc kê khai do Sở tiếp nhận."
    )
    assert [each[1] for each in relations_of(text)] == ["CITES", "CITES", "GUIDES", "CITES"]


@pytest.mark.parametrize("provisions", ["các quy định của", "quy định tại", "những nội dung của"])
def test_a_list_of_what_is_carried_out_goes_on_with_provisions(relations_of, provisions):
    text = (
        f"Thực hiện nghiêm Nghị quyết số 96/2019/NQ-HĐND của HĐND tỉnh; {provisions} Luật Lưu trữ năm 2024 và Luật Nhà ở "
        "năm 2023."
    )
    assert [each[1] for each in relations_of(text)] == ["IMPLEMENTS"] * 3


def test_provisions_after_another_order_are_none_of_the_list(relations_of):
    text = (
        "Thực hiện nghiêm Nghị quyết số 96/2019/NQ-HĐND; xử phạt người vi phạm các quy định của Luật Lưu trữ năm 2024."
    )
    assert [each[1] for each in relations_of(text)] == ["IMPLEMENTS", "CITES"]
