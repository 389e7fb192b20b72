"""The type that stands before a number, and words that are none."""

import pytest

LISTS = [
    ("các Nghị định số 12/2024/NĐ-CP và số 15/2024/NĐ-CP", [("12/2024/NĐ-CP", "Nghị định"), ("15/2024/NĐ-CP", "Nghị định")]),
    ("Quyết định số 7/QĐ-TTg, 422/QĐ-TTg, 206/QĐ-TTg", [("7/QĐ-TTg", "Quyết định"), ("422/QĐ-TTg", "Quyết định"), ("206/QĐ-TTg", "Quyết định")]),
    ("Luật số 33/2024/QH15, 43/2024/QH15", [("33/2024/QH15", "Luật"), ("43/2024/QH15", "Luật")]),
    ("các Nghị định của Chính phủ: số 12/2024/NĐ-CP về giá; số 15/2024/NĐ-CP về phí", [("12/2024/NĐ-CP", "Nghị định"), ("15/2024/NĐ-CP", "Nghị định")]),
    ("các Nghị quyết của Quốc hội số 55/2010/QH12 về thuế và số 28/2016/QH14 về phí", [("55/2010/QH12", "Nghị quyết"), ("28/2016/QH14", "Nghị quyết")]),
    ("các Nghị quyết của Quốc hội: số 55/2010/QH12 về thuế; số 28/2016/QH14 về phí", [("55/2010/QH12", "Nghị quyết"), ("28/2016/QH14", "Nghị quyết")]),
    ("Văn bản số 67/VPCP-V ngày 19/7/2023, số 75/VPCP-V ngày 12/8/2023", [("67/VPCP-V", "Văn bản"), ("75/VPCP-V", "Văn bản")]),
]  # fmt: skip


def test_a_page_number_after_the_word_for_number_is_no_serial(mentions) -> None:
    assert mentions("Nghị định số\n\n\n12\n\nCÔNG BÁO") == []


@pytest.mark.parametrize(
    "printed",
    [
        "Nghị đinh số 12/2024/NĐ-CP",
        "Nghi dinh so 12/2024/ND-CP",
        "Nghị định s6 12/2024/NĐ-CP",
        "Nghị định s 12/2024/NĐ-CP",
        "Nghị định s12/2024/NĐ-CP",
    ],
)
def test_the_words_of_a_type_may_have_lost_their_tones(mentions, printed: str) -> None:
    ((found, mention),) = mentions(f"theo {printed} ngày 05/02/2024;")
    assert (found, mention.number) == (f"{printed} ngày 05/02/2024", "12/2024/NĐ-CP")


def test_a_bracket_may_stand_right_behind_a_word(mentions) -> None:
    for words in ("ý kiến của Sở Y tế(công văn số 12/SYT-NVY)", "của Quốc hội(Luật số 16/2023/QH15)"):
        ((found, mention),) = mentions(words)
        assert (found, mention.type) == (words[words.index("(") + 1 : -1], found.split(" số")[0].capitalize())


@pytest.mark.parametrize(("text", "items"), LISTS)
def test_a_type_serves_the_whole_list(mentions, text: str, items: list[tuple[str, str]]) -> None:
    assert [(each.number, each.type) for _, each in mentions(text)] == items


def test_the_form_of_a_conclusion_is_no_title_of_it(mentions) -> None:
    ((found, mention),) = mentions(
        "Theo Kết luận thanh tra số 19/KL-TTr ngày 06/5/2024 về việc quản lý kho, Sở nộp báo cáo."
    )
    assert (found.startswith("Kết luận thanh tra"), mention.type, mention.title) == (True, "Kết luận", "quản lý kho")


def test_a_line_may_end_between_the_type_and_its_number(mentions) -> None:
    assert [each.number for _, each in mentions("Căn cứ Chỉ thị số:\n12/CT-UBND ngày 05/02/2024 của UBND tỉnh;")] == [
        "12/CT-UBND"
    ]
