"""Whether two orders are of one thing."""

import pytest

from luocdo.queries.duties.likeness import likeness_of_orders

SURVEY = "khảo sát hiện trạng hệ thống tưới cây ăn quả vùng đồi"


@pytest.mark.parametrize("verb", ["báo cáo kết quả", "trình UBND tỉnh kết quả", "trình cấp có thẩm quyền kết quả"])
def test_to_do_a_thing_and_to_submit_what_came_of_it_are_two(verb: str) -> None:
    above = f"Sở Nông nghiệp và Môi trường {verb} {SURVEY} trước ngày 20/6/2025"
    assert likeness_of_orders(f"Chi cục Thủy lợi {SURVEY} trước ngày 15/6/2025", above) == 0
    assert likeness_of_orders(f"Chi cục Thủy lợi {verb} {SURVEY} trước ngày 15/6/2025", above) > 0


@pytest.mark.parametrize("words", ["theo quy trình", "cho từng công trình", "theo trình tự", "của Chương trình OCOP"])
def test_a_process_or_a_programme_is_nothing_that_is_submitted(words: str) -> None:
    own = f"Chi cục Thủy lợi {SURVEY} {words} trước ngày 15/6/2025"
    assert likeness_of_orders(own, f"Sở Nông nghiệp và Môi trường {SURVEY} trước ngày 20/6/2025") > 0
