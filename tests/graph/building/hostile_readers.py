"""Reads files with a reader that one of them kills and another holds for ever, as a fault in native code would; prints what came of each.

    python hostile_readers.py FOLDER

A program of its own: its readers are forks of it, which a process must not have that has had an engine open.
"""

import json
import multiprocessing
import os
import sys
import time
from pathlib import Path
from unittest.mock import patch

from luocdo.graph.building import pool, processes
from luocdo.graph.building.pool import Named, read_all
from luocdo.graph.building.readings import keep, restore


def hostile(place: str, path: str, columns: str):
    if path == "kill.txt":
        os._exit(9)
    while path == "hang.txt":
        time.sleep(1)
    return keep(place, path, columns)


def main(folder: str) -> None:
    context = multiprocessing.get_context("fork")
    context.set_forkserver_preload = lambda _: None
    files = [Named(str(path), path.name) for path in sorted(Path(folder).iterdir())]
    with patch.object(pool, "keep", hostile), patch.object(processes.multiprocessing, "get_context", lambda _: context):
        found = [outcome for some in read_all(files, 2, seconds=1) for outcome in some]
    print(json.dumps({Path(place).name: [lived, codes(kept)] for place, ((kept, _),), lived in found}))


def codes(kept) -> list[str]:
    return [each.code for each in restore(kept, "x").reading.findings]


if __name__ == "__main__":
    main(sys.argv[1])
