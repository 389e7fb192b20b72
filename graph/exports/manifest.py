"""The list of the files that an export wrote to a folder, with their hashes: what somebody changed there since is known by it.

It is written as `sha256sum` writes it, so that `sha256sum --check` reads it too.
"""

import hashlib
from pathlib import Path

NAME = "luocdo.sha256"


def write_manifest(folder: Path) -> None:
    """Write the list beside the files of `folder`."""
    lines = (f"{_hash(each)} *{each.name}\n" for each in sorted(folder.iterdir()))
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")


def strangers(folder: Path) -> list[str]:
    """Return the names in `folder` of which the list knows nothing, sorted; of a folder without a list all of them."""
    ours = {NAME, *_listed(folder)}
    return sorted(each.name for each in folder.iterdir() if each.name not in ours or not each.is_file())


def changed(folder: Path) -> list[str]:
    """Return the names of the files that no longer hold what was written, sorted; one that is gone is no loss."""
    listed = ((folder / name, digest) for name, digest in _listed(folder).items())
    return sorted(path.name for path, digest in listed if path.is_file() and _hash(path) != digest)


def _listed(folder: Path) -> dict[str, str]:
    """Return the hash of each file by its name, as the list has them; nothing where there is no list, or no such one."""
    try:
        lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return {name: digest for digest, parted, name in (line.partition(" *") for line in lines) if parted}


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
