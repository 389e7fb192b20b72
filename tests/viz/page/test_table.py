"""View 5, the table: sorted by any column, and handed over for a spreadsheet."""

import csv

import pytest
from officer import all_of, click_on, saved, text_of


def column(browser, name):
    return [each.text for each in all_of(browser, f"#table tbody .of-{name}")]


def head(browser, words):
    [found] = [each for each in all_of(browser, "#table th button") if each.text.startswith(words)]
    return found


def test_every_document_has_its_row(opened, rows):
    browser = opened(rows, fragment="#v=table")
    assert len(all_of(browser, "#table tbody tr")) == 17
    assert text_of(browser, "#view-note") == "17 văn bản"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_all_columns_fit_on_the_screen_of_an_office(open_view, examples_view, lang):
    browser = open_view(examples_view, fragment=f"#v=table&l={lang}")
    assert browser.execute_script("return $('table').scrollWidth - $('table').clientWidth") == 0


def test_a_click_on_a_heading_sorts_and_another_one_turns_round(opened, rows):
    browser = opened(rows, fragment="#v=table")
    head(browser, "Ngày").click()
    days = [each for each in column(browser, "date") if each]
    assert days[:4] == ["23/4/2018", "14/10/2020", "06/12/2021", "06/01/2022"]
    assert days[-1] == "28/12/2024"
    head(browser, "Ngày").click()
    assert column(browser, "date")[: len(days)] == days[::-1]
    marked = all_of(browser, "#table th[aria-sort]")
    assert [(each.text, each.get_attribute("aria-sort")) for each in marked] == [("Ngày", "descending")]


def test_numbers_are_sorted_by_what_they_count_and_not_by_their_digits(opened, rows):
    names = column(opened(rows, fragment="#v=table&q=name"), "name")
    serials = [int(name.partition("/")[0]) for name in names if name[0].isdecimal()]
    assert serials == sorted(serials)
    assert {53, 372, 4704} <= {*serials}
    assert names[-1].startswith("Luật")


def test_deadlines_come_by_date_and_what_has_none_last(opened, rows):
    browser = opened(rows, fragment="#v=table&q=due")
    assert column(browser, "due")[:3] == ["22/7/2023", "10/10/2023", ""]


def test_what_nobody_read_may_name_documents_and_give_tasks(opened, rows):
    browser = opened(rows, fragment="#v=table&x=cited")
    names = column(browser, "name")
    counts = {field: dict(zip(names, column(browser, field), strict=True)) for field in ("cites", "cited", "openTasks")}
    assert [counts[field]["304/TB-VPCP"] for field in counts] == ["?", "1", "?"]
    assert counts["cites"]["107/2021/NĐ-CP"] == "1"
    assert "?" not in column(opened(rows, fragment="#v=table&x=loaded"), "cites")


def test_a_row_opens_its_document(opened, rows):
    browser = opened(rows, fragment="#v=table")
    assert not browser.find_element("id", "right").is_displayed()
    name = text_of(browser, "#table tbody .link")
    click_on(browser, "#table tbody .link")
    assert name in text_of(browser, "#right h2")


@pytest.fixture
def table_with_formulas(opened, rows):
    documents, relations, tasks = rows
    for row, title in zip(
        documents,
        ("=1+1", "+2", "-3", "@SUM(A1)", "\t=4", "\n=5", "＝6", '"quoted", with comma', "two\nlines"),
        strict=False,
    ):
        row["title"] = title
    return opened((documents, relations, tasks), fragment="#v=table")


def test_the_saved_table_reads_back_and_holds_no_formula(table_with_formulas):
    text = saved(table_with_formulas, "#save")
    assert text.startswith("\ufeff")
    rows = list(csv.reader(text.removeprefix("\ufeff").splitlines(keepends=True)))
    assert len(rows) == 18
    assert {len(row) for row in rows} == {len(rows[0])}
    days = {row[rows[0].index("Ngày")] for row in rows}
    assert {"2023-09-11", "2022-01-06"} <= days  # no spreadsheet takes them for another day, wherever it is
    titles = {row[rows[0].index("Trích yếu")] for row in rows}
    assert {
        "'=1+1",
        "'+2",
        "'-3",
        "'@SUM(A1)",
        "'\t=4",
        "'\n=5",
        "'＝6",
        '"quoted", with comma',
        "two\nlines",
    } <= titles
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))]


def test_the_copied_table_has_a_line_for_each_row_and_holds_no_formula(table_with_formulas):
    browser = table_with_formulas
    browser.execute_script("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    click_on(browser, "#copy")
    lines = [line.split("\t") for line in browser.execute_script("return window.copied").split("\n")]
    assert len(lines) == 18
    assert {len(line) for line in lines} == {len(lines[0])}
    assert not [cell for line in lines for cell in line if cell.startswith(("=", "+", "-", "@"))]
    assert "đã chép 17 dòng" in text_of(browser, "#view-note")


def test_a_long_table_shows_its_beginning_and_says_so(opened, rows):
    documents, *_ = rows
    many = [{**documents[0], "key": f"k{n}", "number": f"{n}/TB-VPCP"} for n in range(450)]
    browser = opened((many, [], []), fragment="#v=table")
    assert len(all_of(browser, "#table tbody .of-name")) == 200
    assert "hiện 200/450" in text_of(browser, "#table .more")
    click_on(browser, "#table .more")
    assert len(all_of(browser, "#table tbody .of-name")) == 450
    assert not all_of(browser, "#table .more")
    click_on(browser, "#tabs [value=chain]")
    click_on(browser, "#tabs [value=table]")
    all_of(browser, "#table tbody .link")[300].click()
    assert len(all_of(browser, "#table tbody .of-name")) == 450
    assert text_of(browser, "#table .chosen .link") in text_of(browser, "#right h2")


@pytest.fixture
def long_table(opened, rows):
    """The table of 450 documents of five levels."""
    documents, *_ = rows
    levels = ["central", "province", "department", "commune", "unit"]
    made = [{**documents[0], "key": f"k{n}", "number": f"{n}/TB-VPCP", "level": levels[n % 5]} for n in range(450)]
    return opened((made, [], []), fragment="#v=table")


def test_opening_documents_of_a_long_table_adds_no_row(long_table):
    for place in range(3):
        all_of(long_table, "#table tbody .link")[place].click()
        assert "hiện 200/450" in text_of(long_table, "#table .more")


def test_after_a_print_the_long_table_is_as_long_as_before(long_table):
    long_table.execute_script("beforePrint(); afterPrint();")
    assert "hiện 200/450" in text_of(long_table, "#table .more")


def test_levels_are_sorted_by_their_height(long_table):
    long_table.execute_script("set({ sort: 'rankName' })")
    told = long_table.execute_script("return [...new Set(tableItems().map((item) => says(item, 'rankName')))]")
    assert told == ["Trung ương", "Tỉnh", "Sở, ngành", "Xã", "Phòng, đơn vị"]


def test_a_title_without_a_blank_does_not_widen_the_table(opened, rows):
    documents, relations, tasks = rows
    long = [{**each, "title": f"xử lý {'onerror=window.p=1' * 4}"} for each in documents]
    browser = opened((long, relations, tasks), fragment="#v=table")
    assert browser.execute_script("return $('table').scrollWidth - $('table').clientWidth") <= 0
