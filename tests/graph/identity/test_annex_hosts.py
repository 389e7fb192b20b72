"""Whose annex a file is, by the names of the files beside it: one document, or several, or nobody's; never a guess."""

import pytest

from luocdo.extract.model import Document
from luocdo.graph.identity.annex_hosts import Filed, beside, hosts

FOLDER = (
    Filed("cong-van.docx", Document(number="12/SNV-VP", type="Công văn")),
    Filed("123-UBND-KT.docx", Document(number="123/UBND-KT", type="Công văn")),
    Filed("KH so 45 chuyen doi so.docx", Document(number="45/KH-SNV", type="Kế hoạch")),
    Filed("quyet dinh.pdf", Document(number="12/QĐ-UBND", type="Quyết định")),
)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("cong-van-phu-luc.xlsx", "12/SNV-VP"),
        ("Công văn_Phụ lục 2.xlsx", "12/SNV-VP"),
        ("123-UBND-KT phu luc 1.docx", "123/UBND-KT"),
        ("PL1_KH 45.xlsx", "45/KH-SNV"),
        ("phụ lục số 3 Kế hoạch số 45.docx", "45/KH-SNV"),
        ("Phụ lục kèm theo QĐ 12.pdf", "12/QĐ-UBND"),
        ("PL2 kem theo 12_SNV_VP.xlsx", "12/SNV-VP"),
        ("Phụ lục I.xlsx", None),
        ("PL 12.xlsx", None),
        ("Phu luc so lieu ngay 12.9.2025.xlsx", None),
        ("45 bieu tong hop.xlsx", None),
    ],
)
def test_an_annex_belongs_to_the_document_that_its_name_means(name: str, number: str | None) -> None:
    assert [each.number for each in hosts(name, beside(FOLDER))] == ([number] if number else [])


def test_what_two_documents_may_mean_stays_open() -> None:
    two = (Filed("a.docx", Document(number="12/QĐ-UBND", type="Quyết định")), Filed("b.docx", Document(number="12/QĐ-SNV", type="Quyết định")))  # fmt: skip
    assert len(hosts("Phụ lục QĐ 12.pdf", beside(two))) == 2
