"""The references of one sentence, from the first to the last: which cue governs each, and which title each stands in."""

from ..model import Relation
from ..patterns import pattern_of
from .certainty import certainty
from .chain import NO_PHRASE, Chain
from .clauses import Gap, read_gap
from .cues import Hit, follows_target
from .ending import end_before
from .enumerating import ended_by
from .governing import governing
from .histories import is_of_another
from .new_clause import begin_clause
from .operative import is_heading
from .phrase import Phrase, phrase_of
from .same_clause import go_on_in_clause
from .titles import stands_in_title

_EXCEPT = pattern_of(r",\s+(?:ngoại\s+)?trừ\s(?=[^:;]{0,120}\Z)")
# "Trả lời Công văn A; Sở có ý kiến như sau:" says nothing of what stands below.
_ANSWERS = pattern_of(r"(?<!\w)(?:như\s+sau|có\s+ý\s+kiến|trả\s+lời|đề\s+nghị|yêu\s+cầu|kiến\s+nghị)(?!\w)[^;.:]*:\Z")


def _before_exception(text: str, gap: Gap, hits: list[Hit]) -> Gap:
    """Return the gap cut behind what ends the list before it, where an exception follows: "A, B hết hiệu lực, trừ khoản 2 Điều 5 B"."""
    ended = next((hit.end for hit in hits if hit.cue.voice == "after"), None)
    but = _EXCEPT.search(text, ended, gap.end) if ended is not None else None
    return gap._replace(cut=max(gap.cut, but.end())) if but else gap


def read_next(chain: Chain, index: int) -> None:
    """Say how the reference at `index`, the next one of the sentence, is used."""
    text, mention = chain.setting.text, chain.around.mentions[index]
    gap = read_gap(text, chain.end_of_last(), mention.start)
    hits = chain.setting.cues(gap.start, gap.end)
    gap = gap if chain.before is None else _before_exception(text, gap, hits)
    _end_with(chain, [each for each in hits if each.end <= gap.cut and each.cue.voice == "after"])
    last, gap = chain.past_brackets(gap)
    hits = [each for each in hits if each.start >= gap.start]
    hit = governing(text, hits, gap.cut, mention)
    hit = None if hit and last is not None and is_of_another(text, gap, hit) else hit
    if last is None or (gap.cut > gap.start and not chain.goes_on_in_history(gap)):
        begin_clause(chain, index, last, gap, hits, hit)
    else:
        go_on_in_clause(chain, index, last, gap, hits, hit)
    chain.before = index


def act_on_last(chain: Chain) -> None:
    """Read the words after the last reference, which may say what is done to the list that it ends."""
    text, start, end = chain.setting.text, chain.end_of_last(), chain.setting.sentence.end
    if chain.before is None or not follows_target(text, start, end):
        return
    _end_with(chain, chain.setting.cues(start, end))


def _end_with(chain: Chain, hits: list[Hit]) -> None:
    for hit in hits:
        if chain.before is not None and hit.cue.voice in {"after", "passive"}:
            end_before(chain.setting, chain.around, hit, chain.before)


def opened_by(chain: Chain) -> Phrase:
    """Return what the sentence says of a list that may follow it."""
    text, start, end = chain.setting.text, chain.end_of_last(), chain.setting.sentence.end
    gap = read_gap(text, start, end)
    heads = is_heading(text, chain.setting.block)
    if heads or text[end - 1] == ":":
        hits = chain.setting.cues(start, end)
        hit = governing(text, hits, gap.cut, None)
        titled = hit is not None and chain.before is not None and stands_in_title(text, gap, hit)
        speaks = hit is not None and hit.cue.voice != "passive" and (text[end - 1] == ":" or hit.cue.deed)
        if hit is not None and speaks and _ended_by_last(chain, gap, hit, titled=titled):
            return Phrase(hit.cue.relation or Relation.CITES, confidence=certainty("row"), subject=chain.before)
        if hit is not None and speaks and not titled:
            return phrase_of(chain.setting, hit, hits, None)
    answers = gap.cut > gap.start and _ANSWERS.search(text, gap.cut, end) is not None
    return NO_PHRASE if answers or gap.breaks else chain.phrase


def _ended_by_last(chain: Chain, gap: Gap, hit: Hit, *, titled: bool) -> bool:
    last = chain.before
    return last is not None and ended_by(chain.setting.text, chain.around.mentions[last], gap, hit, titled=titled)
