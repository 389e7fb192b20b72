"""What the title of one document says of another."""

import pytest

SAID = [
    ("Công văn số 18/SNV-VP về việc triển khai Thông báo số 372/TB-VPCP được gửi lại.", "IMPLEMENTS", False),
    ("Nghị định số 140/2018/NĐ-CP sửa đổi khoản 2 Điều 5 Nghị định số 46/2017/NĐ-CP còn hiệu lực.", "AMENDS", False),
    ("Nghị định số 140/2018/NĐ-CP bãi bỏ khoản 2 Điều 5 Nghị định số 46/2017/NĐ-CP từ năm 2018.", "AMENDS", True),
    ("Công văn số 18/BNV-TL hướng dẫn Nghị định số 46/2017/NĐ-CP đã được gửi.", "GUIDES", False),
    ("Tờ trình số 18/TTr-SNV về việc thay thế Quyết định số 12/2019/QĐ-UBND đã được gửi.", "CITES", False),
    ("Công văn số 18/SNV-VP về việc góp ý dự thảo thay thế Thông tư số 12/2019/TT-BNV đã gửi.", "CITES", False),
    (
        "Thông tư số 18/2024/TT-BNV sửa đổi, bổ sung Nghị định số 46/2017/NĐ-CP là không đúng thẩm quyền.",
        "CITES",
        False,
    ),
]


@pytest.mark.parametrize(("text", "relation", "partial"), SAID)
def test_a_title_does_what_its_document_can_do(relations_of, related_in, text, relation, partial):
    (source, _, _), (target, found, subject) = relations_of(text)
    assert (found, subject, related_in(text)[target].partial) == (relation, source, partial)


def test_a_title_names_nothing_of_a_later_day(relations_of):
    text = "Thực hiện Kế hoạch số 18/KH-TTg ngày 5/3/2021 triển khai Nghị định số 46/2017/NĐ-CP ngày 3/2/2017 và Công văn số 7/BNV-TL ngày {} của Bộ Nội vụ, Sở yêu cầu các phòng rà soát."
    assert relations_of(text.format("9/8/2021"))[2] == ("7/BNV-TL", "IMPLEMENTS", None)
    assert relations_of(text.format("2/1/2021"))[2] == ("7/BNV-TL", "IMPLEMENTS", "18/KH-TTg")


def test_two_documents_of_one_kind_share_a_title(also_of):
    text = "Nghị định số 154/2020/NĐ-CP và Nghị định số 59/2024/NĐ-CP sửa đổi, bổ sung Nghị định số 34/2016/NĐ-CP."
    assert also_of(text) == [("34/2016/NĐ-CP", "AMENDS", "154/2020/NĐ-CP")]


def test_none_of_those_that_share_a_title_changes_what_is_later_than_itself(relations_of, also_of):
    text = (
        "Căn cứ Nghị định số 86/2025/NĐ-CP (thay thế các Nghị định số 15/2017/NĐ-CP ngày 26/12/2017, số 14/2024/NĐ-CP ngày 15/9/2024 "
        "và bãi bỏ Điều 2 Nghị định số 50/2025/NĐ-CP ngày 28/02/2025);"
    )
    assert relations_of(text)[-1] == ("50/2025/NĐ-CP", "AMENDS", "86/2025/NĐ-CP")
    assert also_of(text) == []


def test_what_replaces_a_decree_is_the_decree_and_not_the_law_that_it_guides(relations_of):
    text = "Nghị định số 113/2025/NĐ-CP quy định chi tiết Luật Lưu trữ thay thế Nghị định số 01/2013/NĐ-CP từ năm 2025."
    assert relations_of(text)[2] == ("01/2013/NĐ-CP", "REPLACES", "113/2025/NĐ-CP")


def test_no_law_guides_what_a_circular_guides_beside_it(relations_of):
    text = "Căn cứ Thông tư số 28/2011/TT-BTC hướng dẫn thi hành một số điều của Luật Hải quan năm 2014 hướng dẫn thi hành Nghị định số 85/2015/NĐ-CP;"
    assert relations_of(text)[2] == ("85/2015/NĐ-CP", "GUIDES", "28/2011/TT-BTC")


PASSED_ON = [
    ("Chỉ thị số 07/CT-TTg của Thủ tướng Chính phủ về việc triển khai Kế hoạch số 19-KH/TW và Công văn số 16/SYT-VP của Sở Y tế", None),
    ("Công văn số 31/UBND-VX của UBND tỉnh về việc thực hiện Chỉ thị số 05/CT-UBND và kết luận tại Thông báo số 87/TB-TTr của Thanh tra tỉnh", "31/UBND-VX"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "source"), PASSED_ON)
def test_nobody_carries_out_what_those_below_him_issue_but_what_they_conclude(relations_of, words, source):
    assert relations_of(f"Thực hiện {words}, Sở Nội vụ đề nghị các xã báo cáo.")[2][1:] == ("IMPLEMENTS", source)


def test_a_law_is_not_amended_by_the_law_that_is_named_beside_the_one_that_amends_it(relations_of, also_of):
    text = "Căn cứ Luật Đầu tư số 61/2020/QH14 và Luật số 02/2021/QH15 sửa đổi Luật Quản lý thuế số 38/2019/QH14;"
    assert relations_of(text)[2] == ("38/2019/QH14", "AMENDS", "02/2021/QH15")
    assert also_of(text) == []


def test_provisions_that_another_act_replaces_do_not_fell_the_whole_of_theirs(relations_of, related_in):
    text = "Thủ tục nêu tại Mục 9 Nghị định số 31/2021/NĐ-CP, thay thế các quy định tại Thông tư số 28/2013/TT-BNV ngày 22/10/2013."
    assert relations_of(text)[1] == ("28/2013/TT-BNV", "AMENDS", "31/2021/NĐ-CP")
    assert related_in(text)["28/2013/TT-BNV"].partial


def test_what_has_been_issued_changes_its_like_behind_a_comma(relations_of):
    text = (
        "Bộ Y tế đã ban hành Thông tư số 31/2021/TT-BYT, sửa đổi, bổ sung Thông tư số 28/2013/TT-BYT ngày 22/10/2013."
    )
    assert relations_of(text)[1] == ("28/2013/TT-BYT", "AMENDS", "31/2021/TT-BYT")


@pytest.mark.parametrize(
    "text",
    [
        "Các phòng áp dụng Nghị định số 31/2021/NĐ-CP, thay thế Quyết định số 12/2018/QĐ-UBND trước ngày 30/6/2024.",
        "Các phòng áp dụng Nghị định số 31/2021/NĐ-CP, thay thế mẫu biểu kèm theo Thông tư số 28/2013/TT-BNV.",
        "Các phòng áp dụng Nghị định số 31/2021/NĐ-CP, thay thế các quy định tại Thông tư số 28/2023/TT-BNV.",
        "Xây dựng Thông tư hướng dẫn Nghị định số 31/2021/NĐ-CP, thay thế các quy định tại Thông tư số 28/2013/TT-BNV.",
        "Vụ trình Bộ ban hành Thông tư số 31/2021/TT-BYT, thay thế Thông tư số 28/2013/TT-BYT ngày 22/10/2013.",
    ],
)
def test_who_applies_an_act_and_replaces_something_does_not_tell_what_the_act_replaced(relations_of, text):
    assert relations_of(text)[1][1:] == ("CITES", None)


def test_a_document_without_number_and_day_is_still_to_come(relations_of):
    text = "1. Nghị định của Chính phủ về quản lý kho lưu trữ, thay thế Nghị định số 46/2017/NĐ-CP."
    assert [each[1] for each in relations_of(text)][-1] == "CITES"
    assert [each[1] for each in relations_of(text.replace("của", "số 18/2024/NĐ-CP của"))][-1] == "REPLACES"


@pytest.mark.parametrize(
    ("words", "use"),
    [
        ("và sửa đổi, bổ sung một số điều của Thông tư số 5/2019/TT-BNV", ("5/2019/TT-BNV", "AMENDS", "9/2024/TT-BNV")),
        ("và bãi bỏ Thông tư số 5/2019/TT-BNV", ("5/2019/TT-BNV", "REPEALS", "9/2024/TT-BNV")),
        ("và bãi bỏ Thông tư số 5/2025/TT-BNV", ("5/2025/TT-BNV", "CITES", None)),
        ("và sửa đổi Quyết định số 5/2019/QĐ-UBND", ("5/2019/QĐ-UBND", "CITES", None)),
    ],
)
def test_a_title_that_guides_goes_on_with_what_its_document_changes(relations_of, words, use):
    text = f"Theo Thông tư số 9/2024/TT-BNV hướng dẫn Nghị định số 30/2020/NĐ-CP {words}."
    assert relations_of(text)[-1] == use


def test_a_letter_is_the_source_of_what_its_title_says_behind_those_to_whom_it_went(relations_of):
    text = "Bộ Nội vụ có Văn bản số 18/BNV-TL gửi các bộ, ngành về việc triển khai Quyết định số 505/QĐ-TTg."
    assert relations_of(text)[1] == ("505/QĐ-TTg", "IMPLEMENTS", "18/BNV-TL")


def test_two_of_the_centre_of_the_party_stand_in_the_title_of_a_committee_below_it(relations_of):
    text = "Thực hiện Kế hoạch số 104-KH/TU ngày 30/3/2024 của Tỉnh ủy triển khai Kết luận số 75-KL/TW ngày 28/2/2024 của Ban Bí thư và Kế hoạch số 31-KH/TW ngày 28/2/2024 của Bộ Chính trị, Sở yêu cầu các phòng báo cáo."
    assert [each[2] for each in relations_of(text)] == [None, "104-KH/TU", "104-KH/TU"]
