"""Where a block stands, by the labels that lead to it."""

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.item_places import labels_of, place_named, places_around
from luocdo.extract.structure.segment import segment


@pytest.mark.parametrize(
    ("labels", "place"),
    [
        (("Điều 3", "2", "a"), "điểm a khoản 2 Điều 3"),
        (("Điều  3",), "Điều 3"),
        (("Điều 3", "a"), "điểm a Điều 3"),
        (("2", "2.1", "-"), "mục 2.1"),
        (("2.1", "đ"), "điểm đ mục 2.1"),
        (("IV", "1"), "khoản 1 mục IV"),
        (("-", "+"), None),
        ((), None),
    ],
)
def test_labels_lead_to_a_place(labels: tuple[str, ...], place: str | None) -> None:
    assert place_named(labels) == place


def test_an_item_stands_in_each_place_around_it() -> None:
    assert list(places_around(("Chương II", "Điều 4", "1", "a"))) == [
        "điểm a khoản 1 Điều 4",
        "khoản 1 Điều 4",
        "Điều 4",
    ]
    assert list(places_around(("-",))) == []


def ways(text: str) -> list[tuple[str, ...]]:
    return list(labels_of(segment(normalise(text))))


def test_a_paragraph_stands_under_the_labels_of_the_item_above_it() -> None:
    assert ways("Điều 1. Phạm vi\n\n1. Đò ngang.\n\nBến khách do xã quản lý.") == [
        ("Điều 1",),
        ("Điều 1", "1"),
        ("Điều 1", "1"),
    ]


def test_an_item_of_an_outer_kind_closes_those_within() -> None:
    assert ways("Điều 1. Phạm vi\n\n1. Đò ngang.\n\na) Có bến.\n\nĐiều 2. Bến khách.")[-2:] == [
        ("Điều 1", "1", "a"),
        ("Điều 2",),
    ]


def test_a_row_of_a_table_stands_under_no_label_and_what_follows_it_under_that_of_the_item() -> None:
    assert ways("Điều 1. Mức thu\n\n| TT | Bến | Mức |\n| 1 | Cồn | 5 |\n\nMức trên là tối đa.") == [
        ("Điều 1",),
        (),
        (),
        ("Điều 1",),
    ]
