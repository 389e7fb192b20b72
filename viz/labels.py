"""The words around the pictures, in Vietnamese and English: the rows of labels.csv, for the page and the terminal."""

from functools import cache
from importlib.resources import files

from .. import messages
from ..diacritics import folded
from ..messages import LANGUAGES, read_rows


@cache
def labels(lang: str) -> dict[str, str]:
    """Return all labels in `lang` ("vi" or "en") by their id."""
    return {row["id"]: row[lang] for row in read_rows(files(__package__) / "labels.csv")}


def label(key: str, lang: str, **facts: object) -> str:
    """Return label `key` in `lang`, its {places} filled from `facts`.

    Raises:
        KeyError: no such label, or a place without its fact.
    """
    return labels(lang)[key].format(**facts)


def code_of(family: str, words: str) -> str:
    """Return the code of the label of this family that `words` begin, in either language and without diacritics.

    Words that begin none are taken for the code itself, in any case.

    >>> code_of("relation", "thuc hien"), code_of("level", "Sở"), code_of("relation", "based_on")
    ('IMPLEMENTS', 'department', 'BASED_ON')
    """
    wanted = folded(words)
    codes = {key.partition(".")[2]: key for key in labels("vi") if key.startswith(f"{family}.")}
    typed = next((code for code in codes if folded(code) == wanted), None)
    named = (code for code, key in codes.items() for lang in LANGUAGES if _begins(labels(lang)[key], wanted))
    return typed or next(named, words)


def _begins(name: str, wanted: str) -> bool:
    return f"{folded(name)} ".startswith(f"{wanted} ")


def printed_date(date: str | None, lang: str) -> str:
    """Return an ISO date as `messages.printed_date` does, a month and a year with their words: "tháng 9/2023"."""
    if not date:
        return label("date.none", lang)
    printed = messages.printed_date(date)
    month, _, year = printed.rpartition("/")
    if not month:
        return label("date.year", lang, year=year)
    return printed if "/" in month else label("date.month", lang, month=month, year=year)


def printed_due(due: str, hour: str | None, lang: str) -> str:
    """Return a last day, ISO, with its hour where it has one: "12/10/2025 17:00"."""
    return f"{printed_date(due, lang)} {hour or ''}".rstrip()
