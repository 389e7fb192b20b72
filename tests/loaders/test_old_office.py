"""Files of older programs are read by the programs that can; without these one is told what to install."""

import shutil
from pathlib import Path

import pytest

from luocdo.loaders import LoadedText, load
from luocdo.loaders.old_office import DOC_READERS
from luocdo.loaders.programs import find_program

FILES = Path(__file__).parent / "files"
INSTALLED = [name for name in DOC_READERS if find_program(name)]
needs_a_reader = pytest.mark.skipif(not INSTALLED, reason="needs a reader of .doc: apt install antiword")


def one(path: Path) -> LoadedText:
    (loaded,) = load(path)
    return loaded


@needs_a_reader
@pytest.mark.parametrize("program", INSTALLED)
def test_a_doc_that_an_office_program_saved_is_read(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only = tmp_path / "only"
    only.mkdir()
    found = Path(find_program(program) or "")
    (only / found.name).symlink_to(found)
    if program != "LibreOffice":  # a shell script of its own
        monkeypatch.setenv("PATH", str(only))
    loaded = one(FILES / "cong-van-libreoffice.doc")
    assert loaded.text is not None
    lines = [line.strip() for line in loaded.text.splitlines()]
    assert "Thực hiện Kế hoạch số 88/KH-UBND ngày 14/3/2025 của UBND tỉnh Lâm Đồng, Sở Nội vụ yêu cầu:" in lines
    assert "Số: 1420/SNV-CCHC" in loaded.text


@pytest.mark.usefixtures("without_programs")
@pytest.mark.parametrize("name", ["a.doc", "a.rtf", "a.xls"])
def test_without_the_program_one_is_told_what_to_install(name: str, tmp_path: Path) -> None:
    beginning = b"{\\rtf1 abc}" if name.endswith("rtf") else (FILES / "cong-van-libreoffice.doc").read_bytes()
    (tmp_path / name).write_bytes(beginning)
    loaded = one(tmp_path / name)
    assert [finding.code for finding in loaded.findings] == ["old-format"]
    assert "libreoffice" in loaded.findings[0].facts["command"].lower()


@needs_a_reader
def test_a_program_that_cannot_read_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "hỏng.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    loaded = one(tmp_path / "hỏng.doc")
    assert loaded.text is None
    assert loaded.findings[0].code in {"program-failed", "damaged-file"}


@needs_a_reader
def test_a_name_that_looks_like_an_option_is_only_a_name(tmp_path: Path) -> None:
    shutil.copy(FILES / "cong-van-libreoffice.doc", tmp_path / "-s;touch x;.doc")
    assert one(tmp_path / "-s;touch x;.doc").text
    assert [path.name for path in tmp_path.iterdir()] == ["-s;touch x;.doc"]
