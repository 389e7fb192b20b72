"""How documents are cited for the first time (Nghị định 30/2020/NĐ-CP Phụ lục I)."""

import unicodedata
from collections.abc import Callable
from importlib.resources import files

import pytest

from luocdo.findings import Finding
from luocdo.graph import Store
from luocdo.messages import read_rows
from luocdo.queries.checks.in_full import in_full

Found = Callable[..., list[Finding]]
Text = Callable[..., str]

WHOLE = "Thực hiện Công văn số 918/VPCP-TCCV ngày 14/4/2025 của Văn phòng Chính phủ về thu nộp tài liệu, Sở yêu cầu rà soát."
CODES = ("first-citation-without-date", "first-citation-without-issuer", "first-citation-without-title")


@pytest.mark.parametrize(
    ("part", "code"),
    [
        (" ngày 14/4/2025", "first-citation-without-date"),
        (" của Văn phòng Chính phủ", "first-citation-without-issuer"),
        (" về thu nộp tài liệu", "first-citation-without-title"),
    ],
)
def test_what_the_first_citation_lacks_is_found(part: str, code: str, found: Found, letter: Text) -> None:
    assert [each.code for each in found(letter(WHOLE.replace(part, "")), *CODES)] == [code]


def test_letters_whose_marks_stand_apart_are_the_same_letters(found: Found, letter: Text) -> None:
    text = unicodedata.normalize("NFD", letter(WHOLE.replace("Văn phòng Chính phủ", "UBND tỉnh")))
    assert not found(text, *CODES)


@pytest.mark.parametrize(
    "body",
    [
        "Các phòng lập hồ sơ theo Công văn số 918/VPCP-TCCV ngày 14/4/2025 của Văn phòng Chính phủ.",
        "Hiện nay, việc nộp lưu được nêu tại Công văn số 918/VPCP-TCCV ngày 14/4/2025 của Văn phòng Chính phủ.",
        "Các phòng theo Công văn số 918/VPCP-TCCV ngày 14/4/2025 của Văn phòng Chính phủ và gửi danh mục về Sở.",
        "Văn phòng Sở tham khảo Công văn số 918/VPCP-TCCV ngày 14/4/2025 của Văn phòng Chính phủ.",
    ],
)
def test_what_is_only_mentioned_is_cited_whole_too(body: str, found: Found, letter: Text) -> None:
    assert [each.code for each in found(letter(body), *CODES)] == ["first-citation-without-title"]


@pytest.mark.parametrize(
    "body",
    [
        "Các phòng lập hồ sơ theo mẫu (Công văn số 918/VPCP-TCCV ngày 14/4/2025) trước khi nộp.",
        "| Việc | Văn bản |\n| Nộp lưu | Công văn số 918/VPCP-TCCV |",
        "Theo đề nghị của Chánh Văn phòng tại Tờ trình số 31/TTr-VP ngày 05/5/2025, Sở yêu cầu các phòng rà soát.",
    ],
)
def test_in_brackets_and_tables_and_of_proposals_less_will_do(body: str, found: Found, letter: Text) -> None:
    assert not found(letter(body), *CODES)


def test_a_whole_citation_lacks_nothing_and_later_ones_may_be_short(found: Found, letter: Text) -> None:
    again = " Các phòng bám sát Công văn số 918/VPCP-TCCV để triển khai."
    assert not found(letter(WHOLE + again), *CODES)


def test_of_two_that_share_a_title_each_has_a_day_of_its_own(found: Found, letter: Text) -> None:
    two = "Thực hiện Công văn số 2077/UBND-NC{} của UBND tỉnh và " + WHOLE.removeprefix("Thực hiện ")
    assert [each.code for each in found(letter(two.format("")), *CODES)] == ["first-citation-without-date"]
    assert not found(letter(two.format(" ngày 21/4/2025")), *CODES)


def test_laws_are_cited_by_their_title(found: Found, letter: Text) -> None:
    assert not found(letter("Thực hiện Luật Lưu trữ số 01/2011/QH13, Sở yêu cầu các phòng rà soát."), *CODES)


def test_what_is_known_of_the_document_is_offered(found: Found, letter: Text) -> None:
    body = "Thực hiện Nghị định số 61/2018/NĐ-CP của Chính phủ về cơ chế một cửa, Sở yêu cầu các phòng rà soát."
    [odd] = found(letter(body), *CODES)
    assert (odd.code, odd.facts["known"]) == (CODES[0], ": ngày 23/4/2018")


def test_rules_of_law_name_their_grounds_by_number_alone(found: Found, letter: Text) -> None:
    body = "Thực hiện Nghị định số 61/2018/NĐ-CP của Chính phủ về cơ chế một cửa, Sở yêu cầu các phòng rà soát."
    assert not found(letter(body, number="12/2025/QĐ-UBND", title="Ban hành Quy định"), *CODES)


def test_each_of_those_that_amended_another_one_needs_no_title(found: Found, letter: Text) -> None:
    body = (
        "Thực hiện Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính, được sửa đổi, "
        "bổ sung bởi Nghị định số 48/2013/NĐ-CP ngày 14/5/2013{} Nghị định số 92/2017/NĐ-CP ngày 07/8/2017, Sở yêu cầu rà soát."
    )
    assert not found(letter(body.format(" và")), *CODES)
    assert {each.facts["number"] for each in found(letter(body.format("; theo")), *CODES)} == {"92/2017/NĐ-CP"}


def test_in_a_list_of_several_types_each_document_is_cited_in_full(found: Found, letter: Text) -> None:
    body = (
        "Thực hiện Công văn số 77/UBND-NC, Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về đề án dữ liệu "
        "và Thông báo số 18/TB-UBND ngày 12/3/2025 của UBND tỉnh về kiểm tra công vụ, Sở yêu cầu các phòng rà soát."
    )
    [lacking] = found(letter(body), "first-citation-without-date")
    assert lacking.facts["number"] == "77/UBND-NC"
    alike = "Thực hiện Công văn số 77/UBND-NC và số 81/UBND-NC ngày 12/3/2025 của UBND tỉnh về kiểm tra công vụ, Sở yêu cầu:"
    assert not found(letter(alike), "first-citation-without-date")


@pytest.mark.parametrize(
    "two",
    [
        "Chỉ thị số 05/CT-UBND và Công điện số 06/CĐ-UBND (cùng ngày 12/3/2025) của UBND tỉnh",
        "Quyết định số 77/QĐ-UBND, Kế hoạch số 81/KH-UBND đều ban hành ngày 12/3/2025 của UBND tỉnh",
        "Công văn số 77/UBND-NC, Văn bản số 81/UBND-NC ngày 12/3/2025 của UBND tỉnh",
    ],
)
def test_one_day_may_be_said_of_documents_of_several_types(two: str, found: Found, letter: Text) -> None:
    lacking = found(letter(f"Thực hiện {two} về kiểm tra công vụ, Sở yêu cầu các phòng rà soát."), CODES[0])
    assert not {each.facts["number"] for each in lacking} & {"05/CT-UBND", "77/QĐ-UBND", "77/UBND-NC"}


def test_in_a_list_of_several_types_each_one_names_its_own_agency_and_day(found: Found, letter: Text) -> None:
    codes = ("first-citation-without-date", "first-citation-without-issuer")
    text = "Thực hiện {}, Quyết định số 16/QĐ-TTg ngày 06/01/2025 của Thủ tướng Chính phủ về chuyển đổi số, Sở yêu cầu rà soát."
    told = found(letter(text.format("Công văn số 2150/UBND-NC")), *codes)
    assert [each.code for each in told if each.facts["number"] == "2150/UBND-NC"] == list(codes)
    assert not found(letter(text.format("Công văn số 2150/UBND-NC ngày 21/4/2025 của UBND tỉnh")), *codes)


def test_documents_of_one_agency_in_a_list_may_share_its_name(found: Found, letter: Text) -> None:
    text = "Thực hiện Chỉ thị số 05/CT-UBND ngày 03/02/2025, Kế hoạch số 19/KH-UBND ngày 10/02/2025 của UBND tỉnh về lưu trữ, Sở yêu cầu rà soát."
    assert not found(letter(text), "first-citation-without-issuer")


def test_what_is_to_be_added_is_taken_from_the_store_where_only_one_document_fits(
    found: Found, above: Store, letter: Text
) -> None:
    text = letter("Thực hiện Công văn số 2077/UBND-NC, Sở yêu cầu các phòng kiểm kê tài liệu.")
    codes = [f"first-citation-without-{lacking}" for lacking in ("date", "issuer", "title")]
    told = {each.code: each.facts["known"] for each in found(text, *codes, store=above)}
    assert told[codes[0]] == ": ngày 21/4/2025"
    assert told[codes[1]] == ": của UBND tỉnh Hà Tĩnh"
    assert "thu nộp tài liệu quý hiếm" in told[codes[2]]
    elsewhere = text.replace("HÀ TĨNH", "LÂM ĐỒNG").replace("Hà Tĩnh", "Lâm Đồng")
    assert {each.facts["known"] for each in found(elsewhere, *codes, store=above)} == {""}


@pytest.mark.parametrize(
    ("kind", "title", "told"),
    [
        ("Nghị định", "vị trí việc làm của viên chức", "về vị trí việc làm của viên chức"),
        ("Thông báo", "Kết luận của Phó Thủ tướng", "về kết luận của Phó Thủ tướng"),
        ("Quyết định", "Giao thông nội bộ", "về giao thông nội bộ"),
        ("Quyết định", "Giao chỉ tiêu biên chế", "giao chỉ tiêu biên chế"),
        ("Nghị định", "Quy định về thu nộp tài liệu", "quy định về thu nộp tài liệu"),
        ("Nghị định", "Về công tác văn thư", "về công tác văn thư"),
        ("Kế hoạch", "Triển khai số hóa tài liệu", "triển khai số hóa tài liệu"),
        ("Công văn", "thu nộp tài liệu", "về việc thu nộp tài liệu"),
        ("Công văn", "V/v báo cáo số liệu", "về việc báo cáo số liệu"),
        ("Công văn", "v/v: Cử cán bộ", "về việc cử cán bộ"),
        ("Kế hoạch", "Hà Nội xanh năm 2026", "về Hà Nội xanh năm 2026"),
        ("Kế hoạch", "Hà nội quy các phòng", "về hà nội quy các phòng"),
        ("Công văn", "Về thu nộp tài liệu", "về thu nộp tài liệu"),
    ],
)
def test_a_title_goes_on_with_about_unless_it_begins_with_what_its_document_does(
    kind: str, title: str, told: str
) -> None:
    assert in_full("1/X", kind, None, None, title) == f"{kind} số 1/X {told}"


def test_each_verb_with_which_a_title_says_what_its_document_does_goes_on_at_once() -> None:
    rows = read_rows(files("luocdo.queries.checks") / "title_verbs.csv")
    told = {row["words"]: in_full("1/X", "Quyết định", None, None, row["example"]) for row in rows}
    assert [words for words, whole in told.items() if not whole.startswith(f"Quyết định số 1/X {words}")] == []


def test_what_must_be_replaced_is_not_asked_to_be_cited_in_full_as_well(found: Found, letter: Text) -> None:
    body = "Thực hiện Nghị định số {}/NĐ-CP, Sở yêu cầu các phòng rà soát hồ sơ."
    assert [each.code for each in found(letter(body.format("110/2004")), "rests-on-fallen", *CODES)] == [
        "rests-on-fallen"
    ]
    assert {each.code for each in found(letter(body.format("30/2020")), "rests-on-fallen", *CODES)} == set(CODES)


@pytest.mark.parametrize(("day", "codes"), [("ngày 31/4/2020 ", ["impossible-date"]), ("", [CODES[0]])])
def test_a_day_that_no_calendar_has_is_not_said_to_be_missing_as_well(
    day: str, codes: list[str], found: Found, letter: Text
) -> None:
    body = f"Thực hiện Nghị định số 30/2020/NĐ-CP {day}của Chính phủ về công tác văn thư, Sở yêu cầu các phòng rà soát."
    assert [each.code for each in found(letter(body), "impossible-date", *CODES)] == codes


def test_what_stands_among_the_recipients_is_not_asked_to_be_cited_in_full(found: Found, letter: Text) -> None:
    named = "như Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chiến lược"
    assert found(letter(f"Sở yêu cầu các phòng báo cáo {named}."), "first-citation-without-date")
    below = letter("Sở yêu cầu các phòng báo cáo.").replace("- Như trên;", f"- Các phòng {named};")
    assert not found(below, "first-citation-without-date")
