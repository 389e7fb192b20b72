"""What luocdo says to people, in Vietnamese and English: the rows of messages.csv."""

import csv
import io
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Lang = Literal["vi", "en"]
"""A language in which luocdo speaks."""
LANGUAGES: tuple[Lang, ...] = get_args(Lang)
"""All of them, the first language first."""


_SPOKEN: ContextVar[str] = ContextVar("_SPOKEN", default=LANGUAGES[0])


class Message(NamedTuple):
    """One row: `severity` is "error", "warning" or "info" for findings and empty for errors of the program."""

    code: str
    severity: str
    vi: str
    en: str


def read_rows(table: "Traversable") -> list[dict[str, str]]:
    """Return the rows of a CSV file of the package by its columns; a cell may hold any sign that breaks a line."""
    return list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8"), newline="")))


@cache
def catalogue() -> dict[str, Message]:
    """Return all messages by their code."""
    from importlib.resources import files  # takes longer than all else here, and most commands say nothing

    return {row["code"]: Message(**row) for row in read_rows(files(__package__) / "messages.csv")}


def say(code: str, lang: str = "vi", **facts: object) -> str:
    """Return message `code` in `lang`, its {places} filled from `facts`.

    Raises:
        KeyError: no such code, or a place without its fact.
    """
    message = catalogue()[code]
    return (message.en if lang == "en" else message.vi).format(**facts)


def speak(lang: str) -> None:
    """Have what asks somebody in the middle of its work, far below the command, ask in this language."""
    _SPOKEN.set(lang)


def spoken() -> str:
    """Return the language in which to ask."""
    return _SPOKEN.get()


def printed_date(date: str) -> str:
    """Return an ISO date, whole or cut to month or year, as officers write it (Nghị định 30/2020/NĐ-CP, Phụ lục I).

    Days below 10 and the months 1 and 2 carry a leading zero.

    >>> printed_date("2023-09-08"), printed_date("2024-02"), printed_date("2013")
    ('08/9/2023', '02/2024', '2013')
    """
    year, *rest = date.split("-")
    month = [each if each in ("01", "02") else each.lstrip("0") for each in rest[:1]]
    return "/".join((*rest[1:], *month, year))
