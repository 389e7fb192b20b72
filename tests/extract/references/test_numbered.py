"""References by their whole number: which numbers are a document's, and whose."""

import unicodedata

import pytest

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


@pytest.mark.parametrize(("text", "number", "type_", "date", "issuer"), FORMS)
def test_every_form_of_a_numbered_reference(
    mentions, text: str, number: str | None, type_: str, date: str | None, issuer: str | None
) -> None:
    before, words, after = text.split("|")
    ((found, mention),) = mentions(before + words + after)
    assert found == words
    assert (mention.number, mention.type, mention.date, mention.issuer) == (number, type_, date, issuer)


def test_letters_after_a_number_of_no_document_are_no_symbol(mentions) -> None:
    assert mentions("giao 12 BQL-DA và 5 SNV-VP; lúc 14 THCS-THPT") == []


@pytest.mark.parametrize("printed", ["cv 17/SNV-VP", "qđ số 19/QĐ-UBND", "nđ 30/2020/NĐ-CP"])
def test_the_letters_of_a_type_may_be_small(mentions, printed: str) -> None:
    assert mentions(f"theo {printed};")[0][0] == printed


@pytest.mark.parametrize("room", ["phòng họp số 2/UBND", "Hội trường số 3/UBND"])
def test_the_number_of_a_room_is_no_documents(room: str, mentions) -> None:
    assert mentions(f"Cuộc họp diễn ra tại {room} vào buổi sáng.") == []


@pytest.mark.parametrize("opening", ["Ủy ban nhân dân tỉnh chỉ thị :", "Chủ tịch UBND tỉnh kết luận:"])
def test_the_items_below_an_order_are_no_numbers_of_its_verb(opening: str, mentions) -> None:
    assert mentions(f"{opening}\n\n   1/ Ủy ban nhân dân các huyện sơ kết.\n   2/ UBND các xã báo cáo.") == []


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


def test_composed_and_decomposed_texts_give_the_same_mentions(mentions) -> None:
    text = "\n".join(form[0].replace("|", "") for form in FORMS)
    composed, decomposed = (mentions(unicodedata.normalize(form, text)) for form in ("NFC", "NFD"))
    assert composed == decomposed
    assert len(composed) > 30


def test_a_slash_may_stand_at_the_head_of_the_next_line(mentions) -> None:
    ((_, mention),) = mentions("Theo Quyết định số 1234\n     /QĐ-UBND ngày 03/3/2025;")
    assert (mention.number, mention.date) == ("1234/QĐ-UBND", "2025-03-03")
