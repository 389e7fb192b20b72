"""What an officer has to look at, and the commands that settle it: each of them does."""

import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from luocdo.cli import main
from luocdo.graph import opened
from luocdo.graph.decisions.journal import decide
from luocdo.graph.decisions.model import Handle, Merge
from luocdo.queries.check import checked
from luocdo.queries.checking.issue import Issue, is_open
from luocdo.queries.naming.lines import command

TODAY = "2025-12-01"
OPEN = {"ambiguous-reference", "uncertain-reference", "date-outvoted", "possible-duplicate"}


def issues(url: Path) -> list[Issue]:
    with opened(url) as store:
        return list(checked(store, url, TODAY))


def facts(issue: Issue) -> tuple[str, str]:
    return issue.finding.code, issue.finding.message


def test_errors_come_first_and_each_says_where_it_stands(built: Path) -> None:
    found = issues(built)
    order = [("error", "warning", "info").index(each.finding.severity) for each in found]
    assert order == sorted(order)
    impossible = next(each for each in found if each.finding.code == "impossible-date")
    assert (Path(str(impossible.file)).name, impossible.name) == ("14-bao-cao-268-BC-SKHCN.txt", "268/BC-SKHCN")
    assert impossible.finding.start is not None


def test_what_only_a_person_can_settle_bears_the_commands_to_do_so(built: Path) -> None:
    found = issues(built)
    assert {each.finding.code for each in found} >= {"uncertain-reference", "date-outvoted"}
    assert all(each.decide for each in found if each.finding.code in OPEN)
    assert not any(each.decide for each in found if each.finding.code == "impossible-date")


def test_every_command_that_is_offered_can_be_run_and_changes_what_is_open(built: Path, tmp_path: Path) -> None:
    offered = [(each, line) for each in issues(built) for line in each.decide]
    assert len(offered) >= 6
    for number, (issue, line) in enumerate(offered):
        url = Path(shutil.copytree(built, tmp_path / f"{number}.store"))
        words = shlex.split(line)[1:]
        ran = CliRunner().invoke(main, [*words, "--store", str(url)])
        assert ran.exit_code == 0, f"{line}\n{ran.output}"
        left = [(facts(each), each.decide) for each in issues(url) if is_open(each)]
        assert (facts(issue), issue.decide) not in left, line


def test_a_decision_that_waits_for_its_documents_is_told(url: Path) -> None:
    what = Merge(documents=(Handle(key="a|công văn|1|b|2023"), Handle(key="a|công văn|2|b|2023")))
    decide(url, what, who="Lan", why="in nhầm")
    assert "waiting-decision" in {each.finding.code for each in issues(url)}


def test_there_is_an_exit_code_for_errors_and_json_in_a_pipe(built: Path) -> None:
    ran = CliRunner().invoke(main, ["check", "--store", str(built), "--lang", "en"])
    assert ran.exit_code == 1
    assert '"severity": "error"' in ran.output
    assert "No such day" in ran.output


def test_a_command_is_one_line_in_the_narrowest_terminal(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    ran = CliRunner().invoke(main, ["check", "--store", str(built), "--format", "text"])
    lines = [line for line in ran.output.splitlines() if "luocdo decide" in line]
    assert lines
    assert all(line.endswith('--because "…"') for line in lines)


@pytest.mark.parametrize("words", ["$(touch x)", "`id`", 'a" ; id "', "a\\", "$HOME", "a!b", "a\nb"])
def test_words_of_a_document_cannot_become_a_command_of_the_shell(words: str) -> None:
    line = command("resolve", "1/A", words, "2/B")
    assert shlex.split(line)[5 - 1] == words
    assert f"'{words}'" in line


@pytest.mark.parametrize(
    "words",
    [r"C:\công văn\7.docx", r"\\máy chủ\hồ sơ\7.docx", "Đề án “Số hóa”", "Krông Ana's", "a & b | c > d; (e) * 50%"],
)
def test_words_are_quoted_as_windows_and_linux_both_read_them(words: str) -> None:
    assert f' "{words}" --because "…"' in command("dismiss", words)
