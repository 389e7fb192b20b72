"""Words beside the name of a person, and the first of it (data/person_words.csv)."""

from functools import cache
from typing import Literal

from ..rules import rows
from .alternation import alternation

Kind = Literal["post", "post behind", "family name", "family name in a signature", "degree", "rank"]
"""What words of a kind are:

- post: what somebody is in his office, behind a comma, a dash or in a bracket: "Đỗ Mạnh Hùng, Phó Giám đốc Sở";
- post behind: the same only behind a dash or in a bracket, since behind a comma it may be another one: "Lò Thị Mây - Kế toán";
- family name: with what names of persons begin;
- family name in a signature: the same only of who signs, since a place, a body or a thing may begin so too: "UBND TP Hà Tiên đã ký";
- degree: letters of what somebody learned or was honoured as, before his name in a signature: "ThS. Đỗ Mạnh Hùng";
- rank: the same in words, and what he is in army, police or profession: "Đại tá Đỗ Mạnh Hùng".
"""


@cache
def person_words(*kinds: Kind) -> str:
    """Return the words of these kinds, as an alternation."""
    return alternation(row["words"] for row in rows("person_words") if row["kind"] in kinds)
