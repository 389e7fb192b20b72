"""Several bodies on one line of “Kính gửi:”, and lines that name only one."""

import pytest

from luocdo.extract.grammar.local_government import kinds_of
from luocdo.extract.header.bodies_apart import each_body


@pytest.mark.parametrize(
    ("line", "bodies"),
    [
        ("Sở Y tế, Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
        ("Sở Y tế; UBND các xã, phường", ["Sở Y tế", "UBND các xã, phường"]),
        ("Giám đốc Sở Y tế, Chủ tịch UBND xã Bến Muối", ["Giám đốc Sở Y tế", "Chủ tịch UBND xã Bến Muối"]),
        ("UBND các xã: Bến Muối, Gò Đình", ["UBND xã Bến Muối", "UBND xã Gò Đình"]),
        ("Hội đồng nhân dân xã Bến Muối, Ủy ban nhân dân xã Gò Đình", ["Hội đồng nhân dân xã Bến Muối", "Ủy ban nhân dân xã Gò Đình"]),
        ("Sở Y tế, Chủ tịch UBND các tỉnh", ["Sở Y tế", "Chủ tịch UBND các tỉnh"]),
        ("Phòng Kinh tế, UBND các xã", ["Phòng Kinh tế", "UBND các xã"]),
        ("Phòng Kinh tế, Ủy ban nhân dân các xã", ["Phòng Kinh tế", "Ủy ban nhân dân các xã"]),
        ("Phòng Kinh tế, Hội đồng nhân dân các xã", ["Phòng Kinh tế", "Hội đồng nhân dân các xã"]),
    ],
)  # fmt: skip
def test_each_body_stands_for_itself(line: str, bodies: list[str]) -> None:
    assert list(each_body(line)) == bodies


@pytest.mark.parametrize(
    "line",
    [
        "Cục Quản lý Dược, Bộ Y tế",
        "Phòng Kinh tế, UBND xã Tân An",
        "Phòng Kinh tế, Ủy ban nhân dân xã Tân An",
        "Ban Kinh tế, Hội đồng nhân dân xã Tân An",
        "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
        "Bí thư Đảng ủy, Chủ tịch HĐND xã Bến Muối",
        "Văn phòng Đảng bộ, Hội đồng nhân dân, UBND các xã",
        "Các phòng; đơn vị thuộc Sở",
        "Mã số thuế: 0102030405; địa chỉ: Tổ 5",
        "Công ty Muối (phòng Kế hoạch, Phòng Vật tư)",
    ],
)
def test_one_body_with_what_belongs_to_it_is_one(line: str) -> None:
    assert list(each_body(line)) == [line]


@pytest.mark.parametrize("kind", kinds_of())
def test_offices_of_each_place_of_a_kind_are_told_of_all(kind: str) -> None:
    line = f"Sở Y tế, Sở Nội vụ các {kind}"
    assert list(each_body(line)) == [line]
    apart = f"Sở Y tế, Ủy ban nhân dân các {kind}"
    assert list(each_body(apart)) == ["Sở Y tế", f"Ủy ban nhân dân các {kind}"]


@pytest.mark.parametrize("kind", kinds_of())
def test_a_body_of_any_kind_of_place_begins_the_next_one(kind: str) -> None:
    assert list(each_body(f"Sở Y tế, Công an {kind}")) == ["Sở Y tế", f"Công an {kind}"]


def test_a_paragraph_that_holds_the_text_below_is_left_whole() -> None:
    offices = [f"Sở Y tế tỉnh Bến Muối {number}" for number in range(9)]
    assert list(each_body(", ".join(offices[:7]))) == offices[:7]
    assert list(each_body(", ".join(offices))) == [", ".join(offices)]
