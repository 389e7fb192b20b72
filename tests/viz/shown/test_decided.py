"""A decision in one sentence: the task by its number, or by its words alone where only a dash stands before it."""

import pytest

from luocdo.graph.decisions.model import Decision, Done, Handle, TaskWords
from luocdo.viz.shown.decided import decided

LETTER = Handle(key="sở y tế tỉnh sơn la|công văn|930|syt-vp|2025", name="930/SYT-VP")


@pytest.mark.parametrize(("item", "named"), [("2.1", "việc 2.1 “Phòng"), ("-", "việc “Phòng"), (None, "việc “Phòng")])
def test_a_dash_is_no_number_of_a_task(item: str | None, named: str) -> None:
    what = Done(document=LETTER, task=TaskWords(item=item, text="Phòng Kế hoạch lập dự toán."))
    decision = Decision(id="1", who="Lan", when="2025-09-01T08:00:00+07:00", why="đã nộp", what=what)
    assert decided(decision, "vi").startswith(named)
