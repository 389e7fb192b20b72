"""Paragraphs, items, rows and sentences, however the lines were broken."""

import itertools

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import Block, Sentence, segment, sentence_at


def blocks_of(text: str) -> tuple[str, tuple[Block, ...]]:
    clean = normalise(text)
    return clean.text, segment(clean)


def paragraphs_of(text: str) -> list[str]:
    clean, blocks = blocks_of(text)
    return [" ".join(clean[block.start : block.end].split()) for block in blocks]


def sentences_of(text: str) -> list[str]:
    clean, blocks = blocks_of(text)
    return [" ".join(clean[each.start : each.end].split()) for block in blocks for each in block.sentences]


def test_the_text_begins_behind_those_to_whom_it_goes_on_one_line() -> None:
    assert paragraphs_of("Kính gửi: Các trạm y tế xã. Thực hiện Kế hoạch số 8/KH-SYT, Sở yêu cầu:") == [
        "Kính gửi: Các trạm y tế xã.",
        "Thực hiện Kế hoạch số 8/KH-SYT, Sở yêu cầu:",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Kính gửi: Các trạm y tế xã.",
        "Kính gửi: UBND TP. Huế theo phân cấp.",
        "Kính gửi: Ban Thực hiện dự án đường; Ban Căn cứ hậu cần.",
        "Sở kính gửi: Các trạm. Thực hiện theo mẫu.",
    ],
)
def test_those_to_whom_it_goes_are_one_line_where_no_text_begins_there(line: str) -> None:
    assert paragraphs_of(line) == [line]


WRAPPED = """Thực hiện Kế hoạch số 88/KH-UBND ngày 12/5/2025 của UBND tỉnh về việc kiểm
tra công tác lưu trữ và Công văn số 1204/SNV-VTLT ngày 20/5/2025 của Sở
Nội vụ, Phòng Hành chính đề nghị các tổ rà soát tài liệu còn tồn đọng tại
kho.
1. Tổ Chỉnh lý lập mục lục hồ sơ theo từng phông, gửi Phòng Hành chính trước
ngày 15/6/2025.
2. Tổ Bảo quản kiểm tra kho, giá và điều kiện nhiệt độ, độ ẩm của từng phòng
kho hiện có."""

SPACED = """Căn cứ Công văn số 317/STC-QLNS ngày 04/3/2025 của Sở Tài chính về \n
\nviệc lập dự toán, Văn phòng đề nghị các phòng thống kê tài sản theo mẫu của \n
\nBộ Tài chính và gửi bảng kê theo Quyết định số 41/QĐ-\n
\nSTC ngày 11/02/2025 trước khi trình Lãnh đạo Sở xem xét quyết định. \n
\n1. Phòng Tổ chức thống kê máy tính, máy in và thiết bị mạng đang dùng tại \n
\ntừng phòng làm việc. \n"""

ONE_PARAGRAPH = [
    # (text, its paragraphs)
    (WRAPPED, 3),
    (SPACED, 2),
    ("V/v báo cáo kết quả\nCông văn số 41/STP-VP\ncủa Sở Tư pháp\n\nKính gửi: Các phòng.", 2),
    ("Căn cứ Luật Lưu trữ ngày 21/6/2024;\nCăn cứ Nghị định số 113/2025/NĐ-CP;\nTheo đề nghị của Vụ Tổ chức.", 3),
    ("UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ", 2),
    ("ỦY BAN NHÂN\nDÂN\nTỈNH CAO BẰNG", 1),
    ("QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ CHI TIÊU CỦA\nSỞ Y TẾ", 2),
    ("VỀ KẾT QUẢ KIỂM TRA CÔNG VỤ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", 2),
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", 2),
    ("Điều 1. Phạm vi áp dụng\nQuy chế này áp dụng cho mọi phòng.", 2),
    (
        "**Điều 4. **Chánh Văn phòng\nUBND tỉnh chịu trách nhiệm.\n"
        + "Dòng chữ dài chừng bảy tám mươi ký tự để đo bề rộng.\n" * 9,
        10,
    ),
    ("Giá là 3.000 đồng theo bảng tại khoản\n2. Các khoản khác giữ nguyên.", 1),
    ("giai đoạn 2021\n- 2025 của tỉnh", 1),
    ("Theo đề nghị của Giám đốc\nSở Tư pháp tại Tờ trình số 5/TTr-STP,", 1),
    ("Theo đề nghị của Giám đốc Sở\nTư pháp tại Tờ trình số 5/TTr-STP,", 1),
    ("Theo đề nghị của Sở Lao động\n- Thương binh và Xã hội tỉnh,", 1),
    ("Theo đề nghị của Sở Tư pháp\n- Thương binh được ưu tiên,", 2),
    ("Ủy ban nhân dân tỉnh ban hành\nKế hoạch phòng dịch như sau:", 1),
    ("Nghị định số 5/2015/NĐ-CP ngày 31/3/2015 sửa đổi\nNghị định 4/2013/NĐ-CP về kho.", 1),
    ("do Ủy ban nhân dân tỉnh ban hành\nKế hoạch này thay cho kế hoạch trước.", 2),
    ("a) lập danh mục;\nb) gửi danh mục.", 2),
    ("Quyết định này thay quyết định của Thủ tướng\nChính phủ về kho.", 1),
    ("Thông tư này thay thông tư của Bộ\nY tế về kho.", 1),
    ("Hai bộ\nY tế thôn có tủ thuốc.", 2),
    ("Căn cứ\nLuật Lưu trữ ngày 21/6/2024;", 1),
    ("Danh mục gồm\n- 1 Thông tư về kho\n- 2 Thông tư về sổ", 3),
]


@pytest.mark.parametrize(("text", "count"), ONE_PARAGRAPH)
def test_soft_line_breaks_do_not_part_a_paragraph(text: str, count: int) -> None:
    assert len(paragraphs_of(text)) == count


def test_a_number_broken_over_an_empty_line_stays_in_one_paragraph() -> None:
    assert "41/QĐ- STC ngày 11/02/2025" in paragraphs_of(SPACED)[0]


LABELS = [
    ("1. Rà soát hồ sơ", "1", 1),
    ("2.1. Rà soát hồ sơ", "2.1", 1),
    ("2.1 Rà soát hồ sơ", "2.1", 1),
    ("a) rà soát hồ sơ", "a", 1),
    ("đ) rà soát hồ sơ", "đ", 1),
    ("- Rà soát hồ sơ", "-", 1),
    ("+ Rà soát hồ sơ", "+", 1),
    ("II. NHIỆM VỤ", "II", 1),
    ("II - NHIỆM VỤ", "II", 1),
    ("Điều 7. Hiệu lực", "Điều 7", 1),
    ("Điều 7a: Hiệu lực", "Điều 7a", 1),
    ("Chương III", "Chương III", 1),
    ("## **3. Rà soát hồ sơ**", "3", 1),
    ("1/ Rà soát hồ sơ", "1", 1),
    ("a/ rà soát hồ sơ", "a", 1),
    ("b- Rà soát hồ sơ", "b", 1),
    ("1- Rà soát hồ sơ", "1", 1),
    ("2/Rà soát hồ sơ", "2", 1),
    ("m/ s là đơn vị đo", None, 0),
    ("02/KK-TS và các biểu kèm theo", None, 0),
    ("05 hồ sơ chưa nộp", None, 0),
    ("3.000 đồng một bản", None, 0),
    ("15.3.2025 là hạn cuối", None, 0),
    ("30/4 là ngày nghỉ", None, 0),
    ("V/v báo cáo quý", None, 0),
    ("Điều 5 Nghị định này", None, 0),
]


@pytest.mark.parametrize(("text", "label", "depth"), LABELS)
def test_items_bear_their_label(text: str, label: str | None, depth: int) -> None:
    (block,) = blocks_of(text)[1]
    assert (block.label, block.depth) == (label, depth)


def test_depth_counts_from_the_outermost_numbering_of_the_document() -> None:
    _, blocks = blocks_of(
        "I. VIỆC CHUNG\n1. Lập danh mục:\na) hồ sơ;\n- bản giấy;\nb) sổ.\n2. Gửi.\nII. VIỆC RIÊNG\n1. Nộp."
    )
    assert [block.depth for block in blocks] == [1, 2, 3, 4, 3, 2, 1, 2]


SENTENCES = [
    ("Họp tại UBND TP. Hồ Chí Minh. Dự họp có ThS. Lê Văn An.", 2),
    ("Ông A. Nguyễn trình bày. Các phòng góp ý!", 2),
    ("Mức thu 3.000 đồng. Thu trong tháng 3.2025. Hết hạn thì thôi.", 3),
    ("Thực hiện Luật A; Luật B; Luật C của Quốc hội. Nay yêu cầu nộp.", 2),
    ("Điều 2. Giao Văn phòng theo dõi.", 1),
    ("1. Nộp hồ sơ. 2. Gửi bản sao.", 2),
]


@pytest.mark.parametrize(("text", "count"), SENTENCES)
def test_a_sentence_ends_at_its_stop_and_not_at_an_abbreviation(text: str, count: int) -> None:
    assert len(sentences_of(text)) == count


def test_sentences_cover_their_block() -> None:
    clean, blocks = blocks_of(WRAPPED)
    for block in blocks:
        assert block.sentences[0].start == block.start
        assert block.sentences[-1].end == block.end
        for first, second in zip(block.sentences, block.sentences[1:], strict=False):
            assert clean[first.end : second.start].isspace()


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    text = (
        "Điều 1. Thực hiện Nghị quyết số 12/NQ-CP của Chính phủ và các kế hoạch của\n\nCÔNG BÁO/Số 7/Ngày 03-02-2025\n18\n\n"
        "Bộ Nội vụ về lưu trữ. Hết."
    )
    clean, blocks = blocks_of(text)
    sentence = sentence_at(blocks, clean.index("Bộ Nội vụ"))
    assert clean[sentence.start : sentence.end].startswith("Điều 1.")
    assert clean[sentence.start : sentence.end].endswith("lưu trữ.")
    assert [block.part for block in blocks] == ["body", "outside", "body"]


def test_every_offset_has_a_sentence() -> None:
    clean, blocks = blocks_of(f"\n\n{WRAPPED}\n\n| a | b |\n|---|---|\n| 1 | |\n\n")
    for offset in range(len(clean) + 1):
        sentence = sentence_at(blocks, offset)
        assert sentence.start <= offset or sentence.start == sentence.end
    assert sentence_at((), 5) == Sentence(5, 5)


ROWS = [
    ("1\tLập kế hoạch\tVăn phòng\t\tQuý I", ["1", "Lập kế hoạch", "Văn phòng", "", "Quý I"], "1"),
    ("| 2 | Gửi báo cáo |  | Sở Nội vụ |", ["2", "Gửi báo cáo", "", "Sở Nội vụ"], "2"),
    ("|III|Kế hoạch truyền thông  |", ["III", "Kế hoạch truyền thông"], "III"),
    ("1.\tNộp hồ sơ đúng hạn", [], "1"),
]


@pytest.mark.parametrize(("text", "cells", "label"), ROWS)
def test_a_row_on_one_line_gives_its_cells(text: str, cells: list[str], label: str) -> None:
    clean, (block,) = blocks_of(text)
    assert [clean[start:end] for start, end in block.cells] == cells
    assert block.label == label


def test_a_table_with_its_cells_between_lines_of_one_pipe_gives_rows() -> None:
    clean, blocks = blocks_of("|\nSTT\n|\nViệc\n|\nĐơn vị\n|\n|\n1\n|\nNộp hồ sơ\nlưu trữ\n|\nVăn phòng\n|\nHết bảng.")
    rows = [[clean[start:end].replace("\n", " ") for start, end in block.cells] for block in blocks]
    assert rows == [["STT", "Việc", "Đơn vị"], ["1", "Nộp hồ sơ lưu trữ", "Văn phòng"], []]


def test_a_signature_between_pipes_does_not_take_in_the_annex_below() -> None:
    _clean, blocks = blocks_of(
        "Điều 1. Hết.\n|\nNơi nhận:\n- Như trên;\n|\nCHỦ TỊCH\nLê Văn An\n|\n**PHỤ LỤC**\n|\nSTT\n|\nTên\n|\n|\n1\n|\nAn\n|"
    )
    assert [block.part for block in blocks] == ["body", "signature", "annex", "annex", "annex"]
    assert len(blocks[1].cells) == 2


@pytest.mark.parametrize("left", ["", "** **\n"])
def test_what_follows_addressees_beside_an_empty_column_is_no_third_cell(left: str) -> None:
    text = f"CÔNG ĐIỆN\nGIÁM ĐỐC điện:\n|\n{left}|\n- Các phòng;\n- Các tổ.\n|\nĐể ứng phó mưa lũ, Giám đốc yêu cầu:\n1. Phòng Y tế trực.\n|\nNơi nhận:\n- Lưu.\n|\nGIÁM ĐỐC\n|\n"
    _, blocks = blocks_of(text)
    assert [(block.part, block.label) for block in blocks if not block.cells][-2:] == [("body", None), ("body", "1")]
    assert blocks[-1].part == "signature"


@pytest.mark.parametrize("text", ["", "\n\n \n", "-----\n|\n|---|\n", "|", "x"])
def test_a_text_without_words_has_no_blocks(text: str) -> None:
    assert len(blocks_of(text)[1]) == (text == "x")


def test_blocks_are_in_order_and_do_not_overlap() -> None:
    _, blocks = blocks_of(WRAPPED + "\n" + SPACED)
    assert all(first.end <= second.start for first, second in itertools.pairwise(blocks))


AMONG_SHORT_LINES = """Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024 và các văn bản hướng dẫn thi hành
của Chính phủ, của Bộ Nội vụ;
Theo đề nghị của Chi cục Văn thư
Lưu trữ tại Tờ trình số 31/TTr-CCVTLT ngày 02/6/2025 về việc chỉnh lý tài liệu
tồn đọng của các phông.
Các phòng gửi mục lục hồ sơ về Phòng Hành chính để tổng hợp trình Lãnh đạo Sở
xem xét trước khi nộp lưu.
Kho lưu trữ tạm đóng cửa để khử trùng trong tuần đầu tháng sau, các phòng liên
hệ trước khi đến.
Tài liệu mật được giao nhận riêng theo sổ của Văn phòng và chỉ bàn giao cho cán
bộ phụ trách.
| 1 | Sổ |
| 2 | Hộp |
| 3 | Giá |"""


def test_lines_that_go_on_in_small_letters_show_that_lines_are_wrapped() -> None:
    paragraphs = paragraphs_of(AMONG_SHORT_LINES)
    assert (
        "Các phòng gửi mục lục hồ sơ về Phòng Hành chính để tổng hợp trình Lãnh đạo Sở xem xét trước khi nộp lưu."
        in paragraphs
    )


def test_a_third_of_the_lines_shows_that_lines_are_wrapped() -> None:
    others = "\n".join(f"Phòng số {number} nộp hồ sơ của năm 2019;" for number in range(10))
    broken = "Hồ sơ giao cho kho lưu trữ tạm thời của Sở đặt tại trụ sở cũ của UBND xã\nHòa Bình trước khi sửa kho."
    text = f"{AMONG_SHORT_LINES}\n{AMONG_SHORT_LINES}\n{others}\n{broken}"
    assert broken.replace("\n", " ") in paragraphs_of(text)


def test_a_short_line_of_wrapped_text_goes_on_where_no_bold_parts_it() -> None:
    bold = AMONG_SHORT_LINES.replace("| 1 | Sổ |", "**PHỤ LỤC**\n| 1 | Sổ |")
    assert any(each.startswith("Theo đề nghị của Chi cục Văn thư Lưu trữ tại Tờ trình") for each in paragraphs_of(bold))


def test_short_lines_above_long_ones_are_not_wrapped() -> None:
    head = ["BAN THƯỜNG VỤ HỘI NÔNG DÂN TỈNH BẮC SƠN", "V/v thi đua làm thủy lợi nội đồng"]
    below = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Bắc Sơn, ngày 02 tháng 3 năm 2026"]
    long = "Hội Nông dân tỉnh đề nghị Hội Nông dân các xã, phường phát động hội viên làm thủy lợi nội đồng. " * 2
    letter = [*head, *below, "Kính gửi: Hội Nông dân các xã, phường", long.strip()]
    assert paragraphs_of("\n".join(letter))[-2:] == letter[-2:]


def test_a_label_alone_on_its_line_belongs_to_the_heading_below() -> None:
    _, blocks = blocks_of("Sở yêu cầu:\n\nIII.\nPHÂN CÔNG NHIỆM VỤ\n\n2.\nSở Y tế:\n\n- Chuẩn bị thuốc.\n")
    assert [block.label for block in blocks] == [None, "III", "2", "-"]


def test_the_name_of_a_province_may_begin_the_next_line():
    text = "Thực hiện Công văn số 12/UBND-NC ngày 03/3/2025 của UBND tỉnh\nĐồng Tháp và Công văn số 15/SNV-VP, Chi cục báo cáo."
    assert len(paragraphs_of(text)) == 1
    assert len(paragraphs_of(text.replace("Đồng Tháp và", "Đồng chí Chi cục trưởng và"))) == 2
