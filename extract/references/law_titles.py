"""The laws and ordinances that are known, by their titles and by the letters that stand for these ("BVMT", "TTDS")."""

import re
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from functools import lru_cache

from ..kept import kept
from ..patterns import pattern_of
from ..rules import rows, rows_of_type

TOKEN = pattern_of(r"\w+|[^\w\s]")
PAUSES = frozenset(",-")
# small words of a title that leave no letter in its acronym
_SILENT = frozenset(("và", "về", "ở", "của", "đối", "với"))
_MOST_WORDS = 3
# of two titles with the same day: one letter in ten may differ
_NEARLY = 0.9
# bodies that a title may name by their letters
SHORT_NAMES = {"hội đồng nhân dân": "hđnd", "ủy ban nhân dân": "ubnd"}
# "qui phạm pháp luật", "hành chánh", and letters of which a keyboard lost a mark
OTHER_SPELLINGS = {"qui": "quy", "hdnd": "hđnd", "chánh": "chính", "sỹ": "sĩ"}


@dataclass(frozen=True, slots=True)
class Law:
    """A law that is known: there may be several of one title, each of its time."""

    type: str
    title: str
    number: str
    date: str
    effective_from: str


@lru_cache
def laws() -> tuple[Law, ...]:
    """Return the known laws and ordinances: those of the register and those of law_titles.csv."""
    return tuple(Law(*facts) for facts in _laws())


@kept
def _laws() -> tuple[tuple[str, ...], ...]:
    """Return the facts of each, in the order of `Law`."""
    facts = [field.name for field in fields(Law)]
    listed = (*rows_of_type("register", ("Luật", "Bộ luật", "Pháp lệnh")), *rows("law_titles"))
    return tuple(tuple(row[name].rstrip(".") if name == "title" else row[name] for name in facts) for row in listed)


def title_key(title: str) -> str:
    """Return what the spellings of one title share: its letters in small, without commas, blanks that may be lost, and short names."""
    whole = "".join(token for token in TOKEN.findall(title.lower()) if token not in PAUSES)
    for other, usual in OTHER_SPELLINGS.items():
        whole = whole.replace(other, usual)
    for full, short in SHORT_NAMES.items():
        whole = whole.replace(full.replace(" ", ""), short)
    return whole.replace("hđndvàubnd", "hđndubnd")


@lru_cache
def laws_by_title() -> dict[tuple[str, str], tuple[Law, ...]]:
    """Return (type, title key) -> the laws of that title, by date."""
    known: dict[tuple[str, str], dict[str, Law]] = {}
    for law in laws():
        if law.number:
            known.setdefault((law.type, title_key(law.title)), {})[law.number] = law
    return {key: tuple(sorted(found.values(), key=lambda law: law.date)) for key, found in known.items()}


@lru_cache(maxsize=1024)
def numbers_nearly_called(type_: str, title: str, date: str) -> frozenset[str]:
    """Return the numbers of the laws of that day whose title is nearly this one, a letter or two lost: "Luật Tchức chính phủ"."""
    wanted = title_key(title)
    of_day = (law for law in laws() if law.number and (law.type, law.date) == (type_, date))
    return frozenset(
        law.number for law in of_day if SequenceMatcher(None, title_key(law.title), wanted).ratio() >= _NEARLY
    )


@kept
def titles_of_letters() -> dict[tuple[str, str], frozenset[str]]:
    """Return (type, letters in capitals) -> the titles that they may stand for; first words may stand before them: "thuế GTGT"."""
    known: dict[tuple[str, str], set[str]] = {}
    for law in laws():
        words = [word for word in re.findall(r"[^\W\d_]+", law.title.lower()) if word not in _SILENT]
        if words[:1] == ["sửa"] or len(words) < 2:
            continue
        for spelt in range(min(_MOST_WORDS, len(words) - 1)):
            letters = "".join(word[0] for word in words[spelt:])
            known.setdefault((law.type, " ".join((*words[:spelt], letters)).upper()), set()).add(law.title)
    return {letters: _one_spelling(titles) for letters, titles in known.items()}


def _one_spelling(titles: set[str]) -> frozenset[str]:
    """Return one of the titles that differ in commas, letter case and small words only: the longest."""
    ordered = sorted(titles, key=lambda title: (len(title), title))
    return frozenset(
        {
            tuple(w for w in TOKEN.findall(title.lower()) if w not in _SILENT and w not in PAUSES): title
            for title in ordered
        }.values()
    )


@kept
def law_letters() -> frozenset[str]:
    """Return the letters for type and title of a law that are common with its year: "LĐĐ 2024"."""
    starts = {"Luật": "L", "Bộ luật": "BL"}
    return frozenset(
        starts[type_] + letters
        for type_, letters in titles_of_letters()
        if type_ in starts and " " not in letters and len(letters) > 1
    )
