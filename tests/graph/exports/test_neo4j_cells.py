"""The cells of the files for neo4j-admin, without the tool."""

import pytest

from luocdo.graph.exports.neo4j_admin import _cell
from luocdo.graph.model import Value


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        ([], ""),
        ("", '""'),
        (["a", 'b "c"'], '"a\x1fb ""c"""'),
        (["a\x1fb"], '"a b"'),
        (True, "true"),
        (0.5, "0.5"),
    ],
)
def test_nothing_and_an_empty_list_are_null_and_a_text_is_quoted(value: Value, cell: str) -> None:
    assert _cell(value) == cell
