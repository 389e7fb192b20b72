"""Agencies that no longer exist on the day of the draft."""

from collections.abc import Callable

import pytest

from luocdo.extract.rules import rows
from luocdo.findings import Finding
from luocdo.queries.checks.agencies import ended_before

Found = Callable[..., list[Finding]]
Text = Callable[..., str]

BODY = "Thực hiện ý kiến của UBND tỉnh, giao {} tổng hợp, báo cáo trước ngày 25/8/2025."


def test_a_department_that_was_merged_is_found_with_who_took_over(found: Found, letter: Text, words: Text) -> None:
    text = letter(BODY.format("Sở Thông tin và Truyền thông"), to="Sở Thông tin và Truyền thông")
    [odd] = found(text, "agency-gone")
    assert odd.severity == "error"
    assert odd.facts["successor"].startswith("Sở Khoa học và Công nghệ")
    assert words(text, odd).startswith("Sở Thông tin và Truyền thông")
    assert not found(letter(BODY.format("Sở Tài chính"), to="Sở Tài chính"), "agency-gone")


def test_an_addressee_that_says_who_took_over_is_not_told_of(found: Found, letter: Text) -> None:
    to = "Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ)"
    assert not found(letter("Sở đề nghị phối hợp.", to=to), "agency-gone")


def test_each_department_that_was_merged_is_told_of(found: Found, letter: Text, words: Text) -> None:
    to = "Sở Nội vụ; Sở Kế hoạch và Đầu tư; Sở Tài nguyên và Môi trường"
    text = letter(BODY.format("Sở Giao thông vận tải"), to=to)
    assert [words(text, each) for each in found(text, "agency-gone")] == [
        "Sở Kế hoạch và Đầu tư",
        "Sở Tài nguyên và Môi trường",
        "Sở Giao thông vận tải",
    ]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Giám đốc Sở Tài nguyên và Môi trường chịu trách nhiệm thi hành.", ["Sở Tài nguyên và Môi trường"]),
        (
            "Tổ công tác gồm đại diện Sở Nội vụ, Sở Kế hoạch & Đầu tư, Bộ Giao thông vận tải.",
            ["Sở Kế hoạch & Đầu tư", "Bộ Giao thông vận tải"],
        ),
        ("Theo đề nghị của Giám đốc Sở Thông tin\nvà Truyền thông.", ["Sở Thông tin và Truyền thông"]),
        ("Giám đốc Sở Khoa học và Công nghệ tiếp nhận kho của Sở Thông tin và Truyền thông.", []),
        ("Theo đề nghị của Sở Nội vụ, trước đây là Sở Lao động - Thương binh và Xã hội, kho được giữ lại.", []),
        ("Kho do Sở Thông tin và Truyền thông lập năm 2019.", []),
        ("Đề nghị các phòng rà soát giấy phép do Sở Giao thông vận tải cấp.", []),
        ("Yêu cầu các phòng lưu trữ hồ sơ của Sở Kế hoạch và Đầu tư.", []),
        ("Ông Lê Văn Thuận, Phó Giám đốc Sở Kế hoạch và Đầu tư giai đoạn 2016 - 2020, ký hợp đồng.", []),
        ("Năm 2023, theo đề nghị của Sở Giao thông vận tải, kho được sửa.", []),
        ("Đề nghị Thường trực HĐND, Ban Dân tộc của HĐND tỉnh dự họp.", []),
        ("Giám đốc Sở chỉ đạo số hóa phông lưu trữ Sở Kế hoạch và Đầu tư.", []),
        ("Đề nghị Chủ tịch UBND tỉnh khen thưởng tập thể Sở Giao thông vận tải.", []),
        ("Các phòng phối hợp với Sở Giao thông vận tải, Công an tỉnh kiểm tra.", ["Sở Giao thông vận tải"]),
        ("Đề nghị phối hợp với Sở Giao thông vận tải kiểm tra 200 hồ sơ.", ["Sở Giao thông vận tải"]),
        ("Đề nghị phối hợp với Sở Giao thông vận tải kiểm tra hồ sơ năm 2024.", ["Sở Giao thông vận tải"]),
        ("Yêu cầu phối hợp với Sở Giao thông vận tải rà soát hồ sơ đã số hóa.", ["Sở Giao thông vận tải"]),
        ("Theo đề nghị của Sở Giao thông vận tải, cầu phao đã được tháo dỡ.", []),
        ("Đề nghị các phòng xử lý theo đề nghị của Sở Giao thông vận tải tại cuộc họp năm 2024.", []),
        ("Đề nghị Sở Giao thông vận tải đã nêu được xử lý.", []),
        ("Đề nghị của Sở Giao thông vận tải đã được xử lý.", []),
        ("Thực hiện Công văn số 55/STTTT-VP ngày 03/02/2024 của Giám đốc Sở Thông tin và Truyền thông về kho.", []),
    ],
)
def test_who_acts_in_any_sentence_is_found_but_not_who_acted_before_it_ended(
    found: Found, letter: Text, words: Text, sentence: str, places: list[str]
) -> None:
    text = letter(sentence)
    assert [words(text, each) for each in found(text, "agency-gone")] == places


def test_before_the_merger_it_is_no_fault(found: Found, letter: Text) -> None:
    text = letter("Sở yêu cầu báo cáo.", to="Sở Thông tin và Truyền thông", day="12 tháng 2 năm 2025")
    assert not found(text, "agency-gone")


def test_from_july_2025_on_there_are_no_districts(found: Found, letter: Text) -> None:
    to = "UBND các huyện, thị xã, thành phố"
    assert found(letter("Sở yêu cầu báo cáo.", to=to, day="12 tháng 8 năm 2025"), "level-gone")
    assert not found(letter("Sở yêu cầu báo cáo.", to=to, day="12 tháng 6 năm 2025"), "level-gone")
    assert not found(letter("Sở yêu cầu báo cáo.", to="UBND các xã, phường", day="12 tháng 8 năm 2025"), "level-gone")


def test_a_letter_dated_after_the_end_of_its_agency_is_found(found: Found, letter: Text) -> None:
    body = "Thực hiện Công văn số 318/UBND-NC ngày {} của UBND tỉnh Hà Giang về sắp xếp kho, Sở yêu cầu rà soát."
    day = "12 tháng 9 năm 2025"
    assert found(letter(body.format("05/8/2025"), day=day), "cited-agency-gone")
    assert not found(letter(body.format("05/6/2025"), day=day), "cited-agency-gone")


@pytest.mark.parametrize(
    ("name", "day", "gone"),
    [
        ("Bộ Kế hoạch và Đầu tư", "2025-03-01", True),
        ("Bộ Kế hoạch và Đầu tư", "2025-02-28", False),
        ("UBND tỉnh Bắc Giang", "2025-07-01", True),
        ("UBND tỉnh Bắc Ninh", "2025-07-01", False),
        ("UBND tỉnh Cao Bằng", "2025-07-01", False),
        ("Tỉnh ủy Đồng Nai", "2025-11-21", False),
        ("UBND huyện Thạch Hà", "2025-07-01", True),
        ("UBND huyện Thạch Hà", "2025-06-30", False),
        ("TT Đảng ủy, TT HĐND xã (b/c)", "2026-01-26", False),
        ("Bộ Tài chính", "2025-07-01", False),
        ("Sở Thông tin và Truyền thông tỉnh Đắk Lắk", "2025-11-12", True),
        ("Sở Khoa học và Công nghệ tỉnh Đắk Lắk", "2025-11-12", False),
        ("UBND thành phố Buôn Ma Thuột", "2025-11-12", True),
        ("UBND thành phố Buôn Ma Thuột", "2025-05-12", False),
        ("UBND thành phố Cần Thơ", "2025-11-12", False),
        ("UBND các tỉnh, thành phố", "2025-11-12", False),
    ],
)
def test_an_agency_is_gone_from_the_day_after_its_last_one(name: str, day: str, gone: bool) -> None:
    assert (ended_before(name, day, None) is not None) == gone


def test_that_the_province_of_the_issuer_is_gone_is_told_once_and_not_of_each_of_its_offices(
    found: Found, letter: Text, words: Text
) -> None:
    body = "1. Sở Tài chính bố trí kinh phí. 2. Sở Y tế báo cáo UBND tỉnh trước ngày 30/11/2025. 3. Ban QLDA huyện X giúp việc."
    late = letter(
        body,
        day="10 tháng 7 năm 2025",
        above="TỈNH KON TUM",
        agency="ỦY BAN NHÂN DÂN",
        number="77/UBND-VX",
        place="Kon Tum",
    )
    [ended] = found(late, "agency-gone")
    assert ended.facts["agency"] == "UBND tỉnh Kon Tum"
    assert words(late, ended) == "ỦY BAN NHÂN DÂN"


def test_an_issuer_that_is_gone_is_told_where_its_name_stands_in_the_letterhead(
    found: Found, decision: Text, letter: Text, words: Text
) -> None:
    province = decision("Căn cứ Luật Lưu trữ;", day="10 tháng 7 năm 2025").replace("TỈNH HÀ TĨNH", "TỈNH KON TUM")
    office = letter("Sở yêu cầu rà soát.", day="10 tháng 7 năm 2025", above="UBND TỈNH KON TUM", place="Kon Tum")
    places = [words(text, each) for text in (province, office) for each in found(text, "agency-gone")]
    assert places[0] == "ỦY BAN NHÂN DÂN TỈNH KON TUM"
    assert places[-1] == "SỞ NỘI VỤ"


@pytest.mark.parametrize("city", [row["name"] for row in rows("provinces_34") if row["kind"] == "thành phố"])
def test_no_city_that_is_a_province_is_taken_for_one_of_the_districts_that_ended(city: str) -> None:
    assert ended_before(f"Công an thành phố {city}", "2026-05-04", None) is None
    assert ended_before(f"Công an thành phố Bắc {city}", "2026-05-04", None)


@pytest.mark.parametrize(
    ("day", "successor"),
    [("2025-05-12", "Sở Xây dựng tỉnh Hà Giang"), ("2025-11-12", "Sở Xây dựng tỉnh Tuyên Quang")],
)
def test_who_took_over_and_ended_too_is_followed_to_who_lives_on(day: str, successor: str) -> None:
    gone = ended_before("Sở Giao thông vận tải tỉnh Hà Giang", day, None)
    assert gone
    assert (gone.until, gone.heirs) == ("2025-02-28", successor)
