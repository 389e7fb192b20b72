"""What is on record beside a finding of the text alone."""

from collections.abc import Callable

import pytest

from luocdo.findings import Finding
from luocdo.queries.checks.catalogue import instead

Found = Callable[..., list[Finding]]
Text = Callable[..., str]


def test_the_day_of_its_own_number_stands_at_the_head_of_the_document(found: Found, decision: Text) -> None:
    text = decision("Căn cứ Luật Lưu trữ số 33/2024/QH15;", day="12 tháng 8 năm 2025")
    annex = "\n\nPHỤ LỤC\nDANH MỤC KHO LƯU TRỮ\n(Kèm theo Quyết định số 1204/QĐ-UBND ngày 12/8/20225 của Chủ tịch UBND tỉnh)\n"
    [odd] = found(text + annex, "impossible-date")
    assert instead(odd, "vi").startswith("Ghi một ngày có thật: ngày 12/8/2025")


def test_an_impossible_deadline_is_told_without_any_day(found: Found, letter: Text) -> None:
    [odd] = found(letter("Các phòng gửi báo cáo trước ngày 31/6/2025."), "impossible-date")
    assert instead(odd, "vi").startswith("Ghi một ngày có thật;")


@pytest.mark.parametrize(("issuer", "known"), [("Bộ Y tế", ": Chính phủ"), ("Chính phủ", None)])
def test_whose_symbol_it_is_the_register_knows(issuer: str, known: str | None, found: Found, letter: Text) -> None:
    text = f"Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của {issuer} về công tác văn thư, Sở yêu cầu rà soát."
    told = found(letter(text), "symbol-issuer-mismatch")
    assert [each.facts["known"] for each in told] == [known] * bool(known)
