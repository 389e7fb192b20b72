"""Which documents may be one, each with the documents that it may be."""

import pytest

from luocdo.graph.identity.key import DocumentKey
from luocdo.queries.deciding.duplicates import duplicates
from luocdo.queries.deciding.open_questions import Paper, Papers

SO = "sở y tế tỉnh hà giang"
TITLE = "phong benh dai tren dan cho"


def nothing(_: object) -> dict[str, frozenset[str]]:
    return {}


def paper(serial: str, period: str, mark: str = "", **facts: object) -> Paper:
    key = DocumentKey(SO, "công văn", serial, "syt-nvy", period, mark)
    number = f"{serial}/SYT-NVY" if serial else None
    plain = Paper(str(key), key, number or "(?)", number, TITLE, SO, None, "loaded", (), None, (), frozenset())
    return plain._replace(**facts)  # type: ignore[arg-type]  # the fields of a NamedTuple by name


FINAL = paper("345", "2024", date="2024-03-12")


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (paper("345", "", "a1"), True),
        (paper("345", "", "a1", title=f"{TITLE} ngay"), True),
        (paper("345", "", "a1", title="du toan kinh phi bau cu"), False),
        (paper("345", "", "a1", title="", status="cited"), True),
        (paper("346", "", "a1"), False),
        (paper("", "2024", "a1", status="provisional"), True),
        (paper("", "2023", "a1", status="provisional"), False),
        (paper("", "2024", "a1", status="provisional", title="du toan"), False),
        (paper("", "2024", "a1", status="provisional", apart=frozenset({"1"})), True),
    ],
)
def test_a_scan_without_its_day_and_a_draft_may_be_the_document_of_their_title(other: Paper, found: bool) -> None:
    papers = Papers({each.key: each for each in (FINAL, other)}, {}, {}, {})
    assert [*duplicates(papers, nothing)] == ([(other, [FINAL])] if found else [])


@pytest.mark.parametrize("citing", [0, 1])
def test_what_cites_a_document_of_a_like_number_is_not_that_document(citing: int) -> None:
    pair = FINAL, paper("346", "2024", date="2024-03-12")
    papers = Papers({each.key: each for each in pair}, {}, {}, {})
    cites = {pair[citing].key: frozenset({pair[1 - citing].key})}
    assert [*duplicates(papers, nothing)] == [(pair[1], [pair[0]])]
    assert [*duplicates(papers, lambda _: cites)] == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (paper("55", "2024", date="2024-03-12"), paper("055", "2024", date="2024-03-12", title=""), True),
        (paper("55", "2024", date="2024-03-12"), paper("055", "2024", date="2024-03-13", title=""), False),
        (paper("55", "2024", date="2024-03-12"), paper("550", "2024", date="2024-03-12", title=""), False),
    ],
)
def test_a_number_with_a_zero_before_it_may_be_that_of_the_same_agency_and_day(
    one: Paper, other: Paper, found: bool
) -> None:
    papers = Papers({each.key: each for each in (one, other)}, {}, {}, {})
    assert [*duplicates(papers, nothing)] == ([(one, [other])] if found else [])


DAY = "2024-03-12"


@pytest.mark.parametrize(
    ("others", "found"),
    [
        ([paper("55", "2024", date=DAY)], 1),
        ([paper("55", "2024", date=DAY), paper("56", "2024", date=DAY, title="du toan")], 1),
        ([paper("55", "2024", date=DAY), paper("56", "2024", date="2024-03-13")], 1),
        ([paper("55", "2024", date=DAY), paper("56", "2024", date=DAY)], 0),
        ([paper("55", "2024", date=DAY), paper("56", "2024", date=DAY), paper("57", "2024", date=DAY)], 0),
        ([paper("55", "2024", date=DAY), paper("56", "2024", date=DAY), paper("055", "2024", date=DAY)], 1),
        ([paper("55", "2024", date=DAY, status="cited"), paper("56", "2024", date=DAY, status="cited")], 3),
    ],
)
def test_letters_of_one_title_on_one_day_to_each_of_several_are_no_misprints_of_each_other(
    others: list[Paper], found: int
) -> None:
    papers = {each.key: each for each in (paper("54", "2024", date=DAY), *others)}
    assert len([*duplicates(Papers(papers, {}, {}, {}), nothing)]) == found


def test_what_people_keep_apart_is_no_duplicate() -> None:
    final, draft = (
        each._replace(apart=frozenset({"1"})) for each in (FINAL, paper("", "2024", "a1", status="provisional"))
    )
    assert [*duplicates(Papers({each.key: each for each in (final, draft)}, {}, {}, {}), nothing)] == []


PLAN = "ke hoach tap huan phong chong dich benh cho can bo y te xa"


@pytest.mark.parametrize(
    ("title", "names", "found"),
    [
        (f"{PLAN} nam 2024", set("abc"), True),
        (f"{PLAN} nam 2024", set(), True),
        ("tap huan cho can bo y te xa ve phong chong sot xuat huyet", set("abd"), True),
        ("tap huan cho can bo y te xa ve phong chong sot xuat huyet", set("xyz"), False),
        ("sua chua tru so tram y te", set("abc"), False),
        ("", set("abc"), True),
        ("", {"a"}, False),
    ],
)
def test_a_draft_is_known_by_a_like_title_and_by_what_it_cites(title: str, names: set[str], found: bool) -> None:
    final = paper("346", "2024", date="2024-05-02", title=PLAN)
    draft = paper("", "2024", "b1", status="provisional", title=title)
    named = {final.key: frozenset("abc"), draft.key: frozenset(names)}
    papers = Papers({each.key: each for each in (final, draft)}, {}, {}, {})
    assert [*duplicates(papers, lambda keys: {key: named[key] for key in keys})] == (
        [(draft, [final])] if found else []
    )


@pytest.mark.parametrize("citing", ["draft", "signed"])
def test_a_draft_that_cites_the_signed_letter_goes_on_with_it_and_did_not_become_it(citing: str) -> None:
    final = paper("346", "2024", date="2024-05-02", title=PLAN)
    draft = paper("", "2024", "b1", status="provisional", title=PLAN)
    cites = {draft.key: frozenset({final.key})} if citing == "draft" else {final.key: frozenset({draft.key})}
    papers = Papers({each.key: each for each in (final, draft)}, {}, {}, {})
    assert [*duplicates(papers, nothing)] == [(draft, [final])]
    assert [*duplicates(papers, lambda _: cites)] == []


@pytest.mark.parametrize(
    ("issuer", "title", "found"),
    [
        ("ubnd tỉnh hà giang", TITLE, True),
        ("ubnd tỉnh hà giang", "", False),
        ("ubnd tỉnh hà giang", "du toan kinh phi bau cu", False),
        ("ubnd tỉnh cao bằng", TITLE, False),
    ],
)
def test_a_scan_that_shows_the_superior_as_issuer_may_be_the_document_of_its_number_day_and_title(
    issuer: str, title: str, found: bool
) -> None:
    key = DocumentKey(issuer, "công văn", "345", "syt-nvy", "2024")
    scan = FINAL._replace(key=str(key), parsed=key, title=title, issuer=issuer)
    papers = Papers({each.key: each for each in (FINAL, scan)}, {}, {}, {})
    assert [*duplicates(papers, nothing)] == ([(scan, [FINAL])] if found else [])


def test_files_of_one_letterhead_number_and_day_that_does_not_say_where_may_be_one() -> None:
    def of_district(mark: str, **facts: object) -> Paper:
        one = paper("705", "2024", mark, **{"date": "2024-06-10", **facts})
        key = one.parsed._replace(issuer="ubnd huyện châu thành@?")
        return one._replace(parsed=key, key=str(key))

    first = of_district("a1")
    for other, found in (
        (of_district("b2", title="bao cao thang"), True),
        (of_district("b2", date="2024-06-11"), False),
    ):
        papers = Papers({each.key: each for each in (first, other)}, {}, {}, {})
        assert [*duplicates(papers, nothing)] == ([(other, [first])] if found else [])
