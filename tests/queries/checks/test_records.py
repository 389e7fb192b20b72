"""What a draft says of documents against the register and the store: the fault is found, the sound twin is silent."""

from collections.abc import Callable

from luocdo.findings import Finding

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


def test_an_agency_whose_name_lacks_a_mark_is_found(found: Found, letter: Text) -> None:
    body = "Theo đề nghị của Bộ Khoa học và Công {}, Sở yêu cầu các phòng báo cáo."
    [odd] = found(letter(body.format("nghê")), "probable-misspelling")
    assert odd.facts["suggested"] == "Bộ Khoa học và Công nghệ"
    assert not found(letter(body.format("nghệ")), "probable-misspelling")
    assert not found(letter("BO KHOA HOC VA CONG NGHE gui cac phong."), "probable-misspelling")
