"""The subject that follows a reference, and the clause that only looks like one."""

from collections.abc import Callable

import pytest

import luocdo
from luocdo.extract.references.subject_lines import title_after

# (what follows the reference, whether it says date or issuer, title)
FOLLOWS = [
    (" về việc ghi tại trích yếu, Sở trả lời:", True, None),
    (" về việc nêu trên, Sở trả lời:", True, None),
    (" tổ chức lập và trình duyệt hồ sơ.", False, None),
    (" về việc trên địa bàn có dịch, Sở trả lời:", True, "trên địa bàn có dịch"),
    ("\n\nThực hiện Kế hoạch số 5/KH-UBND, Sở yêu cầu:", True, None),
    (" về; Kế hoạch", True, None),
    (" quy\nđịnh: phí sao lục là hai nghìn đồng.", True, None),
    (" qui định về kho lưu trữ;", True, "qui định về kho lưu trữ"),
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
