"""Types and subjects, also where stamps, footnotes, drafts and the first words of a text stand close by."""

from collections.abc import Callable

import pytest

from luocdo.extract.header.title import read_type
from luocdo.extract.model import Document

TOP = "UBND TỈNH CÀ MAU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/{letters}-UBND\nCà Mau, ngày 2 tháng 4 năm 2025\n\n"
TITLES = [
    # letters of the number, type and subject as printed, what follows, type, title
    ("KH", "KẾ HOẠCH\nThực hiện Đề án 06 năm 2025", "Thực hiện Quyết định số 6/QĐ-TTg, UBND tỉnh ban hành kế hoạch như sau:", "Kế hoạch", "Thực hiện Đề án 06 năm 2025"),
    ("TB", "THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh", "Ngày 10/9/2025, UBND tỉnh họp.", "Thông báo", "Kết luận của Chủ tịch UBND tỉnh"),
    ("QĐ", "QUYẾT ĐỊNH2\n\nQUY ĐỊNH VỀ KHO LƯU TRỮ", "Căn cứ Luật Lưu trữ;", "Quyết định", "QUY ĐỊNH VỀ KHO LƯU TRỮ"),
    ("QĐ", "QUYẾT ĐỊNH\nPhê duyệt quy hoạch kho\nMã số quy hoạch:…………", "Căn cứ Luật Lưu trữ;", "Quyết định", "Phê duyệt quy hoạch kho"),
    ("TTLB", "THÔNG TƯ LIÊN BỘ\nNỘI VỤ - TÀI CHÍNH\nHướng dẫn lập sổ kho", "Căn cứ Luật Lưu trữ;", "Thông tư liên bộ", "Hướng dẫn lập sổ kho"),
    ("TTLB", "THÔNG TƯ LIÊN BỘ\nQUY ĐỊNH SỔ KHO - SỔ MƯỢN", "Căn cứ Luật Lưu trữ;", "Thông tư liên bộ", "QUY ĐỊNH SỔ KHO - SỔ MƯỢN"),
    ("KH", "KẾ HOẠCH\n\nTriển khai Đề án 06", "Căn cứ Luật Căn cước;", "Kế hoạch", "Triển khai Đề án 06"),
    ("KH", "KẾ HOẠCH\nTrồng tre ven đê\nNăm 2025, định hướng đến năm 2030", "Căn cứ Luật Đê điều;", "Kế hoạch", "Trồng tre ven đê Năm 2025, định hướng đến năm 2030"),
    ("KH", "KẾ HOẠCH\nBỘ CHỈ SỐ THEO QUYẾT ĐỊNH SỐ 12/QĐ-UBND NGÀY 05/3/2024 CỦA UBND TỈNH", "Căn cứ Luật Đê điều;", "Kế hoạch", "BỘ CHỈ SỐ THEO QUYẾT ĐỊNH SỐ 12/QĐ-UBND NGÀY 05/3/2024 CỦA UBND TỈNH"),
    ("KH", "KẾ HOẠCH", "Thực hiện Quyết định số 6/QĐ-TTg, UBND tỉnh ban hành kế hoạch như sau:", "Kế hoạch", None),
    ("CTr", "CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết của Tỉnh ủy", "Căn cứ Luật Đầu tư;", "Chương trình hành động", "thực hiện Nghị quyết của Tỉnh ủy"),
    ("KL", "KẾT LUẬN THANH TRA\nViệc quản lý kho lưu trữ", "Thực hiện Quyết định số 6/QĐ-TTr, Đoàn thanh tra đã làm việc.", "Kết luận", "Việc quản lý kho lưu trữ"),
    ("KH", "KẾ HOẠCH THANH TRA\nnăm 2025", "Căn cứ Luật Thanh tra;", "Kế hoạch", "THANH TRA năm 2025"),
    ("CTr", "CHƯƠNG TRÌNH\nCÔNG TÁC NĂM 2025", "Căn cứ Luật Đầu tư;", "Chương trình", "CÔNG TÁC NĂM 2025"),
    ("HD", "HƯỚNG DẪN LIÊN NGÀNH\nVề chế độ thai sản", "Căn cứ Luật Việc làm;", "Hướng dẫn liên ngành", "Về chế độ thai sản"),
    ("HDLN", "HƯỚNG DẪN\nVề chế độ thai sản", "Căn cứ Luật Việc làm;", "Hướng dẫn", "Về chế độ thai sản"),
    ("HDLS", "HƯỚNG DẪN LIÊN SỞ\nVề chế độ thai sản", "Căn cứ Luật Việc làm;", "Hướng dẫn", "Về chế độ thai sản"),
    ("TTLT", "THÔNG TƯ\nVề chế độ thai sản", "Căn cứ Luật Việc làm;", "Thông tư liên tịch", "Về chế độ thai sản"),
    ("QĐ", "QUYÉT ĐỊNH\nVề việc thu hồi đất\n\nỦY BAN NHÂN DÂN TỈNH CÀ MAU", "Căn cứ Luật Đất đai;", "Quyết định", "thu hồi đất"),
    ("CĐ", "CÔNG ĐIỆN\nVề việc ứng phó bão\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CÀ MAU ĐIỆN:\n- Các sở, ban, ngành.", "Căn cứ Luật Đê điều;", "Công điện", "ứng phó bão"),
    ("CĐ", "CÔNG ĐIỆN\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH - TRƯỞNG BAN CHỈ HUY PHÒNG, CHỐNG THIÊN TAI TỈNH CÀ MAU, điện:\n- Các sở.", "Căn cứ Luật Đê điều;", "Công điện", None),
    ("CĐ", "HỎA TỐC\n\nCÔNG ĐIỆN\nVề việc ứng phó bão\nKHẨN", "Căn cứ Luật Đê điều;", "Công điện", "ứng phó bão"),
    ("KH", "KẾ HOẠCH\nThực hiện Nghị quyết số 66-\nNQ/TW năm 2024 - 2025", "Căn cứ Luật Đầu tư;", "Kế hoạch", "Thực hiện Nghị quyết số 66-NQ/TW năm 2024 - 2025"),
    ("QĐ", "QUYẾT ĐỊNH\n“VỀ VIỆC BAN HÀNH QUY CHẾ LƯU TRỮ”", "Căn cứ Luật Lưu trữ;", "Quyết định", "BAN HÀNH QUY CHẾ LƯU TRỮ"),
    ("QĐ", "QUYẾT ĐỊNH\n“ V/v phê duyệt quy chế lưu trữ”", "Căn cứ Luật Lưu trữ;", "Quyết định", "phê duyệt quy chế lưu trữ"),
    ("QĐ", "QUYẾT ĐỊNH\nVề việc sửa đổi Quy chế lưu trữ\n\n(Ban hành theo Quyết định số 5/QĐ-UBND ngày 03/4/2024)", "Căn cứ Luật Lưu trữ;", "Quyết định", "sửa đổi Quy chế lưu trữ"),
    ("QĐ", "QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA QUY CHẾ LƯU TRỮ", "Căn cứ Luật Lưu trữ;", "Quyết định", "QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA QUY CHẾ LƯU TRỮ"),
    ("QĐ", "QUYẾT ĐỊNH\nVỀ VIỆCSỬA ĐỔI QUY CHẾ", "Căn cứ Luật Lưu trữ;", "Quyết định", "SỬA ĐỔI QUY CHẾ"),
    ("CT", "CHỈ THỊ\n\nVỀ PHÒNG CHÁY TẠI CÁC KHO.\n\nĐầu năm đến nay đã cháy ba kho.", "Ủy ban nhân dân tỉnh yêu cầu:", "Chỉ thị", "VỀ PHÒNG CHÁY TẠI CÁC KHO"),
    ("HD", "HƯỚNG DẪN\nHướng dẫn thực hiện chế độ bồi dưỡng độc hại bằng hiện vật đối với cán bộ, công chức, viên chức làm việc tại các kho lưu trữ.", "Thi hành Nghị định số 5/2005/NĐ-CP, Sở hướng dẫn như sau:", "Hướng dẫn", "Hướng dẫn thực hiện chế độ bồi dưỡng độc hại bằng hiện vật đối với cán bộ, công chức, viên chức làm việc tại các kho lưu trữ"),
    ("TTLT-BYT", "THÔNG TƯ\nVề kho thuốc", "Căn cứ Luật Dược;", "Thông tư liên tịch", "Về kho thuốc"),
    ("QĐ", "QUYẾT ĐỊNH\nVỀVIỆC BAN HÀNH QUY CHẾ", "Căn cứ Luật Lưu trữ;", "Quyết định", "BAN HÀNH QUY CHẾ"),
    ("QĐ", "QUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN TỈNH V/V PHÊ DUYỆT QUY HOẠCH KHO", "Căn cứ Luật Lưu trữ;", "Quyết định", "PHÊ DUYỆT QUY HOẠCH KHO"),
    ("VBHN", "NGHỊ ĐỊNH[1]\nVề công tác văn thư[2]", "Căn cứ Luật Lưu trữ;", "Văn bản hợp nhất", "Về công tác văn thư"),
    ("TT", "THÔNG TƯ\nSỐ 15-NV/TT NGÀY 16-3-1991 CỦA BỘ NỘI VỤ QUY ĐỊNH CHẾ ĐỘ TRÔNG KHO", "Căn cứ Luật Lưu trữ;", "Thông tư", "QUY ĐỊNH CHẾ ĐỘ TRÔNG KHO"),
    ("TT", "THÔNG TƯ\nHƯỚNG DẪN THI HÀNH QUYẾT ĐỊNH SỐ 12-CP NGÀY 13-4-1978 VỀ KHO LƯU TRỮ", "Căn cứ Luật Lưu trữ;", "Thông tư", "HƯỚNG DẪN THI HÀNH QUYẾT ĐỊNH SỐ 12-CP NGÀY 13-4-1978 VỀ KHO LƯU TRỮ"),
    ("QĐ", "QUYẾT ĐỊNH\nQUYẾT ĐỊNH BAN HÀNH QUY CHẾ LƯU TRỮ", "Căn cứ Luật Lưu trữ;", "Quyết định", "BAN HÀNH QUY CHẾ LƯU TRỮ"),
    ("QĐ", "QUYỂT ĐỊNH\nVỀ\nCHẾ ĐỘ TRÔNG KHO", "Căn cứ Luật Lưu trữ;", "Quyết định", "VỀ CHẾ ĐỘ TRÔNG KHO"),
    ("QC", "QUY CHẾ\nLÀM VIỆC CỦA ỦY\nBAN NHÂN DÂN XÃ ĐẤT MŨI NHIỆM KỲ MỚI", "Điều 1. Phạm vi", "Quy chế", "LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ ĐẤT MŨI NHIỆM KỲ MỚI"),
    ("HD", "HƯỚNG DẪN 16-HD/BTG\nTuyên truyền ngày lưu trữ", "Căn cứ Luật Lưu trữ;", "Hướng dẫn", "Tuyên truyền ngày lưu trữ"),
    ("QĐ", "DỰ THẢO 2\n\nQUYẾT ĐỊNH\nBan hành Quy định về lưu trữ", "Căn cứ Luật Lưu trữ;", "Quyết định", "Ban hành Quy định về lưu trữ"),
]  # fmt: skip


def test_a_page_that_has_lost_the_line_of_the_type_keeps_the_subject(header_of: Callable[..., Document]) -> None:
    above = TOP.format(letters="QĐ").strip()
    document = header_of(
        f"{above}\nBAN HÀNH QUY ĐỊNH\nVỀ KHO LƯU TRỮ\nỦY BAN NHÂN DÂN TỈNH CÀ MAU\n\nCăn cứ Luật Lưu trữ;\n"
    )
    assert (document.type, document.title) == ("Quyết định", "BAN HÀNH QUY ĐỊNH VỀ KHO LƯU TRỮ")


@pytest.mark.parametrize(
    ("letters", "line", "type_of", "title"),
    [
        ("QĐ", "VỀ VIỆC PHÂN LOẠI KHO LƯU TRỮ", "Quyết định", "PHÂN LOẠI KHO LƯU TRỮ"),
        ("QĐ", "V/V PHÂN LOẠI KHO LƯU TRỮ", "Quyết định", "PHÂN LOẠI KHO LƯU TRỮ"),
        ("KH", "KIỂM KÊ KHO LƯU TRỮ CỦA TỈNH NĂM 2025", "Kế hoạch", "KIỂM KÊ KHO LƯU TRỮ CỦA TỈNH NĂM 2025"),
        ("KH", "TRƯỜNG TRUNG HỌC PHỔ THÔNG HỒ THỊ KỶ", "Kế hoạch", None),
    ],
)
def test_a_subject_below_the_number_is_what_the_page_has_lost_the_type_of(
    header_of: Callable[..., Document], letters: str, line: str, type_of: str, title: str | None
) -> None:
    above = TOP.format(letters=letters).strip()
    document = header_of(f"{above}\n{line}\nỦY BAN NHÂN DÂN TỈNH CÀ MAU\n\nCăn cứ Luật Lưu trữ;\n")
    assert (document.type, document.title) == (type_of, title)


@pytest.mark.parametrize(
    ("number", "line", "type_of", "title"),
    [
        ("12/2025/NQ-HĐND", "QUY ĐỊNH MỨC CHI MUA SÁCH", "Nghị quyết", "QUY ĐỊNH MỨC CHI MUA SÁCH"),
        ("12-QĐ/TU", "QUY ĐỊNH VỀ KHO LƯU TRỮ", "Quy định", "VỀ KHO LƯU TRỮ"),
        ("12/2025/QĐ-UBND", "QUY ĐỊNH\nVỀ KHO LƯU TRỮ", "Quy định", "VỀ KHO LƯU TRỮ"),
    ],
)
def test_a_subject_that_begins_with_quy_dinh_is_no_line_of_the_type(
    header_of: Callable[..., Document], number: str, line: str, type_of: str, title: str
) -> None:
    document = header_of(TOP.replace("5/{letters}-UBND", number).strip() + f"\n{line}\n\nCăn cứ Luật Lưu trữ;\n")
    assert (document.type, document.title) == (type_of, title)


def test_a_dash_above_a_type_that_names_no_agency_is_no_name_that_goes_on() -> None:
    assert read_type(["SỞ Y TẾ -", "QUYẾT ĐỊNH"]) == ("Quyết định", 1)
    assert read_type(["SỞ TÀI CHÍNH -", "KẾ HOẠCH"]) == (None, -1)


@pytest.mark.parametrize("word", ["V/v", "V.v", "V/v:", "Về việc", "Về:", "Về :"])
def test_the_subject_of_a_letter_follows_the_word_for_it(header_of: Callable[..., Document], word: str) -> None:
    text = TOP.format(letters="SNV").replace("\nCà Mau", f"\n{word} kiểm kê kho\nCà Mau") + "Kính gửi: Các phòng.\n"
    assert header_of(text).title == "kiểm kê kho"


@pytest.mark.parametrize(
    ("number", "line"),
    [
        ("Số: 5/UBND-VX", "Về kiểm kê kho"),
        ("Số: 5 /SNV – VP", "Về kiểm kê kho"),
        ("Số 5-CV/HU", "về việc kiểm kê kho"),
        ("Số 5 -CV/ĐU về việc", "kiểm kê kho"),
    ],
)
def test_the_subject_of_a_letter_stands_under_its_number_also_without_the_word_for_it(
    header_of: Callable[..., Document], number: str, line: str
) -> None:
    text = TOP.format(letters="SNV").replace("Số: 5/SNV-UBND", f"{number}\n{line}") + "Kính gửi: Các phòng.\n"
    assert header_of(text).title == "kiểm kê kho"


@pytest.mark.parametrize(
    "subject", ["Góp ý các dự thảo\ncủa Ban Thường vụ", "Triển khai Chỉ thị số 5-CT/TU của\nTỉnh ủy"]
)
def test_the_subject_of_a_letter_of_the_party_may_stand_alone_under_its_number(
    header_of: Callable[..., Document], subject: str
) -> None:
    text = f"HUYỆN ỦY ĐẦM DƠI\n*\nSố 5-CV/HU\n{subject}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nĐầm Dơi, ngày 2 tháng 4 năm 2025\n\nKính gửi: Các chi bộ.\n"
    document = header_of(text)
    assert (document.title, document.date) == (" ".join(subject.split()), "2025-04-02")


@pytest.mark.parametrize(
    ("line", "below", "title"),
    [("Phòng Kho lưu trữ", "V/v kiểm kê kho\n\n", "kiểm kê kho"), ("Đầm Dơi - Cà Mau, 02/4/2025", "", None)],
)
def test_what_else_stands_under_the_number_of_a_letter_is_no_subject(
    header_of: Callable[..., Document], line: str, below: str, title: str | None
) -> None:
    text = f"HUYỆN ỦY ĐẦM DƠI\n*\nSố 5-CV/HU\n{line}\nĐẢNG CỘNG SẢN VIỆT NAM\nĐầm Dơi, ngày 2 tháng 4 năm 2025\n\n{below}Kính gửi: Các chi bộ.\n"
    assert header_of(text).title == title


def test_what_a_sentence_is_about_is_no_subject(header_of: Callable[..., Document]) -> None:
    text = TOP.format(letters="SNV") + "Kính gửi: Các phòng.\n\nVề kiểm kê kho, Sở đề nghị các phòng báo cáo.\n"
    assert header_of(text).title is None


def test_a_subject_that_begins_with_whose_it_is_keeps_only_what_it_is_about(header_of: Callable[..., Document]) -> None:
    above = TOP.format(letters="QĐ").strip()
    document = header_of(
        f"{above}\nCỦA ỦY BAN NHÂN DÂN TỈNH VỀ VIỆC PHÂN LOẠI KHO\nỦY BAN NHÂN DÂN TỈNH CÀ MAU\n\nCăn cứ Luật Lưu trữ;\n"
    )
    assert (document.type, document.title) == ("Quyết định", "PHÂN LOẠI KHO")


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 19-HĐBT NGÀY 3 THÁNG 5 NĂM 1984 VỀ VIỆC MỞ KHO", "MỞ KHO"),
        ("CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 19-HĐBT NGÀY 03-5-1984 LẬP KHO LƯU TRỮ", "LẬP KHO LƯU TRỮ"),
        ("SỐ 19-L/CTN NGÀY 03/5/1994 CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI KHO LƯU TRỮ", "KHO LƯU TRỮ"),
        (
            "ĐẠI HỘI LẦN THỨ BA\n\nĐại hội lần thứ ba họp từ ngày 03/5 đến ngày 05/5/1984 tại hội trường của xã, sau khi thảo luận,",
            "ĐẠI HỘI LẦN THỨ BA",
        ),
        ("HỘI ĐỒNG BỘ TRƯỞNG SỐ 19 HĐBT/KT NGÀY 3/5/1984\n\nLẬP KHO LƯU TRỮ", "LẬP KHO LƯU TRỮ"),
        ("BỘ TIÊU CHÍ CHẤM ĐIỂM KHO LƯU TRỮ SỐ 5", "BỘ TIÊU CHÍ CHẤM ĐIỂM KHO LƯU TRỮ SỐ 5"),
        (
            "CỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG SỐ 19/CT\n\nNGÀY 3-5-1984 VỀ VIỆC HỦY BỎ QUYẾT ĐỊNH\n\nSỐ 7/CT NGÀY 2-4-1983",
            "HỦY BỎ QUYẾT ĐỊNH SỐ 7/CT NGÀY 2-4-1983",
        ),
    ],
)
def test_an_old_title_with_issuer_number_and_day_keeps_what_it_is_about_to_its_end(
    header_of: Callable[..., Document], lines: str, title: str
) -> None:
    text = f"HỘI ĐỒNG BỘ TRƯỞNG\nSố: 19-HĐBT\nHà Nội, ngày 3 tháng 5 năm 1984\n\nQUYẾT ĐỊNH\n\n{lines}\n\nCăn cứ Luật Lưu trữ;\n"
    assert header_of(text).title == title


@pytest.mark.parametrize(("letters", "words", "follows", "kind", "title"), TITLES)
def test_type_and_subject_are_told_from_what_stands_around_them(
    header_of: Callable[..., Document], letters: str, words: str, follows: str, kind: str, title: str | None
) -> None:
    document = header_of(f"{TOP.format(letters=letters)}{words}\n\n{follows}\n\nNội dung ở đây.\n")
    assert (document.type, document.title) == (kind, title)


@pytest.mark.parametrize(
    "words", ["V/v họp giao ban", "V.v họp giao ban", "(V/v họp giao ban)", "V/v: họp giao ban", "Về việc họp giao ban"]
)
def test_the_subject_of_a_letter_stands_after_one_of_its_words(header_of: Callable[..., Document], words: str) -> None:
    document = header_of(f"SỞ Y TẾ\nSố: 9/SYT-VP\n{words}\nHuế, ngày 12 tháng 9 năm 2025\n\nKính gửi: Các trung tâm.")
    assert (document.type, document.title) == ("Công văn", "họp giao ban")


@pytest.mark.parametrize("stamp", ["KHẨN", "( Hỏa tốc )", "HỎA TỐC HẸN GIỜ"])
def test_a_stamp_below_the_subject_of_a_letter_is_no_part_of_it(header_of: Callable[..., Document], stamp: str) -> None:
    document = header_of(
        f"SỞ TƯ PHÁP\nSố: 41/STP-VP\nV/v góp ý dự thảo\n{stamp}\nCà Mau, ngày 2 tháng 4 năm 2025\n\nKính gửi: Các sở."
    )
    assert document.title == "góp ý dự thảo"
    assert document.urgency is not None


def test_a_subject_in_capitals_may_end_in_a_word_of_urgency(header_of: Callable[..., Document]) -> None:
    document = header_of(f"{TOP.format(letters='KH')}KẾ HOẠCH\nXỬ LÝ TÌNH HUỐNG KHẨN\n\nCăn cứ Luật Đê điều;\n")
    assert document.title == "XỬ LÝ TÌNH HUỐNG KHẨN"


@pytest.mark.parametrize(
    "issuer", ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "ỦY BAN NHÂN DÂN TỈNH CÀ MAU", "GIÁM ĐỐC SỞ TƯ PHÁP"]
)
def test_the_issuer_below_a_subject_that_ends_in_so_is_no_part_of_it(
    header_of: Callable[..., Document], issuer: str
) -> None:
    words = f"QUYẾT ĐỊNH\nBan hành Kế hoạch chuyển đổi số\n{issuer}\n\nCăn cứ Luật Đê điều;\n"
    assert header_of(f"{TOP.format(letters='QĐ')}{words}").title == "Ban hành Kế hoạch chuyển đổi số"


def test_the_type_and_the_subject_may_stand_behind_the_day_in_one_line(header_of: Callable[..., Document]) -> None:
    top = "BỘ NỘI VỤ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------\nSố: 14/2025/TT-BNV\n"
    document = header_of(
        f"{top}Hà Nội, ngày 02 tháng 4 năm 2025 THÔNG TƯ QUY ĐỊNH VỀ KHO LƯU TRỮ\nCăn cứ Luật Lưu trữ;"
    )
    assert (document.type, document.title, document.date) == ("Thông tư", "QUY ĐỊNH VỀ KHO LƯU TRỮ", "2025-04-02")


def test_the_issuer_behind_a_closing_quotation_mark_is_no_part_of_the_subject(
    header_of: Callable[..., Document],
) -> None:
    subject = "BAN HÀNH KẾ HOẠCH THỰC HIỆN PHONG TRÀO “KHO SẠCH”"
    document = header_of(
        f"{TOP.format(letters='QĐ')}QUYẾT ĐỊNH\n{subject} ỦY BAN NHÂN DÂN TỈNH CÀ MAU\n\nCăn cứ Luật Lưu trữ;"
    )
    assert document.title == subject
    document = header_of(f"{TOP.format(letters='QĐ')}QUYẾT ĐỊNH\n{subject} NĂM 2025\n\nCăn cứ Luật Lưu trữ;")
    assert document.title == f"{subject} NĂM 2025"


@pytest.mark.parametrize(
    ("below", "title"),
    [
        (
            "Lưu trữ là việc quan trọng của mỗi cơ quan, là nền của mọi quyết định về sau của tỉnh",
            "VỀ PHÁT TRIỂN KHO LƯU TRỮ",
        ),
        (
            "Năm 2024, cùng cả nước, tỉnh nhà đã sắp xếp nhiều kho và khắc phục hậu quả nặng nề của mưa lũ",
            "VỀ PHÁT TRIỂN KHO LƯU TRỮ",
        ),
        ("Năm 2025 và những năm tiếp theo", "VỀ PHÁT TRIỂN KHO LƯU TRỮ Năm 2025 và những năm tiếp theo"),
    ],
)
def test_the_first_sentence_below_a_subject_in_capitals_is_no_part_of_it(
    header_of: Callable[..., Document], below: str, title: str
) -> None:
    assert header_of(f"{TOP.format(letters='NQ')}NGHỊ QUYẾT\n\nVỀ PHÁT TRIỂN KHO LƯU TRỮ\n\n{below}.").title == title


@pytest.mark.parametrize(
    ("above", "number", "type_", "issuer"),
    [
        ("TẬP ĐOÀN\nĐIỆN LỰC VIỆT NAM\nTỔNG CÔNG TY\nĐIỆN LỰC MIỀN BẮC", "27/TB-EVNNPC", "Thông báo", "Tổng công ty Điện lực miền Bắc"),
        ("BỘ\nKẾ HOẠCH VÀ ĐẦU TƯ", "27/TB-BKHĐT", "Thông báo", "Bộ Kế hoạch và Đầu tư"),
        ("UBND TỈNH CÀ MAU\nSỞ TÀI CHÍNH -\nKẾ HOẠCH", "27/TB-STCKH", "Thông báo", "Sở Tài chính - Kế hoạch tỉnh Cà Mau"),
    ],
)  # fmt: skip
def test_an_agency_whose_name_goes_on_below_with_the_word_for_a_type_is_no_type(
    header_of: Callable[..., Document], above: str, number: str, type_: str, issuer: str
) -> None:
    text = f"{above}\nSố: {number}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG BÁO\nLịch trực hè\n\nCác phòng trực như sau:\n"
    header = header_of(text)
    assert (header.type, header.title, header.issuer) == (type_, "Lịch trực hè", issuer)


def test_an_old_title_tells_the_day_of_the_document_behind_its_number(header_of: Callable[..., Document]) -> None:
    document = header_of(
        "THÔNG TƯ SỐ 15-NV/TT NGÀY 16-3-1991 CỦA BỘ NỘI VỤ VỀ VIỆC TRÔNG KHO\n\nCăn cứ Luật Lưu trữ;\n"
    )
    assert (document.date, document.title) == ("1991-03-16", "TRÔNG KHO")


def test_a_word_of_a_portal_above_the_type_is_none() -> None:
    assert read_type(["Thông báo", "Quyết định về kho", "QUYẾT ĐỊNH"]) == ("Quyết định", 2)
    assert read_type(["Thông báo", "Về kho lưu trữ", "SỞ NỘI VỤ"]) == ("Thông báo", 0)
    assert read_type(["THÔNG BÁO", "QUYẾT ĐỊNH"]) == ("Thông báo", 0)
    assert read_type(["UBND TỈNH CÀ MAU", "Thông báo", "QUYẾT ĐỊNH"]) == ("Thông báo", 1)
