"""The words of a message in any encoding, form and number of parts."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from luocdo.loaders import LoadedText, load

FILES = Path(__file__).parents[1] / "files"
WORDS = "Kính gửi Ủy ban nhân dân xã: đề nghị báo cáo trước ngày 20/6/2025."
PAGE = '<html><head><meta charset="{charset}"><title>x</title></head><body><p>{words}</p></body></html>'


def loaded(folder: Path, message: bytes) -> list[LoadedText]:
    file = folder / "thư.eml"
    file.write_bytes(message)
    return list(load(file))


def said(texts: list[LoadedText]) -> list[tuple[str | None, str | None]]:
    return [(each.member, each.text) for each in texts]


def sent(body: bytes, kind: str, *, more: str = "") -> bytes:
    head = f"From: a@example.vn\nSubject: Nhac viec\nMIME-Version: 1.0\n{more}Content-Type: {kind}\n"
    return f"{head}Content-Transfer-Encoding: 8bit\n\n".encode() + body


@pytest.mark.parametrize("stale", ["windows-1258", "utf-16", "us-ascii", "no-such-thing"])
def test_a_page_is_read_as_the_message_says_and_not_as_the_page_once_was(tmp_path: Path, stale: str) -> None:
    page = PAGE.format(charset=stale, words=WORDS).encode()
    assert said(loaded(tmp_path, sent(page, "text/html; charset=utf-8"))) == [("thư.html", f"Nhac viec\n{WORDS}")]


def test_a_page_without_an_encoding_of_the_message_is_read_by_its_own(tmp_path: Path) -> None:
    page = PAGE.format(charset="utf-16-le", words=WORDS).encode()
    wide = PAGE.format(charset="cp1258", words="Soạn thảo".replace("ạ", "a\u0323").replace("ả", "a\u0309"))
    assert said(loaded(tmp_path, sent(page, "text/html")))[0][1] == f"Nhac viec\n{WORDS}"
    assert "Soa\u0323n tha\u0309o" in str(loaded(tmp_path, sent(wide.encode("cp1258"), "text/html"))[0].text)


@pytest.mark.parametrize("kind", ["plain", "html"])
@pytest.mark.parametrize("charset", ["x-no-such", "us-ascii", "unknown-8bit", '"a b"', "base64"])
def test_an_encoding_that_nobody_knows_or_that_is_wrong_loses_neither_words_nor_attachments(
    tmp_path: Path, charset: str, kind: str
) -> None:
    body = (
        f"--x\nContent-Type: text/{kind}; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n{WORDS}\n"
        "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=lenh.txt\n\nSo: 5/KH-UBND\n--x--\n"
    )
    words, order = loaded(tmp_path, sent(body.encode(), 'multipart/mixed; boundary="x"'))
    assert WORDS in str(words.text)
    assert (order.member, order.text) == ("lenh.txt", "So: 5/KH-UBND")


def test_damaged_words_say_so(tmp_path: Path) -> None:
    (words,) = loaded(tmp_path, sent(WORDS.encode().replace("ử".encode(), b"\xe1\xbb"), "text/plain; charset=utf-8"))
    assert [note.code for note in words.findings] == ["lost-characters"]


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_words_after_an_attachment_are_read_and_empty_ones_are_none(tmp_path: Path, kind: str) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.vn", "Hai phần"
    message.set_content("Phần một.")
    message.add_attachment("Số: 5/KH-UBND", filename="lệnh.txt")
    for words in (WORDS, " \n"):
        rest = EmailMessage()
        rest.set_content(words, subtype=kind)
        message.attach(rest)
    ending = {"plain": "txt", "html": "html"}[kind]
    texts = [(name, str(text).strip()) for name, text in said(loaded(tmp_path, message.as_bytes()))]
    assert texts == [("thư.txt", "Hai phần\n\nPhần một."), ("lệnh.txt", "Số: 5/KH-UBND"), (f"2.{ending}", WORDS)]


def test_of_words_in_two_forms_one_is_read_also_behind_the_first_words(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "a@example.vn"
    message.set_content("Phần một.")
    message.make_mixed()
    both = EmailMessage()
    both.set_content(WORDS)
    both.add_alternative(f"<p>{WORDS}</p>", subtype="html")
    message.attach(both)
    assert [each.member for each in loaded(tmp_path, message.as_bytes())] == ["thư.txt", "1.txt"]


def test_a_subject_stands_above_the_words_of_a_page(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.vn", "Số <5> & việc"
    message.set_content(PAGE.format(charset="utf-8", words=WORDS), subtype="html")
    assert said(loaded(tmp_path, message.as_bytes())) == [("thư.html", f"Số <5> & việc\n{WORDS}")]


def test_a_page_that_outlook_kept_is_read_as_the_message_says_under_its_subject() -> None:
    pytest.importorskip("oxmsg", reason="needs python-oxmsg: pip install luocdo[mail]")
    assert said(list(load(FILES / "thu-outlook-html.msg"))) == [("thư.html", f"Số <6> nhắc việc\n{WORDS}")]
