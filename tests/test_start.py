"""`luocdo --help` answers before anything heavy is loaded."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from luocdo.graph import build

HEAVY = {
    "pydantic", "networkx", "pyvis", "neo4j", "arcadedb", "jinja2", "rich",
    "docx", "pypdfium2", "lxml", "sqlite3", "asyncio", "IPython",
}  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kho")
    (folder / "thu.txt").write_text("Thực hiện Thông báo số 418/TB-VPCP ngày 12/8/2025.", encoding="utf-8")
    build([folder / "thu.txt"], folder / "graph", jobs=1)
    return folder / "graph"


def test_help_loads_no_heavy_module() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "luocdo", "--help"]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    loaded = {name.split(".")[0] for name in re.findall(r"\| +([\w.]+)$", run.stderr, re.MULTILINE)}
    assert "click" in loaded
    assert not loaded & HEAVY


def test_importing_the_package_loads_no_heavy_module() -> None:
    script = "import sys, luocdo; print(*{name.split('.')[0] for name in sys.modules})"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not set(run.stdout.split()) & HEAVY


@pytest.mark.parametrize("words", [("info",), ("find", "tb"), ("trace", "418 tb vpcp"), ("build",)])
def test_what_reads_no_new_document_loads_no_reader(words: tuple[str, ...], store: Path) -> None:
    files = [str(store.parent / "thu.txt")] if words == ("build",) else []
    command = [sys.executable, "-X", "importtime", "-m", "luocdo", *words, *files, "--store", str(store)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    loaded = re.findall(r"\| +([\w.]+)$", run.stderr, re.MULTILINE)
    assert "luocdo.extract" in loaded
    assert "luocdo.extract.read" not in loaded


@pytest.mark.parametrize("words", [("info",), ("find", "tb"), ("find", "tb", "--text")])
def test_a_question_loads_nothing_of_the_page_and_of_the_chain(words: tuple[str, ...], store: Path) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "luocdo", *words, "--store", str(store)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    loaded = {name.split(".")[0] for name in re.findall(r"\| +([\w.]+)$", run.stderr, re.MULTILINE)}
    assert "pydantic" in loaded
    assert not loaded & {"networkx", "pyvis", "jinja2"}
