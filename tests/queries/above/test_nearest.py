"""What stands above a document, the nearest first."""

from luocdo.queries.above.nearest import nearest_first


def test_nobody_comes_before_one_that_carries_it_out() -> None:
    above = {"province": ["centre"], "department": ["province", "centre"]}
    assert list(nearest_first(["centre", "department"], above)) == [{"department"}, {"province"}, {"centre"}]


def test_of_those_that_carry_out_each_other_the_nearest_comes_first() -> None:
    above = {"one": ["other"], "other": ["third"], "third": ["one"]}
    assert list(nearest_first(["one"], above)) == [{"one"}, {"other"}, {"third"}]
