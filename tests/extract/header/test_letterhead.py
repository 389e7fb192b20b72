"""Letterheads that are damaged, joint, of the Party, of the past, or certified as copies."""

from typing import Any

import pytest

from luocdo.extract.header.read import read_header
from luocdo.extract.model import Context
from luocdo.extract.normalise import normalise
from luocdo.extract.read import read_text
from luocdo.extract.structure.segment import segment

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM\n"
BODY = "\n\nCăn cứ Luật Lưu trữ năm 2024;\n\nNội dung văn bản viết ở đây cho đủ.\n"


def facts_of(above: str, *names: str) -> tuple[Any, ...]:
    clean = normalise(above + BODY)
    document = read_header(clean, segment(clean), Context())
    return tuple(getattr(document, name) for name in names)


@pytest.mark.parametrize("word", ["Số:", "Số", "S:", "Sổ:", "Sô", "S6:", "Số  :", "SỐ:", "Số;", "Số:."])
def test_the_word_before_the_number_is_read_as_scanners_leave_it(word: str) -> None:
    above = f"UBND TỈNH CÀ MAU\nVĂN PHÒNG\n{STATE}{word} 41/TB-VP\nCà Mau, ngày 2 tháng 4 năm 2025\n\nTHÔNG BÁO\nLịch công tác tuần"
    assert facts_of(above, "number", "issuer", "type") == ("41/TB-VP", "Văn phòng UBND tỉnh Cà Mau", "Thông báo")


@pytest.mark.parametrize(
    "above",
    [
        f"UBND TỈNH CÀ MAU\nVĂN PHÒNG\nSố: Số: 41/TB-VP\n{STATE}",
        f"UBND TỈNH CÀ MAU\nVĂN PHÒNG\n{STATE}số: 41/TB-VP\n",
        "UBND TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG Độc lập - Tự do - Hạnh phúc\nsố: 41/TB-VP ",
    ],
)
def test_a_small_or_doubled_word_before_the_number_is_that_of_the_letterhead(above: str) -> None:
    below = "Cà Mau, ngày 2 tháng 4 năm 2025\n\nTHÔNG BÁO\nLịch công tác tuần"
    assert facts_of(above + below, "number", "issuer") == ("41/TB-VP", "Văn phòng UBND tỉnh Cà Mau")


@pytest.mark.parametrize("cited", ["V/v thực hiện Công văn\nsố: 12/UBND-KT", "V/v báo cáo,\nsố: 12/UBND-KT kèm theo"])
def test_a_small_word_that_goes_on_with_the_subject_is_not_that_of_the_number(cited: str) -> None:
    above = f"UBND TỈNH CÀ MAU\nVĂN PHÒNG\n{STATE}{cited}\nCà Mau, ngày 2 tháng 4 năm 2025"
    assert facts_of(above, "number") == (None,)


@pytest.mark.parametrize("number", ["4521/BYT-\nKCB", "4521\n/BYT-KCB", "4521 / BYT - KCB", "   4521/BYT-KCB"])
def test_a_number_broken_over_two_lines_is_whole(number: str) -> None:
    above = f"BỘ Y TẾ\n{STATE}Số: {number}\nV/v khám bệnh\nHà Nội, ngày 12 tháng 9 năm 2025\n\nKính gửi: Các sở."
    assert facts_of(above, "number", "title", "date") == ("4521/BYT-KCB", "khám bệnh", "2025-09-12")


@pytest.mark.parametrize(
    ("place", "date", "province"),
    [
        ("Cà Mau, ngày 05 tháng 7năm 2025", "2025-07-05", "Cà Mau"),
        ("Cà Mau, ngày 5/7/2025", "2025-07-05", "Cà Mau"),
        ("TP. Hồ Chí Minh, ngày 05 tháng 7 năm 2025", "2025-07-05", "Hồ Chí Minh"),
        ("Tp Hồ Chí Minh, ngày 05 tháng 7 năm 2025", "2025-07-05", "Hồ Chí Minh"),
        ("Cà Mau, hồi 9 giờ 00 ngày 05 tháng 7 năm 2025", "2025-07-05", "Cà Mau"),
        ("Cà Mau, ngày      tháng 7 năm 2025", "2025-07", "Cà Mau"),
        ("Cà Mau, ngày / tháng 7 năm 2025", "2025-07", "Cà Mau"),
        ("Cà Mau, Ngày 05 Tháng 7 Năm 2025", "2025-07-05", "Cà Mau"),
    ],
)
def test_the_place_line_gives_province_and_date(place: str, date: str, province: str) -> None:
    above = f"SỞ TƯ PHÁP\n{STATE}Số: 41/STP-VP\nV/v góp ý\n{place}\n\nKính gửi: Các sở."
    assert facts_of(above, "number", "date", "province") == ("41/STP-VP", date, province)


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("Số: 41/STP-VP\nCà Mau, 05/7/2025", ("2025-07-05", "Cà Mau")),
        ("Số: 41/STP-VP          Cà Mau, 05.7.2025", ("2025-07-05", "Cà Mau")),
        ("Số: 41/STP-VP\nHọp tại Cà Mau, 05/7/2025", (None, None)),
    ],
)
def test_a_day_without_its_word_counts_behind_the_name_of_a_province(line: str, facts: tuple[str | None, ...]) -> None:
    assert facts_of(f"SỞ TƯ PHÁP\n{STATE}{line}\n\nKính gửi: Các sở.", "date", "province") == facts


@pytest.mark.parametrize("break_", [" ", "\n"])
def test_the_decision_by_which_a_team_was_set_up_is_not_its_number(break_: str) -> None:
    above = f"SỞ TƯ PHÁP\nĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH{break_}SỐ 50/QĐ-STP\n{STATE}Số: 7/KH-ĐKT\nCà Mau, ngày 5/7/2025\n\nKẾ HOẠCH\nKiểm tra kho"
    assert facts_of(above, "number", "type") == ("7/KH-ĐKT", "Kế hoạch")


@pytest.mark.parametrize("opening", ["Năm 2025, các phòng", "Trong những năm qua, các phòng", "Những năm gần đây, kho"])
def test_a_title_ends_before_what_was_done_in_the_year(opening: str) -> None:
    above = f"TÒA ÁN NHÂN DÂN TỐI CAO\n{STATE}Số: 1/2025/CT-CA\nHà Nội, ngày 5/7/2025\nCHỈ THỊ\nVỀ VIỆC LẬP KHO\n{opening} đã nộp lưu đủ hồ sơ."
    assert facts_of(above, "title") == ("LẬP KHO",)


ISSUERS = [
    ("TỈNH ỦY SƠN LA\nBAN TỔ CHỨC\n*\nSố 22-HD/BTCTU", "Ban Tổ chức Tỉnh ủy Sơn La", "Sơn La", "party"),
    ("TỈNH ỦY SƠN LA\nVĂN PHÒNG\n*\nSố 22-CV/VPTU", "Văn phòng Tỉnh ủy Sơn La", "Sơn La", "party"),
    ("THÀNH ỦY HẢI PHÒNG\n*\nSố 22-KH/TU", "Thành ủy Hải Phòng", "Hải Phòng", "party"),
    ("BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TỔ CHỨC\n*\nSố 22-HD/BTCTW", "Ban Tổ chức Trung ương", None, "party"),
    ("UBND TỈNH HẢI HƯNG\nSố: 112/QĐ-UB", "UBND tỉnh Hải Hưng", "Hải Hưng", "province"),
    ("UBND TỈNH QUẢNG NAM - ĐÀ NẴNG\nSố: 112/QĐ-UB", "UBND tỉnh Quảng Nam - Đà Nẵng", "Quảng Nam - Đà Nẵng", "province"),
    ("ỦY BAN NHÂN DÂN THÀNH PHỐ\nHẢI PHÒNG\nSố: 112/QĐ-UBND", "UBND thành phố Hải Phòng", "Hải Phòng", "province"),
    ("UBND HUYỆN MÈO VẠC\nPHÒNG NỘI VỤ\nSố: 31/TB-NV", "Phòng Nội vụ huyện Mèo Vạc", None, "unit"),
    ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LẠNG SƠN\nSố: 112/QĐ-UBND", "UBND thành phố Lạng Sơn", "Lạng Sơn", "district"),
    ("THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nTỈNH PHÚ THỌ\nSố: 14/TTr-HĐND", "Thường trực HĐND tỉnh Phú Thọ", "Phú Thọ", "province"),
    ("ĐOÀN ĐẠI BIỂU QUỐC HỘI\nTỈNH PHÚ THỌ\nSố: 14/ĐĐBQH-VP", "Đoàn đại biểu Quốc hội tỉnh Phú Thọ", "Phú Thọ", "department"),
    ("UBND TỈNH GIA LAI\nSỞ LAO ĐỘNG-THƯƠNG BINH\nVÀ XÃ HỘI\nSố: 45/SLĐTBXH-TE", "Sở Lao động - Thương binh và Xã hội tỉnh Gia Lai", "Gia Lai", "department"),
    ("CHỦ TỊCH NƯỚC\nSố: 133/SL\nHà Nội, ngày 20 tháng 1 năm 1953\n\nSẮC LỆNH\nVề thuế", "Chủ tịch nước", None, "central"),
    ("BỘ Y TẾ\nTRƯỜNG ĐẠI HỌC Y DƯỢC THÁI NGUYÊN\nSố: 112/QĐ-ĐHYD", "Trường Đại học Y dược Thái Nguyên", None, "unit"),
    ("KHO BẠC NHÀ NƯỚC KHU VỰC X\nSố: 31/TB-KV", "Kho bạc Nhà nước khu vực X", None, "department"),
    ("UBND TỈNH CÀ MAU\nBAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM\nSố: 31/TB-BCĐ", "Ban Chỉ đạo phòng, chống tội phạm tỉnh Cà Mau", "Cà Mau", "department"),
    ("BỘ CÔNG AN - BỘ Y TẾ\nSố: 31/KH-BCA-BYT", "Bộ Công an và Bộ Y tế", None, "central"),
    ("BỘ Y TẾ\nBỘ NỘI VỤ\nSố: 31/2014/TTLT-BYT-BNV", "Bộ Y tế và Bộ Nội vụ", None, "central"),
    ("SỞ Y TẾ TỈNH CÀ MAU\nSỞ NỘI VỤ TỈNH CÀ MAU\nSố: 31/HDLN-SYT-SNV\nCà Mau, ngày 2 tháng 4 năm 2025", "Sở Y tế - Sở Nội vụ tỉnh Cà Mau", "Cà Mau", "department"),
    ("UBND TỈNH CÀ MAU\nSỞ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG\nSố: 45/SNNMT-TS", "Sở Nông nghiệp và Môi trường tỉnh Cà Mau", "Cà Mau", "department"),
    ("UBND THÀNH PHỐ HẢI\nPHÒNG\nỦY BAN NHÂN DÂN\nPHƯỜNG VÂN SƠN\nSố: 4/UBND-KT", "UBND phường Vân Sơn thành phố Hải Phòng", "Hải Phòng", "commune"),
    ("UBND TỈNH CÀ MAU\nTỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06\nSố: 31/TB-TCT", "Tổ công tác triển khai đề án 06 tỉnh Cà Mau", "Cà Mau", "department"),
    ("THANH TRA CHÍNH PHỦ\nVĂN PHÒNG\nSố: 31/TB-VP", "Văn phòng Thanh tra Chính phủ", None, "central"),
    ("BỘ TÀI CHÍNH\nKHO BẠC NHÀ NƯỚC\nSố: 31/QĐ-KBNN", "Kho bạc Nhà nước", None, "central"),
    ("ỦY BAN AN TOÀN GIAO THÔNG QUỐC GIA\nSố: 31/KH-UBATGTQG", "Ủy ban An toàn giao thông quốc gia", None, "central"),
    ("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nBAN ĐẠI DIỆN HỘI ĐỒNG QUẢN TRỊ\nHUYỆN NĂM CĂN, TỈNH CÀ MAU\nSố: 31/BB-BĐD", "Ban đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội huyện Năm Căn tỉnh Cà Mau", "Cà Mau", "unit"),
    ("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH CÀ MAU\nPHÒNG GIAO DỊCH HUYỆN NĂM CĂN\nSố: 31/TB-PGD", "Phòng giao dịch Ngân hàng Chính sách xã hội huyện Năm Căn tỉnh Cà Mau", "Cà Mau", "unit"),
    ("BẢO HIỂM XÃ HỘI TỈNH CÀ MAU\nSố: 31/KHLN-BHXH\n\nKẾ HOẠCH LIÊN NGÀNH\nPhối hợp thanh tra", "Bảo hiểm xã hội tỉnh Cà Mau", "Cà Mau", "department"),
    ("HUYỆN ỦY BẢO YÊN\nBAN TỔ CHỨC\nSố 40-CV/BTCHU Bảo Yên, ngày 12 tháng 10 năm 2022", "Ban Tổ chức Huyện ủy Bảo Yên tỉnh Lào Cai", "Lào Cai", "party"),
    ("CHỈ THỊ\nCủa Chủ tịch Ủy ban nhân dân tỉnh Cà Mau\nVề việc phòng cháy rừng", "UBND tỉnh Cà Mau", "Cà Mau", "province"),
    ("ỦY BAN NHẢN DÂN\nTỈNH CÀ MAU\nCỘNG HÒA XĂ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 31/QĐ-UBND", "UBND tỉnh Cà Mau", "Cà Mau", "province"),
    ("UBND TỈNH CÀ MAU\nVĂN PHÒNG\n\nTHÔNG BÁO\nLịch công tác", "Văn phòng UBND tỉnh Cà Mau", "Cà Mau", "department"),
]  # fmt: skip


@pytest.mark.parametrize(("above", "issuer", "province", "level"), ISSUERS)
def test_the_issuer_is_named_in_full(above: str, issuer: str, province: str | None, level: str) -> None:
    assert facts_of(above, "issuer", "province", "level")[:2] == (issuer, province)
    if " và " not in issuer:
        assert facts_of(above, "level") == (level,)


def test_a_district_lies_in_the_province_that_the_acts_above_the_text_name() -> None:
    acts = "\n\n".join(f"Căn cứ Nghị định số {number}/2014/NĐ-CP;" for number in range(41, 49))
    above = f"UBND HUYỆN MÈO VẠC\n{STATE}Số: 5/QĐ-UBND\nMèo Vạc, ngày 2 tháng 4 năm 2015\n\nQUYẾT ĐỊNH\nVề việc thu hồi đất\n\n{acts}\n\nCăn cứ Quyết định số 9/2014/QĐ-UBND của UBND tỉnh Hà Giang;"
    assert facts_of(above, "province", "level") == ("Hà Giang", "district")


def test_what_certifies_a_copy_above_the_letterhead_is_not_the_documents() -> None:
    above = f"VĂN PHÒNG UBND TỈNH CÀ MAU\nSAO Y BẢN CHÍNH\nSố: 88/SY-VP\nCà Mau, ngày 9 tháng 8 năm 2024\n\nBỘ Y TẾ\n{STATE}Số: 15/BYT-DP\nV/v tiêm chủng\nHà Nội, ngày 5 tháng 8 năm 2024\n\nKính gửi: Các sở y tế."
    assert facts_of(above, "number", "issuer", "date") == ("15/BYT-DP", "Bộ Y tế", "2024-08-05")


def test_a_copy_certified_below_the_number_leaves_the_letterhead_alone() -> None:
    above = f"BỘ Y TẾ\n{STATE}Số: 15/BYT-DP\nV/v tiêm chủng\nHà Nội, ngày 5 tháng 8 năm 2024\n\nSAO Y BẢN CHÍNH\n\nKính gửi: Các sở."
    assert facts_of(above, "number", "issuer", "date") == ("15/BYT-DP", "Bộ Y tế", "2024-08-05")


def test_a_letterhead_in_a_table_breaks_its_lines_within_the_cells() -> None:
    above = (
        "| **BỘ NỘI VỤ**<br>**CỤC VĂN THƯ**<br>------- | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br/>Độc lập - Tự do |\n|---|---|\n"
        "| Số: 17/CVT-NV<br>V/v chuẩn hóa<br>hồ sơ | *Hà Nội, ngày 02 tháng 6 năm 2025* |\n\nKính gửi: Các bộ."
    )
    assert facts_of(above, "number", "issuer", "title", "date") == (
        "17/CVT-NV",
        "Cục Văn thư",
        "chuẩn hóa hồ sơ",
        "2025-06-02",
    )


def test_a_document_dated_where_it_is_signed_has_that_date() -> None:
    above = f"SỞ Y TẾ TỈNH LÀO CAI\n{STATE}Số: 3/BC-SYT\n\nBÁO CÁO\nCông tác văn thư"
    below = "\nNơi nhận:\n- Lưu: VT.\n\nLào Cai, ngày 9 tháng 6 năm 2025\nGIÁM ĐỐC\n\nLê Văn Tám\n"
    clean = normalise(above + BODY + below)
    assert read_header(clean, segment(clean), Context()).date == "2025-06-09"


LOCAL = [
    ("TỈNH ỦY YÊN BÁI\nHUYỆN ỦY VĂN CHẤN\n*\nSố 27-KH/HU", PARTY, "Huyện ủy Văn Chấn tỉnh Yên Bái", "Yên Bái"),
    ("HUYỆN ỦY VĂN CHẤN\nBAN TUYÊN GIÁO\n*\nSố 27-HD/BTGHU", PARTY, "Ban Tuyên giáo Huyện ủy Văn Chấn", None),
    ("ĐẢNG BỘ XÃ NAM TUẤN\nCHI BỘ TRƯỜNG NỘI TRÚ\n*\nSố 27-KH/CB", PARTY, "Chi bộ Trường nội trú", None),
    ("HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH PHÚ THỌ\nSố 77-CV/HNDT", "", "Hội Nông dân tỉnh Phú Thọ", "Phú Thọ"),
    (
        "HỘI LHPN VIỆT NAM\nBAN THƯỜNG VỤ TỈNH BẮC NINH\nSố: 7/CV-BTV",
        STATE,
        "Hội Liên hiệp Phụ nữ tỉnh Bắc Ninh",
        "Bắc Ninh",
    ),
    (
        "ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH LÀO CAI\n***\nSố: 77-CV/TĐTN-PT",
        "",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Lào Cai",
        "Lào Cai",
    ),
    (
        "ỦY BAN MTTQ VIỆT NAM\nTỈNH LÀO CAI\nSố: 7/MTTQ-BTT",
        STATE,
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai",
        "Lào Cai",
    ),
    (
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO SƠN LA\nTRƯỜNG THPT TÔ HIỆU\nSố: 45/THPTTH-VP",
        STATE,
        "Trường THPT Tô Hiệu tỉnh Sơn La",
        "Sơn La",
    ),
    (
        "UBND TỈNH QUẢNG NGÃI\nSỞ TÀI CHÍNH - VẬT GIÁ\nSố: 7/CV-TCVG",
        STATE,
        "Sở Tài chính - Vật giá tỉnh Quảng Ngãi",
        "Quảng Ngãi",
    ),
    ("QUÂN KHU 3\nBỘ CHQS TỈNH HÀ NAM\nSố: 77/BCH-TM", STATE, "Bộ Chỉ huy quân sự tỉnh Hà Nam", "Hà Nam"),
]


@pytest.mark.parametrize(("names", "motto", "issuer", "province"), LOCAL)
def test_small_offices_and_local_branches_are_known_by_their_letterhead(
    names: str, motto: str, issuer: str, province: str | None
) -> None:
    above = f"{names}\n{motto}Bình An, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nCông tác năm"
    assert facts_of(above, "issuer", "province") == (issuer, province)


@pytest.mark.parametrize(
    "subject",
    [
        "V/v thực hiện Thông báo số 418/TB-VPCP ngày 12/8/2025",
        "V/v thực hiện Công văn số 2150/UBND-NC ngày 19/8/2025 và Thông báo số 418/TB-VPCP ngày 12/8/2025",
        "V/v sửa đổi Nghị định số 31/2014/NĐ-CP ngày 18 tháng 4 năm 2014 của Chính phủ",
        "Về mua sắm theo đúng Quyết định số 77/2007/QĐ-TTg, ngày 09 tháng 5 năm 2007 của Thủ tướng Chính phủ",
        "V/v họp giao ban ngày 26 tháng 8 năm 2025",
    ],
)
def test_the_day_of_a_number_that_the_subject_cites_is_not_that_of_the_document(subject: str) -> None:
    text = (
        f"UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 77/SNV-VP\n{subject}\n\n"
        "Nghệ An, ngày 20 tháng 8 năm 2025\n\nKính gửi: Các phòng thuộc Sở."
    )
    assert read_text(text).document.date == "2025-08-20"


@pytest.mark.parametrize("day", ["26/8/2025", "26 tháng 8 năm 2025"])
def test_the_day_of_a_meeting_is_not_that_of_the_letter_about_it(day: str) -> None:
    text = f"UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 77/SNV-VP\nV/v họp giao ban ngày {day}\n\nKính gửi: Các phòng thuộc Sở."
    assert read_text(text).document.date is None


def test_a_day_opposite_the_subject_in_its_line_is_that_of_the_letter() -> None:
    text = "UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 77/SNV-VP\nV/v họp giao ban   Nghệ An, ngày 20 tháng 8 năm 2025\n\nKính gửi: Các phòng."
    assert read_text(text).document.date == "2025-08-20"


@pytest.mark.parametrize("number", ["Công văn số: 77/SNV-VP", "CV số: 77/SNV-VP,", "(Kèm theo Công văn số 77/SNV-VP"])
def test_the_day_behind_the_number_of_the_document_is_its_own(number: str) -> None:
    text = f"UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\n-------\n{number} ngày 20 tháng 8 năm 2025\nV/v kiểm kê kho\n\nKính gửi: Các phòng thuộc Sở."
    assert read_text(text).document.date == "2025-08-20"


def test_a_day_written_into_the_gaps_of_a_form_is_read() -> None:
    head = "UBND TỈNH CÀ MAU         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    SỞ Y TẾ                  Độc lập - Tự do - Hạnh phúc\n"
    line = "Số: 418/SYT-VP           Cà Mau, ngày 23 tháng        7    năm 2025\n\n        Kính gửi: Các bệnh viện.\n"
    assert read_text(head + line).document.date == "2025-07-23"


def test_the_day_of_what_a_letter_carries_out_on_the_line_of_its_addressees_is_not_its_own() -> None:
    text = "Kính gửi: Các trạm y tế xã. Thực hiện Kế hoạch số 8/KH-UBND ngày 12 tháng 3 năm 2025 của UBND thành phố về diệt muỗi, Phòng Y tế yêu cầu:\n\n1. Phát quang bụi rậm.\n"
    assert read_text(text).document.date is None


def test_the_number_of_a_letter_that_was_sent_is_not_that_of_the_news_of_it() -> None:
    text = "Sau đợt mưa lớn, UBND tỉnh vừa ra văn bản Số 418/UBND-NN lưu ý các nội dung sau:\n\nKiểm tra đê kè.\n"
    assert read_text(text).document.number is None


def test_a_serial_written_as_an_amount_is_the_number_of_the_letter() -> None:
    text = "UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 1.077/SNV-VP\n\nKính gửi: Các phòng thuộc Sở."
    reading = read_text(text)
    assert reading.document.number == "1077/SNV-VP"
    assert [found.facts["text"] for found in reading.findings if found.code == "repaired-number"] == ["1.077/SNV-VP"]
