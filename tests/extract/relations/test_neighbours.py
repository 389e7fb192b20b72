"""Which references name one document, and which one stands in the title of which."""

import pytest

from luocdo.extract.grammar.doc_types import type_names
from luocdo.extract.mention import Mention, Related
from luocdo.extract.model import Document, Relation
from luocdo.extract.relations.neighbours import Neighbours


def mention(start, number=None, title=None, type_="Nghị định", issuer=None):
    form = "number" if number else "name"
    return Mention(start, start + 5, form, number=number, title=title, type=type_, issuer=issuer)


def around(*mentions, subjects=()):
    related = [Related(Relation.CITES, subject) for subject in subjects] or [Related(Relation.CITES)] * len(mentions)
    return Neighbours(Document(), mentions, related)


def test_two_places_are_one_document_by_number_and_type_and_by_title_only_without_a_number():
    near = around(
        mention(0, "12/2020/NĐ-CP"),
        mention(10, "12/2020/NĐ-CP", title="về lưu trữ"),
        mention(20, title="Lưu trữ", type_="Luật"),
        mention(30, title="Văn thư", type_="Luật"),
    )
    assert near.are_one(0, 1)
    assert not near.are_one(1, 2)
    assert not near.are_one(2, 3)


def test_titles_are_followed_outwards():
    near = around(mention(0, "1/A"), mention(10, "2/A"), mention(20, "3/A"), subjects=(None, 0, 1))
    assert near.enclosing(2) == [2, 1, 0]


def test_a_document_acts_on_the_nearest_of_its_type():
    near = around(
        mention(0, "1/A", type_="Luật"), mention(10, "2/A"), mention(20, "3/A", type_="Luật"), subjects=(None, 0, None)
    )
    assert near.of_same_type(2, 1) == 0


def test_what_is_merely_cited_is_looked_for_within_the_sentence():
    near = around(mention(0, "1/A"), mention(10, "2/A"), mention(20, "3/A"), subjects=(None, None, 1))
    assert list(near.merely_cited(2, 5)) == [1]


def test_what_is_issued_below_stands_beside_a_letter_and_only_conclusions_are_carried_out_by_those_above():
    letter, carried_out = (mention(start, "1/A", issuer="UBND tỉnh Cao Bằng") for start in (0, 10))
    used = [Related(Relation.IMPLEMENTS), Related(Relation.IMPLEMENTS, 0), Related(Relation.CITES)]
    below = {type_: mention(20, "3/A", type_=type_, issuer="Sở Nội vụ tỉnh Cao Bằng") for type_ in type_names()}
    near = {type_: Neighbours(Document(), (letter, carried_out, each), used) for type_, each in below.items()}
    inner = {type_ for type_, each in near.items() if each.fellow(2, 1, 0, titled=False, acting=False) == 1}
    assert inner == {"Thông báo", "Kết luận"}


def test_a_letter_is_not_carried_out_with_the_law_in_a_title_before_it(relations_of):
    text = (
        "Thực hiện Quyết định số 555/QĐ-TTg ngày 06/3/2025 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai thi hành Luật "
        "Lưu trữ và Công văn số 160/VPCP-PL ngày 28/02/2025 của Văn phòng Chính phủ, Sở Nội vụ yêu cầu các phòng rà soát."
    )
    assert relations_of(text)[-1] == ("160/VPCP-PL", "IMPLEMENTS", None)


@pytest.mark.parametrize(("day", "use"), [("27/01/2023", ("SUSPENDS", "9/SNV-VP")), ("27/02/2023", ("REPLACES", None))])
def test_an_act_changed_what_is_older_than_it_and_the_host_ends_what_is_not(relations_of, day, use):
    text = (
        "Công văn này thay thế Công văn số 9/SNV-VP ngày 04/02/2023 về việc tạm dừng thực hiện Kế hoạch số 6/KH-SNV ngày "
        f"26/01/2023 và Công văn số 7/SNV-VP ngày {day}."
    )
    assert relations_of(text)[-1] == ("7/SNV-VP", *use)


def test_what_an_act_amends_is_no_fellow_of_a_notice_named_after_it(relations_of):
    text = (
        "Phổ biến Nghị quyết số 171/NQ-CP sửa đổi Chương trình kèm theo Nghị quyết số 103/NQ-CP và các kết luận tại "
        "Thông báo số 12/TB-VPCP."
    )
    assert relations_of(text)[1:] == [("103/NQ-CP", "AMENDS", "171/NQ-CP"), ("12/TB-VPCP", "CITES", None)]
