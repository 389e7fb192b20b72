"""Deadlines that cannot be kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from luocdo.findings import Finding
from luocdo.graph import Store, build, opened

Found = Callable[..., list[Finding]]
Text = Callable[..., str]

ORDER = "1. Phòng Tổ chức rà soát hồ sơ, gửi Văn phòng Sở trước ngày {}."
REPORT = (
    "Thực hiện Công văn số 2077/UBND-NC ngày 21/4/2025 của UBND tỉnh về thu nộp tài liệu quý hiếm, Sở yêu cầu:\n\n"
    "1. Các phòng báo cáo kết quả kiểm kê tài liệu quý hiếm trước ngày {}.\n\n"
    "2. Văn phòng Sở sửa chữa mái kho trước ngày 30/6/2025."
)

TO_HAMLETS = (
    "Thực hiện Công văn số 2090/UBND-NC ngày 22/4/2025 của UBND tỉnh về thống kê nhà bia ghi tên liệt sĩ, UBND xã yêu cầu:\n\n"
    "1. Phòng Văn hóa - Xã hội thống kê nhà bia ghi tên liệt sĩ đã xuống cấp trước ngày {}."
)


def test_a_deadline_before_the_document_itself_is_found(found: Found, letter: Text, words: Text) -> None:
    text = letter("Sở yêu cầu:\n\n" + ORDER.format("09/5/2025"))
    [odd] = found(text, "deadline-before-own-date")
    assert odd.severity == "error"
    assert words(text, odd) == "trước ngày 09/5/2025"
    assert not found(letter("Sở yêu cầu:\n\n" + ORDER.format("19/5/2025")), "deadline-before-own-date")


@pytest.mark.parametrize(
    ("order", "day"),
    [
        ("Phòng Tổ chức rà soát biểu mẫu trước ngày 09/5/2025", "12 tháng 5 năm 2025"),
        ("Các phòng kiểm kê máy in, bàn giao cho Văn phòng chậm nhất là ngày 05/5/2025", "12 tháng 5 năm 2025"),
        ("Văn phòng Sở bổ sung tủ đựng hồ sơ xong trước 28/4/2025", "12 tháng 5 năm 2025"),
        ("Phòng Tổ chức lập danh sách, hoàn thành trong tháng 4/2025", "12 tháng 5 năm 2025"),
        ("Các phòng gửi danh sách về Văn phòng Sở trước ngày 05/5", "12 tháng 5 năm 2025"),
    ],
)
def test_whatever_is_ordered_must_not_be_over(found: Found, letter: Text, order: str, day: str) -> None:
    [odd] = found(letter(f"Sở yêu cầu:\n\n1. {order}.\n\n2. Các phòng phối hợp.", day=day), "deadline-before-own-date")
    assert odd.severity == "error"


@pytest.mark.parametrize(
    "order",
    [
        "Phòng Tổ chức rà soát hồ sơ tiếp nhận trước ngày 05/5/2025",
        "Các phòng gửi báo cáo trước ngày 15/02 năm sau",
        "Văn phòng Sở kê vật tư mua trước ngày 01/01/2025, hoàn thành trong tháng 6/2025",
        "Văn phòng Sở sửa mái kho trước ngày 20/6",
    ],
)
def test_a_day_of_something_else_or_of_the_next_year_is_not_over(found: Found, letter: Text, order: str) -> None:
    assert not found(letter(f"Sở yêu cầu:\n\n1. {order}."), "deadline-before-own-date")


@pytest.mark.parametrize(
    "told",
    [
        "Phòng nào đã nộp phiếu rà soát trước ngày 05/5/2025 thì không phải nộp lại.",
        "Đơn vị chưa gửi danh sách trước ngày 05/5/2025 khẩn trương gửi về Văn phòng Sở.",
        "Từ ngày 01/4/2025 đến ngày 05/5/2025, Văn phòng Sở đã kiểm kê 1.061 hồ sơ (theo biểu các phòng nộp trước ngày 10/4/2025).",
        "Theo yêu cầu của Bộ Nội vụ, phiếu phải gửi trước ngày 05/5/2025, đến nay Sở chưa nhận được.",
    ],
)
def test_what_is_told_of_a_day_that_is_over_is_no_order(found: Found, letter: Text, told: str) -> None:
    assert not found(letter("Sở yêu cầu:\n\n1. " + told), "deadline-before-own-date")


def test_a_deadline_on_a_sunday_is_told_with_the_next_working_day(found: Found, letter: Text) -> None:
    [odd] = found(letter("Sở yêu cầu:\n\n" + ORDER.format("25/5/2025")), "deadline-on-day-off")
    assert odd.facts["working"] == "26/5/2025"
    assert not found(letter("Sở yêu cầu:\n\n" + ORDER.format("26/5/2025")), "deadline-on-day-off")


def test_an_hour_of_a_day_off_is_told_unless_the_matter_is_urgent(found: Found, letter: Text) -> None:
    body = "Sở yêu cầu:\n\n" + ORDER.format("25/5/2025").replace("ngày 25/5", "17 giờ 00 ngày 25/5")
    assert "17 giờ 00" in body
    assert len(found(letter(body), "deadline-on-day-off")) == 1
    for hour in ("17 giờ 00", "17 giờ", "17:00", "17g30"):
        urgent = letter(body.replace("17 giờ 00", hour), day="23 tháng 5 năm 2025")
        assert not found(urgent, "deadline-on-day-off")


def test_a_public_holiday_is_a_day_off_and_a_month_is_no_day(found: Found, letter: Text) -> None:
    [odd] = found(
        letter("Sở yêu cầu:\n\n" + ORDER.format("30/4/2025"), day="12 tháng 3 năm 2025"), "deadline-on-day-off"
    )
    assert odd.facts["due"] == "30/4/2025"
    month = "Sở yêu cầu:\n\n1. Phòng Tổ chức rà soát hồ sơ, hoàn thành trong tháng 5/2025."
    assert not found(letter(month), "deadline-on-day-off")


def test_a_deadline_later_than_that_of_the_superior_is_found(
    found: Found, above: Store, letter: Text, words: Text
) -> None:
    text = letter(REPORT.format("12/6/2025"))
    [odd] = found(text, "deadline-after-superior", store=above)
    assert (odd.facts["number"], odd.facts["theirs"]) == ("2077/UBND-NC", "10/6/2025")
    assert words(text, odd) == "trước ngày 12/6/2025"
    assert not found(letter(REPORT.format("05/6/2025")), "deadline-after-superior", store=above)
    month = REPORT.replace("trước ngày", "trong")
    assert not found(letter(month.format("tháng 6/2025")), "deadline-after-superior", store=above)
    assert len(found(letter(month.format("tháng 7/2025")), "deadline-after-superior", store=above)) == 1


@pytest.mark.parametrize("opening", ["Thực hiện", "Căn cứ"])
def test_what_the_province_ordered_the_same_communes_sets_the_time_of_what_is_passed_on(
    opening: str, found: Found, above: Store, passed_on: Text
) -> None:
    [odd] = found(passed_on("17/6/2025", opening), "deadline-after-superior", store=above)
    assert (odd.facts["number"], odd.facts["theirs"]) == ("2090/UBND-NC", "13/6/2025")
    assert not found(passed_on("10/6/2025", opening), "deadline-after-superior", store=above)


def test_a_commune_that_does_not_print_its_province_is_in_that_of_the_letter_which_it_carries_out(
    found: Found, above: Store, letter: Text, words: Text
) -> None:
    body = TO_HAMLETS.format("17/6/2025")
    text = letter(
        body, above="ỦY BAN NHÂN DÂN", agency="XÃ KỲ ANH", place="Kỳ Anh", number="41/UBND-VHXH", to="Các thôn"
    )
    [odd] = found(text, "deadline-after-superior", store=above)
    assert (odd.facts["number"], words(text, odd)) == ("2090/UBND-NC", "trước ngày 17/6/2025")


def test_what_was_over_when_it_is_passed_on_is_of_another_round(found: Found, above: Store, passed_on: Text) -> None:
    assert not found(passed_on("17/10/2025", day="14 tháng 7 năm 2025"), "deadline-after-superior", store=above)


def test_a_day_off_beyond_which_the_superior_does_not_wait_gives_way_to_the_day_before(
    found: Found, above: Store, letter: Text, passed_on: Text
) -> None:
    [odd] = found(passed_on("07/6/2025"), "deadline-on-day-off", store=above)
    assert odd.facts["working"] == "09/6/2025"
    [odd] = found(letter(REPORT.format("08/6/2025")), "deadline-on-day-off", store=above)
    assert odd.facts["working"] == "09/6/2025"
    [odd] = found(passed_on("14/6/2025"), "deadline-on-day-off", store=above)
    assert odd.facts["working"] == "13/6/2025"


@pytest.mark.parametrize(
    ("theirs", "own", "late"),
    [
        ("ngày 14/6/2025", "16/6/2025", False),
        ("ngày 14/6/2025", "17/6/2025", True),
        ("17 giờ 00 ngày 14/6/2025", "16/6/2025", True),
        ("ngày 13/6/2025", "16/6/2025", True),
    ],
)
def test_a_day_off_of_the_superior_runs_on_until_the_next_working_day_unless_an_hour_is_set(
    theirs: str, own: str, late: bool, found: Found, above_texts: dict[str, str], passed_on: Text, tmp_path: Path
) -> None:
    (tmp_path / "tren.txt").write_text(
        above_texts["ubnd-xa.txt"].replace("trước ngày 13/6/2025", f"trước {theirs}"), encoding="utf-8"
    )
    build([tmp_path / "tren.txt"], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as store:
        assert bool(found(passed_on(own), "deadline-after-superior", store=store)) is late


def test_a_time_that_ends_before_it_begins_is_found(found: Found, letter: Text) -> None:
    text = "Các phòng kiểm tra từ ngày {} đến hết ngày {}."
    for first, last in (("25/11/2025", "20/11/2025"), ("25 tháng 11 năm 2025", "20 tháng 10 năm 2025")):
        assert len(found(letter(text.format(first, last)), "period-reversed")) == 1
        assert not found(letter(text.format(last, first)), "period-reversed")
        moved = text.replace("kiểm tra", "rút ngắn thời hạn nộp hồ sơ")
        assert not found(letter(moved.format(first, last)), "period-reversed")


@pytest.mark.parametrize(
    "work", ["sửa chữa kho lưu trữ", "đổi mới việc giao ban", "kéo dài thời hạn nộp", "dời trụ sở"]
)
def test_work_between_two_days_and_a_term_that_is_prolonged_move_no_day_forward(
    work: str, found: Found, letter: Text
) -> None:
    assert found(letter(f"Các phòng {work} từ ngày 25/11/2025 đến ngày 20/11/2025."), "period-reversed")
