"""The history of a document as a portal tells it: rows of a day and what another document did to it on that day.

"Lịch sử hiệu lực: Quyết định 9/2007/QĐ-UBND⏎23/07/2011 Bị thay thế 18/2011/QĐ-UBND" stands on the pages of the national database (vbpl.vn).
"""

from ..grammar.dates import parse_date
from ..mention import Related
from ..model import Also, Relation
from ..patterns import pattern_of
from .certainty import certainty
from .neighbours import Neighbours

_HEADING = pattern_of(r"[ \t]*Lịch\s+sử\s+hiệu\s+lực\s*:\s*")
_ROW = pattern_of(
    r"\s*(?P<day>\d{1,2}/\d{1,2}/\d{4})[ \t]+(?:(?:Được|Bị)\s+(?P<deed>sửa\s+đổi(?:,?\s+bổ\s+sung)?|bổ\s+sung|thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|đình\s+chỉ|đính\s+chính)(?P<part>\s+(?:1|một)\s+phần)?|Văn\s+bản\s[^\d\n]{3,40}?)\s+"
)
_DEEDS = {
    "sửa": Relation.AMENDS,
    "bổ": Relation.AMENDS,
    "thay": Relation.REPLACES,
    "bãi": Relation.REPEALS,
    "hủy": Relation.REPEALS,
    "đình": Relation.SUSPENDS,
    "đính": Relation.CORRECTS,
}
_CITED = Related(Relation.CITES)


def tell_history(text: str, around: Neighbours) -> None:
    """Let the document of which a page tells be changed by those that its rows name; the page itself does nothing to any."""
    told = next((at for at in range(len(around.mentions)) if _is_heading(text, around.mentions[at].start)), None)
    if told is None:
        return
    history: list[Related] = []
    for index in range(told + 1, len(around.mentions)):
        start = around.mentions[index].start
        line = text.rfind("\n", 0, start) + 1
        row = _ROW.fullmatch(text, line, start)
        if row is None:
            continue
        around.related[index] = _CITED
        if row["deed"]:
            history.append(_changed(row["deed"], index, parse_date(f"ngày {row['day']}"), part=row["part"] is not None))
    if history:
        *others, last = history
        also = tuple(Also(relation=each.relation, subject=each.subject) for each in others)
        around.related[told] = last._replace(also=also)


def _is_heading(text: str, start: int) -> bool:
    return _HEADING.fullmatch(text, text.rfind("\n", 0, start) + 1, start) is not None


def _changed(deed: str, by: int, day: str | None, *, part: bool) -> Related:
    relation = Relation.AMENDS if part else _DEEDS[deed.split()[0]]
    return Related(relation, by, effective=day, partial=part, confidence=certainty("row"))
