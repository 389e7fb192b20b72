"""A document that stands beside the one that amended it."""

import pytest

from luocdo.extract.model import Relation
from luocdo.extract.read import read_text


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


def test_a_rule_with_a_measure_in_its_name_is_amended_over_it() -> None:
    head = "UBND TỈNH CÀ MAU\n-------\nSố: 372/QĐ-UBND\n\nCà Mau, ngày 03 tháng 9 năm 2019\n\nQUYẾT ĐỊNH\n\n"
    title = "Sửa đổi một số điều của Quy định xếp loại thuyền theo hiệu quả đánh bắt ban hành kèm theo Quyết định số 46/QĐ-UBND ngày 19 tháng 10 năm 2018\n\n"
    (reference,) = read_text(f"{head}{title}CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n").references
    assert reference.relation is Relation.AMENDS


def test_a_law_is_amended_by_one_whose_name_stands_before_its_number(related_in) -> None:
    related = related_in(
        "Căn cứ Luật Lưu trữ ngày 11/11/2011; Luật sửa đổi, bổ sung một số điều của Luật Lưu trữ số 8/2014/QH13;"
    )
    assert [len(each.also) for each in related.values()] == [1, 0]


@pytest.mark.parametrize("opens", [" (", ": ", " gồm: "])
def test_the_amendments_of_a_document_share_its_fate_and_say_what_they_did_to_it(related_in, opens: str) -> None:
    closes = ")" if opens == " (" else ""
    related = related_in(
        f"Căn cứ Quyết định số 7/2019/QĐ-UBND ngày 04/3/2019 và các quyết định sửa đổi, bổ sung{opens}"
        f"Quyết định số 21/2021/QĐ-UBND, Quyết định số 5/2023/QĐ-UBND{closes};"
    )
    assert [(each.relation, each.subject) for each in related["7/2019/QĐ-UBND"].also] == [
        (Relation.AMENDS, 1),
        (Relation.AMENDS, 2),
    ]
    assert {each.relation for each in related.values()} == {Relation.BASED_ON}


def test_a_bracket_holds_the_list_of_amendments_together_over_a_semicolon(related_in) -> None:
    related = related_in(
        "Căn cứ Nghị định số 99/2015/NĐ-CP và các nghị định sửa đổi, bổ sung (số 30/2019/NĐ-CP; số 44/2020/NĐ-CP);"
    )
    assert [each.subject for each in related["99/2015/NĐ-CP"].also] == [1, 2]


def test_later_letters_share_the_fate_of_what_they_add_to(related_in) -> None:
    related = related_in("Căn cứ Quyết định số 6/QĐ-UBND và các công văn bổ sung (Công văn số 8/UBND-VP);")
    assert [each.relation for each in related.values()] == [Relation.BASED_ON, Relation.BASED_ON]


@pytest.mark.parametrize(
    ("named", "amending"),
    [
        (
            "Thông tư liên tịch số 6/2012/TTLT-BNV-BTC",
            "các thông tư liên tịch sửa đổi, bổ sung (số 8/2014/TTLT-BNV-BTC)",
        ),
        ("Luật Lưu trữ số 6/2012/QH13", "các luật sửa đổi, bổ sung một số điều (Luật số 8/2014/QH13)"),
    ],
)
def test_amendments_are_known_by_any_type_and_by_what_they_amended(related_in, named: str, amending: str) -> None:
    first, second = related_in(f"Căn cứ {named} và {amending};").values()
    assert ([each.subject for each in first.also], second.relation) == ([1], Relation.BASED_ON)


def test_what_is_named_after_the_list_of_amendments_amended_nothing(related_in) -> None:
    related = related_in(
        "Căn cứ Nghị định số 99/2015/NĐ-CP và các nghị định sửa đổi, bổ sung: số 30/2019/NĐ-CP; Nghị định số 44/2020/NĐ-CP;"
    )
    assert [each.subject for each in related["99/2015/NĐ-CP"].also] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Luật số 64/2025/QH15 và các văn bản điều chỉnh gồm Nghị định số 78/2025/NĐ-CP;",
        "Thực hiện Kế hoạch số 12/KH-UBND và các công văn bổ sung (Công văn số 15/UBND-NC ngày 02/3/2025).",
    ],
)
def test_no_decree_amends_a_law_and_further_letters_amend_no_plan(related_in, text: str) -> None:
    assert [each.also for each in related_in(text).values()] == [(), ()]


BELOW = "Căn cứ Nghị định số 7/2016/NĐ-CP ngày 28/6/2016 của Chính phủ về kho lưu trữ{told}\n{rows}\n"


@pytest.mark.parametrize(
    "told", [" được sửa đổi, bổ sung bởi:", ", đã được sửa đổi, bổ sung một số điều theo các nghị định sau:"]
)
@pytest.mark.parametrize(
    "rows",
    [
        "1. Nghị định số 9/2018/NĐ-CP ngày 26/9/2018;\n2. Nghị định số 4/2020/NĐ-CP ngày 06/9/2020.",
        "- Nghị định số 9/2018/NĐ-CP ngày 26/9/2018 về phí kho;\n- Nghị định số 4/2020/NĐ-CP;",
    ],
)
def test_each_line_below_a_document_that_was_amended_by_them_has_amended_it(told: str, rows: str) -> None:
    first, *others = read_text(BELOW.format(told=told, rows=rows)).references
    assert first.title == "kho lưu trữ"
    assert [(each.relation, each.subject) for each in first.also] == [(Relation.AMENDS, 1), (Relation.AMENDS, 2)]
    assert [each.also for each in others] == [(), ()]


@pytest.mark.parametrize(
    ("told", "rows", "amenders"),
    [
        # what follows the list is none of it, a circular amends no decree, and a list of something else says nothing
        (" được sửa đổi, bổ sung bởi:", "- Nghị định số 9/2018/NĐ-CP ngày 26/9/2018.\n\nCác kho theo Nghị định số 4/2020/NĐ-CP lập sổ.", [1]),
        (" được sửa đổi, bổ sung bởi:", "- Thông tư số 9/2018/TT-BNV ngày 26/9/2018;", []),
        (" được hướng dẫn bởi:", "- Nghị định số 9/2018/NĐ-CP ngày 26/9/2018;", []),
        (" gồm các phần sau:", "- Nghị định số 9/2018/NĐ-CP ngày 26/9/2018;", []),
    ],
)  # fmt: skip
def test_only_the_lines_of_that_list_have_amended_it(told: str, rows: str, amenders: list[int]) -> None:
    first = read_text(BELOW.format(told=told, rows=rows)).references[0]
    assert [each.subject for each in first.also if each.relation is Relation.AMENDS] == amenders


def test_a_list_of_amenders_ends_before_the_next_item_of_the_list_around_it(also_of) -> None:
    text = (
        "1. Nghị định số 15/2016/NĐ-CP được sửa đổi, bổ sung bởi:\n\na) Nghị định số 12/2020/NĐ-CP;\n\n"
        "b) Nghị định số 13/2022/NĐ-CP.\n\n2. Nghị định số 16/2016/NĐ-CP được sửa đổi, bổ sung bởi:\n\n"
        "a) Nghị định số 14/2020/NĐ-CP;\n\n3. Nghị định số 17/2017/NĐ-CP còn hiệu lực."
    )
    assert also_of(text) == [
        ("15/2016/NĐ-CP", "AMENDS", "12/2020/NĐ-CP"),
        ("15/2016/NĐ-CP", "AMENDS", "13/2022/NĐ-CP"),
        ("16/2016/NĐ-CP", "AMENDS", "14/2020/NĐ-CP"),
    ]
