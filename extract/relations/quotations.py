"""The text of another document that is quoted: where it stands.

"Sửa đổi khoản 2 như sau: “…”" gives new text of the document that is amended, "đã in là: “…”" text of the one that is corrected,
"Điều 5 Nghị định số … quy định: “…”" text of the one that is cited.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from ..patterns import pattern_of
from ..spans import Span

_FAR, _NEAR = 40_000, 40
_NEW_TEXT = pattern_of(r":\s*(?P<quote>[“\"])")
# An article that stands in quotation marks on its own line, below "Điều 1. Sửa đổi, bổ sung Điều 5", which has no colon.
_NEW_ARTICLE = pattern_of(r"\n[ \t]*(?P<quote>[“\"])(?=Điều\s+\d{1,3}[a-zđ]?\.\s)")
_SAYS = pattern_of(
    r"(?:như\s+sau|quy\s+định|(?<!\w)nêu(?:\s+rõ)?|ghi\s+rõ|nguyên\s+văn|trích|(?:in|ghi|viết|đọc|sửa|đính\s+chính)(?:\s+(?:lại|là|thành)){0,2})\s*\Z",
    re.IGNORECASE,
)
# "đề nghị bổ sung: “Căn cứ Nghị định …”": grounds that a draft should have
_ADDS = pattern_of(
    r"(?<!\w)(?:bổ\s+sung|thay(?:\s+bằng)?|sửa)(?:\s+(?:nội\s+dung|căn\s+cứ|đoạn|câu|ý|thêm)){0,2}\s*:\s*\Z",
    re.IGNORECASE,
)
_GROUND = pattern_of(r"[“\"](?:Căn\s+cứ|Thực\s+hiện|Xét)\s")
# "Bổ sung khoản 5 Điều 8: “5. Hồ sơ …”": the new provision begins with its own number.
_PROVISION = pattern_of(r"(?<!\w)(?:điểm|khoản|điều|mục)\s+\w{1,4}\s*\Z", re.IGNORECASE)
_NUMBERED = pattern_of(r"[“\"](?:Điều\s+\d{1,3}[a-zđ]?\.|\d{1,3}[a-zđ]?\.|[a-zđ]\d?\))\s")
_SAYS_PHRASE = pattern_of(
    r"(?<!\w)(?:cụm\s+từ|từ|chữ|(?:in|ghi|viết|đọc|sửa|đính\s+chính)(?:\s+lại)?(?:\s+(?:là|thành))?)\s+\Z",
    re.IGNORECASE,
)
# "“Nghị định số 5” sửa thành “Nghị định số 7”": both are words of what is corrected
_IS_CHANGED = pattern_of(
    r",?\s+(?:(?:được|nay|xin)\s+){0,2}(?:sửa|đính\s+chính|viết)(?:\s+lại)?\s+(?:là|thành)\s+(?=[“\"])", re.IGNORECASE
)
_PHRASE = pattern_of(r"“[^“”]{1,2000}”|\"(?:[^\"\n]|\n(?!\s*\n)){1,600}\"")
_OPENING, _CURVED = pattern_of(r"[“\"]"), pattern_of("“")
_QUOTES = pattern_of(r"[“”]")
# “… like this." at the end of a line: one of the two marks has lost its curve
_MIXED = pattern_of(r"“[^“”\"]{1,2000}\"(?=[.;,)]{0,3}[ \t]*(?:\n|\Z))")
_STRAIGHT_END = pattern_of(r"\"(?=[.;,)]{0,3}[ \t]*(?:\n|\Z))")


def quoted_spans(text: str) -> tuple[Span, ...]:
    """Return where the text of another document is quoted ("… như sau: “Điều 5. …”"), in order, without overlap.

    A quotation that is never closed is none.
    """
    if "“" not in text and '"' not in text:
        return ()
    starts = sorted({*_new_texts(text), *(found.start("quote") for found in _NEW_ARTICLE.finditer(text))})
    phrases = list(_phrases(text))
    if not starts and not phrases:
        return ()
    spans: list[Span] = []
    for span in sorted([*_curved(text, set(starts)), *_straight(text, starts), *phrases]):
        if not spans or span[0] >= spans[-1][1]:
            spans.append(span)
    return tuple(spans)


def _new_texts(text: str) -> Iterator[int]:
    """Yield where a quotation opens behind a colon."""
    for found in _NEW_TEXT.finditer(text):
        if _opens_quotation(text, found):
            yield found.start("quote")


def _phrases(text: str) -> Iterator[Span]:
    """Yield the phrases in quotation marks that words call so: "cụm từ “Sở Nội vụ”", "viết là “…”"."""
    past = 0
    for mark in (_OPENING if '"' in text else _CURVED).finditer(text):
        at = mark.start()
        if at <= past or not text[at - 1].isspace():
            continue
        found = _PHRASE.match(text, at)
        if found and (_SAYS_PHRASE.search(text, max(past, at - 40), at) or _IS_CHANGED.match(text, found.end())):
            past = found.end()
            yield found.span()


def _opens_quotation(text: str, colon: re.Match[str]) -> bool:
    """Return whether new text follows: words say so ("như sau:"), it begins the line below ("1. Sửa đổi Điều 6:") or is a provision itself."""
    start, before = colon.start(), max(0, colon.start() - _NEAR)
    if "\n" in colon[0] or _SAYS.search(text, before, start) or adds_ground(text, colon.start("quote")):
        return True
    provision = _PROVISION.search(text, before, start) is not None
    return provision and _NUMBERED.match(text, colon.start("quote")) is not None


def adds_ground(text: str, quote: int) -> bool:
    """Return whether the quotation that opens at `quote` is a ground that somebody asks for: "đề nghị bổ sung: “Căn cứ Nghị định …”"."""
    return _GROUND.match(text, quote) is not None and _ADDS.search(text, max(0, quote - _NEAR), quote) is not None


def _curved(text: str, starts: set[int]) -> Iterator[Span]:
    """Yield the quotations in “…”, others within them included."""
    open_at, depth = None, 0
    for mark in _QUOTES.finditer(text):
        at = mark.start()
        if at in starts and (open_at is None or at - open_at > _FAR):
            open_at, depth = at, 1
            if mixed := _MIXED.match(text, at):
                yield mixed.span()
                open_at = None
        elif open_at is not None:
            depth += 1 if mark[0] == "“" else -1
            if depth == 0:
                yield open_at, mark.end()
                open_at = None


def _straight(text: str, starts: Iterable[int]) -> Iterator[Span]:
    """Yield the quotations in "…": they end with a line, since the same mark opens others within them."""
    ends = [found.end() for found in _STRAIGHT_END.finditer(text)]
    for start in starts:
        at = bisect_right(ends, start + 1)
        if text[start] == '"' and at < len(ends) and ends[at] - start < _FAR:
            yield start, ends[at]


def quotation_at(spans: Sequence[Span], place: int) -> Span | None:
    """Return the one of the `spans` in which `place` lies."""
    at = bisect_right(spans, place, key=_first) - 1
    return spans[at] if at >= 0 and place < spans[at][1] else None


def is_quoted(spans: Sequence[Span], place: int) -> bool:
    """Return whether `place` lies in one of the `spans`."""
    return bool(spans) and quotation_at(spans, place) is not None


def _first(span: Span) -> int:
    return span[0]
