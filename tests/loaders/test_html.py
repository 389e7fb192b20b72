from email.message import EmailMessage
from io import BytesIO

import pytest

from luocdo.loaders.html import read_html


def lines(markup: str | bytes) -> list[str]:
    data = markup.encode() if isinstance(markup, str) else markup
    return read_html(BytesIO(data)).text.split("\n")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>Kính gửi:<br>Sở Y tế</p><p>Thực&nbsp;hiện</p>", ["Kính gửi:", "Sở Y tế", "Thực\xa0hiện"]),
        ("<p>Nghị\n   định <b>số</b> <i>5</i></p>", ["Nghị định số 5"]),
        ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
        ("<p>x &amp; y &#7879; &lt;b&gt;</p>", ["x & y ệ <b>"]),
        ("<script>alert('1')</script><style>p{}</style><p>chữ</p><!-- lời -->", ["chữ"]),
        ("<p style='display: none'>ẩn</p><p>hiện</p>", ["hiện"]),
        ("<head><title>Cổng</title></head><body>thân</body>", ["thân"]),
        ("<ol><li>một<li>hai</ol><ul><li>ba</ul>", ["1. một", "2. hai", "- ba"]),
        ("<ol type='a' start='3'><li><p>xã</p></li><li value='7'>huyện</li></ol>", ["c. xã", "g. huyện"]),
        ("<p>diện tích 5 m<sup>2</sup></p>", ["diện tích 5 m2"]),
        ("<p>số 9/NĐ-CP<sup><a href='#f'>1</a></sup></p>", ["số 9/NĐ-CP[1]"]),
        ("<pre>dòng một\ndòng  hai</pre>", ["dòng một", "dòng  hai"]),
    ],
)
def test_text_is_what_a_browser_shows(markup, expected):
    assert lines(markup) == expected


def test_a_list_of_nothing_but_links_is_a_menu_of_the_page():
    menu = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/vb'>Văn bản</a><ul><li><a href='/qd'>Quyết định 15/QĐ-UBND</a></li></ul></li></ul>"
    assert lines(f"{menu}<p>Sở yêu cầu:</p>") == ["Sở yêu cầu:"]
    grounds = "<ul><li>Căn cứ <a href='/1'>Luật Lưu trữ</a>;</li><li><a href='/2'>Nghị định 30</a></li></ul>"
    assert lines(grounds) == ["- Căn cứ Luật Lưu trữ;", "- Nghị định 30"]
    assert lines("<ul><li><a href='/1'>Luật Lưu trữ</a></li></ul>") == ["- Luật Lưu trữ"]
    assert lines("<ul><li><a name='1'>một</a></li><li><a name='2'>hai</a></li></ul>") == ["- một", "- hai"]


def test_documents_below_a_line_that_leads_to_them_are_no_menu_though_each_is_a_link():
    documents = "<ul><li><a href='/1'>Công văn số 12/SYT-VP</a></li><li><a href='/2'>Luật Dược</a></li></ul>"
    shown = ["- Công văn số 12/SYT-VP", "- Luật Dược"]
    assert lines(f"<p>Sở sao gửi:</p><br>{documents}") == ["Sở sao gửi:", *shown]
    assert lines(f"<p>Sở sao gửi:</p><div><div>{documents}</div></div>") == ["Sở sao gửi:", *shown]
    assert lines(f"<div>Sở sao gửi<b>:</b>{documents}</div>") == ["Sở sao gửi:", *shown]
    assert lines(f"<p>Văn bản mới</p>{documents}") == ["Văn bản mới"]
    pages = "<ul><li><a href='/1'>Trang chủ</a></li><li><a href='/2'>Liên hệ</a></li></ul>"
    assert lines(f"<p>Chuyên mục:</p>{pages}") == ["Chuyên mục:"]


def test_a_bordered_table_gives_a_line_for_each_row():
    markup = "<table border=1><tr><td>TT<td>Việc<td>Hạn</tr><tr><td>1<td><p>Lập</p><p>sổ</p><td>Quý I</table>"
    assert lines(markup) == ["TT\tViệc\tHạn", "1\tLập sổ\tQuý I"]


def test_merged_cells_leave_their_columns_empty_and_are_marked_where_they_reach_down():
    markup = "<table border=1><tr><td rowspan=2>A<td colspan=2>B<td>C</tr><tr><td>d<td>e<td>f</tr></table>"
    assert lines(markup) == ["A\tB\t\tC", "〃\td\te\tf"]


def test_a_letterhead_without_borders_is_given_cell_after_cell():
    markup = """<table border="0"><tr><td><p>BỘ Y TẾ</p><p>Số: 5/BYT-VP</p></td>
        <td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr></table>"""
    assert lines(markup)[:3] == ["BỘ Y TẾ", "Số: 5/BYT-VP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]


def test_a_table_inside_a_page_grid_keeps_its_rows():
    inner = "<table style='border: 1px solid'><tr><td>1<td>Rà soát</tr><tr><td>2<td>Báo cáo</tr></table>"
    assert lines(f"<table><tr><td>Phụ lục{inner}</td></tr></table>") == ["Phụ lục", "1\tRà soát", "2\tBáo cáo"]


@pytest.mark.parametrize("html", ["<p>Sở Y tế</p>", "<p>Sở Y tế</p>" * 400])
def test_a_page_saved_as_one_file_with_its_pictures_is_read(tmp_path, one, html):
    message = EmailMessage()
    message.set_content(html, subtype="html")
    message.add_related(b"\x89PNG", "image", "png")
    file = tmp_path / "trang.doc"
    file.write_bytes(b"MIME-Version: 1.0\n" + message.as_bytes().replace(b"MIME-Version: 1.0\n", b""))
    assert (one(file).format, one(file).text) == ("mhtml", "\n".join(["Sở Y tế"] * html.count("<p>")))


def test_a_saved_page_without_the_page_is_damaged(tmp_path, one):
    file = tmp_path / "trang.mht"
    file.write_bytes(b"MIME-Version: 1.0\nContent-Type: image/png\n\nabc")
    assert [finding.code for finding in one(file).findings] == ["damaged-file"]


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "windows-1258"])
def test_the_declared_encoding_is_followed_where_it_fits(charset):
    markup = f"<html><head><meta charset={charset}></head><body><p>đơn vị ô</p></body></html>".replace("ị", "i")
    assert lines(markup.encode(charset)) == ["đơn vi ô"]


def test_a_wrong_declaration_does_not_spoil_the_text():
    assert lines("<meta charset='us-ascii'><p>Sở Tư pháp</p>") == ["Sở Tư pháp"]


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 20_000 + "chữ",
        "<table><tr><td>" * 300 + "chữ",
        "<p>chữ" + "<" * 50_000,
        "<p>chữ</p>" + "&#1;&#0;&#xD800;&bogus;" * 100,
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><p>chữ &b;</p>',
        "<table><tr><td colspan=99999999 rowspan=-5>chữ</table>",
        "<ol start=99999999999999999999 type=i><li>chữ</ol>",
        "<p>chữ" + "<a b='" * 10_000,
    ],
)
def test_hostile_markup_ends_in_text(tmp_path, one, markup):
    file = tmp_path / "x.html"
    file.write_text(markup, encoding="utf-8")
    loaded = one(file)
    assert loaded.text is None or "chữ" in loaded.text
    assert loaded.text is not None or loaded.findings


def test_a_list_that_starts_at_a_thousand_million_has_short_labels(tmp_path, one):
    file = tmp_path / "a.html"
    file.write_text(f"<ol type=a start=1000000000><li>Mot<li value={'9' * 5000}>Hai</ol>", encoding="utf-8")
    assert len(one(file).text) < 40
