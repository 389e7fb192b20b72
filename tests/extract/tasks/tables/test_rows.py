"""The table of some rows, and the first block behind it."""

from luocdo.extract.structure.segment import Block
from luocdo.extract.tasks.tables.rows import Row, table_of


def block(start: int, end: int) -> Block:
    return Block(start, end, "body", None, 0, (), ())


BLOCKS = [block(0, 10), block(11, 20), block(21, 30), block(31, 40)]


def test_a_table_ends_with_the_block_in_which_its_last_row_does() -> None:
    rows = [Row(11, 15, "1", ("1", "Lập danh mục")), Row(16, 26, "2", ("2", "Kiểm kê"))]
    table = table_of({"order": 0, "what": 1}, rows, BLOCKS, 0)
    assert table is not None
    assert (table.rows, table.end) == (tuple(rows), 3)


def test_the_last_block_may_end_a_table_and_without_rows_there_is_none() -> None:
    last = table_of({"what": 0}, [Row(31, 40, None, ("Kiểm kê",))], BLOCKS, 2)
    assert last is not None
    assert last.end == len(BLOCKS)
    assert table_of({"what": 0}, [], BLOCKS, 0) is None
