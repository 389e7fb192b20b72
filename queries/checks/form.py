"""Whether a file has the form of a document at all: what is none passes every other check."""

from collections.abc import Iterator

from ...findings import Finding
from .model import NOWHERE, Draft, point_out


def unformed(draft: Draft) -> Iterator[Finding]:
    """Find a text that has no part of a document by which it could be judged: no number, type, agency, day or addressee, and cites none."""
    own = draft.document
    parts = (own.number, own.symbol, own.type, own.issuer, own.date, own.addressees, draft.cited, draft.reading.tasks)
    if not any(parts):
        yield point_out("no-document-form", NOWHERE)
