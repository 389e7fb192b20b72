"""The date and the issuer that stand behind a number, and what only seems to be of it."""

import pytest

import luocdo


def test_no_name_goes_on_into_the_motto_or_the_place_line_below(mentions) -> None:
    above = "V/v trả lời Công văn số 9/UBND-VX ngày 02/4/2024 của UBND xã Phương Độ"
    for below in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "  Hà Giang, ngày 03 tháng 4 năm 2024", "Kính gửi: UBND xã"):
        ((_, mention), *_) = mentions(f"{above}\n{below}\n")
        assert mention.issuer == "UBND xã Phương Độ tỉnh Hà Giang"


@pytest.mark.parametrize(
    "after", ["\n\nNgày 03/5/2024, Sở họp.", "\nNgày 03/5/2024, Sở họp.", "\n\nTháng 5 năm 2024, Sở họp."]
)
def test_a_date_that_begins_a_sentence_on_a_new_line_is_not_the_references(mentions, after: str) -> None:
    ((found, mention),) = mentions(f"theo Nghị quyết số 57-NQ/TW{after}")
    assert (found, mention.date) == ("Nghị quyết số 57-NQ/TW", None)


@pytest.mark.parametrize("between", ["        ", "\n      ", " \n            "])
def test_a_date_may_stand_behind_the_gap_of_a_justified_line_or_the_indent_of_the_next(mentions, between: str) -> None:
    ((_, found),) = mentions(f"theo Quyết định số 12/QĐ-BCT{between}ngày 11/8/2025 về kho.")
    assert found.date == "2025-08-11"


def test_an_office_that_no_list_knows_ends_before_the_next_number(mentions) -> None:
    found = mentions("Thông tư số 55/2023/TT-BTC của Bộ Tài chinh và QĐ số 5/QĐ-UBND của UBND tỉnh Sơn La")
    assert [mention.number for _, mention in found] == ["55/2023/TT-BTC", "5/QĐ-UBND"]


@pytest.mark.parametrize(
    "list_",
    [
        "ý kiến của Bộ Nội vụ tại văn bản số 36/BNV-TL ngày 17/3/2008, của Bộ Tài chính tại văn bản số 59/BTC-VI",
        "ý kiến của Bộ Nội vụ tại các văn bản số 36/BNV-TL ngày 17/3/2008, của Bộ Tài chính tại Công văn số 59/BTC-VI",
    ],
)
def test_an_agency_that_speaks_in_the_next_document_did_not_issue_the_one_before(mentions, list_: str) -> None:
    assert [mention.issuer for _, mention in mentions(f"Xét {list_}.")] == ["Bộ Nội vụ", "Bộ Tài chính"]


def test_an_agency_that_begins_the_next_paragraph_is_not_the_issuer(mentions) -> None:
    ((found, _),) = mentions("theo Nghị quyết số 57-NQ/TW\n\nChính phủ yêu cầu:")
    assert found == "Nghị quyết số 57-NQ/TW"


def test_an_agency_behind_a_comma_that_speaks_in_the_next_document_issued_that_one() -> None:
    text = "Theo ý kiến tại Công văn số 5/HD-KT ngày 02/5/2025, của Sở Y tế tại Công văn số 6/SYT-VP ngày 03/5/2025."
    first = luocdo.read_text(text).references[0]
    assert (first.issuer, text[first.start : first.end]) == (None, "Công văn số 5/HD-KT ngày 02/5/2025")
    one = luocdo.read_text("Theo Công văn số 5/HD-KT ngày 02/5/2025, của Sở Y tế tỉnh Cà Mau.").references[0]
    assert one.issuer == "Sở Y tế tỉnh Cà Mau"


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("Văn bản số 341/BCA (C11) ngày 29/02/2008", "2008-02-29"),
        ("Văn bản số 341/BCA(PC67), ngày 29/02/2008", "2008-02-29"),
        ("Văn bản số 341/BCA (C11) gửi ngày 29/02/2008", None),
        ("Văn bản số 341/BCA (5 bản) ngày 29/02/2008", None),
    ],
)
def test_the_unit_of_the_police_in_brackets_stands_before_the_day(mentions, said: str, date: str | None) -> None:
    ((_, mention),) = mentions(f"Theo {said} về xe.")
    assert mention.date == date


@pytest.mark.parametrize("hour", [" hồi 10 giờ 00 ", ", 22h00 ", " lúc 6 giờ 30 phút, "])
def test_the_hour_of_a_telegram_may_stand_before_its_day(mentions, hour: str) -> None:
    ((_, mention),) = mentions(f"Thực hiện Công điện số 17/CĐ-TTg{hour}ngày 15/9/2025 của Thủ tướng Chính phủ;")
    assert (mention.date, mention.issuer) == ("2025-09-15", "Thủ tướng Chính phủ")


def test_the_hour_of_a_meeting_is_not_that_of_its_invitation(mentions) -> None:
    ((_, mention),) = mentions("Theo Giấy mời số 12/GM-SNV lúc 8 giờ ngày 05/5/2025;")
    assert mention.date is None
