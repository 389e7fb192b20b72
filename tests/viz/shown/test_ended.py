"""Which documents are no longer in force on the day of a view."""

from dataclasses import replace

import pytest

from luocdo.viz.shown.ended import ends_of
from luocdo.viz.shown.model import Colophon, ShownRelation


@pytest.mark.parametrize(
    ("effective", "ended"), [("2025-07-01", True), ("2026-01-01", False), ("2026", False), (None, True)]
)
def test_a_document_that_is_replaced_only_later_has_not_ended(view, effective: str | None, ended: bool) -> None:
    new, old = (each.key for each in view.documents[:2])
    replaces = ShownRelation("r", new, "REPLACES", old, False, effective, False, (), 1)
    shown = replace(view, relations=(replaces,), colophon=Colophon(made="2025-12-01"))
    assert (old in ends_of(shown)) is ended


def test_of_two_documents_that_ended_one_the_first_is_told(view) -> None:
    one, other, old = (each.key for each in view.documents[:3])
    both = tuple(
        ShownRelation(kind, new, kind, old, False, None, False, (), 1)
        for new, kind in ((one, "REPLACES"), (other, "REPEALS"))
    )
    assert ends_of(replace(view, relations=both))[old].source == one
