"""The titles of documents that a heading in capitals names, where the text below says how far they go.

"THỰC HIỆN CHỈ THỊ SỐ 5/CT-TTG NGÀY 04/3/2024 VỀ TIẾT KIỆM ĐIỆN | NĂM 2024" does not show what of it is the heading's own; "Thực hiện Chỉ
thị số 5/CT-TTg ngày 04/3/2024 về tiết kiệm điện, …" does.
"""

from ..mention import Mention
from ..patterns import pattern_of

_ABOUT = pattern_of(r"\s+(?:VỀ\s+(?:VIỆC\s+)?)?(?=\w)")


def with_titles_below(text: str, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, those of headings with the titles that the text gives to the same documents."""
    untitled = [each for each in mentions if _is_untitled(text, each)]
    if not untitled:
        return mentions
    below: dict[str | None, str] = {}
    for each in mentions:
        if each.title and each.form == "number":
            below.setdefault(each.number, each.title)
    titles = {each.start: _printed(text, each.end, below.get(each.number, "")) for each in untitled}
    return [each._replace(title=titles.get(each.start) or each.title) for each in mentions]


def _is_untitled(text: str, mention: Mention) -> bool:
    return mention.title is None and mention.number is not None and text[mention.start : mention.end].isupper()


def _printed(text: str, end: int, title: str) -> str | None:
    """Return the title as it stands in capitals behind a reference that ends at `end`, or None where other words do."""
    about = _ABOUT.match(text, end) if title else None
    if about is None:
        return None
    heading = " ".join(text[about.end() : about.end() + 2 * len(title)].split())
    printed, rest = heading[: len(title)], heading[len(title) :]
    whole = printed.isupper() and printed.lower() == title.lower() and not rest[:1].isalnum()
    return printed if whole else None
