"""What `import luocdo` offers."""

from pathlib import Path

import pytest

import luocdo

LETTER = "UBND TỈNH CÀ MAU\nSỞ Y TẾ\n\nSố: 15/SYT-VP\n\nThực hiện Công văn số 88/UBND-VX ngày 05/3/2025 của UBND tỉnh, Sở yêu cầu:"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "công văn 15.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", luocdo.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(luocdo, name)


def test_the_list_of_public_names_is_sorted() -> None:
    assert luocdo.__all__ == sorted(luocdo.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'rede_file'"):
        luocdo.rede_file  # noqa: B018


def test_a_file_is_read_like_its_text(letter: Path) -> None:
    reading = luocdo.read_file(letter)
    assert reading.references == luocdo.read_text(LETTER).references
    assert reading.source.path == letter.as_posix()


def test_a_folder_is_read_file_by_file(letter: Path) -> None:
    (letter.parent / "15b.txt").write_text(LETTER, encoding="utf-8")
    assert [reading.document.number for reading in luocdo.read_files([letter.parent])] == ["15/SYT-VP"] * 2
    with pytest.raises(luocdo.LuocdoError, match="2 văn bản"):
        luocdo.read_file(letter.parent)


def test_a_folder_without_documents_says_so(tmp_path: Path) -> None:
    with pytest.raises(luocdo.LuocdoError, match="không có văn bản nào"):
        luocdo.read_file(tmp_path)


def test_a_folder_becomes_a_graph_that_can_be_asked(letter: Path, tmp_path: Path) -> None:
    luocdo.build([letter], tmp_path / "kho", jobs=1)
    with luocdo.open_store(tmp_path / "kho") as store:
        chain = store.trace("15 syt vp")
        count = store.query("MATCH (d:Document) RETURN count(d) AS documents")
    assert [step.document.number for step in chain.up] == ["88/UBND-VX"]
    assert count.rows == ({"documents": 2},)
