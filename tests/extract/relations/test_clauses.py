"""How the words between two references divide; every word of data/clause_words.csv does its part."""

import pytest

import luocdo
from luocdo.extract.model import CHANGES, Relation
from luocdo.extract.relations.clauses import (
    Gap,
    begins_with_thing,
    find_joint,
    goes_on_in_bracket,
    goes_on_with,
    joins_noun,
    names_part,
    read_gap,
)
from luocdo.extract.relations.titles import leaves_title, opens_title
from luocdo.extract.rules import rows

WORDS = {
    kind: [row["words"] for row in rows("clause_words") if row["kind"] == kind]
    for kind in ("actor", "act", "fill", "part", "person", "thing", "result", "order", "urge")
}


def gap(words):
    return read_gap(words, 0, len(words))


def test_the_list_has_no_kind_of_its_own():
    assert sum(map(len, WORDS.values())) == len(rows("clause_words"))


@pytest.mark.parametrize("actor", WORDS["actor"])
def test_an_actor_begins_a_main_clause(actor):
    assert gap(f" về chuyển đổi số, {actor} đề nghị các phòng thực hiện ").breaks


@pytest.mark.parametrize("act", WORDS["act"])
def test_an_act_begins_a_main_clause_at_its_verb(act):
    words = f" về chuyển đổi số, Sở Nội vụ {act} việc sau: "
    assert gap(words).cut == words.index(act)


@pytest.mark.parametrize("fill", WORDS["fill"])
def test_filling_words_keep_a_list_going(fill):
    words = f"; {fill} "
    assert goes_on_with(words, 1, len(words))


@pytest.mark.parametrize("part", WORDS["part"])
def test_every_word_for_a_part_says_that_only_a_part_is_meant(part):
    assert names_part(f" {part} ", 0, len(part) + 2)


@pytest.mark.parametrize(
    "words",
    [
        " các văn bản do UBND tỉnh Sơn Bình, UBND tỉnh Hà Lâm (cũ) ban hành trong lĩnh vực y tế: ",
        ". Bãi bỏ các văn bản do Sở Y tế tỉnh Sơn Bình (trước sắp xếp) đã ban hành, gồm: ",
        " (cũ) Ban hành Quy định về quản lý vật liệu xây dựng; ",
        ", Tổng hợp số liệu báo cáo và Trường hợp đề nghị ",
    ],
)
def test_who_issued_a_document_begins_no_clause_nor_does_a_word_that_only_looks_like_an_office(words):
    assert not gap(words).breaks


def test_a_reason_is_followed_by_a_main_clause():
    assert gap(" do Sở Nội vụ chưa ban hành đơn giá, UBND tỉnh đề nghị: ").breaks


def test_commas_and_numbers_of_a_title_begin_no_clause():
    assert not gap(" về cơ chế một cửa, một cửa liên thông ").breaks


@pytest.mark.parametrize(
    ("words", "joint", "titled"),
    [
        (" và ", True, False),
        (", khoản 2 và 3 Điều 5 ", True, False),
        (" về chuyển đổi số, ", True, True),
        (" của UBND tỉnh về chuyển đổi số theo ", False, True),
        (" (đính kèm) ban hành ", False, True),
        (" được ", False, False),
        (" đã hết hạn trong kỳ ", False, False),
        (" và Giám đốc Sở Tài chính tại ", True, False),
        (" và đề xuất của Giám đốc Sở Tài chính tại ", True, False),
        (" và kết quả thẩm định của Sở Tư pháp tại ", True, False),
        (" cùng với ", True, False),
        (" về xử lý vướng mắc đối với ", False, True),
        (" vượt so với ", False, True),
        (" VỀ VIỆC TRIỂN KHAI ", False, True),
        ("\nQuy định chi tiết một số điều của ", False, True),
        (" CỦA UBND TỈNH VÀ ", True, False),
        (" của liên Bộ: Nội vụ, Tài chính về việc sửa đổi ", False, True),
    ],
)
def test_joints_and_titles_are_seen(words, joint, titled):
    assert (find_joint(words, gap(words)) is not None, opens_title(words, gap(words))) == (joint, titled)


def test_a_clause_ends_at_the_last_semicolon():
    words = " về A; về B; Kế hoạch "
    assert words[gap(words).cut :] == " Kế hoạch "


@pytest.mark.parametrize(
    ("words", "leaves"),
    [
        (" về việc rà soát văn bản hết hiệu lực năm nay, thực hiện", True),
        (" về việc đôn đốc, thực hiện", False),
        (" về việc rà soát văn bản, sắp xếp hồ sơ theo", True),
        (" về việc rà soát văn bản theo", False),
        (" về việc rà soát\nThực hiện", True),
    ],
)
def test_a_cue_may_leave_an_open_title(words, leaves):
    assert leaves_title(words, gap(words), max(words.rfind(cue) for cue in ("thực", "theo", "Thực"))) is leaves


def test_a_deed_on_a_new_line_goes_on_with_the_title():
    words = " của UBND tỉnh\nSửa đổi"
    assert not leaves_title(words, gap(words), words.index("Sửa"), deed=True)


def test_a_number_in_brackets_belongs_to_what_stands_before_it():
    assert joins_noun(" (", 0, 2)
    assert joins_noun(" và Kết luận tại hội nghị (", 0, 27)
    assert not joins_noun(" về đơn giá (", 0, 13)


def test_what_another_document_concludes_goes_on_a_list():
    words = " và kết luận thanh tra tại "
    assert find_joint(words, gap(words)) is not None


def test_a_part_of_a_part_stands_before_a_comma_too(relations_of):
    text = "Căn cứ Thông tư số 6/2018/TT-BNV sửa đổi khoản 2 Mục III Phần I, Thông tư số 4/2018/TT-BNV;"
    assert relations_of(text) == [("6/2018/TT-BNV", "BASED_ON", None), ("4/2018/TT-BNV", "AMENDS", "6/2018/TT-BNV")]


def test_a_comma_between_parts_of_one_document_joins_no_document_to_another(relations_of, decision):
    text = "Quyết định này sửa đổi Quyết định số 155/2020/QĐ-UBND và bãi bỏ các quy định tại Điều 5, Điều 6 Chỉ thị số 14/CT-UBND."
    assert relations_of(text, decision) == [
        ("155/2020/QĐ-UBND", "AMENDS", None),
        ("14/CT-UBND", "AMENDS", None),
    ]
    listed = "Theo Quyết định số 155/2020/QĐ-UBND và khoản 1, khoản 2 Điều 3 Chỉ thị số 14/CT-UBND, hồ sơ gồm 02 bộ."
    assert [relation for _, relation, _ in relations_of(listed, decision)] == ["CITES", "CITES"]


def test_parts_of_one_document_that_a_title_joins_leave_it_to_the_title(relations_of):
    text = "Áp dụng Thông tư số 6/2018/TT-BNV hướng dẫn một số quy định tại khoản 1 và khoản 4 Điều 9 Luật Lưu trữ số 33/2024/QH15."
    assert relations_of(text) == [("6/2018/TT-BNV", "CITES", None), ("33/2024/QH15", "GUIDES", "6/2018/TT-BNV")]
    listed = text.replace("hướng dẫn một số quy định tại khoản 1", "")
    assert relations_of(listed)[1] == ("33/2024/QH15", "CITES", None)


def test_a_clause_begins_with_a_body_whose_tasks_have_a_comma() -> None:
    text = "về bão, Ban Chỉ đạo phòng, chống thiên tai tỉnh đã ban hành "
    assert read_gap(text, 0, len(text)).breaks


@pytest.mark.parametrize(
    ("words", "goes_on"),
    [
        ("); Bộ Nội vụ (", True),
        ("); và Sở Tài chính (", True),
        ("), Bộ Nội vụ (", False),
        ("); Sở Tài chính đề nghị các phòng (", False),
        ("; Sở Tài chính (", False),
        ("); Tổng hợp số liệu (", False),
    ],
)
def test_a_list_goes_on_with_one_more_agency_before_the_bracket_of_its_document(words: str, goes_on: bool):
    assert goes_on_in_bracket(words, Gap(0, len(words), words.index(";") + 1 if ";" in words else 0, False)) is goes_on


def test_each_agency_of_a_list_proposed_in_the_document_in_its_bracket(relations_of):
    text = (
        "Xét đề nghị của: Bộ Công an (văn bản số 10/TTr-BCA ngày 14/01/2009); Bộ Nội vụ (văn bản số 967/BNV-TL ngày "
        "18/02/2009); Bộ Tài chính (văn bản số 208/BTC-VI ngày 24/02/2009), Chính phủ giao như sau:"
    )
    assert [relation for _, relation, _ in relations_of(text)] == ["PROPOSED_BY"] * 3


UNDER = "UBND TỈNH CAO BẰNG\nSố: 5/{kind}\nCao Bằng, ngày 5 tháng 9 năm 2025\n\n{name}\n{words}\n"
BY_DECREE = "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"


@pytest.mark.parametrize("deed", ["bãi bỏ", "thay thế", "hủy bỏ", "đã bãi bỏ"])
def test_whoever_ends_an_own_document_by_a_decree_lets_the_decree_do_nothing(deed: str) -> None:
    words = f"Kính gửi: Các sở.\n\n{BY_DECREE}, UBND tỉnh {deed} Quyết định số 8/2010/QĐ-UBND về sổ kho."
    decree, decision = luocdo.read_text(UNDER.format(kind="UBND-NC", name="", words=words)).references
    assert (decision.relation, decision.subject) == (Relation.CITES, None)
    assert decree.relation is not Relation.REPEALS


def test_an_article_of_the_own_decision_does_it_itself() -> None:
    words = f"Về sổ kho\n\nCăn cứ Luật Lưu trữ;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. {BY_DECREE[5:]} có hiệu lực.\n\nĐiều 2. Bãi bỏ Quyết định số 8/2010/QĐ-UBND về sổ kho."
    found = luocdo.read_text(UNDER.format(kind="QĐ-UBND", name="QUYẾT ĐỊNH", words=words)).references
    assert (found[-1].relation, found[-1].subject) == (Relation.REPEALS, None)


@pytest.mark.parametrize(
    "words",
    [
        "Theo Nghị định số 30/2020/NĐ-CP sửa đổi Nghị định số 8/2010/NĐ-CP, UBND tỉnh yêu cầu các sở lập sổ kho.",
        "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ thay thế Nghị định số 8/2010/NĐ-CP, các sở lập sổ kho.",
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về văn thư thay thế Nghị định số 8/2010/NĐ-CP.",
    ],
)
def test_a_decree_that_changes_another_one_still_does_so(words: str) -> None:
    text = UNDER.format(kind="UBND-NC", name="", words=f"Kính gửi: Các sở.\n\n{words}")
    _, other = luocdo.read_text(text).references
    assert (other.relation in CHANGES, other.subject) == (True, 0)


@pytest.mark.parametrize("thing", WORDS["thing"])
def test_what_a_document_is_about_begins_words_of_its_own(thing: str) -> None:
    words = f"{thing} năm 2025"
    assert begins_with_thing(words, 0, len(words))
    assert not begins_with_thing("bảng giá đất", 0, len("bảng giá đất"))


@pytest.mark.parametrize(
    ("agency", "relation", "subject"),
    [("Chính phủ", Relation.REPLACES, 0), ("Ủy ban nhân dân tỉnh", Relation.CITES, None)],
)
def test_a_government_acts_by_its_own_decree(agency: str, relation: Relation, subject: int | None) -> None:
    read = luocdo.read_text(
        "UBND TỈNH SƠN LA\nSỞ Y TẾ\nSố: 12/SYT-NV\n\nSơn La, ngày 05 tháng 3 năm 2025\n\nKính gửi: Các phòng\n\n"
        f"Theo Nghị định số 15/2025/NĐ-CP về kho, {agency} thay thế Nghị định số 12/2020/NĐ-CP, các đơn vị nghiên cứu.\n"
    )
    assert (read.references[1].relation, read.references[1].subject) == (relation, subject)
