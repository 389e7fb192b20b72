"""How lines begin that go on with the line above, or head what stands below: documents by their types, and data/line_words.csv."""

import re
from functools import cache

from ..grammar.alternation import alternation
from ..grammar.doc_types import types_with
from ..patterns import pattern_of
from ..rules import rows

# in running text too
_ALWAYS_DIGITAL = "chuyển đổi"
_LABELLED = pattern_of(r"[*\s]*(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[a-zđA-D][.)]|[-+])\s")


def line_words(kind: str) -> tuple[str, ...]:
    """Return the words of `kind` in data/line_words.csv."""
    return tuple(row["words"] for row in rows("line_words") if row["kind"] == kind)


def ends_digital(line: str) -> bool:
    """Return whether a numbered heading ends in a thing that is digital, "2. Về hạ tầng số", where no number is wanted.

    In running text, "… của Hợp đồng kinh tế số⏎15/2020", one is.
    """
    if not line.endswith(" số"):
        return False
    thing = line[:-3].lower()
    return thing.endswith(_ALWAYS_DIGITAL) or (thing.endswith(_digital()) and _LABELLED.match(line) is not None)


@cache
def _digital() -> tuple[str, ...]:
    return line_words("digital")


@cache
def issued() -> re.Pattern[str]:
    """Return the pattern of what a document issues or changes, by its type: "ban hành⏎Quy chế …", but not "Quy chế này"."""
    return pattern_of(rf"(?:{alternation(types_with('issued'))})\s(?!này)")


@cache
def numbered() -> re.Pattern[str]:
    """Return the pattern of what is carried out, or cited, by its type and number: "thực hiện⏎Kế hoạch số 5"."""
    return pattern_of(rf"(?:{alternation(types_with('carried'))})\s+số\s")


@cache
def heading_of_work() -> re.Pattern[str]:
    """Return the pattern of a heading of work, "3. Kinh phí thực hiện", which goes on to nothing below it."""
    return pattern_of(rf"(?:[\dIVX]+(?:\.\d+)*[.)]\s*)?(?:{alternation(line_words('work'))})(?!\w)")
