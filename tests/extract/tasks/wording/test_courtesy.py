"""Sentences that only ask that all of a document be carried out."""

import pytest

from luocdo.extract.grammar.doc_types import types_with
from luocdo.extract.tasks.wording.courtesy import asks_for_all


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yêu cầu các trạm nghiêm túc thực hiện./.", True),
        ("Đề nghị các phòng thực hiện nghiêm các nội dung trên.", True),
        ("Theo các nội dung trên, yêu cầu các trạm, phòng khám triển khai thực hiện./.", True),
        ("Yêu cầu Sở Y tế, Sở Nội vụ, các trạm triển khai thực hiện./.", True),
        ("Yêu cầu Sở Y tế, Sở Nội vụ rà soát, triển khai thực hiện./.", False),
        ("Theo hồ sơ, yêu cầu các trạm, phòng khám triển khai thực hiện./.", False),
        ("Yêu cầu các trạm thực hiện việc kiểm kê kho.", False),
        ("Sở đề nghị các trạm quan tâm thực hiện./.", True),
        ("Đề nghị các trạm quan tâm, phối hợp.", False),
        ("Đề nghị các trạm quan tâm thực hiện tiêm chủng.", False),
        ("Đề nghị Trưởng các trạm nghiêm túc chấp hành Thông báo này./.", True),
        ("Yêu cầu các trạm chấp hành nghiêm túc./.", True),
        ("Yêu cầu các trạm chấp hành nghiêm quy chế kho.", False),
        ("Các phòng báo cáo kết quả thực hiện các nội dung trên.", False),
        ("Đề nghị các trạm phối hợp chặt chẽ thực hiện./.", True),
        ("Đề nghị các trạm phối hợp thực hiện kiểm kê kho.", False),
        ("Các trạm nghiêm túc triển khai và chịu trách nhiệm trước Giám đốc về kết quả.", True),
        ("Các trạm khẩn trương tổ chức thực hiện./.", True),
        ("Các trạm kịp thời tổ chức thực hiện tiêm chủng.", False),
        ("Các trạm tổ chức thực hiện nghiêm túc.", True),
        ("Các trạm tổ chức thực hiện nghiêm túc việc trực kho.", False),
    ],
)
def test_the_end_of_a_sentence_tells(text: str, expected: bool) -> None:
    assert asks_for_all(text, 0, len(text)) == expected


@pytest.mark.parametrize("received", [*sorted(types_with("received")), "văn bản"])
def test_whatever_an_office_receives_is_carried_out_as_a_whole(received: str) -> None:
    whole = f"Yêu cầu các trạm nghiêm túc chấp hành {received} này./."
    of_another = f"Yêu cầu các trạm nghiêm túc chấp hành {received} về kho."
    assert asks_for_all(whole, 0, len(whole))
    assert not asks_for_all(of_another, 0, len(of_another))
