"""One and the same file is told the same, whether it is checked in the store or by its name before it is signed."""

from pathlib import Path

import pytest

from luocdo.graph import build, opened
from luocdo.queries.check import check_documents, checked
from luocdo.queries.checking.issue import Issue
from luocdo.queries.checking.over_drafts import check_drafts

TODAY = "2025-12-01"
DOCUMENTS = sorted((Path(__file__).parents[2] / "documents").glob("*.txt"))[::3]
ONLY_BEFORE_SIGNING = {
    "first-citation-without-date",
    "first-citation-without-issuer",
    "first-citation-without-title",
    "deadline-on-day-off",
    "grounds-missing",
    "chain-not-reached",
    "missing-middle",
    "no-document-form",
    "number-beyond-year",
    "number-out-of-series",
    "probable-misspelling",
    "rests-on-falling",
}
"""What helps only while a document can be written otherwise; that its own number is out of its series the graph tells too."""

Told = dict[tuple[str, str, int | None], Issue]


@pytest.fixture(scope="module", params=["examples", "documents"])
def both(
    request: pytest.FixtureRequest, examples: Path, examples_store: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Told, Told]:
    """What is told of the examples, or of a third of the documents: in the store, and by their names beside it."""
    files, place = [examples], examples_store
    if request.param == "documents":
        files, place = DOCUMENTS, tmp_path_factory.mktemp("kho") / "kho.store"
        build(files, place, jobs=1)
    with opened(place) as store:
        return told(list(checked(store, place, TODAY))), told(check_drafts(files, store, place, TODAY).issues)


def told(issues: list[Issue]) -> Told:
    return {(Path(each.file).name, each.finding.code, each.finding.start): each for each in issues if each.file}


def test_a_draft_is_told_all_that_the_store_tells_of_its_file(both: tuple[Told, Told]) -> None:
    stored, drafted = both
    assert stored
    assert sorted(map(str, stored.keys() - drafted.keys())) == []


def test_the_store_tells_all_that_is_still_of_use_when_a_document_is_signed(both: tuple[Told, Told]) -> None:
    stored, drafted = both
    missing = [each for each in drafted.keys() - stored.keys() if each[1] not in ONLY_BEFORE_SIGNING]
    assert sorted(map(str, missing)) == []


def test_both_know_it_by_the_same_name_so_that_one_decision_dismisses_it_in_both(both: tuple[Told, Told]) -> None:
    stored, drafted = both
    assert {drafted[each].document for each in stored} == {each.document for each in stored.values()}


def test_the_day_of_the_letter_itself_is_right_where_a_draft_gives_it_two(examples_store: Path) -> None:
    with opened(examples_store) as store:
        issues = [
            each
            for each in checked(store, examples_store, TODAY)
            if str(each.file).endswith("06-du-thao-SKHCN-VP-don-doc.txt")
        ]
    codes = {each.finding.code for each in issues}
    assert "date-not-on-record" in codes
    assert not codes & {"conflicting-dates", "conflicting-dates-across-documents"}


def test_of_one_document_is_told_what_is_told_of_it_among_all(examples_store: Path) -> None:
    with opened(examples_store) as store:
        every = list(checked(store, examples_store, TODAY))
        keys = {each.document for each in every if each.document}
        alone = [each for key in keys for each in check_documents(store, examples_store, [key], TODAY)]
    assert {(each.document, each.finding.message) for each in alone} == {
        (each.document, each.finding.message) for each in every if each.document
    }
