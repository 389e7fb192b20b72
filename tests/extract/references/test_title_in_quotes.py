"""A title in quotation marks, and the marks that a title may hold."""

import pytest

from luocdo.extract.references.subject_lines import title_after

# (what follows the reference, whether it says date or issuer, title)
FOLLOWS = [
    (" về sửa nhà kho” trên toàn huyện;", True, "sửa nhà kho"),
    (" về mô hình ''Kho bạn đọc” tại cơ sở;", True, "mô hình ''Kho bạn đọc” tại cơ sở"),
    (' về cải cách "kho một cửa” hiện đại;', True, 'cải cách "kho một cửa” hiện đại'),
    (" về ngày “Toàn dân giữ kho” hằng năm;", True, "ngày “Toàn dân giữ kho” hằng năm"),
    (' "Về việc đặt tên kho lưu trữ";', True, "đặt tên kho lưu trữ"),
    (" “Một số vấn đề cụ thể về giữ kho”;", True, "Một số vấn đề cụ thể về giữ kho"),
    (" “Một số vấn đề về giữ kho”;", False, "Một số vấn đề về giữ kho"),
    (" “một số vấn đề về giữ kho”;", False, None),
    (", “Một số vấn đề về giữ kho”;", False, None),
    (" bằng cụm từ “Một số vấn đề về giữ kho”;", False, None),
    (" “Kho của xã được giữ 10 năm”;", True, None),
    (" “Ban hành Quy định về\nphí sao lục”.", True, "Ban hành Quy định về phí sao lục"),
    (" «V/v sắp xếp kho lưu trữ .»", True, "sắp xếp kho lưu trữ"),
    (' "Về việc đặt tên kho lưu trữ";', False, "đặt tên kho lưu trữ"),
    (" “Ban hành Quy định về phí sao lục”.", False, None),
    (' "về việc dọn kho", các phòng', False, "dọn kho"),
    (' "Về việc ban hành Quy chế "kho mở" tại xã", các phòng', True, 'ban hành Quy chế "kho mở" tại xã'),
    (" “về việc nộp sổ kho” bằng cụm từ “về việc gửi sổ kho”.", True, None),
    (" “ban hành mẫu sổ kho” thành “mẫu mới”.", True, None),
    (" “3. Về việc đặt tên kho lưu trữ”.", True, None),
    (" “Kho lưu trữ là nơi giữ tài liệu”.", True, None),
]


@pytest.mark.parametrize(("follows", "whole", "title"), FOLLOWS)
def test_a_title_stands_in_quotation_marks_and_wording_that_is_changed_is_none(
    follows: str, whole: bool, title: str | None
) -> None:
    assert title_after(follows, 0, len(follows), whole=whole) == title
