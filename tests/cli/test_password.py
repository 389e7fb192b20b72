"""The password of a server, typed at a real terminal: it is not shown, it works, and Ctrl-C or Ctrl-D there is one sentence."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from neo4j_server import PASSWORD

from luocdo.graph import open_store
from luocdo.graph.model import Node

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal: run it on Linux or macOS", allow_module_level=True)

import pty
import termios

AT_ITS_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    "os.execv(sys.executable, [sys.executable, '-m', 'luocdo', *sys.argv[1:]])"
)
"""Makes what it is started with the terminal of its session, so that the password is asked there, then becomes the program."""
NOBODY = "bolt://127.0.0.1:1"
ASKED = "(password): "
"""Its blank comes last: behind it keys are waited for, and none that was typed before counts."""


class Terminal:
    """The program at a terminal of its own, and what a user sees there.

    It is no fork of this process (`pty.fork`), whose engine has threads that a fork has not: it may hang before it is the program.
    """

    def __init__(self, *words: str) -> None:
        self._screen, its_end = pty.openpty()
        environment = {name: value for name, value in os.environ.items() if name != "LUOCDO_NEO4J_PASSWORD"}
        self._program = subprocess.Popen(
            [sys.executable, "-c", AT_ITS_TERMINAL, *words],
            stdin=its_end,
            stdout=its_end,
            stderr=its_end,
            env={**environment, "PYTHONUTF8": "1"},
            start_new_session=True,
        )
        os.close(its_end)

    def read_until(self, word: str) -> str:
        """Return what comes on the screen, up to a word."""
        shown = b""
        while word.encode() not in shown:
            shown += os.read(self._screen, 1024)
        return shown.decode()

    def type(self, keys: str) -> None:
        os.write(self._screen, keys.encode())

    @property
    def echoes(self) -> bool:
        """Whether what is typed is shown."""
        return bool(termios.tcgetattr(self._screen)[3] & termios.ECHO)

    def end(self) -> tuple[int, str]:
        """Return the exit code, and what else came on the screen."""
        shown = b""
        try:
            while some := os.read(self._screen, 1024):
                shown += some
        except OSError:  # Linux says so that nobody is at the other end any more
            pass
        os.close(self._screen)
        return self._program.wait(), shown.decode()


def test_a_password_that_is_typed_is_not_shown_and_opens_the_store(neo4j_url: str) -> None:
    with closing(open_store(neo4j_url)) as store:
        store.load([Node("Document", "a", {"number": "731/STC-VP"})], [])
    terminal = Terminal("query", "MATCH (d:Document) RETURN d.number AS n", "--store", neo4j_url)
    assert neo4j_url in terminal.read_until(ASKED)
    assert not terminal.echoes
    terminal.type(f"{PASSWORD}\n")
    code, shown = terminal.end()
    assert (code, "731/STC-VP" in shown, PASSWORD in shown) == (0, True, False)


def test_a_wrong_password_that_is_typed_is_not_shown_either(neo4j_url: str) -> None:
    terminal = Terminal("info", "--store", neo4j_url.replace("//", "//lan@"))
    assert "lan" in terminal.read_until(ASKED)
    terminal.type("mat-khau-sai\n")
    code, shown = terminal.end()
    assert (code, len(shown.split("\n")), "mat-khau-sai" in shown) == (1, 3, False)


@pytest.mark.parametrize(
    ("lang", "asked", "keys", "code"),
    [
        ("vi", f"Mật khẩu của neo4j trên {NOBODY} {ASKED}", "\x03", 130),
        ("vi", ASKED, "ab\x03", 130),
        ("en", f"Password of neo4j on {NOBODY}: ", "\x04", 1),
    ],
    ids=repr,
)
def test_who_does_not_know_the_password_is_asked_in_her_language_and_leaves_in_good_order(
    tmp_path: Path, lang: str, asked: str, keys: str, code: int
) -> None:
    terminal = Terminal("info", "--store", NOBODY, "--workspace", str(tmp_path / "đã đọc"), "--lang", lang)
    terminal.read_until(asked)
    terminal.type(keys)
    ended, shown = terminal.end()
    assert (ended, len(shown.strip().splitlines())) == (code, 1)
    assert "Traceback" not in shown
    assert list(tmp_path.iterdir()) == []
