"""What a draft says of documents against the register and the store: the fault is found, the sound twin is silent."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luocdo.findings import Finding
from luocdo.graph import Store, build, opened
from luocdo.queries.checks.titles import differ

Found = Callable[..., list[Finding]]
Text = Callable[..., str]

DECREE = "Căn cứ Nghị định số 61/2018/NĐ-CP ngày {} của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;"


def test_a_day_that_is_not_that_of_the_decree_is_found_with_the_right_one(
    found: Found, decision: Text, words: Text
) -> None:
    text = decision(DECREE.format("23/5/2018"))
    [odd] = found(text, "date-not-on-record")
    assert (odd.severity, odd.facts["known"]) == ("error", "23/4/2018")
    assert words(text, odd).startswith("Nghị định số 61/2018/NĐ-CP")
    assert not found(decision(DECREE.format("23/4/2018")), "date-not-on-record")


def test_a_year_that_is_not_that_of_the_letter_in_the_store_is_found(
    found: Found, above: Store, letter: Text, words: Text
) -> None:
    body = "Thực hiện Công văn số 2077/UBND-NC ngày {} của UBND tỉnh về thu nộp tài liệu quý hiếm, Sở yêu cầu rà soát."
    [odd] = found(letter(body.format("21/4/2024")), "date-not-on-record", store=above)
    assert odd.facts["known"] == "21/4/2025"
    assert words(letter(body.format("21/4/2024")), odd).startswith("Công văn số 2077/UBND-NC")
    for another in ("21/4/2025", "16/8/2024"):
        assert not found(letter(body.format(another)), "date-not-on-record", store=above)


OTHER_PROVINCE = (
    "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG BÌNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    "Số: 2077/UBND-NC\nV/v tiêm phòng dại cho chó, mèo\n\nQuảng Bình, ngày 25 tháng 4 năm 2025\n\n"
    "Kính gửi: Các sở, ban, ngành.\n\nUBND tỉnh yêu cầu các sở phối hợp tiêm phòng.\n\n"
    "Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTrần Hải Yến\n"
)
OF_PROVINCE = "Thực hiện Công văn số 2077/UBND-NC ngày {} của UBND tỉnh {}{}, Sở yêu cầu các phòng rà soát."
DAY_CODES = ("date-not-on-record", "issuer-or-date-not-on-record", "titles-differ")


@pytest.fixture(scope="module")
def place_of_two(above_texts: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which two provinces have a letter of one number."""
    folder = tmp_path_factory.mktemp("hai-tinh")
    for name, text in {"khac.txt": OTHER_PROVINCE, "ubnd-nc.txt": above_texts["ubnd-nc.txt"]}.items():
        (folder / name).write_text(text, encoding="utf-8")
    build([folder], folder / "kho.store", jobs=1)
    return folder / "kho.store"


@pytest.fixture
def two(place_of_two: Path) -> Iterator[Store]:
    """That store, open."""
    with opened(place_of_two) as store:
        yield store


@pytest.mark.parametrize(
    ("day", "title"),
    [
        ("25/4/2025", " về tiêm phòng dại cho chó, mèo"),
        ("25/4/2025", ""),
        ("24/4/2025", " về tiêm phòng dại cho chó, mèo"),
    ],
)
def test_day_or_title_of_the_letter_of_this_number_of_another_agency_leaves_open_which_is_wrong(
    day: str, title: str, found: Found, two: Store, letter: Text
) -> None:
    [odd] = found(letter(OF_PROVINCE.format(day, "Hà Tĩnh", title)), *DAY_CODES, store=two)
    assert odd.code == "issuer-or-date-not-on-record"
    assert (odd.facts["issuer"], odd.facts["known"]) == ("UBND tỉnh Hà Tĩnh", "21/4/2025")
    assert (odd.facts["other"], odd.facts["other_date"]) == ("UBND tỉnh Quảng Bình", "25/4/2025")


PEST = " về tiêm phòng dại cho chó, mèo"


def test_an_agency_that_has_no_letter_of_this_number_is_told_whose_it_is_by_day_and_title(
    found: Found, two: Store, letter: Text
) -> None:
    [odd] = found(letter(OF_PROVINCE.format("25/4/2025", "Lạng Sơn", PEST)), "issuer-not-on-record", store=two)
    assert (odd.facts["issuer"], odd.facts["other"]) == ("UBND tỉnh Lạng Sơn", "UBND tỉnh Quảng Bình")


@pytest.mark.parametrize(
    ("day", "agency", "title"),
    [
        ("25/4/2025", "Quảng Bình", PEST),
        ("24/4/2025", "Lạng Sơn", PEST),  # a letter of another day
        ("25/4/2025", "Lạng Sơn", ""),  # two provinces may well have sent a letter of this number on one day
        ("25/4/2025", "Lạng Sơn", " về phòng, chống cháy rừng mùa khô"),
    ],
)
def test_where_day_or_title_is_another_one_each_agency_may_have_a_letter_of_the_number(
    day: str, agency: str, title: str, found: Found, two: Store, letter: Text
) -> None:
    assert not found(letter(OF_PROVINCE.format(day, agency, title)), "issuer-not-on-record", store=two)


def test_the_office_of_a_committee_may_be_named_for_it(found: Found, two: Store, letter: Text) -> None:
    text = letter(OF_PROVINCE.format("25/4/2025", "Quảng Bình", PEST).replace("của UBND", "của Văn phòng UBND"))
    assert not found(text, "issuer-not-on-record", store=two)


def test_the_right_day_is_offered_where_the_day_that_is_written_exists_in_no_calendar(
    found: Found, two: Store, letter: Text
) -> None:
    [odd] = found(letter(OF_PROVINCE.format("31/4/2025", "Quảng Bình", PEST)), "impossible-date", store=two)
    assert odd.facts["known"] == ": ngày 25/4/2025"


def test_a_draft_without_its_day_of_the_month_is_told_of_the_other_agency_too(
    found: Found, two: Store, letter: Text
) -> None:
    text = letter(OF_PROVINCE.format("25/4/2025", "Hà Tĩnh", ""), day="    tháng 4 năm 2025")
    assert [each.code for each in found(text, *DAY_CODES, store=two)] == ["issuer-or-date-not-on-record"]


@pytest.mark.parametrize("day", ["25/4/2025", "24/4/2025"])
def test_a_day_beside_the_title_of_the_agency_itself_is_wrong(day: str, found: Found, two: Store, letter: Text) -> None:
    text = letter(OF_PROVINCE.format(day, "Hà Tĩnh", " về thu nộp tài liệu quý hiếm"))
    assert [each.code for each in found(text, *DAY_CODES, store=two)] == ["date-not-on-record"]
    assert not found(letter(OF_PROVINCE.format("25/4/2025", "Quảng Bình", "")), *DAY_CODES, store=two)


def test_a_number_whose_digits_changed_places_is_found_by_day_and_title(
    found: Found, above: Store, letter: Text
) -> None:
    body = "Thực hiện Công văn số {}/UBND-NC ngày 21/4/2025 của UBND tỉnh về {}, Sở yêu cầu các phòng rà soát."
    title = "thu nộp tài liệu quý hiếm"
    [odd] = found(letter(body.format("2707", title)), "number-not-on-record", store=above)
    assert (odd.facts["number"], odd.facts["known"]) == ("2707/UBND-NC", "2077/UBND-NC")
    assert not found(letter(body.format("2077", title)), "number-not-on-record", store=above)
    assert not found(letter(body.format("2081", "phòng, chống cháy rừng mùa khô")), "number-not-on-record", store=above)


@pytest.mark.parametrize("title", [" về thu nộp tài liệu quý hiếm", ""])
def test_letters_behind_the_serial_that_are_wrong_are_found_by_agency_and_day(
    title: str, found: Found, above: Store, letter: Text
) -> None:
    body = "Thực hiện Công văn số 2077/{} ngày {} của UBND tỉnh{}, Sở yêu cầu các phòng rà soát."
    [odd] = found(letter(body.format("UBND-NCC", "21/4/2025", title)), "number-not-on-record", store=above)
    assert (odd.facts["number"], odd.facts["known"]) == ("2077/UBND-NCC", "2077/UBND-NC")
    assert not found(letter(body.format("UBND-NCC", "24/4/2025", title)), "number-not-on-record", store=above)
    other = letter(body.format("UBND-NCC", "21/4/2025", " về phòng, chống cháy rừng mùa khô"))
    assert not found(other, "number-not-on-record", store=above)


def test_a_document_that_the_register_dates_later_than_the_draft_cannot_be_cited(found: Found, letter: Text) -> None:
    body = "Thực hiện Nghị định số 61/2018/NĐ-CP của Chính phủ về cơ chế một cửa, Sở yêu cầu các phòng rà soát."
    [odd] = found(letter(body, day="12 tháng 3 năm 2018"), "cited-date-after-citing")
    assert odd.facts["date"] == "23/4/2018"
    assert not found(letter(body, day="12 tháng 5 năm 2018"), "cited-date-after-citing")


def test_a_word_of_a_title_that_is_misspelt_is_found_with_the_right_one(found: Found, decision: Text) -> None:
    line = "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ {} hành chính;"
    [odd] = found(decision(line.format("tuc")), "probable-misspelling")
    assert odd.facts == {"text": "tuc", "suggested": "tục"}
    assert not found(decision(line.format("tục")), "probable-misspelling")


def test_a_title_of_another_document_is_found(found: Found, decision: Text) -> None:
    line = "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ {};"
    wrong = "quy định chi tiết xử phạt vi phạm trong lĩnh vực thủy lợi, đê điều"
    assert found(decision(line.format(wrong)), "titles-differ")
    right = "về thực hiện cơ chế một cửa trong giải quyết thủ tục hành chính"
    assert not found(decision(line.format(right)), "titles-differ")


def test_a_decree_that_took_the_place_of_another_one_guides_its_own_law_only(found: Found, decision: Text) -> None:
    line = "Căn cứ Nghị định số 102/2024/NĐ-CP ngày 30/7/2024 của Chính phủ quy định chi tiết thi hành một số điều của Luật {};"
    [odd] = found(decision(line.format("Lâm nghiệp")), "titles-differ")
    assert odd.facts["number"] == "102/2024/NĐ-CP"
    assert not found(decision(line.format("Đất đai")), "titles-differ")


def test_a_number_whose_digits_changed_places_is_told_with_the_one_on_record(found: Found, decision: Text) -> None:
    line = "Căn cứ Nghị định số {}/2018/NĐ-CP ngày 16/11/2018 của Chính phủ {};"
    title = "quy định chi tiết thi hành một số điều của Luật Lâm nghiệp"
    [odd] = found(decision(line.format("165", title)), "number-not-on-record", "number-out-of-series")
    assert odd.facts["known"] == "156/2018/NĐ-CP"
    assert not found(decision(line.format("165", "quy định về kiểm định xe")), "number-not-on-record")
    assert not found(decision(line.format("166", title)), "number-not-on-record")


SHORT = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác {};"


def test_a_slip_in_a_short_title_is_judged_beside_its_neighbours(found: Found, decision: Text) -> None:
    [odd] = found(decision(SHORT.format("văn thu")), "probable-misspelling", "titles-differ")
    assert odd.facts == {"text": "thu", "suggested": "thư"}
    assert not found(decision(SHORT.format("văn thư")), "probable-misspelling", "titles-differ")


@pytest.mark.parametrize("subject", ["lưu trữ", "dân tộc", "bồi thường của Nhà nước"])
def test_a_title_of_another_subject_is_found_though_it_shares_words(subject: str, found: Found, decision: Text) -> None:
    assert found(decision(SHORT.format(subject)), "titles-differ")


@pytest.mark.parametrize(
    "words",
    [
        "về cơ chế một cửa",
        "thực hiện một cửa liên thông trong giải quyết thủ tục hành chính",
        "về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC",
    ],
)
def test_a_short_form_of_a_title_is_no_other_one(words: str, found: Found, decision: Text) -> None:
    line = f"Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ {words};"
    assert not found(decision(line), "titles-differ", "probable-misspelling")


def test_the_title_of_a_document_of_ours_is_on_record_too(found: Found, above: Store, letter: Text) -> None:
    body = "Thực hiện Công văn số 2077/UBND-NC ngày 21/4/2025 của UBND tỉnh về {}, Sở yêu cầu rà soát."
    assert found(letter(body.format("chi trả phụ cấp thâm niên nhà giáo")), "titles-differ", store=above)
    assert not found(letter(body.format("thu nộp tài liệu quý hiếm")), "titles-differ", store=above)
    [odd] = found(letter(body.format("thu nộp tài liêu quý hiếm")), "probable-misspelling", store=above)
    assert odd.facts["suggested"] == "liệu"


def test_a_word_that_the_title_on_record_has_is_no_slip(found: Found, letter: Text) -> None:
    body = "Thực hiện Thông tư số {} ngày {} của Bộ Tài chính quy định phí thăm quan Bảo tàng, Sở yêu cầu rà soát."
    assert not found(letter(body.format("160/2016/TT-BTC", "25/10/2016")), "probable-misspelling")
    [odd] = found(letter(body.format("212/2016/TT-BTC", "10/11/2016")), "probable-misspelling")
    assert odd.facts["text"] == "thăm quan"


PLACE_LEFT_OUT = "Thực hiện Công văn số 2077/UBND-NC ngày 21/4/2025 của UBND tỉnh{} về thu nộp tài liệu quý hiếm, Sở yêu cầu rà soát."


def test_what_goes_on_behind_a_name_without_its_place_is_no_slip_of_the_place(
    found: Found, above: Store, letter: Text
) -> None:
    for further in (" và Công văn số 55/SNV-VTLT ngày 12/5/2025 của Sở Nội vụ", " Hà Tĩnh"):
        assert not found(letter(PLACE_LEFT_OUT.format(further)), "probable-misspelling", store=above)


def test_a_figure_in_a_title_is_no_word_to_misspell(found: Found, letter: Text) -> None:
    body = (
        "Thực hiện Thông tư số 125/2021/TT-BTC ngày 30/12/2021 của Bộ Tài chính sửa đổi, bổ sung một số {} của Thông tư số "
        "37/2018/TT-BTC ngày {} tháng 4 năm 2018 của Bộ Tài chính hướng dẫn một số nội dung về sắp xếp lại, xử lý nhà, đất, "
        "Sở yêu cầu các phòng rà soát."
    )
    assert not found(letter(body.format("điều", "19")), "probable-misspelling")
    assert found(letter(body.format("điêu", "16")), "probable-misspelling")


@pytest.mark.parametrize("deed", ["thay thế", "bãi bỏ"])
def test_what_a_document_does_to_another_one_is_not_its_title(found: Found, letter: Text, deed: str) -> None:
    body = (
        f"Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ {deed} Nghị định số 107/2021/NĐ-CP; các phòng lưu ý."
    )
    assert not found(letter(body, day="15 tháng 9 năm 2025"), "titles-differ")


@pytest.mark.parametrize(
    ("words", "wrong", "right"),
    [
        ("Các phòng rà soát thủ tuc hành chính.", "tuc", "tục"),
        ("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND tỉnh về cải cách thủ tuc hành chính.", "tuc", "tục"),
        ("Theo đề nghị của Sở Tư phap, Sở yêu cầu rà soát.", "Sở Tư phap", "Sở Tư pháp"),
        ("Theo đề nghị của Sở Nôi vụ, Sở yêu cầu rà soát.", "Sở Nôi vụ", "Sở Nội vụ"),
    ],
)
def test_what_is_no_word_is_found_without_a_record(
    words: str, wrong: str, right: str, found: Found, letter: Text
) -> None:
    [odd] = found(letter(words), "probable-misspelling")
    assert (odd.facts["text"], odd.facts["suggested"]) == (wrong, right)
    assert not found(letter(words.replace(wrong, right)), "probable-misspelling")


def test_an_agency_whose_name_lacks_a_mark_is_found(found: Found, letter: Text) -> None:
    body = "Theo đề nghị của Bộ Khoa học và Công {}, Sở yêu cầu các phòng báo cáo."
    [odd] = found(letter(body.format("nghê")), "probable-misspelling")
    assert odd.facts["suggested"] == "Bộ Khoa học và Công nghệ"
    assert not found(letter(body.format("nghệ")), "probable-misspelling")
    assert not found(letter("BO KHOA HOC VA CONG NGHE gui cac phong."), "probable-misspelling")


def test_a_day_that_a_correction_quotes_as_wrong_is_no_fault_of_its_own(found: Found, letter: Text) -> None:
    quoted = "“Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/5/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;”"
    body = f"Sở Nội vụ đính chính Quyết định số 88/QĐ-SNV ngày 05/5/2025 của Giám đốc Sở như sau:\n\n- Đã in: {quoted}"
    assert not found(letter(body), "date-not-on-record")
    assert found(letter(quoted.strip("“”")), "date-not-on-record")


def test_words_that_name_further_documents_are_no_title(found: Found, letter: Text) -> None:
    body = (
        "Sở bám sát Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và {} của UBND tỉnh tại các Công văn số 2210/UBND-KT, "
        "3044/UBND-KT ngày 05/5/2025 để rà soát."
    )
    assert not found(letter(body.format("ý kiến chỉ đạo điều hành ngân sách")), "titles-differ")


@pytest.mark.parametrize(("words", "wrong"), [("kiềm chế lạm phát năm 2025", []), ("xữ lý hồ sơ tồn đọng", ["xữ"])])
def test_a_word_of_a_title_that_belongs_to_what_follows_is_no_slip(
    words: str, wrong: list[str], found: Found, letter: Text
) -> None:
    text = letter("Sở yêu cầu các phòng rà soát.", title=f"V/v tăng cường công tác {words}")
    assert [each.facts["text"] for each in found(text, "probable-misspelling")] == wrong


def test_a_title_of_one_form_with_another_field_is_that_of_another_document() -> None:
    assert differ("xử phạt vi phạm trong lĩnh vực giao thông", "Quy định xử phạt vi phạm trong lĩnh vực y tế")
    assert not differ("xử phạt vi phạm trong lĩnh vực thủy lợi", "Quy định xử phạt trong lĩnh vực đê điều; thủy lợi")


FORESTS = "Quy định chi tiết thi hành một số điều của Luật Lâm nghiệp"
LAND = "Quy định chi tiết thi hành một số điều của Luật Đất đai"
INSURANCE = "Quy định chi tiết một số điều của Luật Bảo hiểm xã hội"
ORDER = "triển khai Chỉ thị số 31/CT-TTg ngày 04/10/2024 của Thủ tướng Chính phủ"


@pytest.mark.parametrize(
    ("title", "known"),
    [
        (LAND, FORESTS),
        ("hướng dẫn thi hành Luật Lâm nghiệp", LAND),
        (FORESTS, "Quy định chi tiết thi hành một số điều của Luật Bảo vệ và phát triển rừng"),
        ("quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ", FORESTS),
        ("về công tác văn thư", FORESTS),
    ],
)
def test_what_carries_out_a_law_is_not_cited_under_another_law_field_or_title(title: str, known: str) -> None:
    assert differ(title, known)


@pytest.mark.parametrize(
    ("title", "known"),
    [
        ("về chi trả dịch vụ môi trường rừng", FORESTS),
        ("hướng dẫn Luật Lâm nghiệp về chữa cháy", FORESTS),
        ("về giá đất", LAND),
        ("quy định chi tiết Luật sửa đổi, bổ sung một số điều của Luật Đất đai", LAND),
        ("quy định chi tiết Luật BHXH", INSURANCE),
        ("về bảo hiểm xã hội bắt buộc", INSURANCE),
        ("quy định chi tiết Luật Chưa Ai Biết", INSURANCE),
        ("quy định xử phạt vi phạm hành chính về đất đai", "Quy định chi tiết Luật Xử lý vi phạm hành chính"),
    ],
)
def test_what_carries_out_a_law_may_be_cited_by_whatever_it_rules(title: str, known: str) -> None:
    assert not differ(title, known)


def test_a_title_that_only_names_what_is_carried_out_may_be_shortened_to_the_title_of_that() -> None:
    assert not differ("về phòng ngừa cháy ở khu dân cư", ORDER)
    assert differ("về phòng ngừa cháy ở khu dân cư", f"{ORDER} về quyết toán ngân sách địa phương")


def test_a_circular_of_two_ministries_may_name_either_first(found: Found, decision: Text) -> None:
    line = "Căn cứ Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT ngày 12/5/2016 của Bộ Y tế và Bộ Giáo dục và Đào tạo;"
    assert not found(decision(line), "symbol-issuer-mismatch")


ONE_STOP = "thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính"


@pytest.mark.parametrize(
    ("number", "day", "title", "known"),
    [
        ("61/2018/QĐ-CP", "23/4/2018", ONE_STOP, ["61/2018/NĐ-CP"]),
        ("62/2018/QĐ-CP", "23/4/2018", ONE_STOP, []),
        ("61/2018/QĐ-CP", "24/4/2018", ONE_STOP, []),
        ("62/2018/NĐ-CP", "23/4/2018", ONE_STOP, []),
        ("61/2018/QĐ-CP", "23/4/2018", "quản lý vùng nuôi cá lồng trên hồ chứa", []),
    ],
)
def test_letters_of_another_type_are_found_by_serial_day_and_title_without_a_store(
    number: str, day: str, title: str, known: list[str], found: Found, letter: Text
) -> None:
    text = letter(f"Thực hiện Quyết định số {number} ngày {day} của Chính phủ về {title}, Sở yêu cầu rà soát.")
    assert [each.facts["known"] for each in found(text, "number-not-on-record")] == known


def test_of_two_numbers_that_are_only_cited_the_one_is_wrong_under_which_nobody_signs(
    found: Found, letter: Text, tmp_path: Path
) -> None:
    body = (
        "Thực hiện {} số 96/2031/{} ngày 04/4/2031 của Chính phủ về đặt tên các hồ chứa thủy lợi, Sở yêu cầu rà soát."
    )
    decree, order = (
        letter(body.format(*each), day="12 tháng 5 năm 2031")
        for each in (("Nghị định", "NĐ-CP"), ("Quyết định", "QĐ-CP"))
    )
    for name, text in (("a.txt", decree), ("b.txt", order.replace("218/SNV-VP", "219/SNV-VP"))):
        (tmp_path / name).write_text(text, encoding="utf-8")
    build([tmp_path], tmp_path / "kho.store", jobs=1)
    with opened(tmp_path / "kho.store") as store:
        told = [found(text, "number-not-on-record", store=store) for text in (decree, order)]
    assert [[each.facts["known"] for each in some] for some in told] == [[], ["96/2031/NĐ-CP"]]


def test_decrees_are_of_the_government_and_not_of_its_head(found: Found, letter: Text) -> None:
    text = "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của {} về công tác văn thư, Sở yêu cầu rà soát."
    [odd] = found(letter(text.format("Thủ tướng Chính phủ")), "symbol-issuer-mismatch")
    assert odd.facts["known"] == ": Chính phủ"
    assert not found(letter(text.format("Chính phủ")), "symbol-issuer-mismatch")


def test_the_name_of_a_type_in_front_of_a_number_is_spelt_right(found: Found, letter: Text) -> None:
    text = "Thực hiện {} số 2077/UBND-NC ngày 21/4/2025 của UBND tỉnh về thu nộp tài liệu, Sở yêu cầu rà soát."
    for wrong, right in (("Công văng", "Công văn"), ("Kế hoach", "Kế hoạch"), ("Quyết dịnh", "Quyết định")):
        [odd] = found(letter(text.format(wrong)), "probable-misspelling")
        assert odd.facts["suggested"] == right
    for right in ("Công văn", "Văn bản", "công văn", "ý kiến", "sửa đổi bởi Luật", "Phiếu tính", "Luật Đầu tư công"):
        assert not found(letter(text.format(right)), "probable-misspelling")
