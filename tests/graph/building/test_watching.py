"""A folder that is watched: what has changed is read once nobody writes to it any more."""

import os
from pathlib import Path

import pytest

from luocdo.graph.building import watching
from luocdo.graph.building.watching import growing, look, wait_for_change


@pytest.fixture
def _no_watchfiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "find_spec", lambda _: None)


@pytest.mark.usefixtures("_no_watchfiles")
def test_a_file_that_grows_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "cv.txt"
    pieces = ["Kính gửi: ", "Các phòng ", "thuộc Sở."]

    def copy_on(_: float) -> None:
        if pieces:
            with slow.open("a", encoding="utf-8") as file:
                file.write(pieces.pop(0))

    monkeypatch.setattr(watching.time, "sleep", copy_on)
    seen = wait_for_change([tmp_path], look([tmp_path]))
    assert slow.read_text(encoding="utf-8") == "Kính gửi: Các phòng thuộc Sở."
    assert seen == look([tmp_path])
    assert not pieces


@pytest.mark.usefixtures("_no_watchfiles")
def test_a_file_that_grows_holds_up_nobody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow, letter = tmp_path / "quét.pdf", tmp_path / "cv.txt"

    def copy_on(_: float) -> None:
        with slow.open("ab") as file:
            file.write(b"%PDF")

    monkeypatch.setattr(watching.time, "sleep", copy_on)
    before = look([tmp_path])
    letter.write_text("một", encoding="utf-8")
    seen = wait_for_change([tmp_path], before)
    assert list(seen or ()) == [str(letter)]
    assert growing([tmp_path], seen) == [str(slow)]
    monkeypatch.setattr(watching.time, "sleep", lambda _: None)
    assert sorted(wait_for_change([tmp_path], seen) or ()) == [str(letter), str(slow)]


@pytest.mark.usefixtures("_no_watchfiles")
def test_a_folder_in_which_one_file_is_written_anew_has_not_been_emptied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = tmp_path / "cv.txt"
    letter.write_text("một", encoding="utf-8")
    before = look([tmp_path])
    pieces = [None, "một", "một hai"]

    def write_on(_: float) -> None:
        if pieces:
            letter.unlink(missing_ok=True)
            if piece := pieces.pop(0):
                letter.write_text(piece, encoding="utf-8")

    letter.write_text("", encoding="utf-8")
    monkeypatch.setattr(watching.time, "sleep", write_on)
    assert wait_for_change([tmp_path], before) == look([tmp_path])
    assert letter.read_text(encoding="utf-8") == "một hai"


@pytest.mark.usefixtures("_no_watchfiles")
def test_a_file_that_is_changed_or_taken_away_is_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "cv.txt"
    file.write_text("một", encoding="utf-8")
    monkeypatch.setattr(watching, "SETTLED", 0.0)
    before = look([tmp_path])
    file.write_text("một hai", encoding="utf-8")
    changed = wait_for_change([tmp_path], before)
    assert changed != before
    file.unlink()
    assert wait_for_change([tmp_path], changed) == {}


def test_a_folder_that_is_not_there_is_no_empty_one(tmp_path: Path) -> None:
    assert look([tmp_path / "chưa có"]) is None
    assert look([tmp_path]) == {}


@pytest.mark.usefixtures("_no_watchfiles")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_what_cannot_be_opened_holds_up_nobody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "SETTLED", 0.0)
    (tmp_path / "liên kết.txt").symlink_to(tmp_path / "nơi khác" / "gốc.txt")
    os.mkfifo(tmp_path / "ống.txt")
    before = look([tmp_path])
    letter = tmp_path / "cv.txt"
    letter.write_text("một", encoding="utf-8")
    assert before == {}
    assert list(wait_for_change([tmp_path], before) or ()) == [str(letter)]


@pytest.mark.usefixtures("_no_watchfiles")
def test_what_can_be_opened_at_last_is_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "SETTLED", 0.0)
    link, origin = tmp_path / "vào" / "liên kết.txt", tmp_path / "gốc.txt"
    link.parent.mkdir()
    link.symlink_to(origin)
    before = look([link.parent])
    origin.write_text("một", encoding="utf-8")
    assert list(wait_for_change([link.parent], before) or ()) == [str(link)]


def test_a_file_that_cannot_be_opened_for_a_while_is_as_it_was(tmp_path: Path) -> None:
    origin, link = tmp_path / "gốc.txt", tmp_path / "vào" / "liên kết.txt"
    link.parent.mkdir()
    link.symlink_to(origin)
    origin.write_text("một", encoding="utf-8")
    before = look([link.parent])
    origin.unlink()
    assert before
    assert look([link.parent], before) == before


def test_the_system_tells_of_a_change_where_watchfiles_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("watchfiles", reason="needs watchfiles: pip install luocdo[watch]")
    monkeypatch.setattr(watching, "SETTLED", 0.0)
    before = look([tmp_path])
    (tmp_path / "cv.txt").write_text("một", encoding="utf-8")
    assert list(wait_for_change([tmp_path], before) or ()) == [str(tmp_path / "cv.txt")]
