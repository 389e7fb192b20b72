"""A reference after another one of the same clause: it goes on a list, stands in a title, acts on the one before, or begins anew."""

from ..mention import Related
from ..model import ENDINGS, Relation
from ..patterns import pattern_of
from .agents import deed_of_agent
from .certainty import certainty
from .chain import NO_PHRASE, Chain
from .clauses import Gap, find_joint, joins_noun, names_part
from .context import CIRCULARS
from .continuing import (
    acts_too,
    amends_too,
    changes_itself,
    changes_part_too,
    is_directed_too,
    is_of_title,
    joins_within_item,
)
from .cues import Hit
from .governing import is_planned, joins_list
from .histories import AMENDER, told_of
from .joining import join
from .nested import put_in_title
from .scope import is_ground_of
from .titles import guides, opens_title

# "về việc triển khai A gắn với B": the title is of neither.
_BESIDE = pattern_of(r"\s*(?:gắn|lồng\s+ghép|song\s+song|kết\s+hợp)(?!\w)")


def go_on_in_clause(chain: Chain, index: int, last: int, gap: Gap, hits: list[Hit], hit: Hit | None) -> None:
    """Read a reference after another one of the same clause."""
    if chain.phrase.relation in ENDINGS and is_ground_of(chain.setting.text, gap.start, gap.end):
        chain.around.related[index] = NO_PHRASE.of(chain.around.mentions[index])
        return
    joint = find_joint(chain.setting.text, gap)
    deed = deed_of_agent(chain.setting, chain.around, index, gap)
    if deed is not None:
        chain.begin_history(index, last, deed, part=False)
    elif hit is not None and hit.cue.voice == "passive":
        part = names_part(chain.setting.text, gap.start, hit.start)
        target = told_of(chain.setting.text, gap, hit, last, chain.history, bracketed=chain.outside is not None)
        chain.begin_history(index, target, hit, part=part)
    elif hit is not None and is_directed_too(chain.setting.text, chain.phrase, joint, hit):
        chain.phrase = chain.phrase_at(index, hit, hits)
        chain.put(index)
    elif gap.cut > gap.start or (joint is not None and joins_list(joint, hits, hit)):
        within = joins_within_item(chain.setting, chain.around.mentions, index, joint)
        join(chain, index, last, titled=opens_title(chain.setting.text, gap), within=within)
    elif changes_part_too(chain.setting.text, chain.phrase, chain.around.related[last], gap, hit):
        chain.put(index)
    elif hit is None:
        _after_words(chain, index, last, gap, hits)
    else:
        _after_cue(chain, index, last, gap, hits, hit)
    if joint is None:
        chain.sharing = ()


def _after_words(chain: Chain, index: int, last: int, gap: Gap, hits: list[Hit]) -> None:
    """Read a reference that no cue governs, after words of a title or before an aside."""
    text, related, aside = chain.setting.text, chain.around.related, certainty("aside")
    words = text[gap.start : gap.end].rstrip()
    amenders = any(each.cue.voice == "amenders" for each in hits)
    if amenders or (words.endswith("(") and joins_noun(text, gap.start, gap.end)):
        related[index] = related[last]._replace(also=(), confidence=min(related[last].confidence, aside))
    elif words.rfind("(") > words.rfind(")"):
        related[index] = Related(Relation.CITES, confidence=aside)
    elif any(each.cue.voice == "none" for each in hits):
        related[index] = related[last]._replace(also=(), confidence=min(related[last].confidence, aside))
    elif opens_title(text, gap):
        related[index] = Related(Relation.CITES, last, confidence=certainty("aside in title"))
    else:
        related[index] = Related(Relation.CITES, confidence=aside)


def _after_cue(chain: Chain, index: int, last: int, gap: Gap, hits: list[Hit], hit: Hit) -> None:
    """Read a reference after a new cue, which stands in the title of the last one, beside its deed, or begins anew."""
    subject = chain.around.related[last].subject
    before = chain.history.target if chain.history and chain.around.related[last] == AMENDER else last
    beside = acts_too(chain.setting.text, chain.around.related[before], hit)
    beside = beside or amends_too(chain.setting.text, chain.around, index, last, hit)
    if subject is not None and (beside or _BESIDE.match(chain.setting.text, gap.start, gap.end)):
        put_in_title(chain.setting.text, chain.around, index, subject, chain.sharing, hits, hit)
    elif beside and not is_planned(hit, hits):
        chain.phrase = chain.phrase_at(index, hit, hits, acting=True)
        chain.put(index)
    elif chain.around.mentions[last].type in CIRCULARS and guides(chain.setting.text, gap, hit):
        chain.around.related[index] = Related(Relation.GUIDES, last, confidence=certainty("title"))
    elif not beside and (
        is_of_title(chain.setting, chain.phrase, chain.around.mentions[last], gap, hit)
        or changes_itself(chain.setting, chain.around.mentions[last], chain.around.mentions[index], gap, hits, hit)
    ):
        put_in_title(chain.setting.text, chain.around, index, last, chain.sharing, hits, hit)
    else:
        chain.phrase = chain.phrase_at(index, hit, hits).no_surer_than(certainty("new cue"))
        chain.put(index)
