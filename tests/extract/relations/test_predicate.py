"""What a clause says past the reference: work that is told of is not carried out by these words, work that is ordered is."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.rules import rows

PLAN = Document(type="Kế hoạch", symbol="KH-UBND", issuer="UBND xã Nam Tuấn tỉnh Cao Bằng", province="Cao Bằng")
KINDS = {
    kind: [row["words"] for row in rows("clause_words") if row["kind"] == kind] for kind in ("result", "order", "urge")
}


@pytest.mark.parametrize("told", KINDS["result"])
def test_a_result_tells_of_work_wherever_the_work_is_named(relations_of, told):
    text = f"Ở nhiều xã việc thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025 {told} ở khâu số hóa."
    assert relations_of(text, PLAN) == [("12/KH-UBND", "CITES", None)]


@pytest.mark.parametrize("ordered", KINDS["order"])
def test_work_that_is_ordered_is_carried_out(relations_of, ordered):
    text = f"Việc thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025 {ordered} xã Nam Tuấn."
    assert relations_of(text, PLAN) == [("12/KH-UBND", "IMPLEMENTS", None)]


@pytest.mark.parametrize("urged", KINDS["urge"])
def test_work_whose_doing_is_urged_is_carried_out(relations_of, urged):
    text = f"Các xã {urged} việc thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025."
    assert relations_of(text, PLAN) == [("12/KH-UBND", "IMPLEMENTS", None)]


TOLD = [
    "Đảng ủy lãnh đạo việc thực hiện chính sách hỗ trợ học sinh theo Kế hoạch số 12/KH-UBND.",
    "Quán triệt đầy đủ quan điểm, mục tiêu của Kế hoạch số 12/KH-UBND tới từng chi bộ.",
    "Việc thực hiện Kế hoạch số 12/KH-UBND ở nhiều xã chỉ là đối phó.",
    "Nhìn chung, việc triển khai Kế hoạch số 12/KH-UBND ngày 03/3/2025 thuận lợi.",
    "Tuy nhiên: công tác triển khai thực hiện Kế hoạch số 12/KH-UBND ít được xã nào nhắc tới.",
    "b) Việc tổ chức thực hiện Kế hoạch số 12/KH-UBND đi vào nền nếp.",
    "Qua rà soát việc thực hiện Kế hoạch số 12/KH-UBND, ba xã vắng mặt.",
    "Trao đổi việc triển khai thực hiện Kế hoạch số 12/KH-UBND ngày 03/3/2025 giữa hai xã.",
    "Số hóa là một khâu trong việc thực hiện Kế hoạch số 12/KH-UBND.",
    "Nhiệm vụ số hóa nêu tại mục 3 Kế hoạch số 12/KH-UBND được thực hiện theo Kế hoạch này.",
]


@pytest.mark.parametrize("text", TOLD)
def test_work_that_is_the_subject_of_a_clause_is_told_of(relations_of, text):
    assert relations_of(text, PLAN) == [("12/KH-UBND", "CITES", None)]


ORDERED = [
    "Đẩy mạnh việc thực hiện Kế hoạch số 12/KH-UBND ở các xã.",
    "Tập trung triển khai Kế hoạch số 12/KH-UBND ở xã nào cũng vậy.",
    "Về việc thực hiện Kế hoạch số 12/KH-UBND ở các xã",
]


@pytest.mark.parametrize("text", ORDERED)
def test_work_that_somebody_is_to_do_is_no_subject(relations_of, text):
    assert relations_of(text, PLAN) == [("12/KH-UBND", "IMPLEMENTS", None)]


def test_the_predicate_stands_past_the_list_that_the_reference_begins(relations_of):
    text = "Việc thực hiện Kế hoạch số 12/KH-UBND và Chỉ thị số 05/CT-UBND ngày 03/3/2025 mới dừng ở khâu phổ biến."
    assert relations_of(text, PLAN) == [("12/KH-UBND", "CITES", None), ("05/CT-UBND", "CITES", None)]


def test_the_clause_ends_with_a_semicolon(relations_of):
    text = "Các xã báo cáo việc đã làm và tiếp tục thực hiện Kế hoạch số 12/KH-UBND; ba xã còn chậm."
    assert relations_of(text, PLAN) == [("12/KH-UBND", "IMPLEMENTS", None)]
