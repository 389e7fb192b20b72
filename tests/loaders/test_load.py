import hashlib
import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.loaders import digest, load
from luocdo.loaders.content import Content
from luocdo.loaders.readers import CONTAINERS, READERS, TABLES
from luocdo.loaders.sniff import NAMED_ONLY, SUFFIXES

NOBODY = 65534


def test_a_text_bears_the_name_and_the_digest_of_its_file(tmp_path, one, body):
    file = tmp_path / "Công văn số 5 (bản cuối).txt"
    file.write_text(body, encoding="utf-8")
    loaded = one(file)
    assert loaded.path == file.as_posix()
    assert loaded.member is None
    assert loaded.sha256 == digest(file) == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (loaded.text, loaded.format) == (body, "txt")


def test_every_promised_format_has_its_reader():
    assert {*SUFFIXES.values(), *NAMED_ONLY.values()} <= {*READERS, *CONTAINERS, *TABLES}


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("cu.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old-format"),
        ("cu.rtf", b"{\\rtf1 abc}", "old-format"),
        ("bang.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old-format"),
        ("anh.jpg", b"\xff\xd8\xff\xe0", "needs-ocr"),
        ("nen.rar", b"Rar!\x1a\x07", "unknown-format"),
        ("gia.pdf", bytes(300), "damaged-file"),
        ("gia.docx", bytes(300), "damaged-file"),
    ],
)
@pytest.mark.usefixtures("without_programs")
def test_what_cannot_be_read_says_what_is_missing(tmp_path, one, name, data, code):
    file = tmp_path / name
    file.write_bytes(data)
    loaded = one(file)
    assert loaded.text is None
    assert [finding.code for finding in loaded.findings] == [code]
    assert name in loaded.findings[0].message
    assert name in loaded.findings[0].text("en")


def test_a_lying_suffix_does_not_hide_the_text(tmp_path, one):
    file = tmp_path / "trang.doc"
    file.write_text("<html><body><p>Thông báo</p></body></html>", encoding="utf-8")
    assert (one(file).format, one(file).text) == ("html", "Thông báo")


def test_a_file_under_a_password_in_word_is_locked(tmp_path, one):
    file = tmp_path / "khóa.docx"
    file.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(480)
    )
    assert [finding.code for finding in one(file).findings] == ["locked-file"]


@pytest.mark.parametrize("size", [(1 << 30) + 1, 4 * 50_000_000 + 1])
def test_a_file_of_more_bytes_than_any_text_may_have_is_too_large(tmp_path, one, size):
    file = tmp_path / "lớn.txt"
    with file.open("wb") as stream:
        stream.truncate(size)
    assert [finding.code for finding in one(file).findings] == ["too-large"]


def test_a_text_above_the_limit_is_too_large(tmp_path, one):
    file = tmp_path / "dài.txt"
    file.write_bytes(b"abc de\n" * 7_200_000)
    assert [finding.code for finding in one(file).findings] == ["too-large"]


def test_standard_input_is_read_once(monkeypatch, body):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(body.encode())))
    assert digest("-") == ""
    (loaded,) = load("-")
    assert (loaded.path, loaded.text) == ("-", body)
    assert loaded.sha256 == hashlib.sha256(body.encode()).hexdigest()


@pytest.mark.parametrize("name", ["không có.txt", "."])
def test_what_is_no_file_is_a_finding_and_has_no_digest(tmp_path, one, name):
    loaded = one(tmp_path / name)
    assert loaded.text is None
    assert loaded.findings[0].code in {"missing-file", "unreadable-file"}
    assert digest(tmp_path / name) == ""


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """A folder that everyone may enter, seen by a user without rights, also when the tests are run by root."""
    if not hasattr(os, "seteuid"):
        pytest.skip("this system has no permissions of the POSIX kind")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_a_file_without_read_permission_is_a_finding(as_nobody, one):
    file = as_nobody / "cấm.txt"
    file.write_text("Kính gửi", encoding="utf-8")
    file.chmod(0)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        loaded = one(file)
    finally:
        if root:
            os.seteuid(0)
    assert loaded.text is None
    assert [finding.code for finding in loaded.findings] == ["unreadable-file"]


def test_a_parser_that_fails_otherwise_ends_in_a_finding(tmp_path, one, monkeypatch):
    def fail(_: object) -> None:
        raise RecursionError

    monkeypatch.setitem(READERS, "md", fail)
    file = tmp_path / "a.md"
    file.write_text("x", encoding="utf-8")
    assert [finding.code for finding in one(file).findings] == ["damaged-file"]


def test_reading_plain_text_imports_no_parser(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("Kính gửi", encoding="utf-8")
    code = f"""import sys
from luocdo.loaders import find, load
assert [text.text for path in find([{str(file)!r}]) for text in load(path)] == ["K\\xednh g\\u1eedi"]
print(sorted({{"lxml", "docx", "pypdfium2"}} & set(sys.modules)))"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_half_a_letter_of_any_format_becomes_the_sign_of_what_is_missing(tmp_path, one, monkeypatch):
    monkeypatch.setitem(READERS, "md", lambda _: Content("việc \ud83d họp"))
    file = tmp_path / "a.md"
    file.write_text("x", encoding="utf-8")
    assert one(file).text == "việc \ufffd họp"
