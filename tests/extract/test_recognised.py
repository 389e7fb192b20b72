"""What docs/recognised.md promises, row by row: the example is read as the table says."""

import re
from pathlib import Path

import pytest

from luocdo.extract import read_text
from luocdo.extract.model import Context, Reading, Reference, Task

PAGE = Path(__file__).parents[2] / "docs" / "recognised.md"
LAMDONG = Context(province="Lâm Đồng")
HEADER = "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n\nSố: 31/SNV-VP\n\nLâm Đồng, ngày 03 tháng 3 năm 2025\n\nKính gửi: Các phòng thuộc Sở.\n\n"


def rows() -> list[tuple[str, str, str]]:
    """Return form, example and reading of every row of the page's tables."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines if line.startswith("| ")]
    return [(form, example, read) for form, example, read in cells if form != "form"]


def said(reading: Reading) -> str:
    """Return a reading as the page prints it."""
    if reading.tasks:
        return "; ".join(map(task, reading.tasks))
    return "; ".join(map(reference, reading.references)) or "nothing"


def reference(each: Reference) -> str:
    source = "" if each.subject is None else f" of {each.subject + 1}"
    name = each.number or " ".join(filter(None, (each.type, each.title)))
    stands_for = f" = {each.resolves_to}" if each.resolves_to else ""
    suggested = f", suggested {each.suggested}" if each.suggested else ""
    pinpoints = "".join(f", {pinpoint}" for pinpoint in each.pinpoints)
    also = "".join(f", also {more.relation} of {(more.subject or 0) + 1}" for more in each.also)
    return (
        f"{each.relation}{source}: {name}{stands_for}{suggested}{pinpoints}{also}{', in part' if each.partial else ''}"
    )


def task(each: Task) -> str:
    people = ", ".join(f"{one.name} ({one.role})" if one.role else one.name for one in each.assignees)
    day = " ".join(filter(None, (each.due, each.due_hour)))
    return f"{people or 'all addressees'}: {day or each.recurrence or each.due_text or 'no day'}"


@pytest.mark.parametrize(("form", "example", "read"), rows(), ids=[form for form, _, _ in rows()])
def test_an_example_is_read_as_the_page_says(form: str, example: str, read: str) -> None:
    order = ": " in read and not re.match(r"[A-Z_]+(?: of \d+)?: ", read)
    text = example.replace("⏎", "\n").replace("¦", "|")
    assert said(read_text(f"{HEADER}{text}" if order else text, context=LAMDONG)) == read, form
