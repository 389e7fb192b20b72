"""A law that is named beside the one that amended it: "Luật Thú y ngày 19/6/2015; Luật sửa đổi … của Luật Thú y ngày …".

The name of the first is a part of the second one's own name and so no reference; of the law itself it says that it was amended.
"""

import re
from collections.abc import Iterator, Sequence

from ..grammar.doc_types import is_law
from ..mention import Mention, Related
from ..model import Also, Relation
from ..patterns import pattern_of
from .cues import find_cues
from .operative import can_act

_AMENDS = ("sửa đổi", "Sửa đổi")
# "… sửa đổi, bổ sung một số điều của Thông tư nêu trên"
_OF_ABOVE = pattern_of(
    r"\s*(?:của\s[^;.,]{2,60}?\s)?(?:về\s+việc\s+)?sửa\s+đổi(?:,\s*bổ\s+sung)?\s[^;.]{0,60}?của\s+(?P<type>[^\W\d_]+(?:\s[^\W\d_]+)?)\s+(?:nêu\s+trên|nói\s+trên|kể\s+trên|trên|đó)(?!\w)"
)
# "A và các nghị định sửa đổi, bổ sung (B, C)": those that follow have amended A
_JOINED = pattern_of(r"[^.;:()]{0,200}?(?:,|(?<!\w)(?:và|cùng))\s+", re.IGNORECASE)
_OPENS_LIST = pattern_of(r"\s*(?:\(|:|,?\s+(?:gồm|bao\s+gồm)(?!\w)):?\s*(?:số\s+)?", re.IGNORECASE)
# The mark of an item: a letter, a number, a dash, or none.
_ITEM = r"(?:(?:(?P<dash>[-–+•])|(?P<letter>[a-zđ])[.)]|(?P<number>\d{1,2})[.)])\s*)?"
# "A về văn thư được sửa đổi, bổ sung bởi:⏎a) B;⏎b) C": each line below names one that has amended A
_BELOW = pattern_of(
    r"[^.;:()]{0,200}?(?<!\w)(?:đã\s+)?được\s+(?:sửa\s+đổi|bổ\s+sung)(?:,?\s+bổ\s+sung)?(?:\s+một\s+số\s+(?:điều|nội\s+dung))?\s+(?:bởi|theo|tại)"
    r"(?:\s+các\s+(?:văn\s+bản|luật|nghị\s+định|nghị\s+quyết|thông\s+tư|quyết\s+định)(?:\s+sau(?:\s+đây)?)?)?\s*:[ \t]*\n\s*"
    + _ITEM,
    re.IGNORECASE,
)
_NEXT_BELOW = pattern_of(rf"[^\n]{{0,400}}[;,.][ \t]*\n\s*{_ITEM}")
_DEEDS = ("sửa", "bổ", "điều")
_LIST_ENDS, _BRACKET_ENDS = pattern_of(r"[;.)]|\n\s*\n"), pattern_of(r"[.)]|\n\s*\n")
_LONGEST_LEAD = 300
# the rest of an item, the blanks behind it and the mark of the next one
_LONGEST_ITEM = 1000
# Both stand side by side among the grounds; so many references are looked back.
_BACK, _BESIDE = 4, 300


def note_amended(text: str, mentions: Sequence[Mention], related: list[Related]) -> None:
    """Say of each document that stands beside the one that amended it so: it is also the target of an amendment."""
    for index, mention in enumerate(mentions):
        for at in _amended(text, mentions, index, mention):
            _note(related, at, index)
        for amender in _amenders(text, mentions, index):
            if can_act(Relation.AMENDS, mentions[amender].type, mention.type):
                _note(related, index, amender)


def _note(related: list[Related], amended: int, amender: int) -> None:
    also, known = Also(relation=Relation.AMENDS, subject=amender), related[amended]
    if known.subject is None and also not in known.also and known.relation != also.relation:
        related[amended] = known._replace(also=(*known.also, also))


def _amended(text: str, mentions: Sequence[Mention], index: int, mention: Mention) -> Iterator[int]:
    above = _OF_ABOVE.match(text, mention.end)
    if above and (last := _last(mentions, index, above["type"].capitalize())) is not None:
        yield last
    title = mention.title or ""
    if not is_law(mention.type) or not title.startswith(_AMENDS) or not _is_called_so(text, mention, title):
        return
    for at in range(max(0, index - _BACK), index):
        one = mentions[at]
        if is_law(one.type) and one.title and mention.start - one.end < _BESIDE and _names(title, one):
            yield at


def _is_called_so(text: str, mention: Mention, title: str) -> bool:
    """Return whether what a law amends is a part of its name, before its number: "Luật sửa đổi … của Luật Thú y số 5/2025/QH15"."""
    name = " ".join(text[mention.start : mention.end].split())
    return not mention.number or name.startswith(f"{mention.type} {title}")


def _amenders(text: str, mentions: Sequence[Mention], index: int) -> Iterator[int]:
    """Yield the references of the list behind one that says that they amended it."""
    first, end = index + 1, mentions[index].end
    below = _BELOW.fullmatch(text, end, mentions[first].start) if first < len(mentions) else None
    if below:
        yield from _each_below(text, mentions, first, below.lastgroup)
        return
    if first == len(mentions) or not _opens_amenders(text, end, mentions[first].start):
        return
    yield first
    ends = _BRACKET_ENDS if "(" in text[end : mentions[first].start] else _LIST_ENDS
    for at in range(first + 1, len(mentions)):
        if ends.search(text, mentions[at - 1].end, mentions[at].start):
            return
        yield at


def _each_below(text: str, mentions: Sequence[Mention], first: int, mark: str | None) -> Iterator[int]:
    """Yield the references with which the lines of a list begin, from the first one on, while their items bear one kind of `mark`."""
    at: int | None = first
    while at is not None:
        yield at
        at = _on_next_line(text, mentions, at, mark)


def _on_next_line(text: str, mentions: Sequence[Mention], at: int, mark: str | None) -> int | None:
    """Return the reference with which the next item of the list begins, nothing where another list goes on or begins."""
    end, behind = mentions[at].end, at + 1
    if behind == len(mentions) or mentions[behind].start - end >= _LONGEST_LEAD:
        return None
    for each in range(behind, len(mentions)):
        if mentions[each].start - end > _LONGEST_ITEM:
            return None
        if line := _NEXT_BELOW.fullmatch(text, end, mentions[each].start):
            return each if line.lastgroup == mark else None
    return None


def _opens_amenders(text: str, start: int, end: int) -> bool:
    """Return whether the words say that the documents behind them amended the one before them."""
    if end - start > _LONGEST_LEAD or all(text.find(word, start, end) < 0 for word in _DEEDS):
        return False
    told = next((hit for hit in find_cues(text, start, end) if hit.cue.voice == "amenders"), None)
    joined = told and _JOINED.fullmatch(text, start, told.start) and _OPENS_LIST.fullmatch(text, told.end, end)
    return joined is not None


def _last(mentions: Sequence[Mention], index: int, type_: str) -> int | None:
    """Return the last reference of a type right before another one."""
    near = range(index - 1, max(-1, index - 1 - _BACK), -1)
    return next((at for at in near if mentions[at].type == type_), None)


def _names(title: str, law: Mention) -> bool:
    """Return whether the title of what amends names a law, whole: "Luật Giá", and not "Luật Giá điện"."""
    name = rf"{law.type}\s+{re.escape(law.title or '')}(?=\s+(?:và|số|năm)\s|\s*[,;]|$)"
    return re.search(name, title, re.IGNORECASE) is not None
