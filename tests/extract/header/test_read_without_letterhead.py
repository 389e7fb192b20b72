"""Who speaks, and in what type of document, where the letterhead is lost or never was."""

from collections.abc import Callable
from typing import Any

import pytest

from luocdo.extract.model import Document


@pytest.mark.parametrize(
    ("line", "issuer"),
    [
        ("ỦY BAN NHÂN DÂN HUYỆN MAI SƠN", "UBND huyện Mai Sơn tỉnh Sơn La"),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MAI SƠN", "UBND huyện Mai Sơn tỉnh Sơn La"),
        ("ỦY BAN NHÂN DÂN HUYỆN MAI SƠN KHÓA X, KỲ HỌP THỨ NĂM", "UBND huyện Mai Sơn tỉnh Sơn La"),
        ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "UBND tỉnh Sơn La"),
        ("ỦY BAN NHÂN DÂN", "UBND tỉnh Sơn La"),
        ("CỦA ỦY BAN NHÂN DÂN HUYỆN MAI SƠN", "UBND tỉnh Sơn La"),
        ("giao cho ỦY BAN NHÂN DÂN HUYỆN MAI SƠN", "UBND tỉnh Sơn La"),
        ("Kính gửi: ỦY BAN NHÂN DÂN HUYỆN MAI SƠN", "UBND tỉnh Sơn La"),
    ],
)
def test_a_place_that_the_letterhead_has_lost_stands_above_the_grounds(
    header_of: Callable[..., Document], line: str, issuer: str
) -> None:
    top = "ỦY BAN NHÂN DÂN\nSố: 7/QĐ-UBND\nSơn La, ngày 05 tháng 3 năm 2012\n\n"
    text = f"{top}QUYẾT ĐỊNH\nVề kho lưu trữ\n{line}\nCăn cứ Luật Lưu trữ;\n\nĐiều 1. Lập kho.\n"
    assert header_of(text).issuer == issuer


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        ("QUYẾT ĐỊNH\nVề việc giao kho cho\nỦY BAN NHÂN DÂN HUYỆN MAI SƠN", "UBND tỉnh Sơn La"),
        ("QUYẾT ĐỊNH\nPHÊ DUYỆT MỤC LỤC CỦA ỦY BAN NHÂN DÂN HUYỆN MAI SƠN", "UBND tỉnh Sơn La"),
        ("Kính gửi: ỦY BAN NHÂN DÂN HUYỆN MAI SƠN", "UBND tỉnh Sơn La"),
        (
            "QUYẾT ĐỊNH\nVề kho lưu trữ\nỦY BAN NHÂN DÂN HUYỆN MAI SƠN NHIỆM KỲ 2011-2016",
            "UBND huyện Mai Sơn tỉnh Sơn La",
        ),
    ],
)
def test_who_is_written_to_or_stands_in_a_title_did_not_issue_it(
    header_of: Callable[..., Document], lines: str, issuer: str
) -> None:
    top = "ỦY BAN NHÂN DÂN\nSố: 7/QĐ-UBND\nSơn La, ngày 05 tháng 3 năm 2012\n\n"
    assert header_of(f"{top}{lines}\n\nCăn cứ Luật Lưu trữ;\n\nĐiều 1. Lập kho.\n").issuer == issuer


def test_who_decides_above_the_grounds_is_who_issues_a_page_without_a_letterhead(
    facts_of: Callable[..., dict[str, Any]],
) -> None:
    text = "QUYẾT ĐỊNH\n\nBan hành Quy chế kho lưu trữ\n\nỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nCăn cứ Luật Lưu trữ ngày 21/6/2024;\n\nĐiều 1. Lập kho.\n"
    assert facts_of(text, "type", "issuer") == {"type": "Quyết định", "issuer": "UBND tỉnh Sơn La"}
    given = text.replace("Quy chế kho lưu trữ\n\n", "Quy chế giao kho cho\n")
    assert facts_of(given, "type", "issuer") == {"type": "Quyết định", "issuer": None}


def test_a_name_of_which_a_page_has_kept_the_beginning_is_that_of_the_number(
    header_of: Callable[..., Document],
) -> None:
    top = "BỘ NÔNG NGHIỆP VÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 7/QĐ-BNNMT\nHà Nội, ngày 05 tháng 3 năm 2026\n\n"
    assert (
        header_of(f"{top}QUYẾT ĐỊNH\nVề kho lưu trữ\n\nCăn cứ Luật Lưu trữ;\n").issuer == "Bộ Nông nghiệp và Môi trường"
    )


@pytest.mark.parametrize(
    ("enacts", "type_", "issuer"),
    [
        ("NGHỊ ĐỊNH:", "Nghị định", "Chính phủ"),
        ("QUYẾT ĐỊNH:", "Quyết định", None),
        ("QUYẾT NGHỊ:", "Nghị quyết", None),
        ("Nay định rằng:", None, None),
    ],
)
def test_the_line_that_enacts_tells_the_type_of_a_page_without_its_letterhead(
    facts_of: Callable[..., dict[str, Any]], enacts: str, type_: str | None, issuer: str | None
) -> None:
    text = f"Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n{enacts}\n\nĐiều 1. Kho lưu trữ được kiểm tra hằng năm."
    assert facts_of(text, "type", "issuer") == {"type": type_, "issuer": issuer}
    assert facts_of(text.partition("\n")[2], "type", "issuer") == {"type": None, "issuer": None}


@pytest.mark.parametrize("enacts", ["QUYẾT ĐỊNH:", "QUYẾT\nĐỊNH:"])
def test_the_subject_and_the_office_in_capitals_above_the_grounds_are_what_is_left_of_a_letterhead(
    facts_of: Callable[..., dict[str, Any]], enacts: str
) -> None:
    text = (
        "VỀ VIỆC QUY ĐỊNH CHỨC NĂNG CỦA KHO LƯU TRỮ\nỦY BAN NHÂN DÂN TỈNH CÀ MAU\nCăn cứ Luật Lưu trữ ngày 21/6/2024;\n"
        f"Xét đề nghị của Giám đốc Sở Nội vụ,\n{enacts}\nĐiều 1. Kho lưu trữ được kiểm tra hằng năm."
    )
    expected = {"type": "Quyết định", "title": "QUY ĐỊNH CHỨC NĂNG CỦA KHO LƯU TRỮ", "issuer": "UBND tỉnh Cà Mau"}
    assert facts_of(text, *expected) == expected
    assert facts_of(text.replace("Căn cứ", "Nay có"), *expected) == dict.fromkeys(expected)


def test_an_old_directive_is_headed_by_its_type_with_who_issues_it_and_its_subject(
    facts_of: Callable[..., dict[str, Any]],
) -> None:
    text = "CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ\nVề việc giữ gìn kho lưu trữ\nNăm 2001, Bộ Nội vụ đã ban hành Chỉ thị số 5/CT-BNV.\n"
    expected = {"type": "Chỉ thị", "title": "giữ gìn kho lưu trữ", "issuer": "Thủ tướng Chính phủ"}
    assert facts_of(text, *expected) == expected
    assert facts_of(text.replace("CHỈ THỊ CỦA ", ""), *expected)["title"] is None


def test_a_decree_without_a_letterhead_is_the_governments(facts_of: Callable[..., dict[str, Any]]) -> None:
    text = "NGHỊ ĐỊNH\nQUY ĐỊNH VỀ KHO LƯU TRỮ\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;"
    assert facts_of(text, "type", "issuer") == {"type": "Nghị định", "issuer": "Chính phủ"}
    assert facts_of(text.replace("NGHỊ ĐỊNH", "THÔNG TƯ"), "issuer") == {"issuer": None}


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Giám đốc Sở đề nghị các trung tâm báo cáo.", None),
        ("Bộ yêu cầu các cục hướng dẫn.", None),
        ("Ngày 02/3, Bộ trưởng Bộ Y tế Lê Thị Thu An vừa ký ban hành Thông tư số 5/2026/TT-BYT.", "Bộ Y tế"),
        ("Giám đốc Sở Y tế đề nghị các trung tâm báo cáo.", "Sở Y tế"),
        ("Sở Y tế vừa ra Công văn số 51 về lịch trực.", "Sở Y tế"),
        ("Nhằm gọn kho, Sở Y tế xây dựng Đề án như sau:", "Sở Y tế"),
        ("Căn cứ Luật A; Sở Y tế ban hành Kế hoạch như sau:\n\nI. Mục đích", "Sở Y tế"),
        ("Căn cứ Luật A;\n\nCăn cứ Luật B;\n\nCăn cứ Luật C;\n\nSở Y tế xây dựng Kế hoạch như sau:", "Sở Y tế"),
        ("Căn cứ Luật A;\n\n1. Mục đích: gọn kho.\n\n2. Sở Y tế báo cáo trước ngày 20/6/2025.", None),
        ("Căn cứ Luật A;\n\nXét đề nghị của Trưởng phòng;\n\nBộ trưởng Bộ Y tế ban hành Thông tư về trực.", "Bộ Y tế"),
        ("Căn cứ Luật A;\n\nHội đồng nhân dân tỉnh Sơn La ban hành Nghị quyết về trực.", "HĐND tỉnh Sơn La"),
        (
            "Căn cứ Luật A;\n\nThống đốc Ngân hàng Nhà nước Việt Nam ban hành Thông tư về trực.",
            "Ngân hàng Nhà nước Việt Nam",
        ),
        ("Căn cứ Luật A;\n\nCác xã trình Hội đồng nhân dân tỉnh Sơn La ban hành Nghị quyết về trực.", None),
        ("Chủ tịch UBND tỉnh giao Sở Y tế chỉ đạo kiểm tra; yêu cầu Sở Xây dựng báo cáo.", None),
        ("Căn cứ Thông báo số 4/TB-VPCP của Văn phòng Chính phủ về ý kiến tại cuộc họp, các xã lập danh sách.", None),
        (
            "Chủ tịch giao Sở Y tế - Cơ quan Thường trực của Ban Chỉ huy chủ trì việc trực, báo cáo trước ngày 5/3.",
            None,
        ),
    ],
)
def test_who_speaks_in_a_text_without_a_letterhead_is_named(
    header_of: Callable[..., Document], text: str, issuer: str | None
) -> None:
    assert header_of(text).issuer == issuer


@pytest.mark.parametrize(
    ("head", "number", "said", "issuer"),
    [
        ("UBND HUYỆN MÈO VẠC", "81/UBND-VP", "UBND tỉnh giao các huyện báo cáo.", "UBND huyện Mèo Vạc tỉnh Hà Giang"),
        ("BỘ TÀI CHÍNH", "81/TCT-KK", "Tổng cục Thuế hướng dẫn các cục thuế như sau.", "Tổng cục Thuế"),
        ("BỘ TÀI CHÍNH", "81/TCT-KK", "Bộ Tài chính hướng dẫn Tổng cục Thuế như sau.", "Bộ Tài chính"),
        (
            "UBND TỈNH HÀ GIANG",
            "81/SCT-TM",
            "Sở Công Thương đề nghị các huyện báo cáo.",
            "Sở Công Thương tỉnh Hà Giang",
        ),
        ("UBND TỈNH HÀ GIANG", "81/SCT-TM", "UBND tỉnh giao Sở Công Thương báo cáo.", "UBND tỉnh Hà Giang"),
    ],
)
def test_who_speaks_below_a_letterhead_that_lost_a_line_is_named_where_the_letters_say_so_too(
    header_of: Callable[..., Document], head: str, number: str, said: str, issuer: str
) -> None:
    text = f"{head} | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: {number} | Hà Giang, ngày 11 tháng 02 năm 2020 |\nKính gửi: Các đơn vị\nNgày 02/01/2020, {said}\n"
    assert header_of(text).issuer == issuer


@pytest.mark.parametrize(
    ("opening", "type_", "issuer"),
    [
        ("Thủ tướng Chính phủ điện: Các Bộ trưởng; Chủ tịch UBND các tỉnh.", "Công điện", "Thủ tướng Chính phủ"),
        ("Chủ tịch UBND tỉnh Lào Cai điện:\n- Giám đốc các sở;\n- Chủ tịch UBND các xã.", "Công điện", "UBND tỉnh Lào Cai"),
        ("Kính gửi: Các sở.", "Công văn", None),
    ],
)  # fmt: skip
def test_the_line_that_says_to_whom_a_telegram_goes_says_who_sends_it(
    header_of: Callable[..., Document], opening: str, type_: str, issuer: str | None
) -> None:
    found = header_of(f"{opening}\n\nYêu cầu các đơn vị trực 24/24 giờ.\n")
    assert (found.type, found.issuer) == (type_, issuer)


def test_who_speaks_below_the_grounds_of_a_page_issues_it_whatever_headline_it_has(
    header_of: Callable[..., Document],
) -> None:
    grounds = "Căn cứ Luật Lưu trữ ngày 21/6/2024;\nCăn cứ Nghị định số 113/2025/NĐ-CP của Chính phủ;\n"
    said = "Ủy Ban nhân dân xã Yên Châu thông báo lịch mở kho như sau:\n1. Sáng thứ Hai\n"
    assert header_of(f"Lịch mở kho của xã năm 2025\n{grounds}{said}").issuer == "UBND xã Yên Châu"
    item = said.replace("Ủy Ban", "1. Ủy Ban").replace("1. Sáng", "2. Sáng")
    assert header_of(f"Lịch mở kho của xã năm 2025\n{grounds}{item}").issuer is None


@pytest.mark.parametrize(
    ("said", "issuer"),
    [
        ("Sở Y tế yêu cầu các trạm công khai giá, nhà thuốc thông báo giá bán như sau:", None),
        ("Sở Y tế đề nghị mở tủ thuốc. Trạm Y tế thông báo lịch mở tủ như sau:", None),
        ("Để mở tủ thuốc đúng giờ, Sở Y tế thông báo lịch mở tủ như sau:", "Sở Y tế"),
        ("Sở Y tế thông báo lịch mở tủ thuốc, đề nghị các trạm báo cáo như sau:", "Sở Y tế"),
    ],
)
def test_whoever_speaks_last_before_what_a_page_tells_issues_it(
    header_of: Callable[..., Document], said: str, issuer: str | None
) -> None:
    page = f"Lịch mở tủ thuốc năm 2025\nCăn cứ Luật Lưu trữ ngày 21/6/2024;\n{said}\n1. Sáng thứ Hai\n"
    assert header_of(page).issuer == issuer


def test_who_only_reports_at_a_meeting_is_not_the_one_who_speaks(header_of: Callable[..., Document]) -> None:
    heard = "Tại cuộc họp ngày 05/3/2025, sau khi nghe {} báo cáo, các thành viên thống nhất mở kho.\n"
    assert header_of(heard.format("Sở Nội vụ")).issuer is None
    assert header_of("Tại cuộc họp ngày 05/3/2025, Sở Nội vụ báo cáo việc mở kho.\n").issuer == "Sở Nội vụ"


@pytest.mark.parametrize(("place", "issuer"), [("tỉnh Sơn La", None), ("thành phố Cần Thơ", "UBND thành phố Cần Thơ")])
def test_a_city_within_a_province_that_is_not_named_issues_nothing(
    header_of: Callable[..., Document], place: str, issuer: str | None
) -> None:
    said = "UBND thành phố thông báo lịch mở kho tại số 5 đường Lê Lợi, {}, như sau:\n\n1. Sáng thứ Hai\n"
    assert header_of(said.format(place)).issuer == issuer
