"""From when and until when a document is in force, by its own words."""

import pytest

from luocdo.extract.header.validity import read_validity
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment


def validity(
    words: str, type_name: str | None = "Quyết định", own: str | None = "2025-03-02"
) -> tuple[str | None, str | None]:
    clean = normalise(f"QUYẾT ĐỊNH\nVề việc họp\n\nCăn cứ Luật Lưu trữ;\n\nĐiều 1. Họp.\n\nĐiều 2. {words}\n")
    return read_validity(clean.text, segment(clean), type_name, own)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Quyết định này có hiệu lực từ ngày 15/3/2025 đến hết ngày 31/12/2026.", ("2025-03-15", "2026-12-31")),
        ("Quyết định này có hiệu lực kể ngày 15/3/2025.", ("2025-03-15", None)),
        ("Quyết định này có hiệu lực kể từ ngày ký.", ("2025-03-02", None)),
        ("Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.", ("2025-03-12", None)),
        ("Các phòng chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.", ("2025-03-02", None)),
        ("Quyết định này hiệu lực thi hành kể từ ngày ký.", ("2025-03-02", None)),
        ("Thông tư này hiệu lực từ ngày 01/7/2025.", (None, None)),
        ("Thông tư này có hiệu lực từ ngày 01/7/2025.", (None, None)),
        ("Hồ sơ nộp trước ngày Quyết định này có hiệu lực thì giữ nguyên.", (None, None)),
    ],
)
def test_the_days_are_those_that_the_document_says_of_itself(words: str, days: tuple[str | None, str | None]) -> None:
    assert validity(words) == days


def test_the_day_of_signing_counts_only_where_it_is_whole() -> None:
    words = "Quyết định này có hiệu lực kể từ ngày ký."
    assert validity(words, own="2025-03") == (None, None)
    assert validity(words, own=None) == (None, None)


def test_what_is_given_by_a_document_has_a_day_of_its_own() -> None:
    words = "Thẻ kho cấp theo Quyết định này hiệu lực kể từ ngày 01/7/2025."
    assert validity(words, type_name="Quyết định") == (None, None)


def test_a_joint_circular_calls_itself_a_circular() -> None:
    words = "Thông tư này có hiệu lực từ ngày 01/7/2025."
    assert validity(words, type_name="Thông tư liên tịch") == ("2025-07-01", None)


def test_another_type_says_nothing_of_this_document() -> None:
    assert validity("Quyết định này có hiệu lực từ ngày 15/3/2025.", type_name="Kế hoạch") == (None, None)
