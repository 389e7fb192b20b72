from io import BytesIO

import docx
import pytest

from luocdo.loaders.sniff import is_document, sniff


def word() -> bytes:
    stream = BytesIO()
    docx.Document().save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "suffix", "expected"),
    [
        (b"%PDF-1.7 ...", ".txt", "pdf"),
        (b"\r\n%PDF-1.4 ...", "", "pdf"),
        (word(), ".doc", "docx"),
        (word(), ".zip", "docx"),
        (b"PK\x03\x04 broken", ".docx", "docx"),
        (b"PK\x03\x04 broken", "", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ".doc", "doc"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ".xls", "xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), ".docx", "locked-office"),
        (b"{\\rtf1 abc}", ".doc", "rtf"),
        (b"<!DOCTYPE html><p>a", ".doc", "html"),
        (b"\xef\xbb\xbf\n <html><p>a", "", "html"),
        (b"<!-- x --><table><tr>", ".txt", "html"),
        ("Số: 5/KH".encode(), ".html", "txt"),
        ("Số: 5/KH".encode(), ".docx", "txt"),
        ("Số: 5/KH".encode(), ".md", "md"),
        ("Số: 5/KH".encode(), "", "txt"),
        ("<p>Số: 5/KH".encode("utf-16"), ".html", "html"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", ".doc", "mhtml"),
        (b"From: <Saved by X>\r\nSubject: a\r\nMIME-Version: 1.0\r\n", "", "mhtml"),
        (b"\xff\xd8\xff\xe0", ".pdf", "jpg"),
        (b"\x89PNG\r\n\x1a\n", "", "png"),
        (b"BM\x00\x00", ".bmp", "bmp"),
        (b"Rar!\x1a\x07", ".zip", "rar"),
        (b"cut off", ".zip", "zip"),
        (b"cut off", ".7z", "7z"),
        (b"", ".txt", "txt"),
    ],
)
def test_content_decides_and_the_suffix_only_between_texts(data, suffix, expected):
    stream = BytesIO(data)
    assert sniff(stream, suffix) == expected
    assert stream.tell() == 0


@pytest.mark.parametrize(
    ("data", "expected"), [(b"%PDF-1.7", True), (word(), True), (b"body { color: red }", False), (b"", False)]
)
def test_a_file_of_unknown_suffix_is_a_document_only_by_its_content(data, expected):
    assert is_document(BytesIO(data)) is expected
