"""Python looks for circles seldom while much is made, and as before afterwards."""

import gc
import subprocess
import sys

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


@pytest.mark.parametrize("words", [["--version"], ["--no-such-option"]])
def test_a_program_that_ends_goes_through_nothing_once_more(words: list[str]) -> None:
    script = f"""
import atexit, gc, sys
from luocdo.__main__ import main
atexit.register(lambda: print(len(gc.get_objects()) < gc.get_freeze_count()))
sys.argv[1:] = {words}
main()
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.stdout.splitlines()[-1] == "True"
