"""Resolutions named by the meeting that passed them."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions

NAMED = [
    ("theo |Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa X|;", "Ban Chấp hành Trung ương Đảng"),
    ("học tập |Nghị quyết Trung ương 8 khóa XIII| đến", "Ban Chấp hành Trung ương Đảng"),
    ("theo |Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương| về kho", "Ban Chấp hành Trung ương Đảng"),
    ("theo |Kết luận Hội nghị Trung ương 6 (khóa XII)| về", "Ban Chấp hành Trung ương Đảng"),
    ("đưa |Nghị quyết Đại hội XIV của Đảng| vào", None),
    ("sau |Nghị quyết Đại hội XV của Đảng bộ thị xã|.", None),
    ("sau |Nghị quyết Đại hội XV của Đảng bộ đặc khu|.", None),
    ("sau |Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030|.", None),
    ("học |Nghị quyết Đại hội đại biểu lần thứ XV Đảng bộ Thành phố| và", None),
]


@pytest.mark.parametrize(("text", "issuer"), NAMED)
def test_a_resolution_is_named_by_its_meeting(text: str, issuer: str | None) -> None:
    before, words, after = text.split("|")
    clean = normalise(before + words + after)
    (mention,) = find_mentions(clean, (), Document())
    assert clean.text[mention.start : mention.end] == words
    assert (mention.form, mention.number, mention.issuer) == ("name", None, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết Đại hội đồng cổ đông",
        "Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đoàn",
        "Nghị quyết của Hội nghị người lao động",
    ],
)
def test_not_every_meeting_is_one_of_the_party(text: str) -> None:
    assert find_mentions(normalise(text), (), Document()) == ()
