"""A text through the pipeline as far as the relations, for the tests that read them."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.relations.quotations import quoted_spans
from luocdo.extract.relations.relate import relate
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.find import find_tasks

OWN = Document(
    type="Công văn", issuer="Sở Nội vụ tỉnh Cao Bằng", province="Cao Bằng", symbol="SNV-VTLT", date="2025-05-20"
)
DECISION = Document(
    type="Quyết định",
    number="45/2025/QĐ-UBND",
    symbol="QĐ-UBND",
    issuer="UBND tỉnh Cao Bằng",
    date="2025-11-10",
    effective_from="2025-11-25",
)


@pytest.fixture(scope="session")
def decision():
    """A decision of a province, in force a fortnight after its day."""
    return DECISION


def _read(text, document):
    clean = normalise(text)
    blocks = segment(clean)
    mentions = find_mentions(clean, blocks, document)
    names = [mention.number or mention.title or mention.type for mention in mentions]
    return names, relate(clean, blocks, mentions, document, quoted_spans(clean.text))


@pytest.fixture(scope="session")
def related_in():
    """Return a function: text -> {number or title of each reference: how it is used}."""

    def related_in(text, document=OWN):
        return dict(zip(*_read(text, document), strict=True))

    return related_in


@pytest.fixture(scope="session")
def relations_of():
    """Return a function: text -> [(number or title, relation, the same of its subject)]."""

    def relations_of(text, document=OWN):
        names, related = _read(text, document)
        subjects = [None if each.subject is None else names[each.subject] for each in related]
        return list(zip(names, [each.relation.value for each in related], subjects, strict=True))

    return relations_of


@pytest.fixture(scope="session")
def also_of():
    """Return a function: text -> [(number or title, further relation, the same of its subject)]."""

    def also_of(text, document=OWN):
        names, related = _read(text, document)
        return [
            (name, also.relation.value, None if also.subject is None else names[also.subject])
            for name, each in zip(names, related, strict=True)
            for also in each.also
        ]

    return also_of


@pytest.fixture(scope="session")
def tasks_of():
    """Return a function: text -> its tasks."""

    def tasks_of(text, document=OWN):
        clean = normalise(text)
        blocks = segment(clean)
        return find_tasks(clean, blocks, find_mentions(clean, blocks, document), document, quoted_spans(clean.text))

    return tasks_of
