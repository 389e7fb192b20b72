"""What a page, a stamp or a portal prints around a document is none of it."""

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.rules import rows
from luocdo.extract.structure.outside import outside_spans


def outside_of(text: str) -> list[str]:
    clean = normalise(text)
    return [clean.text[start:end].strip() for start, end in outside_spans(clean.text, clean.raw)]


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
    (
        "Xem thêm tại [Thư viện](https://thuvienphapluat.vn/van-ban)\n",
        "Xem thêm tại [Thư viện](https://thuvienphapluat.vn/van-ban)",
    ),
    (
        "[Nghị định 12](https://thuvienphapluat.vn/van-ban) về lưu trữ, văn thư và thư viện\n",
        "[Nghị định 12](https://thuvienphapluat.vn/van-ban) về lưu trữ, văn thư và thư viện",
    ),
    ("Trang 3/12\n", "Trang 3/12"),
    ("Tình trạng: Còn hiệu lực\n", "Tình trạng: Còn hiệu lực"),
    ("Ngày đăng: 12/3/2025 - Lượt xem: 87\n", "Ngày đăng: 12/3/2025 - Lượt xem: 87"),
    (
        "(Chinhphu.vn) - Thủ tướng yêu cầu rà soát theo Chỉ thị số 9/CT-TTg.\n",
        "(Chinhphu.vn) - Thủ tướng yêu cầu rà soát theo Chỉ thị số 9/CT-TTg.",
    ),
]


@pytest.mark.parametrize(("added", "expected"), OUTSIDE)
def test_what_others_print_on_a_page_is_outside(added: str, expected: str, letter: str) -> None:
    text = letter.replace("1. Lập mục lục", f"\n{added}\n1. Lập mục lục")
    assert outside_of(text) == [expected]


INSIDE = [
    "Thực hiện Nghị định 13/2023/NĐ-CP, Sở Nội vụ đề nghị các phòng che thông tin cá nhân.",
    "Số: 412/SNV-VTLT",
    "- 1 Luật Lưu trữ 2024",
    "- 12 Nghị quyết chuyên đề của Hội đồng nhân dân tỉnh năm 2024\n- 5 Quyết định 91/QĐ-UBND, 92/QĐ-UBND năm 2024",
    "- 2 Quyết định số 91/QĐ-SNV ngày 05/3/2024 về lịch trực",
    "- 02 Quyết định về lịch trực năm 2024",
    "- Quyết định 91/QĐ-SNV năm 2024 về lịch trực",
    "Ngày ký hợp đồng được tính là ngày đầu tiên.",
    "Văn bản đến được đăng ký vào sổ theo số và ngày.",
    "Người ký văn bản chịu trách nhiệm về nội dung.",
    "Cơ quan: Sở Nội vụ chủ trì việc này.",
    "Hiệu lực: từ ngày 01 tháng 7 năm 2025.",
    "Cập nhật danh mục đến ngày 12/3/2025",
    "Cập nhật lúc 08:10 ngày 12/3/2025 của các trạm",
    "Đăng ký trước ngày 12/3/2025",
    "Ngày đăng ký: 12/3/2025",
    "Công báo số 15 đăng Quyết định số 41/2025/QĐ-UBND.",
    "17",
    "Bãi bỏ [Phụ lục 3](https://files.thuvienphapluat.vn/a/b.doc) ban hành kèm theo Thông tư số 12/2024/TT-BNV.",
    "Người thi nộp phiếu theo mẫu tại [Phụ lục 3](https://files.thuvienphapluat.vn/a/b//Ph%E1.doc) của Thông tư số 12/2024/TT-BNV.",
]


@pytest.mark.parametrize("line", INSIDE)
def test_words_of_the_document_stay_inside(line: str, letter: str) -> None:
    assert outside_of(letter.replace("1. Lập mục lục", f"{line}\n\n1. Lập mục lục")) == []


def test_what_a_portal_notes_in_brackets_is_outside(letter: str) -> None:
    note = "[Khoản này được sửa đổi bởi Khoản 2 Điều 1 Nghị định 12/2025/NĐ-CP có hiệu lực từ ngày 01/7/2025]"
    assert outside_of(letter.replace("1. Lập mục lục", f"1. {note} Lập mục lục")) == [note]


def test_a_note_in_brackets_of_the_document_itself_stays_inside(letter: str) -> None:
    note = "[khoản này được sửa đổi theo Nghị định số 12/2025/NĐ-CP]"
    assert outside_of(letter.replace("1. Lập mục lục", f"1. {note} Lập mục lục")) == []


def test_a_page_number_in_the_middle_of_a_sentence_is_outside(letter: str) -> None:
    text = letter.replace("đề nghị các cơ quan nộp", "đề nghị các cơ quan\n\n2\n\nnộp")
    assert outside_of(text) == ["2"]


def test_a_page_number_in_the_middle_of_its_line_between_two_items_is_outside(letter: str) -> None:
    items = "1. Sổ mượn;{gap}\n\n2. Sổ trả.\n\n1. Lập mục lục"
    assert outside_of(letter.replace("1. Lập mục lục", items.format(gap="\n" + " " * 30 + "2"))) == ["2"]
    assert outside_of(letter.replace("1. Lập mục lục", items.format(gap="\n2"))) == []
    assert outside_of(letter.replace("1. Lập mục lục", items.format(gap=" Cộng:\n" + " " * 30 + "2"))) == []


@pytest.mark.parametrize("before", ["theo quy định tại", "theo khoản 3 Điều 8", "theo Chỉ thị số 5/CT-UBND và"])
def test_a_page_number_before_the_document_that_a_sentence_names_is_outside(before: str, letter: str) -> None:
    text = letter.replace(
        "đề nghị các cơ quan nộp", f"đề nghị các cơ quan nộp {before}\n \n- 2 -\n\nQuyết định số 8/QĐ-SNV"
    )
    assert outside_of(text) == ["- 2 -"]


@pytest.mark.parametrize("after", ["Quyết định số 8/QĐ-SNV", "Văn phòng Sở"])
def test_a_number_on_its_own_line_below_a_line_that_is_whole_is_of_the_document(after: str, letter: str) -> None:
    text = letter.replace("1. Lập mục lục", f"Danh mục hồ sơ\n\n2\n\n{after}\n\n1. Lập mục lục")
    assert outside_of(text) == []


TAIL = """Công văn 412/SNV-VTLT năm 2025 về nộp lưu hồ sơ do Sở Nội vụ tỉnh Cao Bằng ban hành
Văn bản này chưa cập nhật nội dung Tiếng Anh
Văn bản liên quan
Thực hiện Nghị định 13/2023/NĐ-CP, chúng tôi đã đổi quy chế bảo vệ dữ liệu.
"""


def test_the_end_of_a_portal_page_is_outside_with_the_title_above_it(letter: str) -> None:
    assert outside_of(letter + TAIL) == [TAIL.strip()]


def test_the_links_below_a_text_are_outside(letter: str) -> None:
    links = "Văn bản cùng chuyên mục\n- Quyết định 91/QĐ-SNV về lịch trực\n- Công văn 97/SNV-VP về nghỉ lễ"
    assert outside_of(f"{letter}\n{links}\n") == [links]


def test_a_counted_list_of_what_a_portal_offers_is_outside(letter: str) -> None:
    lines = [
        "- 1 Luật Lưu trữ 2024",
        "- 2Quyết định 91/QĐ-SNV năm 2024 về lịch trực",
        "- 3 Công văn 97/SNV-VP năm 2024",
    ]
    assert outside_of(letter.replace("1. Lập mục lục", "\n".join(["", *lines, "", "1. Lập mục lục"]))) == lines


def test_a_digest_above_the_letterhead_is_outside(letter: str) -> None:
    digest = (
        "Nộp lưu hồ sơ năm 2024\nNgày 03/3/2025, Sở Nội vụ có Công văn 412/SNV-VTLT. "
        + "Nội dung chính nêu rõ việc phải làm. " * 6
    )
    assert outside_of(f"{digest}\n\n{letter}") == [digest.strip()]


@pytest.mark.parametrize(
    "page",
    [
        "• Thuộc tính\n• Nội dung\n• Lược đồ",
        "Để dùng mọi tiện ích của trang vui lòng đăng ký gói cước.\nThành viên vui lòng đăng nhập.",
        "Công văn số 412/SNV-VTLT V/v nộp lưu hồ sơ năm 2024",
        "Số hiệu: 412/SNV-VTLT\nNgày ban hành: 03/3/2025",
    ],
)
def test_what_a_page_prints_above_the_letterhead_is_outside(page: str, letter: str) -> None:
    assert outside_of(f"{page}\n\n{letter}") == [page]


def test_a_title_with_an_old_number_and_its_day_above_the_letterhead_is_of_the_page(letter: str) -> None:
    page = "Pháp lệnh số 12-L/CTN ngày 02/12/1993 của ủy ban thường vụ quốc hội về lưu trữ"
    assert outside_of(f"{page}\n\n{letter}") == [page]


def test_the_number_of_a_resolution_above_the_national_heading_is_of_the_document() -> None:
    top = "QUỐC HỘI\n--------\nNghị quyết số: 24/2025/QH15\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    assert outside_of(f"{top}\nNGHỊ QUYẾT\nVỀ KHO LƯU TRỮ\n\nCăn cứ Luật Lưu trữ;") == []


def test_a_menu_above_the_motto_that_is_left_of_a_letterhead_is_outside() -> None:
    page, document = "Tải văn bản\n\n  • Thuộc tính\n  • Lược đồ", "Độc lập – Tự do – Hạnh phúc\n\nSố: 12/2008/NĐ-CP\n"
    assert outside_of(f"{page}\n\n{document}\nHà Nội, ngày 04 tháng 7 năm 2008\n\nCăn cứ Luật Lưu trữ;") == [page]


def test_the_number_and_the_subject_in_the_left_cell_of_a_letterhead_are_below_the_page() -> None:
    page = "Trang chủ » Văn bản » Chi tiết\nSố ký hiệu\t41/SYT-VP\nIn trang này\n"
    cell = "UBND TỈNH CAO BẰNG\nSỞ Y TẾ\nSố: 41/SYT-VP\nV/v kiểm kê thuốc\ntại các trạm y tế\n"
    text = f"{page}{cell}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSở yêu cầu.\n"
    assert outside_of(text) == [page.strip()]
    assert outside_of(text.removeprefix(page)) == []


def test_a_subject_below_an_empty_line_is_of_the_number_above_it() -> None:
    page = "Công văn số 41/SYT-VP V/v kiểm kê thuốc\n\nMời bạn đọc xem toàn văn Công văn số 41/SYT-VP."
    cell = "SỞ Y TẾ\n\n______\n\nSố: 41/SYT-VP\n\nV/v kiểm kê thuốc tại các trạm\n\n"
    text = f"{page}\n\n{cell}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSở yêu cầu.\n"
    assert outside_of(text) == [page]
    assert outside_of(text.removeprefix(page)) == []
    assert outside_of(text.replace("V/v kiểm kê", "Sở kiểm kê")) == []


def test_a_national_heading_that_a_converter_has_damaged_ends_the_page_above_it() -> None:
    page = "Quyết định số 91/2024/QĐ-UBND tỉnh Cao Bằng"
    text = f"{page}\n\nUBND TỈNH CAO BẰNG\n\nCỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM\n\nQUYẾT ĐỊNH\n"
    assert outside_of(text) == [page]
    assert outside_of(text.replace("CỘNG HÒA XàHỘI", "CỘNG HÒA XàHUYỆN")) == []


def test_the_bullet_before_a_letterhead_is_of_the_page(letter: str) -> None:
    page = "• Thuộc tính\n  Cơ quan ban hành: Sở Nội vụ\n  Số hiệu: 412/SNV-VTLT\n •"
    assert outside_of(f"{page} {letter}") == [page]


def test_a_number_and_a_subject_above_the_motto_are_of_the_letterhead() -> None:
    above = "SỞ NỘI VỤ\nSố: 412/SNV-VTLT\nV/v thực hiện Quyết định số 91/QĐ-UBND"
    assert outside_of(f"{above}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKính gửi: Các phòng.") == []


def test_a_heading_of_markdown_above_a_table_with_the_letterhead_is_outside() -> None:
    text = "# Về việc nộp lưu hồ sơ\n\n| SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 5/SNV-VP | Cao Bằng, ngày 3 tháng 3 năm 2025 |\n"
    assert outside_of(text) == ["Về việc nộp lưu hồ sơ"]


def test_a_form_with_a_motto_in_an_annex_leaves_the_text_above_it_inside() -> None:
    text = "Điều 1. Biểu mẫu\n" + "Mẫu giấy mời họp gồm tên cơ quan, thời gian, địa điểm, thành phần và nội dung. " * 4
    assert outside_of(f"{text}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nGIẤY MỜI\n") == []


def test_every_cue_of_outside_matches_its_example() -> None:
    below = {row["example"] for row in rows("outside") if row["kind"] == "stamp_line"}
    for row in rows("outside"):
        if row["example"] in below:
            assert outside_of(f"CÔNG VĂN ĐẾN\n{row['example']}\nnhư trên"), row
        else:
            first = row["example"].replace("⏎", "\n").split("\n")[0]
            assert first in "\n".join(outside_of(f"Điều 1. Hết.\n{row['example']}\n".replace("⏎", "\n"))), row
