"""Annexes on the shelf that do not say whose they are, with the documents of their folder to which they may belong."""

import json
import sqlite3
from collections.abc import Mapping, Sequence

from ...extract.model import Context, Document
from ...findings import finding
from ..identity.annex_hosts import Beside, Filed, beside, hosts
from ..model import Witness
from ..stores.filings import Filing, Folder, annexes, change, folder_of, numbered_in
from ..stores.shelf import changed_contents, recall, remember

Hosts = Mapping[str, Sequence[Document]]
"""The documents to which an annex may belong, by its name inside a container; "" outside one."""

_OF_HOST = ("number", "symbol", "type", "issuer", "province", "level", "date")
"""What an annex takes from its document."""


def settle_annexes(shelf: sqlite3.Connection) -> None:
    """Note to which documents annexes may belong, and as changed those for which these are others than before."""
    before = _noted(shelf)
    now = _found(shelf) if changed_contents(shelf) else before
    if now == before:
        return
    with shelf:
        change(shelf, (content for content in before.keys() | now.keys() if before.get(content) != now.get(content)))
        remember(shelf, annexes=json.dumps(now, ensure_ascii=False, sort_keys=True))


def hosts_of(shelf: sqlite3.Connection) -> dict[str, Hosts]:
    """Return what was noted, by the contents of the annexes."""
    return {
        content: {member: [Document.model_validate(facts) for facts in found] for member, found in members.items()}
        for content, members in _noted(shelf).items()
    }


def annexed(witness: Witness, found: Hosts) -> Witness:
    """Return a witness as an annex of the only document to which it may belong; of several, with a finding that names them."""
    documents = found.get(witness.reading.source.member or "", ())
    if len(documents) == 1:
        return _annex_of(documents[0], witness)
    if not documents:
        return witness
    names = "; ".join(f"{each.number} ({each.issuer or '?'})" for each in documents)
    findings = (*witness.reading.findings, finding("annex-of-several", candidates=names))
    return Witness(witness.reading.model_copy(update={"findings": findings}), witness.text)


def _annex_of(host: Document, witness: Witness) -> Witness:
    """Return what an annex says, read again as from the province of its document."""
    from ...extract import read_text

    source, secrecy = witness.reading.source, witness.reading.document.secrecy
    reading = read_text(witness.text, context=Context(source=source, province=host.province))
    findings = tuple(dict.fromkeys((*witness.reading.findings, *reading.findings)))
    document = host.model_copy(update={"part": "annex", "secrecy": secrecy})
    return Witness(reading.model_copy(update={"document": document, "findings": findings}), witness.text)


_Noted = dict[str, dict[str, list[dict[str, str | None]]]]


def _noted(shelf: sqlite3.Connection) -> _Noted:
    noted: _Noted = json.loads(recall(shelf, "annexes") or "{}")
    return noted


def _found(shelf: sqlite3.Connection) -> _Noted:
    """Return the facts of the documents to which each annex may belong that does not say whose it is."""
    loose = [each for each in annexes(shelf) if not each.document.issuer]
    folders = {folder: _beside(shelf, folder) for folder in {folder_of(each) for each in loose}}
    found: _Noted = {}
    for each in _in_order(loose):
        if facts := [_facts(host) for host in hosts(each.name, folders[folder_of(each)])]:
            found.setdefault(each.content, {}).setdefault(each.member or "", facts)
    return found


def _beside(shelf: sqlite3.Connection, folder: Folder) -> Beside:
    return beside(Filed(each.name, each.document) for each in _in_order(numbered_in(shelf, folder)))


def _in_order(filings: Sequence[Filing]) -> list[Filing]:
    return sorted(filings, key=lambda each: (each.place, each.member or ""))


def _facts(document: Document) -> dict[str, str | None]:
    return {name: getattr(document, name) for name in _OF_HOST}
