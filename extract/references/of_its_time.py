"""Laws that a cited document names: it means those of its own time, "Nghị định số 43/2014/NĐ-CP … hướng dẫn Luật Đất đai" that of 2013."""

from collections.abc import Sequence

from ..grammar.numbers import year_of
from ..mention import Mention, Related
from .law_titles import laws_by_title, title_key


def of_their_time(mentions: Sequence[Mention], related: Sequence[Related]) -> tuple[Mention, ...]:
    """Return the mentions, laws called by their title alone within another document's words as those that it can have meant."""
    pairs = zip(mentions, related, strict=True)
    return tuple(mention if use.subject is None else _of_time(mention, mentions[use.subject]) for mention, use in pairs)


def _of_time(mention: Mention, source: Mention) -> Mention:
    """Return a law as the latest of its title that there was with the source; of none that is known, without a number."""
    day = source.date or year_of(source.number)
    if day is None or mention.form != "name" or mention.number or mention.date:
        return mention
    alike = laws_by_title().get((mention.type or "", title_key(mention.title or "")), ())
    younger = any(law.number == mention.resolves_to and law.date[: len(day)] > day for law in alike)
    if not younger:
        return mention
    then = [law.number for law in alike if law.date[: len(day)] <= day]
    return mention._replace(resolves_to=then[-1] if then else None)
