"""Acts on other documents: done or only planned, on the whole or on a part, and from which day."""

import pytest

from luocdo.extract.grammar.doc_types import type_names
from luocdo.extract.model import Document, Relation
from luocdo.extract.relations.operative import can_change, effective_day

DONE = [
    ("Điều 1. Bãi bỏ toàn bộ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 của UBND tỉnh.", "REPEALS", False),
    ("Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.", "REPLACES", False),
    ("2. Quyết định này thay thế các Quyết định sau đây:\n\na) Quyết định số 12/2019/QĐ-UBND;", "REPLACES", False),
    (
        (
            "Các văn bản sau hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành:\n\na) Quyết định số "
            "12/2019/QĐ-UBND ngày 04/4/2019;"
        ),
        "REPEALS",
        False,
    ),
    ("Quyết định số 12/2019/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.", "REPEALS", False),
    ("Điều 2. Bãi bỏ khoản 2 Điều 5 Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.", "AMENDS", True),
    ("Điều 2. Thay thế cụm từ “phòng Nội vụ” tại Quyết định số 12/2019/QĐ-UBND.", "AMENDS", True),
    ("Điều 2. Bãi bỏ Phụ lục II ban hành kèm theo Quyết định số 12/2019/QĐ-UBND.", "AMENDS", True),
    (
        "Quyết định này bãi bỏ 03 thủ tục hành chính đã được công bố tại Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.",
        "AMENDS",
        True,
    ),
    ("Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 12/2019/QĐ-UBND như sau:", "AMENDS", False),
    ("Điều 1. Kéo dài thời gian thực hiện Quyết định số 12/2019/QĐ-UBND đến hết năm 2026.", "AMENDS", False),
    ("UBND tỉnh thống nhất kéo dài thời gian thực hiện Quyết định số 12/2019/QĐ-UBND.", "AMENDS", False),
    ("Đồng ý bãi bỏ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.", "REPEALS", False),
    ("Điều 1. Thu hồi và hủy bỏ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.", "REPEALS", False),
    ("Đồng thời, bãi bỏ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.", "REPEALS", False),
    ("Điều 1. Tạm đình chỉ việc thi hành Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.", "SUSPENDS", False),
    ("Điều 1. Tạm ngưng hiệu lực thi hành của Quyết định số 12/2019/QĐ-UBND.", "SUSPENDS", False),
    ("UBND tỉnh ban hành Quyết định bãi bỏ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.", "REPEALS", False),
    ("CHƯƠNG II\nBÃI BỎ MỘT SỐ QUYẾT ĐỊNH VỀ LƯU TRỮ\nĐiều 3. Bãi bỏ Quyết định số 12/2019/QĐ-UBND.", "REPEALS", False),
    ("CHƯƠNG I\nSỬA ĐỔI MỘT SỐ ĐIỀU CỦA QUYẾT ĐỊNH SỐ 12/2019/QĐ-UBND", "AMENDS", False),
    ("II. BÃI BỎ QUYẾT ĐỊNH SỐ 12/2019/QĐ-UBND", "REPEALS", False),
    ("Quyết định bãi bỏ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 của UBND tỉnh.", "REPEALS", False),
]


@pytest.mark.parametrize(("text", "relation", "partial"), DONE)
def test_an_operative_clause_acts_on_its_target(related_in, decision, text, relation, partial):
    related = related_in(text, decision)["12/2019/QĐ-UBND"]
    assert (related.relation, related.subject, related.partial) == (relation, None, partial)


NOT_DONE = [
    "CHƯƠNG I\nTRÁCH NHIỆM SỬA ĐỔI QUYẾT ĐỊNH SỐ 12/2019/QĐ-UBND",
    "Đồng thời giao Sở Tư pháp tham mưu bãi bỏ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.",
    "Giao Sở Tư pháp tham mưu bãi bỏ Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.",
    "Sở Nội vụ dự thảo Quyết định thay thế Quyết định số 12/2019/QĐ-UBND trình UBND tỉnh trong quý IV.",
    "Các thủ tục được sửa đổi, bổ sung trong lĩnh vực đất đai theo Quyết định số 12/2019/QĐ-UBND.",
    "Việc thu hồi đất thực hiện theo Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.",
    "Quyết định số 12/2019/QĐ-UBND đã hết hiệu lực từ năm 2021.",
]


@pytest.mark.parametrize("text", NOT_DONE)
def test_plans_and_mere_mentions_change_nothing(related_in, decision, text):
    assert related_in(text, decision)["12/2019/QĐ-UBND"].relation is Relation.CITES


def test_one_deed_reaches_over_its_list_and_a_part_stays_a_part(related_in, decision):
    text = (
        "Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 về phân cấp quản lý; bãi bỏ Điều 3 Quyết "
        "định số 30/2020/QĐ-UBND ngày 08/12/2020 và Quyết định số 31/2020/QĐ-UBND ngày 09/12/2020 của UBND tỉnh."
    )
    found = related_in(text, decision)
    assert [each.relation for each in found.values()] == ["REPLACES", "AMENDS", "REPEALS"]
    assert [each.partial for each in found.values()] == [False, True, False]


EFFECTIVE = [
    ("Quyết định này có hiệu lực kể từ ngày 01/12/2025 và thay thế Quyết định số 12/2019/QĐ-UBND.", "2025-12-01"),
    ("Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 12/2019/QĐ-UBND.", "2025-11-10"),
    ("Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019.", "2025-11-25"),
    (
        "Quyết định này có hiệu lực sau 15 (mười lăm) ngày, kể từ ngày ký và thay thế Quyết định số 12/2019/QĐ-UBND.",
        "2025-11-25",
    ),
    (
        "Quyết định này có hiệu lực thi hànhsau 15 ngày, niêm yết ở xã, kể từ ngày ký và thay thế Quyết định 12/2019/QĐ-UBND.",
        "2025-11-25",
    ),
]


@pytest.mark.parametrize(("text", "day"), EFFECTIVE)
def test_a_deed_holds_from_the_day_said_or_that_of_the_document(related_in, decision, text, day):
    assert related_in(text, decision)["12/2019/QĐ-UBND"].effective == day


OF_OTHERS = [
    # (a sentence, from which day each document is replaced)
    (("Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Nghị định số "
     "107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ kể từ ngày 01/7/2025."), [None, "2025-07-01", "2025-07-01"]),
    ("Kể từ ngày 01/7/2025, Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP.", [None, "2025-07-01"]),
    ("Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP; các phòng nộp từ ngày 01/7/2025.", [None, None]),
    ("Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP.", [None, None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), OF_OTHERS)
def test_a_deed_of_a_cited_document_holds_from_the_day_said(related_in, decision, text, days):
    assert [each.effective for each in related_in(text, decision).values()] == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Gia hạn thời gian hoàn thành nhiệm vụ nêu tại Công văn số 31/STC-VP từ ngày 15/6/2025 đến hết ngày 22/6/2025.",
            None,
        ),
        ("Lùi thời hạn báo cáo nêu tại Công văn số 31/STC-VP từ ngày 15/6/2025 sang ngày 22/6/2025.", None),
        ("Điều chỉnh, bổ sung Công văn số 31/STC-VP, áp dụng từ ngày 15/6/2025.", "2025-06-15"),
    ],
)
def test_the_old_day_of_a_deadline_that_is_moved_is_no_effective_day(related_in, text, day):
    related = related_in(text, Document(type="Công văn", date="2025-06-10"))["31/STC-VP"]
    assert (related.relation, related.effective) == (Relation.AMENDS, day)


def test_a_mere_citation_has_no_effective_day(related_in, decision):
    assert related_in("Căn cứ Quyết định số 12/2019/QĐ-UBND;", decision)["12/2019/QĐ-UBND"].effective is None


def test_an_unknown_day_stays_unknown():
    text = "có hiệu lực từ ngày ký"
    assert effective_day(text, 0, len(text), Document(date="2025-11")) is None


def test_the_heading_of_an_article_acts_on_the_items_below_it_and_on_no_more(relations_of, decision):
    text = (
        "Điều 1. Bãi bỏ toàn bộ các văn bản\n\n1. Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 về phân cấp.\n\n"
        "2. Quyết định số 31/2020/QĐ-UBND ngày 09/12/2020 về đơn giá.\n\nĐiều 2. Trách nhiệm thi hành\n\n"
        "1. Nghị quyết số 15/2021/NQ-HĐND ngày 08/7/2021 còn hiệu lực."
    )
    assert [relation for _, relation, _ in relations_of(text, decision)] == ["REPEALS", "REPEALS", "CITES"]


@pytest.mark.parametrize(
    ("subject", "target", "can"),
    [
        ("Nghị định", "Nghị định", True),
        ("Tờ trình", "Kế hoạch", False),
        ("Công văn", "Quyết định", False),
        ("Công văn", "Kế hoạch", True),
        ("Kế hoạch", "Luật", False),
        (None, "Luật", True),
    ],
)
def test_only_a_binding_act_changes_a_binding_act(subject, target, can):
    assert can_change(subject, target) is can


def test_what_only_proposes_or_tells_changes_no_plan():
    cannot = {type_ for type_ in type_names() if not can_change(type_, "Kế hoạch")}
    assert cannot == {"Tờ trình", "Báo cáo", "Phiếu trình", "Phiếu chuyển", "Biên bản", "Giấy mời"}


def test_a_letter_corrects_a_binding_act(relations_of):
    letter = Document(type="Công văn", symbol="UBND-NC")
    text = (
        "Sau khi xem xét kiến nghị của Sở Nội vụ tại Báo cáo số 26/BC-SNV ngày 25/9/2025, do sơ suất khi soạn thảo, UBND "
        "tỉnh đính chính một số nội dung của Quyết định số 45/QĐ-UBND ngày 30/6/2025 như sau."
    )
    assert relations_of(text, letter) == [("26/BC-SNV", "REPLIES_TO", None), ("45/QĐ-UBND", "CORRECTS", None)]


def test_a_letter_corrects_what_it_says_to_be_corrected_into_other_words(relations_of):
    letter = Document(type="Công văn", symbol="SNV-VTLT", issuer="Sở Nội vụ tỉnh Cao Bằng")
    for said in ("được đính chính thành", "nay đính chính lại là", "xin được đính chính như sau:"):
        text = f"Tại Công văn số 745/SNV-VTLT ngày 08/02/2024, do sơ suất, cụm từ “Điều 7” {said} “Điều 8”."
        assert relations_of(text, letter) == [("745/SNV-VTLT", "CORRECTS", None)]


def test_an_item_of_a_directive_orders_others_to_change_what_it_names(related_in):
    directive = Document(type="Chỉ thị", symbol="CT-TTg", issuer="Thủ tướng Chính phủ")
    text = (
        "1. Bộ Nội vụ:\n\na) Sửa đổi Thông tư số 15/2023/TT-BNV theo hướng giảm hồ sơ, hoàn thành trong quý IV năm 2025.\n\n"
        "Chỉ thị này thay thế Chỉ thị số 12/CT-TTg ngày 04/4/2019."
    )
    related = related_in(text, directive)
    assert [each.relation for each in related.values()] == ["CITES", "REPLACES"]


def test_the_force_of_a_part_is_held_up_until_a_day(related_in, decision):
    text = "Điều 2. Ngưng hiệu lực đến hết ngày 31/12/2026 đối với Điều 8 Quyết định số 30/2022/QĐ-UBND."
    (related,) = related_in(text, decision).values()
    assert (related.relation, related.subject) == ("SUSPENDS", None)


def test_an_invitation_takes_the_place_of_an_earlier_one_or_of_a_notice_and_of_nothing_else():
    assert can_change("Giấy mời", "Giấy mời")
    assert can_change("Giấy mời", "Thông báo")
    assert not can_change("Giấy mời", "Công văn")


SAID_OF_ITSELF = [
    ("Nội dung này thay thế ý kiến tại Thông báo số 12/TB-UBND ngày 04/4/2025 về cầu Nà Lạn.", "REPLACES"),
    ("Các hướng dẫn khác giữ nguyên. Điểm 3 Thông báo số 12/TB-UBND không còn áp dụng.", "AMENDS"),
    ("Thông báo số 12/TB-UBND ngày 04/4/2025 thôi áp dụng kể từ ngày 01/7/2025.", "REPEALS"),
    ("Đến nay UBND các xã không còn áp dụng Thông báo số 12/TB-UBND.", "CITES"),
]


@pytest.mark.parametrize(("text", "relation"), SAID_OF_ITSELF)
def test_a_notice_ends_what_its_own_agency_announced(relations_of, text, relation):
    notice = Document(type="Thông báo", symbol="TB-UBND", issuer="UBND tỉnh Cao Bằng", province="Cao Bằng")
    assert relations_of(text, notice) == [("12/TB-UBND", relation, None)]


REWRITTEN = [
    ("Điều 1. Điều chỉnh mức chi quy định tại Quyết định số 12/2018/QĐ-UBND của UBND tỉnh như sau:", "AMENDS"),
    ("Điều 1. Sửa đổi thời hạn nêu tại Quyết định số 12/2018/QĐ-UBND của UBND tỉnh như sau:", "AMENDS"),
    ("Điều 1. Điều chỉnh mức trợ cấp cho người quy định tại Quyết định số 12/2018/QĐ-UBND của UBND tỉnh.", "CITES"),
    ("Điều 1. Điều chỉnh mức chi theo nội dung quy định tại Quyết định số 12/2018/QĐ-UBND.", "CITES"),
    ("Nội dung tại Công văn số 12/UBND-NC của UBND tỉnh bị bãi bỏ kể từ 00h00 ngày 25/8/2025.", "AMENDS"),
]


@pytest.mark.parametrize(("text", "relation"), REWRITTEN)
def test_what_stands_in_a_document_is_rewritten_there(relations_of, decision, text, relation):
    assert [each[1] for each in relations_of(text, decision)] == [relation]


def test_a_ministry_that_guides_an_amendment_amends(relations_of):
    circular = Document(type="Thông tư", symbol="TT-BTC", issuer="Bộ Tài chính", number="98/2004/TT-BTC")
    text = "Bộ Tài chính hướng dẫn sửa đổi, bổ sung một số điểm của Thông tư số 63/2002/TT-BTC như sau:"
    assert relations_of(text, circular) == [("63/2002/TT-BTC", "AMENDS", None)]


RULES = Document(number="20/2010/TT-BNV", symbol="TT-BNV", type="Thông tư", issuer="Bộ Nội vụ", date="2010-06-23")


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        ("Bộ Nội vụ quy định chi tiết thi hành {} như sau:", "GUIDES"),
        ("Bộ trưởng Bộ Nội vụ hướng dẫn thực hiện {} về lưu trữ như sau :", "GUIDES"),
        ("Bộ Nội vụ quy định chi tiết thi hành {} trước ngày 30/6/2010.", "CITES"),
        ("Bộ Tài chính quy định chi tiết thi hành {} như sau:", "CITES"),
        ("Sở Nội vụ hướng dẫn thực hiện {} như sau:", "CITES"),
    ],
)
def test_a_circular_acts_where_its_ministry_says_what_follows(related_in, said: str, relation: str) -> None:
    decree = "37/2009/NĐ-CP"
    assert related_in(said.format(f"Nghị định số {decree} ngày 23/4/2009"), RULES)[decree].relation == relation
