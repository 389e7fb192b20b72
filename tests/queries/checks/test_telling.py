"""The words by which a text only tells of something: each row does what its example says; a dead row fails."""

from collections.abc import Callable
from importlib.resources import files

import pytest

from luocdo.findings import Finding
from luocdo.messages import read_rows

Found = Callable[..., list[Finding]]
Text = Callable[..., str]
Row = dict[str, str]

ROWS = read_rows(files("luocdo.queries.checks") / "telling_words.csv")
TITLE = "Về việc thành lập Tổ giúp việc sắp xếp kho lưu trữ"


def of_kind(kind: str) -> list[Row]:
    return [row for row in ROWS if row["kind"] == kind]


def without(row: Row) -> str:
    return " ".join(row["example"].replace(row["words"], "").split())


@pytest.mark.parametrize("row", of_kind("past"), ids=lambda row: row["words"])
def test_of_an_office_that_a_sentence_only_tells_of_nothing_is_said(row: Row, found: Found, letter: Text) -> None:
    assert not found(letter(row["example"]), "agency-gone")
    assert found(letter(without(row)), "agency-gone")


def test_natural_resources_are_nobodys_past(found: Found, letter: Text) -> None:
    asked = "Sở đề nghị phối hợp với Sở Thông tin và Truyền thông lập danh mục tài nguyên số."
    assert found(letter(asked), "agency-gone")


@pytest.mark.parametrize("row", of_kind("prepares"), ids=lambda row: row["words"])
def test_a_plan_may_rest_on_a_law_for_which_its_title_prepares(row: Row, found: Found, decision: Text) -> None:
    text = decision("Căn cứ Luật Lưu trữ số 33/2024/QH15;", day="12 tháng 5 năm 2025")
    plans = [text.replace(TITLE, f"Ban hành Kế hoạch {each}") for each in (row["example"], without(row))]
    assert [len(found(each, "not-yet-in-force")) for each in plans] == [0, 1]


RESTS = "Căn cứ Luật Lưu trữ số 33/2024/QH15, Sở yêu cầu các phòng nộp hồ sơ trước ngày 20/6/2025, {}."


@pytest.mark.parametrize("row", of_kind("ahead"), ids=lambda row: row["words"])
def test_a_letter_may_rest_on_a_law_to_whose_coming_into_force_it_looks_ahead(
    row: Row, found: Found, letter: Text
) -> None:
    texts = [letter(RESTS.format(each)) for each in (row["example"], row["example"].replace(row["words"], "sao"))]
    assert [len(found(each, "not-yet-in-force")) for each in texts] == [0, 1]


def test_what_is_drawn_up_may_be_several(found: Found, letter: Text) -> None:
    assert not found(letter(RESTS.format("phục vụ xây dựng một số quy định về kho")), "not-yet-in-force")
    assert found(letter(RESTS.format("phục vụ xây dựng các dãy kho")), "not-yet-in-force")
