"""With which letters a match of a pattern may begin: at all other places of a text `re` need not try it.

`re` sees so much only of a pattern that begins with a letter or a set of letters, and tries all others at every place, which takes
ten times as long. Ours begin with what must not stand before them, with groups, with letters in any case.
"""

import re
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

__all__ = ["with_first_letters"]

# Of the block of numbers with which `re` begins the code of a pattern: where its length stands, what is known of the first letters,
# and how many of them the code need not look at again.
_LENGTH, _KNOWN, _READ = 1, 2, 6
_NOTHING, _PREFIX, _SET = 0, 1, 4
_SHORTEST_BLOCK = 5

_ZERO_WIDTH = {"AT", "ASSERT", "ASSERT_NOT"}
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}
_CLASSES = {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s"}
# Letters of which all cases are known here, those of Vietnamese among them, and what `re` takes for them besides large and small ones.
_KNOWN_CASES = re.compile("[a-zà-öø-ÿăđĩũơưạ-ỹ]")
_OTHER_CASES = {"i": "İı", "k": "\u212a", "s": "ſ", "å": "\u212b"}
# Members of a set as `re` writes them, and whether nothing may stand in the place of one of them.
_First = tuple[frozenset[str], bool]
_EMPTY: _First = (frozenset(), True)


def with_first_letters(code: Sequence[int], parsed: Any, flags: int) -> list[int]:
    """Return the code that `re` made of a parsed pattern with the letters with which it may begin, where these are few.

    Raises:
        AttributeError: this Python makes code in another way.
    """
    named = _firsts(parsed, flags | parsed.state.flags)
    if code[_LENGTH] + 1 != _SHORTEST_BLOCK or code[_KNOWN] != _NOTHING or named is None or named[1] or not named[0]:
        return list(code)
    letters = _letters(parsed, flags | parsed.state.flags)
    found = _block_of(letters if len(letters) > 1 else f"[{''.join(sorted(named[0]))}]")
    minimum_and_maximum = code[_KNOWN + 1 : _SHORTEST_BLOCK]
    return [*found[: _KNOWN + 1], *minimum_and_maximum, *found[_SHORTEST_BLOCK:], *code[_SHORTEST_BLOCK:]]


def _block_of(pattern: str) -> list[int]:
    """Return the block of a pattern that is all letters or one set of them; the letters that it names are yet to be read."""
    code = import_module("re._compiler")._code(import_module("re._parser").parse(pattern), 0)
    block: list[int] = code[: code[_LENGTH] + 1]
    if block[_KNOWN] & _PREFIX:
        block[_KNOWN], block[_READ] = _PREFIX, 0
    return block


def _firsts(items: Iterable[Any], flags: int) -> _First | None:
    """Return with what items that follow each other may begin; null where that may be any letter."""
    found: frozenset[str] = frozenset()
    for op, value in items:
        first = _first(op.name, value, flags)
        if first is None:
            return None
        found |= first[0]
        if not first[1]:
            return found, False
    return found, True


def _first(op: str, value: Any, flags: int) -> _First | None:
    if op in _ZERO_WIDTH:
        return _EMPTY
    if op == "LITERAL":
        return _of_members([("LITERAL", value)], flags)
    if op == "IN":
        return _of_members([(member.name, each) for member, each in value], flags)
    if op == "BRANCH":
        return _any_of(value[1], flags)
    if op == "SUBPATTERN":
        return _firsts(value[3], (flags | value[1]) & ~value[2])
    if op == "ATOMIC_GROUP":
        return _firsts(value, flags)
    if op == "GROUPREF_EXISTS":
        return _any_of([each or () for each in value[1:]], flags)
    if op in _REPEATS:
        first = _firsts(value[2], flags)
        return first and (first[0], first[1] or value[0] == 0)
    return None


def _any_of(alternatives: Iterable[Iterable[Any]], flags: int) -> _First | None:
    found = [_firsts(each, flags) for each in alternatives]
    known = [each for each in found if each is not None]
    if len(known) < len(found):
        return None
    return frozenset().union(*(each[0] for each in known)), any(each[1] for each in known)


def _of_members(members: Iterable[tuple[str, Any]], flags: int) -> _First | None:
    """Return the members of a set, which `re` has taken apart; null where it is one of what must not stand there, or too large."""
    found: set[str] = set()
    for op, value in members:
        if op in ("LITERAL", "RANGE"):
            first, last = (value, value) if op == "LITERAL" else value
            written = _range(first, last, flags)
        else:
            written = {_CLASSES[value.name]} if op == "CATEGORY" and value.name in _CLASSES else None
        if written is None:
            return None
        found |= written
    return frozenset(found), False


def _range(first: int, last: int, flags: int) -> set[str] | None:
    if flags & re.IGNORECASE:
        cases = [_cases(chr(each)) for each in range(first, last + 1)]
        return {re.escape(letter) for case in cases for letter in case} if all(cases) else None
    ends = re.escape(chr(first)), re.escape(chr(last))
    return {ends[0] if first == last else "-".join(ends)}


def _cases(letter: str) -> str:
    """Return a letter in all its cases; nothing for letters of other languages, of which some have more than these."""
    small, capital = letter.lower(), letter.upper()
    if small == capital:
        return letter
    return small + capital + _OTHER_CASES.get(small, "") if _KNOWN_CASES.fullmatch(small) else ""


def _letters(items: Iterable[Any], flags: int) -> str:
    """Return the letters with which all matches begin, behind what has no width."""
    found = ""
    for op, value in items:
        if op.name in _ZERO_WIDTH and not found:
            continue
        if op.name != "LITERAL" or (flags & re.IGNORECASE and len(_cases(chr(value))) != 1):
            break
        found += chr(value)
    return re.escape(found) if len(found) > 1 else found
