"""What a draft says of documents against the register and the store: the fault is found, the sound twin is silent."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luocdo.findings import Finding
from luocdo.graph import Store, build, opened

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


def test_the_same_is_told_of_a_letter_that_is_in_the_store_itself(
    place_of_two: Path, found: Found, letter: Text, tmp_path: Path
) -> None:
    text = letter(OF_PROVINCE.format("25/4/2025", "Hà Tĩnh", ""))
    (tmp_path / "du-thao.txt").write_text(text, encoding="utf-8")
    build([*place_of_two.parent.glob("*.txt"), tmp_path], tmp_path / "kho.store", jobs=1)
    with opened(tmp_path / "kho.store") as store:
        [odd] = found(text, *DAY_CODES, "date-outvoted", store=store)
    assert (odd.code, odd.facts["known"]) == ("issuer-or-date-not-on-record", "21/4/2025")


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
