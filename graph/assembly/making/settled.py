"""What a text alone leaves in doubt and all texts together, or a person, have settled: it is pointed out no more."""

from collections import defaultdict
from collections.abc import Collection

from ....diacritics import folded
from ....findings import Finding
from ....iso_days import is_day
from ...identity.key import DocumentKey
from ..meaning.resolve import Account


def is_settled(found: Finding, account: Account, decided: Collection[DocumentKey]) -> bool:
    """Tell whether a finding of the reading of a text no longer holds in the graph.

    Two days of one number are settled where they are of two documents, as before and after a merger of provinces, or
    where a person decided on the day: `decided` are the numbers of which she did, as keys without a mark. A short form that
    may mean several documents of its text is settled where a person said which, and where all texts together tell of it.
    """
    if found.code == "ambiguous-reference":
        return any(
            place.start == found.start and (outcome.decided or outcome.key is None)
            for place, outcome in zip(account.text.places, account.meant, strict=True)
        )
    if found.code != "conflicting-dates":
        return False
    days = _days(account, folded(found.facts.get("number", "")))
    doubtful = {key for key, given in days.items() if key is None or len(given) > 1 or len(days) == 1}
    return bool(days) and all(key and DocumentKey.parse(key)._replace(mark="") in decided for key in doubtful)


def _days(account: Account, number: str) -> dict[str | None, set[str]]:
    """Return the days that a text gives to a number, by the documents that are meant; null where that is not certain."""
    text = account.text
    said = [(place.claim, outcome.key) for place, outcome in zip(text.places, account.meant, strict=True)]
    days: dict[str | None, set[str]] = defaultdict(set)
    for claim, key in (*said, (text.own, account.key)):
        if claim.date and is_day(claim.date) and folded(claim.number or "") == number:
            days[key].add(claim.date)
    return days
