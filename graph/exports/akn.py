"""Akoma Ntoso 3.0: one collection with a portion of each document that was read: its title, and the sentences that name others.

A reference is a <ref> to the work that it names, its `class` the kind of the relation; what a document changes stands in
its meta data too, as <activeRef>. The rest of its text is not in the graph. A work whose year nobody knows has no name in
Akoma Ntoso (see frbr.py): the sentence that cites it has no <ref>.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from typing import NamedTuple

from ...extract.model import CHANGES
from ..evidence import places_of
from ..model import Edge
from ..schema import RELATIONS
from ..stores.statements import day
from .bundle import Bundle
from .frbr import slug, work_uri
from .markup import DECLARATION, as_bytes, attribute, content, tag
from .output import whole_file
from .source import Source
from .streams import Counted, Counts, Facts, bundles, facts_of, was_read

_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_CITING = frozenset(kind.name for kind in RELATIONS)
_US = "luocdo"

Known = Mapping[str, Facts]
_Cited = tuple[str, str, str]
"""The kind of a relation, the key of what is cited, and the sentence that proves it as XML."""


class _Work(NamedTuple):
    """A document as Akoma Ntoso identifies it; `id` begins the names of all that stands in its part of the collection."""

    uri: str
    day: str
    key: str
    id: str
    facts: Facts


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the collection to the file `output`; documents without a number or title, or a whole date, are left out."""
    facts = facts_of(source)
    documents = bundles(source, partial(_citing, facts), "Document", kinds=_CITING)
    read = Counted(each for each in documents if each is not None)
    works = Counted(_works(read, facts))
    references = 0
    with whole_file(output) as file:
        file.write(as_bytes(f"{DECLARATION}<akomaNtoso xmlns={attribute(_NAMESPACE)}>"))
        file.write(as_bytes(f'<documentCollection name="{_US}">{_meta(_collection(facts), {})}<collectionBody>\n'))
        for work, citing in works:
            file.write(as_bytes(_component(work, citing, facts)))
            references += len(citing)
        file.write(b"</collectionBody></documentCollection></akomaNtoso>")
    return Counts(works.number, references, read.number - works.number)


def _citing(facts: Known, bundle: Bundle) -> tuple[str, list[_Cited]] | None:
    """Return the key of a document and what it cites; null where nobody read it."""
    if not was_read(bundle.node):
        return None
    return bundle.node.key, [(edge.kind, edge.target, _sentence(edge, facts)) for edge in bundle.leaving]


def _works(read: Iterable[tuple[str, list[_Cited]]], facts: Known) -> Iterator[tuple[_Work, list[_Cited]]]:
    """Yield the documents that have a name in Akoma Ntoso, each with what it cites."""
    number = count(1)
    for key, cited in read:
        own = facts[key]
        uri = work_uri(own)
        if uri and day(own.date):
            yield _Work(uri, str(own.date), key, f"d{next(number)}", own), cited


def _collection(facts: Known) -> _Work:
    """Return the collection itself, of the day of the newest document in it, so that the same graph gives the same bytes."""
    newest = max((each.date for each in facts.values() if each.date and day(each.date)), default="1945-09-02")
    return _Work(f"/akn/vn/doc/{_US}/{newest}/{_US}", newest, _US, _US, Facts(None, None, None, None, _US, newest))


def _component(work: _Work, citing: list[_Cited], facts: Known) -> str:
    changed = {work_uri(facts[key]): facts[key].name for kind, key, _ in citing if kind in CHANGES}
    meta = _meta(work, {uri: name for uri, name in changed.items() if uri})
    title = content(work.facts.title or work.facts.name)
    sentences = "".join(sentence for _, _, sentence in citing)
    return (
        f'<component eId="{work.id}"><portion includedIn={attribute(work.uri)}>{meta}<portionBody>'
        f'<container eId="{work.id}__references" name="references"><p class="title">{title}</p>{sentences}</container>'
        "</portionBody></portion></component>\n"
    )


def _meta(work: _Work, changed: Mapping[str, str]) -> str:
    expression = f"{work.uri}/vie@{work.day}"
    levels = (
        _level("FRBRWork", work, f"{work.uri}/!main", work.uri),
        _level("FRBRExpression", work, f"{expression}/!main", expression),
        _level("FRBRManifestation", work, f"{expression}/!main.xml", f"{expression}.xml"),
    )
    return (
        f'<meta><identification source="#{_US}">{"".join(levels)}</identification>'
        f'<references source="#{_US}">{"".join(_references(work, changed))}</references></meta>'
    )


def _level(level: str, work: _Work, this: str, uri: str) -> str:
    alias = _empty("FRBRalias", {"value": work.key, "name": "key"}) if level == "FRBRWork" else ""
    inside = (
        _value("FRBRthis", this),
        _value("FRBRuri", uri),
        alias,
        _empty("FRBRdate", {"date": work.day, "name": "issued"}),
        _empty("FRBRauthor", {"href": f"#{work.id}__issuer"}),
        *_end(level, work.facts),
    )
    return f"<{level}>{''.join(inside)}</{level}>"


def _end(level: str, facts: Facts) -> Iterator[str]:
    """Yield what only this level of an identification has."""
    if level == "FRBRExpression":
        yield _empty("FRBRlanguage", {"language": "vie"})
    elif level == "FRBRManifestation":
        yield _value("FRBRformat", "application/akn+xml")
    else:
        known = {
            "FRBRcountry": "vn",
            "FRBRsubtype": slug(facts.type or ""),
            "FRBRnumber": facts.number,
            "FRBRname": facts.title,
        }
        yield from (_value(name, value) for name, value in known.items() if value)


def _value(name: str, value: str) -> str:
    return _empty(name, {"value": value})


def _empty(name: str, attributes: Mapping[str, str]) -> str:
    return f"<{tag(name, attributes)}/>"


def _references(work: _Work, changed: Mapping[str, str]) -> Iterator[str]:
    for number, (uri, name) in enumerate(sorted(changed.items()), 1):
        yield _empty("activeRef", {"eId": f"{work.id}__ref_{number}", "href": uri, "showAs": name})
    issuer = work.facts.issuer or "?"
    yield _organisation(f"{work.id}__issuer", slug(issuer), issuer)
    if work.id == _US:
        yield _organisation(_US, _US, _US)


def _organisation(identity: str, name: str, shown: str) -> str:
    href = f"/akn/ontology/organization/vn/{name}"
    return _empty("TLCOrganization", {"eId": identity, "href": href, "showAs": shown})


def _sentence(edge: Edge, facts: Known) -> str:
    """Return the sentence that proves a relation, the words that name the other document as a reference to it."""
    before, cited, after = map(content, _parted(edge))
    uri = work_uri(facts[edge.target])
    if uri is not None:
        cited = f'<ref href={attribute(uri)} class="{edge.kind}">{cited}</ref>'
    return f'<p class="{edge.kind}">{before}{cited}{after}</p>'


def _parted(edge: Edge) -> tuple[str, str, str]:
    """Return the sentence in three pieces: before, at and after the citation."""
    best = next(iter(places_of(edge.properties.get("evidence"), edge.source)), {})
    sentence = str(best.get("sentence") or edge.properties.get("sentence") or "")
    begin = best.get("sentence_start", 0)
    start, end = (min(max(best.get(name, begin) - begin, 0), len(sentence)) for name in ("start", "end"))
    return sentence[:start], sentence[start:end], sentence[end:]
