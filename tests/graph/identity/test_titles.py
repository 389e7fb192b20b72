"""Titles that cannot be of one document, and those that are only cited carelessly."""

import pytest

from luocdo.diacritics import folded
from luocdo.extract.rules import rows
from luocdo.graph.identity.titles import titles_contradict

BUDGET = "Phê duyệt dự toán kinh phí bầu cử"


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (BUDGET, "Về việc giao chỉ tiêu biên chế công chức", True),
        (BUDGET, "Phê duyệt quy hoạch chi tiết khu công nghiệp Đông Hồi", True),
        (BUDGET, "dự toán bầu cử", False),
        (BUDGET, "Cấp bổ sung tiền cho cuộc bầu cử đại biểu", False),
        (BUDGET, "Phê duyệt dụ tóan kịnh phi bâu cử", False),
        (BUDGET, "Phê duyệt kế hoạch năm 2024", False),
        (BUDGET, "", False),
        ("Ứng dụng CNTT phục vụ người dân", "Đưa công nghệ thông tin vào trường học", False),
        ("Kế hoạch phát triển năm 2024 cho ngành than", "Kế hoạch phát triển năm 2024 về đê điều", False),
    ],
)
def test_titles_contradict_where_both_say_enough_and_share_nothing(one: str, other: str, contradict: bool) -> None:
    assert titles_contradict(folded(one), folded(other)) is contradict
    assert titles_contradict(folded(other), folded(one)) is contradict


@pytest.mark.parametrize("row", rows("title_formulae"), ids=lambda row: row["words"])
def test_no_formula_makes_two_titles_one(row: dict[str, str]) -> None:
    words = row["words"]
    assert titles_contradict(folded(f"{words} dự toán kinh phí bầu"), folded(f"{words} trạm bơm thủy lợi"))
