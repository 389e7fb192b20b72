"""Which documents may be one, each with the documents that it may be."""

import pytest

from luocdo.graph.identity.key import DocumentKey
from luocdo.queries.duplicates import duplicates
from luocdo.queries.open_questions import Paper, Papers

SO = "sở y tế tỉnh hà giang"
TITLE = "phong benh dai tren dan cho"


def paper(serial: str, period: str, mark: str = "", **facts: object) -> Paper:
    key = DocumentKey(SO, "công văn", serial, "syt-nvy", period, mark)
    number = f"{serial}/SYT-NVY" if serial else None
    plain = Paper(str(key), key, number or "(?)", number, TITLE, SO, None, "loaded", (), None, (), frozenset())
    return plain._replace(**facts)  # type: ignore[arg-type]  # the fields of a NamedTuple by name


FINAL = paper("345", "2024", date="2024-03-12")


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (paper("345", "", "a1"), True),
        (paper("345", "", "a1", title=f"{TITLE} ngay"), True),
        (paper("345", "", "a1", title="du toan kinh phi bau cu"), False),
        (paper("345", "", "a1", title="", status="cited"), True),
        (paper("346", "", "a1"), False),
        (paper("", "2024", "a1", status="provisional"), True),
        (paper("", "2023", "a1", status="provisional"), False),
        (paper("", "2024", "a1", status="provisional", title="du toan"), False),
        (paper("", "2024", "a1", status="provisional", apart=frozenset({"1"})), True),
    ],
)
def test_a_scan_without_its_day_and_a_draft_may_be_the_document_of_their_title(other: Paper, found: bool) -> None:
    papers = Papers({each.key: each for each in (FINAL, other)}, {}, {})
    assert [*duplicates(papers)] == ([(other, [FINAL])] if found else [])


def test_what_people_keep_apart_is_no_duplicate() -> None:
    final, draft = (
        each._replace(apart=frozenset({"1"})) for each in (FINAL, paper("", "2024", "a1", status="provisional"))
    )
    assert [*duplicates(Papers({each.key: each for each in (final, draft)}, {}, {}))] == []
