"""How sure a decision is: how often those of its form were right in documents that nobody had read before.

What is counted are the first readings of the blind rounds in tests/annotations, each by the program as it was before
that round was known, of references whose number and name were plain.
"""

from functools import cache
from math import sqrt

from ..model import Relation

# For each form the decisions that were right, and all of them; of what goes on from another reference, where that one was right.
FIRST_READINGS = {
    # "Căn cứ A": the words begin the sentence, or its clause after a semicolon
    "opens BASED_ON": (253, 254),
    "opens IMPLEMENTS": (114, 115),
    "opens PROPOSED_BY": (38, 38),
    "opens REPLIES_TO": (7, 8),
    # "…, các phòng thực hiện A": they stand later in it
    "within BASED_ON": (4, 5),
    "within IMPLEMENTS": (38, 52),
    "within PROPOSED_BY": (3, 6),
    "within REPLIES_TO": (10, 11),
    # "… yêu cầu tại A": what stands there is carried out
    "place IMPLEMENTS": (20, 45),
    # "theo quy định tại A": they name it only
    "cited": (625, 629),
    # "Bãi bỏ A"; "A hết hiệu lực"; "giao Sở Tư pháp bãi bỏ A", which another one is to do
    "does": (124, 125),
    "ended": (15, 17),
    "ordered": (46, 55),
    # "Căn cứ A; B; C", also over lines; "A và B", and so in the title of another one
    "goes on": (118, 122),
    "joined": (353, 359),
    "joined in title": (21, 26),
    # "Thực hiện A …, trả lời B": new words after another reference of the clause
    "new cue": (46, 54),
    # in the title of another one: "A về việc triển khai B"
    "title": (52, 54),
    "title CITES": (10, 22),
    "title GUIDES": (73, 73),
    "title IMPLEMENTS": (49, 52),
    # in a history: "A (được sửa đổi bởi B)"
    "acting": (111, 114),
    # No words govern it: the first one of a sentence, a later one, one in a cell; one after words that say another thing
    "unled": (105, 127),
    "unled later": (40, 40),
    "unled cell": (108, 113),
    "unled after words": (115, 119),
    "aside": (41, 44),
    "aside in title": (3, 4),
    # in a text that is quoted, and in a row of a list of documents that ended
    "quoted": (45, 48),
    "row": (3, 3),
}


@cache
def certainty(form: str, relation: Relation | None = None) -> float:
    """Return what share of such decisions is right at least, as far as so few show it: Wilson's bound, one deviation below.

    Relations that a form is as sure of as of any other are counted together.
    """
    right, of = FIRST_READINGS.get(f"{form} {relation}") or FIRST_READINGS[form]
    share = right / of
    spread = sqrt((share * (1 - share) + 1 / (4 * of)) / of)
    return round((share + 1 / (2 * of) - spread) / (1 + 1 / of), 3)
