"""Agencies that are no more: until when they had to act, and who has their duties today."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...graph.identity.seats import province_in
from ...graph.model import Row
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..paging import of_documents
from ..rows import texts_of


@dataclass(frozen=True, slots=True)
class Gone:
    """An agency that is no more: its `name`, its last day, ISO, and who has its duties today; nobody where no list says who."""

    name: str
    until: str
    heirs: tuple[str, ...]

    @property
    def is_missed(self) -> bool:
        """Whether nobody acts today under its name: the department of a province that was merged may be called as before."""
        return self.name not in self.heirs

    @property
    def is_absorbed(self) -> bool:
        """Whether another office took it in: that has most of its duties, but some fields of a ministry or department went elsewhere."""
        return any(_office(heir) != _office(self.name) for heir in self.heirs)


def _office(name: str) -> str:
    return name.removesuffix(province_in(name)).strip()


def gone(store: Store, keys: Iterable[str], today: str) -> dict[str, Gone]:
    """Return which of the agencies with these keys had ended before `today`, ISO, by key."""
    rows = of_documents(store, "ended_agencies", keys)
    found = {str(row["key"]): Gone(str(row["name"]), str(row["until"]), tuple(texts_of(row, "heirs"))) for row in rows}
    return {key: each for key, each in found.items() if each.until < today}


def before(store: Store, agencies: Iterable[str]) -> list[str]:
    """Return the keys of those whose duties these agencies have today."""
    rows = store.read(catalogue()["agencies_before"].cypher, {"agencies": list[str](agencies)})
    return [str(row["key"]) for row in rows]


def with_end(rows: Iterable[Row], ended: Mapping[str, Gone]) -> Iterator[Row]:
    """Yield the tasks, each with the day on which it `ended` because all who had to act did and nobody has their duties; else null.

    `agencies` of a row are the keys of those who must act.
    """
    for row in rows:
        known = [ended.get(key) for key in texts_of(row, "agencies")]
        last = [each.until for each in known if each and not each.heirs]
        yield {**row, "ended": max(last) if last and len(last) == len(known) else None}
