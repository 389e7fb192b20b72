"""A view for circulation holds no words of the documents."""

from dataclasses import replace

import pytest

from luocdo.viz.shown.model import Note, ShownDecision
from luocdo.viz.shown.quoting import without_quotes

WORDS = "hồ sơ nộp lưu của Phòng"


def test_the_sentence_that_moved_a_deadline_is_left_out(view) -> None:
    first, *others = view.tasks
    moved = replace(view, tasks=(replace(first, moved_in=WORDS), *others))
    assert WORDS in repr(moved)
    assert WORDS not in repr(without_quotes(moved))


def test_findings_and_decisions_keep_numbers_and_lose_what_they_quote(view) -> None:
    note = Note("warning", f"Xem lại “{WORDS}” của “88/2019”.", f"See “{WORDS}” of “88/2019”.")
    decided = ShownDecision(f"Không phải lỗi: “{WORDS}”", f"No fault: “{WORDS}”", "Lan", "2025-01-01", "bản sao")
    first, *others = view.documents
    first = replace(first, findings=(note,), decided=(decided,), dismissed=(decided,))
    shown = without_quotes(replace(view, documents=(first, *others))).documents[0]
    assert WORDS not in repr(shown)
    assert shown.findings[0].vi == "Xem lại “…” của “88/2019”."
    assert shown.dismissed[0].why == "bản sao"


@pytest.mark.parametrize(
    "words",
    [
        "theo Kế hoạch “Số hóa kho lưu trữ” do Sở Nội vụ chủ trì",
        "theo “Kế hoạch “Số hóa” của “Phòng””, do Sở Nội vụ chủ trì",
        "nêu “a “b “c” d” e” do Sở Nội vụ chủ trì",
        "theo Kế hoạch “Số hóa kho lưu trữ do Sở Nội vụ …",
        "hóa” kho lưu trữ do Sở Nội vụ chủ trì",
    ],
)
def test_words_that_quote_something_themselves_or_half_of_it_are_left_out_whole(view, words) -> None:
    note = Note("warning", f"“{words}” của 88/2019 thiếu ngày.", f"“{words}” of 88/2019 has no date.")
    first, *others = view.documents
    first = replace(first, findings=(note,))
    shown = without_quotes(replace(view, documents=(first, *others))).documents[0].findings[0]
    assert (shown.vi, shown.en) == ("“…” của 88/2019 thiếu ngày.", "“…” of 88/2019 has no date.")
