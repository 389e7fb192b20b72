"""Rows as JSON piece by piece are what the standard library makes of all of them."""

import json
from typing import Any

import pytest

from luocdo.viz.terminal.json_rows import json_rows

ROW: dict[str, Any] = {
    "file": "công văn.txt",
    "words": 'Sở "Nội vụ"\n',
    "start": 12,
    "page": None,
    "decide": ["luocdo decide set a", "luocdo decide apart a b"],
    "none": [],
    "dismissed": {"who": "Lan", "why": "đúng", "days": ["1/2/2025"]},
    "nobody": {},
}


@pytest.mark.parametrize("rows", [[], [ROW], [ROW, {}, {"số": "01"}]])
def test_the_pieces_make_the_text_of_the_whole_list(rows: list[dict[str, Any]]) -> None:
    assert "".join(json_rows(iter(rows))) == json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def test_a_row_is_given_before_the_next_one_is_asked_for() -> None:
    asked: list[int] = []
    rows = ({"at": asked.append(at) or at} for at in range(3))
    pieces = json_rows(rows)
    assert '"at": 0' in next(pieces)
    assert asked == [0]
