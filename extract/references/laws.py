"""Laws called by their title: "Luật Đất đai năm 2013", "Luật sửa đổi, bổ sung một số điều của Luật …", "BLDS 2015"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..grammar.alternation import alternation
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..rules import rows
from .heads import LAW_WORDS, Heads
from .law_name import LawName, tidy
from .law_title_tree import LINK, title_end, titles_of_list
from .law_titles import laws, laws_by_title, title_key, titles_of_letters
from .unlisted_laws import unlisted_law

_LAW = pattern_of(rf"{alternation(LAW_WORDS)}(?=\s)")
_SMALL = pattern_of(r"luật(?=\s)")
_SMALL_TYPES = (pattern_of(r"bộ\s+luật(?=\s)"), pattern_of(r"pháp\s+lệnh(?=\s)"))
# a type that the laws of a list share
_SHARED = pattern_of(r"[Ll]uật\s{0,2}:\s{1,3}")
_SHARED_BY = (pattern_of(r"Luật\s{0,2}:\s{1,3}"), pattern_of(r"luật\s{0,2}:\s{1,3}"))
_AMENDING = pattern_of(
    r"\s+(?:[Ss]ửa\s+đổi|[Bb][ổỗồô]\s+sung)(?:\s?,?\s+b[ổỗồô]\s+sung)?\s+(?:một\s*số\s*(?:[Đđ]iều|nội\s+dung)"
    r"|(?:các\s+)?[Đđ]iều\s+[\d,\s]{1,40}(?:và\s+\d+\s+)?|(?=(?:Luật|Bộ\s+luật|Pháp\s+lệnh)\s))\s*(?:(?:của\s+){1,2}|tại\s+)?(?:các\s+|\d+\s+)?"
)
_STATE = pattern_of(r"\s+nước\s+Cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa\s+Việt\s+Nam")
# "Luật Lưu trữ sửa đổi 2014": so a portal calls the law that amends another one
_AMENDED_IN = pattern_of(r"\s+sửa\s+đổi(?=\s+(?:năm\s+)?(?P<year>(?:19|20)\d\d)(?![\d/-]))")
_YEAR_FOLLOWS = pattern_of(r"\s+(?:năm\s+)?(?:19|20)\d\d(?![\d/-])")


def find_laws(text: str, heads: Heads) -> Iterator[LawName]:
    """Yield every law, ordinance or constitution that is called by its title, without its number and date."""
    yield from _by_letters(text, heads)
    yield from _by_title(text, heads)


def _by_letters(text: str, heads: Heads) -> Iterator[LawName]:
    """Yield the laws whose title is written in letters: "BLDS", "LĐĐ"."""
    for found in heads["acronym"]:
        if not text[found.start() - 1 : found.start()].isalnum():
            row = _acronym_rows()[" ".join(found[0].split())]
            yield LawName(found.start(), found.end(), row["type"], row["title"])
    for found in heads["lettered"]:
        if not text[found.start() - 1 : found.start()].isalnum():
            yield _lettered(text, found.start(), found.end(), *_type_and_letters(found[0]))


def _by_title(text: str, heads: Heads) -> Iterator[LawName]:
    """Yield the laws whose type is written out, one after the other; several may share it: "các Luật: Chứng khoán, Kế toán"."""
    after = 0
    others = (found for pattern in (_SMALL, *_SMALL_TYPES, *_SHARED_BY) for found in pattern.finditer(text))
    for found in sorted((*heads["law"], *others), key=re.Match.start):
        start = found.start()
        if start < after or _is_no_law(text, start) or _issues_itself(text, found):
            continue
        if found.re in _SHARED_BY:
            for first, last in titles_of_list(text, found.end()):
                yield LawName(start if after <= start else first, last, "Luật", tidy(text[first:last]))
                after = last
            continue
        name = _law_at(text, found) or _in_small_letters(text, found, after)
        if name is not None:
            after = name.end
            yield name


def _issues_itself(text: str, found: re.Match[str]) -> bool:
    """Return whether a law that amends others opens with these words, its articles behind them: what it amends follows with its number.

    A report that tells of a law ("Quốc hội ban hành Luật … số 57/2024/QH15 …") goes on with something else.
    """
    if _AMENDING.match(text, found.end()) is None:
        return False
    issues = _ISSUES.search(text, max(0, found.start() - 60), found.start())
    return issues is not None and _ITS_ARTICLES.match(text, found.end()) is not None


def _is_no_law(text: str, start: int) -> bool:
    before = " ".join(text[max(0, start - 16) : start].lower().split())
    if before.endswith(_no_law_before()) or text[start - 1 : start].isalnum():
        return True
    return before.endswith(" về") and _BY_NUMBER.search(text, max(0, start - 90), start) is not None


# the law is named by its number before its title: "Luật số 51/2010/QH12 của Quốc hội về | Luật Người khuyết tật"
_BY_NUMBER = pattern_of(
    r"[Ll]uật\s+số\s+\d{1,3}/(?:19|20)\d\d/QH\d{1,2}(?:\s+ngày\s[^,;.()]{6,30}?)?(?:\s+của\s+Quốc\s+hội)?\s+về\s+\Z"
)


# As in: Quốc hội ban hành | Luật sửa đổi, bổ sung một số điều của Luật Thú y số 79/2015/QH13
_ISSUES = pattern_of(r"(?:^|[\n.;]\s*)(?:Ủy\s+ban\s+[Tt]hường\s+vụ\s+)?Quốc\s+hội\s+ban\s+hành\s+\Z")
_ITS_ARTICLES = pattern_of(r"(?:[^\n]|\n(?!\s)){1,1500}\n\s*(?:Điều\s+1\s*[.:]|Chương\s|CHƯƠNG\s|Phần\s|PHẦN\s)")
# a law may amend a law that amends a law; what goes deeper is no title
_DEEPEST = 3


def _law_at(text: str, found: re.Match[str], depth: int = 0) -> LawName | None:
    """Return the law whose type was `found`, by the title behind it: a known one, its letters, or one that no list knows."""
    type_ = " ".join(found[0].split()).capitalize()
    start, at = found.span()
    if type_ == "Hiến pháp":
        state = _STATE.match(text, at)
        return LawName(start, state.end() if state else at, type_, None)
    amending = _AMENDING.match(text, at) if depth < _DEEPEST else None
    if amending and (amender := _amending_law(text, start, type_, amending, depth)):
        return amender
    end = title_end(text, at)
    if end is not None and (
        found[0] != "luật" or text[at:end].lstrip()[:1].isupper() or _YEAR_FOLLOWS.match(text, end)
    ):
        return _amended_in_year(text, LawName(start, end, type_, tidy(text[at:end])))
    if not found[0][1:].islower() or found[0] == "luật":
        return None
    letters = _LETTERS.match(text, at)
    if letters and (type_, _letters_key(letters[1])) in titles_of_letters():
        return _lettered(text, start, letters.end(), type_, _letters_key(letters[1]))
    return unlisted_law(text, start, at, type_)


def _amended_in_year(text: str, law: LawName) -> LawName:
    """Return the law that amended `law` where the year of that stands behind it: "Luật Lưu trữ sửa đổi 2014"."""
    amended = _AMENDED_IN.match(text, law.end)
    if amended is None or _passed_anew(law, amended["year"]):
        return law
    title = f"sửa đổi, bổ sung một số điều của {law.type} {law.title}"
    return LawName(law.start, amended.end(), law.type, title, law.certain)


def _passed_anew(law: LawName, year: str) -> bool:
    """Return whether the whole law was passed again in that year: "Luật Đất đai sửa đổi năm 2024" is that of 2024 itself."""
    named = laws_by_title().get((law.type, title_key(law.title or "")), ())
    return any(each.date.startswith(year) for each in named)


# "hướng dẫn thi hành một số điều của luật đầu tư": what in a title without capitals says that a law is meant, and no subject
_CITING = pattern_of(
    r"(?<!\w)(?:căn\s+cứ|thi\s+hành|thực\s+hiện|áp\s+dụng|hướng\s+dẫn|chi\s+tiết|theo|điều(?:,?\s+khoản)?\s+(?:\w{1,5}\s+)?(?:của|tại)"
    r"|điều\s+\w{1,5}|quy\s+định\s+(?:của|tại|trong))(?:\s+các)?\s+\Z",
    re.IGNORECASE,
)


def _in_small_letters(text: str, found: re.Match[str], last: int) -> LawName | None:
    """Return the law whose title is written without a capital, where the words before cite it, or a list goes on from `last`."""
    start, at = found.span()
    end = title_end(text, at) if found[0].islower() else None
    if end is None:
        return None
    type_, title = " ".join(found[0].split()).capitalize(), tidy(text[at:end])
    if (type_, title_key(title.removeprefix("về "))) not in laws_by_title():
        return None
    listed = last > 0 and start - last < 12 and LINK.fullmatch(text, last, start)
    cited = listed or _CITING.search(text, max(0, start - 40), start)
    return LawName(start, end, type_, title) if cited else None


_LETTERS = pattern_of(rf"\s+((?:[^\W\d_]{{1,12}}\s+){{0,2}}?[{UPPER}][{UPPER}&]{{1,11}})(?![\w/-])")


def _letters_key(printed: str) -> str:
    return " ".join(printed.upper().replace("&", "").split())


def _type_and_letters(word: str) -> tuple[str, str]:
    """Return what "BLTTDS" or "LĐĐ" abbreviates, type and title apart."""
    code = ("Bộ luật", word[2:])
    return code if word.startswith("BL") and code in titles_of_letters() else ("Luật", word[1:])


def _lettered(text: str, start: int, end: int, type_: str, letters: str) -> LawName:
    """Return the law whose title is written in letters; where they fit several titles the year that follows may choose."""
    titles = titles_of_letters()[type_, letters]
    if len(titles) > 1 and (year := _YEAR_FOLLOWS.match(text, end)):
        of_year = {law.title for law in laws() if law.title in titles and law.date[:4] == year[0][-4:]}
        titles = frozenset(of_year) or titles
    certain = len(titles) == 1
    return LawName(start, end, type_, next(iter(titles)) if certain else None, certain=certain)


def _amending_law(text: str, start: int, type_: str, amending: re.Match[str], depth: int) -> LawName | None:
    """Return a law that amends others: it carries their names in its own, all of them."""
    end = at = amending.end()
    if shared := _SHARED.match(text, at):
        end = at = max((last for _, last in titles_of_list(text, shared.end())), default=end)
    while inner := _LAW.match(text, at):
        if found := _law_at(text, inner, depth + 1):
            end = found.end
        elif listed := _LISTED_LAW.match(text, at):
            end = listed.end()
        else:
            break
        link = LINK.match(text, end)
        at = link.end() if link else len(text)
        if link and (part := _PART_OF_NEXT.match(text, at)) and _PART_OF_NEXT.search(amending[0]):
            at = part.end()
    if several := _SEVERAL_LAWS.match(text, amending.end()):
        end = max(end, several.end())
    if end == amending.end():
        return None
    return LawName(start, end, type_, tidy(text[start:end]).split(" ", type_.count(" ") + 1)[-1])


# As in: Luật sửa đổi, bổ sung Điều 3 của Luật Lưu trữ và | Điều 9 của | Luật Kế toán
_PART_OF_NEXT = pattern_of(r"[Đđ]iều\s+\d{1,3}[a-z]?\s+(?:của\s+)?(?=\w|\Z)")
# "Luật Chứng khoán, Luật Quản lý tài sản công, Luật Quản lý thuế": a title that is shortened stands between others
_LISTED_LAW = pattern_of(r"Luật\s+[^\W\d_][^,;.:()\d]{3,80}?(?=(?:,|\s+và)\s+(?:Bộ\s+l|L)uật\s)")
# what is said of the laws is not of their field: "các luật về thuế có hiệu lực từ", "các luật về thuế do Quốc hội ban hành";
# "tự do tín ngưỡng", "thực hiện dân chủ", "hoạt động từ thiện" are fields
_SAID_OF_LAWS = rf"(?:có\s+(?:hiệu\s+lực|nội\s+dung|quy\s+định)|(?:do|của)\s+[{UPPER}]|từ\s+(?:ngày|khi)|hiện\s+(?:hành|nay)|nêu\s+(?:trên|tại)|trong\s+(?:đó|năm|thời|khi|quý|tháng)|tại\s+(?:kỳ|[{UPPER}])|(?:theo|để|thì|là|đang|này|đã|được)(?!\w))"
_FIELD_WORD = rf"\s+(?!(?:số|ngày|năm|và)\s|sửa\s+đổi|{_SAID_OF_LAWS})[^\W\d_]+"
_FIELD_OVER = (
    rf"\s*(?:[;,.()\"”]|\Z)|\s+(?:(?:số|ngày|năm|và\s+(?:Điều|khoản|điểm|các|Luật|Nghị|Thông))\s|{_SAID_OF_LAWS})"
)
# commas are of the field only before the number: "10 luật có liên quan đến an ninh, trật tự số 118/2025/QH15"
_SEVERAL_LAWS = pattern_of(
    rf"[Ll]uật\s+trong\s+lĩnh\s+vực(?:{_FIELD_WORD}){{1,6}}?(?:\s+và(?:\s+[{LOWER}]{{1,7}}){{1,3}}?)?(?={_FIELD_OVER})|(?:luật|Luật(?=\s+(?:(?:có\s+)?liên\s+quan|về\s)))(?:\s+(?:(?:có\s+)?liên\s+quan(?:\s+đến)?|về)(?:(?>(?:{_FIELD_WORD}){{1,6}})"
    rf"(?:(?:,(?:{_FIELD_WORD}){{1,4}}){{1,3}}(?=\s+số\s+\d{{1,3}}/\d{{4}}/QH))?)?)?(?!\w)"
)


@lru_cache
def _no_law_before() -> tuple[str, ...]:
    return tuple(row["before"] for row in rows("not_laws"))


@lru_cache
def _acronym_rows() -> dict[str, dict[str, str]]:
    return {row["acronym"]: row for row in rows("law_acronyms")}
