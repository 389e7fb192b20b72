"""A document that is named again by its type alone, and what is done to it."""

import pytest

from luocdo.extract.model import Document

LETTER = Document(type="Công văn", symbol="STNMT-QLĐĐ", issuer="Sở Tài nguyên và Môi trường tỉnh Cao Bằng")
DECISION = Document(type="Quyết định", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng")
NAMED = "Mức thu tính theo Quyết định số 17/2018/QĐ-UBND"


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("; quyết định này được sửa đổi bởi", "AMENDS"),
        (". Quyết định này đã được sửa đổi, bổ sung tại", "AMENDS"),
        (" và Thông tư số 02/2015/TT-BTC. Quyết định nêu trên nay được thay thế bằng", "REPLACES"),
    ],
)
def test_what_is_done_to_it_is_done_to_the_last_document_of_its_type(also_of, relations_of, words, relation):
    text = f"{NAMED}{words} Quyết định số 22/2023/QĐ-UBND ngày 14/8/2023."
    assert also_of(text, LETTER) == [("17/2018/QĐ-UBND", relation, "22/2023/QĐ-UBND")]
    assert relations_of(text, LETTER)[-1] == ("22/2023/QĐ-UBND", "CITES", None)


def test_a_decision_that_says_so_of_itself_means_itself(also_of):
    text = f"{NAMED}. Quyết định này được sửa đổi bởi Quyết định số 22/2023/QĐ-UBND ngày 14/8/2023."
    assert also_of(text, DECISION) == []


def test_of_another_type_than_the_last_one_the_nearest_is_meant(also_of):
    text = f"{NAMED} và Nghị định số 44/2014/NĐ-CP. Nghị định này được thay thế bằng Nghị định số 71/2024/NĐ-CP."
    assert also_of(text, LETTER) == [("44/2014/NĐ-CP", "REPLACES", "71/2024/NĐ-CP")]
