"""How often decisions of each form were right: the counts of `extract/relations/first_readings.csv`, for documents that the program has not been mended for.

    PYTHONPATH=FOLDER python benchmarks/certainties.py ROUND…

FOLDER holds a link `luocdo` to the program as it was before anybody had read the rounds (names of files in tests/annotations, without ".json"); the annotations and
their documents are those of this checkout. Printed is each form with the decisions that were right, and all of them: of references found, whose number and
name were plain. Of what only goes on from another reference ("A và B") those count where the reference before is right. The counts are added by hand to those of the file.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import count
from typing import Any

import accuracy
import pairing

import luocdo
import luocdo.extract.read as reading
from luocdo.extract.relations.certainty import certainty, first_readings

Json = dict[str, Any]

PLAIN = 0.9
FOLLOWING = {"goes on", "joined", "joined in title"}


class Recorder:
    """Stands for `certainty` while documents are read, and says by which form each reference was decided.

    Each call returns a value below all before, so that the last form asked for is the one that the decision keeps.
    """

    def __init__(self) -> None:
        self._values = (0.1 - nth * 1e-9 for nth in count())
        self._forms = {certainty(form): form for form in first_readings()}

    def __call__(self, form: str, relation: object = None) -> float:
        """Return the value of one decision of this form."""
        value = next(self._values)
        self._forms[value] = f"{form} {relation}" if f"{form} {relation}" in first_readings() else form
        return value

    def form(self, value: float) -> str:
        """Return the form of the decision that kept this value."""
        return self._forms.get(value, "none")


RECORDER = Recorder()


def main() -> None:
    """Read the rounds and print a row for each form."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("rounds", nargs="+")
    stand_in()
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    for document in accuracy.annotated(asked.parse_args().rounds):
        for form, is_right in decisions(document):
            right[form] += is_right
            of[form] += 1
    for form in sorted(of):
        print(f"{form:<24}{right[form]:>5}{of[form]:>5}")


def stand_in() -> None:
    """Let every module that asks how sure a form is ask the recorder."""
    for name, module in list(sys.modules.items()):
        if name.startswith("luocdo.extract.relations.") and getattr(module, "certainty", None) is certainty:
            module.certainty = RECORDER  # type: ignore[attr-defined]


def decisions(document: Json) -> Iterator[tuple[str, bool]]:
    """Yield the form of each decision in a document, and whether it was right."""
    found, forms = read(document)
    wanted = document.get("references", [])
    pairs = pairing.paired(wanted, found)
    back = {at: wanted[index] for index, at in pairs.items()}
    was_right = True
    for at, (one, form) in enumerate(zip(found, forms, strict=True)):
        before, was_right = was_right, at in back and pairing.used_alike(back[at], one, pairs)
        if at in back and one["plain"] >= PLAIN and (before or form not in FOLLOWING):
            yield form, was_right


def read(document: Json) -> tuple[list[Json], list[str]]:
    """Return the references of a document, each with how `plain` it is, and the forms of their decisions."""
    forms: list[str] = []
    plain: list[float] = []
    relate = reading.relate

    def recorded(clean: Any, blocks: Any, mentions: Any, *rest: Any) -> Any:
        related = relate(clean, blocks, mentions, *rest)
        plain[:] = [mention.confidence for mention in mentions]
        forms[:] = [RECORDER.form(each.confidence) for each in related]
        return related

    reading.relate = recorded
    try:
        found = luocdo.read_text(accuracy.text_of(document)).model_dump(mode="json")["references"]
    finally:
        reading.relate = relate
    return [one | {"plain": sure} for one, sure in zip(found, plain, strict=True)], forms


if __name__ == "__main__":
    main()
