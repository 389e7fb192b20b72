"""`luocdo tasks` as a user types it: the list, its files, and how it fails."""

import json
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar
from openpyxl import load_workbook

from luocdo.cli import main
from luocdo.cli.command import Day

LETTER = """UBND TỈNH TÂY NINH
SỞ TÀI CHÍNH

Số: 731/STC-VP
V/v thực hiện Thông báo số 502/TB-VPCP

Tây Ninh, ngày 11 tháng 3 năm 2025

Kính gửi: Các phòng thuộc Sở.

Thực hiện Thông báo số 502/TB-VPCP ngày 04/3/2025 của Văn phòng Chính phủ, Sở yêu cầu:

1. Phòng Tin học rà soát máy chủ, báo cáo trước ngày 28/3/2025.

2. Phòng Ngân sách gửi dự toán trong 03 ngày làm việc kể từ ngày nhận được.
"""


def luocdo(*words: str) -> Result:
    return CliRunner().invoke(main, words)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("cong-van")
    (folder / "731.txt").write_text(LETTER, encoding="utf-8")
    place = str(folder / "kho.store")
    assert luocdo("build", str(folder / "731.txt"), "--store", place, "--jobs", "1").exit_code == 0
    return place


def test_in_a_pipe_it_is_a_list_of_objects_with_the_promised_names(store: str) -> None:
    rows = json.loads(luocdo("tasks", "--store", store, "--today", "01/3/2025").output)
    assert list(rows[0])[:7] == ["unit", "due", "due_text", "text", "document", "chain", "state"]
    assert [(row["due"], row["state"], row["chain"]) for row in rows] == [
        ("2025-03-28", "due", ["731/STC-VP", "502/TB-VPCP"]),
        (None, "undated", ["731/STC-VP", "502/TB-VPCP"]),
    ]


def test_the_list_says_by_which_day_it_judges_and_whose_day_that_is(store: str) -> None:
    given = luocdo("tasks", "--store", store, "--text", "--today", "2025-04-01").output
    assert "tính đến 01/4/2025" in given
    assert "ngày của máy" not in given
    assert "quá 4 ngày" in given
    assert "ngày của máy" in luocdo("tasks", "--store", store, "--text").output


def test_a_day_of_receipt_makes_a_day_of_a_relative_deadline(store: str) -> None:
    told = luocdo("tasks", "--store", store, "--json", "--received", "12/3/2025").output
    assert [row["due"] for row in json.loads(told)] == ["2025-03-17", "2025-03-28"]


def test_a_day_of_receipt_before_the_documents_own_is_told(store: str) -> None:
    done = luocdo("tasks", "--store", store, "--text", "--received", "12/01/2025")
    assert "Ngày nhận 12/01/2025 trước ngày ban hành" in done.stderr
    assert "trước ngày ban hành" in " ".join(done.stdout.split())


def test_csv_goes_to_the_output_or_into_a_file_that_excel_reads(store: str, tmp_path: Path) -> None:
    printed = luocdo("tasks", "--store", store, "--csv").output
    assert printed.startswith("Hạn,Tình trạng,Việc,Đơn vị")
    output = tmp_path / "viec.csv"
    assert luocdo("tasks", "--store", store, "--csv", str(output)).exit_code == 0
    assert output.read_bytes().startswith(b"\xef\xbb\xbfH")
    assert "2025-03-28" in output.read_text(encoding="utf-8-sig")


def test_a_workbook_and_a_calendar_are_written_at_once(store: str, tmp_path: Path) -> None:
    book, calendar = tmp_path / "viec.xlsx", tmp_path / "viec.ics"
    done = luocdo("tasks", "--store", store, "--xlsx", str(book), "--ics", str(calendar))
    assert done.exit_code == 0, done.output
    assert load_workbook(book)["Nhiệm vụ"].max_row == 3
    [event] = Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
    assert event.decoded("DTSTART") == date(2025, 3, 28)


@pytest.mark.parametrize(
    ("by", "name"), [("unit", "Phòng Tin học thuộc Sở Tài chính tỉnh Tây Ninh"), ("source", "502/TB-VPCP")]
)
def test_it_counts_by_unit_and_by_central_document(store: str, by: str, name: str) -> None:
    counts = json.loads(luocdo("tasks", "--store", store, "--by", by, "--today", "2025-04-01").output)
    assert (counts[0]["name"], counts[0]["overdue"]) == (name, 1)
    assert name in luocdo("tasks", "--store", store, "--by", by, "--csv").output


def test_without_the_packages_it_says_what_to_install(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module, option in (("xlsxwriter", "--xlsx"), ("icalendar", "--ics")):
        monkeypatch.setitem(sys.modules, module, None)
        done = luocdo("tasks", "--store", store, option, str(tmp_path / "viec"))
        assert done.exit_code == 1
        assert "pip install" in done.output


def test_a_wrong_day_is_refused(store: str) -> None:
    assert luocdo("tasks", "--store", store, "--before", "32/3/2025").exit_code == 2


@pytest.mark.parametrize("typed", ["30/9/2025", "30-9-2025", "30.9.2025", "2025-09-30"])
def test_a_day_may_be_typed_as_people_write_it(typed: str) -> None:
    assert Day().convert(typed, None, None) == "2025-09-30"


@pytest.mark.parametrize(("lang", "said"), [("vi", "30/9/2025, 30-9-2025"), ("en", "Give day, month and year")])
def test_what_is_no_day_is_refused_with_the_forms_that_are_taken(lang: str, said: str) -> None:
    done = CliRunner().invoke(main, ["tasks", "--before", "31/9/2025", "--lang", lang])
    assert done.exit_code == 2
    assert said in done.output


def test_that_a_chain_was_cut_is_said_beside_whatever_is_written(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    [source, *_] = {row["document"] for row in json.loads(luocdo("tasks", "--store", store, "--json").output)}
    words = ("tasks", "--store", store, "--source", source)
    assert "mới xét những văn bản gần nhất" not in luocdo(*words, "--json").stderr
    monkeypatch.setattr("luocdo.queries.duties.picking.MOST_RELATIONS", -1)
    for form in ("--json", "--text"):
        assert "mới xét những văn bản gần nhất" in luocdo(*words, form).stderr
