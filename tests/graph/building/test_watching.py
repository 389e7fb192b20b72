"""A folder that is watched: what has changed is read once nobody writes to it any more."""

from pathlib import Path

import pytest

from luocdo.graph.building import watching
from luocdo.graph.building.watching import look, wait_for_change


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


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert look([tmp_path / "chưa có"]) == {}


def test_the_system_tells_of_a_change_where_watchfiles_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("watchfiles", reason="needs watchfiles: pip install luocdo[watch]")
    monkeypatch.setattr(watching, "SETTLED", 0.0)
    before = look([tmp_path])
    (tmp_path / "cv.txt").write_text("một", encoding="utf-8")
    assert list(wait_for_change([tmp_path], before)) == [str(tmp_path / "cv.txt")]
