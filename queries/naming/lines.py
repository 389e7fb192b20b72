"""From a document to what somebody would type: by what name a command understands it, and the whole line to copy."""

import shlex
from collections.abc import Iterable, Mapping

from ...diacritics import folded
from ...iso_days import is_day
from ...messages import printed_date

_STEERING = frozenset('"$`!')
"""The signs that mean something within double quotes too; a backslash does so only before these, another one, or at the end."""

SHOWN = 8
"""So many candidates or suggestions are named in an error."""


def typed_name(number: str | None, date: str | None, key: str, alike: Mapping[str | None, int]) -> str:
    """Return the shortest name that a command understands: the number, with its day where others bear it, else the key.

    Args:
        number: of the document, as printed.
        date: its day, ISO.
        key: its key.
        alike: how many documents of each day bear the number, this one among them.
    """
    if number and len(alike) == 1 and set(alike.values()) == {1}:
        return number
    if number and is_day(date) and alike.get(date) == 1:
        return f"{number} {printed_date(str(date))}"
    return key


def first_of(names: Iterable[str], most: int) -> str:
    """Return the first names, each once, and how many more there are.

    >>> first_of(["a", "b", "a", "c"], 2)
    'a; b; … +1'
    """
    every = list(dict.fromkeys(names))
    more = f"; … +{len(every) - most}" if len(every) > most else ""
    return "; ".join(every[:most]) + more


def command(verb: str, *words: str) -> str:
    r"""Return the line to type, quoted so that Windows' cmd.exe and the shells of Linux read the same words where that is possible.

    >>> print(command("dismiss", r"C:\công văn\7.docx", "late"))
    luocdo decide dismiss "C:\công văn\7.docx" late --because "…"
    """
    return f'luocdo decide {verb} {" ".join(map(_quoted, words))} --because "…"'


def reference_words(reference: str) -> str:
    """Return the words of a reference as they stand, or folded where a shell would take a sign of them for its own."""
    plain = " ".join(reference.split())
    return plain if _is_harmless(plain) else folded(plain)


def _quoted(words: str) -> str:
    if words and all(letter.isalnum() or letter in "/-_." for letter in words):
        return words
    return f'"{words}"' if _is_harmless(words) else shlex.quote(words)


def _is_harmless(words: str) -> bool:
    """Tell whether words in double quotes are the same to cmd.exe, which knows no others, and to a shell of Linux."""
    return _STEERING.isdisjoint(words) and words.isprintable() and not words.endswith("\\")
