"""How sure a decision is: how often those of its form were right in documents that nobody had read before.

What is counted in `first_readings.csv` are the first readings of the blind rounds in tests/annotations, each by the program as
it was before that round was known, of references whose number and name were plain; of what goes on from another reference, where that one was right.
"""

import csv
from functools import cache
from importlib.resources import files
from math import sqrt

from ..model import Relation


@cache
def first_readings() -> dict[str, tuple[int, int]]:
    """Return for each form how many decisions were right, and how many there were."""
    lines = (files(__package__) / "first_readings.csv").read_text(encoding="utf-8").splitlines()
    return {row["form"]: (int(row["right"]), int(row["of"])) for row in csv.DictReader(lines)}


@cache
def certainty(form: str, relation: Relation | None = None) -> float:
    """Return what share of such decisions is right at least, as far as so few show it: Wilson's bound, one deviation below.

    Relations that a form is as sure of as of any other are counted together.
    """
    counted = first_readings()
    right, of = counted.get(f"{form} {relation}") or counted[form]
    share = right / of
    spread = sqrt((share * (1 - share) + 1 / (4 * of)) / of)
    return round((share + 1 / (2 * of) - spread) / (1 + 1 / of), 3)
