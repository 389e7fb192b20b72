"""The words around the pictures, in Vietnamese and English: the rows of labels.csv, for the page and the terminal."""

import csv
from functools import cache
from importlib.resources import files


@cache
def labels(lang: str) -> dict[str, str]:
    """Return all labels in `lang` ("vi" or "en") by their id."""
    rows = (files(__package__) / "labels.csv").read_text(encoding="utf-8").splitlines()
    return {row["id"]: row[lang] for row in csv.DictReader(rows)}


def label(key: str, lang: str, **facts: object) -> str:
    """Return label `key` in `lang`, its {places} filled from `facts`.

    Raises:
        KeyError: no such label, or a place without its fact.
    """
    return labels(lang)[key].format(**facts)


def printed_date(date: str | None, lang: str) -> str:
    """Return an ISO date, whole or cut to month or year, as officers write it (Nghị định 30/2020/NĐ-CP, Phụ lục I).

    Days below 10 and the months 1 and 2 carry a leading zero: "08/9/2023", "23/02/2024".
    """
    parts = (date or "").split("-")
    if parts == [""]:
        return label("date.none", lang)
    if len(parts) == 1:
        return label("date.year", lang, year=parts[0])
    month = parts[1] if parts[1] in ("01", "02") else parts[1].lstrip("0")
    if len(parts) == 2:
        return label("date.month", lang, month=month, year=parts[0])
    return f"{parts[2]}/{month}/{parts[0]}"
