"""Where in its document a task stands, as officers say it: "điểm a khoản 2 Điều 3", "mục 2.1", "khoản 2 mục III"."""

from collections.abc import Iterable, Iterator, Sequence

from ..model import Task
from ..normalise import CleanText
from ..patterns import pattern_of
from ..structure.segment import Block

_ARTICLE = pattern_of(r"Điều\s+\d+\w?")
_ROMAN = pattern_of(r"[IVX]+")
_NUMBER = pattern_of(r"\d+(?:\.\d+)*")
_LETTER = pattern_of(r"[a-zđ]")

Labels = tuple[str, ...]


def placed(clean: CleanText, blocks: Sequence[Block], tasks: Iterable[Task]) -> Iterator[Task]:
    """Yield the tasks, in the order of the text, each with where it stands; a row of a table stands under no such number."""
    ways = list(_ways(clean, blocks))
    at = -1
    for task in tasks:
        while at + 1 < len(ways) and ways[at + 1][0] <= task.start:
            at += 1
        labels = ways[at][1] if at >= 0 else ()
        place = place_named(labels if task.item is not None else _articles(labels))
        yield task.model_copy(update={"place": place}) if place else task


def place_named(labels: Labels) -> str | None:
    """Return the place to which these labels lead from the outermost one, null where they are no numbers.

    In an article numbers count clauses (khoản) and letters points (điểm), as Nghị định 30/2020/NĐ-CP has it; elsewhere the
    outermost number counts sections (mục).

    >>> place_named(("Điều 3", "2", "a")), place_named(("2", "2.1")), place_named(("III", "2", "b"))
    ('điểm a khoản 2 Điều 3', 'mục 2.1', 'điểm b khoản 2 mục III')
    >>> place_named(("1", "a")), place_named(("-",))
    ('điểm a mục 1', None)
    """
    outer: str | None = None
    for label in labels:
        if _ARTICLE.fullmatch(label):
            outer = " ".join(label.split())
        elif _LETTER.fullmatch(label):
            outer = _within(f"điểm {label}", outer)
        elif outer is None or "." in label:
            outer = f"mục {label}" if _NUMBER.fullmatch(label) or _ROMAN.fullmatch(label) else outer
        elif _NUMBER.fullmatch(label):
            outer = _within(f"khoản {label}", outer)
    return outer


def _articles(labels: Labels) -> Labels:
    """Return the article in which a paragraph stands that is no item: behind the last item nothing tells whether it belongs to that."""
    return tuple(label for label in labels if _ARTICLE.fullmatch(label))


def _within(part: str, outer: str | None) -> str:
    return f"{part} {outer}" if outer else part


def _ways(clean: CleanText, blocks: Sequence[Block]) -> Iterator[tuple[int, Labels]]:
    """Yield from which offset of the text as loaded on which labels lead to what stands there, the outermost first."""
    above: list[tuple[int, str]] = []
    part = None
    for block in blocks:
        if block.part != part:
            part, above = block.part, []
        if block.cells:
            yield clean.raw_offset(block.start), ()
        elif block.label is not None:
            while above and above[-1][0] >= block.depth:
                above.pop()
            above.append((block.depth, block.label))
            yield clean.raw_offset(block.start), tuple(label for _, label in above)
