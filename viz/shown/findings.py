"""Which findings of the documents are shown: all that `luocdo check` tells, or in a large store what the texts show by themselves."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from ...graph.stores.store import Row, Store
from ...queries.check import check_documents, issues_of
from ...queries.checking.issue import Issue

CHECKED = 2_000
"""So many documents that were read are checked while somebody waits for a page: each takes some 10 ms, as long as all else of it."""


class Checking(NamedTuple):
    """How documents are to be checked.

    Attributes:
        place: where their store is; null where only the graph is at hand, and with it what was noted when it was built.
        wanted: whether they are compared with all that is on record; null where that is for their number to say.
        today: the day of a draft that bears none, ISO.
    """

    place: Path | str | None = None
    wanted: bool | None = None
    today: str = ""

    def is_whole(self, documents: Sequence[Row]) -> bool | None:
        """Tell whether these documents are compared with all that is on record; null where no store is at hand."""
        if self.place is None:
            return None
        if self.wanted is not None:
            return self.wanted
        return sum(row["status"] != "cited" for row in documents) <= CHECKED


AS_NOTED = Checking()
"""What was noted when the graph was built."""


def findings_in(
    store: Store, checking: Checking, documents: Sequence[Row], keys: Collection[str] | None
) -> list[Issue]:
    """Return what there is to look at in these documents, which bear the `keys`, or are all of the store.

    Raises:
        DecisionError: a line of the file of decisions is wrong.
    """
    if checking.place is not None and checking.is_whole(documents):
        return check_documents(store, checking.place, keys, checking.today)
    return issues_of(store, checking.place, keys)
