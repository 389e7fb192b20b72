"""The drawing: each box opens its document, each line its sentence."""

from urllib.parse import quote

import pytest
from lxml import etree
from officer import all_of, click_box, click_route, saved, text_of

SVG_TEXT = "{http://www.w3.org/2000/svg}text"

UNIT = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


def test_every_drawn_line_opens_its_sentence(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    routes = browser.execute_script("return picture.routes.map((route) => route.relation)")
    relations = [each for each in routes if each]
    assert len(relations) == 4
    for key in relations:
        click_route(browser, key)
        assert browser.execute_script("return [state.kind, state.key]") == ["r", key]
        assert all_of(browser, "#right mark")


def test_a_box_opens_its_document_and_a_unit_its_tasks(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    click_box(browser, "tb372")
    assert "Thông báo 372/TB-VPCP" in text_of(browser, "#right h2")
    assert "chưa có văn bản" in text_of(browser, "#right .kind")
    click_box(browser, UNIT)
    assert len(all_of(browser, "#right .task")) == 4  # three of this letter, one of another to the same unit


def test_a_box_opens_wherever_it_is_clicked(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    hit = browser.execute_script(
        """
        const at = (key, side) => picture.places.get(key)[1] + side * (heightOf(key) / 2 - 3);
        const hits = (key, side) => network.getNodeAt(network.canvasToDOM({ x: picture.places.get(key)[0], y: at(key, side) }));
        return [...picture.places.keys()].map((key) => [key, hits(key, -1), hits(key, 1)]);
        """
    )
    assert hit
    assert [each for each in hit if set(each) != {each[0]}] == []


@pytest.mark.parametrize(("day", "words"), [("2023-07-24", "Hạn 22/7/2023"), ("2023-07-25", "Quá hạn 22/7/2023")])
@pytest.mark.parametrize("view", ["chain", "timeline"])
def test_what_is_overdue_is_marked_in_the_drawing(opened, signed, view, day, words):
    browser = opened(signed, fragment=f"#v={view}&d=thang7", made=day)
    texts = [each.text for each in etree.fromstring(saved(browser, "#svg").encode()).iter(SVG_TEXT)]
    assert words in texts


def test_the_day_that_the_reader_sets_marks_the_drawing_too(opened, signed):
    browser = opened(signed, fragment="#v=timeline&d=thang7", made="2023-07-01")
    browser.execute_script(
        "$('day').value = '2023-10-11'; $('day').dispatchEvent(new Event('change', { bubbles: true }))"
    )
    assert "Quá hạn 22/7/2023" in browser.execute_script(
        "return [...svgNow().querySelectorAll('text')].map((each) => each.textContent)"
    )


def test_what_is_done_is_not_overdue(opened, rows):
    documents, relations, tasks = rows
    done = [{**task, "state": "done"} for task in tasks]
    browser = opened((documents, relations, done), fragment="#v=timeline&d=thang7", made="2024-01-01")
    assert {each.text for each in all_of(browser, "#list .badge")} == {"Đã xong"}
    assert not browser.execute_script(
        "return [...svgNow().querySelectorAll('text')].some((each) => each.textContent.startsWith('Quá hạn'))"
    )


def test_a_relation_is_found_by_its_key_whatever_words_the_keys_of_documents_hold(opened, rows):
    documents, relations, tasks = rows
    key = "sở a CITES|thông báo IMPLEMENTS b"
    named = [{**row, "key": key if row["key"] == "tb372" else row["key"]} for row in documents]
    links = [{**row, "target": key if row["target"] == "tb372" else row["target"]} for row in relations]
    browser = opened((named, links, tasks))
    found = browser.execute_script("return VIEW.relations.map((each) => THINGS.r.get(each.key) === each)")
    assert found == [True] * len(links)
    assert browser.execute_script("return THINGS.r.get('a CITES b')") is None


# Of a drawing: every two texts whose areas touch, by more than the foot of a letter; and arrows that a word hides.
TOUCHING = """
const area = (element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y + 0.15 * height, x + width, y + 0.85 * height]; };
const texts = [...document.querySelectorAll('#drawing text')].map((each) => [each.textContent, area(each)]);
const touch = ([a, b, c, d], [e, f, g, h]) => a < g && e < c && b < h && f < d;
return texts.flatMap(([text, here], index) => texts.slice(index + 1).filter(([, there]) => touch(here, there)).map(([other]) => [text, other]));
"""


def test_no_badge_and_no_word_on_a_line_touches_another_text(open_view, examples_view):
    for document in examples_view.documents[::3]:
        browser = open_view(examples_view, fragment=f"#d={quote(document.key)}&c={quote(document.key)}", again=True)
        assert browser.execute_script(TOUCHING) == [], document.key


def test_the_words_on_a_level_line_leave_it_and_its_arrow_in_sight(opened, rows):
    browser = opened(rows, fragment="#d=cv4704&c=cv4704")
    lines = browser.execute_script(
        "return picture.routes.filter(({ spots }) => spots.some(([, upper, lower]) => upper <= lower)).flatMap(({ spots }) =>"
        " spots.map(([x, upper, lower]) => [upper, lower, picture.words.filter((word) => word.x === x && word.y > upper - 12 && word.y - 11 < lower + 10).map(({ y }) => y)]))"
    )
    assert any(words for *_, words in lines)
    assert [
        words for upper, lower, words in lines if any(upper - 5 < y + 2 and y - 11 < lower + 5 for y in words)
    ] == []
