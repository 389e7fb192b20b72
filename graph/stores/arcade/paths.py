"""Paths, which the engine gives as text of its own numbers, -> as the server's driver gives them: nodes, and the kinds of relations between."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..store import BATCH

Answered = Callable[[str], list[dict[str, Any]]]
"""Answers a question in SQL."""

_NAMED = re.compile(r"=\s*(?:(?:all)?shortestPaths?\s*)?\(", re.IGNORECASE)
_PATH = re.compile(r"\(#\d+:\d+\)(?:<?-\[#\d+:\d+\]->?\(#\d+:\d+\))*")
_END, _STEP = re.compile(r"\((#\d+:\d+)\)"), re.compile(r"\[(#\d+:\d+)\]")


def names_a_path(cypher: str) -> bool:
    """Tell whether a question gives a name to a path: only then one can be among its answers."""
    return bool(_NAMED.search(cypher))


def with_paths(rows: Sequence[dict[str, Any]], answered: Answered) -> list[dict[str, Any]]:
    """Return rows with each path as a list: the properties of its first node, the kind of the first relation, the next node and so on."""
    found = list(dict.fromkeys(path for row in rows for path in _paths_in(row)))
    if not found:
        return list(rows)
    known = dict(_looked_up(found, answered))
    return [{name: _filled(value, known) for name, value in row.items()} for row in rows]


def _paths_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if _PATH.fullmatch(value):
            yield value
    elif isinstance(value, Mapping):
        yield from _paths_in(list(value.values()))
    elif isinstance(value, list):
        for each in value:
            yield from _paths_in(each)


def _looked_up(paths: Sequence[str], answered: Answered) -> Iterator[tuple[str, Any]]:
    """Yield the nodes and the kinds of relations of these paths by the engine's numbers."""
    for numbers, what in ((_END, ""), (_STEP, "@type AS kind ")):
        wanted = list(dict.fromkeys(number for path in paths for number in numbers.findall(path)))
        for start in range(0, len(wanted), BATCH):
            some = wanted[start : start + BATCH]
            rows = answered(f"SELECT {what}FROM [{', '.join(some)}]")
            yield from zip(some, (row["kind"] if what else row for row in rows), strict=True)


def _filled(value: Any, known: Mapping[str, Any]) -> Any:
    if isinstance(value, str) and _PATH.fullmatch(value):
        return [known[number] for number in re.findall(r"#\d+:\d+", value)]
    if isinstance(value, Mapping):
        return {name: _filled(each, known) for name, each in value.items()}
    return [_filled(each, known) for each in value] if isinstance(value, list) else value
