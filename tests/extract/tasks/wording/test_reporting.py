"""To whom a result goes."""

import pytest

from luocdo.extract.tasks.wording.reporting import report, reporting

GOES = [
    ("báo cáo UBND tỉnh trước ngày 15/7", "UBND tỉnh", None),
    ("gửi về Văn phòng Sở (qua Phòng Giá)", "Văn phòng Sở", "(qua Phòng Giá)"),
    ("cung cấp số liệu cho Sở Y tế", "Sở Y tế", None),
    ("Trình Chủ tịch UBND tỉnh phê duyệt", "Chủ tịch UBND tỉnh", None),
    ("nộp về Kho bạc các quận, huyện, thị xã chậm nhất 30/6", "Kho bạc các quận, huyện, thị xã", None),
    ("chuyển Sở Y tế xem xét trước ngày 15/7", "Sở Y tế", None),
    ("gửi Phòng Giá các huyện, xã Tân Lập", "Phòng Giá các huyện", None),
]


@pytest.mark.parametrize(("text", "who", "via"), GOES)
def test_a_result_goes_to_who_stands_behind_the_verb(text: str, who: str, via: str | None) -> None:
    found = report().search(text)
    assert found is not None
    assert (found["who"].strip(), found["via"] and found["via"].strip()) == (who, via)
    assert reporting().match(text) is not None


@pytest.mark.parametrize(
    "text", ["cập nhật chương trình UBND tỉnh", "theo quy trình Sở Y tế", "cung cấp số liệu Sở Y tế"]
)
def test_nouns_with_such_a_verb_in_them_and_what_belongs_to_somebody_tell_of_nobody(text: str) -> None:
    assert report().search(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "điều chuyển Phòng Giá trước ngày 15/7",
        "vận chuyển hồ sơ cho Sở Y tế",
        "chuyển Phòng Giá sang nhà B trước ngày 15/7",
    ],
)
def test_who_is_moved_and_where_things_are_carried_is_no_receiver(text: str) -> None:
    assert report().search(text) is None
