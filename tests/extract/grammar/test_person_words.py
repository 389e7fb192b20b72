"""Words beside the name of a person: each row does what its example says."""

import pytest

from luocdo.extract.grammar.agency_phrase import agency_end
from luocdo.extract.read import read_text
from luocdo.extract.rules import Row, rows
from luocdo.extract.tasks.who.names import split_names


def of_kind(*kinds: str) -> list[Row]:
    return [row for row in rows("person_words") if row["kind"] in kinds]


def names(words: str) -> list[str]:
    return [each.name for each in split_names(words, None)]


def without_post(row: Row) -> str:
    """The example with another word in place of that of the row."""
    return row["example"].replace(row["words"], "Bản", 1)


@pytest.mark.parametrize("row", of_kind("post"), ids=lambda row: row["words"])
def test_a_person_and_his_post_are_one(row: Row) -> None:
    assert names(row["example"]) == ["Ông Đỗ Mạnh Hùng"]
    assert names(row["example"].replace(", ", " - ").removeprefix("Ông ")) == ["Đỗ Mạnh Hùng"]
    assert names(without_post(row)) != ["Ông Đỗ Mạnh Hùng"]


@pytest.mark.parametrize("row", of_kind("post behind"), ids=lambda row: row["words"])
def test_a_post_behind_a_dash_or_in_a_bracket_is_no_part_of_the_name(row: Row) -> None:
    assert names(row["example"]) == ["Lò Thị Mây"]
    assert names(f"{row['example'].replace(' - ', ' (')})") == ["Lò Thị Mây"]
    assert names(without_post(row)) != ["Lò Thị Mây"]


@pytest.mark.parametrize("row", of_kind("family name"), ids=lambda row: row["words"])
def test_no_city_bears_the_name_of_a_person(row: Row) -> None:
    assert agency_end(row["example"], 0) == len("UBND TP")
    assert agency_end(row["example"].replace(row["words"], "Sao"), 0) == len("UBND TP Sao Văn Ngọ")


@pytest.mark.parametrize("row", of_kind("degree", "rank"), ids=lambda row: row["words"])
def test_degrees_and_ranks_are_no_part_of_the_name_of_who_signs(row: Row) -> None:
    def signer(name: str) -> str | None:
        return read_text(
            f"SỞ Y TẾ\nSố: 5/SYT-VP\n\nKính gửi: Các phòng.\n\nRà soát.\n\nGIÁM ĐỐC\n\n{name}\n"
        ).document.signer

    assert signer(row["example"]) == "Đỗ Mạnh Hùng"
    assert signer(row["example"].replace(row["words"], "Bản")) != "Đỗ Mạnh Hùng"


@pytest.mark.parametrize("row", of_kind("family name in a signature"), ids=lambda row: row["words"])
def test_who_signs_may_stand_in_capitals(row: Row) -> None:
    text = "SỞ NỘI VỤ\nSố: 5/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề lịch trực\n\nĐiều 1. Ban hành lịch trực.\n\nGIÁM ĐỐC\n\n"
    assert read_text(text + row["example"]).document.signer == f"{row['words']} Văn Ngọ"
    assert read_text(text + row["example"].replace(row["words"].upper(), "SAO")).document.signer is None
