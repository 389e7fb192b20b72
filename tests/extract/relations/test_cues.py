"""Every row of the list of cues is alive: it finds its example, and not what only looks like it."""

import pytest

from luocdo.extract.grammar.doc_types import kind_of
from luocdo.extract.model import Relation
from luocdo.extract.relations.cues import find_cues
from luocdo.extract.rules import rows, split

ROWS = rows("cues")
VOICES = {"active", "passive", "after", "place", "plan", "amenders", "none"}


def rows_found(text):
    """Return the indices of the rows that hold in `text`."""
    return {hit.cue.row for hit in find_cues(text, 0, len(text))}


@pytest.mark.parametrize("at", range(len(ROWS)), ids=[row["pattern"][:40] for row in ROWS])
def test_a_row_holds_in_its_example_and_not_in_its_counter_example(at):
    assert at in rows_found(ROWS[at]["example"])
    assert at not in rows_found(ROWS[at]["counter_example"])


@pytest.mark.parametrize("row", ROWS, ids=[row["pattern"][:40] for row in ROWS])
def test_a_row_says_what_the_code_can_use(row):
    assert row["relation"] in {"", *Relation}
    assert row["voice"] in VOICES
    assert row["where"] in {"anywhere", "deed"}
    assert all(target in KINDS or target in TYPES for target in split(row["targets"]))
    assert bool(row["relation"]) or row["voice"] in {"plan", "amenders", "none"}


TYPES = {row["name"] for row in rows("doc_types")}
KINDS = {kind_of(type_) for type_ in TYPES}


def test_words_may_be_set_apart_by_a_line_end():
    text = "tổ chức triển\n   khai  thực\nhiện"
    assert [(hit.start, hit.end) for hit in find_cues(text, 0, len(text))] == [(0, len(text))]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Căncứ", "BASED_ON"),
        ("triểnkhai thựchiện", "IMPLEMENTS"),
        ("Nhậnđược", "REPLIES_TO"),
        ("Nayđình chỉ", "SUSPENDS"),
    ],
)
def test_a_space_between_two_syllables_may_be_lost(text, relation):
    assert [(hit.start, hit.end, hit.cue.relation) for hit in find_cues(text, 0, len(text))] == [
        (0, len(text), relation)
    ]


def test_the_commonest_words_are_known_without_the_tones_that_a_scanner_lost():
    for text in ("(sửa đôi, bô sung năm 2022 tại khoản 14 Điều 1", "được sửa đổi, bỗ sung bởi"):
        assert [(hit.cue.relation, hit.cue.voice) for hit in find_cues(text, 0, len(text))] == [("AMENDS", "passive")]
    (details,) = find_cues("quy định chỉ tiết một số điều của", 0, 33)
    assert details.cue.relation == "GUIDES"


def test_the_time_for_which_something_is_suspended_suspends_nothing():
    for text in ("Trong thời gian tạm ngưng hiệu lực theo", "Tạm ngưng hiệu lực áp dụng cho đến khi"):
        assert all(hit.cue.relation != "SUSPENDS" or hit.cue.voice == "after" for hit in find_cues(text, 0, len(text)))


def test_a_cue_reaches_only_so_far_and_only_to_what_it_can_be_said_of():
    text = "Phúc đáp "
    (hit,) = find_cues(text, 0, len(text))
    assert hit.fits("Công văn")
    assert not hit.fits("Luật")
    assert hit.reaches(len(text))
    assert not hit.reaches(5_000)
