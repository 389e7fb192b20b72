"""The national heading, quốc hiệu and tiêu ngữ (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1), and the one of the Party's papers.

What else a line or a part of a document begins with, beside these, the lists `openings` and `parts` say.
"""

import re

from ...diacritics import bare
from ..patterns import pattern_of
from ..remembered import remembered

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"

# Parts of patterns, verbose ones too; a page may break a line anywhere. What begins it is enough to know one by.
_DASH = r"\s*+[-–—]\s*+"
_PARTY = PARTY.replace(" ", r"\s++")
_MOTTO_BEGINS = rf"Độc\s++lập{_DASH}Tự\s++do"
# a converter that knew one byte of "Ã" lost the blank behind it: "CỘNG HÒA XàHỘI"
STATE_BEGINS = r"CỘNG\s++HÒA\s++X(?:Ã\s++|[Àà]\s*+)HỘI"
NAME_BEGINS = rf"(?:{STATE_BEGINS}|{_PARTY})"
HEADING_BEGINS = rf"(?:{NAME_BEGINS}|{_MOTTO_BEGINS})"
WHOLE_NAME = rf"(?:{STATE_BEGINS}\s++CHỦ\s++NGHĨA\s++VIỆT\s++NAM|{_PARTY})"
WHOLE_MOTTO = rf"{_MOTTO_BEGINS}{_DASH}Hạnh\s++phúc"

# what a page or a cell leaves of one in a line
_PIECE = pattern_of(
    r"CỘNG HÒA XÃ|HỘI CHỦ NGHĨA|CHỦ NGHĨA VIỆT NAM|VIỆT NAM DÂN CHỦ|ĐẢNG CỘNG SẢN|CỘNG SẢN VIỆT NAM|Độc lập|Tự do|VIỆT NAM$",
    re.IGNORECASE,
)
# as a scanner leaves it: "CỘNG HÒA XĂ HỘI"
_BARE_PIECE = pattern_of(r"CONG HOA XA HOI|XA HOI CHU NGHIA|DANG CONG SAN VIET NAM|DOC LAP\s?\W|Doc lap\s?\W\s?Tu do")


@remembered
def is_national_heading(line: str) -> bool:
    """Return whether `line` is of the national heading or of the Party's, whole or a piece of it, also as a scanner leaves it.

    >>> is_national_heading("Độc lập - Tự do"), is_national_heading("CỘNG HÒA XĂ HỘI CHỦ"), is_national_heading("SỞ NỘI VỤ")
    (True, True, False)
    """
    return (_PIECE.match(line) or _BARE_PIECE.match(bare(line))) is not None
