"""The province of an office whose letterhead does not say it."""

import pytest

from luocdo.extract import read_text
from luocdo.extract.model import Reading

ORDER = "Thực hiện Kế hoạch số 88/KH-UBND ngày 25/02/2016 của UBND tỉnh, yêu cầu các đơn vị báo cáo trước ngày 30/12."


def letter(head: str, seat: str, year: int, body: str = ORDER) -> Reading:
    return read_text(
        f"{head}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/CV-VP\nV/v báo cáo\n\n"
        f"{seat}, ngày 04 tháng 9 năm {year}\n\nKính gửi: Các đơn vị.\n\n{body}\n\nCHỦ TỊCH\n\nNguyễn Thị Lụa"
    )


@pytest.mark.parametrize(
    ("head", "seat", "year", "issuer"),
    [
        ("ỦY BAN NHÂN DÂN\nPHƯỜNG THÀNH SEN", "Thành Sen", 2025, "UBND phường Thành Sen tỉnh Hà Tĩnh"),
        ("ỦY BAN NHÂN DÂN\nHUYỆN KỲ ANH", "Kỳ Anh", 2016, "UBND huyện Kỳ Anh tỉnh Hà Tĩnh"),
        ("UBND HUYỆN KỲ ANH\nPHÒNG NỘI VỤ", "Kỳ Anh", 2016, "Phòng Nội vụ huyện Kỳ Anh tỉnh Hà Tĩnh"),
        ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ VINH", "Vinh", 2016, "UBND thành phố Vinh tỉnh Nghệ An"),
        ("SỞ NỘI VỤ", "Vinh", 2016, "Sở Nội vụ tỉnh Nghệ An"),
        ("TỈNH HÀ TĨNH\nUBND XÃ TÂN LẬP", "Tân Lập", 2025, "UBND xã Tân Lập tỉnh Hà Tĩnh"),
        ("TỈNH HÀ TĨNH\nUBND PHƯỜNG TÂN LẬP", "Tân Lập", 2025, "UBND phường Tân Lập tỉnh Hà Tĩnh"),
        ("ỦY BAN NHÂN DÂN\nQUẬN 9", "Quận 9", 2016, "UBND quận 9 thành phố Hồ Chí Minh"),
    ],
)
def test_a_place_that_one_province_has_tells_the_province(head: str, seat: str, year: int, issuer: str) -> None:
    reading = letter(head, seat, year)
    assert reading.document.issuer == issuer
    assert reading.document.province is not None
    assert reading.references[0].issuer is not None
    assert reading.references[0].issuer.endswith(reading.document.province)


@pytest.mark.parametrize(
    ("head", "seat", "year"),
    [
        ("ỦY BAN NHÂN DÂN\nHUYỆN CHÂU THÀNH", "Châu Thành", 2016),
        ("ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "Tân Lập", 2025),
        ("BỘ NỘI VỤ", "Vinh", 2016),
    ],
)
def test_a_place_that_several_provinces_have_and_a_ministry_tell_none(head: str, seat: str, year: int) -> None:
    assert letter(head, seat, year).document.province is None


def test_of_the_provinces_that_have_the_place_one_may_be_named_without_its_kind() -> None:
    body = (
        "Thực hiện Công văn số 11/SNV-VX ngày 02/3/2016 của Sở Nội vụ Tây Ninh về việc rà soát, yêu cầu các xã báo cáo."
    )
    reading = letter("ỦY BAN NHÂN DÂN\nHUYỆN CHÂU THÀNH", "Châu Thành", 2016, body)
    assert reading.document.province == "Tây Ninh"
    assert reading.references[0].issuer == "Sở Nội vụ tỉnh Tây Ninh"
    assert (reading.references[0].title or "").startswith("rà soát")


def test_of_the_provinces_that_have_the_place_the_text_names_one() -> None:
    body = "Theo mẫu của tỉnh Nghệ An và Công văn số 11/UBND-VX ngày 02/3/2016 của UBND tỉnh Tây Ninh, yêu cầu các xã báo cáo."
    reading = letter("ỦY BAN NHÂN DÂN\nHUYỆN CHÂU THÀNH", "Châu Thành", 2016, body)
    assert reading.document.issuer == "UBND huyện Châu Thành tỉnh Tây Ninh"


def test_a_government_that_the_text_names_knows_better_than_the_list_but_a_visit_does_not() -> None:
    superior = ORDER.replace("UBND tỉnh", "UBND tỉnh Quảng Bình")
    visit = f"Tại tỉnh Quảng Ninh có nhiều cách làm hay. {ORDER}"
    head = "ỦY BAN NHÂN DÂN\nHUYỆN KỲ ANH"
    assert letter(head, "Kỳ Anh", 2016, superior).document.province == "Quảng Bình"
    assert letter(head, "Kỳ Anh", 2016, visit).document.province == "Hà Tĩnh"


@pytest.mark.parametrize("above", ["ĐẢNG BỘ TỈNH QUẢNG BÌNH", "TỈNH ỦY QUẢNG BÌNH"])
def test_the_partys_organisation_above_knows_better_than_the_list(above: str) -> None:
    body = "Thực hiện Kế hoạch số 45-KH/TU ngày 10/02/2016 của Tỉnh ủy, yêu cầu các chi bộ báo cáo trước ngày 30/12."
    reading = letter(f"{above}\nHUYỆN ỦY KỲ ANH", "Kỳ Anh", 2016, body)
    assert reading.document.province == "Quảng Bình"
    assert reading.references[0].issuer == "Tỉnh ủy Quảng Bình"
