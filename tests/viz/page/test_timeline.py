"""The timeline: columns by month, deadlines among them, the undated apart."""

from officer import click_box


def test_the_timeline_has_the_months_that_there_are_in_order_and_the_undated_apart(opened, rows):
    browser = opened(rows, fragment="#v=timeline&d=thang9")
    shown = browser.execute_script("return [picture.months, [...picture.places].map(([key, [x]]) => [key, x])]")
    months, places = shown[0], dict(shown[1])
    assert months == ["", "2022-01", "2023-09", "2023-10"]
    assert places["luat"] < places["qd06"] < places["tb372"] < places["cv4704"] < places["thang9"]
    assert places["thang9"] < places["due thang9 2023-10-10"]


def test_a_deadline_stands_behind_the_document_of_its_month_that_sets_it(opened, rows):
    documents, relations, tasks = rows
    soon = [{**tasks[2], "document": "cv4704", "key": "soon", "due": "2023-09-20"}]
    browser = opened((documents, relations, soon), fragment="#v=timeline&d=cv4704&c=cv4704")
    places = browser.execute_script("return Object.fromEntries(picture.places)")
    assert places["cv4704"][0] < places["due cv4704 2023-09-20"][0]
    [line] = browser.execute_script(
        "return picture.routes.filter(({ kind }) => kind === 'ASSIGNS').map(({ points }) => points)"
    )
    assert line[0][0] < line[-1][0]


def test_what_is_done_is_no_deadline_on_the_timeline(opened, signed):
    documents, relations, tasks = signed
    dues = (
        "return [...picture.cards.values()].filter(({ thing }) => thing instanceof Due).map(({ thing }) => thing.date)"
    )
    assert "2023-10-10" in opened(signed, fragment="#v=timeline&d=thang9").execute_script(dues)
    done = [{**task, "state": "done"} if task["due"] == "2023-10-10" else task for task in tasks]
    browser = opened((documents, relations, done), fragment="#v=timeline&d=thang9")
    assert "2023-10-10" not in browser.execute_script(dues)


def test_a_deadline_on_the_timeline_opens_its_task(opened, rows):
    browser = opened(rows, fragment="#v=timeline&d=thang9")
    click_box(browser, "due thang9 2023-10-10")
    assert browser.execute_script("return [state.kind, state.key]") == ["t", "thang9#5"]


def test_the_timeline_may_hold_all_documents(opened, rows):
    browser = opened(rows, fragment="#v=timeline&d=thang9&s=all")
    assert browser.execute_script("return picture.shown") == len(rows[0])


def test_what_bears_no_day_stands_in_a_column_of_its_own_on_the_timeline(opened, rows):
    documents, relations, tasks = rows
    undated = [{**each, "date_text": None} if each["key"] == "cv4704" else each for each in documents]
    browser = opened((undated, relations, tasks), fragment="#v=timeline&d=cv4704&s=all")
    assert (
        browser.execute_script(
            "const card = picture.cards.get('cv4704'); return picture.headings.find(({ rank }) => rank === card.rank).text"
        )
        == "không rõ ngày"
    )
