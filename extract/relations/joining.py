"""A reference that goes on a list: it is used as the one that it is joined to, whole or in part."""

from ..mention import Mention, Related
from ..model import CHANGES, Relation
from ..patterns import pattern_of
from .certainty import certainty
from .chain import Chain
from .histories import AMENDER
from .operative import can_act

_PARTLY = pattern_of(r"(?<!\w)một\s+phần\s+(?:(?:nội\s+dung|của|các)\s+){0,2}\Z")
_WHOLLY = pattern_of(r"(?:và|,)\s+toàn\s+bộ\s+(?:(?:nội\s+dung|các)\s+(?:của\s+)?)?\Z")
_ATTACHED, _LONGEST_ATTACHED = pattern_of(r"(?<!\w)kèm\s+theo\s+\Z"), 30
# More documents than these do not share one title; a list may be endless.
_MOST_SHARING = 20


def join(chain: Chain, index: int, last: int, *, titled: bool, within: bool) -> None:
    """Let a reference that goes on a list be used as the one that it is joined to, or as the last one `within` an item of it."""
    acting = chain.phrase.relation in CHANGES
    fellow = chain.around.fellow(index, last, chain.setting.sentence.start, titled=titled, acting=acting)
    in_brackets = chain.outside is not None and chain.around.related[last].subject == chain.outside
    fellow = last if (within or in_brackets) and not titled and not acting else fellow
    if not chain.around.can_be_like(index, fellow):
        fellow = chain.around.outermost(fellow)
    if chain.ends_history(index, last):
        chain.history = None
    amender = chain.history is not None and chain.phrase.relation is Relation.AMENDS
    if amender and chain.around.related[last] == AMENDER:
        chain.around.related[index] = AMENDER
    elif acting and chain.around.related[fellow].subject is None:
        _put_changed(chain, index, last if titled else None)
        _put_partly(chain, index, last)
    else:
        nested = chain.around.related[fellow].subject is not None
        chain.around.use_like(index, fellow, "joined in title" if nested else "joined")
    if chain.history is not None and not titled and not chain.around.is_of_actor(fellow, chain.history.target):
        chain.history.goes_on(chain.around, index)
    chain.sharing = (*chain.sharing[-_MOST_SHARING:], fellow) if fellow == last and not titled else ()


def _put_changed(chain: Chain, index: int, titled: int | None) -> None:
    """Let a list of what is changed go on; what the document cannot change is named by the title of the one before."""
    if can_act(chain.phrase.relation, chain.setting.document.type, chain.around.mentions[index].type):
        chain.put(index)
    else:
        chain.around.related[index] = Related(Relation.CITES, titled, confidence=certainty("aside in title"))


def _put_partly(chain: Chain, index: int, last: int) -> None:
    """Let a part or the whole be changed where the list says so of one item: "thay thế Công văn A và một phần Công văn B"."""
    before, mention = chain.around.mentions[last], chain.around.mentions[index]
    like_last = chain.phrase.part and not chain.around.related[last].partial and mention.form == before.form
    wholly = like_last or _WHOLLY.search(chain.setting.text, before.end, mention.start) is not None
    like = chain.around.related[index]
    said = _PARTLY.search(chain.setting.text, before.end, mention.start) is not None
    partly = said or ((chain.partly or _shares_attached(chain, before, mention)) and chain.around.related[last].partial)
    if like.relation in CHANGES and like.subject is None and (partly or wholly):
        chain.around.related[index] = chain.phrase._replace(part=not wholly).of(mention)


def _shares_attached(chain: Chain, before: Mention, mention: Mention) -> bool:
    """Return whether a part was issued with both: "Phụ lục II ban hành kèm theo Quyết định A và Quyết định B"."""
    text = chain.setting.text
    beside = before.type == mention.type and text[before.end : mention.start].strip() in {"và", ","}
    attached = _ATTACHED.search(text, max(0, before.start - _LONGEST_ATTACHED), before.start) is not None
    return beside and attached and not mention.pinpoints
