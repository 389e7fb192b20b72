import pytest
from lxml import etree

from luocdo.loaders.docx_styles import read_styles
from luocdo.loaders.numbering import ListItem, read_numbering

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LISTS = read_numbering(
    etree.fromstring(
        f"""<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:pStyle w:val="Dieu"/></w:lvl><w:lvl w:ilvl="1"><w:pStyle w:val="Khoan"/></w:lvl>
        </w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
    )
)


def styles(xml: str):
    return read_styles(etree.fromstring(f'<w:styles xmlns:w="{W}">{xml}</w:styles>'), LISTS)


def test_a_style_numbers_its_paragraphs_on_the_level_that_names_it():
    found = styles('<w:style w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>')
    assert found.items == {"Khoan": ListItem("4", 1)}


def test_a_style_inherits_the_list_of_its_base():
    base = '<w:style w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
    assert styles(base + '<w:style w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>').items["Con"] == ListItem(
        "4", 0
    )


def test_styles_based_on_each_other_in_a_circle_end():
    circle = "".join(
        f'<w:style w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>' for one, other in [("A", "B"), ("B", "A")]
    )
    assert styles(circle).items == {}


@pytest.mark.parametrize(("line", "expected"), [("single", {"Luoi", "Con"}), ("nil", set()), ("none", set())])
def test_a_table_style_has_lines_when_it_or_its_base_draws_them(line, expected):
    sides = f'<w:top w:val="{line}"/><w:insideH w:val="{line}"/>'
    grid = f'<w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr></w:style>'
    assert (
        styles(grid + '<w:style w:type="table" w:styleId="Con"><w:basedOn w:val="Luoi"/></w:style>').bordered
        == expected
    )


def test_the_default_style_of_paragraphs_is_known():
    assert styles('<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"/>').default_paragraph == "Thuong"
