"""An obligation in words: who must act, by when, because of which chain, and what there is to remark on it."""

from collections.abc import Iterator
from datetime import date

from ...iso_days import is_day
from ...messages import printed_date
from ...queries.duties.heirs import Gone
from ...queries.duties.model import Extended, Obligation
from ...queries.duties.occurrences import Again
from ...queries.duties.terms import Reckoned
from ...queries.working_days import holiday
from ..labels import label
from ..lines import short_name

_WEEKEND = ("saturday", "sunday")


def way(each: Obligation, lang: str) -> str:
    """Return the documents of the chain, from the one that orders it up to the centre."""
    return " ← ".join(short_name(card, lang) for card in (each.document, *(step.document for step in each.chain)))


def time_of(each: Obligation) -> str | None:
    """Return the words that set the time, and how often it comes again where they do not say so."""
    words, often = each.due_text, each.recurrence
    return (
        " · ".join(filter(None, (words, often if not (words and often and often in words.lower()) else None))) or None
    )


def units(each: Obligation, lang: str) -> str:
    """Return who must act, those who help with their role."""
    names = (f"{unit.name} ({unit.role})" if unit.role else unit.name for unit in each.units)
    return "; ".join(names) or label("duties.nobody", lang)


def above_named(each: Obligation, lang: str) -> str | None:
    """Return where further up a deadline is set: "khoản 1 Điều 2, 1204/QĐ-UBND"."""
    if each.superior is None:
        return None
    place = place_named(each.superior.place, each.superior.item, lang)
    return ", ".join(filter(None, (place, short_name(each.superior.document, lang))))


def place_named(place: str | None, item: str | None, lang: str) -> str:
    """Return where in its document a task stands, in a table by the number of its row; empty where neither is known."""
    return place or (label("task.item", lang, item=item) if item else "")


def remarks(each: Obligation, lang: str) -> list[str]:
    """Return all there is to remark on an obligation."""
    return [*warnings(each, lang), *notes(each, lang)]


def warnings(each: Obligation, lang: str) -> Iterator[str]:
    """Yield how the deadline fails those who must act, why it could not be reckoned, and whether nobody knows what causes it."""
    document = each.document
    if each.state == "draft":
        yield label("duties.of_draft", lang)
    elif document.status == "loaded" and not document.number and document.date and not is_day(document.date):
        yield label("duties.unnumbered", lang)
    yield from (gone(unit, lang) for unit in each.gone)
    for squeeze in each.squeezes:
        yield label(f"duties.{squeeze}", lang)
    if each.too_early:
        issued = printed_date(each.document.date or "")
        yield label("duties.too_early", lang, received=printed_date(each.too_early), issued=issued)
    if each.extended and not each.extended.sure:
        yield extended(each.extended, lang)
    if each.source is None:
        yield label("duties.no_source", lang)


def notes(each: Obligation, lang: str) -> Iterator[str]:
    """Yield whether the day is our reading of the words, how it was reckoned, and what people decided."""
    if each.extended and each.extended.sure:
        yield extended(each.extended, lang)
    if each.working_day and each.state != "done" and each.days is not None and each.days >= 0:
        yield day_off(each, lang)
    if each.approximate:
        yield label("duties.approximate", lang, words=each.due_text or each.recurrence)
    if each.again and each.again.previous and each.state in ("due", "overdue"):
        yield again(each.again, lang, is_over=each.state == "overdue")
    if each.reckoned:
        yield reckoned(each.reckoned, lang)
    for decision in each.decided:
        day = printed_date(decision["when"][: len("2026-11-28")])
        kind = decision["what"]["kind"]
        yield label(f"duties.by_{kind}", lang, who=decision["who"], day=day, why=decision["why"])


def gone(unit: Gone, lang: str) -> str:
    """Return until when a unit was that is no more, and who has its duties today."""
    name = "duties.absorbed" if unit.is_absorbed else "duties.gone" if unit.heirs else "duties.gone_for_good"
    return label(name, lang, unit=unit.name, until=printed_date(unit.until), heirs=", ".join(unit.heirs))


def day_off(each: Obligation, lang: str) -> str:
    """Return which day off the last day is, and on which day offices work next."""
    day = date.fromisoformat(str(each.due))
    name = holiday(day, lang)
    known = label("duties.holiday", lang, name=name) if name else label(f"duties.{_WEEKEND[day.weekday() - 5]}", lang)
    return label("duties.day_off", lang, day=known, next=printed_date(each.working_day or ""))


def extended(moved: Extended, lang: str) -> str:
    """Return which document moves a deadline, from which day to which, or that it may be another one's that it moves."""
    facts = {"document": moved.document.name, "was": printed_date(moved.was)}
    if moved.due is None:
        return label("duties.extended_somehow", lang, **facts)
    return label(
        "duties.extended" if moved.sure else "duties.extended_perhaps", lang, due=printed_date(moved.due), **facts
    )


def again(when: Again, lang: str, *, is_over: bool) -> str:
    """Return which day of what comes again was the last one; of one that is over, which is the next one."""
    if not is_over:
        return label("duties.again", lang, previous=printed_date(when.previous or ""))
    following = label("duties.again_next", lang, next=printed_date(when.next)) if when.next else ""
    return label("duties.again_over", lang) + following


def reckoned(how: Reckoned, lang: str) -> str:
    """Return how a relative deadline was turned into a day."""
    event = label(f"duties.{how.event}", lang)
    told = label("duties.reckoned", lang, event=event, start=printed_date(how.start))
    if how.holidays:
        told += label("duties.holidays", lang, days=", ".join(map(printed_date, how.holidays)))
    if how.unknown_years:
        told += label("duties.unknown_years", lang, years=", ".join(map(str, how.unknown_years)))
    return told
