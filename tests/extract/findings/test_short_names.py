"""Short names are pointed out where no place says what they stand for, and where several may be meant."""

import pytest

from luocdo.extract.read import read_text


def pointed_out(text):
    return [(each.code, text[each.start : each.end]) for each in read_text(text).findings]


@pytest.mark.parametrize("name", ["Chỉ thị 16", "Kế hoạch 146", "Công văn 22", "Nghị định 61", "NĐ 30"])
def test_a_type_with_a_serial_alone_is_nowhere_explained(name):
    assert pointed_out(f"Theo {name}, các phòng báo cáo.") == [("unexplained-alias", name)]


EXPLAINED = [
    "Theo Thông tư liên tịch số 04/2015/TTLT-BNV-BTC, các phòng báo cáo. Thông tư 04 nêu rõ thời hạn.",
    "Theo Chỉ thị số 16/CT-TTg, các phòng báo cáo. Chỉ thị 16 nêu rõ thời hạn.",
    "Theo Công văn số 22 ngày 03/3/2025 của Sở Nội vụ, các phòng báo cáo.",
    "Theo Nghị định số 61/2018/NĐ-CP, các phòng báo cáo. Nghị định 61 nêu rõ thời hạn.",
]


@pytest.mark.parametrize("text", EXPLAINED)
def test_one_full_form_or_a_day_and_an_issuer_explain_it(text):
    assert pointed_out(text) == []


def test_two_full_forms_leave_it_ambiguous():
    text = "Theo Quyết định số 12/QĐ-TTg và Quyết định số 12/QĐ-BNV, các phòng nộp. Quyết định 12 nêu rõ thời hạn."
    assert pointed_out(text) == [("ambiguous-reference", "Quyết định 12")]


def test_a_law_by_its_title_explains_no_number() -> None:
    text = "Thực hiện Luật Tố cáo, các phòng chấp hành nghiêm Chỉ thị 50 đến hết năm."
    assert "unexplained-alias" in {each.code for each in read_text(text).findings}


def test_a_number_cut_short_is_no_other_one() -> None:
    text = "Theo Nghị định số 55/2024/NĐ-CP và Nghị định 55/2024, các phòng nộp. Nghị định 55 nêu rõ thời hạn."
    assert pointed_out(text) == []
