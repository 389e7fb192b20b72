"""The grounds of a document (căn cứ), and what a page that has lost its letterhead keeps around them: capitals above, below them what is enacted."""

from collections.abc import Sequence
from itertools import takewhile

from ..patterns import pattern_of
from ..structure.segment import Block
from .title import read_type

GROUND = pattern_of(r"[-–+*\s]*Căn\s*cứ\s")
_ANY_GROUND = pattern_of(r"[-–+*\s]*(?:Căn\s*cứ|Theo\s+đề\s+nghị|Xét)\s")
_SUBJECT_BELOW = pattern_of(r"V(?:ề việc|/v)\s")
# A page that has lost its letterhead keeps the words with which its articles are enacted, below the grounds.
_ENACTS = pattern_of(r"(?<![^\n])(NGHỊ\s+ĐỊNH|QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ)\s*:\Z")
MOST_GROUNDS, _MOST_CAPITALS = 40, 3


def is_ground(text: str, block: Block) -> bool:
    """Return whether a paragraph is a ground and no more: "Căn cứ …;", but not "Căn cứ …; UBND tỉnh ban hành Kế hoạch như sau:"."""
    return _ANY_GROUND.match(text, block.start) is not None and text[block.start : block.end].rstrip().endswith(
        (";", ",")
    )


def capitals_above_grounds(text: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """Return what a page has kept of a letterhead that it has lost: the subject and the office in capitals, above the grounds.

    An old directive is headed by its type with who issues it, and below that its subject: "CHỈ THỊ CỦA BỘ NỘI VỤ⏎Về việc …".
    """
    above = list(takewhile(lambda block: text[block.start : block.end].isupper(), blocks[: _MOST_CAPITALS + 1]))
    if not above or len(above) > _MOST_CAPITALS or len(above) == len(blocks):
        return ()
    below = blocks[len(above)]
    if _SUBJECT_BELOW.match(text, below.start) and read_type([text[above[0].start : above[0].end]])[0]:
        return [*above, below]
    return above if GROUND.match(text, below.start) else ()


def enacted(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the type that a line of its own below grounds names: "Căn cứ Luật …;⏎NGHỊ ĐỊNH:"."""
    first = blocks[:MOST_GROUNDS]
    if not any(GROUND.match(text, block.start) for block in first):
        return None
    enacts = (_ENACTS.search(text, block.start, block.end) for block in first)
    named = next((" ".join(found[1].split()).capitalize() for found in enacts if found), None)
    return "Nghị quyết" if named == "Quyết nghị" else named
