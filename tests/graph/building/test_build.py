"""From files to the graph, again and again: nothing is read or written twice, nothing is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile

import pytest

from luocdo.errors import LoadError, StoreError
from luocdo.graph import build, opened
from luocdo.graph.stores.versions import reader_version, rules_version

SECRET = """SỞ TÀI CHÍNH TỈNH HÀ GIANG
Số: 99/STC-VP

MẬT

Hà Giang, ngày 20 tháng 3 năm 2024
Kính gửi: Kho bạc
Thực hiện Công văn số 4321/UBND-KT ngày 12/3/2024, đề nghị giữ kín việc dời kho bạc.
"""


def bytes_of(store: Path) -> bytes:
    return b"".join(
        path.read_bytes() for path in sorted(store.rglob("*")) if path.is_file() and not path.name.endswith("lock")
    )


def test_a_first_build_reads_all_and_counts_what_it_found(letters, tmp_path: Path) -> None:
    summary = build([letters], tmp_path / "kho", jobs=2)
    assert (summary.seen, summary.new, summary.read, summary.unread) == (12, 12, 12, ())
    assert summary.counts.documents == {"cited": 15, "loaded": 12}
    assert summary.counts.edges["IMPLEMENTS"] >= 12
    assert summary.counts.tasks >= 12
    with opened(tmp_path / "kho") as store:
        assert store.read("MATCH (d:Document {status: 'loaded'}) RETURN count(d) AS n") == [{"n": 12}]


def test_an_unchanged_folder_is_neither_read_nor_written(letters, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("luocdo.graph.building.survey._STEP", 0)  # as if the files were older
    first = build([letters], tmp_path / "kho", jobs=1)
    before = bytes_of(tmp_path / "kho")
    again = build([letters], tmp_path / "kho", jobs=1)
    assert (again.unchanged, again.read, again.written, again.counts) == (12, 0, 0, first.counts)
    assert bytes_of(tmp_path / "kho") == before


@pytest.mark.skipif(sys.platform == "win32", reason="the folder for caches is moved by XDG_CACHE_HOME here")
def test_the_readers_of_a_build_leave_their_patterns_to_the_next_start(letters, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    program, letter = [sys.executable, "-m", "luocdo"], str(next(letters.iterdir()))
    subprocess.run([*program, "build", letter, "--store", str(tmp_path / "kho")], check=True, capture_output=True)
    left = sorted((tmp_path / "cache" / "luocdo").iterdir())
    assert [each.suffix for each in left] == [".lists", ".patterns"]
    by_build = [each.read_bytes() for each in left]
    subprocess.run([*program, "read", letter], check=True, capture_output=True)
    assert [each.read_bytes() for each in left] == by_build


def test_only_what_is_new_or_changed_is_read_and_written(letters, write_letter, contents, tmp_path: Path) -> None:
    first = build([letters], tmp_path / "kho", jobs=1)
    (letters / "thư 3.txt").write_text(write_letter(3).replace("rà soát", "kiểm kê"), encoding="utf-8")
    (letters / "thư 13.txt").write_text(write_letter(13), encoding="utf-8")
    second = build([letters], tmp_path / "kho", jobs=1)
    assert (second.new, second.changed, second.unchanged, second.read) == (1, 1, 11, 2)
    assert 0 < second.written < first.written / 2
    build([letters], tmp_path / "kho khác", jobs=1)
    assert contents(tmp_path / "kho") == contents(tmp_path / "kho khác")


def test_a_file_that_grows_is_neither_read_nor_pruned(letters, write_letter, contents, tmp_path: Path) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    before = contents(tmp_path / "kho")
    growing = [letters / "thư 3.txt", letters / "thư 13.txt"]
    for file in growing:
        file.write_text(write_letter(13)[:60], encoding="utf-8")
    summary = build([letters], tmp_path / "kho", jobs=1, prune=True, growing=growing)
    assert (summary.seen, summary.new, summary.changed, summary.pruned) == (11, 0, 0, 0)
    assert contents(tmp_path / "kho") == before
    whole = build([letters], tmp_path / "kho", jobs=1)
    assert (whole.new, whole.changed) == (1, 1)


def test_the_order_of_files_and_builds_and_the_processes_change_nothing(letters, contents, tmp_path: Path) -> None:
    files = sorted(letters.iterdir())
    build([letters], tmp_path / "một", jobs=2)
    for part in (files[8:], files[:3][::-1], files[3:8]):
        build(part, tmp_path / "hai", jobs=1)
    assert contents(tmp_path / "một") == contents(tmp_path / "hai")


def test_a_file_under_a_new_name_is_not_read_again(letters, contents, tmp_path: Path) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    (letters / "thư 1.txt").rename(letters / "đổi tên.txt")
    moved = build([letters], tmp_path / "kho", jobs=1)
    assert (moved.new, moved.vanished, moved.read) == (1, 0, 0)
    with opened(tmp_path / "kho") as store:
        rows = store.read("MATCH (d:Document {status: 'loaded'}) WHERE d.files CONTAINS 'đổi tên' RETURN d.number AS n")
    assert rows == [{"n": "1/STC-VP"}]


def test_what_a_vanished_file_said_stays(letters, contents, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("luocdo.graph.building.survey._STEP", 0)  # as if the files were older
    build([letters], tmp_path / "kho", jobs=1)
    before = contents(tmp_path / "kho")
    (letters / "thư 5.txt").unlink()
    summary = build([letters], tmp_path / "kho", jobs=1)
    assert (summary.seen, summary.vanished, summary.written) == (11, 1, 0)
    assert contents(tmp_path / "kho") == before
    assert build([letters / "thư 1.txt"], tmp_path / "kho", jobs=1).vanished == 0, "nobody looked there"


def test_a_copy_that_was_there_before_is_no_new_place_of_one_that_is_gone(letters, tmp_path: Path, monkeypatch) -> None:
    shutil.copy(letters / "thư 5.txt", letters / "bản sao.txt")
    build([letters], tmp_path / "kho", jobs=1)
    monkeypatch.setattr("luocdo.graph.building.survey._STEP", 0)  # the disk can vouch for the files from now on
    (letters / "thư 5.txt").unlink()
    summary = build([letters], tmp_path / "kho", jobs=1)
    assert (summary.new, summary.vanished, summary.written) == (0, 1, 0)


def test_bad_files_are_counted_and_stop_nothing(letters, tmp_path: Path) -> None:
    (letters / "hỏng.docx").write_bytes(b"PK\x03\x04 broken")
    (letters / "rỗng.txt").write_bytes(b"")
    (letters / "ảnh.pdf").write_bytes(b"%PDF-1.4\nnothing")
    for _ in range(2):
        summary = build([letters, letters / "không có.txt"], tmp_path / "kho", jobs=2)
        assert summary.seen == 16
        assert len({note.facts["file"] for note in summary.unread}) == 4
        assert summary.counts.documents["loaded"] == 12


def test_the_lines_of_a_table_that_were_not_read_are_told_at_once(tmp_path: Path) -> None:
    table = tmp_path / "sổ.jsonl"
    table.write_text('{"so_hieu": "12/KH-UBND", "ngay_ban_hanh": "03/02/2026"}\n{"so_hieu": hỏng\n', encoding="utf-8")
    summary = build([table], tmp_path / "kho", jobs=1)
    assert sum(summary.counts.documents.values()) == 1
    assert [(note.code, note.facts["lines"]) for note in summary.unread] == [("unreadable-lines", "2")]


def test_a_file_that_can_no_longer_be_read_keeps_what_it_said(letters, contents, tmp_path: Path) -> None:
    shutil.copy(letters / "thư 1.txt", letters / "thư.txt")
    (letters / "thư.txt").write_text((letters / "thư 1.txt").read_text("utf-8").replace("1/STC", "77/STC"), "utf-8")
    build([letters], tmp_path / "kho", jobs=1)
    before = contents(tmp_path / "kho")
    (letters / "thư.txt").write_bytes(b"")
    for _ in range(2):
        summary = build([letters], tmp_path / "kho", jobs=1)
        assert [note.code for note in summary.unread] == ["no-text"]
        assert contents(tmp_path / "kho") == before


def test_nothing_of_a_secret_document_is_stored_anywhere(letters, tmp_path: Path) -> None:
    (letters / "riêng.txt").write_text(SECRET.replace("\nMẬT\n", ""), encoding="utf-8")
    build([letters], tmp_path / "kho", jobs=1)
    (letters / "riêng.txt").write_text(SECRET, encoding="utf-8")
    for _ in range(2):
        summary = build([letters], tmp_path / "kho", jobs=1)
        assert [(note.code, note.facts["file"]) for note in summary.unread] == [
            ("secret-document", (letters / "riêng.txt").as_posix())
        ]
    with opened(tmp_path / "kho") as store:
        assert (
            store.read("MATCH (d:Document) WHERE d.number IN ['99/STC-VP', '4321/UBND-KT'] RETURN d.key AS key") == []
        )
    with closing(sqlite3.connect(tmp_path / "kho" / "readings.sqlite")) as shelf:
        kept = " ".join(row[0] for row in shelf.execute("SELECT reading FROM reading"))
    assert "99/STC" not in kept
    assert "4321/UBND" not in kept
    assert "kho bạc" not in kept


def test_another_reader_reads_all_again_and_vanished_files_from_their_stored_text(
    letters, contents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    before = contents(tmp_path / "kho")
    (letters / "thư 2.txt").unlink()
    monkeypatch.setattr(sys.modules["luocdo.graph.stores.shelf"], "reader_version", lambda: "another reader")
    assert build([letters], tmp_path / "kho", jobs=1).read == 11
    with closing(sqlite3.connect(tmp_path / "kho" / "readings.sqlite")) as shelf:
        assert set(shelf.execute("SELECT DISTINCT reader FROM reading")) == {("another reader",)}
        assert shelf.execute("SELECT count(*) FROM reading").fetchone() == (12,)
    assert contents(tmp_path / "kho") == before
    assert reader_version() != "another reader"


def test_a_store_inside_the_folder_is_no_document(letters, tmp_path: Path) -> None:
    store = letters / "luocdo.store"
    build([letters], store, jobs=1)
    assert build([letters], store, jobs=1).seen == 12


def test_one_folder_named_in_two_ways_is_one_folder(letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    build([letters], "kho", jobs=1)
    again = build([Path(letters.name), letters], "kho", jobs=2)
    assert (again.seen, again.unchanged, again.read) == (12, 12, 0)


def test_a_store_named_from_here_is_here_wherever_the_process_began(
    letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = Path.cwd()
    before = set(began.iterdir())
    monkeypatch.chdir(tmp_path)
    build([letters], "kho", jobs=1)
    with opened("kho") as store:
        assert store.read("MATCH (d:Document {status: 'loaded'}) RETURN count(d) AS n") == [{"n": 12}]
    assert (tmp_path / "kho" / "graph").is_dir()
    assert set(began.iterdir()) == before


def test_other_lists_of_the_office_are_read_anew(letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    office = tmp_path / "danh mục"
    office.mkdir()
    (office / "not_laws.csv").write_text("before\nquán ăn\n", encoding="utf-8")
    monkeypatch.setenv("LUOCDO_RULES", str(office))
    rules_version.cache_clear()
    try:
        assert build([letters], tmp_path / "kho", jobs=1).read == 12
    finally:
        rules_version.cache_clear()


def test_where_there_is_nothing_to_read_no_store_is_made(tmp_path: Path) -> None:
    (tmp_path / "trống").mkdir()
    for place, code in (("trống", "no-documents"), ("không có", "missing-file")):
        with pytest.raises(LoadError) as caught:
            build([tmp_path / place], tmp_path / "kho", jobs=1)
        assert caught.value.code == code
        assert place in str(caught.value)
    assert not (tmp_path / "kho").exists()


def test_progress_is_told_to_the_end(letters, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    build([letters], tmp_path / "kho", jobs=1, progress=lambda *step: told.append(step))
    assert list(dict.fromkeys(stage for stage, _, _ in told)) == ["find", "read", "assemble", "write"]
    assert [step for step in told if step[0] == "read"][-1] == ("read", 12, 12)


@pytest.mark.parametrize("file", ["lock", "readings.sqlite"])
def test_a_store_that_cannot_be_written_says_where(letters, tmp_path: Path, file: str) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    (tmp_path / "kho" / file).unlink()
    (tmp_path / "kho" / file).mkdir()
    with pytest.raises(StoreError) as caught:
        build([letters], tmp_path / "kho", jobs=1)
    assert caught.value.code == "store-not-writable"
    assert str(tmp_path / "kho") in caught.value.text("vi")


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system whose names are bytes: run it on Linux")
def test_a_file_whose_name_is_no_utf_8_is_read_and_known_again(letters, tmp_path: Path) -> None:
    (letters / "thư 1.txt").rename(os.fsdecode(os.fsencode(letters) + b"/th\xb0 1.txt"))
    assert build([letters], tmp_path / "kho", jobs=2).counts.documents["loaded"] == 12
    again = build([letters], tmp_path / "kho", jobs=1)
    assert (again.unchanged, again.vanished, again.read, again.written) == (12, 0, 0, 0)


def test_of_an_archive_only_the_broken_member_fails(letters, write_letter, tmp_path: Path) -> None:
    with ZipFile(letters / "gói.zip", "w", ZIP_LZMA) as archive:
        for number in (31, 32, 33):
            archive.writestr(f"{number}.txt", write_letter(number))
    with ZipFile(letters / "gói.zip") as archive:
        begin = archive.getinfo("32.txt").header_offset + 80
    packed = (letters / "gói.zip").read_bytes()
    (letters / "gói.zip").write_bytes(packed[:begin] + b"\xff" * 60 + packed[begin + 60 :])
    summary = build([letters], tmp_path / "kho", jobs=1)
    assert summary.counts.documents["loaded"] == 14
    assert [note.facts["file"].rpartition(": ")[2] for note in summary.unread] == ["32.txt"]


def test_what_deleted_files_said_stays_until_it_is_pruned(letters, contents, tmp_path: Path) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    for number in (2, 5, 9):
        (letters / f"thư {number}.txt").unlink()
    kept = build([letters], tmp_path / "kho", jobs=1)
    assert (kept.vanished, kept.pruned, kept.counts.documents["loaded"]) == (3, 0, 12)
    pruned = build([letters], tmp_path / "kho", jobs=1, prune=True)
    assert (pruned.vanished, pruned.pruned, pruned.counts.documents["loaded"]) == (0, 3, 9)
    build([letters], tmp_path / "mới", jobs=1)
    assert contents(tmp_path / "kho") == contents(tmp_path / "mới")


def test_a_folder_that_is_not_there_is_not_pruned(letters, contents, tmp_path: Path) -> None:
    other = tmp_path / "ổ mạng"
    other.mkdir()
    (letters / "thư 1.txt").rename(other / "thư 1.txt")
    build([letters, other], tmp_path / "kho", jobs=1)
    before = contents(tmp_path / "kho")
    (other / "thư 1.txt").rename(tmp_path / "thư 1.txt")
    empty = build([letters, other], tmp_path / "kho", jobs=1, prune=True)
    assert (empty.vanished, empty.pruned) == (1, 0)
    other.rmdir()
    with pytest.raises(LoadError) as caught:
        build([letters, other], tmp_path / "kho", jobs=1, prune=True)
    assert caught.value.code == "prune-missing"
    assert build([letters], tmp_path / "kho", jobs=1, prune=True).pruned == 0
    assert contents(tmp_path / "kho") == before


def test_an_untouched_file_is_not_opened_again_and_a_touched_one_is(letters, tmp_path: Path, monkeypatch) -> None:
    long_ago = 1_600_000_000
    for path in letters.iterdir():
        os.utime(path, (long_ago, long_ago))
    monkeypatch.setattr("luocdo.graph.building.survey._STEP", 0)
    build([letters], tmp_path / "kho", jobs=1)
    opened_files = []
    digest = sys.modules["luocdo.graph.building.survey"].digest
    monkeypatch.setattr(
        "luocdo.graph.building.survey.digest", lambda place: opened_files.append(place) or digest(place)
    )
    changed = letters / "thư 3.txt"
    text = changed.read_text(encoding="utf-8")
    changed.write_text(text.replace("hồ sơ", "hồ xơ"), encoding="utf-8")
    os.utime(changed, (long_ago, long_ago))
    assert build([letters], tmp_path / "kho", jobs=1).changed == 1
    assert opened_files == [str(changed)]
