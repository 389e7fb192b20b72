"""What lies outside a document, and the parts of what lies inside."""

import pytest

from luocdo.extract import read_text
from luocdo.extract.normalise import normalise
from luocdo.extract.rules import rows
from luocdo.extract.structure.limits import outside_spans
from luocdo.extract.structure.segment import segment

LETTER = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 412/SNV-VTLT
V/v nộp lưu hồ sơ năm 2024

Cao Bằng, ngày 03 tháng 3 năm 2025

Kính gửi:
- Văn phòng UBND tỉnh;
- Các sở, ban, ngành.

Căn cứ Luật Lưu trữ năm 2024, Sở Nội vụ đề nghị các cơ quan nộp lưu hồ sơ.

1. Lập mục lục hồ sơ.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lê Văn An

PHỤ LỤC
(Kèm theo Công văn số 412/SNV-VTLT)
Mẫu mục lục hồ sơ nộp lưu
"""


def parts_of(text: str) -> list[tuple[str, str]]:
    clean = normalise(text)
    return [(block.part, clean.text[block.start : block.end].split("\n")[0]) for block in segment(clean)]


def outside_of(text: str) -> list[str]:
    clean = normalise(text)
    return [clean.text[start:end].strip() for start, end in outside_spans(clean.text, clean.raw)]


def test_a_letter_falls_into_its_parts() -> None:
    parts = dict(reversed([(first, part) for part, first in parts_of(LETTER)]))
    assert parts["UBND TỈNH CAO BẰNG"] == parts["Kính gửi:"] == parts["- Các sở, ban, ngành."] == "header"
    assert parts["1. Lập mục lục hồ sơ."] == "body"
    assert parts["Nơi nhận:"] == parts["Lê Văn An"] == "signature"
    assert parts["PHỤ LỤC"] == parts["Mẫu mục lục hồ sơ nộp lưu"] == "annex"
    assert "outside" not in parts.values()


OUTSIDE = [
    ("CÔNG BÁO/Số 15 + 16/Ngày 05-01-2025\n27\n", "CÔNG BÁO/Số 15 + 16/Ngày 05-01-2025\n27"),
    ("28\nCÔNG BÁO/Số 15 + 16/Ngày 05-01-2025\n", "28\nCÔNG BÁO/Số 15 + 16/Ngày 05-01-2025"),
    ("Người ký: Sở Nội vụ\n", "Người ký: Sở Nội vụ"),
    ("Thời gian ký: 12.03.2025 09:15:20 +07:00\n", "Thời gian ký: 12.03.2025 09:15:20 +07:00"),
    (
        "CÔNG VĂN ĐẾN\nSố: 884\nNgày: 05/3/2025\nChuyển: Văn phòng\n",
        "CÔNG VĂN ĐẾN\nSố: 884\nNgày: 05/3/2025\nChuyển: Văn phòng",
    ),
    ("CÔNG VĂN ĐẾN\nSố: 884 Ngày 05/3/2025\n", "CÔNG VĂN ĐẾN\nSố: 884 Ngày 05/3/2025"),
    ("Sao y; Văn phòng; 12/09/2025 08:10:11\n", "Sao y; Văn phòng; 12/09/2025 08:10:11"),
    ("caobang.gov.vn 12/09/2025 08:10:11 - Văn thư\n", "caobang.gov.vn 12/09/2025 08:10:11 - Văn thư"),
    ("Tải về từ trang luatvietnam.vn\n", "Tải về từ trang luatvietnam.vn"),
    ("Trang 3/12\n", "Trang 3/12"),
    ("Tình trạng: Còn hiệu lực\n", "Tình trạng: Còn hiệu lực"),
    (
        "(Chinhphu.vn) - Thủ tướng yêu cầu rà soát theo Chỉ thị số 9/CT-TTg.\n",
        "(Chinhphu.vn) - Thủ tướng yêu cầu rà soát theo Chỉ thị số 9/CT-TTg.",
    ),
]


@pytest.mark.parametrize(("added", "expected"), OUTSIDE)
def test_what_others_print_on_a_page_is_outside(added: str, expected: str) -> None:
    text = LETTER.replace("1. Lập mục lục", f"\n{added}\n1. Lập mục lục")
    assert outside_of(text) == [expected]


INSIDE = [
    "Thực hiện Nghị định 13/2023/NĐ-CP, Sở Nội vụ đề nghị các phòng che thông tin cá nhân.",
    "Số: 412/SNV-VTLT",
    "Ngày ký hợp đồng được tính là ngày đầu tiên.",
    "Văn bản đến được đăng ký vào sổ theo số và ngày.",
    "Người ký văn bản chịu trách nhiệm về nội dung.",
    "Cơ quan: Sở Nội vụ chủ trì việc này.",
    "Hiệu lực: từ ngày 01 tháng 7 năm 2025.",
    "Công báo số 15 đăng Quyết định số 41/2025/QĐ-UBND.",
    "17",
]


@pytest.mark.parametrize("line", INSIDE)
def test_words_of_the_document_stay_inside(line: str) -> None:
    assert outside_of(LETTER.replace("1. Lập mục lục", f"{line}\n\n1. Lập mục lục")) == []


def test_a_page_number_in_the_middle_of_a_sentence_is_outside() -> None:
    text = LETTER.replace("đề nghị các cơ quan nộp", "đề nghị các cơ quan\n\n2\n\nnộp")
    assert outside_of(text) == ["2"]


TAIL = """Công văn 412/SNV-VTLT năm 2025 về nộp lưu hồ sơ do Sở Nội vụ tỉnh Cao Bằng ban hành
Văn bản này chưa cập nhật nội dung Tiếng Anh
Văn bản liên quan
Thực hiện Nghị định 13/2023/NĐ-CP, chúng tôi đã đổi quy chế bảo vệ dữ liệu.
"""


def test_the_end_of_a_portal_page_is_outside_with_the_title_above_it() -> None:
    assert outside_of(LETTER + TAIL) == [TAIL.strip()]


def test_the_links_below_a_text_are_outside() -> None:
    links = "Văn bản cùng chuyên mục\n- Quyết định 91/QĐ-SNV về lịch trực\n- Công văn 97/SNV-VP về nghỉ lễ"
    assert outside_of(f"{LETTER}\n{links}\n") == [links]


def test_a_digest_above_the_letterhead_is_outside() -> None:
    digest = (
        "Nộp lưu hồ sơ năm 2024\nNgày 03/3/2025, Sở Nội vụ có Công văn 412/SNV-VTLT. "
        + "Nội dung chính nêu rõ việc phải làm. " * 6
    )
    assert outside_of(f"{digest}\n\n{LETTER}") == [digest.strip()]


@pytest.mark.parametrize(
    "page",
    [
        "• Thuộc tính\n• Nội dung\n• Lược đồ",
        "Để dùng mọi tiện ích của trang vui lòng đăng ký gói cước.\nThành viên vui lòng đăng nhập.",
        "Công văn số 412/SNV-VTLT V/v nộp lưu hồ sơ năm 2024",
        "Số hiệu: 412/SNV-VTLT\nNgày ban hành: 03/3/2025",
    ],
)
def test_what_a_page_prints_above_the_letterhead_is_outside(page: str) -> None:
    assert outside_of(f"{page}\n\n{LETTER}") == [page]


def test_the_bullet_before_a_letterhead_is_of_the_page() -> None:
    page = "• Thuộc tính\n  Cơ quan ban hành: Sở Nội vụ\n  Số hiệu: 412/SNV-VTLT\n •"
    assert outside_of(f"{page} {LETTER}") == [page]


def test_a_number_and_a_subject_above_the_motto_are_of_the_letterhead() -> None:
    above = "SỞ NỘI VỤ\nSố: 412/SNV-VTLT\nV/v thực hiện Quyết định số 91/QĐ-UBND"
    assert outside_of(f"{above}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKính gửi: Các phòng.") == []


def test_a_heading_of_markdown_above_a_table_with_the_letterhead_is_outside() -> None:
    text = "# Về việc nộp lưu hồ sơ\n\n| SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 5/SNV-VP | Cao Bằng, ngày 3 tháng 3 năm 2025 |\n"
    assert outside_of(text) == ["Về việc nộp lưu hồ sơ"]


def test_a_form_with_a_motto_in_an_annex_leaves_the_text_above_it_inside() -> None:
    text = "Điều 1. Biểu mẫu\n" + "Mẫu giấy mời họp gồm tên cơ quan, thời gian, địa điểm, thành phần và nội dung. " * 4
    assert outside_of(f"{text}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nGIẤY MỜI\n") == []


def test_a_remark_in_brackets_before_the_signature_is_no_annex() -> None:
    parts = parts_of(
        "Số: 5-KL/TW\n\n1. Đồng ý với báo cáo.\n\n(Kèm theo Báo cáo số 9-BC/BTCTW)\n\nNơi nhận:\n- Lưu.\n\nT/M BAN BÍ THƯ\nLê Văn An"
    )
    assert [part for part, _ in parts] == ["header", "body", "body", "signature", "signature", "signature", "signature"]


def test_every_cue_of_outside_matches_its_example() -> None:
    below = {row["example"] for row in rows("outside") if row["kind"] == "stamp_line"}
    for row in rows("outside"):
        if row["example"] in below:
            assert outside_of(f"CÔNG VĂN ĐẾN\n{row['example']}\nnhư trên"), row
        else:
            first = row["example"].replace("⏎", "\n").split("\n")[0]
            assert first in "\n".join(outside_of(f"Điều 1. Hết.\n{row['example']}\n".replace("⏎", "\n"))), row


SHORT = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ
Số: 413/SNV-VTLT

Cao Bằng, ngày 04 tháng 3 năm 2025

Kính gửi: {addressees}

{words}

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lê Văn An
"""


def _parts_of(text: str) -> dict[str, str]:
    clean = normalise(text)
    return {clean.text[block.start : block.end]: block.part for block in segment(clean)}


@pytest.mark.parametrize("addressees", ["Các phòng chuyên môn, Thanh tra Sở.", "Sở Tài chính"])
@pytest.mark.parametrize(
    "words",
    ["Sở Nội vụ kính chuyển hồ sơ.", "Phòng Tin học gửi các phòng lịch trực./.", "| 1 | Nộp hồ sơ | Thanh tra Sở |"],
)
def test_what_stands_below_addressees_that_are_whole_is_the_text_however_short(addressees: str, words: str) -> None:
    parts = _parts_of(SHORT.format(addressees=addressees, words=words))
    assert [part for line, part in parts.items() if words.strip("| ")[:6] in line] == ["body"]
    assert parts["GIÁM ĐỐC"] == "signature"


@pytest.mark.parametrize("below", ["UBND xã Nam Tuấn.", "- Các xã, phường.", "Sở Tài chính;"])
def test_a_list_of_addressees_that_goes_on_is_no_text(below: str) -> None:
    parts = _parts_of(
        SHORT.format(addressees=f"\n- Sở Y tế;\n{below}", words="Căn cứ Luật Lưu trữ, đề nghị nộp hồ sơ.")
    )
    assert parts[below] == "header"
    assert parts["Căn cứ Luật Lưu trữ, đề nghị nộp hồ sơ."] == "body"


def test_a_sentence_that_orders_what_stands_below_it_begins_the_body_without_addressees_too() -> None:
    text = (
        "UBND TỈNH HÀ GIANG\nSố: 4/CĐ-UBND\nHà Giang, ngày 03 tháng 3 năm 2025\n\nCÔNG ĐIỆN\nVề việc khắc phục mưa lũ\n\n"
        "Mưa lũ gây thiệt hại. Chủ tịch UBND tỉnh yêu cầu:\n\n1. Sở Y tế rà soát kho thuốc.\n"
    )
    found = [(block.part, text[block.start : block.start + 6]) for block in segment(normalise(text))]
    assert found[-3:] == [("header", "Về việ"), ("body", "Mưa lũ"), ("body", "1. Sở ")]


def test_the_name_of_who_issues_it_too_may_go_on_behind_a_dash_in_the_next_line() -> None:
    text = (
        "CÔNG AN TỈNH - SỞ Y TẾ            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "- HỘI NÔNG DÂN TỈNH HÀ NAM           Độc lập - Tự do - Hạnh phúc\n"
        "Số: 05/KHLN-CA-YT-ND                Hà Nam, ngày 07 tháng 5 năm 2018\n\n"
        "KẾ HOẠCH LIÊN NGÀNH\nPhối hợp phòng, chống đuối nước\n\nCăn cứ Luật Trẻ em;\n\n- TRẺ EM là đối tượng được bảo vệ."
    )
    document = read_text(text).document
    assert document.number == "05/KHLN-CA-YT-ND"
    assert document.date == "2018-05-07"
    assert document.issuer is not None
    assert document.issuer.endswith("tỉnh Hà Nam")
