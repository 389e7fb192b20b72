"""The page of findings needs nothing else, and no text of a document becomes a part of it."""

import re
from typing import Any

from lxml import html

from luocdo.findings import finding
from luocdo.queries.checking.issue import Issue
from luocdo.queries.checking.spots import Spot
from luocdo.viz.findings.corrections import corrections
from luocdo.viz.findings.sheet import parts, sheet

HOSTILE = '<script>alert(1)</script>" onmouseover="x'
SPOT = Spot(7, 1, "tuc", f"trong giải quyết thủ tuc hành chính {HOSTILE}")
ROWS: list[dict[str, Any]] = [
    Issue(finding("probable-misspelling", 9, 12, text="tuc", suggested="tục"), f"{HOSTILE}.txt", spot=SPOT).row("vi"),
    Issue(finding("grounds-missing", 0, 0, type="Quyết định"), "b.txt").row("vi"),
]


def test_text_of_documents_stays_text() -> None:
    page = html.fromstring(sheet(ROWS, "vi", "20/5/2025"))
    assert not page.xpath("//script | //*[@onmouseover] | //img | //link | //a")
    assert HOSTILE in page.text_content()


def test_the_page_asks_nothing_of_any_network() -> None:
    assert not re.search(r"https?://|url\(|@import", sheet(ROWS, "vi", "20/5/2025"))


def test_the_words_that_are_meant_are_marked_in_their_sentence() -> None:
    page = html.fromstring(sheet(ROWS, "vi", "20/5/2025"))
    assert [each.text for each in page.xpath("//mark")] == ["tuc"]
    assert parts({"sentence": "một hai", "words": "ba"}) == ("một hai", "", "")


def test_the_table_for_the_typist_has_only_what_can_be_typed_over() -> None:
    [row] = corrections(ROWS, "vi")
    assert (row["written"], row["instead"], row["place"]) == ("tuc", "tục", "trang 1, dòng 7")
    assert "Bảng sửa" in sheet(ROWS, "vi", "20/5/2025")


def test_of_a_citation_that_must_go_nothing_else_is_put_right() -> None:
    row = ROWS[0] | {"code": "rests-on-fallen", "instead": "118/2025/NĐ-CP"}
    other = ROWS[0] | {"code": "date-not-on-record", "instead": "ngày 23/4/2018"}
    beside = other | {"start": 40}
    assert [each["instead"] for each in corrections([other, beside, row], "vi")] == ["118/2025/NĐ-CP", "ngày 23/4/2018"]


def test_files_of_one_name_are_told_apart_by_their_folders_for_the_typist() -> None:
    rows = [ROWS[0] | {"file": f"/kho/2025/{month}/phụ lục.docx", "member": None} for month in ("01", "02")]
    rows.append(ROWS[0] | {"file": "/kho/2025/03.zip", "member": "phụ lục.docx"})
    named = [each["file"] for each in corrections(rows, "vi")]
    assert named == ["01/phụ lục.docx", "02/phụ lục.docx", "03.zip › phụ lục.docx"]
    assert [each["file"] for each in corrections(rows[:1], "vi")] == ["phụ lục.docx"]


def test_without_findings_it_says_so() -> None:
    assert "Không có gì phải xem lại" in sheet([], "vi", "20/5/2025")
