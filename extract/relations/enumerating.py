"""A sentence that opens a list of documents which ended: "Quyết định A bãi bỏ 02 văn bản gồm:", "Các văn bản bị bãi bỏ gồm:"."""

import re

from ..grammar.doc_types import kind_of, listed_rules
from ..kept import kept
from ..mention import Mention
from ..model import ENDINGS
from ..patterns import pattern_of
from .clauses import Gap
from .cues import Hit
from .scope import names_documents
from .setting import Setting

_BINDING = frozenset({"law", "state"})
# "Theo Quyết định A, các văn bản": the one that is named ended them.
_BY = pattern_of(r"(?<!\w)(?:theo|tại)\s+(?:(?:quy\s+định|nội\s+dung|tại|của)\s+){0,2}\Z", re.IGNORECASE)
_LONGEST_BY = 40
# Who makes public what ended ends nothing.
_PUBLIC = pattern_of(r"công\s+bố|hệ\s+thống\s+hóa|rà\s+soát", re.IGNORECASE)


def ends_by_itself(setting: Setting, hit: Hit) -> bool:
    """Return whether a binding document ends what it lists: "2. Các văn bản bị bãi bỏ gồm:"."""
    own = setting.block.part == "body" and kind_of(setting.document.type) in _BINDING
    if not own or hit.cue.voice != "after" or hit.cue.relation not in ENDINGS:
        return False
    alone = _alone().fullmatch(setting.text, setting.sentence.start, hit.start) is not None
    return alone and _PUBLIC.search(setting.document.title or "") is None


def ended_by(text: str, named: Mention, gap: Gap, hit: Hit, *, titled: bool) -> bool:
    """Return whether the document named before the words ended what they list: "Quyết định A bãi bỏ 02 văn bản gồm:".

    `titled` says that the words are of its title, or of what it does.
    """
    if hit.cue.relation not in ENDINGS or kind_of(named.type) != "state":
        return False
    if hit.cue.voice != "after":
        return titled and names_documents(text, hit.end, gap.end)
    by = _BY.search(text, max(0, named.start - _LONGEST_BY), named.start)
    return by is not None and _others().fullmatch(text, gap.start, hit.start) is not None


@kept
def _alone() -> re.Pattern[str]:
    """Return the pattern of nothing but documents before the words that end them: "2. Các văn bản sau đây"."""
    return pattern_of(rf"\W*(?:[\w.]{{1,6}}[.)]\s*)?{_documents()}", re.IGNORECASE)


@kept
def _others() -> re.Pattern[str]:
    """Return the pattern of the same behind the document that ends them."""
    return pattern_of(rf"\s*,\s*{_documents()}", re.IGNORECASE)


def _documents() -> str:
    type_ = listed_rules()
    return (
        rf"(?:danh\s+mục\s+)?(?:(?:các|những|toàn\s+bộ|\d{{1,3}})\s+)*{type_}(?:(?:,|\s+và)\s+{type_})*"
        r"(?:\s+quy\s+phạm\s+pháp\s+luật)?(?:\s+của\s+[^.;:,]{1,80}?)?(?:\s+(?:sau\s+đây|dưới\s+đây|sau))?,?\s*"
    )
