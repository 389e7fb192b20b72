"""Files -> what they say, in one process and in several."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from luocdo.errors import RulesError
from luocdo.extract import read
from luocdo.extract.model import Reading
from luocdo.graph import build
from luocdo.graph.building import pool, processes, readings, wanting
from luocdo.graph.building.pool import Named, read_all
from luocdo.graph.building.readings import keep, read_again, read_path, restore

LETTER = """SỞ TÀI CHÍNH TỈNH HÀ GIANG
Số: 12/STC-VP
Hà Giang, ngày 20 tháng 3 năm 2024

Kính gửi: Các phòng thuộc Sở

Thực hiện Công văn số 91/UBND-KT ngày 12/3/2024 của UBND tỉnh Hà Giang, Sở yêu cầu các phòng báo cáo.
"""
SECRET = LETTER.replace("Số: 12/STC-VP\n", "Số: 12/STC-VP\n\nMẬT\n\n").replace("báo cáo", "giữ kín kho bạc")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "thư.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


def test_a_file_says_what_it_says_and_quotes_itself(letter: Path) -> None:
    (witness,) = read_path(letter)
    assert witness.text == LETTER
    assert witness.reading.document.number == "12/STC-VP"
    assert witness.reading.source.path == letter.as_posix()
    first = witness.reading.references[0]
    assert witness.text[first.start : first.end].startswith("Công văn số 91/UBND-KT")


@pytest.mark.parametrize(
    ("name", "content", "code"), [("a.txt", b"", "no-text"), ("b.docx", b"PK\x03\x04", "damaged-file")]
)
def test_a_file_that_cannot_be_read_is_a_reading_that_says_why(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (witness,) = read_path(tmp_path / name)
    assert (witness.text, witness.reading.references) == ("", ())
    assert code in codes(witness.reading)


def test_every_file_of_an_archive_is_a_witness(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "cv.zip", "w") as archive:
        archive.writestr("một.txt", LETTER)
        archive.writestr("hai.txt", LETTER.replace("12/STC-VP", "13/STC-VP"))
    found = {
        witness.reading.source.member: witness.reading.document.number for witness in read_path(tmp_path / "cv.zip")
    }
    assert found == {"một.txt": "12/STC-VP", "hai.txt": "13/STC-VP"}


def test_what_is_kept_comes_back_as_it_was_under_the_name_of_today(letter: Path) -> None:
    ((kept, _),) = keep(str(letter), "thư.txt")
    (witness,) = read_path(letter)
    again = restore(kept, letter.as_posix())
    assert again == witness
    assert restore(kept, "mới.txt").reading.source.path == "mới.txt"


def test_findings_of_whole_files_bear_the_name_of_today(tmp_path: Path) -> None:
    (tmp_path / "rỗng.txt").write_bytes(b"")
    ((kept, _),) = keep(str(tmp_path / "rỗng.txt"), "rỗng.txt")
    (note,) = restore(kept, "tên khác.txt").reading.findings
    assert (note.facts["file"], note.message.startswith("tên khác.txt:")) == ("tên khác.txt", True)


def test_of_a_secret_document_only_the_name_of_its_file_is_kept(tmp_path: Path) -> None:
    (tmp_path / "m.txt").write_text(SECRET, encoding="utf-8")
    ((kept, _),) = keep(str(tmp_path / "m.txt"), "m.txt")
    assert kept.text is None
    assert codes(restore(kept, "m.txt").reading) == ["secret-document"]
    assert not any(word in kept.reading for word in ("12/STC", "kho bạc", "Tài chính"))
    assert read_again(kept) == kept


def test_a_text_whose_file_is_gone_is_read_again_from_the_store(letter: Path) -> None:
    ((kept, _),) = keep(str(letter), "thư.txt")
    letter.unlink()
    assert restore(read_again(kept), "thư.txt") == restore(kept, "thư.txt")


def test_several_processes_read_the_same_as_one(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(LETTER.replace("12/", f"{number}/"), encoding="utf-8")
    files = [Named(str(path), path.name) for path in sorted(tmp_path.iterdir())]
    spread = {place: kept for some in read_all(files, 2) for place, kept, lived in some if lived}
    assert spread == {file.place: keep(*file) for file in files}


@pytest.mark.skipif(os.name == "nt", reason="hands the faulty reader on by fork, which Windows does not have")
def test_a_file_that_kills_or_holds_its_reader_is_one_finding(tmp_path: Path) -> None:
    names = ["a.txt", "kill.txt", "b.txt", "hang.txt", "c.txt"]
    for name in names:
        (tmp_path / name).write_text(LETTER, encoding="utf-8")
    script = Path(__file__).with_name("hostile_readers.py")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)], capture_output=True, check=True, text=True, timeout=300
    )
    found = json.loads(done.stdout)
    assert {name: lived for name, (lived, _) in found.items()} == {
        name: name[0] in "abc" and len(name) == 5 for name in names
    }
    assert {code for lived, codes in found.values() if not lived for code in codes} == {"reader-crashed"}


def test_a_secret_document_is_not_read_out_either_not_even_from_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "cv.zip", "w") as archive:
        archive.writestr("m.txt", SECRET)
    (witness,) = read_path(tmp_path / "cv.zip")
    assert (witness.text, codes(witness.reading)) == ("", ["secret-document"])
    assert witness.reading.document.number is None
    assert witness.reading.findings[0].facts["file"].endswith("m.txt")


def test_a_text_on_which_the_extractor_fails_is_a_finding(letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(read, "read_text", fail)
    (witness,) = read_path(letter)
    assert (witness.text, codes(witness.reading)) == ("", ["reader-failed"])
    assert "RecursionError" in witness.reading.findings[0].message


def test_what_cannot_be_kept_is_a_finding_too(letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError("\ud83d")

    with monkeypatch.context() as patched:
        patched.setattr(readings, "_called", fail)
        ((kept, _),) = keep(str(letter), "th\udcb0.txt")
    assert codes(restore(kept, "thư.txt").reading) == ["reader-failed"]


def test_a_wrong_row_of_the_office_is_no_fault_of_the_document(letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RulesError("wrong-rules-row", file="x.csv", line=2, columns="a")

    monkeypatch.setattr(read, "read_text", fail)
    with pytest.raises(RulesError):
        keep(str(letter), "thư.txt")


def test_where_no_process_can_start_no_watchdog_ends_the_caller(letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object, **__: object) -> None:
        raise OSError("no processes here")

    armed: list[int] = []
    monkeypatch.setattr(processes, "ProcessPoolExecutor", none)
    monkeypatch.setattr(pool.faulthandler, "dump_traceback_later", lambda seconds, **_: armed.append(seconds))
    ((outcome,),) = read_all([Named(str(letter), "thư.txt")], 2)
    assert outcome == (str(letter), keep(str(letter), "thư.txt"), True)
    assert armed == []


@pytest.mark.parametrize(("name", "package"), [("thu-outlook.msg", "oxmsg")])
def test_a_file_that_wanted_a_package_is_read_once_it_is_installed(
    tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch, name: str, package: str
) -> None:
    pytest.importorskip(package)
    file, store = root / "tests" / "loaders" / "files" / name, tmp_path / "kho"
    with monkeypatch.context() as without:
        without.setitem(sys.modules, package, None)
        (tmp_path / f"{package}.py").write_text("raise ImportError", encoding="utf-8")
        without.syspath_prepend(tmp_path)  # the processes that read are others
        assert [note.code for note in build([file], store, jobs=1).unread] == ["format-needs-package"]
    again = build([file], store, jobs=1)
    assert (again.read, again.unread) == (1, ())


def test_nobody_is_asked_what_is_installed_until_a_file_wants_something(
    tmp_path: Path, root: Path, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(wanting, "tools", lambda: asked.append("asked") or "")
    build([letter], tmp_path / "kho", jobs=1)
    build([letter], tmp_path / "kho", jobs=1)
    assert asked == []
    monkeypatch.setattr(wanting, "WANTING", ("no-text",))  # as if there were a program for it
    (tmp_path / "scan.pdf").touch()
    assert [note.code for note in build([tmp_path / "scan.pdf", letter], tmp_path / "kho", jobs=1).unread] == [
        "no-text"
    ]
    assert asked == ["asked"]
    build([letter], tmp_path / "kho", jobs=1)
    assert asked == ["asked", "asked"]
