"""From text to mentions: the span, the number, the type, the date and the issuer of every form in use."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.read import read_text
from luocdo.extract.references.find import find_mentions
from luocdo.extract.structure.segment import Block, segment

# (text with the reference between bars, number, type, date, issuer)
FORMS = [
    ("Thực hiện |Thông báo số 219/TB-VPCP ngày 03/6/2024 của Văn phòng Chính phủ| về kết luận", "219/TB-VPCP", "Thông báo", "2024-06-03", "Văn phòng Chính phủ"),
    ("theo |Công văn số 3120/UBND-TH ngày 5/6/2024 của UBND tỉnh| về", "3120/UBND-TH", "Công văn", "2024-06-05", "UBND tỉnh Hà Giang"),
    ("thu hồi |Quyết định số 88/QĐ-HĐTV ngày 31/3/2016 của Hội đồng thành viên| về", "88/QĐ-HĐTV", "Quyết định", "2016-03-31", None),
    ("Căn cứ |Nghị định 12/2024/NĐ-CP|;", "12/2024/NĐ-CP", "Nghị định", None, "Chính phủ"),
    ("một số điều của |12/2024/NĐ-CP ngày 05 tháng 02 năm 2024 của Chính phủ| về", "12/2024/NĐ-CP", "Nghị định", "2024-02-05", "Chính phủ"),
    ("|Kế hoạch số 9/KH-VP ngày 02/5/2024 của Văn phòng UBND tỉnh ngày 02/5/2024| về", "9/KH-VP", "Kế hoạch", "2024-05-02", "Văn phòng UBND tỉnh Hà Giang"),
    ("|Kế hoạch số 9/KH-VP phát hành ngày 02/5/2024| về", "9/KH-VP", "Kế hoạch", "2024-05-02", "Văn phòng UBND tỉnh Hà Giang"),
    ("|Kế hoạch số 9/KH-VP|;", "9/KH-VP", "Kế hoạch", None, "Văn phòng UBND tỉnh Hà Giang"),
    ("|Thông tư số 05/2023/TT-VPCP ngày 05/10/2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ| quy định", "05/2023/TT-VPCP", "Thông tư", "2023-10-05", "Văn phòng Chính phủ"),
    ("|Quyết định số 7/QĐ-TTg ngày 03/01/2024 của Thủ tướng Chính phủ| phê duyệt", "7/QĐ-TTg", "Quyết định", "2024-01-03", "Thủ tướng Chính phủ"),
    ("|Chỉ thị 10/CT-UBND ngày 26/4/2024 của Chủ tịch UBND tỉnh| về", "10/CT-UBND", "Chỉ thị", "2024-04-26", "UBND tỉnh Hà Giang"),
    ("|Văn bản số 88/CK-BCĐCCHC ngày 04/3/2024 của Ban\n\nChỉ đạo CCHC tỉnh|, các", "88/CK-BCĐCCHC", "Văn bản", "2024-03-04", "Ban Chỉ đạo CCHC tỉnh Hà Giang"),
    ("|Công văn số 41/SNV-VP ngày 12/5/2024| về", "41/SNV-VP", "Công văn", "2024-05-12", "Sở Nội vụ tỉnh Hà Giang"),
    ("(|Kế hoạch số 15/KH-\n\nSNV ngày 13/02/2024|)", "15/KH-SNV", "Kế hoạch", "2024-02-13", "Sở Nội vụ tỉnh Hà Giang"),
    ("|Nghị quyết số 41/2023/NQ-HĐND ngày 08/12/2023 của HĐND tỉnh Lào Cai| quy định", "41/2023/NQ-HĐND", "Nghị quyết", "2023-12-08", "HĐND tỉnh Lào Cai"),
    ("|Kết luận số 50-KL/TW ngày 28/02/2023 của Bộ Chính trị| về", "50-KL/TW", "Kết luận", "2023-02-28", "Ban Chấp hành Trung ương Đảng"),
    ("|Thông tư liên tịch số 08/2005/TTLT-BNV-BTC ngày 05/01/2005 của Bộ Nội vụ và Bộ Tài chính| hướng", "08/2005/TTLT-BNV-BTC", "Thông tư liên tịch", "2005-01-05", "Bộ Nội vụ và Bộ Tài chính"),
    ("|Thông tư số 19/2004/TT-BLĐTBXH ngày 05/01/2004 của Bộ Lao động- Thương binh và Xã hội| hướng dẫn", "19/2004/TT-BLĐTBXH", "Thông tư", "2004-01-05", "Bộ Lao động - Thương binh và Xã hội"),
    ("|Quyết định số 19/QĐ-BV ngày 05/01/2012 của Giám đốc| về việc lập kho", "19/QĐ-BV", "Quyết định", "2012-01-05", None),
    ("|Quyết định số 19/QĐ-SLĐTBXH ngày 05/01/2012 của Sở Lao động -Thương binh và Xã hội| về", "19/QĐ-SLĐTBXH", "Quyết định", "2012-01-05", "Sở Lao động - Thương binh và Xã hội tỉnh Hà Giang"),
    ("|Thông tư liên bộ số 19/TT-LB ngày 05/01/1995 của Liên Bộ: Tài chính, Y tế| về", "19/TT-LB", "Thông tư liên bộ", "1995-01-05", None),
    ("|Thông tư liên bộ số 19/TT-LB ngày 05/01/1995 của liên Bộ Tài chính - Y tế| hướng dẫn", "19/TT-LB", "Thông tư liên bộ", "1995-01-05", "Bộ Tài chính - Y tế"),
    ("|thông tư số 19-TT/LB ngày 05/01/1975 của liên Bộ Tài chính - Y tế| về", "19-TT/LB", "Thông tư", "1975-01-05", "Bộ Tài chính - Y tế"),
    ("|Kế hoạch số 51/KH-BNV-BTC ngày 05/01/2025 của Bộ Nội vụ và Bộ Tài chính| về", "51/KH-BNV-BTC", "Kế hoạch", "2025-01-05", "Bộ Nội vụ và Bộ Tài chính"),
    ("|Quy chế số 52/QC-BTC-BNV ngày 05/01/2025 của Bộ Nội vụ và Bộ Tài chính| về", "52/QC-BTC-BNV", "Quy chế", "2025-01-05", "Bộ Tài chính và Bộ Nội vụ"),
    ("theo UBND tỉnh Lào Cai (cũ) tại |Báo cáo số 12/BC-UBND ngày 05/3/2024|, các", "12/BC-UBND", "Báo cáo", "2024-03-05", "UBND tỉnh Lào Cai"),
    ("|Kế hoạch số 51/KH-BNV-BTC ngày 05/01/2025 của Bộ Nội vụ|, Sở Tài chính phối hợp", "51/KH-BNV-BTC", "Kế hoạch", "2025-01-05", "Bộ Nội vụ"),
    ("|Thông tư liên tịch số 08/2005/TTLT-BNV-BTC|.", "08/2005/TTLT-BNV-BTC", "Thông tư liên tịch", None, "Bộ Nội vụ và Bộ Tài chính"),
    ("|Thông báo kết luận thanh tra số 31/TB-TTr ngày 16/3/2015| về", "31/TB-TTr", "Thông báo", "2015-03-16", "Thanh tra tỉnh Hà Giang"),
    ("|Thông báo kết luận số 96-TB/TW ngày 16/3/2015 của Ban Bí thư| về", "96-TB/TW", "Thông báo", "2015-03-16", "Ban Chấp hành Trung ương Đảng"),
    ("|Kế hoạch số 14-KH/TU ngày 29/7/2025 của Ban Thường vụ Tỉnh ủy| và", "14-KH/TU", "Kế hoạch", "2025-07-29", "Tỉnh ủy Hà Giang"),
    ("|Luật số 33/2024/QH15|;", "33/2024/QH15", "Luật", None, "Quốc hội"),
    ("|Nghị quyết số 176/2025/QH15 ngày 18/02/2025 của Quốc hội| về", "176/2025/QH15", "Nghị quyết", "2025-02-18", "Quốc hội"),
    ("|Quyết định số 39-CP ngày 09/02/1981| về", "39-CP", "Quyết định", "1981-02-09", "Chính phủ"),
    ("|Quyết định số 202/TTg ngày 28 tháng 12 năm 1992|.", "202/TTg", "Quyết định", "1992-12-28", "Thủ tướng Chính phủ"),
    ("|Quyết định 1067 TC/CĐKT|.", "1067 TC/CĐKT", "Quyết định", None, "Bộ Tài chính"),
    ("|NĐ 30/2020/NĐ-CP| và", "30/2020/NĐ-CP", "Nghị định", None, "Chính phủ"),
    ("theo |QĐ số 7/QĐ-\nTTg|.", "7/QĐ-TTg", "Quyết định", None, "Thủ tướng Chính phủ"),
    ("|Văn bản hợp nhất số 05/VBHN-BCT ngày 15/01/2024|", "05/VBHN-BCT", "Văn bản hợp nhất", "2024-01-15", "Bộ Công Thương"),
    ("theo |công văn số 142 ngày 07/3/2024 của Phòng Nội vụ huyện Bắc Mê|.", "142", "Công văn", "2024-03-07", "Phòng Nội vụ huyện Bắc Mê tỉnh Hà Giang"),
    ("tại |Nghị định so 126/2020/NĐ-CP| và", "126/2020/NĐ-CP", "Nghị định", None, "Chính phủ"),
    ("theo |Nghị định 61/2018|.", "61/2018", "Nghị định", None, "Chính phủ"),
    ("|Kế hoạch của UBND tỉnh số 77/KH-UBND ngày 02/4/2024| về", "77/KH-UBND", "Kế hoạch", "2024-04-02", "UBND tỉnh Hà Giang"),
    ("|Kế hoạch thanh tra năm 2024 số 77/KH-UBND|,", "77/KH-UBND", "Kế hoạch", None, "UBND tỉnh Hà Giang"),
    ("|Tờ trình số 41/TTr-TCS3 ngày 12/3/2024 của Thuế cơ sở 3|;", "41/TTr-TCS3", "Tờ trình", "2024-03-12", "Thuế cơ sở 3 tỉnh Hà Giang"),
    ("|Kế hoạch cải cách hành chính số 77/KH-UBND|,", "77/KH-UBND", "Kế hoạch", None, "UBND tỉnh Hà Giang"),
    ("theo |QUYẾT ĐỊNH SỐ 22/2013/QĐ-TTG NGÀY 26 THÁNG 4 NĂM 2013|", "22/2013/QĐ-TTg", "Quyết định", "2013-04-26", "Thủ tướng Chính phủ"),
    ("|Tờ trình số 41/TTr-SXD ngày 12/3/2024|;", "41/TTr-SXD", "Tờ trình", "2024-03-12", "Sở Xây dựng tỉnh Hà Giang"),
    ("|Nghị định số 12/2024/NĐ-CP, ngày 05/02/2024, của Chính phủ| về", "12/2024/NĐ-CP", "Nghị định", "2024-02-05", "Chính phủ"),
    ("|Quyết định số 19/QĐ-UBND của UBND tỉnh ngày 03/01/2024| về", "19/QĐ-UBND", "Quyết định", "2024-01-03", "UBND tỉnh Hà Giang"),
    ("|Công điện số 57/CĐ-TTg ngày 31/02/2024| về", "57/CĐ-TTg", "Công điện", None, "Thủ tướng Chính phủ"),
    ("|Phiếu lấy ý kiến Thành viên Chính phủ số 1188/PLYK /2025 ngày 05/3/2025| về", "1188/PLYK/2025", "Phiếu lấy ý kiến", "2025-03-05", None),
    ("|Công văn số 24-1907/PBHC-KD ngày 05/3/2024| về", "24-1907/PBHC-KD", "Công văn", "2024-03-05", None),
    ("|Công văn số 31/EVN-KT+AT ngày 05/3/2024 của EVN| về", "31/EVN-KT+AT", "Công văn", "2024-03-05", "Tập đoàn Điện lực Việt Nam"),
    ("|Mệnh lệnh số 3/ML-BTL ngày 05/3/2024| về", "3/ML-BTL", "Mệnh lệnh", "2024-03-05", None),
    ("theo |văn bản số 31/2019/NĐ-CP|;", "31/2019/NĐ-CP", "Nghị định", None, "Chính phủ"),
    ("|Công văn số 412/23/BVT ngày 07/3/2023| về", "412/23/BVT", "Công văn", "2023-03-07", None),
    ("|Thông báo số 6/TB-KV2 của Kiểm toán nhà nước khu vực II| về", "6/TB-KV2", "Thông báo", None, "Kiểm toán nhà nước khu vực II"),
    ("|Kế hoạch liên ngành số 6/KHLN-SNV-STC ngày 07/3/2024| về", "6/KHLN-SNV-STC", "Kế hoạch liên ngành", "2024-03-07", "Sở Nội vụ tỉnh Hà Giang"),
    ("|Hướng dẫn số 6/HDLN-SNV-STC ngày 07/3/2024| về", "6/HDLN-SNV-STC", "Hướng dẫn", "2024-03-07", "Sở Nội vụ tỉnh Hà Giang"),
    ("theo |giấy phép môi trường số 31/GPMT-UBND|;", "31/GPMT-UBND", "Giấy phép", None, "UBND tỉnh Hà Giang"),
    ("|QUYẾT ĐỊNH SỐ 91/QĐ-UBND NGÀY 04/3/2024 CỦA CHỦ TỊCH UBND TỈNH| VỀ VIỆC CÔNG BỐ", "91/QĐ-UBND", "Quyết định", "2024-03-04", "UBND tỉnh Hà Giang"),
    ("|Thông tư số 06.a/2011/TT-BTP ngày 07/3/2011| về", "06.a/2011/TT-BTP", "Thông tư", "2011-03-07", "Bộ Tư pháp"),
    ("|Quyết định số 44/2007/QĐ BTC ngày 07/3/2007|,", "44/2007/QĐ-BTC", "Quyết định", "2007-03-07", "Bộ Tài chính"),
    ("|Công văn số 27/NHNo.HGG-TD ngày 07/3/2024 của Agribank Chi nhánh tỉnh Hà Giang| nêu", "27/NHNo.HGG-TD", "Công văn", "2024-03-07", "Agribank Chi nhánh tỉnh Hà Giang"),
    ("|Văn bản số 4/CV-QTD của Quỹ tín dụng nhân dân Nậm Ty| nêu", "4/CV-QTD", "Văn bản", None, "Quỹ tín dụng nhân dân Nậm Ty"),
    ("|Quyết định số 8/QĐ-BCH ngày 07/3/2024 của Trưởng Ban Chỉ huy| trực tiếp xuống các thôn", "8/QĐ-BCH", "Quyết định", "2024-03-07", None),
    ("|Kế hoạch số 8/KH-BQL ngày 07/3/2024 của Ban|.\n\nCác phòng", "8/KH-BQL", "Kế hoạch", "2024-03-07", None),
    ("|Kế hoạch số 8/KH-BQL ngày 07/3/2024| của Ban, ngành", "8/KH-BQL", "Kế hoạch", "2024-03-07", None),
    ("|Công văn số 3316/TCT của Tổ công tác| về", "3316/TCT", "Công văn", None, None),
    ("|Công văn 5126/CT-CS ngày 14/10/2025 của Cục Thuế| về", "5126/CT-CS", "Công văn", "2025-10-14", "Cục Thuế"),
    ("theo |công văn số 87 của Phòng Nội vụ huyện Bắc Mê| về", "87", "Công văn", None, "Phòng Nội vụ huyện Bắc Mê tỉnh Hà Giang"),
    ("theo |Kế hoạch số 31|\n1. Mục đích", "31", "Kế hoạch", None, None),
    ("|Thông tư số …/2026/TT-BYT ngày … tháng … năm 2026 của Bộ trưởng Bộ Y tế| quy", None, "Thông tư", "2026", "Bộ Y tế"),
]  # fmt: skip

NOTHING = [
    "Số: 57/SNV-VP",
    "(Kèm theo Công văn số 57/SNV-VP ngày 10/6/2024 của Sở Nội vụ)",
    "(Ban hành kèm theo Quyết định số     /QĐ-UBND ngày    tháng 6 năm 2024)",
    "\n\n(Kèm theo Công văn số 75/SNV-VP ngày 10/6/2024)",
    "Nghị định này có hiệu lực; các nghị định liên quan; theo Điều 5.",
    "Phiên họp thứ năm ngày 19/7/2023; quý II/2024; 30/4; 05 hồ sơ trực tuyến/12 tổng số hồ sơ",
    "đạt QCVN 102:2016/BTTTT và TCVN 7457:2004",
    "Bản án số 18/2024/DS-ST ngày 12/3/2024; Hợp đồng số 001/23/HĐHM",
    "Giấy chứng nhận số 32897 QSDĐ/CH; hóa đơn số 12/AB-CD; thửa đất số 12/TĐ-KH",
    "thông báo 2 lần; quyết định 3 người; kế hoạch 05 năm; Mẫu số 01/TNDN-KK",
    "tờ khai quyết toán thuế thu nhập số 04/TNDN; bảng kê số 07D/BK-TNCN; hợp đồng số 21, 22 và 23/HĐ-KT",
    "Hồ sơ mời thầu số 12/HSMT; giấy chứng nhận đầu tư số 3456/GCNĐT; Phiếu đo số 5/PĐ",
    "Chương trình số 3 và Phương án số 1 của dự án; Biên lai 20/2008/QĐ ban",
    "Đường tỉnh 123/ĐT-TL; cao 12/15 m; Km10+200/QL-1A",
    "vụ án thụ lý số 118/2024/TLST-HS; dịch vụ theo số 77/2025/HĐDV; bảo lãnh số 0612/BL-BIDV",
    "Ký hợp đồng đóng tàu 22.500 DWT số 03/2018/HĐĐM; thanh toán theo 15/2020/HĐTV",
    "theo hợp đồng 3/2022/HĐXD-BQLDA và thỏa thuận khung số 9/2022/TTK-BV",
    "Hợp đồng thuê khoán nhân công số 14-2024/HĐNC-PT ký ngày 05/3/2024; GPHĐ số 00311/CB-GPHĐ; hoàn thiện dự án Luật Dầu khí",
    "Giấy phép kinh doanh số 105/GPKD; Giấy phép xây dựng số 112/GPXD",
    "(Kèm theo Công văn số 57SNV/VP ngày 10/6/2024 của Sở Nội vụ)",
]


@pytest.mark.parametrize(("text", "number", "type_", "date", "issuer"), FORMS)
def test_every_form_of_a_numbered_reference(
    mentions, text: str, number: str | None, type_: str, date: str | None, issuer: str | None
) -> None:
    before, words, after = text.split("|")
    ((found, mention),) = mentions(before + words + after)
    assert found == words
    assert (mention.number, mention.type, mention.date, mention.issuer) == (number, type_, date, issuer)


@pytest.mark.parametrize("text", NOTHING)
def test_events_vague_types_and_numbers_of_no_document_are_no_reference(mentions, text: str) -> None:
    assert mentions(text) == []


LISTS = [
    ("các Nghị định số 12/2024/NĐ-CP và số 15/2024/NĐ-CP", [("12/2024/NĐ-CP", "Nghị định"), ("15/2024/NĐ-CP", "Nghị định")]),
    ("Quyết định số 7/QĐ-TTg, 422/QĐ-TTg, 206/QĐ-TTg", [("7/QĐ-TTg", "Quyết định"), ("422/QĐ-TTg", "Quyết định"), ("206/QĐ-TTg", "Quyết định")]),
    ("Luật số 33/2024/QH15, 43/2024/QH15", [("33/2024/QH15", "Luật"), ("43/2024/QH15", "Luật")]),
    ("các Nghị định của Chính phủ: số 12/2024/NĐ-CP về giá; số 15/2024/NĐ-CP về phí", [("12/2024/NĐ-CP", "Nghị định"), ("15/2024/NĐ-CP", "Nghị định")]),
    ("các Nghị quyết của Quốc hội số 55/2010/QH12 về thuế và số 28/2016/QH14 về phí", [("55/2010/QH12", "Nghị quyết"), ("28/2016/QH14", "Nghị quyết")]),
    ("các Nghị quyết của Quốc hội: số 55/2010/QH12 về thuế; số 28/2016/QH14 về phí", [("55/2010/QH12", "Nghị quyết"), ("28/2016/QH14", "Nghị quyết")]),
    ("Văn bản số 67/VPCP-V ngày 19/7/2023, số 75/VPCP-V ngày 12/8/2023", [("67/VPCP-V", "Văn bản"), ("75/VPCP-V", "Văn bản")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "items"), LISTS)
def test_a_type_serves_the_whole_list(mentions, text: str, items: list[tuple[str, str]]) -> None:
    assert [(each.number, each.type) for _, each in mentions(text)] == items


SHARED = [
    (
        "Công văn số 21, 22 và 25/SNV-CCHC của Sở Nội vụ",
        ["21/SNV-CCHC", "22/SNV-CCHC", "25/SNV-CCHC"],
        "Sở Nội vụ tỉnh Hà Giang",
    ),
    ("các Nghị định số 04, 05/2024/NĐ-CP", ["04/2024/NĐ-CP", "05/2024/NĐ-CP"], "Chính phủ"),
    ("theo Thông tư 4 và 6/2021/TT-BTC", ["4/2021/TT-BTC", "6/2021/TT-BTC"], "Bộ Tài chính"),
]


@pytest.mark.parametrize(("text", "numbers", "issuer"), SHARED)
def test_the_last_number_of_a_list_says_the_symbol_of_all(mentions, text: str, numbers: list[str], issuer: str) -> None:
    *first, last = (each for _, each in mentions(text))
    assert [each.number for each in (*first, last)] == numbers
    assert {each.issuer for each in (*first, last)} == {issuer}
    assert all("shared-symbol" in each.notes and each.confidence < last.confidence for each in first)


def test_a_law_does_not_refer_to_itself_by_its_title(mentions) -> None:
    law = Document(type="Luật", title="ĐƯỜNG SẮT", issuer="Quốc hội")
    text = "LUẬT\nĐƯỜNG SẮT\n\nCăn cứ Hiến pháp;\nQuốc hội ban hành Luật Đường sắt.\n\nĐiều 1. Theo Luật Đất đai."
    assert [found for found, _ in mentions(text, law)] == ["Hiến pháp", "Luật Đất đai"]


def test_a_short_form_takes_the_issuer_of_the_full_form_but_not_its_date(mentions) -> None:
    text = "Quyết định số 19/QĐ-UBND ngày 03/01/2024 của UBND huyện Bắc Mê; theo Quyết định số 19/QĐ-UBND"
    full, short = (each for _, each in mentions(text))
    assert short.issuer == full.issuer == "UBND huyện Bắc Mê tỉnh Hà Giang"
    assert (full.date, short.date) == ("2024-01-03", None)


def test_a_serial_alone_stands_for_the_only_number_of_that_serial(mentions) -> None:
    text = "Nghị định số 12/2024/NĐ-CP ngày 05/02/2024 của Chính phủ; tại khoản 1 Điều 3 Nghị định 12, các xã"
    short = mentions(text)[1][1]
    assert (short.number, short.resolves_to, short.issuer) == ("12", "12/2024/NĐ-CP", "Chính phủ")
    assert short.pinpoints == ("khoản 1 Điều 3",)


def test_a_list_of_serials_without_any_symbol(mentions) -> None:
    found = [(words, each.type) for words, each in mentions("các Nghị quyết số 18, 19 và 27 của Trung ương, 5 xã")]
    assert found == [("Nghị quyết số 18", "Nghị quyết"), ("19", "Nghị quyết"), ("27 của Trung ương", "Nghị quyết")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("đưa các Công điện 58, 64 vào kế hoạch", ["Công điện 58", "64"]),
        ("| CV 301; 415 |", ["CV 301", "415"]),
        ("theo Nghị định 99, 12 hồ sơ còn lại", ["Nghị định 99"]),
        ("theo Luật Đất đai năm 1993, năm 2003 và năm 2013", ["Luật Đất đai năm 1993", "năm 2003", "năm 2013"]),
        ("theo Luật Đất đai năm 2013, năm 2020 tỉnh đã giao đất", ["Luật Đất đai năm 2013"]),
    ],
)
def test_a_list_goes_on_with_serials_or_years_alone_and_not_with_what_they_count(mentions, text, found) -> None:
    assert [words for words, _ in mentions(text)] == found


def test_no_name_goes_on_into_the_motto_or_the_place_line_below(mentions) -> None:
    above = "V/v trả lời Công văn số 9/UBND-VX ngày 02/4/2024 của UBND xã Phương Độ"
    for below in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "  Hà Giang, ngày 03 tháng 4 năm 2024", "Kính gửi: UBND xã"):
        ((_, mention), *_) = mentions(f"{above}\n{below}\n")
        assert mention.issuer == "UBND xã Phương Độ tỉnh Hà Giang"


def test_the_same_number_of_another_agency_is_not_the_documents_own(mentions) -> None:
    ((found, _),) = mentions("theo Công văn số 57/SNV-VP ngày 02/3/2024 của Sở Nội vụ tỉnh Lào Cai.")
    assert found.endswith("tỉnh Lào Cai")


def test_the_same_number_of_another_year_is_not_the_documents_own(mentions) -> None:
    assert len(mentions("theo Công văn số 57/SNV-VP ngày 02/3/2023.")) == 1


def test_a_second_number_in_the_letterhead_is_that_of_whoever_signs_too() -> None:
    text = (
        "SỞ TÀI CHÍNH\nSố: 512/KH-STC\nSỞ XÂY DỰNG\nSố: 730/KH-SXD\nTrà Vinh, ngày 09 tháng 5 năm 2022\n\nKẾ HOẠCH\n"
        "Kiểm tra giá cát\n\nThực hiện Công văn số 77/UBND-KT ngày 02/02/2022 của UBND tỉnh, hai sở ban hành kế hoạch."
    )
    assert [each.number for each in read_text(text).references] == ["77/UBND-KT"]


@pytest.mark.parametrize("blank", ["/ 2026", "…… / 2026", "    /2026"])
def test_the_open_number_of_a_draft_is_its_own_however_it_is_set(blank: str) -> None:
    draft = "BỘ NỘI VỤ\nSố: {}/TT-BNV\nHà Nội, ngày   tháng 6 năm 2026\n\nTHÔNG TƯ\nQuy định về kho\n\nĐiều 1. Kho mở cửa.\n"
    assert read_text(draft.format(blank)).references == ()


def test_the_own_number_without_its_year_but_with_its_day_is_the_documents_own(mentions, office) -> None:
    own = office.model_copy(
        update={"number": "57/2024/QĐ-UB", "symbol": "QĐ-UB", "type": "Quyết định", "date": "2024-03-02"}
    )
    assert mentions("(Ban hành kèm theo Quyết định số 57/QĐ-UB ngày 02/3/2024)", own) == []
    assert mentions("(Ban hành kèm theo Quyết định số 57/2024 ngày 02/3/2024)", own) == []
    assert len(mentions("(Ban hành kèm theo Quyết định số 57/2024 ngày 05/3/2024)", own)) == 1
    assert len(mentions("thực hiện theo Quyết định số 57/2024 ngày 02/3/2024", own)) == 1
    assert len(mentions("(Ban hành kèm theo Quyết định số 57/QĐ-UB ngày 05/3/2024)", own)) == 1


def test_an_annex_that_leaves_the_province_of_its_issuer_out_names_its_own_document(mentions, office) -> None:
    own = office.model_copy(
        update={
            "number": "57/QĐ-BV",
            "symbol": "QĐ-BV",
            "date": "2024-03-02",
            "issuer": "Bệnh viện Sa Thầy tỉnh Kon Tum",
        }
    )
    line = "(Ban hành kèm theo Quyết định số 57/QĐ-BV ngày 02/3/2024 của Giám đốc Bệnh viện {})"
    assert mentions(line.format("Sa Thầy"), own) == []
    assert len(mentions(line.format("Sa Loong"), own)) == 1


def test_the_subject_line_after_the_reference_is_its_title(mentions) -> None:
    text = "Thực hiện Công văn số 12/UBND-TH ngày 05/6/2024 của UBND tỉnh về việc phòng, chống bão số 3 (đính kèm), Sở yêu cầu"
    assert mentions(text)[0][1].title == "phòng, chống bão số 3"


def test_the_years_of_an_inspection_are_no_serial_of_its_conclusion(mentions) -> None:
    assert not mentions("Các phòng khắc phục theo kết luận thanh tra 03 năm 2021 - 2023 và Kết luận kiểm tra 02 đợt.")


def test_the_form_of_a_conclusion_is_no_title_of_it(mentions) -> None:
    ((found, mention),) = mentions(
        "Theo Kết luận thanh tra số 19/KL-TTr ngày 06/5/2024 về việc quản lý kho, Sở nộp báo cáo."
    )
    assert (found.startswith("Kết luận thanh tra"), mention.type, mention.title) == (True, "Kết luận", "quản lý kho")


def test_what_stands_outside_the_document_yields_nothing(office) -> None:
    clean = normalise("theo Nghị định 12/2024/NĐ-CP\n\nThực hiện Nghị định 13/2023/NĐ-CP, chúng tôi")
    cut = clean.text.index("\n\n") + 2
    blocks = (Block(0, cut - 2, "body", None, 0, (), ()), Block(cut, len(clean.text), "outside", None, 0, (), ()))
    assert [each.number for each in find_mentions(clean, blocks, office)] == ["12/2024/NĐ-CP"]


def test_a_record_is_drawn_up_on_its_day(mentions) -> None:
    ((found, mention),) = mentions("theo Biên bản số 14/BB-SNV lập ngày 11/9/2023;")
    assert (found, mention.date) == ("Biên bản số 14/BB-SNV lập ngày 11/9/2023", "2023-09-11")


@given(st.text(alphabet="NĐQTU&CPhịđnêsốngày của/-0129 .,;:()\n“”*KHBTW ", max_size=300) | st.text())
def test_mentions_of_any_text_are_ordered_apart_and_quote_it(office, raw: str) -> None:
    clean = normalise(raw)
    end = 0
    for mention in find_mentions(clean, (), office):
        assert end <= mention.start < mention.end <= len(clean.text)
        end = mention.end
        first, last = clean.raw_span(mention.start, mention.end)
        assert normalise(raw[first:last]).text.split() == clean.text[mention.start : mention.end].split()
        if mention.number_start is not None and mention.number_end is not None:
            assert mention.start <= mention.number_start < mention.number_end <= mention.end


def test_composed_and_decomposed_texts_give_the_same_mentions(mentions) -> None:
    text = "\n".join(form[0].replace("|", "") for form in FORMS)
    composed, decomposed = (mentions(unicodedata.normalize(form, text)) for form in ("NFC", "NFD"))
    assert composed == decomposed
    assert len(composed) > 30


@pytest.mark.parametrize(
    "after", ["\n\nNgày 03/5/2024, Sở họp.", "\nNgày 03/5/2024, Sở họp.", "\n\nTháng 5 năm 2024, Sở họp."]
)
def test_a_date_that_begins_a_sentence_on_a_new_line_is_not_the_references(mentions, after: str) -> None:
    ((found, mention),) = mentions(f"theo Nghị quyết số 57-NQ/TW{after}")
    assert (found, mention.date) == ("Nghị quyết số 57-NQ/TW", None)


def test_a_law_without_a_day_is_the_one_that_the_text_gives_a_day(office, mentions) -> None:
    own = office.model_copy(update={"date": "2025-06-30"})
    dated, bare = mentions("Căn cứ Luật Lưu trữ ngày 21/6/2024; lưu theo Luật Lưu trữ.", own)
    assert dated[1].resolves_to == bare[1].resolves_to == "33/2024/QH15"


def test_a_law_called_by_its_day_is_not_the_older_one_of_its_title_that_the_text_names_too(mentions) -> None:
    text = "Căn cứ Luật Lưu trữ ngày 21/6/2024; Luật Lưu trữ số 01/2011/QH13 ngày 11/11/2011 đã hết hiệu lực."
    assert [each.resolves_to or each.number for _, each in mentions(text)] == ["33/2024/QH15", "01/2011/QH13"]


@pytest.mark.parametrize(("date", "issuer"), [("28/6/1991", "Hội đồng Bộ trưởng"), ("28/6/2001", None)])
def test_the_letters_ct_alone_are_those_of_the_chairman_while_there_was_a_council(
    mentions, date: str, issuer: str
) -> None:
    assert mentions(f"Chỉ thị số 202-CT ngày {date}")[0][1].issuer == issuer


@pytest.mark.parametrize("between", ["        ", "\n      ", " \n            "])
def test_a_date_may_stand_behind_the_gap_of_a_justified_line_or_the_indent_of_the_next(mentions, between: str) -> None:
    ((_, found),) = mentions(f"theo Quyết định số 12/QĐ-BCT{between}ngày 11/8/2025 về kho.")
    assert found.date == "2025-08-11"


def test_letters_after_a_number_of_no_document_are_no_symbol(mentions) -> None:
    assert mentions("giao 12 BQL-DA và 5 SNV-VP; lúc 14 THCS-THPT") == []


@pytest.mark.parametrize("printed", ["cv 17/SNV-VP", "qđ số 19/QĐ-UBND", "nđ 30/2020/NĐ-CP"])
def test_the_letters_of_a_type_may_be_small(mentions, printed: str) -> None:
    assert mentions(f"theo {printed};")[0][0] == printed


def test_a_plan_is_called_by_its_serial_where_another_phrase_begins_and_not_by_its_year(mentions) -> None:
    found = [words for words, _ in mentions("Theo Kế hoạch 146 các xã làm; Kế hoạch 2024 của Sở; Kế hoạch 05 năm")]
    assert found == ["Kế hoạch 146"]


def test_a_short_name_with_a_year_says_of_which_year_the_law_is(mentions) -> None:
    text = (
        "Căn cứ Luật Lưu trữ số 33/2024/QH15 (sau đây gọi là Luật năm 2024), có hiệu lực từ ngày 01/7/2025. Các đơn vị thi "
        "hành Luật năm 2024."
    )
    last = mentions(text)[-1][1]
    assert (last.date, last.resolves_to) == ("2024", "33/2024/QH15")


def test_a_plan_is_called_by_its_serial_where_its_day_follows_and_days_that_it_lasts_are_none(mentions) -> None:
    ((_, mention),) = mentions("Thực hiện Kế hoạch 38 ngày 12/4/2024 của UBND tỉnh Hà Giang")
    assert (mention.number, mention.date, mention.issuer) == ("38", "2024-04-12", "UBND tỉnh Hà Giang")
    assert mentions("Phát động Kế hoạch 60 ngày đêm thi đua") == []


@pytest.mark.parametrize("room", ["phòng họp số 2/UBND", "Hội trường số 3/UBND"])
def test_the_number_of_a_room_is_no_documents(room: str, mentions) -> None:
    assert mentions(f"Cuộc họp diễn ra tại {room} vào buổi sáng.") == []


@pytest.mark.parametrize("short", ["Nghị định số 12/2024", "NĐ 12/2024", "Nghị định 12"])
def test_the_short_form_that_is_declared_for_a_number_is_no_reference(short: str, mentions) -> None:
    text = f"Căn cứ Nghị định số 12/2024/NĐ-CP ngày 05/02/2024 của Chính phủ về giá (sau đây gọi tắt là {short});"
    assert [each.number for _, each in mentions(text)] == ["12/2024/NĐ-CP"]


@pytest.mark.parametrize("opening", ["Ủy ban nhân dân tỉnh chỉ thị :", "Chủ tịch UBND tỉnh kết luận:"])
def test_the_items_below_an_order_are_no_numbers_of_its_verb(opening: str, mentions) -> None:
    assert mentions(f"{opening}\n\n   1/ Ủy ban nhân dân các huyện sơ kết.\n   2/ UBND các xã báo cáo.") == []


def test_a_line_may_end_between_the_type_and_its_number(mentions) -> None:
    assert [each.number for _, each in mentions("Căn cứ Chỉ thị số:\n12/CT-UBND ngày 05/02/2024 của UBND tỉnh;")] == [
        "12/CT-UBND"
    ]


@pytest.mark.parametrize(("day", "kind"), [("18/9/2025", "tỉnh"), ("18/9/2026", "thành phố")])
def test_the_place_of_an_issuer_is_called_as_it_was_on_the_day_of_the_document(day: str, kind: str) -> None:
    text = f"Xét Tờ trình số 88/TTr-UBND ngày {day} của Ủy ban nhân dân xã;"
    clean = normalise(text)
    own = Document(type="Nghị quyết", issuer=f"HĐND xã Đồng Phú {kind} Đồng Nai", province="Đồng Nai", level="commune")
    [found] = find_mentions(clean, segment(clean), own)
    assert found.issuer == f"UBND xã Đồng Phú {kind} Đồng Nai"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("theo nghị định 61/2018/nđ-cp và các văn bản khác", "61/2018/NĐ-CP"),
        ("thông tư liên tịch 05/2010/ttlt-btc-bnv", "05/2010/TTLT-BTC-BNV"),
        ("công văn 12/sxd-qlđt của Sở Xây dựng", "12/SXD-QLĐT"),
    ],
)
def test_a_symbol_in_small_letters_counts_behind_a_type(mentions, text: str, number: str) -> None:
    ((_, mention),) = mentions(text)
    assert mention.number == number


def test_an_address_in_small_letters_is_no_number(mentions) -> None:
    assert mentions("tải về tại trang 61/2018/nd-cp, mục 12/tin-tuc; báo cáo 5-tieu-hoc, kế hoạch 3/quy-nam") == []


def test_serials_share_the_symbol_of_a_party_number(mentions) -> None:
    found = mentions("Các Hướng dẫn số 12, 15 và 18-HD/BTCTU ngày 05/5/2025 đã hết hạn.")
    assert [mention.number for _, mention in found] == ["12-HD/BTCTU", "15-HD/BTCTU", "18-HD/BTCTU"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Kế hoạch số 17/KH-UBND ngày 03/2/2025 và 1120/SNV-TCBC ngày 09/9/2025", ["Kế hoạch", "Công văn"]),
        ("các Thông báo số 17/SNV-VP và 18/SNV-VP", ["Thông báo", "Thông báo"]),
        ("các Báo cáo số 12/BC-SYT, số 15/SYT-NVY", ["Báo cáo", "Báo cáo"]),
        ("các Báo cáo số 1/SYT-VP, số 2/BC-SYT, số 3/SYT-TC", ["Báo cáo", "Báo cáo", "Báo cáo"]),
        ("Quyết định số 12/QĐ-BTC ngày 03/2/1999 và số 13/BTC-QĐ ngày 04/2/1999", ["Quyết định", "Quyết định"]),
        ("Quyết định số 17/QĐ-UBND ngày 03/2/1999 và số 18/UB ngày 04/2/1999", ["Quyết định", "Quyết định"]),
        ("các Quyết định số 17/QĐ-UBND, 18/QĐ-UBND", ["Quyết định", "Quyết định"]),
    ],
)
def test_letters_of_an_office_behind_a_number_with_its_type_are_a_letter(mentions, text: str, types: list[str]) -> None:
    assert [mention.type for _, mention in mentions(text)] == types


def test_an_office_that_no_list_knows_ends_before_the_next_number(mentions) -> None:
    found = mentions("Thông tư số 55/2023/TT-BTC của Bộ Tài chinh và QĐ số 5/QĐ-UBND của UBND tỉnh Sơn La")
    assert [mention.number for _, mention in found] == ["55/2023/TT-BTC", "5/QĐ-UBND"]


@pytest.mark.parametrize("hour", [" hồi 10 giờ 00 ", ", 22h00 ", " lúc 6 giờ 30 phút, "])
def test_the_hour_of_a_telegram_may_stand_before_its_day(mentions, hour: str) -> None:
    ((_, mention),) = mentions(f"Thực hiện Công điện số 17/CĐ-TTg{hour}ngày 15/9/2025 của Thủ tướng Chính phủ;")
    assert (mention.date, mention.issuer) == ("2025-09-15", "Thủ tướng Chính phủ")


def test_the_hour_of_a_meeting_is_not_that_of_its_invitation(mentions) -> None:
    ((_, mention),) = mentions("Theo Giấy mời số 12/GM-SNV lúc 8 giờ ngày 05/5/2025;")
    assert mention.date is None


def test_a_slash_may_stand_at_the_head_of_the_next_line(mentions) -> None:
    ((_, mention),) = mentions("Theo Quyết định số 1234\n     /QĐ-UBND ngày 03/3/2025;")
    assert (mention.number, mention.date) == ("1234/QĐ-UBND", "2025-03-03")
