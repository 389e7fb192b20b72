"""The correspondence of `chains` as the nodes and edges of its graph, made without writing or reading a file.

    from chain_graph import graph
    store.load(*graph(documents=100_000, seed=1))

What the texts would say, the edges say: the first document named is carried out, the next ones are grounds, the rest are
named; every third decision of the centre replaces an older one. To these come the relations that the texts never use, so
that every question has something to find: answers, guidance, amendments in part, repeals, references that may mean two.
"""

import json
from datetime import timedelta
from random import Random

from chain_papers import Paper
from chains import HUB, papers

from luocdo.diacritics import folded
from luocdo.graph.identity.agencies import agency_as_of, superior
from luocdo.graph.identity.key import document_key
from luocdo.graph.model import Edge, Node, Value

GROUNDS = 5
"""The references up to this one are grounds (căn cứ), those after it are merely named."""
RARE = (("REPLIES_TO", 0.03), ("GUIDES", 0.02), ("AMENDS", 0.01), ("REPEALS", 0.002), ("SUSPENDS", 0.001))
SHARES = {"pinpoint": 0.1, "may be": 0.02, "loaded": 0.8, "due": 0.6, "expires": 0.02, "in force later": 0.3}
TASKS = 3


def graph(documents: int, seed: int) -> tuple[list[Node], list[Edge]]:
    """Return the nodes and edges of so many documents, by label and kind; the same arguments give the same graph."""
    country = _Country(Random(seed + 2))
    for paper in papers(documents, seed):
        country.file(paper)
    nodes = sorted(country.nodes.values(), key=lambda node: node.label)
    return nodes, sorted(country.edges.values(), key=lambda edge: edge.kind)


class _Country:
    """Nodes by (label, key) and edges by (source, kind, target), as they come in."""

    def __init__(self, random: Random) -> None:
        self.nodes: dict[tuple[str, str], Node] = {}
        self.edges: dict[tuple[str, str, str], Edge] = {}
        self._random = random
        self._before: str | None = None

    def file(self, paper: Paper) -> None:
        """Enter a document with its relations, its parties and its tasks."""
        key = self._document(paper, loaded=self._random.random() < SHARES["loaded"])
        parties = [self._agency(above, paper) for above in (paper.agency.above, paper.agency.name) if above]
        for party in filter(None, parties):
            self._edge(key, "ADDRESSED_TO", party)
        for place, cited in enumerate(paper.cites):
            self._relation(key, self._kind(place, cited), self._document(cited))
        if paper.replaces:
            day = (paper.day + timedelta(days=45)).isoformat()
            self._relation(key, "REPLACES", self._document(paper.replaces), effective=day)
        if self._before and self._random.random() < SHARES["may be"]:
            self._relation(key, "MAY_BE", self._before)
        self._tasks(key, paper, [party for party in parties if party])
        self._before = key

    def _kind(self, place: int, cited: Paper) -> str:
        """Return how a document names the one at `place`; nobody amends or repeals the decree that all of them cite."""
        drawn = self._random.random()
        for kind, share in RARE if cited is not HUB else ():
            drawn -= share
            if drawn < 0:
                return kind
        return "IMPLEMENTS" if place == 0 else "BASED_ON" if place < GROUNDS else "CITES"

    def _document(self, paper: Paper, *, loaded: bool = False) -> str:
        """Enter a document once; one that is filed after it was named becomes whole."""
        own = document_key(paper.number, paper.type, paper.agency.name, paper.day.isoformat())
        key = str(own._replace(serial="", mark=f"{paper.day}")) if paper.draft else str(own)
        known = self.nodes.get(("Document", key))
        if known is None:
            self.nodes["Document", key] = Node("Document", key, self._facts(key, paper))
            issuer = self._agency(paper.agency.name, paper)
            if issuer:
                self._edge(key, "ISSUED_BY", issuer)
        if loaded:
            self.nodes["Document", key].properties["status"] = "provisional" if paper.draft else "loaded"
        return key

    def _facts(self, key: str, paper: Paper) -> dict[str, Value]:
        day, number = paper.day.isoformat(), None if paper.draft else paper.number
        title, symbol = f"Về việc {paper.title}", paper.number.partition("/")[2]
        return {
            "key": key,
            "number": number,
            "number_folded": folded(number) if number else None,
            "number_squeezed": folded(number or symbol).replace(" ", ""),
            "symbol": symbol,
            "type": paper.type,
            "title": title,
            "title_folded": folded(title),
            "words": folded(f"{number or symbol} {paper.type} {title} {paper.agency.name}"),
            "issuer": paper.agency.name,
            "province": None if paper.agency.level == "central" else paper.agency.place.partition(" ")[2],
            "level": paper.agency.level,
            "date": day,
            "date_text": day,
            "year": paper.day.year,
            "status": "cited",
            "effective_from": self._after(paper, 30, "in force later") if paper.agency.level == "central" else None,
            "expires": self._after(paper, 700, "expires"),
            "files": "[]",
            "findings": "[]",
            "dates_seen": [day],
        }

    def _after(self, paper: Paper, days: int, share: str) -> str | None:
        return (paper.day + timedelta(days=days)).isoformat() if self._random.random() < SHARES[share] else None

    def _relation(self, source: str, kind: str, target: str, effective: str | None = None) -> None:
        if source == target:
            return
        random = self._random
        sentence = f"Căn cứ văn bản {target}, cơ quan yêu cầu các đơn vị thực hiện những việc sau."
        pinpoint = f"khoản {random.randint(1, 4)} Điều {random.randint(1, 30)}"
        place = {"witness": source, "path": "a.txt", "member": None, "page": 1, "start": 7, "end": 7 + len(target)}
        bounds = {"sentence_start": 0, "sentence_end": len(sentence), "sentence": sentence, "confidence": 0.9}
        properties: dict[str, Value] = {
            "confidence": 0.9,
            "sentence": sentence,
            "partial": kind in ("AMENDS", "REPEALS") and random.random() < 1 / 2,
            "effective": effective,
            "pinpoints": [pinpoint] if random.random() < SHARES["pinpoint"] else [],
            "evidence": json.dumps([{**place, **bounds, "relation": "CITES", "notes": []}], ensure_ascii=False),
        }
        self._edge(source, kind, target, properties)

    def _edge(self, source: str, kind: str, target: str, properties: dict[str, Value] | None = None) -> None:
        self.edges.setdefault((source, kind, target), Edge(source, kind, target, properties or {}))

    def _agency(self, name: str, paper: Paper) -> str | None:
        """Enter an agency with all above it."""
        agency = agency_as_of(name, paper.day.isoformat())
        if agency is None:
            return None
        if ("Agency", agency.key) not in self.nodes:
            facts: dict[str, Value] = {"key": agency.key, "name": agency.name, "level": agency.level}
            self.nodes["Agency", agency.key] = Node("Agency", agency.key, facts | {"name_folded": folded(agency.name)})
            above = superior(agency.name)
            upper = self._agency(above, paper) if above else None
            if upper:
                self._edge(agency.key, "PART_OF", upper)
        return agency.key

    def _tasks(self, document: str, paper: Paper, parties: list[str]) -> None:
        for place in range(self._random.randint(0, TASKS) if parties else 0):
            key = f"{document}#{place}"
            due = self._after(paper, self._random.randint(10, 120), "due")
            facts: dict[str, Value] = {
                "key": key,
                "item": str(place + 1),
                "text": f"Thực hiện việc {place + 1}: {paper.title}",
                "due": due,
                "due_text": "trước ngày" if due else None,
                "recurrence": None if due or place else "hằng quý",
                "state": "open",
                "start": place,
                "end": place + 20,
                "path": "a.txt",
            }
            self.nodes["Task", key] = Node("Task", key, facts)
            self._edge(document, "HAS_TASK", key)
            role = "chủ trì" if place == 0 else "phối hợp"
            self._edge(key, "ASSIGNED_TO", parties[place % len(parties)], {"role": role})
