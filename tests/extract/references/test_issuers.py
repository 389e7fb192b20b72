"""Which agency issued what a reference names: as the words beside it say, in the place of the document itself."""

import pytest

import luocdo
from luocdo.extract.model import Document

ISSUERS = [
    ("Công văn số 31/CTHGI-TTHT ngày 07/3/2024 của Cục Thuế tỉnh Hà Giang", "Cục Thuế tỉnh Hà Giang"),
    ("Công văn số 9/HQ-GSQL của Cục Hải quan thành phố Hải Phòng", "Cục Hải quan thành phố Hải Phòng"),
    ("Công văn số 71/BHXH-TST của BHXH tỉnh", "Bảo hiểm xã hội tỉnh Hà Giang"),
    ("Báo cáo số 18/BC-NV của phòng Nội vụ huyện Bắc Mê", "Phòng Nội vụ huyện Bắc Mê tỉnh Hà Giang"),
    ("Kế hoạch số 17/KH-CAT-PC06 ngày 18/01/2023", "Công an tỉnh Hà Giang"),
    ("Hướng dẫn số 51-HD/HNDTW ngày 07/3/2024 của Trung ương Hội Nông dân Việt Nam", "Hội Nông dân Việt Nam"),
    ("Kế hoạch số 5/KH-HND của Hội Nông dân Việt Nam tỉnh Sơn La", "Hội Nông dân Việt Nam tỉnh Sơn La"),
    ("Kế hoạch số 5/KH-TWH của Trung ương Hội Chữ thập đỏ Việt Nam", "Trung ương Hội Chữ thập đỏ Việt Nam"),
    (
        "Kế hoạch số 5/KH-MTTW của Ban Thường trực Trung ương Mặt trận Tổ quốc Việt Nam",
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    ),
    (
        "Nghị quyết số 71/2009/UBTVQH12 của Ủy ban Thường vụ Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Ủy ban Thường vụ Quốc hội",
    ),
    ("Thông báo số 37/TB-VPUB ngày 10/10/2023", "Văn phòng UBND tỉnh Hà Giang"),
]


@pytest.mark.parametrize(("words", "issuer"), ISSUERS)
def test_an_agency_in_a_province_keeps_its_place(mentions, words: str, issuer: str) -> None:
    ((found, mention),) = mentions(f"theo {words} về thu;")
    assert (found, mention.issuer) == (words, issuer)


@pytest.mark.parametrize(
    ("said", "issuer"),
    [
        ("Văn bản số 16 CTN/CV ngày 20/8/2008 của Hội cấp nước miền Trung về giá nước", None),
        ("Văn bản số 16/CTN-CV ngày 20/8/2008 của Câu lạc bộ Thuyền buồm về bến thuyền", None),
        ("Quyết định số 16/QĐ-CTN ngày 20/8/2008 về đặc xá", "Chủ tịch nước"),
        ("Quyết định số 16/QĐ-BTC ngày 20/8/2008 về giá nước của Hội cấp nước miền Trung", "Bộ Tài chính"),
    ],
)
def test_letters_tell_nothing_where_an_association_is_named_that_no_list_knows(
    mentions, said: str, issuer: str | None
) -> None:
    ((_, mention),) = mentions(f"Theo {said}.")
    assert mention.issuer == issuer


def test_an_agency_behind_the_day_issued_the_document(mentions) -> None:
    ((_, mention),) = mentions("Theo văn bản số 36/VB ngày 17/3/2008, của Bộ Tài chính tại Hà Nội.")
    assert mention.issuer == "Bộ Tài chính"


@pytest.mark.parametrize(
    ("committee", "behind"), [("Tỉnh ủy", "phù hợp với thực tế"), ("Ban Thường vụ Tỉnh ủy", "nghiêm túc, đúng hạn")]
)
def test_the_name_of_a_committee_ends_before_what_is_said_in_small_letters(
    mentions, committee: str, behind: str
) -> None:
    ((found, mention),) = mentions(f"Thực hiện Kế hoạch số 51-KH/TU của {committee} {behind}.")
    assert (found, mention.issuer) == (f"Kế hoạch số 51-KH/TU của {committee}", "Tỉnh ủy Hà Giang")


@pytest.mark.parametrize("house", ["phòng cháy chữa cháy tỉnh", "ngân hàng Nhà nước", "chi cục Kiểm lâm"])
def test_the_name_of_a_committee_goes_on_with_its_house_in_small_letters(mentions, house: str) -> None:
    ((found, _),) = mentions(f"Thực hiện Nghị quyết số 5-NQ/ĐU của Đảng ủy {house}.")
    assert found == f"Nghị quyết số 5-NQ/ĐU của Đảng ủy {house}"


@pytest.mark.parametrize(
    ("subject", "quoted"),
    [
        ("V/v báo cáo theo Công văn số 318/UBND-NC của UBND tỉnh\n\n", "Công văn số 318/UBND-NC của UBND tỉnh"),
        ("V/v trả lời Công văn số 318/UBND-NC của UBND\n", "Công văn số 318/UBND-NC của UBND"),
    ],
)
def test_an_agency_at_the_end_of_a_subject_line_does_not_go_on_in_the_place_and_day_below_it(
    mentions, subject: str, quoted: str
) -> None:
    ((found, mention),) = mentions(f"{subject}Hà Giang, ngày 15 tháng 10 năm 2025")
    assert (found, mention.issuer, mention.date) == (quoted, "UBND tỉnh Hà Giang", None)


def test_letters_behind_those_of_an_unknown_form_are_of_who_signs_too(mentions) -> None:
    text = "Xét đề nghị của Giám đốc Sở Xây dựng tại Văn bản thẩm định số 115/TĐ-SXD ngày 20/8/2024;"
    ((_, mention),) = mentions(text)
    assert mention.issuer == "Sở Xây dựng tỉnh Hà Giang"


def test_the_notice_of_what_a_prime_minister_concluded_is_that_of_his_office(mentions) -> None:
    text = (
        "Thực hiện Thông báo kết luận số 77/TB-VPCP ngày 05/8/2024 của Phó Thủ tướng Chính phủ tại cuộc họp về đê điều"
    )
    ((_, mention),) = mentions(text)
    assert mention.issuer == "Văn phòng Chính phủ"


@pytest.mark.parametrize(
    ("words", "issuer"),
    [
        ("Nghị quyết số 31/NQ-HĐND của HĐND xã Đắk R’Tih tỉnh Lâm Đồng", "HĐND xã Đắk R'tih tỉnh Lâm Đồng"),
        ("Công văn số 178/BHXH-TST của BHXH khu vực XVII", "Bảo hiểm xã hội khu vực XVII"),
    ],
)
def test_names_with_an_apostrophe_and_branches_of_a_region_are_whole(mentions, words: str, issuer: str) -> None:
    assert mentions(f"Căn cứ {words}, các đơn vị rà soát.")[0][1].issuer == issuer


@pytest.mark.parametrize(
    ("words", "issuer"),
    [
        ("UBND phường Xuân Hương - Đà Lạt.", "UBND phường Xuân Hương - Đà Lạt tỉnh Hà Giang"),
        ("UBND phường Minh Khai - Phòng Tư pháp phối hợp", "UBND phường Minh Khai tỉnh Hà Giang"),
        ("UBND phường Minh Khai - Quyết định này", "UBND phường Minh Khai tỉnh Hà Giang"),
    ],
)
def test_a_ward_may_have_a_name_of_two_halves(words: str, issuer: str, mentions) -> None:
    ((_, mention), *_) = mentions(f"Kế hoạch số 12/KH-UBND ngày 01/8/2025 của {words}")
    assert mention.issuer == issuer


OF_DISTRICT = Document(
    number="8/UBND-NV",
    symbol="UBND-NV",
    type="Công văn",
    issuer="UBND huyện Bắc Mê tỉnh Hà Giang",
    province="Hà Giang",
    date="2024-06-10",
)
UNNAMED = [
    # (text, whose the last reference is)
    (
        (
            "Căn cứ Quyết định số 43/2014/QĐ-UBND ngày 22/12/2014 của UBND tỉnh Hà Giang; Quyết định số 02/2016/QĐ-UBND "
            "sửa đổi, bổ sung một số điều của Quyết định số 43/2014/QĐ-UBND;"
        ),
        "02/2016/QĐ-UBND",
        "UBND tỉnh Hà Giang",
    ),
    ("UBND tỉnh đã ban hành Quyết định số 25/2022/QĐ-UBND;", "25/2022/QĐ-UBND", "UBND tỉnh Hà Giang"),
    ("theo Công văn số 2290/UBND-SNV ngày 27/10/2023;", "2290/UBND-SNV", "UBND tỉnh Hà Giang"),
    ("theo Nghị quyết số 09-NQ/HU ngày 12/4/2022;", "09-NQ/HU", "Huyện ủy Bắc Mê tỉnh Hà Giang"),
    (
        "Xét đề nghị của Phòng Tài nguyên và Môi trường tại Tờ trình số 317/TTr-TNMT;",
        "317/TTr-TNMT",
        "Phòng Tài nguyên và Môi trường huyện Bắc Mê tỉnh Hà Giang",
    ),
    ("theo Quyết định số 31/QĐ-SNV ngày 12/4/2022 của Giám đốc Sở;", "31/QĐ-SNV", "Sở Nội vụ tỉnh Hà Giang"),
    ("theo Quyết định số 315/HĐBT do Ngân hàng Nhà nước Việt Nam ban hành;", "315/HĐBT", "Hội đồng Bộ trưởng"),
]


@pytest.mark.parametrize(("text", "number", "issuer"), UNNAMED, ids=[number for _, number, _ in UNNAMED])
def test_the_words_and_letters_around_a_number_say_whose_it_is(mentions, text: str, number: str, issuer: str) -> None:
    assert next(each.issuer for _, each in mentions(text, OF_DISTRICT) if each.number == number) == issuer


@pytest.mark.parametrize(
    ("head", "text", "issuer"),
    [
        ("SỞ NỘI VỤ\nSố: 18/QĐ-SNV", "Xét đề nghị của Chánh Văn phòng Sở tại Tờ trình số 41/TTr-VP ngày 19/9/2025,", "Văn phòng Sở Nội vụ tỉnh Cao Bằng"),
        ("HỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG\nSố: 18/NQ-HĐND", "Xét Báo cáo thẩm tra số 144/BC-HĐND ngày 19/9/2025 của Ban Kinh tế - Ngân sách;", "Ban Kinh tế - Ngân sách HĐND tỉnh Cao Bằng"),
    ],
)  # fmt: skip
def test_an_office_that_is_named_by_what_it_is_of_the_writer(head: str, text: str, issuer: str) -> None:
    above = "UBND TỈNH CAO BẰNG\n" if head.startswith("SỞ") else ""
    document = f"{above}{head}\nCao Bằng, ngày 22 tháng 9 năm 2025\n\nQUYẾT ĐỊNH\nVề việc rà soát tài sản\n\n{text}\n"
    assert [each.issuer for each in luocdo.read_text(document).references] == [issuer]


@pytest.mark.parametrize(
    ("words", "issuer"),
    [
        ("Công văn số 5317/CT-CS ngày 10/11/2025 về thuế nhà thầu", "Cục Thuế"),
        ("Công văn số 77/CT-NVT ngày 02/01/2025", None),
        ("Công văn số 15/CT-KD ngày 05/6/2025 của phía nhà thầu", None),
        ("Công văn số 77/CT-NVT", None),
        ("Chỉ thị số 8/CT-CS ngày 02/7/2025", None),
        ("Công văn số 7/CT-UBND ngày 02/7/2025", "UBND tỉnh Hà Giang"),
    ],
)
def test_a_letter_with_the_letters_of_a_directive_is_of_the_agency_that_signs_so_since(
    mentions, words: str, issuer: str | None
) -> None:
    ((_, mention),) = mentions(f"Thực hiện {words}, các phòng rà soát.")
    assert mention.issuer == issuer


@pytest.mark.parametrize(
    ("lower", "issuer"), [("UBND huyện", None), ("UBND xã", None), ("UBND tỉnh", "UBND tỉnh Hà Giang")]
)
def test_two_plans_of_one_number_are_not_both_of_the_province_where_one_is_of_a_lower_place(
    mentions, lower: str, issuer: str | None
) -> None:
    text = f"theo Kế hoạch số 45/KH-UBND ngày 05/02/2024 của UBND tỉnh Hà Giang và Kế hoạch số 45/KH-UBND ngày 12/02/2024 của {lower};"
    assert [mention.issuer for _, mention in mentions(text)] == ["UBND tỉnh Hà Giang", issuer]
