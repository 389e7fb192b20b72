"""The word lists of structure, header and tasks: each row does what its example says; a dead row fails."""

import re
from collections.abc import Iterable

from luocdo.extract.grammar.offices import office
from luocdo.extract.rules import Row, rows
from luocdo.extract.structure.paragraphs import line_role
from luocdo.extract.structure.sentences import ends_in_abbreviation
from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar
from luocdo.extract.tasks.who.assignees import read_assignees
from luocdo.extract.tasks.who.words import Words, read_words
from luocdo.extract.tasks.wording.lists import any_of, next_name

OURS = (
    "abbreviations",
    "openings",
    "parts",
    "outside",
    "signing_offices",
    "deadline_words",
    "period_parts",
    "lunar_new_year",
    "order_verbs",
    "order_words",
    "assignee_heads",
)


def words_of(text: str) -> Words:
    return read_words(text, 0, len(text))


def test_no_row_is_there_twice() -> None:
    for name in OURS:
        written = [tuple(row.values()) for row in rows(name)]
        assert len(written) == len(set(written)), name


def first_that_opens(example: str, listed: Iterable[Row]) -> Row | None:
    """The row that holds in the pattern of the list, in which the rows are tried in order."""
    return next((row for row in listed if re.match(row["pattern"], example)), None)


def test_no_opening_of_a_paragraph_is_shadowed_by_another_and_each_has_its_role() -> None:
    for row in rows("openings"):
        assert first_that_opens(row["example"], rows("openings")) is row
        assert line_role(row["example"]) == row["kind"], row


def test_no_opening_of_a_part_is_shadowed_by_another() -> None:
    for row in rows("parts"):
        same = [other for other in rows("parts") if other["part"] == row["part"]]
        assert first_that_opens(row["example"], same) is row


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
        found = find_deadlines(row["example"], 0, len(row["example"]), Calendar("2025-01-06"))
        assert bool(found) == (row["kind"] != "not"), row
        if row["kind"] == "not":
            bare = row["words"].split()[-1] if row["words"] != "hiệu lực đến hết" else "đến hết"
            tail = row["example"][row["example"].index(row["words"]) + len(row["words"]) :]
            assert find_deadlines(f"{bare}{tail}", 0, len(bare + tail), Calendar("2025-01-06")), row


def test_every_part_of_a_period_ends_on_its_day() -> None:
    for row in rows("period_parts"):
        [found] = find_deadlines(row["example"], 0, len(row["example"]), Calendar("2025-01-06"))
        assert (found.due, row["words"] in found.text) == (row["due"], True), row


def test_every_verb_of_doing_ends_the_name_of_who_does_it() -> None:
    for row in rows("order_verbs"):
        assert words_of(row["words"].capitalize() + " hồ sơ").orders_something, row
        named = read_assignees(words_of(row["example"]))
        assert named, row
        assert row["words"] not in named[0].name, row


def test_after_the_words_that_make_it_a_noun_a_verb_ends_no_name() -> None:
    for row in rows("order_verbs"):
        for word in filter(None, row["not_after"].split("|")):
            text = f"Phòng Alpha {word} {row['words']} hồ sơ"
            assert f"Phòng Alpha {word}" not in {each.name for each in read_assignees(words_of(text))}, (row, word)


def test_every_head_of_an_assignee_opens_its_example() -> None:
    for row in rows("assignee_heads"):
        assert words_of(row["example"]).names_somebody, row
        for word in filter(None, row["not_before"].split("|")):
            text = f"{row['words'].capitalize()} {word} theo dõi".replace(" ,", ",")
            assert not words_of(text).names_somebody, text


def test_a_head_opens_the_next_name_as_its_row_says() -> None:
    for row in rows("assignee_heads"):
        small, capital = row["words"], row["words"].upper()
        assert opens(f"{capital} Phù Đổng") == (row["opens"] != "no"), row
        assert opens(f"{capital} liên quan") == (row["opens"] not in ("no", "named")), row
        assert opens(f"{small} liên quan") == (row["opens"] == "small" or small.startswith("các ")), row
        assert opens(capital) or row["opens"] != "alone", row


def opens(words: str) -> bool:
    return re.match(next_name(), words) is not None


def test_every_word_of_order_is_found_in_its_example() -> None:
    for row in rows("order_words"):
        example = row["example"]
        if row["kind"] in ("aim", "topic", "procedure"):
            words = re.sub(r"^(?:[IVX]+\.|\d+\.|[a-zđ]\)|Điều \d+\.) ", "", example)
            assert words_of(words).begin_with(row["kind"]), row
        else:
            found = {" ".join(match[0].lower().split()) for match in any_of(row["kind"]).finditer(example)}
            assert row["words"].lower() in found, row
