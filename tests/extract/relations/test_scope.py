"""How much of a document is changed: a part, a person whom it names, all save an exception, or the whole."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.relations.clauses import begins_with_person
from luocdo.extract.rules import rows

DECISION = Document(type="Quyết định", number="45/2025/QĐ-UBND", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng")

PARTS = [
    "Điều 1. Thay thế Trưởng ban tại Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Thay thế ông Trần Văn Bình bằng bà Lê Thị Cúc trong Tổ công tác thành lập theo Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Thay thế 02 thành viên Hội đồng tại Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Thay thế đơn vị chủ trì tại Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Bãi bỏ chức danh Tổ phó tại Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Bãi bỏ Quyết định số 12/2019/QĐ-UBND, trừ Điều 3.",
    "Điều 1. Bãi bỏ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 về quản lý chợ, ngoại trừ khoản 2 Điều 5.",
    "Điều 1. Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND (trừ Phụ lục II).",
    "Điều 1. Các văn bản sau đây hết hiệu lực:\n\n1. Quyết định số 12/2019/QĐ-UBND, trừ Điều 3;",
    "Điều 1. Quyết định số 12/2019/QĐ-UBND hết hiệu lực một phần kể từ ngày Quyết định này có hiệu lực.",
    "Điều 1. Phụ lục II Quyết định số 12/2019/QĐ-UBND được thay thế bằng Phụ lục kèm theo Quyết định này.",
    "Điều 1. Phụ lục II Quyết định số 12/2019/QĐ-UBND được thay thế.",
    "Điều 1. Cụm từ “phòng Nội vụ” tại Quyết định số 12/2019/QĐ-UBND được thay bằng cụm từ “phòng Văn hóa”.",
    "Điều 1. Bãi bỏ các nội dung về mức chi tại các văn bản sau:\n\n1. Quyết định số 12/2019/QĐ-UBND về chợ;",
    "Điều 1. Bãi bỏ các quy định về mức thu phí chợ tại Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Bãi bỏ quy định liên quan đến chợ đêm nêu tại Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Bãi bỏ các văn bản, nội dung sau đây:\n\n1. Quyết định số 12/2019/QĐ-UBND về chợ;",
    "Điều 1. Bãi bỏ các quyết định do UBND huyện ban hành:\n\n1. Khoản 3 Điều 2 Quyết định số 12/2019/QĐ-UBND;",
    "Điều 1. Bãi bỏ các quy định sau đây:\n\na) Mẫu số 03 Phụ lục II ban hành kèm theo Quyết định số 12/2019/QĐ-UBND về chợ;",
    "Điều 1. Bãi bỏ các quy định sau đây:\n\na) Điều 9 và Phụ lục II ban hành kèm theo Quyết định số 12/2019/QĐ-UBND;",
    "Điều 1. Bãi bỏ các quy định sau đây:\n\na) Các quy định về phí chợ tại Quyết định số 12/2019/QĐ-UBND;",
    "Điều 1. Bãi bỏ các quy định sau đây:\n\na) Quy định tại khoản 3 Điều 5 Quyết định số 12/2019/QĐ-UBND;",
    "Điều 1. Mẫu số 01 tại Quyết định số 12/2019/QĐ-UBND bị thay thế bởi Mẫu số 02 của Quyết định này.",
]


@pytest.mark.parametrize("text", PARTS)
def test_a_part_is_amended_and_the_whole_lives_on(related_in, text):
    related = related_in(text, DECISION)["12/2019/QĐ-UBND"]
    assert (related.relation, related.subject, related.partial) == ("AMENDS", None, True)


LISTED = "\n\n1. Quyết định số 12/2019/QĐ-UBND ngày 03/5/2019 của UBND tỉnh Cao Bằng quy định về phí chợ;"

WHOLE = [
    f"Điều 1. Thay thế các văn bản do UBND tỉnh Sơn Bình, UBND tỉnh Hà Lâm (cũ) ban hành, cụ thể như sau:{LISTED}",
    f"Điều 1. Thay thế toàn bộ các quyết định quy định mức thu học phí và danh mục dịch vụ sau:{LISTED}",
    f"Điều 1. Thay thế 02 (hai) quyết định về đơn giá bồi thường do UBND tỉnh ban hành sau đây:{LISTED}",
    "Điều 1. Thay thế Quy chế làm việc ban hành kèm theo Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Thay thế quy định về quản lý chợ ban hành tại Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Thay thế Quy định về quản lý chợ tại Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Thay thế quyết định quy định về quản lý chợ trong khu dân cư: Quyết định số 12/2019/QĐ-UBND.",
    "Điều 1. Thay thế các Quyết định số 12/2019/QĐ-UBND và số 13/2019/QĐ-UBND.",
    "Điều 1. Thay thế Quyết định số 12/2019/QĐ-UBND, trừ trường hợp quy định tại Điều 6 Quyết định này.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_document_or_what_it_issues_is_replaced_as_a_whole(related_in, text):
    assert related_in(text, DECISION)["12/2019/QĐ-UBND"].relation == "REPLACES"


def test_a_list_of_what_is_ended_goes_on_behind_an_item_that_says_nothing_of_the_kind(related_in):
    below = "1. Quyết định số 12/2019/QĐ-UBND;\n2. Danh mục dùng cho chợ theo Quyết định số 13/2019/QĐ-UBND;\n3. Quyết định số 14/2019/QĐ-UBND;\n"
    listed = related_in(f"Điều 1. Bãi bỏ các quyết định sau:\n{below}", DECISION)
    assert [each.relation for each in listed.values()] == ["REPEALS", "CITES", "REPEALS"]
    apart = related_in(
        f"Điều 1. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 11/2019/QĐ-UBND;\n{below}", DECISION
    )
    assert apart["14/2019/QĐ-UBND"].relation == "CITES"


@pytest.mark.parametrize("says", ["tiếp tục có hiệu lực", "vẫn áp dụng", "giữ nguyên hiệu lực"])
def test_what_is_said_to_stay_below_a_list_of_what_is_ended_stays(related_in, says):
    above = "Điều 1. Quyết định này thay thế:\na) Quyết định số 12/2019/QĐ-UBND;\nb) Phụ lục II ban hành kèm theo Quyết định số 13/2019/QĐ-UBND;\n"
    below = f"c) Chợ đêm theo Nghị định số 60/2024/NĐ-CP thì theo quy định riêng.\n2. Quyết định số 14/2019/QĐ-UBND {says}.\n"
    related = related_in(above + below, DECISION)
    assert (related["12/2019/QĐ-UBND"].relation, related["14/2019/QĐ-UBND"].relation) == ("REPLACES", "CITES")


def test_by_what_an_ended_document_was_issued_is_not_ended(related_in):
    text = "Điều 1. Bãi bỏ các quy định sau đây:\n\na) Quy định tại khoản 3 Điều 5 Quyết định số 12/2019/QĐ-UBND được ban hành theo Nghị định số 60/2014/NĐ-CP;"
    related = related_in(text, DECISION)
    assert (related["12/2019/QĐ-UBND"].partial, related["60/2014/NĐ-CP"].relation) == (True, "CITES")


def test_provisions_of_each_document_of_a_list_are_ended(related_in):
    text = "Điều 1. Bãi bỏ các quy định sau đây:\n\na) Các quy định về phí chợ tại Quyết định số 12/2019/QĐ-UBND, Quyết định số 13/2019/QĐ-UBND;\n\nb) Quyết định số 14/2019/QĐ-UBND."
    assert [each.partial for each in related_in(text, DECISION).values()] == [True, True, False]


def test_a_form_that_is_ended_is_a_part_of_what_it_was_issued_with(related_in):
    text = "Điều 1. Bãi bỏ các quy định sau đây:\n\na) Quyết định số 12/2019/QĐ-UBND;\n\nb) Mẫu số 03 kèm theo Quyết định số 13/2019/QĐ-UBND."
    related = related_in(text, DECISION)
    assert (related["13/2019/QĐ-UBND"].relation, related["13/2019/QĐ-UBND"].partial) == ("AMENDS", True)


def test_what_goes_on_in_force_behind_what_is_replaced_is_not_ended(related_in):
    text = "Chỉ thị này thay thế Chỉ thị số 12/CT-UBND; các nội dung tại Chỉ thị số 13/CT-UBND tiếp tục được thực hiện."
    related = related_in(text, DECISION.model_copy(update={"type": "Chỉ thị"}))
    assert related["13/CT-UBND"].relation == "CITES"


def test_an_exception_that_names_its_document_spares_only_that_one(relations_of):
    text = (
        "Điều 1. Thay thế Quyết định số 12/2019/QĐ-UBND và Quyết định số 13/2019/QĐ-UBND, trừ Điều 3 Quyết định số "
        "13/2019/QĐ-UBND."
    )
    assert [relation for _, relation, _ in relations_of(text, DECISION)] == ["REPLACES", "AMENDS", "CITES"]


@pytest.mark.parametrize("person", [row["words"] for row in rows("clause_words") if row["kind"] == "person"])
def test_a_person_is_named(person):
    assert begins_with_person(f" 02 {person} ", 0, len(person) + 5)


@pytest.mark.parametrize(
    ("history", "deed"),
    [
        ("và hết hiệu lực một phần theo", "AMENDS"),
        (", được bãi bỏ một số điều bởi", "AMENDS"),
        ("và bị thay thế bởi", "REPLACES"),
    ],
)
def test_two_things_done_to_a_document_are_both_said_of_it(also_of, history, deed):
    text = (
        f"Căn cứ Nghị định số 34/2016/NĐ-CP (đã được sửa đổi bởi Nghị định số 154/2020/NĐ-CP {history} Nghị định số "
        "78/2025/NĐ-CP);"
    )
    assert also_of(text) == [
        ("34/2016/NĐ-CP", "AMENDS", "154/2020/NĐ-CP"),
        ("34/2016/NĐ-CP", deed, "78/2025/NĐ-CP"),
    ]


WORDINGS = [
    "Thay cụm từ “Chi cục Thủy lợi” bằng cụm từ “Chi cục Thủy lợi và Đê điều”",
    "Thay thế các cụm từ “phòng Nội vụ”, “phòng Lao động” bằng cụm từ “phòng Văn hóa”",
    "Bỏ cụm từ “cấp huyện”",
    "Thay từ “ấp” bằng từ “khu phố”",
]


@pytest.mark.parametrize("deed", WORDINGS)
@pytest.mark.parametrize("place", ["", "(Mục V) ", "(khoản 2 Điều 5) "])
def test_a_wording_that_is_changed_is_a_part_of_all_documents_of_the_list(related_in, deed, place):
    text = f"Điều 2. {deed} tại Quyết định số 12/2019/QĐ-UBND {place}và Quyết định số 13/2020/QĐ-UBND."
    related = related_in(text, DECISION)
    assert [(each.relation, each.partial) for each in related.values()] == [("AMENDS", True)] * 2


def test_an_article_that_ends_is_of_its_own_document_only(related_in):
    text = "Điều 2. Bãi bỏ Điều 5 Quyết định số 12/2019/QĐ-UBND và Quyết định số 13/2020/QĐ-UBND."
    assert [each.relation for each in related_in(text, DECISION).values()] == ["AMENDS", "REPEALS"]


def test_a_wording_replaced_after_the_list_is_a_part_of_all_its_documents(related_in):
    text = (
        "Điều 2. Cụm từ “ấp” tại Quyết định số 12/2019/QĐ-UBND và Quyết định số 13/2020/QĐ-UBND được thay bằng cụm từ "
        "“khu phố”."
    )
    related = related_in(text, DECISION)
    assert [(each.relation, each.partial) for each in related.values()] == [("AMENDS", True)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Sửa cụm từ “ấp” thành “khu phố” tại Quyết định số 12/2019/QĐ-UBND (Điều 4).",
        "Sửa từ “ấp” thành từ “khu phố” tại Quyết định số 12/2019/QĐ-UBND.",
    ],
)
def test_who_rewrites_a_wording_amends(related_in, text):
    assert related_in(f"Điều 2. {text}", DECISION)["12/2019/QĐ-UBND"].relation == "AMENDS"


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị Sở Tư pháp thay cụm từ “ấp” bằng cụm từ “khu phố” tại Quyết định số 12/2019/QĐ-UBND.",
        "Sửa chữa các kho lưu trữ theo Quyết định số 12/2019/QĐ-UBND.",
        "Mức này thay từ ngày 01/7/2025 mức chi nêu tại Quyết định số 12/2019/QĐ-UBND.",
    ],
)
def test_a_wording_that_others_are_asked_to_change_or_none_amends_nothing(related_in, text):
    assert related_in(text)["12/2019/QĐ-UBND"].relation == "CITES"


def test_a_part_that_was_issued_with_two_documents_is_a_part_of_both(related_in, decision):
    text = (
        "Điều 2. Bãi bỏ Phần III ban hành kèm\ntheo Quyết định số 12/2019/QĐ-UBND và {}Quyết định số 15/2020/QĐ-UBND."
    )
    both, whole = related_in(text.format(""), decision), related_in(text.format("toàn bộ "), decision)
    assert [(each.relation, each.partial) for each in both.values()] == [("AMENDS", True), ("AMENDS", True)]
    assert whole["15/2020/QĐ-UBND"].relation == "REPEALS"
