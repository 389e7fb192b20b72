"""What only a person can settle: ambiguous references, days that do not agree, copies that differ, possible duplicates.

For each the commands are given that would settle it one way or the other.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from sys import intern
from typing import NamedTuple

from ...diacritics import folded
from ...extract.grammar.dates import typed_day
from ...findings import Finding
from ...graph.identity.key import DocumentKey
from ...graph.model import Row
from ...messages import printed_date
from ..chains.evidence import cited_span, evidence_of
from ..documents import name_of
from ..naming.lines import command, reference_words, typed_name

File = tuple[str | None, str | None]
"""Path, and member inside an archive."""

Where = tuple[str, str | None, int | None]
"""Path, member and offset of a reference."""


MEANS_ANOTHER = frozenset(
    {
        *("date-not-on-record", "date-near-record", "date-outvoted", "number-not-on-record"),
        *("issuer-not-on-record", "issuer-or-date-not-on-record"),
    }
)
"""What is said of a reference of which a word is not that of the document that it seems to mean: who resolved it has settled this."""


class Paper(NamedTuple):
    """A document as it is checked.

    Attributes:
        parsed: its key.
        title: folded.
        files: a path of each of its texts; `places`, the path with the member inside an archive.
        days: all that some text gives to it.
        apart: ids of the decisions that keep it apart from others.
    """

    key: str
    parsed: DocumentKey
    name: str
    number: str | None
    title: str
    issuer: str | None
    date: str | None
    status: str
    files: tuple[str, ...]
    findings: str | None
    days: tuple[str, ...]
    apart: frozenset[str]
    places: tuple[File, ...] = ()


class Candidate(NamedTuple):
    """A document that a reference may be, and the words of the reference."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Papers:
    """All documents by their keys, by their numbers folded, and by their keys without what tells namesakes apart.

    `days` says how many of each day bear a number: very many do that every agency gives.
    """

    by_key: Mapping[str, Paper]
    by_number: Mapping[str, Sequence[Paper]]
    by_series: Mapping[str, Sequence[Paper]]
    days: Mapping[str, Mapping[str | None, int]]

    def command_name(self, paper: Paper) -> str:
        """Return the shortest name that a command understands: the number, with its day where others bear it, else the key."""
        return typed_name(paper.number, paper.date, paper.key, self.days[folded(paper.number or "")])

    def named_by_day(self, paper: Paper, day: str) -> str:
        """Return a command's name of the part of a number that bears `day`."""
        alone = sum(day in each.days for each in self.by_number[folded(paper.number or "")]) == 1
        if paper.number and alone:
            return f"{paper.number} {'' if day == paper.date else 'ngày '}{printed_date(day)}"
        return str(paper.parsed._replace(mark=day))

    def called(self, paper: Paper) -> str:
        """Return a document with what tells it from others."""
        facts = filter(None, (paper.issuer, paper.date and printed_date(paper.date)))
        return f"{paper.name} ({', '.join(facts)})"

    def same_or_not(self, one: Paper, other: Paper) -> tuple[str, str]:
        """Return the commands that two documents are one, and that they are two."""
        names = self.command_name(one), self.command_name(other)
        return command("merge", *names), command("apart", *names)


def papers_of(rows: Iterable[Row]) -> Papers:
    """Return the documents of the graph, as `checked.cypher` gives them."""
    papers = [_paper(row) for row in rows]
    by_number: dict[str, list[Paper]] = defaultdict(list)
    by_series: dict[str, list[Paper]] = defaultdict(list)
    for paper in papers:
        by_number[folded(paper.number or "")].append(paper)
        by_series[str(paper.parsed._replace(mark=""))].append(paper)
    days = {number: Counter(paper.date for paper in alike) for number, alike in by_number.items()}
    return Papers({paper.key: paper for paper in papers}, by_number, by_series, days)


def entries_of(paper: Paper) -> dict[File, list[Finding]]:
    """Return what the graph notes of a document by the text in which it stands."""
    found: dict[File, list[Finding]] = defaultdict(list)
    for entry in json.loads(paper.findings or "[]"):
        facts = {name: entry[name] for name in Finding.model_fields if name in entry}
        found[entry["path"], entry["member"]].append(Finding(**facts))
    return found


def ambiguous_places(rows: Iterable[Row]) -> dict[Where, list[Candidate]]:
    """Return the candidates of each ambiguous reference by where it stands."""
    found: dict[Where, list[Candidate]] = defaultdict(list)
    for row in rows:
        for place in evidence_of(row):
            sentence, start, end = cited_span(place)
            found[place["path"], place["member"], place["start"]].append(
                Candidate(intern(str(row["target"])), sentence[start:end])
            )
    return found


def commands(found: Finding, paper: Paper, papers: Papers, candidates: Collection[Candidate]) -> Iterator[str]:
    """Yield the commands of which one would settle a finding in `paper`; none where a person has to mend the text."""
    match found.code:
        case "ambiguous-reference" | "uncertain-reference":
            for candidate in candidates:
                target = papers.command_name(papers.by_key[candidate.key])
                yield command("resolve", papers.command_name(paper), reference_words(candidate.words), target)
        case (
            "conflicting-dates-across-documents"
            | "conflicting-dates-with-register"
            | "date-not-in-register"
            | "date-outvoted"
        ):
            yield from _which_day(found, paper, papers)
        case "conflicting-dates":
            yield from _which_of_its_days(found, papers)
        case "differing-copies":
            yield from (command("apart", one, other) for one, other in combinations(paper.files, 2))
        case "probable-misspelling":
            yield from _as_suggested(found, papers)
        case "date-not-on-record" | "date-near-record" | "issuer-or-date-not-on-record":
            yield from _of_the_day_said(found, papers)


def resolving(found: Finding, paper: Paper, papers: Papers, words: str) -> Iterator[str]:
    """Yield that the `words` of a reference in `paper` mean the document that a finding names beside what is said."""
    meant = _meant(found, papers) if words and found.code in MEANS_ANOTHER else []
    if len(meant) == 1:
        yield command("resolve", papers.command_name(paper), reference_words(words), papers.command_name(meant[0]))


def _meant(found: Finding, papers: Papers) -> list[Paper]:
    """Return the documents of the number, the agency or the day that a reference should have said."""
    facts, by_number = found.facts, papers.by_number
    match found.code:
        case "number-not-on-record":
            day = typed_day(facts["date"])
            return [other for other in by_number.get(folded(facts["known"]), ()) if other.date == day]
        case "issuer-not-on-record" | "issuer-or-date-not-on-record":
            return [other for other in by_number.get(folded(facts["number"]), ()) if other.issuer == facts["other"]]
    day = typed_day(facts["known"])
    return [other for other in by_number.get(folded(facts["number"]), ()) if other.date == day]


def _which_day(found: Finding, paper: Paper, papers: Papers) -> Iterator[str]:
    """Yield that a document is of one of its days, or that there are two; of one that shares its number with others what it is to them."""
    document, days = found.facts.get("document", ""), found.facts.get("days", "").split()
    parts = [part for part in papers.by_series.get(document, ()) if not set(days).isdisjoint(part.days)]
    if len(parts) == 1:
        name = papers.command_name(parts[0])
        yield from (command("set", name, "date", printed_date(day)) for day in days)
        yield from (
            command("apart", *(papers.named_by_day(parts[0], day) for day in two)) for two in combinations(days, 2)
        )
    pairs = combinations(parts, 2)
    for one, other in ((one, other) for one, other in pairs if paper not in parts or paper in (one, other)):
        yield from papers.same_or_not(one, other)


def _which_of_its_days(found: Finding, papers: Papers) -> Iterator[str]:
    """Yield that the number to which one text gives several days is of one of them, or that there are two documents."""
    number, days = found.facts.get("number", ""), found.facts.get("dates", "").split(", ")
    if len(papers.by_number.get(folded(number), ())) == 1:
        yield from (command("set", number, "date", day) for day in days)
        yield from (command("apart", *(f"{number} ngày {day}" for day in two)) for two in combinations(days, 2))


def _of_the_day_said(found: Finding, papers: Papers) -> Iterator[str]:
    """Yield that a document of the store is of the day that is said, or that there are two of its number; the register's days stand."""
    said, known = (typed_day(found.facts[name]) for name in ("date", "known"))
    namesakes = papers.by_number.get(folded(found.facts["number"]), ())
    parts = [paper for paper in namesakes if paper.date == known and said in paper.days]
    if said and known and len(parts) == 1 and found.facts.get("source") == "store":
        yield command("set", papers.command_name(parts[0]), "date", printed_date(said))
        yield command("apart", *(papers.named_by_day(parts[0], day) for day in (known, said)))


def _as_suggested(found: Finding, papers: Papers) -> Iterator[str]:
    """Yield that a number is a misprint of the one that was suggested, where both are there."""
    suggested = found.facts.get("suggested", "")
    meant = papers.by_number.get(folded(suggested), ())
    for misprint in papers.by_number.get(folded(found.facts.get("text", "")), ()):
        yield from (line for other in meant for line in papers.same_or_not(other, misprint))
        if not meant and misprint.status == "cited":
            yield command("set", papers.command_name(misprint), "number", suggested)


def _paper(row: Row) -> Paper:
    facts = {name: None if row[name] is None else str(row[name]) for name in row}
    files = json.loads(facts["files"] or "[]")
    decided = json.loads(facts["decided"] or "[]")
    texts = {str(file["sha256"]): (str(file["path"]), file.get("member")) for file in reversed(files)}
    days = row["days"]
    key = intern(str(facts["key"]))
    return Paper(
        key=key,
        parsed=DocumentKey(*map(intern, DocumentKey.parse(key))),
        name=name_of(facts["name"], facts["symbol"], facts["date"], facts["title"], facts["type"]),
        number=facts["name"],
        title=facts["folded"] or "",
        issuer=facts["issuer"] and intern(facts["issuer"]),
        date=facts["date"] and intern(facts["date"]),
        status=intern(str(facts["status"])),
        files=tuple(path for path, _ in texts.values()),
        places=tuple(texts.values()),
        findings=facts["findings"],
        days=tuple(map(str, days)) if isinstance(days, list) else (),
        apart=frozenset(str(each["id"]) for each in decided if each["what"]["kind"] == "apart"),
    )
