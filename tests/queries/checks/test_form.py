"""Files that are no documents."""

from collections.abc import Callable

from luocdo.findings import Finding

Found = Callable[..., list[Finding]]
Text = Callable[..., str]


def test_a_note_has_not_the_form_of_a_document_and_is_not_said_to_be_right(found: Found) -> None:
    [told] = found("Chị xem giúp em bản này, chiều em qua lấy.\n", "no-document-form")
    assert told.severity == "warning"


def test_a_letter_however_short_has_it(found: Found, letter: Text) -> None:
    assert not found(letter("Sở yêu cầu các phòng rà soát hồ sơ."), "no-document-form")
