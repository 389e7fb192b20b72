"""Where the one who cites acts, which only seems to be of the title: "Nghị quyết số 57-NQ/TW … về chuyển đổi số | trên địa bàn xã Tân Lập"."""

import re

from ..grammar.agency_lists import fold
from ..grammar.issuers import level_of
from ..grammar.places import province_name
from ..letters import UPPER
from ..mention import Mention
from ..model import Document, Level
from ..patterns import pattern_of

_PERIOD = r"(?:các\s+năm|năm|giai\s+đoạn|đến\s+(?:hết\s+)?(?:năm|ngày)|từ\s+(?:năm|nay)|trong\s+(?:năm|thời\s+gian))\s"
_KINDS = r"tỉnh|thành\s+phố|tp\.?|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn|đặc\s+khu"
_AT_THE_END = pattern_of(
    rf",?\s(?:(?:trên|tại)\s+địa\s+bàn(?:\s+toàn)?|tại(?=\s+(?i:{_KINDS})\s))(?:\s+(?P<kind>(?i:{_KINDS}))(?:\s+(?P<name>[{UPPER}](?:(?!\s{_PERIOD})[^.;:,()\d])*))?)?(?:,?\s+{_PERIOD}[^.;:()]*)?\Z"
)
_LEVELS: dict[str, Level] = {
    **dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), "commune"),
    **dict.fromkeys(("huyện", "quận", "thị xã"), "district"),
}
_FOR_ALL = (
    "Luật",
    "Bộ luật",
    "Pháp lệnh",
    "Nghị định",
    "Nghị quyết",
    "Chỉ thị",
    "Kết luận",
    "Thông tư",
    "Thông tư liên tịch",
)
"""What the centre says to the whole country by these, and hardly to one place."""
# what the centre decides for one place after all, and what a decision for the whole country has said before it comes to a place
_FOR_ONE = pattern_of(
    r"(?<!\w)(?:đặc\s+thù|thí\s+điểm|Thủ\s+đô|đơn\s+vị\s+hành\s+chính|địa\s+giới|thành\s+lập|giải\s+thể)(?!\w)"
)
_PERIOD_BEFORE = pattern_of(r"(?:giai\s+đoạn|năm)\s+(?:19|20)\d\d(?!\w)")
_WITH_YEAR = pattern_of(r"/(?:19|20)\d\d/")


def without_own_place(title: str, mention: Mention, issuer: str | None, document: Document) -> str:
    """Return the title without the place at its end, where that is the place of the document that cites and of no title from above it."""
    end = _AT_THE_END.search(title) if issuer and document.level != "central" else None
    if end is None or issuer is None:
        return title
    cited = "central" if _is_of_centre(mention, issuer) else level_of(issuer)
    own = _is_own(end, document) and _is_for_all(title[: end.start()], mention) if end["name"] else True
    return title[: end.start()] if own and _is_above(cited, end, document) else title


def _is_of_centre(mention: Mention, issuer: str) -> bool:
    return level_of(issuer) == "central" or (mention.number or "").endswith("/TW")


def _is_above(cited: Level, end: re.Match[str], document: Document) -> bool:
    """Return whether who is cited stands above the place: the centre above each, a province above a commune that is not named."""
    if cited == "central":
        return True
    kind = _LEVELS.get(" ".join((end["kind"] or "").lower().split()))
    return cited in ("province", "department") and kind is not None and kind == document.level and not end["name"]


def _is_own(end: re.Match[str], document: Document) -> bool:
    """Return whether the named place is where the document comes from."""
    if province_name(end["name"].strip()) is not None and province_name(end["name"].strip()) == document.province:
        return True
    return fold(f"{end['kind']} {end['name']}").strip() in fold(document.issuer or "")


def _is_for_all(before: str, mention: Mention) -> bool:
    """Return whether what the centre issued is for the whole country: the named place is then none of its title."""
    if _FOR_ONE.search(before):
        return False
    numbered_by_year = _WITH_YEAR.search(mention.number or "") is not None
    return mention.type in _FOR_ALL or numbered_by_year or _PERIOD_BEFORE.search(before) is not None
