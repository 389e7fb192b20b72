"""The deadline above is that of the nearest document which orders the same, of the one who passes it on or of those who act."""

from pathlib import Path

import pytest

from luocdo.graph import build, opened
from luocdo.queries.check import checked
from luocdo.queries.documents import DocumentCard
from luocdo.queries.duties import Wanted, tasks
from luocdo.queries.duties.falling import Pick
from luocdo.queries.duties.model import Superior
from luocdo.queries.duties.superiors import squeezes

TODAY = "2025-12-01"
LETTER = "{}\n\nSố: {}\n\nTuyên Quang, ngày {} năm 2025\n\nKính gửi: UBND các xã, phường.\n\n{}\n\n1. UBND các xã, phường {} {}.\n"
WHAT = "kiểm kê phông lưu trữ giấy dó, báo cáo kết quả về Sở Nội vụ trước ngày"


def test_what_a_department_passes_on_has_the_deadline_of_its_province(tmp_path: Path) -> None:
    passed = "Thực hiện Công văn số 71/UBND-NC ngày 04/8/2025 của UBND tỉnh Tuyên Quang, Sở đề nghị:"
    folder = tmp_path / "cong-van"
    folder.mkdir()
    above = ("ỦY BAN NHÂN DÂN\nTỈNH TUYÊN QUANG", "71/UBND-NC", "04 tháng 8", "UBND tỉnh yêu cầu:", WHAT, "10/9/2025")
    below = ("UBND TỈNH TUYÊN QUANG\nSỞ NỘI VỤ", "302/SNV-VP", "12 tháng 8", passed, WHAT, "05/9/2025")
    for name, words in (("1.txt", above), ("2.txt", below)):
        (folder / name).write_text(LETTER.format(*words), encoding="utf-8")
    build([folder], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as store:
        found = tasks(store, Wanted(), "2025-08-20").found
    superiors = {each.document.number: each.superior for each in found}
    assert superiors["302/SNV-VP"] is not None
    assert (superiors["302/SNV-VP"].due, superiors["302/SNV-VP"].document.number) == ("2025-09-10", "71/UBND-NC")


CENTRE = (
    "VĂN PHÒNG CHÍNH PHỦ\n\nSố: 411/TB-VPCP\n\nHà Nội, ngày 01 tháng 8 năm 2025\n\nTHÔNG BÁO\nKết luận về kiểm kê phông lưu trữ giấy dó\n\n"
    "Phó Thủ tướng Chính phủ kết luận:\n\n1. UBND các tỉnh, UBND các xã, phường kiểm kê phông lưu trữ giấy dó, báo cáo kết quả trước ngày 30/9/2025.\n"
)
BOTH = "Thực hiện Thông báo số 411/TB-VPCP ngày 01/8/2025 của Văn phòng Chính phủ, Công văn số 71/UBND-NC ngày 04/8/2025 của UBND tỉnh Tuyên Quang, Sở đề nghị:"


@pytest.mark.parametrize(
    "opening",
    [
        "UBND tỉnh yêu cầu:",
        "Thực hiện Thông báo số 411/TB-VPCP ngày 01/8/2025 của Văn phòng Chính phủ, UBND tỉnh yêu cầu:",
    ],
)
def test_of_a_province_and_the_centre_that_a_department_names_side_by_side_the_province_sets_the_time(
    opening: str, tmp_path: Path
) -> None:
    folder = tmp_path / "cong-van"
    folder.mkdir()
    province = ("ỦY BAN NHÂN DÂN\nTỈNH TUYÊN QUANG", "71/UBND-NC", "04 tháng 8", opening, WHAT, "10/9/2025")
    department = ("UBND TỈNH TUYÊN QUANG\nSỞ NỘI VỤ", "302/SNV-VP", "12 tháng 8", BOTH, WHAT, "15/9/2025")
    texts = {"1": CENTRE, "2": LETTER.format(*province), "3": LETTER.format(*department)}
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    build([folder], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as store:
        found = tasks(store, Wanted(), "2025-08-20").found
        issues = list(checked(store, tmp_path / "kho", TODAY))
    [own] = [each for each in found if each.document.number == "302/SNV-VP"]
    assert own.superior is not None
    assert (own.superior.document.number, own.superior.due) == ("71/UBND-NC", "2025-09-10")
    assert "after superior" in own.squeezes
    [late] = [each.finding.facts for each in issues if each.finding.code == "deadline-after-superior"]
    assert (late["number"], late["theirs"]) == ("71/UBND-NC", "10/9/2025")


def test_a_deadline_before_the_document_itself_keeps_its_day_and_the_store_is_told_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "cong-van"
    folder.mkdir()
    letter = ("ỦY BAN NHÂN DÂN\nTỈNH TUYÊN QUANG", "71/UBND-NC", "04 tháng 8", "UBND tỉnh yêu cầu:", WHAT, "10/7/2025")
    (folder / "1.txt").write_text(LETTER.format(*letter), encoding="utf-8")
    build([folder], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as store:
        [own] = tasks(store, Wanted(), "2025-08-20").found
        issues = list(checked(store, tmp_path / "kho", TODAY))
    assert (own.due, own.due_text, own.state, own.squeezes) == (
        "2025-07-10",
        "trước ngày 10/7/2025",
        "overdue",
        ("already over",),
    )
    [odd] = [each for each in issues if each.finding.code == "deadline-before-own-date"]
    assert odd.spot is not None
    assert odd.spot.words == "trước ngày 10/7/2025"


LATE = ("after superior",)


@pytest.mark.parametrize(
    ("words", "due", "decided", "said"),
    [
        ("trước ngày 30/11/2025", "2025-11-30", None, LATE),
        ("trong tháng 11/2025", "2025-11-30", None, ()),
        ("trong tháng 11/2025", "2025-11-30", "[]", LATE),
        ("hoàn thành trong quý IV", "2025-12-31", None, ()),
        ("trong năm 2025", "2025-12-31", None, ()),
        ("giữa tháng 11/2025", "2025-11-20", None, ()),
        ("2025", "2025-12-31", None, ()),
        ("tháng 11 - 12/2025", "2025-12-31", None, ()),
        ("trong tháng 11 và tháng 12/2025", "2025-12-31", None, ()),
        ("Quý 3 - quý 4/2025", "2025-12-31", None, ()),
        ("từ tháng 12/2025 đến tháng 01/2026", "2026-01-31", None, LATE),
        ("Tháng 12", "2025-12-31", None, LATE),
        ("hoàn thành trong tháng 12 năm 2025", "2025-12-31", None, LATE),
        ("giữa tháng 12/2025", "2025-12-20", None, LATE),
        ("trong tuần đầu tháng 12/2025", "2025-12-07", None, LATE),
        ("trước ngày mùng 5 tháng 12", "2025-12-05", None, LATE),
        ("trước tháng 12/2025", "2025-11-30", None, LATE),
        ("trong quý I/2026", "2026-03-31", None, LATE),
    ],
)
def test_a_day_or_a_printed_period_is_later_than_the_superiors_day_if_all_of_it_is(
    words: str, due: str, decided: str | None, said: tuple[str, ...]
) -> None:
    letter = DocumentCard("a", "1/STC-VP", "1/STC-VP", None, None, None, None, "2025-09-01", "loaded")
    row = {"due": due, "due_text": words, "decided": decided, "date": letter.date}
    above = Superior("2025-11-14", letter, None, "", None)
    assert squeezes(Pick(row, due, None, "due"), letter, above) == said


@pytest.mark.parametrize(
    ("own", "theirs", "hour", "said"),
    [
        ("2025-11-17", "2025-11-15", None, ("with superior",)),
        ("2025-11-18", "2025-11-15", None, LATE),
        ("2025-11-17", "2025-11-15", "17:00", LATE),
        ("2025-11-15", "2025-11-15", "17:00", ("with superior",)),
        ("2025-11-14", "2025-11-15", None, ()),
    ],
)
def test_the_superiors_day_off_runs_on_unless_an_hour_is_meant(
    own: str, theirs: str, hour: str | None, said: tuple[str, ...]
) -> None:
    letter = DocumentCard("a", "1/STC-VP", "1/STC-VP", None, None, None, None, "2025-09-01", "loaded")
    row = {"due": own, "due_text": "trước ngày", "decided": None, "date": letter.date}
    above = Superior(theirs, letter, None, "", None, due_hour=hour)
    assert squeezes(Pick(row, own, None, "due"), letter, above) == said


@pytest.mark.parametrize(
    ("due", "told"),
    [("2025-09-12", ["no time"]), ("2025-09-15", ["little time"]), ("2025-09-16", ["little time"]), ("2025-09-17", [])],
)
def test_one_or_two_working_days_are_little_time_and_three_are_enough(due: str, told: list[str]) -> None:
    friday = DocumentCard(
        "k", "9/SNV-VP", "9/SNV-VP", "Công văn", None, "Sở Nội vụ", "department", "2025-09-12", "loaded"
    )
    row = {"key": "k#1", "document": "k", "due": due, "due_text": None, "date": friday.date, "decided": None}
    assert list(squeezes(Pick(row, due, None, "due"), friday, None)) == told
