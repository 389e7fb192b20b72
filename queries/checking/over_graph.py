"""What only the graph as a whole shows of the documents in it, by the same checks as of a draft."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

from ...extract.tasks.when.due_days import Calendar, first_day
from ...extract.tasks.when.over import place_of
from ...findings import finding
from ...graph.model import Row, Witness
from ...graph.stores.store import Store
from ...iso_days import is_day, is_later
from ...messages import printed_date
from ..above.nearest import Climb, Demands
from ..above.orders import Order
from ..above.passing import order_above, passing
from ..chains.evidence import evidence_of
from ..checks.agencies import ended_before
from ..checks.model import NOWHERE, Point, Series
from ..checks.series import odd, series_of
from ..deciding.open_questions import File, Paper, Papers
from ..duties.prolonging import is_past
from ..paging import of_documents
from ..rows import by_key, text_of
from .issue import Seen
from .known import fall_of
from .misnumbered import misnumbered

_WINDOW = 4
_OF_OTHER_YEARS = 60


def seen_among_all(store: Store, papers: Papers, keys: Collection[str] | None = None) -> Iterator[Seen]:
    """Yield what documents show beside all others of their agencies: numbers that fit no day, and numbers that nobody has.

    Args:
        store: where to look.
        papers: the documents; where only some are asked for, at least all beside which these are seen.
        keys: of those that are asked for, all by default.
    """
    yield from (each for each in _out_of_series(papers.by_key.values()) if keys is None or each.document in keys)
    yield from misnumbered(store, papers, keys)


def seen_above(store: Store, climb: Climb, papers: Collection[Paper], texts: Mapping[File, Witness]) -> Iterator[Seen]:
    """Yield what documents show beside those on which they rest, which order, and which are their parties.

    On what has ended the text itself is asked, which may say what came of it; the graph only where none of its `texts` is at hand.
    """
    untold = [paper.key for paper in papers if not any(place in texts for place in paper.places)]
    yield from _on_ended(store, untold)
    yield from _gone(store, untold)
    yield from _too_late(store, climb, [paper.key for paper in papers], texts)


def _on_ended(store: Store, keys: Collection[str]) -> Iterator[Seen]:
    """Yield where a document itself says that it rests on what another one had ended before."""
    rows = of_documents(store, "resting_on_ended", keys)
    for _, ends in groupby(rows, key=lambda row: (row["source"], row["target"])):
        first = next((row for row in ends if _had_ended(row)), None)
        place = (
            next((each for each in evidence_of(first) if each["witness"] == first["source"]), None) if first else None
        )
        if first and place:
            since = printed_date(str(first["since"]))
            facts = {
                "number": str(first["name"]),
                "since": since,
                "by": str(first["by"]),
                "successor": fall_of(first).heir,
            }
            found = finding("rests-on-fallen", place["start"], place["end"], **facts)
            yield Seen(found, str(first["source"]), place["path"], place["member"])


def _had_ended(row: Row) -> bool:
    since, day = text_of(row, "since"), text_of(row, "date")
    return bool(since and day) and not is_later(str(since), str(day))


def _out_of_series(papers: Iterable[Paper]) -> Iterator[Seen]:
    """Yield the documents that were read whose day does not fit their number."""
    every: dict[Series, dict[str, list[tuple[Point, Paper]]]] = defaultdict(lambda: defaultdict(list))
    for paper in papers:
        if paper.parsed.complete and paper.parsed.serial.isdecimal() and is_day(paper.date):
            day = str(paper.date)
            every[series_of(paper.parsed)][day[:4]].append((Point(int(paper.parsed.serial), day), paper))
    for of_series in every.values():
        ordered = {year: sorted(found, key=lambda each: each[0]) for year, found in of_series.items()}
        for year in sorted(ordered):
            for at, (point, paper) in enumerate(ordered[year]):
                if paper.status == "loaded" and point.day[:4] == paper.parsed.period:
                    yield from _odd(paper, point, _around(ordered, year, at))


def _around(ordered: Mapping[str, list[tuple[Point, Paper]]], year: str, at: int) -> list[Point]:
    """Return the nearest numbers of the year on both sides, and some of other years."""
    near = [each for each, _ in ordered[year][max(at - _WINDOW, 0) : at + _WINDOW + 1]]
    others = [each for other in ordered if other != year for each, _ in ordered[other][:_OF_OTHER_YEARS]]
    return [*near, *others]


def _odd(paper: Paper, point: Point, points: list[Point]) -> Iterator[Seen]:
    told = odd(paper.parsed, point.day, points)
    if told:
        found = finding(told.code, None, None, number=paper.name, date=printed_date(point.day), **told.facts)
        yield Seen(found, paper.key)


def _gone(store: Store, keys: Collection[str]) -> Iterator[Seen]:
    for row in of_documents(store, "parties_of", keys):
        day = str(row["date"])
        addressees = row["addressees"] if isinstance(row["addressees"], list) else []
        for name in dict.fromkeys(filter(None, (text_of(row, "issuer"), *addressees))):
            ended = ended_before(name, day, text_of(row, "province"))
            if ended:
                yield Seen(ended.finding(day), str(row["key"]))


def _too_late(store: Store, climb: Climb, keys: Collection[str], texts: Mapping[File, Witness]) -> Iterator[Seen]:
    """Yield the orders of the documents with these keys that are due later than what those above demand."""
    tasks = [row for row in of_documents(store, "duties_in", climb.links(keys)) if _is_due_once(row)]
    demanded = climb.demands_on(climb.links({str(row["document"]) for row in tasks}))
    tasks = [row for row in tasks if _may_be_late(row, demanded.get(str(row["document"]), ()))]
    details = by_key(of_documents(store, "duties", (str(row["key"]) for row in tasks)))
    orderers = by_key(of_documents(store, "orderers", demanded))
    for row in tasks:
        document = str(row["document"])
        order = order_above(passing(row, details[str(row["key"])], orderers[document]), demanded[document])
        if order and is_past(_first_day(row), order.due, order.due_hour):
            yield _later(row, order, texts.get((text_of(row, "path"), text_of(row, "member"))))


def _may_be_late(row: Row, demands: Demands) -> bool:
    """Tell whether anything above is due before an order is, and was not over when that was given."""
    given, due = text_of(row, "date") or "", str(row["due"])
    return any(given <= order.due < due for level in demands for order in level)


def _is_due_once(row: Row) -> bool:
    return bool(text_of(row, "due")) and not row["recurrence"]


def _first_day(row: Row) -> str:
    return first_day(text_of(row, "due_text") or "", str(row["due"]), Calendar(text_of(row, "date")))


def _later(row: Row, order: Order, witness: Witness | None) -> Seen:
    """Return that a task is late at the words of its day, as the check of a draft does; at all of it where its text is not kept."""
    facts = {"due": printed_date(str(row["due"])), "number": order.name, "theirs": printed_date(order.due)}
    start, end = row["start"], row["end"]
    task = (start, end) if isinstance(start, int) and isinstance(end, int) else NOWHERE
    start, end = place_of(witness.text, task, text_of(row, "due_text") or "") if witness else task
    found = finding("deadline-after-superior", start, end, **facts)
    return Seen(found, str(row["document"]), text_of(row, "path"), text_of(row, "member"))
