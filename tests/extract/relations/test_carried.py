"""What reaches over the end of a block: a sentence that opens a list, a heading of grounds, and where it ends."""

import pytest

from luocdo.extract.grammar.doc_types import types_with
from luocdo.extract.model import Document

FIRST, SECOND = "12/2019/QĐ-UBND", "05/2018/CT-UBND"
ITEMS = f"\n\n1. Quyết định số {FIRST} ngày 03/3/2019.\n\n2. Chỉ thị số {SECOND} ngày 04/4/2018.\n\n"
PLAN = Document(type="Kế hoạch", symbol="KH-UBND", issuer="UBND tỉnh Cao Bằng", province="Cao Bằng")


def ended(relations_of, text: str, document: Document) -> list[str]:
    return [
        number for number, relation, subject in relations_of(text, document) if relation == "REPEALS" and not subject
    ]


def test_what_opens_a_list_holds_for_its_items(relations_of, decision) -> None:
    assert ended(relations_of, f"Bãi bỏ các văn bản sau đây:{ITEMS}", decision) == [FIRST, SECOND]


@pytest.mark.parametrize("named", sorted(types_with("listed")))
def test_each_type_of_which_several_end_at_once_opens_such_a_list(relations_of, decision, named: str) -> None:
    assert ended(relations_of, f"Điều 2. Bãi bỏ các {named.lower()} sau đây:{ITEMS}", decision) == [FIRST, SECOND]


def test_behind_the_list_it_holds_no_more(relations_of, decision) -> None:
    text = f"Điều 2. Bãi bỏ các văn bản sau đây:{ITEMS}Điều 3. Sở Nội vụ thực hiện Quyết định số 14/2019/QĐ-UBND."
    assert "14/2019/QĐ-UBND" not in ended(relations_of, text, decision)


@pytest.mark.parametrize("said", ["vẫn còn hiệu lực", "tiếp tục có hiệu lực", "giữ nguyên hiệu lực"])
def test_an_item_that_says_that_it_stays_is_not_ended(relations_of, decision, said: str) -> None:
    text = f"Điều 2. Bãi bỏ các văn bản sau đây:\n\n1. Quyết định số {FIRST}.\n\n2. Chỉ thị số {SECOND} {said}.\n"
    assert ended(relations_of, text, decision) == [FIRST]


@pytest.mark.parametrize("heading", ["I. CĂN CỨ PHÁP LÝ", "I. CƠ SỞ PHÁP LÝ", "1. Căn cứ xây dựng kế hoạch"])
def test_a_heading_of_grounds_makes_grounds_of_its_list(relations_of, heading: str) -> None:
    text = f"{heading}\n\n- Luật số 33/2024/QH15;\n\n- Nghị định số 12/2024/NĐ-CP.\n"
    assert [each[1] for each in relations_of(text, PLAN)] == ["BASED_ON", "BASED_ON"]


def test_other_headings_make_none(relations_of) -> None:
    text = "I. TÀI LIỆU THAM KHẢO\n\n- Luật số 33/2024/QH15;\n\n- Nghị định số 12/2024/NĐ-CP.\n"
    assert "BASED_ON" not in [each[1] for each in relations_of(text, PLAN)]
