"""The program as a process among others: stopped by Ctrl-C, with closed or full outputs, in a locale without our letters."""

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from luocdo.cli import main


def run(*words: str, **facts: Any) -> "subprocess.CompletedProcess[str]":
    """Run the program as a process of its own."""
    command = [sys.executable, "-m", "luocdo", *words]
    return subprocess.run(command, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False, **facts)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for another process: run this on Linux or macOS")
def test_ctrl_c_ends_in_one_sentence_and_130(many_letters: Callable[[int], Path], tmp_path: Path) -> None:
    letters = many_letters(3000)
    command = [sys.executable, "-m", "luocdo", "build", str(letters), "--store", str(tmp_path / "kho"), "--jobs", "1"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    while not (tmp_path / "kho" / "readings.sqlite").exists():
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert said.strip() == "Đã dừng. Những gì đã ghi vẫn còn; chạy lại lệnh để làm tiếp."


@pytest.mark.skipif(
    os.name == "nt", reason="Windows has no process groups that take SIGINT: run this on Linux or macOS"
)
@pytest.mark.parametrize("seconds", [0.1, 0.3, 0.45, 0.6, 0.8])
def test_ctrl_c_to_all_processes_is_one_sentence_at_any_moment(
    many_letters: Callable[[int], Path], tmp_path: Path, seconds: float
) -> None:
    letters = many_letters(800)
    command = [sys.executable, "-m", "luocdo", "build", str(letters), "--store", str(tmp_path / "kho"), "--jobs", "2"]
    ended, said = _interrupted(command, seconds)
    while _not_begun(ended, said):  # on a busy machine Python has not come to the program yet
        seconds += 0.1
        ended, said = _interrupted(command, seconds)
    assert (ended, said) == (130, "Đã dừng. Những gì đã ghi vẫn còn; chạy lại lệnh để làm tiếp.")


def _not_begun(ended: int, said: str) -> bool:
    """Whether the program was stopped while Python started."""
    by_python = said.startswith(("Fatal Python error", "Traceback")) and "__main__.py" not in said
    return by_python or (ended, said) == (-signal.SIGINT, "")


def _interrupted(command: list[str], seconds: float) -> tuple[int, str]:
    """How a program ends that gets Ctrl-C with all its processes, and what it says."""
    running = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
    time.sleep(seconds)
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=60)
    return running.returncode, said.strip()


def _ended_with(error: str) -> subprocess.CompletedProcess[str]:
    """How the program ends where its commands end with this error."""
    script = f"""
import luocdo.cli
from luocdo.__main__ import main

def fail():
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt as interrupt:
        raise {error}

luocdo.cli.main = fail
main()
"""
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("error", ["ValueError('KeyboardInterrupt: ')", "RuntimeError('__set_name__') from interrupt"])
def test_an_interrupt_by_another_name_is_one_sentence(error: str) -> None:
    ended = _ended_with(error)
    assert (ended.returncode, ended.stderr.strip()) == (
        130,
        "Đã dừng. Những gì đã ghi vẫn còn; chạy lại lệnh để làm tiếp.",
    )


def test_another_error_is_told_as_it_is() -> None:
    ended = _ended_with("RuntimeError('__set_name__') from None")
    assert ended.returncode == 1
    assert "RuntimeError: __set_name__" in ended.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full: run this on Linux")
@pytest.mark.parametrize("words", [("--help",), ("read", "731.txt"), ("query", "--list"), ("find", "731", "--text")])
def test_an_output_without_room_is_one_sentence(words: tuple[str, ...], letters: Path, store: str) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = run(*words, stdout=full, cwd=letters, env={**os.environ, "LUOCDO_STORE": store})
    assert done.returncode == 1
    assert done.stderr.startswith("Lỗi: Không ghi được kết quả ra đầu ra chuẩn (")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell: run this on Linux or macOS")
def test_a_closed_input_is_one_sentence_and_a_closed_output_none(letters: Path) -> None:
    def shell(words: str) -> "subprocess.CompletedProcess[str]":
        command = f"{shlex.quote(sys.executable)} -m luocdo {words}"
        return subprocess.run(command, shell=True, cwd=letters, capture_output=True, text=True, check=False)

    closed = shell("read - <&-")
    assert (closed.returncode, closed.stderr.count("\n")) == (1, 1)
    assert "Không có đầu vào chuẩn" in closed.stderr
    assert shell("read 731.txt >&-").stderr == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no POSIX locale: run this on Linux or macOS")
@pytest.mark.parametrize("words", [("info", "--store", "kho của tôi"), ("build", "công văn")])
def test_a_path_that_the_locale_cannot_read_is_printed_as_typed(words: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "kho của tôi").mkdir()
    ascii_only = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = run(*words, stdout=subprocess.PIPE, cwd=tmp_path, env={**os.environ, **ascii_only})
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert words[-1] in done.stderr


@pytest.mark.parametrize(
    "words", [("query", "overdue"), ("trace", "731"), ("impact", "731"), ("find", "731"), ("info",)]
)
def test_a_question_that_is_stopped_does_not_say_that_anything_was_written(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("luocdo.graph.opened", stop)
    done = CliRunner().invoke(main, [*words, "--store", "kho", "--lang", "en"])
    assert (done.exit_code, done.stderr) == (130, "Stopped before the answer was complete.\n")
