"""Work that another process does beside this one: it is done in any case, and once whoever waits for it goes on."""

import os
from functools import partial
from pathlib import Path

import pytest

from luocdo.graph.building.helping import helpers
from luocdo.graph.stores.store import Work

DYING = "import multiprocessing, os\nif multiprocessing.parent_process(): os._exit(1)"


def note_who(place: Path, first: str = "") -> Work:
    """Return work that writes down which process does it."""
    return partial(exec, f"{first}\nimport os, pathlib\npathlib.Path({str(place)!r}).write_text(str(os.getpid()))")


def test_another_process_does_the_work(tmp_path: Path) -> None:
    with helpers(2) as beside:
        beside(note_who(tmp_path / "ai"))()
    assert int((tmp_path / "ai").read_text()) != os.getpid()


def test_where_that_dies_this_process_does_it(tmp_path: Path) -> None:
    with helpers(2) as beside:
        beside(note_who(tmp_path / "ai", DYING))()
        beside(note_who(tmp_path / "sau"))()
    assert {int((tmp_path / name).read_text()) for name in ("ai", "sau")} == {os.getpid()}


def test_where_there_is_to_be_one_process_it_does_the_work_when_it_waits_for_it(tmp_path: Path) -> None:
    with helpers(1) as beside:
        done = beside(note_who(tmp_path / "ai"))
        assert not (tmp_path / "ai").exists()
        done()
    assert int((tmp_path / "ai").read_text()) == os.getpid()


def test_what_goes_wrong_with_the_work_is_told_to_whoever_waits_for_it() -> None:
    with helpers(2) as beside, pytest.raises(ZeroDivisionError):
        beside(partial(exec, "1 / 0"))()
