"""What was taken out of a store for good leaves no word in any of its files."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from luocdo.graph import build, opened
from luocdo.graph.building import bring_up

WORD = "zumquaxil"
"""A word of one document and of no other: in its number, its title, the unit that it orders and what it cites."""
LETTER = f"""UBND TỈNH HÀ GIANG
SỞ TÀI CHÍNH
Số: 77/STC-{WORD.upper()}
Hà Giang, ngày 04 tháng 5 năm 2024
V/v kiểm tra hồ sơ {WORD}

Kính gửi: Trạm {WORD} thuộc Sở

Thực hiện Quyết định số 4711/QĐ-{WORD.upper()} ngày 12/3/2024 của Trung tâm {WORD} về việc thành lập Tổ {WORD}, Sở yêu cầu:
1. Trạm {WORD} rà soát hồ sơ {WORD}, báo cáo trước ngày 14/5/2024.
"""
WINDOW = 24


@pytest.fixture
def store(letters: Path, write_letter: Callable[[int], str], tmp_path: Path) -> Path:
    """A store that holds the document among others, and has seen changes before and after it came."""
    for number in range(13, 21):
        (letters / f"thư {number}.txt").write_text(write_letter(number), encoding="utf-8")
    build([letters], tmp_path / "kho", jobs=1)
    (letters / "đi.txt").write_text(LETTER, encoding="utf-8")
    build([letters], tmp_path / "kho", jobs=1)
    (letters / "thư 5.txt").write_text(write_letter(55), encoding="utf-8")
    build([letters], tmp_path / "kho", jobs=1)
    assert holding(tmp_path / "kho", WORD.encode()) >= {"readings.sqlite", "ledger.sqlite", "graph"}
    return tmp_path / "kho"


def holding(store: Path, *words: bytes) -> set[str]:
    """Return in which files of a store, or folders of it, any of these bytes are found, in capital letters or not."""
    files = [path for path in store.rglob("*") if path.is_file()]
    found = [path for path in files if any(word.lower() in path.read_bytes().lower() for word in words)]
    return {path.relative_to(store).parts[0] for path in found}


def packed(store: Path) -> Iterator[bytes]:
    """Yield pieces of what is kept of the document in packed form."""
    with closing(sqlite3.connect(store / "readings.sqlite")) as shelf:
        [(content, text)] = shelf.execute("SELECT content, text FROM reading WHERE reading LIKE ?", (f"%{WORD}%",))
    with closing(sqlite3.connect(store / "ledger.sqlite")) as ledger:
        bodies = [body for (body,) in ledger.execute("SELECT body FROM told WHERE content = ?", (content,))]
    for blob in (text, *bodies):
        yield from (bytes(blob[start : start + WINDOW]) for start in range(8, len(blob) - WINDOW, WINDOW))


def loaded(store: Path) -> int:
    """Return how many documents the graph has whole."""
    with opened(store) as graph:
        return int(str(graph.read("MATCH (d:Document {status: 'loaded'}) RETURN count(d) AS n")[0]["n"]))


def test_a_pruned_document_leaves_no_word(letters: Path, store: Path) -> None:
    words = (WORD.encode(), *packed(store))
    (letters / "đi.txt").unlink()
    assert build([letters], store, jobs=1, prune=True).pruned == 1
    assert (holding(store, *words), loaded(store)) == (set(), 20)


def test_what_a_file_said_before_it_was_changed_goes_with_the_next_prune(
    letters: Path, store: Path, write_letter: Callable[[int], str]
) -> None:
    words = (WORD.encode(), *packed(store))
    (letters / "đi.txt").write_text(write_letter(56), encoding="utf-8")
    build([letters], store, jobs=1)
    assert holding(store, *words) != set()
    assert build([letters], store, jobs=1, prune=True).pruned == 0
    assert (holding(store, *words), loaded(store)) == (set(), 21)


def test_a_document_that_became_a_secret_one_leaves_no_word_at_once(letters: Path, store: Path) -> None:
    words = (WORD.encode(), *packed(store))
    (letters / "đi.txt").write_text(LETTER.replace("\nSố:", "\nMẬT\nSố:"), encoding="utf-8")
    assert [note.code for note in build([letters], store, jobs=1).unread] == ["secret-document"]
    assert (holding(store, *words), loaded(store)) == (set(), 20)


def test_where_nothing_was_taken_out_nothing_is_made_anew(letters: Path, store: Path) -> None:
    build([letters], store, jobs=1, prune=True)
    assert build([letters], store, jobs=1, prune=True).written == 0


def test_words_that_a_killed_build_left_go_with_the_next_one(
    letters: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dying(shelf: sqlite3.Connection) -> None:
        raise KeyboardInterrupt

    words = (WORD.encode(), *packed(store))
    (letters / "đi.txt").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(bring_up, "sweep", dying)
        with pytest.raises(KeyboardInterrupt):
            build([letters], store, jobs=1, prune=True)
    build([letters], store, jobs=1, prune=True)
    assert (holding(store, *words), loaded(store)) == (set(), 20)
