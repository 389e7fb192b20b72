"""A document while its tasks are read: what its blocks say by themselves."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.structure.segment import Block, segment
from luocdo.extract.tasks.sheet import Sheet
from luocdo.extract.tasks.when.due_days import Calendar

LETTER = Document(type="Công văn", date="2025-03-10", issuer="Sở Nội vụ tỉnh Cao Bằng")


def sheet_of(text: str, issuer: str | None = LETTER.issuer) -> tuple[Sheet, tuple[Block, ...]]:
    clean = normalise(text)
    blocks = segment(clean)
    return Sheet(clean, find_mentions(clean, blocks, LETTER), Calendar(LETTER.date), issuer=issuer), blocks


@pytest.mark.parametrize(
    ("name", "own"),
    [("Sở", True), ("Giám đốc Sở Nội vụ", True), ("Sở Nội vụ\ntỉnh Cao Bằng", True), ("Sở Y tế", False), ("", False)],
)
def test_the_writer_is_known_by_his_whole_name_a_short_one_and_by_who_leads_him(name: str, own: bool) -> None:
    sheet, _ = sheet_of("Kính gửi: Các phòng")
    assert sheet.is_own(name) == own


def test_the_words_of_an_item_begin_behind_its_label_and_the_day_before_its_order() -> None:
    sheet, blocks = sheet_of("1. Trong tháng 6, Văn phòng Sở trình danh mục.\n\n2. Lưu hồ sơ.\n")
    words = sheet.words(blocks[0])
    assert sheet.text[words.start : words.end] == "Văn phòng Sở trình danh mục."


def test_a_block_that_is_asked_twice_is_read_once() -> None:
    sheet, blocks = sheet_of("1. Văn phòng Sở trình danh mục trước ngày 20/6/2025.\n")
    assert sheet.words(blocks[0]) is sheet.words(blocks[0])
    assert [each.due for each in sheet.deadlines([blocks[0], blocks[0]])] == ["2025-06-20"] * 2


def test_what_was_only_heard_governs_nothing() -> None:
    text = "Thực hiện Kế hoạch số 12/KH-UBND và Báo cáo số 5/BC-VP, Giám đốc yêu cầu:\n\n1. Rà soát hồ sơ.\n"
    sheet, blocks = sheet_of(text)
    heard = Sheet(sheet.clean, sheet.mentions, sheet.calendar, frozenset({1}))
    assert (sheet.governing([blocks[0]]), heard.governing([blocks[0]])) == ((0, 1), (0,))
    assert heard.references([blocks[0]]) == (0, 1)


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Ngân hàng Nhà nước Việt Nam điều hành lãi suất cho vay linh hoạt.", "Ngân hàng Nhà nước Việt Nam"),
        ("Bộ Công Thương, Bộ Tài chính điều hành giá xăng dầu theo cung cầu.", "Bộ Công Thương, Bộ Tài chính"),
        ("Sở Tài chính tỉnh điều hành ngân sách theo dự toán được giao.", "Sở Tài chính tỉnh"),
        ("Thanh tra, kiểm tra việc sử dụng ngân sách tại các xã.", None),
    ],
)
def test_an_agency_of_the_lists_acts_in_an_item_though_no_list_has_its_verb(item: str, who: str | None) -> None:
    sheet, blocks = sheet_of(f"1. {item}\n")
    acting = sheet.words(blocks[0]).acting
    assert (acting["who"] if acting else None) == who


@pytest.mark.parametrize("words", ["thống nhất kéo dài thời gian nộp hồ sơ", "cho phép các phòng nộp hồ sơ chậm"])
def test_a_writer_who_only_consents_gives_nobody_a_task(words: str) -> None:
    sheet, blocks = sheet_of(f"1. Sở Nội vụ {words} đến hết ngày 31/12/2025.\n")
    assert sheet.words(blocks[0]).acting is None


def test_a_deadline_that_the_number_of_a_page_cuts_in_two_is_read_whole() -> None:
    sheet, blocks = sheet_of(
        "1. Văn phòng Sở họp vào 8 giờ thứ Năm \n\n\n2 \n\nhằng tuần.\n\n2. Thanh tra Sở trực từ ngày 10/9/2025\n\n- 3 -\n\nđến ngày 20/9/2025.\n"
    )
    cut = [block for block in blocks if block.label]
    assert [(each.recurrence, each.due) for each in sheet.deadlines([cut[0]])] == [("hằng tuần", None)]
    assert [(each.text, each.due) for each in sheet.deadlines([cut[1]])] == [
        ("từ ngày 10/9/2025 đến ngày 20/9/2025", "2025-09-20")
    ]


def test_the_day_of_what_an_item_is_for_is_none_of_those_who_are_asked_behind_it() -> None:
    purpose = "Để tổng hợp, trình UBND tỉnh trước ngày 20/6/2025, "
    asked = f"1. {purpose}Sở đề nghị các phòng gửi danh mục trước ngày 13/6/2025."
    done = f"1. {purpose}Văn phòng lập danh mục và đề nghị Bộ hướng dẫn."
    two = "1. Để kịp tiến độ, Văn phòng lập danh mục trước ngày 13/6/2025, đề nghị các phòng gửi ý kiến trước ngày 20/6/2025."
    days = [[each.due for each in sheet.deadlines([blocks[0]])] for sheet, blocks in map(sheet_of, (asked, done, two))]
    assert days == [["2025-06-13"], ["2025-06-20"], ["2025-06-13", "2025-06-20"]]
