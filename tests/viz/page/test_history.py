"""Back and forward go through what the reader chose: documents, views, units; what was only set, typed or passed over is no place."""

import pytest
from officer import all_of, choose_option, click_on, search, text_of
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

SHOWN = "return [state.view, state.unit, state.kind, state.key, state.centre, state.impact]"
UNIT = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


def back_to(browser, shown):
    browser.back()
    WebDriverWait(browser, 5).until(lambda page: page.execute_script(SHOWN) == shown)


def test_back_undoes_one_choice_after_the_other_and_forward_does_them_again(opened, rows):
    browser = opened(rows)
    places = [browser.execute_script(SHOWN)]
    for choice in (
        lambda: click_on(browser, "#tabs [value=related]"),
        lambda: choose_option(browser, "#unit", value=UNIT),
        lambda: all_of(browser, "#list .task")[1].click(),
        lambda: click_on(browser, "#right [data-kind=d]"),
        lambda: click_on(browser, "#right [data-does=setImpact]"),
    ):
        choice()
        places.append(browser.execute_script(SHOWN))
    assert len({str(place) for place in places}) == len(places)
    for place in reversed(places[:-1]):
        back_to(browser, place)
    heading = text_of(browser, "#view-title")
    browser.forward()
    WebDriverWait(browser, 5).until(lambda page: page.execute_script(SHOWN) == places[1])
    assert text_of(browser, "#view-title") != heading


def test_what_is_set_typed_or_passed_over_is_no_place_of_its_own(opened, rows):
    browser = opened(rows)
    first = browser.execute_script(SHOWN)
    click_on(browser, "#tabs [value=neighbours]")
    before = browser.execute_script("return history.length")
    search(browser, "4704")
    browser.execute_script("const hops = $('settings').querySelector('[name=hops]'); hops.value = 3; hops.dispatchEvent(new Event('change', { bubbles: true }))")  # fmt: skip
    browser.find_element(By.ID, "canvas").send_keys(Keys.ARROW_LEFT, Keys.ARROW_RIGHT, Keys.ARROW_UP)
    assert browser.execute_script("return [history.length, state.hops]") == [before, "3"]
    back_to(browser, first)


def test_an_address_that_was_typed_is_a_place_to_come_back_from(opened, rows):
    browser = opened(rows)
    first = browser.execute_script(SHOWN)
    browser.execute_script("location.hash = 'v=table&d=qd06'")
    WebDriverWait(browser, 5).until(lambda page: page.execute_script("return state.view") == "table")
    back_to(browser, first)


@pytest.mark.parametrize("fragment", ["#v=nothing", "#d=nobody&v=chain&&"])
def test_a_strange_address_keeps_nobody_from_going_back(opened, rows, fragment):
    browser = opened(rows)
    click_on(browser, "#tabs [value=table]")
    shown = browser.execute_script(SHOWN)
    browser.execute_script("location.hash = arguments[0]", fragment)
    click_on(browser, "#tabs [value=related]")
    browser.back()
    WebDriverWait(browser, 5).until(lambda page: page.execute_script("return state.view") != "related")
    browser.back()
    WebDriverWait(browser, 5).until(lambda page: page.execute_script(SHOWN) == shown)
