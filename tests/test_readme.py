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
FINDS_ERRORS = {"luocdo check", "luocdo check cong-van/06-du-thao-SKHCN-VP-don-doc.txt --fix-list"}
"""The examples have mistakes, as real dispatches do."""
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(*languages: str, page: str = README) -> list[str]:
    return [body for language, body in BLOCK.findall(page) if language in languages]


def transcripts(page: str = README) -> list[tuple[str, list[str]]]:
    """Return what a reader types in every console block, each with the lines that are shown below it."""
    shown: list[tuple[str, list[str]]] = []
    for line in "".join(blocks("console", page=page)).splitlines():
        if line.startswith("$ "):
            shown.append((line[2:].strip(), []))
        else:
            shown[-1][1].append(line.rstrip())
    return shown


def commands() -> list[str]:
    return [command for command, _ in transcripts()]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command of the program under test."""
    line = [sys.executable, "-m", *shlex.split(command)]
    environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": "80"}
    return subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with the dispatches that the README calls `cong-van`."""
    shutil.copytree(EXAMPLES, tmp_path / "cong-van")
    return tmp_path


@pytest.mark.parametrize(
    "page", ["README.md", "docs/checks.md", "docs/decisions.md", "docs/explorer.md", "docs/exports.md", "docs/tasks.md"]
)
def test_every_luocdo_command_prints_what_is_shown(workplace: Path, page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    ran = [(command, shown) for command, shown in transcripts(text) if command.startswith("luocdo")]
    assert ran
    for command, shown in ran:
        done = run(f"{command} --text" if shown else command, workplace)  # a terminal would get the text anyway
        assert done.returncode == (1 if command in FINDS_ERRORS else 0), f"{command}\n{done.stdout}{done.stderr}"
        printed = "\n".join(line.rstrip() for line in done.stdout.splitlines()) + "\n"
        lines = (r"(?:.*\n)*" if line == "…" else re.escape(line) + r"\n" for line in shown)
        assert not shown or re.fullmatch("".join(lines), printed), printed


def test_every_command_of_the_program_is_in_the_readme() -> None:
    from luocdo.cli import main

    shown = {command.split()[1] for command in commands() if command.startswith("luocdo ")}
    assert set(main.commands) == shown


def test_every_make_command_has_its_rule() -> None:
    rules = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    called = {word for command in commands() if command.startswith("make ") for word in command.split()[1:]}
    assert {"demo", "test"} <= called <= rules


def test_the_python_of_the_readme_prints_what_its_comments_say(
    workplace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(workplace)
    assert blocks("python")
    for body in blocks("python"):
        exec(compile(body, "README.md", "exec"), {})
    said = re.findall(r"^ +# (.+)$", "".join(blocks("python")), re.MULTILINE)
    assert capsys.readouterr().out.splitlines() == said


def test_every_file_that_the_readme_links_to_is_there() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
