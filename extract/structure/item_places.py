"""Where a block stands in its document, as officers say it: "điểm a khoản 2 Điều 3", "mục 2.1", "khoản 2 mục III"."""

from collections.abc import Iterator, Sequence

from ..patterns import pattern_of
from .segment import Block

_ARTICLE = pattern_of(r"Điều\s+\d+\w?")
_ROMAN = pattern_of(r"[IVX]+")
_NUMBER = pattern_of(r"\d+(?:\.\d+)*")
_LETTER = pattern_of(r"[a-zđ]")

Labels = tuple[str, ...]


def labels_of(blocks: Sequence[Block]) -> Iterator[Labels]:
    """Yield for each block the labels that lead to it, the outermost first.

    Each part of the document counts anew, whatever is printed around its pages. A row of a table stands under no label.
    """
    above: list[tuple[int, str]] = []
    part = None
    for block in blocks:
        if block.part not in (part, "outside"):
            part, above = block.part, []
        if block.label is not None and not block.cells:
            while above and above[-1][0] >= block.depth:
                above.pop()
            above.append((block.depth, block.label))
        yield () if block.cells else tuple(label for _, label in above)


def is_article(label: str) -> bool:
    """Tell whether a label is that of an article (điều), and no smaller or larger part."""
    return _ARTICLE.fullmatch(label) is not None


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
        if is_article(label):
            outer = " ".join(label.split())
        elif _LETTER.fullmatch(label):
            outer = _within(f"điểm {label}", outer)
        elif outer is None or "." in label:
            outer = f"mục {label}" if _NUMBER.fullmatch(label) or _ROMAN.fullmatch(label) else outer
        elif _NUMBER.fullmatch(label):
            outer = _within(f"khoản {label}", outer)
    return outer


def places_around(labels: Labels) -> Iterator[str]:
    """Yield the places in which the one to which these labels lead stands, itself first.

    >>> list(places_around(("Chương II", "Điều 3", "2", "a")))
    ['điểm a khoản 2 Điều 3', 'khoản 2 Điều 3', 'Điều 3']
    """
    for count in range(len(labels), 0, -1):
        if place := place_named(labels[:count]):
            yield place


def _within(part: str, outer: str | None) -> str:
    return f"{part} {outer}" if outer else part
