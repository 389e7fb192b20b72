"""A document that stands beside the one that amended it."""

import pytest

from luocdo.extract.model import Relation


@pytest.mark.parametrize(
    ("text", "base", "amended_by"),
    [
        (
            "Căn cứ Luật Thú y ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Trồng trọt và Luật Thú y ngày 22/11/2019;",
            "Thú y",
            1,
        ),
        (
            "Căn cứ Luật Đầu tư ngày 17/6/2020 và Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công ngày 22/11/2022;",
            "Đầu tư",
            None,
        ),
        (
            "Căn cứ Thông tư số 7/2016/TT-BTC ngày 28/6/2016 và Thông tư số 9/2018/TT-BTC ngày 26/9/2018 sửa đổi, bổ sung một số điều của Thông tư nêu trên;",
            "7/2016/TT-BTC",
            1,
        ),
        (
            "Căn cứ Nghị định số 7/2016/NĐ-CP ngày 28/6/2016 và Thông tư số 9/2018/TT-BTC ngày 26/9/2018 sửa đổi, bổ sung một số điều của Thông tư nêu trên;",
            "7/2016/NĐ-CP",
            None,
        ),
    ],
)
def test_what_stands_beside_the_document_that_amended_it_is_also_amended(
    related_in, text: str, base: str, amended_by: int | None
) -> None:
    related = related_in(text)[base]
    assert related.relation is Relation.BASED_ON
    assert [(each.relation, each.subject) for each in related.also] == (
        [] if amended_by is None else [(Relation.AMENDS, amended_by)]
    )
