"""How the columns of a table are called, as somebody once said with `--map`: it holds for that file until she says otherwise."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ...findings import Finding
from ...loaders.paths import suffix_of
from ...loaders.records.columns import as_map, map_in_use
from ...loaders.sniff import is_table
from ..stores.place import locate
from ..stores.shelf import File, open_shelf, recall, remember
from ..stores.workspace import READINGS
from .survey import place_of

_GUESSED = as_map({})


def columns_of_tables(shelf: sqlite3.Connection, places: Iterable[str]) -> Mapping[str, str]:
    """Return the map of each table by its place, and remember what is said now of those at `places`."""
    kept, said = _kept(shelf), map_in_use()
    if not said:
        return kept
    kept |= dict.fromkeys(filter(_is_table, places), said)
    kept = {place: names for place, names in kept.items() if names != _GUESSED}
    with shelf:
        remember(shelf, columns=json.dumps(kept))
    return kept


def forget_refused(shelf: sqlite3.Connection, found: Iterable[File], notes: Iterable[Finding]) -> None:
    """Keep no map that names a column which its table has not: a slip of the keyboard would hold for every later build."""
    refused = {note.facts.get("file") for note in notes if note.code == "unknown-column"}
    places = {file.place for file in found if file.name in refused}
    if places:
        kept = {place: names for place, names in _kept(shelf).items() if place not in places}
        with shelf:
            remember(shelf, columns=json.dumps(kept))


def remembered(store: Path | str, paths: Sequence[Path | str]) -> dict[str, str]:
    """Return the maps that hold for the tables at these places or below them, by place; none where one is said now.

    Raises:
        StoreError: the store cannot be read.
    """
    workspace = locate(store).workspace
    if map_in_use() or not (workspace / READINGS).is_file():
        return {}
    with open_shelf(workspace) as shelf:
        kept = _kept(shelf)
    wanted = [Path(place_of(path)) for path in paths if path != "-"]
    return {
        place: names
        for place, names in sorted(kept.items())
        if any(Path(place).is_relative_to(each) for each in wanted)
    }


def _is_table(place: str) -> bool:
    return is_table(suffix_of(place))


def _kept(shelf: sqlite3.Connection) -> dict[str, str]:
    kept: dict[str, str] = json.loads(recall(shelf, "columns") or "{}")
    return kept
