"""The README cannot lie: every command and every line of Python in it is run, in its order, in one folder."""

import re
import shlex
import shutil
from pathlib import Path
from typing import NoReturn

import click
import pytest
from click.testing import CliRunner

import luocdo
from luocdo.__main__ import INTERRUPTED
from luocdo.cli import main
from luocdo.graph.building import watching
from luocdo.queries.catalogue import for_people

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = Path(luocdo.__file__).parent / "examples"
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
TRIED = ("checks", "decisions", "explorer", "exports", "formats", "identity", "stores", "tasks")
"""The pages whose commands are run; those of the questions are, each on its own, in tests/queries/canned/test_examples.py."""
ENDS = {
    "luocdo check": 1,
    "luocdo check cong-van/06-du-thao-SKHCN-VP-don-doc.txt --fix-list": 1,
    "luocdo build cong-van-den --watch --page luocdo.html": INTERRUPTED,
}
"""The examples have mistakes, as real dispatches do; a folder is watched until Ctrl-C."""
LEFT_TO_OTHERS = ("LUOCDO_MAP", "LUOCDO_RULES", "LUOCDO_WORKSPACE")
"""Where a command leaves its options for the processes that it starts."""
RECORD = "Thực hiện Công văn số 88/UBND-NC ngày 05/3/2025 của UBND tỉnh, Sở đề nghị các phòng báo cáo."
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


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where somebody works, with the dispatches that the pages call `cong-van`, and the records and the folder of docs/formats.md."""
    shutil.copytree(EXAMPLES, tmp_path / "cong-van")
    shutil.copytree(EXAMPLES, tmp_path / "cong-van-den", ignore=shutil.ignore_patterns("*.pdf", "*.docx", "1*"))
    (tmp_path / "records.csv").write_text(f"so_hieu,ngay,noi_dung\n12/SNV-VP,2025-03-12,{RECORD}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    for option in LEFT_TO_OTHERS:
        monkeypatch.setenv(option, "")
        monkeypatch.delenv(option)
    monkeypatch.setattr(watching, "wait_for_change", press_ctrl_c)
    return tmp_path


def press_ctrl_c(*_: object) -> NoReturn:
    raise KeyboardInterrupt


@pytest.mark.parametrize("page", ["README.md", *(f"docs/{name}.md" for name in TRIED)])
@pytest.mark.usefixtures("workplace")
def test_every_luocdo_command_prints_what_is_shown(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    ran = [(command, shown) for command, shown in transcripts(text) if command.startswith("luocdo ")]
    assert ran
    for command, shown in ran:
        line = f"{command} --text" if shown and "--format" not in command else command  # a terminal would get it anyway
        done = CliRunner().invoke(main, shlex.split(line)[1:])
        assert done.exit_code == ENDS.get(command, 0), f"{command}\n{done.output}"
        printed = "\n".join(line.rstrip() for line in done.stdout.splitlines()) + "\n"
        lines = (r"(?:.*\n)*" if line == "…" else re.escape(line) + r"\n" for line in shown)
        assert not shown or re.fullmatch("".join(lines), printed), printed


def test_no_page_has_a_command_that_is_not_tried() -> None:
    pages = [page for page in (ROOT / "docs").glob("*.md") if page.stem not in (*TRIED, "questions")]
    assert [page.stem for page in pages if "$ luocdo" in page.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_calls_a_command_is_one_with_its_options_and_questions(page: Path) -> None:
    for words in re.findall(r"`luocdo ([a-z][^`]*)`", page.read_text(encoding="utf-8")):
        name, *rest = words.split()
        command = main.commands[name]
        if isinstance(command, click.Group) and rest and rest[0].islower():
            command = command.commands[rest[0]]
        options = {option for each in command.params for option in each.opts}
        assert [word for word in rest if word.startswith("--") and word.partition("=")[0] not in options] == [], words
        asked = rest[0] if name == "query" and rest else ""
        assert not re.fullmatch("[a-z_]+", asked) or asked in for_people(), words


def test_every_command_of_the_program_is_in_the_readme() -> None:
    shown = {command.split()[1] for command in commands() if command.startswith("luocdo ")}
    assert set(main.commands) == shown


def test_every_make_command_has_its_rule() -> None:
    rules = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    called = {word for command in commands() if command.startswith("make ") for word in command.split()[1:]}
    assert {"demo", "test"} <= called <= rules


@pytest.mark.usefixtures("workplace")
def test_the_python_of_the_readme_prints_what_its_comments_say(capsys: pytest.CaptureFixture[str]) -> None:
    assert blocks("python")
    for body in blocks("python"):
        exec(compile(body, "README.md", "exec"), {})
    said = re.findall(r"^ +# (.+)$", "".join(blocks("python")), re.MULTILINE)
    assert capsys.readouterr().out.splitlines() == said
