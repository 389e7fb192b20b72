"""Numbers out of their series."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from luocdo.findings import Finding
from luocdo.graph.identity.key import document_key
from luocdo.queries.checking.known import known_series
from luocdo.queries.checks.model import Point
from luocdo.queries.checks.numbering import Expected, expected_places, tail
from luocdo.queries.checks.series import RARE, Odd, odd, series_of

Found = Callable[..., list[Finding]]
Text = Callable[..., str]

YEAR = [Point(100, "2023-02-01"), Point(400, "2023-04-20"), Point(900, "2023-09-05"), Point(1200, "2023-12-20")]


def expected_place(serial: int, year: str, points: list[Point]) -> Expected | None:
    return next(iter(expected_places(serial, year, points)), None)


def test_between_two_numbers_a_third_lies_where_its_share_of_them_says(letter: Text) -> None:
    place = expected_place(650, "2023", YEAR)
    assert place is not None
    assert place.by == "year"
    assert 110 < place.day < 250


def test_beyond_the_last_number_the_rate_of_the_year_goes_on() -> None:
    place = expected_place(1300, "2023", YEAR)
    assert place is not None
    assert place.day > 354


def test_without_numbers_of_the_year_those_of_others_tell_less_surely() -> None:
    place, sure = expected_place(650, "2024", YEAR), expected_place(650, "2023", YEAR)
    assert place is not None
    assert sure is not None
    assert (place.by, place.spread > sure.spread) == ("years", True)
    assert expected_place(650, "2024", YEAR[:2]) is None


def test_one_wrong_day_among_the_neighbours_does_not_mislead() -> None:
    wrong = [*YEAR, Point(640, "2023-01-02")]
    place = expected_place(650, "2023", wrong)
    assert place is not None
    assert 110 < place.day < 250


@pytest.mark.parametrize("by", ["year", "beyond", "years"])
def test_the_farther_off_the_rarer(by: str) -> None:
    shares = [tail(each / 2, by) for each in range(60)]
    assert shares[0] == 1
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] < RARE


def test_only_what_lies_farther_off_than_ninety_nine_of_a_hundred_is_told() -> None:
    places = expected_places(650, "2023", YEAR)
    told: dict[float, bool] = {}
    for number in range(1, 366):
        day = (date(2023, 1, 1) + timedelta(days=number - 1)).isoformat()
        share = max(tail(place.deviation(number), place.by) for place in places)
        told[share] = of("Sở Y tế tỉnh Lạng Sơn", "650/QĐ-SYT", day, YEAR) is not None
    assert any(0.01 < share < 0.02 for share in told)
    assert told == {share: share <= 0.01 for share in told}


def test_numbers_with_a_year_run_apart_from_those_without() -> None:
    plain = document_key("6/QĐ-TTg", "Quyết định", None, "2022-01-06")
    yearly = document_key("6/2022/QĐ-TTg", "Quyết định", None, "2022-03-25")
    assert series_of(plain) != series_of(yearly)
    later = document_key("8/2023/QĐ-TTg", "Quyết định", None, "2023-04-05")
    assert series_of(yearly) == series_of(later)


def test_a_number_far_from_its_place_is_found_with_an_honest_share(found: Found, letter: Text) -> None:
    others = " ".join(
        f"Công văn số {serial}/UBND-NC ngày {day}/2024 của UBND tỉnh Hà Tĩnh;"
        for serial, day in ((410, "28/01"), (1260, "22/3"), (2380, "30/5"), (3900, "05/9"), (5200, "29/11"))
    )
    body = (
        "Thực hiện Công văn số {}/UBND-NC ngày 14/02/2024 của UBND tỉnh Hà Tĩnh, Sở yêu cầu rà soát. Trước đó có "
        + others
    )
    [odd] = found(letter(body.format(4410), day="05 tháng 12 năm 2024"), "number-out-of-series")
    assert odd.severity == "warning"
    assert 0 < int(odd.facts["share"]) <= RARE * 1000
    assert odd.facts["first"].endswith("/2024")
    assert not found(letter(body.format(655), day="05 tháng 12 năm 2024"), "number-out-of-series")


ISSUED = ((31, "08/01"), (120, "27/01"), (205, "19/02"), (398, "20/3"))


@pytest.mark.parametrize(
    ("serial", "day", "odd"),
    [
        (9500, "24/3", True),
        (2600, "24/3", True),
        (9500, "11/02", True),
        (425, "24/3", False),
        (455, "02/4", False),
        (700, "24/4", False),
        (402, "15/12", True),
        (1600, "15/12", False),
    ],
)
def test_a_number_may_be_too_high_or_too_low_for_its_day(
    serial: int, day: str, odd: bool, found: Found, letter: Text
) -> None:
    known = " ".join(f"Công văn số {each}/SYT-VP ngày {on}/2024 của Sở Y tế tỉnh Hà Tĩnh;" for each, on in ISSUED)
    body = f"Trả lời Công văn số {serial}/SYT-VP ngày {day}/2024 của Sở Y tế tỉnh Hà Tĩnh, Sở có ý kiến. Trước đó có {known}"
    draft = letter(body, day="28 tháng 12 năm 2024")
    seen = [each for code in ("number-out-of-series", "number-beyond-year") for each in found(draft, code)]
    assert (f"{serial}/SYT-VP" in {each.facts["number"] for each in seen}) == odd
    assert odd or not seen
    assert all(0 < int(each.facts["share"]) <= RARE * 1000 for each in seen)


def of(issuer: str, number: str, day: str, points: list[Point]) -> Odd | None:
    return odd(document_key(number, "Quyết định", issuer, day), day, points)


MERGED = [Point(40, "2025-07-08"), Point(390, "2025-08-14"), Point(820, "2025-09-30"), Point(1510, "2025-12-05")]


def test_a_province_that_was_merged_within_the_year_numbers_from_01_on_its_first_day() -> None:
    plan = [
        odd(document_key(f"{serial}/KH-UBND", "Kế hoạch", "UBND tỉnh Đắk Lắk", day), day, MERGED)
        for serial, day in ((15, "2025-07-03"), (610, "2025-09-08"), (1490, "2025-07-09"))
    ]
    assert plan[:2] == [None, None]
    assert plan[2] is not None
    assert expected_places(5, "2025", MERGED, "2025-07-01")[0].day < 10


def test_the_first_numbers_of_a_new_province_tell_of_its_first_year_and_nothing_of_the_next() -> None:
    points = [Point(5, "2025-07-02"), Point(150, "2025-08-01"), Point(420, "2025-09-20")]

    def decided(serial: int, day: str) -> object:
        return odd(document_key(f"{serial}/QĐ-UBND", "Quyết định", "UBND tỉnh Bắc Ninh", day), day, points)

    assert decided(700, "2025-07-08") is not None
    assert decided(900, "2026-03-12") is None
    assert decided(4000, "2026-11-12") is None


def test_no_expected_day_lies_before_the_agency_or_after_the_year() -> None:
    found = odd(document_key("30/KH-UBND", "Kế hoạch", "UBND tỉnh Đắk Lắk", "2025-12-20"), "2025-12-20", MERGED)
    assert found is not None
    assert found.facts["first"].endswith("7/2025")
    late = odd(document_key("1480/KH-UBND", "Kế hoạch", "UBND tỉnh Đắk Lắk", "2025-07-04"), "2025-07-04", MERGED)
    assert late is not None
    assert late.facts["last"] in {f"{day}/12/2025" for day in range(1, 32)}


def test_a_number_for_which_the_year_has_no_room_is_told_as_such() -> None:
    found = of("Sở Y tế tỉnh Lạng Sơn", "9700/QĐ-SYT", "2023-03-10", YEAR)
    assert found is not None
    assert (found.code, found.facts["year"]) == ("number-beyond-year", "2023")
    assert (
        200 < int(found.facts["near"]) < 300
    )  # 100 on 1 February, 400 on 20 April: what is said of that day is true of any year


def test_committee_and_chairperson_may_number_their_decisions_apart() -> None:
    both = [Point(616, "2023-03-15"), Point(210, "2023-05-20"), Point(1800, "2023-09-20"), Point(420, "2023-11-10")]
    both += [Point(2350, "2023-12-08")]
    for each in both:
        assert of("UBND tỉnh Lạng Sơn", f"{each.serial}/QĐ-UBND", each.day, both) is None
    high = of("UBND tỉnh Lạng Sơn", "2290/QĐ-UBND", "2023-02-03", both)
    assert high is not None
    assert high.code == "number-out-of-series"


def test_what_the_head_of_the_government_never_reached_by_february_is_odd_without_any_store() -> None:
    def judged(number: str, day: str) -> Odd | None:
        key = document_key(number, "Quyết định", "Thủ tướng Chính phủ", day)
        return odd(key, day, known_series(None, {series_of(key)}, ())[series_of(key)])

    high = judged("2460/QĐ-TTg", "2024-02-15")
    assert high is not None
    assert high.code == "number-beyond-year"
    assert judged("158/QĐ-TTg", "2024-02-15") is None
