"""Webs of obligations that no small example has: circles and many ways to one place."""

import random

from luocdo.queries.chain import Link, Web, unfold


def web_of(pairs: list[tuple[int, int]]) -> Web:
    """Return the web that starts at 0; each number is a document."""
    links = {(str(near), str(far)): Link(str(near), str(far), "IMPLEMENTS", str(far), {}) for near, far in pairs}
    distances, frontier = {"0": 0}, ["0"]
    while frontier:
        far = [end for start, end in links if start in frontier and end not in distances]
        distances |= dict.fromkeys(far, distances[frontier[0]] + 1)
        frontier = far
    return Web("0", {pair: link for pair, link in links.items() if pair[0] in distances}, distances)


def shown(tree, key: str, depth: int, trail: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Return the trail of every document that is unfolded."""
    assert key not in trail, "a circle is never followed"
    trails = [(*trail, key)]
    for link in tree.below.get(key, []):
        if (link.near, link.far) not in tree.cycles and tree.home.get(link.far) is link and len(trail) < depth:
            trails += shown(tree, link.far, depth, (*trail, key))
    return trails


def test_a_document_is_unfolded_where_its_chain_is_longest() -> None:
    tree = unfold(web_of([(0, 1), (0, 2), (1, 2), (2, 3), (0, 3)]), 8, lambda link: link.far)
    assert shown(tree, "0", 8)[-1] == ("0", "1", "2", "3")
    assert [link.far for link in tree.below["0"]] == ["1", "2", "3"]


def test_circles_are_cut_where_they_turn_back() -> None:
    tree = unfold(web_of([(0, 1), (1, 2), (2, 3), (3, 1), (3, 0), (2, 2)]), 8, lambda link: link.far)
    assert tree.cycles == {("3", "1"), ("3", "0"), ("2", "2")}
    assert shown(tree, "0", 8)[-1] == ("0", "1", "2", "3")


def test_in_any_web_every_document_is_unfolded_once_at_most() -> None:
    dice = random.Random(7)
    for _ in range(200):
        size = dice.randint(2, 12)
        pairs = {(dice.randrange(size), dice.randrange(size)) for _ in range(dice.randint(1, 30))}
        found = web_of(sorted(pairs))
        trails = shown(unfold(found, size, lambda link: link.far), "0", size)
        ends = [trail[-1] for trail in trails]
        assert len(ends) == len(set(ends))
        assert set(ends) == set(found.distances)
