"""Akoma Ntoso 3.0: one collection with a portion of each document that was read: its title, and the sentences that name others.

A reference is a <ref> to the work that it names, its `class` the kind of the relation; what a document changes stands in
its meta data too, as <activeRef>. The rest of its text is not in the graph. A work whose year nobody knows has no name in
Akoma Ntoso (see frbr.py): the sentence that cites it has no <ref>.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

from ..model import Edge
from ..schema import RELATIONS
from ..stores.statements import day
from ..stores.store import Store
from .flat import text_of
from .frbr import slug, work_uri
from .output import whole_file
from .streams import Bundle, Counted, Counts, Facts, bundles, facts_of

_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_CITING = frozenset(kind.name for kind in RELATIONS)
_CHANGING = frozenset(("REPLACES", "REPEALS", "SUSPENDS", "AMENDS", "CORRECTS"))
_US = "luocdo"

Known = Mapping[str, Facts]


class _Work(NamedTuple):
    """A document as Akoma Ntoso identifies it; `id` begins the names of all that stands in its part of the collection."""

    uri: str
    day: str
    key: str
    id: str
    facts: Facts


def write(store: Store, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the collection to the file `output`; documents without a number or title, or a whole date, are left out."""
    facts = facts_of(store)
    read = Counted(each for each in bundles(store, "Document") if each.node.properties.get("status") == "loaded")
    works = Counted(_works(read, facts))
    references = 0
    with whole_file(output) as file, etree.xmlfile(file, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("akomaNtoso", nsmap={None: _NAMESPACE}), xml.element("documentCollection", name=_US):
            xml.write(_meta(_collection(facts), {}))
            with xml.element("collectionBody"):
                for work, citing in works:
                    xml.write(_component(work, citing, facts))
                    references += len(citing)
    return Counts(works.number, references, read.number - works.number)


def _works(read: Iterable[Bundle], facts: Known) -> Iterator[tuple[_Work, list[Edge]]]:
    """Yield the documents that have a name in Akoma Ntoso, each with the relations in which it cites."""
    number = count(1)
    for bundle in read:
        own = facts[bundle.node.key]
        uri = work_uri(own)
        if uri and day(own.date):
            work = _Work(uri, str(own.date), bundle.node.key, f"d{next(number)}", own)
            yield work, [edge for edge in bundle.leaving if edge.kind in _CITING]


def _collection(facts: Known) -> _Work:
    """Return the collection itself, of the day of the newest document in it, so that the same graph gives the same bytes."""
    newest = max((each.date for each in facts.values() if each.date and day(each.date)), default="1945-09-02")
    return _Work(f"/akn/vn/doc/{_US}/{newest}/{_US}", newest, _US, _US, Facts(None, None, None, None, _US, newest))


def _component(work: _Work, citing: list[Edge], facts: Known) -> etree._Element:
    component = etree.Element("component", eId=work.id)
    portion = etree.SubElement(component, "portion", includedIn=work.uri)
    changed = {work_uri(facts[edge.target]): facts[edge.target].name for edge in citing if edge.kind in _CHANGING}
    portion.append(_meta(work, {uri: name for uri, name in changed.items() if uri}))
    body = etree.SubElement(portion, "portionBody")
    container = etree.SubElement(body, "container", eId=f"{work.id}__references", name="references")
    title = etree.SubElement(container, "p", {"class": "title"})
    title.text = text_of(work.facts.title or work.facts.name)
    for edge in citing:
        _add_sentence(container, edge, facts)
    component.tail = "\n"
    return component


def _meta(work: _Work, changed: Mapping[str, str]) -> etree._Element:
    meta = etree.Element("meta")
    identification = etree.SubElement(meta, "identification", source=f"#{_US}")
    expression = f"{work.uri}/vie@{work.day}"
    _add_level(identification, "FRBRWork", work, f"{work.uri}/!main", work.uri)
    _add_level(identification, "FRBRExpression", work, f"{expression}/!main", expression)
    _add_level(identification, "FRBRManifestation", work, f"{expression}/!main.xml", f"{expression}.xml")
    _add_references(meta, work, changed)
    return meta


def _add_level(identification: etree._Element, level: str, work: _Work, this: str, uri: str) -> None:
    element = etree.SubElement(identification, level)
    _value(element, "FRBRthis", this)
    _value(element, "FRBRuri", uri)
    if level == "FRBRWork":
        etree.SubElement(element, "FRBRalias", value=text_of(work.key), name="key")
    etree.SubElement(element, "FRBRdate", date=work.day, name="issued")
    etree.SubElement(element, "FRBRauthor", href=f"#{work.id}__issuer")
    _add_end(element, level, work.facts)


def _add_end(element: etree._Element, level: str, facts: Facts) -> None:
    """Add what only this level of an identification has."""
    if level == "FRBRExpression":
        etree.SubElement(element, "FRBRlanguage", language="vie")
    elif level == "FRBRManifestation":
        _value(element, "FRBRformat", "application/akn+xml")
    else:
        known = {
            "FRBRcountry": "vn",
            "FRBRsubtype": slug(facts.type or ""),
            "FRBRnumber": facts.number,
            "FRBRname": facts.title,
        }
        for name, value in known.items():
            if value:
                _value(element, name, text_of(value))


def _value(parent: etree._Element, name: str, value: str) -> None:
    etree.SubElement(parent, name, value=value)


def _add_references(meta: etree._Element, work: _Work, changed: Mapping[str, str]) -> None:
    references = etree.SubElement(meta, "references", source=f"#{_US}")
    for number, (uri, name) in enumerate(sorted(changed.items()), 1):
        etree.SubElement(references, "activeRef", eId=f"{work.id}__ref_{number}", href=uri, showAs=text_of(name))
    issuer = work.facts.issuer or "?"
    href = f"/akn/ontology/organization/vn/{slug(issuer)}"
    etree.SubElement(references, "TLCOrganization", eId=f"{work.id}__issuer", href=href, showAs=text_of(issuer))
    if work.id == _US:
        etree.SubElement(
            references, "TLCOrganization", eId=_US, href=f"/akn/ontology/organization/vn/{_US}", showAs=_US
        )


def _add_sentence(container: etree._Element, edge: Edge, facts: Known) -> None:
    """Add the sentence that proves a relation, the words that name the other document as a reference to it."""
    before, cited, after = _parted(edge)
    uri = work_uri(facts[edge.target])
    paragraph = etree.SubElement(container, "p", {"class": edge.kind})
    if uri is None:
        paragraph.text = before + cited + after
        return
    paragraph.text = before
    reference = etree.SubElement(paragraph, "ref", {"href": uri, "class": edge.kind})
    reference.text, reference.tail = cited, after


def _parted(edge: Edge) -> Iterator[str]:
    """Return the sentence in three pieces: before, at and after the citation."""
    places: list[dict[str, Any]] = json.loads(str(edge.properties.get("evidence") or "[]"))
    best = next((place for place in places if place["witness"] == edge.source), places[0] if places else {})
    sentence = str(best.get("sentence") or edge.properties.get("sentence") or "")
    begin = best.get("sentence_start", 0)
    start, end = (min(max(best.get(name, begin) - begin, 0), len(sentence)) for name in ("start", "end"))
    return map(text_of, (sentence[:start], sentence[start:end], sentence[end:]))
