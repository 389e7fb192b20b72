"""A document that is named again by its type alone, and what is done to it."""

import pytest

from luocdo.extract.model import Document

LETTER = Document(type="Công văn", symbol="STNMT-QLĐĐ", issuer="Sở Tài nguyên và Môi trường tỉnh Cao Bằng")
DECISION = Document(type="Quyết định", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng")
NAMED = "Mức thu tính theo Quyết định số 17/2018/QĐ-UBND"


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("; quyết định này được sửa đổi bởi", "AMENDS"),
        (". Quyết định này đã được sửa đổi, bổ sung tại", "AMENDS"),
        (" và Thông tư số 02/2015/TT-BTC. Quyết định nêu trên nay được thay thế bằng", "REPLACES"),
    ],
)
def test_what_is_done_to_it_is_done_to_the_last_document_of_its_type(also_of, relations_of, words, relation):
    text = f"{NAMED}{words} Quyết định số 22/2023/QĐ-UBND ngày 14/8/2023."
    assert also_of(text, LETTER) == [("17/2018/QĐ-UBND", relation, "22/2023/QĐ-UBND")]
    assert relations_of(text, LETTER)[-1] == ("22/2023/QĐ-UBND", "CITES", None)


def test_a_decision_that_says_so_of_itself_means_itself(also_of):
    text = f"{NAMED}. Quyết định này được sửa đổi bởi Quyết định số 22/2023/QĐ-UBND ngày 14/8/2023."
    assert also_of(text, DECISION) == []


def test_of_another_type_than_the_last_one_the_nearest_is_meant(also_of):
    text = f"{NAMED} và Nghị định số 44/2014/NĐ-CP. Nghị định này được thay thế bằng Nghị định số 71/2024/NĐ-CP."
    assert also_of(text, LETTER) == [("44/2014/NĐ-CP", "REPLACES", "71/2024/NĐ-CP")]


@pytest.mark.parametrize(
    ("words", "relation"),
    [("được ban hành thay thế", "REPLACES"), ("được Chính phủ ban hành để sửa đổi, bổ sung", "AMENDS")],
)
def test_what_it_was_issued_for_it_does_itself(relations_of, words, relation):
    text = f"Hồ sơ theo Nghị định số 44/2014/NĐ-CP. Nghị định này {words} Nghị định số 12/2009/NĐ-CP."
    assert relations_of(text, LETTER)[1] == ("12/2009/NĐ-CP", relation, "44/2014/NĐ-CP")


def test_the_one_that_changed_a_ground_is_itself_no_ground(relations_of, also_of):
    text = "Căn cứ Thông tư số 05/2021/TT-BNV. Thông tư này vừa được thay thế bằng Thông tư số 07/2025/TT-BNV."
    assert relations_of(text, LETTER)[1] == ("07/2025/TT-BNV", "CITES", None)
    assert also_of(text, LETTER) == [("05/2021/TT-BNV", "REPLACES", "07/2025/TT-BNV")]


def test_what_it_changed_is_not_meant_where_it_is_named_once_more(also_of):
    text = (
        "Sở đã phổ biến Thông tư số 05/2021/TT-BNV. Thông tư này thay thế Thông tư số 02/2008/TT-BNV; thông tư này được sửa "
        "đổi bởi Thông tư số 09/2024/TT-BNV."
    )
    assert also_of(text, LETTER) == [("05/2021/TT-BNV", "AMENDS", "09/2024/TT-BNV")]


def test_what_is_only_asked_was_not_done(also_of):
    text = f"{NAMED}. Quyết định này có được sửa đổi bởi Quyết định số 22/2023/QĐ-UBND hay không, đề nghị Sở trả lời."
    assert also_of(text, LETTER) == []


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("; lưu ý Thông tư này thay thế", "REPLACES"),
        (". Lưu ý: Thông tư này có hiệu lực từ ngày 01/7/2025 và bãi bỏ", "REPEALS"),
        ("; Thông tư này đã sửa đổi, bổ sung Điều 3", "AMENDS"),
    ],
)
def test_a_clause_about_it_says_what_it_does(relations_of, words, relation):
    text = f"Đề nghị các phòng thực hiện Thông tư số 05/2025/TT-BNV{words} Thông tư số 02/2020/TT-BNV."
    assert relations_of(text, LETTER)[1] == ("02/2020/TT-BNV", relation, "05/2025/TT-BNV")


def test_a_clause_about_itself_leaves_the_sentence_whole(relations_of):
    text = "Căn cứ Quyết định số 17/2018/QĐ-UBND; Quyết định này thay thế Quyết định số 12/2015/QĐ-UBND."
    assert relations_of(text, DECISION)[1] == ("12/2015/QĐ-UBND", "REPLACES", None)


@pytest.mark.parametrize(
    ("words", "used"),
    [
        ("; bãi bỏ Thông tư số 03/2018/TT-BNV", ("03/2018/TT-BNV", "REPEALS", "05/2025/TT-BNV")),
        ("; Thông tư số 03/2018/TT-BNV hết hiệu lực", ("03/2018/TT-BNV", "REPEALS", "05/2025/TT-BNV")),
        ("; đồng thời thực hiện Công văn số 12/UBND-VP", ("12/UBND-VP", "IMPLEMENTS", None)),
        ("; Sở rà soát theo Công văn số 12/UBND-VP", ("12/UBND-VP", "CITES", None)),
    ],
)
@pytest.mark.parametrize("before", ["; ", ". "])
def test_it_speaks_no_further_than_what_it_changes(relations_of, before, words, used):
    text = (
        f"Các phòng áp dụng Thông tư số 05/2025/TT-BNV{before}Thông tư này thay thế Thông tư số 02/2020/TT-BNV{words}."
    )
    assert relations_of(text, LETTER)[1:] == [("02/2020/TT-BNV", "REPLACES", "05/2025/TT-BNV"), used]


def test_it_changes_nothing_of_a_later_day(relations_of):
    text = (
        "Triển khai Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định này bãi bỏ Nghị định số 110/2004/NĐ-CP; đồng thời "
        "bãi bỏ Quyết định số 7/QĐ-UBND ngày 01/3/2025."
    )
    assert relations_of(text, LETTER)[1:] == [
        ("110/2004/NĐ-CP", "REPEALS", "30/2020/NĐ-CP"),
        ("7/QĐ-UBND", "CITES", None),
    ]
