"""What the commands print while they work."""

import io
import sys
from pathlib import Path

import pytest

from luocdo.cli.console import progress, save_rows
from luocdo.queries import Answer


class Terminal(io.StringIO):
    """An error stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_bar_of_a_stage_is_full_when_the_next_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "dumb")
    with progress("vi") as step:
        step("find", 16, 17)
        step("read", 1, 2)
    shown = screen.getvalue()
    assert "17/17" in shown
    assert "16/17" not in shown
    assert "2/2" in shown


def test_a_file_that_was_there_is_said_to_be_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = Answer(("document",), ({"document": "7/KH-UBND"},), complete=True)
    for said in ("Đã ghi 1 dòng", "thay tệp cũ"):
        save_rows(answer, str(tmp_path / "viec của tôi.csv"), None, "vi")
        assert said in capsys.readouterr().out
