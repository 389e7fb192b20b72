"""Documents as answers have them."""

from pathlib import Path

import pytest

import luocdo
from luocdo.graph import opened
from luocdo.queries import lookup

LETTER = """UBND TỈNH HÀ NAM
SỞ NỘI VỤ
Số: 12/SNV-CCHC
Hà Nam, ngày 06 tháng 5 năm 2024
Kính gửi: Các sở, ban, ngành.
Thực hiện {decree}, Sở Nội vụ đề nghị các đơn vị rà soát thủ tục của mình.
"""


@pytest.mark.parametrize(
    ("decree", "registered"),
    [
        ("Nghị định số 61/2018/NĐ-CP của Chính phủ", True),
        ("Nghị định số 61/2018/NĐ-CP ngày 24/4/2018 của Chính phủ", True),
        ("Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ", False),
        ("Kế hoạch số 61/KH-UBND ngày 23/4/2024 của UBND tỉnh Hà Nam", False),
    ],
)
def test_a_day_that_no_text_gives_is_the_one_of_the_register(tmp_path: Path, decree: str, registered: bool) -> None:
    (tmp_path / "a.txt").write_text(LETTER.format(decree=decree), "utf-8")
    luocdo.build([tmp_path / "a.txt"], tmp_path / "kho.store", jobs=1)
    with opened(tmp_path / "kho.store") as store:
        assert lookup(store, "61").registered is registered
        assert not lookup(store, "12/SNV-CCHC").registered
