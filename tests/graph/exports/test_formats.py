"""What holds for every format: the same graph gives the same bytes, and nothing that was there is lost."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from luocdo.cli.export import FORMATS as OFFERED
from luocdo.errors import PageError
from luocdo.graph import Store
from luocdo.graph.exports import FORMATS, Counts, export, format_of
from luocdo.graph.exports.output import whole_file, whole_folder
from luocdo.graph.stores.mirror.reading import Mirror
from luocdo.graph.stores.workspace import MIRROR
from luocdo.viz.labels import labels

Exported = Callable[..., tuple[Path, Counts]]


def contents(path: Path) -> dict[str, bytes]:
    files: Iterator[Path] = path.iterdir() if path.is_dir() else iter([path])
    return {file.name if path.is_dir() else "": file.read_bytes() for file in files}


def test_the_command_offers_every_format() -> None:
    assert set(OFFERED) == set(FORMATS)


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_graph_gives_the_same_bytes_in_utf_8(exported: Exported, form: str) -> None:
    (one, counts), (other, _) = exported(form, "một"), exported(form, "hai")
    assert contents(one) == contents(other)
    assert counts.nodes > 0
    for content in contents(one).values():
        content.decode("utf-8")


@pytest.mark.parametrize("form", FORMATS)
def test_the_tables_beside_a_graph_give_the_bytes_that_its_engine_gives(
    exported: Exported, with_tables: Store, tmp_path: Path, form: str
) -> None:
    asked, counts = exported(form, "máy")
    assert export(with_tables, form, tmp_path / "bảng", labels("vi")) == (tmp_path / "bảng", counts)
    assert contents(tmp_path / "bảng") == contents(asked)


def test_where_the_tables_are_damaged_the_engine_is_asked(exported: Exported, store: Store, tmp_path: Path) -> None:
    asked, counts = exported("graphml", "máy")
    before = store.tables
    store.tables = Mirror(tmp_path, store.stamp(), sqlite3.connect(tmp_path / MIRROR))  # it holds nothing of the graph
    try:
        assert export(store, "graphml", tmp_path / "bảng", labels("vi")) == (tmp_path / "bảng", counts)
    finally:
        store.tables = before
    assert contents(tmp_path / "bảng") == contents(asked)


@pytest.mark.parametrize("form", FORMATS)
def test_an_export_takes_the_place_of_an_earlier_one(exported: Exported, form: str) -> None:
    path, _ = exported(form)
    before = contents(path)
    exported(form)
    assert contents(path) == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("form", [name for name, form in FORMATS.items() if not form.suffix])
def test_a_folder_that_holds_something_else_is_left_alone(exported: Exported, tmp_path: Path, form: str) -> None:
    (tmp_path / "ra").mkdir()
    (tmp_path / "ra" / "công văn.docx").write_text("của người khác", encoding="utf-8")
    with pytest.raises(PageError, match=r"công văn\.docx"):
        exported(form)
    assert contents(tmp_path / "ra") == {"công văn.docx": "của người khác".encode()}


@pytest.mark.parametrize("form", [name for name, form in FORMATS.items() if not form.suffix])
def test_what_somebody_changed_in_an_export_or_put_there_is_never_removed(exported: Exported, form: str) -> None:
    path, _ = exported(form)
    edited = next(file for file in sorted(path.iterdir()) if file.name != "luocdo.sha256")
    edited.write_bytes(edited.read_bytes() + b"\n")
    before = contents(path)
    with pytest.raises(PageError, match=f"{edited.name}.*đã bị sửa"):
        exported(form)
    edited.rename(edited.with_name(f"của tôi{edited.suffix}"))
    with pytest.raises(PageError, match="của tôi"):
        exported(form)
    assert sorted(contents(path).values()) == sorted(before.values())


def test_a_folder_that_only_looks_like_an_export_is_left_alone(exported: Exported, tmp_path: Path) -> None:
    (tmp_path / "ra").mkdir()
    (tmp_path / "ra" / "000001-5-ubnd.edxml").write_text("<x/>", encoding="utf-8")
    with pytest.raises(PageError, match="000001-5-ubnd"):
        exported("edxml")
    assert contents(tmp_path / "ra") == {"000001-5-ubnd.edxml": b"<x/>"}


def test_a_copy_that_somebody_put_beside_an_export_stays(exported: Exported, tmp_path: Path) -> None:
    exported("csv")
    (tmp_path / "ra.old").mkdir()
    (tmp_path / "ra.old" / "so-van-ban.csv").write_text("bản lưu", encoding="utf-8")
    exported("csv")
    assert contents(tmp_path / "ra.old") == {"so-van-ban.csv": "bản lưu".encode()}


class Broken:
    """A store that breaks off after some questions."""

    def __init__(self, store: Store, answers: int) -> None:
        self._store, self._answers = store, answers
        self.stamp, self.tables = store.stamp, None

    def read(self, *words: Any, **more: Any) -> Any:
        self._answers -= 1
        if self._answers < 0:
            raise KeyboardInterrupt
        return self._store.read(*words, **more)


@pytest.mark.parametrize("form", FORMATS)
def test_an_export_that_breaks_off_leaves_the_earlier_one(
    exported: Exported, store: Store, tmp_path: Path, form: str
) -> None:
    path, _ = exported(form)
    before = contents(path)
    with pytest.raises(KeyboardInterrupt):
        export(Broken(store, 3), form, path, labels("vi"))  # type: ignore[arg-type]
    assert contents(path) == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("", encoding="utf-8")
    for way in (whole_file, whole_folder):
        with pytest.raises(PageError, match="tệp"), way(tmp_path / "tệp" / "ra"):
            pytest.fail("nothing can be written there")


@pytest.mark.parametrize("name", ["ra", "ra.xlsx", "ra.csv"])
def test_a_name_that_says_no_format_is_answered_with_all_of_them(name: str) -> None:
    with pytest.raises(PageError, match="graphml, gexf, csv"):
        format_of(name)


def test_an_unknown_format_is_answered_with_all_of_them(exported: Exported) -> None:
    with pytest.raises(PageError, match="neo4j-admin"):
        exported("rdf")


def test_several_files_are_not_written_under_the_name_of_one(exported: Exported, tmp_path: Path) -> None:
    with pytest.raises(PageError, match="thư mục"):
        exported("csv", "văn bản.csv")
    assert list(tmp_path.iterdir()) == []
