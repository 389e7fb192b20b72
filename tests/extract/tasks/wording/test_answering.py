"""Subjects of letters that only answer, and of those that do something else beside it."""

import pytest

from luocdo.extract.tasks.wording.answering import only_answers


@pytest.mark.parametrize(
    "subject",
    [
        "trả lời kiến nghị của cử tri xã hòa bắc",
        "tiếp thu và trả lời kiến nghị của trạm y tế",
        "rà soát, trả lời kiến nghị của trạm y tế",
        "tiếp thu ý kiến, xem xét và trả lời phản ánh về kho thuốc",
        "về việc giải quyết đơn và phúc đáp công văn số 12/tyt-vp",
        "tổng hợp danh sách kho để trả lời cử tri",
    ],
)
def test_whoever_looks_into_a_matter_and_answers_only_answers(subject: str) -> None:
    assert only_answers(subject)


@pytest.mark.parametrize(
    "subject",
    [
        "gia hạn nộp phiếu kiểm kê và đính chính công văn số 9/syt-nvd",
        "rà soát kho thuốc và trả lời kiến nghị của trạm y tế",
        "rà soát kho thuốc",
    ],
)
def test_who_does_something_else_beside_it_does_not(subject: str) -> None:
    assert not only_answers(subject)
