"""What reaches over the end of a block: the phrase that leads up to a list, a sentence that a page's end broke off, a heading."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ..grammar.doc_types import listed_papers, types_with
from ..kept import kept
from ..model import CHANGES, ENDINGS, Document, Relation
from ..patterns import pattern_of
from ..structure.segment import Block
from .chain import Chain
from .clauses import names_part
from .footnotes import noted
from .listed import titled
from .neighbours import Neighbours
from .operative import is_heading
from .phrase import Phrase
from .sentence import opened_by
from .setting import Setting

# "I. CĂN CỨ PHÁP LÝ" above a list: what the document itself is based on.
_GROUNDS = pattern_of(
    r"\W*(?:(?:phần\s+(?:thứ\s+)?\w{1,5}\W\s*|\w{1,5}[.)]\s*))?(?:các\s+)?(?:căn\s+cứ|cơ\s+sở)\s++(?:pháp\s+lý\b\s*+)?"
    r"(?:(?:để\s+)?(?:lập|xây\s+dựng|ban\s+hành)\s+(?:kế\s+hoạch|phương\s+án|chương\s+trình|đề\s+án))?\W*+",
    re.IGNORECASE,
)
# "1. Cơ sở pháp lý" of what is submitted: why there must be such a decision, on which the letter is not based.
_OF_DRAFT = pattern_of(r"cơ\s+sở\s+pháp\s+lý", re.IGNORECASE)
# Behind these words no ground goes on: what follows is what the document lays down.
_ENACTS = pattern_of(r"\W*(?:NAY\s+)?(?:QUYẾT\s+(?:ĐỊNH|NGHỊ)|NGHỊ\s+(?:ĐỊNH|QUYẾT)|CHỈ\s+THỊ)\s*:\W*+")
# What is said so behind a document is not ended, whatever stands above it.
_STAYS = pattern_of(
    r"[^.;:]{0,80}?\s(?:vẫn|tiếp\s+tục|giữ\s+nguyên|còn(?:\s+nguyên)?\s+(?:hiệu\s+lực|giá\s+trị)|không\s+thay\s+đổi)(?!\w)"
)
# What a sentence says of the document that it begins with; an item has its title there, or what was done to it: "được sửa đổi bởi B".
_TOLD = pattern_of(
    r"(?:\s*\([^()]{0,120}\))?,?\s+(?:là|phải|thì|không|còn|hết|vẫn|tiếp\s+tục|có\s+(?:hiệu\s+lực|giá\s+trị)|áp\s+dụng\s+(?:từ|đến|cho|kể)|quy\s+định\s*:|(?:(?:đã|đang|sẽ)\s+)?(?:được|bị)\s(?!(?:\w+\s+){0,3}(?:sửa|bổ|thay|điều|ban\s+hành|kéo)))"
)
_GROUND_KINDS = frozenset({Relation.BASED_ON, Relation.PROPOSED_BY, Relation.IMPLEMENTS})


class Carried(NamedTuple):
    """What reaches over the end of a block.

    Attributes:
        phrase: what leads up to the list in the next block.
        chain: the last sentence, which runs on there where a page ends within it.
        ends: whether the words above end what the block names: "Điều 3. Bãi bỏ, thay thế".
        depth: how deep the item stands that heads a list of grounds, "1. Căn cứ pháp lý", which the next one there ends; else 0.
        rows: what the sentence above a table does to the document of each row: "Bãi bỏ các Quyết định sau đây:".
        listed: whether a colon opened the list that the phrase leads up to.
        unmarked: whether its items bear no mark, so that only a paragraph that begins with a document goes on with it.
    """

    phrase: Phrase | None = None
    chain: Chain | None = None
    ends: bool = False
    depth: int = 0
    rows: Phrase | None = None
    listed: bool = False
    unmarked: bool = False


NOTHING = Carried()


def carried_over(text: str, block: Block, chain: Chain | None, carried: Carried, document: Document) -> Carried:
    """Return what reaches over the end of a block, whose last sentence is `chain`, and into which something was carried."""
    runs_on = chain is not None and chain.setting.sentence.end > block.end
    phrase = _phrase_over(text, block, chain, carried, document)
    ends = phrase is not None and phrase.subject is None and phrase.relation in ENDINGS
    rows = carried.rows if block.cells else phrase if _is_of_rows(text, block, chain, phrase) else None
    listed = phrase is not None and (text[block.end - 1] == ":" or carried.listed)
    unmarked = phrase is not None and (
        _is_unmarked_item(text, block, chain, carried) or _ends_marked(text, block, phrase)
    )
    return Carried(
        phrase, chain if runs_on else None, ends, _heads(text, block, carried) if phrase else 0, rows, listed, unmarked
    )


def _heads(text: str, block: Block, carried: Carried) -> int:
    """Return how deep the item stands that heads a list of grounds: this one, or the one above it."""
    return block.depth if _GROUNDS.fullmatch(text, block.start, block.end) else carried.depth


def within_quotation(carried: Carried) -> Carried:
    """Return what reaches into what a sentence quotes: no sentence runs on there, and nothing is ended."""
    return carried._replace(chain=None, ends=False)


def begun(setting: Setting, indices: Sequence[int], around: Neighbours, carried: Carried) -> Chain:
    """Return the sentence with what reaches into it: the one that a page's end broke off, or what leads up to its list."""
    setting = setting._replace(led=carried.ends)
    if carried.chain is not None and carried.chain.setting.sentence == setting.sentence:
        return replace(carried.chain, setting=setting)
    before = _told_of(setting, around, indices)
    chain = Chain(setting, around, before=before, row=before)
    first = setting.sentence.start <= setting.block.start and not setting.block.cells
    phrase = carried.phrase
    unmarked = carried.unmarked and setting.block.label is None
    if phrase is None or not first or (unmarked and not _names_ended(setting.text, setting.block, around, phrase)):
        return chain
    if not _stays(setting, around, indices, phrase):
        chain.phrase = _led_by(phrase, setting, around, indices)
    return chain


def _stays(setting: Setting, around: Neighbours, indices: Sequence[int], carried: Phrase) -> bool:
    """Return whether a sentence below what is ended says of its own document that it stays: "2. Quyết định A tiếp tục có hiệu lực"."""
    if carried.relation not in ENDINGS or not indices:
        return False
    last = around.mentions[indices[-1]].end
    return last < setting.sentence.end and _STAYS.match(setting.text, last, setting.sentence.end) is not None


def _told_of(setting: Setting, around: Neighbours, indices: Sequence[int]) -> int | None:
    """Return the reference of which a cell of a table tells, or a footnote."""
    if setting.block.cells and indices:
        return titled(setting.text, setting.block, setting.sentence, indices[0], around)
    return (
        noted(setting.text, setting.block, indices, around) if setting.sentence.start <= setting.block.start else None
    )


def _led_by(carried: Phrase, setting: Setting, around: Neighbours, indices: Sequence[int]) -> Phrase:
    """Return what leads up to a block, said of its first list: where that ends with words of its own, "hết hiệu lực", by these."""
    after = around.mentions[indices[-1]].end if indices else setting.sentence.start
    hits = setting.cues(after, setting.sentence.end) if carried.relation in CHANGES else []
    ending = next((hit for hit in hits if hit.cue.voice == "after" and hit.cue.deed and hit.cue.relation), None)
    if ending is None or ending.cue.relation is None:
        return carried
    return carried._replace(relation=ending.cue.relation, effective=setting.effective_day(ending.start))


def _phrase_over(text: str, block: Block, chain: Chain | None, carried: Carried, document: Document) -> Phrase | None:
    """Return what reaches over the end of a block: what its last sentence opens, else what was carried into it.

    A list of what is ended goes on behind an item that says nothing of the kind.
    """
    if block.part == "body" and _GROUNDS.fullmatch(text, block.start, block.end):
        of_draft = document.type in types_with("proposes") and _OF_DRAFT.search(text, block.start, block.end)
        return Phrase() if of_draft else Phrase(Relation.BASED_ON)
    if _ENACTS.fullmatch(text, block.start, block.end):
        return None
    last = text[block.end - 1]
    if chain is not None and (last in ":;," or last.isalnum()):
        opened = opened_by(chain)
        ended = carried.listed and carried.phrase is not None and carried.phrase.relation in ENDINGS
        if last == ";" and block.label and opened.relation is Relation.CITES and ended:
            return carried.phrase
        if last in ":;," or is_heading(text, block) or _breaks_off(text, block, opened):
            return opened
    goes_on = last in ";," or (block.label is not None and last != ":")
    return carried.phrase if goes_on or _is_unmarked_item(text, block, chain, carried) else None


def _is_unmarked_item(text: str, block: Block, chain: Chain | None, carried: Carried) -> bool:
    """Return whether a paragraph is an item without a mark of what is ended: "Bãi bỏ các văn bản sau đây:", below it "Quyết định A về lễ hội."."""
    if block.label is not None or block.cells or chain is None or chain.before is None or text[block.end - 1] != ".":
        return False
    if not carried.listed or carried.phrase is None or carried.phrase.relation not in ENDINGS:
        return False
    return _names_ended(text, block, chain.around, carried.phrase)


def _ends_marked(text: str, block: Block, phrase: Phrase) -> bool:
    """Return whether an item with a mark of what is ended may be the last one, so that only a document goes on with its list: "b) Quyết định A."."""
    return phrase.relation in ENDINGS and block.label is not None and text[block.end - 1] == "."


def _names_ended(text: str, block: Block, around: Neighbours, phrase: Phrase) -> bool:
    """Return whether a paragraph begins with a document that may be ended, and is no sentence about it: "Luật A được áp dụng từ ngày …"."""
    index = around.beginning_at(block.start)
    if index is None or not around.may_end(phrase.relation, index):
        return False
    return _TOLD.match(text, around.mentions[index].end, block.end) is None


def _is_of_rows(text: str, block: Block, chain: Chain | None, phrase: Phrase | None) -> bool:
    """Return whether a sentence changes documents that it does not name itself: "Bãi bỏ các Quyết định sau đây:", over a table."""
    if phrase is None or chain is None or chain.before is not None or text[block.end - 1] != ":":
        return False
    changes = phrase.relation in CHANGES and not phrase.part
    return changes and _documents_below().search(text, chain.setting.sentence.start, block.end) is not None


def _breaks_off(text: str, block: Block, opened: Phrase) -> bool:
    """Return whether the grounds of a document go on in the next block: a line's end without a stop is a broken line.

    After a pinpoint ("theo khoản 6 Điều 28") only its own document follows.
    """
    if block.part != "body" or not text[block.end - 1].isalnum() or opened.relation not in _GROUND_KINDS:
        return False
    return not names_part(text, block.end - 12, block.end)


@kept
def _documents_below() -> re.Pattern[str]:
    """Return the pattern of several documents: "các quyết định sau:", "03 (ba) nghị quyết"."""
    return pattern_of(
        rf"(?<!\w)(?:các|những|toàn\s+bộ|\d{{1,3}}(?:\s*\(\w+\))?)\s+{listed_papers()}(?!\w)", re.IGNORECASE
    )
