"""A page of many documents: it opens on their counts, and draws what is asked."""

import json

import pytest
from officer import all_of, click_on, search, text_of
from packed import data_in, unpacked

from luocdo.viz.page.build import DRAWN, build
from luocdo.viz.shown.view import view_of


def words(number):
    """Return a long title that holds no digits and differs from every other."""
    return "Về việc " + " ".join(18 * "abcdefghij"[int(digit)] for digit in f"{number:06}")


@pytest.fixture
def many(rows):
    """More documents than a page draws by itself, of two issuers and three years."""
    documents, relations, tasks = rows
    more = [
        {**documents[0], "key": f"z{n}", "number": f"{n}/QĐ-UBND", "issuer": f"UBND tỉnh {('Hà Giang', 'Cà Mau')[n % 2]}",
         "date_text": f"{2020 + n % 3}-03-01", "status": "loaded", "title": words(n)}
        for n in range(DRAWN)
    ]  # fmt: skip
    return [*documents, *more], relations, tasks


def test_a_large_store_opens_on_its_counts(opened, many):
    browser = opened(many)
    assert "Văn bản theo cơ quan và năm" in text_of(browser, "#view-title")
    first = [cell.text for cell in all_of(browser, "#overview tbody tr:first-child > *")]
    assert first[0] == "UBND tỉnh Cà Mau"
    assert sum(int(count) for count in first[1:-1] if count) == int(first[-1]) == DRAWN // 2
    assert len(all_of(browser, "#list .task")) == len(many[2])
    assert not browser.find_element("id", "right").is_displayed()  # nothing is chosen yet: its room is the counts'


def test_a_count_opens_the_table_of_its_documents(opened, many):
    browser = opened(many)
    for before in "", "type: 'Nghị định', unit: VIEW.units[0].key", "impact: 'qd06'":
        browser.execute_script(f"set({{ view: 'overview', {before} }})")
        count = browser.find_element("css selector", "#overview tbody tr:first-child .count")
        wanted = count.text
        count.click()
        shown = browser.execute_script("return tableItems().length")
        assert (str(shown), browser.execute_script("return state.view")) == (wanted, "table")


def test_what_is_asked_is_drawn(opened, many):
    browser = opened(many)
    search(browser, "4704 ubnd nc")
    click_on(browser, "#list .document")
    assert browser.execute_script("return [state.view, picture.centre]") == ["chain", "cv4704"]
    click_on(browser, "#tabs [value=overview]")
    assert "UBND tỉnh Hà Giang" in text_of(browser, "#overview")


def test_a_page_may_open_on_one_of_many(opened, many):
    browser = opened(many, fragment="#d=cv4704")
    assert browser.execute_script("return [state.view, picture.centre]") == ["chain", "cv4704"]


def test_every_number_is_found_however_it_is_typed(opened, many):
    browser = opened(many)
    missed = browser.execute_script(
        "return VIEW.documents.filter((item) => item.name).filter((item) => {"
        "  const typed = folded(item.name).replace(/[/-]/g, ' ');"
        "  return !searched(typed).slice(0, 3).some((hit) => hit.name === item.name);"
        "}).map((item) => item.name)"
    )
    assert missed == []


def test_much_is_packed_and_unpacks_to_the_same(opened, many):
    html = build(view_of(*many, centre=None, unit=None), "vi")
    plain = data_in(html)
    assert len(html) < len(unpacked(html)) - 2 / 3 * len(plain)
    assert json.loads(plain)["view"]["documents"]["count"] == len(many[0])
    issuers = opened(many).execute_script("return VIEW.documents.map((item) => item.issuer)")
    assert sorted(map(str, issuers)) == sorted(str(row["issuer"]) for row in many[0])
