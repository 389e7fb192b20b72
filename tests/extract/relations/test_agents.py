"""Who acts on a document, named before the deed."""

import pytest

from luocdo.extract.model import Document

OLD, NEW, THIRD = "12/2019/NĐ-CP", "15/2024/NĐ-CP", "16/2024/NĐ-CP"
LETTER = Document(type="Công văn", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Hà Giang")


@pytest.mark.parametrize(
    ("between", "deed", "relation"),
    [
        (" đã được ", " sửa đổi, bổ sung", "AMENDS"),
        (" được ", " thay thế", "REPLACES"),
        (", nay bị ", " bãi bỏ", "REPEALS"),
        (" (được ", " sửa đổi)", "AMENDS"),
    ],
)
def test_who_is_named_between_the_passive_and_its_verb_acts(also_of, between, deed, relation) -> None:
    text = f"Hồ sơ lập theo Nghị định số {OLD}{between}Nghị định số {NEW}{deed}."
    assert also_of(text, LETTER) == [(OLD, relation, NEW)]


def test_two_of_them_act_together(also_of) -> None:
    text = f"Hồ sơ lập theo Nghị định số {OLD} đã được Nghị định số {NEW} và Nghị định số {THIRD} sửa đổi, bổ sung."
    assert also_of(text, LETTER) == [(OLD, "AMENDS", NEW), (OLD, "AMENDS", THIRD)]


@pytest.mark.parametrize(
    "text",
    [
        f"Hồ sơ lập theo Nghị định số {OLD}, được Nghị định số {NEW} hướng dẫn.",
        f"Hồ sơ lập theo Nghị định số {OLD} và Nghị định số {NEW} đã sửa đổi tên kho.",
        f"Kho được lập theo Nghị định số {OLD}; mẫu sổ theo Nghị định số {NEW}.",
    ],
)
def test_who_only_guides_or_stands_beside_it_changes_nothing(also_of, text: str) -> None:
    assert also_of(text, LETTER) == []


ACTING_BEFORE_THE_DEED = [
    (
        "Theo Nghị định số 34/2016/NĐ-CP đã được Nghị định số 154/2020/NĐ-CP sửa đổi, bổ sung, hồ sơ gồm.",
        [("34/2016/NĐ-CP", "AMENDS", "154/2020/NĐ-CP")],
    ),
    (
        "Thông tư số 01/2019/TT-BNV (được Thông tư số 05/2021/TT-BNV và Thông tư số 02/2023/TT-BNV sửa đổi) còn dùng.",
        [("01/2019/TT-BNV", "AMENDS", "05/2021/TT-BNV"), ("01/2019/TT-BNV", "AMENDS", "02/2023/TT-BNV")],
    ),
    (
        "Thông tư số 01/2019/TT-BNV đã bị Thông tư số 05/2021/TT-BNV bãi bỏ từ ngày 01/3/2021.",
        [("01/2019/TT-BNV", "REPEALS", "05/2021/TT-BNV")],
    ),
    ("Theo Nghị định số 34/2016/NĐ-CP đã được Nghị định số 154/2020/NĐ-CP nhắc lại.", []),
    ("Kế hoạch số 12/KH-UBND được Công văn số 31/SNV-VP hướng dẫn, các xã sửa đổi hồ sơ.", []),
]


@pytest.mark.parametrize(("text", "also"), ACTING_BEFORE_THE_DEED, ids=[text for text, _ in ACTING_BEFORE_THE_DEED])
def test_who_acts_may_stand_before_the_deed(also_of, text, also):
    assert also_of(text) == also
