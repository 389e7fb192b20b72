"""A reference that goes on a list is used as the one that it is joined to, whole or in part."""

import pytest

FIRST, SECOND = "12/2019/QĐ-UBND", "13/2019/QĐ-UBND"


@pytest.mark.parametrize("between", [" và ", ", ", "; "])
def test_what_is_joined_is_used_alike(relations_of, decision, between: str) -> None:
    listed = relations_of(f"Bãi bỏ Quyết định số {FIRST}{between}Quyết định số {SECOND}.", decision)
    assert listed == [(FIRST, "REPEALS", None), (SECOND, "REPEALS", None)]


def test_in_the_next_sentence_it_is_not(relations_of, decision) -> None:
    apart = relations_of(f"Bãi bỏ Quyết định số {FIRST}. Quyết định số {SECOND} do Sở Nội vụ lưu.", decision)
    assert apart[1][:2] != (SECOND, "REPEALS")


@pytest.mark.parametrize(
    ("list_", "partial"),
    [
        ("Công văn số 1/UBND-NC và một phần nội dung Công văn số 2/UBND-NC", [False, True]),
        ("một phần Công văn số 1/UBND-NC và toàn bộ Công văn số 2/UBND-NC", [True, False]),
        ("Công văn số 1/UBND-NC và Công văn số 2/UBND-NC", [False, False]),
    ],
)
def test_a_list_may_say_of_one_of_its_items_that_only_a_part_is_meant(related_in, decision, list_, partial) -> None:
    letter = decision.model_copy(update={"type": "Công văn", "symbol": "UBND-NC"})
    assert [each.partial for each in related_in(f"Công văn này thay thế {list_}.", letter).values()] == partial


def test_a_law_in_a_list_of_what_a_decision_ends_is_only_named(relations_of, decision) -> None:
    listed = relations_of(f"Bãi bỏ Quyết định số {FIRST} và Luật số 33/2024/QH15.", decision)
    assert listed[1][:2] == ("33/2024/QH15", "CITES")
