"""Texts of one document: which of them is believed, and wherein the others differ from it.

Annexes in files of their own and entries of registers are no copies: they come after the document itself.

What a file is called says nothing. Most files are right; of equals the text from which more was read, then the one in
which less was found wrong.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from ....diacritics import folded
from ....findings import Finding, finding
from ....messages import printed_date
from ...decisions.model import Merge
from ..meaning.resolve import Account
from ..telling.told import Text
from .facts import Dossier

_PARTS = (None, "annex", "entry")
"""What a file can hold of a document, from the document itself to what others say of it."""
_SHOWN = 4
_LONGEST = 60
_ALIKE = 0.5
"""Titles that share this part of their words differ by misprints and abbreviations."""


def believed_first(accounts: Iterable[Account]) -> list[Account]:
    """Return the texts of a document, the believed one first; those that were merged into it come last."""
    every = list(accounts)
    votes: Counter[bytes] = Counter()
    for account in every:
        votes[account.text.said] += len(account.text.files)
    return sorted(
        every, key=lambda each: (each.own != each.key, _rank(each.text), -votes[each.text.said], *_worth(each.text))
    )


def _rank(text: Text) -> int:
    return _PARTS.index(text.document.part)


def _worth(text: Text) -> tuple[int, int, str]:
    known = sum(bool(value) for value in text.document.model_dump(exclude_defaults=True).values())
    return -(known + len(text.places) + len(text.tasks)), len(text.findings), text.content


def differing_copies(dossier: Dossier) -> Iterator[Finding]:
    """Yield a finding where files of one numbered document do not say the same: the graph follows the first of them.

    Of documents that people merged it was known.
    """
    if any(isinstance(each.what, Merge) for each in dossier.decided):
        return
    texts = [text for text in dossier.texts if text.document.number and text.document.part is None]
    others = texts[1:]
    if not any(_differs(texts[0], other) for other in others):
        return
    believed = texts[0]
    differences = dict.fromkeys(words for other in others for words in _differences(believed, other))
    yield finding(
        "differing-copies",
        number=believed.document.number or "",
        files=", ".join(sorted(_files(believed, *others))),
        believed=_files(believed)[0],
        differences="; ".join([*differences][:_SHOWN]) or "…",
    )


def _differs(one: Text, other: Text) -> bool:
    return one.said != other.said or one.amounts != other.amounts or bool(_titles(one, other))


def _differences(believed: Text, other: Text) -> Iterator[str]:
    """Yield what one text says where the other says something else: "30/3/2024" ≠ "30/4/2024"."""
    pairs = (
        _titles(believed, other),
        (_days([believed.document.date]), _days([other.document.date])),
        (_days(task.due for task in believed.tasks), _days(task.due for task in other.tasks)),
        (believed.amounts, other.amounts),
        (_named(believed), _named(other)),
        ([task.text for task in believed.tasks], [task.text for task in other.tasks]),
    )
    for left, right in filter(None, pairs):
        mine, theirs = _only(left, right), _only(right, left)
        if mine or theirs:
            yield f"{mine or '–'} ≠ {theirs or '–'}"


def _titles(one: Text, other: Text) -> tuple[list[str], list[str]] | None:
    """Return both titles where they are not the same, misprints and abbreviations aside."""
    left, right = (set(text.own.name.split()) for text in (one, other))
    if not left or not right or len(left & right) >= _ALIKE * min(len(left), len(right)):
        return None
    return [one.document.title or ""], [other.document.title or ""]


def _days(days: Iterable[str | None]) -> list[str]:
    return [printed_date(day) for day in days if day]


def _named(text: Text) -> list[str]:
    return [place.claim.number for place in text.places if place.claim.number]


def _only(here: Collection[str], there: Collection[str]) -> str:
    """Return what stands here and not there, shortly."""
    known = set(map(folded, there))
    only = [f"“{_short(each)}”" for each in dict.fromkeys(here) if folded(each) not in known]
    return ", ".join([*only[:_SHOWN], *(["…"] if len(only) > _SHOWN else [])])


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST].rsplit(' ', 1)[0]}…"


def _files(*texts: Text) -> list[str]:
    return [f"{file.path}: {file.member}" if file.member else file.path for text in texts for file in text.files]
