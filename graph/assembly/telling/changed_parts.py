"""Which parts of a document are changed, where it is named once, in the heading of an article, and the items below say what.

"Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2022/TT-BTNMT" and below it "1. Bổ sung điểm d khoản 2 Điều 5".
"""

import re
from collections.abc import Iterator, Sequence

from ....extract.grammar.pinpoints import expand

_ARTICLE = re.compile(r"^[ \t]*Điều[ \t]+\d{1,3}[a-zđ]?[ \t]*[.:]", re.MULTILINE)
_ITEM = re.compile(
    r"^[ \t]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])[.)]?[ \t]+)?(?:Sửa đổi|Bổ sung|Bãi bỏ|Hủy bỏ|Thay thế|Thay|Bỏ|Đính chính)[ ,][^\n]*",
    re.MULTILINE,
)
_BESIDE = re.compile(r"\b(?:vào\s+)?(?:ngay\s+)?(?:sau|trước)\s+(?=(?:tiết|điểm|khoản|Điều)\s)")
"""What is new stands after or before what follows, which is not changed itself."""
_QUOTED = re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”")


class Articles:
    """The articles of a text, without the words that it quotes: a new provision has items of its own."""

    def __init__(self, text: str) -> None:
        self._text = _QUOTED.sub(lambda found: " " * len(found[0]), text) if "“" in text else text

    def parts_below(self, start: int, named: Sequence[str], others: Sequence[int]) -> tuple[str, ...]:
        """Return the parts that the items below the heading at `start` change: "điểm d khoản 2 Điều 5"; none where it is no heading.

        Args:
            start: where the document is named.
            named: the parts of it that the heading names.
            others: where the text names documents; an item that names one speaks of that.
        """
        text = self._text
        heading = _ARTICLE.match(text, text.rfind("\n", 0, start) + 1)
        if heading is None:
            return ()
        begin = text.find("\n", start)
        following = _ARTICLE.search(text, begin) if begin >= 0 else None
        items = _ITEM.finditer(text, begin, following.start() if following else len(text)) if begin >= 0 else ()
        own = (each[0] for each in items if not any(each.start() <= other < each.end() for other in others))
        return tuple(dict.fromkeys(part for item in own for part in _parts(item, named)))


def _parts(item: str, named: Sequence[str]) -> Iterator[str]:
    """Yield the parts that an item changes; one that names no article is in that which the heading names, if it names one."""
    changed, *beside = _BESIDE.split(item, maxsplit=1)
    places = expand(" ".join((changed, *beside)))
    kept = places[: len(places) - len(expand(beside[0]))] if beside else places
    for place in kept:
        if "Điều" in place:
            yield place
        elif len(named) == 1 and place != named[0]:
            yield f"{place} {named[0]}"
