"""An annex that does not say whose it is belongs to the document of its folder that its file names, in whatever order they come."""

import json
from pathlib import Path

import pytest

from luocdo.graph import build, canonical_lines, opened

LETTER = """UBND TỈNH HÀ TĨNH
Số: {number}
Hà Tĩnh, ngày 20 tháng 8 năm 2025
Kính gửi: Sở Nội vụ.
UBND tỉnh gửi các nhiệm vụ kèm theo."""
ANNEX = "PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\n1. Sở Nội vụ rà soát máy chủ theo Kế hoạch số 88/KH-UBND ngày 05/8/2025 của UBND tỉnh, xong trước ngày 30/9/2025.\n"


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def graph(store: Path) -> list[str]:
    with opened(store) as opened_store:
        return list(canonical_lines(opened_store))


def orders(store: Path) -> set[str | None]:
    """Return the numbers of the documents that order something."""
    lines = [json.loads(line) for line in graph(store)]
    numbers = {line["key"]: line["properties"].get("number") for line in lines if "key" in line}
    return {numbers[line["source"]] for line in lines if line.get("kind") == "HAS_TASK"}


def test_an_annex_joins_its_document_whichever_came_first(tmp_path: Path) -> None:
    folder = write(tmp_path / "một", **{"cong van 150 phu luc": ANNEX})
    build([folder], tmp_path / "một.store", jobs=1)
    assert orders(tmp_path / "một.store") == {None}
    write(folder, **{"cong van 150": LETTER.format(number="150/UBND-NC")})
    build([folder], tmp_path / "một.store", jobs=1)
    assert orders(tmp_path / "một.store") == {"150/UBND-NC"}
    build([folder], tmp_path / "hai.store", jobs=1)
    assert graph(tmp_path / "một.store") == graph(tmp_path / "hai.store")
    (folder / "cong van 150.txt").unlink()
    build([folder], tmp_path / "một.store", jobs=1, prune=True)
    assert orders(tmp_path / "một.store") == {None}


def test_tasks_at_one_offset_of_a_document_and_of_its_annex_are_two(tmp_path: Path) -> None:
    order = "1. Sở Nội vụ kiểm kê bàn ghế, xong trước ngày 25/9/2025.\n"
    letter = f"{LETTER.format(number='150/UBND-NC')}\n{order}"
    head, task = ANNEX.split("1. ")
    annex = f"{head}{' ' * (letter.index(order) - len(head))}1. {task}"
    folder = write(tmp_path / "đến", **{"cong van 150": letter, "cong van 150 phu luc": annex})
    build([folder], tmp_path / "kho", jobs=1)
    starts = [
        line["properties"]["start"]
        for line in map(json.loads, graph(tmp_path / "kho"))
        if "start" in line.get("properties", {})
    ]
    assert starts == [letter.index(order)] * 2


def test_an_annex_that_two_documents_may_have_sent_is_nobodys_and_says_so(tmp_path: Path) -> None:
    letters = {"a": LETTER.format(number="12/QĐ-UBND"), "b": LETTER.format(number="12/QĐ-SNV")}
    folder = write(tmp_path / "đến", **letters, **{"Phu luc QD 12": ANNEX})
    build([folder], tmp_path / "kho", jobs=1)
    assert orders(tmp_path / "kho") == {None}
    assert "annex-of-several" in "".join(graph(tmp_path / "kho"))


@pytest.mark.parametrize("place", ["xa", "đến/sâu"])
def test_a_document_of_another_folder_is_not_meant(tmp_path: Path, place: str) -> None:
    folder = write(tmp_path / "đến", **{"cong van 150 phu luc": ANNEX.replace("PHỤ LỤC I", "DANH MỤC")})
    write(tmp_path / "đến" / "sâu")
    write(tmp_path / place, **{"cong van 150": LETTER.format(number="150/UBND-NC")})
    build([folder, tmp_path / place], tmp_path / "kho", jobs=1)
    assert orders(tmp_path / "kho") == {None}
