"""What the title of one document says of another."""

import pytest

SAID = [
    ("Công văn số 18/SNV-VP về việc triển khai Thông báo số 372/TB-VPCP được gửi lại.", "IMPLEMENTS", False),
    ("Nghị định số 140/2018/NĐ-CP sửa đổi khoản 2 Điều 5 Nghị định số 46/2017/NĐ-CP còn hiệu lực.", "AMENDS", False),
    ("Nghị định số 140/2018/NĐ-CP bãi bỏ khoản 2 Điều 5 Nghị định số 46/2017/NĐ-CP từ năm 2018.", "AMENDS", True),
    ("Công văn số 18/BNV-TL hướng dẫn Nghị định số 46/2017/NĐ-CP đã được gửi.", "GUIDES", False),
    ("Tờ trình số 18/TTr-SNV về việc thay thế Quyết định số 12/2019/QĐ-UBND đã được gửi.", "CITES", False),
    ("Công văn số 18/SNV-VP về việc góp ý dự thảo thay thế Thông tư số 12/2019/TT-BNV đã gửi.", "CITES", False),
    (
        "Thông tư số 18/2024/TT-BNV sửa đổi, bổ sung Nghị định số 46/2017/NĐ-CP là không đúng thẩm quyền.",
        "CITES",
        False,
    ),
]


@pytest.mark.parametrize(("text", "relation", "partial"), SAID)
def test_a_title_does_what_its_document_can_do(relations_of, related_in, text, relation, partial):
    (source, _, _), (target, found, subject) = relations_of(text)
    assert (found, subject, related_in(text)[target].partial) == (relation, source, partial)


def test_two_documents_of_one_kind_share_a_title(also_of):
    text = "Nghị định số 154/2020/NĐ-CP và Nghị định số 59/2024/NĐ-CP sửa đổi, bổ sung Nghị định số 34/2016/NĐ-CP."
    assert also_of(text) == [("34/2016/NĐ-CP", "AMENDS", "154/2020/NĐ-CP")]


def test_what_replaces_a_decree_is_the_decree_and_not_the_law_that_it_guides(relations_of):
    text = "Nghị định số 113/2025/NĐ-CP quy định chi tiết Luật Lưu trữ thay thế Nghị định số 01/2013/NĐ-CP từ năm 2025."
    assert relations_of(text)[2] == ("01/2013/NĐ-CP", "REPLACES", "113/2025/NĐ-CP")
