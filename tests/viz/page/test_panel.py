"""The panel: what is known of the chosen thing, and the sentences that prove it."""

import json

import pytest
from officer import all_of, text_of
from selenium.webdriver.common.by import By

from luocdo.extract.rules import register
from luocdo.findings import finding
from luocdo.graph.decisions.model import Decision, Dismissal, Handle
from luocdo.queries.check import Issue


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


@pytest.mark.parametrize(("item", "heading"), [("5", "Nghĩa vụ · Mục 5"), ("-", "Nghĩa vụ"), (None, "Nghĩa vụ")])
def test_a_dash_before_a_task_is_no_number_of_an_item(opened, rows, item, heading):
    documents, relations, tasks = rows
    first = min(tasks, key=lambda task: task.get("due") or "9")
    browser = opened((documents, relations, [{**first, "item": item}]))
    all_of(browser, "#list .task")[0].click()
    assert text_of(browser, "#right .kind") == heading


def test_a_task_is_placed_as_officers_say_it(opened, rows):
    documents, relations, tasks = rows
    first = min(tasks, key=lambda task: task.get("due") or "9")
    browser = opened((documents, relations, [{**first, "item": "a", "place": "điểm a mục 2"}]))
    all_of(browser, "#list .task")[0].click()
    assert text_of(browser, "#right .kind") == "Nghĩa vụ · điểm a mục 2"


def test_it_is_counted_in_how_many_texts_that_we_have_a_document_is_named(opened, rows):
    amended_by_one_that_nobody_read = opened(rows, fragment="#d=nd61&c=nd61")
    assert "chỉ được dẫn trong 1 văn bản" in text_of(amended_by_one_that_nobody_read, "#right")
    named_by_two_of_which_one_carries_it_out = opened(rows, fragment="#d=tb372&c=tb372")
    assert "chỉ được dẫn trong 2 văn bản" in text_of(named_by_two_of_which_one_carries_it_out, "#right")


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        (["2018-04-23"], "trích yếu theo danh mục văn bản quốc gia"),
        (["2018-03-24"], "ngày, trích yếu theo danh mục văn bản quốc gia đi kèm luocdo, nơi dẫn ghi 24/3/2018"),
        ([], "ngày, trích yếu theo danh mục văn bản quốc gia đi kèm luocdo"),
    ],
)
def test_what_only_the_national_register_tells_says_so(opened, rows, seen, told):
    documents, relations, tasks = rows
    [decree] = [row for row in documents if row["key"] == "nd61"]
    title = next(each.title for each in register() if each.number == "61/2018/NĐ-CP")
    facts = {
        "number": "61/2018/NĐ-CP",
        "type": "Nghị định",
        "issuer": "Chính phủ",
        "date_text": "2018-04-23",
        "status": "cited",
    }
    shown = [row if row is not decree else decree | facts | {"title": title, "dates_seen": seen} for row in documents]
    browser = opened((shown, relations, tasks), fragment="#d=nd61&c=nd61")
    assert told in text_of(browser, "#right")
    day = "23/4/2018 (danh mục)" if "ngày" in told else "23/4/2018"
    assert day in browser.execute_script("return elements('#drawing text').map(({ textContent }) => textContent)")
    assert day in [each.text for each in all_of(browser, "#right .facts td")]


def test_what_a_person_decided_and_may_still_decide_stands_in_the_panel(opened, rows):
    documents, relations, tasks = rows
    taken = {
        "id": "1",
        "who": "Lan",
        "when": "2026-11-28",
        "why": "<img src=x onerror=window.hit=1>",
        "what": {"kind": "undo", "decision": "0"},
    }
    documents = [row | {"decided": json.dumps([taken])} for row in documents]
    settle = "luocdo decide merge '</script><script>window.hit=1</script>' 2/B"
    issue = Issue(finding("possible-duplicate", number="1/A", others="2/B"), None, None, "cv871", "1/A", (settle,))
    browser = opened((documents, relations, tasks), fragment="#d=cv871", issues=[issue])
    assert "Lan, 28/11/2026" in text_of(browser, "#right .decided")
    browser.find_element(By.CSS_SELECTOR, "#right .decide summary").click()
    assert text_of(browser, "#right .decide code") == settle
    assert browser.execute_script("return window.hit") is None


def test_findings_stand_in_the_panel(opened, rows):
    browser = opened(rows, fragment="#d=cv871")
    assert "23/01/2024; 23/02/2024" in text_of(browser, "#right .finding.error")


def test_a_finding_opens_to_why_what_to_write_instead_and_its_code(opened, rows):
    facts = {"number": "871/UBND-NC", "date": "23/02/2024", "known": "23/01/2024", "source": "register"}
    issue = Issue(finding("date-not-on-record", **facts), None, None, "cv871", "871/UBND-NC")
    browser = opened(rows, fragment="#d=cv871", issues=[issue])
    assert "Nên ghi" not in text_of(browser, "#right .decide")
    browser.find_element(By.CSS_SELECTOR, "#right .decide summary").click()
    said = text_of(browser, "#right .decide")
    assert "Vì sao: Số hiệu và cơ quan đúng" in said
    assert "23/01/2024 là ngày theo danh mục văn bản quốc gia kèm luocdo." in said
    assert "Nên ghi: ngày 23/01/2024" in said
    assert said.endswith("Mã: date-not-on-record")


def test_a_box_says_how_many_findings_there_are_and_in_red_where_one_is_an_error(opened, rows):
    note = finding("possible-duplicate", number="1/A", others="2/B")
    doubts = [Issue(note, None, None, "cv4704", "1/A"), Issue(note, None, None, "thang9", "1/A")]
    wrong = Issue(finding("conflicting-dates", number="1/A", dates="1; 2"), None, None, "cv4704", "1/A")
    browser = opened(rows, fragment="#d=thang9", issues=[*doubts, wrong])
    grounds = browser.execute_script(
        "return elements('#drawing text').filter(({ textContent: text }) => text.startsWith('(!)'))"
        ".map((text) => [text.textContent, text.previousElementSibling.getAttribute('fill')])"
    )
    assert sorted(grounds) == [["(!) 1", "#7a5900"], ["(!) 2", "#a3142a"]]


def test_what_a_person_dismissed_stands_apart_with_who_and_why(opened, rows):
    what = Dismissal(document=Handle(key="a|công văn|1|b|2024", name="871/UBND-NC"), code="conflicting-dates", words="")
    taken = Decision(id="2", who="Lan", when="2026-11-28T10:00:00+07:00", why="hai bản in", what=what)
    issue = Issue(finding("possible-duplicate", number="1/A", others="2/B"), None, None, "cv871", dismissed=taken)
    browser = opened(rows, fragment="#d=cv871", issues=[issue])
    assert not all_of(browser, "#right .finding")
    said = text_of(browser, "#right .decided")
    assert said.startswith("Không phải lỗi: ")
    assert said.endswith("— Lan, 28/11/2026: “hai bản in”")


def test_a_sentence_that_proves_two_relations_is_quoted_once(opened, rows):
    browser = opened(rows, fragment="#t=thang8%231")
    quoted = [each.text for each in all_of(browser, "#right article blockquote")]
    assert quoted == ["Thực hiện Công văn số 4053/UBND-NC về Thông báo số 304/TB-VPCP.", "Công văn số 4053/UBND-NC"]
    assert "cùng câu đã trích ở trên" in text_of(browser, "#right article:last-of-type figcaption")
    browser.execute_script("choose('r', 'thang8 IMPLEMENTS cv4053')")
    assert text_of(browser, "#right article blockquote") == quoted[0]


def test_of_very_many_days_the_first_are_listed(opened, rows):
    documents, relations, tasks = rows
    days = [f"2023-09-{day:02}" for day in range(1, 13)]
    browser = opened(([{**each, "dates_seen": days} for each in documents], relations, tasks), fragment="#d=tb372")
    assert "08/9/2023; +4" in text_of(browser, "#right .facts")


def test_a_unit_of_the_scheme_opens_with_all_of_its_tasks(opened, rows):
    browser = opened(rows, fragment="#v=related&d=thang9&c=thang9")
    unit = all_of(browser, "#related [data-kind=a]")[0]
    name = unit.text
    unit.click()
    assert text_of(browser, "#right h2") == name
    assert len(all_of(browser, "#right .task")) == 4


def test_words_of_a_day_that_do_not_stand_in_the_order_stand_behind_it(opened, rows):
    documents, relations, tasks = rows
    browser = opened(
        (documents, relations, [{**tasks[3], "text": "Thống kê kết quả", "due_text": "Trước ngày 22/7/2023"}])
    )
    assert text_of(browser, "#right blockquote + mark") == "Trước ngày 22/7/2023"


def test_what_a_person_decided_of_a_task_stands_with_who_when_and_why_beside_it(opened, rows):
    documents, relations, tasks = rows
    document = {"key": "sở nội vụ tỉnh lào cai|công văn|12|snv-vp|2023", "name": "12/SNV-VP"}
    what = {"kind": "due", "document": document, "task": {"item": "5", "text": "5. Báo cáo."}, "due": "2023-11-15"}
    taken = {"id": "1", "who": "Lan", "when": "2023-10-02", "why": "giao ban tuần", "what": what}
    given = {"due": "2023-11-15", "decided": json.dumps([taken])}
    tasks = [{**task, **(given if task["key"] == "thang9#5" else {})} for task in tasks]
    browser = opened((documents, relations, tasks), fragment="#t=thang9%235")
    said = text_of(browser, "#right .decided")
    assert "hạn 15/11/2023" in said
    assert "Lan, 02/10/2023: “giao ban tuần”" in said
    assert [each.text for each in all_of(browser, "#list .badge.done")] == ["người quyết định"]


def test_a_relation_whose_days_run_backwards_says_so(opened, rows):
    documents, relations, tasks = rows
    days = {"cv4704": "2023-09-01"}
    documents = [{**each, "date_text": days.get(each["key"], each["date_text"])} for each in documents]
    browser = opened((documents, relations, tasks), fragment="#d=cv4704&c=cv4704")
    assert "(!) ghi ngày sau văn bản dẫn" in text_of(browser, "#right")
    assert "-" not in "".join(browser.execute_script("return picture.words.map(({ text }) => text)"))


# What the pieces of the page show of things that are no rows: findings, offices, counts, and the boxes of the scheme.
ELSEWHERE = {
    "grade",
    "severity",
    "reasons",
    "decide",
    "office",
    "names",
    "distances",
    "levels",
    "agencies",
    "units",
    "again",
}
FIELDS = """
const things = [Document, Task, Relation, Unit, VIEW.evidence[0].constructor];
const known = new Set([...Object.keys(SAYS), ...things.flatMap((Kind) => [...Object.keys(new Kind()), ...Object.getOwnPropertyNames(Kind.prototype)])]);
const places = [...document.querySelectorAll('template')].flatMap((piece) => [...piece.content.querySelectorAll('[data-of], [data-class]')]);
const fields = places.flatMap(({ dataset: { of = '', class: grade = '' } }) => [...of.split(','), grade]);
const columns = elements('#table th').map(({ dataset }) => dataset.column);
return [fields, columns].map((some) => [...new Set(some)].filter((field) => field && !known.has(field) && !/^(up|down) [A-Z]/.test(field)));
"""


def test_each_field_that_the_page_shows_is_sent_or_worked_out(opened, rows):
    """What nothing knows would be left out without a word, as what a thing does not have is (fill.js)."""
    fields, columns = opened(rows).execute_script(FIELDS)
    assert set(fields) <= ELSEWHERE
    assert columns == []
