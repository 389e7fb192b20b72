"""Findings as one HTML page that needs nothing else and can be printed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from ...queries.checking.issue import SEVERITIES
from ..labels import label
from .corrections import corrections, place


def sheet(rows: Sequence[Mapping[str, Any]], lang: str, made: str) -> str:
    """Return the page of the issues, as `Issue.row` gives them; `made` is the day on which it is made.

    All text of documents is escaped; the page has no script and asks nothing of any network.
    """
    environment = Environment(loader=PackageLoader(__package__), autoescape=True, undefined=StrictUndefined)
    return environment.get_template("sheet.html.j2").render(
        lang=lang,
        made=made,
        counts=Counter(str(row["severity"]) for row in rows),
        severities=SEVERITIES,
        files=_by_file(rows),
        corrections=corrections(rows, lang),
        place=lambda row: place(row, lang),
        parts=parts,
        label=lambda key, **facts: label(key, lang, **facts),
    )


def _by_file(rows: Sequence[Mapping[str, Any]]) -> list[tuple[str, list[Mapping[str, Any]]]]:
    ordered = sorted(rows, key=lambda row: (_file(row), row["start"] or 0))
    return [(file, list(of_file)) for file, of_file in groupby(ordered, key=_file)]


def _file(row: Mapping[str, Any]) -> str:
    if row["member"]:
        return f"{row['file']}: {row['member']}"
    return str(row["file"] or row["name"] or "")


def parts(row: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return the sentence before the words that are meant, these words, and the sentence after them."""
    sentence, words = str(row["sentence"] or ""), str(row["words"] or "").removesuffix(" …")
    before, found, after = sentence.partition(words)
    return (before, found, after) if words and found else (sentence, "", "")
