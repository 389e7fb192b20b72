"""Documents that were written and annotated without a look at the code are read as well as promised.

The texts in tests/documents are ours; `python benchmarks/accuracy.py --misses FIGURE` shows what differs.
"""

import importlib
import re
import sys
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


PROVINCE_ADDED = re.compile(r".*: wanted '(?P<name>.* (?:huyện|xã|phường) .*)', got '(?P=name) (?:tỉnh|thành phố) .*'")


def scorer() -> ModuleType:
    """Return the scorer, which is a program of benchmarks/ and no part of the package."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        return importlib.import_module("accuracy")
    finally:
        sys.path.remove(str(ROOT / "benchmarks"))


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    """Every figure over all of our own documents."""
    accuracy = scorer()
    counted: dict[str, Any] = defaultdict(accuracy.Tally)
    for document in accuracy.annotated(["own", "fresh", "blind", "blind-2", "blind-3", "blind-4", "prose", "plans"]):
        accuracy.score(document, Path(), counted)
    return counted


@pytest.mark.parametrize(("name", "goal"), [each for each in scorer().GOALS.items() if each[0] != "header issuer"])
def test_what_is_promised_is_reached(figures: dict[str, Any], name: str, goal: float) -> None:
    tally = figures[name]
    assert tally.of > 20
    assert tally.right / tally.of >= goal, tally.misses


def test_an_issuer_differs_only_by_the_province_of_a_district_or_commune(figures: dict[str, Any]) -> None:
    """The annotators left it out; without it a commune could be any of that name."""
    others = [each for each in figures["header issuer"].misses if not PROVINCE_ADDED.fullmatch(each)]
    assert len(others) / figures["header issuer"].of <= 0.03, others


def test_little_is_found_that_is_not_there(figures: dict[str, Any]) -> None:
    for name in ("precision", "tasks precision", "due dates precision"):
        assert figures[name].right / figures[name].of >= 0.95, figures[name].misses


def test_a_figure_that_there_is_none_of_is_told_with_those_that_there_are(figures: dict[str, Any]) -> None:
    accuracy = scorer()
    with pytest.raises(SystemExit, match=r"no figure 'releation'; .*\brelation\b"):
        accuracy.misses(figures, "releation")
    assert accuracy.misses(figures, "relation") == figures["relation"].misses
    assert accuracy.misses(figures, "") == []


@pytest.mark.parametrize(
    ("wanted", "got", "same"),
    [
        ("Sở (qua Phòng Dược)", "Sở Y tế tỉnh Lào Cai (qua Phòng Dược)", True),
        ("Sở (qua Phòng Dược)", "Sở Y tế tỉnh Lào Cai (qua Văn phòng)", False),
        ("Sở (qua Phòng Dược)", "Sở Nội vụ (qua Phòng Dược)", False),
        ("UBND tỉnh", "UBND tỉnh (qua Sở Y tế)", True),
        ("UBND tỉnh", "UBND xã", False),
    ],
)
def test_whoever_gets_a_result_is_the_same_beside_the_same_hand(wanted: str, got: str, same: bool) -> None:
    assert scorer().same_receiver(wanted, got, "Sở Y tế tỉnh Lào Cai") is same


def test_names_are_the_same_whether_or_not_a_list_writes_each_out() -> None:
    listed, whole = ["các Ban", "đại biểu HĐND tỉnh"], ["các Ban HĐND tỉnh", "đại biểu HĐND tỉnh"]
    assert scorer().each_named(listed) == scorer().each_named(whole) != scorer().each_named(whole[1:])
