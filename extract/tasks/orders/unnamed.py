"""Sentences of a letter that order something by a day and do not say whom: everybody who gets the letter is meant."""

import re
from collections.abc import Iterator
from functools import cache

from ...grammar.alternation import alternation
from ...letters import UPPER
from ...model import Assignee
from ...patterns import pattern_of
from ...structure.segment import Block
from ..sheet import Sheet
from ..who.names import split_names
from ..who.words import Words
from ..wording.lists import head_words, holds, order_words, somebody, verb_words, words_of

# What was sent or done already is no order.
_OVER = pattern_of(r"\s(?:đã|vừa|chưa|không)\s")
_LONGEST = 400


def asks(words: Words) -> bool:
    """Return whether words order something of nobody in particular: "Yêu cầu kiểm điểm …", "UBND tỉnh yêu cầu: Rà soát …"."""
    if words.led:
        return words.orders_something
    return words.ordering and _asked().match(words.text, words.start, words.end) is not None


def rebuked(words: Words) -> tuple[Assignee, ...]:
    """Return who is rebuked before words that order nobody else: "Chủ tịch UBND xã phê bình Trưởng thôn 4; yêu cầu nộp danh sách …"."""
    if not holds(words.small, "rebuke"):
        return ()
    found = _rebuked().search(words.text, words.start, words.end)
    return split_names(found["who"], None) if found else ()


def consents(sheet: Sheet, piece: Block) -> bool:
    """Return whether somebody consents, so that what follows is an order: "Thủ tướng đồng ý chủ trương. Bộ Y tế làm thủ tục …"."""
    end = min(piece.end, piece.start + _LONGEST)
    opening = " ".join(sheet.text[piece.start : end].lower().split())
    return holds(opening, "consent") and _consents().match(sheet.text, piece.start, end) is not None


def sent_by_day(sheet: Sheet, block: Block) -> Iterator[Block]:
    """Yield what begins with a sentence of what goes to somebody, or is to be done, by a day: "Ý kiến góp ý gửi về Sở trước ngày …"."""
    for sentence in block.sentences:
        small = " ".join(sheet.text[sentence.start : min(sentence.end, sentence.start + _LONGEST)].lower().split())
        found = _sent().match(small)
        if found is None or _OVER.search(found[0]):
            continue
        piece = block._replace(start=sentence.start, sentences=(sentence,))
        if sheet.deadlines([piece._replace(end=sentence.end)]):
            yield piece
            return


@cache
def _asked() -> re.Pattern[str]:
    """Return the pattern of an order with its verb behind it, or with a group whose verb is on no list: "đề nghị các đơn vị …"."""
    how = r"(?:(?:nghiêm\s+túc|khẩn\s+trương|tiếp\s+tục)\s+)?"
    before = r"(?:[^.:]{0,300}?[,;]\s+|[^.:;,]{0,80}?\s)??"
    return pattern_of(
        rf"\s*{before}(?<!\w)(?<!đã\s)(?<!được\s)(?i:{order_words()})\s+(?:{how}(?i:{verb_words()})\b|(?:các|quý)\s)"
    )


@cache
def _rebuked() -> re.Pattern[str]:
    return pattern_of(
        rf"(?i:{alternation(words_of('rebuke'))})\s+(?:nghiêm\s+khắc\s+)?{somebody('who')}(?:\s+(?:do|vì|về|đã|chưa|chậm|để)\s[^;.:]{{0,200}}?)?\s*[;,]\s*(?:và\s+|đồng\s+thời\s+)?(?i:{order_words()})\s"
    )


@cache
def _sent() -> re.Pattern[str]:
    """Return the pattern of what goes to somebody, with the verb, in small letters."""
    what, goes = (alternation(words_of(kind)) for kind in ("sent", "goes"))
    return pattern_of(rf"\W*(?:(?:mọi|các|những|toàn bộ) )?(?:{what})\b[^.;]{{0,200}}?\s(?:{goes})\b")


@cache
def _consents() -> re.Pattern[str]:
    who = rf"(?=[{UPPER}])(?:(?i:{head_words()})|Thủ tướng|Chính phủ)(?!\w)[^.;:]{{0,80}}?"
    return pattern_of(rf"(?:[^;:]{{0,300}}?,\s+)?{who}\s(?:cơ\s+bản\s+)?(?:{alternation(words_of('consent'))})(?!\w)")
