"""The subject that follows a reference, and the clause that only looks like one."""

from collections.abc import Callable

import pytest

import luocdo
from luocdo.extract.references.subject_lines import title_after

# (what follows the reference, whether it says date or issuer, title)
FOLLOWS = [
    (" về sửa nhà kho” trên toàn huyện;", True, "sửa nhà kho"),
    (" về mô hình ''Kho bạn đọc” tại cơ sở;", True, "mô hình ''Kho bạn đọc” tại cơ sở"),
    (' về cải cách "kho một cửa” hiện đại;', True, 'cải cách "kho một cửa” hiện đại'),
    (" về ngày “Toàn dân giữ kho” hằng năm;", True, "ngày “Toàn dân giữ kho” hằng năm"),
    (" về Về việc thuê kho;", True, "thuê kho"),
    (" của XNTD Minh Hà về việc thuê kho;", True, "thuê kho"),
    (" - Trưởng nhóm sao lục về việc thuê kho;", True, "thuê kho"),
    (" tại Huế về việc thuê kho;", True, "thuê kho"),
    (" tại Khoản 2 về việc thuê kho;", True, None),
    (" của Xí nghiệp Minh Hà về cơ bản đã nêu rõ;", True, None),
    (" về việc ghi tại trích yếu, Sở trả lời:", True, None),
    (" về việc nêu trên, Sở trả lời:", True, None),
    (" vềviệc thuê kho;", True, "thuê kho"),
    (" hỏi về việc thuê kho;", True, "thuê kho"),
    (" (Việt Nam) hỏi về thuê kho;", True, "thuê kho"),
    (
        " (mã số thuế 0101234567, địa chỉ tại số 12 đường Kho Muối, phường Hòa Lạc, thành phố Huế) về thuê kho;",
        True,
        "thuê kho",
    ),
    (" tổ chức lập và trình duyệt hồ sơ.", False, None),
    (", giao các phòng lập sổ trước ngày 15/4/2025.", True, None),
    (", ban hành Quy chế tiếp công dân;", True, "ban hành Quy chế tiếp công dân"),
    (" (cũ) ban hành Quy chế tiếp công dân;", True, "ban hành Quy chế tiếp công dân"),
    (" (trước sắp xếp) quy định phí sao lục;", True, "quy định phí sao lục"),
    (" trước đây quy định phí sao lục;", True, "quy định phí sao lục"),
    (" của Chính phủ quy định về nội quy kho;", True, "quy định về nội quy kho"),
    (" của Chính phủ và nội quy kho;", True, None),
    (" QUY ĐỊNH VỀ KHO LƯU TRỮ, NỘI QUY KHO", True, "QUY ĐỊNH VỀ KHO LƯU TRỮ, NỘI QUY KHO"),
    (" VỀ VIỆC LẬP KHO, SỔ KHO", True, "LẬP KHO, SỔ KHO"),
    (" CÓ HIỆU LỰC TỪ NGÀY KÝ", True, None),
    (" VỀ VIỆC LẬP KHO LƯU TRỮ TRÊN ĐỊA BÀN XÃ", True, None),
    (" VỀ VIỆC LẬP KHO LƯU TRỮ CỦA SỞ NỘI VỤ", True, None),
    (" VỀ VIỆC LẬP KHO LƯU TRỮ, BÃI BỎ QUYẾT ĐỊNH SỐ 12/2020/QĐ-UBND", True, None),
    (" - Phòng Nội vụ chủ trì về việc thuê kho.", True, None),
    (" tại Hội nghị tổng kết đã quán triệt về tổ chức bộ máy.", True, None),
    (" về việc trên địa bàn có dịch, Sở trả lời:", True, "trên địa bàn có dịch"),
    (", hủy bỏ Quyết định số 14/QĐ-UBND ngày 05/3/2024", True, None),
    (" khóa VII, kỳ họp thứ 5 về nội quy kho;", True, "nội quy kho"),
    (" Khóa VII, Kỳ họp thứ mười hai về nội quy kho;", True, "nội quy kho"),
    (" Khóa VII, nhiệm kỳ 2021 - 2026, kỳ họp chuyên đề lần thứ 2 về nội quy kho;", True, "nội quy kho"),
    (" khóa VII - kỳ họp thứ năm quy định phí sao lục;", True, "quy định phí sao lục"),
    (" khóa VII tại kỳ họp thứ 5 về nội quy kho;", True, "nội quy kho"),
    (" khóa VII tại kỳ họp thứ 5 đã xem xét báo cáo về kho;", True, None),
    (" Khóa đào tạo thứ hai về lưu trữ;", True, None),
    (" sửa đổi, bổ sung bởi Thông tư khác", True, None),
    (" việc ban hành Quy chế lưu trữ số;", True, "ban hành Quy chế lưu trữ số"),
    (" việc ban hành các biểu mẫu là cần thiết.", True, None),
    ("\n\nThực hiện Kế hoạch số 5/KH-UBND, Sở yêu cầu:", True, None),
    (" về; Kế hoạch", True, None),
    (" về phí sao lục được thu theo mức tại khoản 2 Điều này.", True, "phí sao lục"),
    (" về người được mượn hồ sơ phải báo trước theo Thông tư này.", True, "người được mượn hồ sơ"),
    (" về phí sao lục bằng các mức kèm theo Nghị định này;", True, "phí sao lục"),
    (" về phí sao lục cho phù hợp với Nghị định này, báo cáo trong tháng 6.", True, "phí sao lục"),
    (" thực hiện theo Kế hoạch này.", True, None),
    (" về phí sao lục khác với mức tại Thông tư này;", True, "phí sao lục"),
    (" về trái phiếu kho theo quy định tại Thông tư này;", True, "trái phiếu kho"),
    (" về kho và các kho khác thuộc diện quy định tại Thông tư này;", True, None),
    (" về công tác này tại kho tỉnh;", True, "công tác này tại kho tỉnh"),
    (" (bản đính kèm) về kho lưu trữ;", True, "kho lưu trữ"),
    (" (bản đính kèm) quy định về phí;", True, None),
    (" quy định cụ thể tại phụ lục;", True, None),
    (" quy\nđịnh: phí sao lục là hai nghìn đồng.", True, None),
    (" qui định về kho lưu trữ;", True, "qui định về kho lưu trữ"),
    (" khóa XII về kho lưu trữ;", True, "kho lưu trữ"),
    (" 6 khóa XII về kho lưu trữ;", True, "kho lưu trữ"),
    (" trình Chính phủ về dự thảo Nghị định về kho;", True, "dự thảo Nghị định về kho"),
    (" trình hồ sơ về Sở Nội vụ;", True, None),
    (" trình bày quan điểm về Đề án kho, Sở báo cáo.", True, None),
    (" phê chuẩn ngày 10/12/2024;", True, None),
    (" phê duyệt, các phòng lập sổ.", True, None),
    (" phê duyệt, công bố kết quả thi;", True, "phê duyệt, công bố kết quả thi"),
    (" phê chuẩn dự toán kho;", True, "phê chuẩn dự toán kho"),
    (" thông qua Đề án kho lưu trữ;", True, "thông qua Đề án kho lưu trữ"),
    (" thông qua tại kỳ họp thứ 7;", True, None),
    (" thông qua ngày 10/12/2024;", True, None),
    (" (khóa XII) về kho lưu trữ;", True, "kho lưu trữ"),
    (" giữa Bộ Tài chính và Bộ Nội vụ hướng dẫn nội quy kho;", True, "hướng dẫn nội quy kho"),
    (" giữa Tòa án tỉnh và Sở Nội vụ chưa quy định về nội quy kho;", True, None),
    (" phê duyệt “Đề án kho; bến (2021 - 2025)”;", True, "phê duyệt “Đề án kho; bến (2021 - 2025)”"),
    (" ban hành “quyền thuê kho” theo luật.", True, None),
    (" (NNMT) ban hành Quy chế kho;", True, "ban hành Quy chế kho"),
    (" (sau đây gọi là Bộ) ban hành Quy chế kho;", True, None),
    (", kỳ họp thứ 6 về kho lưu trữ;", True, "kho lưu trữ"),
    (' "Về việc đặt tên kho lưu trữ";', True, "đặt tên kho lưu trữ"),
    (" “Một số vấn đề cụ thể về giữ kho”;", True, "Một số vấn đề cụ thể về giữ kho"),
    (" “Một số vấn đề về giữ kho”;", False, "Một số vấn đề về giữ kho"),
    (" “một số vấn đề về giữ kho”;", False, None),
    (", “Một số vấn đề về giữ kho”;", False, None),
    (" bằng cụm từ “Một số vấn đề về giữ kho”;", False, None),
    (" “Kho của xã được giữ 10 năm”;", True, None),
    (" “Ban hành Quy định về\nphí sao lục”.", True, "Ban hành Quy định về phí sao lục"),
    (" «V/v sắp xếp kho lưu trữ .»", True, "sắp xếp kho lưu trữ"),
    (' "Về việc đặt tên kho lưu trữ";', False, "đặt tên kho lưu trữ"),
    (" “Ban hành Quy định về phí sao lục”.", False, None),
    (' "về việc dọn kho", các phòng', False, "dọn kho"),
    (' "Về việc ban hành Quy chế "kho mở" tại xã", các phòng', True, 'ban hành Quy chế "kho mở" tại xã'),
    (" “về việc nộp sổ kho” bằng cụm từ “về việc gửi sổ kho”.", True, None),
    (" “ban hành mẫu sổ kho” thành “mẫu mới”.", True, None),
    (" “3. Về việc đặt tên kho lưu trữ”.", True, None),
    (" “Kho lưu trữ là nơi giữ tài liệu”.", True, None),
]


@pytest.mark.parametrize(("follows", "whole", "title"), FOLLOWS)
def test_a_subject_begins_with_its_own_words_behind_the_reference(follows: str, whole: bool, title: str | None) -> None:
    assert title_after(follows, 0, len(follows), whole=whole) == title


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Kế hoạch hành động số 24/KH-UBND ngày 01/7/2014 của UBND tỉnh về dọn kho", "dọn kho"),
        ("Quyết định về việc dọn kho số 24/QĐ-UBND ngày 01/7/2014, hướng dẫn của Sở Nội vụ", "về việc dọn kho"),
        ("Quy chế giữ kho số 24/QC-UBND ngày 01/7/2014 ban hành kèm theo Quyết định số 7/QĐ-UBND", "giữ kho"),
        ("Bổ sung vào Quyết định số 24/QĐ-UBND ngày 01/7/2014 của UBND tỉnh “Quy định về thẻ kho” sau Điều 2", None),
        ("Kế hoạch dọn kho số 24/KH-UBND ngày 01/7/2014 của UBND tỉnh", "dọn kho"),
        ("Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024 quy định về hủy tài liệu", "Lưu trữ"),
    ],
)
def test_what_follows_tells_the_title_before_what_stands_between_type_and_number_but_of_a_law(
    titles, printed: str, title: str | None
) -> None:
    assert titles(f"Căn cứ {printed};")[0] == title


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("1. Các phòng báo cáo kết quả thực hiện Công văn số 77/UBND-NC về Sở Nội vụ chậm nhất ngày 08/5/2025.", None),
        ("1. Gửi số liệu theo Công văn số 77/UBND-NC về Văn phòng Sở trong 03 ngày làm việc.", None),
        ("1. Báo cáo việc thực hiện Công văn số 77/UBND-NC ngày 02/3/2025 về Sở để tổng hợp.", None),
        ("1. Gửi lại Công văn số 77/UBND-NC ngày 02/3/2025 về Phòng khám lưu động.", "Phòng khám lưu động"),
        ("1. Gửi lại Kế hoạch số 77/KH-UBND ngày 02/3/2025 về Phòng, chống đuối nước.", "Phòng, chống đuối nước"),
        ("1. Báo cáo việc thực hiện Nghị quyết số 7/NQ-HĐND về Hội đồng trẻ em.", "Hội đồng trẻ em"),
        ("1. Báo cáo kết quả thực hiện Công văn số 77/UBND-NC ngày 02/3/2025 về lịch trực.", "lịch trực"),
        ("1. Thực hiện Công văn số 77/UBND-NC ngày 02/3/2025 về Văn phòng một cửa xã.", "Văn phòng một cửa xã"),
    ],
)
def test_to_whom_a_report_is_sent_is_no_title(
    item: str, title: str | None, titles: Callable[[str], list[str | None]]
) -> None:
    assert titles(item) == [title]


@pytest.mark.parametrize(
    ("about", "title"),
    [
        ("về việc lập trạm cân trên đường đê", "lập trạm cân trên đường đê"),
        ("trình Chính phủ về việc lập trạm cân", "lập trạm cân"),
        ("về dự thảo Quy chế trạm cân", "dự thảo Quy chế trạm cân"),
        ("về chủ trương lập trạm cân", "chủ trương lập trạm cân"),
        ("về việc này", None),
        ("về cơ bản là phù hợp", None),
    ],
)
def test_a_title_may_stand_behind_the_bracket_of_its_document(titles, about: str, title: str | None) -> None:
    alone = (
        f"Xét đề nghị của Sở Xây dựng (Tờ trình số 38/TTr-SXD ngày 04/3/2025) {about}, Phó Chủ tịch có ý kiến như sau:"
    )
    assert titles(alone) == [title]
    assert titles(alone.replace("(Tờ", "(kèm theo Tờ")) == [None]


@pytest.mark.parametrize(
    ("order", "title"),
    [("Giao Sở Xây dựng lập hồ sơ", "lập trạm cân"), ("Sở Xây dựng đã báo cáo", "lập trạm cân trước ngày 20/6/2025")],
)
def test_a_deadline_of_what_is_ordered_is_none_of_the_title_behind_the_bracket(titles, order: str, title: str) -> None:
    assert titles(f"{order} (Tờ trình số 38/TTr-SXD ngày 04/3/2025) về việc lập trạm cân trước ngày 20/6/2025.") == [
        title
    ]


@pytest.mark.parametrize(
    "meeting",
    [
        " Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII",
        " của Hội nghị Trung ương 7 (khóa XII)",
        " của Hội nghị Ban Chấp hành Trung ương Đảng",
    ],
)
def test_a_meeting_of_a_committee_stands_before_the_title_of_what_it_passed(titles, meeting: str) -> None:
    assert titles(f"Căn cứ Nghị quyết số 9-NQ/TW ngày 05/3/2018{meeting} về kho lưu trữ;") == ["kho lưu trữ"]


def test_a_meeting_that_names_no_committee_issues_nothing() -> None:
    text = "Căn cứ Nghị quyết số 9/NQ-HĐND ngày 05/3/2018 Hội nghị lần thứ ba Ban Chấp hành thông qua;"
    assert luocdo.read_text(text).references[0].end == text.index(" Hội nghị")


def test_a_resolution_is_of_the_committee_whose_meeting_passed_it(titles) -> None:
    text = "Căn cứ Nghị quyết số 9-NQ/TW ngày 05/3/2018 của Hội nghị lần thứ bảy, Ban Chấp hành Trung ương Đảng khóa XII về kho lưu trữ;"
    assert titles(text) == ["kho lưu trữ"]
    assert luocdo.read_text(text).references[0].end == text.index(" về kho")


def test_to_whom_a_letter_went_stands_before_its_title(titles) -> None:
    letter = "Ngày 05/6/2025, Sở Nội vụ có Văn bản số 77/SNV-VP gửi các sở, ngành, UBND xã về việc mượn hồ sơ."
    assert titles(letter) == ["mượn hồ sơ"]
    assert titles("Sở có Văn bản số 77/SNV-VP gửi UBND xã; về việc mượn kho, Sở trả lời sau.") == [None]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (
            "Khoản 2 và khoản 6 Điều 21 Nghị định số 26/2024/NĐ-CP của Chính phủ quy định các nơi được miễn lập hồ sơ.",
            None,
        ),
        ("Khoản 9 Điều 36 Nghị định số 26/2024/NĐ-CP, quy định tổ chức mượn kho phải trả phí.", None),
        (
            "Tại khoản 2 Điều 21 Nghị định số 26/2024/NĐ-CP ngày 01/3/2024 của Chính phủ quy định kho cấp xã, kho dòng họ được gửi hồ sơ vào kho tỉnh.",
            None,
        ),
        (
            "Tại Điều 21 Nghị định số 26/2024/NĐ-CP ngày 01/3/2024 quy định mức phí đối với người được đọc hồ sơ.",
            "quy định mức phí đối với người được đọc hồ sơ",
        ),
        (
            "Tại khoản 2 Điều 5 Nghị định số 26/2024/NĐ-CP ngày 01/3/2024 quy định xử phạt trong lưu trữ, người giữ kho phải nộp sổ.",
            "quy định xử phạt trong lưu trữ, người giữ kho phải nộp sổ",
        ),
        (
            "Tại hội nghị, Nghị định số 26/2024/NĐ-CP ngày 01/3/2024 quy định kho cấp xã phải có nội quy.",
            "quy định kho cấp xã phải có nội quy",
        ),
        ("Điều 5 Nghị định số 26/2024/NĐ-CP quy định về phí đọc hồ sơ.", "quy định về phí đọc hồ sơ"),
        (
            "Theo Điều 5 Nghị định số 26/2024/NĐ-CP quy định mức phí đọc hồ sơ.",
            "quy định mức phí đọc hồ sơ",
        ),
    ],
)
def test_what_a_part_of_a_document_lays_down_is_not_the_title_of_the_whole(
    said: str, title: str | None, titles
) -> None:
    assert titles(said) == [title]


def test_a_blank_within_the_serial_of_a_resolution_ends_no_sentence(titles) -> None:
    assert titles("Theo Nghị quyết số 66. 7/2025/NQ-CP ngày 05/9/2025 của Chính phủ về kho.") == ["kho"]


def test_how_soon_a_telegram_must_arrive_is_not_its_title(titles) -> None:
    telegram = "Căn cứ Công điện {} số 12/CĐ-UBND ngày 02/3/2025 của UBND tỉnh về việc ứng phó bão;"
    assert all(titles(telegram.format(degree)) == ["ứng phó bão"] for degree in ("khẩn", "hỏa tốc", "mật"))


def test_in_a_table_the_subject_is_the_cell_beside(titles) -> None:
    text = """Số: 15/BC-STC

BÁO CÁO
Kết quả rà soát văn bản

Sở Tài chính báo cáo như sau:
STT\tVăn bản\tTên gọi\tLý do
1\tNghị quyết số 02/2020/NQ-HĐND ngày 07/7/2020\tQuy định mức thu phí sao lục\tĐã có văn bản thay thế
2\tQuyết định số 28/2019/QĐ-UBND ngày 02/8/2019\tVề quản lý kho lưu trữ\tKhông còn phù hợp"""
    assert titles(text) == ["Quy định mức thu phí sao lục", "quản lý kho lưu trữ"]


@pytest.mark.parametrize(
    ("follows", "title"),
    [
        (" hướng dẫn lưu trữ quy định về phí sao lục như sau:", "hướng dẫn lưu trữ"),
        (" quy định về phí sao lục:", "quy định về phí sao lục"),
        (" quy định về phí sao lục quy định: kho lập sổ thu.", "quy định về phí sao lục"),
        (" về phí sao lục và khoản 2 Điều 4 Thông tư số 5/2020/TT-BNV;", "phí sao lục"),
        (
            " ban hành Quy chế lưu trữ và quy định trách nhiệm của các kho;",
            "ban hành Quy chế lưu trữ và quy định trách nhiệm của các kho",
        ),
        (" sửa đổi Nghị định quy định về phí sao lục:", "sửa đổi Nghị định quy định về phí sao lục"),
    ],
)
def test_what_a_part_of_the_document_says_is_not_its_subject(follows: str, title: str) -> None:
    assert title_after(follows, 0, len(follows), whole=True, of_part=True) == title


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("hướng dẫn thực hiện một số quy định về thuê kho,", "hướng dẫn thực hiện một số quy định về thuê kho"),
        ("ban hành các quy định về mượn hồ sơ tại kho tỉnh;", "ban hành các quy định về mượn hồ sơ tại kho tỉnh"),
        ("hướng dẫn lưu trữ quy định về lệ phí đọc như sau: “1. A.”", "hướng dẫn lưu trữ"),
    ],
)
def test_the_rules_that_a_title_names_are_not_what_a_part_says(printed: str, title: str) -> None:
    assert title_after(f" {printed}", 0, len(printed) + 1, whole=True, of_part=True) == title


@pytest.mark.parametrize(
    ("ground", "title"),
    [
        ("Căn cứ {} về lịch trực của Trưởng phòng, Trưởng trạm;", "lịch trực của Trưởng phòng, Trưởng trạm"),
        ("Căn cứ {} về lịch trực của Trưởng phòng, Trưởng trạm,", "lịch trực của Trưởng phòng, Trưởng trạm"),
        ("Xét {} về lịch trực của kho, Trưởng trạm phân công như sau,\n\n1. Ông Nam.", "lịch trực của kho"),
        ("Xét {} về lịch trực của Trưởng phòng, Trưởng trạm;", "lịch trực của Trưởng phòng, Trưởng trạm"),
        ("Căn cứ {} về lịch trực của Trưởng phòng, Trưởng trạm lập sổ.", "lịch trực của Trưởng phòng"),
    ],
)
def test_nobody_acts_behind_a_comma_in_a_line_that_names_a_ground(titles, ground: str, title: str) -> None:
    assert titles(ground.format("Tờ trình số 38/TTr-SXD ngày 04/3/2025")) == [title]


def test_what_was_passed_on_a_day_has_no_title_behind_a_comma(titles) -> None:
    passed = "Theo Nghị quyết số 9/2025/NQ-HĐND được thông qua ngày 05/3/2025"
    assert titles(f"{passed}, thay thế Nghị quyết số 5/2020/NQ-HĐND.") == [None, None]
    assert titles(f"{passed}, về phí sao lục.") == ["phí sao lục"]
    assert titles(f"{passed} thay thế Nghị quyết số 5/2020/NQ-HĐND.")[0] is not None
