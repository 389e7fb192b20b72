"""The version of a graph is that of what decides it, and of nothing else."""

import ast
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luocdo.graph.stores import versions

HOUSE = Path(__file__).parents[3]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the sources of the graph that may be changed."""
    for room in ("graph", "extract"):
        shutil.copytree(HOUSE / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    for file in HOUSE.glob("*.py"):
        shutil.copy(file, tmp_path)
    monkeypatch.setattr(versions, "_HOUSE", tmp_path)
    versions._hash_of_sources.cache_clear()
    yield tmp_path
    versions._hash_of_sources.cache_clear()


def version_after_a_change_of(file: Path) -> str:
    with file.open("a", encoding="utf-8") as source:
        source.write("\n")
    versions._hash_of_sources.cache_clear()
    return versions.assembler_version()


@pytest.mark.parametrize(
    "file",
    [
        "diacritics.py",
        "extract/model.py",
        "extract/grammar/issuers.py",
        "graph/schema.py",
        "graph/identity/key.py",
        "graph/decisions/model.py",
        "graph/assembly/meaning/resolve.py",
        "graph/assembly/ledger/ledger.sql",
    ],
)
def test_what_decides_the_graph_makes_another_version(house: Path, file: str) -> None:
    before = versions.assembler_version()
    assert version_after_a_change_of(house / file) != before


def imports_of(file: Path) -> Iterator[Path]:
    """Yield the modules of the house that a module imports."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            room = file.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            names = (room, *(room / name.name for name in node.names))
            yield from (found for found in (name.with_suffix(".py") for name in names) if found.is_file())


def closure(files: set[Path]) -> set[Path]:
    found, front = set(files), set(files)
    while front:
        front = {each for file in front for each in imports_of(file)} - found
        found |= front
    return found


KEPT_OR_SAID = {
    *("errors.py", "findings.py", "messages.py", "version.py"),
    *(
        "extract/cache_files.py",
        "extract/kept.py",
        "extract/patterns.py",
        "extract/remembered.py",
        "extract/first_letters.py",
    ),
    *("extract/rules.py", "extract/office_rules.py", "extract/office_patterns.py"),
    *("graph/stores/lock.py", "graph/stores/workspace.py"),
}
"""On what the assembly rests as well: how things are said, how patterns, lists and decisions are held. What the lists say has a version of its own."""


def test_nothing_on_which_the_assembly_rests_is_left_out() -> None:
    graph = HOUSE / "graph"
    rests_on = closure({*graph.glob("assembly/**/*.py"), *graph.glob("identity/*.py"), *graph.glob("decisions/*.py")})
    told = {path for pattern in versions._ASSEMBLER for path in HOUSE.glob(pattern)}
    left = {path.relative_to(HOUSE).as_posix() for path in rests_on - told}
    assert left == KEPT_OR_SAID


@pytest.mark.parametrize(
    "file", ["graph/stores/lock.py", "graph/stores/neo4j/opening.py", "graph/building/pool.py", "graph/canonical.py"]
)
def test_how_a_store_is_held_or_read_makes_none(house: Path, file: str) -> None:
    before = versions.assembler_version()
    assert version_after_a_change_of(house / file) == before


@pytest.mark.parametrize(
    ("version", "room"),
    [
        (versions.assembler_version, "assembly"),
        (versions.mirror_version, "stores/mirror"),
        (versions.texts_version, "stores/texts"),
    ],
)
def test_what_python_compiled_beside_the_sources_makes_none(house: Path, version: Callable[[], str], room: str) -> None:
    before = version()
    compiled = house / "graph" / room / "__pycache__" / "writing.cpython-311.pyc"
    compiled.parent.mkdir()
    compiled.write_bytes(b"compiled")
    versions._hash_of_sources.cache_clear()
    assert version() == before
