"""The page in a real browser: it asks no network, runs no text, and answers an officer's question in one click."""

import json
import os
import shutil
from urllib.parse import quote

import pytest

from luocdo.findings import finding
from luocdo.queries.check import Issue
from luocdo.viz.page import build
from luocdo.viz.view import view_of

selenium = pytest.importorskip("selenium", reason="needs selenium: pip install selenium")
from selenium import webdriver  # noqa: E402 - after the skip
from selenium.webdriver.common.by import By  # noqa: E402 - after the skip
from selenium.webdriver.common.keys import Keys  # noqa: E402 - after the skip
from selenium.webdriver.support.wait import WebDriverWait  # noqa: E402 - after the skip

CHROMIUM = os.environ.get("LUOCDO_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
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
UNIT = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    if not (CHROMIUM and DRIVER):
        pytest.skip("needs a browser: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 1366, "height": 768, "deviceScaleFactor": 1, "mobile": False}
    )
    yield driver
    driver.quit()


@pytest.fixture
def opened(browser, tmp_path):
    """A function that writes the page of some rows, opens it from the disk at a hash, and returns the browser."""

    def open_page(rows, *, fragment="", lang="vi", unit=None, issues=()):
        file = tmp_path / "lược đồ.html"
        file.write_text(
            build(view_of(*rows, centre=None, unit=unit, issues=issues), lang), encoding="utf-8", newline="\n"
        )
        browser.get("about:blank")
        browser.get_log("performance"), browser.get_log("browser")
        browser.get(f"file://{quote(str(file))}{fragment}")
        return browser

    return open_page


def all_of(browser, selector):
    return browser.find_elements(By.CSS_SELECTOR, selector)


def text_of(browser, selector):
    return browser.find_element(By.CSS_SELECTOR, selector).text


def search(browser, words):
    field = browser.find_element(By.ID, "search")
    field.clear()
    field.send_keys(words)
    return [each.text for each in all_of(browser, "#list button .name")]


def requests_of(browser):
    """Return what the page asked for, the page itself first."""
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    return [each["params"]["request"]["url"] for each in messages if each["method"] == "Network.requestWillBeSent"]


def click_route(browser, key):
    """Click on the drawn line of a relation: half way along its path, found on the screen."""
    x, y = browser.execute_script(
        "const route = picture.routes.find((each) => each.relation === arguments[0]);"
        "const [x1, y1, x2, y2] = route.outline.match(/-?[\\d.]+/g).map(Number).filter((_, index) => [0, 1, 6, 7].includes(index));"
        "const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];"
        "const box = $('canvas').getBoundingClientRect(), at = network.canvasToDOM({ x, y });"
        "return [box.left + at.x, box.top + at.y];",
        key,
    )
    click_at(browser, x, y)


def click_box(browser, key):
    x, y = browser.execute_script(
        "const box = $('canvas').getBoundingClientRect();"
        "const [x, y] = picture.places.get(arguments[0]), at = network.canvasToDOM({ x, y });"
        "return [box.left + at.x, box.top + at.y];",
        key,
    )
    click_at(browser, x, y)


def click_at(browser, x, y):
    before = browser.execute_script("return location.hash")
    for kind in ("mousePressed", "mouseReleased"):
        browser.execute_cdp_cmd(
            "Input.dispatchMouseEvent", {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}
        )
    WebDriverWait(browser, 5).until(lambda driver: driver.execute_script("return location.hash") != before)


def test_the_page_asks_no_network_and_logs_no_error(opened, rows):
    browser = opened(rows)
    for button in all_of(browser, "#list button"):
        button.click()
    click_box(browser, "thang9")
    search(browser, "nghi dinh")
    browser.find_element(By.ID, "language").click()
    assert [url.partition(":")[0] for url in requests_of(browser)] == ["file"]
    assert browser.get_log("browser") == []


def test_the_first_dated_task_of_my_unit_answers_the_question(opened, rows):
    browser = opened(rows, unit="các phòng, đơn vị thuộc Sở Khoa học và Công nghệ tỉnh Quảng Trị")
    first = text_of(browser, "#list .dated")
    assert "10/10/2023" in first
    assert "372/TB-VPCP → 4704/UBND-NC → (?)/SKHCN-VP 9/23 → đơn vị" in first.replace("\n", " ")
    assert "Quá hạn" in first
    assert "hiện 4/6 nghĩa vụ" in text_of(browser, "#left")


def test_the_unit_is_chosen_from_the_list(opened, rows):
    browser = opened(rows)
    assert len(all_of(browser, "#list button")) == 6
    browser.find_element(By.CSS_SELECTOR, f"#unit option[value='{UNIT}']").click()
    assert len(all_of(browser, "#list button")) == 4
    assert browser.execute_script("return new URLSearchParams(location.hash.slice(1)).get('u')") == UNIT


def test_a_task_shows_its_chain_and_the_sentences_with_the_citation_marked(opened, rows):
    browser = opened(rows)
    all_of(browser, "#list .dated")[1].click()
    places = browser.execute_script("return [...picture.places.keys()]")
    assert {"tb372", "cv4704", "thang9"} <= set(places)
    marks = [each.text for each in all_of(browser, "#right mark")]
    assert marks[0] == "trước ngày 10/10/2023"
    assert "Công văn số 4704/UBND-NC ngày 15/9/2023 của UBND tỉnh" in marks
    assert "suy ra từ câu này" in text_of(browser, "#right")
    assert "· cv4704.txt" in text_of(browser, "#right")


def test_several_branches_are_listed_one_by_one(opened, rows):
    browser = opened(rows)
    assert "Nguồn trung ương: 06/QĐ-TTg, 61/2018/NĐ-CP · 3 nhánh" in text_of(browser, "#list li").replace("\n", " ")
    assert len(all_of(browser, "#right .branches li")) == 3


def test_every_drawn_line_opens_its_sentence(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    routes = browser.execute_script("return picture.routes.map((route) => route.relation)")
    relations = [each for each in routes if "ASSIGNS" not in each]
    assert len(relations) == 4
    for key in relations:
        click_route(browser, key)
        assert browser.execute_script("return [state.kind, state.key]") == ["r", key]
        assert all_of(browser, "#right mark")


def test_a_box_opens_its_document_and_a_unit_its_tasks(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    click_box(browser, "tb372")
    assert "Thông báo 372/TB-VPCP" in text_of(browser, "#right h2")
    assert "chưa có văn bản" in text_of(browser, "#right .kind")
    click_box(browser, UNIT)
    assert len(all_of(browser, "#right .task")) == 3


def test_what_a_person_decided_and_may_still_decide_stands_in_the_panel(opened, rows):
    documents, relations, tasks = rows
    taken = {
        "id": "1",
        "who": "Lan",
        "when": "2026-11-28",
        "why": PAYLOADS[0],
        "what": {"kind": "undo", "decision": "0"},
    }
    documents = [row | {"decided": json.dumps([taken])} for row in documents]
    settle = f"luocdo decide merge '{PAYLOADS[1]}' 2/B"
    issue = Issue(finding("possible-duplicate", number="1/A", others="2/B"), None, None, "cv871", "1/A", (settle,))
    browser = opened((documents, relations, tasks), fragment="#d=cv871", issues=[issue])
    assert "Lan, 28/11/2026" in text_of(browser, "#right .decided")
    browser.find_element(By.CSS_SELECTOR, "#right .decide summary").click()
    assert text_of(browser, "#right .decide code") == settle
    assert browser.execute_script("return window.hit") is None


def test_findings_stand_in_the_panel(opened, rows):
    browser = opened(rows, fragment="#d=cv871")
    assert "23/01/2024; 23/02/2024" in text_of(browser, "#right .finding.error")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("06/qd-ttg", "06/QĐ-TTg"),
        ("06 qd ttg", "06/QĐ-TTg"),
        ("61 2018 nd cp", "61/2018/NĐ-CP"),
        ("4704ubndnc", "4704/UBND-NC"),
        ("06/Q\u0110-TTg", "06/QĐ-TTg"),
        ("giao di\u0323ch \u0111ie\u0323\u0302n tu\u031b\u0309", "Luật Giao dịch điện tử"),
        ("so hoa ket qua", "168/KH-UBND"),
    ],
)
def test_search_needs_no_diacritics_case_or_signs(opened, rows, words, number):
    assert number in search(opened(rows), words)[0]


def test_a_search_without_a_hit_says_so(opened, rows):
    browser = opened(rows)
    assert search(browser, "<b>zzz") == []
    assert "<b>zzz" in text_of(browser, "#list-note")


def test_everything_can_be_done_with_the_keyboard(opened, rows):
    browser = opened(rows)
    browser.find_element(By.TAG_NAME, "body").send_keys("/")
    browser.switch_to.active_element.send_keys("4704")
    browser.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    assert browser.execute_script("return [state.kind, state.key, state.centre]") == ["d", "cv4704", "cv4704"]
    browser.find_element(By.ID, "canvas").send_keys(Keys.ARROW_LEFT)
    assert browser.execute_script("return [state.key, state.centre]") == ["tb372", "cv4704"]
    browser.find_element(By.ID, "canvas").send_keys(Keys.ENTER)
    assert browser.execute_script("return state.centre") == "tb372"
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert browser.find_element(By.ID, "search").get_attribute("value") == ""
    assert browser.switch_to.active_element.tag_name == "button"
    assert len(all_of(browser, "#list .task")) == 6


def test_the_address_holds_what_is_shown(opened, rows):
    browser = opened(rows)
    browser.find_element(By.CSS_SELECTOR, f"#unit option[value='{UNIT}']").click()
    all_of(browser, "#list button")[-1].click()
    browser.find_element(By.ID, "language").click()
    shown = browser.execute_script("return [JSON.stringify(state), $('right').textContent]")
    fragment = browser.execute_script("return location.hash")
    browser = opened(rows, fragment=fragment)
    assert browser.execute_script("return [JSON.stringify(state), $('right').textContent]") == shown


@pytest.mark.parametrize(
    "fragment",
    [
        "#d=nobody&c=__proto__",
        "#t=constructor",
        "#l=fr&u=toString",
        "#r=%3Cscript%3E",
        "#%E0%A4%A",
        "#f=fold%20central",
    ],
)
def test_a_strange_address_changes_nothing(opened, rows, fragment):
    state = opened(rows).execute_script("return JSON.stringify(state)")
    browser = opened(rows, fragment=fragment)
    assert browser.execute_script("return JSON.stringify(state)") == state
    assert browser.get_log("browser") == []


def test_both_languages_are_complete(opened, rows):
    browser = opened(rows, lang="en", fragment="#d=thang2")
    page = browser.find_element(By.TAG_NAME, "body").text
    assert "Obligations by deadline" in page
    assert "is dated 28/12/2024, after the document that cites it" in page
    browser.find_element(By.ID, "language").click()
    page = browser.find_element(By.TAG_NAME, "body").text
    assert "Nghĩa vụ theo hạn" in page
    assert not any(word in page for word in ("undefined", "null", "Obligations", "loaded", "cites"))


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


def test_an_empty_page_says_that_it_is_empty(opened):
    browser = opened([[], [], []])
    assert "Chưa có văn bản nào để hiện." in text_of(browser, "#right")
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


def test_no_text_is_smaller_than_eleven_pixels_or_too_pale(opened, rows):
    browser = opened(rows, fragment="#d=thang2")
    problems = browser.execute_script(READABILITY)
    assert problems == []
    assert browser.execute_script("return 12.5 * network.getScale()") >= 11


@pytest.mark.parametrize("width", [1366, 1024])
def test_nothing_is_wider_than_the_screen(browser, opened, rows, width):
    size = {"width": width, "height": 768, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    opened(rows)
    assert browser.execute_script("return document.documentElement.scrollWidth") == width
    assert browser.execute_script("return document.querySelector('header').offsetHeight") == 52
    assert browser.execute_script("return $('canvas').clientHeight") > 250


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
for (const [name, [colour]] of Object.entries(LEVELS)) {
  const rgb = colour.match(/\\w\\w/g).map((hex) => parseInt(hex, 16)).join(",");
  if (1.05 / (light(rgb) + 0.05) < 4.5) problems.push([name, colour]);
}
return problems;
"""
