"""The chains above a task, branch by branch, as the page finds them."""

import pytest
from officer import text_of

LEVELS = {"law": "central", "decree": "central", "notice": "central", "letter": "province", "unit": "department"}
BRANCHES = "return [...TASKS.values()].map((task) => task.branches.map((branch) => branch.map((step) => step.key)))"


@pytest.fixture
def branches(opened, rows):
    """A function that gives the branches above a task of "unit" where these relations are all there is."""
    documents, _, tasks = rows

    def found(*relations):
        keys = dict.fromkeys([*LEVELS, *(key for source, _, target in relations for key in (source, target))])
        papers = [{**documents[0], "key": key, "level": LEVELS.get(key, "other"), "files": "[]"} for key in keys]
        links = [
            {"source": source, "kind": kind, "target": target, "evidence": "[]"} for source, kind, target in relations
        ]
        task = {**tasks[0], "document": "unit"}
        return opened([papers, links, [task]]).execute_script(BRANCHES)[0]

    return found


def test_an_order_goes_before_a_legal_basis(branches):
    found = branches(("unit", "BASED_ON", "law"), ("unit", "IMPLEMENTS", "letter"), ("letter", "IMPLEMENTS", "notice"))
    assert found == [["letter IMPLEMENTS notice", "unit IMPLEMENTS letter"]]


def test_where_nothing_is_implemented_the_legal_basis_leads_up(branches):
    assert branches(("unit", "BASED_ON", "decree")) == [["unit BASED_ON decree"]]


def test_at_the_centre_a_legal_basis_leads_no_further(branches):
    found = branches(("unit", "IMPLEMENTS", "decree"), ("decree", "BASED_ON", "law"))
    assert found == [["unit IMPLEMENTS decree"]]


def test_a_short_cut_is_no_branch_of_its_own(branches):
    found = branches(
        ("unit", "IMPLEMENTS", "letter"), ("letter", "IMPLEMENTS", "notice"), ("unit", "IMPLEMENTS", "notice")
    )
    assert found == [["letter IMPLEMENTS notice", "unit IMPLEMENTS letter"]]


def test_a_circle_ends(branches):
    found = branches(("unit", "IMPLEMENTS", "letter"), ("letter", "IMPLEMENTS", "unit"))
    assert found == [["unit IMPLEMENTS letter"]]


def test_a_mere_citation_obliges_nobody(branches):
    assert branches(("unit", "CITES", "letter")) == []


def test_ever_more_branches_end_too(branches):
    ladder = [
        (f"s{step}{side}", "IMPLEMENTS", f"s{step + 1}{other}") for step in range(20) for side in "ab" for other in "ab"
    ]
    assert 0 < len(branches(("unit", "IMPLEMENTS", "s0a"), *ladder)) <= 200


def documents_of(branch):
    return [key.split(" ")[2] for key in branch] + [branch[-1].split(" ")[0]]


@pytest.mark.parametrize(
    ("task", "chains"),
    [
        ("thang9#5", [["tb372", "cv4704", "thang9"]]),
        ("thang9#3", [["tb372", "cv4704", "thang9"], ["qd06", "thang9"]]),
        ("thang7#1", [["qd06", "kh67", "thang7"], ["kh168", "thang7"], ["nd61", "thang7"]]),
    ],
)
def test_each_task_has_the_chains_that_govern_it(opened, rows, task, chains):
    found = opened(rows).execute_script(
        "return TASKS.get(arguments[0]).branches.map((branch) => branch.map((step) => step.key))", task
    )
    assert [documents_of(branch) for branch in found] == chains


def test_where_there_may_be_more_branches_than_were_looked_for_that_is_said(opened, rows):
    documents, _, tasks = rows
    steps = [(f"s{n}{side}", f"s{n + 1}{other}") for n in range(20) for side in "ab" for other in "ab"]
    links = [
        {"source": source, "kind": "IMPLEMENTS", "target": target, "evidence": "[]"}
        for source, target in (("unit", "s0a"), *steps)
    ]
    papers = [
        {**documents[0], "key": key, "level": "other", "files": "[]"}
        for key in dict.fromkeys(key for each in links for key in (each["source"], each["target"]))
    ]
    browser = opened([papers, links, [{**tasks[0], "document": "unit"}]])
    assert "+ nhánh" in text_of(browser, "#list .crumbs")
    assert "+)" in text_of(browser, "#right [data-of=several] h3")
