"""The page for everybody: names, roles, contrast and order as axe-core checks them (WCAG 2.1 A and AA)."""

from importlib.resources import files

import pytest
from officer import resize

AXE = (files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
RUN = """
const done = arguments[0];
const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
axe.run({ runOnly, resultTypes: ["violations"] }).then(({ violations, passes }) => done([passes.length,
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" ")}`)]));
"""
MOST_RESTED_ON = """
const rested = VIEW.documents.reduce((most, item) => (item.down.length > most.down.length ? item : most));
setImpact(rested.key);
set({ view: arguments[0] });
choose('d', rested.key);
"""
SIZES = [(1366, 768), (390, 844)]


def violations(browser):
    browser.execute_script(AXE)
    passed, violated = browser.execute_async_script(RUN)
    assert passed > 15  # rules that had something to look at
    return violated


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "fragment",
    [
        "#t=thang9%235",
        "#d=cv871",
        "#v=neighbours",
        "#v=timeline",
        "#v=related&d=cv4704&c=cv4704",
        "#v=table",
        "#i=qd06",
    ],
)
def test_axe_finds_nothing(opened, rows, fragment, size):
    browser = opened(rows, fragment=fragment, again=True)
    resize(browser, *size)
    assert violations(browser) == []


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", ["chain", "neighbours", "timeline", "related", "table"])
def test_axe_finds_nothing_on_real_dispatches(open_view, seeds_view, view, size, lang):
    """With the first task open, then with the document that most others rest on and all that falls with it."""
    browser = open_view(seeds_view, fragment=f"#l={lang}&v={view}", again=True)
    resize(browser, *size)
    assert violations(browser) == []
    browser.execute_script(MOST_RESTED_ON, view)
    assert violations(browser) == []
