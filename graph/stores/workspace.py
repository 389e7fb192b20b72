"""The folder of a store: what was read (`readings.sqlite`), what people decided, who builds it, and an embedded graph."""

from pathlib import Path

from ...errors import StoreError

READINGS = "readings.sqlite"
"""The file of what was read."""

LEDGER = "ledger.sqlite"
"""The file of what an assembly has worked out; it can be made again from the readings."""

GRAPH = "graph"
"""The folder that holds the embedded database."""

MIRROR = "mirror.sqlite"
"""The file that says once more, as tables, what an embedded graph holds; it is made with the graph."""

TEXTS = "texts.sqlite"
"""The file of the words of all texts; it is made from the readings with the graph, wherever that is."""

SPOOL = "spool.new"
"""The folder in which a new graph waits to be loaded; a build that is killed leaves it to the next one."""

DECISIONS = "decisions.jsonl"
"""The file of what people decided."""


def make_workspace(folder: Path) -> None:
    """Make the folder of a new store; one that holds anything else is left alone.

    Raises:
        StoreError: "not-a-store" or "store-not-writable".
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError("store-not-writable", store=folder, reason=error.strerror or error) from error
    refuse_other_files(folder)


def refuse_other_files(folder: Path) -> None:
    """Leave a folder alone that holds anything but a store.

    Raises:
        StoreError: "not-a-store" or "store-not-writable".
    """
    try:
        strangers = {path.name for path in folder.iterdir()} if folder.exists() else set()
    except OSError as error:
        raise StoreError("store-not-writable", store=folder, reason=error.strerror or error) from error
    strangers -= {
        "lock",
        "lock-journal",
        "decisions.lock",
        "decisions.lock-journal",
        "closing.lock",
        "closing.lock-journal",
        "log",
        MIRROR,
        f"{MIRROR}-journal",
        f"{MIRROR}.new",
        TEXTS,
        f"{TEXTS}-journal",
        f"{TEXTS}.new",
        SPOOL,
    }
    if strangers and not strangers & {READINGS, GRAPH, DECISIONS}:
        raise StoreError("not-a-store", store=folder)
