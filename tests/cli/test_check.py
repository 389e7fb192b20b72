"""`luocdo check` as a user types it: drafts before they are signed, in every form, and what was dismissed."""

import csv
import hashlib
import json
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document
from openpyxl import load_workbook

from luocdo.cli import main
from luocdo.graph import build

DRAFT = """UBND TỈNH TÂY NINH
SỞ TÀI CHÍNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /STC-VP
V/v kiểm kê tài sản công

Tây Ninh, ngày 11 tháng 3 năm 2025

Kính gửi: Các phòng thuộc Sở.

Thực hiện Công văn số 1502/UBND-KT ngày 04/3/2025 của UBND tỉnh về kiểm kê tài sản và Nghị định số 61/2018/NĐ-CP ngày 23/5/2018 của Chính phủ về thực hiện cơ chế một cửa, Sở yêu cầu:

1. Phòng Tin học rà soát máy chủ <b>cũ</b>, gửi Văn phòng Sở trước ngày 07/3/2025.

Nơi nhận:
- Như trên;
- Lưu: VT.
"""
ABOVE = """ỦY BAN NHÂN DÂN
TỈNH TÂY NINH

Số: 1502/UBND-KT
V/v kiểm kê tài sản

Tây Ninh, ngày 04 tháng 3 năm 2025

Kính gửi: Các sở, ban, ngành.

Thực hiện Quyết định số 213/QĐ-TTg ngày 01/3/2024 của Thủ tướng Chính phủ về tổng kiểm kê tài sản công, UBND tỉnh yêu cầu các sở báo cáo trước ngày 10/4/2025.
"""


def luocdo(*words: str) -> Result:
    return CliRunner().invoke(main, words)


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "dự thảo.txt"
    file.write_text(DRAFT, encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("đến")
    (folder / "1502.txt").write_text(ABOVE, encoding="utf-8")
    place = tmp_path_factory.mktemp("kho") / "kho.store"
    build([folder], place, jobs=1)
    return place


@pytest.fixture
def store(kept: Path, tmp_path: Path) -> str:
    from shutil import copytree

    return str(copytree(kept, tmp_path / "kho.store"))


def test_a_draft_is_checked_without_any_store_and_errors_end_in_1(draft: Path) -> None:
    done = luocdo("check", draft.name)
    rows = json.loads(done.output)
    assert done.exit_code == 1
    assert {row["code"] for row in rows} >= {"date-not-on-record", "deadline-before-own-date"}
    assert {"file", "code", "severity", "message", "start", "end"} <= set(rows[0])
    wrong = next(row for row in rows if row["code"] == "date-not-on-record")
    assert DRAFT[wrong["start"] : wrong["end"]].startswith("Nghị định số 61/2018/NĐ-CP")
    assert (wrong["line"], wrong["instead"]) == (14, "ngày 23/4/2018")
    assert "về thực hiện cơ chế một cửa" in wrong["sentence"]


def test_a_sound_draft_ends_in_0(draft: Path) -> None:
    sound = DRAFT.replace("23/5/2018", "23/4/2018").replace("07/3/2025", "27/3/2025")
    draft.write_text(sound, encoding="utf-8")
    assert luocdo("check", draft.name).exit_code == 0


def test_a_store_that_is_named_must_be_there(draft: Path) -> None:
    done = luocdo("check", draft.name, "--store", "không-có.store")
    assert done.exit_code == 1
    assert "không-có.store" in done.output


def test_checking_a_draft_writes_nothing_into_the_store(draft: Path, store: str) -> None:
    def state() -> dict[str, str]:
        files = (file for file in Path(store).rglob("*") if file.is_file() and "log" not in file.parts)
        return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}

    before = luocdo("info", "--store", store).output
    readings = {name: hash_ for name, hash_ in state().items() if name.endswith((".sqlite", ".jsonl"))}
    luocdo("check", draft.name, "--store", store)
    assert luocdo("info", "--store", store).output == before
    assert {name: hash_ for name, hash_ in state().items() if name.endswith((".sqlite", ".jsonl"))} == readings


def test_the_terminal_gets_place_sentence_reason_and_what_to_write(draft: Path) -> None:
    done = luocdo("check", draft.name, "--format", "text")
    for words in ("dòng 14", "Nên ghi: ngày 23/4/2018", "Vì sao:", "luocdo decide dismiss"):
        assert words in done.output
    assert "Write instead: ngày 23/4/2018" in luocdo("check", draft.name, "--format", "text", "--lang", "en").output


def test_the_list_for_the_typist_has_what_stands_there_and_what_to_write(draft: Path) -> None:
    rows = json.loads(luocdo("check", draft.name, "--fix-list").output)
    assert {"file", "place", "written", "instead", "why"} == set(rows[0])
    assert any(row["instead"] == "ngày 23/4/2018" for row in rows)
    assert "Nên ghi" in luocdo("check", draft.name, "--fix-list", "--format", "text").output


@pytest.mark.parametrize("name", ["sửa.csv", "sửa.xlsx"])
def test_the_list_for_the_typist_is_a_table_for_a_spreadsheet_where_the_file_is_one(draft: Path, name: str) -> None:
    assert luocdo("check", draft.name, "--fix-list", "--output", name).exit_code == 1
    if name.endswith(".csv"):
        with Path(name).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
    else:
        sheet = load_workbook(name).active
        assert sheet is not None
        rows = [[str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert Path(name).read_bytes().startswith((b"\xef\xbb\xbf", b"PK"))
    assert "Nên ghi" in rows[0]
    assert any("ngày 23/4/2018" in row for row in rows[1:])


def test_the_list_for_the_typist_is_a_document_where_the_file_is_one(draft: Path) -> None:
    assert luocdo("check", draft.name, "--fix-list", "--output", "sửa.docx").exit_code == 1
    [table] = Document("sửa.docx").tables
    cells = [cell.text for row in table.rows for cell in row.cells]
    assert "Nên ghi" in cells
    assert any("ngày 23/4/2018" in cell for cell in cells)


def test_the_forms_are_asked_for_as_elsewhere(draft: Path) -> None:
    assert luocdo("check", draft.name, "--text").output == luocdo("check", draft.name, "--format", "text").output
    assert luocdo("check", draft.name, "--json").output == luocdo("check", draft.name, "--format", "json").output


def test_of_what_nobody_knows_whether_it_is_in_force_one_line_says_so(draft: Path) -> None:
    draft.write_text(DRAFT.replace("61/2018/NĐ-CP", "30/2020/NĐ-CP"), encoding="utf-8")
    [told] = luocdo("check", draft.name, "--json").stderr.strip().splitlines()
    assert told.startswith("Chưa đủ dữ liệu để nói còn hiệu lực hay không: 30/2020/NĐ-CP")


def test_a_table_for_a_spreadsheet_is_of_the_corrections_only(draft: Path) -> None:
    assert luocdo("check", draft.name, "--output", "tất-cả.csv").exit_code == 1
    assert not Path("tất-cả.csv").exists()


def test_the_name_of_the_file_chooses_the_form(draft: Path, tmp_path: Path) -> None:
    for name, begin in (("a.html", "<!DOCTYPE html>"), ("b.sarif", "{"), ("c.json", "[")):
        assert luocdo("check", draft.name, "--output", name).exit_code == 1
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(begin)


def test_a_finding_that_was_dismissed_is_not_shown_until_that_is_taken_back(draft: Path, store: str) -> None:
    def codes(*words: str) -> list[str]:
        return [row["code"] for row in json.loads(luocdo("check", draft.name, "--store", store, *words).stdout)]

    rows = json.loads(luocdo("check", draft.name, "--store", store).output)
    line = next(row["dismiss"] for row in rows if row["code"] == "date-not-on-record")
    done = luocdo(*shlex.split(line)[1:], "--store", store)
    assert done.exit_code == 0, done.output
    assert "date-not-on-record" not in codes()
    assert "date-not-on-record" in codes("--all")
    draft.write_text(DRAFT.replace("Phòng Tin học", "Phòng Tin học, Văn phòng"), encoding="utf-8")
    build([draft], store, jobs=1)
    assert "date-not-on-record" not in codes()
    assert luocdo("decide", "undo", "1", "--because", "xem lại", "--store", store).exit_code == 0
    assert "date-not-on-record" in codes()


def test_a_finding_of_the_graph_can_be_dismissed_too(draft: Path, store: str) -> None:
    (draft.parent / "268.txt").write_text(
        ABOVE.replace("10/4/2025", "31/4/2025").replace("1502/", "1610/"), encoding="utf-8"
    )
    build([draft.parent / "268.txt"], store, jobs=1)
    [row] = [each for each in json.loads(luocdo("check", "--store", store).output) if each["code"] == "impossible-date"]
    assert (row["line"], row["words"]) == (11, "ngày 31/4/2025")
    assert luocdo("check", "--store", store).exit_code == 1
    assert luocdo(*shlex.split(row["dismiss"])[1:], "--store", store).exit_code == 0
    assert luocdo("check", "--store", store).exit_code == 0
    assert "bỏ qua" in luocdo("decide", "list", "--text", "--store", store).output


def test_a_file_of_the_store_that_gave_no_text_is_told_and_is_no_error_of_a_document(draft: Path, store: str) -> None:
    (draft.parent / "trống.txt").write_bytes(b"")
    build([draft.parent / "trống.txt"], store, jobs=1)
    done = luocdo("check", "--store", store)
    assert "no-text" in {each["code"] for each in json.loads(done.output)}
    assert done.exit_code == 0


def test_a_code_that_does_not_exist_cannot_be_dismissed(draft: Path, store: str) -> None:
    done = luocdo("decide", "dismiss", draft.name, "no-such-code", "x", "--because", "y", "--store", store)
    assert done.exit_code == 1
    assert "no-such-code" in done.output


def test_words_at_which_nothing_was_found_cannot_be_dismissed_and_the_nearest_are_named(
    draft: Path, store: str
) -> None:
    done = luocdo(
        "decide", "dismiss", draft.name, "date-not-on-record", "ngày 23/4/2081", "--because", "y", "--store", store
    )
    assert done.exit_code == 1
    assert "“ngày 23/4/2081”. Có: “Nghị định số 61/2018/NĐ-CP" in done.output
    assert json.loads(luocdo("decide", "list", "--store", store).output) == []


def test_every_code_of_the_list_is_a_finding_with_both_languages(root: Path) -> None:
    from luocdo.messages import catalogue

    with (root / "queries" / "checks" / "codes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        assert catalogue()[row["code"]].severity
        assert bool(row["vi_why"]) == bool(row["en_why"])
        assert bool(row["vi_instead"]) == bool(row["en_instead"])


@pytest.mark.parametrize(("name", "content"), [("hỏng.docx", b"PK\x03\x04 broken"), ("trống.txt", b"")])
def test_a_draft_that_cannot_be_read_passes_no_check(draft: Path, name: str, content: bytes) -> None:
    (draft.parent / name).write_bytes(content)
    assert luocdo("check", name).exit_code == 1


def test_a_draft_from_the_standard_input_is_called_so(draft: Path) -> None:
    told = CliRunner().invoke(main, ["check", "-", "--format", "text"], input=draft.read_text(encoding="utf-8"))
    assert told.stdout.startswith("Sai  Dự thảo từ đầu vào chuẩn · dòng ")
