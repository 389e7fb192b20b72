"""Where a store is: a folder that holds all of it, or a folder for the readings and a server for the graph."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, urlsplit

from ...errors import StoreError

SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")
"""+s: encrypted, the certificate is checked; +ssc: encrypted, any certificate will do."""

WORKSPACE = ".luocdo"
"""The folder for readings and decisions where the graph is on a server and nothing else was said."""


@dataclass(frozen=True, slots=True)
class Server:
    """A graph server, without any secret: `url` is what the driver and people are told.

    Attributes:
        url: scheme, host and port.
        user: who logs in.
        database: its name on the server; null is the user's own.
    """

    url: str
    user: str
    database: str | None = None

    def __str__(self) -> str:
        return f"{self.url}/{self.database}" if self.database else self.url


@dataclass(frozen=True, slots=True)
class Place:
    """Where a store is: `workspace` keeps its readings and decisions, and the graph where there is no `server`."""

    workspace: Path
    server: Server | None = None


def locate(url: Path | str) -> Place:
    """Return the place that `url` names: a folder, or bolt://[user@]host[:port][/database], likewise neo4j://.

    The workspace of a server is the folder in LUOCDO_WORKSPACE, or `.luocdo` where the program runs.

    Raises:
        StoreError: "secret-in-url", "wrong-server-url", or "not-a-store" for a file.
    """
    if "://" in str(url):
        return Place(_folder(os.environ.get("LUOCDO_WORKSPACE") or WORKSPACE), server(str(url)))
    return Place(_folder(url))


def server(url: str) -> Server:
    """Return the server that `url` names.

    Raises:
        StoreError: "secret-in-url" or "wrong-server-url"; neither repeats what may be a password.
    """
    scheme, _, rest = url.partition("://")
    user, at, _ = rest.rpartition("@")
    if ":" in user:
        raise StoreError("secret-in-url")
    parts = _split(url, f"{scheme}://{'…@' if at else ''}…")
    given = dict(parse_qsl(parts.query, keep_blank_values=True))
    if parts.scheme not in SCHEMES or not parts.hostname or set(given) - {"database"} or parts.fragment:
        raise StoreError("wrong-server-url", store=f"{scheme}://{parts.hostname or '…'}", schemes=", ".join(SCHEMES))
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    name = user or os.environ.get("LUOCDO_NEO4J_USER") or "neo4j"
    return Server(
        f"{parts.scheme}://{host}:{parts.port or 7687}", name, given.get("database") or parts.path.strip("/") or None
    )


def _split(url: str, shown: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port, parts.hostname
    except ValueError:
        raise StoreError("wrong-server-url", store=shown, schemes=", ".join(SCHEMES)) from None
    return parts


def _folder(path: Path | str) -> Path:
    folder = Path(path).absolute()  # the engine keeps to the directory in which the process began
    if folder.exists() and not folder.is_dir():
        raise StoreError("not-a-store", store=folder)
    return folder
