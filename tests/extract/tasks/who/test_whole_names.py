"""Words before a full stop that are nothing but a name."""

import pytest

from luocdo.extract.tasks.who.whole_names import is_whole_name


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("Bộ Nông nghiệp và Môi trường", True),
        ("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", True),
        ("UBND các xã,\nphường", True),
        ("UBND xã Nậm Ty", True),
        ("Công an tỉnh", True),
        ("Các phòng, đơn vị thuộc Sở", True),
        ("Phòng Kế hoạch - Tài chính", True),
        ("Công an xã hiện có đủ người trực", False),
        ("Phòng Giá hiện đủ người", False),
        ("UBND xã Nậm Ty đủ người", False),
        ("Các phòng họp", False),
    ],
)
def test_a_name_is_whole_where_it_ends_for_certain(words: str, whole: bool) -> None:
    assert is_whole_name(words, 0, len(words)) is whole
