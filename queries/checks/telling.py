"""Words by which a text only tells of something, or prepares it, so that it is no fault (telling_words.csv)."""

import re
from functools import cache
from importlib.resources import files
from typing import Literal

from ...messages import read_rows

Kind = Literal["past", "prepares", "ahead"]
"""What words of a kind say:

- past: of an office that ended, that the sentence tells of it and has it do nothing;
- prepares: in a title, that the document prepares what is to come into force;
- ahead: in the title or a sentence of a letter, that it looks ahead to what is to come into force. "các", "những" and
  "một số" may stand in them: "xây dựng các văn bản".
"""


@cache
def telling(kind: Kind) -> re.Pattern[str]:
    """Return the pattern of the words of a kind, in whatever letter case."""
    rows = [row for row in read_rows(files(__package__) / "telling_words.csv") if row["kind"] == kind]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, rows))})(?!\w)", re.IGNORECASE)


def _pattern(row: dict[str, str]) -> str:
    """Return the pattern of a row; behind another word its words may mean something else: "tài nguyên"."""
    behind = f"(?<!{re.escape(row['not_behind'])} )" if row["not_behind"] else ""
    return behind + re.escape(row["words"])
