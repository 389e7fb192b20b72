"""E-mail as files: the words, the attachments, and what is forwarded inside."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from luocdo.loaders import LoadedText, load

ORDER = (
    "Thực hiện Kế hoạch số 88/KH-UBND ngày 14/3/2025 của UBND tỉnh, Sở yêu cầu các phòng báo cáo trước ngày 20/6/2025."
)
FILES = Path(__file__).parents[1] / "files"
REAL = ("thu-mutt.eml", "thu-outlook.msg")
"""The same message, written by mutt, and as Outlook's own form of it by aspose-email-foss."""


def letter(subject: str = "Gửi công văn", words: str = "Văn thư gửi các phòng công văn kèm theo.") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "vanthu@example.vn", "phong@example.vn", subject
    message.set_content(words)
    return message


def attached(message: EmailMessage, name: str, content: bytes) -> EmailMessage:
    message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message


def loaded(folder: Path, message: bytes) -> list[LoadedText]:
    file = folder / "thư.eml"
    file.write_bytes(message)
    return list(load(file))


def codes(texts: list[LoadedText]) -> list[str]:
    return [finding.code for text in texts for finding in text.findings]


@pytest.mark.parametrize("name", REAL)
def test_a_message_written_by_a_mail_program_gives_its_words_and_its_attachment(name: str) -> None:
    if name.endswith(".msg"):
        pytest.importorskip("oxmsg", reason="needs python-oxmsg: pip install luocdo[mail]")
    words, order = load(FILES / name)
    assert words.text is not None
    assert words.text.startswith("Chuyển kế hoạch số hóa")
    assert (order.member, order.format) == ("Kế hoạch 41.txt", "txt")
    assert order.text is not None
    assert "41/KH-SNV" in order.text


def test_words_stand_under_their_subject_and_attachments_follow(tmp_path: Path) -> None:
    words, order = loaded(tmp_path, attached(letter(), "Công văn số 5.txt", ORDER.encode()).as_bytes())
    assert words.text is not None
    assert words.text.startswith("Gửi công văn\n\nVăn thư gửi")
    assert (words.member, order.member, order.text) == ("thư.txt", "Công văn số 5.txt", ORDER)


def test_an_attached_csv_is_read_where_it_is_a_register(tmp_path: Path) -> None:
    rows = "Số, ký hiệu;Ngày ban hành;Trích yếu\n" + "88/KH-UBND;14/3/2025;Kế hoạch số hóa\n" * 2000
    message = attached(attached(letter(), "so.csv", rows.encode()), "diem.csv", b"ten,diem\nAn,9\n")
    _, first, *rest = loaded(tmp_path, message.as_bytes())
    assert (first.member, first.entry, dict(first.declared)["number"]) == ("so.csv/2", True, "88/KH-UBND")
    assert {text.member.partition("/")[0] for text in rest if text.member} == {"so.csv"}


def test_a_message_of_html_alone_is_read_as_a_page(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "a@example.vn"
    message.set_content(f"<p>{ORDER}</p>", subtype="html")
    (words,) = loaded(tmp_path, message.as_bytes())
    assert (words.format, words.text) == ("html", ORDER)


def test_html_beside_plain_words_and_pictures_in_it_are_no_attachments(tmp_path: Path) -> None:
    message = letter()
    message.add_alternative("<p>Văn thư gửi <img src='cid:logo'></p>", subtype="html")
    message.get_payload()[1].add_related(b"\x89PNG\r\n", "image", "png", cid="<logo>")  # type: ignore[union-attr, index]
    assert [text.member for text in loaded(tmp_path, message.as_bytes())] == ["thư.txt"]


def test_a_forwarded_message_is_opened_but_none_inside_it(tmp_path: Path) -> None:
    innermost = letter("thứ ba", "Sâu quá.")
    inner = attached(letter("thứ hai"), "lệnh.txt", ORDER.encode())
    inner.add_attachment(innermost)
    outer = letter("thứ nhất")
    outer.add_attachment(inner)
    texts = loaded(tmp_path, outer.as_bytes())
    assert [text.member for text in texts] == ["thư.txt", "1.eml/thư.txt", "1.eml/lệnh.txt", "1.eml/2.eml"]
    assert codes(texts) == ["nested-archive"]


@pytest.mark.parametrize("content", [b"", b"\0\xff" * 300])
def test_what_is_no_message_is_damaged(tmp_path: Path, content: bytes) -> None:
    assert codes(loaded(tmp_path, content)) == ["damaged-file"]


def test_a_name_in_an_old_form_is_read(tmp_path: Path) -> None:
    message = attached(letter(), "x.txt", ORDER.encode()).as_bytes()
    old = message.replace(b'filename="x.txt"', b'filename="=?utf-8?B?Q8O0bmcgdsSDbi50eHQ=?="')
    assert loaded(tmp_path, old)[1].member == "Công văn.txt"
