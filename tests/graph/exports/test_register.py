"""The register for Excel: what the office reads, and nothing that runs."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from luocdo.graph.exports import Counts
from luocdo.graph.exports.cells import harmless
from luocdo.graph.model import Edge, Node

Exported = Callable[..., tuple[Path, Counts]]


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_sheet_begins_with_the_mark_by_which_excel_knows_vietnamese(exported: Exported) -> None:
    folder, _ = exported("csv")
    sheets = sorted(folder.glob("*.csv"))
    assert [file.name for file in sheets] == ["nhiem-vu.csv", "quan-he.csv", "so-van-ban.csv"]
    assert all(file.read_bytes().startswith(b"\xef\xbb\xbf") for file in sheets)


def test_the_register_has_a_row_for_each_document_and_the_other_sheet_one_for_each_relation(
    exported: Exported, hostile: tuple[list[Node], list[Edge]]
) -> None:
    folder, counts = exported("csv")
    documents = [node for node in hostile[0] if node.label == "Document"]
    related = [edge for edge in hostile[1] if "evidence" in edge.properties]
    assert counts[:2] == (len(documents), len(related))
    assert {row["Khóa"] for row in rows(folder, "so-van-ban.csv")} == {node.key for node in documents}
    assert len(rows(folder, "quan-he.csv")) == len(related)


def test_no_cell_is_a_formula(exported: Exported) -> None:
    folder, _ = exported("csv")
    for file in folder.glob("*.csv"):
        with file.open(encoding="utf-8-sig", newline="") as sheet:
            cells = [cell for row in csv.reader(sheet) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_a_formula_is_kept_as_text(exported: Exported) -> None:
    folder, _ = exported("csv")
    titles = {row["Trích yếu"] for row in rows(folder, "so-van-ban.csv")}
    assert '\'=HYPERLINK("http://x.example")' in titles
    [task] = rows(folder, "nhiem-vu.csv")
    assert (task["Nhiệm vụ"], task["Đơn vị thực hiện"]) == ("'@SUM(1+1)", '\'+Phòng "Kế toán" (chủ trì)')
    assert (task["Hạn"], task["Giờ"], task["Văn bản giao"], task["Tệp"], task["Trang"]) == (
        "2024-06-30",
        "16:30",
        "5/UBND-NC",
        "5.pdf",
        "2",
    )


def test_the_state_of_a_task_is_said_in_the_language_of_the_sheet(exported: Exported) -> None:
    for lang, state in (("vi", "chưa xong"), ("en", "open")):
        folder, _ = exported("csv", lang=lang)
        [task] = rows(folder, "nhiem-vu.csv")
        assert state in task.values()


def test_a_relation_says_who_names_whom_and_where(exported: Exported) -> None:
    folder, _ = exported("csv")
    [row] = [
        row for row in rows(folder, "quan-he.csv") if row["Quan hệ"] == "thực hiện" and row["Văn bản"] == "5/UBND-NC"
    ]
    assert (row["Văn bản được dẫn"], row["Ngày của văn bản được dẫn"]) == ("12/KH-UBND", "2024-03-05")
    assert (row["Câu chứng minh"], row["Trang"]) == ("Thực hiện Kế hoạch 12/KH-UBND của UBND tỉnh.", "3")
    assert row["Tệp"] == "hg|công văn|5.pdf"


def test_a_relation_is_proved_by_words_of_its_own_source_where_there_are_any(exported: Exported) -> None:
    folder, _ = exported("csv")
    [row] = [row for row in rows(folder, "quan-he.csv") if row["Văn bản được dẫn"] == "Luật Đất đai"]
    assert (row["Câu chứng minh"], row["Tệp"], row["Trang"]) == ("Căn cứ Luật Đất đai;", "hg|công văn|5.pdf", "3")
    assert row["Độ tin cậy"] == "0.9"


def test_the_headings_are_in_the_language_that_is_wanted(exported: Exported) -> None:
    folder, _ = exported("csv", lang="en")
    assert {"Number", "Issuer", "Status"} <= rows(folder, "so-van-ban.csv")[0].keys()
    assert {row["Relation"] for row in rows(folder, "quan-he.csv")} >= {"implements", "may be"}


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1"])
def test_what_a_spreadsheet_would_reckon_gets_an_apostrophe(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
