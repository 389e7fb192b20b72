"""Word files made with python-docx, with Word's own XML where that library has no words for it."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.oxml import parse_xml

from luocdo.loaders.docx import read_docx

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)


def saved(document) -> BytesIO:
    stream = BytesIO()
    document.save(stream)
    stream.seek(0)
    return stream


def lines(document) -> list[str]:
    return read_docx(saved(document)).text.split("\n")


def with_body(xml: str):
    """A document whose body is the given XML."""
    document = docx.Document()
    for child in parse_xml(f"<w:body {NAMESPACES}>{xml}</w:body>"):
        document.element.body.insert(-1, child)
    return document


def changed(stream: BytesIO, **parts: bytes | None) -> BytesIO:
    """The package with some parts replaced ("word/document.xml" is `word__document`), or left out."""
    result = BytesIO()
    with ZipFile(stream) as old, ZipFile(result, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = parts.get(name.replace("/", "__").removesuffix(".xml"), old.read(name))
            if data is not None:
                new.writestr(name, data)
    result.seek(0)
    return result


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<w:p><w:r><w:t>Số: 7</w:t></w:r><w:r><w:t>/KH-VP</w:t></w:r></w:p>", ["Số: 7/KH-VP"]),
        ("<w:p><w:r><w:t>15/KH</w:t><w:noBreakHyphen/><w:t>SYT</w:t></w:r></w:p>", ["15/KH-SYT"]),
        ("<w:p><w:r><w:t>công</w:t><w:softHyphen/><w:t>văn</w:t></w:r></w:p>", ["côngvăn"]),
        ("<w:p><w:r><w:t>V/v lập</w:t><w:br/><w:t>danh mục</w:t></w:r></w:p>", ["V/v lập", "danh mục"]),
        ("<w:p><w:r><w:t>UBND XÃ</w:t><w:tab/><w:tab/><w:t>CỘNG HÒA</w:t></w:r></w:p>", ["UBND XÃ\tCỘNG HÒA"]),
        ("<w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>", ["thêm"]),
        ("<w:p><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>đến</w:t></w:r></w:moveTo></w:p>", ["đến"]),
        ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r></w:p>", ["hiện"]),
        ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>nửa </w:t></w:r></w:p><w:p><w:r><w:t>câu</w:t></w:r></w:p>", ["nửa câu"]),
        ("<w:p><w:hyperlink><w:r><w:t>liên kết</w:t></w:r></w:hyperlink></w:p>", ["liên kết"]),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>ô nhập</w:t></w:r></w:p></w:sdtContent></w:sdt>", ["ô nhập"]),
        ('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>5/2025</w:t></w:r></w:p>', ["5/2025"]),
        ("<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>", ["x+1"]),
        ("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p><w:p><w:r><w:t>chữ</w:t></w:r></w:p>", ["chữ"]),
    ],
)  # fmt: skip
def test_a_paragraph_is_the_line_that_word_shows(xml, expected):
    assert lines(with_body(xml)) == expected


def test_a_text_box_is_read_once_and_after_its_paragraph():
    box = "<w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent>"
    xml = f"""<w:p><w:r><w:t>Số: 3/CĐ-UBND</w:t></w:r><w:r><mc:AlternateContent>
        <mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>
        </mc:AlternateContent></w:r></w:p><w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>"""
    assert lines(with_body(xml)) == ["Số: 3/CĐ-UBND", "HỎA TỐC", "Kính gửi"]


def test_an_old_text_box_without_alternative_is_read():
    box = "<w:txbxContent><w:p><w:r><w:t>KHẨN</w:t></w:r></w:p></w:txbxContent>"
    assert lines(with_body(f"<w:p><w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r></w:p>")) == ["KHẨN"]


def test_lists_of_the_built_in_styles_show_their_labels():
    document = docx.Document()
    for style, text in [("List Number", "một"), ("List Number", "hai"), ("List Bullet", "ba"), ("List Number", "bốn")]:
        document.add_paragraph(text, style)
    assert lines(document) == ["1. một", "2. hai", "- ba", "3. bốn"]


def test_headers_come_first_footers_last_and_page_numbers_are_dropped():
    document = docx.Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "UBND TỈNH YÊN ĐỊNH"
    section.header.paragraphs[0].text = "Trang 2/5"
    section.header.add_paragraph("Phụ lục kèm theo")
    section.footer.paragraphs[0].text = "- 3 -"
    section.first_page_footer.paragraphs[0].text = "Đường 30/4, phường Hòa"
    document.add_paragraph("Thân văn bản")
    found = lines(document)
    assert found[:2] == ["UBND TỈNH YÊN ĐỊNH", "Thân văn bản"]
    assert sorted(found[2:]) == ["Phụ lục kèm theo", "Đường 30/4, phường Hòa"]


def test_a_running_header_of_all_pages_is_given_once():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "CÔNG BÁO"
    document.add_section().header.is_linked_to_previous = False
    document.sections[1].header.paragraphs[0].text = "CÔNG BÁO"
    document.add_paragraph("thân")
    assert lines(document) == ["CÔNG BÁO", "thân"]


def test_the_letterhead_is_given_cell_after_cell_and_a_data_table_by_rows():
    document = docx.Document()
    head = document.add_table(1, 2)
    head.cell(0, 0).text = "SỞ Y TẾ"
    head.cell(0, 0).add_paragraph("Số: 12/KH-SYT")
    head.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    duties = document.add_table(2, 3, style="Table Grid")
    for cell, text in zip(duties._cells, ["TT", "Việc", "Hạn", "1", "Lập sổ", "Quý I"], strict=True):
        cell.text = text
    assert lines(document) == [
        *("SỞ Y TẾ", "Số: 12/KH-SYT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        *("TT\tViệc\tHạn", "1\tLập sổ\tQuý I"),
    ]


def test_numbered_cells_show_their_numbers():
    document = docx.Document()
    table = document.add_table(2, 2, style="Table Grid")
    for row, text in zip(table.rows, ["Rà soát", "Báo cáo"], strict=True):
        row.cells[0].paragraphs[0].style = "List Number"
        row.cells[1].text = text
    assert lines(document) == ["1.\tRà soát", "2.\tBáo cáo"]


def test_merged_cells_are_read_once_and_marked_where_they_reach_down():
    document = docx.Document()
    table = document.add_table(3, 3, style="Table Grid")
    for number, cell in enumerate(table._cells):
        cell.text = str(number)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "rộng"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "cao"
    assert lines(document) == ["rộng\t\t2", "3\t4\tcao", "6\t7\t〃"]


def test_a_deleted_row_is_left_out():
    row = (
        "<w:tr>{}<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
    )
    mark = "<w:trPr><w:del/></w:trPr>"
    border = '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'
    assert lines(with_body(f"<w:tbl>{border}{row.format('', 1)}{row.format(mark, 2)}</w:tbl>")) == ["1\tx"]


def test_a_footnote_stands_at_the_end_under_its_mark():
    document = with_body('<w:p><w:r><w:t>Luật</w:t><w:footnoteReference w:id="5"/><w:t> này</w:t></w:r></w:p>')
    notes = f'<w:footnotes {NAMESPACES}><w:footnote w:id="5"><w:p><w:r><w:t>Đã sửa đổi</w:t></w:r></w:p></w:footnote></w:footnotes>'
    add_part(document, "footnotes", notes)
    assert lines(document) == ["Luật[1] này", "[1] Đã sửa đổi"]


def add_part(document, kind: str, xml: str) -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    address = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    part = Part(PackURI(f"/word/{kind}.xml"), "application/xml", xml.encode(), document.part.package)
    document.part.relate_to(part, address)


def test_a_file_of_the_strict_kind_is_read():
    document = docx.Document()
    document.add_paragraph("Nội dung")
    with ZipFile(saved(document)) as package:
        xml = package.read("word/document.xml")
    strict = xml.replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert strict != xml
    assert read_docx(changed(saved(document), word__document=strict)).text == "Nội dung"


def test_a_dangling_relationship_does_no_harm():
    document = docx.Document()
    document.add_paragraph("Nội dung")
    address = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rels = f"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{address}/header" Target="NULL"/></Relationships>"""
    broken = changed(saved(document), **{"word___rels__document.xml.rels": rels.encode()})
    assert read_docx(broken).text == "Nội dung"


ENTITIES = b"""<!DOCTYPE w [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>"""


@pytest.mark.parametrize("name", ["a", "c", "f"])
def test_entities_are_never_resolved(name):
    body = f"<w:document {NAMESPACES}><w:body><w:p><w:r><w:t>đầu &{name}; cuối</w:t></w:r></w:p></w:body></w:document>"
    stream = changed(saved(docx.Document()), word__document=ENTITIES + body.encode())
    assert read_docx(stream).text == "đầu"


@pytest.mark.parametrize("part", [b"", b"<w:document", b"<a/>" * 3, None])
def test_a_damaged_part_is_a_damaged_file(tmp_path, one, part):
    file = tmp_path / "hỏng.docx"
    file.write_bytes(changed(saved(docx.Document()), word__document=part).getvalue())
    loaded = one(file)
    assert loaded.format == "docx"
    assert [finding.code for finding in loaded.findings] == ["damaged-file"]


@pytest.mark.parametrize("part", ["word__styles", "word__numbering", "word___rels__document.xml.rels", "_rels__.rels"])
def test_a_damaged_part_beside_the_body_leaves_the_text_and_is_named(tmp_path, one, part):
    document = docx.Document()
    document.add_paragraph("Nội dung")
    file = tmp_path / "sứt.docx"
    file.write_bytes(changed(saved(document), **{part: b"<w:broken"}).getvalue())
    loaded = one(file)
    assert loaded.text == "Nội dung"
    assert [finding.code for finding in loaded.findings] == ["damaged-parts"]
    assert part.split("__")[-1] in loaded.findings[0].message


def test_a_truncated_file_is_a_damaged_file(tmp_path, one):
    file = tmp_path / "cụt.docx"
    file.write_bytes(saved(docx.Document()).getvalue()[:9000])
    assert [finding.code for finding in one(file).findings] == ["damaged-file"]


def test_a_part_that_unpacks_without_end_is_too_large(tmp_path, one):
    bomb = b"<w:document>" + b" " * (129 << 20)
    file = tmp_path / "bom.docx"
    file.write_bytes(changed(saved(docx.Document()), word__document=bomb).getvalue())
    assert [finding.code for finding in one(file).findings] == ["too-large"]
