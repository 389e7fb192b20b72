import codecs
from pathlib import Path

import pytest

from luocdo.loaders.text import clean

SENTENCE = "Căn cứ Nghị định số 45/2021/NĐ-CP, Sở Nội vụ đề nghị các phường, xã gửi báo cáo đúng hạn."


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
    ],
)
def test_every_unicode_encoding_gives_the_same_text(tmp_path, one, encoding, mark):
    file = tmp_path / "công văn.txt"
    file.write_bytes(mark + SENTENCE.encode(encoding))
    loaded = one(file)
    assert loaded.text == SENTENCE
    assert loaded.findings == ()


def test_code_page_1258_is_composed_and_reported(tmp_path, one):
    tones = {"ă": "\xe3", "ứ": "\xfd\xec", "ị": "i\xf2", "đ": "\xf0", "ố": "\xf4\xec", "ở": "\xf5\xd2", "ộ": "\xf4\xf2"}
    words = "Căn cứ Nghị định số một của bộ; ở đó"
    raw = "".join(tones.get(letter, letter) for letter in words).replace("ủ", "u\xd2").encode("latin-1")
    file = tmp_path / "cu.txt"
    file.write_bytes(raw)
    loaded = one(file)
    assert loaded.text == words
    assert [finding.code for finding in loaded.findings] == ["old-encoding"]


def test_a_few_damaged_bytes_do_not_turn_utf8_into_another_encoding(tmp_path, one):
    file = tmp_path / "hong.txt"
    file.write_bytes((SENTENCE + "\n").encode() * 3 + b"\xe1\xba ket thuc")
    loaded = one(file)
    assert loaded.text.startswith(SENTENCE)
    assert [finding.code for finding in loaded.findings] == ["lost-characters"]
    assert loaded.findings[0].facts["count"] == "1"


def test_letters_that_another_program_lost_are_told(tmp_path, one):
    file = tmp_path / "mat-chu.txt"
    file.write_bytes((SENTENCE + "\nThời hạn nào phù hợp, cách nào?").encode("ascii", errors="replace"))
    loaded = one(file)
    assert [finding.code for finding in loaded.findings] == ["garbled-letters"]


@pytest.mark.parametrize(
    "words",
    [
        "Hỏi: gửi ở đâu? Ai gửi? Bao giờ gửi? Gửi mấy bản? Gửi cho ai? Gửi thế nào? Vì sao?",
        "Tải mẫu tại https://mau.example/tai?ma=1, https://mau.example/xem?so=2, https://mau.example/in?so=3.",
        f"{SENTENCE} " * 20 + " ".join(f"https://mau.example/xem?so={at}" for at in range(9)),
    ],
)
def test_questions_and_addresses_have_lost_no_letters(tmp_path, one, words):
    file = tmp_path / "hoi.txt"
    file.write_text(words, encoding="utf-8")
    assert one(file).findings == ()


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\x85", "\v"])
def test_every_line_end_becomes_a_line_feed(end):
    assert clean(f"Số: 12/BC-VP{end}Kính gửi: Ủy ban") == "Số: 12/BC-VP\nKính gửi: Ủy ban"


def test_a_form_feed_begins_a_page(tmp_path, one):
    file = tmp_path / "trang.txt"
    file.write_text("Trang đầu\n\fTrang sau\n\f", encoding="utf-8")
    loaded = one(file)
    assert [loaded.text[start:].split("\n")[0] for start in loaded.pages] == ["Trang đầu", "Trang sau"]


def test_stray_control_characters_are_dropped():
    assert clean("Kính gửi\x00: Sở\x1a") == "Kính gửi: Sở"


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\x00\x01\x02" * 1000, b"\x7fELF" + bytes(500)])
def test_binary_junk_is_a_damaged_file(tmp_path, one, data):
    file = tmp_path / "rac.txt"
    file.write_bytes(data)
    loaded = one(file)
    assert loaded.text is None
    assert [finding.code for finding in loaded.findings] == ["damaged-file"]


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_an_empty_file_has_no_text(tmp_path: Path, one, data):
    file = tmp_path / "trong.txt"
    file.write_bytes(data)
    loaded = one(file)
    assert loaded.text is None
    assert [finding.code for finding in loaded.findings] == ["no-text"]
    assert "trong.txt" in loaded.findings[0].message
