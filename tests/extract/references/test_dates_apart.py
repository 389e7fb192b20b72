"""A date may stand apart from its number: before the agency, at the end of a list, in a column of its own."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.structure.segment import segment

REGISTER = "TT | Số, ký hiệu | Ngày ban hành | Nội dung\n1 | 12/QĐ-UBND | 02/5/2024 | Giao vốn\n2 | 45/BNV-TL | 03/5/2024 | Lương"
DUTIES = "TT | Nội dung | Thời hạn\n1 | Thực hiện Kế hoạch số 12/KH-UBND | 02/10/2024 |"


def dates(text: str) -> list[str | None]:
    return [each.date for each in find_mentions(normalise(text), (), Document())]


@pytest.mark.parametrize("day", ["Ngày 05/8/2024", "Ngày 05 tháng 8 năm 2024", "ngày 5/8/2024"])
def test_the_day_on_which_an_agency_issued_what_is_named_next(day: str) -> None:
    assert dates(f"{day}, Bộ Nội vụ đã ban hành Công văn số 5100/BNV-CQĐP về lương.") == ["2024-08-05"]


def test_the_day_of_issue_may_open_a_line_that_is_set_far_in() -> None:
    assert dates(f"Kính gửi: Các phòng\n\n{' ' * 14}Ngày 05/8/2024, Bộ Nội vụ ban hành Công văn số 5100/BNV-CQĐP.") == [
        "2024-08-05"
    ]


def test_a_line_may_break_the_name_between_the_day_and_what_was_issued() -> None:
    assert dates("Ngày 05/8/2024, Thủ tướng Chính\nphủ đã ban hành Chỉ thị số 6/CT-TTg về lương.") == ["2024-08-05"]
    assert dates("Ngày 20/6/2023, tại Kỳ họp thứ 5, Quốc hội thông qua Luật Giá số 16/2023/QH15.") == ["2023-06-20"]
    assert dates("Ngày 20/6/2023, Hội đồng kho thông qua Báo cáo số 16/BC-SNV của Sở Nội vụ.") == [None]
    assert dates("Ngày 20/6/2023, Sở sẽ trình để Quốc hội thông qua Luật Giá số 16/2023/QH15.") == [None]
    assert dates("Lào Cai, ngày 05/8/2024\nvề việc ban hành Chỉ thị số 6/CT-TTg") == [None]


def test_the_day_of_a_meeting_is_not_that_of_what_is_cited_there() -> None:
    assert dates("Ngày 5/8/2024, Sở họp và theo Công văn số 5100/BNV-CQĐP giao việc.") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Theo yêu cầu của UBND tỉnh ngày 05/8/2024, Sở đã ban hành Kế hoạch số 15/KH-SNV.",
        "Trước ngày 05/8/2024, các phòng tổng hợp để gửi Kế hoạch số 15/KH-SNV.",
        "Tại cuộc họp ngày 05/8/2024 với các sở để thống nhất ban hành Kế hoạch số 15/KH-SNV.",
        "Ngày 05/8/2024, Sở họp trước khi ban hành Kế hoạch số 15/KH-SNV.",
    ],
)
def test_a_day_of_something_else_is_not_that_of_what_was_issued_later(text: str) -> None:
    assert dates(text) == [None]


def test_a_day_that_a_list_has_in_common() -> None:
    assert dates("Quyết định số 6/QĐ-UBND, số 7/QĐ-UBND và 8/QĐ-UBND cùng ngày 5/5/2024.") == ["2024-05-05"] * 3
    assert dates("Quyết định số 6/QĐ-UBND và Quyết định số 8/QĐ-UBND ngày 5/5/2024.") == [None, "2024-05-05"]


def test_a_column_of_days_of_issue_gives_the_days_and_a_column_of_deadlines_does_not() -> None:
    assert dates(REGISTER) == ["2024-05-02", "2024-05-03"]
    assert dates(DUTIES) == [None]


def test_the_day_of_a_letterhead_makes_no_column_of_days() -> None:
    head = "| Số: 12/KH-UBND | Hà Giang, ngày 06 tháng 02 năm 2024 |\n\n"
    assert dates(f"{head}| 1 | Khai sinh | Nghị định số 63/2024/NĐ-CP | 31/3/2026 | Sở Tư pháp |") == [None, None]


def test_number_and_day_may_stand_in_one_cell() -> None:
    text = "| 1 | Nâng cấp đường | 127/QĐ-UBND; 25/6/2024 (sửa đổi tại số 215/QĐ-UBND; 14/02/2025) | 680 |"
    found = find_mentions(normalise(text), segment(normalise(text)), Document())
    assert [each.date for each in found] == ["2024-06-25", "2025-02-14"]


@pytest.mark.parametrize(
    ("heading", "day"),
    [("Số, ký hiệu | Ngày", "2024-05-02"), ("Số văn bản | Ngày", "2024-05-02"), ("Việc | Ngày", None)],
)
def test_a_column_of_days_is_that_of_the_documents_beside_the_column_of_their_numbers(
    heading: str, day: str | None
) -> None:
    assert dates(f"TT | {heading} | Nội dung\n1 | 12/QĐ-UBND | 02/5/2024 | Giao vốn") == [day]
