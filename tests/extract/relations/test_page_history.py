"""The history of a document, as a portal tells it day by day."""

import luocdo
from luocdo.extract.model import Also, Relation

PAGE = "Lịch sử hiệu lực: Quyết định 9/2007/QĐ-UBND\nNgày Trạng thái Văn bản nguồn Phần hết hiệu lực\n{rows}\n"


def _told(rows: str) -> list[tuple[str | None, Relation, int | None]]:
    found = luocdo.read_text(PAGE.format(rows=rows)).references
    return [(each.number, each.relation, each.subject) for each in found]


def test_the_last_row_says_what_became_of_it_and_the_rows_before_are_true_beside() -> None:
    rows = "04/10/2007 Văn bản có hiệu lực 9/2007/QĐ-UBND\n25/10/2008 Được bổ sung 58/2008/QĐ-UBND\n23/07/2011 Bị thay thế 18/2011/QĐ-UBND"
    told = luocdo.read_text(PAGE.format(rows=rows)).references[0]
    assert (told.relation, told.subject, told.effective) == (Relation.REPLACES, 3, "2011-07-23")
    assert told.also == (Also(relation=Relation.AMENDS, subject=2),)


def test_what_changed_it_and_its_own_rows_are_only_cited_and_bear_no_day_of_the_next_row() -> None:
    rows = "23/07/2011 Văn bản hết hiệu lực 9/2007/QĐ-UBND\n24/07/2011 Bị bãi bỏ 18/2011/QĐ-UBND"
    found = luocdo.read_text(PAGE.format(rows=rows)).references
    assert [(each.relation, each.date) for each in found[1:]] == [(Relation.CITES, None)] * 2


def test_a_part_that_ended_amends_it() -> None:
    rows = "23/07/2011 Bị bãi bỏ 1 phần 18/2011/QĐ-UBND Xem tại đây"
    assert _told(rows)[0] == ("9/2007/QĐ-UBND", Relation.AMENDS, 1)


def test_a_heading_without_rows_tells_nothing() -> None:
    assert _told("Chưa có thông tin") == [("9/2007/QĐ-UBND", Relation.CITES, None)]


def test_such_rows_without_the_heading_are_read_as_any_others() -> None:
    text = "Nghị quyết 3/2007/NQ-HĐND về kho.\n23/07/2011 Họp bàn về 18/2011/QĐ-UBND\n"
    assert [each.relation for each in luocdo.read_text(text).references] == [Relation.CITES] * 2
