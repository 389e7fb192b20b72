import os
import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from luocdo.loaders import load

TEXT = "Kính gửi: Các phòng thuộc Sở.".encode()


def zipped(**members: bytes) -> bytes:
    return zipped_pairs(*((name.replace("__", "."), data) for name, data in members.items()))


def zipped_pairs(*members: tuple[str, bytes]) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def loaded(folder, data: bytes):
    file = folder / "gói.zip"
    file.write_bytes(data)
    return list(load(file))


def codes(texts) -> list[str]:
    return [finding.code for text in texts for finding in text.findings]


def test_every_document_of_an_archive_is_a_text_of_its_own(tmp_path):
    texts = loaded(tmp_path, zipped(b__txt=TEXT, a__html=b"<p>Phong</p>"))
    assert [(text.member, text.format, text.text) for text in texts] == [
        ("b.txt", "txt", TEXT.decode()),
        ("a.html", "html", "Phong"),
    ]
    assert len({text.sha256 for text in texts}) == 2


@pytest.mark.parametrize("name", ["../../ngoài.txt", "/etc/ngoài.txt", "C:\\ngoài.txt", "a/../b.txt"])
def test_a_name_in_an_archive_is_only_a_name(tmp_path, name):
    inside = tmp_path / "trong" / "nữa"
    inside.mkdir(parents=True)
    texts = loaded(inside, zipped_pairs((name, TEXT)))
    assert [(text.member, text.text) for text in texts] == [(name.replace(os.sep, "/"), TEXT.decode())]
    assert [path.name for path in sorted(tmp_path.rglob("*"))] == ["trong", "nữa", "gói.zip"]


def test_an_archive_in_an_archive_is_opened_once_more_but_no_deeper(tmp_path):
    inner = zipped(a__txt=TEXT)
    texts = loaded(tmp_path, zipped(mot__zip=inner, hai__zip=zipped(ba__zip=inner)))
    assert [text.member for text in texts] == ["mot.zip/a.txt", "hai.zip/ba.zip"]
    assert codes(texts) == ["nested-archive"]


def test_a_bomb_is_not_unpacked(tmp_path):
    texts = loaded(tmp_path, zipped(bom__txt=bytes(64 << 20), a__txt=TEXT))
    assert [text.text for text in texts] == [None, TEXT.decode()]
    assert codes(texts) == ["too-large"]


def test_a_member_that_is_longer_than_it_says_is_not_read_beyond(tmp_path):
    data = zipped(a__txt=b"x" * 100_000)
    size = struct.pack("<I", 100_000)
    lying = data.replace(size, struct.pack("<I", 10))
    assert lying != data
    texts = loaded(tmp_path, lying)
    assert codes(texts) == ["damaged-file"]


def test_too_many_members_are_too_large(tmp_path):
    texts = loaded(tmp_path, zipped_pairs(*((f"{number}.txt", b"") for number in range(20_001))))
    assert codes(texts) == ["too-large"]


def test_a_locked_member_is_reported_and_the_others_are_read(tmp_path):
    data = bytearray(zipped(kin__txt=TEXT, mo__txt=TEXT))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    texts = loaded(tmp_path, bytes(data))
    assert [text.text for text in texts] == [None, TEXT.decode()]
    assert codes(texts) == ["locked-file"]
    assert "kin.txt" in texts[0].findings[0].message


def test_a_damaged_member_is_reported_and_the_others_are_read(tmp_path):
    data = bytearray(zipped(hong__txt=TEXT, lanh__txt=TEXT))
    data[data.index(b"hong.txt") + 10] ^= 0xFF
    texts = loaded(tmp_path, bytes(data))
    assert [text.text for text in texts] == [None, TEXT.decode()]
    assert codes(texts) == ["damaged-file"]


@pytest.mark.parametrize("cut", [10, 60])
def test_a_truncated_archive_is_a_damaged_file(tmp_path, cut):
    assert codes(loaded(tmp_path, zipped(a__txt=TEXT)[:cut])) == ["damaged-file"]


def test_an_archive_without_documents_says_so(tmp_path):
    assert codes(loaded(tmp_path, zipped(a__css=b"p {}", __MACOSX=b""))) == ["no-documents"]
    assert codes(loaded(tmp_path, zipped())) == ["no-documents"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1258"])
def test_names_of_programs_that_do_not_declare_their_encoding_are_read(tmp_path, encoding):
    name = "đơn vị.txt".replace("ị", "i") if encoding == "cp1258" else "đơn vị.txt"
    raw = name.encode(encoding)
    data = zipped_pairs(("x" * len(raw), TEXT)).replace(b"x" * len(raw), raw)
    assert [text.member for text in loaded(tmp_path, data)] == [name]
