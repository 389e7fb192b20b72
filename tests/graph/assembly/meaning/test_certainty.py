"""The only document that we know of a number is not always the one that a text means."""

import pytest

from luocdo.graph.assembly.meaning.certainty import Asked, is_certain
from luocdo.graph.assembly.meaning.known import Known
from luocdo.graph.assembly.telling.claims import Claim
from luocdo.graph.identity.key import document_key

PROVINCE, DAY = "Sở Y tế tỉnh Hà Giang", "2023-07-07"
TITLE = "phong chong dich benh sot xuat huyet trong truong hoc nam 2023"


def known(number: str = "23/KH-SYT", issuer: str = PROVINCE, *, registered: bool = False) -> Known:
    key = document_key(number, "Kế hoạch", issuer, DAY)
    return Known(key, (DAY,), (DAY[:4],), (TITLE,), (TITLE,), registered, "", str(key))


def asked(
    number: str | None = "23/KH-SYT",
    *,
    kind: str = "Kế hoạch",
    issuer: str | None = PROVINCE,
    day: str | None = None,
    name: str = "",
    alias: bool = False,
    citing: str = "",
    after: bool = False,
    province: str = "",
) -> Asked:
    claim = Claim(document_key(number, kind, issuer, day), number, kind, None, issuer, day, name, alias)
    return Asked(claim.key, claim, citing, after, province)


def test_a_number_with_its_year_is_the_document_and_one_without_only_by_its_title() -> None:
    assert is_certain(asked(day="2023"), known())
    assert is_certain(asked(name=TITLE), known())
    assert not is_certain(asked(), known())


def test_a_title_of_another_year_or_of_none_or_of_something_else_leaves_it_doubtful() -> None:
    assert not is_certain(asked(name=TITLE.replace("2023", "2024")), known())
    assert not is_certain(asked(name=TITLE.removesuffix(" nam 2023")), known())
    assert not is_certain(asked(day="2023", name="kiem tra an toan thuc pham bep an tap the"), known())


@pytest.mark.parametrize(
    ("cited_on", "certain"),
    [("2023-11-02", True), ("2024-03-30", True), ("2024-04-20", False), ("2022-11-02", False), ("2025-01-05", False)],
)
def test_a_number_without_a_year_is_of_this_year_or_of_the_last_until_it_may_have_come_round(
    cited_on: str, certain: bool
) -> None:
    """Of 7 July a hundred and eighty-seven days of its year are gone; half of them are gone on 3 April."""
    assert is_certain(asked(citing=cited_on), known()) == certain


def test_of_a_number_without_an_agency_two_of_day_place_and_title_must_agree() -> None:
    assert not is_certain(asked(issuer=None, day=DAY), known())
    assert not is_certain(asked(issuer=None, name=TITLE), known())
    assert is_certain(asked(issuer=None, day=DAY, name=TITLE), known())
    assert is_certain(asked(issuer=None, day=DAY, province="tỉnh hà giang"), known())
    assert not is_certain(asked(issuer=None, day=DAY, province="tỉnh cà mau"), known())


def test_a_title_alone_is_a_law_or_a_registered_document_or_one_of_this_agency_and_year() -> None:
    assert is_certain(asked(None, kind="Luật", issuer=None, name=TITLE), known())
    assert is_certain(asked(None, issuer=None, name=TITLE), known(registered=True))
    assert is_certain(asked(None, name=TITLE), known())
    assert not is_certain(asked(None, issuer="Sở Y tế tỉnh Cà Mau", name=TITLE), known())


def test_an_alias_is_what_it_stands_for_and_a_date_that_cannot_be_is_told_by_the_rest() -> None:
    assert is_certain(asked(alias=True), known())
    assert is_certain(asked(after=True), known())
