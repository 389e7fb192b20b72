"""What a footnote tells of the document beside its mark."""

import pytest

LETTER = "Các phòng làm theo Nghị định số 34/2016/NĐ-CP{mark} và báo cáo Sở trước ngày 05/6/2025.\n\n"
TOLD = [
    ("(1)", "(1) Đã hết hiệu lực từ ngày 01/4/2025 theo Nghị định số 78/2025/NĐ-CP.", [("CITES", None), ("REPEALS", 1)]),
    ("[2]", "[2] Được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP.", [("CITES", None), ("AMENDS", 1)]),
    (" [1]", "[1] Quy định chi tiết việc ban hành văn bản; thay thế Nghị định số 24/2009/NĐ-CP.", [("REPLACES", 0)]),
]  # fmt: skip
SILENT = [
    (" (1)", "(1) Đã hết hiệu lực theo Nghị định số 78/2025/NĐ-CP."),
    ("[1]", "[1] Các nghị định sửa đổi: Nghị định số 154/2020/NĐ-CP."),
    ("[1]", "[1] Theo Nghị định số 154/2020/NĐ-CP thì hồ sơ gồm 02 bộ."),
    ("[1]", "[2] Được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP."),
]


@pytest.mark.parametrize(("mark", "note", "told"), TOLD)
def test_a_footnote_tells_what_changed_the_document_beside_its_mark_or_what_that_changed(related_in, mark, note, told):
    noted, other = related_in(LETTER.format(mark=mark) + note).values()
    changes = [(each.relation, each.subject) for each in noted.also]
    own = (other.relation, other.subject)
    assert told == ([own, *changes] if changes else [own])


@pytest.mark.parametrize(("mark", "note"), SILENT)
def test_an_item_a_list_and_another_mark_tell_nothing_of_it(related_in, mark, note):
    noted, other = related_in(LETTER.format(mark=mark) + note).values()
    assert (noted.also, other.subject) == ((), None)
