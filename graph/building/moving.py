"""Files that were moved or renamed: what an old place said is said by the new one, so that nothing is lost when the old one is forgotten."""

import sqlite3

from ..stores.shelf import places_with
from .survey import GONE, Survey, fault_at


def left_places(seen: Survey, shelf: sqlite3.Connection) -> list[str]:
    """Return the places at which there is nothing any more, and whose very content was found at a new one in this run.

    A copy that was there before, beside what is gone now, is no new place of it.
    """
    found = {file.place for file in seen.found}
    fresh = {file.content for file in seen.arrived if file.content}
    left = (place for place in places_with(shelf, fresh) if place not in found)
    return [place for place in left if isinstance(fault_at(place), GONE)]
