"""A text as far as its mentions, for the tests that read them."""

import pytest

import luocdo
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


@pytest.fixture(scope="session")
def headless(mentions):
    """Return the same function for a text without a letterhead: nothing is known of its document but what is given."""
    return lambda text, document=None: mentions(text, document or Document())


@pytest.fixture(scope="session")
def titles():
    """Return a function: text -> the titles of its references, in their order."""
    return lambda text: [each.title for each in luocdo.read_text(text).references]
