"""Names of files that say that an annex is in them."""

import pytest

from luocdo.extract.header.annex_names import annex_of, file_words


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        ("123-UBND-KT phu luc 1.docx", "123 ubnd kt"),
        ("Phụ lục II kèm theo KH 45.pdf", "kh 45"),
        ("den/PL1_QĐ 12.xlsx", "qd 12"),
        ("Biểu mẫu 3.docx", ""),
    ],
)
def test_the_words_beside_the_mark_name_the_document_of_an_annex(name: str, beside: str) -> None:
    assert annex_of(name) == beside


@pytest.mark.parametrize("name", ["KH 45.docx", "05-PL-UBTVQH.pdf", "lap phu luu.docx"])
def test_other_names_are_of_no_annex(name: str) -> None:
    assert annex_of(name) is None


def test_the_words_of_a_file_leave_days_and_suffix_out() -> None:
    assert file_words("den/QĐ-UBND 12 ngày 05.9.2025.docx") == "qd ubnd 12 ngay"
