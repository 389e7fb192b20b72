"""The first reference of a clause: what its words say, whether it acts on the document that it begins with, or stands in a title."""

from ..model import CHANGES, ENDINGS, Relation
from .certainty import certainty
from .chain import NO_PHRASE, Chain
from .clauses import Gap, goes_on_by, goes_on_in_bracket, goes_on_with
from .continuing import goes_on_acting, goes_on_title, names_provisions
from .cues import Hit
from .governing import governing
from .histories import AMENDER
from .named_again import named_again
from .nested import put_in_title
from .phrase import Phrase
from .scope import is_annex, is_item_of_provisions
from .titles import title_runs_on


def begin_clause(chain: Chain, index: int, last: int | None, gap: Gap, hits: list[Hit], hit: Hit | None) -> None:
    """Read the first reference of the sentence, or one after ";" or in a new main clause."""
    told = last if chain.history is None else chain.history.target
    chain.history, chain.sharing = None, ()
    if hit is not None and (_is_acted_on(chain, index, told, gap, hit) or _is_in_title(chain, index, gap, hits, hit)):
        return
    listed = chain.before is None
    says_nothing = hit is None or names_provisions(chain.setting.text, chain.phrase, gap, hit, listed=listed)
    chain.partly = _ends_provisions(chain, gap)
    chain.phrase = _phrase_of_clause(chain, index, gap, hits, None if says_nothing else hit)
    chain.put(index)
    if chain.partly:
        chain.around.related[index] = chain.phrase._replace(part=True).of(chain.around.mentions[index])
    if chain.phrase == NO_PHRASE:
        chain.around.related[index] = chain.around.related[index]._replace(confidence=_unled(chain, hits))


def _is_acted_on(chain: Chain, index: int, told: int | None, gap: Gap, hit: Hit) -> bool:
    """Put a reference that acts on the one with which the clause begins, or of which grounds have `told`; return whether it does."""
    if hit.cue.voice != "passive":
        return False
    said = told if _says_by_what(chain, gap, hit) else None
    acted_on = _named_again(chain, index, gap, hit) if said is None else said
    if acted_on is None:
        return False
    chain.begin_history(index, acted_on, hit, part=False)
    if said is None:
        chain.around.related[index] = AMENDER
    return True


def _says_by_what(chain: Chain, gap: Gap, hit: Hit) -> bool:
    """Return whether grounds go on with what was done to a document: "Căn cứ Luật A; được sửa đổi bởi Luật B"."""
    grounds = chain.phrase.relation is Relation.BASED_ON
    return grounds and chain.setting.text[gap.cut : hit.start].strip() in {"", "đã"}


def _is_in_title(chain: Chain, index: int, gap: Gap, hits: list[Hit], hit: Hit) -> bool:
    """Put a reference on which a document named before it acts; return whether one does."""
    actor = None if chain.before is None else _actor(chain, chain.before, index, gap, hits, hit)
    if actor is None:
        return False
    put_in_title(chain.setting.text, chain.around, index, actor, chain.sharing, hits, hit)
    return True


def _phrase_of_clause(chain: Chain, index: int, gap: Gap, hits: list[Hit], hit: Hit | None) -> Phrase:
    """Return what governs a clause: its own words, those in front of the sentence, or what was said before."""
    if hit is not None:
        acting = goes_on_acting(chain.setting.text, chain.phrase, gap, hit)
        return NO_PHRASE if hit.cue.voice == "passive" else chain.phrase_at(index, hit, hits, acting=acting)
    if gap.breaks or not _goes_on(chain, gap):
        return NO_PHRASE
    if chain.before is None and gap.cut > gap.start:
        return _phrase_before(chain, index, gap, hits)
    return NO_PHRASE if chain.phrase == NO_PHRASE else chain.phrase.no_surer_than(certainty("goes on"))


def _named_again(chain: Chain, index: int, gap: Gap, hit: Hit) -> int | None:
    """Return the reference that the clause begins with: "…; quyết định này được sửa đổi bởi Quyết định B", or in whose title it stands.

    None where it is asked for: "Quyết định này có được sửa đổi bởi Quyết định B hay không".
    """
    asked = chain.setting.text[gap.cut : hit.start].rstrip().endswith(" có")
    last, type_ = chain.before, chain.around.mentions[index].type
    if last is not None and chain.around.mentions[last].type == type_ and title_runs_on(chain.setting.text, gap, hit):
        return last
    return None if asked else named_again(chain.setting.text, gap.cut, gap.end, index, chain.around)


def _unled(chain: Chain, hits: list[Hit]) -> float:
    """Return how sure it is that a reference which no words govern is merely cited."""
    if chain.setting.block.cells:
        return certainty("unled cell")
    if hits:
        return certainty("unled after words")
    return certainty("unled" if chain.before is None else "unled later")


def _actor(chain: Chain, before: int, index: int, gap: Gap, hits: list[Hit], hit: Hit) -> int | None:
    """Return the document named before that goes on to act: "A sửa đổi B; đồng thời bãi bỏ C", null where this one does."""
    if chain.row is not None and not gap.breaks:
        return chain.row
    if goes_on_title(chain.setting, chain.phrase, gap, hits, hit, chain.around.mentions[index]):
        return chain.around.outermost(before)
    last, link = chain.around.related[before], chain.setting.text[gap.cut : hit.start].strip(" ,\n")
    both = hit.cue.relation in CHANGES and last.relation in CHANGES and chain.phrase.relation not in CHANGES
    return last.subject if both and link in {"", "đồng thời", "và"} else None


def _goes_on(chain: Chain, gap: Gap) -> bool:
    text, within = chain.setting.text, chain.before is not None
    listed = chain.partly or goes_on_with(text, gap.cut, gap.end)
    return listed or (within and (goes_on_by(text, gap.cut, gap.end) or goes_on_in_bracket(text, gap)))


def _ends_provisions(chain: Chain, gap: Gap) -> bool:
    """Return whether an item of a list of what is ended begins with provisions of the reference: "b) Quy định tại khoản 3 Điều 5 A"."""
    listed = chain.before is None and chain.phrase.relation in ENDINGS
    text = chain.setting.text
    return listed and (is_item_of_provisions(text, gap.cut, gap.end) or is_annex(text, gap.cut, gap.end))


def _phrase_before(chain: Chain, index: int, gap: Gap, hits: list[Hit]) -> Phrase:
    """Read a list whose first items are no references: "Thực hiện kết luận của Thường trực; Kế hoạch số …"."""
    first = governing(chain.setting.text, [hit for hit in hits if hit.end <= gap.cut], gap.start, None)
    return chain.phrase_at(index, first, hits) if first is not None else chain.phrase
