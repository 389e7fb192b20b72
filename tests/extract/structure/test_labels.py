"""Where a line breaks off before a number, the next line begins with no label."""

import pytest

from luocdo.extract.structure.labels import wants_number


@pytest.mark.parametrize(
    "line",
    [
        *("Kho xếp từ cấp I đến cấp", "quy định tại khoản", "từ loại", "trước ngày"),
        *("theo Luật Bảo hiểm xã hội số", "2. Thanh toán Hợp đồng số", "theo Hợp đồng kinh tế số"),
    ],
)
def test_what_a_number_must_follow_wants_one(line: str) -> None:
    assert wants_number(line)


@pytest.mark.parametrize(
    "line", ["I. Phân cấp", "Các nhóm", "quy định tại đây", "1. Chuyển đổi số", "2. Phát triển kinh tế số, xã hội số"]
)
def test_a_heading_wants_none(line: str) -> None:
    assert not wants_number(line)
