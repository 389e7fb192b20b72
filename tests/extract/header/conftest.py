"""A text as far as its own facts, for the tests that read them."""

from collections.abc import Callable
from typing import Any

import pytest

from luocdo.extract.header.read import read_header
from luocdo.extract.model import Context, Document
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment


def _header_of(text: str, context: Context | None = None) -> Document:
    clean = normalise(text)
    return read_header(clean, segment(clean), context or Context())


@pytest.fixture(scope="session")
def header_of() -> Callable[..., Document]:
    """Return a function: text, and the context where there is one -> what the document says about itself."""
    return _header_of


@pytest.fixture(scope="session")
def facts_of() -> Callable[..., dict[str, Any]]:
    """Return a function: text and names -> only these facts of the document."""

    def facts_of(text: str, *names: str) -> dict[str, Any]:
        document = _header_of(text).model_dump()
        return {name: document[name] for name in names}

    return facts_of
