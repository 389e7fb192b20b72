"""The canned questions: one `.cypher` file each, whose header says what is asked, with what, and what comes back.

Those for people stand in `canned/`, in a folder for each group; those that serve the program stand beside the modules
that ask them, here and in the rooms below, and say so ("for: program"). Of those that take an engine long an `.sql` file
of the same name asks the same of the tables that an embedded graph has beside it; where nodes are asked for by number all
do, as the numbers of the tables are others than those of the engine.
A header is made of lines such as

    // id: changed_since
    // vi: … · // en: …
    // parameter: since date = null | từ ngày | from this day on
    // resting: document
    // within: 6
    // columns: since, document, key
    // example: since=2025-01-01
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, cast, get_args

ParameterKind = Literal["text", "texts", "integer", "date", "document", "agency", "unit", "pinpoint", "nodes"]
"""What is typed for a parameter, and what reaches the question: for a document its key, for an agency the keys of all
that bear the name in turn, for a unit also those of the groups that it is one of, for a list one text for each comma.
Nobody types "nodes", the numbers that a store gives to its nodes."""

LIMIT = "limit"
"""Every question for people takes this parameter, the most rows it returns, without declaring it."""
MOST_ROWS = 5000
ENDED = "ended"
"""What a question about a unit as long as that lasts takes besides it: its last day, ISO, a day after all others where it lives on."""
FIRST_OPEN = "first_open"
"""What a question about what is overdue takes beside the day by which it judges: the first last day that is not over yet on it, ISO."""

_HEADER = re.compile(r"// (\w+): (.+)")
_NEEDED = frozenset({"id", "vi", "en", "columns"})
_KNOWN = _NEEDED | {
    "for",
    "parameter",
    "resting",
    "lasting",
    "owing",
    "receiving",
    "judging",
    "within",
    "beyond",
    "final",
    "example",
}
_PARAMETER = re.compile(r"(\w+) (\w+)(?: = ([\w-]+))?(?: \| ([^|]+) \| ([^|]+))?")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a question: what it means in both languages, and what it is where it is not given.

    `default` is as written in the header: "null", "today", "this-year", or a value; null where it must be given.
    """

    name: str
    kind: ParameterKind
    default: str | None
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Group:
    """What some questions have in common, in both languages; `id` is the name of their folder."""

    id: str
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Query:
    """A canned question.

    Attributes:
        id: its name, that of its file.
        vi: what it asks.
        en: the same in English.
        parameters: by their names.
        columns: the names of what it returns, in order.
        example: parameters that find something in the examples, by name.
        cypher: the text for the store.
        group: the id of its group; empty where it serves the program rather than a reader.
        judging: the parameter by whose day it tells what is overdue; see `FIRST_OPEN`.
        within: how many steps it goes, or how long a circle may be; null where it has no such bound.
        beyond: the question that lists what lies how many steps away, and the parameter from which on: by it is told whether anything may lie
            beyond that bound; null where the own rows tell.
        final: whether what is found within the bound is all that is asked for, so that nothing beyond it matters.
        sql: the text for the tables of a store that has some; empty where only the engine can answer.
        resting: the parameter whose document it is about with all that rests on it; see `resting.PARAMETERS`.
        lasting: the parameter whose unit it is about as long as that lasts; see `ENDED`.
        owing: the parameter whose unit it is about with all that it has still to do, on the day "as_of"; see `owing.PARAMETERS`.
        receiving: the parameter whose document it is about with all who receive it; see `receivers.PARAMETERS`.
    """

    id: str
    vi: str
    en: str
    parameters: dict[str, Parameter]
    columns: tuple[str, ...]
    example: dict[str, str]
    cypher: str
    group: str = ""
    resting: str = ""
    lasting: str = ""
    owing: str = ""
    receiving: str = ""
    judging: str = ""
    within: int | None = None
    beyond: tuple[str, str] | None = None
    final: bool = False
    sql: str = ""

    @property
    def packed(self) -> str:
        """The Cypher text that gives the cells of each column as one list under "columns", empty where it says nothing, and their number as "size"."""
        return f"""
CALL {{
{self.cypher}
}}
WITH collect([{", ".join(self.columns)}]) AS rows
UNWIND range(0, {len(self.columns) - 1}) AS place
RETURN collect(CASE WHEN any(row IN rows WHERE row[place] IS NOT NULL) THEN [row IN rows | row[place]] ELSE [] END) AS columns, size(rows) AS size"""


@cache
def catalogue() -> dict[str, Query]:
    """Return all canned questions by their id: those for people by their groups, then those of the program."""
    room = files(__package__)
    rooms = (room, *(folder for folder in room.iterdir() if folder.is_dir() and folder.name != "canned"))
    own = sorted((query for each in rooms for query in _queries(each)), key=lambda query: query.id)
    canned = (
        replace(query, group=group.id)
        for group in groups().values()
        for query in sorted(_queries(room / "canned" / group.id), key=lambda query: query.id)
    )
    return {query.id: query for query in (*canned, *own)}


@cache
def groups() -> dict[str, Group]:
    """Return the groups of the questions for people, in their order."""
    text = (files(__package__) / "canned" / "groups.csv").read_text(encoding="utf-8")
    return {row["group"]: Group(row["group"], row["vi"], row["en"]) for row in csv.DictReader(text.splitlines())}


def for_people() -> dict[str, Query]:
    """Return the canned questions that a person may ask, by their id."""
    return {query.id: query for query in catalogue().values() if query.group}


def _queries(folder: Traversable) -> Iterator[Query]:
    texts = {path.name: path for path in folder.iterdir() if path.name.endswith((".cypher", ".sql"))}
    for name, path in texts.items():
        stem, _, suffix = name.partition(".")
        if suffix == "cypher":
            sql = texts.get(f"{stem}.sql")
            query = parse(path.read_text(encoding="utf-8"))
            yield replace(query, sql=sql.read_text(encoding="utf-8")) if sql else query


def parse(text: str) -> Query:
    """Return the question that the text of a `.cypher` file is.

    Raises:
        ValueError: its header lacks a line, or says something that is not known.
    """
    header = _header(text)
    if not _NEEDED <= header.keys() <= _KNOWN:
        raise ValueError(f"the header of this question is not as it should be: {text[:80]!r}")
    parameters = [_parameter(words) for words in header.get("parameter", [])]
    return Query(
        id=header["id"][0],
        vi=header["vi"][0],
        en=header["en"][0],
        parameters={parameter.name: parameter for parameter in parameters},
        columns=tuple(header["columns"][0].split(", ")),
        example=dict(_pair(words) for line in header.get("example", []) for words in line.split("; ")),
        cypher=text,
        resting=header.get("resting", [""])[0],
        lasting=header.get("lasting", [""])[0],
        owing=header.get("owing", [""])[0],
        receiving=header.get("receiving", [""])[0],
        judging=header.get("judging", [""])[0],
        within=int(header["within"][0]) if "within" in header else None,
        beyond=_two(header["beyond"][0]) if "beyond" in header else None,
        final="final" in header,
    )


def _header(text: str) -> dict[str, list[str]]:
    """Return what the header says, by the word before each colon; it ends with the first line that is none of its own."""
    header: dict[str, list[str]] = {}
    for line in text.splitlines():
        if not (found := _HEADER.fullmatch(line)):
            break
        header.setdefault(found[1], []).append(found[2])
    return header


def _pair(words: str) -> tuple[str, str]:
    name, _, value = words.partition("=")
    return name, value


def _two(words: str) -> tuple[str, str]:
    first, _, second = words.partition(" ")
    return first, second


def _parameter(words: str) -> Parameter:
    found = _PARAMETER.fullmatch(words)
    if not found or found[2] not in get_args(ParameterKind):
        raise ValueError(f"no such parameter or kind: {words}")
    return Parameter(found[1], cast("ParameterKind", found[2]), found[3], found[4] or "", found[5] or "")
