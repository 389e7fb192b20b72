"""Articles of the document itself that have a day of force of their own: "Điều 1 Nghị định này có hiệu lực từ ngày 01/01/2027"."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ..grammar.pinpoints import pinpoints_in
from ..model import CHANGES
from ..patterns import pattern_of
from ..spans import Span
from ..structure.item_places import is_article, labels_of, places_around
from ..structure.segment import Block
from .neighbours import Neighbours
from .operative import said_day
from .quotations import is_quoted

# "trừ quy định tại Điều 1 có hiệu lực từ ngày …" needs not say whose article that is
_FORCE = r"\s+có\s+hiệu\s+lực\s+(?:thi\s+hành\s+)?(?=(?:kể\s+)?từ\s+ngày\s+\d)"
# "Các quy định không nêu tại Điều 2 Thông tư này", as "Trừ Điều 2, các quy định khác của Thông tư này", are all but that
_OTHERS = r"(?<!không\snêu\stại\s)(?<!không\sthuộc\s)(?<!goài\s)"
_PARTS = pattern_of(
    rf"(?P<parts>(?<!\w){_OTHERS}(?:[Đđ]iểm|[Kk]hoản|Điều)\s+\w{{1,4}}(?=\W)(?:(?!\s(?:khác|còn\s+lại)\s)[^.;:()/“”]){{0,160}}?)\s+(?:của\s+)?(?P<type>[^\W\d_]+(?:\s+[^\W\d_]+){{0,2}})\s+này{_FORCE}"
    rf"|(?<=trừ\s)(?:(?:các\s+)?(?:quy\s+định|nội\s+dung)\s+)?(?:tại\s+)?(?P<excepted>(?:[Đđ]iểm|[Kk]hoản|Điều)\s+\w{{1,4}}(?=\W)[^.;:()/“”]{{0,160}}?){_FORCE}"
)
_LONGEST_DAY = 60
_WORD = "hiệu lực"


def date_parts(text: str, blocks: Sequence[Block], around: Neighbours, quoted: Sequence[Span]) -> None:
    """Give what articles with a day of their own do to other documents that day, where they say none themselves.

    What is `quoted` speaks of the articles of another document.
    """
    days = dict(_days(text, blocks, around.document.type or "", quoted))
    own = around.document.effective_from
    if not days:
        return
    ways, articles = list(labels_of(blocks)), list(_articles(blocks))
    starts = [block.start for block in blocks]
    for index, mention in enumerate(around.mentions):
        related = around.related[index]
        if related.relation not in CHANGES or related.subject is not None or related.effective != own:
            continue
        at = bisect_right(starts, mention.start) - 1
        around_it = (*places_around(ways[at]), articles[at]) if at >= 0 else ()
        day = next((days[place] for place in around_it if place in days), None)
        around.related[index] = related._replace(effective=day or own)


def _days(text: str, blocks: Sequence[Block], type_: str, quoted: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Yield (place, its day) for each article or part of one that has a day of its own."""
    for block in blocks:
        if block.part != "body" or text.find(_WORD, block.start, block.end) < 0:
            continue
        for found in _PARTS.finditer(text, block.start + len(block.label or ""), block.end):
            named = " ".join((found["type"] or type_).split()).lower()
            if not type_.lower().startswith(named) or is_quoted(quoted, found.start()):
                continue
            day = said_day(text, found.end(), min(block.end, found.end() + _LONGEST_DAY))
            for place in pinpoints_in(found["parts"] or found["excepted"]) if day else ():
                yield place, day or ""


def _articles(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the article in which each block stands, also where it is a row of its table or an item below a Roman numeral of its list."""
    article = ""
    for block in blocks:
        if block.label and is_article(block.label):
            article = " ".join(block.label.split())
        yield article
