"""Normalisation: one spelling for the grammar, and the way back to the letters of the file."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luocdo.extract.normalise import CleanText, normalise

VIETNAMESE = "aàáảãạăằắâấđeèêếiìoòôốơớuùưứyỳhqtnmg NĐCPcủB/-0159.,;\n*_#"

SPELLINGS = [
    ("khoá, hoà giải, thuỷ lợi, uỷ quyền", "khóa, hòa giải, thủy lợi, ủy quyền"),
    ("CUẢ muà chuà, kết quả, quà", "CỦA mùa chùa, kết quả, quà"),
    ("HOÀ THUẬN, Uỷ ban", "HÒA THUẬN, Ủy ban"),
    ("quý, quỹ, toàn, hoàn", "quý, quỹ, toàn, hoàn"),
    ("Nghị định số 9/2024/NÐ-CP", "Nghị định số 9/2024/NĐ-CP"),
    ("Thông tư 9/2024/TT-BTС", "Thông tư 9/2024/TT-BTC"),
    ("nhƣ sau", "như sau"),
    ("Nghị định số 9/2024/NĐ-CP², Luật số 5/2024/QH15¹", "Nghị định số 9/2024/NĐ-CP, Luật số 5/2024/QH15"),
    ("kho 25 m² và 10³ hồ sơ", "kho 25 m² và 10³ hồ sơ"),
    ("số\u00a012/QĐ\u2013UBND", "số 12/QĐ-UBND"),
    ("Quy\u00adết \u200bđịnh", "Quyết định"),
    ("**Điều 1.** Ban hành *kèm theo*", "Điều 1. Ban hành kèm theo"),
    ("## **2. Nhiệm vụ**", "2. Nhiệm vụ"),
    ("__Nơi nhận:__ _như trên_", "Nơi nhận: như trên"),
    ("ngày ____ tháng 5; * bút toán; a_b", "ngày ____ tháng 5; * bút toán; a_b"),
    ("ngày __/__/2026, số __, window.__name=1", "ngày __/__/2026, số __, window.__name=1"),
    ("ngày __/_/____; số ___/CV; ngày 05/__/__.", "ngày __/_/____; số ___/CV; ngày 05/__/__."),
    ("__địa chỉ https://a.gov.vn/__ và", "địa chỉ https://a.gov.vn/ và"),
    ("(__chữ đậm__), “_nghiêng_”, __“ghi chú”__.", "(chữ đậm), “nghiêng”, “ghi chú”."),
    ("dòng một\r\ndòng hai\rdòng ba", "dòng một\ndòng hai\ndòng ba"),
    ("Số: 54/KH-UBND\\r\\n\\r\\nSơn La", "Số: 54/KH-UBND\n\nSơn La"),
    ("thư mục D:\\nam\\rau", "thư mục D:\\nam\\rau"),
    ("1\\. Giao Sở", "1. Giao Sở"),
    ("**BỘ Y TẾ\\     Số 5** \\\nKính gửi\\", "BỘ Y TẾ     Số 5 \nKính gửi"),
    ("sửa như sau: ''Điều 5. Ngày lấy mẫu'', K'Bang", 'sửa như sau: "Điều 5. Ngày lấy mẫu", K\'Bang'),
    ("# 5", "5"),
    ("một \\ hai, (_ba_), *_bốn_*, a_ năm", "một \\ hai, (ba), bốn, a năm"),
    ("mục #5", "mục #5"),
    ("in 3*50 bản khổ 210*297 mm, **Điều 1**2, *5* bản", "in 3*50 bản khổ 210*297 mm, Điều 12, 5 bản"),
    ("in 3*50 bản khổ 210*297 mm, **Điều 1**2, *5* bản", "in 3*50 bản khổ 210*297 mm, Điều 12, 5 bản"),
    (
        "củaChính phủ, tỉnhHà Giang, theoLuật, trongLuật, thi hànhQĐ, HĐNDtỉnh",
        "của Chính phủ, tỉnh Hà Giang, theo Luật, trong Luật, thi hành QĐ, HĐNDtỉnh",
    ),
    ("VNeID, PCTTgCP, VietGAP, BộNV, LệNH, CHíNH, KTrVB", "VNeID, PCTTgCP, VietGAP, BộNV, LệNH, CHíNH, KTrVB"),
    ("ông Y Nuơm, Buôn Thuơn, Quơn, H'Luơng; thuơng, Chuớc", "ông Y Nuơm, Buôn Thuơn, Quơn, H'Luơng; thương, Chước"),
    ("nuớc, truớc, đuợc, thuở, quờ quạng", "nước, trước, được, thuở, quờ quạng"),
    ("| BỘ Y TẾ<br>CỤC DƯỢC<BR/>Số 5 | a < b <b>", "| BỘ Y TẾ\vCỤC DƯỢC\vSố 5 | a < b <b>"),
]


def offsets(clean: CleanText) -> list[int]:
    return [clean.raw_offset(place) for place in range(len(clean.text) + 1)]


@pytest.mark.parametrize(("raw", "clean"), SPELLINGS)
def test_one_spelling_for_what_is_written_in_many_ways(raw: str, clean: str) -> None:
    assert normalise(raw).text == clean


@pytest.mark.parametrize("raw", [raw for raw, _ in SPELLINGS])
def test_a_character_of_the_clean_text_is_found_again_from_where_it_stood(raw: str) -> None:
    clean = normalise(unicodedata.normalize("NFD", raw))
    places = [clean.raw_offset(place) for place in range(len(clean.text))]
    assert [clean.raw_offset(clean.clean_offset(place)) for place in places] == places


def test_clean_text_is_left_as_it_is_and_so_are_its_offsets() -> None:
    clean = normalise("Căn cứ Nghị định số 9/2024/NĐ-CP;\n")
    assert clean.text is clean.raw
    assert offsets(clean) == list(range(len(clean.raw) + 1))


def test_a_span_leads_back_to_the_marks_inside_it_but_not_to_those_around_it() -> None:
    raw = "theo **Nghị *định*** nêu trên"
    clean = normalise(raw)
    start = clean.text.index("Nghị định")
    first, last = clean.raw_span(start, start + len("Nghị định"))
    assert raw[first:last] == "Nghị *định"


def test_a_blank_that_was_put_in_is_no_letter_of_the_file() -> None:
    raw = "cả nướcThực hiện Quyết định củaBộ Nội vụ"
    clean = normalise(raw)
    start = clean.text.index("Quyết")
    first, last = clean.raw_span(start, len(clean.text))
    assert raw[first:last] == "Quyết định củaBộ Nội vụ"
    assert raw[slice(*clean.raw_span(clean.text.index("Bộ"), len(clean.text)))] == "Bộ Nội vụ"


def test_a_letter_of_several_code_points_comes_back_whole() -> None:
    raw = unicodedata.normalize("NFD", "một quyết định")
    clean = normalise(raw)
    start = clean.text.index("quyết")
    first, last = clean.raw_span(start, start + len("quyết"))
    assert unicodedata.normalize("NFC", raw[first:last]) == "quyết"


@given(st.text(alphabet=VIETNAMESE) | st.text())
def test_offsets_rise_and_cover_the_text_whatever_it_is(raw: str) -> None:
    found = offsets(normalise(raw))
    assert found[-1] == len(raw)
    assert found == sorted(found)


@given(st.text(alphabet=VIETNAMESE))
def test_composed_and_decomposed_letters_read_the_same(text: str) -> None:
    composed, decomposed = (normalise(unicodedata.normalize(form, text)) for form in ("NFC", "NFD"))
    assert composed.text == decomposed.text


@given(st.text(alphabet=VIETNAMESE))
def test_line_ends_are_kept(text: str) -> None:
    assert normalise(text).text.count("\n") == text.count("\n")


def test_the_digits_of_every_living_script_are_read_as_ours() -> None:
    letters = map(chr, range(0x10000))
    digits = "".join(letter for letter in letters if letter.isdecimal())
    assert normalise(digits).text == "".join(str(unicodedata.decimal(digit)) for digit in digits)
