"""“về” behind a reference: to whom something is sent, or of what the document is."""

import pytest

from luocdo.extract.references.sent_to import is_sent_on

CITED = "Công văn số 5/UBND-VX"


def sent(before: str, behind: str) -> bool:
    text = f"{before}{CITED}{behind}"
    return is_sent_on(text, 0, len(before), len(before) + len(CITED))


@pytest.mark.parametrize(
    "behind",
    [
        " về Sở Nội vụ trước ngày 20/6.",
        ", về Sở Nội vụ.",
        " về Phòng Kế hoạch trước ngày 20/6.",
        " về cơ quan thường trực chậm nhất ngày 20/6.",
        " về Sở để tổng hợp.",
    ],
)
def test_what_is_sent_goes_to_somebody(behind: str) -> None:
    assert sent("báo cáo kết quả thực hiện ", behind)


@pytest.mark.parametrize(
    "behind",
    [
        " về phòng, chống dịch trước mùa mưa.",
        " về Phòng, chống dịch.",
        " về việc lập kho lưu trữ.",
        " về Sở Nội vụ thực hiện năm việc.",
        " của Sở Nội vụ.",
    ],
)
def test_a_title_is_nobody_to_whom_something_goes(behind: str) -> None:
    assert not sent("báo cáo kết quả thực hiện ", behind)


def test_without_a_verb_of_sending_near_before_it_nothing_is_sent() -> None:
    behind = " về Sở Nội vụ trước ngày 20/6."
    assert not sent("thực hiện ", behind)
    assert not sent("Các phòng báo cáo. Thực hiện ", behind)
    assert sent("gửi " + "các loại sổ, " * 15, behind)
    assert not sent("gửi " + "các loại sổ, " * 25, behind)


def test_the_peoples_council_is_somebody_and_another_one_may_be_what_a_resolution_is_about() -> None:
    assert sent("gửi ý kiến đối với ", " về Hội đồng nhân dân tỉnh.")
    assert not sent("gửi ý kiến đối với ", " về Hội đồng trường.")
