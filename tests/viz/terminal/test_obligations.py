"""Counts of obligations in a terminal: a name is printed as it is, a day as it is read."""

from rich.console import Console

from luocdo.queries.duties import Obligations
from luocdo.queries.duties.rollup import Count
from luocdo.viz.terminal.obligations import show_counts, show_obligations


def printed(name: str | None, next_due: str | None) -> str:
    console = Console(width=100)
    with console.capture() as caught:
        console.print(show_counts([Count(name, 2, 1, 1, 0, 0, 0, next_due, None, 1)], "vi", by="unit"))
    return caught.get()


def test_a_name_of_as_many_letters_as_a_day_is_a_name() -> None:
    shown = printed("Bộ Công an", "2026-12-09")
    assert "Bộ Công an" in shown
    assert "năm" not in shown
    assert "09/12/2026" in shown


def test_a_name_that_looks_like_a_day_is_none() -> None:
    assert "2025-09-11" in printed("2025-09-11", None)


def test_the_unit_that_was_asked_for_stands_in_full_above_its_obligations() -> None:
    console = Console(width=100)
    with console.capture() as caught:
        console.print(show_obligations(Obligations("2025-09-11", (), 0, {}, unit="Sở Y tế tỉnh Sơn La"), "vi"))
    assert caught.get().startswith("Nghĩa vụ theo hạn · tính đến 11/9/2025 · Sở Y tế tỉnh Sơn La\n")
