"""Programs of others are ended in time, with all that they started, and their errors are findings."""

import os
import sys
import time
from pathlib import Path

import pytest

from luocdo.errors import LoadError
from luocdo.loaders.programs import find_program, install_command, run

STARTS_ANOTHER = (
    "import subprocess, sys, pathlib, time;"
    "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']);"
    "pathlib.Path('child').write_text(str(child.pid)); time.sleep(600)"
)


def test_what_a_program_prints_is_returned(tmp_path: Path) -> None:
    assert run([sys.executable, "-c", "import os; print(os.getcwd())"], tmp_path).decode().strip() == str(tmp_path)


def test_an_error_of_a_program_is_one_of_ours(tmp_path: Path) -> None:
    with pytest.raises(LoadError) as failed:
        run([sys.executable, "-c", "import sys; sys.exit(3)"], tmp_path)
    assert failed.value.code == "program-failed"
    with pytest.raises(LoadError) as missing:
        run([str(tmp_path / "no-such-program")], tmp_path)
    assert missing.value.facts["program"] == "no-such-program"


@pytest.mark.skipif(os.name == "nt", reason="Windows ends them by taskkill")
def test_a_program_that_takes_too_long_is_ended_with_what_it_started(tmp_path: Path) -> None:
    with pytest.raises(LoadError) as failed:
        run([sys.executable, "-c", STARTS_ANOTHER], tmp_path, seconds=2)
    assert failed.value.code == "program-failed"
    child = int((tmp_path / "child").read_text())
    deadline = time.monotonic() + 20
    while _is_alive(child):
        assert time.monotonic() < deadline, "the child of the program goes on"
        time.sleep(0.05)


def _is_alive(process: int) -> bool:
    """Tell whether a process runs; one that is dead and not yet buried does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
@pytest.mark.parametrize("name", ["LibreOffice", "antiword", "catdoc", "tesseract"])
def test_every_system_is_told_what_to_type(name: str, system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert "install" in install_command(name)


def test_what_is_not_installed_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert find_program("antiword") is None
