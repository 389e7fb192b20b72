"""Faults as officers make them, put by a seed into documents of our own and into letters around rows of the register.

Nothing here knows how `luocdo check` works: a fault is an edit of a text, with the place where it stands.
"""

from collections.abc import Callable, Iterator

from faults_of_citations import (
    before_it_existed,
    fallen,
    first_citation,
    misspelt,
    out_of_series,
    register_after,
    symbol_against_type,
    two_days,
    two_days_in_ours,
)
from faults_of_drafts import after_superior, alias, deadline, ended_agency, middle, not_reached, without_grounds
from letters import Fault, Material

MAKERS: dict[str, tuple[Callable[[Material], Fault | None], ...]] = {
    "conflicting dates": (two_days, two_days_in_ours),
    "cited before it existed": (before_it_existed, register_after),
    "out of its series": (out_of_series,),
    "symbol against type or issuer": (symbol_against_type,),
    "wrong title or issuer": (misspelt,),
    "replaced or not yet in force": (fallen,),
    "agency that no longer exists": (ended_agency,),
    "grounds missing": (without_grounds,),
    "deadline": (deadline, after_superior),
    "missing middle": (middle,),
    "unexplained alias": (alias,),
    "first citation": (first_citation,),
    "chain that does not reach": (not_reached,),
}


def faults(made: Material, many: int) -> Iterator[Fault]:
    """Yield `many` faults, of each kind as many as of the others."""
    kinds = list(MAKERS)
    for at in range(many):
        makers = MAKERS[kinds[at % len(kinds)]]
        planted = None
        while planted is None or planted.text == planted.sound:
            planted = made.chance.choice(makers)(made)
        yield planted
