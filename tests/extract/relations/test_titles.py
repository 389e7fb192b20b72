"""What is said in the title of a document, or in brackets after it, is said of that document."""

import pytest

NESTED = [
    ("Mức lương theo Nghị định số 293/2025/NĐ-CP (thay thế Nghị định số 74/2024/NĐ-CP) áp dụng từ năm 2026.", "REPLACES"),
    ("Hồ sơ theo Nghị định số 293/2025/NĐ-CP quy định về lương tối thiểu (thay thế Nghị định số 74/2024/NĐ-CP).", "REPLACES"),
    ("Quy định tại Nghị định số 293/2025/NĐ-CP (sửa đổi, bổ sung Nghị định số 74/2024/NĐ-CP) được áp dụng.", "AMENDS"),
    ("Nghị định số 293/2025/NĐ-CP đã thay thế Nghị định số 74/2024/NĐ-CP từ ngày 01/01/2026.", "REPLACES"),
    ("Theo Thông tư số 15/2024/TT-BNV (hướng dẫn Nghị định số 74/2024/NĐ-CP), hồ sơ gồm 02 bộ.", "GUIDES"),
    ("Căn cứ Kế hoạch số 18/KH-UBND (thực hiện Nghị định số 74/2024/NĐ-CP), các phòng báo cáo.", "IMPLEMENTS"),
    (
        (
            "Căn cứ Nghị định số 293/2025/NĐ-CP quy định về thi đua; quy định chi tiết và hướng dẫn thi hành Nghị định số "
            "74/2024/NĐ-CP;"
        ),
        "GUIDES",
    ),
    (
        (
            "Căn cứ Thông tư số 15/2024/TT-BTC của Bộ trưởng Bộ Tài chính hướng dẫn quản lý, sử dụng kinh phí hỗ trợ theo "
            "Nghị định số 74/2024/NĐ-CP;"
        ),
        "GUIDES",
    ),
    (
        (
            "UBND xã nhận được Công văn số 640/UBND-TD của UBND tỉnh về việc chuyển đơn theo đề nghị của Thanh tra tại Phiếu "
            "chuyển số 74/PC-TTr ngày 24/9/2025."
        ),
        "PROPOSED_BY",
    ),
    ("Căn cứ Văn bản số 31/KL-TTr của Thanh tra tỉnh kết luận việc thu phí theo Nghị định số 74/2024/NĐ-CP;", "CITES"),
    ("Thực hiện Công văn số 640/UBND-TD về tháo gỡ vướng mắc đối với Nghị định số 74/2024/NĐ-CP, Sở rà soát.", "CITES"),
    ("- Nghị định số 8/2021/NĐ-CP quy định về bến thủy và đò ngang, thay thế Nghị định số 74/2024/NĐ-CP;", "REPLACES"),
    ("Triển khai Công văn số 27/UBND-VX về rà soát chợ hạng hai, chợ hạng ba theo Nghị định số 74/2024/NĐ-CP.", "CITES"),
    ("Căn cứ khoản 7 Điều 3 Nghị định số 293/2025/NĐ-CP nêu trên sửa đổi Điều 16 Nghị định số 74/2024/NĐ-CP, hồ sơ gồm.", "AMENDS"),
    ("Sở nhận được Công văn số 27/VPTT của Cục Thủy lợi (sao gửi Công điện số 112/CĐ-TTg ngày 06/9/2025).", "CITES"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "relation"), NESTED)
def test_a_title_or_a_bracket_speaks_of_its_document(relations_of, text, relation):
    (source, _, _), (_, found, subject) = relations_of(text)
    assert (found, subject) == (relation, source)


def test_all_that_a_letter_sends_on_in_brackets_is_named_by_it(relations_of):
    text = (
        "Thực hiện Công văn số 15/UBND-VP ngày 08/9/2025 (sao gửi Công điện số 12/CĐ-TTg và Công văn số 90/BNV-TCBC), Sở "
        "yêu cầu các phòng trực ban."
    )
    assert relations_of(text) == [
        ("15/UBND-VP", "IMPLEMENTS", None),
        ("12/CĐ-TTg", "CITES", "15/UBND-VP"),
        ("90/BNV-TCBC", "CITES", "15/UBND-VP"),
    ]


OF_THE_DOCUMENT = [
    "Hệ số tại Nghị định số 121/2003/NĐ-CP tính trên mức lương quy định tại Quyết định số 89/QĐ-SNV ngày 29/3/2024.",
    "Rà soát Kế hoạch số 18/KH-UBND phù hợp Quyết định số 89/QĐ-SNV ngày 29/3/2024 của Sở Nội vụ.",
    "Xử lý theo Quy định số 37-QĐ/TW về những điều không được làm (đã xem xét tại Quyết định số 89/QĐ-SNV ngày 29/3/2024).",
    "Rà soát Kế hoạch số 18/KH-UBND về quản lý công chứng (theo Quyết định số 89/QĐ-SNV ngày 29/3/2024).",
    "Về Kết luận số 07/KL-TTr về quản lý kho lưu trữ của Sở: đơn vị mới nộp 31 triệu theo Quyết định số 89/QĐ-SNV.",
    "Tham mưu sửa đổi Kế hoạch số 18/KH-UBND về số hóa hồ sơ cho phù hợp với Quyết định số 89/QĐ-SNV.",
    "Tại Văn bản số 31/KL-TTr của Thanh tra tỉnh kết luận: các khoản thu trái Quyết định số 89/QĐ-SNV ngày 29/3/2024.",
    "Phổ biến điểm mới của Kế hoạch số 18/KH-UBND so với Quyết định số 89/QĐ-SNV ngày 29/3/2024 của Sở Nội vụ.",
    "Học tập Kế hoạch số 18/KH-UBND gắn với Quyết định số 89/QĐ-SNV ngày 29/3/2024 của Sở Nội vụ.",
]


@pytest.mark.parametrize("text", OF_THE_DOCUMENT)
def test_an_aside_is_cited_by_the_document_itself(relations_of, text):
    assert relations_of(text)[1] == ("89/QĐ-SNV", "CITES", None)


def test_a_plan_without_a_number_is_that_of_the_resolution_that_issues_it(relations_of):
    text = (
        "Thực hiện Nghị quyết số 139/NQ-CP ngày 17/5/2025 của Chính phủ ban hành Kế hoạch của Chính phủ triển khai Nghị quyết "
        "số 198/2025/QH15, Sở Nội vụ đề nghị các đơn vị báo cáo."
    )
    assert relations_of(text)[-1] == ("198/2025/QH15", "IMPLEMENTS", "139/NQ-CP")


@pytest.mark.parametrize("words", ["phù hợp với", "theo"])
def test_a_short_form_has_no_title_that_could_name_another(relations_of, words):
    text = f"Các phòng học tập Nghị quyết số 57-NQ/TW {words} Hướng dẫn số 196-HD/BTGTW của Ban Tuyên giáo Trung ương."
    assert relations_of(text)[1] == ("196-HD/BTGTW", "CITES", None)


@pytest.mark.parametrize(
    "words", ["được ban hành để thay thế", "được ban hành và thay thế", "được UBND tỉnh ban hành thay thế"]
)
def test_what_a_document_was_issued_for_is_its_own_deed(relations_of, words):
    text = f"Quyết định số 45/2022/QĐ-UBND {words} Quyết định số 12/2018/QĐ-UBND."
    assert relations_of(text)[1] == ("12/2018/QĐ-UBND", "REPLACES", "45/2022/QĐ-UBND")


@pytest.mark.parametrize(
    "between",
    [
        " có hiệu lực thi hành từ ngày 01/7/2025 và thay thế ",
        ", có hiệu lực từ ngày 01/7/2025, đã thay thế ",
        " đã thay thế ",
        " được Quốc hội thông qua tại kỳ họp thứ chín, thay thế ",
        " được thông qua ngày 02/6/2025, thay thế ",
        " được Quốc hội thông qua ngày 02 tháng 6 năm 2025, thay thế ",
        " được ban hành và thông qua ngày 02/6/2025, có hiệu lực thi hành từ ngày 01/7/2025 và thay thế ",
    ],
)
def test_what_is_in_force_replaces_what_is_named_after_it(relations_of, between):
    text = f"Nghị định số 118/2025/NĐ-CP{between}Nghị định số 61/2018/NĐ-CP ngày 23/4/2018."
    assert relations_of(text)[1] == ("61/2018/NĐ-CP", "REPLACES", "118/2025/NĐ-CP")


@pytest.mark.parametrize(("leads", "source"), [("Theo ", None), ("", "9/2025/NQ-HĐND")])
def test_whoever_has_what_was_passed_as_his_ground_does_what_follows(relations_of, leads, source):
    text = f"{leads}Nghị quyết số 9/2025/NQ-HĐND được thông qua ngày 05/3/2025, thay thế Nghị quyết số 5/2020/NQ-HĐND."
    assert relations_of(text)[1][2] == source


def test_what_was_passed_did_so_itself_where_somebody_else_acts_behind_it(relations_of):
    text = "Theo Nghị quyết số 9/2025/NQ-HĐND được thông qua ngày 05/3/2025, thay thế Nghị quyết số 5/2020/NQ-HĐND, Sở Nội vụ lập lại mục lục."
    assert relations_of(text)[1] == ("5/2020/NQ-HĐND", "REPLACES", "9/2025/NQ-HĐND")


def test_a_letter_that_directs_is_the_source_of_what_it_names(relations_of):
    text = "UBND tỉnh có Công văn số 390/UBND-NC chỉ đạo triển khai Nghị định số 185/2025/NĐ-CP của Chính phủ."
    assert relations_of(text)[1] == ("185/2025/NĐ-CP", "IMPLEMENTS", "390/UBND-NC")


def test_a_title_goes_on_behind_the_bracket_that_tells_of_its_document(relations_of, also_of):
    text = (
        "Thực hiện Quyết định số 40/QĐ-UBND ngày 02/4/2025 (được sửa đổi, cập nhật tại Quyết định số 61/QĐ-UBND ngày 05/5/2025) "
        "ban hành Kế hoạch thực hiện Nghị quyết số 60-NQ/TW."
    )
    assert relations_of(text)[-1] == ("60-NQ/TW", "IMPLEMENTS", "40/QĐ-UBND")
    assert also_of(text) == [("40/QĐ-UBND", "AMENDS", "61/QĐ-UBND")]


@pytest.mark.parametrize("words", ["ban hành trước khi có", "thực hiện theo"])
def test_what_is_said_behind_a_bracket_is_no_title(relations_of, words):
    text = f"Đề án số 40/ĐA-UBND (được sửa đổi tại Quyết định số 61/QĐ-UBND) {words} Luật Lưu trữ số 33/2024/QH15."
    assert relations_of(text)[-1] == ("33/2024/QH15", "CITES", None)


@pytest.mark.parametrize(
    ("title", "amended"),
    [
        ("ban hành Quy trình thu hồ sơ; quản lý kho lưu trữ", True),
        ("ban hành Quy trình thu hồ sơ; Quy chế quản lý kho lưu trữ", False),
        ("; quản lý kho lưu trữ", False),
    ],
)
def test_a_title_runs_on_over_a_semicolon_up_to_the_bracket_that_tells_of_its_document(also_of, title, amended):
    text = f"Rà soát theo Quyết định số 40/QĐ-SNV {title} (được sửa đổi bởi Quyết định số 61/QĐ-SNV ngày 05/5/2025)."
    assert also_of(text) == [("40/QĐ-SNV", "AMENDS", "61/QĐ-SNV")] * amended


LETTER_ABOUT = (
    "Công văn số 640/STC-QLG ngày 26/02/2024 của Sở Tài chính về việc khắc phục tồn tại sau kiểm kê, đối chiếu kho"
)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"Thực hiện {LETTER_ABOUT} theo Quyết định số 89/QĐ-STC ngày 30/11/2023, các phòng báo cáo.", None),
        (f"Thực hiện {LETTER_ABOUT} theo Quyết định số 89/QĐ-STC ngày 30/11/2023, Sở yêu cầu:", "640/STC-QLG"),
        (f"Thực hiện {LETTER_ABOUT} theo Quyết định số 89/QĐ-STC ngày 30/11/2023;", "640/STC-QLG"),
        (f"1. Thực hiện {LETTER_ABOUT} theo Quyết định số 89/QĐ-STC ngày 30/11/2023;", None),
        (f"Thực hiện {LETTER_ABOUT} và theo Quyết định số 89/QĐ-STC ngày 30/11/2023, Sở yêu cầu:", None),
    ],
)
def test_what_a_title_with_a_comma_follows_is_of_the_title_where_only_grounds_are_named(relations_of, text, subject):
    assert relations_of(text)[-1] == ("89/QĐ-STC", "CITES", subject)
