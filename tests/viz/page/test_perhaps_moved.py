"""A deadline that a later document may have moved: said in the list and in the panel, with that document and its sentence."""

import json

import pytest
from officer import all_of, text_of

from luocdo.viz.shown.quoting import without_quotes
from luocdo.viz.shown.view import view_of

SENTENCE = "UBND tỉnh lùi thời hạn rà soát của các sở đến hết tháng 11."
MOVE = {"due": "2023-11-30", "was": "2023-10-10", "document": "cv4704", "sentence": SENTENCE, "sure": False}


@pytest.fixture
def doubtful(rows):
    """A function that gives the rows with such a move of the deadline of September, changed in some of its facts."""
    documents, relations, tasks = rows

    def rows_with(**facts):
        told = {"extended": json.dumps({**MOVE, **facts})}
        return documents, relations, [{**task, **(told if task["key"] == "thang9#5" else {})} for task in tasks]

    return rows_with


def test_the_list_says_which_document_may_have_moved_a_day_that_still_holds(opened, doubtful):
    [entry] = [each.text for each in all_of(opened(doubtful()), "#list .task") if "10/10/2023" in each.text]
    assert "(!) 4704/UBND-NC dời một thời hạn của văn bản này đến 30/11/2023; xem có phải việc này không" in entry
    assert "Dự thảo · hạn 10/10/2023" in entry


def test_the_panel_has_its_sentence_and_opens_it(opened, doubtful):
    browser = opened(doubtful(), fragment="#t=thang9%235")
    assert SENTENCE in [each.text for each in all_of(browser, "#right blockquote")]
    facts = text_of(browser, "#right .facts").replace("\n", " ")
    assert "Có thể đã dời hạn 4704/UBND-NC" in facts
    browser.find_element("css selector", "#right .facts [data-key=cv4704]").click()
    assert "4704/UBND-NC" in text_of(browser, "#right h2")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"due": None}, "4704/UBND-NC moves a deadline of this document without naming the new day"),
        ({"document": "elsewhere"}, "A document that is not in this page may have moved this deadline"),
    ],
)
def test_it_is_said_in_english_too_without_a_day_and_without_the_document(opened, doubtful, facts, words):
    browser = opened(doubtful(**facts), lang="en", fragment="#l=en&t=thang9%235")
    assert words in text_of(browser, "#right .ended")


def test_a_sure_move_leaves_no_doubt(opened, doubtful):
    browser = opened(doubtful(sure=True))
    assert all_of(browser, "#list .ended") == []


def test_a_page_without_the_words_of_documents_names_the_document_alone(open_view, doubtful):
    view = without_quotes(view_of(*doubtful(), centre=None, unit=None))
    browser = open_view(view, fragment="#t=thang9%235")
    assert "4704/UBND-NC dời một thời hạn" in text_of(browser, "#right .ended")
    assert SENTENCE not in browser.page_source
