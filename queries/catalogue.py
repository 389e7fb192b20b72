"""The canned questions: one `.cypher` file each, whose header says what is asked, with what, and what comes back."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast, get_args

ParameterKind = Literal["text", "texts", "integer", "number", "date", "document"]
"""A document is given as a number and reaches the question as a key; a list of texts is one text for each comma."""


@dataclass(frozen=True, slots=True)
class Query:
    """A canned question.

    Attributes:
        id: its name, that of its file.
        vi: what it asks.
        en: the same in English.
        parameters: their kinds by their names.
        columns: the names of what it returns, in order.
        cypher: the text for the store.
        program: whether it serves the program rather than a reader.
    """

    id: str
    vi: str
    en: str
    parameters: dict[str, ParameterKind]
    columns: tuple[str, ...]
    cypher: str
    program: bool


@cache
def catalogue() -> dict[str, Query]:
    """Return all canned questions by their id."""
    texts = (path.read_text(encoding="utf-8") for path in files(__package__).iterdir() if path.name.endswith(".cypher"))
    return {query.id: query for query in sorted(map(parse, texts), key=lambda query: query.id)}


def parse(text: str) -> Query:
    """Return the question that the text of a `.cypher` file is.

    Raises:
        ValueError: its header lacks a line, or says something that is not known.
    """
    header: dict[str, list[str]] = {}
    for line in text.splitlines():
        if not line.startswith("// "):
            break
        name, _, value = line.removeprefix("// ").partition(": ")
        header.setdefault(name, []).append(value)
    unknown = set(header) - {"id", "vi", "en", "for", "parameter", "columns"}
    if unknown or not {"id", "vi", "en", "columns"} <= set(header):
        raise ValueError(f"the header of this question is not as it should be: {text[:80]!r}")
    return Query(
        id=header["id"][0],
        vi=header["vi"][0],
        en=header["en"][0],
        parameters=dict(_parameter(words) for words in header.get("parameter", [])),
        columns=tuple(header["columns"][0].split(", ")),
        cypher=text,
        program=header.get("for") == ["program"],
    )


def _parameter(words: str) -> tuple[str, ParameterKind]:
    name, kind = words.split()
    if kind not in get_args(ParameterKind):
        raise ValueError(f"parameter {name}: no such kind: {kind}")
    return name, cast("ParameterKind", kind)
