"""Whose time an order must keep that collects what goes into a report on the whole."""

from luocdo.queries.above.orders import Order
from luocdo.queries.above.passing import Passing, order_above

DEPARTMENT = "Sở Nông nghiệp và Môi trường tỉnh Nghệ An"
COLLECTED = "Các trạm gửi số liệu cháy rừng về Chi cục để tổng hợp trước ngày 25/6/2025"
FIRES = "Sở Nông nghiệp và Môi trường báo cáo UBND tỉnh tình hình cháy rừng trước ngày 20/6/2025"


def order(text: str, due: str = "2025-06-20", given: tuple[str, ...] = (DEPARTMENT,)) -> Order:
    return Order("ubnd|1", "1/UBND-NN", "province", "1", text, due, "", (), given)


def above(*levels: tuple[Order, ...], day: str = "2025-06-01") -> str | None:
    found = order_above(Passing(COLLECTED, DEPARTMENT, day, ["Các trạm"]), levels)
    return found and found.due


def test_the_only_report_that_is_wanted_of_whoever_collects_sets_the_time() -> None:
    assert (
        above((order(FIRES), order("Sở Nông nghiệp và Môi trường phát quang đường băng", "2025-06-15"))) == "2025-06-20"
    )


def test_an_order_may_be_passed_on_until_the_day_on_which_it_is_due() -> None:
    assert above((order(FIRES),), day="2025-06-20") == "2025-06-20"
    assert above((order(FIRES),), day="2025-06-21") is None


def test_of_two_reports_none_is_chosen() -> None:
    assert above((order(FIRES), order("Sở Nông nghiệp và Môi trường báo cáo tình hình thủy lợi"))) is None


def test_the_report_of_somebody_else_or_of_a_document_further_up_is_none() -> None:
    assert above((order(FIRES, given=("Sở Công Thương tỉnh Nghệ An",)),)) is None
    assert above((), (order(FIRES),)) is None


def test_who_took_over_keeps_the_time_that_was_set_to_an_agency_that_is_no_more() -> None:
    investment, finance = "Sở Kế hoạch và Đầu tư tỉnh Hà Tĩnh", "Sở Tài chính tỉnh Hà Tĩnh"
    demands = ((order("Rà soát danh mục dự án sử dụng vốn đầu tư công chậm tiến độ", given=(investment,)),),)
    words = "Các phòng rà soát danh mục dự án sử dụng vốn đầu tư công chậm tiến độ"

    def passed_on(day: str, issuer: str) -> bool:
        return order_above(Passing(words, issuer, day, ["Các phòng"]), demands) is not None

    assert passed_on("2025-05-12", finance)
    assert not passed_on("2025-02-12", finance)  # both were there: each had what was its own
    assert not passed_on("2025-05-12", "Sở Nội vụ tỉnh Hà Tĩnh")


def test_in_a_province_that_was_merged_later_its_own_department_took_over_first() -> None:
    investment = "Sở Kế hoạch và Đầu tư tỉnh Hà Nam"
    demands = ((order("Rà soát danh mục dự án sử dụng vốn đầu tư công chậm tiến độ", "2025-12-20", (investment,)),),)
    words = "Các phòng rà soát danh mục dự án sử dụng vốn đầu tư công chậm tiến độ"

    def passed_on(day: str, issuer: str) -> bool:
        return order_above(Passing(words, issuer, day, ["Các phòng"]), demands) is not None

    assert passed_on("2025-05-12", "Sở Tài chính tỉnh Hà Nam")
    assert not passed_on("2025-05-12", "Sở Tài chính tỉnh Ninh Bình")
    assert passed_on("2025-08-12", "Sở Tài chính tỉnh Ninh Bình")
