"""Python looks for circles seldom while much is made, and as before afterwards."""

import gc

import pytest

from luocdo.collecting import BETWEEN, collecting_seldom


def test_circles_are_looked_for_seldom_within_the_block() -> None:
    with collecting_seldom():
        assert gc.get_threshold()[0] == BETWEEN


def test_the_search_is_as_before_also_after_an_error() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="made"), collecting_seldom():
        raise ValueError("made")
    assert gc.get_threshold() == before
