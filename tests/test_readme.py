"""The README cannot lie: every command and every line of Python in it is run, in its order, in one folder."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import luocdo

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = Path(luocdo.__file__).parent / "examples"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(*languages: str) -> list[str]:
    return [body for language, body in BLOCK.findall(README) if language in languages]


def commands() -> list[str]:
    """Return the lines that a reader types, those of every console block."""
    return [line[2:].strip() for body in blocks("console") for line in body.splitlines() if line.startswith("$ ")]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command of the program under test."""
    line = [sys.executable, "-m", *shlex.split(command)]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with the dispatches that the README calls `cong-van`."""
    shutil.copytree(EXAMPLES, tmp_path / "cong-van")
    return tmp_path


def test_every_luocdo_command_runs_in_its_order(workplace: Path) -> None:
    ran = [command for command in commands() if command.startswith("luocdo")]
    assert ran
    for command in ran:
        done = run(command, workplace)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


def test_every_command_of_the_program_is_in_the_readme() -> None:
    from luocdo.cli import main

    shown = {command.split()[1] for command in commands() if command.startswith("luocdo ")}
    assert set(main.commands) == shown


def test_every_make_command_has_its_rule() -> None:
    rules = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    called = {word for command in commands() if command.startswith("make ") for word in command.split()[1:]}
    assert {"demo", "test"} <= called <= rules


def test_the_python_of_the_readme_runs(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workplace)
    assert blocks("python")
    for body in blocks("python"):
        exec(compile(body, "README.md", "exec"), {})


def test_every_file_that_the_readme_links_to_is_there() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
