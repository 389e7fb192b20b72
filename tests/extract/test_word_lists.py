"""The word lists of structure, header and tasks: each row does what its example says; a dead row fails."""

import re

from luocdo.extract.grammar.offices import office
from luocdo.extract.rules import rows
from luocdo.extract.structure.paragraphs import line_role
from luocdo.extract.structure.sentences import ends_in_abbreviation
from luocdo.extract.tasks.deadlines import find_deadlines
from luocdo.extract.tasks.orders import (
    begins_with_assignee,
    begins_with_words,
    has_words,
    orders_something,
    read_assignees,
)

OURS = (
    "abbreviations",
    "openings",
    "parts",
    "outside",
    "signing_offices",
    "deadline_words",
    "order_verbs",
    "order_words",
    "assignee_heads",
)


def test_no_row_is_there_twice() -> None:
    for name in OURS:
        written = [tuple(row.values()) for row in rows(name)]
        assert len(written) == len(set(written)), name


def test_every_opening_of_a_paragraph_has_its_role() -> None:
    for row in rows("openings"):
        assert re.match(row["pattern"], row["example"]), row
        assert line_role(row["example"]) is not None, row


def test_every_opening_of_a_part_matches_its_example() -> None:
    for row in rows("parts"):
        assert re.match(row["pattern"], row["example"]), row


def test_every_abbreviation_keeps_its_stop_inside_the_sentence() -> None:
    for row in rows("abbreviations"):
        stop = row["example"].index(f"{row['word']}.") + len(row["word"])
        assert ends_in_abbreviation(row["example"], 0, stop), row


def test_every_office_is_found_in_a_signature() -> None:
    for row in rows("signing_offices"):
        found = {match[0].lower() for match in office().finditer(row["example"])}
        assert any(words.startswith(row["words"]) or row["words"] in words for words in found), row


def test_every_word_for_a_deadline_sets_one_and_every_exception_none() -> None:
    for row in rows("deadline_words"):
        found = find_deadlines(row["example"], 0, len(row["example"]), "2025-01-06")
        assert bool(found) == (row["kind"] != "not"), row
        if row["kind"] == "not":
            bare = row["words"].split()[-1] if row["words"] != "hiệu lực đến hết" else "đến hết"
            tail = row["example"][row["example"].index(row["words"]) + len(row["words"]) :]
            assert find_deadlines(f"{bare}{tail}", 0, len(bare + tail), "2025-01-06"), row


def test_every_verb_of_doing_ends_the_name_of_who_does_it() -> None:
    for row in rows("order_verbs"):
        assert orders_something(row["words"].capitalize() + " hồ sơ", 0, 60), row
        example = row["example"]
        assert read_assignees(example, 0, len(example)), row
        assert row["words"] not in read_assignees(example, 0, len(example))[0].name, row


def test_after_the_words_that_make_it_a_noun_a_verb_ends_no_name() -> None:
    for row in rows("order_verbs"):
        for word in filter(None, row["not_after"].split("|")):
            text = f"Phòng Alpha {word} {row['words']} hồ sơ"
            assert not any(each.name == f"Phòng Alpha {word}" for each in read_assignees(text, 0, len(text))), (
                row,
                word,
            )


def test_every_head_of_an_assignee_opens_its_example() -> None:
    for row in rows("assignee_heads"):
        assert begins_with_assignee(row["example"], 0, len(row["example"])), row
        for word in filter(None, row["not_before"].split("|")):
            text = f"{row['words'].capitalize()} {word} theo dõi".replace(" ,", ",")
            assert not begins_with_assignee(text, 0, len(text)), text


def test_every_word_of_order_is_found_in_its_example() -> None:
    for row in rows("order_words"):
        example = row["example"]
        if row["kind"] == "aim":
            words = re.sub(r"^(?:[IVX]+\.|\d+\.|Điều \d+\.) ", "", example)
            assert begins_with_words("aim", words, 0, len(words)), row
        else:
            assert has_words(row["kind"], example, 0, len(example)), row
