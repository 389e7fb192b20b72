"""The chain of one document as a picture for paper."""

import os
import pickle
import random
import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import etree

from luocdo.viz.labels import labels
from luocdo.viz.looks import STYLES
from luocdo.viz.paper.drawn import chain_of, drawn_of
from luocdo.viz.paper.sheet import LONG, MARGIN, SHORT, sheet_of
from luocdo.viz.paper.svg import NAMESPACE, chain_svg
from luocdo.viz.shown.model import Colophon
from luocdo.viz.shown.view import view_of

SVG = f"{{{NAMESPACE}}}"


@pytest.fixture
def drawn(signed):
    """A function that gives the picture of a document as a tree."""
    view = view_of(*signed, centre=None, unit=None)

    def draw(key, lang="vi", **facts):
        return etree.fromstring(chain_svg(replace(view, colophon=Colophon(**facts)), key, lang).encode())

    return draw


def said(tree):
    """Return all lines of the picture, and all of them as one text."""
    lines = [each.text for each in tree.iter(f"{SVG}text")]
    return lines, " ".join(lines)


def test_the_same_rows_in_any_order_give_the_same_text(rows):
    dice = random.Random(3)
    texts = set()
    for _ in range(5):
        texts.add(chain_svg(view_of(*rows, centre=None, unit=None), "thang9", "vi"))
        for table in rows:
            dice.shuffle(table)
    assert len(texts) == 1


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_with_another_hash_seed_writes_the_same_text(view, seed):
    program = "import pickle, sys; from luocdo.viz.paper.svg import chain_svg; sys.stdout.buffer.write(chain_svg(pickle.load(sys.stdin.buffer), 'thang9', 'vi').encode())"
    run = subprocess.run([sys.executable, "-c", program], input=pickle.dumps(view), capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)  # fmt: skip
    assert run.stdout.decode() == chain_svg(view, "thang9", "vi")


def test_the_numbers_dates_and_levels_stand_in_the_picture_as_text(drawn):
    lines, whole = said(drawn("thang9"))
    assert {"372/TB-VPCP", "4704/UBND-NC", "(?)/SKHCN-VP 9/23"} <= set(lines)
    assert {"TRUNG ƯƠNG", "TỈNH", "SỞ, NGÀNH", "ĐƠN VỊ THỰC HIỆN"} <= set(lines)
    assert "Thông báo · 11/9/2023" in whole
    assert "Hạn 10/10/2023" in whole
    assert "thực hiện" in lines


def test_a_deadline_that_a_later_document_moved_stands_with_the_day_that_holds_the_old_one_and_that_document(signed):
    documents, relations, tasks = signed
    later = {"due": "2023-11-30", "due_printed": "2023-10-10", "moved_by": "cv4704"}
    moved = [{**task, **(later if task["key"] == "thang9#5" else {})} for task in tasks]
    view = replace(view_of(documents, relations, moved, centre=None, unit=None), colophon=Colophon(made="2023-10-20"))
    _, whole = said(etree.fromstring(chain_svg(view, "thang9", "vi").encode()))
    assert "Hạn 30/11/2023" in whole
    assert "4704/UBND-NC dời hạn: hạn cũ 10/10/2023" in whole
    assert "Quá hạn" not in whole


@pytest.mark.parametrize(("made", "late"), [("2023-10-09", False), ("2023-10-10", True)])
def test_what_is_due_on_a_sunday_is_overdue_from_tuesday_on(signed, made, late):
    documents, relations, tasks = signed
    sunday = [{**task, **({"due": "2023-10-08"} if task["key"] == "thang9#5" else {})} for task in tasks]
    view = replace(view_of(documents, relations, sunday, centre=None, unit=None), colophon=Colophon(made=made))
    _, whole = said(etree.fromstring(chain_svg(view, "thang9", "vi").encode()))
    assert ("Quá hạn 08/10/2023" in whole, "Hạn 08/10/2023" in whole) == (late, not late)


def test_what_comes_again_has_its_next_day_in_the_picture(drawn):
    assert "Kỳ tới ≈ 30/9/2023" in said(drawn("thang8", made="2023-09-20"))[1]


def test_the_title_and_the_foot_say_what_it_is_and_when_it_was_made(drawn):
    lines, whole = said(drawn("thang9", made="2023-11-02", folder="/srv/cong-van", unit="Sở KH&CN"))
    assert lines[0] == "Chuỗi của Công văn (?)/SKHCN-VP 9/23"
    assert "Làm ngày 02/11/2023 · Thư mục nguồn: /srv/cong-van" in whole
    assert "Sở KH&CN" in whole
    own = drawn("thang9", title="Hồ sơ số 5")
    assert said(own)[0][0] == own.find(f"{SVG}title").text == "Hồ sơ số 5"
    long = "Hồ sơ " + "về việc giải quyết thủ tục hành chính " * 5
    assert drawn("thang9", title=long.strip()).find(f"{SVG}title").text == long.strip()


def test_a_deadline_is_overdue_by_the_day_of_making_alone(drawn):
    assert "Quá hạn" in said(drawn("thang9", made="2023-10-11"))[1]
    assert "Quá hạn" not in said(drawn("thang9", made="2023-10-10"))[1]
    assert "Quá hạn" not in said(drawn("thang9"))[1]


def test_a_document_that_nobody_has_is_dashed_and_says_so(drawn, view):
    tree = drawn("thang9")
    boxes = {each.findtext(f"{SVG}title"): each for each in tree.iter(f"{SVG}rect") if len(each)}
    assert boxes["372/TB-VPCP"].get("stroke-dasharray")
    assert not boxes["(?)/SKHCN-VP 9/23"].get("stroke-dasharray")
    ghosts = [each for each in view.documents if each.name in boxes and each.status == "cited"]
    assert said(tree)[0].count("chưa có văn bản") == len(ghosts) + len(["the legend"])


def test_what_only_a_third_document_says_is_marked_and_explained(drawn):
    lines, whole = said(drawn("thang8"))
    assert "(suy ra)" in lines
    assert "(suy ra): chỉ văn bản thứ ba nói vậy" in whole
    assert "suy ra" not in said(drawn("cv4704"))[1]


def test_the_legend_explains_what_is_drawn_and_nothing_else(drawn):
    _, whole = said(drawn("thang9"))
    assert "dẫn chiếu" in whole
    assert "sửa đổi, thay thế, bãi bỏ" not in whole
    assert "sửa đổi, thay thế, bãi bỏ" in said(drawn("nd61"))[1]


def test_in_english_nothing_of_the_frame_is_vietnamese(drawn):
    _, whole = said(drawn("thang9", "en", made="2023-11-02"))
    assert "Made on 02/11/2023" in whole
    assert not re.search("thực hiện|Chuỗi|chưa có|ĐƠN VỊ", whole)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("kind", ["IMPLEMENTS", "SUSPENDS", "PROPOSED_BY", "GUIDES"])
def test_no_word_on_a_line_is_broken_through_however_many_columns(rows, lang, kind):
    documents, relations, tasks = rows
    levels = ["party", "central", "province", "department", "district", "commune", "unit"]
    chain = [{**documents[0], "key": each, "number": f"1/{each}", "level": each} for each in levels]
    steps = [{**relations[0], "source": lower, "kind": kind, "target": upper} for upper, lower in pairwise(levels)]
    task = {**tasks[3], "document": "unit"}
    sheet = sheet_of(view_of(chain, steps, [task], centre=None, unit=None), "department", lang)
    said = {each.text for each in sheet.marks.labels if each.plate}
    whole = {word for name, words in labels(lang).items() if name.startswith(("short.", "chart.")) for word in words.split()}  # fmt: skip
    assert said
    assert [words for words in said if not set(words.split()) <= whole and not words[0].isdigit()] == []


def test_a_wide_chain_lies_across_and_a_high_one_stands_upright(rows):
    documents, relations, tasks = rows
    crowd = [{**documents[0], "key": f"z{number:02}", "number": f"{number}/TB-VPCP"} for number in range(11)]
    cited = [{**relations[0], "source": "tb53", "kind": "CITES", "target": each["key"]} for each in crowd]
    high = view_of([*documents, *crowd], [*relations, *cited], [], centre=None, unit=None)
    assert sheet_of(high, "tb53", "vi").width == SHORT
    assert sheet_of(view_of(documents, relations, tasks, centre=None, unit=None), "thang9", "vi").width == LONG


def test_a_chain_too_large_for_the_paper_folds_and_says_how_much_is_shown(rows):
    documents, relations, tasks = rows
    crowd = [{**documents[0], "key": f"z{number:02}", "number": f"{number}/TB-VPCP"} for number in range(60)]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in crowd]
    view = view_of([*documents, *crowd], [*relations, *cited], tasks, centre=None, unit=None)
    sheet = sheet_of(view, "thang9", "vi")
    texts = [label.text for label in sheet.marks.labels]
    [shown] = [re.search(r"hiện (\d+)/(\d+) văn bản của chuỗi", text) for text in texts if "của chuỗi" in text]
    folded = sum(int(found[1]) for text in texts if (found := re.fullmatch(r"\+(\d+) văn bản", text)))
    assert int(shown[1]) + folded == int(shown[2])
    below = " ".join(texts[texts.index("Văn bản gộp trong một ô") :])
    assert below.count("/TB-VPCP") > 50


@pytest.mark.parametrize("key", ["thang9", "thang7", "nd61", "qd06", "luat"])
def test_all_of_it_stands_inside_the_margins_of_a4(view, key):
    sheet = sheet_of(view, key, "vi")
    assert sheet.width in (LONG, SHORT)
    assert sheet.height <= (SHORT if sheet.width == LONG else LONG)
    for frame in sheet.marks.frames:
        assert frame.x >= MARGIN - 1
        assert frame.x + frame.width <= sheet.width - MARGIN + 1
        assert frame.y + frame.height <= sheet.height - MARGIN


def smallest_letters(view, key):
    """Return how high the smallest letters of a picture are, in points."""
    return min(label.size for label in sheet_of(view, key, "vi").marks.labels) * 72 / 96


def test_the_letters_stay_large_enough_to_read(view):
    assert min(smallest_letters(view, document.key) for document in view.documents) >= 6.5


def test_of_a_chain_through_all_levels_so_much_folds_that_the_letters_stay_large_enough(rows):
    documents, relations, tasks = rows
    levels = ["party", "central", "province", "department", "district", "commune", "unit"]
    many = [{**documents[0], "key": f"{level} {n}", "number": f"{n}/{level}", "level": level} for level in levels for n in range(4)]  # fmt: skip
    steps = [{**relations[0], "source": one["key"], "target": other["key"]} for place, other in enumerate(many) for one in many[place + 1 : place + 7]]  # fmt: skip
    given = [{**tasks[3], "key": each["key"], "document": each["key"]} for each in many]
    assert smallest_letters(view_of(many, steps, given, centre=None, unit=None), "central 0") >= 6.5


@pytest.mark.parametrize(
    ("many", "levels", "title"),
    [
        (100, ["central", "province", "department", "district", "commune", "unit"], None),
        (300, ["central", "party", "province", "department", "district", "commune", "unit"], None),
        (90, ["central", "province", "department"], "Chương trình trồng rừng ven biển giai đoạn {} trên địa bàn tỉnh"),
    ],
)
def test_of_a_hub_fewer_are_named_below_the_drawing_so_that_the_letters_stay_large_enough(rows, many, levels, title):
    documents, relations, _ = rows
    law = {**documents[0], "key": "law", "level": "central"}
    crowd = [
        {**law, "key": f"{level} {n}", "number": None if title else f"{n}/{level}", "symbol": None, "level": level}
        | ({"title": title.format(n)} if title else {})
        for level in levels
        for n in range(many)
    ]
    steps = [{**relations[0], "source": each["key"], "target": "law"} for each in crowd]
    sheet = sheet_of(view_of([law, *crowd], steps, [], centre=None, unit=None), "law", "vi")
    assert min(label.size for label in sheet.marks.labels) * 72 / 96 >= 6.5
    assert sheet.width in (LONG, SHORT)
    assert sheet.height <= (SHORT if sheet.width == LONG else LONG)
    texts = " ".join(label.text for label in sheet.marks.labels)
    assert texts[texts.index("Văn bản gộp trong một ô") :].count("+") == len(levels)


def test_folded_documents_of_one_number_are_named_with_who_issued_them(rows):
    documents, relations, _ = rows
    issuers = [f"Sở Nội vụ tỉnh {n}" for n in "ABC"]
    twins = [
        {**documents[0], "key": f"{issuer} {n}", "number": f"{n}/KH-SNV", "issuer": issuer, "level": "department"}
        for issuer in issuers
        for n in range(8)
    ]
    steps = [{**relations[0], "source": each["key"], "target": "tb372"} for each in twins]
    view = view_of([documents[0], *twins], steps, [], centre=None, unit=None)
    whole = " ".join(label.text for label in sheet_of(view, "tb372", "vi").marks.labels)
    assert whole.count("/KH-SNV (Sở Nội vụ tỉnh ") >= 10


def test_a_document_that_was_replaced_says_so_in_its_box(rows):
    documents, relations, tasks = rows
    replaced = [{**each, "kind": "REPLACES"} if each["kind"] == "AMENDS" else each for each in relations]
    _, whole = said(
        etree.fromstring(chain_svg(view_of(documents, replaced, tasks, centre=None, unit=None), "nd61", "vi").encode())
    )
    assert "(!) đã bị 107/2021/NĐ-CP thay thế" in whole


def test_every_line_runs_from_the_side_of_its_source_to_the_side_of_its_target(view, drawn):
    tree = drawn("thang9")
    boxes = {
        each.findtext(f"{SVG}title"): [float(each.get(name)) for name in ("x", "y", "width", "height")]
        for each in tree.iter(f"{SVG}rect")
        if each.findtext(f"{SVG}title")
    }
    names = {each.key: each.name for each in view.documents} | {each.key: each.full_name for each in view.units}
    links = drawn_of(chain_of(view, "thang9")).links
    paths = [each for each in tree.iter(f"{SVG}path") if each.get("marker-end")]
    samples = {STYLES[kind] for kind, _ in links.values()}  # of the legend, below the drawing
    assert len(paths) == len(links) + len(samples)
    assert len(links) >= 5
    for path, ((source, target), (kind, _)) in zip(paths, links.items(), strict=False):
        points = [float(number) for number in re.findall(r"-?[\d.]+", path.get("d"))]
        assert path.get("marker-end") == f"url(#arrow-{STYLES[kind]})"
        assert _on_a_side(points[:2], boxes[names[source]])
        assert _on_a_side(points[-2:], boxes[names[target]])


def _on_a_side(point, box):
    (x, y), (left, top, width, height) = point, box
    return min(abs(x - left), abs(x - left - width)) < 0.5 and top < y < top + height


@pytest.mark.parametrize("text", ["a\x00b\x01", "\ud800", "]]><x/>", "&lt;b&gt;", "</text><script/>", "\ufffe"])
def test_signs_that_xml_forbids_or_reads_stay_text(rows, text):
    documents, relations, tasks = rows
    for row in documents:
        row["issuer"] = row["title"] = text
    svg = chain_svg(view_of(documents, relations, tasks, centre=None, unit=None), "thang9", "vi")
    tree = etree.fromstring(svg.encode("utf-8"))
    assert re.sub("[\x00\x01\ud800\ufffe]", "\ufffd", text) in said(tree)[1]
    kinds = {etree.QName(each).localname for each in tree.iter()}
    assert kinds == {"svg", "title", "defs", "marker", "path", "rect", "g", "text"}


def test_an_unknown_document_has_no_picture(view):
    with pytest.raises(KeyError):
        chain_svg(view, "nobody", "vi")


def test_whoever_gives_a_task_or_has_one_bears_its_deadline(drawn):
    _, whole = said(drawn("thang9", made="2023-10-11"))
    assert whole.count("Quá hạn 10/10/2023") == len(["thang9", "its unit"])


def test_what_only_a_draft_orders_is_not_overdue(view):
    made = replace(view, colophon=Colophon(made="2024-01-01"))
    whole = " ".join(label.text for label in sheet_of(made, "thang9", "vi").marks.labels)
    assert "Dự thảo · hạn 10/10/2023" in whole
    assert "Quá hạn" not in whole


def test_the_type_of_a_name_in_capitals_stands_once(rows):
    law = next(row for row in rows[0] if row["key"] == "luat")
    law["title"] = "LUẬT GIAO DỊCH ĐIỆN TỬ"
    lines, _ = said(etree.fromstring(chain_svg(view_of(*rows, centre=None, unit=None), "luat", "vi").encode()))
    assert lines[0] == "Chuỗi của LUẬT GIAO DỊCH ĐIỆN TỬ"


def test_what_is_done_is_not_overdue(signed):
    documents, relations, tasks = signed
    done = [{**task, "state": "done"} for task in tasks]
    view = replace(view_of(documents, relations, done, centre=None, unit=None), colophon=Colophon(made="2024-01-01"))
    assert "Quá hạn" not in " ".join(label.text for label in sheet_of(view, "thang9", "vi").marks.labels)


def test_a_line_says_how_many_days_passed_between_its_documents(drawn):
    lines, _ = said(drawn("thang8"))
    assert "4 ngày" not in lines  # of a draft only the month is known
    lines, _ = said(drawn("cv4704"))
    assert "4 ngày" in lines


def test_those_who_must_act_in_one_box_are_named_below_by_deadline_and_agency(signed, agencies):
    documents, relations, tasks = signed
    names = [f"Phòng số {n}" for n in range(34)]
    given = [{**tasks[3], "key": name, "due": f"2023-{8 + n % 2:02}-30", **agencies("thang7", [name])} for n, name in enumerate(names)]  # fmt: skip
    view = view_of(documents, relations, given, centre=None, unit=None)
    lines, whole = said(etree.fromstring(chain_svg(view, "thang7", "vi").encode()))
    [folded] = [int(line.removeprefix("+").split()[0]) for line in lines if re.fullmatch(r"\+\d+ đơn vị", line)]
    assert folded > 20
    assert [name for name in names if name not in whole] == []
    dues = [line for line in lines if line.startswith("Hạn ") and "Sở Khoa học và Công nghệ tỉnh Lạng Sơn: " in line]
    assert [line.split(" · ")[0] for line in dues] == ["Hạn 30/8/2023", "Hạn 30/9/2023"]


def test_of_very_many_in_one_box_the_rest_is_counted_and_the_sheet_keeps_its_margins(signed, agencies):
    documents, relations, tasks = signed
    given = [{**tasks[3], "key": f"t{n}", **agencies("thang7", [f"Phòng Quản lý lĩnh vực số {n}"])} for n in range(300)]
    view = view_of(documents, relations, given, centre=None, unit=None)
    sheet = sheet_of(view, "thang7", "vi")
    assert sheet.height <= (SHORT if sheet.width == LONG else LONG)
    texts = [label.text for label in sheet.marks.labels]
    assert len([text for text in texts if re.fullmatch(r"\+\d+ đơn vị", text)]) == 2
    assert smallest_letters(view, "thang7") >= 6.5
