"""The picture for paper, looked at in a real browser: no text touches another, none leaves its box, none leaves the sheet."""

import random

import pytest
from hostile import PAYLOADS, poisoned

from luocdo.viz.paper.svg import chain_svg
from luocdo.viz.shown.view import view_of

# Every pair of texts, and every text with every box: the areas as the browser has drawn them.
FAULTS = """
const area = (element) => { const { x, y, width, height } = element.getBBox(); return [x, y, x + width, y + height]; };
const texts = [...document.querySelectorAll("text")].map((each) => [each.textContent, area(each)]);
const boxes = [...document.querySelectorAll("rect[rx]")].map(area);
const [, , wide, high] = document.documentElement.getAttribute("viewBox").split(" ").map(Number);
const touch = ([a, b, c, d], [e, f, g, h]) => a < g - 0.5 && e < c - 0.5 && b < h - 0.5 && f < d - 0.5;
const within = ([a, b, c, d], [e, f, g, h]) => a >= e && b >= f && c <= g && d <= h;
const faults = [];
texts.forEach(([text, here], index) => {
  if (!within(here, [0, 0, wide, high])) faults.push(["leaves the sheet", text]);
  for (const [other, there] of texts.slice(index + 1)) if (touch(here, there)) faults.push(["touch", text, other]);
  for (const box of boxes) if (touch(here, box) && !within(here, box)) faults.push(["leaves its box", text]);
});
return faults;
"""


def crowd(seed, rows):
    """Return a view of a chain with many documents whose names and issuers are as long as they come."""
    dice = random.Random(seed)
    documents, relations, tasks = rows
    levels = ["central", "province", "department", "district", "commune", "unit", "party", "other"]
    some = dice.sample(levels, dice.randrange(2, 9))
    words = [
        "sở",
        "y",
        "tế",
        "khoa",
        "học",
        "và",
        "công",
        "nghệ",
        "tỉnh",
        "thừa",
        "thiên",
        "huế",
        "ban",
        "quản",
        "lý",
        "các",
        "khu",
        "công",
        "nghiệp",
    ]
    made = [
        {
            **dice.choice(documents),
            "key": f"k{number:03}",
            "number": f"{dice.randrange(9999)}/{dice.choice(['TTLT-BLĐTBXH-BYT-BTC-BNNPTNT', 'UBND-NC', 'KH-SKHCN', 'QĐ-TTg'])}",
            "issuer": " ".join(dice.choices(words, k=dice.randrange(2, 14))).capitalize(),
            "level": dice.choice(some),
        }
        for number in range(dice.randrange(2, 60))
    ]
    kinds = ["IMPLEMENTS", "BASED_ON", "CITES", "GUIDES", "REPLACES", "AMENDS", "REPLIES_TO"]
    pairs = {(dice.choice(made)["key"], dice.choice(made)["key"]) for _ in range(2 * len(made))}
    links = [
        {**dice.choice(relations), "source": source, "kind": dice.choice(kinds), "target": target}
        for source, target in sorted(pairs)
        if source != target
    ]
    given = [{**dice.choice(tasks), "key": f"t{number}", "document": dice.choice(made)["key"]} for number in range(20)]
    return view_of(made, links, given, centre=None, unit=None)


def faults_of(browser, folder, svg):
    file = folder / "chuỗi.svg"
    file.write_text(svg, encoding="utf-8", newline="\n")
    browser.get_log("browser")  # what was said of other pages is no matter of this one
    browser.get(file.as_uri())
    return browser.execute_script(FAULTS)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_in_every_chain_of_the_rows_no_text_touches_another(browser, view, tmp_path, lang):
    faults = {each.name: faults_of(browser, tmp_path, chain_svg(view, each.key, lang)) for each in view.documents}
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("seed", range(25))
def test_in_a_crowd_no_text_touches_another(browser, rows, tmp_path, seed):
    view = crowd(seed, rows)
    assert faults_of(browser, tmp_path, chain_svg(view, view.documents[0].key, "vi")) == []


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_runs_nowhere_and_adds_no_element(browser, rows, tmp_path, payload):
    view = view_of(*poisoned(rows, payload), centre=None, unit=None)
    centre = next(each.key for each in view.documents if each.key.startswith("thang9"))
    faults_of(browser, tmp_path, chain_svg(view, centre, "vi"))
    assert browser.execute_script("return window.hit") is None
    assert browser.execute_script(
        "return [...new Set([...document.querySelectorAll('*')].map((each) => each.localName))].sort()"
    ) == [
        *("defs", "g", "marker", "path", "rect", "svg", "text", "title"),
    ]
    assert browser.get_log("browser") == []
