"""A title ends before what is said of the document in which it stands."""

import pytest

from luocdo.extract.references.subject_lines import title_after

# (what follows the reference, whether it says date or issuer, title)
FOLLOWS = [
    (" về phí sao lục được thu theo mức tại khoản 2 Điều này.", True, "phí sao lục"),
    (" về người được mượn hồ sơ phải báo trước theo Thông tư này.", True, "người được mượn hồ sơ"),
    (" về phí sao lục bằng các mức kèm theo Nghị định này;", True, "phí sao lục"),
    (" về phí sao lục cho phù hợp với Nghị định này, báo cáo trong tháng 6.", True, "phí sao lục"),
    (" thực hiện theo Kế hoạch này.", True, None),
    (" về phí sao lục khác với mức tại Thông tư này;", True, "phí sao lục"),
    (" về trái phiếu kho theo quy định tại Thông tư này;", True, "trái phiếu kho"),
    (" về kho và các kho khác thuộc diện quy định tại Thông tư này;", True, None),
    (" về công tác này tại kho tỉnh;", True, "công tác này tại kho tỉnh"),
]


@pytest.mark.parametrize(("follows", "whole", "title"), FOLLOWS)
def test_a_title_does_not_name_the_document_in_which_it_stands(follows: str, whole: bool, title: str | None) -> None:
    assert title_after(follows, 0, len(follows), whole=whole) == title
