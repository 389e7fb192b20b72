"""Names that a line breaks, and lines that only look so."""

import pytest

from luocdo.extract.grammar.local_government import kinds_of, level_below
from luocdo.extract.structure.broken_names import breaks_at_hyphen, breaks_name


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("theo chỉ đạo của Thủ tướng", "Chính phủ tại cuộc họp"),
        ("theo văn bản của Bộ Tài", "chính"),
        ("Chủ tịch UBND tỉnh", "Lạng Sơn giao Sở Nội vụ"),
        ("Chủ tịch UBND thành phố", "Hải Phòng giao Sở Nội vụ"),
        ("theo Quy chế của UBND phường", "Bến Gỗ về việc đặt tên ngõ"),
        ("theo Quy chế của Hội đồng nhân dân thị trấn", "Me ban hành"),
        ("theo Quy chế của Đảng ủy xã", "Tân Hà 2, các chi bộ"),
    ],
)
def test_a_name_goes_on_at_a_capital_on_the_next_line(before: str, after: str) -> None:
    assert breaks_name(before, after) is after[0].isupper()


@pytest.mark.parametrize("kind", [kind for kind in kinds_of() if level_below(kind)])
def test_rules_of_every_kind_of_place_below_the_province_go_on_with_its_name(kind: str) -> None:
    assert breaks_name(f"theo Quy chế của UBND {kind}", "Bến Gỗ về việc đặt tên ngõ")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Chủ tịch UBND tỉnh", "Giao Sở Nội vụ rà soát."),
        ("Chủ tịch UBND tỉnh", "Sơn đỏ được dùng cho biển báo."),
        ("gửi về UBND phường", "Bến Gỗ về việc đặt tên ngõ"),
        ("theo Quy chế của UBND phường", "Bến Gỗ sẽ họp"),
        ("theo Quy chế của UBND phường", "trước ngày 05/3"),
        ("họp tại khu", "Chính phủ"),
    ],
)
def test_a_line_of_its_own_is_none_of_the_name_above_it(before: str, after: str) -> None:
    assert not breaks_name(before, after)


@pytest.mark.parametrize(
    ("before", "after", "broken"),
    [
        ("Bộ Lao động", "- Thương binh và Xã hội", True),
        ("Bộ Lao động", "Thương binh và Xã hội", True),
        ("phương án sản xuất", "- Thương binh được hỗ trợ", False),
        ("tỉnh Bà Rịa", "- Vũng Tàu", True),
        ("các thôn Bà Rịa", "- Họp dân", False),
    ],
)
def test_a_dash_of_a_name_opens_no_item(before: str, after: str, broken: bool) -> None:
    assert breaks_at_hyphen(before, after) is broken
