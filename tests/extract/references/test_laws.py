"""Laws called by their title, or by the letters of it."""

from collections.abc import Callable

import pytest

from luocdo.extract.mention import Mention
from luocdo.extract.model import Document
from luocdo.extract.read import read_text
from luocdo.extract.references.heads import find_heads
from luocdo.extract.references.laws import find_laws

Mentions = Callable[..., list[tuple[str, Mention]]]

LAWS = [
    ("Căn cứ |Luật Đất đai năm 2013|;", "Đất đai", "2013", "45/2013/QH13"),
    ("Căn cứ |Luật Đất đai 2024|;", "Đất đai", "2024", "31/2024/QH15"),
    ("Căn cứ |Luật Đất đai (2013)| và", "Đất đai", "2013", "45/2013/QH13"),
    ("theo |luật đất đai năm 2013| và", "đất đai", "2013", "45/2013/QH13"),
    ("theo |Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008| và", "Cán bộ, công chức", "2008-11-13", "22/2008/QH12"),
    (
        "của |Luật Phòng, chống tác hại của rượu, bia| quy định",
        "Phòng, chống tác hại của rượu, bia",
        None,
        "44/2019/QH14",
    ),
    ("tại |Bộ luật Dân sự 2015|.", "Dân sự", "2015", "91/2015/QH13"),
    ("theo |BLHS| thì", "Hình sự", None, "100/2015/QH13"),
    ("theo |Luật thi hành án dân sự|.", "thi hành án dân sự", None, "26/2008/QH12"),
    ("căn cứ |luật Tổ chức Chính phủ|.", "Tổ chức Chính phủ", None, "76/2015/QH13"),
    ("CỦA |LUẬT THỦ ĐÔ|", "THỦ ĐÔ", None, "25/2012/QH13"),
    (
        "Căn cứ |Pháp lệnh Ưu đãi người có công với cách mạng|;",
        "Ưu đãi người có công với cách mạng",
        None,
        "02/2020/UBTVQH14",
    ),
    ("theo |Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013|.", None, "2013", None),
    (
        "Căn cứ |Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019|;",
        "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
        "2019-11-22",
        "47/2019/QH14",
    ),
    (
        "Căn cứ |Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Quản lý tài sản công, Luật Quản lý thuế ngày 29/11/2024|;",
        "sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Quản lý tài sản công, Luật Quản lý thuế",
        "2024-11-29",
        None,
    ),
    ("Căn cứ |Luật Hàng rong và chợ đêm năm 2021|;", "Hàng rong và chợ đêm", "2021", None),
    ("thực hiện |Luật Phòng chống bạo lực gia đình|.", "Phòng chống bạo lực gia đình", None, "13/2022/QH15"),
    ("chi theo |Luật Du lịch| năm 2026.", "Du lịch", None, "09/2017/QH14"),
    ("hướng dẫn thi hành một số điều của |luật du lịch|;", "du lịch", None, "09/2017/QH14"),
    ("quy định chi tiết |bộ luật lao động| về tiền lương", "lao động", None, "45/2019/QH14"),
    ("một số điều của |pháp lệnh ngoại hối|;", "ngoại hối", None, "28/2005/PL-UBTVQH11"),
    (
        "Căn cứ |Luật Ngân sách nhà nước (sửa đổi) được Quốc hội khóa XI, kỳ họp thứ 2 thông qua ngày 16/12/2002|;",
        "Ngân sách nhà nước",
        "2002-12-16",
        "01/2002/QH11",
    ),
    (
        "Căn cứ |Luật Tổ chức HĐND và UBND các cấp (sửa đổi) ngày 21/6/1994|;",
        "Tổ chức HĐND và UBND",
        "1994-06-21",
        None,
    ),
    (
        "Căn cứ |Luật Tổ chức HĐND và UBND ( sửa đổi ) ngày 21/6/1994|;",
        "Tổ chức HĐND và UBND",
        "1994-06-21",
        None,
    ),
    ("của |Luật Thử nghiệm kho|\n\nCăn cứ Điều 5", "Thử nghiệm kho", None, None),
    ("của |Luật Thử nghiệm kho|\nCHÍNH PHỦ", "Thử nghiệm kho", None, None),
    ("của |Luật Thử nghiệm\nkho|;", "Thử nghiệm kho", None, None),
    ("theo |Luật Tổ chức HĐND và UBND| các cấp;", "Tổ chức HĐND và UBND", None, "11/2003/QH11"),
    ("Căn cứ |Luật Công đoàn công bố ngày 07/7/1990|;", "Công đoàn", "1990-07-07", None),
    ("Căn cứ |Luật Tổchức chính quyền địaphương|;", "Tổchức chính quyền địaphương", None, "77/2015/QH13"),
    (
        "theo |Luật Ban hành văn bản qui phạm pháp luật của HDND, UBND ngày 03/12/2004|;",
        "Ban hành văn bản qui phạm pháp luật của HDND, UBND",
        "2004-12-03",
        "31/2004/QH11",
    ),
    (
        "theo |Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND ngày 03/12/2004|;",
        "Ban hành văn bản quy phạm pháp luật của HĐND, UBND",
        "2004-12-03",
        "31/2004/QH11",
    ),
    (
        "theo |Luật sửa đổi, bổ sung một số điều của các Luật liên quan đến kho hàng ngày 19/6/2009|;",
        "sửa đổi, bổ sung một số điều của các Luật liên quan đến kho hàng",
        "2009-06-19",
        None,
    ),
    (
        "hướng dẫn |Luật sửa đổi, bổ sung một số điều của các Luật về thuế| sửa đổi một số nghị định;",
        "sửa đổi, bổ sung một số điều của các Luật về thuế",
        None,
        None,
    ),
    (
        "sửa |Pháp lệnh Giống cây trồng đã được Ủy ban thường vụ Quốc hội (khóa XI) thông qua ngày 24/3/2004|.",
        "Giống cây trồng",
        "2004-03-24",
        "15/2004/PL-UBTVQH11",
    ),
    (
        "Căn cứ |Luật Tổ chức Hội đồng nhân dân và Ủy ban hành chánh các cấp ngày 27/10/1962|;",
        "Tổ chức Hội đồng nhân dân và Ủy ban hành chánh các cấp",
        "1962-10-27",
        None,
    ),
]


NO_LAWS = [
    "pháp luật Đất đai",
    "Công ty Luật Minh Tâm",
    "Luật này",
    "các luật liên quan",
    "luật sư",
    "môn luật đất đai do trường dạy",
    "thi hành luật lao động",
    "vi phạm luật bóng đá, luật du lịch",
    "Khoa Luật Dân sự",
    "Luật Hoa quả.",
    "15 Luật trong lĩnh vực kho bãi",
]


@pytest.mark.parametrize(("text", "title", "date", "number"), LAWS)
def test_a_law_is_found_by_its_title(
    text: str, title: str | None, date: str | None, number: str | None, headless: Mentions
) -> None:
    before, words, after = text.split("|")
    ((found, mention),) = headless(before + words + after, Document(date="2024-12-01"))
    assert found == words
    assert (mention.form, mention.title, mention.date, mention.resolves_to) == ("name", title, date, number)


def test_the_number_of_a_law_may_stand_behind_the_words_that_it_was_passed_anew(mentions) -> None:
    ((found, mention),) = mentions("Căn cứ Luật Phá sản (sửa đổi) số 51/2014/QH13;", Document(date="2024-12-01"))
    assert (found, mention.number) == ("Luật Phá sản (sửa đổi) số 51/2014/QH13", "51/2014/QH13")


@pytest.mark.parametrize("text", NO_LAWS)
def test_other_uses_of_the_word_are_no_laws(text: str) -> None:
    assert list(find_laws(text, find_heads(text))) == []


@pytest.mark.parametrize(
    "several",
    [
        "các Luật về lưu trữ",
        "các luật về kho bãi, hàng rong",
        "các Luật về đất đai, nhà ở",
        "8 luật có liên quan đến đê điều, chợ đêm, kho bãi",
        "15 Luật trong lĩnh vực kho bãi và chợ đêm",
    ],
)
def test_a_law_that_amends_laws_of_a_field_has_its_number_behind_the_field(several: str, headless: Mentions) -> None:
    words = f"Luật sửa đổi, bổ sung một số điều của {several} số 143/2025/QH15"
    ((found, mention),) = headless(f"Căn cứ {words};")
    assert (found, mention.type, mention.number) == (words, "Luật", "143/2025/QH15")


def test_the_field_of_the_laws_that_are_amended_is_over_with_its_clause(headless: Mentions) -> None:
    words = "Luật sửa đổi, bổ sung một số điều của 15 Luật trong lĩnh vực kho bãi và chợ đêm"
    found = headless(f"được sửa đổi bởi {words} và Điều 8 Nghị định số 8/2022/NĐ-CP;")
    assert [text for text, _ in found] == [words, "Nghị định số 8/2022/NĐ-CP"]


def test_the_short_form_of_a_law_stands_before_its_number(headless: Mentions) -> None:
    ((found, mention),) = headless("Căn cứ Luật Bảo hiểm y tế (BHYT) số 25/2008/QH12;")
    assert (found, mention.number) == ("Luật Bảo hiểm y tế (BHYT) số 25/2008/QH12", "25/2008/QH12")


def test_a_law_that_amends_one_law_has_its_name_within_its_own(headless: Mentions) -> None:
    ((_, mention),) = headless("Căn cứ Luật sửa đổi, bổ sung Luật Đất đai ngày 29/6/2001;")
    assert (mention.title, mention.date) == ("sửa đổi, bổ sung Luật Đất đai", "2001-06-29")


def test_a_law_may_amend_an_article_of_each_of_two_laws(headless: Mentions) -> None:
    ((found, mention),) = headless(
        "Căn cứ Luật sửa đổi, bổ sung điều 3 của Luật Lưu trữ và điều 9 của Luật Kế toán ngày 18/6/2009;"
    )
    assert found.endswith("2009")
    assert mention.title == "sửa đổi, bổ sung điều 3 của Luật Lưu trữ và điều 9 của Luật Kế toán"
    other = headless("Căn cứ Luật sửa đổi một số điều của Luật Lưu trữ và Điều 9 của Luật Kế toán;")
    assert [mention.title for _, mention in other] == ["sửa đổi một số điều của Luật Lưu trữ", "Kế toán"]


def test_a_word_that_is_typed_twice_parts_no_law_from_the_one_that_amends_it(headless: Mentions) -> None:
    ((_, mention),) = headless("Căn cứ Luật sửa đổi, bổ sung một số điều của của Luật Thú y ngày 11/12/2025;")
    assert mention.date == "2025-12-11"


def test_a_known_law_in_small_letters_is_a_ground(headless: Mentions) -> None:
    ((found, mention),) = headless("Căn cứ luật tổ chức HĐND và UBND (sửa đổi) ngày 21/6/1994;")
    assert (found[:4], mention.date) == ("luật", "1994-06-21")


@pytest.mark.parametrize("word", ["bồ sung", "bỗ sung", "bô sung"])
def test_the_name_of_a_law_that_amends_another_is_read_as_a_scanner_leaves_it(word: str, headless: Mentions) -> None:
    found = headless(f"Căn cứ Luật Thú y; Luật sửa đổi, {word} một số điều của Luật Thú y ngày 11/12/2025;")
    assert [mention.date for _, mention in found] == [None, "2025-12-11"]


def test_the_mark_of_a_footnote_is_no_part_of_a_title(headless: Mentions) -> None:
    ((found, mention),) = headless("theo Điều 7 Luật Đất đai3.")
    assert (found, mention.title) == ("Luật Đất đai", "Đất đai")
    ((found, mention),) = headless("Căn cứ Luật Du lịch12 số 09/2017/QH14 ngày 19/6/2017;")
    assert (mention.title, mention.number, mention.date) == ("Du lịch", "09/2017/QH14", "2017-06-19")
    assert [each.date for _, each in headless("Luật Du lịch2 năm 2017; Luật Đất đai1 ngày 18/01/2024;")] == [
        "2017",
        "2024-01-18",
    ]


def test_the_field_of_the_laws_that_are_amended_ends_before_another_document(headless: Mentions) -> None:
    text = "Căn cứ Luật sửa đổi, bổ sung một số điều của các luật về kho bãi, Nghị định số 143/2025/NĐ-CP;"
    assert [mention.number for _, mention in headless(text)] == [None, "143/2025/NĐ-CP"]


def test_the_field_of_the_laws_that_are_amended_ends_before_what_is_said_of_the_law(headless: Mentions) -> None:
    for behind in ("có hiệu lực từ ngày 01/7/2026", "do Quốc hội thông qua", "trong quý III"):
        ((_, mention),) = headless(f"Luật sửa đổi, bổ sung một số điều của các luật về kho bãi {behind}.")
        assert mention.title == "sửa đổi, bổ sung một số điều của các luật về kho bãi"
    ((_, mention),) = headless("Luật sửa đổi, bổ sung một số điều của các luật về tự do kho bãi số 15/2025/QH15.")
    assert mention.number == "15/2025/QH15"


def test_laws_that_amend_laws_without_end_are_read_without_an_error(headless: Mentions) -> None:
    assert headless("Luật sửa đổi, bổ sung một số điều của " * 2000) == []


@pytest.mark.parametrize("before", ["Căn cứ ", "các xã áp dụng "])
def test_a_law_that_no_list_knows_may_be_the_first_of_a_list(before: str, headless: Mentions) -> None:
    found = headless(f"{before}Luật Hàng rong, Luật Chợ đêm, Luật Đất đai số 45/2013/QH13.")
    assert [each.title for _, each in found] == ["Hàng rong", "Chợ đêm", "Đất đai"]


@pytest.mark.parametrize(
    "text",
    [
        "thay thế |Pháp lệnh ngày 14 tháng 8 năm 1982| về",
        "một số điều của |Pháp lệnh năm 1982|;",
        "Căn cứ |Luật tổ chức quỹ làng nghề ngày 14/8/2003|;",
    ],
)
def test_a_law_that_no_list_knows_is_told_by_its_date(text: str, headless: Mentions) -> None:
    before, words, after = text.split("|")
    ((found, mention),) = headless(before + words + after)
    assert (found, mention.form) == (words, "name")


def test_a_law_in_capitals_has_its_number_behind_it() -> None:
    head = "SỞ XÂY DỰNG\nSố: 12/KH-SXD\nSơn La, ngày 05 tháng 8 năm 2025\n\nKẾ HOẠCH\nLàm đường ray\n\n"
    [law] = read_text(f"{head}PHỤ LỤC\nVIỆC THI HÀNH LUẬT ĐƯỜNG SẮT SỐ 95/2025/QH15\n\n1. Đặt ray.").references
    assert law.number == "95/2025/QH15"


def test_a_law_with_name_and_number_is_one_reference(headless: Mentions) -> None:
    ((found, mention),) = headless("Căn cứ Luật Du lịch số 09/2017/QH14 ngày 19/6/2017 của Quốc hội;")
    assert found == "Luật Du lịch số 09/2017/QH14 ngày 19/6/2017 của Quốc hội"
    assert (mention.number, mention.title, mention.date, mention.issuer) == (
        "09/2017/QH14",
        "Du lịch",
        "2017-06-19",
        "Quốc hội",
    )


def test_a_law_that_is_named_by_its_number_says_its_type_once_more(headless: Mentions) -> None:
    for day in ("", " ngày 20/11/2012"):
        [(_, law)] = headless(f"Căn cứ Luật số 26/2012/QH13{day} của Quốc hội về Luật Dự trữ quốc gia;")
        assert (law.number, law.title) == ("26/2012/QH13", "Dự trữ quốc gia")


def test_a_law_that_opens_with_what_it_amends_names_that_with_its_number(headless: Mentions) -> None:
    opening = "Luật sửa đổi, bổ sung một số điều của Luật Du lịch số 09/2017/QH14"
    ((found, mention),) = headless(f"Quốc hội ban hành {opening}.\n\nĐiều 1. Bãi bỏ khoản 2.")
    assert (found, mention.number, mention.title) == ("Luật Du lịch số 09/2017/QH14", "09/2017/QH14", "Du lịch")
    assert [words for words, _ in headless(f"Quốc hội ban hành {opening}.\n\nCác phòng theo dõi.")] == [opening]
    assert [words for words, _ in headless(f"Căn cứ {opening};")] == [opening]


def test_a_law_names_in_its_title_the_laws_that_it_amends(headless: Mentions) -> None:
    law = Document(type="Luật", title="SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT DU LỊCH")
    text = "LUẬT\n\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT DU LỊCH\n\nCăn cứ Hiến pháp;"
    assert "LUẬT DU LỊCH" in [words for words, _ in headless(text, law)]


def test_the_number_may_follow_the_name_without_the_word(headless: Mentions) -> None:
    ((found, mention),) = headless("theo Luật Du lịch 09/2017/QH14, các")
    assert (found, mention.type, mention.number) == ("Luật Du lịch 09/2017/QH14", "Luật", "09/2017/QH14")


def test_a_number_in_brackets_after_a_name_is_a_reference_of_its_own(headless: Mentions) -> None:
    found = headless("theo Luật Du lịch (Luật số 09/2017/QH14)")
    assert [(words, each.resolves_to) for words, each in found] == [
        ("Luật Du lịch", "09/2017/QH14"),
        ("Luật số 09/2017/QH14", None),
    ]


def test_a_name_without_a_year_is_the_law_in_force_when_it_is_cited(headless: Mentions) -> None:
    old, new = (
        headless("theo Luật Đất đai.", Document(date=date))[0][1].resolves_to for date in ("2020-03-01", "2025-03-01")
    )
    assert (old, new) == ("45/2013/QH13", "31/2024/QH15")


def test_a_law_that_came_later_or_a_text_without_a_date_resolves_to_nothing(headless: Mentions) -> None:
    assert headless("theo Luật Kiến trúc.", Document(date="2010-05-01"))[0][1].resolves_to is None
    assert headless("theo Luật Kiến trúc.")[0][1].resolves_to is None


def test_a_name_without_a_year_takes_the_number_that_the_text_gives(headless: Mentions) -> None:
    found = headless("Căn cứ Luật Đất đai số 13/2003/QH11; theo Luật Đất đai thì", Document(date="2025-03-01"))
    assert found[1][1].resolves_to == "13/2003/QH11"


LETTERED = [
    ("Luật BVMT", "Luật", "Bảo vệ môi trường", None),
    ("Luật HGCS", "Luật", "Hòa giải ở cơ sở", None),
    ("Luật HN&GĐ", "Luật", "Hôn nhân và gia đình", None),
    ("Luật thuế TTĐB", "Luật", "Thuế tiêu thụ đặc biệt", None),
    ("Bộ luật TTDS năm 2015", "Bộ luật", "Tố tụng dân sự", "2015"),
    ("LĐĐ 2024", "Luật", "Đất đai", "2024"),
    ("LDN năm 2020", "Luật", "doanh nghiệp", "2020"),
    ("Luật CT 2018", "Luật", "Cạnh tranh", "2018"),
]


@pytest.mark.parametrize(("words", "type_", "title", "date"), LETTERED)
def test_the_letters_of_a_law_stand_for_its_title(
    words: str, type_: str, title: str, date: str | None, headless: Mentions
) -> None:
    ((found, mention),) = headless(f"theo quy định tại {words}; các xã")
    assert (found, mention.type, mention.title, mention.date) == (words, type_, title, date)


def test_letters_of_several_titles_name_no_law_for_sure(headless: Mentions) -> None:
    ((_, mention),) = headless("theo quy định của Luật CT; các xã")
    assert (mention.title, mention.resolves_to) == (None, None)
    assert mention.confidence < 0.9


def test_a_number_after_a_comma_and_its_type_is_another_law(headless: Mentions) -> None:
    found = headless("theo Luật Đất đai, Luật số 43/2024/QH15.")
    assert [(words, each.number) for words, each in found] == [
        ("Luật Đất đai", None),
        ("Luật số 43/2024/QH15", "43/2024/QH15"),
    ]


@pytest.mark.parametrize("written", ["Căn cước côn dân", "Căn cước công dâm", "Căn cước cônng dân"])
def test_a_title_with_a_wrong_letter_is_not_the_shorter_one_with_which_it_begins(
    headless: Mentions, written: str
) -> None:
    ((found, mention),) = headless(f"Căn cứ Luật {written} ngày 20/11/2014;")
    assert (found, mention.title) == (f"Luật {written} ngày 20/11/2014", written)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Luật Căn cước con người", "Căn cước"),
        ("Luật Căn cước công an xã thực hiện", "Căn cước"),
        ("Luật Đầu tư côn", "Đầu tư"),
        ("Luật Đầu tư cộng đồng", "Đầu tư"),
    ],
)
def test_words_behind_a_title_make_no_longer_one_of_it(headless: Mentions, text: str, title: str) -> None:
    ((_, mention),) = headless(f"theo quy định của {text}")
    assert mention.title == title
