"""What scanners and typists do to the parts of a number, and how it is undone: digits read as letters, groups torn."""

import re
from functools import lru_cache

from ..letters import LOOKALIKES, UPPER
from ..patterns import pattern_of
from ..rules import rows
from .doc_types import types_by_letters
from .note_marks import without_mark
from .symbols import is_agency, known_letters, spelled, split_letters, unmarred

_DIGITS = str.maketrans(f"{LOOKALIKES}|", "00115821")
# A decree is never without its agency: "61/2018/NĐ" has lost it.
_DECREE = "NĐ"
# no term has three digits: the "I" of "QHI15" is one stroke too many
_TERM = pattern_of(rf"((?:UBTV)?QH)(?:[Il](?=1\d))?([\d{LOOKALIKES}]{{1,2}})")
_YEAR_AT_END = pattern_of(rf"(?<=[/-])2[0O][0-4O][\d{LOOKALIKES}]\Z")
_TORN = pattern_of(rf"([{UPPER}]{{2,12}})-[ ]?\n\s*([{UPPER}]{{2,12}}(?:1\d)?)(?![{UPPER}])")


# the number of a page: "1655/QĐ-⏎2⏎UBND", "61/2018/NĐ-⏎- 3 -⏎CP"
_PAGE = pattern_of(r"-\s*\n\s*(?:\d{1,3}|[-–] ?\d{1,3} ?[-–])\s*\n\s*")
_WITH_B = pattern_of(r"0\dB")
_IN_THOUSANDS = pattern_of(r"(?<=\d)\.(?=\d{3}\Z)")


def serial_digits(printed: str, *, dated: bool) -> str:
    """Return a serial without blanks and without the stop before its last three digits ("1.655"), its digits as digits.

    The last letter may belong to it ("30a/2008/NQ-CP", "06B/QĐ-UBND"); an "O", "l", "S" or "Z" there is a digit misread, and
    a "B" where a year follows, save after two digits that begin with zero ("06B/2011/QĐ-UBND").
    """
    tight = _IN_THOUSANDS.sub("", printed.replace(" ", ""))
    misread = LOOKALIKES if dated and not _WITH_B.fullmatch(tight) else "OolISZ"
    letter = tight[-1] if tight[-1].isalpha() and tight[-1] not in misread else ""
    return tight.removesuffix(letter).translate(_DIGITS) + letter


def year_digits(printed: str) -> str:
    """Return a year, its digits as digits."""
    return printed.translate(_DIGITS)


# "61/2018/NĐ_CP", "61/2018/NĐ--CP"
_OTHER_DASH = pattern_of(rf"(?<=[{UPPER}])(?:--|_)(?=[{UPPER}])")
_SPACED_MARK = pattern_of(r"\s*([-./])\s*")
_MARK = pattern_of(r"([-./])")


@lru_cache(maxsize=4096)  # an office signs all its documents with few symbols
def mended(printed: str) -> str:
    """Return the symbol without white space, each group spelled as an office would."""
    tight = _SPACED_MARK.sub(r"\1", _TORN.sub(_joined, _PAGE.sub("-", _OTHER_DASH.sub("-", printed))))
    for row in rows("symbol_repairs"):
        if row["printed"] in tight:
            tight = re.sub(rf"(?<![{UPPER}]){re.escape(row['printed'])}(?=\d|\Z|-)", _literal(row["meant"]), tight)
    tight = without_mark(tight)
    tight = _YEAR_AT_END.sub(lambda year: year_digits(year[0]), tight)
    groups = _MARK.split(tight)
    return "".join(_group(group, leads=place == 0) for place, group in enumerate(groups))


def _literal(words: str) -> str:
    """Return the template of `re.sub` that stands for `words` themselves."""
    return words.replace("\\", r"\\")


def _group(printed: str, *, leads: bool) -> str:
    if term := _TERM.fullmatch(printed):
        return term[1] + term[2].translate(_DIGITS)
    meant = unmarred(spelled(printed, leads=leads))
    return split_letters(meant) if leads else meant


def _joined(torn: re.Match[str]) -> str:
    """Return the group that a hyphen at the end of a line has torn, "BKH-⏎CN"; the hyphen of a symbol stays."""
    first, second = torn.groups()
    whole = (first + second).rstrip("0123456789")
    return first + second if first not in types_by_letters() and _is_group(whole) else torn[0]


def _is_group(letters: str) -> bool:
    return letters in known_letters() and letters not in types_by_letters()


_BLANK_INSIDE = pattern_of(r"\d \d")
_YEAR_AS_NOW = pattern_of(r"\d\d|(?:19|20)\d\d")


def is_doubtful(serial: str, year: str | None, symbol: str) -> bool:
    """Tell whether the number may be read in two ways, or bears no year that can be ("22/201/QĐ-UBND", "61/2108/NĐ-CP")."""
    torn = _TORN.search(symbol)
    return (
        serial[0] in "SBZ"
        or serial[-1] in "SIBZgq"
        or (year is not None and symbol == _DECREE)
        or _BLANK_INSIDE.search(serial) is not None
        or (year is not None and _YEAR_AS_NOW.fullmatch(year_digits(year)) is None)
        or (torn is not None and _joined(torn) != torn[0] and is_agency(torn[1]))
    )


def notes_on(printed: str, number: str, *, doubtful: bool) -> tuple[str, ...]:
    """Say what had to be repaired; spaces and line breaks between the groups count too."""
    tight, meant = ("".join(each.split()) for each in (printed, number))
    notes = {
        "joined-number": printed not in (number, tight),
        "repaired-number": printed != number and tight != meant,
        "unreadable-number": doubtful,
    }
    return tuple(note for note, said in notes.items() if said)
