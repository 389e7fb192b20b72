"""A relation reaches as far as its list: our own sentences, as hard as those of real dispatches."""

import pytest

OF_THE_DOCUMENT = [
    (
        "Các phòng thay đổi thời gian tổ chức hội nghị theo yêu cầu tại Công văn số 12/UBND-VP ngày 05/3/2025 của UBND tỉnh.",
        [("12/UBND-VP", "IMPLEMENTS")],
    ),
    (
        "Giám đốc Sở cho phép kéo dài thời gian kiểm kê kho (mục 2 Công văn số 188/SNV-VP ngày 10/02/2025) đến hết ngày 27/6/2025.",
        [("188/SNV-VP", "AMENDS")],
    ),
    (
        "Theo đề nghị của Ban Chỉ đạo Chương trình 327 tại Tờ trình số 12/TTr-BCĐ ngày 05/3/2025;",
        [("Chương trình", "CITES"), ("12/TTr-BCĐ", "PROPOSED_BY")],
    ),
    (
        "Căn cứ quy định tại khoản 4 Điều 29 Luật Hải quan năm 2014, Công ty kê khai bổ sung.",
        [("Hải quan", "BASED_ON")],
    ),
    (
        (
            "Phòng Nội vụ chủ trì, phối hợp với các đơn vị liên quan triển khai thực hiện Quyết định số 339/QĐ-SNV ngày "
            "03/4/2025."
        ),
        [("339/QĐ-SNV", "IMPLEMENTS")],
    ),
    (
        "Để thi hành đúng quy định của Luật Hải quan năm 2014, Sở Tài chính hướng dẫn như sau:",
        [("Hải quan", "IMPLEMENTS")],
    ),
    (
        "Thực hiện Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh, Sở Nội vụ đề nghị các đơn vị rà soát.",
        [("212/UBND-NC", "IMPLEMENTS")],
    ),
    (
        (
            "Thực hiện Kế hoạch số 18/KH-UBND ngày 15/01/2025 của UBND tỉnh về chuyển đổi số, bảo đảm an toàn và an ninh "
            "mạng; Chỉ thị số 04/CT-UBND ngày 20/02/2025 của Chủ tịch UBND tỉnh về siết chặt kỷ luật, kỷ cương và Kế hoạch "
            "số 09/KH-SNV ngày 28/02/2025 về văn thư, lưu trữ; Công văn số 77/SNV-VP ngày 02/3/2025 về việc tự kiểm tra. "
            "Sở Nội vụ yêu cầu các phòng báo cáo."
        ),
        [
            ("18/KH-UBND", "IMPLEMENTS"),
            ("04/CT-UBND", "IMPLEMENTS"),
            ("09/KH-SNV", "IMPLEMENTS"),
            ("77/SNV-VP", "IMPLEMENTS"),
        ],
    ),
    (
        "Căn cứ ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh tại Công văn số 640/UBND-TH ngày 11/4/2025, Sở Nội vụ thông báo.",
        [("640/UBND-TH", "IMPLEMENTS")],
    ),
    (
        (
            "Thực hiện kết luận của Thường trực Tỉnh ủy tại cuộc họp giao ban; Kế hoạch số 18/KH-UBND ngày 15/01/2025 của "
            "UBND tỉnh, Sở Nội vụ hướng dẫn như sau."
        ),
        [("18/KH-UBND", "IMPLEMENTS")],
    ),
    (
        (
            "Các phòng tập trung hoàn thành nhiệm vụ của Kế hoạch công tác năm (Kế hoạch số 03/KH-SNV ngày 06/01/2025); "
            "Kế hoạch nâng cao chỉ số hài lòng (Kế hoạch số 05/KH-SNV ngày 09/01/2025)."
        ),
        [("03/KH-SNV", "IMPLEMENTS"), ("05/KH-SNV", "IMPLEMENTS")],
    ),
    (
        "Bám sát các chỉ tiêu được giao tại Kế hoạch số 03/KH-SNV ngày 06/01/2025 để bố trí nhân lực.",
        [("03/KH-SNV", "IMPLEMENTS")],
    ),
    (
        "Hoàn thành các mục tiêu, nhiệm vụ đề ra trong năm theo Kế hoạch số 03/KH-SNV ngày 06/01/2025.",
        [("03/KH-SNV", "IMPLEMENTS")],
    ),
    (
        (
            "Thực hiện Danh mục nhiệm vụ trọng tâm ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 17/01/2025 của UBND tỉnh, "
            "Sở Nội vụ giao các phòng chủ trì."
        ),
        [("88/QĐ-UBND", "IMPLEMENTS")],
    ),
    (
        "Đẩy mạnh quán triệt, triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.",
        [("57-NQ/TW", "IMPLEMENTS")],
    ),
    (
        "Tổ chức quán triệt, phổ biến Chỉ thị số 04/CT-UBND ngày 20/02/2025 của Chủ tịch UBND tỉnh đến toàn thể viên chức.",
        [("04/CT-UBND", "CITES")],
    ),
    (
        (
            "Lồng ghép báo cáo kết quả thực hiện Chỉ thị số 04/CT-UBND ngày 20/02/2025 của UBND tỉnh; Công văn số 212/UBND-NC "
            "ngày 03/3/2025 của UBND tỉnh."
        ),
        [("04/CT-UBND", "CITES"), ("212/UBND-NC", "CITES")],
    ),
    (
        "Chuẩn bị hội nghị tổng kết 05 năm thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017.",
        [("18-NQ/TW", "CITES")],
    ),
    (
        "Một số đơn vị gặp khó khăn, vướng mắc khi triển khai thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.",
        [("30/2020/NĐ-CP", "CITES")],
    ),
    ("Bố trí kinh phí thực hiện Kế hoạch số 18/KH-UBND ngày 15/01/2025.", [("18/KH-UBND", "CITES")]),
    (
        "Hồ sơ được lập theo quy định tại khoản 2 Điều 9 Thông tư số 16/2023/TT-BNV ngày 15/11/2023 của Bộ Nội vụ.",
        [("16/2023/TT-BNV", "CITES")],
    ),
    (
        "Công khai lời xin lỗi khi trả kết quả chậm theo Quyết định số 31/2021/QĐ-UBND ngày 08/9/2021 của UBND tỉnh.",
        [("31/2021/QĐ-UBND", "CITES")],
    ),
    (
        "Thực hiện nghiêm các quy định tại điểm a khoản 1 Điều 4 Nghị định số 30/2020/NĐ-CP.",
        [("30/2020/NĐ-CP", "IMPLEMENTS")],
    ),
    (
        "Việc chi trả được thực hiện theo quy định tại Thông tư số 40/2017/TT-BTC ngày 28/4/2017 của Bộ Tài chính.",
        [("40/2017/TT-BTC", "CITES")],
    ),
    (
        "Tiếp theo Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh, Sở Nội vụ nhắc lại thời hạn.",
        [("212/UBND-NC", "CITES")],
    ),
    (
        "Phúc đáp Công văn số 55/UBND-VP ngày 12/5/2025 của UBND huyện Hà Quảng về việc xin ý kiến, Sở Nội vụ trả lời:",
        [("55/UBND-VP", "REPLIES_TO")],
    ),
    (
        (
            "Sở Nội vụ nhận được Công văn số 55/UBND-VP ngày 12/5/2025 của UBND huyện Hà Quảng và Tờ trình số 14/TTr-PNV "
            "ngày 10/5/2025 của Phòng Nội vụ."
        ),
        [("55/UBND-VP", "REPLIES_TO"), ("14/TTr-PNV", "REPLIES_TO")],
    ),
    (
        "Trong thời hạn 05 ngày kể từ ngày nhận được Công văn số 55/UBND-VP ngày 12/5/2025, các phòng gửi ý kiến.",
        [("55/UBND-VP", "CITES")],
    ),
    (
        "Trả lời kiến nghị của cử tri theo quy định tại Luật Tiếp công dân năm 2013.",
        [("Tiếp công dân", "CITES")],
    ),
    (
        (
            "Theo đề nghị của Chánh Văn phòng Sở tại Tờ trình số 21/TTr-VP ngày 05/5/2025 và Trưởng phòng Nội vụ tại Tờ trình "
            "số 22/TTr-PNV ngày 06/5/2025."
        ),
        [("21/TTr-VP", "PROPOSED_BY"), ("22/TTr-PNV", "PROPOSED_BY")],
    ),
    (
        (
            "Xét Tờ trình số 301/TTr-UBND ngày 01/4/2025 của UBND tỉnh; Báo cáo thẩm tra số 45/BC-HĐND ngày 03/4/2025 của Ban "
            "Pháp chế."
        ),
        [("301/TTr-UBND", "PROPOSED_BY"), ("45/BC-HĐND", "PROPOSED_BY")],
    ),
    (
        "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024 và Nghị định số 113/2025/NĐ-CP ngày 03/6/2025 của Chính phủ;",
        [("Lưu trữ", "BASED_ON"), ("113/2025/NĐ-CP", "BASED_ON")],
    ),
    (
        "Căn cứ Quy chế làm việc ban hành kèm theo Quyết định số 12/2022/QĐ-UBND ngày 09/5/2022 của UBND tỉnh;",
        [("12/2022/QĐ-UBND", "BASED_ON")],
    ),
    (
        (
            "Căn cứ Luật Ngân sách nhà nước năm 2015, thực hiện Kế hoạch số 18/KH-UBND ngày 15/01/2025 của UBND tỉnh, Sở Nội "
            "vụ xây dựng dự toán."
        ),
        [("Ngân sách nhà nước", "BASED_ON"), ("18/KH-UBND", "IMPLEMENTS")],
    ),
    (
        (
            "Căn cứ Kế hoạch số 18/KH-UBND ngày 15/01/2025 của UBND tỉnh về chuyển đổi số, Sở Nội vụ yêu cầu các phòng triển "
            "khai thực hiện Kế hoạch số 09/KH-SNV ngày 28/02/2025."
        ),
        [("18/KH-UBND", "BASED_ON"), ("09/KH-SNV", "IMPLEMENTS")],
    ),
    (
        "Mức lương cơ sở làm căn cứ tính phụ cấp nêu tại Nghị định số 73/2024/NĐ-CP ngày 30/6/2024.",
        [("73/2024/NĐ-CP", "CITES")],
    ),
    (
        "Sở Nội vụ đang tham mưu sửa đổi, bổ sung Quyết định số 31/2021/QĐ-UBND ngày 08/9/2021 của UBND tỉnh.",
        [("31/2021/QĐ-UBND", "CITES")],
    ),
    (
        "Đề nghị các đơn vị góp ý dự thảo Nghị định thay thế Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
        [("30/2020/NĐ-CP", "CITES")],
    ),
    (
        "Giao Phòng Nội vụ hướng dẫn thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 tại các xã.",
        [("30/2020/NĐ-CP", "CITES")],
    ),
    (
        "Thủ tục bị bãi bỏ theo Quyết định số 700/QĐ-BNV ngày 01/8/2024 của Bộ Nội vụ thì không tiếp nhận.",
        [("700/QĐ-BNV", "CITES")],
    ),
    (
        "Các đơn vị thực hiện đúng\ntiến độ nêu tại Kế hoạch số 18/KH-\nUBND ngày 15/01/2025.",
        [("18/KH-UBND", "IMPLEMENTS")],
    ),
    (
        "Báo cáo theo yêu cầu của UBND tỉnh tại Công văn số 212/UBND-NC ngày 03/3/2025.",
        [("212/UBND-NC", "IMPLEMENTS")],
    ),
    (
        "THỰC HIỆN CHỈ THỊ SỐ 04/CT-UBND NGÀY 20/02/2025 CỦA CHỦ TỊCH UBND TỈNH, các phòng rà soát hồ sơ.",
        [("04/CT-UBND", "IMPLEMENTS")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_THE_DOCUMENT)
def test_a_cue_says_how_the_document_uses_each_reference_of_its_list(relations_of, text, expected):
    assert relations_of(text) == [(number, relation, None) for number, relation in expected]


OVER_LINES = [
    (
        (
            "Thực hiện Kế hoạch số 18/KH-UBND ngày 15/01/2025, Sở Nội vụ ban hành kế hoạch như sau.\n\nI. CĂN CỨ PHÁP LÝ\n\n"
            "- Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n- Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\n"
            "II. NỘI DUNG\n\n1. Hồ sơ lập theo Thông tư số 16/2023/TT-BNV."
        ),
        ["IMPLEMENTS", "BASED_ON", "BASED_ON", "CITES"],
    ),
    (
        (
            "I. SỰ CẦN THIẾT\n\n1. Căn cứ pháp lý xây dựng phương án\n\n- Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n- Nghị định số 30/2020/NĐ-CP.\n\n"
            "2. Cơ sở thực tiễn\n\nThông tư số 16/2023/TT-BNV không còn phù hợp."
        ),
        ["BASED_ON", "BASED_ON", "CITES"],
    ),
    (
        (
            "Đề nghị các phòng tập trung triển khai các văn bản sau:\n\n"
            "- Kế hoạch số 18/KH-UBND ngày 15/01/2025 của UBND tỉnh về chuyển đổi số;\n\n"
            "- Chỉ thị số 04/CT-UBND ngày 20/02/2025 của UBND tỉnh;\n\n"
            "- Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh.\n\n"
            "Văn phòng tổng hợp số liệu tại Báo cáo số 15/BC-SNV ngày 04/4/2025."
        ),
        ["IMPLEMENTS", "IMPLEMENTS", "IMPLEMENTS", "CITES"],
    ),
    (
        (
            "1. Tuyên truyền các văn bản đến người lao động, gồm:\n\n"
            "- Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\n"
            "- Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\n"
            "2. Thực hiện Kế hoạch số 09/KH-SNV ngày 28/02/2025."
        ),
        ["CITES", "CITES", "IMPLEMENTS"],
    ),
    (
        (
            "Thực hiện Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh;\n"
            "Kế hoạch số 18/KH-UBND ngày 15/01/2025 của UBND tỉnh,\n"
            "Sở Nội vụ yêu cầu các phòng báo cáo."
        ),
        ["IMPLEMENTS", "IMPLEMENTS"],
    ),
]


OVER_LINES += [
    (
        (
            "Thực hiện Chỉ thị số 04/CT-UBND ngày 20/02/2025 của Chủ tịch UBND tỉnh\n\n"
            "v/v siết chặt kỷ cương; Công điện số 03/CĐ-UBND ngày 01/3/2025, các phòng báo cáo."
        ),
        ["IMPLEMENTS", "IMPLEMENTS"],
    ),
    (
        (
            "Xét Tờ trình số 301/TTr-UBND ngày 01/4/2025 về mức thu học phí đối với các trường công lập năm học\n\n"
            "2025-2026; Báo cáo thẩm tra số 45/BC-HĐND ngày 03/4/2025 của Ban Pháp chế;\n\n"
            "Điều 1. Nghị quyết số 15/2021/NQ-HĐND vẫn áp dụng."
        ),
        ["PROPOSED_BY", "PROPOSED_BY", "CITES"],
    ),
]

# A page that lost the line "Điều 1. Bãi bỏ:": what stands below "QUYẾT ĐỊNH:" is no ground any more.
OVER_LINES += [
    (
        (
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nTheo đề nghị của Giám đốc Sở Nội vụ,\n\nQUYẾT ĐỊNH:\n\n"
            "1. Quyết định số 09/2008/QĐ-UBND ngày 30/5/2008 về công tác văn thư.\n\n2. Quyết định số 10/2013/QĐ-UBND ngày 01/7/2013."
        ),
        ["BASED_ON", "CITES", "CITES"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OVER_LINES)
def test_a_cue_reaches_over_the_lines_of_its_list(relations_of, text, expected):
    assert [relation for _, relation, _ in relations_of(text)] == expected


def test_the_subject_line_has_the_document_itself_as_its_source(relations_of):
    letter = (
        "SỞ NỘI VỤ\n\nSố: /SNV-VTLT\nV/v triển khai Kế hoạch số 18/KH-UBND\nngày 15/01/2025 của UBND tỉnh\n\n"
        "Cao Bằng, ngày 20 tháng 5 năm 2025\n\nKính gửi: Các phòng thuộc Sở.\n\n"
        "Theo Thông báo số 40/TB-VP ngày 12/5/2025, Sở Nội vụ nhắc các phòng."
    )
    assert relations_of(letter) == [("18/KH-UBND", "IMPLEMENTS", None), ("40/TB-VP", "CITES", None)]


def test_no_references_have_no_relations(relations_of):
    assert relations_of("Đề nghị các phòng nghiêm túc thực hiện./.") == []


def test_what_stays_in_force_lives_on_in_a_list_of_what_is_ended(relations_of) -> None:
    text = (
        "Điều 2. Quyết định này thay thế:\na) Quyết định số 5/2010/QĐ-UBND;\nb) Quyết định số 9/2014/QĐ-UBND tiếp tục có hiệu lực;\n"
        "c) Các quy định khác tại Quyết định số 7/2012/QĐ-UBND vẫn giữ nguyên hiệu lực."
    )
    assert [relation for _, relation, _ in relations_of(text)] == ["REPLACES", "CITES", "CITES"]
