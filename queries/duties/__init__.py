"""Obligations by deadline (nghĩa vụ theo hạn): who must do what, by when, because of which chain of documents.

`tasks` is the verb; `picking` says which are meant (`earliest`: the first of many), `falling` when each is due: `terms` reckons
what is relative, `repeating` and `occurrences` what comes again, `heirs` who has the duties of those that are no more; `chains` finds what causes them, `superiors` the deadlines above, `obligations` puts it
together; `rollup` counts, `verdicts` decide.
"""

from .model import Obligation, Obligations
from .rollup import Count, rolled_up
from .tasks import tasks
from .wanted import Wanted

__all__ = ["Count", "Obligation", "Obligations", "Wanted", "rolled_up", "tasks"]
