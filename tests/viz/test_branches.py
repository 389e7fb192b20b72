"""The chains of obligation above a document."""

from luocdo.viz.branches import BRANCHES, branches_of, web_of
from luocdo.viz.model import ShownRelation

LEVELS = {"law": "central", "decree": "central", "notice": "central", "letter": "province", "unit": "department"}


def relation(source, kind, target):
    return ShownRelation(f"{source} {kind} {target}", source, kind, target, False, None, False, (), 0)


def branches(*relations, document="unit"):
    web = web_of([relation(*each) for each in relations], LEVELS)
    return branches_of(web, document, web.up.get(document, []))


def test_an_order_goes_before_a_legal_basis():
    found = branches(("unit", "BASED_ON", "law"), ("unit", "IMPLEMENTS", "letter"), ("letter", "IMPLEMENTS", "notice"))
    assert found == (("letter IMPLEMENTS notice", "unit IMPLEMENTS letter"),)


def test_where_nothing_is_implemented_the_legal_basis_leads_up():
    assert branches(("unit", "BASED_ON", "decree")) == (("unit BASED_ON decree",),)


def test_at_the_centre_a_legal_basis_leads_no_further():
    assert branches(("unit", "IMPLEMENTS", "decree"), ("decree", "BASED_ON", "law")) == (("unit IMPLEMENTS decree",),)


def test_a_short_cut_is_no_branch_of_its_own():
    found = branches(
        ("unit", "IMPLEMENTS", "letter"), ("letter", "IMPLEMENTS", "notice"), ("unit", "IMPLEMENTS", "notice")
    )
    assert found == (("letter IMPLEMENTS notice", "unit IMPLEMENTS letter"),)


def test_a_circle_ends():
    assert branches(("unit", "IMPLEMENTS", "letter"), ("letter", "IMPLEMENTS", "unit")) == (
        ("unit IMPLEMENTS letter",),
    )


def test_a_mere_citation_obliges_nobody():
    assert branches(("unit", "CITES", "letter")) == ()


def test_ever_more_branches_end_too():
    ladder = [
        (f"s{step}{side}", "IMPLEMENTS", f"s{step + 1}{other}") for step in range(20) for side in "ab" for other in "ab"
    ]
    assert 0 < len(branches(("unit", "IMPLEMENTS", "s0a"), *ladder)) <= BRANCHES
