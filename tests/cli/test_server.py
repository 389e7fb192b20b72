"""Every command of the program with a store on a server."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from neo4j_server import PASSWORD
from packed import unpacked

LETTER = """UBND TỈNH HÀ GIANG
SỞ TÀI CHÍNH
Số: 731/STC-VP
Hà Giang, ngày 20 tháng 3 năm 2024

Kính gửi: Các phòng, đơn vị thuộc Sở

Thực hiện Công văn số 1502/UBND-KT ngày 12/3/2024 của UBND tỉnh Hà Giang về số hóa hồ sơ, Sở yêu cầu:
1. Văn phòng Sở rà soát hồ sơ, báo cáo trước ngày 10/4/2024.
"""


def luocdo(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a user does, with nothing to read from."""
    command = [sys.executable, "-m", "luocdo", *words]
    environment = {**os.environ, "PYTHONUTF8": "1", **variables}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    folder = tmp_path / "công văn"
    folder.mkdir()
    (folder / "thư.txt").write_text(LETTER, encoding="utf-8")
    return folder


def test_all_commands_answer_from_a_server(letters: Path, neo4j_url: str, tmp_path: Path) -> None:
    workspace = tmp_path / "đã đọc"
    at = ("--store", neo4j_url, "--workspace", str(workspace))
    built = luocdo("build", str(letters), *at)
    assert json.loads(built.stdout)["counts"]["documents"] == {"cited": 1, "loaded": 1}, built.stderr
    assert (workspace / "readings.sqlite").is_file()
    assert not (workspace / "graph").exists()
    page = tmp_path / "trang.html"
    answers = [
        luocdo("trace", "731/STC-VP", *at),
        luocdo("find", "so hoa", *at),
        luocdo("query", "upstream", "--param", "document=731/STC-VP", *at),
        luocdo("query", "MATCH (d:Document) RETURN d.number AS n ORDER BY n", *at),
        luocdo("info", *at),
        luocdo("view", "731/STC-VP", "--output", str(page), *at),
    ]
    assert [(done.returncode, done.stderr) for done in answers] == [(0, "")] * len(answers)
    trace, _, upstream, numbers, info, _ = (done.stdout for done in answers)
    assert "1502/UBND-KT" in trace
    assert json.loads(upstream)[0]["number"] == "1502/UBND-KT"
    assert json.loads(numbers) == [{"n": "1502/UBND-KT"}, {"n": "731/STC-VP"}]
    assert json.loads(info)["files"] == 1
    assert "731/STC-VP" in unpacked(page.read_text(encoding="utf-8"))
    shown = "".join(done.stdout + done.stderr for done in (built, *answers)) + unpacked(
        page.read_text(encoding="utf-8")
    )
    assert PASSWORD not in shown


def test_from_another_machine_the_graph_is_asked_and_the_files_are_not_known(
    letters: Path, neo4j_url: str, tmp_path: Path
) -> None:
    assert luocdo("build", str(letters), "--store", neo4j_url).returncode == 0
    elsewhere = {"LUOCDO_WORKSPACE": str(tmp_path / "máy khác"), "LUOCDO_STORE": neo4j_url}
    info = json.loads(luocdo("info", **elsewhere).stdout)
    assert (info["files"], info["documents"]) == (None, {"cited": 1, "loaded": 1})
    assert "731/STC-VP" in luocdo("find", "731", **elsewhere).stdout
    assert not (tmp_path / "máy khác").exists()


@pytest.mark.parametrize(
    "words", [("info",), ("build", "."), ("trace", "1/A"), ("find", "a"), ("query", "MATCH (n) RETURN n")]
)
def test_a_server_that_is_not_there_is_one_sentence(words: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "thư.txt").write_text(LETTER, encoding="utf-8")
    words = tuple(str(tmp_path) if word == "." else word for word in words)
    done = luocdo(
        *words, "--store", "bolt://127.0.0.1:1", "--workspace", str(tmp_path / "w"), LUOCDO_NEO4J_PASSWORD="x"
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "127.0.0.1:1" in done.stderr


def test_a_password_in_the_address_is_refused_and_not_shown(tmp_path: Path) -> None:
    done = luocdo("info", "--store", "bolt://neo4j:hoa-phuong@127.0.0.1:1")
    assert done.returncode == 1
    assert "LUOCDO_NEO4J_PASSWORD" in done.stderr
    assert "hoa-phuong" not in done.stdout + done.stderr


def test_without_a_terminal_nobody_is_asked_for_the_password(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "LUOCDO_NEO4J_PASSWORD"}
    command = [sys.executable, "-m", "luocdo", "info", "--store", "bolt://127.0.0.1:1", "--lang", "en"]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=30, check=False
    )
    assert done.returncode == 1
    assert "LUOCDO_NEO4J_PASSWORD" in done.stderr
