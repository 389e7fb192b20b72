"""What falls with what: along which relations a document loses its ground when the one it rests on ends."""

from .obligation import obliges

RELYING = ("IMPLEMENTS", "REPLIES_TO", "GUIDES", "BASED_ON", "CONSOLIDATES", "AMENDS", "CORRECTS")
"""The relations whose source rests on its target, strongest first.

* IMPLEMENTS, GUIDES, BASED_ON: what is carried out, explained or given as the ground (căn cứ) is gone.
* REPLIES_TO: an answer to a higher office is a way of carrying its letter out; see `obligation.obliges`.
* CONSOLIDATES: a consolidated text (văn bản hợp nhất) says only what its target says.
* AMENDS, CORRECTS: the change has nothing left to change; see `LAST`.

None of the others carries: PROPOSED_BY (a decision stands by itself once it is signed), REPLACES, REPEALS and SUSPENDS
(what ended a document does not rest on it), CITES, and MAY_BE, which is nobody's word.
"""

LAST = frozenset({"AMENDS", "CORRECTS"})
"""The relations beyond which nothing falls: one document amends many, and who rests on it names the amended one too."""


def ends(kind: str, status: str, *, partial: bool) -> bool:
    """Tell whether a change by a document of this status ends another one: a draft (dự thảo) ends nothing, it only wants to."""
    return kind in ("REPLACES", "REPEALS") and not partial and status != "provisional"


def rests(kind: str, source_level: str | None, target_level: str | None) -> bool:
    """Tell whether the source of a relation loses its ground when the target ends."""
    if kind == "REPLIES_TO":
        return obliges(kind, source_level, target_level, asked=True)
    return kind in RELYING
