"""Whose graph is on a server: what another workspace wrote there is left alone by one that never wrote a graph."""

import sqlite3

from ...errors import StoreError
from ..stores.place import Place
from ..stores.shelf import recall
from ..stores.store import Target


def refuse_graph_of_others(place: Place, target: Target, shelf: sqlite3.Connection) -> None:
    """Leave a server alone that holds a whole graph, where this workspace is a new one.

    Who starts in another folder, or forgets `--workspace`, would put the graph of a few files in the place of everybody's.

    Raises:
        StoreError: "graph-of-another-workspace".
    """
    is_new = not (recall(shelf, "whole") or recall(shelf, "graph"))
    if place.server is not None and is_new and target.stamp():
        raise StoreError("graph-of-another-workspace", store=place.server, workspace=place.workspace)
