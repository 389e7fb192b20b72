"""What ends a document by words after its name, and by which words it lives on: a law that lives is never felled."""

import pytest

from luocdo.extract.model import Document

LETTER = Document(
    type="Công văn", number="90/SNV-VP", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Cao Bằng", date="2025-11-10"
)

LIVES = [
    "Điều 4. Hồ sơ đã nộp được giải quyết theo Quyết định số 12/2019/QĐ-UBND cho đến khi hết hiệu lực.",
    "Điều 4. Dự án dở dang áp dụng Quyết định số 12/2019/QĐ-UBND đến khi Quyết định đó bị bãi bỏ.",
    "Điều 4. Hồ sơ nộp trước ngày Quyết định số 12/2019/QĐ-UBND hết hiệu lực thì được giải quyết tiếp.",
    "Điều 4. Trường hợp Quyết định số 12/2019/QĐ-UBND hết hiệu lực thì áp dụng văn bản mới.",
    "Điều 4. Sau khi Quyết định số 12/2019/QĐ-UBND hết hiệu lực, Sở Nội vụ tổng kết.",
    "Điều 4. Giấy phép cấp theo Quyết định số 12/2019/QĐ-UBND hết hiệu lực sau 05 năm.",
    "Điều 4. Quyết định số 12/2019/QĐ-UBND không bị bãi bỏ.",
    "Điều 4. Quyết định số 12/2019/QĐ-UBND chưa hết hiệu lực.",
    "Điều 4. Quyết định số 12/2019/QĐ-UBND không được thay thế bằng Quyết định này.",
    "Điều 4. Quyết định này không làm hết hiệu lực Quyết định số 12/2019/QĐ-UBND.",
    "Điều 4. Quyết định số 12/2019/QĐ-UBND đã không còn hiệu lực nên không rà soát.",
    "Điều 4. Bãi bỏ các văn bản cũ, trừ Quyết định số 12/2019/QĐ-UBND.",
]


@pytest.mark.parametrize("text", LIVES)
def test_a_condition_a_licence_or_a_negation_ends_no_document(related_in, decision, text):
    assert related_in(text, decision)["12/2019/QĐ-UBND"].relation == "CITES"


def test_what_amended_a_document_that_lives_on_lives_on_too(related_in, decision):
    text = (
        "Điều 4. Hồ sơ đã nộp được giải quyết theo Quyết định số 12/2019/QĐ-UBND đã được sửa đổi tại Quyết định số "
        "13/2021/QĐ-UBND và Quyết định số 14/2022/QĐ-UBND cho đến khi hết hiệu lực."
    )
    assert {each.relation.value for each in related_in(text, decision).values()} == {"CITES"}


ENDED = [
    ("Điều 4. Quyết định số 12/2019/QĐ-UBND hết hiệu lực kể từ ngày 01/01/2026.", "REPEALS", "2026-01-01"),
    ("2. Quyết định số 12/2019/QĐ-UBND hết hiệu lực từ ngày 01/01/2026.", "REPEALS", "2026-01-01"),
    ("Điều 4. Quyết định số 12/2019/QĐ-UBND không còn hiệu lực.", "REPEALS", "2025-11-25"),
    ("Điều 4. Quyết định số 12/2019/QĐ-UBND chấm dứt hiệu lực kể từ ngày 01/01/2026.", "REPEALS", "2026-01-01"),
    ("Điều 4. Các văn bản sau không còn giá trị: Quyết định số 12/2019/QĐ-UBND.", "REPEALS", "2025-11-25"),
    ("Điều 4. Quyết định số 12/2019/QĐ-UBND được thay thế bằng Quyết định này.", "REPLACES", "2025-11-25"),
    ("Điều 4. Khi Quyết định này có hiệu lực thì Quyết định số 12/2019/QĐ-UBND hết hiệu lực.", "REPEALS", "2025-11-25"),
    ("Điều 4. Quyết định này có hiệu lực từ ngày 15/11/2025 và bãi bỏ Quyết định số 12/2019/QĐ-UBND từ ngày 01/01/2026.", "REPEALS", "2026-01-01"),
    ("Điều 4. Quyết định này có hiệu lực từ ngày 15/11/2025; Quyết định số 12/2019/QĐ-UBND hết hiệu lực từ ngày 01/01/2026.", "REPEALS", "2026-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "relation", "day"), ENDED)
def test_words_after_a_document_end_it_on_the_day_of_their_own_clause(related_in, decision, text, relation, day):
    related = related_in(text, decision)["12/2019/QĐ-UBND"]
    assert (related.relation, related.partial, related.effective) == (relation, False, day)


def test_each_clause_ends_its_own_document(related_in, decision):
    text = (
        "Điều 4. Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND; Quyết định số 13/2020/QĐ-UBND hết hiệu lực từ "
        "ngày 01/01/2026; Quyết định số 14/2020/QĐ-UBND hết hiệu lực từ ngày 01/02/2026."
    )
    found = related_in(text, decision).values()
    assert [(each.relation.value, each.effective) for each in found] == [
        ("REPLACES", "2025-11-25"), ("REPEALS", "2026-01-01"), ("REPEALS", "2026-02-01"),
    ]  # fmt: skip


def test_a_letter_ends_an_earlier_letter_of_its_own_office(related_in):
    text = "Công văn này thay thế Công văn số 12/SNV-VP; Công văn số 13/SNV-VP không còn hiệu lực."
    assert [each.relation.value for each in related_in(text, LETTER).values()] == ["REPLACES", "REPEALS"]


def test_a_letter_ends_no_decree(related_in):
    text = "Nghị định số 61/2018/NĐ-CP không còn hiệu lực, đề nghị các phòng không áp dụng."
    assert related_in(text, LETTER)["61/2018/NĐ-CP"].relation == "CITES"


def test_what_is_not_replaced_by_another_has_no_edge_from_it(related_in, decision):
    text = "Nghị định số 61/2018/NĐ-CP không bị thay thế bởi Nghị định số 107/2021/NĐ-CP."
    assert all(not each.also and each.subject is None for each in related_in(text, decision).values())


def test_what_is_settled_by_a_document_lives_on_though_another_ends(relations_of, decision):
    text = (
        "Hồ sơ đã nhận được tiếp tục giải quyết theo Quyết định số 12/2019/QĐ-UBND; Quyết định số 31/2020/QĐ-UBND hết hiệu "
        "lực kể từ ngày Quyết định này có hiệu lực."
    )
    assert [relation for _, relation, _ in relations_of(text, decision)] == ["CITES", "REPEALS"]


def test_what_is_still_carried_out_after_a_replacement_lives_on(relations_of, decision):
    text = (
        "Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND; các nội dung tại Quyết định số 31/2020/QĐ-UBND không trái với "
        "Quyết định này tiếp tục được thực hiện."
    )
    assert relations_of(text, decision) == [
        ("12/2019/QĐ-UBND", "REPLACES", None),
        ("31/2020/QĐ-UBND", "CITES", None),
    ]


def test_the_words_of_an_item_say_more_than_the_heading_of_its_article(relations_of, decision):
    text = (
        "Điều 3. Bãi bỏ, thay thế\n\n1. Kể từ ngày 01/12/2025, các quyết định của hai huyện trước sắp xếp gồm: Quyết định số "
        "12/2019/QĐ-UBND, Quyết định số 31/2020/QĐ-UBND hết hiệu lực."
    )
    assert [relation for _, relation, _ in relations_of(text, decision)] == ["REPEALS", "REPEALS"]


def test_a_list_that_only_seemed_to_go_on_is_ended_as_a_whole(related_in, decision):
    text = (
        "Điều 4. Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND; các Quyết định số 13/2021/QĐ-UBND và số "
        "14/2022/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực."
    )
    found = {number: each.relation.value for number, each in related_in(text, decision).items()}
    assert found == {"12/2019/QĐ-UBND": "REPLACES", "13/2021/QĐ-UBND": "REPEALS", "14/2022/QĐ-UBND": "REPEALS"}


@pytest.mark.parametrize("words", ["nội dung này", "các nội dung sau:", "hướng dẫn dưới đây:"])
def test_a_point_of_a_letter_is_replaced_by_what_the_writer_says_now(related_in, words):
    text = f"Điểm 3 Công văn số 64/SNV-CCHC ngày 03/4/2019 của Sở Nội vụ được thay thế bằng {words}"
    found = related_in(text, LETTER)["64/SNV-CCHC"]
    assert (found.relation, found.partial) == ("AMENDS", True)


@pytest.mark.parametrize("end", ["đều bãi bỏ", "đều bị bãi bỏ", "thì hết hiệu lực"])
def test_what_is_contrary_in_a_document_ends_and_the_document_lives_on(related_in, end):
    text = (
        f"Công văn này thay thế Công văn số 64/SNV-CCHC ngày 03/4/2019; những nội dung tại Công văn số 71/SNV-CCHC ngày "
        f"06/5/2020 trái với Công văn này {end}."
    )
    found = {number: (each.relation.value, each.partial) for number, each in related_in(text, LETTER).items()}
    assert found == {"64/SNV-CCHC": ("REPLACES", False), "71/SNV-CCHC": ("AMENDS", True)}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Nội dung của Công văn số 64/SNV-CCHC không trái với Công văn này thì không bị bãi bỏ.", "CITES"),
        ("Công văn số 64/SNV-CCHC của Sở Nội vụ hướng dẫn trái quy định bị bãi bỏ.", "REPEALS"),
        ("Nội dung tại điểm 2 Công văn số 64/SNV-CCHC không còn phù hợp, nay bãi bỏ.", "AMENDS"),
        ("Công văn số 64/SNV-CCHC không còn phù hợp, đề nghị bãi bỏ.", "CITES"),
    ],
)
def test_a_letter_that_is_not_contrary_lives_on_and_one_against_the_law_ends_as_a_whole(related_in, text, relation):
    assert [each.relation for each in related_in(text, LETTER).values()] == [relation]


def test_what_is_contrary_in_each_of_several_documents_ends(related_in, decision):
    text = (
        "Điều 3. Các quy định tại Quyết định số 12/2019/QĐ-UBND, Quyết định số 13/2020/QĐ-UBND trái với Quyết định này hết "
        "hiệu lực thi hành."
    )
    assert [(each.relation, each.partial) for each in related_in(text, decision).values()] == [("AMENDS", True)] * 2


def test_what_is_contrary_to_a_document_beside_those_it_replaces_is_nothing_of_theirs(related_in, decision):
    text = (
        "Điều 4. Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND; Quyết định số 13/2021/QĐ-UBND; các quy định trước đây "
        "trái với Quyết định này đều bãi bỏ."
    )
    assert [each.relation for each in related_in(text, decision).values()] == ["REPLACES", "REPLACES"]


@pytest.mark.parametrize(
    "words",
    [
        "in “Điều 12”, nay sửa lại là “Điều 16”",
        "đã viết “30 ngày”, nay sửa thành “20 ngày”",
        'in "Điều 3 Nghị định số 26/2007/NĐ-CP", nay sửa lại là "Điều 5 Nghị định số\n130/2018/NĐ-CP"',
    ],
)
def test_what_is_written_anew_in_an_older_letter_corrects_it(related_in, words):
    found = related_in(f"Tại mục 4 Công văn số 64/SNV-CCHC ngày 03/4/2019 của Sở Nội vụ {words}.", LETTER)
    assert found["64/SNV-CCHC"].relation == "CORRECTS"


def test_a_later_sentence_of_an_item_suspends_what_the_writer_has_issued(related_in):
    text = "2. Các phòng tạm ứng hằng quý. Tạm ngừng thực hiện Công văn số 64/SNV-CCHC ngày 03/4/2019 của Sở Nội vụ."
    assert related_in(text, LETTER)["64/SNV-CCHC"].relation == "SUSPENDS"
