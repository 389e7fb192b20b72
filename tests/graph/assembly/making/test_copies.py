"""The files of one document: where they do not say the same, it is pointed out, and one of them is believed."""

import json
from typing import Any

import pytest

from luocdo.extract.model import Document, Reading, Source, Task
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.identity.register import register_of
from luocdo.graph.model import Witness

NOTICE = {"number": "372/TB-VPCP", "type": "Thông báo", "date": "2023-09-11", "issuer": "Văn phòng Chính phủ"}
TITLE = "Kết luận phiên họp"


def copy(path: str, due: str | None = None, title: str | None = None, money: str = "3 tỷ") -> Witness:
    """A file of the notice, with the day by which to report."""
    task = Task(start=0, end=5, text="Báo cáo kết quả", due=due)
    document = Document(**NOTICE, title=title)
    return Witness(
        Reading(source=Source(path=path), document=document, tasks=(task,)), f"{path}\nKinh phí {money} đồng"
    )


def read(*files: Witness) -> tuple[list[dict[str, Any]], set[object]]:
    """Return what is pointed out of the one document of several files, and the days by which to report."""
    graph = assemble(files, register_of([]))
    [document] = [node.properties for node in graph.nodes if node.label == "Document"]
    notes = [each for each in json.loads(str(document["findings"])) if each["code"] == "differing-copies"]
    return [each["facts"] for each in notes], {node.properties["due"] for node in graph.nodes if node.label == "Task"}


@pytest.mark.parametrize(("due", "differ"), [("2024-09-29", True), ("2024-09-30", False)])
def test_copies_that_do_not_say_the_same_are_pointed_out(due: str, differ: bool) -> None:
    notes, _ = read(copy("a.txt", "2024-09-30"), copy("b.docx", due))
    assert [each["files"] for each in notes] == (["a.txt, b.docx"] if differ else [])


@pytest.mark.parametrize("names", [("a.txt", "b.txt", "c.txt"), ("c.txt", "b.txt", "a.txt")])
def test_most_files_are_believed_whatever_they_are_called(names: tuple[str, str, str]) -> None:
    first, second, other = names
    [note], dues = read(
        copy(first, "2024-03-30", TITLE), copy(second, "2024-03-30", TITLE), copy(other, "2024-04-30", TITLE)
    )
    assert (dues, note["differences"]) == ({"2024-03-30"}, "“30/3/2024” ≠ “30/4/2024”")
    assert note["believed"] != other


@pytest.mark.parametrize(("richer", "poorer"), [("a.txt", "b.txt"), ("b.txt", "a.txt")])
def test_of_as_many_files_the_one_that_says_more_is_believed(richer: str, poorer: str) -> None:
    [note], dues = read(copy(richer, "2024-03-30", TITLE), copy(poorer, "2024-04-30"))
    assert (note["believed"], dues) == (richer, {"2024-03-30"})


def test_copies_with_wholly_different_titles_are_pointed_out() -> None:
    [note], _ = read(copy("a.txt", title="Phê duyệt dự toán bầu cử"), copy("b.txt", title="Quy hoạch khu công nghiệp"))
    assert {"“Phê duyệt dự toán bầu cử”", "“Quy hoạch khu công nghiệp”"} == set(note["differences"].split(" ≠ "))


def test_copies_with_different_sums_are_pointed_out() -> None:
    [note], _ = read(copy("a.txt"), copy("b.txt", money="30 tỷ"))
    assert set(note["differences"].split(" ≠ ")) == {"“3 tỷ”", "“30 tỷ”"}
