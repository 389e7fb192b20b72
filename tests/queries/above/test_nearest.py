"""What stands above a document, the nearest first."""

from luocdo.queries.above.nearest import nearest_first


def test_nobody_comes_before_one_that_carries_it_out() -> None:
    above = {"province": ["centre"], "department": ["province", "centre"]}
    assert list(nearest_first(["centre", "department"], above)) == [{"department"}, {"province"}, {"centre"}]


def test_of_those_that_carry_out_each_other_the_nearest_comes_first() -> None:
    above = {"one": ["other"], "other": ["third"], "third": ["one"]}
    assert list(nearest_first(["one"], above)) == [{"one"}, {"other"}, {"third"}]


def test_of_a_longer_chain_no_more_than_six_steps_count_wherever_it_is_entered() -> None:
    chain = {str(at): [str(at + 1)] for at in range(20)}
    assert list(nearest_first(["0"], chain)) == [{str(at)} for at in range(7)]
    assert list(nearest_first(["5"], chain)) == [{str(at)} for at in range(5, 12)]


def test_what_is_reached_by_a_short_way_and_a_long_one_waits_for_all_that_carry_it_out() -> None:
    above = {"unit": ["department", "province"], "department": ["province"], "province": ["centre"]}
    assert list(nearest_first(["unit", "centre"], above)) == [{"unit"}, {"department"}, {"province"}, {"centre"}]
