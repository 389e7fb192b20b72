"""What a legal officer asks, answered by the page in two clicks at most: on the examples, and on real dispatches where they are.

A click is counted as one wherever it goes; choosing from a list is one, typing is none, Enter is one.
"""

import pytest
from officer import all_of, choose_option, search, text_of

ROOMS = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


class Hand:
    """A hand that counts its clicks."""

    def __init__(self, browser):
        self.browser, self.clicks = browser, 0

    def click(self, selector, words=""):
        self.clicks += 1
        next(each for each in all_of(self.browser, selector) if words in each.text).click()

    def choose(self, selector, value):
        self.clicks += 1
        choose_option(self.browser, selector, value=value)

    def find(self, number):
        search(self.browser, number)
        self.click("#list button")


@pytest.fixture
def ours(open_view, examples_view):
    return Hand(open_view(examples_view, again=True))


@pytest.fixture
def seeds(open_view, seeds_view):
    return Hand(open_view(seeds_view, again=True))


def first_dated(hand):
    return text_of(hand.browser, "#list .dated").replace("\n", " ")


def test_who_obliges_us_through_whom_and_by_when(ours):
    [unit] = {
        each.get_attribute("value")
        for each in all_of(ours.browser, "#unit option")
        if each.text.startswith("Trung tâm Chuyển đổi số")
    }
    ours.choose("#unit", unit)
    assert "418/TB-VPCP → 2150/UBND-NC → 1187/SKHCN-VP" in first_dated(ours)
    assert "Hạn " in first_dated(ours)
    assert ours.clicks == 1


def test_where_it_says_so(ours):
    ours.click("#list .dated")
    [quoted, *_] = all_of(ours.browser, "#right article blockquote mark")
    assert quoted.text
    assert "ký tự" in text_of(ours.browser, "#right article figcaption")
    assert ours.clicks == 1


def test_which_documents_rest_on_the_one_that_was_replaced(ours):
    ours.find("418 tb vpcp")
    ours.click("#right button", "Nếu thay thế")
    assert "văn bản dựa vào văn bản này" in text_of(ours.browser, "#list-note")
    assert len(all_of(ours.browser, "#list .document")) == len(all_of(ours.browser, "#list .step")) > 5
    assert ours.clicks == 2


def test_which_cited_documents_we_do_not_have(ours):
    ours.click("#missing")
    assert {each.text for each in all_of(ours.browser, "#table tbody .of-condition")} == {"chưa có văn bản"}
    assert ours.clicks == 1


def test_figure_seven_the_first_dated_task_of_the_rooms_of_the_department(seeds):
    """EXPLORER.md, figure 7: the date and the chain, in one click."""
    seeds.choose("#unit", ROOMS)
    first = first_dated(seeds)
    for words in ("10/10/2023", "372/TB-VPCP", "4704/UBND-NC"):
        assert words in first
    assert seeds.clicks == 1


def test_the_real_dispatches_say_where_they_say_so(seeds):
    seeds.choose("#unit", ROOMS)
    seeds.click("#list .dated")
    proofs = [each.text for each in all_of(seeds.browser, "#right article blockquote")]
    assert any("372/TB-VPCP" in proof for proof in proofs)
    assert any("4704/UBND-NC" in proof for proof in proofs)
    assert seeds.clicks == 2


def test_what_rests_on_a_real_decree(seeds):
    seeds.find("61/2018/nd-cp")
    seeds.click("#right button", "Nếu thay thế")
    assert "107/2021/NĐ-CP" in text_of(seeds.browser, "#list")
    assert seeds.clicks == 2


def test_which_documents_the_real_dispatches_cite_and_we_do_not_have(seeds):
    seeds.click("#missing")
    count = len(all_of(seeds.browser, "#table tbody tr"))
    assert text_of(seeds.browser, "#missing") == f"Chưa có văn bản: {count}"
    assert seeds.clicks == 1


@pytest.mark.parametrize("hand", ["ours", "seeds"])
def test_every_line_opens_a_sentence_of_a_file(hand, request, shared):
    """EXPLORER.md, figure 6: the sentence is a part of the source, word for word, at its offsets."""
    browser = request.getfixturevalue(hand).browser
    places = browser.execute_script(
        "return VIEW.relations.map((each) => [each.key, each.evidence.map(({ path, start, end, from, to, sentence }) => [path, start, end, sentence.slice(from, to), sentence])])"
    )
    assert all(evidence for _, evidence in places)
    folder = shared / "seeds" if hand == "seeds" else request.getfixturevalue("root") / "examples"
    checked = 0
    for _, evidence in places:
        for path, start, end, marked, sentence in evidence:
            file = folder / path
            if file.suffix == ".txt":
                text = file.read_bytes().decode("utf-8")
                assert text[start:end] == marked
                assert sentence in text
                checked += 1
    assert checked > 20
