"""A deadline that a later document moved: the day that holds, the printed one struck through, and which document moved it."""

import json

import pytest
from lxml import etree
from officer import all_of, saved, text_of

SVG_TEXT = "{http://www.w3.org/2000/svg}text"


@pytest.fixture
def moved(signed):
    """The signed, and the deadline of September put off to the end of November by the letter of the province."""
    documents, relations, tasks = signed
    later = {"due": "2023-11-30", "due_printed": "2023-10-10", "moved_by": "cv4704"}
    return documents, relations, [{**task, **(later if task["key"] == "thang9#5" else {})} for task in tasks]


def test_the_list_stands_by_the_day_that_holds_and_strikes_the_printed_one_through(opened, moved):
    browser = opened(moved, made="2023-10-20")
    first, second = [
        each.text.replace("\n", " ") for each in all_of(browser, "#list .dated .due") if "≈" not in each.text
    ]
    assert "22/7/2023" in first
    assert "Hạn 30/11/2023" in second
    assert "Quá hạn" not in second
    assert [each.text for each in all_of(browser, "#list s")] == ["10/10/2023"]


def test_the_panel_names_the_document_that_moved_the_day(opened, moved):
    browser = opened(moved, fragment="#t=thang9%235", made="2023-10-20")
    facts = text_of(browser, "#right .facts").replace("\n", " ")
    assert "Hạn ban đầu 10/10/2023" in facts
    assert "Văn bản dời hạn 4704/UBND-NC" in facts
    browser.find_element("css selector", "#right .facts [data-key=cv4704]").click()
    assert "4704/UBND-NC" in text_of(browser, "#right h2")


def test_a_day_that_nobody_moved_has_no_other(opened, moved):
    browser = opened(moved, fragment="#t=thang7%231", made="2023-10-20")
    assert all_of(browser, "#right s") == []
    assert "Văn bản dời hạn" not in text_of(browser, "#right")


def test_the_timeline_has_the_day_that_holds_with_the_printed_one_struck_through(opened, moved):
    browser = opened(moved, fragment="#v=timeline&d=thang9", made="2023-10-20")
    assert "due thang9 2023-11-30" in browser.execute_script("return [...picture.places.keys()]")
    texts = {
        each.text: each.get("text-decoration")
        for each in etree.fromstring(saved(browser, "#svg").encode()).iter(SVG_TEXT)
    }
    assert texts["Hạn 30/11/2023"] is None
    assert texts["10/10/2023"] == "line-through"


def test_the_panel_quotes_the_sentence_that_moved_the_day(opened, moved):
    documents, relations, tasks = moved
    words = "Lùi hạn tại mục 5 đến ngày 30/11/2023."
    told = json.dumps({"due": "2023-11-30", "was": "2023-10-10", "document": "cv4704", "sentence": words, "sure": True})
    tasks = [{**task, **({"extended": told} if task["key"] == "thang9#5" else {})} for task in tasks]
    browser = opened((documents, relations, tasks), fragment="#t=thang9%235", made="2023-10-20")
    assert f"Câu dời hạn: {words}" in [each.text for each in all_of(browser, "#right blockquote")]
