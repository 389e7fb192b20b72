"""Only what is surely deleted is taken out: a share that is not there today loses nothing."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from luocdo.errors import LoadError
from luocdo.graph import build
from luocdo.graph.building.build import Summary
from luocdo.graph.building.inventory import inventory
from luocdo.graph.building.pruning import refuse_missing

Write = Callable[[int], str]


@pytest.fixture
def docs(tmp_path: Path, write_letter: Write) -> Path:
    """Two letters in a folder, three in a share below it."""
    folder = tmp_path / "Công văn"
    (folder / "ổ mạng").mkdir(parents=True)
    for number in (1, 2):
        (folder / f"{number}.txt").write_text(write_letter(number), encoding="utf-8")
    for number in (3, 4, 5):
        (folder / "ổ mạng" / f"{number}.txt").write_text(write_letter(number), encoding="utf-8")
    return folder


@pytest.fixture
def pruned(docs: Path, tmp_path: Path) -> Callable[..., Summary]:
    """Build the folder, and once more with --prune when the test has changed it."""
    build([docs], tmp_path / "kho", jobs=1)
    return lambda *paths: build(paths or [docs], tmp_path / "kho", jobs=1, prune=True)


def reasons(summary: Summary) -> list[tuple[str, str]]:
    return [(note.code, note.facts["file"]) for note in summary.spared]


def test_a_file_that_was_deleted_among_others_is_taken_out(docs: Path, pruned) -> None:
    (docs / "ổ mạng" / "4.txt").unlink()
    summary = pruned()
    assert (summary.pruned, summary.vanished, summary.spared) == (1, 0, ())


def test_an_emptied_folder_below_may_be_a_share_that_is_not_mounted(docs: Path, pruned, tmp_path: Path) -> None:
    (docs / "ổ mạng").rename(tmp_path / "xa")
    (docs / "ổ mạng").mkdir()
    (docs / "2.txt").unlink()
    summary = pruned()
    assert (summary.pruned, summary.vanished, summary.counts.documents["loaded"]) == (1, 3, 4)
    assert reasons(summary) == [("prune-empty", str(docs / "ổ mạng"))]


def test_what_is_left_of_a_share_is_no_document(docs: Path, pruned) -> None:
    for number in (3, 4, 5):
        (docs / "ổ mạng" / f"{number}.txt").unlink()
    (docs / "ổ mạng" / "Thumbs.db").write_bytes(b"\0")
    assert (pruned().pruned, reasons(pruned())) == (0, [("prune-empty", str(docs / "ổ mạng"))])


def test_who_deletes_the_empty_folder_too_has_it_pruned(docs: Path, pruned) -> None:
    for number in (3, 4, 5):
        (docs / "ổ mạng" / f"{number}.txt").unlink()
    assert pruned().pruned == 0
    (docs / "ổ mạng").rmdir()
    summary = pruned()
    assert (summary.pruned, summary.vanished, summary.counts.documents["loaded"]) == (3, 0, 2)


def test_a_deleted_folder_is_taken_out_with_all_below_it(docs: Path, write_letter: Write, tmp_path: Path) -> None:
    deep = docs / "năm" / "2019" / "quý 1"
    deep.mkdir(parents=True)
    (docs / "năm" / "2020").mkdir()
    (deep / "6.txt").write_text(write_letter(6), encoding="utf-8")
    (docs / "năm" / "2020" / "7.txt").write_text(write_letter(7), encoding="utf-8")
    build([docs], tmp_path / "kho", jobs=1)
    (deep / "6.txt").unlink()
    deep.rmdir()
    deep.parent.rmdir()
    summary = build([docs], tmp_path / "kho", jobs=1, prune=True)
    assert (summary.pruned, summary.spared, summary.counts.documents["loaded"]) == (1, (), 6)


def test_a_root_inside_another_is_spared_when_it_is_empty(docs: Path, pruned, tmp_path: Path) -> None:
    (docs / "ổ mạng").rename(tmp_path / "xa")
    (docs / "ổ mạng").mkdir()
    for paths in ((docs, docs / "ổ mạng"), (docs / "ổ mạng", docs)):
        summary = pruned(*paths)
        assert (summary.pruned, reasons(summary)) == (0, [("prune-empty", str(docs / "ổ mạng"))])


def test_where_a_whole_root_is_gone_nothing_is_pruned(docs: Path, pruned, tmp_path: Path) -> None:
    (docs / "ổ mạng").rename(tmp_path / "xa")
    (docs / "1.txt").unlink()
    with pytest.raises(LoadError) as caught:
        pruned(docs, docs / "ổ mạng")
    assert caught.value.code == "prune-missing"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_who_names_a_relative_folder_that_is_gone_is_told_what_the_one_above_would_bring_in(
    docs: Path, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    monkeypatch.chdir(docs)
    with pytest.raises(LoadError) as caught:
        refuse_missing(["không còn"])
    assert str(docs) in caught.value.text(lang)
    assert "luocdo build" not in caught.value.text(lang)


def test_files_below_other_folders_are_none_of_this_run(docs: Path, pruned) -> None:
    (docs / "2.txt").unlink()
    (docs / "ổ mạng" / "3.txt").unlink()
    summary = pruned(docs / "ổ mạng")
    assert (summary.pruned, summary.vanished, summary.spared) == (1, 0, ())


def test_files_that_cannot_be_reached_are_not_gone(docs: Path, pruned, tmp_path: Path) -> None:
    (docs / "ổ mạng").rename(tmp_path / "xa")
    (docs / "ổ mạng").symlink_to("ổ mạng")  # a link in a circle: the system cannot say what is there
    summary = pruned()
    assert (summary.pruned, summary.vanished, summary.counts.documents["loaded"]) == (0, 0, 5)
    assert reasons(summary) == [("prune-unreachable", str(docs / "ổ mạng"))]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="not as root, who may list every folder: run it as another user",
)
@pytest.mark.parametrize("rights", [0o000, 0o100])
def test_a_folder_that_may_not_be_listed_is_spared(docs: Path, pruned, rights: int) -> None:
    share = docs / "ổ mạng"
    (share / "3.txt").unlink()
    share.chmod(rights)
    try:
        summary = pruned()
    finally:
        share.chmod(0o700)
    assert (summary.pruned, summary.counts.documents["loaded"]) == (0, 5)
    assert reasons(summary) == [("prune-unreachable", str(share))]


def test_a_folder_that_was_renamed_is_known_by_its_new_name_only(docs: Path, contents, tmp_path: Path) -> None:
    (docs / "hỏng.docx").write_bytes(b"PK\x03\x04 no more")
    build([docs], tmp_path / "kho", jobs=1)
    renamed = docs.rename(tmp_path / "Công văn 2025")
    summary = build([renamed], tmp_path / "kho", jobs=1)
    assert (summary.read, summary.vanished, summary.counts.documents["loaded"]) == (0, 0, 5)
    assert [note.facts["file"] for note in summary.unread] == [str(renamed / "hỏng.docx")]
    assert {note.facts["file"] for note in inventory(tmp_path / "kho").unread} == {str(renamed / "hỏng.docx")}
    build([renamed], tmp_path / "mới", jobs=1)
    assert contents(tmp_path / "kho") == contents(tmp_path / "mới")


def test_a_copy_of_a_file_that_is_still_there_is_a_second_witness(docs: Path, tmp_path: Path) -> None:
    build([docs], tmp_path / "kho", jobs=1)
    copied = shutil.copytree(docs, tmp_path / "bản sao")
    build([copied], tmp_path / "kho", jobs=1)
    assert inventory(tmp_path / "kho").files == 10
