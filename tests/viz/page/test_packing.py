"""A column: each field of a view once, in the form that is shortest."""

import pytest

from luocdo.viz.page.packing import column
from luocdo.viz.shown.model import File

from .unpacking import unpacked


@pytest.mark.parametrize(
    ("values", "form"),
    [
        (["a", "b", "c"], list),
        (["central", "province", "central", "central"], {"of", "at"}),
        ([None, None, None], {"of", "at"}),
        ([False, True, False, False, False], {"of", "at"}),
        ([1000, 1001, 1001, 1002, 1005], {"steps"}),
        ([7, 90000, 3, 41], list),
        ([], list),
    ],
)
def test_a_column_takes_the_shortest_form_and_gives_its_values_back(values, form):
    packed = column(values)
    assert (list if isinstance(packed, list) else set(packed)) == form
    assert unpacked(packed) == values


def test_what_is_in_tuples_and_records_becomes_plain():
    assert column([("a", 1), ("b", 2)]) == [["a", 1], ["b", 2]]
    assert column([(File("a.pdf", None),), (), (), (), ()]) == {
        "of": [[{"path": "a.pdf", "member": None}], []],
        "at": [0, 1, 1, 1, 1],
    }
