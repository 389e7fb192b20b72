"""The words of a row of a dossier."""

from luocdo.viz.dossier.wording import task

from ..agenda.conftest import obligation


def test_a_deadline_is_told_with_its_hour() -> None:
    due = obligation("Nộp bảng kê", "2025-10-12", "due", due_hour="17:00")
    assert task(due, {}, (), "vi").due == "12/10/2025 17:00"
    assert task(obligation("Nộp bảng kê", "2025-10-12", "due"), {}, (), "vi").due == "12/10/2025"
