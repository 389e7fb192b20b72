"""Names that a list shares the beginning of."""

import pytest

from luocdo.extract.grammar.listed_names import each_listed


@pytest.mark.parametrize(
    ("name", "each"),
    [
        ("UBND các xã: Phúc Sơn, Bình An và thị trấn Me", ["UBND xã Phúc Sơn", "UBND xã Bình An", "UBND thị trấn Me"]),
        ("Chủ tịch UBND các xã Nậm Ty, Hồ Thầu", ["Chủ tịch UBND xã Nậm Ty", "Chủ tịch UBND xã Hồ Thầu"]),
        (
            "UBND các xã: Sơn Tây, Ba Tơ tỉnh Quảng Ngãi",
            ["UBND xã Sơn Tây tỉnh Quảng Ngãi", "UBND xã Ba Tơ tỉnh Quảng Ngãi"],
        ),
        (
            "Giám đốc các sở: Y tế, Nông nghiệp và Môi trường",
            ["Giám đốc Sở Y tế", "Giám đốc Sở Nông nghiệp và Môi trường"],
        ),
        (
            "Các phòng: Thanh tra, Tổ chức cán bộ, Văn hóa và Thông tin và Trung tâm Y tế",
            ["Phòng Thanh tra", "Phòng Tổ chức cán bộ", "Phòng Văn hóa và Thông tin", "Trung tâm Y tế"],
        ),
        ("Các bộ: Y tế, Công an", ["Bộ Y tế", "Bộ Công an"]),
        ("Thuế cơ sở 1, 2 và 13", ["Thuế cơ sở 1", "Thuế cơ sở 2", "Thuế cơ sở 13"]),
        ("UBND các phường 1, 2 và 3", ["UBND phường 1", "UBND phường 2", "UBND phường 3"]),
        ("Các Đội Quản lý số 3 và số 4", ["Đội Quản lý số 3", "Đội Quản lý số 4"]),
    ],
)
def test_a_list_names_each(name: str, each: list[str]) -> None:
    assert list(each_listed(name)) == each


@pytest.mark.parametrize(
    "name",
    [
        "UBND các xã, phường",
        "UBND các huyện, thành phố: Cái Bè, Mỹ Tho",
        "UBND các xã: rà soát",
        "UBND các xã miền núi",
        "Các sở: Y tế, Ngoại hối",
        "Các Sở Y tế: Lào Cai, Sơn La",
        "Sở Y tế",
    ],
)
def test_what_lists_nobody_or_somebody_unknown_stays_whole(name: str) -> None:
    assert each_listed(name) == (name,)
