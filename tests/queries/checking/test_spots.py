"""The sentence around a finding."""

from luocdo.extract.read import read_text
from luocdo.findings import finding
from luocdo.queries.checking.spots import spot_of


def test_a_long_sentence_is_cut_between_words_and_says_so() -> None:
    text = "kiểm tra hồ sơ " * 60 + "trước ngày 31/9/2025 " + "nộp bản chính " * 60
    start = text.index("31/9")
    spot = spot_of(finding("impossible-date", start, start + len("31/9/2025"), text="31/9/2025"), text, read_text(text))
    assert spot is not None
    assert spot.sentence is not None
    words = spot.sentence.split()
    assert "31/9/2025" in words
    assert set(words) <= {*text.split(), "…"}


def test_a_paragraph_that_is_cut_between_words_says_so_at_both_ends() -> None:
    text = "kiểm tra hồ sơ, " * 40 + "trước ngày 31/9/2025 " + "nộp bản chính, " * 40
    start = text.index("31/9")
    spot = spot_of(finding("impossible-date", start, start + len("31/9/2025"), text="31/9/2025"), text, read_text(text))
    assert spot is not None
    assert str(spot.sentence).startswith("… ")
    assert str(spot.sentence).endswith(" …")


def test_a_whole_paragraph_bears_no_mark() -> None:
    text = "Phòng Tổ chức cán bộ.\n\nGửi báo cáo trước ngày 31/9/2025 về Sở.\n\nPhòng Kế hoạch."
    start = text.index("31/9")
    spot = spot_of(finding("impossible-date", start, start + len("31/9/2025"), text="31/9/2025"), text, read_text(text))
    assert spot is not None
    assert spot.sentence == "Gửi báo cáo trước ngày 31/9/2025 về Sở."
