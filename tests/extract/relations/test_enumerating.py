"""Sentences that open a list of documents which ended: by this document, or by the one that it names."""

import pytest

from luocdo.extract.grammar.doc_types import types_with
from luocdo.extract.model import Document

REPORT = Document(type="Báo cáo", symbol="BC-STP", issuer="Sở Tư pháp tỉnh Cao Bằng", province="Cao Bằng")
PUBLIC = Document(
    type="Quyết định", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng", title="Công bố danh mục văn bản hết hiệu lực"
)
ITEMS = "\n1. Quyết định số 12/2019/QĐ-UBND ngày 03/3/2019.\n2. Chỉ thị số 05/2018/CT-UBND ngày 04/4/2018.\n"

OPENED_BY_ANOTHER = [
    "Quyết định số 88/2025/QĐ-UBND ngày 03/3/2025 của UBND tỉnh bãi bỏ toàn bộ 02 văn bản gồm:",
    "Ngày 03/3/2025, UBND tỉnh ban hành Quyết định số 88/2025/QĐ-UBND bãi bỏ 02 văn bản quy phạm pháp luật, gồm:",
    "Theo Quyết định số 88/2025/QĐ-UBND ngày 03/3/2025, các văn bản bị bãi bỏ gồm:",
    "Tại Quyết định số 88/2025/QĐ-UBND, các văn bản hết hiệu lực như sau:",
]


@pytest.mark.parametrize("opening", OPENED_BY_ANOTHER)
def test_what_another_document_ended_is_ended_by_it(relations_of, opening):
    assert relations_of(opening + ITEMS, REPORT) == [
        ("88/2025/QĐ-UBND", "CITES", None),
        ("12/2019/QĐ-UBND", "REPEALS", "88/2025/QĐ-UBND"),
        ("05/2018/CT-UBND", "REPEALS", "88/2025/QĐ-UBND"),
    ]


NOT_ENDED = [
    "Căn cứ Luật số 64/2025/QH15, các văn bản hết hiệu lực gồm:",
    "Quyết định số 88/2025/QĐ-UBND ngày 03/3/2025 sửa đổi các văn bản gồm:",
    "Trong kỳ, các văn bản hết hiệu lực gồm:",
]


@pytest.mark.parametrize("opening", NOT_ENDED)
def test_a_law_that_lets_documents_end_or_one_that_amends_them_ended_none(relations_of, opening):
    assert ("12/2019/QĐ-UBND", "REPEALS") not in [each[:2] for each in relations_of(opening + ITEMS, REPORT)]


OPENED_BY_ITSELF = [
    ("2. Các văn bản bị bãi bỏ gồm:", "REPEALS"),
    ("2. Các quyết định, chỉ thị sau đây bị bãi bỏ toàn bộ:", "REPEALS"),
    ("2. Những văn bản sau đây hết hiệu lực:", "REPEALS"),
    ("2. Văn bản hết hiệu lực toàn bộ:", "REPEALS"),
    ("2. Các văn bản của Ủy ban nhân dân tỉnh được thay thế bao gồm:", "REPLACES"),
]


@pytest.mark.parametrize(("opening", "relation"), OPENED_BY_ITSELF)
def test_a_decision_ends_what_it_lists_as_ended(relations_of, decision, opening, relation):
    text = f"Điều 3. Hiệu lực thi hành\n{opening}\na) Quyết định số 12/2019/QĐ-UBND;\nb) Chỉ thị số 05/2018/CT-UBND.\n"
    assert relations_of(text, decision) == [("12/2019/QĐ-UBND", relation, None), ("05/2018/CT-UBND", relation, None)]


def test_who_makes_public_what_ended_ends_nothing(relations_of):
    text = f"Điều 1. Kết quả rà soát\n2. Các văn bản bị bãi bỏ gồm:{ITEMS}"
    assert [each[1] for each in relations_of(text, PUBLIC)] == ["CITES", "CITES"]


@pytest.mark.parametrize("named", sorted(types_with("listed")))
def test_documents_of_each_type_that_is_told_of_in_lists_ended_by_the_one_that_is_named(relations_of, named):
    opening = f"Theo Quyết định số 88/2025/QĐ-UBND ngày 03/3/2025, các {named.lower()} bị bãi bỏ gồm:"
    assert ("12/2019/QĐ-UBND", "REPEALS", "88/2025/QĐ-UBND") in relations_of(opening + ITEMS, REPORT)


@pytest.mark.parametrize("named", ["quy định", "chương trình", "thủ tục", "khoản phí"])
def test_provisions_programmes_and_procedures_are_no_documents_that_ended(relations_of, named):
    opening = f"Theo Quyết định số 88/2025/QĐ-UBND ngày 03/3/2025, các {named} bị bãi bỏ gồm:"
    assert ("12/2019/QĐ-UBND", "REPEALS", "88/2025/QĐ-UBND") not in relations_of(opening + ITEMS, REPORT)
