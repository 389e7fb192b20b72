"""How the words between two references divide: where a list goes on, where a new clause begins."""

import re
from functools import cache
from typing import NamedTuple

from ..grammar.agency_phrase import agency_end
from ..grammar.alternation import alternation
from ..grammar.doc_types import type_names
from ..letters import UPPER
from ..patterns import pattern_of
from ..remembered import remembered
from ..rules import rows

# What may stand between a joint and the reference after it, besides the words of the list: "khoản 2 và 3 Điều 5".
_PINPOINTS = (
    r"(?:(?:tiết|điểm|khoản|điều|mục|chương|phần|phụ\s+lục|biểu|mẫu)(?:\s+số)?"
    r"\s+[\w.]{1,8}(?:(?:\s*,|\s+và)\s+[\w.]{1,4}(?![\w.])){0,12}\s*,?)"
)
# A history counts: "điều chỉnh lần 1 tại Quyết định A, lần 2 tại Quyết định B", "sửa đổi năm 2020 tại …, năm 2023 tại …".
_NTH = r"(?:(?:lần\s+(?:thứ\s+)?\w{1,5}|năm\s+\d{4})\s*)"
# "Ban hành", "Trường hợp", "Tổng hợp": words that only begin like the name of one who acts.
_NO_ACTOR = r"\s+(?:hành|bố|hợp|kết|số|mức|luật|dẫn|chống|ngừa|suất|thảo)(?!\w)"
# "các tổ chức tín dụng": a verb as the name of many is none.
_NO_NOUN = r"(?<!các\s)(?<!những\s)"
# "A cùng với B" joins, "xử lý vướng mắc đối với B" and "so với B" do not.
_WITH = r"(?<!đối\s)(?<!so\s)(?<!trái\s)(?<!khác\s)(?<!hợp\s)với"
# "ý kiến các Bộ: Tài chính (công văn …), Kế hoạch và Đầu tư (công văn …)": no plan
_OF_MINISTRY = r"\s+và\s+Đầu\s+tư"
# "Về đề nghị của UBND tỉnh tại A; ý kiến của các Bộ: Xây dựng (công văn …)": those are heard besides
_OPINIONS = r"ý\s+kiến\s+(?:của\s+)?các\s+bộ\s*:"
# "Phụ lục II ban hành kèm theo A": a part of what A has issued
_ATTACHED = r"(?:(?<=[\w)”]\s)(?:(?:được\s+)?ban\s+hành\s+)?kèm\s+theo\s+)"
_LABEL = r"(?:[-–—+•●○▪*·]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ][.)]|\(\d{1,2}\))"


# In "bãi bỏ Điều 5, Điều 6 Thông tư A", "khoản 1 và khoản 3 Điều 5" the joint is of parts of one document, and joins no document to another.
_UNIT = r"(?:điểm|khoản|điều|mục|chương|phần|phụ\s+lục)"
_PART_BEFORE = pattern_of(rf"(?<!\w){_UNIT}\s+[\w.]{{1,4}}\s*\Z", re.IGNORECASE)
_PART_AFTER = pattern_of(rf"(?:,|và\s+{_UNIT}\s)", re.IGNORECASE)
_LONGEST_LIST_START = 220
_LONGEST_AGENTS = 200


class Gap(NamedTuple):
    """The words before a reference, back to the reference before it or to the start of the sentence.

    Attributes:
        start, end: offsets of the clean text.
        cut: where the clause of the reference begins; `start` where no clause ends within the words.
        breaks: whether a new main clause begins within the words ("…, Sở Nội vụ đề nghị …").
    """

    start: int
    end: int
    cut: int
    breaks: bool


def read_gap(text: str, start: int, end: int) -> Gap:
    """Return how the words `text[start:end]` before a reference divide."""
    clause = _main_clause(text[start:end])
    if clause is None and (deed := _deed_under(text, start, end)):
        clause = deed - start
    cut = text.rfind(";", start, end) + 1
    return Gap(start, end, max(cut, start + (clause or 0)), clause is not None)


# "Theo Nghị định A về văn thư, UBND tỉnh | bãi bỏ Quyết định B": whoever acts by a document, and not that document
_BY = pattern_of(r"(?:[-–+*•]\s*|\d{1,2}[.)]\s*)?(?:Theo|Căn\s+cứ|Thực\s+hiện|Trên\s+cơ\s+sở|Thi\s+hành)\s")
_DEED = pattern_of(
    r"\s+(?:đã\s+|sẽ\s+)?(?:ban\s+hành\s+[^,;:.()\d]{3,60}?\s)?(?P<deed>bãi\s+bỏ|hủy\s+bỏ|thay\s+thế|sửa\s+đổi)\s+(?!bởi\s|bằng\s)"
)
_COMMA = pattern_of(rf",\s+(?=[{UPPER}])")
# "Theo Nghị định A, Chính phủ thay thế Nghị định B": by its own decree, which then does it
_OWN_ACTS = {"Chính phủ": "Nghị định", "Quốc hội": "Luật"}


def _deed_under(text: str, start: int, end: int) -> int | None:
    """Return where the deed stands of an agency that acts behind a comma by the document that opens the paragraph."""
    line = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start) + 1) + 1
    if _BY.match(text, line, start) is None:
        return None
    for comma in _COMMA.finditer(text, start, end):
        agency = agency_end(text, comma.end())
        deed = _DEED.match(text, agency, end) if agency else None
        if deed is not None:
            own = _OWN_ACTS.get(text[comma.end() : agency])
            return None if own and own in text[line:start] else deed.start("deed")
    return None


@remembered
def _main_clause(words: str) -> int | None:
    """Return where the verb of the last main clause within the words stands: its subject is no part of a title."""
    last = None
    for found in _clause_start().finditer(words):
        if not _is_agent(words, found.start("actor")):
            last = found.start("act")
    return last


def _is_agent(words: str, actor: int) -> bool:
    """Return whether the one who acts stands in a list after "do": "các văn bản do UBND tỉnh A, UBND tỉnh B (cũ) ban hành"."""
    by = words.rfind("do ", max(0, actor - _LONGEST_AGENTS), actor)
    return by >= 0 and _by_agents().fullmatch(words, by, actor) is not None


def find_joint(text: str, gap: Gap) -> int | None:
    """Return where "," or "và" joins the reference to the list before it, null where no word does."""
    start = max(gap.start, gap.end - 160)
    found = _joined().search(text, start, gap.end)
    while found is not None and (part := _parts_joined(text, start, found.start())):
        found = _joined().search(text, start, part.start())
    return found.start() if found else None


def _parts_joined(text: str, start: int, joint: int) -> re.Match[str] | None:
    """Return the part of a document that stands before a joint and is joined to another part by it."""
    return _PART_BEFORE.search(text, start, joint) if _PART_AFTER.match(text, joint) else None


def goes_on_with(text: str, start: int, end: int) -> bool:
    """Return whether nothing but the words of a list, or the name of an attachment, leads up to the reference at `end`."""
    return end - start < _LONGEST_LIST_START and _list_start().fullmatch(text, start, end) is not None


def goes_on_by(text: str, start: int, end: int) -> bool:
    """Return whether a list goes on with what another agency says: "; Giám đốc Sở Tài chính tại Tờ trình số …"."""
    agency = _agency().fullmatch(text, start, end) if end - start < _LONGEST_LIST_START else None
    return agency is not None and not _acts().search(text, agency.start("name"), agency.end("name"))


def goes_on_in_bracket(text: str, gap: Gap) -> bool:
    """Return whether a list goes on with one more agency, whose document stands in a bracket as the last one's does: "Bộ A (văn bản số 1); Bộ B (văn bản số 2)"."""
    agency = _agency_before_bracket().fullmatch(text, gap.start, gap.end)
    return agency is not None and not _acts().search(text, agency.start("name"), agency.end("name"))


def joins_noun(text: str, start: int, end: int) -> bool:
    """Return whether the words are empty but for "(", or join documents by name: "… và Kết luận tại … (", "và các công văn bổ sung ("."""
    return not text[start:end].strip("( \n\t") or _named().search(text, start, end) is not None


def joins_part(text: str, start: int, end: int) -> bool:
    """Return whether the words join a part of another document to the list: "và thủ tục số 3 tại"."""
    return _joined_part().search(text, start, end) is not None


def names_part(text: str, start: int, end: int) -> bool:
    """Return whether the words between a cue and its target name a part of it ("khoản 2 Điều 5", "cụm từ")."""
    return _part().search(text, start, end) is not None


def begins_with_part(text: str, start: int, end: int) -> bool:
    """Return whether the words begin with a part of a document: "Phụ lục II ban hành kèm theo …"."""
    return _first_word("part").match(text, start, end) is not None


def begins_with_person(text: str, start: int, end: int) -> bool:
    """Return whether the words begin with one whom a document names, or with a body that it sets up: "ông …", "thành viên"."""
    return _first_word("person").match(text, start, end) is not None


def begins_with_thing(text: str, start: int, end: int) -> bool:
    """Return whether the words begin with what a document is about and no part of it: "kinh phí", "diện tích 5 ha"."""
    return _first_word("thing").match(text, start, end) is not None


@cache
def _first_word(kind: str) -> re.Pattern[str]:
    return pattern_of(
        rf"\W*(?:(?:riêng|các|những|toàn\s+bộ|một\s+số|việc|cho|của|\d{{1,3}})\s+){{0,3}}(?:{_words(kind)})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _words(kind: str) -> str:
    return alternation(row["words"] for row in rows("clause_words") if row["kind"] == kind)


@cache
def _clause_start() -> re.Pattern[str]:
    return pattern_of(
        rf"(?:,|\)|\.\s|:)\s*(?:[^,;.:()]{{0,60}}?\s)??(?P<actor>{_words('actor')})(?!\w|{_NO_ACTOR})(?:[^,;.:()]|(?<=[Pp]hòng),(?=\s[Cc]hống)|\([^()]{{0,60}}\)){{0,110}}?\s{_NO_NOUN}(?P<act>{_words('act')})(?!\w|\s+kèm\s)"
    )


@cache
def _by_agents() -> re.Pattern[str]:
    """Return the pattern of "do" and those who act, up to the last one, where none of them has acted yet."""
    return pattern_of(rf"(?<!\w)do\s(?:{_words('actor')})?(?:(?!(?<!\w)(?:{_words('act')})(?!\w))[^;.:])*")


@cache
def _fill() -> str:
    return rf"(?i:(?:(?:{_words('fill')})(?!\w)|{_PINPOINTS}|{_NTH}|[:(“\"]|{_LABEL})\s*)"


@cache
def _joined() -> re.Pattern[str]:
    voice = (
        r"(?:hướng\s+dẫn|ý\s+kiến|chỉ\s+đạo|kết\s+luận|đề\s+nghị|đề\s+xuất|kiến\s+nghị|yêu\s+cầu"
        r"|(?:kết\s+quả|báo\s+cáo)\s+thẩm\s+(?:định|tra))\s+(?:\w+\s+){0,3}?của\s+"
    )
    # what another one proposes: "đề nghị của Bộ A (công văn …) và của Bộ B (công văn …)"
    agency = rf"(?:(?:{voice})?[{UPPER}](?:(?!\stheo\s)[^,;.:]){{1,90}}?\s(?:tại|của)\s+|(?<=\)\svà\s)của\s+(?=[{UPPER}])[^;.:()]{{2,90}}?\s(?=\())?"
    said = r"(?:(?:kết\s+luận|ý\s+kiến|chỉ\s+đạo)(?:\s+[^\W\d]+){0,3}?\s+(?:tại|trong)\s+)?"
    return pattern_of(
        rf"(?:,|(?<!\w)(?:[vV][àÀ]|hoặc|cùng|hay|{_WITH}))\s*(?:{_fill()}){{0,8}}(?:{agency}|{said})(?:{_fill()}){{0,4}}\Z"
    )


@cache
def _joined_part() -> re.Pattern[str]:
    return pattern_of(
        rf"(?:,|(?<!\w)và)\s+(?:các\s+)?(?i:{_words('part')})(?!\w)[^,;.:]{{0,90}}?\s(?:tại|của|trong|kèm\s+theo)\s+(?:{_fill()}){{0,4}}\Z"
    )


# "; cụm từ “sổ giấy” tại Điều 6 …": a wording of the next document of what is changed
_WORDING = r"(?:các\s+)?cụm\s+từ\s+[“\"][^“”\"\n]{1,80}[”\"](?:(?:,|\s+và)\s+[“\"][^“”\"\n]{1,80}[”\"]){0,4}\s+"


@cache
def _list_start() -> re.Pattern[str]:
    types = alternation(type_names())
    noun = rf"(?:(?!{_OPINIONS})(?:{types}|Điều lệ|Danh mục|Quy trình|Ý kiến|Đề nghị|Đề xuất|Kết luận|Kết quả thẩm định)(?!\w|{_OF_MINISTRY})[^;.]{{0,200}})?"
    return pattern_of(rf"\s*(?:{_WORDING})?(?:{_fill()}){{0,12}}(?:{_ATTACHED}{noun}|{noun})", re.IGNORECASE)


@cache
def _agency() -> re.Pattern[str]:
    return pattern_of(
        rf"\s*(?:{_fill()}){{0,4}}(?P<name>(?:{_words('actor')})(?!\w)[^,;.:]{{0,90}}?)\s(?:tại|trong)\s+(?:{_fill()}){{0,4}}"
    )


@cache
def _agency_before_bracket() -> re.Pattern[str]:
    return pattern_of(rf"\)\s*;\s*(?:và\s+)?(?P<name>(?:{_words('actor')})(?!\w|{_NO_ACTOR})[^,;.:()]{{2,90}}?)\s?\(")


@cache
def _acts() -> re.Pattern[str]:
    return pattern_of(rf"(?<!\w)(?:{_words('act')})(?!\w)")


@cache
def _named() -> re.Pattern[str]:
    types = alternation(type_names())
    later = r"(?:các|những)\s+(?:văn\s+bản|công\s+văn)\s+bổ\s+sung(?=\s*\()"
    return pattern_of(rf"(?:,|(?<!\w)và)\s+(?:(?:{types})(?!\w|{_OF_MINISTRY})|{later})")


@cache
def _part() -> re.Pattern[str]:
    return pattern_of(rf"(?<!\w)(?:{_words('part')})(?!\w)", re.IGNORECASE)
