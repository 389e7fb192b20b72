"""A line above a list says whose its documents are."""

import pytest

import luocdo
from luocdo.extract.grammar.doc_types import types_with

HEAD = (
    "UBND TỈNH GIA LAI\nSố: 64/2025/QĐ-UBND\nGia Lai, ngày 04 tháng 11 năm 2025\n\nQUYẾT ĐỊNH\n"
    "Bãi bỏ một số quyết định\n\nĐiều 1. Bãi bỏ văn bản\n\n"
)
OWN, OTHER = "UBND tỉnh Gia Lai", "UBND tỉnh Bình Định"


def _issuers(body: str) -> list[str | None]:
    return [each.issuer for each in luocdo.read_text(HEAD + body).references]


def test_the_documents_below_are_of_the_agency_that_the_line_names() -> None:
    body = (
        "1. Bãi bỏ các Quyết định sau của Ủy ban nhân dân tỉnh Bình Định (trước sắp xếp):\n"
        "a) Quyết định số 42/2018/QĐ-UBND ngày 19/9/2018;\nb) Quyết định số 08/2020/QĐ-UBND ngày 06/3/2020.\n"
        "2. Bãi bỏ 01 Quyết định của Ủy ban nhân dân tỉnh Gia Lai:\na) Quyết định số 21/2017/QĐ-UBND ngày 15/5/2017.\n"
        "3. Quyết định số 30/2021/QĐ-UBND ngày 27/9/2021 hết hiệu lực.\n"
    )
    assert _issuers(body) == [OTHER, OTHER, OWN, OWN]


def test_a_document_that_names_its_own_agency_is_of_that() -> None:
    body = (
        "1. Bãi bỏ các văn bản do UBND tỉnh Bình Định ban hành:\n"
        "a) Quyết định số 42/2018/QĐ-UBND ngày 19/9/2018 của UBND tỉnh Phú Yên;\nb) Kế hoạch số 12/KH-SXD ngày 06/3/2020.\n"
    )
    assert _issuers(body) == ["UBND tỉnh Phú Yên", "Sở Xây dựng tỉnh Gia Lai"]


def test_of_two_agencies_none_is_meant_for_certain() -> None:
    body = (
        "1. Bãi bỏ các Quyết định của UBND tỉnh Gia Lai và UBND tỉnh Bình Định:\n"
        "a) Quyết định số 42/2018/QĐ-UBND ngày 19/9/2018.\n"
    )
    assert _issuers(body) == [OWN]


def test_a_column_of_a_table_says_whose_the_document_of_its_row_is() -> None:
    body = (
        "Điều 1. Bãi bỏ các Quyết định sau đây:\n\n| STT | Số, ký hiệu | Trích yếu | Cơ quan ban hành |\n|---|---|---|---|\n"
        "| 1 | Quyết định số 42/2018/QĐ-UBND ngày 19/9/2018 | Quy định giá đất | UBND tỉnh Bình Định |\n"
        "| 2 | Quyết định số 21/2017/QĐ-UBND ngày 15/5/2017 | Quy chế phối hợp | UBND tỉnh |\n\n"
        "Điều 2. Quyết định số 30/2021/QĐ-UBND ngày 27/9/2021 hết hiệu lực.\n"
    )
    assert _issuers(body) == [OTHER, OWN, OWN]


def test_bare_numbers_behind_the_agency_that_a_paragraph_names_are_all_of_it() -> None:
    body = "1. Các Quyết định của UBND tỉnh Bình Định: số 42/2018/QĐ-UBND ngày 19/9/2018; số 8/2020/QĐ-UBND ngày 06/3/2020.\n"
    assert _issuers(body) == [OTHER, OTHER]


def test_a_document_with_a_type_of_its_own_ends_the_list_and_so_does_its_sentence() -> None:
    body = (
        "1. Các Quyết định của UBND tỉnh Bình Định: số 42/2018/QĐ-UBND về phí, lệ phí; số 8/2020/QĐ-UBND "
        "và Kế hoạch số 5/KH-UBND. Quyết định số 9/2020/QĐ-UBND giữ nguyên.\n"
    )
    assert _issuers(body) == [OTHER, OTHER, OWN, OWN]


@pytest.mark.parametrize("named", [*sorted(types_with("listed")), "Kế hoạch", "Công văn"])
def test_papers_of_each_type_that_is_told_of_in_lists_have_whose_they_are_above_them(named: str) -> None:
    body = f"1. Rà soát các {named} sau của UBND tỉnh Bình Định:\na) Quyết định số 42/2018/QĐ-UBND ngày 19/9/2018.\n"
    assert _issuers(body) == [OTHER]


@pytest.mark.parametrize("named", ["kho", "dự án", "phiên họp"])
def test_other_things_of_an_agency_say_nothing_of_the_documents_below(named: str) -> None:
    body = f"1. Rà soát các {named} sau của UBND tỉnh Bình Định:\na) Quyết định số 42/2018/QĐ-UBND ngày 19/9/2018.\n"
    assert _issuers(body) == [OWN]
