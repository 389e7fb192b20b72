"""PDF files made with fpdf2 and a font that has Vietnamese letters."""

import re

import pytest

LONG = (
    "1. Rà soát các quy trình đang áp dụng tại đơn vị, đối chiếu với Quyết định số 77/QĐ-UBND ngày 06/01/2025"
    " của UBND tỉnh và đề xuất phương án đơn giản hóa, gửi kết quả về Văn phòng Sở trước ngày 15/8/2025 để tổng hợp."
)


def write(pdf, file):
    file.write_bytes(bytes(pdf.output()))
    return file


def letterhead(pdf, *, by_column: bool):
    """Two columns side by side, drawn row after row or column after column."""
    left = ["UBND TỈNH HẢI VÂN", "SỞ DU LỊCH", "Số: 9/SDL-VP", "V/v mở lớp tập huấn"]
    right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hải Vân, ngày 02 tháng 6 năm 2025"]
    places = [(85, 60 + 18 * row, text) for row, text in enumerate(left)]
    places += [(290, 60 + 18 * row, text) for row, text in enumerate(right)]
    for x, y, text in places if by_column else sorted(places, key=lambda place: place[1]):
        pdf.text(x, y, text)
    pdf.set_y(160)
    return [*left, *right]


@pytest.mark.parametrize("by_column", [True, False])
def test_the_letterhead_is_read_column_by_column(tmp_path, one, new_pdf, body, by_column):
    pdf = new_pdf()
    expected = letterhead(pdf, by_column=by_column)
    pdf.multi_cell(0, 20, body)
    assert one(write(pdf, tmp_path / "a.pdf")).text.split("\n") == [*expected, body]


def test_lines_of_a_paragraph_are_joined_and_paragraphs_kept_apart(tmp_path, one, new_pdf):
    pdf = new_pdf()
    paragraphs = [LONG, LONG.replace("1.", "2."), "Yêu cầu các đơn vị thực hiện./."]
    for paragraph in paragraphs:
        pdf.multi_cell(0, 20, paragraph, new_x="LMARGIN", new_y="NEXT")
    assert one(write(pdf, tmp_path / "a.pdf")).text.split("\n") == paragraphs


def test_a_number_broken_after_its_hyphen_is_made_whole(tmp_path, one, new_pdf):
    pdf = new_pdf()
    for y, text in [
        (60, "Căn cứ Kế hoạch của Sở về cải cách hành chính và Kế hoạch số 15/KH-"),
        (80, "SDL ngày 13/02/2025"),
        (140, ""),
    ]:
        pdf.text(85, y, text)
    width = pdf.get_string_width("Căn cứ Kế hoạch của Sở về cải cách hành chính và Kế hoạch số 15/KH-")
    pdf.text(
        85 + width - pdf.get_string_width("năm 2025 là căn cứ để chấm điểm;"), 120, "năm 2025 là căn cứ để chấm điểm;"
    )
    assert "số 15/KH-SDL ngày 13/02/2025" in one(write(pdf, tmp_path / "a.pdf")).text


def test_pages_are_kept_and_their_numbers_dropped(tmp_path, one, new_pdf):
    pdf = new_pdf()
    pdf.multi_cell(0, 20, "Trang đầu có một câu.")
    pdf.add_page()
    pdf.text(300, 30, "2")
    pdf.multi_cell(0, 20, "Trang sau có một câu khác.")
    loaded = one(write(pdf, tmp_path / "a.pdf"))
    assert loaded.text == "Trang đầu có một câu.\nTrang sau có một câu khác."
    assert [loaded.text[start:][:9] for start in loaded.pages] == ["Trang đầu", "Trang sau"]


def test_a_paragraph_that_runs_over_a_page_break_stays_one(tmp_path, one, new_pdf):
    pdf = new_pdf()
    pdf.set_y(745)
    pdf.multi_cell(0, 20, LONG)
    loaded = one(write(pdf, tmp_path / "a.pdf"))
    assert loaded.text == LONG
    assert len(loaded.pages) == 2
    assert 0 < loaded.pages[1] < len(LONG)


def test_signature_and_recipients_are_read_column_by_column(tmp_path, one, new_pdf, body):
    pdf = new_pdf()
    pdf.multi_cell(0, 20, body)
    left, right = ["Nơi nhận:", "- Như trên;", "- Lưu: VT."], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bùi Thị Hạnh"]
    for row, (one_side, other) in enumerate(zip(left, right, strict=True)):
        pdf.text(85, 200 + 18 * row, one_side)
        pdf.text(380, 200 + 18 * row, other)
    assert one(write(pdf, tmp_path / "a.pdf")).text.split("\n") == [body, *left, *right]


@pytest.mark.usefixtures("without_programs")
def test_a_scan_needs_ocr(tmp_path, one, new_pdf, png):
    pdf = new_pdf()
    pdf.image(png, 0, 0, 595, 842)
    loaded = one(write(pdf, tmp_path / "quét.pdf"))
    assert loaded.text is None
    assert [finding.code for finding in loaded.findings] == ["needs-ocr"]
    assert "quét.pdf" in loaded.findings[0].message


@pytest.mark.usefixtures("without_programs")
def test_a_watermark_over_scans_is_no_text(tmp_path, one, new_pdf, png):
    pdf = new_pdf()
    for number in range(3):
        if number:
            pdf.add_page()
        pdf.image(png, 0, 0, 595, 842)
        for y in (300, 400, 500):
            pdf.text(100, y, "Bản sao tải từ cổng thông tin điện tử, chỉ để tham khảo, không thay bản gốc")
    assert [finding.code for finding in one(write(pdf, tmp_path / "a.pdf")).findings] == ["needs-ocr"]


@pytest.mark.usefixtures("without_programs")
def test_a_scanned_page_among_others_is_named(tmp_path, one, new_pdf, png, body):
    pdf = new_pdf()
    pdf.multi_cell(0, 20, body)
    pdf.add_page()
    pdf.image(png, 0, 0, 595, 842)
    loaded = one(write(pdf, tmp_path / "a.pdf"))
    assert loaded.text == body
    assert [(finding.code, finding.facts["pages"]) for finding in loaded.findings] == [("pages-need-ocr", "2")]


@pytest.mark.usefixtures("without_programs")
def test_a_page_drawn_in_outlines_needs_ocr(tmp_path, one, new_pdf):
    pdf = new_pdf()
    pdf.line(10, 10, 200, 200)
    assert [finding.code for finding in one(write(pdf, tmp_path / "a.pdf")).findings] == ["needs-ocr"]


def test_a_blank_pdf_has_no_text(tmp_path, one, new_pdf):
    assert [finding.code for finding in one(write(new_pdf(), tmp_path / "a.pdf")).findings] == ["no-text"]


def test_a_password_is_reported(tmp_path, one, new_pdf, body):
    pdf = new_pdf()
    pdf.set_encryption(owner_password="chu", user_password="khach")
    pdf.multi_cell(0, 20, body)
    loaded = one(write(pdf, tmp_path / "khóa.pdf"))
    assert loaded.text is None
    assert [finding.code for finding in loaded.findings] == ["locked-file"]


def test_a_pdf_that_only_forbids_copying_is_read(tmp_path, one, new_pdf, body):
    pdf = new_pdf()
    pdf.set_encryption(owner_password="chu")
    pdf.multi_cell(0, 20, body)
    assert one(write(pdf, tmp_path / "a.pdf")).text == body


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_truncated_pdf_is_a_damaged_file(tmp_path, one, new_pdf, body, share):
    pdf = new_pdf()
    pdf.multi_cell(0, 20, body)
    data = bytes(pdf.output())
    file = tmp_path / "cụt.pdf"
    file.write_bytes(data[: int(len(data) * share)])
    loaded = one(file)
    assert loaded.text is None
    assert [finding.code for finding in loaded.findings] == ["damaged-file"]


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        b"%PDF-1.7\n" + bytes(1000),
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>",
    ],
)
def test_what_only_begins_like_a_pdf_has_a_finding(tmp_path, one, data):
    file = tmp_path / "a.pdf"
    file.write_bytes(data)
    loaded = one(file)
    assert loaded.text is None
    assert loaded.findings[0].code in {"damaged-file", "no-text"}


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_page_shown_turned_is_read_as_it_is_seen(tmp_path, one, new_pdf, rotation):
    pdfium = pytest.importorskip("pypdfium2")
    pdf = new_pdf()
    with pdf.rotation(rotation, 300, 400):
        for y, texts in [(380, ["TT", "Nhiệm vụ", "Thời hạn"]), (400, ["1", "Rà soát", "Quý III"])]:
            for x, text in zip([200, 240, 330], texts, strict=True):
                pdf.rect(x - 4, y - 14, 90 if x > 200 else 40, 20)
                pdf.text(x, y, text)
    turned = pdfium.PdfDocument(bytes(pdf.output()))
    turned[0].set_rotation(rotation)
    turned.save(str(tmp_path / "a.pdf"))
    turned.close()
    assert one(tmp_path / "a.pdf").text.split("\n") == ["TT\tNhiệm vụ\tThời hạn", "1\tRà soát\tQuý III"]


def test_letters_that_another_font_draws_after_all_others_stand_where_they_are_seen(tmp_path, one, new_pdf):
    pdf = new_pdf()
    line = "UBND huyện đã gửi Kế hoạch số 12/KH-UBND về các xã"
    with_gaps = re.sub(r"[^ -ɏ]", "  ", line)
    pdf.text(85, 60, with_gaps)
    for number, foreign in enumerate(re.finditer(r"[^ -ɏ]", line)):
        pdf.text(85 + pdf.get_string_width(with_gaps[: foreign.start() + number]), 60, foreign[0])
    assert one(write(pdf, tmp_path / "a.pdf")).text == line


def test_the_title_below_a_letterhead_does_not_go_on_with_its_date(tmp_path, one, new_pdf, body):
    pdf = new_pdf()
    title = "KẾT LUẬN THANH TRA VIỆC QUẢN LÝ TÀI SẢN"
    head = ["SỞ DU LỊCH", "Số: 9/KL-SDL", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hải Vân, ngày 02 tháng 6 năm 2025"]
    for at, text in enumerate(head):
        pdf.text(85 if at < 2 else 545 - pdf.get_string_width(text), 60 + 18 * (at % 2), text)
    pdf.text(140, 96, title)
    pdf.set_y(120)
    pdf.multi_cell(0, 20, f"{body} {body}")
    assert one(write(pdf, tmp_path / "a.pdf")).text.split("\n")[:5] == [*head, title]


@pytest.mark.parametrize("word", ["cao", "6 năm 2025.", "xã. Hết."])
def test_a_last_line_of_low_letters_or_a_number_belongs_to_its_paragraph(tmp_path, one, new_pdf, word):
    pdf = new_pdf()
    full = "Yêu cầu các cơ quan, đơn vị thuộc tỉnh phối hợp chặt chẽ để đạt hiệu quả"
    pdf.text(85, 60, full)
    pdf.text(85, 80, word)
    pdf.text(85 + pdf.get_string_width(full) - pdf.get_string_width("Hết."), 120, "Hết.")
    assert one(write(pdf, tmp_path / "a.pdf")).text.split("\n") == [f"{full} {word}", "Hết."]


@pytest.mark.parametrize("label", ["2.", "2.1.", "2.1", "a)", "a.", "II.", "-", "Điều 3."])
def test_a_label_begins_a_paragraph_even_below_a_full_line(tmp_path, one, new_pdf, label):
    pdf = new_pdf()
    full = "Yêu cầu các cơ quan, đơn vị thuộc tỉnh phối hợp chặt chẽ, có hiệu quả cao"
    pdf.text(85, 60, full)
    pdf.text(85, 80, f"{label} Sở Nội vụ")
    pdf.text(85 + pdf.get_string_width(full) - pdf.get_string_width("Hết."), 120, "Hết.")
    assert one(write(pdf, tmp_path / "a.pdf")).text.split("\n") == [full, f"{label} Sở Nội vụ", "Hết."]


@pytest.mark.usefixtures("without_programs")
def test_a_text_layer_of_signs_without_meaning_needs_ocr(tmp_path, one, new_pdf, body):
    pdf = new_pdf()
    pdf.set_compression(False)
    pdf.multi_cell(0, 20, body)
    data, count = re.subn(rb"(<[0-9A-F]{4}> )<00[0-9A-F]{2}>", rb"\1<E001>", bytes(pdf.output()))
    assert count
    file = tmp_path / "a.pdf"
    file.write_bytes(data)
    assert [finding.code for finding in one(file).findings] == ["needs-ocr"]


def test_a_page_that_cannot_be_opened_is_named_and_the_others_are_read(tmp_path, one, new_pdf, body):
    pdf = new_pdf()
    pdf.multi_cell(0, 20, body)
    pdf.add_page()
    pdf.multi_cell(0, 20, body)
    data = bytes(pdf.output())
    second = data.rindex(b"/Type /Page\n")
    file = tmp_path / "sứt.pdf"
    file.write_bytes(data[:second] + b"/Type /Pxge\n" + data[second + 12 :])
    loaded = one(file)
    assert loaded.text == body
    assert [(finding.code, finding.facts["pages"]) for finding in loaded.findings] == [("damaged-pages", "2")]


def test_an_indented_line_begins_a_paragraph_even_below_a_full_line(tmp_path, one, new_pdf):
    pdf = new_pdf()
    full = "các cơ quan, đơn vị thuộc tỉnh phối hợp chặt chẽ để đạt hiệu quả cao hơn."
    pdf.text(85, 60, full)
    pdf.text(113, 80, "Văn phòng Sở theo dõi, đôn đốc việc thực hiện")
    pdf.text(85, 100, "và báo cáo.")
    pdf.text(85 + pdf.get_string_width(full) - pdf.get_string_width("Hết."), 140, "Hết.")
    assert one(write(pdf, tmp_path / "a.pdf")).text.split("\n")[:2] == [
        full,
        "Văn phòng Sở theo dõi, đôn đốc việc thực hiện",
    ]


# The letters A, B and H stand for "𝐀" and "𝐁", above U+FFFF, and for half of such a letter.
LETTERS = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfchar <41> <D835DC00> <42> <D835DC01> <48> <D835> endbfchar
endcmap end end"""


def drawn_with_letters_above_16_bits(content: bytes) -> bytes:
    """Return a PDF of one page; its table of places is left out, which readers mend."""
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(LETTERS), LETTERS),
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % each for each in enumerate(parts, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size 7>>\n%%EOF"


def test_letters_above_16_bits_are_whole_and_shift_no_line(tmp_path, one):
    file = tmp_path / "a.pdf"
    file.write_bytes(
        drawn_with_letters_above_16_bits(
            b"BT /F 12 Tf 60 760 Td (xAyABz) Tj 300 0 Td (sAt) Tj -300 -60 Td (mot) Tj 300 0 Td (hai) Tj ET"
        )
    )
    text = one(file).text
    assert sorted(text.split()) == sorted(["x𝐀y𝐀𝐁z", "s𝐀t", "mot", "hai"])


def test_half_a_letter_is_shown_as_missing(tmp_path, one):
    file = tmp_path / "a.pdf"
    file.write_bytes(drawn_with_letters_above_16_bits(b"BT /F 12 Tf 60 760 Td (xHy) Tj 300 0 Td (zHHw) Tj ET"))
    text = one(file).text
    assert "x\ufffdy" in text
    assert "\ufffdw" in text


def test_the_number_of_a_page_is_no_part_of_the_columns_below_it(tmp_path, one, new_pdf, body):
    pdf = new_pdf()
    pdf.multi_cell(0, 20, body)
    pdf.add_page()
    pdf.text(300, 50, "2")
    for y, left, right in [(80, "- Lưu: VT, TC.", "(đã ký)"), (100, "- Như trên;", "Vi Thị Hồng Gấm")]:
        pdf.text(85, y, left)
        pdf.text(400, y, right)
    assert one(write(pdf, tmp_path / "a.pdf")).text.split("\n") == [
        body,
        *("- Lưu: VT, TC.", "- Như trên;", "(đã ký)", "Vi Thị Hồng Gấm"),
    ]
