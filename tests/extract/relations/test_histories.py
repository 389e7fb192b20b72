"""What another document did to one that is named: the one is also the target of the other."""

import pytest

from luocdo.extract.model import Document

DECISION = Document(type="Quyết định", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng", date="2025-11-10")


def test_no_document_acts_on_itself(also_of):
    text = (
        "Quyết định này bãi bỏ Quyết định số 14/2016/QĐ-UBND và Quyết định số 23/2019/QĐ-UBND sửa đổi, bổ sung Quyết định "
        "số 14/2016/QĐ-UBND."
    )
    assert also_of(text, DECISION) == []


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "Quyết định số 31/2011/QĐ-UBND ngày 12/5/2011 về mức phí qua phà do UBND tỉnh ban hành (Văn bản hết hiệu lực)",
            "CITES",
        ),
        (
            "Điều 2. Quyết định số 31/2011/QĐ-UBND ngày 12/5/2011 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
            "REPEALS",
        ),
    ],
)
def test_what_a_bracket_notes_as_expired_is_not_repealed_by_this_act(relations_of, text, relation):
    assert relations_of(text, DECISION) == [("31/2011/QĐ-UBND", relation, None)]


ACTED_ON = [
    (
        "Căn cứ Nghị định số 18/2015/NĐ-CP ngày 14/02/2015; đã được sửa đổi, bổ sung bởi Nghị định số 59/2018/NĐ-CP;",
        [("18/2015/NĐ-CP", "BASED_ON", None), ("59/2018/NĐ-CP", "BASED_ON", None)],
        [("18/2015/NĐ-CP", "AMENDS", "59/2018/NĐ-CP")],
    ),
    (
        "Căn cứ Luật số 61/2020/QH14 (được sửa đổi bởi Luật số 72/2020/QH14); được hướng dẫn bởi Nghị định số 31/2021/NĐ-CP;",
        [("61/2020/QH14", "BASED_ON", None), ("72/2020/QH14", "BASED_ON", None), ("31/2021/NĐ-CP", "BASED_ON", None)],
        [("61/2020/QH14", "AMENDS", "72/2020/QH14"), ("61/2020/QH14", "GUIDES", "31/2021/NĐ-CP")],
    ),
    (
        "Căn cứ Luật số 61/2020/QH14; được sửa đổi bởi Luật số 72/2020/QH14; được sửa đổi bởi Luật số 03/2022/QH15;",
        [("61/2020/QH14", "BASED_ON", None), ("72/2020/QH14", "BASED_ON", None), ("03/2022/QH15", "BASED_ON", None)],
        [("61/2020/QH14", "AMENDS", "72/2020/QH14"), ("61/2020/QH14", "AMENDS", "03/2022/QH15")],
    ),
    (
        "Chủ đầu tư được giao đất tại Quyết định số 12/QĐ-UBND; bị thu hồi đất tại Quyết định số 22/QĐ-UBND ngày 03/4/2024.",
        [("12/QĐ-UBND", "CITES", None), ("22/QĐ-UBND", "CITES", None)],
        [],
    ),
    (
        "Quyết định số 12/2015/QĐ-UBND đã được UBND tỉnh bãi bỏ tại Quyết định số 9/2024/QĐ-UBND.",
        [("12/2015/QĐ-UBND", "CITES", None), ("9/2024/QĐ-UBND", "CITES", None)],
        [("12/2015/QĐ-UBND", "REPEALS", "9/2024/QĐ-UBND")],
    ),
    (
        "Kế hoạch số 5/KH-UBND được UBND tỉnh giao Sở Nội vụ sửa đổi tại Công văn số 8/UBND-VX.",
        [("5/KH-UBND", "CITES", None), ("8/UBND-VX", "CITES", None)],
        [],
    ),
    (
        "Kế hoạch số 5/KH-UBND được UBND tỉnh lấy ý kiến sửa đổi tại Công văn số 8/UBND-VX.",
        [("5/KH-UBND", "CITES", None), ("8/UBND-VX", "CITES", None)],
        [],
    ),
    (
        "Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024, diện tích 5 ha bị thu hồi tại Quyết định số 15/QĐ-UBND.",
        [("12/QĐ-UBND", "CITES", None), ("15/QĐ-UBND", "CITES", None)],
        [],
    ),
    (
        "Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05/3/2024, kinh phí được UBND tỉnh bổ sung tại Quyết định số 15/QĐ-UBND;",
        [("12/NQ-HĐND", "BASED_ON", None), ("15/QĐ-UBND", "CITES", None)],
        [],
    ),
    (
        "Kế hoạch số 12/KH-UBND ngày 05/3/2024, thời gian thực hiện được gia hạn tại Công văn số 15/UBND-NC.",
        [("12/KH-UBND", "CITES", None), ("15/UBND-NC", "CITES", None)],
        [("12/KH-UBND", "AMENDS", "15/UBND-NC")],
    ),
    (
        "Theo Luật Đầu tư số 61/2020/QH14, một số điều được sửa đổi bởi Luật số 90/2025/QH15.",
        [("61/2020/QH14", "CITES", None), ("90/2025/QH15", "CITES", None)],
        [("61/2020/QH14", "AMENDS", "90/2025/QH15")],
    ),
    (
        "khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP được thay thế bằng khoản 3 Điều 1 Nghị định số 7/2021/NĐ-CP.",
        [("61/2018/NĐ-CP", "CITES", None), ("7/2021/NĐ-CP", "CITES", None)],
        [("61/2018/NĐ-CP", "AMENDS", "7/2021/NĐ-CP")],
    ),
    (
        "Mức giá có từ Nghị định số 67/2012/NĐ-CP (văn bản này hết hiệu lực kể từ khi Nghị định số 96/2018/NĐ-CP có hiệu lực).",
        [("67/2012/NĐ-CP", "CITES", None), ("96/2018/NĐ-CP", "CITES", None)],
        [],
    ),
    (
        "Căn cứ Luật số 64/2025/QH15 ngày 19/02/2025 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15 ngày 25/6/2025;",
        [("64/2025/QH15", "BASED_ON", None), ("87/2025/QH15", "BASED_ON", None)],
        [("64/2025/QH15", "AMENDS", "87/2025/QH15")],
    ),
    (
        (
            "Theo quy định tại Điều 35 Nghị định số 18/2015/NĐ-CP ngày 14/02/2015 (được sửa đổi, bổ sung tại khoản 16 Điều 1 "
            "Nghị định số 59/2018/NĐ-CP ngày 20/4/2018 và Nghị định số 167/2025/NĐ-CP ngày 30/6/2025) thì hồ sơ gồm."
        ),
        [("18/2015/NĐ-CP", "CITES", None), ("59/2018/NĐ-CP", "CITES", None), ("167/2025/NĐ-CP", "CITES", None)],
        [("18/2015/NĐ-CP", "AMENDS", "59/2018/NĐ-CP"), ("18/2015/NĐ-CP", "AMENDS", "167/2025/NĐ-CP")],
    ),
    (
        (
            "Căn cứ Nghị định số 34/2024/NĐ-CP ngày 14/5/2024 hướng dẫn thi hành Luật Lưu trữ được "
            "sửa đổi, bổ sung bởi Nghị định số 154/2025/NĐ-CP;"
        ),
        [
            ("34/2024/NĐ-CP", "BASED_ON", None),
            ("Lưu trữ", "GUIDES", "34/2024/NĐ-CP"),
            ("154/2025/NĐ-CP", "BASED_ON", None),
        ],
        [("34/2024/NĐ-CP", "AMENDS", "154/2025/NĐ-CP")],
    ),
    (
        "Thực hiện Quyết định số 500/QĐ-TTg ngày 15/5/2018, đã kéo dài đến năm 2030 tại Quyết định số 768/QĐ-TTg.",
        [("500/QĐ-TTg", "IMPLEMENTS", None), ("768/QĐ-TTg", "IMPLEMENTS", None)],
        [("500/QĐ-TTg", "AMENDS", "768/QĐ-TTg")],
    ),
    (
        "Thông tư số 20/2020/TT-BNV: khoản 3 Điều 5 đã được sửa đổi bởi Thông tư số 31/2022/TT-BNV.",
        [("20/2020/TT-BNV", "CITES", None), ("31/2022/TT-BNV", "CITES", None)],
        [("20/2020/TT-BNV", "AMENDS", "31/2022/TT-BNV")],
    ),
    (
        "Về kiến nghị của phường (Công văn số 20/UBND-VX): thời hạn nộp được kéo dài theo Nghị định số 18/2024/NĐ-CP.",
        [("20/UBND-VX", "REPLIES_TO", None), ("18/2024/NĐ-CP", "CITES", None)],
        [],
    ),
    (
        "Theo Hướng dẫn số 20/HD-SNV (trừ mục 3 đã được thay thế bằng Hướng dẫn số 31/HD-SNV ngày 20/9/2025).",
        [("20/HD-SNV", "CITES", None), ("31/HD-SNV", "CITES", None)],
        [("20/HD-SNV", "AMENDS", "31/HD-SNV")],
    ),
    (
        "Theo Thông báo số 20/TB-UBND (đã thu hồi theo Công văn số 31/UBND-NC ngày 01/7/2025), Sở dừng thủ tục.",
        [("20/TB-UBND", "CITES", None), ("31/UBND-NC", "CITES", None)],
        [("20/TB-UBND", "REPEALS", "31/UBND-NC")],
    ),
    (
        (
            "Theo Quyết định số 12/QĐ-UBND ngày 30/12/2024 (điều chỉnh lần 1 tại Quyết định số 60/QĐ-UBND ngày 02/4/2025, lần "
            "thứ hai tại Quyết định số 91/QĐ-UBND ngày 15/7/2025)."
        ),
        [("12/QĐ-UBND", "CITES", None), ("60/QĐ-UBND", "CITES", None), ("91/QĐ-UBND", "CITES", None)],
        [("12/QĐ-UBND", "AMENDS", "60/QĐ-UBND"), ("12/QĐ-UBND", "AMENDS", "91/QĐ-UBND")],
    ),
    (
        (
            "Căn cứ Quy định số 366-QĐ/TW ngày 30/8/2025 của Bộ Chính trị về việc kiểm điểm và đánh giá, xếp loại tập thể, cá "
            "nhân trong hệ thống chính trị, thay thế Quy định số 124-QĐ/TW ngày 04/10/2023;"
        ),
        [("366-QĐ/TW", "BASED_ON", None), ("124-QĐ/TW", "REPLACES", "366-QĐ/TW")],
        [],
    ),
    (
        "Áp dụng Nghị định số 335/2025/NĐ-CP (thay Nghị định 90/2020/NĐ-CP, NĐ 48/2023/NĐ-CP).",
        [
            ("335/2025/NĐ-CP", "CITES", None),
            ("90/2020/NĐ-CP", "REPLACES", "335/2025/NĐ-CP"),
            ("48/2023/NĐ-CP", "REPLACES", "335/2025/NĐ-CP"),
        ],
        [],
    ),
    (
        "Thực hiện Quyết định số 500/QĐ-TTg ngày 15/5/2023 đã được thay thế bởi Quyết định số 768/QĐ-TTg ngày 15/4/2025.",
        [("500/QĐ-TTg", "IMPLEMENTS", None), ("768/QĐ-TTg", "IMPLEMENTS", None)],
        [("500/QĐ-TTg", "REPLACES", "768/QĐ-TTg")],
    ),
    (
        (
            "Căn cứ Nghị định số 12/2020/NĐ-CP ngày 01/02/2020 và Nghị định số 07/2023/NĐ-CP ngày 01/3/2023 của Chính phủ về "
            "sửa đổi, bổ sung Nghị định số 52/2019/NĐ-CP ngày 08/7/2019;"
        ),
        [
            ("12/2020/NĐ-CP", "BASED_ON", None),
            ("07/2023/NĐ-CP", "BASED_ON", None),
            ("52/2019/NĐ-CP", "AMENDS", "07/2023/NĐ-CP"),
        ],
        [("52/2019/NĐ-CP", "AMENDS", "12/2020/NĐ-CP")],
    ),
]


@pytest.mark.parametrize(("text", "relations", "also"), ACTED_ON)
def test_what_is_acted_on_keeps_its_use_and_is_also_the_target(relations_of, also_of, text, relations, also):
    assert relations_of(text) == relations
    assert also_of(text) == also


def test_a_consolidated_text_consolidates_its_sources(relations_of):
    consolidated = Document(type="Văn bản hợp nhất", symbol="VBHN-BNV", issuer="Bộ Nội vụ")
    text = "Văn bản này hợp nhất Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ."
    assert relations_of(text, consolidated) == [("30/2020/NĐ-CP", "CONSOLIDATES", None)]
    assert relations_of(text) == [("30/2020/NĐ-CP", "CITES", None)]


def test_a_law_that_is_amended_by_itself_by_a_slip_is_read_with_those_that_amend_it(also_of):
    text = "Căn cứ Luật số 31/2024/QH15 được sửa đổi bởi Luật số 31/2024/QH15 và Luật số 43/2024/QH15;"
    assert also_of(text) == [("31/2024/QH15", "AMENDS", "43/2024/QH15")]


HISTORIES = [
    (
        (
            "Thực hiện nghiêm Nghị định số 178/2024/NĐ-CP (được sửa đổi, bổ sung tại Nghị định số 67/2025/NĐ-CP), các Thông tư "
            "số 01/2025/TT-BNV và Nghị định số 154/2025/NĐ-CP."
        ),
        [("178/2024/NĐ-CP", "AMENDS", "67/2025/NĐ-CP")],
    ),
    (
        (
            "Căn cứ Luật Lưu trữ số 33/2024/QH15 (được sửa đổi tại Điều 7 Luật số 64/2025/QH15 sửa đổi, bổ sung một số điều của "
            "Luật Đê điều, Luật Lưu trữ, Luật Giá và Luật Đầu tư)."
        ),
        [("33/2024/QH15", "AMENDS", "64/2025/QH15")],
    ),
    (
        "Căn cứ Luật Giá số 11/2012/QH13 được sửa đổi bởi Luật số 61/2014/QH13 sửa đổi Luật Giá và Luật số 64/2020/QH14.",
        [("11/2012/QH13", "AMENDS", "61/2014/QH13"), ("11/2012/QH13", "AMENDS", "64/2020/QH14")],
    ),
    (
        "Theo Luật Đê điều năm 2006 (sửa đổi, bổ sung năm 2020 tại Luật số 60/2020/QH14; năm 2025 tại Luật số 86/2025/QH15).",
        [("Đê điều", "AMENDS", "60/2020/QH14"), ("Đê điều", "AMENDS", "86/2025/QH15")],
    ),
    (
        "Theo Thông tư số 58/2011/TT-BTC (nay là Thông tư số 109/2016/TT-BTC).",
        [("58/2011/TT-BTC", "REPLACES", "109/2016/TT-BTC")],
    ),
    (
        "Thông tư số 219/2013/TT-BTC (đã hết hiệu lực từ ngày 01/7/2025 theo quy định tại Thông tư số 69/2025/TT-BTC).",
        [("219/2013/TT-BTC", "REPEALS", "69/2025/TT-BTC")],
    ),
    (
        "Theo Nghị định số 123/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 70/2025/NĐ-CP và Thông tư số 32/2025/TT-BTC.",
        [("123/2020/NĐ-CP", "AMENDS", "70/2025/NĐ-CP")],
    ),
    (
        "UBND tỉnh ban hành Quyết định số 210/QĐ-UBND và được đính chính tại Công văn số 745/UBND-NC ngày 08/02/2024.",
        [("210/QĐ-UBND", "CORRECTS", "745/UBND-NC")],
    ),
    (
        "Theo Luật Lưu trữ số 33/2024/QH15 và Luật Giá số 16/2023/QH15 (cùng được sửa đổi, bổ sung bởi Luật số 64/2025/QH15).",
        [("33/2024/QH15", "AMENDS", "64/2025/QH15"), ("16/2023/QH15", "AMENDS", "64/2025/QH15")],
    ),
    (
        "Theo Nghị định số 12/2020/NĐ-CP, Nghị định số 15/2021/NĐ-CP đều đã được thay thế bởi Nghị định số 44/2025/NĐ-CP.",
        [("12/2020/NĐ-CP", "REPLACES", "44/2025/NĐ-CP"), ("15/2021/NĐ-CP", "REPLACES", "44/2025/NĐ-CP")],
    ),
    (
        "Theo Luật Lưu trữ số 33/2024/QH15 và Luật Giá số 16/2023/QH15 (được sửa đổi, bổ sung bởi Luật số 64/2025/QH15).",
        [("16/2023/QH15", "AMENDS", "64/2025/QH15")],
    ),
]


@pytest.mark.parametrize(("text", "also"), HISTORIES)
def test_a_history_ends_with_its_bracket_and_asks_who_may_change_what(also_of, text, also):
    assert also_of(text) == also


def test_what_amended_an_amended_document_is_merely_named_also_without_a_bracket(relations_of, also_of):
    text = (
        "Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 12/2019/QĐ-UBND đã được sửa đổi theo Quyết định số "
        "30/2021/QĐ-UBND và Quyết định số 31/2022/QĐ-UBND."
    )
    assert [each[1] for each in relations_of(text, DECISION)] == ["AMENDS", "CITES", "CITES"]
    assert [each[2] for each in also_of(text, DECISION)] == ["30/2021/QĐ-UBND", "31/2022/QĐ-UBND"]


def test_what_is_older_than_the_amender_before_it_is_amended_itself(relations_of):
    text = (
        "Điều 1. Sửa đổi Quyết định số 12/2019/QĐ-UBND ngày 04/3/2019 đã được sửa đổi bởi Quyết định số 30/2021/QĐ-UBND ngày "
        "05/4/2021, Quyết định số 15/2020/QĐ-UBND ngày 06/5/2020."
    )
    assert [each[1] for each in relations_of(text, DECISION)] == ["AMENDS", "CITES", "AMENDS"]


def test_a_list_goes_on_behind_a_history_without_a_bracket_with_what_is_older_or_has_a_verb(relations_of, also_of):
    amended = "Điều 1. Sửa đổi Quyết định số 3/QĐ-UBND ngày 10/02/2022 đã được sửa đổi bởi Quyết định số 8/QĐ-UBND ngày 15/5/2024"
    older = f"{amended}, Quyết định số 6/QĐ-UBND ngày 20/7/2023."
    assert [each[1] for each in relations_of(older, DECISION)] == ["AMENDS", "CITES", "AMENDS"]
    assert [each[2] for each in also_of(older, DECISION)] == ["8/QĐ-UBND"]
    later = f"{amended}, Quyết định số 6/QĐ-UBND ngày 20/7/2025."
    assert [each[1] for each in relations_of(later, DECISION)] == ["AMENDS", "CITES", "CITES"]
    repealed = f"{amended} và bãi bỏ Quyết định số 6/QĐ-UBND ngày 20/7/2023."
    assert [each[1] for each in relations_of(repealed, DECISION)] == ["AMENDS", "CITES", "REPEALS"]


def test_what_amended_a_repealed_document_is_merely_named(relations_of):
    text = (
        "Điều 2. Quyết định này thay thế các Quyết định số 12/2019/QĐ-UBND (đã được sửa đổi tại Quyết định số "
        "30/2021/QĐ-UBND) và số 31/2020/QĐ-UBND."
    )
    assert [each[1] for each in relations_of(text, DECISION)] == ["REPLACES", "CITES", "REPLACES"]


@pytest.mark.parametrize(
    "text",
    [
        "Văn bản này hợp nhất Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 và Nghị định số 12/2023/NĐ-CP ngày 01/4/2023.",
        "Nghị định này được hợp nhất từ 02 Nghị định sau:\n\n- Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;\n\n- Nghị định số 12/2023/NĐ-CP.",
    ],
)
def test_a_consolidated_text_that_has_lost_its_header_says_so_itself(relations_of, text):
    assert relations_of(text, Document()) == [
        ("30/2020/NĐ-CP", "CONSOLIDATES", None),
        ("12/2023/NĐ-CP", "CONSOLIDATES", None),
    ]


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("sửa đổi tại", "AMENDS"),
        ("sửa đổi, bổ sung bởi", "AMENDS"),
        ("và điều chỉnh, bổ sung tại", "AMENDS"),
        ("(đã đính chính tại", "CORRECTS"),
        ("(đính chính tại", "CORRECTS"),
        ("(bổ sung, đính chính tại", "AMENDS"),
        ("(hủy bỏ tại", "REPEALS"),
        ("(bãi bỏ một phần tại", "AMENDS"),
        ("(thay thế một phần bởi", "AMENDS"),
        ("(hướng dẫn tại", "GUIDES"),
    ],
)
def test_what_stands_right_after_a_document_was_done_to_it(also_of, relations_of, words, relation):
    text = f"Mức thu theo Quyết định số 14/2016/QĐ-UBND {words} Quyết định số 23/2019/QĐ-UBND."
    assert relations_of(text)[1] == ("23/2019/QĐ-UBND", "CITES", None)
    assert also_of(text) == [("14/2016/QĐ-UBND", relation, "23/2019/QĐ-UBND")]


@pytest.mark.parametrize(
    ("words", "relation"),
    [("; bị thay thế bởi", "REPLACES"), (", đính chính tại", "CORRECTS"), ("; đính chính bởi", "CORRECTS")],
)
def test_each_part_of_a_history_is_of_the_document_before_the_bracket(also_of, words, relation):
    text = f"Theo Quyết định số 14/2016/QĐ-UBND (sửa đổi tại Quyết định số 23/2019/QĐ-UBND{words} Quyết định số 31/2022/QĐ-UBND)."
    assert also_of(text) == [
        ("14/2016/QĐ-UBND", "AMENDS", "23/2019/QĐ-UBND"),
        ("14/2016/QĐ-UBND", relation, "31/2022/QĐ-UBND"),
    ]


@pytest.mark.parametrize(
    ("part", "deed", "relation"),
    [
        ("khoản 2 Điều 5 ", "bãi bỏ tại", "AMENDS"),
        ("Mẫu số 01 ban hành kèm theo ", "thay thế tại", "AMENDS"),
        ("Phụ lục I ", "được thay thế bởi", "AMENDS"),
        ("Điều 5 ", "được thay thế bởi", "REPLACES"),
        ("", "bãi bỏ tại", "REPEALS"),
    ],
)
def test_what_ends_a_part_that_is_cited_leaves_the_rest(also_of, part, deed, relation):
    text = f"Theo {part}Nghị định số 24/2014/NĐ-CP ({deed} Nghị định số 107/2020/NĐ-CP), hồ sơ gồm."
    assert also_of(text) == [("24/2014/NĐ-CP", relation, "107/2020/NĐ-CP")]


@pytest.mark.parametrize("deed", ["bãi bỏ", "đính chính", "thay thế một phần"])
def test_a_deed_in_brackets_without_a_word_of_by_is_of_the_document_before_it(relations_of, also_of, deed):
    text = f"Theo Quyết định số 14/2016/QĐ-UBND ({deed} Quyết định số 23/2009/QĐ-UBND)."
    assert also_of(text) == []
    assert relations_of(text)[1][2] == "14/2016/QĐ-UBND"


@pytest.mark.parametrize(
    "history",
    ["bị bãi bỏ, thay thế bởi", "(Văn bản hết hiệu lực) bị bãi bỏ, thay thế bởi", "được hủy bỏ và thay thế bằng"],
)
def test_what_was_ended_and_replaced_by_another_one_is_replaced(also_of, history):
    text = f"Quyết định số 12/2019/QĐ-UBND ngày 03/3/2019 về kho lưu trữ {history} Quyết định số 13/2023/QĐ-UBND."
    assert also_of(text) == [("12/2019/QĐ-UBND", "REPLACES", "13/2023/QĐ-UBND")]


def test_what_is_said_of_several_at_the_beginning_of_a_sentence_is_said_of_each(also_of):
    text = (
        "Nghị định số 24/2014/NĐ-CP và Nghị định số 37/2014/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định số 107/2020/NĐ-CP và "
        "Nghị định số 108/2020/NĐ-CP."
    )
    assert also_of(text) == [
        (name, "AMENDS", by)
        for name in ("24/2014/NĐ-CP", "37/2014/NĐ-CP")
        for by in ("107/2020/NĐ-CP", "108/2020/NĐ-CP")
    ]


def test_among_grounds_only_the_last_one_was_amended(also_of):
    text = (
        "Căn cứ Nghị định số 24/2014/NĐ-CP và Nghị định số 37/2014/NĐ-CP được sửa đổi bởi Nghị định số 107/2020/NĐ-CP;"
    )
    assert also_of(text) == [("37/2014/NĐ-CP", "AMENDS", "107/2020/NĐ-CP")]


def test_a_decree_that_amends_a_decree_amends_no_circular_beside_it(relations_of):
    text = (
        "Căn cứ Nghị định số 85/1999/NĐ-CP ngày 28/8/1999 sửa đổi một số điều của Nghị định số 64/1993/NĐ-CP và Thông tư số "
        "346/1998/TT-TCĐC ngày 16/3/1998, Sở đề nghị các huyện thực hiện."
    )
    assert relations_of(text)[-1] == ("346/1998/TT-TCĐC", "BASED_ON", None)


@pytest.mark.parametrize(("day", "use"), [("01/8/2025", ("IMPLEMENTS", "212/UBND-NC")), ("01/3/2025", ("CITES", None))])
def test_who_carries_out_what_is_amended_carries_out_the_amendment_of_before(relations_of, day, use):
    text = (
        f"Công văn số 212/UBND-NC ngày {day} của UBND tỉnh về việc triển khai Nghị quyết số 3/NQ-CP (được sửa đổi tại Nghị quyết "
        "số 71/NQ-CP ngày 01/4/2025)."
    )
    assert relations_of(text)[-1][1:] == use


def test_what_replaces_the_answer_given_in_a_letter_changes_a_part_of_it(related_in):
    text = "Nội dung này thay cho phần trả lời tại mục 2 Công văn số 78/SNV-VP ngày 03/3/2025."
    letter = Document(type="Công văn", symbol="SNV-VP", issuer="Sở Nội vụ tỉnh Cao Bằng")
    used = related_in(text, letter)["78/SNV-VP"]
    assert (used.relation.value, used.partial) == ("AMENDS", True)
