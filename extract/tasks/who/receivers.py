"""To whom the result of a task goes: "gửi Văn phòng Sở tổng hợp", "báo cáo UBND tỉnh (qua Sở Y tế)"."""

import re
from collections.abc import Iterator
from functools import cache

from ...grammar.agency_phrase import agency_end
from ...grammar.alternation import alternation
from ...grammar.local_government import party_committees, place_bodies, place_kinds
from ...kept import kept
from ...letters import UPPER
from ...patterns import pattern_of
from ...structure.labels import read_label
from ..wording.lists import head_words, order_words, words_of
from ..wording.reporting import report, reporting
from .known import KnownNames, official_names
from .names import split_names

# "về cơ quan thường trực (Sở Y tế)": the bracket says which office that is, and so does "… là Sở Y tế".
_BY_DUTY = ("cơ quan", "đơn vị", "bộ phận", "đầu mối")
_IS = " là "
_PURPOSES = pattern_of(r"\s*(?:Để|Nhằm)\s")
_LONGEST_PURPOSE = 300
# What whoever gets the result does with it: "gửi Sở để tổng hợp, báo cáo UBND tỉnh trước ngày 15/7".
_PURPOSE = pattern_of(r"[\s,]*(?:(?:để|nhằm|phục\s+vụ)\s+|(?:xem\s+xét|tổng\s+hợp|thẩm\s+định),\s)[^.;]*\Z")
# Without a mark between them the first one hands it on: "đề xuất UBND tỉnh văn bản trình Chính phủ".
_MARK = pattern_of(r"[,;.:)]|\s(?:và|rồi|đồng\s+thời|để)\s")

# "gửi Sở Nội vụ, đồng gửi Sở Tài chính trước ngày 15/7"
_COPY = pattern_of(r"(?:[,;.]|(?<!\w)và)\s+đồng\s+(?:kính\s+)?\Z")
# "tham mưu UBND tỉnh kế hoạch thanh tra, trình trước ngày 15/7": it goes to whom it is drafted for.
_DRAFTS = pattern_of(rf"[Tt]ham\s+mưu\s+(?:(?:cho|giúp)\s+)?(?=[{UPPER}])")
_BRINGS = pattern_of(r",\s+trình\s+(?:trước|chậm\s+nhất|trong|vào|xong)(?!\w)")
# "Sở đã có Công văn số 43/STC-QLG ngày 29/01/2021 | gửi Cục Thuế": where another letter went
_SENT_BEFORE = pattern_of(
    r"(?<!\w)đã\s+(?:có|ban\s+hành|phát\s+hành)\s+(?:[Cc]ông\s+văn|[Vv]ăn\s+bản|[Tt]hông\s+báo|[Tt]ờ\s+trình|[Bb]áo\s+cáo)\s+số\s[^.;,]{1,100}\Z"
    r"|(?<!\w)(?:vừa|mới)\s+có\s+(?:[Cc]ông\s+văn|[Vv]ăn\s+bản|[Cc]ông\s+điện|[Tt]hư)\s[^.;,]{0,100}\Z"
)
_LONGEST_LETTER = 140
# "Quá thời hạn trên, Sở sẽ | báo cáo UBND tỉnh": what the writer does about who is late
_ABOUT_LATE = pattern_of(r"(?<!\w)Quá\s+(?:thời\s+)?hạn\s[^.;]{1,80},\s+[^.;]{2,60}?\ssẽ\s+[^.;]{0,30}\Z")
# the address of a mailbox behind the hand through which it goes: "(qua Phòng Nghiệp vụ, hộp thư …)"
_MAILBOX = pattern_of(
    r",?\s*(?:(?:địa\s+chỉ|hộp\s+thư|thư\s+điện\s+tử|e-?mail)[^()@]{0,40})?[\w.-]+@[\w.-]+\w", re.IGNORECASE
)
# "(qua email: …)" names nobody
_HAND_WITHOUT_NAME = {"qua", "thông qua"}
# "Thường trực HĐND | và UBND xã": for both
_AND_OTHERS = pattern_of(rf"\s*(?:,|và)\s+[{UPPER}]")
_COUNCILS = ("HĐND", "Hội đồng nhân dân")
# "Ban Chỉ huy Phòng, chống thiên tai"
_COMMA_OF_NAME = pattern_of(r"(?<=hòng),\s+chống(?!\w)")


def reports_to(
    text: str, start: int, end: int, until: int | None = None, known: KnownNames | None = None
) -> str | None:
    """Return to whom the result goes, and by whose hand: "về Sở (qua Phòng Giá)"; of two named together the first.

    Whoever heads an office is told together with his deputies: "Chủ tịch, các Phó Chủ tịch UBND tỉnh". Of several the one to whom it goes by the day at `until`: "báo cáo UBND tỉnh; gửi Bộ Nội vụ trước ngày 15/7". A name
    that is `known` goes on to its end: "về Phòng Kế hoạch tổng hợp".
    """
    behind = past_purpose(text, start, end)
    of_purpose = until is not None and until <= behind
    places = list(_each(text, behind, end, None if of_purpose else until))
    if of_purpose and not places:
        places = list(_each(text, start, end, until))
    if not places:
        received = _received().search(text, behind, end)
        return " ".join(received["who"].split()) if received else _drafted_for(text, behind, end)
    found = places[-1]
    if found["office"] and found["who"].startswith(_BY_DUTY):
        return " ".join(found["office"].split())
    name_end = _known_end(text, found, end, known)
    if name_end > found.end("who"):
        return _first(text[found.start("who") : name_end])
    hand = _MAILBOX.sub("", found["via"] or "")
    hand = "" if hand.strip("() ") in _HAND_WITHOUT_NAME else hand
    who = found["who"] if found["chief"] else _of_which(text, found.end("who"), _first(found["who"]))
    return " ".join(f"{who} {hand}".split())


@cache
def _received() -> re.Pattern[str]:
    """Return the pattern of the place that a line names for what is sent: "Nơi nhận báo cáo: Sở Nội vụ.", "Gửi về: Sở Nội vụ"."""
    return pattern_of(
        rf"(?:[Nn]ơi\s+(?:nhận|gửi)\s+(?:báo\s+cáo|kết\s+quả|hồ\s+sơ)|(?<!\w)[Gg]ửi\s+về)\s*:\s+(?P<who>(?=[{UPPER}])(?i:{head_words()})(?!\w)[^,.;:()\d\n]{{0,80}}?)(?=\s*(?:[,.;(]|\Z))"
    )


def _of_which(text: str, end: int, who: str) -> str:
    """Return a body with what only the next one says of it: "Thường trực, Ban Thường vụ | Tỉnh ủy", "Thường trực HĐND, UBND | tỉnh"."""
    beside = _beside().match(text, end)
    if beside is None:
        return who
    whose = beside["party"] if who == "Thường trực" else beside["place"] if who.endswith(_COUNCILS) else None
    return f"{who} {whose}" if whose else who


def _drafted_for(text: str, start: int, end: int) -> str | None:
    """Return for whom is drafted what has only to be brought by a day, a single one whose name is known to its end."""
    drafts = _DRAFTS.search(text, start, end)
    if (
        drafts is None
        or _known_to_end().match(text, drafts.end()) is None
        or _BRINGS.search(text, drafts.end(), end) is None
    ):
        return None
    name_end = agency_end(text, drafts.end())
    if name_end is None or name_end >= end or _AND_OTHERS.match(text, name_end):
        return None
    return " ".join(text[drafts.end() : name_end].split())


@cache
def _known_to_end() -> re.Pattern[str]:
    """Return the pattern of those whose names are known to their end.

    Of "Ban Chỉ đạo Chương trình …", "Hội đồng thẩm định giá thuốc" nobody can say where they end.
    """
    led = r"(?:Phó\s+)?Chủ\s+tịch|Giám\s+đốc|Lãnh\s+đạo|Thường\s+trực|Ban\s+Thường\s+vụ"
    return pattern_of(rf"(?:(?:{led})\s+)?(?i:{alternation(words_of('known end'))})(?!\w)")


def past_purpose(text: str, start: int, end: int) -> int:
    """Return where the order behind what it is for begins: "Để kịp báo cáo Bộ Y tế, đề nghị các phòng gửi số liệu" goes to no ministry."""
    label = read_label(text, start, end)
    if not _PURPOSES.match(text, label[2] if label else start, end):
        return start
    asked = _asks().search(text, start, min(end, start + _LONGEST_PURPOSE))
    if asked is None:
        return start
    # a purpose may end in a full stop too, though it is no sentence: "Để kịp báo cáo Bộ Y tế. Sở đề nghị các phòng gửi số liệu"
    stop = text.find(". ", label[2] if label else start, asked.start())
    return asked.start() if stop < 0 or not text[stop + 2 : asked.start()].strip() else start


@cache
def _asks() -> re.Pattern[str]:
    return pattern_of(rf"(?<=[,.]\s)(?:[^,;.:]{{2,60}}?\s)??(?:{order_words()}|(?:rất|kính)\s+mong)\s")


def _known_end(text: str, found: re.Match[str], end: int, known: KnownNames | None) -> int:
    """Return how far a known name goes on from where the receiver is named, that of a department too: "Sở Văn hóa, Thể thao và Du lịch"."""
    lists = (official_names(), *([known] if known else ()))
    ends = [names.end_of(text, found.start("who"), end) for names in lists]
    if _COMMA_OF_NAME.match(text, found.end("who"), end):
        ends.append(agency_end(text, found.start("who")))
    return max(filter(None, ends), default=0)


def _each(text: str, start: int, end: int, until: int | None) -> Iterator[re.Match[str]]:
    """Yield the first place that says to whom, then those up to the day at `until`."""
    first = reporting().search(text, start, end)
    found = report().search(text, first.start(), end) if first else None
    while found and _goes_nowhere(text, max(start, found.start() - _LONGEST_LETTER), found.start()):
        found = report().search(text, found.end(), end)
    if found is None:
        return
    yield found
    if until is None or not start <= until < end:
        return
    at = found.end()
    while later := report().search(text, at, max(at, until)):
        copied = _COPY.search(text, at, later.start()) is not None
        if not copied and _MARK.search(text, at, later.start()) and _PURPOSE.match(text, at, later.start()) is None:
            yield later
        at = later.end()


def _goes_nowhere(text: str, start: int, verb: int) -> bool:
    """Return whether the verb tells where another letter went, or what the writer does about who is late."""
    return any(each.search(text, start, verb) for each in (_SENT_BEFORE, _ABOUT_LATE))


def _first(words: str) -> str:
    """Return the first of those whom words name: "Sở Y tế và UBND huyện"."""
    named = split_names(words, None)
    one = named[0].name if len(named) > 1 else " ".join(words.split())
    return one.rpartition(_IS)[2] if one.startswith(_BY_DUTY) else one


@kept
def _beside() -> re.Pattern[str]:
    """Return the pattern of the committee beside a council, of the Party or of the people, up to the name of its place."""
    party = rf"Ban\s+(?:Thường\s+vụ|Chấp\s+hành)\s+(?:Đảng\s+bộ\s+)?(?P<party>{party_committees()})"
    return pattern_of(rf"(?:,|\s+và)\s+(?:{party}|{place_bodies('committee')}\s+(?P<place>{place_kinds()})(?!\w))")
