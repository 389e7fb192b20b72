"""The type before a number as it is typed."""

import pytest

from luocdo.queries.documents import DocumentCard
from luocdo.queries.naming.kinds import is_of_kind, kind_typed


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Quyết định số 91/UBND-KT", "quyết định"),
        ("theo quyet dinh 91", "quyết định"),
        ("TTLT 1/2014", "thông tư liên tịch"),
        ("Bộ luật số 91/2015/QH13", "luật"),
        ("Văn bản số 91/UBND-KT", ""),
        ("Luật Đất đai số 31/2024/QH15", ""),
        ("số 91/UBND-KT", ""),
        ("91/QĐ-UBND", ""),
        ("Quyết định của tỉnh", ""),
    ],
)
def test_the_type_is_what_stands_right_before_the_number(typed: str, kind: str) -> None:
    assert kind_typed(typed) == kind


@pytest.mark.parametrize(
    ("kind", "fits"), [("thông tư", True), ("thông tư liên tịch", True), ("", True), ("quyết định", False)]
)
def test_a_joint_circular_may_be_called_a_circular(kind: str, fits: bool) -> None:
    card = DocumentCard("k", "1/2014/TTLT-BYT-BTC", None, "Thông tư liên tịch", None, None, None, None, "cited")
    assert is_of_kind(card, kind) is fits
