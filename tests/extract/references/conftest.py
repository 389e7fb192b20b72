"""A text as far as its mentions, for the tests that read them."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions

OFFICE = Document(
    number="57/SNV-VP",
    symbol="SNV-VP",
    type="Công văn",
    issuer="Sở Nội vụ tỉnh Hà Giang",
    province="Hà Giang",
    date="2024-06-10",
)


@pytest.fixture(scope="session")
def office():
    """A letter of an office of a province."""
    return OFFICE


@pytest.fixture(scope="session")
def mentions():
    """Return a function: text -> the words of each mention and what is read in them."""

    def mentions(text, document=OFFICE):
        clean = normalise(text)
        return [(clean.text[each.start : each.end], each) for each in find_mentions(clean, (), document)]

    return mentions
