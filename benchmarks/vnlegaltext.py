"""How well references are found in VNLegalText, the sentences that Vietnamese peers annotated and measured themselves on.

    python benchmarks/vnlegaltext.py [FILE] [--misses N]

FILE ("../shared/corpus/vnlegaltext-val.jsonl") holds one sentence a line with its labels (JSON of Label Studio, words joined by "_", which we read as a space: offsets
stay). A label is found where a reference of ours overlaps it, for labels mostly leave out the issuer. "Numbered" labels hold
a digit and, after it, a slash; the others name laws by their titles. `--misses` prints the first N differences with their
verdict.

Labels are missing for many references that stand there. vnlegaltext_judged.csv holds what a person said of each of our
references without a label: "reference" is one by the contract of `Reading.references` (docs/reading.md), "wrong" is not; of each
label without a reference: "missed" is our fault, "no reference" a label that names no document. The second line of precision
and recall counts by these verdicts.
"""

import argparse
import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import luocdo

Span = tuple[int, int]
Place = tuple[int, int, int]

PEERS = {"recall, all": 0.83, "recall, numbered": 0.95, "precision": 0.95}
CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
NUMBERED = re.compile(r"\d[^/]*/")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the file with its labels and what we found in it."""

    line: int
    text: str
    labels: tuple[Span, ...]
    found: tuple[Span, ...]

    def missed(self) -> list[Span]:
        """Return the labels that no reference of ours overlaps."""
        return [label for label in self.labels if not any(overlap(label, each) for each in self.found)]

    def unlabelled(self) -> list[Span]:
        """Return our references that no label overlaps."""
        return [each for each in self.found if not any(overlap(label, each) for label in self.labels)]

    def is_numbered(self, label: Span) -> bool:
        """Return whether the label holds a number and not a title alone."""
        return NUMBERED.search(self.text[slice(*label)]) is not None


def overlap(left: Span, right: Span) -> bool:
    """Return whether the spans share a character."""
    return left[0] < right[1] and right[0] < left[1]


def main() -> None:
    """Read, count and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=CORPUS / "vnlegaltext-val.jsonl")
    parser.add_argument("--misses", type=int, default=0)
    asked = parser.parse_args()
    sentences = list(read(asked.file))
    verdicts = judged(Path(__file__).with_name("vnlegaltext_judged.csv"))
    print_differences(sentences, verdicts, most=asked.misses)
    print(f"{len(sentences)} sentences\n\n{'':<20}{'peers':>8}{'ours':>9}{'judged':>9}")
    for name, (raw, after) in figures(sentences, verdicts).items():
        print(f"{name:<20}{PEERS[name]:>8.2f}{raw:>9.4f}{after:>9.4f}")


def read(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of the file, read by luocdo."""
    for line, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        sentence = json.loads(row)
        text = sentence["data"]["value"].replace("_", " ")
        values = (each["value"] for part in sentence["annotations"] for each in part["result"])
        labels = tuple(sorted((value["start"], value["end"]) for value in values))
        found = tuple((each.start, each.end) for each in luocdo.read_text(text).references)
        yield Sentence(line, text, labels, found)


def judged(path: Path) -> dict[Place, str]:
    """Return (line, start, end) -> verdict; a place that nobody judged counts as the labels say."""
    with path.open(encoding="utf-8", newline="") as file:
        return {(int(row["line"]), int(row["start"]), int(row["end"])): row["verdict"] for row in csv.DictReader(file)}


def figures(sentences: list[Sentence], verdicts: dict[Place, str]) -> dict[str, tuple[float, float]]:
    """Return for each figure its value by the labels alone and by the verdicts."""
    labels = [(each.line, *label, each.is_numbered(label)) for each in sentences for label in each.labels]
    missed = {(each.line, *label): each.is_numbered(label) for each in sentences for label in each.missed()}
    unlabelled = [(each.line, *span) for each in sentences for span in each.unlabelled()]
    found = sum(len(each.found) for each in sentences)
    ours = [place for place in unlabelled if verdicts.get(place) != "reference"]
    lost = [numbered for place, numbered in missed.items() if verdicts.get(place) != "no reference"]
    numbered = sum(label[-1] for label in labels)
    return {
        "recall, all": (1 - len(missed) / len(labels), 1 - len(lost) / len(labels)),
        "recall, numbered": (1 - sum(missed.values()) / numbered, 1 - sum(lost) / numbered),
        "precision": (1 - len(unlabelled) / found, 1 - len(ours) / found),
    }


def print_differences(sentences: list[Sentence], verdicts: dict[Place, str], most: int) -> None:
    """Print what only one side has, "-" for a label and "+" for a reference of ours, with the words around it."""
    spans = [("-", each, span) for each in sentences for span in each.missed()]
    spans += [("+", each, span) for each in sentences for span in each.unlabelled()]
    for sign, sentence, (start, end) in spans[:most]:
        verdict = verdicts.get((sentence.line, start, end), "not judged")
        before, after = sentence.text[max(0, start - 60) : start], sentence.text[end : end + 40]
        print(f"{sign} {sentence.line}:{start}-{end} ({verdict}) {before}[{sentence.text[start:end]}]{after}")


if __name__ == "__main__":
    main()
