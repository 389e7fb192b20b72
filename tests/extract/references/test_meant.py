"""Which number a short form or the title of a law stands for."""

import pytest

from luocdo.extract.mention import Mention
from luocdo.extract.model import Document
from luocdo.extract.references.meant import collect, full_forms, meant

FULL = Mention(0, 10, "number", number="12/QĐ-UBND", type="Quyết định")
SHORT = Mention(20, 30, "alias", number="12", type="Quyết định")
OTHER = Mention(40, 50, "number", number="12/QĐ-STC", type="Quyết định")
LAW = Mention(60, 70, "number", number="43/2019/QH14", type="Luật", title="Thư viện ảo")
TITLE = Mention(80, 90, "name", type="Luật", title="Thư viện ảo")


@pytest.mark.parametrize(
    ("mentions", "expected"), [([FULL, SHORT], "12/QĐ-UBND"), ([FULL, OTHER, SHORT], None), ([SHORT], None)]
)
def test_a_serial_means_the_one_number_of_the_text_that_has_it(mentions: list[Mention], expected: str | None) -> None:
    said = collect(mentions, [None] * len(mentions))
    assert meant(SHORT, Document(), said) == expected


def test_a_title_means_the_number_that_the_text_gives_it() -> None:
    said = collect([LAW, TITLE], ["Quốc hội", None])
    assert meant(TITLE, Document(), said) == "43/2019/QH14"
    assert said.issuers == {("Luật", "43/2019/QH14"): "Quốc hội"}


def test_all_full_forms_of_a_short_one_are_told() -> None:
    assert full_forms(SHORT, collect([FULL, OTHER], [None, None])) == {"12/QĐ-UBND", "12/QĐ-STC"}


def test_a_circular_by_its_serial_may_be_a_joint_one_where_there_is_no_other() -> None:
    short = Mention(20, 30, "alias", number="04", type="Thông tư")
    joint = Mention(0, 10, "number", number="04/2025/TTLT-BNV-BTC", type="Thông tư liên tịch")
    own = Mention(40, 50, "number", number="04/2024/TT-BNV", type="Thông tư")
    assert full_forms(short, collect([joint], [None])) == {"04/2025/TTLT-BNV-BTC"}
    assert full_forms(short, collect([joint, own], [None, None])) == {"04/2024/TT-BNV"}
