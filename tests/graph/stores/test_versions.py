"""The version of a graph is that of what decides it, and of nothing else."""

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
        "extract/model.py",
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
