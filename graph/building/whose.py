"""Whose graph is on a server: what another workspace wrote there is left alone."""

import sqlite3
from uuid import uuid4

from ...errors import StoreError
from ..stores.place import Place
from ..stores.shelf import recall, remember
from ..stores.store import Target


def claim_graph(place: Place, target: Target, shelf: sqlite3.Connection) -> None:
    """Put the name of this workspace on the graph of a server, unless that is whole and of another one.

    Who starts in another folder, or forgets `--workspace`, would put the graph of a few files in the place of everybody's.
    One without a name was written by an older version: it is taken for ours where we wrote any before.

    Raises:
        StoreError: "graph-of-another-workspace".
    """
    if place.server is None:
        return
    writer, ours = target.writer(), _name(shelf)
    has_written = bool(recall(shelf, "whole") or recall(shelf, "graph"))
    if writer not in (None, ours) and (writer or not has_written):
        raise StoreError("graph-of-another-workspace", store=place.server, workspace=place.workspace)
    if writer != ours:
        target.claim(ours)


def _name(shelf: sqlite3.Connection) -> str:
    """Return the name of the workspace, which it keeps wherever it is moved."""
    name = recall(shelf, "workspace") or uuid4().hex
    with shelf:
        remember(shelf, workspace=name)
    return name
