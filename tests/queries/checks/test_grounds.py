"""Căn cứ that are missing, a chain that does not reach what it says, the missing middle."""

from collections.abc import Callable

import pytest

from luocdo.findings import Finding
from luocdo.graph import Store

Found = Callable[..., list[Finding]]
Text = Callable[..., str]

TITLED = "V/v triển khai Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ"


def test_a_decision_without_grounds_is_found(found: Found, decision: Text) -> None:
    assert found(decision("Sau khi trao đổi với các ngành;"), "grounds-missing")
    assert not found(decision("Căn cứ Luật Lưu trữ số 01/2011/QH13;"), "grounds-missing")
    assert not found(decision("Căn cứ chức năng, nhiệm vụ được giao;"), "grounds-missing")


@pytest.mark.parametrize(
    "opening",
    [
        "Theo đề nghị của Giám đốc Sở Nội vụ;",
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 77/TTr-SNV ngày 05/5/2025;",
        "Xét Tờ trình số 77/TTr-SNV ngày 05/5/2025 của Sở Nội vụ;",
    ],
)
def test_who_proposes_a_decision_is_no_ground_of_it(opening: str, found: Found, decision: Text) -> None:
    assert found(decision(opening), "grounds-missing")
    assert not found(decision("Căn cứ chức năng, nhiệm vụ được giao;\n\n" + opening), "grounds-missing")


def test_what_an_article_orders_is_no_ground(found: Found, decision: Text) -> None:
    assert found(decision("Sau khi bàn bạc;", article="Giao các sở:\n\n- Thực hiện tiết kiệm."), "grounds-missing")


def test_what_the_title_carries_out_must_be_named_in_the_body(found: Found, letter: Text) -> None:
    bare = letter("Sở yêu cầu các phòng rà soát hồ sơ trước ngày 20/6/2025.", title=TITLED)
    [odd] = found(bare, "chain-not-reached")
    assert odd.facts["number"] == "71/NQ-CP"
    named = "Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ, Sở yêu cầu các phòng rà soát hồ sơ."
    assert not found(letter(named, title=TITLED), "chain-not-reached")


def test_the_graph_may_lead_from_what_is_named_to_what_the_title_says(found: Found, above: Store, letter: Text) -> None:
    title = "V/v thực hiện Công văn số 918/VPCP-TCCV ngày 14/4/2025 của Văn phòng Chính phủ"
    body = "Thực hiện Công văn số 2077/UBND-NC ngày 21/4/2025 của UBND tỉnh, Sở yêu cầu các phòng rà soát."
    assert found(letter(body, title=title), "chain-not-reached")
    assert not found(letter(body, title=title), "chain-not-reached", store=above)


def test_a_department_that_names_no_letter_of_its_province_is_told(found: Found, letter: Text) -> None:
    centre = "Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ, Sở yêu cầu các phòng rà soát hồ sơ."
    assert found(letter(centre), "missing-middle")
    between = (
        "Thực hiện Kế hoạch số 126/KH-UBND ngày 05/5/2025 của UBND tỉnh triển khai Nghị quyết số 71/NQ-CP, Sở yêu cầu:"
    )
    assert not found(letter(between), "missing-middle")
