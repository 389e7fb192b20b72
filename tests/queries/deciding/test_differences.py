"""Documents that look different are not made one before somebody says that they are."""

from pathlib import Path

import pytest

from luocdo.errors import DecisionError
from luocdo.graph import opened
from luocdo.queries.deciding.verdicts import merge

HA_TINH = "Công văn 2150/UBND-NC ngày 20/8/2025 của UBND tỉnh Hà Tĩnh"


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ("Công văn 2150/UBND-NC ngày 20/8/2025 của UBND tỉnh Lâm Đồng", "UBND tỉnh Hà Tĩnh ≠ UBND tỉnh Lâm Đồng"),
        ("Công văn 2150/UBND-NC ngày 20/8/2024 của UBND tỉnh Hà Tĩnh", "2025 ≠ 2024"),
        ("Kế hoạch 2150/KH-UBND ngày 20/8/2025 của UBND tỉnh Hà Tĩnh", "công văn ≠ kế hoạch"),
    ],
)
def test_another_agency_year_or_type_is_asked_back_with_what_differs(built: Path, other: str, why: str) -> None:
    with opened(built) as store:
        with pytest.raises(DecisionError) as caught:
            merge(store, HA_TINH, other)
        assert caught.value.code == "look-different"
        assert why.casefold() in caught.value.text().casefold()
        assert "--anyway" in caught.value.text()
        assert len(merge(store, HA_TINH, other, anyway=True).documents) == 2


@pytest.mark.parametrize(
    "other",
    [
        "Công văn 2510/UBND-NC ngày 20/8/2025 của UBND tỉnh Hà Tĩnh",
        "Công văn 2150/UBND-NC ngày 28/8/2025 của UBND tỉnh Hà Tĩnh",
        "Công văn 2151/SNV-VP ngày 20/8/2025 của Sở Nội vụ tỉnh Hà Tĩnh",
    ],
)
def test_a_misprint_another_day_or_the_name_of_the_superior_is_no_other_document(built: Path, other: str) -> None:
    with opened(built) as store:
        assert len(merge(store, HA_TINH, other).documents) == 2
