"""The items of a document as a tree."""

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.outline.tree import Item, outline


def shape(items: list[Item]) -> list[object]:
    return [(item.block.label, len(item.paragraphs), shape(item.children)) for item in items]


def tree_of(text: str):
    clean = normalise(text)
    return outline(clean.text, segment(clean))


def test_what_stands_under_what_is_told_by_the_numbering() -> None:
    tree = tree_of(
        "Sở yêu cầu:\n\n1. Rà soát.\n\na) Hồ sơ đất đai;\n\nb) Hồ sơ hộ tịch.\n\nGhi rõ số tờ.\n\n2. Báo cáo.\n\nCác phòng thực hiện.\n"
    )
    assert len(tree.opening) == 1
    assert shape(tree.items) == [("1", 0, [("a", 0, []), ("b", 1, [])]), ("2", 0, [])]
    assert len(tree.closing) == 1


def test_a_label_alone_on_its_line_belongs_to_the_words_below_it() -> None:
    tree = tree_of("Sở yêu cầu:\n\n1. Rà soát.\n\n-\nLập danh mục hồ sơ.\n\n- Nộp hồ sơ.\n\nCác phòng thực hiện.\n")
    assert shape(tree.items) == [("1", 0, [("-", 0, []), ("-", 0, [])])]


def test_a_number_in_brackets_is_a_label_too() -> None:
    tree = tree_of("Sở yêu cầu:\n\n(1) Rà soát.\n\n(2) Báo cáo.\n\nCác phòng thực hiện.\n")
    assert shape(tree.items) == [("(1)", 0, []), ("(2)", 0, [])]


def test_paragraphs_behind_a_list_whose_items_have_none_close_the_document() -> None:
    tree = tree_of(
        "Sở yêu cầu:\n\n1. Rà soát.\n\n2. Báo cáo.\n\nCác phòng gửi báo cáo.\n\nCông văn này thay Công văn cũ.\n"
    )
    assert shape(tree.items) == [("1", 0, []), ("2", 0, [])]
    assert len(tree.closing) == 2


def test_where_items_have_paragraphs_only_the_last_one_closes() -> None:
    tree = tree_of("Sở yêu cầu:\n\n1. Rà soát\n\nGhi số tờ.\n\n2. Báo cáo\n\nGửi về Sở.\n\nCác phòng thực hiện.\n")
    assert shape(tree.items) == [("1", 1, []), ("2", 1, [])]
    assert len(tree.closing) == 1


@pytest.mark.parametrize("mark", ["(1)", "[1]"])
def test_a_footnote_is_no_item_and_no_paragraph(mark: str) -> None:
    tree = tree_of(
        f"Theo Luật Giá{mark}, Sở yêu cầu các phòng báo cáo.\n\nHạn là thứ Sáu.\n\n{mark} Đã được sửa đổi năm 2025.\n"
    )
    assert (len(tree.opening), shape(tree.items)) == (2, [])


def test_by_which_way_a_report_goes_is_no_item() -> None:
    sent = "Báo cáo gửi về Sở Y tế trước ngày 03/6/2025:\n\n- Bằng thư điện tử (gửi trước);\n\n- Bằng bản giấy, qua bưu điện.\n"
    assert (len(tree_of(sent).opening), shape(tree_of(sent).items)) == (3, [])
    work = sent.replace("Báo cáo gửi về Sở Y tế trước ngày 03/6/2025:", "Các trạm tuyên truyền về sổ khám:")
    assert len(tree_of(work).items) == len(tree_of(sent.replace("Bằng", "Sửa mẫu bằng")).items) == 2
    dated = sent.replace("(gửi trước)", "trước ngày 01/6/2025").replace("qua bưu điện", "đề nghị Trạm Y tế ký")
    assert len(tree_of(dated).items) == 2


@pytest.mark.parametrize(
    "way",
    [
        "- Bằng văn bản: gửi về Văn phòng Sở.",
        "- Qua email: kho@example.vn.",
        "- Bằng bản giấy, gửi qua đường công văn.",
        "- Bằng đường công văn, theo địa chỉ: Phòng Thiết bị - Sở Y tế.",
        "- Qua thư điện tử, địa chỉ: https://kho.example.vn.",
    ],
)
def test_a_way_with_its_address_is_no_item(way: str) -> None:
    assert shape(tree_of(f"Báo cáo gửi về Sở Y tế theo các cách sau:\n\n{way}\n").items) == []


def test_where_one_bullet_is_work_all_of_its_list_stay_items() -> None:
    ways = "Các trạm gửi báo cáo về Sở như sau:\n\n- Bằng văn bản;\n\n- Qua email: kho@example.vn"
    assert shape(tree_of(f"{ways}.\n\n1. Mở kho.\n").items) == [("1", 0, [])]
    assert len(tree_of(f"{ways}, Phòng Giá nhận trước ngày 20/4/2025.\n").items) == 2


@pytest.mark.parametrize(
    "work",
    [
        "- Theo văn bản số 15/SYT-NVY: rà soát tủ thuốc.",
        "- Theo văn bản của Sở Y tế, các trạm mở tủ thuốc.",
        "- Bằng văn bản: lập biên bản kiểm kê tủ thuốc.",
        "- Bằng văn bản, rà soát sổ khám và báo cáo Sở.",
        "- Qua bưu điện: Bưu điện xã phát thẻ khám.",
        "- Qua email: Phòng Công nghệ cập nhật sổ khám hằng tuần.",
    ],
)
def test_work_that_begins_with_a_way_or_a_document_stays_an_item(work: str) -> None:
    assert len(tree_of(f"Đề nghị các trạm báo cáo các nội dung sau:\n\n{work}\n").items) == 1


def test_a_number_that_is_named_apart_is_the_label_of_an_item() -> None:
    tree = tree_of("Sở yêu cầu làm theo mục (1) dưới đây:\n\n(1) Rà soát.\n\n(2) Báo cáo.\n\nCác phòng thực hiện.\n")
    assert shape(tree.items) == [("(1)", 0, []), ("(2)", 0, [])]


def test_behind_a_list_whose_sections_have_no_paragraphs_all_of_them_close_the_document() -> None:
    tree = tree_of(
        "Sở yêu cầu:\n\nI. VIỆC CHÍNH\n\n1. Rà soát hồ sơ.\n\na) Đất đai;\n\nb) Hộ tịch.\n\n2. Lập báo cáo.\n\nCác phòng gửi báo cáo.\n\nCông văn này thay Công văn cũ.\n"
    )
    assert shape(tree.items) == [("I", 0, [("1", 0, [("a", 0, []), ("b", 0, [])]), ("2", 0, [])])]
    assert len(tree.closing) == 2


def test_who_is_ordered_behind_a_list_is_ordered_apart_from_its_last_item() -> None:
    tree = tree_of(
        "Sở yêu cầu:\n\n1. Rà soát.\n\nGhi rõ số tờ.\n\n2. Báo cáo về Sở.\n\nGiao Phòng Giá theo dõi.\n\nCác phòng thực hiện.\n"
    )
    assert shape(tree.items) == [("1", 1, []), ("2", 0, [])]
    assert len(tree.closing) == 2


@pytest.mark.parametrize(
    "closing",
    [
        "Nhận được Công văn này, yêu cầu các đơn vị nghiêm túc thực hiện.",
        "Trên đây là ý kiến của Sở.",
        "Trong quá trình thực hiện, vướng mắc phản ánh về Sở.",
    ],
)
def test_what_closes_a_document_in_the_line_of_its_last_item_is_none_of_that(closing: str) -> None:
    tree = tree_of(f"Sở yêu cầu:\n\n1. Rà soát.\n\n2. Báo cáo về Sở trước ngày 20/5/2025. {closing}\n")
    assert shape(tree.items) == [("1", 0, []), ("2", 0, [])]
    assert len(tree.closing) == 1
    assert tree.items[1].block.end == tree.closing[0].start - 1


def test_a_sentence_that_goes_on_behind_the_end_of_a_page_stays_with_its_item() -> None:
    tree = tree_of("Sở yêu cầu:\n\n1. Rà soát.\n\n2. Báo cáo về Sở kết quả\n\n3\n\nkiểm kê kho.\n")
    assert shape(tree.items) == [("1", 0, []), ("2", 2, [])]
    assert tree.closing == []


@pytest.mark.parametrize(
    ("bullets", "behind", "parents"),
    [
        ("- Rà soát.\n\n- Lập biên bản.", "Tổ làm việc kiêm nhiệm.", 1),
        ("- Rà soát;\n\n- Lập biên bản gồm:", "Biên bản chính.", 0),
        ("- Rà soát.\n\n- Lập biên bản.", "Đơn vị chủ trì: Phòng Giá.", 0),
        ("- Rà soát.\n\n- Lập biên bản.", "Mỗi biên bản lập thành hai bản.", 0),
        ("- Rà soát.\n\nGhi số tờ.\n\n- Lập biên bản.", "Tổ làm việc kiêm nhiệm.", 0),
        ("a) Rà soát.\n\nb) Lập biên bản.", "Tổ làm việc kiêm nhiệm.", 0),
    ],
)
def test_a_paragraph_behind_bullets_that_are_whole_is_of_what_they_stand_under(
    bullets: str, behind: str, parents: int
) -> None:
    tree = tree_of(f"Sở yêu cầu:\n\n1. Tổ kiểm kê:\n\n{bullets}\n\n{behind}\n\n2. Văn phòng theo dõi.\n")
    assert len(tree.items[0].paragraphs) == parents
