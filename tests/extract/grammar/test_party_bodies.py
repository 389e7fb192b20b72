"""A paper of a series that several bodies share is of the one that the text names; its identity is that of the series."""

import pytest

from luocdo import read_text
from luocdo.extract.grammar.issuers import level_of
from luocdo.extract.grammar.party_bodies import issuer_of_series
from luocdo.graph.identity.key import key_of

LETTER = (
    "UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ\nSố: 12/SNV-VP\nCao Bằng, ngày 05 tháng 9 năm 2025\n\nKính gửi: Các phòng\n\n{}\n"
)
CENTRE, UNIONS = "Ban Chấp hành Trung ương Đảng", "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"


def issuers(body: str, letter: str = LETTER) -> list[str | None]:
    return [reference.issuer for reference in read_text(letter.format(body)).references]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("Thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị về hội nhập.", ["Bộ Chính trị"]),
        ("Thực hiện Chỉ thị số 39-CT/TW, ngày 30/10/2024 của Ban Bí thư Trung ương Đảng.", ["Ban Bí thư"]),
        ("Theo Kết luận số 121-KL/TW ngày 24/01/2025 của Ban Chấp hành Trung ương Đảng khóa XIII.", [CENTRE]),
        ("Theo Kết luận số 126-KL/TW ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư.", ["Bộ Chính trị, Ban Bí thư"]),
        ("Theo Chỉ thị số 40-CT/TW ngày 22/11/2014 và Kết luận số 06-KL/TW ngày 10/6/2021 của Ban Bí thư.",
         ["Ban Bí thư", "Ban Bí thư"]),
        ("Theo Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị. Các phòng học tập Nghị quyết số 59-NQ/TW.",
         ["Bộ Chính trị", "Bộ Chính trị"]),
        ("Theo Kết luận số 121-KL/TW ngày 24/01/2025.", [CENTRE]),
        ("Theo Hướng dẫn số 12-HD/BTGTW ngày 01/02/2023 của Ban Tuyên giáo Trung ương.", ["Ban Tuyên giáo Trung ương"]),
    ],
)  # fmt: skip
def test_a_paper_of_the_centre_is_of_the_body_that_the_text_names(body: str, named: list[str]) -> None:
    assert issuers(body) == named


@pytest.mark.parametrize(
    "body",
    [
        "Theo Nghị quyết số 02/NQ-ĐCT ngày 12/6/2021 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam.",
        "Ngày 12/6/2021, Đoàn Chủ tịch Tổng Liên đoàn ban hành Nghị quyết số 02/NQ-ĐCT về chăm lo công nhân.",
    ],
)
def test_a_resolution_of_a_presidium_is_of_the_unions_where_the_text_speaks_of_theirs(body: str) -> None:
    assert issuers(body) == [UNIONS]


def test_a_resolution_of_a_presidium_is_of_the_unions_where_one_of_them_writes() -> None:
    letter = LETTER.replace("UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ", "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM").replace(
        "SNV-VP", "TLĐ-QHLĐ"
    )
    assert issuers("Theo Nghị quyết số 02/NQ-ĐCT ngày 12/6/2021.", letter) == [UNIONS]


def test_without_a_word_of_the_unions_it_is_that_of_the_front() -> None:
    front = "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"
    assert issuers("Theo Nghị quyết số 02/NQ-ĐCT ngày 12/6/2021.") == [front]


def test_the_identity_of_a_paper_does_not_change_with_the_body_that_is_named() -> None:
    body = (
        "Theo Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị; "
        "Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Ban Chấp hành Trung ương Đảng."
    )
    first, second = read_text(LETTER.format(body)).references
    assert (first.issuer, second.issuer) == ("Bộ Chính trị", CENTRE)
    assert key_of(first) == key_of(second)
    assert {issuer_of_series(each.issuer) for each in (first, second)} == {CENTRE}


def test_every_body_of_the_centre_is_of_the_party() -> None:
    assert {level_of(each) for each in ("Bộ Chính trị", "Ban Bí thư", "Bộ Chính trị, Ban Bí thư", CENTRE)} == {"party"}
