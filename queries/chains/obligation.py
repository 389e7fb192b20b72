"""Who obliges whom: along which relations an obligation comes down, from which level to which."""

from ...extract.model import LEVELS

OBLIGING = ("IMPLEMENTS", "REPLIES_TO", "GUIDES", "BASED_ON")
"""The relations along which an obligation comes down, strongest first; a mere CITES obliges nobody."""

RANKS: dict[str, int] = {
    level: LEVELS.index("central" if level == "party" else level) for level in LEVELS if level != "other"
}
"""The levels by their height, the highest first: the Party's central offices stand beside the Government's."""


def obliges(kind: str, source_level: str | None, target_level: str | None, *, asked: bool) -> bool:
    """Tell whether an obligation comes down from the target of a relation to its source.

    An answer obliges where a lower office answers a higher one, or one whose level is not known. What a central
    document rests on is the hierarchy of laws and no order any more, unless that document is the very one `asked` about.
    """
    source, target = RANKS.get(source_level or ""), RANKS.get(target_level or "")
    if kind == "REPLIES_TO":
        return source is None or target is None or source >= target
    return kind in OBLIGING and (kind == "IMPLEMENTS" or asked or source != RANKS["central"])
