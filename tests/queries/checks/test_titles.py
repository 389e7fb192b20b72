"""The titles of cited documents against those on record: another one is found, and so is a slip; a shorter one is none."""

from collections.abc import Callable

import pytest

from luocdo.findings import Finding
from luocdo.graph import Store
from luocdo.queries.checks.titles import differ

Found = Callable[..., list[Finding]]
Text = Callable[..., str]


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
