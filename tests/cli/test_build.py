"""`luocdo build` beyond folders of letters: registers, records, the page beside it, and a folder that is watched."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from packed import unpacked

from luocdo.cli import main
from luocdo.cli.build import _take, _Work
from luocdo.graph.building import watching
from luocdo.graph.stores.lock import hold

LETTER = """UBND TỈNH TÂY NINH
SỞ TÀI CHÍNH
Số: 731/STC-VP
Tây Ninh, ngày 11 tháng 3 năm 2025
Kính gửi: Các phòng thuộc Sở.
Thực hiện Công văn số 1502/UBND-KT ngày 04/3/2025 của UBND tỉnh Tây Ninh, Sở yêu cầu Phòng Tin học báo cáo trước ngày 28/3/2025.
"""
POSIX = pytest.mark.skipif(
    os.name == "nt", reason="Windows has no SIGINT for another process: run this on Linux or macOS"
)


def luocdo(*words: str, answer: str | None = None) -> Result:
    return CliRunner().invoke(main, words, input=answer)


@pytest.fixture(autouse=True)
def _no_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUOCDO_MAP", "")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    book.active.append(["Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu"])
    book.active.append(["1502/UBND-KT", "04/3/2025", "UBND tỉnh Tây Ninh", "V/v thực hiện Thông báo số 418/TB-VPCP"])
    book.active.title = "Đến"
    book.save(tmp_path / "sổ.xlsx")
    return tmp_path / "sổ.xlsx"


def test_columns_of_a_register_are_shown_and_its_rows_are_in_the_graph(register: Path, tmp_path: Path) -> None:
    (tmp_path / "731.txt").write_text(LETTER, encoding="utf-8")
    store = str(tmp_path / "kho")
    done = luocdo("build", str(register), str(tmp_path / "731.txt"), "--store", store)
    assert done.exit_code == 0
    assert "number = “Số, ký hiệu”" in done.stderr
    assert "number: 1502/UBND-KT" in done.stderr
    assert json.loads(done.stdout)["counts"]["documents"] == {"loaded": 1, "cited": 2}
    up = json.loads(luocdo("trace", "731/stc-vp", "--up", "--store", store).stdout)
    assert "418/TB-VPCP" in json.dumps(up, ensure_ascii=False)


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of POSIX: run this on Linux or macOS")
@pytest.mark.parametrize(("answer", "ends"), [(b"n\n", 1), (b"\n", 0)])
def test_at_a_terminal_the_columns_are_asked_about_before_they_are_used(
    answer: bytes, ends: int, register: Path, tmp_path: Path
) -> None:
    typing, terminal = os.openpty()
    command = [sys.executable, "-m", "luocdo", "build", str(register), "--store", str(tmp_path / "kho"), "--jobs", "1"]
    running = subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    os.write(typing, answer)
    _, said = running.communicate(timeout=60)
    os.close(typing)
    os.close(terminal)
    assert running.returncode == ends
    assert "Dùng các cột trên?" in said.decode()
    assert (tmp_path / "kho").exists() == (ends == 0)


def test_named_columns_are_used_and_other_names_make_another_reading(tmp_path: Path) -> None:
    table = tmp_path / "records.csv"
    table.write_text(f'ma,loi,ghi_chu\n731/STC-VP,"{LETTER}",01/2/2025\n', encoding="utf-8")
    store = str(tmp_path / "kho")
    refused = luocdo("build", str(table), "--store", store)
    assert refused.exit_code == 3
    assert [note["code"] for note in json.loads(refused.stdout)["unread"]] == ["no-columns"]
    done = luocdo("build", str(table), "--store", store, "--map", "number=ma", "--map", "text=loi")
    assert json.loads(done.stdout)["changed"] == 1
    assert json.loads(done.stdout)["counts"]["documents"]["loaded"] == 1


def test_named_columns_hold_for_their_file_until_somebody_says_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, store = tmp_path / "records.csv", str(tmp_path / "kho")
    table.write_text(f'ma,loi\n731/STC-VP,"{LETTER}"\n', encoding="utf-8")
    assert luocdo("build", str(table), "--store", store, "--map", "number=ma", "--map", "text=loi").exit_code == 0
    monkeypatch.setenv("LUOCDO_MAP", "")  # a process of its own
    again = luocdo("build", str(table), "--store", store)
    assert (again.exit_code, json.loads(again.stdout)["unchanged"]) == (0, 1)
    assert '--map number="ma" --map text="loi"' in again.stderr
    assert "text = “loi”" in again.stderr
    table.write_text(f'ma,loi\n732/STC-VP,"{LETTER}"\n', encoding="utf-8")
    assert json.loads(luocdo("build", str(table), "--store", store).stdout)["counts"]["documents"]["loaded"] == 1
    forgotten = luocdo("build", str(table), "--store", store, "--map", "guess")
    assert [note["code"] for note in json.loads(forgotten.stdout)["unread"]] == ["no-columns"]


def test_a_column_that_is_not_there_is_refused_once_and_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "so.csv"
    table.write_text("so_hieu,ngay,trich_yeu\n12/QĐ-UBND,05/3/2025,về phí\n", encoding="utf-8")
    store = str(tmp_path / "kho")
    refused = luocdo("build", str(table), "--store", store, "--map", "number=khong_co")
    assert refused.exit_code == 3
    assert "so_hieu" in refused.output + refused.stderr
    monkeypatch.setenv("LUOCDO_MAP", "")  # a process of its own
    again = luocdo("build", str(table), "--store", store)
    assert again.exit_code == 0
    assert "khong_co" not in again.output + again.stderr


@pytest.mark.parametrize("pair", ["number", "so=ma", "number="])
def test_a_wrong_map_is_refused_with_the_fields_there_are(pair: str, tmp_path: Path) -> None:
    done = luocdo("build", str(tmp_path), "--map", pair)
    assert done.exit_code == 2
    assert "addressees" in done.stderr


def test_the_page_is_written_beside_the_store(tmp_path: Path) -> None:
    (tmp_path / "731.txt").write_text(LETTER, encoding="utf-8")
    page = tmp_path / "trang.html"
    done = luocdo("build", str(tmp_path / "731.txt"), "--store", str(tmp_path / "kho"), "--page", str(page))
    assert done.exit_code == 0
    assert "731/STC-VP" in unpacked(page.read_text(encoding="utf-8"))


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[tuple[Path, Path, "subprocess.Popen[str]"]]:
    """A folder that is watched, the page that is rewritten, and the program."""
    folder, page = tmp_path / "đến", tmp_path / "trang.html"
    folder.mkdir()
    command = [sys.executable, "-m", "luocdo", "build", str(folder), "--watch", "--page", str(page), "--text"]
    environment = os.environ | {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
    running = subprocess.Popen(
        [*command, "--store", str(tmp_path / "kho"), "--jobs", "1"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", env=environment,
    )  # fmt: skip
    yield folder, page, running
    running.kill()
    running.communicate()


def wait_until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.1)


@POSIX
def test_a_watched_folder_takes_new_files_and_ends_in_one_sentence(
    watched: tuple[Path, Path, "subprocess.Popen[str]"],
) -> None:
    folder, page, running = watched
    assert running.stderr is not None
    assert running.stdout is not None
    assert "Ctrl-C" in running.stderr.readline()
    arriving = folder.parent / "731.txt"
    arriving.write_text(LETTER, encoding="utf-8")
    arriving.rename(folder / "731.txt")
    wait_until(page.exists)
    assert "1502/UBND-KT" in unpacked(page.read_text(encoding="utf-8"))
    assert "1 tệp mới" in running.stdout.readline()
    assert str(page) in running.stdout.readline()
    running.send_signal(signal.SIGINT)
    more, errors = running.communicate(timeout=60)
    assert running.returncode == 130
    assert more == ""  # nothing was said while nothing changed
    assert len(errors.splitlines()) == 1
    assert "Đã thôi theo dõi" in errors


def test_of_a_watched_file_that_is_gone_it_is_said_that_its_words_stay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "đến"
    folder.mkdir()
    for name in ("một.txt", "hai.txt"):
        (folder / name).write_text(LETTER, encoding="utf-8")
    work = _Work((str(folder),), str(tmp_path / "kho"), 1, False, None, False, "vi")
    _take(work)
    (folder / "hai.txt").unlink()
    _take(work)
    assert "1 tệp không còn trong thư mục" in capsys.readouterr().out.splitlines()[-1]


def test_of_an_emptied_folder_below_a_watched_one_it_is_said_why_its_words_stay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "đến" / "tháng 3"
    folder.mkdir(parents=True)
    for path in (folder / "một.txt", folder.parent / "hai.txt"):
        path.write_text(LETTER, encoding="utf-8")
    work = _Work((str(folder.parent),), str(tmp_path / "kho"), 1, True, None, False, "vi")
    _take(work)
    (folder / "một.txt").unlink()
    _take(work)
    last = capsys.readouterr().out.splitlines()[-1]
    assert "tháng 3: không còn văn bản nào trong thư mục này" in last


def test_a_damaged_file_in_a_watched_folder_is_named_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "đến"
    folder.mkdir()
    work = _Work((str(folder),), str(tmp_path / "kho"), 1, False, None, False, "vi")
    told: set[str] = set()
    (folder / "hỏng.docx").write_bytes(b"PK\x03\x04 broken")
    for name in ("một.txt", "hai.txt"):
        (folder / name).write_text(LETTER + name, encoding="utf-8")
        _take(work, told=told)
    assert capsys.readouterr().out.count("hỏng.docx") == 1


def test_of_a_watched_folder_that_was_emptied_it_is_said_that_its_words_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "đến"
    folder.mkdir()
    letter = folder / "731.txt"
    letter.write_text(LETTER, encoding="utf-8")
    monkeypatch.setattr(watching, "find_spec", lambda _: None)

    def rest(seconds: float) -> None:
        if not letter.exists() and seconds == watching.POLLED:
            raise KeyboardInterrupt
        letter.unlink(missing_ok=True)

    monkeypatch.setattr(time, "sleep", rest)
    ended = luocdo("build", str(folder), "--watch", "--store", str(tmp_path / "kho"), "--jobs", "1", "--text")
    assert ended.stderr.count("đến: không còn văn bản nào") == 1


def test_what_could_not_be_built_is_tried_again_though_nothing_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, held = tmp_path / "đến", tmp_path / "kho"
    folder.mkdir()
    held.mkdir()
    (folder / "731.txt").write_text(LETTER, encoding="utf-8")
    monkeypatch.setattr(watching, "SETTLED", 0.0)
    with ExitStack() as other:
        other.enter_context(hold(held))
        naps: list[float] = []

        def rest(seconds: float) -> None:
            naps.append(seconds)
            if naps.count(watching.TRIED_AGAIN) == 2:
                other.close()
            if watching.POLLED in naps:
                raise KeyboardInterrupt

        monkeypatch.setattr(time, "sleep", rest)
        monkeypatch.setattr(watching, "find_spec", lambda _: None)
        ended = luocdo("build", str(folder), "--watch", "--store", str(held), "--jobs", "1", "--text")
    assert naps.count(watching.TRIED_AGAIN) == 2
    assert "1 tệp mới" in ended.stdout
    assert ended.stderr.count("đang được tiến trình") == 1
