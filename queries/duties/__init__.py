"""Obligations by deadline (nghĩa vụ theo hạn): who must do what, by when, because of which chain of documents.

`tasks` is the verb; `picking` says which are meant, `chains` finds what causes them, `superiors` the deadlines above,
`terms` and `working_days` reckon what is relative, `telling` puts it together; `rollup` counts, `verdicts` decide.
"""

from .model import Obligation, Obligations
from .picking import Wanted
from .rollup import Count, rolled_up
from .tasks import tasks

__all__ = ["Count", "Obligation", "Obligations", "Wanted", "rolled_up", "tasks"]
