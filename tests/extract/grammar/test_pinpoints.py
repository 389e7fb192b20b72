"""The places before a reference, expanded one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luocdo.extract.grammar.pinpoints import expand, pinpoints_after, pinpoints_before, pinpoints_in

PLACES = [
    ("tại khoản 3 Điều 7, 12 ", ["khoản 3 Điều 7", "Điều 12"]),
    ("các điểm a, b và đ khoản 1 Điều 3 ", ["điểm a khoản 1 Điều 3", "điểm b khoản 1 Điều 3", "điểm đ khoản 1 Điều 3"]),
    ("khoản 1-3 Điều 12, Phụ lục II ", ["khoản 1 Điều 12", "khoản 2 Điều 12", "khoản 3 Điều 12", "Phụ lục II"]),
    ("Điều 5-6 ", ["Điều 5", "Điều 6"]),
    ("Điều 6, khoản 1 Điều 7, các điều từ Điều 10 đến Điều 11 ", ["Điều 6", "khoản 1 Điều 7", "Điều 10", "Điều 11"]),
    ("các khoản từ 2 đến 4 Điều 20 ", ["khoản 2 Điều 20", "khoản 3 Điều 20", "khoản 4 Điều 20"]),
    ("tại Điều 79 khoản 3 điểm a, b ", ["điểm a khoản 3 Điều 79", "điểm b khoản 3 Điều 79"]),
    ("Điều 79 khoản 3 ", ["khoản 3 Điều 79"]),
    ("khoản 1 các Điều 8, 9 và 10 ", ["khoản 1 Điều 8", "khoản 1 Điều 9", "khoản 1 Điều 10"]),
    ("khoản 1 Điều 4, các Điều 8, 9 ", ["khoản 1 Điều 4", "Điều 8", "Điều 9"]),
    ("Điều 4, khoản 1 Điều 8 ", ["Điều 4", "khoản 1 Điều 8"]),
    ("từ Điều 21 đến Điều 23 ", ["Điều 21", "Điều 22", "Điều 23"]),
    ("khoản 2, 5 và 7 Điều 53 của ", ["khoản 2 Điều 53", "khoản 5 Điều 53", "khoản 7 Điều 53"]),
    ("Điều 57, 58 và 62 ", ["Điều 57", "Điều 58", "Điều 62"]),
    ("điểm đ khoản 6a Điều 17a ", ["điểm đ khoản 6a Điều 17a"]),
    ("Phụ lục II ban hành kèm theo ", ["Phụ lục II"]),
    ("khoản 2 Điều 5, Điều 9 và Mẫu số 03 Phụ lục II ban hành kèm theo ", ["khoản 2 Điều 5", "Điều 9", "Phụ lục II"]),
    ("bãi bỏ điểm d khoản 1 Điều 7, Mẫu số 05 của ", ["điểm d khoản 1 Điều 7", "Mẫu số 05"]),
    ("theo Điều 6 Luật Giá, Mẫu số 05 của ", []),
    ("theo khoản 2 Điều 5 Luật này và lập Mẫu số 03 Phụ lục II ban hành kèm theo ", ["Phụ lục II"]),
    ("khoản 1 Điều 2, khoản 3 Điều 4 và Điều 9 của ", ["khoản 1 Điều 2", "khoản 3 Điều 4", "Điều 9"]),
    ("điểm c, d khoản 3, khoản 4 Điều 8 ", ["điểm c khoản 3 Điều 8", "điểm d khoản 3 Điều 8", "khoản 4 Điều 8"]),
    ("điểm a đến điểm d khoản 2 Điều 4 ", [f"điểm {letter} khoản 2 Điều 4" for letter in "abcd"]),
    ("tiết 1.1.1 điểm 1 Mục II ", ["tiết 1.1.1 điểm 1 Mục II"]),
    ("Chương III ", ["Chương III"]),
    ("khoản 2 Điều 7 và Phụ lục IV của ", ["khoản 2 Điều 7", "Phụ lục IV"]),
    ("điểm b khoản 1 và khoản 3 Điều 6 ", ["điểm b khoản 1 Điều 6", "khoản 3 Điều 6"]),
    ("Mục 2, Phụ lục I ", ["Mục 2 Phụ lục I"]),
    ("Mục B.IV.3 Phụ lục II ", ["Mục B.IV.3 Phụ lục II"]),
    ("tiểu mục 2 mục I phần B ", ["tiểu mục 2 mục I Phần B"]),
    ("điểm 4.g mục III ", ["điểm 4.g mục III"]),
    ("điểm 2.1.b, khoản 3 Điều 5 ", ["điểm 2.1.b khoản 3 Điều 5"]),
    ("khoản 2 Điều 5.a/ Điều 7 ", ["Điều 7"]),
    ("điểm a.2 khoản 4 Điều 6 ", ["điểm a.2 khoản 4 Điều 6"]),
    ("Điều 5 Quy chế ban hành kèm theo ", ["Điều 5"]),
    ("khoản 2, khoản 3 Điều\n10, Quy định kỹ thuật kho ban hành kèm\ntheo ", ["khoản 2 Điều 10", "khoản 3 Điều 10"]),
    ("Mục 2 Phụ lục II ban\nhành kèm\ntheo ", ["Mục 2 Phụ lục II"]),
    (
        "Chương II và khoản 3 Điều 9 của Quy định về quản lý bến thủy, được ban hành kèm theo ",
        ["Chương II", "khoản 3 Điều 9"],
    ),
    ("theo Điều 6,7 và 9 ", ["Điều 6", "Điều 7", "Điều 9"]),
    ("theo khoản 1,2 Điều 4 ", ["khoản 1 Điều 4", "khoản 2 Điều 4"]),
    ("làm lại theo k4 Đ31 ", ["khoản 4 Điều 31"]),
    ("theo Đ 12 ", ["Điều 12"]),
    ("mẫu lấy ở PL 03 của ", ["Phụ lục 03"]),
]
AFTER = [
    (", Điều 6 quy định như sau", ["Điều 6"]),
    (" (khoản 2 Điều 7)", ["khoản 2 Điều 7"]),
    (" tại các điểm a, b khoản 1 Điều 3.", ["điểm a khoản 1 Điều 3", "điểm b khoản 1 Điều 3"]),
    (" quy định tại Phụ lục III;", ["Phụ lục III"]),
]
NOT_AFTER = [
    ", Điều 6 của Thông tư này",
    " (Điều 7 Nghị định số 30)",
    ", Điều 6 và Phụ lục kèm theo |",
    " và Điều 6",
    ",\n\nĐiều 6",
]
NONE = [
    "Căn cứ ",
    "có điểm từ 5 đến 8 theo ",
    "hạng mục từ 3 đến 5 của ",
    "khoản 2 Điều 5. Quy chế này kèm theo ",
    "theo Điều 2 của Luật này và ",
    "khoản tiền theo ",
]


@pytest.mark.parametrize(("before", "places"), PLACES)
def test_lists_and_ranges_are_expanded(before: str, places: list[str]) -> None:
    assert list(pinpoints_before(before, len(before))) == places


@pytest.mark.parametrize("before", NONE)
def test_a_place_of_something_else_is_not_the_references_own(before: str) -> None:
    assert pinpoints_before(before, len(before)) == ()


@given(st.text(alphabet="đĐiềukhoảnểm aăbc123,;–-vàến \nIVX", max_size=200))
def test_any_chain_is_expanded_without_an_error(text: str) -> None:
    assert all(place.strip() for place in expand(text))


@pytest.mark.parametrize(("text", "places"), AFTER, ids=[text for text, _ in AFTER])
def test_places_just_after_a_reference_are_its_own(text, places):
    assert list(pinpoints_after(text, 0, None)) == places


def test_the_number_of_a_page_may_stand_between_a_place_and_its_document():
    text = "theo khoản 2 Điều 9\n \n 3\n\n"
    assert pinpoints_before(text, len(text)) == ("khoản 2 Điều 9",)
    assert pinpoints_before("theo khoản 2 Điều\n 3\n", 20) == ("khoản 2 Điều 3",)


@pytest.mark.parametrize("text", NOT_AFTER)
def test_places_of_this_document_or_of_the_next_reference_are_not(text):
    assert pinpoints_after(text, 0, text.find("|") if "|" in text else None) == ()


def test_all_places_that_words_name_are_found_and_no_day() -> None:
    words = "việc nêu tại mục 2, 3 và điểm a khoản 1 Điều 4 sang ngày 02/12/2026"
    assert pinpoints_in(words) == ("mục 2", "mục 3", "điểm a khoản 1 Điều 4")


@pytest.mark.parametrize(
    ("before", "places"),
    [
        ("Bãi bỏ khoản 3 Điều 5, cụm từ “và cấp huyện” tại Điều 7 của ", ("khoản 3 Điều 5", "Điều 7")),
        ("theo điểm e khoản 2 Điều 5 và được quản lý theo Điều 10, 13 ", ("điểm e khoản 2 Điều 5", "Điều 10", "Điều 13")),
        ("theo tiêu chí tại Phụ lục\n      III ", ("Phụ lục III",)),
        ("theo khoản 3 Điều 5 Luật Giá và theo Điều 7 ", ("Điều 7",)),
    ],
)  # fmt: skip
def test_places_that_are_only_linked_by_what_is_said_of_them_are_of_one_document(
    before: str, places: tuple[str, ...]
) -> None:
    assert pinpoints_before(f"{before}Nghị định", len(before)) == places
