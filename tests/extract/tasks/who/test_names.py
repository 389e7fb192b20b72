"""Who of those whom words name is one in particular, and in which role."""

import pytest

from luocdo.extract.model import Assignee
from luocdo.extract.tasks.who.names import specific, split_names


def test_collective_names_are_specific_only_beside_others() -> None:
    assert specific(split_names("Trưởng các phòng", None)) == ()
    assert specific(split_names("các đồng chí", None)) == ()
    assert specific(split_names("các đồng chí Ủy viên Thường vụ", None)) != ()
    both = ["Trưởng các phòng", "Văn phòng Sở"]
    assert [each.name for each in specific(split_names("Trưởng các phòng, Văn phòng Sở", None))] == both


@pytest.mark.parametrize(("helper", "named"), [("các đơn vị liên quan", 2), ("đơn vị", 1)])
def test_all_who_help_the_one_that_leads_are_named(helper: str, named: int) -> None:
    leads = Assignee(name="Sở Y tế", role="chủ trì")
    assert len(specific([leads, Assignee(name=helper, role="phối hợp")])) == named


def test_a_room_whose_name_begins_with_a_capital_is_one_in_particular() -> None:
    assert [each.name for each in specific(split_names("Phòng Tổ chức", None))] == ["Phòng Tổ chức"]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Văn phòng Sở (phối hợp với Phòng Giá)", [("Văn phòng Sở", None), ("Phòng Giá", "phối hợp")]),
        ("Văn phòng Sở (phối hợp Phòng Giá, Phòng Dược)", [("Văn phòng Sở", None), ("Phòng Giá", "phối hợp"), ("Phòng Dược", "phối hợp")]),
        ("Văn phòng Sở (phối hợp)", [("Văn phòng Sở", "phối hợp")]),
        ("Văn phòng Sở (phối hợp thực hiện)", [("Văn phòng Sở", "phối hợp")]),
        ("Văn phòng Sở (qua Phòng Giá)", [("Văn phòng Sở", None)]),
    ],
)  # fmt: skip
def test_who_helps_may_stand_in_a_bracket_behind_a_name(words: str, named: list) -> None:
    assert [(each.name, each.role) for each in split_names(words, None)] == named
