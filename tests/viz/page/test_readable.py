"""Letters are large enough, dark enough, and nothing leaves the screen."""

import pytest
from officer import resize


@pytest.mark.parametrize(
    "fragment",
    ["#d=thang2", "#v=neighbours", "#v=timeline", "#v=related&d=cv871&c=cv871", "#v=table", "#i=qd06&c=qd06"],
)
def test_no_text_is_smaller_than_eleven_pixels_or_too_pale(opened, rows, fragment):
    browser = opened(rows, fragment=fragment, again=True)
    browser.execute_script("$('filters').open = true")
    problems = browser.execute_script(READABILITY)
    assert problems == []
    assert browser.execute_script("return 12.5 * network.getScale()") >= 11


@pytest.mark.parametrize("width", [1366, 1024])
def test_nothing_is_wider_than_the_screen(browser, opened, rows, width):
    opened(rows, again=True)
    resize(browser, width, 768)
    assert browser.execute_script("return document.documentElement.scrollWidth") == width
    assert browser.execute_script("return document.querySelector('header').offsetHeight") == 52
    assert browser.execute_script("return $('canvas').clientHeight") > 250


@pytest.mark.parametrize("view", ["chain", "related", "table"])
def test_a_telephone_scrolls_down_only_and_shows_the_answer_under_the_list(opened, rows, view):
    browser = opened(rows, fragment=f"#v={view}", again=True)
    resize(browser, 390, 844)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
    browser.find_element("css selector", "#list .dated").click()
    assert 0 <= browser.execute_script("return $('right').getBoundingClientRect().top") < 600


def test_on_a_telephone_each_part_of_the_page_is_one_press_away(opened, rows):
    browser = opened(rows)
    resize(browser, 390, 844)
    for part in ("middle", "right", "left"):
        browser.find_element("css selector", f"#parts [data-key={part}]").click()
        top = browser.execute_script("return $(arguments[0]).getBoundingClientRect().top", part)
        assert -1 <= top < 300
    browser.find_element("css selector", "#parts [data-key=middle]").click()
    assert browser.execute_script("return $('canvas').getBoundingClientRect().top") < 844 / 2


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_legend_takes_two_lines_on_the_screen_of_an_office(opened, rows, lang):
    browser = opened(rows, fragment=f"#l={lang}", again=True)
    tops = "return elements('#legend span').map((each) => each.getBoundingClientRect().bottom)"
    assert len({round(top / 4) for top in browser.execute_script(tops)}) <= 2


READABILITY = """
const problems = [];
const light = (text) => {
  const [r, g, b] = text.match(/[\\d.]+/g).map(Number).map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ground = (element) => {
  for (let each = element; each; each = each.parentElement) {
    const colour = getComputedStyle(each).backgroundColor;
    if (!/, 0\\)$/.test(colour)) return colour;
  }
  return "rgb(255, 255, 255)";
};
for (const element of document.querySelectorAll("body *")) {
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!own || ["SCRIPT", "STYLE"].includes(element.tagName)) continue;
  const style = getComputedStyle(element);
  const [one, other] = [light(style.color), light(ground(element))];
  const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  if (parseFloat(style.fontSize) < 11 || contrast < 4.5) problems.push([element.textContent.slice(0, 40), style.fontSize, contrast]);
}
return problems;
"""
