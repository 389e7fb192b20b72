"""A question about words is asked once."""

from luocdo.extract.remembered import remembered


def test_words_that_come_again_are_not_asked_about_twice_and_long_ones_are_not_kept() -> None:
    asked: list[str] = []

    @remembered
    def in_capitals(words: str) -> str:
        asked.append(words)
        return words.upper()

    assert [in_capitals(words) for words in ("sở", "bộ", "sở")] == ["SỞ", "BỘ", "SỞ"]
    assert asked == ["sở", "bộ"]
    long = "sở " * 100
    assert in_capitals(long) == in_capitals(long) == long.upper()
    assert asked == ["sở", "bộ", long, long]
