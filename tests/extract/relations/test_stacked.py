"""Lists of documents that ended, whose cells stand on lines of their own."""

import luocdo
from luocdo.extract.model import Reading, Relation

HEAD = (
    "UBND TỈNH CAO BẰNG\nSố: 45/QĐ-UBND\nCao Bằng, ngày 05 tháng 9 năm 2025\n\nQUYẾT ĐỊNH\n"
    "Về việc công bố văn bản hết hiệu lực năm 2024\n\nĐiều 1. Công bố danh mục kèm theo Quyết định này.\n\nDANH MỤC\nVĂN BẢN HẾT HIỆU LỰC\n\n"
)
OLD, NEW = "Quyết định số 12/2019/QĐ-UBND ngày 01/3/2019", "Quyết định số 46/2021/QĐ-UBND ngày 15/6/2021"


def _read(rows: str) -> Reading:
    return luocdo.read_text(HEAD + rows)


def test_the_line_below_a_document_says_which_one_replaced_it() -> None:
    old, new = _read(f"1\n{OLD}\nVề thu phí bến bãi\nĐược thay thế bởi {NEW}\n01/7/2021\n").references
    assert (old.relation, old.subject, old.partial) == (Relation.REPLACES, 1, False)
    assert (new.relation, new.subject) == (Relation.CITES, None)


def test_a_title_may_fill_several_lines() -> None:
    old, _ = _read(
        f"1. {OLD}\nQuy định mức thu phí bến bãi\ntrên địa bàn tỉnh\nvà việc nộp phí\nBị bãi bỏ bởi {NEW}\n"
    ).references
    assert (old.relation, old.subject) == (Relation.REPEALS, 1)


def test_a_line_that_names_a_part_lets_only_that_part_end() -> None:
    old, _ = _read(f"1\n{OLD}\nKhoản 2 Điều 5, Điều 9\nĐược bãi bỏ bởi {NEW}\n").references
    assert (old.relation, old.subject, old.partial) == (Relation.AMENDS, 1, True)


def test_each_row_is_ended_by_its_own_document() -> None:
    rows = f"1\n{OLD}\nThu phí\nĐược thay thế bởi {NEW}\n2\nQuyết định số 13/2019/QĐ-UBND ngày 02/3/2019\nThu lệ phí\nHết thời hạn\n"
    assert [(each.relation, each.subject) for each in _read(rows).references] == [
        (Relation.REPLACES, 1),
        (Relation.CITES, None),
        (Relation.CITES, None),
    ]


def test_a_document_that_is_not_alone_on_its_line_is_none_of_a_list() -> None:
    told = f"Hồ sơ trước đây lập theo {OLD}\nĐược thay thế bởi {NEW} là việc thường làm.\n"
    assert _read(told).references[0].relation is not Relation.REPLACES
