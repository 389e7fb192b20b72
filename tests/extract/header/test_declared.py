"""What stands beside a document about it: in a register, a record, the header of a package."""

import pytest

from luocdo.extract import read_text
from luocdo.extract.header.declared import declared_document
from luocdo.extract.model import Context, Reading, Source

LETTER = """SỞ NỘI VỤ
Số:      /SNV-CCHC
V/v báo cáo tiến độ số hóa hồ sơ
Lâm Đồng, ngày     tháng 9 năm 2025
Kính gửi: UBND tỉnh.
Sở Nội vụ báo cáo như sau."""
SAID = (("number", "1420/SNV-CCHC"), ("date", "2025/09/22"), ("issuer", "Sở Nội vụ tỉnh Lâm Đồng"))


def read(text: str, *declared: tuple[str, str], entry: bool = False) -> Reading:
    return read_text(text, context=Context(source=Source(declared=declared, entry=entry)))


@pytest.mark.parametrize(
    ("facts", "read"),
    [
        ({"number": "4100/BNV-VTLT"}, {"number": "4100/BNV-VTLT", "symbol": "BNV-VTLT", "type": "Công văn"}),
        ({"number": "61/2018/NĐ-CP"}, {"number": "61/2018/NĐ-CP", "symbol": "NĐ-CP", "type": "Nghị định"}),
        ({"number": "15", "type": "KH"}, {"number": "15", "symbol": None, "type": "Kế hoạch"}),
        ({"date": "2025-09-05"}, {"date": "2025-09-05"}),
        ({"date": "05.9.2025"}, {"date": "2025-09-05"}),
        ({"date": "ngày 05 tháng 9 năm 2025"}, {"date": "2025-09-05"}),
        ({"date": "31/02/2025"}, {"date": None}),
        ({"date": "05/9", "above": "SỔ CÔNG VĂN ĐI NĂM 2025"}, {"date": "2025-09-05"}),
        ({"date": "05/9"}, {"date": None}),
        ({"title": "Công văn V/v số hóa hồ sơ"}, {"type": "Công văn", "title": "số hóa hồ sơ"}),
        ({"title": "Kế hoạch số hóa hồ sơ"}, {"type": None, "title": "Kế hoạch số hóa hồ sơ"}),
        ({"issuer": "UBND tỉnh", "above": "UBND TỈNH LÂM ĐỒNG"}, {"issuer": "UBND tỉnh Lâm Đồng", "level": "province"}),
        (
            {"number": "9/SNV-VP", "above": "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\nSỔ VĂN BẢN ĐI"},
            {"issuer": "Sở Nội vụ tỉnh Lâm Đồng", "province": "Lâm Đồng"},
        ),
        ({"number": "4100/BNV-VTLT"}, {"issuer": "Bộ Nội vụ"}),
        (
            {"number": "15/KH-SNV", "above": "UBND TỈNH LÂM ĐỒNG\nSỞ XÂY DỰNG\nSỔ ĐĂNG KÝ VĂN BẢN ĐẾN"},
            {"issuer": "Sở Nội vụ tỉnh Lâm Đồng"},
        ),
        ({"number": "15/UBND-NC", "above": "SỞ XÂY DỰNG\nSỔ CÔNG VĂN ĐẾN"}, {"issuer": None}),
        (
            {"number": "15/UBND-NC", "above": "UBND TỈNH LÂM ĐỒNG\nSỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2025", "date": "29/01"},
            {"issuer": "UBND tỉnh Lâm Đồng", "date": "2025-01-29"},
        ),
        (
            {
                "number": "15/UBND-NC",
                "above": "Sổ công văn đi\nCơ quan: UBND tỉnh Lâm Đồng\nNăm: 2025",
                "date": "29/01",
            },
            {"issuer": "UBND tỉnh Lâm Đồng", "date": "2025-01-29"},
        ),
        ({"addressees": "UBND tỉnh; Sở Tài chính"}, {"addressees": ("UBND tỉnh", "Sở Tài chính")}),
    ],
)
def test_the_words_of_a_register_become_facts(facts: dict[str, str], read: dict[str, object]) -> None:
    document = declared_document(facts)
    assert {name: getattr(document, name) for name in read} == read


def test_a_blank_number_and_a_blank_day_are_filled_from_beside_the_document() -> None:
    document = read(LETTER, *SAID).document
    assert (document.number, document.date, document.issuer) == (
        "1420/SNV-CCHC",
        "2025-09-22",
        "Sở Nội vụ tỉnh Lâm Đồng",
    )
    assert document.title == "báo cáo tiến độ số hóa hồ sơ"
    assert document.part is None


def test_what_is_said_of_another_number_is_not_about_this_document() -> None:
    numbered = LETTER.replace("Số:      /SNV-CCHC", "Số: 7/SNV-CCHC")
    assert read(numbered, *SAID).document == read(numbered).document


def test_an_entry_is_what_the_register_says_and_its_title_names_others() -> None:
    words = (
        "Số: 2150/UBND-NC\nTrích yếu: V/v triển khai Thông báo số 418/TB-VPCP ngày 12/8/2025 của Văn phòng Chính phủ"
    )
    entry = read(words, ("number", "2150/UBND-NC"), ("issuer", "UBND tỉnh Lâm Đồng"), ("date", "25/8/2025"), entry=True)
    assert (entry.document.part, entry.document.number) == ("entry", "2150/UBND-NC")
    assert [(each.number, each.relation, each.subject) for each in entry.references] == [
        ("418/TB-VPCP", "IMPLEMENTS", None)
    ]


def test_an_entry_of_a_secret_document_keeps_its_degree() -> None:
    entry = read("Số: 9/SNV-VP\nĐộ mật: Mật", ("number", "9/SNV-VP"), ("secrecy", "Mật"), entry=True)
    assert entry.document.secrecy == "MẬT"


def test_a_reference_is_as_sure_as_its_least_sure_letters() -> None:
    text = "Căn cứ Kế hoạch số 88/KH-UBND ngày 14/3/2025 của UBND tỉnh Lâm Đồng và Kế hoạch số 89/KH-UBND ngày 15/3/2025 của UBND tỉnh Lâm Đồng;"
    second = text.index("Kế hoạch số 89")
    source = Source(certainty=((0, 0.95), (second, 0.6), (second + 30, 0.9)))
    plain = read_text(text).references
    found = read_text(text, context=Context(source=source)).references
    assert [each.confidence for each in found] == [min(plain[0].confidence, 0.95), 0.6]


ORDER = "Sở Tài chính báo cáo UBND tỉnh trước ngày 05/9/2025 kết quả thực hiện Công văn số 12/BNV-VP."


@pytest.mark.parametrize(
    ("declared", "issuer"),
    [
        ((("number", "15/UBND-NC"), ("issuer", "UBND tỉnh Lâm Đồng")), "UBND tỉnh Lâm Đồng"),
        ((("number", "4100/BNV-VTLT"),), "Bộ Nội vụ"),
        ((("number", "15/UBND-NC"),), None),
        ((), "Sở Tài chính"),
    ],
)
def test_who_is_given_an_order_in_a_record_is_not_its_issuer(
    declared: tuple[tuple[str, str], ...], issuer: str | None
) -> None:
    assert read(ORDER, *declared).document.issuer == issuer


def test_the_day_on_which_a_register_says_that_a_document_came_in_is_kept_beside_its_own() -> None:
    facts = {"number": "4/UBND", "date": "29/4/2025", "received": "02/5", "above": "SỔ CÔNG VĂN ĐẾN NĂM 2025"}
    document = declared_document(facts)
    assert (document.date, document.received) == ("2025-04-29", "2025-05-02")
