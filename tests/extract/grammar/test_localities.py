"""The lists of districts and communes: which province has a place of that name, on a day."""

import pytest

from luocdo.extract.grammar.localities import provinces_of
from luocdo.extract.rules import rows


@pytest.mark.parametrize(
    ("name", "date", "kind", "provinces"),
    [
        ("Kỳ Anh", "2019-05-04", "huyện", {"Hà Tĩnh"}),
        ("KỲ ANH", "2019-05-04", None, {"Hà Tĩnh"}),
        ("Kỳ Anh", "2019-05-04", "phường", set()),
        ("Vinh", "2019", "thành phố", {"Nghệ An"}),
        (
            "Châu Thành",
            "2019-05-04",
            "huyện",
            {"An Giang", "Bến Tre", "Đồng Tháp", "Hậu Giang", "Kiên Giang", "Long An"},
        ),
        ("Đakrông", "2021-04-06", "huyện", {"Quảng Trị"}),
        ("9", "2015-02-03", "quận", {"Hồ Chí Minh"}),
        ("Thành Sen", "2025-07-01", "phường", {"Hà Tĩnh"}),
        ("Thành Sen", "2025-06-30", "phường", set()),
        ("Ea H’Leo", "2026", "xã", {"Đắk Lắk"}),
        ("Kỳ Anh", None, "huyện", set()),
    ],
)
def test_a_place_lies_where_the_list_of_its_day_has_it(
    name: str, date: str | None, kind: str | None, provinces: set[str]
) -> None:
    found = provinces_of(name, date, kind)
    assert found >= provinces
    assert bool(found) == bool(provinces)


def test_the_lists_are_those_of_the_country() -> None:
    assert len(rows("communes")) == 3321
    assert {row["province"] for row in rows("communes")} == {row["name"] for row in rows("provinces_34")}
    assert {row["province"] for row in rows("districts")} == {row["name"] for row in rows("provinces_63")}
    assert {row["kind"] for row in rows("communes")} == {"xã", "phường", "đặc khu"}
    assert {row["kind"] for row in rows("districts")} == {"quận", "huyện", "thị xã", "thành phố"}
    for listed in ("communes", "districts"):
        written = [tuple(row.values()) for row in rows(listed)]
        assert len(written) == len(set(written))
