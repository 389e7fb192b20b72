"""Who is the source: references within the title of another one, and lists of such."""

import pytest

NESTED = [
    (
        (
            "Thực hiện Kế hoạch số 42-KH/TU ngày 17/8/2017 của Ban Thường vụ Tỉnh ủy, về việc thực hiện Kết luận số 13-KL/TW ngày "
            "19/01/2017 của Ban Bí thư về văn thư, Sở Nội vụ đề nghị."
        ),
        [("42-KH/TU", "IMPLEMENTS", None), ("13-KL/TW", "IMPLEMENTS", "42-KH/TU")],
    ),
    (
        (
            "Căn cứ Nghị định số 41/2013/NĐ-CP ngày 18/5/2013 về thành lập, hoạt động của Công ty Lưu trữ tài liệu của các tổ chức "
            "tín dụng; Nghị định số 34/2015/NĐ-CP ngày 31/3/2015 sửa đổi Nghị định số 41/2013/NĐ-CP;"
        ),
        [
            ("41/2013/NĐ-CP", "BASED_ON", None),
            ("34/2015/NĐ-CP", "BASED_ON", None),
            ("41/2013/NĐ-CP", "AMENDS", "34/2015/NĐ-CP"),
        ],
    ),
    (
        (
            "Căn cứ Quyết định số 14/2022/QĐ-UBND ngày 15/6/2022 về sửa đổi, bổ sung một số điều của Quy định thực hiện nếp "
            "sống văn minh ban hành kèm theo Quyết định số 10/2016/QĐ-UBND ngày 21/3/2016;"
        ),
        [("14/2022/QĐ-UBND", "BASED_ON", None), ("10/2016/QĐ-UBND", "AMENDS", "14/2022/QĐ-UBND")],
    ),
    (
        (
            "BAN HÀNH KẾ HOẠCH TRIỂN KHAI THÔNG TƯ SỐ 09/2023/TT-BNV NGÀY 01 THÁNG 7 NĂM 2023 CỦA BỘ NỘI VỤ VỀ HƯỚNG DẪN THỰC "
            "HIỆN NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP NGÀY 05 THÁNG 3 NĂM 2020"
        ),
        [("09/2023/TT-BNV", "IMPLEMENTS", None), ("30/2020/NĐ-CP", "GUIDES", "09/2023/TT-BNV")],
    ),
    (
        (
            "Căn cứ Thông tư số 09/2023/TT-BNV ngày 01/7/2023 về văn thư Xét đề nghị của Chánh Văn phòng tại Tờ trình số "
            "21/TTr-VP ngày 05/5/2025,"
        ),
        [("09/2023/TT-BNV", "BASED_ON", None), ("21/TTr-VP", "PROPOSED_BY", None)],
    ),
    (
        (
            "Thực hiện Chỉ thị số 04/CT-UBND ngày 20/02/2025 của UBND tỉnh về siết chặt kỷ cương và hướng dẫn của Bộ Nội vụ tại "
            "Công văn số 800/BNV-VTLT ngày 01/3/2025 về văn thư, Sở Nội vụ đề nghị."
        ),
        [("04/CT-UBND", "IMPLEMENTS", None), ("800/BNV-VTLT", "IMPLEMENTS", None)],
    ),
    (
        (
            "Thực hiện Chỉ thị số 04/CT-UBND ngày 20/02/2025 của UBND tỉnh về siết chặt kỷ cương, bảo đảm chế độ báo cáo theo "
            "Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh."
        ),
        [("04/CT-UBND", "IMPLEMENTS", None), ("212/UBND-NC", "CITES", None)],
    ),
    (
        (
            "Các phòng thực hiện Chỉ thị số 04/CT-UBND ngày 20/02/2025 của UBND tỉnh về siết chặt kỷ cương và Kết luận tại hội "
            "nghị quý I (Thông báo số 40/TB-VP ngày 12/5/2025)."
        ),
        [("04/CT-UBND", "IMPLEMENTS", None), ("40/TB-VP", "IMPLEMENTS", None)],
    ),
    (
        (
            "Thực hiện Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh về việc triển khai thực hiện Thông báo số 61/TB-VPCP "
            "ngày 25/02/2025 của Văn phòng Chính phủ, Sở Nội vụ đề nghị."
        ),
        [("212/UBND-NC", "IMPLEMENTS", None), ("61/TB-VPCP", "IMPLEMENTS", "212/UBND-NC")],
    ),
    (
        (
            "Căn cứ Kế hoạch số 18/KH-UBND ngày 15/01/2025 của UBND tỉnh triển khai Công văn số 900/VPCP-KSTT ngày 02/01/2025 "
            "của Văn phòng Chính phủ về việc thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;"
        ),
        [
            ("18/KH-UBND", "BASED_ON", None),
            ("900/VPCP-KSTT", "IMPLEMENTS", "18/KH-UBND"),
            ("76/NQ-CP", "IMPLEMENTS", "900/VPCP-KSTT"),
        ],
    ),
    (
        (
            "Căn cứ Nghị định số 117/2024/NĐ-CP ngày 18/9/2024 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số "
            "61/2018/NĐ-CP ngày 23/4/2018;"
        ),
        [("117/2024/NĐ-CP", "BASED_ON", None), ("61/2018/NĐ-CP", "AMENDS", "117/2024/NĐ-CP")],
    ),
    (
        (
            "Căn cứ Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 hướng dẫn thi hành một số quy định của Nghị định số "
            "61/2018/NĐ-CP và Nghị định số 63/2010/NĐ-CP;"
        ),
        [
            ("01/2018/TT-VPCP", "BASED_ON", None),
            ("61/2018/NĐ-CP", "GUIDES", "01/2018/TT-VPCP"),
            ("63/2010/NĐ-CP", "GUIDES", "01/2018/TT-VPCP"),
        ],
    ),
    (
        (
            "Căn cứ Nghị định số 34/2024/NĐ-CP ngày 14/5/2024 của Chính phủ quy định chi tiết một vài chương và biện pháp để tổ "
            "chức, hướng dẫn thi hành Luật Lưu trữ;"
        ),
        [
            ("34/2024/NĐ-CP", "BASED_ON", None),
            ("Lưu trữ", "GUIDES", "34/2024/NĐ-CP"),
        ],
    ),
    (
        (
            "Căn cứ Luật số 91/2025/QH15 ngày 26/6/2025 sửa đổi, bổ sung một số điều của Luật Trẻ em, Luật "
            "Công đoàn và Luật Thanh niên; Nghị định số 59/2023/NĐ-CP ngày 14/8/2023;"
        ),
        [
            ("91/2025/QH15", "BASED_ON", None),
            ("Trẻ em", "AMENDS", "91/2025/QH15"),
            ("Công đoàn", "AMENDS", "91/2025/QH15"),
            ("Thanh niên", "AMENDS", "91/2025/QH15"),
            ("59/2023/NĐ-CP", "BASED_ON", None),
        ],
    ),
    (
        (
            "Căn cứ Nghị định số 154/2025/NĐ-CP ngày 15/6/2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số "
            "34/2024/NĐ-CP ngày 14/5/2024 quy định chi tiết Luật Lưu trữ và Nghị định số "
            "59/2024/NĐ-CP ngày 14/5/2024 về rà soát văn bản;"
        ),
        [
            ("154/2025/NĐ-CP", "BASED_ON", None),
            ("34/2024/NĐ-CP", "AMENDS", "154/2025/NĐ-CP"),
            ("Lưu trữ", "GUIDES", "34/2024/NĐ-CP"),
            ("59/2024/NĐ-CP", "AMENDS", "154/2025/NĐ-CP"),
        ],
    ),
    (
        (
            "Thực hiện Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh về triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 "
            "của Chính phủ và Kế hoạch số 09/KH-SNV ngày 28/02/2025 của Sở Nội vụ, các phòng rà soát."
        ),
        [
            ("212/UBND-NC", "IMPLEMENTS", None),
            ("76/NQ-CP", "IMPLEMENTS", "212/UBND-NC"),
            ("09/KH-SNV", "IMPLEMENTS", None),
        ],
    ),
    (
        (
            "Căn cứ Quyết định số 14/2022/QĐ-UBND ngày 15/6/2022 của UBND tỉnh sửa đổi, bổ sung một số điều của Quy định ban "
            "hành kèm theo Quyết định số 10/2016/QĐ-UBND ngày 21/3/2016;"
        ),
        [("14/2022/QĐ-UBND", "BASED_ON", None), ("10/2016/QĐ-UBND", "AMENDS", "14/2022/QĐ-UBND")],
    ),
    (
        (
            "Căn cứ Thông tư liên tịch số 37/2010/TTLT-BTC-BYT về việc sửa đổi Thông tư liên tịch số 17/2006/TTLT-BTC-BYT ngày "
            "21/11/2006 và thay thế Thông tư liên tịch số 06/2007/TTLT-BTC-BYT ngày 12/4/2007;"
        ),
        [
            ("37/2010/TTLT-BTC-BYT", "BASED_ON", None),
            ("17/2006/TTLT-BTC-BYT", "AMENDS", "37/2010/TTLT-BTC-BYT"),
            ("06/2007/TTLT-BTC-BYT", "REPLACES", "37/2010/TTLT-BTC-BYT"),
        ],
    ),
    (
        (
            "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 301/TTr-SNV ngày 14/5/2024 về việc bãi bỏ Quyết định số "
            "31/2021/QĐ-UBND ngày 08/9/2021 của UBND tỉnh;"
        ),
        [("301/TTr-SNV", "PROPOSED_BY", None), ("31/2021/QĐ-UBND", "CITES", "301/TTr-SNV")],
    ),
    (
        (
            "Trả lời Công văn số 55/UBND-VP ngày 12/5/2025 của UBND huyện Hà Quảng về việc vướng mắc khi thực hiện Nghị định số "
            "30/2020/NĐ-CP, Sở Nội vụ có ý kiến như sau."
        ),
        [("55/UBND-VP", "REPLIES_TO", None), ("30/2020/NĐ-CP", "CITES", "55/UBND-VP")],
    ),
    (
        "Căn cứ Báo cáo số 15/BC-SNV ngày 04/4/2025 về kết quả thực hiện Chỉ thị số 04/CT-UBND ngày 20/02/2025;",
        [("15/BC-SNV", "BASED_ON", None), ("04/CT-UBND", "CITES", "15/BC-SNV")],
    ),
    (
        "Ngày 01/3/2025, Bộ Nội vụ có Công văn số 800/BNV-VTLT trả lời Công văn số 44/SNV-VTLT ngày 10/02/2025 của Sở.",
        [("800/BNV-VTLT", "CITES", None), ("44/SNV-VTLT", "REPLIES_TO", "800/BNV-VTLT")],
    ),
    (
        (
            "Thực hiện Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh về việc đôn đốc, triển khai thực hiện Nghị quyết số "
            "76/NQ-CP ngày 15/7/2021, Sở Nội vụ yêu cầu."
        ),
        [("212/UBND-NC", "IMPLEMENTS", None), ("76/NQ-CP", "IMPLEMENTS", "212/UBND-NC")],
    ),
    (
        (
            "Phổ biến Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ thay thế Nghị định số 61/2018/NĐ-CP ngày "
            "23/4/2018 của Chính phủ."
        ),
        [("118/2025/NĐ-CP", "CITES", None), ("61/2018/NĐ-CP", "REPLACES", "118/2025/NĐ-CP")],
    ),
    (
        "Căn cứ Quyết định số 20/QĐ-BNV ngày 05/01/2025 bãi bỏ khoản 3 Điều 2 Quyết định số 15/QĐ-BNV ngày 04/01/2024;",
        [("20/QĐ-BNV", "BASED_ON", None), ("15/QĐ-BNV", "AMENDS", "20/QĐ-BNV")],
    ),
    (
        (
            "Thực hiện Kế hoạch số 14-KH/TU ngày 29/01/2025 của Ban Thường vụ Tỉnh ủy và Công văn số 212/UBND-NC ngày 03/3/2025 "
            "của UBND tỉnh về việc triển khai thực hiện kết luận của Ban Chỉ đạo tại Thông báo số 61/TB-VPCP ngày 25/02/2025."
        ),
        [
            ("14-KH/TU", "IMPLEMENTS", None),
            ("212/UBND-NC", "IMPLEMENTS", None),
            ("61/TB-VPCP", "IMPLEMENTS", "212/UBND-NC"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NESTED)
def test_a_reference_in_the_title_of_another_has_that_one_as_its_source(relations_of, text, expected):
    assert relations_of(text) == expected
