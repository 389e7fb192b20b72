"""Documents called by name: titles in quotes, a type and its issuer."""

from collections.abc import Callable

import pytest

from luocdo.extract.mention import Mention
from luocdo.extract.model import Document

Mentions = Callable[..., list[tuple[str, Mention]]]


def test_a_statute_is_named_by_issuer_and_title_but_not_as_a_kind(headless: Mentions) -> None:
    found = headless("theo hướng dẫn tại Thông tư của Bộ Y tế về giá thuốc; theo các Nghị định của Chính phủ về giá")
    assert [(words, each.title) for words, each in found] == [("Thông tư của Bộ Y tế", "giá thuốc")]
    ((found_too, _),) = headless("phê chuẩn Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 30-5-1978 về kho lưu trữ;")
    assert found_too == "Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 30-5-1978"
    assert headless("Thông tư của Bộ Y tế; trình Chính phủ ban hành Nghị định của Chính phủ về giá") == []


PLAN = "Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030"


@pytest.mark.parametrize("quotes", ["“{}”", '"{}"', "“*{}*”", '"{}'])
def test_a_known_title_in_quotes_stands_for_its_number(quotes: str, headless: Mentions) -> None:
    ((found, mention),) = headless(f"triển khai Đề án {quotes.format(PLAN)}; rà soát")
    assert found.startswith("Đề án ")
    assert (mention.form, mention.type, mention.resolves_to) == ("name", "Đề án", "06/QĐ-TTg")


def test_a_title_that_is_being_approved_is_not_a_reference(headless: Mentions) -> None:
    assert headless("về việc phê duyệt Đề án “Bồi dưỡng cán bộ trẻ của tỉnh”") == []


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 5/QĐ-UBND ban hành Kế hoạch của UBND tỉnh",
        "tham mưu Kế hoạch của UBND tỉnh theo Quyết định số 5/QĐ-UBND",
        "Trên đây là Kế hoạch của UBND tỉnh theo Quyết định số 5/QĐ-UBND",
    ],
)
def test_what_another_document_issues_is_no_reference_of_its_own(text: str, headless: Mentions) -> None:
    assert [each.number for _, each in headless(text, Document(province="Hà Giang"))] == ["5/QĐ-UBND"]


def test_a_type_with_its_issuer_is_a_weak_reference(headless: Mentions) -> None:
    ((found, mention),) = headless("theo lộ trình tại Kế hoạch của UBND tỉnh và", Document(province="Hà Giang"))
    assert (found, mention.form, mention.issuer) == ("Kế hoạch của UBND tỉnh", "bare", "UBND tỉnh Hà Giang")
    assert mention.confidence < 0.6


def test_a_resolution_is_named_by_who_passed_it_in_which_session_and_its_title(headless: Mentions) -> None:
    ((found, mention),) = headless("Căn cứ Nghị quyết của Quốc hội khóa X, kỳ họp thứ 5 về nhiệm vụ năm 1999;")
    assert (found, mention.issuer) == ("Nghị quyết của Quốc hội khóa X", "Quốc hội")
    assert not headless("Các nghị quyết của Quốc hội khóa X, kỳ họp thứ 5 về thuế được giao các bộ.")
