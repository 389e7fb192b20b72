"""edXML packages (QCVN 102:2016/BTTTT) in the layouts that the programs of agencies write."""

from base64 import b64encode
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from luocdo.loaders import LoadedText, load

BODY = "Kính gửi: Các sở, ban, ngành.\nThực hiện Kế hoạch số 88/KH-UBND ngày 14/3/2025 của UBND tỉnh, Sở gửi báo cáo."
SPACES = ["http://www.mic.gov.vn/TBT/QCVN_102_2016", "http://www.e-doc.vn/Schema/"]


def zipped(name: str, content: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def attachment(name: str, content: bytes) -> str:
    return (
        f"<Attachment><ContentId>cid:1</ContentId><AttachmentName>{name}</AttachmentName>"
        f"<e:ContentTransferEncoded>{b64encode(content).decode()}</e:ContentTransferEncoded></Attachment>"
    )


def package(*attachments: str, space: str = SPACES[0], more: str = "") -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="{space}" xmlns:e="{space}"><e:edXMLEnvelope><e:edXMLHeader><e:MessageHeader>
<e:From><e:OrganId>000.00.10.H26</e:OrganId><e:OrganName>Sở Nội vụ tỉnh Lâm Đồng</e:OrganName></e:From>
<e:To><e:OrganName>UBND tỉnh Lâm Đồng</e:OrganName></e:To><e:To><e:OrganName>Sở Tài chính tỉnh Lâm Đồng</e:OrganName></e:To>
<e:Code><e:CodeNumber>1420</e:CodeNumber><e:CodeNotation>SNV-CCHC</e:CodeNotation></e:Code>
<e:PromulgationInfo><e:Place>Đà Lạt</e:Place><e:PromulgationDate>2025/09/22</e:PromulgationDate></e:PromulgationInfo>
<e:DocumentType><e:Type>1</e:Type><e:TypeName>Công văn</e:TypeName></e:DocumentType>
<e:Subject>V/v báo cáo tiến độ số hóa hồ sơ</e:Subject>
<e:SignerInfo><e:Position>Phó Giám đốc</e:Position><e:FullName>Lê Thị Ánh</e:FullName></e:SignerInfo>{more}
</e:MessageHeader></e:edXMLHeader></e:edXMLEnvelope><AttachmentEncoded>{"".join(attachments)}</AttachmentEncoded></edXML>"""


def loaded(folder: Path, content: str) -> list[LoadedText]:
    file = folder / "goi.edxml"
    file.write_text(content, encoding="utf-8")
    return list(load(file))


@pytest.mark.parametrize("space", SPACES)
def test_the_header_is_an_entry_and_the_document_bears_what_it_says(tmp_path: Path, space: str) -> None:
    entry, document = loaded(tmp_path, package(attachment("cv.txt", BODY.encode()), space=space))
    said = dict(entry.declared)
    assert entry.entry
    assert (said["number"], said["date"], said["issuer"]) == ("1420/SNV-CCHC", "2025/09/22", "Sở Nội vụ tỉnh Lâm Đồng")
    assert said["addressees"].splitlines() == ["UBND tỉnh Lâm Đồng", "Sở Tài chính tỉnh Lâm Đồng"]
    assert (said["signer"], said["signer_title"]) == ("Lê Thị Ánh", "Phó Giám đốc")
    assert entry.text is not None
    assert "Trích yếu: V/v báo cáo tiến độ số hóa hồ sơ" in entry.text
    assert (document.text, document.declared, document.entry) == (BODY, entry.declared, False)


def test_an_attachment_that_was_packed_by_itself_bears_its_own_name(tmp_path: Path) -> None:
    _, document = loaded(tmp_path, package(attachment("cv.txt", zipped("4f1c.txt", BODY.encode()))))
    assert (document.member, document.text) == ("cv.txt", BODY)


def test_the_document_comes_before_its_annexes_and_alone_bears_the_header(tmp_path: Path) -> None:
    texts = loaded(tmp_path, package(attachment("Phu luc 1.txt", b"PL"), attachment("cv.txt", BODY.encode())))
    assert [(text.member, bool(text.declared)) for text in texts[1:]] == [("cv.txt", True), ("Phu luc 1.txt", False)]


def test_what_is_answered_is_a_sentence_of_the_entry(tmp_path: Path) -> None:
    answered = (
        "<e:ResponseFor><e:OrganName>UBND tỉnh Lâm Đồng</e:OrganName><e:Code><e:CodeNumber>2150</e:CodeNumber>"
        "<e:CodeNotation>UBND-NC</e:CodeNotation></e:Code><e:PromulgationInfo><e:PromulgationDate>2025-08-25"
        "</e:PromulgationDate></e:PromulgationInfo></e:ResponseFor>"
    )
    (entry,) = loaded(tmp_path, package(more=answered))
    assert entry.text is not None
    assert "Phúc đáp Văn bản số 2150/UBND-NC ngày 25/08/2025 của UBND tỉnh Lâm Đồng." in entry.text


def test_an_entity_is_not_resolved_and_a_bomb_not_unpacked(tmp_path: Path) -> None:
    evil = package(attachment("cv.txt", b"x")).replace(
        "<edXML ", '<!DOCTYPE edXML [<!ENTITY f SYSTEM "file:///etc/passwd">]><edXML ', 1
    )
    entry, *_ = loaded(tmp_path, evil.replace("V/v báo cáo", "V/v &f; báo cáo"))
    assert "root" not in (entry.text or "")
    stream = BytesIO()
    with ZipFile(stream, "w", 8) as archive:
        archive.writestr("a.txt", bytes(32 << 20))
    *_, bomb = loaded(tmp_path, package(attachment("cv.txt", stream.getvalue())))
    assert [finding.code for finding in bomb.findings] == ["too-large"]


@pytest.mark.parametrize("content", ["", "<edXML", "<edXML><a/></edXML>"])
def test_what_is_no_package_is_damaged(tmp_path: Path, content: str) -> None:
    assert [finding.code for text in loaded(tmp_path, content) for finding in text.findings] == ["damaged-file"]


def test_a_damaged_attachment_is_a_finding_and_the_others_are_read(tmp_path: Path) -> None:
    texts = loaded(
        tmp_path, package(attachment("a.txt", b"x").replace("eA==", "@@"), attachment("b.txt", BODY.encode()))
    )
    assert [finding.code for finding in texts[1].findings] == ["damaged-file"]
    assert texts[2].text == BODY


@pytest.mark.parametrize(
    "name", ["PL1.txt", "PL01_bieu_mau.txt", "1. Phu luc I.txt", "Biểu mẫu 1.txt", "phuluc.txt", "Phụ biểu số 2.txt"]
)
def test_an_annex_is_known_by_its_name_and_does_not_bear_the_header(tmp_path: Path, name: str) -> None:
    _, document, annex = loaded(tmp_path, package(attachment(name, BODY.encode()), attachment("cv.txt", BODY.encode())))
    assert (document.member, annex.member) == ("cv.txt", name)
    assert (bool(document.declared), annex.declared) == (True, ())


@pytest.mark.parametrize("name", ["CV kem phu luc.txt", "05-PL-UBTVQH.txt", "plan.txt", "20. Thong bao.txt"])
def test_a_document_that_only_looks_like_an_annex_stays_the_first(tmp_path: Path, name: str) -> None:
    _, document, _ = loaded(tmp_path, package(attachment(name, BODY.encode()), attachment("bang.txt", BODY.encode())))
    assert document.member == name


def test_a_number_in_the_code_itself_is_that_of_what_is_answered(tmp_path: Path) -> None:
    more = (
        "<e:ResponseFor><e:Code>88/KH-UBND</e:Code><e:PromulgationDate>2025/03/14</e:PromulgationDate></e:ResponseFor>"
    )
    entry, _ = loaded(tmp_path, package(attachment("cv.txt", BODY.encode()), more=more))
    assert "Phúc đáp Văn bản số 88/KH-UBND ngày 14/03/2025." in str(entry.text)
