"""Agencies as of a date, their superiors and successors."""

import pytest

from luocdo.extract.rules import rows
from luocdo.graph.identity.agencies import (
    Agency,
    agency_as_of,
    agency_key,
    central_issuer,
    in_one_form,
    level,
    same_agency,
    superior,
)
from luocdo.graph.identity.seats import words_under


@pytest.mark.parametrize(
    ("name", "day", "key"),
    [
        ("UBND tỉnh Bắc Ninh", "2025-06-30", "ubnd tỉnh bắc ninh"),
        ("UBND tỉnh Bắc Ninh", "2025-07-01", "ubnd tỉnh bắc ninh@2025-07-01"),
        ("UBND tỉnh Bắc Ninh", "2025-06", "ubnd tỉnh bắc ninh"),
        ("UBND tỉnh Bắc Ninh", "2025-07", "ubnd tỉnh bắc ninh@2025-07-01"),
        ("UBND tỉnh Bắc Ninh", "2024", "ubnd tỉnh bắc ninh"),
        ("UBND tỉnh Bắc Ninh", "2026", "ubnd tỉnh bắc ninh@2025-07-01"),
        ("UBND tỉnh Bắc Ninh", "2025", "ubnd tỉnh bắc ninh@?"),
        ("UBND tỉnh Bắc Ninh", None, "ubnd tỉnh bắc ninh@?"),
        ("Chi cục Thủy lợi thuộc Sở Nông nghiệp và Môi trường tỉnh Nghệ An", "2026", "chi cục thủy lợi tỉnh nghệ an"),
        ("Chi cục Thủy lợi tỉnh Nghệ An", "2026", "chi cục thủy lợi tỉnh nghệ an"),
        ("các chi cục thuộc Sở Y tế tỉnh Nghệ An", "2026", "các chi cục thuộc sở y tế tỉnh nghệ an"),
        ("Sở Nội vụ thành phố Đà Nẵng", "2025-12-03", "sở nội vụ thành phố đà nẵng@2025-07-01"),
        ("UBND tỉnh Lạng Sơn", None, "ubnd tỉnh lạng sơn"),
        ("UBND thành phố Vinh tỉnh Bắc Ninh", "2024", "ubnd thành phố vinh tỉnh bắc ninh"),
        ("UBND thành phố Vinh tỉnh Bắc Ninh", "2026", "ubnd thành phố vinh tỉnh bắc ninh@2025-07-01"),
        ("UBND thành phố Bắc Ninh", "2025-03-01", "ubnd thành phố bắc ninh"),
        ("UBND tỉnh Đồng Nai", "2025-12-01", "ubnd thành phố đồng nai@2025-07-01"),
        ("UBND thành phố Đồng Nai", "2026-05-01", "ubnd thành phố đồng nai@2025-07-01"),
        ("UBND tỉnh Bắc Giang", "2025", "ubnd tỉnh bắc giang"),
        ("Bộ Tài chính", "2025", "bộ tài chính"),
        ("Tỉnh ủy Bắc Ninh", "2025-06-30", "tỉnh ủy bắc ninh"),
        ("Ban Tổ chức Tỉnh ủy Bắc Ninh", "2025-08-30", "ban tổ chức tỉnh ủy bắc ninh@2025-07-01"),
        ("Thành ủy Hải Phòng", "2025-08-30", "thành ủy hải phòng@2025-07-01"),
        ("Tỉnh ủy Lạng Sơn", "2025-08-30", "tỉnh ủy lạng sơn"),
        ("UBND xã Tân Lập huyện Bắc Sơn tỉnh Lạng Sơn", "2024", "ubnd xã tân lập huyện bắc sơn tỉnh lạng sơn"),
        ("UBND xã Tân Lập tỉnh Lạng Sơn", "2024", "ubnd xã tân lập tỉnh lạng sơn@?"),
        ("UBND xã Tân Lập tỉnh Lạng Sơn", "2025-07-02", "ubnd xã tân lập tỉnh lạng sơn@2025-07-01"),
        ("UBND xã Tân Lập tỉnh Lạng Sơn", "2025", "ubnd xã tân lập tỉnh lạng sơn@?"),
        ("UBND huyện Bắc Sơn tỉnh Lạng Sơn", "2024", "ubnd huyện bắc sơn tỉnh lạng sơn"),
        ("UBND huyện Bắc Sơn", "2024", "ubnd huyện bắc sơn@?"),
        ("Sở Nội vụ", "2024", "sở nội vụ@?"),
    ],
)
def test_an_agency_is_one_of_its_time_and_place(name, day, key):
    assert agency_key(name, day) == key


def test_a_day_by_which_it_existed_may_decide():
    assert agency_key("UBND tỉnh Bắc Ninh", None, known_by="2024-03") == "ubnd tỉnh bắc ninh"
    assert agency_key("UBND tỉnh Bắc Ninh", None, known_by="2025-09") == "ubnd tỉnh bắc ninh@?"


def test_an_undecided_agency_may_be_either_of_its_name_and_no_other():
    keys = {agency_key("UBND tỉnh Bắc Ninh", day) for day in ("2024", "2026")}
    assert all(same_agency(key, agency_key("UBND tỉnh Bắc Ninh", None)) for key in keys)
    assert not same_agency(*keys)
    assert not same_agency("ubnd tỉnh cà mau", agency_key("UBND tỉnh Bắc Ninh", None))


def test_an_agency_whose_day_decides_and_is_unknown_is_none():
    assert agency_as_of("UBND tỉnh Bắc Ninh", "2025") is None
    assert agency_as_of("Chính phủ", None) == Agency("chính phủ", "Chính phủ", "central")


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("Sở Nội vụ tỉnh Quảng Trị", "UBND tỉnh Quảng Trị"),
        ("Văn phòng UBND tỉnh Lạng Sơn", "UBND tỉnh Lạng Sơn"),
        ("Phòng Tổ chức thuộc Sở Nội vụ tỉnh Quảng Trị", "Sở Nội vụ tỉnh Quảng Trị"),
        ("Văn phòng Sở Nội vụ tỉnh Quảng Trị", "Sở Nội vụ tỉnh Quảng Trị"),
        ("UBND xã Tân Lập tỉnh Lạng Sơn", "UBND tỉnh Lạng Sơn"),
        ("UBND xã Tân Lập huyện Bắc Sơn tỉnh Lạng Sơn", "UBND huyện Bắc Sơn tỉnh Lạng Sơn"),
        ("UBND huyện Bắc Sơn tỉnh Lạng Sơn", "UBND tỉnh Lạng Sơn"),
        ("UBND tỉnh Lạng Sơn", None),
        ("Công an tỉnh Lạng Sơn", None),
        ("Bộ Tài chính", None),
    ],
)
def test_names_tell_who_belongs_to_whom(name, above):
    assert superior(name) == above


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("VPCP", "Văn phòng Chính phủ"),
        ("ttg", "Thủ tướng Chính phủ"),
        ("BNN&PTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
        ("tw", "Ban Chấp hành Trung ương Đảng"),
        ("KHCN", None),
        ("TCT", None),
        ("UBND", None),
    ],
)
def test_only_letters_of_one_central_agency_name_an_issuer(letters, name):
    assert central_issuer(letters) == name


def test_every_word_of_the_list_of_superiors_is_needed():
    for row in rows("superiors"):
        others = [words for words in words_under(row["above"]) if words != row["words"]]
        assert not any(row["words"].startswith(f"{words} ") for words in others), row


def test_the_examples_under_a_committee_belong_to_it():
    examples = [row["example"] for row in rows("superiors") if row["above"] == "committee"]
    assert {superior(example) for example in examples} == {
        "UBND tỉnh Quảng Trị",
        "UBND tỉnh Lạng Sơn",
        "UBND tỉnh Quảng Ninh",
        "UBND huyện Vân Hồ tỉnh Sơn La",
        "UBND xã Vân Hồ tỉnh Sơn La",
    }


@pytest.mark.parametrize(
    ("signed", "ordered"),
    [
        ("Phòng Kế hoạch Sở Y tế tỉnh Sơn La", "Phòng Kế hoạch thuộc Sở Y tế tỉnh Sơn La"),
        ("Phòng Tư pháp huyện Mộc Châu tỉnh Sơn La", "Phòng Tư pháp thuộc UBND huyện Mộc Châu tỉnh Sơn La"),
        ("Phòng Kinh tế xã Tân Lập tỉnh Sơn La", "Phòng Kinh tế thuộc UBND xã Tân Lập tỉnh Sơn La"),
        ("Khoa Dược Bệnh viện Đa khoa tỉnh Sơn La", "Khoa Dược thuộc Bệnh viện Đa khoa tỉnh Sơn La"),
    ],
)
def test_an_office_is_one_by_its_own_letters_and_by_those_that_order_it(signed: str, ordered: str) -> None:
    assert agency_key(signed, "2025-08-01") == agency_key(ordered, "2025-08-01")
    assert in_one_form(signed) == in_one_form(ordered)


@pytest.mark.parametrize(
    "name",
    [
        *("Văn phòng Sở Y tế tỉnh Sơn La", "Thanh tra Sở Y tế tỉnh Sơn La", "Phòng Tham mưu Công an huyện Mộc Châu"),
        *(
            "các phòng thuộc UBND huyện Mộc Châu",
            "Phòng Kế hoạch trực thuộc Sở Y tế tỉnh Sơn La",
            "Sở Y tế tỉnh Sơn La",
        ),
        *("Phòng Cơ sở vật chất Trường Cao đẳng Sơn La", "Công đoàn cơ sở Sở Y tế tỉnh Sơn La"),
    ],
)
def test_other_names_stay_as_they_are(name: str) -> None:
    assert in_one_form(name) == name


def test_who_is_called_of_the_centre_belongs_to_no_agency() -> None:
    name = "UBND các tỉnh, thành phố trực thuộc Trung ương"
    assert (superior(name), level(name)) == (None, level("UBND các tỉnh, thành phố"))


def test_the_examples_under_a_department_belong_to_it_and_those_of_the_centre_to_none():
    for row in rows("superiors"):
        if row["above"] not in ("committee", "issuer"):
            above = superior(row["example"])
            assert above == (f"{row['above']} tỉnh Sơn La" if row["above"] else None), row
