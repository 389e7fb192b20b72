"""What a careful officer would point out, and what she would leave alone."""

import pytest

from luocdo.extract import read_text
from luocdo.extract.findings.spelling import misspellings
from luocdo.extract.letters import small_letters
from luocdo.extract.rules import rows

LETTER = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 318/SNV-VTLT
V/v nhắc việc quý II

Cao Bằng, ngày 20 tháng 5 năm 2025

Kính gửi: Các phòng thuộc Sở.

{body}

Nơi nhận:
- Như trên;
- Lưu: VT.
"""


def found(body):
    """Return (code, words) of the findings of a letter with this body."""
    text = LETTER.format(body=body)
    return [(each.code, text[each.start : each.end]) for each in read_text(text).findings]


POINTED_OUT = [
    (
        (
            "Thực hiện Công văn số 212/UBND-NC ngày 03/3/2025 của UBND tỉnh.\n\nCăn cứ Công văn số 212/UBND-NC ngày 03/3/2025 "
            "của UBND tỉnh; Công văn số 212/UBND-NC ngày 03/4/2025 của UBND tỉnh."
        ),
        ("conflicting-dates", "Công văn số 212/UBND-NC ngày 03/4/2025 của UBND tỉnh"),
    ),
    (
        "Thực hiện Kế hoạch số 09/KH-SNV ngày 28/12/2025, các phòng báo cáo.",
        ("cited-date-after-citing", "Kế hoạch số 09/KH-SNV ngày 28/12/2025"),
    ),
    (
        "Đề nghị các phòng gửi báo cáo về Văn phòng Sở trước ngày 20/6/2015.",
        ("deadline-before-own-date", "trước ngày 20/6/2015"),
    ),
    ("Các phòng gửi báo cáo trước ngày 31/6/2025.", ("impossible-date", "ngày 31/6/2025")),
    ("Thực hiện Quyết định số 18/QĐ-SNNTMT ngày 26/02/2024.", ("probable-misspelling", "18/QĐ-SNNTMT")),
    ("Văn phòng đơn đốc các phòng.", ("probable-misspelling", "đơn đốc")),
    ("Các phòng đuợc giao kho **lưu trữ**, đuợc dùng.", ("probable-misspelling", "đuợc")),
    (
        "Theo Thông tư số 16/2023/TT-BNV ngày 15/11/2023 của Bộ Tài chính.",
        ("symbol-issuer-mismatch", "Thông tư số 16/2023/TT-BNV ngày 15/11/2023 của Bộ Tài chính"),
    ),
    ("Đẩy mạnh thực hiện Đề án 06.", ("unexplained-alias", "Đề án 06")),
    ("Các phòng gửi báo cáo trước 31/6/2025.", ("impossible-date", "31/6/2025")),
    ("Các phòng gửi báo cáo trước 31/6.", ("impossible-date", "31/6")),
    ("Các phòng gửi báo cáo chậm nhất 30/02/2026.", ("impossible-date", "30/02/2026")),
    ("1. Phòng Văn thư hoàn thành trong 32/10/2025.", ("impossible-date", "32/10/2025")),
    ("Theo Nghị định số 30/2026/NĐ-CP.", ("cited-date-after-citing", "Nghị định số 30/2026/NĐ-CP")),
    (
        "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2021.",
        ("year-date-mismatch", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021"),
    ),
    ("Theo Nghị định số 06/QĐ-TTg.", ("symbol-type-mismatch", "Nghị định số 06/QĐ-TTg")),
    ("Thực hiện Kế hoạch số 12/QĐ-UBND.", ("symbol-type-mismatch", "Kế hoạch số 12/QĐ-UBND")),
    ("Thực hiện Kế hoạch số 801/UBND-KT.", ("symbol-type-mismatch", "Kế hoạch số 801/UBND-KT")),
    (
        "Theo Quyết định số 77/BXD-QLN ngày 04/5/2024.",
        ("symbol-type-mismatch", "Quyết định số 77/BXD-QLN ngày 04/5/2024"),
    ),
    ("Phúc đáp Công văn số 55/KH-UBND.", ("symbol-type-mismatch", "Công văn số 55/KH-UBND")),
    (
        "Theo Công văn số 99/SYT-NVY ngày 05/3/2025 của Sở Tài chính.",
        ("symbol-issuer-mismatch", "Công văn số 99/SYT-NVY ngày 05/3/2025 của Sở Tài chính"),
    ),
    (
        "Theo Công văn số 5/VPCP-KTTH ngày 05/3/2025 của Bộ Tài chính.",
        ("symbol-issuer-mismatch", "Công văn số 5/VPCP-KTTH ngày 05/3/2025 của Bộ Tài chính"),
    ),
    (
        "Theo Thông tư số 05/2018/TT-BYT của Bộ Y tế; Thông tư số 05/2018/TT-BYT của Bộ Công an.",
        ("symbol-issuer-mismatch", "Thông tư số 05/2018/TT-BYT của Bộ Công an"),
    ),
    ("Theo Nghị định số 6?/2018/NĐ-CP.", ("unreadable-number", "6?/2018/NĐ-CP")),
    ("Theo Công văn số 2*5/SNV-TCBC.", ("unreadable-number", "2*5/SNV-TCBC")),
    ("Theo Công văn số 2█5/SNV-TCBC.", ("unreadable-number", "2█5/SNV-TCBC")),
    ("Theo Thông tư số 2x/2020/TT-BTC.", ("unreadable-number", "2x/2020/TT-BTC")),
    ("Theo Luật Đầu tu năm 2020.", ("probable-misspelling", "Luật Đầu tu năm 2020")),
]


@pytest.mark.parametrize(("body", "expected"), POINTED_OUT, ids=[expected[0] for _, expected in POINTED_OUT])
def test_what_is_wrong_is_pointed_out_once_and_quoted(body, expected):
    assert found(body) == [expected]


LEFT_ALONE = [
    "Thực hiện Kế hoạch số 09/KH-SNV ngày 10/01/2024 và Kế hoạch số 09/KH-SNV ngày 14/01/2025.",
    "Thực hiện Công văn số 212/UBND-NC ngày 20/5/2025 của UBND tỉnh.",
    "Theo Thông tư số 16/2023/TT-BNV của Bộ trưởng Bộ Nội vụ.",
    "Thực hiện Đề án 06 (Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ).",
    "Các phòng nghỉ lễ ngày 30/4 và gửi báo cáo trước ngày 28/02/2026.",
    "Căn cứ Luật Thủ đô năm 2024; Nghị định số 30/2020/NĐ-CP.",
    "Thực hiện Quy định số 37-QĐ/TW; Thông tri số 02-TT/TU; Công văn số 52/CT-CS của Cục Thuế.",
    "Theo Thông tư số 32/TT-TC ngày 14/10/1960 của Ban Tổ chức Trung ương.",
    "Thực hiện Văn bản số 661/TTr-BCA; Công văn số 15/UBND-TD ngày 05/5/2025 của Văn phòng UBND tỉnh.",
    "Ban Tiếp công dân Trung ương có Phiếu chuyển số 44/PC-BTCDTW ngày 05/5/2025.",
    "Theo Thông tư liên tịch số 71/2014/TTLT-BTC-BNV ngày 30/5/2014 của Bộ Tài chính và Bộ Nội vụ.",
    "Căn cứ Luật Phòng cháy chữa cháy; Luật Đầu Tư; Luật Thi đua khen thưởng.",
    "Đính chính cụm từ “Thông tư số 10/2024/TT-BYT của Bộ Tài chính” thành “Thông tư số 10/2024/TT-BYT của Bộ Y tế”.",
    "Đề nghị các phòng gửi danh sách công trình hoàn thành trước ngày 20/6/2015.",
    "Đề nghị các phòng báo cáo số văn bản ban hành trước ngày 20/6/2015.",
    "Đề nghị các phòng gửi báo cáo trước ngày 20/3/2013 về kho lưu trữ.",
    "Chi 2x/tháng; tổng 3_5/QĐ.",
    "Lớp tập huấn mở ngày 25-26/9/2025 tại Hội trường Sở.",
    "Sở đã có Công văn số 99/SNV-VP ngày 05/3/2025.\n\n| Văn bản | Thời hạn |\n| Công văn số 99/SNV-VP | 25/4/2025 |",
    "Đề nghị các phòng gửi báo cáo.\n\n1. Đến hết ngày 15/4/2025, toàn tỉnh đạt 54,2% kế hoạch; các phòng báo cáo Sở.",
    "Theo Nghị quyết số 06/NQ-ĐCT ngày 16/01/2023 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam.",
    "Theo Quyết định số 354/BXD-CSXD; Quyết định số 251/BXD-QĐ ngày 03/5/2006; Kế hoạch số 07/BCĐ-TH.",
    "Sở đã có Báo cáo số 288/STC-HCVX ngày 15/5/1998.",
    "Phúc đáp Công văn số 31/TTr-P2; Công văn số 32/KH-TC; Báo cáo số 12/BC-STP, số 44/STP-VB.",
    "Xét Tờ trình số 13/TT-TCVG ngày 21/9/1998 của Sở Tài chính.",
]


@pytest.mark.parametrize("body", LEFT_ALONE)
def test_what_is_right_is_left_alone(body):
    assert found(body) == []


def test_the_number_above_an_annex_is_compared_with_that_of_the_header():
    text = (
        LETTER.format(body="Thực hiện chương trình công tác, Sở Nội vụ gửi danh sách.")
        + "\nPHỤ LỤC\n(Kèm theo Công văn số 381/SNV-VTLT ngày 20/5/2025)\n\nDanh sách lớp.\n"
    )
    assert "own-number-mismatch" in [each.code for each in read_text(text).findings]
    right = text.replace("381/", "318/")
    assert "own-number-mismatch" not in [each.code for each in read_text(right).findings]


@pytest.mark.parametrize(
    ("number", "above", "words", "expected"),
    [
        ("318/STC-VTLT", "", "V/v nhắc việc quý II", [("symbol-issuer-mismatch", "STC-VTLT")]),
        ("318/QĐ-SNV", "KẾ HOẠCH\nKiểm tra công vụ\n", "", [("symbol-type-mismatch", "QĐ-SNV")]),
        ("318/KH-SNV", "KẾ HOẠCH\nKiểm tra công vụ\n", "", []),
        ("      /STC-VTLT", "", "V/v nhắc việc quý II", [("symbol-issuer-mismatch", "STC-VTLT")]),
        ("      /QĐ-SNV", "KẾ HOẠCH\nKiểm tra công vụ\n", "", [("symbol-type-mismatch", "QĐ-SNV")]),
        ("      /SNV-VTLT", "", "V/v nhắc việc quý II", []),
    ],
)
def test_the_symbol_of_the_document_is_held_against_its_type_and_issuer(number, above, words, expected):
    text = LETTER.format(body="Các phòng thực hiện.").replace("318/SNV-VTLT", number)
    text = text.replace("V/v nhắc việc quý II", words).replace("Kính gửi: Các phòng thuộc Sở.", above)
    assert [(each.code, text[each.start : each.end]) for each in read_text(text).findings] == expected


def test_a_repaired_number_is_quoted_as_it_is_printed():
    (finding,) = read_text(LETTER.format(body="Theo Nghị định số 30/2020/NÐ-CP.")).findings
    assert finding.code == "repaired-number"
    assert "“30/2020/NÐ-CP”" in finding.message


@pytest.mark.parametrize(
    ("printed", "told"), [("3l8/SNV-VTLT", True), ("318/SNV-VTLT", False), ("318 / SNV-VTLT", False)]
)
def test_the_own_number_is_told_where_it_was_repaired(printed, told):
    text = LETTER.format(body="Các phòng rà soát.").replace("318/SNV-VTLT", printed)
    findings = read_text(text).findings
    assert [text[each.start : each.end] for each in findings if each.code == "repaired-number"] == [printed] * told


def test_the_capitals_of_a_letterhead_damage_no_number():
    text = LETTER.format(body="Các phòng rà soát.").replace("Số: 318/SNV-VTLT", "SỐ: 318/QĐ-TTG")
    assert not [each for each in read_text(text).findings if each.code == "repaired-number"]


def test_the_capitals_of_a_heading_damage_no_number():
    text = LETTER.format(body="THỰC HIỆN {} SỐ 30/2020/QĐ-TTG NGÀY 01/6/2020\n\nCác phòng thực hiện.")
    assert not read_text(text.format("QUYẾT ĐỊNH")).findings
    assert [each.code for each in read_text(text.format("Quyết định")).findings] == ["repaired-number"]


def test_findings_come_in_the_order_of_the_text():
    places = [each.start for each in read_text(LETTER.format(body="Đơn đốc Đề án 06 trước ngày 31/6/2025.")).findings]
    assert len(places) == 3
    assert places == sorted(places)


@pytest.mark.parametrize("row", rows("misspellings"), ids=lambda row: row["written"])
def test_each_misspelling_is_found_and_the_word_meant_is_not(row):
    (place,) = misspellings(f"các đơn vị {row['written']}.")
    assert place[2] == row["meant"]
    assert list(misspellings(f"các đơn vị {row['meant']}.")) == []


def test_a_misspelling_is_found_over_a_line_end_and_in_capitals_but_not_within_a_word():
    text = "Về KẾ HỌACH năm 2025, kế\nhọach quý I và nghànhh."
    assert [text[start:end] for start, end, _ in misspellings(small_letters(text))] == ["KẾ HỌACH"]
    assert [meant for _, _, meant in misspellings("lập kế\nhọach.")] == ["kế hoạch"]


@pytest.mark.parametrize(
    "day", ["Ngày 29/02/2023", "NGÀY 31 THÁNG 6 NĂM 2025", "ngày 12/13/2025", "ngày 05 tháng 14 năm 2025"]
)
def test_a_day_that_cannot_be_is_found_however_it_is_written(day):
    assert ("impossible-date", day) in found(f"Các phòng gửi báo cáo. {day} là hạn cuối.")


def test_a_year_of_its_own_in_which_nobody_signs_is_pointed_out():
    text = LETTER.format(body="Sở đề nghị các phòng nộp hồ sơ.").replace("năm 2025", "năm 2205")
    assert [(each.code, text[each.start : each.end]) for each in read_text(text).findings] == [
        ("impossible-date", "2205")
    ]


@pytest.mark.parametrize(
    ("day", "codes"),
    [("ngày 20/5/2025", []), ("ngày 20 tháng 5 năm 2025", []), ("ngày 22/5/2025", ["conflicting-dates"])],
)
def test_the_day_above_an_annex_is_that_of_the_document(day, codes):
    text = f"{LETTER.format(body='Sở đề nghị các phòng nộp hồ sơ.')}\nPHỤ LỤC\n(Kèm theo Công văn số 318/SNV-VTLT {day} của Sở Nội vụ)\n\n1. Hồ sơ.\n"
    assert [each.code for each in read_text(text).findings] == codes


def test_the_bare_number_of_a_page_needs_no_notice():
    body = "Sở yêu cầu các phòng lập danh mục\n\n2\n\nhồ sơ năm 2025."
    assert found(body) == []
