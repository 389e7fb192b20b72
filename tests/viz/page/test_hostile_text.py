"""Text of documents, whatever it holds, runs nowhere and adds no element."""

import json

import pytest
from officer import all_of, search
from selenium.webdriver.common.by import By

PAYLOADS = (
    "<img src=x onerror=window.hit=1>",
    "</script><script>window.hit=1</script>",
    "<svg onload=window.hit=1>",
    "javascript:window.hit=1//",
    "'\"><iframe srcdoc='<script>parent.hit=1</script>'>",
    "<a href=javascript:window.hit=1>href</a>",
    "{{constructor.constructor('window.hit=1')()}}",
    "<!--<script>window.hit=1//-->",
    "\u2028window.hit=1\u2029</style><script>window.hit=1</script>",
    "__proto__",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_in_every_field_runs_nowhere_and_adds_no_element(opened, rows, payload):
    elements = "return document.querySelectorAll('img, svg, iframe, a, object, embed, link, base, form').length"
    browser = opened(poisoned(rows, payload))
    for key in browser.execute_script("return [...DOCUMENTS.keys()]"):
        browser.execute_script("choose('d', arguments[0])", key)
    for key in browser.execute_script("return [...RELATIONS.keys()]"):
        browser.execute_script("choose('r', arguments[0])", key)
    for button in all_of(browser, "#list button"):
        button.click()
    search(browser, payload.replace("\u2028", "").replace("\u2029", ""))
    browser.find_element(By.ID, "language").click()
    assert browser.execute_script("return window.hit") is None
    assert browser.execute_script(elements) == 0
    assert browser.execute_script("return document.scripts.length") == 5
    assert payload.strip() in browser.execute_script("return $('list').textContent + $('right').textContent")
    assert browser.get_log("browser") == []


def poisoned(rows, payload):
    """Return the rows with `payload` in every text that comes from a document, the keys too."""
    kept = {"kind", "level", "status", "due", "date_text"}
    keys = {"key", "source", "target", "document"}

    def poison(name, value):
        if name in kept or value is None or isinstance(value, (bool, int, float)):
            return value
        if name in keys:
            return value + payload
        if isinstance(value, list):
            return [payload for _ in value]
        if name == "evidence":
            entries = json.loads(value)
            return json.dumps(
                [
                    {
                        **each,
                        "sentence": payload * 9,
                        "path": payload,
                        "witness": each["witness"] + payload,
                        "notes": [payload],
                    }
                    for each in entries
                ]
            )
        if name == "files":
            return json.dumps([{"path": payload, "member": payload}])
        if name == "findings":
            return json.dumps([{"code": payload, "severity": "error", "message": payload}])
        return payload

    return [[{name: poison(name, value) for name, value in row.items()} for row in table] for table in rows]
