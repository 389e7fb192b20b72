"""Webs of obligations that no small example has: circles and many ways to one place."""

import random

from luocdo.queries.chains.chain import Unfolded, unfold
from luocdo.queries.chains.web import Link


def steps_of(pairs: list[tuple[int, int]]) -> list[Link]:
    """Return the steps of the web that starts at 0; each number is a document."""
    links = [Link(str(near), str(far), "IMPLEMENTS", str(far)) for near, far in pairs]
    known, before = {"0"}, set[str]()
    while known != before:
        before = set(known)
        known |= {link.far for link in links if link.near in known}
    return [link for link in links if link.near in known]


def unfolded(pairs: list[tuple[int, int]], depth: int) -> Unfolded:
    return unfold("0", steps_of(pairs), depth, lambda link: link.far)


def shown(tree, key: str, depth: int, trail: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Return the trail of every document that is unfolded."""
    assert key not in trail, "a circle is never followed"
    trails = [(*trail, key)]
    for link in tree.below.get(key, []):
        if (link.near, link.far) not in tree.cycles and tree.home.get(link.far) is link and len(trail) < depth:
            trails += shown(tree, link.far, depth, (*trail, key))
    return trails


def test_a_document_is_unfolded_where_its_chain_is_longest() -> None:
    tree = unfolded([(0, 1), (0, 2), (1, 2), (2, 3), (0, 3)], 8)
    assert shown(tree, "0", 8)[-1] == ("0", "1", "2", "3")
    assert [link.far for link in tree.below["0"]] == ["1", "2", "3"]


def test_circles_are_cut_where_they_turn_back() -> None:
    tree = unfolded([(0, 1), (1, 2), (2, 3), (3, 1), (3, 0), (2, 2)], 8)
    assert tree.cycles == {("3", "1"), ("3", "0"), ("2", "2")}
    assert shown(tree, "0", 8)[-1] == ("0", "1", "2", "3")


def test_in_any_web_every_document_is_unfolded_once_at_most() -> None:
    dice = random.Random(7)
    for _ in range(200):
        size = dice.randint(2, 12)
        pairs = {(dice.randrange(size), dice.randrange(size)) for _ in range(dice.randint(1, 30))}
        trails = shown(unfolded(sorted(pairs), size), "0", size)
        ends = [trail[-1] for trail in trails]
        assert len(ends) == len(set(ends))
        assert set(ends) == {"0"} | {link.far for link in steps_of(sorted(pairs))}
