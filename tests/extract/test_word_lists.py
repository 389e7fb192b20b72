"""The word lists of structure, header and tasks: each row does what its example says; a dead row fails."""

import re
from collections.abc import Iterable

from luocdo.extract.grammar.doc_types import type_names
from luocdo.extract.grammar.offices import office
from luocdo.extract.header.joint import partners
from luocdo.extract.header.title import read_title
from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.rules import Row, rows
from luocdo.extract.structure.labels import wants_number
from luocdo.extract.structure.line_breaks import line_role
from luocdo.extract.structure.line_words import heading_of_work
from luocdo.extract.structure.segment import segment
from luocdo.extract.structure.sentences import ends_in_abbreviation
from luocdo.extract.tasks.outline.sections import concluded, planned
from luocdo.extract.tasks.tables.heads import is_title, kind_of, read_columns
from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar
from luocdo.extract.tasks.when.recurrences import done_again, recurrence_in
from luocdo.extract.tasks.who.assignees import read_assignees
from luocdo.extract.tasks.who.known import unit_names, with_name
from luocdo.extract.tasks.who.names import specific, split_names
from luocdo.extract.tasks.who.no_order import states_fact
from luocdo.extract.tasks.who.openings import past_opening
from luocdo.extract.tasks.who.receivers import reports_to
from luocdo.extract.tasks.who.words import Words, read_words
from luocdo.extract.tasks.wording.acting import unlisted
from luocdo.extract.tasks.wording.answering import only_answers
from luocdo.extract.tasks.wording.lists import any_of, head, next_name, verb

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
    "task_groups",
    "column_titles",
    "recurrence_words",
    "event_words",
    "ordering_types",
    "count_words",
    "unit_names",
    "line_words",
    "joint_words",
    "figure_words",
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


def test_a_day_in_a_bracket_behind_an_event_is_no_deadline() -> None:
    for row in rows("event_words"):
        assert not find_deadlines(row["example"], 0, len(row["example"]), Calendar("2025-01-06")), row
        other = row["example"].replace(row["words"], "sao")
        assert find_deadlines(other, 0, len(other), Calendar("2025-01-06")), row


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


def of_kind(name: str, *kinds: str) -> list[Row]:
    return [row for row in rows(name) if row["kind"] in kinds]


def without(row: Row) -> str:
    """The example with another word in place of that of the row, in capitals where that stands at the beginning."""
    small, capital = row["words"], row["words"].capitalize()
    return row["example"].replace(capital, "Sao").replace(small, "sao")


def test_words_of_praise_answers_facts_and_trouble_order_nobody() -> None:
    for row in of_kind("order_words", "praise", "wish", "reply", "fact", "basis", "trouble"):
        assert states_fact(words_of(row["example"])), row
        assert not states_fact(words_of(without(row))), row


def test_who_looks_into_a_matter_only_answers() -> None:
    for row in of_kind("order_words", "looks into"):
        assert only_answers(row["example"].lower()), row
        assert not only_answers(without(row).lower()), row


def test_each_group_begins_another_name_behind_a_semicolon() -> None:
    for row in of_kind("order_words", "next group"):
        acting = words_of(row["example"]).acting
        assert acting is not None, row
        assert f"; {row['words']} " in acting["who"], row


def test_behind_each_opening_somebody_is_named() -> None:
    for row in of_kind("order_words", "opening"):
        named, other = (past_opening(words_of(text)).acting for text in (row["example"], without(row)))
        assert (named is not None and named["who"], other) == ("Phòng Giá", None), row


def test_who_has_done_it_is_told_more_where_he_is_anybody_or_the_words_go_on() -> None:
    for row in of_kind("order_words", "anybody", "goes on"):
        assert words_of(row["example"]).acting is not None, row
    assert words_of("Sở Nội vụ đã nộp rà soát lại").excused
    assert words_of("Sở Y tế đã rà soát hồ sơ và sao bổ sung").excused


def test_words_that_never_end_a_name_are_no_part_of_it() -> None:
    for row in of_kind("order_words", "never last"):
        assert [each.name for each in split_names(row["example"], None)] == ["Phòng Giá"], row


def test_what_begins_like_an_order_and_is_none_orders_nothing() -> None:
    for row in of_kind("order_words", "no order"):
        assert not any_of("order").search(row["example"]), row
    assert any_of("order").search("Giao Thanh tra rà soát") is not None


def test_what_begins_like_a_verb_and_is_part_of_a_name_does_not_end_it() -> None:
    for row in of_kind("order_words", "no act"):
        assert [each.name for each in read_assignees(words_of(row["example"]))] == [f"Các {row['words']}"], row


def test_who_is_counted_or_all_of_a_kind_begins_a_name() -> None:
    for row in of_kind("order_words", "counted", "all of"):
        assert head().match(row["example"]), row
        assert not head().match(row["example"].replace(row["words"], "sao")), row


def test_many_without_a_name_are_nobody_in_particular() -> None:
    for row in of_kind("order_words", "many"):
        assert specific(split_names(row["example"], None)) == (), row


def test_by_which_right_somebody_acts_is_no_part_of_his_name() -> None:
    for row in of_kind("order_words", "by right"):
        assert [each.name for each in split_names(row["example"], None)] == ["Phòng Giá"], row


def test_a_line_that_says_only_who_names_whoever_leads() -> None:
    for row in of_kind("order_words", "who"):
        assert [(each.name, each.role) for each in words_of(row["example"]).roles] == [("Phòng Giá", "chủ trì")], row
        assert not words_of(row["example"].replace(row["words"].capitalize(), "Giá cả")).roles, row


def test_behind_whoever_gets_a_result_his_name_ends() -> None:
    for row in of_kind("order_words", "behind receiver"):
        assert reports_to(row["example"], 0, len(row["example"])) == "UBND tỉnh", row
    example = "Báo cáo UBND tỉnh sao hồ sơ rà soát"
    assert reports_to(example, 0, len(example)) != "UBND tỉnh"


def test_what_is_drafted_goes_to_whom_it_is_drafted_for_where_his_name_is_known_to_its_end() -> None:
    for row in of_kind("order_words", "known end"):
        receiver = reports_to(row["example"], 0, len(row["example"]))
        assert receiver is not None, row
        assert f"{receiver.lower()} ".startswith(f"{row['words']} "), row
        other = row["example"].lower().replace(f"tham mưu {row['words']}", "tham mưu Ban Chỉ đạo")
        assert reports_to(other, 0, len(other)) is None, row


def test_before_what_is_handed_over_in_number_the_name_of_the_receiver_ends() -> None:
    for row in of_kind("order_words", "handed over"):
        assert reports_to(row["example"], 0, len(row["example"])) == "UBND tỉnh", row
        assert reports_to(without(row), 0, len(without(row))) != "UBND tỉnh", row


def test_verbs_are_none_inside_the_names_of_offices() -> None:
    for name, other in (("Truyền thông qua", "Gói thông qua"), ("Ngoại giao vốn", "Sở giao vốn")):
        assert verb().search(name) is None, name
        assert verb().search(other) is not None, other


ORDERED = "Giám đốc Sở yêu cầu:\n\n1. Sở Y tế lập danh mục trước ngày 01/8/2025.\n"
SECTIONS = f"II. KẾT LUẬN\n\n{ORDERED}\n\nIII. NHIỆM VỤ NĂM 2026\n\n{ORDERED}"


def test_a_type_of_document_orders_as_its_row_says(tasks_of) -> None:
    nowhere = {"orders": 1, "invites": 1, "rules": 0, "concludes": 0, "plans": 0, "none": 0}
    for row in rows("ordering_types"):
        document = Document(type=row["begins"], date="2025-03-10")
        assert len(tasks_of(ORDERED, document)) == nowhere[row["kind"]], row
        assert tasks_of(SECTIONS, document) or row["kind"] in ("rules", "none"), row


def test_of_every_type_it_is_said_how_it_orders() -> None:
    listed = tuple(row["begins"] for row in rows("ordering_types"))
    assert [name for name in type_names() if not name.startswith(listed)] == []
    assert [begins for begins in listed if begins not in type_names()] == []


def test_what_is_no_verb_ends_no_name() -> None:
    for row in of_kind("order_words", "no verb"):
        found = unlisted().match(row["example"])
        assert found is None or found["verb"] != row["words"], row
    assert unlisted().match("Công an xã gác kho trước ngày 15/4") is not None


def test_headings_of_what_is_ahead_and_of_conclusions_begin_what_is_ordered() -> None:
    for row in of_kind("order_words", "ahead", "next", "conclusion", "back"):
        text = f"I. MỞ ĐẦU\n\n{row['example']}\n\n1. Rà soát hồ sơ.\n"
        read = concluded if row["kind"] == "conclusion" else planned
        assert bool(list(read(text, segment(normalise(text))))) == (row["kind"] != "back"), row


def test_a_title_says_what_its_column_holds() -> None:
    for row in of_kind(
        "column_titles", "office", "lead", "help", "due", "what", "receiver", "approval", "order", "other"
    ):
        expected = "lead" if row["kind"] == "office" else row["kind"]
        assert (kind_of(row["example"]), is_title(row["example"])) == (expected, True), row


def test_a_table_of_what_is_late_or_of_the_steps_of_a_procedure_assigns_nothing() -> None:
    head = ["Việc", "Chủ trì"]
    for row in of_kind("column_titles", "tells", "procedure"):
        assert read_columns([*head, row["example"]]) == {}, row
    for row in of_kind("column_titles", "again"):
        assert read_columns([*head, "Lý do chậm", row["example"]])["due"] == 3, row
    for row in of_kind("column_titles", "limits"):
        assert read_columns(["Đơn vị", "Số máy", row["example"]]) == {"lead": 0, "due": 2}, row
    for row in of_kind("column_titles", "submission"):
        assert read_columns([*head, row["example"]])["due"] == 2, row
    for row in of_kind("column_titles", "ends"):
        assert read_columns([*head, "Thời gian bắt đầu", row["example"]])["due"] == 3, row


def test_what_is_done_again_is_told_by_its_verb_and_by_what_is_counted() -> None:
    for row in of_kind("recurrence_words", "does"):
        assert done_again(row["example"].lower()) is not None, row
        assert done_again(without(row).lower()) is None, row
    for row in of_kind("recurrence_words", "counted", "occasion"):
        assert recurrence_in(row["example"].lower()) is not None, row
        assert recurrence_in(without(row).lower()) is None, row


def test_a_period_behind_a_noun_of_its_own_tells_not_how_often_something_is_done() -> None:
    for row in of_kind("recurrence_words", "of what"):
        assert done_again(row["example"].lower()) is None, row
        assert done_again(without(row).lower()) is not None, row


def test_every_unit_of_the_list_is_whole_where_it_acts_and_where_it_gets_a_result() -> None:
    for row in rows("unit_names"):
        name, acts, sent = row["name"], words_of(row["example"]), f"Gửi kết quả về {row['name']} trước ngày 20/6."
        known = unit_names(f"{row['of']} nhân dân" if row["of"] else "Sở Y tế")
        end = known.end_of(row["example"], 0, len(row["example"]))
        assert row["example"][:end] == name, row
        assert [each.name for each in read_assignees(with_name(acts, 0, len(name)))] == [name], row
        assert reports_to(sent, 0, len(sent), None, known) == name, row
        alone = [each.name for each in read_assignees(acts)] + [reports_to(sent, 0, len(sent))]
        assert alone != [name, name], row


def test_every_heading_of_work_is_one_and_every_first_sentence_is_none_of_the_title() -> None:
    for row in of_kind("line_words", "work"):
        assert heading_of_work().match(row["example"]), row
        assert not heading_of_work().match(row["example"].replace(row["words"], "Kho")), row
    for row in of_kind("line_words", "text"):
        title = ["KẾ HOẠCH", "SỬA CHỮA KHO LƯU TRỮ CỦA TỈNH"]
        assert read_title([*title, row["example"]], 0) == title[1], row
        assert read_title([*title, row["example"].replace(row["words"], "Kho", 1)], 0) != title[1], row
    for row in of_kind("line_words", "digital"):
        assert not wants_number(row["example"]), row
        assert wants_number(row["example"].lower().replace(row["words"], "công văn")), row


def test_a_dash_parts_no_name_of_the_list_from_what_belongs_to_it() -> None:
    for row in rows("joint_words"):
        assert partners(row["example"]) == [row["example"]], row
        other = row["example"].replace(row["words"].capitalize(), "Sở", 1)
        assert len(partners(other)) > 1, (row, other)


def test_every_word_beside_figures_tells_whether_their_day_is_a_deadline() -> None:
    for row in rows("figure_words"):
        due = row["kind"] in ("next", "goal", "hands in")
        words = row["words"].capitalize() if row["example"].startswith(row["words"].capitalize()) else row["words"]
        other = row["example"].replace(words, "Sao" if words[0].isupper() else "sao", 1)
        told = [bool(find_deadlines(text, 0, len(text), Calendar("2025-01-06"))) for text in (row["example"], other)]
        assert told == [due, not due], row
