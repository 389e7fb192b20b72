"""The page for everybody: names, roles, contrast and order as axe-core checks them (WCAG 2.1 A and AA)."""

from importlib.resources import files

import pytest
from officer import resize

AXE = (files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
RUN = """
const done = arguments[0];
axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then(({ violations, passes }) => done([passes.length,
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" ")}`)]));
"""


def violations(browser):
    browser.execute_script(AXE)
    passed, violated = browser.execute_async_script(RUN)
    assert passed > 15  # rules that had something to look at
    return violated


@pytest.mark.parametrize("size", [(1366, 768), (390, 844)])
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
