"""What stands at the end of a title and is none of it: who issued the document, where it is carried out.

"Nghị quyết số 57-NQ/TW … về chuyển đổi số | trên địa bàn xã Tân Lập", "Kế hoạch số 90/KH-UBND ngày 01/4/2025 về vệ sinh đường làng |
của UBND huyện Đam Rông".
"""

import re
from functools import lru_cache

from ..grammar.agency_lists import fold
from ..grammar.alternation import alternation
from ..grammar.doc_types import sole_issuer, types_with
from ..grammar.issuers import canonical_issuer, level_of
from ..grammar.local_government import level_below, place_kinds
from ..grammar.numbers import agency_letters_of, find_numbers
from ..grammar.places import province_name
from ..grammar.symbols import issuer_of
from ..kept import kept
from ..letters import UPPER
from ..mention import Mention
from ..model import Document, Level
from ..patterns import pattern_of
from ..rules import rows

_PERIOD = r"(?:các\s+năm|năm|giai\s+đoạn|đến\s+(?:hết\s+)?(?:năm|ngày)|từ\s+(?:năm|nay)|trong\s+(?:năm|thời\s+gian))\s"
# a decision for the whole country says how long it holds before one comes to a place
_PERIOD_BEFORE = pattern_of(r"(?:giai\s+đoạn|đến\s+(?:hết\s+)?năm)\s+(?:19|20)\d\d(?!\w)")
_WITH_YEAR = pattern_of(r"/(?:19|20)\d\d/")

_ISSUER = pattern_of(rf"\scủa\s+(?P<issuer>[{UPPER}](?:(?!\scủa\s)[^.;:,()\d]){{2,80}})\Z")
_HOLDER = pattern_of(r"(?:Bộ\s+trưởng|Thủ\s+tướng|Chủ\s+tịch|Giám\s+đốc|Tổng\s+cục\s+trưởng|Cục\s+trưởng)(?!\w)")


def with_issuer_from_title(mention: Mention, document: Document) -> Mention:
    """Return the mention with the issuer that its title ends with, and the title without it; where that is its issuer.

    Who says nothing of the issuer beside the number says it behind the title: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác
    văn thư | của Chính phủ".
    """
    if mention.issuer or mention.form != "number" or not mention.title or not mention.date:
        return mention
    end = _ISSUER.search(mention.title)
    if end is None or not _is_issuer(mention, end, document):
        return mention
    return mention._replace(issuer=end["issuer"], title=mention.title[: end.start()])


def _is_issuer(mention: Mention, end: re.Match[str], document: Document) -> bool:
    before = end.string[: end.start()]
    if before[-1].isdigit() and next(find_numbers(before), None):
        return False  # "sửa đổi Thông tư số 38/2018/TT-BNV ngày 25/12/2018 của Bộ Nội vụ": that of the other document
    if _subject("owned", r"\Z").search(before) or _subject("itself").search(before):
        return False
    if _subject("paper").search(before) and not _HOLDER.match(end["issuer"]):
        return False  # a chairman has none: "ban hành Quy chế thi | của Bộ trưởng Bộ Y tế"
    named = canonical_issuer(end["issuer"], document.province, document.issuer)
    letters = "".join(agency_letters_of(mention.number)[:1])
    by_number = sole_issuer(mention.type) or issuer_of(letters, document.province, named)
    return named is not None and named == by_number


def without_own_place(title: str, mention: Mention, issuer: str | None, document: Document) -> str:
    """Return the title without the place at its end, where that is the place of the document that cites and of no title from above it."""
    if issuer is None or mention.form != "number" or _goes_to_some(mention) or document.level == "central":
        return title
    end = _place().search(title)
    if end is None or _subject("place").search(before := title[: end.start()]):
        return title
    cited = "central" if _is_of_centre(mention, issuer) else level_of(issuer)
    own = not end["name"] or (_is_own(end, document) and _is_for_all(before, mention))
    return before if own and _is_above(cited, end, mention, document) else title


def _is_of_centre(mention: Mention, issuer: str) -> bool:
    return level_of(issuer) == "central" or (mention.number or "").endswith("/TW")


def _goes_to_some(mention: Mention) -> bool:
    return mention.type is None or mention.type in types_with("particular")


def _is_above(cited: Level, end: re.Match[str], mention: Mention, document: Document) -> bool:
    """Return whether who is cited stands above the place: the centre above each, a province above a commune that is not named."""
    if cited == "central":
        return True
    level = level_below(" ".join((end["kind"] or "").lower().split()))
    below = level is not None and level == document.level and not end["name"]
    return cited in ("province", "department") and below and mention.type in types_with("general")


def _is_own(end: re.Match[str], document: Document) -> bool:
    """Return whether the named place is where the document comes from."""
    province = province_name(end["name"].strip())
    if province is not None and province == document.province:
        return True
    return fold(f"{end['kind']} {end['name']}") in fold(document.issuer or "")


def _is_for_all(before: str, mention: Mention) -> bool:
    """Return whether what the centre issued is for the whole country: the named place is then none of its title."""
    numbered_by_year = _WITH_YEAR.search(mention.number or "") is not None
    of_party = mention.type == "Kết luận" and (mention.number or "").endswith("/TW")
    return (
        mention.type in types_with("general")
        or of_party
        or numbered_by_year
        or _PERIOD_BEFORE.search(before) is not None
    )


@kept
def _place() -> re.Pattern[str]:
    """Return the pattern of where it is carried out, at the end of a title, and of when behind it."""
    kind = rf"(?i:{place_kinds(written=True)})"
    return pattern_of(
        rf",?\s(?:(?:trên|tại)\s+địa\s+bàn(?:\s+toàn)?|tại(?=\s+{kind}\s+[{UPPER}]))"
        rf"(?:\s+(?P<kind>{kind})(?:\s+(?P<name>[{UPPER}](?:(?!\s{_PERIOD})[^.;:,()\d])*))?)?(?:,?\s+{_PERIOD}[^.;:()]*)?\Z"
    )


@lru_cache
def _subject(kind: str, behind: str = r"(?!\w)") -> re.Pattern[str]:
    """Return the pattern of words of `kind` in data/title_subjects.csv, before what `behind` says: the title speaks of what stands at its end."""
    words = alternation(row["words"] for row in rows("title_subjects") if row["kind"] == kind)
    return pattern_of(rf"(?<!\w)(?:{words}){behind}", re.IGNORECASE)
