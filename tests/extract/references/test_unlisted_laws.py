"""Laws whose title no list knows: only what follows shows that one is meant, and how far its title goes."""

import pytest

LAW = "Luật Thử nghiệm vật liệu"


@pytest.mark.parametrize(
    "said",
    [
        f"theo {LAW} số 12/2030/QH17 ngày 03/6/2030;",
        f"theo {LAW} năm 2030, các phòng lập sổ.",
        f"Căn cứ {LAW} và các nghị định;",
        f"tại Điều 5 {LAW} quy định rõ.",
        "theo Luật Thử nghiệm\nvật liệu số 12/2030/QH17;",
    ],
)
def test_a_number_a_year_or_a_ground_shows_that_a_law_is_meant(mentions, said: str) -> None:
    assert [(each.type, each.title) for _, each in mentions(said)] == [("Luật", "Thử nghiệm vật liệu")]


@pytest.mark.parametrize(
    "said",
    [
        "Hội Luật gia Việt Nam họp tại kho.",
        "Các phòng chấp hành Luật nghiêm túc.",
        "Trường Đại học Luật tổ chức thi.",
        f"Lớp học {LAW} khai giảng.",
    ],
)
def test_words_behind_luat_alone_are_no_law(mentions, said: str) -> None:
    assert mentions(said) == []


def test_a_title_does_not_go_on_into_the_line_of_the_next_ground(mentions) -> None:
    named = mentions(f"Căn cứ {LAW}\nCăn cứ Luật Kiểm định kho số 13/2030/QH17;")
    assert [each.title for _, each in named] == ["Thử nghiệm vật liệu", "Kiểm định kho"]


def test_a_title_in_small_letters_is_one_before_a_number_only(mentions) -> None:
    assert [each.title for _, each in mentions("theo Luật thử nghiệm vật liệu số 12/2030/QH17;")] == [
        "thử nghiệm vật liệu"
    ]
    assert mentions("theo luật thử nghiệm vật liệu tại kho;") == []
