"""The codes of the checks, with why each is likely a fault and what to write instead, in both languages (codes.csv)."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from ...findings import Finding
from ...messages import read_rows, say

ADDED = ("known",)
"""Facts that advice may hold and a finding may lack: what only the record tells; see `advice`."""


class Code(NamedTuple):
    """One row; the places in its texts are filled from the facts of a finding.

    Attributes:
        code: as in messages.csv.
        rule: the rule that it rests on, empty where it is plain sense.
        example: one such fault, in our words.
        vi_why, en_why: why it is likely a fault.
        vi_instead, en_instead: what to write instead.
    """

    code: str
    rule: str
    example: str
    vi_why: str
    en_why: str
    vi_instead: str
    en_instead: str


@cache
def codes() -> dict[str, Code]:
    """Return all codes by name, in the order of the file."""
    return {row["code"]: Code(**row) for row in read_rows(files(__package__) / "codes.csv")}


def why(found: Finding, lang: str) -> str:
    """Return why a finding is likely a fault; empty where no row says so.

    Where what ended the cited document has ended in turn, that is said as well: another one is to be written instead; and so
    is it where a day is that of the national register.
    """
    code, ended = codes().get(found.code), found.facts.get("ended")
    reason = _filled(code.en_why if lang == "en" else code.vi_why, found) if code else ""
    known = found.facts["known"] if found.facts.get("source") == "register" else None
    further = (ended and say("ended-in-turn", lang, ended=ended), known and say("by-register", lang, known=known))
    return " ".join(filter(None, (reason, *further)))


def instead(found: Finding, lang: str) -> str:
    """Return what to write instead; empty where no row says so."""
    code = codes().get(found.code)
    return _filled(code.en_instead if lang == "en" else code.vi_instead, found) if code else ""


def _filled(words: str, found: Finding) -> str:
    """Fill the places; a finding of another version of luocdo may lack a fact, and then there is nothing to say."""
    try:
        return words.format(**{**dict.fromkeys(ADDED, ""), **found.facts})
    except KeyError:
        return ""
