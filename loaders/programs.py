"""Programs of others that turn a file into one that we read: called without a shell, without input, and ended in time."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib.resources import files
from pathlib import Path

from ..errors import LoadError
from ..messages import read_rows

SECONDS = 90
"""So long a program may work on one file: less than its reader may take (building/pool)."""


def find_program(name: str) -> str | None:
    """Return where a program of programs.csv is installed, on the search path or where its installer puts it."""
    row = _programs()[name]
    on_path = (shutil.which(command) for command in row["commands"].split("|"))
    placed = (place for place in row["places"].split("|") if place and Path(place).is_file())
    return next((found for found in (*on_path, *placed) if found), None)


def install_command(name: str) -> str:
    """Return what to type on this system to install a program of programs.csv."""
    return _programs()[name][sys.platform if sys.platform in ("darwin", "win32") else "linux"]


def run(command: Sequence[str], folder: Path, seconds: int = SECONDS) -> bytes:
    """Return what a program prints that works in `folder`; whatever it started ends with it.

    Raises:
        LoadError: "program-failed": it cannot be started, reports an error or takes too long.
    """
    name = Path(command[0]).stem
    try:
        process = subprocess.Popen(  # noqa: S603 no shell; the command is ours, the user's file has a name of ours
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise LoadError("program-failed", program=name, reason=error.strerror or error) from error
    try:
        printed, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired as error:
        raise LoadError("program-failed", program=name, reason=f"> {seconds} s") from error
    finally:
        _end(process)
    if process.returncode:
        raise LoadError("program-failed", program=name, reason=process.returncode)
    return printed


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a program that still runs, with all that it started."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(command, check=False, capture_output=True)  # noqa: S603 no words of the user in it
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


@cache
def _programs() -> Mapping[str, Mapping[str, str]]:
    return {row["program"]: row for row in read_rows(files(__package__) / "programs.csv")}
