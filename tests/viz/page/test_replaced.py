"""What falls if a document is replaced: the page counts and lists what `luocdo impact` does, and colours it by distance."""

import json
import random
from collections import Counter

import pytest
from officer import all_of, choose_option, click_on, resize, saved, search, text_of
from selenium.webdriver.support.wait import WebDriverWait

from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries import impact
from luocdo.viz.shown.view import view_of_store

KINDS = ("IMPLEMENTS", "REPLIES_TO", "GUIDES", "BASED_ON", "CONSOLIDATES", "AMENDS", "CORRECTS", "CITES", "REPLACES", "REPEALS", "MAY_BE", "PROPOSED_BY")  # fmt: skip
LEVELS = ("central", "province", "department", "district", "commune", "unit", "party", "other")
NOBODY = "cơ quan|công văn|999|x|2024"
FALLING = """
return [...DOCUMENTS.keys()].map((key) => {
  state.impact = key;
  const [levels, agencies] = ['level', (item) => item.issuer || '?'].map((of) => [...grouped(fallenItems(), of)].map(([value, { length }]) => [value, length]));
  const acting = fallenItems().flatMap(({ tasks }) => tasks.filter((task) => isOpen(task) && !task.addressed).flatMap(({ units }) => units));
  return { key, total: falling().size, levels: Object.fromEntries(levels), agencies: Object.fromEntries(agencies), acting: acting.map((unit) => unit.key),
    relations: [...falling().values()].map(({ step }) => step.kind), fallen: [...falling()].map(([each, { distance }]) => [each.key, distance,
      stepsOf(each).map(({ kind }) => kind).reverse(), stepsOf(each).some(({ inferred }) => inferred), stepsOf(each)[0].partial, Boolean(each.ended)]) };
});
"""


def random_graph(seed, count=70):
    """Return documents of all levels with many relations among them, circles too; some partial, some only told by others."""
    dice = random.Random(seed)
    keys = [f"cơ quan|công văn|{number}|x|2024" for number in range(count)]
    nodes = [
        Node("Document", key, {"key": key, "number": f"{place}/X", "level": dice.choice(LEVELS), "issuer": f"Cơ quan {dice.randrange(9)}", "status": dice.choice(("loaded", "provisional"))})
        for place, key in enumerate(keys)
    ]  # fmt: skip
    pairs = {(dice.choice(keys), dice.choice(KINDS), dice.choice(keys)) for _ in range(4 * count)}
    return nodes, [_edge(*pair, dice) for pair in sorted(pairs)]


def _edge(source, kind, target, dice):
    inferred = dice.random() < 0.2
    place = {"witness": NOBODY if inferred else source, "path": "a.txt", "member": None, "page": None, "confidence": 1, "start": 0, "end": 1, "sentence_start": 0, "sentence": "x"}  # fmt: skip
    marks = {"partial": dice.random() < 0.2, "inferred": place["witness"] != source}
    return Edge(source, kind, target, {**marks, "evidence": json.dumps([place])})


def counted(counts):
    """Return the counts by what the page calls them: it has a word for what is not known."""
    return {name: count for name, count in counts.items() if name}


def agree(browser, store, view):
    names = {unit.key: unit.full_name.casefold() for unit in view.units}
    for found in browser.execute_script(FALLING):
        answer = impact(store, found["key"], limit=10_000)
        assert found["total"] == answer.total, found["key"]
        assert Counter(found["relations"]) == answer.relations
        assert {name: count for name, count in found["levels"].items() if name != "other"} == {
            name: count for name, count in counted(answer.levels).items() if name != "other"
        }
        assert {name: count for name, count in found["agencies"].items() if name != "?"} == counted(answer.agencies)
        assert Counter(names[key] for key in found["acting"]) == {
            name.casefold(): count for name, count in answer.units.items()
        }
        assert found["fallen"] == [
            [
                each.document.key,
                each.distance,
                [hop.relation for hop in each.way],
                each.inferred,
                each.partial,
                bool(each.ended),
            ]
            for each in answer.affected
        ]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_page_and_the_command_agree_on_any_graph(open_view, tmp_path, seed):
    store = open_arcade(tmp_path / "kho")
    store.load(*random_graph(seed))
    view = view_of_store(store)
    agree(open_view(view), store, view)
    store.close()


def test_the_page_and_the_command_agree_on_the_examples(open_view, examples_view, examples_store):
    agree(open_view(examples_view, again=True), examples_store, examples_view)


def test_the_page_and_the_command_agree_on_the_seeds(open_view, seeds_view, seeds_store):
    agree(open_view(seeds_view, again=True), seeds_store, seeds_view)


def pressed(opened, rows, words="06/qd-ttg"):
    """Search a document, open the first hit, and press the button."""
    browser = opened(rows)
    search(browser, words)
    click_on(browser, "#list button")
    click_on(browser, "#right .actions button:last-child")
    return browser


def test_the_list_holds_what_falls_with_its_distance_and_the_counts_above(opened, rows):
    browser = pressed(opened, rows)
    assert text_of(browser, "#list-title") == "Nếu thay thế 06/QĐ-TTg"
    assert "3 văn bản dựa vào văn bản này" in text_of(browser, "#list-note")
    counts = text_of(browser, "#falling")
    assert "Theo bậc: bậc 1: 2; bậc 2: 1" in counts
    assert "Theo cấp: Sở, ngành: 3" in counts
    assert [each.text for each in all_of(browser, "#list .step")] == ["bậc 1", "bậc 1", "bậc 2"]


def test_with_a_unit_only_what_concerns_it_is_counted_listed_and_tabled(opened, signed):
    browser = pressed(opened, signed)
    everybody = [each.text for each in all_of(browser, "#list .name")]
    choose_option(browser, "#unit", "Các Phòng chuyên môn")
    listed = [each.text for each in all_of(browser, "#list .name")]
    assert 0 < len(listed) < len(everybody) == 3
    note = text_of(browser, "#list-note")
    assert f"hiện {len(listed)}/3 văn bản" in note
    assert "chỉ những gì liên quan đến Các Phòng chuyên môn" in note
    counts = text_of(browser, "#counts")
    assert f"Theo cấp: Sở, ngành: {len(listed)}" in counts
    assert counts.endswith("Đơn vị có việc còn mở: Các Phòng chuyên môn · Sở Khoa học và Công nghệ tỉnh Lạng Sơn: 1")
    click_on(browser, "#falling [value=table]")
    assert len(all_of(browser, "#table tbody tr")) == len(listed)


def test_on_a_telephone_what_falls_comes_into_sight(opened, rows):
    browser = opened(rows, fragment="#d=qd06&c=qd06")
    resize(browser, 390, 844)
    browser.execute_script("$('right').scrollIntoView()")
    click_on(browser, "#right .actions button:last-child")
    top = "return $('list-title').getBoundingClientRect().top"
    WebDriverWait(browser, 5).until(lambda driver: 0 <= driver.execute_script(top) < 200)


def test_the_drawing_goes_downward_and_is_coloured_by_distance(opened, rows):
    browser = pressed(opened, rows)
    colours = browser.execute_script("return [...falling().keys(), doc('qd06')].map(stepColour)")
    assert len(set(colours)) == 3
    assert set(browser.execute_script("return [...falling().keys()].map(({ key }) => key)")) < set(
        browser.execute_script("return [...picture.places.keys()]")
    )


def test_what_falls_by_a_change_of_what_falls_is_drawn_too(opened, rows):
    documents, relations, tasks = rows
    correction = {**documents[0], "key": "dinh-chinh", "number": "9/ĐC-UBND"}
    corrects = {**relations[0], "source": "dinh-chinh", "kind": "CORRECTS", "target": "kh67"}
    browser = pressed(opened, ([*documents, correction], [*relations, corrects], tasks))
    drawn = "return [[...falling().keys()].map(({ key }) => key), [...picture.places.keys()], picture.routes.map((route) => route.relation)]"
    fallen, places, lines = browser.execute_script(drawn)
    assert "dinh-chinh" in fallen
    assert set(fallen) <= set(places)
    assert "dinh-chinh CORRECTS kh67" in lines


def test_the_list_is_handed_over_with_the_way_of_each(opened, rows):
    browser = pressed(opened, rows)
    lines = saved(browser, "#falling [data-does=saveTable]").removeprefix("\ufeff").split("\r\n")
    assert len(lines) == 4
    assert lines[0].startswith('"Bậc","Văn bản"')
    assert '"thực hiện 67/KH-SKHCN → thực hiện 06/QĐ-TTg"' in lines[3]


def test_what_was_replaced_says_so_first_in_its_panel_and_in_the_list(opened, rows):
    documents, relations, tasks = rows
    end = {
        **relations[0],
        "source": "nd107",
        "kind": "REPLACES",
        "target": "nd61",
        "partial": False,
        "effective": "2025-07-01",
    }
    browser = opened((documents, [*(row for row in relations if row["source"] != "nd107"), end], tasks))
    search(browser, "61/2018/nd-cp")
    said = "(!) đã bị 107/2021/NĐ-CP thay thế, hiệu lực từ 01/7/2025"
    assert said in text_of(browser, "#list button")
    click_on(browser, "#list button")
    assert text_of(browser, "#right .ended") == said


def test_a_draft_that_wants_to_replace_ends_nothing(opened, rows):
    documents, relations, tasks = rows
    drafts = [row | {"status": "provisional"} if row["key"] == "nd107" else row for row in documents]
    end = {**relations[0], "source": "nd107", "kind": "REPLACES", "target": "nd61", "partial": False}
    browser = opened(
        (drafts, [*(row for row in relations if row["source"] != "nd107"), end], tasks), fragment="#d=nd61"
    )
    assert not all_of(browser, "#right .ended")


def test_the_address_keeps_it_and_a_button_ends_it(opened, rows):
    fragment = pressed(opened, rows).execute_script("return location.hash")
    browser = opened(rows, fragment=fragment)
    assert text_of(browser, "#list-title") == "Nếu thay thế 06/QĐ-TTg"
    click_on(browser, "#falling [data-does=setImpact]")
    assert text_of(browser, "#list-title") == "Nghĩa vụ theo hạn"


def test_a_document_on_which_nothing_rests_says_so(opened, rows):
    browser = pressed(opened, rows, "53/TB-VPCP")
    assert "không thấy văn bản nào dựa vào văn bản này" in text_of(browser, "#list-note")


def test_the_heading_says_what_the_drawing_shows(opened, rows):
    browser = pressed(opened, rows)
    assert text_of(browser, "#view-title") == "Nếu thay thế Quyết định 06/QĐ-TTg"
    click_on(browser, "#falling [value=table]")
    assert text_of(browser, "#view-title") == "Nếu thay thế Quyết định 06/QĐ-TTg"
    browser.execute_script("set({ view: 'chain' }); choose('d', 'kh67', 'kh67')")
    assert text_of(browser, "#view-title") == "Chuỗi của Kế hoạch 67/KH-SKHCN"


def test_a_row_of_what_falls_leaves_the_drawing_of_it_as_it_was(opened, rows):
    browser = pressed(opened, rows)
    click_on(browser, "#falling [value=table]")
    click_on(browser, "#table tbody .link")
    chosen = browser.execute_script("return state.key")
    assert chosen != "qd06"
    click_on(browser, "#tab-1")
    assert text_of(browser, "#view-title") == "Nếu thay thế Quyết định 06/QĐ-TTg"
    assert browser.execute_script("return [state.way, state.key]") == ["down", chosen]


def test_the_chain_of_what_falls_holds_what_it_rests_on(opened, rows):
    browser = pressed(opened, rows)
    browser.execute_script("choose('d', 'kh67', 'kh67')")
    assert browser.execute_script("return [state.way, picture.places.has('qd06')]") == ["both", True]
    browser.execute_script("choose('d', 'qd06', 'qd06')")
    assert browser.execute_script("return state.way") == "down"


def test_those_who_must_act_are_listed_with_their_agencies_and_how_many_tasks_they_have(opened, signed):
    browser = pressed(opened, signed)
    acting = all_of(browser, "#counts p")[-1].text
    assert acting.startswith("Đơn vị có việc còn mở: ")
    assert "Các Phòng chuyên môn · Sở Khoa học và Công nghệ tỉnh Lạng Sơn: 1" in acting


def test_of_many_who_must_act_the_rest_is_one_press_away(opened, signed, agencies):
    documents, relations, tasks = signed
    named = [{**tasks[3], "key": f"t{n}", **agencies("thang7", [f"Phòng số {n}"])} for n in range(20)]
    browser = pressed(opened, (documents, relations, named))
    acting = all_of(browser, "#counts p")[-1]
    assert acting.text.count("Phòng số") == 4
    acting.find_element("css selector", ".more").click()
    assert acting.text.count("Phòng số") == 20


def test_whoever_relies_on_what_was_replaced_is_told_so_wherever_it_stands(opened, rows):
    documents, relations, tasks = rows
    replaced = [{**each, "kind": "REPLACES"} if each["kind"] == "AMENDS" else each for each in relations]
    browser = opened((documents, replaced, tasks), fragment="#t=thang7%231")
    assert "(!) 61/2018/NĐ-CP" in text_of(browser, "#list .task")
    assert "(!) 61/2018/NĐ-CP → (?)/SKHCN-VP 7/23" in text_of(browser, "#right")
    assert "đã bị" in browser.execute_script("return $('drawing').textContent")
    browser.execute_script("choose('d', 'nd61', 'nd61'); set({ view: 'related' })")
    assert "(!) đã bị 107/2021/NĐ-CP thay thế" in text_of(browser, "#related .centre")
    browser.execute_script("filterBy({ force: 'ended', view: 'table' })")
    assert [each.text for each in all_of(browser, "#table tbody .of-review")] == ["đã bị 107/2021/NĐ-CP thay thế"]


# Whether the box of what is replaced, and that of something that falls with it, stand wholly in sight.
IN_SIGHT = """
const isSeen = ([x, y]) => {
  const from = network.canvasToDOM({ x: x - HALF, y: y - 20 }), to = network.canvasToDOM({ x: x + HALF, y: y + 20 });
  return from.x >= -1 && from.y >= 0 && to.x <= stage.clientWidth + 1 && to.y <= stage.clientHeight;
};
return [picture.centre, ...fallenItems().map(({ key }) => key)].map((key) => picture.places.get(key)).filter(Boolean).map(isSeen);
"""


def test_something_that_falls_is_in_sight_however_many_do(opened, rows):
    documents, relations, _ = rows
    decree = next(row for row in documents if row["key"] == "nd61")
    wards = [{**decree, "key": f"w{n:02}", "number": f"{n}/KH-UBND", "level": "commune"} for n in range(40)]
    offices = [{**decree, "key": f"s{n}", "number": f"{n}/KH-SNV", "level": "department"} for n in range(3)]
    resting = [
        {**relations[0], "source": each["key"], "kind": "BASED_ON", "target": "nd61"} for each in (*wards, *offices)
    ]
    browser = opened(([decree, *wards, *offices], resting, []), fragment="#d=nd61&c=nd61")
    click_on(browser, "#right .actions button:last-child")
    own, *fallen = browser.execute_script(IN_SIGHT)
    assert own
    assert any(fallen)
