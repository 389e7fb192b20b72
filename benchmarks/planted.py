"""How many planted faults `luocdo check` finds, and how often it cries wolf.

    python benchmarks/planted.py [--seed 7] [--many 300] [--misses] [--alarms]

`faults.py` puts faults of all kinds into documents of ours and into letters around rows of the register; each is checked
as a draft beside a store of the letters above. A fault is found when a finding of its kind stands at its place. False
alarms are the findings that the fault did not cause: elsewhere in the document with the fault, in the sound letter (which
is right by its making), and in our own documents, where a reader judged each (planted_judged.csv: "right" are faults that
these texts have). Those of codes that no fault was planted for count as "any other code"; what only says how a text was
read alleges no fault and counts for nothing. `--alarms` prints those that nobody has judged yet.
"""

import argparse
import csv
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from faults import MAKERS, faults
from letters import Fault, material

from luocdo.extract.read import read_text
from luocdo.findings import Finding
from luocdo.graph import Store, build, opened
from luocdo.graph.model import Witness
from luocdo.queries.checking.drafting import draft_of
from luocdo.queries.checks.run import check_draft

JUDGED = Path(__file__).with_name("planted_judged.csv")
TODAY = "2026-11-28"
GOAL = 0.9
CODES = {
    "conflicting dates": {
        "conflicting-dates",
        "date-not-on-record",
        "issuer-or-date-not-on-record",
        "date-near-record",
        "year-date-mismatch",
    },
    "cited before it existed": {"cited-date-after-citing"},
    "out of its series": {"number-out-of-series", "number-beyond-year"},
    "symbol against type or issuer": {"symbol-type-mismatch", "symbol-issuer-mismatch"},
    "wrong title or issuer": {"probable-misspelling", "titles-differ"},
    "replaced or not yet in force": {"rests-on-fallen", "rests-on-expired", "rests-on-falling", "not-yet-in-force"},
    "agency that no longer exists": {"agency-gone", "level-gone", "cited-agency-gone"},
    "grounds missing": {"grounds-missing"},
    "deadline": {"deadline-before-own-date", "deadline-on-day-off", "deadline-after-superior"},
    "missing middle": {"missing-middle"},
    "unexplained alias": {"unexplained-alias", "ambiguous-reference", "uncertain-reference"},
    "first citation": {"first-citation-without-date", "first-citation-without-issuer", "first-citation-without-title"},
    "chain that does not reach": {"chain-not-reached"},
}
OTHER = "any other code"
ALLEGES_NOTHING = {"repaired-number", "outside-document"}
_NUMBER = re.compile(r"\d+/[\w&/-]+\w")
KIND_OF = {code: kind for kind, codes in CODES.items() for code in codes}


def main() -> None:
    """Plant, check, count, and print the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--seed", type=int, default=7)
    asked.add_argument("--many", type=int, default=300)
    asked.add_argument("--misses", action="store_true")
    asked.add_argument("--alarms", action="store_true")
    arguments = asked.parse_args()
    made = material(arguments.seed)
    planted = list(faults(made, arguments.many))
    with tempfile.TemporaryDirectory() as folder, _store(Path(folder), made.above) as store:
        found, missed, wrong = _scored(planted, store)
        wrong += list(_in_ours(made.documents, store, show=arguments.alarms))
    _print(planted, found, wrong)
    if arguments.misses:
        for each in missed:
            print(f"MISSED {each.kind}: {each.name}: {each.text[max(each.start - 40, 0) : each.end + 40]!r}")
        for kind, name, alarm, words in wrong:
            print(f"FALSE {kind}: {name}: {alarm.code} {words!r}")


def _store(folder: Path, above: dict[str, str]):
    letters = folder / "above"
    letters.mkdir()
    for name, text in above.items():
        (letters / name).write_text(text, encoding="utf-8")
    (letters / "none.txt").write_text(
        "UBND tỉnh Lai Châu\nSố: 1/UBND-NC\nLai Châu, ngày 03 tháng 01 năm 2023\n", encoding="utf-8"
    )
    build([letters], folder / "store", jobs=1)
    return opened(folder / "store")


Alarm = tuple[str, str, Finding, str]


def _scored(planted: Iterable[Fault], store: Store) -> tuple[Counter[str], list[Fault], list[Alarm]]:
    found: Counter[str] = Counter()
    missed: list[Fault] = []
    wrong: list[Alarm] = []
    judged = {(row["code"], row["words"]) for row in _judged()}
    for each in planted:
        before = {(finding.code, _words(each.sound, finding)): finding for finding in _findings(each.sound, store)}
        after = _findings(each.text, store)
        at_place = [finding for finding in after if finding.code in CODES[each.kind] and _is_at(each, finding, before)]
        found[each.kind] += bool(at_place)
        missed += [] if at_place else [each]
        if not each.name.endswith(".txt"):
            wrong += [(_kind(code), each.name, finding, words) for (code, words), finding in before.items()]
        wrong += [
            (_kind(finding.code), each.name, finding, words)
            for finding in after
            if (finding.code in CODES[each.kind] or not _is_at(each, finding, before))
            and finding not in at_place
            and (finding.code, words := _words(each.text, finding)) not in before
            and (finding.code, words) not in judged
        ]
    return found, missed, wrong


def _is_at(each: Fault, finding: Finding, before: dict[tuple[str, str], Finding]) -> bool:
    if each.kind == "conflicting dates":  # of two days nobody can tell which is wrong: either place shows it
        number = _NUMBER.search(each.text, each.start, each.end)
        return bool(number) and number[0] in _words(each.text, finding)
    if (each.start, each.end) == (0, 0):
        return (finding.code, _words(each.text, finding)) not in before
    return (finding.start or 0) < each.end and (finding.end or 0) > each.start


def _in_ours(documents: dict[str, str], store: Store, *, show: bool) -> Iterator[Alarm]:
    """Yield the findings in our own documents that a reader judged wrong; `show` those that nobody judged."""
    verdicts = {(row["file"], row["code"], row["words"]): row["verdict"] for row in _judged()}
    for name, text in documents.items():
        for finding in _findings(text, store):
            key = name, finding.code, _words(text, finding)
            verdict = verdicts.get(key, "")
            if verdict == "wrong":
                yield _kind(finding.code), name, finding, key[2]
            elif not verdict and show:
                print(",".join([name, finding.code, f'"{key[2]}"', "?"]), "|", finding.message)


def _judged() -> list[dict[str, str]]:
    with JUDGED.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _kind(code: str) -> str:
    return KIND_OF.get(code, OTHER)


def _findings(text: str, store: Store) -> list[Finding]:
    found = check_draft(draft_of(Witness(read_text(text), text), store, TODAY))
    return [each for each in found if each.code not in ALLEGES_NOTHING]


def _words(text: str, finding: Finding) -> str:
    return " ".join(text[finding.start or 0 : finding.end or 0].split())


def _print(planted: Iterable[Fault], found: Counter[str], wrong: Iterable[Alarm]) -> None:
    of = Counter(each.kind for each in planted)
    false = Counter(alarm[0] for alarm in wrong)
    print(f"{of.total()} faults\n\n{'kind':<32}{'of':>5}{'found':>7}{'false':>7}{'recall':>9}{'precision':>11}")
    rows = [(kind, of[kind], found[kind], false[kind]) for kind in (*MAKERS, OTHER)]
    rows.append(("all", of.total(), found.total(), false.total()))
    for kind, every, right, alarms in rows:
        precision = right / (right + alarms) if right + alarms else 0.0
        print(f"{kind:<32}{every:>5}{right:>7}{alarms:>7}{right / max(every, 1):>9.3f}{precision:>11.3f}")


if __name__ == "__main__":
    main()
