"""Which place that was read is which one an annotator marked, and whether both say the same."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

Json = dict[str, Any]


def paired(wanted: list[Json], found: list[Json]) -> dict[int, int]:
    """Return which place found is which place wanted, by index: the longest overlap first, each once."""
    overlaps = sorted(
        (-(min(one["end"], got["end"]) - max(one["start"], got["start"])), index, at)
        for index, one in enumerate(wanted)
        for at, got in enumerate(found)
        if one["start"] < got["end"] and got["start"] < one["end"]
    )
    return each_once((index, at) for _, index, at in overlaps)


def each_once(candidates: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Return the pairs, the best ones first, in which neither is paired already."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for index, at in candidates:
        if index not in pairs and at not in taken:
            pairs[index] = at
            taken.add(at)
    return pairs


def same_number(one: Json | None, got: Json | None) -> bool:
    """Say whether both have the same number, or both none; "&" and blanks make no difference.

    Of a short name ("Thông tư 20") annotators give the number that stands there or that of the document that it means: both are read.
    """
    if one is None or got is None:
        return False
    wanted, *read = (
        re.sub(r"[\s&]", "", each or "") for each in (one.get("number"), got.get("number"), got.get("resolves_to"))
    )
    return wanted == read[0] or bool(
        wanted and read[0] and wanted.startswith((f"{read[0]}/", f"{read[0]}-")) and wanted == read[1]
    )


def used_alike(one: Json, got: Json, pairs: dict[int, int]) -> bool:
    """Say whether relation and source are the same."""
    return got["relation"] in relations(one) and got["subject"] == subject(one, pairs)


def relations(one: Json) -> tuple[str | None, ...]:
    """Return the relations that may be read in a place."""
    return one["relation"], one.get("relation_alt")


def subject(one: Json, pairs: dict[int, int]) -> int | None:
    """Return the source in the numbering of what was found; -1 where that source was not found."""
    return None if one.get("subject") is None else pairs.get(one["subject"], -1)


def uses(one: Json | None, got: Json | None) -> tuple[object, object]:
    """Return relation and source of both, to be printed."""
    return tuple(each and (each["relation"], each.get("subject"), each.get("number")) for each in (one, got))  # type: ignore[return-value]


def folded(value: str | None) -> str:
    """Return the letters of a name without case, punctuation, and the ways to write committees and cities."""
    words = unicodedata.normalize("NFC", value or "").lower()
    for long, short in (
        ("ủy ban nhân dân", "ubnd"),
        ("uỷ ban nhân dân", "ubnd"),
        ("hội đồng nhân dân", "hđnd"),
        ("thành phố", "tp"),
        ("phát triển nông thôn", "ptnt"),
        ("về việc ", ""),
        ("v/v ", ""),
    ):
        words = words.replace(long, short)
    return re.sub(r"\W+", "", words)
