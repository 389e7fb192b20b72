"""Documents called by name: laws, titles in quotes, aliases known and declared."""

import pytest

from luocdo.extract.mention import Mention
from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.read import read_text
from luocdo.extract.references.find import find_mentions
from luocdo.extract.references.heads import find_heads
from luocdo.extract.references.laws import find_laws

LAWS = [
    ("Căn cứ |Luật Đất đai năm 2013|;", "Đất đai", "2013", "45/2013/QH13"),
    ("Căn cứ |Luật Đất đai 2024|;", "Đất đai", "2024", "31/2024/QH15"),
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


def mentions(text: str, document: Document | None = None) -> list[tuple[str, Mention]]:
    clean = normalise(text)
    return [(clean.text[each.start : each.end], each) for each in find_mentions(clean, (), document or Document())]


@pytest.mark.parametrize(("text", "title", "date", "number"), LAWS)
def test_a_law_is_found_by_its_title(text: str, title: str | None, date: str | None, number: str | None) -> None:
    before, words, after = text.split("|")
    ((found, mention),) = mentions(before + words + after, Document(date="2024-12-01"))
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
def test_a_law_that_amends_laws_of_a_field_has_its_number_behind_the_field(several: str) -> None:
    words = f"Luật sửa đổi, bổ sung một số điều của {several} số 143/2025/QH15"
    ((found, mention),) = mentions(f"Căn cứ {words};")
    assert (found, mention.type, mention.number) == (words, "Luật", "143/2025/QH15")


def test_the_field_of_the_laws_that_are_amended_is_over_with_its_clause() -> None:
    words = "Luật sửa đổi, bổ sung một số điều của 15 Luật trong lĩnh vực kho bãi và chợ đêm"
    found = mentions(f"được sửa đổi bởi {words} và Điều 8 Nghị định số 8/2022/NĐ-CP;")
    assert [text for text, _ in found] == [words, "Nghị định số 8/2022/NĐ-CP"]


def test_the_short_form_of_a_law_stands_before_its_number() -> None:
    ((found, mention),) = mentions("Căn cứ Luật Bảo hiểm y tế (BHYT) số 25/2008/QH12;")
    assert (found, mention.number) == ("Luật Bảo hiểm y tế (BHYT) số 25/2008/QH12", "25/2008/QH12")


def test_a_law_that_amends_one_law_has_its_name_within_its_own() -> None:
    ((_, mention),) = mentions("Căn cứ Luật sửa đổi, bổ sung Luật Đất đai ngày 29/6/2001;")
    assert (mention.title, mention.date) == ("sửa đổi, bổ sung Luật Đất đai", "2001-06-29")


def test_the_mark_of_a_footnote_is_no_part_of_a_title() -> None:
    ((found, mention),) = mentions("theo Điều 7 Luật Đất đai3.")
    assert (found, mention.title) == ("Luật Đất đai", "Đất đai")
    ((found, mention),) = mentions("Căn cứ Luật Du lịch12 số 09/2017/QH14 ngày 19/6/2017;")
    assert (mention.title, mention.number, mention.date) == ("Du lịch", "09/2017/QH14", "2017-06-19")
    assert [each.date for _, each in mentions("Luật Du lịch2 năm 2017; Luật Đất đai1 ngày 18/01/2024;")] == [
        "2017",
        "2024-01-18",
    ]


def test_the_field_of_the_laws_that_are_amended_ends_before_another_document() -> None:
    text = "Căn cứ Luật sửa đổi, bổ sung một số điều của các luật về kho bãi, Nghị định số 143/2025/NĐ-CP;"
    assert [mention.number for _, mention in mentions(text)] == [None, "143/2025/NĐ-CP"]


def test_the_field_of_the_laws_that_are_amended_ends_before_what_is_said_of_the_law() -> None:
    for behind in ("có hiệu lực từ ngày 01/7/2026", "do Quốc hội thông qua", "trong quý III"):
        ((_, mention),) = mentions(f"Luật sửa đổi, bổ sung một số điều của các luật về kho bãi {behind}.")
        assert mention.title == "sửa đổi, bổ sung một số điều của các luật về kho bãi"
    ((_, mention),) = mentions("Luật sửa đổi, bổ sung một số điều của các luật về tự do kho bãi số 15/2025/QH15.")
    assert mention.number == "15/2025/QH15"


def test_laws_that_amend_laws_without_end_are_read_without_an_error() -> None:
    assert mentions("Luật sửa đổi, bổ sung một số điều của " * 2000) == []


@pytest.mark.parametrize(
    "text",
    [
        "thay thế |Pháp lệnh ngày 14 tháng 8 năm 1982| về",
        "một số điều của |Pháp lệnh năm 1982|;",
        "Căn cứ |Luật tổ chức quỹ làng nghề ngày 14/8/2003|;",
    ],
)
def test_a_law_that_no_list_knows_is_told_by_its_date(text: str) -> None:
    before, words, after = text.split("|")
    ((found, mention),) = mentions(before + words + after)
    assert (found, mention.form) == (words, "name")


def test_a_statute_is_named_by_issuer_and_title_but_not_as_a_kind() -> None:
    found = mentions("theo hướng dẫn tại Thông tư của Bộ Y tế về giá thuốc; theo các Nghị định của Chính phủ về giá")
    assert [(words, each.title) for words, each in found] == [("Thông tư của Bộ Y tế", "giá thuốc")]
    ((found_too, _),) = mentions("phê chuẩn Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 30-5-1978 về kho lưu trữ;")
    assert found_too == "Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 30-5-1978"
    assert mentions("Thông tư của Bộ Y tế; trình Chính phủ ban hành Nghị định của Chính phủ về giá") == []


def test_a_law_in_capitals_has_its_number_behind_it() -> None:
    head = "SỞ XÂY DỰNG\nSố: 12/KH-SXD\nSơn La, ngày 05 tháng 8 năm 2025\n\nKẾ HOẠCH\nLàm đường ray\n\n"
    [law] = read_text(f"{head}PHỤ LỤC\nVIỆC THI HÀNH LUẬT ĐƯỜNG SẮT SỐ 95/2025/QH15\n\n1. Đặt ray.").references
    assert law.number == "95/2025/QH15"


def test_a_law_with_name_and_number_is_one_reference() -> None:
    ((found, mention),) = mentions("Căn cứ Luật Du lịch số 09/2017/QH14 ngày 19/6/2017 của Quốc hội;")
    assert found == "Luật Du lịch số 09/2017/QH14 ngày 19/6/2017 của Quốc hội"
    assert (mention.number, mention.title, mention.date, mention.issuer) == (
        "09/2017/QH14",
        "Du lịch",
        "2017-06-19",
        "Quốc hội",
    )


def test_a_law_that_opens_with_what_it_amends_names_that_with_its_number() -> None:
    opening = "Luật sửa đổi, bổ sung một số điều của Luật Du lịch số 09/2017/QH14"
    ((found, mention),) = mentions(f"Quốc hội ban hành {opening}.\n\nĐiều 1. Bãi bỏ khoản 2.")
    assert (found, mention.number, mention.title) == ("Luật Du lịch số 09/2017/QH14", "09/2017/QH14", "Du lịch")
    assert [words for words, _ in mentions(f"Quốc hội ban hành {opening}.\n\nCác phòng theo dõi.")] == [opening]
    assert [words for words, _ in mentions(f"Căn cứ {opening};")] == [opening]


def test_a_law_names_in_its_title_the_laws_that_it_amends() -> None:
    law = Document(type="Luật", title="SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT DU LỊCH")
    text = "LUẬT\n\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT DU LỊCH\n\nCăn cứ Hiến pháp;"
    assert "LUẬT DU LỊCH" in [words for words, _ in mentions(text, law)]


def test_the_number_may_follow_the_name_without_the_word() -> None:
    ((found, mention),) = mentions("theo Luật Du lịch 09/2017/QH14, các")
    assert (found, mention.type, mention.number) == ("Luật Du lịch 09/2017/QH14", "Luật", "09/2017/QH14")


def test_a_number_in_brackets_after_a_name_is_a_reference_of_its_own() -> None:
    found = mentions("theo Luật Du lịch (Luật số 09/2017/QH14)")
    assert [(words, each.resolves_to) for words, each in found] == [
        ("Luật Du lịch", "09/2017/QH14"),
        ("Luật số 09/2017/QH14", None),
    ]


def test_a_name_without_a_year_is_the_law_in_force_when_it_is_cited() -> None:
    old, new = (
        mentions("theo Luật Đất đai.", Document(date=date))[0][1].resolves_to for date in ("2020-03-01", "2025-03-01")
    )
    assert (old, new) == ("45/2013/QH13", "31/2024/QH15")


def test_a_law_that_came_later_or_a_text_without_a_date_resolves_to_nothing() -> None:
    assert mentions("theo Luật Kiến trúc.", Document(date="2010-05-01"))[0][1].resolves_to is None
    assert mentions("theo Luật Kiến trúc.")[0][1].resolves_to is None


def test_a_name_without_a_year_takes_the_number_that_the_text_gives() -> None:
    found = mentions("Căn cứ Luật Đất đai số 13/2003/QH11; theo Luật Đất đai thì", Document(date="2025-03-01"))
    assert found[1][1].resolves_to == "13/2003/QH11"


PLAN = "Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030"


@pytest.mark.parametrize("quotes", ["“{}”", '"{}"', "“*{}*”", '"{}'])
def test_a_known_title_in_quotes_stands_for_its_number(quotes: str) -> None:
    ((found, mention),) = mentions(f"triển khai Đề án {quotes.format(PLAN)}; rà soát")
    assert found.startswith("Đề án ")
    assert (mention.form, mention.type, mention.resolves_to) == ("name", "Đề án", "06/QĐ-TTg")


def test_a_title_that_is_being_approved_is_not_a_reference() -> None:
    assert mentions("về việc phê duyệt Đề án “Bồi dưỡng cán bộ trẻ của tỉnh”") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("đề án 06 của tỉnh", "đề án 06"), ("thực hiện Đề án số 06/CP của Chính phủ tại", "Đề án số 06/CP của Chính phủ")],
)
def test_a_known_alias_stands_for_its_number(text: str, words: str) -> None:
    ((found, mention),) = mentions(text)
    assert (found, mention.form, mention.number, mention.resolves_to) == (words, "alias", None, "06/QĐ-TTg")


@pytest.mark.parametrize(
    ("text", "number", "meant", "notes"),
    [
        ("theo NĐ 30 về văn thư", "30", "30/2020/NĐ-CP", ("known-alias",)),
        ("thực hiện NQ57, các xã", "57", "57-NQ/TW", ("known-alias",)),
        ("Nghị định số 30/2021/NĐ-CP; tại NĐ 30 đã nêu", "30", "30/2021/NĐ-CP", ()),
        ("Kế hoạch số 1204/KH-UBND (sau đây gọi là Kế hoạch 1204); Kế hoạch 1204 giao", "1204", "1204/KH-UBND", ()),
        ("Kế hoạch số 35/KH-UBND ngày 02/3/2024 của UBND tỉnh; chỉ tiêu KH 35 đạt", "35", "35/KH-UBND", ()),
        ("Quy định số 41-QĐ/TW ngày 02/3/2024; theo Điều 4 Quy định 41", "41", "41-QĐ/TW", ()),
        ("Quyết định số 88/2024/QĐ-UBND; nội dung khác của Quyết định số 88 giữ nguyên", "88", "88/2024/QĐ-UBND", ()),
        ("Nghị định số 12/2024/NĐ-CP; Điều 3 Nghị định\n12 thuộc", "12", "12/2024/NĐ-CP", ()),
    ],
)  # fmt: skip
def test_a_short_form_with_a_serial_has_the_serial_as_its_number(
    text: str, number: str, meant: str, notes: tuple[str, ...]
) -> None:
    short = mentions(text)[-1][1]
    assert (short.number, short.resolves_to, short.notes) == (number, meant, notes)


def test_what_a_declared_name_counts_is_no_number() -> None:
    text = "Quyết định số 88/2024/QĐ-UBND (sau đây gọi là Chương trình giai đoạn 2). Các xã triển khai Chương trình giai đoạn 2."
    used = mentions(text)[-1][1]
    assert (used.number, used.resolves_to) == (None, "88/2024/QĐ-UBND")


@pytest.mark.parametrize(
    "text", ["Kế hoạch 05 năm 2021-2025", "Mẫu quyết định số 02 ban hành", "Kế hoạch 3 cấp", "Báo cáo\n3. Nơi nhận"]
)
def test_not_every_number_after_a_type_is_a_serial(text: str) -> None:
    assert mentions(text) == []


SCHEMES = ["Đề án 896", "Chương trình 135", "Đề án số 939", "Dự án 661", "Đề án 1956"]


@pytest.mark.parametrize("words", SCHEMES)
def test_a_scheme_with_a_number_has_none_of_a_document(words: str) -> None:
    ((found, mention),) = mentions(f"kinh phí thực hiện {words}; các xã")
    assert (found, mention.form, mention.number) == (words, "alias", None)


@pytest.mark.parametrize("text", ["Chương trình 500 người", "Đề án 2025", "Dự án 120 tỷ đồng", "Đề án 3"])
def test_a_number_after_a_scheme_may_count_something(text: str) -> None:
    assert mentions(text) == []


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
def test_the_letters_of_a_law_stand_for_its_title(words: str, type_: str, title: str, date: str | None) -> None:
    ((found, mention),) = mentions(f"theo quy định tại {words}; các xã")
    assert (found, mention.type, mention.title, mention.date) == (words, type_, title, date)


def test_letters_of_several_titles_name_no_law_for_sure() -> None:
    ((_, mention),) = mentions("theo quy định của Luật CT; các xã")
    assert (mention.title, mention.resolves_to) == (None, None)
    assert mention.confidence < 0.9


def test_a_number_after_a_comma_and_its_type_is_another_law() -> None:
    found = mentions("theo Luật Đất đai, Luật số 43/2024/QH15.")
    assert [(words, each.number) for words, each in found] == [
        ("Luật Đất đai", None),
        ("Luật số 43/2024/QH15", "43/2024/QH15"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 5/QĐ-UBND ban hành Kế hoạch của UBND tỉnh",
        "Trên đây là Kế hoạch của UBND tỉnh theo Quyết định số 5/QĐ-UBND",
    ],
)
def test_what_another_document_issues_is_no_reference_of_its_own(text: str) -> None:
    assert [each.number for _, each in mentions(text, Document(province="Hà Giang"))] == ["5/QĐ-UBND"]


def test_an_alias_in_the_title_of_the_document_that_it_stands_for_is_no_reference() -> None:
    found = mentions(
        "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án 06; thực hiện Đề án 06"
    )
    assert [each.form for _, each in found] == ["number", "alias"]


def test_a_declared_alias_is_a_reference_where_it_is_used_not_where_it_is_declared() -> None:
    text = (
        "Thực hiện Kế hoạch số 41/KH-UBND ngày 05/02/2024 của UBND tỉnh (sau đây gọi tắt là Kế hoạch mùa vụ), "
        "các xã báo cáo kết quả Kế hoạch mùa vụ trước ngày 15."
    )
    found = mentions(text, Document(province="Hà Giang"))
    assert [(each.form, each.resolves_to) for _, each in found] == [("number", None), ("alias", "41/KH-UBND")]


def test_a_number_that_was_just_said_is_not_said_again_by_its_declaration() -> None:
    text = "Nghị định số 12/2024/NĐ-CP ngày 05/02/2024 (sau đây viết tắt là Nghị định số 12/2024/NĐ-CP) quy định"
    assert len(mentions(text)) == 1


def test_a_type_with_its_issuer_is_a_weak_reference() -> None:
    ((found, mention),) = mentions("theo lộ trình tại Kế hoạch của UBND tỉnh và", Document(province="Hà Giang"))
    assert (found, mention.form, mention.issuer) == ("Kế hoạch của UBND tỉnh", "bare", "UBND tỉnh Hà Giang")
    assert mention.confidence < 0.6


def test_a_resolution_is_named_by_who_passed_it_in_which_session_and_its_title() -> None:
    ((found, mention),) = mentions("Căn cứ Nghị quyết của Quốc hội khóa X, kỳ họp thứ 5 về nhiệm vụ năm 1999;")
    assert (found, mention.issuer) == ("Nghị quyết của Quốc hội khóa X", "Quốc hội")
    assert not mentions("Các nghị quyết của Quốc hội khóa X, kỳ họp thứ 5 về thuế được giao các bộ.")


def test_a_type_alone_is_an_alias_where_it_is_declared_right_after_its_document() -> None:
    text = (
        "Theo Quyết định số 77/QĐ-UBND ngày 02/5/2024 của UBND tỉnh phê duyệt Đề án tinh gọn (sau đây gọi là Đề án). "
        "Các xã thực hiện Đề án. Các Đề án khác và Đề án số 5 của Sở giữ nguyên. "
        "Căn cứ Nghị định số 12/2024/NĐ-CP, ban hành Quy chế họp (sau đây gọi là Quy chế). Các xã theo Quy chế."
    )
    aliases = [(words, each.resolves_to) for words, each in mentions(text) if each.form == "alias"]
    assert aliases == [("Đề án", "77/QĐ-UBND")]


def test_an_alias_may_be_the_letters_of_its_type_and_its_serial() -> None:
    text = "Kế hoạch số 145/KH-UBND ngày 02/5/2024 (viết tắt là KH145). Theo KH145, các xã báo cáo."
    words, alias = mentions(text)[-1]
    assert (words, alias.number, alias.resolves_to) == ("KH145", "145", "145/KH-UBND")


@pytest.mark.parametrize(("serial", "names"), [("731", [("Đề án 731", "731/QĐ-TTg")]), ("58", [])])
def test_the_serial_of_the_document_in_a_bracket_declares_a_short_name(
    serial: str, names: list[tuple[str, str]]
) -> None:
    text = (
        "Căn cứ Quyết định số 731/QĐ-TTg ngày 02/5/2024 của Thủ tướng Chính phủ phê duyệt Đề án muối sạch thực hiện "
        f"Kết luận số 9-KL/TW ngày 03/4/2024 của Ban Bí thư (Đề án {serial});\n\nCác xã báo cáo việc thực hiện Đề án {serial}."
    )
    found = [(words, each.resolves_to) for words, each in mentions(text) if each.form == "alias"]
    assert found == names


def test_what_everybody_calls_so_is_a_reference_in_a_bracket_too() -> None:
    text = "Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về dữ liệu dân cư (Đề án 06);"
    assert [words for words, _ in mentions(text)][1:] == ["Đề án 06"]


def test_a_regulation_is_called_by_the_serial_of_the_decision_that_issued_it() -> None:
    text = "Quy chế họp ban hành kèm theo Quyết định số 571/QĐ-SCT ngày 10/10/2017; thực hiện Điều 8 Quy chế 571; các phòng"
    found = dict(mentions(text))
    assert found["Quy chế 571"].resolves_to == "571/QĐ-SCT"


def test_the_agency_that_approved_a_scheme_may_be_written_in_full_or_in_short() -> None:
    text = "Quyết định số 128/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh; theo Đề án 128 của UBND tỉnh, các phòng"
    assert [mention.resolves_to for _, mention in mentions(text)] == [None, "128/QĐ-UBND"]


def test_a_scheme_of_two_digits_is_one_that_the_text_gives_in_full() -> None:
    text = "Chương trình số 08-CTr/TU ngày 20/11/2024 của Tỉnh ủy, Dự án 12, Chương trình 12; cụ thể hóa Chương trình 08; các xã"
    assert [(words, mention.number) for words, mention in mentions(text)][1:] == [("Chương trình 08", "08")]


def test_a_program_whose_own_number_the_text_gives_is_called_by_it_also_where_the_sentence_goes_on() -> None:
    text = "Chương trình hành động số 45-CTr/TU ngày 20/11/2024 của Tỉnh ủy; thực hiện Chương trình số 45 tại các xã, Chương trình 45 tỷ đồng"
    assert [(words, mention.number) for words, mention in mentions(text)][1:] == [("Chương trình số 45", "45")]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định số 571/2020/NĐ-CP của Chính phủ; theo Quy chế 571, các phòng báo cáo",
        "Quyết định số 571/QĐ-SCT ngày 10/10/2017; theo Quy chế 571 ngày 06/3/2020, các phòng báo cáo",
        "Quyết định số 571/QĐ-SCT ngày 10/10/2017 về giao vốn; vốn của Dự án 571, các phòng báo cáo",
    ],
)
def test_another_document_with_the_serial_is_not_what_approves(text: str) -> None:
    assert [(mention.number, mention.resolves_to) for _, mention in mentions(text)][1:] == [(None, None)]
