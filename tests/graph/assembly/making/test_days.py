"""The day of a document where its texts do not agree."""

from collections import Counter

import pytest

from luocdo.graph.assembly.making.days import Limits, chosen_day


@pytest.mark.parametrize(
    ("days", "not_before", "not_after", "date"),
    [
        (["2024-01-23", "2024-02-23", "2024-02-23"], [], [], "2024-02-23"),
        (["2024-01-23", "2024-01-23", "2024-02-23"], ["2024-02-15"], [], "2024-02-23"),
        (["2024-01-23", "2024-02-23", "2024-02-23"], [], ["2024-01"], "2024-01-23"),
        (["2024-01-23", "2024-02-23"], [], [], "2024"),
        (["2024-02-03", "2024-02-23"], [], [], "2024-02"),
        (["2024-01-23"], ["2024-02-15"], [], "2024-01-23"),
        (["2024-02-15", "2024-02-15", "2024-02-23"], ["2024-02-15"], [], "2024-02-15"),
        (["2024-01-23", "2024-01-23", "2024-02-23"], [], ["2024-01-23"], "2024-01-23"),
        (["2024-01"], [], [], "2024-01"),
        ([], [], [], None),
    ],
)
def test_a_day_is_chosen_by_vote_within_what_is_possible(days, not_before, not_after, date):
    assert chosen_day((), Counter(days), Limits(not_before, not_after)).date == date


def test_who_settles_the_day_comes_before_all_votes():
    votes = {"2024-01-23": 5}
    sources = [("decision", None), ("own text", "2024-02-23"), ("register", "2024-02-24")]
    day = chosen_day(sources, votes, Limits())
    assert (day.date, day.by, day.votes) == ("2024-02-23", "own text", votes)


def test_what_is_left_out_names_the_day_that_it_contradicts():
    votes = {"2024-01-23": 3, "2024-02-23": 1, "2024-05-02": 1}
    day = chosen_day((), votes, Limits(["2024-01-05", "2024-02-15"], ["2024-03", "2024-04-01"]))
    assert (day.date, day.left_out) == ("2024-02-23", {"2024-01-23": "2024-02-15", "2024-05-02": "2024-03"})
