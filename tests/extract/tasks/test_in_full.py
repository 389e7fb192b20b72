"""Names cut short because the letterhead says the rest."""

import pytest

from luocdo.extract.model import Assignee, Document, Task
from luocdo.extract.rules import rows
from luocdo.extract.tasks.in_full import in_full


def receiver(name: str | None, issuer: str | None) -> str | None:
    task = Task(start=0, end=1, text="Báo cáo", report_to=name)
    return in_full(task, Document(issuer=issuer)).report_to


@pytest.mark.parametrize(
    ("name", "issuer", "whole"),
    [
        ("Sở", "Sở Y tế tỉnh Lào Cai", "Sở Y tế tỉnh Lào Cai"),
        ("Giám đốc", "Công an tỉnh Thanh Hóa", "Giám đốc Công an tỉnh Thanh Hóa"),
        ("Nhà trường", "Trường THCS Tân Hội", "Trường THCS Tân Hội"),
        ("Sở", "UBND tỉnh Lào Cai", "Sở"),
        (
            "Sở GDĐT (qua Văn phòng)",
            "Sở Giáo dục và Đào tạo tỉnh Lào Cai",
            "Sở Giáo dục và Đào tạo tỉnh Lào Cai (qua Văn phòng)",
        ),
        ("BHXH Việt Nam", "Bảo hiểm xã hội Việt Nam", "Bảo hiểm xã hội Việt Nam"),
        ("Tổng Liên đoàn", "Tổng Liên đoàn Lao động Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"),
        ("Giám đốc", "UBND tỉnh Lào Cai", "Giám đốc"),
        ("Sở Nội vụ", "Sở Y tế tỉnh Lào Cai", "Sở Nội vụ"),
        ("Văn phòng Sở", "Sở Y tế tỉnh Lào Cai", "Văn phòng Sở"),
        ("Sở", None, "Sở"),
        (None, "Sở Y tế tỉnh Lào Cai", None),
    ],
)
def test_the_writer_gets_the_result_by_his_whole_name(name: str | None, issuer: str | None, whole: str | None) -> None:
    assert receiver(name, issuer) == whole


def test_each_word_of_the_list_stands_for_the_writer_of_its_kind_or_who_heads_it() -> None:
    for row in rows("standing_alone"):
        issuer = f"{row['begins']} Alpha"
        whole = issuer if row["kind"] == "itself" else f"{row['words']} {issuer}"
        assert receiver(row["words"], issuer) == whole, row
        assert receiver(row["words"], "Hội Alpha") == row["words"], row


def test_an_office_named_by_its_kind_is_the_one_that_the_letter_goes_to_where_it_goes_to_no_other() -> None:
    task = Task(start=0, end=1, text="Niêm yết", assignees=(Assignee(name="UBND xã"), Assignee(name="quý Bộ")))
    one, two = ("UBND xã Đồng Văn",), ("UBND xã Đồng Văn", "UBND xã Lũng Cú")
    assert [each.name for each in in_full(task, Document(addressees=one)).assignees] == ["UBND xã Đồng Văn"]
    assert [each.name for each in in_full(task, Document(addressees=two)).assignees] == ["UBND xã"]
    in_words = ("Ủy ban nhân dân xã Đồng Văn",)
    assert [each.name for each in in_full(task, Document(addressees=in_words)).assignees] == list(in_words)


@pytest.mark.parametrize(
    ("name", "addressees", "whole"),
    [
        ("Trung tâm CNTT", ("Trung tâm Công nghệ thông tin", "Sở Y tế"), "Trung tâm Công nghệ thông tin"),
        ("Trung tâm", ("Trung tâm Lưu trữ tỉnh", "các phòng thuộc Sở"), "Trung tâm Lưu trữ tỉnh"),
        ("Sở VH&TT", ("Sở Văn hóa và Thể thao", "Sở Y tế"), "Sở Văn hóa và Thể thao"),
        ("Sở VHTT", ("Sở Văn hóa và Thông tin", "Sở Văn hóa và Thể thao"), "Sở VHTT"),
        ("BHXH các huyện", ("Bảo hiểm xã hội các huyện", "Sở Y tế"), "Bảo hiểm xã hội các huyện"),
        (
            "Phòng LĐ-TB&XH huyện",
            ("Phòng Lao động - Thương binh và Xã hội huyện",),
            "Phòng Lao động - Thương binh và Xã hội huyện",
        ),
        ("UBND các xã", ("Ủy ban nhân dân các xã",), "UBND các xã"),
        ("Trung tâm CNTT", ("Phòng Công nghệ thông tin",), "Trung tâm CNTT"),
        ("CNTT", ("Công nghệ thông tin",), "CNTT"),
        ("Công ty", ("Công ty Cổ phần Sao Mai",), "Công ty Cổ phần Sao Mai"),
        ("Công ty", ("Công ty Cổ phần Sao Mai", "Sở Y tế"), "Công ty"),
        ("Trường", ("Công ty Cổ phần Sao Mai",), "Trường"),
        ("Các chi bộ trực thuộc", ("Các chi bộ trực thuộc Đảng bộ Sở", "Sở Y tế"), "Các chi bộ trực thuộc Đảng bộ Sở"),
    ],
)
def test_a_name_left_out_or_abbreviated_is_that_of_the_only_one_addressed_that_it_can_be(
    name: str, addressees: tuple[str, ...], whole: str
) -> None:
    task = Task(start=0, end=1, text="Rà soát", assignees=(Assignee(name=name),))
    assert [each.name for each in in_full(task, Document(addressees=addressees)).assignees] == [whole]


def test_a_mere_kind_is_the_only_office_of_that_kind_that_the_document_names_but_not_beside_the_writer_of_that_kind() -> (
    None
):
    task = Task(start=0, end=1, text="Tổng hợp", assignees=(Assignee(name="Cục"),))
    ministry, office = Document(issuer="Bộ Y tế"), Document(issuer="Cục Quản lý Dược")
    one, two = ("Cục Y tế dự phòng", "Vụ Pháp chế"), ("Cục Y tế dự phòng", "Cục Quản lý Dược")
    assert [each.name for each in in_full(task, ministry, one).assignees] == ["Cục Y tế dự phòng"]
    assert [each.name for each in in_full(task, ministry, two).assignees] == ["Cục"]
    assert [each.name for each in in_full(task, office, one).assignees] == ["Cục"]


def test_the_letterhead_says_which_of_many_places_are_meant() -> None:
    task = Task(start=0, end=1, text="Trực", assignees=(Assignee(name="UBND các tỉnh, thành phố"),))
    coast = "UBND các tỉnh, thành phố từ Nghệ An đến Khánh Hòa"
    assert [each.name for each in in_full(task, Document(addressees=(coast, "Bộ Y tế"))).assignees] == [coast]
    named = "UBND các tỉnh, thành phố Huế, Quảng Trị"
    assert [each.name for each in in_full(task, Document(addressees=(named, "Bộ Y tế"))).assignees] == [named]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("phối hợp với Đội Quản lý vận hành trạm bơm rà soát kênh", "Đội Quản lý vận hành trạm bơm"),
        ("phối hợp với Đội Quản lý vận hành kênh", "Đội Quản lý"),
        ("phối hợp với Đội Quản lý vận hành trạm bơm và Đội Quản lý kênh", "Đội Quản lý"),
    ],
)
def test_a_name_that_the_letter_goes_to_is_not_cut_at_a_verb_in_it(text: str, whole: str) -> None:
    task = Task(start=0, end=1, text=text, assignees=(Assignee(name="Đội Quản lý", role="phối hợp"),))
    letter = Document(addressees=("Phòng Kỹ thuật", "Đội Quản lý vận hành trạm bơm"))
    assert [each.name for each in in_full(task, letter).assignees] == [whole]


def test_the_provinces_of_an_order_are_those_that_the_letter_goes_to() -> None:
    task = Task(start=0, end=1, text="Báo cáo", assignees=(Assignee(name="UBND các tỉnh, thành phố"),))
    whole = "UBND các tỉnh, thành phố trực thuộc Trung ương"
    assert in_full(task, Document(addressees=("Sở Nội vụ", whole))).assignees[0].name == whole
