"""To whom a document goes, above and below its text."""

import pytest

from luocdo.extract.header.addressees import read_addressees, read_recipients
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment

BODY = "\n\nCăn cứ Luật Lưu trữ năm 2024;\n\nNội dung văn bản viết ở đây cho đủ.\n"


@pytest.mark.parametrize(
    ("lines", "addressees"),
    [
        ("Kính gửi: Sở Y tế.", ("Sở Y tế",)),
        ("Kính gửi: Sở Y tế; Sở Nội vụ.", ("Sở Y tế", "Sở Nội vụ")),
        ("Kính gửi: Các phòng; đơn vị thuộc Sở.", ("Các phòng; đơn vị thuộc Sở",)),
        ("Kính gửi: Các bệnh viện tỉnh; các phòng thuộc Sở.", ("Các bệnh viện tỉnh", "các phòng thuộc Sở")),
        ("Kính gửi:\n- Sở Y tế;\n- Sở Nội vụ.", ("Sở Y tế", "Sở Nội vụ")),
        ("Kính trình: Ủy ban nhân dân tỉnh", ("Ủy ban nhân dân tỉnh",)),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n- Các sở;\n- Các xã.", ("Các sở", "Các xã")),
        ("V/v họp", ()),
    ],
)
def test_addressees_are_those_of_the_letterhead(lines: str, addressees: tuple[str, ...]) -> None:
    clean = normalise(f"Số: 8/SNV-VP\n\n{lines}{BODY}")
    assert read_addressees(clean.text, segment(clean)) == addressees


@pytest.mark.parametrize(
    ("lines", "recipients"),
    [
        (["Nơi nhận:", "- Như trên;", "- Lưu: VT."], ("Như trên", "Lưu: VT")),
        (["Nơi nhận: - Như trên; - Lưu: VT, NC."], ("Như trên", "Lưu: VT, NC")),
        (["Nơi nhận:", "- UBND các xã,", "phường;", "- Lưu: VT."], ("UBND các xã, phường", "Lưu: VT")),
        (["GIÁM ĐỐC"], ()),
    ],
)
def test_recipients_are_the_items_below_the_text(lines: list[str], recipients: tuple[str, ...]) -> None:
    assert read_recipients(lines) == recipients
