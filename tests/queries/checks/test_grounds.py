"""Căn cứ that are missing, a chain that does not reach what it says, the missing middle."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from luocdo.extract.grammar.doc_types import type_names
from luocdo.extract.read import read_text
from luocdo.findings import Finding
from luocdo.graph import Store
from luocdo.graph.model import Witness
from luocdo.queries.checking.drafting import draft_of
from luocdo.queries.checks import grounds
from luocdo.queries.checks.model import Draft

Found = Callable[..., list[Finding]]
Text = Callable[..., str]


def draft(text: str) -> Draft:
    return draft_of(Witness(read_text(text), text), None, "2025-05-20")


def with_header(read: Draft, **facts: str | None) -> Draft:
    """Return the same text under another header."""
    return replace(read, reading=read.reading.model_copy(update={"document": read.document.model_copy(update=facts)}))


TITLED = "V/v triển khai Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ"


def test_a_decision_without_grounds_is_found(found: Found, decision: Text) -> None:
    assert found(decision("Sau khi trao đổi với các ngành;"), "grounds-missing")
    assert not found(decision("Căn cứ Luật Lưu trữ số 01/2011/QH13;"), "grounds-missing")
    assert not found(decision("Căn cứ chức năng, nhiệm vụ được giao;"), "grounds-missing")


@pytest.mark.parametrize(
    "reason", ["Xét yêu cầu công tác;", "Căn cứ tình hình thực tế;", "Căn cứ quy định hiện hành của Nhà nước;"]
)
def test_reasons_are_no_grounds_of_a_decision(reason: str, found: Found, decision: Text) -> None:
    assert found(decision(reason), "grounds-missing")
    assert not found(decision(f"{reason}\nCăn cứ Luật Lưu trữ số 01/2011/QH13;"), "grounds-missing")
    assert not found(decision("Xét yêu cầu tại Công văn số 21/UBND-NC của UBND tỉnh;"), "grounds-missing")


@pytest.mark.parametrize(
    "opening",
    [
        "Theo đề nghị của Giám đốc Sở Nội vụ;",
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 77/TTr-SNV ngày 05/5/2025;",
        "Xét Tờ trình số 77/TTr-SNV ngày 05/5/2025 của Sở Nội vụ;",
    ],
)
def test_who_proposes_a_decision_is_no_ground_of_it(opening: str, found: Found, decision: Text) -> None:
    assert found(decision(opening), "grounds-missing")
    assert not found(decision("Căn cứ chức năng, nhiệm vụ được giao;\n\n" + opening), "grounds-missing")


def test_what_an_article_orders_is_no_ground(found: Found, decision: Text) -> None:
    assert found(decision("Sau khi bàn bạc;", article="Giao các sở:\n\n- Thực hiện tiết kiệm."), "grounds-missing")


RULES = {
    *("Quyết định", "Nghị quyết", "Nghị quyết liên tịch", "Nghị định"),
    *("Thông tư", "Thông tư liên tịch", "Thông tư liên bộ"),
}


def test_rules_and_decisions_name_what_they_rest_on_joint_ones_too(decision: Text) -> None:
    read = draft(decision("Sau khi trao đổi với các ngành;"))
    assert {name for name in type_names() if list(grounds.missing(with_header(read, type=name, level=None)))} == RULES


def test_what_carries_something_out_by_orders_says_what(letter: Text) -> None:
    body = "Các phòng gửi danh mục hồ sơ về Văn phòng Sở trước ngày 20/6/2025, lập thành hai bản có chữ ký của trưởng phòng, kèm đĩa lưu tệp."
    read = draft(letter(body, title="V/v triển khai việc nộp lưu hồ sơ"))
    told = {name for name in type_names() if list(grounds.missing(with_header(read, type=name)))}
    assert told - RULES == {"Công văn", "Chỉ thị", "Kế hoạch", "Hướng dẫn", "Chương trình"}


@pytest.mark.parametrize(
    ("issuer", "told"),
    [
        *(
            (f"{name} Hà Tĩnh", True)
            for name in ("Sở Y tế tỉnh", "UBND thành phố", "Thanh tra tỉnh", "Văn phòng UBND tỉnh")
        ),
        *(
            (f"{name} tỉnh Hà Tĩnh", True)
            for name in ("Ban Dân tộc", "Trung tâm Giống", "Chi cục Thú y", "Trường Chính trị")
        ),
        ("Phòng Nội vụ huyện Can Lộc tỉnh Hà Tĩnh", True),
        ("Công ty Cấp nước tỉnh Hà Tĩnh", False),
        ("Trung tâm Thông tin", False),
    ],
)
def test_an_office_of_a_province_is_known_by_its_name(issuer: str, told: bool, letter: Text) -> None:
    body = "Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ, yêu cầu các phòng rà soát hồ sơ."
    read = draft(letter(body, above="BỘ Y TẾ"))
    assert bool(list(grounds.missing_middle(with_header(read, issuer=issuer, level="unit")))) == told


def test_what_the_title_carries_out_must_be_named_in_the_body(found: Found, letter: Text) -> None:
    bare = letter("Sở yêu cầu các phòng rà soát hồ sơ trước ngày 20/6/2025.", title=TITLED)
    [odd] = found(bare, "chain-not-reached")
    assert odd.facts["number"] == "71/NQ-CP"
    named = "Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ, Sở yêu cầu các phòng rà soát hồ sơ."
    assert not found(letter(named, title=TITLED), "chain-not-reached")


def test_the_graph_may_lead_from_what_is_named_to_what_the_title_says(found: Found, above: Store, letter: Text) -> None:
    title = "V/v thực hiện Công văn số 918/VPCP-TCCV ngày 14/4/2025 của Văn phòng Chính phủ"
    body = "Thực hiện Công văn số 2077/UBND-NC ngày 21/4/2025 của UBND tỉnh, Sở yêu cầu các phòng rà soát."
    assert found(letter(body, title=title), "chain-not-reached")
    assert not found(letter(body, title=title), "chain-not-reached", store=above)


def test_a_department_that_names_no_letter_of_its_province_is_told(found: Found, letter: Text) -> None:
    centre = "Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ, Sở yêu cầu các phòng rà soát hồ sơ."
    assert found(letter(centre), "missing-middle")
    between = (
        "Thực hiện Kế hoạch số 126/KH-UBND ngày 05/5/2025 của UBND tỉnh triển khai Nghị quyết số 71/NQ-CP, Sở yêu cầu:"
    )
    assert not found(letter(between), "missing-middle")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Sở yêu cầu các phòng rà soát.", True),
        ("Thực hiện Kế hoạch số 288-KH/TU ngày 03/3/2025 của Tỉnh ủy, Sở yêu cầu các phòng rà soát.", False),
        (
            "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Kế hoạch số 288-KH/TU của Tỉnh ủy, Sở yêu cầu:",
            False,
        ),
    ],
)
def test_a_resolution_of_the_party_comes_to_a_department_through_its_province(
    body: str, told: bool, found: Found, letter: Text
) -> None:
    assert bool(found(letter(body), "missing-middle")) == told


def _plan(opening: str, title: str = "Kiểm tra việc lập hồ sơ quý II năm 2025") -> str:
    return (
        "UBND TỈNH HÀ TĨNH\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        f"Số: 58/KH-SNV\n\nHà Tĩnh, ngày 12 tháng 5 năm 2025\n\nKẾ HOẠCH\n{title}\n\n{opening}\n\n"
        "I. MỤC ĐÍCH\nGiúp các phòng lập hồ sơ đúng và đủ ngay từ đầu năm.\n\nII. NỘI DUNG\n"
        "1. Phòng Hành chính lập danh sách hồ sơ cần kiểm tra, trình Giám đốc trước ngày 30/5/2025.\n"
        "2. Các phòng cử công chức tham gia Đoàn kiểm tra trước ngày 05/6/2025./.\n\n"
        "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n\nPhan Thị Mận\n"
    )


def test_a_plan_that_orders_work_says_what_asks_for_it(found: Found) -> None:
    assert found(_plan(""), "grounds-missing")
    carried = "Triển khai Nghị quyết của Hội đồng nhân dân tỉnh về công tác văn thư"
    assert found(_plan("", carried), "grounds-missing")
    assert not found(_plan("Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ ban hành Kế hoạch:"), "grounds-missing")
    number = "Thực hiện Kế hoạch số 126/KH-UBND ngày 05/5/2025 của UBND tỉnh, Sở Nội vụ ban hành Kế hoạch:"
    assert not found(_plan(number, carried), "grounds-missing")


@pytest.mark.parametrize(
    "opening",
    [
        "Để chăm lo đời sống công chức theo quy định của pháp luật về công đoàn, Sở Nội vụ xây dựng Kế hoạch:",
        "Sau khi có ý kiến của UBND tỉnh tại buổi giao ban, Sở Nội vụ ban hành Kế hoạch:",
        "Nhằm chấn chỉnh việc lập hồ sơ theo Chương trình công tác của tỉnh, Sở Nội vụ ban hành Kế hoạch:",
    ],
)
def test_a_plan_may_follow_what_has_no_number(opening: str, found: Found) -> None:
    assert not found(_plan(opening), "grounds-missing")
    assert found(_plan("Để chăm lo đời sống công chức, Sở Nội vụ xây dựng Kế hoạch:"), "grounds-missing")


def test_a_document_of_the_province_that_has_no_number_stands_in_the_middle_too(found: Found, letter: Text) -> None:
    body = (
        "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị{}, Sở yêu cầu các phòng rà soát. "
        "Văn phòng Sở báo cáo kết quả để trình UBND tỉnh."
    )
    assert found(letter(body.format("")), "missing-middle")
    assert not found(letter(body.format(" và Chương trình hành động của Ban Thường vụ Tỉnh ủy")), "missing-middle")
    assert not found(letter(body.format(", kế hoạch triển khai của UBND tỉnh")), "missing-middle")


@pytest.mark.parametrize(
    ("above", "agency", "told"),
    [
        ("BỘ Y TẾ", "TRƯỜNG ĐẠI HỌC DƯỢC MIỀN TRUNG", False),
        ("BỘ XÂY DỰNG", "TRUNG TÂM THÔNG TIN", False),
        ("BỘ XÂY DỰNG", "VĂN PHÒNG BỘ", False),
        ("SỞ NỘI VỤ", "TRUNG TÂM LƯU TRỮ LỊCH SỬ", True),
        ("UBND TỈNH HÀ TĨNH", "BAN QUẢN LÝ KHU KINH TẾ", True),
        ("UBND TỈNH HÀ TĨNH", "TRƯỜNG ĐẠI HỌC HÀ TĨNH", True),
    ],
)
def test_an_office_of_a_ministry_has_no_province_in_between(
    above: str, agency: str, told: bool, found: Found, letter: Text
) -> None:
    body = "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, yêu cầu các phòng rà soát."
    assert bool(found(letter(body, above=above, agency=agency, number="218/VP-TH"), "missing-middle")) == told
