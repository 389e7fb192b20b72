"""What falls with what."""

import pytest

from luocdo.extract.model import Relation
from luocdo.queries.catalogue import catalogue
from luocdo.queries.chains.reliance import LAST, RELYING, rests


@pytest.mark.parametrize(
    ("kind", "source", "target", "expected"),
    [
        ("IMPLEMENTS", "unit", "department", True),
        ("BASED_ON", "central", "central", True),
        ("GUIDES", "central", "central", True),
        ("CONSOLIDATES", "central", "central", True),
        ("AMENDS", "central", "central", True),
        ("REPLIES_TO", "department", "province", True),
        ("REPLIES_TO", "province", "department", False),
        ("REPLACES", "central", "central", False),
        ("REPEALS", "central", "central", False),
        ("PROPOSED_BY", "province", "department", False),
        ("CITES", "unit", "central", False),
        ("MAY_BE", "unit", "central", False),
    ],
)
def test_a_document_loses_its_ground(kind: str, source: str, target: str, expected: bool) -> None:
    assert rests(kind, source, target) is expected


def test_the_relations_are_those_of_the_graph_and_of_the_question_that_follows_them() -> None:
    assert set(RELYING) < {relation.value for relation in Relation}
    assert set(RELYING) > LAST == {"AMENDS", "CORRECTS"}
    assert f"[e:{'|'.join(RELYING)}]" in catalogue()["step_resting"].cypher
