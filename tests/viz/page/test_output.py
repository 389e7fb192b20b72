"""What leaves the page: SVG that parses and keeps its letters inside, PNG, and a print for the dossier."""

import json
from base64 import b64decode
from io import BytesIO
from itertools import pairwise
from urllib.parse import quote

import pypdfium2
import pytest
from hostile import PAYLOADS, poisoned
from lxml import etree
from officer import all_of, choose_option, click_on, saved

A4 = {"paperWidth": 8.27, "paperHeight": 11.69, "printBackground": True, "preferCSSPageSize": True}
# How far any text reaches beyond the box that holds its middle, in pixels; the SVG as it stands in the page for print.
OVERRUN = """
window.dispatchEvent(new Event('beforeprint'));
$('printed').style.display = 'block';
const boxes = [...picture.places].map(([key, [x, y]]) => ({ left: x - BOX_WIDTH / 2, right: x + BOX_WIDTH / 2, top: y - heightOf(key) / 2, bottom: y + heightOf(key) / 2 }));
const texts = [...document.querySelectorAll('#printed text')];
return [['texts', texts.length > 20 ? 0 : 9], ...texts.map((text) => {
  const { x, y, width, height } = text.getBBox();
  const inside = boxes.find(({ left, right, top, bottom }) => x >= left && x <= right - 5 && y + height / 2 > top + 4 && y + height / 2 < bottom - 4); // not the flags on its edges
  return inside ? [text.textContent, Math.max(0, x + width - inside.right, inside.top - y, y + height - inside.bottom)] : [text.textContent, 0];
})].filter(([, over]) => over > 1);
"""


def printed(browser):
    """Return the pages of the print as text."""
    data = browser.execute_cdp_cmd("Page.printToPDF", A4)["data"]
    document = pypdfium2.PdfDocument(BytesIO(b64decode(data)))
    return [page.get_textpage().get_text_bounded() for page in document]


def test_the_svg_parses_and_names_what_is_drawn(opened, rows):
    root = etree.fromstring(saved(opened(rows, fragment="#d=thang9"), "#svg").encode())
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    texts = " ".join(root.itertext())
    for number in ("372/TB-VPCP", "4704/UBND-NC", "06/QĐ-TTg", "thực hiện", "Trung ương"):
        assert number in texts


@pytest.mark.parametrize("fragment", ["#d=thang9", "#d=thang9&v=timeline", "#d=luat&v=neighbours&h=1"])
def test_a_saved_picture_has_its_legend_whole_and_in_the_language_of_the_page(opened, rows, fragment):
    browser = opened(rows, fragment=fragment)
    root = etree.fromstring(saved(browser, "#svg").encode())
    [legend] = root.findall("{*}svg")
    assert [each.text for each in legend.iter("{*}text")] == [each.text for each in all_of(browser, "#legend i")]
    _, _, wide, high = map(float, root.get("viewBox").split())
    left, top = (
        float(legend.get(side)) - float(start)
        for side, start in zip("xy", root.get("viewBox").split()[:2], strict=True)
    )
    assert left + float(legend.get("width")) <= wide
    assert top + float(legend.get("height")) <= high
    click_on(browser, "#languages")
    texts = etree.fromstring(saved(browser, "#svg").encode()).itertext()
    assert "amends, replaces, repeals" in texts


def test_the_svg_of_hostile_text_parses_and_has_only_elements_of_ours(opened, rows):
    for payload in (PAYLOADS[10], "\x00\x08\ud800]]>" + PAYLOADS[0]):
        root = etree.fromstring(saved(opened(poisoned(rows, payload)), "#svg").encode())
        assert {etree.QName(each).localname for each in root.iter()} <= {"svg", "title", "path", "rect", "text"}


def test_no_letter_of_the_svg_leaves_its_box(opened, rows):
    documents, relations, tasks = rows
    for row in documents[::2]:
        row["issuer"] = "ỦY BAN NHÂN DÂN THÀNH PHỐ MMMMMMMMMMMMMMMMMMMMMMMMMMMMMM"
        row["number"] = row["number"] and row["number"] + "WWWWWWWWWWWWWWWWWWWWWWWW"
    browser = opened((documents, relations, tasks), fragment="#d=thang7")
    assert browser.execute_script(OVERRUN) == []


def test_the_png_shows_the_whole_drawing(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    browser.execute_script(
        "save = (blob, form) => { window.form = form; createImageBitmap(blob).then((image) => { window.image = [image.width, image.height]; }); }"
    )
    click_on(browser, "#png")
    size = browser.execute_async_script(
        "const done = arguments[0], look = () => window.image ? done(window.image) : setTimeout(look, 20); look();"
    )
    wanted = browser.execute_script(
        "const { width, height } = svgFile().viewBox.baseVal; return [2 * width, 2 * height]"
    )
    assert size == pytest.approx(wanted, abs=2)


def test_the_print_of_a_chain_holds_its_numbers_its_proof_and_how_it_was_made(opened, rows):
    pages = printed(opened(rows, fragment="#t=thang9%235", made="2026-11-28"))
    text = " ".join(" ".join(pages).split())
    assert len(pages) <= 2
    for words in (
        "372/TB-VPCP",
        "4704/UBND-NC",
        "(?)/SKHCN-VP 9/23",
        "10/10/2023",
        "UBND tỉnh nhận được và triển khai",
        "28/11/2026",
    ):
        assert words in text, words


def test_a_chain_of_twelve_fits_on_two_sheets(opened, rows):
    documents, relations, tasks = rows
    keys = [f"k{number:02}" for number in range(12)]
    levels = ["central"] * 4 + ["province"] * 4 + ["department"] * 4
    chain = [{**documents[7], "key": key, "number": f"{900 + place}/UBND-NC", "level": level} for place, (key, level) in enumerate(zip(keys, levels, strict=True))]  # fmt: skip
    steps = [{**relations[0], "source": lower, "target": upper} for upper, lower in pairwise(keys)]
    task = {**tasks[2], "key": "việc", "document": keys[-1]}
    pages = printed(opened((chain, steps, [task])))
    assert len(pages) <= 2
    assert all(f"{900 + place}/UBND-NC" in " ".join(pages) for place in range(12))


def test_every_chain_of_the_examples_prints_on_two_sheets_with_its_numbers(open_view, examples_view):
    """EXPLORER.md, figure 10: all chains of four to twelve documents, from the centre to the teams of a unit."""
    measured, faults = 0, []
    for document in examples_view.documents:
        browser = open_view(examples_view, fragment=f"#d={quote(document.key)}&c={quote(document.key)}", again=True)
        names = browser.execute_script(
            "return [...picture.cards.values()].map(({ thing }) => thing).filter(isDocument).map(({ name }) => name)"
        )
        if 4 <= len(names) <= 12:
            pages = printed(browser)
            text = "".join("".join(pages).split())
            lost = [name for name in names if "".join(name.split()) not in text]
            measured += 1
            faults += [(document.number, len(pages), lost)] if len(pages) > 2 or lost else []
    assert measured > 15
    assert faults == []


def test_sentences_cut_for_print_keep_the_citation_and_the_page_is_as_before(opened, rows):
    documents, relations, tasks = rows
    around = "theo quy định tại các văn bản có liên quan của cấp trên, " * 60
    numbers = [f"{900 + place}/UBND-VX" for place in range(11)]
    letters = [{**documents[7], "key": number, "number": number} for number in numbers]
    places = [
        {
            **json.loads(relations[0]["evidence"])[0],
            "sentence": f"{around}Công văn số {number}, {around}", "sentence_start": 0, "sentence_end": 2 * len(around) + 25,
            "start": len(around), "end": len(around) + len(f"Công văn số {number}"),
        }
        for number in numbers
    ]  # fmt: skip
    steps = [{**relations[0], "source": documents[7]["key"], "target": each, "evidence": json.dumps([place])} for each, place in zip(numbers, places, strict=True)]  # fmt: skip
    browser = opened(([documents[7], *letters], steps, tasks[:0]), fragment=f"#d={documents[7]['key']}")
    before = browser.execute_script("return $('right').innerText")
    pages = printed(browser)
    text = " ".join(" ".join(pages).split())
    assert len(before) > 11 * len(around)
    assert len(pages) <= 2
    assert all(f"Công văn số {number}" in text for number in numbers)
    assert text.count("… ") >= 2 * len(numbers)
    assert browser.execute_script("return $('right').innerText") == before


@pytest.mark.parametrize("view", ["related", "table"])
def test_the_other_views_print_as_they_stand(opened, rows, view):
    text = " ".join(printed(opened(rows, fragment=f"#v={view}&d=cv4704&c=cv4704")))
    assert "372/TB-VPCP" in text


def test_a_word_over_a_line_stands_once_in_the_text_of_the_print(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    browser.execute_script("panelNow = () => ''; $('legend').replaceChildren()")
    drawn = browser.execute_script(
        "return [...svgNow().querySelectorAll('text')].map((each) => each.textContent).join('\\n')"
    )
    text = " ".join(printed(browser))
    for word in ("thực hiện", "dẫn chiếu", "4 ngày"):
        assert text.count(word) == drawn.count(word) > 0, word


def test_a_long_table_has_its_head_on_every_sheet_and_all_of_its_rows(opened, rows):
    documents, *_ = rows
    many = [{**documents[0], "key": f"k{n}", "number": f"{1000 + n}/TB-VPCP"} for n in range(450)]
    pages = printed(opened((many, [], []), fragment="#v=table"))
    assert len(pages) > 3
    assert all("Trích yếu" in " ".join(page.split()) for page in pages)
    lost = [row["number"] for row in many if sum(row["number"] in page for page in pages) != 1]
    assert lost == []


def test_a_drawing_of_several_parts_numbers_them_and_repeats_its_headings(opened, rows):
    documents, relations, tasks = rows
    letters = [{**documents[0], "key": f"z{n:02}", "number": f"{n}/TB-VPCP"} for n in range(40)]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in letters]
    browser = opened(([*documents, *letters], [*relations, *cited], tasks), fragment="#d=thang9&o=central")
    browser.execute_script("panelNow = () => ''")
    parts, headings = browser.execute_script(
        "return [onPaper().parts.length, picture.headings.map(({ text }) => text)]"
    )
    pages = printed(browser)
    text = " ".join(" ".join(pages).split())
    assert f"Phần 1/{parts}" in pages[0]
    assert parts > 2
    assert all(f"Phần {part}/{parts}" in text for part in range(1, parts + 1))
    assert sum(map(text.count, headings)) >= parts


# The pieces of a print, and the boxes that no piece holds as a whole.
CUT = """
const { paper = "across", parts: pieces, scale } = onPaper();
const held = ([x, y, width, height], [left, right, top, bottom]) => x <= left && right <= x + width && y <= top && bottom <= y + height;
const boxes = [...picture.places].map(([key, [x, y]]) => [key, [x - BOX_WIDTH / 2, x + BOX_WIDTH / 2, y - heightOf(key) / 2, y + heightOf(key) / 2]]);
const sizes = pieces.map((piece) => ["width", "height"].map((side) => Number(svgNow(piece, scale).getAttribute(side))));
return [PAPERS[paper], pieces, sizes, boxes.filter(([, box]) => !pieces.some((piece) => held(piece, box))).map(([key]) => key)];
"""


@pytest.mark.parametrize("fragment", ["#v=timeline&s=all", "#v=chain&o=central", "#v=neighbours&h=4"])
def test_a_large_drawing_prints_in_pieces_that_can_be_read_and_cut_no_box(opened, rows, fragment):
    documents, relations, tasks = rows
    months = [{**documents[0], "key": f"z{n:02}", "number": f"{n}/TB-VPCP", "date_text": f"20{10 + n}-{n % 12 + 1:02}-03"} for n in range(40)]  # fmt: skip
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in months]
    browser = opened(([*documents, *months], [*relations, *cited], tasks), fragment=f"{fragment}&d=thang9")
    (across, down), pieces, sizes, cut = browser.execute_script(CUT)
    assert len(pieces) > 1
    assert cut == []
    for (_, _, whole, _), (width, height) in zip(pieces, sizes, strict=True):
        assert 12.5 * width / whole * 72 / 96 >= 8
        assert width <= across + 1
        assert height <= down


def over_the_years(rows, count):
    """Return the rows with so many more documents, each of a month of its own, that one of them cites."""
    documents, relations, tasks = rows
    months = [{**documents[0], "key": f"z{n:02}", "number": f"{700 + n}/TB-VPCP", "date_text": f"{1990 + n}-{n % 12 + 1:02}-03"} for n in range(count)]  # fmt: skip
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in months]
    return [*documents, *months], [*relations, *cited], tasks


def test_each_box_stands_on_one_part_of_a_print_and_as_a_whole(opened, rows):
    browser = opened(over_the_years(rows, 40), fragment="#v=timeline&d=thang9&c=thang9")
    names = browser.execute_script(
        "return onPaper().parts.flatMap((part) => [...svgNow(part).querySelectorAll('text')]"
        ".filter((text) => part[0] < text.getAttribute('x') && text.getAttribute('x') < part[0] + part[2]).map(({ textContent }) => textContent).filter((text) => /^7\\d\\d.TB/.test(text)))"
    )
    assert len(names) == len(set(names)) == 40


@pytest.mark.parametrize("fragment", ["#v=timeline&s=all", "#v=neighbours&h=4"])
def test_no_heading_of_a_part_reaches_beyond_it(opened, rows, fragment):
    browser = opened(over_the_years(rows, 20), fragment=f"{fragment}&d=thang9&c=thang9")
    cut = browser.execute_script(
        "return onPaper().parts.flatMap((part) => { const root = svgNow(part); $('printed').append(root); $('printed').style.display = 'block';"
        " return [...root.querySelectorAll('text')].filter((text) => Number(text.getAttribute('y')) === Number((part[1] - headroom() + 17).toFixed(2))).map((text) => [text.textContent, text.getBBox()])"
        ".filter(([, { x, width }]) => x < part[0] || x + width > part[0] + part[2]).map(([text]) => text); })"
    )
    assert cut == []


def test_a_drawing_that_nobody_would_lay_together_prints_as_a_table_and_comes_back(opened, rows):
    browser = opened(over_the_years(rows, 45), fragment="#v=timeline&s=all&d=thang9&c=thang9")
    note = browser.execute_script("return $('view-note').textContent")
    pages = printed(browser)
    text = " ".join(" ".join(pages).split())
    assert "in thành bảng" in text
    assert "Trích yếu" in text
    shown = browser.execute_script("return [...picture.cards.values()].map(({ thing }) => thing).filter(isDocument).map(({ name }) => name)")  # fmt: skip
    assert [name for name in shown if name not in text] == []
    assert len(pages) <= 6
    assert browser.execute_script("return [document.body.dataset.view, $('view-note').textContent]") == ["timeline", note]  # fmt: skip


@pytest.mark.parametrize("fragment", ["#t=thang9%235", "#v=timeline&d=thang9&c=thang9"])
def test_a_printed_drawing_has_its_legend(opened, rows, fragment):
    browser = opened(rows, fragment=fragment)
    assert " ".join(printed(browser)).count("suy ra từ văn bản khác") == 1
    assert len(all_of(browser, "#legend")) == 1


def test_what_the_reader_opened_in_the_details_is_printed(opened, rows):
    documents, relations, tasks = rows
    letters = [{**documents[8], "key": f"z{n:02}", "number": f"{700 + n}/UBND-VX"} for n in range(60)]
    cited = [{**relations[0], "source": each["key"], "kind": "CITES", "target": "tb372"} for each in letters]
    browser = opened(([*documents, *letters], [*relations, *cited], tasks), fragment="#d=tb372&c=tb372&w=up")
    before = "".join(printed(browser))
    click_on(browser, "#right .more")
    shown = browser.execute_script(
        "return [...$('right').innerText.matchAll(/7\\d\\d\\/UBND-VX/g)].map(([number]) => number)"
    )
    after = "".join(printed(browser))
    assert len(set(shown)) == 60
    assert [number for number in shown if number not in after] == []
    assert [number for number in shown if number not in before] != []


def test_the_proof_of_a_drawing_in_parts_takes_one_sheet_more_at_most(open_view, examples_view):
    browser = open_view(examples_view, fragment="#v=timeline")
    pages = printed(browser)
    drawn = [place for place, page in enumerate(pages) if "Phần " in page]
    assert len(drawn) > 1
    assert len(pages) - max(drawn) <= 2


def test_what_leaves_the_page_says_for_whom_and_as_of_which_day(opened, rows):
    browser = opened(rows, fragment="#d=thang7&c=thang7&n=2023-07-01", made="2023-09-01")
    choose_option(browser, "#unit", beginning="Các Phòng chuyên môn")
    said = "Quá hạn tính đến 01/7/2023", "chỉ những gì liên quan đến Các Phòng chuyên môn", "Làm ngày 01/9/2023"
    drawing = " ".join(etree.fromstring(saved(browser, "#svg").encode()).itertext())
    paper = " ".join(" ".join(printed(browser)).split())
    assert [words for words in said if words not in drawing or words not in paper] == []


def test_the_print_of_what_falls_counts_and_lists_it(opened, rows):
    text = " ".join(" ".join(printed(opened(rows, fragment="#i=qd06&d=qd06&c=qd06"))).split())
    assert "văn bản dựa vào văn bản này" in text
    assert "Theo cấp" in text
    assert "Kế hoạch 67/KH-SKHCN" in text


def test_counts_of_what_falls_that_are_left_out_of_a_print_are_counted(opened, signed, agencies):
    documents, relations, tasks = signed
    many = [{**tasks[3], "key": f"t{n}", **agencies("thang7", [f"Phòng số {n}"])} for n in range(20)]
    text = " ".join(printed(opened((documents, relations, many), fragment="#i=qd06&d=qd06&c=qd06"))[0].split())
    assert "hiện 4/20" in text


def test_the_table_of_what_falls_prints_its_counts_and_no_list_of_the_same_documents(opened, rows):
    pages = printed(opened(rows, fragment="#i=qd06&d=qd06&c=qd06&v=table"))
    text = " ".join(" ".join(pages).split())
    assert "Theo cấp" in text
    assert "67/KH-SKHCN" in text
    assert "Kế hoạch 67/KH-SKHCN" not in text
    assert len(pages) == 1


def test_what_is_folded_into_one_box_is_named_on_paper(opened, rows):
    documents, relations, tasks = rows
    letters = [{**documents[0], "key": f"z{n:02}", "number": f"{n}/TB-VPCP"} for n in range(20)]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in letters]
    browser = opened(([*documents, *letters], [*relations, *cited], tasks), fragment="#d=thang9")
    folded = browser.execute_script(
        "return [...picture.folds.values()].flatMap(({ members }) => members).map(({ name }) => name)"
    )
    text = " ".join(" ".join(printed(browser)).split())
    assert len(folded) > 5
    assert [name for name in folded if name not in text] == []
    assert "mở ra để xem" not in text
    assert "mở ra để xem" in browser.execute_script("return $('drawing').textContent")


@pytest.mark.parametrize("fragment", ["#v=timeline&s=all", "#v=chain&d=thang9&o=central"])
def test_each_box_of_a_drawing_in_parts_stands_in_one_of_them(opened, rows, fragment):
    documents, relations, tasks = rows
    letters = [
        {**documents[0], "key": f"z{n:02}", "number": f"{n}/TB-VPCP", "date_text": f"2023-0{n % 9 + 1}-11"}
        for n in range(40)
    ]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in letters]
    browser = opened(([*documents, *letters], [*relations, *cited], tasks), fragment=fragment)
    parts, boxes = browser.execute_script(
        "const { parts } = onPaper(); return [parts.map((part) => part.boxes), [...picture.places.keys()]]"
    )
    assert len(parts) > 1
    assert sorted(key for part in parts for key in part) == sorted(boxes)


# How much each two names of rows in a part of the drawing overlap.
OVERLAPPING = """
const names = [...svgNow([...picture.area.slice(0, 1), arguments[0], picture.area[2], 200]).querySelectorAll('text')]
  .filter((text) => Object.keys(DATA.labels.vi).some((id) => id.startsWith('level.') && DATA.labels.vi[id] === text.textContent)).map((text) => +text.getAttribute('y')).sort(ascending);
return pairwise(names).map(([upper, lower]) => lower - upper);
"""


def test_no_two_names_of_rows_stand_over_each_other_wherever_a_part_begins(opened, rows):
    browser = opened(rows, fragment="#v=timeline&s=all")
    height = browser.execute_script("return picture.area[3]")
    apart = [each for top in range(0, int(height), 7) for each in browser.execute_script(OVERLAPPING, top)]
    assert apart
    assert min(apart) >= 14
