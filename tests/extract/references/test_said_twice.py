"""A subject goes on over a semicolon around which the text issues the same once more."""

import pytest

from luocdo.extract.rules import Row, rows

REPLACED = "Điều 2. Quyết định này thay thế Quyết định số 5/2008/QĐ-UBND ngày 01/4/2008 của UBND tỉnh quy định quản lý đò ngang"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Điều 1. Ban hành Quy định quản lý đò ngang; chế độ trực bến, sổ đò.", "; chế độ trực bến, sổ bến"),
        ("Điều 1. Ban hành Quy định quản lý\nđò ngang;  chế độ trực bến.", "; chế độ trực bến, sổ bến"),
        ("Điều 1. Ban hành Quy định quản lý bến; chế độ trực bến.", ""),
        ("Điều 1. Ban hành Quy định quản lý đò ngang;\nchế độ trực bến.", ""),
        ("Điều 1. Ban hành Quy định quản lý đò ngang.", ""),
    ],
)
def test_a_subject_goes_on_where_the_text_says_the_same_elsewhere(titles, said: str, title: str) -> None:
    text = f"{said}\n\n{REPLACED}; chế độ trực bến, sổ bến."
    assert titles(text) == [f"quy định quản lý đò ngang{title}"]


def test_the_next_ground_is_no_part_of_a_subject_where_it_is_said_twice(titles) -> None:
    for ground in ("theo đề nghị của Giám đốc Sở", "số lượng đò được giao", "căn cứ tình hình bến đò"):
        text = f"{REPLACED}; {ground}.\n\nĐiều 3. Về quản lý đò ngang; {ground}."
        assert titles(text) == ["quy định quản lý đò ngang"]


@pytest.mark.parametrize("behind", ["thường xuyên kiểm tra bến đò", "thay thế Phụ lục I", "bãi bỏ các mẫu sổ"])
def test_two_sentences_of_one_shape_make_no_subject(titles, behind: str) -> None:
    text = "".join(
        f"{number}. Thực hiện Quyết định số {number}/QĐ-SNV ngày 01/4/2008 của Sở Nội vụ quy định quản lý đò ngang; {behind} trước ngày 0{number}/7/2025.\n\n"
        for number in (1, 2)
    )
    assert titles(text) == ["quy định quản lý đò ngang"] * 2


def test_what_is_ordered_twice_by_one_document_is_no_subject(titles) -> None:
    text = "".join(
        f"{number}. Thực hiện Quyết định số 8/QĐ-SNV ngày 01/4/2008 của Sở Nội vụ quy định quản lý đò ngang; kiểm tra các bến trước ngày 0{number}/7/2025.\n\n"
        for number in (1, 2)
    )
    assert titles(text) == ["quy định quản lý đò ngang"] * 2


@pytest.mark.parametrize("row", rows("not_subjects"), ids=lambda row: row["words"])
def test_a_word_of_the_list_begins_no_part_of_a_subject(titles, row: Row) -> None:
    said = f"{REPLACED}; {row['words']} bến đò ngang.\n\nĐiều 1. Ban hành Quy định quản lý đò ngang; {row['words']} bến đò ngang."
    assert titles(said)[0] == "quy định quản lý đò ngang"
    meant = said.replace(f"; {row['words']} ", "; lịch chạy ")
    assert titles(meant)[0] == "quy định quản lý đò ngang; lịch chạy bến đò ngang"
