"""Which documents a key has: one, or one for each of the days that nothing joins."""

from dataclasses import replace

import pytest

from luocdo.extract.rules import KnownDocument
from luocdo.graph.assembly.meaning.known import Known, Said, documents_of, is_after
from luocdo.graph.assembly.meaning.known import Testimony as Statements
from luocdo.graph.assembly.telling.claims import Claim
from luocdo.graph.identity.key import DocumentKey, document_key

PLAN = document_key("23/KH-SYT", "Kế hoạch", "Sở Y tế tỉnh Hà Giang", "2023")
DECREE = document_key("61/2018/NĐ-CP", "Nghị định", "Chính phủ", "2018-04-23")
JULY, MAY = "2023-07-07", "2023-05-06"
FEVER, FOOD = "phong chong sot xuat huyet", "kiem tra an toan thuc pham bep an"


def days_of(
    key: DocumentKey, *sayings: tuple[Said, ...], apart: tuple[frozenset[str], ...] = ()
) -> list[tuple[str, ...]]:
    return [each.days for each in documents_of(key, Statements(dict.fromkeys(sayings, 1), apart=apart))]


def test_a_key_of_which_nobody_speaks_has_no_document() -> None:
    assert days_of(PLAN) == []


def test_two_days_are_two_documents_each_marked_by_its_own() -> None:
    found = documents_of(PLAN, Statements({(Said(JULY, FEVER),): 1, (Said(MAY, FOOD),): 1}))
    assert [(each.key.mark, each.names) for each in found] == [(MAY, (FOOD,)), (JULY, (FEVER,))]


def test_two_days_in_one_text_or_under_one_title_are_of_one_document() -> None:
    assert days_of(PLAN, (Said(JULY, ""), Said(MAY, ""))) == [(MAY, JULY)]
    assert days_of(PLAN, (Said(JULY, FEVER),), (Said(MAY, f"{FEVER} nam 2023"),)) == [(MAY, JULY)]


def test_a_number_that_says_issuer_and_year_has_one_document_whatever_its_days() -> None:
    assert days_of(DECREE, (Said("2018-04-23", ""),), (Said("2018-05-23", ""),)) == [("2018-04-23", "2018-05-23")]


def test_what_people_keep_apart_stays_apart_though_one_text_says_both() -> None:
    both = (Said(JULY, FEVER), Said(MAY, FEVER))
    assert days_of(PLAN, both, apart=(frozenset({JULY, MAY}),)) == [(MAY,), (JULY,)]
    days = "2018-04-23", "2018-05-23"
    assert days_of(DECREE, tuple(Said(day, "") for day in days), apart=(frozenset(days),)) == [(day,) for day in days]


def test_the_letters_of_joint_documents_may_be_those_of_two() -> None:
    joint = document_key("1/2014/TTLT-BYT-BTC", "Thông tư liên tịch", None, "2014-05-06")
    one, other = Said("2014-05-06", FEVER, letters="ttlt-byt-btc"), Said("2014-07-07", FOOD, letters="ttlt-btc-byt")
    assert len(days_of(joint, (one,), (other,))) == 2
    assert len(days_of(joint, (one,), (other._replace(letters=one.letters),))) == 1


def test_the_register_speaks_too_and_tells_from_which_day_its_document_holds() -> None:
    row = KnownDocument("61/2018/NĐ-CP", "Nghị định", "Về cơ chế một cửa", "2018-04-23", "Chính phủ", "2018-06-21")
    [known] = documents_of(DECREE, Statements({(Said("2018", FEVER),): 1}, row))
    assert (known.days, known.registered, known.since) == (("2018-04-23",), True, "2018-06-21")
    assert known.titles == ("co che mot cua",)
    [unregistered] = documents_of(DECREE, Statements({(Said("2018", FEVER),): 1}))
    assert (unregistered.registered, unregistered.titles) == (False, ())


def test_another_title_contradicts_the_documents_own_before_what_others_call_it() -> None:
    known = Known(PLAN, (), (), (FEVER, FOOD), (FEVER,), False, "", str(PLAN))
    assert known.is_named(FOOD)
    assert known.is_of_other_title(FOOD)
    assert not replace(known, titles=()).is_of_other_title(FOOD)


def test_what_only_names_the_document_that_it_carries_out_may_be_of_anything() -> None:
    order = "trien khai chi thi so 31 ct ttg ngay 04 10 2024 cua thu tuong chinh phu"
    known = Known(PLAN, (), (), (order,), (order,), False, "", str(PLAN))
    assert not known.is_of_other_title(FOOD)
    assert replace(known, titles=(f"{order} ve giao bien che giao vien",)).is_of_other_title(FOOD)


@pytest.mark.parametrize(
    ("said", "citing", "after"),
    [
        ("2023-07-08", "2023-07-07", True),
        ("2023-07-07", "2023-07-07", False),
        ("2023-07-08", "2023-07", False),
        ("2023-08", "2023-07-31", True),
        (None, "2022-12-31", True),
        (None, "2023-01-01", False),
        ("2023-07-08", None, False),
    ],
)
def test_what_is_cited_cannot_be_younger_than_who_cites_it(said: str | None, citing: str | None, after: bool) -> None:
    claim = Claim(PLAN, "23/KH-SYT", "Kế hoạch", None, None, said, "")
    assert is_after(PLAN, claim, citing) == after
