"""`luocdo check` and `luocdo read` beside a draft that gave no text: a script must not take it for a sound one."""

import ast
from io import BytesIO
from pathlib import Path
from string import Formatter
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from luocdo.cli import main
from luocdo.cli.command import SOME_NOT_READ
from luocdo.errors import LoadError
from luocdo.loaders.readers import READERS
from luocdo.messages import catalogue

LOADERS = Path(__file__).parents[2] / "loaders"
NO_DOCUMENT = {"own-answer"}


def raised_in_loaders() -> set[str]:
    """Return every code of a LoadError in the sources of the loaders: why a file gives no text."""
    calls = (
        node
        for file in LOADERS.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "LoadError"
    )
    return {str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)}


def fails_with(code: str, monkeypatch: pytest.MonkeyPatch, draft: Path) -> None:
    """Have the reader of markdown refuse `draft` as a reader of that code does."""
    facts = {place: "x" for _, place, _, _ in Formatter().parse(catalogue()[code].vi) if place and place != "file"}

    def refuse(_: object) -> None:
        raise LoadError(code, **facts)

    draft.write_text("Dự thảo", encoding="utf-8")
    monkeypatch.setitem(READERS, "md", refuse)


@pytest.mark.parametrize("code", sorted(raised_in_loaders()))
def test_whatever_kept_a_draft_from_being_read_it_passes_no_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    fails_with(code, monkeypatch, draft := tmp_path / "du-thao.md")
    passes = code in NO_DOCUMENT
    assert CliRunner().invoke(main, ["check", str(draft)]).exit_code == (0 if passes else 1)
    assert CliRunner().invoke(main, ["read", str(draft)]).exit_code == (0 if passes else SOME_NOT_READ)


def archive_in_archives() -> bytes:
    packed = b"x"
    for _ in range(4):
        stream = BytesIO()
        with ZipFile(stream, "w") as package:
            package.writestr("trong.zip", packed)
        packed = stream.getvalue()
    return packed


@pytest.mark.usefixtures("without_programs")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cũ.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("ảnh.jpg", b"\xff\xd8\xff\xe0"),
        ("nén.rar", b"Rar!\x1a\x07"),
        ("gói.zip", archive_in_archives()),
        ("bảng.csv", b"ten,diem\nAn,9\n"),
    ],
)
def test_a_real_file_that_cannot_be_read_here_passes_no_check(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert CliRunner().invoke(main, ["check", str(tmp_path / name)]).exit_code == 1


def test_a_file_that_is_gone_passes_no_check_beside_one_that_is_sound(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kính gửi: Các phòng thuộc Sở.\n", encoding="utf-8")
    assert CliRunner().invoke(main, ["check", str(tmp_path / "a.txt")]).exit_code == 0
    assert CliRunner().invoke(main, ["check", str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]).exit_code == 1
