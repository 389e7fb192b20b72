"""Text of documents, whatever it holds, runs nowhere and adds no element; and the tests would notice if it did."""

import json

import pytest
from hostile import PAYLOADS, WATCH, harm, poisoned, with_markup, without_policy
from officer import all_of, click_on, hover_box, search

EVERYTHING = """
for (const key of DOCUMENTS.keys()) choose('d', key);
for (const { key } of VIEW.relations) choose('r', key);
for (const key of UNITS.keys()) choose('a', key);
for (const key of TASKS.keys()) choose('t', key);
$('filters').open = true;
for (const key of [...DOCUMENTS.keys()].slice(0, 3)) setImpact(key);
setImpact(null);
for (const tab of elements('#tabs button')) {
  tab.click();
  for (const key of [...DOCUMENTS.keys()].slice(0, 6)) choose('d', key, key);
  dispatchEvent(new Event('beforeprint'));
  if (DRAWN[state.view]) saveSvg();
}
"""


@pytest.fixture
def poisoned_rows(rows):
    """A function that gives the rows with a payload in every text, decisions of people among them."""
    taken = {"id": "1", "who": "Lan", "when": "2026-11-28", "why": "", "what": {"kind": "undo", "decision": "0"}}
    documents, relations, tasks = rows
    documents = [row | {"decided": json.dumps([taken])} for row in documents]
    return lambda payload: poisoned((documents, relations, tasks), payload)


def use_everything(browser, payload):
    """Open all there is in every view, by mouse and by search, in both languages."""
    browser.execute_script(WATCH)
    browser.execute_script(EVERYTHING)
    hover_box(browser)
    search(browser, payload.replace("\u2028", "").replace("\u2029", ""))
    for place in range(3):  # a unit that is chosen makes the list anew
        for button in all_of(browser, "#list button")[place : place + 1]:
            button.click()
    click_on(browser, "#languages")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_in_every_field_runs_nowhere_and_adds_no_element(opened, poisoned_rows, payload):
    browser = opened(poisoned_rows(payload))
    use_everything(browser, payload)
    assert payload.strip() in browser.execute_script("return $('list').textContent + $('right').textContent")
    complaints = browser.get_log("browser")
    assert harm(browser) == []
    assert complaints == []


def test_text_put_in_as_markup_would_be_noticed(opened, poisoned_rows):
    browser = opened(poisoned_rows(PAYLOADS[0]), change=with_markup)
    use_everything(browser, PAYLOADS[0])
    assert "put elements in" in harm(browser)


def test_a_missing_policy_would_be_noticed(opened, poisoned_rows):
    browser = opened(poisoned_rows(PAYLOADS[0]), change=without_policy)
    use_everything(browser, PAYLOADS[0])
    assert harm(browser) == ["would have been run"]


def test_both_together_would_let_the_text_run(opened, poisoned_rows):
    browser = opened(poisoned_rows(PAYLOADS[0]), change=lambda html: without_policy(with_markup(html)))
    use_everything(browser, PAYLOADS[0])
    assert "ran" in harm(browser)
