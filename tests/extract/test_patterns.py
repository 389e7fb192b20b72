"""What a run compiled serves the next one, and whatever lies in its place costs only time."""

import ast
import json
import marshal
import os
import re
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

import luocdo.extract

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the folder for caches is moved by XDG_CACHE_HOME here")

LETTER = "UBND TỈNH BẮC KẠN\nSố: 41/KH-UBND\nThực hiện khoản 2 Điều 5 Nghị định 61/2018/NĐ-CP. Sở Nội vụ báo cáo trước 20/5/2024."
SCRIPT = """
import json, re, sys
parser = sys.modules["re._parser"]
parse, parsed = parser.parse, []
parser.parse = lambda pattern, *rest: (parsed.append(pattern), parse(pattern, *rest))[1]
from luocdo import read_text
from luocdo.extract.patterns import pattern_of
found = pattern_of(r"(?P<serial>\\d+)/(?P<symbol>[a-zđ-]+)", re.IGNORECASE)
print(json.dumps({
    "reading": read_text(sys.argv[1]).model_dump_json(), "parsed": len(parsed), "longest": max(map(len, parsed), default=0),
    "pattern": [found.pattern, found.flags, found.groups, found.groupindex.copy(), found.search("số 12/NĐ-CP").groupdict()],
}, ensure_ascii=False))
"""
Told = dict[str, object]


def started(cache: Path) -> Told:
    """Start Python, with this folder for caches, and read a letter."""
    for made_of_lists in cache.glob("luocdo/*.lists"):
        made_of_lists.unlink()  # fewer patterns are asked for where it is there
    environment = os.environ | {"XDG_CACHE_HOME": str(cache), "PYTHONIOENCODING": "utf-8"}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, LETTER], env=environment, check=True, capture_output=True, encoding="utf-8"
    )
    told: Told = json.loads(run.stdout)
    return told


@pytest.fixture(scope="module")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Told]:
    """The folder that a first start leaves, and what it told."""
    cache = tmp_path_factory.mktemp("first")
    return cache, started(cache)


@pytest.fixture
def first(first_start: tuple[Path, Told], tmp_path: Path) -> Told:
    """What the first start told that left what is in the folder for caches."""
    shutil.copytree(first_start[0], tmp_path / "cache")
    return first_start[1]


@pytest.fixture
def start(tmp_path: Path) -> Callable[[], Told]:
    """A start of Python that reads a letter, with a folder for caches of its own, `cache`."""
    return lambda: started(tmp_path / "cache")


def left(tmp_path: Path) -> Path:
    (file,) = (tmp_path / "cache" / "luocdo").glob("*.patterns")
    return file


def test_the_second_start_compiles_none_of_the_long_patterns(first: Told, start: Callable[[], Told]) -> None:
    second = start()
    assert second["reading"] == first["reading"]
    assert int(str(first["longest"])) > 10_000 > 5_000 > int(str(second["longest"]))


def test_patterns_that_only_few_documents_need_leave_room_for_the_others(
    first: Told, start: Callable[[], Told], tmp_path: Path
) -> None:
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    rare = "from luocdo.extract.patterns import pattern_of; pattern_of('x' * 400_000)"
    subprocess.run([sys.executable, "-c", rare], env=environment, check=True)
    assert int(str(start()["longest"])) < 5_000


def test_a_pattern_that_was_left_is_the_one_that_re_compiles(first: Told, start: Callable[[], Told]) -> None:
    pattern = re.compile(r"(?P<serial>\d+)/(?P<symbol>[a-zđ-]+)", re.IGNORECASE)
    expected = [pattern.pattern, pattern.flags, 2, {"serial": 1, "symbol": 2}, {"serial": "12", "symbol": "NĐ-CP"}]
    assert start()["pattern"] == expected


@pytest.mark.parametrize(
    "damage", [lambda content: b"", lambda content: content[:-9], lambda content: content[:-9] + b"\0" * 9]
)
def test_a_damaged_file_is_made_anew(
    first: Told, start: Callable[[], Told], damage: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    whole = left(tmp_path).read_bytes()
    left(tmp_path).write_bytes(damage(whole))
    assert start() == first
    assert left(tmp_path).read_bytes() == whole


def test_numbers_that_another_python_wrote_are_not_used(first: Told, start: Callable[[], Told], tmp_path: Path) -> None:
    _, _, held = left(tmp_path).read_bytes().partition(b"\n")
    foreign = marshal.dumps({name: (*told, b"\xff" * len(code)) for name, (*told, code) in marshal.loads(held).items()})
    left(tmp_path).write_bytes(str(zlib.crc32(foreign)).encode() + b"\n" + foreign)
    assert start() == first


def test_where_nothing_can_be_kept_the_letter_is_read_all_the_same(
    first_start: tuple[Path, Told], start: Callable[[], Told], tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert start() == first_start[1]


def test_what_cannot_take_its_place_is_not_left_beside_it(
    first: Told, start: Callable[[], Told], tmp_path: Path
) -> None:
    file = left(tmp_path)
    file.unlink()
    file.mkdir()
    start()
    assert [each.name for each in file.parent.iterdir() if each.suffix != ".lists"] == [file.name]


def test_no_file_is_left_where_none_is_wanted(
    start: Callable[[], Told], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUOCDO_NO_CACHE", "1")
    assert start()["reading"]
    assert not (tmp_path / "cache").exists()


def test_no_pattern_of_the_words_of_one_document_is_kept() -> None:
    """They would fill the file, with words of documents: only what the lists and the program itself write is made by `pattern_of`."""
    lists = {
        "__init__",
        "_beginning_with",
        "_any_of",
        "_unpacked",
    }  # of FirstWords, of names of agencies, of what was kept
    once = {"cache", "lru_cache", "kept"}
    found = [
        f"{file.name}:{call.lineno}"
        for file in Path(luocdo.extract.__file__).parent.rglob("*.py")
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef) and function.name not in lists and file.name != "patterns.py"
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "pattern_of"
        if not any(ast.unparse(each).partition("(")[0] in once for each in function.decorator_list)
    ]
    assert found == []
