"""What one run made of the lists serves the next one, as long as the reader and its lists are the same."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import luocdo
from luocdo.extract import office_rules
from luocdo.extract.kept import kept

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the folder for caches is moved by XDG_CACHE_HOME here")

LETTER = "UBND TỈNH BẮC KẠN\nSố: 41/KH-UBND\nThực hiện Luật Đất đai năm 2013 và NĐ 61. Sở Nội vụ báo cáo theo Đề án Sao Mai trước 20/5/2024, thay thế Công văn số 5/SNV-VP."
SCRIPT = """
import json, sys
from luocdo.extract import read_text, rules
read, lines = [], rules._lines
rules._lines = lambda name: (read.append(name), lines(name))[1]
reading = read_text(sys.argv[1]).model_dump_json()
print(json.dumps({"reading": reading, "lists": sorted(read)}))
"""
Told = dict[str, Any]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the reader that may be changed."""
    house = tmp_path / "house" / "luocdo"
    shutil.copytree(Path(luocdo.__file__).parent / "extract", house / "extract")
    for file in Path(luocdo.__file__).parent.glob("*.*"):
        if file.suffix in {".py", ".csv"}:
            shutil.copy(file, house)
    return house


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The patterns that a start leaves, without which each of the others would compile them anew."""
    cache = tmp_path_factory.mktemp("cache")
    subprocess.run([sys.executable, "-c", SCRIPT, LETTER], env=os.environ | {"XDG_CACHE_HOME": str(cache)}, check=True)
    (file,) = (cache / "luocdo").glob("*.patterns")
    return file


@pytest.fixture
def start(house: Path, compiled: Path, tmp_path: Path) -> Callable[..., Told]:
    """A start of Python that reads a letter, with a folder for caches of its own; tells what it read and which lists that took."""
    (tmp_path / "cache" / "luocdo").mkdir(parents=True)
    shutil.copy(compiled, tmp_path / "cache" / "luocdo")

    def told(**environment: str) -> Told:
        own = {"PYTHONPATH": str(house.parent), "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONIOENCODING": "utf-8"}
        command = [sys.executable, "-c", SCRIPT, LETTER]
        run = subprocess.run(
            command, env=os.environ | own | environment, cwd=house.parent, check=True, capture_output=True
        )
        told: Told = json.loads(run.stdout)
        return told

    return told


def left(tmp_path: Path) -> Path:
    (file,) = (tmp_path / "cache" / "luocdo").glob("*.lists")
    return file


def test_the_second_start_reads_the_same_without_the_long_lists(start: Callable[..., Told]) -> None:
    first, second = start(), start()
    assert second["reading"] == first["reading"]
    long = {"register", "law_titles", "cues", "order_verbs"}
    assert set(first["lists"]) >= long
    assert not set(second["lists"]) & long


def test_a_list_that_was_changed_is_read_again(start: Callable[..., Told], house: Path) -> None:
    before = start()
    cues = house / "extract" / "data" / "cues.csv"
    cues.write_text(cues.read_text(encoding="utf-8").replace(",IMPLEMENTS,", ",GUIDES,"), encoding="utf-8")
    after = start()
    assert "cues" in after["lists"]
    assert start()["reading"] == after["reading"] != before["reading"]


def test_a_source_that_was_changed_makes_all_anew(start: Callable[..., Told], house: Path) -> None:
    start()
    with (house / "extract" / "relations" / "cues.py").open("a", encoding="utf-8") as source:
        source.write("# another one\n")
    assert "cues" in start()["lists"]
    assert "cues" not in start()["lists"]


def test_the_lists_of_an_office_are_neither_left_nor_forgotten(start: Callable[..., Told], tmp_path: Path) -> None:
    plain = start()
    whole = left(tmp_path).read_bytes()
    rules = tmp_path / "rules"
    rules.mkdir()
    alias = "alias,type,number,date,issuer,title\nĐề án Sao Mai,Đề án,7/QĐ-UBND,2024-01-02,UBND tỉnh Bắc Kạn,\n"
    (rules / "aliases.csv").write_text(alias, encoding="utf-8")
    own = start(LUOCDO_RULES=str(rules))
    assert "7/QĐ-UBND" in str(own["reading"])
    assert "7/QĐ-UBND" not in str(plain["reading"])
    assert left(tmp_path).read_bytes() == whole
    assert start()["reading"] == plain["reading"]


@pytest.mark.parametrize(
    "damage", [lambda content: b"", lambda content: content[:-9], lambda content: content[:-1] + b"~"]
)
def test_a_damaged_file_is_made_anew(
    start: Callable[..., Told], damage: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    first = start()
    whole = left(tmp_path).read_bytes()
    left(tmp_path).write_bytes(damage(whole))
    assert start() == first
    assert "cues" not in start()["lists"]


def test_no_file_is_left_where_none_is_wanted(start: Callable[..., Told], tmp_path: Path) -> None:
    assert "cues" in start(LUOCDO_NO_CACHE="1")["lists"]
    assert not [*(tmp_path / "cache" / "luocdo").glob("*.lists")]


def test_only_plain_data_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    # as in a process in which no office's list was read
    monkeypatch.setattr(office_rules, "_were_read", [])
    with pytest.raises(ValueError, match="unmarshallable"):
        kept(lambda: Path())()
