"""The password of a server: from the environment or typed unseen, never from a command line, and kept nowhere."""

import os
import sys
from functools import cache
from getpass import getpass

from ....errors import StoreError
from ....messages import say, spoken
from ..place import Server

VARIABLE = "LUOCDO_NEO4J_PASSWORD"


def password(server: Server) -> str:
    """Return the password of the user of `server`; empty where the server asks for none.

    Raises:
        StoreError: "no-password": the variable is not set and nobody can be asked.
    """
    given = os.environ.get(VARIABLE)
    return _asked(server) if given is None else given


@cache
def _asked(server: Server) -> str:
    """Ask whoever sits at the terminal, once for each server."""
    if sys.stdin is None or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise StoreError("no-password", store=server, user=server.user, variable=VARIABLE)
    return getpass(say("password-prompt", spoken(), store=server, user=server.user) + " ")
