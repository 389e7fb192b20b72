"""What luocdo says to people, in Vietnamese and English: the rows of messages.csv."""

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Message(NamedTuple):
    """One row: `severity` is "error", "warning" or "info" for findings and empty for errors of the program."""

    code: str
    severity: str
    vi: str
    en: str


@cache
def catalogue() -> dict[str, Message]:
    """Return all messages by their code."""
    rows = (files(__package__) / "messages.csv").read_text(encoding="utf-8").splitlines()
    return {row["code"]: Message(**row) for row in csv.DictReader(rows)}


def say(code: str, lang: str = "vi", **facts: object) -> str:
    """Return message `code` in `lang`, its {places} filled from `facts`.

    Raises:
        KeyError: no such code, or a place without its fact.
    """
    message = catalogue()[code]
    return (message.en if lang == "en" else message.vi).format(**facts)
