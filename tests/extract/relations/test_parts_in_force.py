"""From which day an article of the document ends others, where it is in force later than the rest."""

import pytest

ENDS = (
    "Điều 1. Bãi bỏ Quyết định số 12/2019/QĐ-UBND.\n\nĐiều 2. Văn bản hết hiệu lực\n\n1. Bãi bỏ Quyết định số 13/2019/QĐ-UBND.\n\n"
    "2. Bãi bỏ Quyết định số 14/2019/QĐ-UBND.\n\nĐiều 3. Hiệu lực thi hành\n\n"
)
OWN, LATER = "2025-11-25", "2026-01-01"


def days_of(related_in, decision, force: str) -> list[str | None]:
    return [each.effective for each in related_in(ENDS + force, decision).values()][:3]


@pytest.mark.parametrize(
    ("force", "days"),
    [
        ("2. Điều 1 Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2026.", [LATER, OWN, OWN]),
        ("2. Khoản 2 Điều 2 của Quyết định này có hiệu lực thi hành từ ngày 01/01/2026.", [OWN, OWN, LATER]),
        ("2. Quy định tại Điều 1 và khoản 1 Điều 2 Quyết định này có hiệu lực từ ngày 01/01/2026.", [LATER, LATER, OWN]),
        ("Quyết định này có hiệu lực từ ngày 25/11/2025, trừ quy định tại Điều 2 có hiệu lực từ ngày 01/01/2026.", [OWN, LATER, LATER]),
    ],
)  # fmt: skip
def test_an_article_may_have_a_later_day_of_its_own(related_in, decision, force: str, days: list[str]) -> None:
    assert days_of(related_in, decision, force) == days


@pytest.mark.parametrize(
    "force",
    [
        "Quyết định này có hiệu lực từ ngày 25/11/2025.",
        "2. Điều 1 Nghị định số 5/2020/NĐ-CP có hiệu lực từ ngày 01/01/2026.",
        "2. Hồ sơ theo Điều 1 Quyết định này có giá trị đến ngày 01/01/2026.",
        "2. Điều 1 Luật này có hiệu lực từ ngày 01/01/2026.",
        "2. Sửa đổi Điều 9 Quyết định số 15/2019/QĐ-UBND như sau: “Điều 9. Điều 1 Quyết định này có hiệu lực từ ngày 01/01/2026.”.",
        "2. Điều 4 Quyết định này có hiệu lực từ ngày 01/01/2026.",
        "2. Trừ Điều 1, các quy định khác của Quyết định này có hiệu lực từ ngày 01/01/2026.",
        "2. Các quy định không nêu tại Điều 1 Quyết định này có hiệu lực từ ngày 01/01/2026.",
    ],
)
def test_the_day_of_something_else_is_not_that_of_an_article(related_in, decision, force: str) -> None:
    assert days_of(related_in, decision, force) == [OWN, OWN, OWN]


def test_the_day_that_an_article_says_itself_holds(related_in, decision) -> None:
    text = "Điều 1. Bãi bỏ Quyết định số 12/2019/QĐ-UBND từ ngày 15/12/2025.\n\nĐiều 2. Điều 1 Quyết định này có hiệu lực từ ngày 01/01/2026."
    assert related_in(text, decision)["12/2019/QĐ-UBND"].effective == "2025-12-15"


def test_what_a_list_with_roman_numerals_ends_has_the_day_of_its_article(related_in, decision) -> None:
    text = (
        "Điều 1. Bãi bỏ các quyết định sau của Ủy ban nhân dân tỉnh:\n\nI. Lĩnh vực y tế\n\n1. Quyết định số 12/2019/QĐ-UBND.\n\n"
        "II. Lĩnh vực giáo dục\n\n1. Quyết định số 13/2019/QĐ-UBND.\n\nĐiều 2. Hiệu lực thi hành\n\n"
        "2. Điều 1 Quyết định này có hiệu lực từ ngày 01/01/2026."
    )
    related = related_in(text, decision)
    assert [related[f"{serial}/2019/QĐ-UBND"].effective for serial in (12, 13)] == [LATER, LATER]
