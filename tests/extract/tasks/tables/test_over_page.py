"""What stands between two rows where a page ends."""

from luocdo.extract.tasks.tables.over_page import opens_row, over_page


def test_what_follows_the_number_of_a_page_belongs_to_the_row_above() -> None:
    text = "\n- 2 -\n\nThư viện xã 30/8/2025\n3 Kiểm kê"
    rest, below = over_page(text, 0, 3)
    assert rest is not None
    assert (text[slice(*rest)], text[below:]) == ("Thư viện xã 30/8/2025", "3 Kiểm kê")


def test_a_sentence_behind_the_last_row_is_not_of_the_table() -> None:
    assert over_page("\nTrên đây là Kế hoạch.\n3 Kiểm kê", 0, 3)[0] is None


def test_the_number_of_a_page_opens_no_row() -> None:
    assert opens_row("3 Kiểm kê kho", 0, 3)
    assert not opens_row("3\n\nKiểm kê kho", 0, 3)
