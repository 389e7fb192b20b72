"""A plan that carries out a document and was issued with another one: the latter carries it out."""

import pytest

from luocdo.extract.model import Relation
from luocdo.extract.read import read_text

DECISION = "kèm theo Quyết định số 15/QĐ-UBND ngày 09/01/2025"


@pytest.mark.parametrize(
    ("text", "use", "source"),
    [
        (f"Thực hiện Kế hoạch triển khai Luật Giá ban hành {DECISION}.", Relation.IMPLEMENTS, 1),
        (f"Căn cứ Quy chế phối hợp thực hiện Luật Giá ban hành {DECISION};", Relation.BASED_ON, 1),
        (f"Sở rà soát việc nêu tại Kế hoạch thực hiện Kết luận số 76-KL/TW về lễ hội (ban hành {DECISION}).", Relation.CITES, 1),
        (f"Thực hiện Chương trình hành động của Tỉnh ủy thực hiện Luật Giá, ban hành {DECISION}.", Relation.IMPLEMENTS, 1),
        (f"Thực hiện Luật Giá và Quy chế ban hành {DECISION}.", Relation.IMPLEMENTS, None),
        (f"Điều chỉnh Kế hoạch triển khai Luật Giá ban hành {DECISION}.", Relation.IMPLEMENTS, None),
        (f"Thực hiện Kế hoạch triển khai Luật Giá và Quy chế giữ kho ban hành {DECISION}.", Relation.IMPLEMENTS, None),
        ("Thực hiện Kế hoạch triển khai Luật Giá gửi kèm theo Công văn số 15/UBND-NC ngày 09/01/2025.", Relation.IMPLEMENTS, None),
        ("Thực hiện Kế hoạch triển khai Luật Giá; Quyết định số 15/QĐ-UBND ngày 09/01/2025.", Relation.IMPLEMENTS, None),
    ],
)  # fmt: skip
def test_who_issued_the_plan_carries_out_what_it_names(text: str, use: Relation, source: int | None) -> None:
    carried_out, decision = read_text(text).references
    assert (carried_out.relation, carried_out.subject) == (Relation.IMPLEMENTS, source)
    assert (decision.relation, decision.subject) == (use, None)


def test_a_plan_with_a_number_is_a_document_of_its_own() -> None:
    plan, carried_out, _ = read_text(
        f"Thực hiện Kế hoạch số 12/KH-UBND thực hiện Luật Giá ban hành {DECISION}."
    ).references
    assert (plan.relation, carried_out.subject) == (Relation.IMPLEMENTS, 0)


def test_whoever_amends_the_plan_amends_what_issued_it() -> None:
    amender, _, decision = read_text(
        f"Căn cứ Quyết định số 71/QĐ-UBND ngày 01/4/2025 điều chỉnh, cập nhật Kế hoạch triển khai Luật Giá (ban hành {DECISION});"
    ).references
    assert amender.relation is Relation.BASED_ON
    assert (decision.relation, decision.subject) == (Relation.AMENDS, 0)


def test_a_letter_that_asks_for_a_change_of_the_plan_changes_nothing() -> None:
    _, _, decision = read_text(
        f"Thực hiện Công văn số 71/SNV-TH ngày 01/4/2025 về việc đề nghị điều chỉnh Kế hoạch triển khai Luật Giá ban hành {DECISION}."
    ).references
    assert decision.relation is Relation.IMPLEMENTS


def test_an_article_that_amends_the_plan_amends_what_issued_it() -> None:
    carried_out, decision = read_text(
        f"Điều 1. Sửa đổi, bổ sung Kế hoạch triển khai Luật Giá ban hành {DECISION} của UBND tỉnh."
    ).references
    assert (carried_out.relation, carried_out.subject) == (Relation.IMPLEMENTS, 1)
    assert (decision.relation, decision.subject) == (Relation.AMENDS, None)
