"""What is quoted from another document is its own: new text, faulty text, text that is cited."""

import pytest

from luocdo.extract.model import Document

DECISION = Document(type="Quyết định", number="45/2025/QĐ-UBND", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng")


def test_quoted_new_text_has_the_amended_document_as_its_source(relations_of):
    text = (
        "Điều 1. Sửa đổi, bổ sung khoản 2 Điều 4 Quyết định số 12/2019/QĐ-UBND như sau:\n\n“2. Hồ sơ lập theo Thông tư số "
        "16/2023/TT-BNV ngày 15/11/2023 của Bộ Nội vụ.”\n\nĐiều 2. Căn cứ Luật Lưu trữ năm 2024, các sở rà soát."
    )
    assert relations_of(text, DECISION) == [
        ("12/2019/QĐ-UBND", "AMENDS", None),
        ("16/2023/TT-BNV", "CITES", "12/2019/QĐ-UBND"),
        ("Lưu trữ", "BASED_ON", None),
    ]


def test_new_text_may_begin_the_line_below_a_colon(relations_of):
    text = (
        "Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 12/2019/QĐ-UBND như sau:\n\n1. Sửa đổi khoản 2 Điều 6:\n\n"
        "“2. Hồ sơ lập theo Thông tư số 16/2023/TT-BNV ngày 15/11/2023 của Bộ Nội vụ.”."
    )
    assert relations_of(text, DECISION)[1] == ("16/2023/TT-BNV", "CITES", "12/2019/QĐ-UBND")


def test_new_text_belongs_to_what_is_amended_and_not_to_what_amended_it_before(relations_of, also_of):
    text = (
        "Điều 1. Sửa đổi một số điều của Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019 (đã được sửa đổi, bổ sung bởi Quyết "
        "định số 30/2021/QĐ-UBND ngày 09/9/2021)\n\n1. Sửa đổi Điều 3 như sau:\n\n“Điều 3. Mức chi theo Thông tư số "
        "40/2017/TT-BTC ngày 28/4/2017.”\n\n2. Điều 5 được sửa đổi như sau:\n\n“Điều 5. Hồ sơ theo Luật Lưu trữ năm 2024.”"
    )
    assert relations_of(text, DECISION)[2:] == [
        ("40/2017/TT-BTC", "CITES", "12/2019/QĐ-UBND"),
        ("Lưu trữ", "CITES", "12/2019/QĐ-UBND"),
    ]
    assert also_of(text, DECISION) == [("12/2019/QĐ-UBND", "AMENDS", "30/2021/QĐ-UBND")]


def test_the_words_of_a_corrected_document_are_its_own(relations_of):
    text = (
        "UBND tỉnh đính chính Quyết định số 45/2025/QĐ-UBND ngày 10/11/2025 như sau:\n\n1. Tại trang 1, đã in là: “Căn cứ "
        "Thông tư số 16/2022/TT-BNV ngày 15/11/2023”, sửa lại thành: “Căn cứ Thông tư số 16/2023/TT-BNV ngày 15/11/2023”."
        "\n\n2. Tại Điều 4 đã ghi “Quyết định này thay thế Quyết định số 12/2018/QĐ-UBND”, nay sửa là “Quyết định này thay "
        "thế Quyết định số 12/2019/QĐ-UBND”.\n\n3. Các nội dung khác theo Quyết định số 45/2025/QĐ-UBND không thay đổi."
    )
    found = relations_of(text, Document(type="Công văn", symbol="UBND-NC"))
    assert found[1:5] == [
        ("16/2022/TT-BNV", "BASED_ON", "45/2025/QĐ-UBND"),
        ("16/2023/TT-BNV", "BASED_ON", "45/2025/QĐ-UBND"),
        ("12/2018/QĐ-UBND", "REPLACES", "45/2025/QĐ-UBND"),
        ("12/2019/QĐ-UBND", "REPLACES", "45/2025/QĐ-UBND"),
    ]
    assert [each[2] for each in (found[0], found[5])] == [None, None]


def test_a_phrase_that_is_replaced_belongs_to_the_document_named_after_it(relations_of):
    text = (
        "Điều 2. Thay thế cụm từ “theo Thông tư số 09/2011/TT-BNV” bằng cụm từ “theo Thông tư số 16/2014/TT-BNV” tại khoản "
        "2 Điều 5 Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019."
    )
    assert relations_of(text, DECISION) == [
        ("09/2011/TT-BNV", "CITES", "12/2019/QĐ-UBND"),
        ("16/2014/TT-BNV", "CITES", "12/2019/QĐ-UBND"),
        ("12/2019/QĐ-UBND", "AMENDS", None),
    ]


def test_an_article_that_is_quoted_belongs_to_the_document_in_which_it_stands(relations_of):
    text = (
        "Căn cứ Nghị định số 72/2024/NĐ-CP ngày 30/6/2024 của Chính phủ:\n\n- Tại Điều 1 quy định:\n\n“Điều 1. Giảm thuế "
        "theo Luật Thuế giá trị gia tăng.”\n\nĐề nghị Công ty đối chiếu Thông tư số 39/2014/TT-BTC để thực hiện."
    )
    assert [each[2] for each in relations_of(text)] == [None, "72/2024/NĐ-CP", None]


def test_a_document_that_quotes_itself_keeps_its_references(relations_of):
    assert relations_of("Khẩu hiệu ghi: “Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016”.") == [
        ("05-CT/TW", "IMPLEMENTS", None)
    ]


def test_a_draft_that_is_quoted_has_no_number_to_speak_for(relations_of):
    text = (
        "Theo Nghị định số 78/2025/NĐ-CP, khoản 2 Điều 12 dự thảo ghi “bãi bỏ khoản 3 Điều 4 Quyết định số 12/2025/QĐ-UBND”, "
        "đề nghị rà soát."
    )
    assert relations_of(text)[1] == ("12/2025/QĐ-UBND", "CITES", None)


def test_the_article_names_the_amended_document_once_and_for_all(relations_of, related_in):
    text = (
        "Điều 1. Sửa đổi một số điều của Quyết định số 12/2019/QĐ-UBND ngày 04/4/2019\n\n1. Bãi bỏ khoản 3 Điều 24 Quyết định "
        "số 12/2019/QĐ-UBND.\n\n2. Điều 5 được sửa đổi như sau:\n\n“Điều 5. Hồ sơ theo Luật Lưu trữ năm 2024.”"
    )
    assert related_in(text, DECISION)["Lưu trữ"].subject == 0


def test_a_fault_that_was_printed_is_one_of_the_document_before_it(relations_of):
    text = (
        "Tại trang 3 Quyết định số 45/2025/QĐ-UBND đã in “Căn cứ Nghị định số 24/2014/NĐ-CP”, nay đính chính thành “Căn cứ "
        "Nghị định số 150/2025/NĐ-CP”."
    )
    assert relations_of(text, Document(type="Công văn", symbol="UBND-NC")) == [
        ("45/2025/QĐ-UBND", "CORRECTS", None),
        ("24/2014/NĐ-CP", "BASED_ON", "45/2025/QĐ-UBND"),
        ("150/2025/NĐ-CP", "BASED_ON", "45/2025/QĐ-UBND"),
    ]


def test_a_sentence_about_the_decree_that_was_named_last_says_what_that_decree_does(relations_of):
    text = (
        "Số cấp phó theo Nghị định số 71/2025/NĐ-CP ngày 28/3/2025 quy định về phòng chuyên môn. Nghị định này thay thế các "
        "Nghị định số 24/2014/NĐ-CP và số 37/2014/NĐ-CP."
    )
    letter = Document(type="Công văn", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Cao Bằng")
    assert relations_of(text, letter)[1:] == [
        ("24/2014/NĐ-CP", "REPLACES", "71/2025/NĐ-CP"),
        ("37/2014/NĐ-CP", "REPLACES", "71/2025/NĐ-CP"),
    ]


def test_a_decision_that_speaks_of_itself_is_its_own_speaker(relations_of):
    text = "Điều 1. Áp dụng Quyết định số 11/2021/QĐ-UBND.\n\nĐiều 2. Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND."
    assert relations_of(text, DECISION)[1] == ("12/2019/QĐ-UBND", "REPLACES", None)


@pytest.mark.parametrize("words", ["nêu", "nêu rõ", "quy định"])
def test_what_a_circular_says_in_quotation_marks_is_its_own_and_it_is_named_again_behind_them(relations_of, words):
    text = (
        f"Phụ lục I kèm theo Thông tư số 02/2023/TT-BXD {words}: “Chỉ số theo Thông tư số 13/2021/TT-BXD”. Thông tư này thay thế "
        "Thông tư số 07/2016/TT-BXD từ ngày 20/4/2023."
    )
    assert relations_of(text)[1:] == [
        ("13/2021/TT-BXD", "CITES", "02/2023/TT-BXD"),
        ("07/2016/TT-BXD", "REPLACES", "02/2023/TT-BXD"),
    ]


def test_new_text_that_another_act_gives_is_of_the_one_that_it_amends(relations_of):
    text = (
        "Khoản 13 Điều 1 Nghị định số 50/2021/NĐ-CP sửa đổi Điều 36 của Nghị định số 37/2015/NĐ-CP như sau:\n\n“1. Điều chỉnh "
        "theo Điều 143 của Luật Xây dựng số 50/2014/QH13.”"
    )
    assert relations_of(text)[-1] == ("50/2014/QH13", "CITES", "37/2015/NĐ-CP")


def test_what_a_chapter_amends_is_the_speaker_of_the_articles_quoted_in_it(relations_of):
    text = (
        "CHƯƠNG I\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA QUYẾT ĐỊNH SỐ 11/2021/QĐ-UBND NGÀY 04 THÁNG 4 NĂM 2021 CỦA UBND TỈNH QUY ĐỊNH "
        "VỀ KHO LƯU TRỮ, SỔ MƯỢN\nĐiều 1. Sửa đổi, bổ sung Điều 2\n“Điều 2. Sổ mượn\nSổ mượn lập theo Thông tư số 13/2021/TT-BNV.”."
    )
    assert relations_of(text, DECISION) == [
        ("11/2021/QĐ-UBND", "AMENDS", None),
        ("13/2021/TT-BNV", "CITES", "11/2021/QĐ-UBND"),
    ]


@pytest.mark.parametrize(
    "comment",
    [
        "Tại dự thảo Quyết định, đề nghị bổ sung: “Căn cứ Nghị định số 61/2018/NĐ-CP;”.",
        "Về dự thảo, đề nghị bổ sung căn cứ: “Thực hiện Nghị định số 61/2018/NĐ-CP”.",
        "Đề nghị sửa dự thảo thành “Quyết định này thay thế Nghị định số 61/2018/NĐ-CP”.",
    ],
)
def test_what_a_draft_says_in_quotation_marks_is_only_cited(relations_of, comment):
    assert relations_of(comment) == [("61/2018/NĐ-CP", "CITES", None)]


@pytest.mark.parametrize(
    "order",
    [
        "Về dự thảo Nghị quyết, Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: “Thực hiện Nghị định số 61/2018/NĐ-CP”.",
        "Về góp ý dự thảo Đề án, UBND tỉnh yêu cầu như sau: “Triển khai thực hiện Nghị định số 61/2018/NĐ-CP”.",
    ],
)
def test_an_order_about_a_draft_is_carried_out(relations_of, order):
    assert relations_of(order) == [("61/2018/NĐ-CP", "IMPLEMENTS", None)]


def test_grounds_that_a_comment_asks_for_are_not_those_of_the_document_named_before(relations_of):
    text = "Thực hiện Công văn số 55/SXD-QLN ngày 01/3/2025 của Sở Xây dựng, Sở có ý kiến như sau:\n1. Đề nghị bổ sung: “Căn cứ Nghị định số 61/2018/NĐ-CP;”."
    assert relations_of(text)[-1] == ("61/2018/NĐ-CP", "CITES", None)


def test_grounds_that_an_amendment_adds_are_those_of_what_it_amends(relations_of):
    text = (
        "Điều 1. Sửa đổi Quyết định số 11/2021/QĐ-UBND\n1. Phần căn cứ bổ sung: “Căn cứ Nghị định số 61/2018/NĐ-CP;”."
    )
    assert relations_of(text, DECISION)[-1] == ("61/2018/NĐ-CP", "BASED_ON", "11/2021/QĐ-UBND")


def test_a_title_in_quotation_marks_is_no_text_that_is_added(relations_of):
    text = "Thực hiện Kế hoạch số 12/KH-UBND; tài liệu bổ sung: “Hướng dẫn thực hiện Nghị định số 61/2018/NĐ-CP”."
    assert relations_of(text)[0] == ("12/KH-UBND", "IMPLEMENTS", None)


def test_who_corrects_behind_the_title_of_what_he_rests_on_is_the_writer(relations_of):
    text = (
        "Theo khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, UBND tỉnh đính chính "
        "Quyết định số 58/2021/QĐ-UBND như sau: đã in: “Căn cứ Nghị định số 61/2018/NĐ-CP;”, nay sửa là: “Căn cứ Nghị định số 63/2018/NĐ-CP;”."
    )
    assert relations_of(text)[1] == ("58/2021/QĐ-UBND", "CORRECTS", None)
