"""Records as CSV, JSON lines and Parquet: each of them a document."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from luocdo.loaders import LoadedText, find, load
from luocdo.loaders.records import lines
from luocdo.loaders.records.columns import use_columns

TEXT = "Thực hiện Kế hoạch số 88/KH-UBND ngày 14/3/2025 của UBND tỉnh, các phòng báo cáo."
PARQUET = Path(__file__).parents[1] / "files" / "van-ban-duckdb.parquet"


@pytest.fixture(autouse=True)
def _no_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUOCDO_MAP", "")


def loaded(file: Path, content: str, encoding: str = "utf-8") -> list[LoadedText]:
    file.write_text(content, encoding=encoding)
    return list(load(file))


def test_a_record_with_a_text_is_a_document_and_one_without_an_entry(tmp_path: Path) -> None:
    rows = f'so_hieu,ngay_ban_hanh,trich_yeu,noi_dung\n12/KH-SNV,05/3/2025,Số hóa,"{TEXT}"\n13/KH-SNV,06/3/2025,Kiểm tra,\n'
    whole, entry = loaded(tmp_path / "a.csv", rows)
    assert (whole.member, whole.text, whole.entry) == ("2", TEXT, False)
    assert dict(whole.declared) == {"number": "12/KH-SNV", "date": "05/3/2025", "title": "Số hóa"}
    assert (entry.member, entry.entry) == ("3", True)
    assert entry.text == "so_hieu: 13/KH-SNV\nngay_ban_hanh: 06/3/2025\ntrich_yeu: Kiểm tra"
    assert whole.sha256 != entry.sha256


@pytest.mark.parametrize(("sign", "encoding"), [(";", "utf-8-sig"), ("\t", "utf-16"), (",", "utf-8")])
def test_any_usual_delimiter_and_encoding_is_read(tmp_path: Path, sign: str, encoding: str) -> None:
    rows = f"Số, ký hiệu{sign}Ngày ban hành\n" if sign != "," else '"Số, ký hiệu",Ngày ban hành\n'
    (entry,) = loaded(tmp_path / "a.csv", f"{rows}12/KH-SNV{sign}05/3/2025\n", encoding)
    assert dict(entry.declared)["number"] == "12/KH-SNV"


def test_fields_within_fields_are_named_with_a_point(tmp_path: Path) -> None:
    use_columns({"number": "van_ban.so", "text": "van_ban.loi"})
    line = json.dumps({"id": 1, "van_ban": {"so": "12/KH-SNV", "loi": TEXT}}, ensure_ascii=False)
    (record,) = loaded(tmp_path / "a.jsonl", f"{line}\n\n")
    assert (record.text, record.declared) == (TEXT, (("number", "12/KH-SNV"),))


def test_columns_that_say_nothing_are_asked_for(tmp_path: Path) -> None:
    (table,) = loaded(tmp_path / "a.csv", "ma,loi\n1,hai\n")
    assert [finding.code for finding in table.findings] == ["no-columns"]
    assert "ma, loi" in table.findings[0].message


@pytest.mark.parametrize("line", ["{", "[1]", "chữ"])
def test_a_line_that_is_no_record_is_damage(tmp_path: Path, line: str) -> None:
    (table,) = loaded(tmp_path / "a.jsonl", line)
    assert [finding.code for finding in table.findings] == ["damaged-file"]


def test_a_line_that_is_no_record_costs_only_itself_and_is_named(tmp_path: Path) -> None:
    good = '{"so_hieu": "%s/KH-SNV", "trich_yeu": "Kế hoạch\u2028số hóa"}'
    lines = [good % 1, "", '{"so_hieu": "2/KH-SNV", ', good % 4, "[5]", good % 6]
    first, *others = loaded(tmp_path / "a.jsonl", "\r\n".join(lines))
    assert [record.member for record in (first, *others)] == ["1", "4", "6"]
    assert [dict(record.declared)["number"] for record in others] == ["4/KH-SNV", "6/KH-SNV"]
    assert [finding.code for finding in first.findings] == ["table-columns", "unreadable-lines"]
    assert "3, 5" in first.findings[1].message


def test_cells_below_no_column_are_shown_with_the_row_where_they_stand(tmp_path: Path) -> None:
    rows = "so_hieu,ngay,trich_yeu\n1/KH-SNV,05/3/2025,Rà soát, đôn đốc, báo cáo\n2/KH-SNV,06/3/2025,Kiểm tra,,\n"
    moved, plain = loaded(tmp_path / "a.csv", rows)
    assert [finding.code for finding in moved.findings] == ["table-columns", "surplus-cells"]
    assert "a.csv: 2" in moved.findings[1].message
    assert "đôn đốc | báo cáo" in moved.findings[1].message
    assert plain.findings == ()


def test_what_the_columns_were_taken_for_is_said_once(tmp_path: Path) -> None:
    first, second = loaded(tmp_path / "a.csv", "so_hieu,trich_yeu\n1/KH-SNV,Một\n2/KH-SNV,Hai\n")
    assert [finding.code for finding in first.findings] == ["table-columns"]
    assert second.findings == ()


def test_a_table_in_a_folder_is_read_only_where_it_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("so_hieu,trich_yeu\n", encoding="utf-8")
    assert list(find([tmp_path])) == []
    assert list(find([file])) == [file]


def test_records_that_another_program_wrote_as_parquet_are_read() -> None:
    pytest.importorskip("pyarrow", reason="needs pyarrow: pip install luocdo[records]")
    whole, entry = load(PARQUET)
    assert dict(whole.declared)["number"] == "12/KH-SNV"
    assert dict(whole.declared)["date"] == "2025-03-05"
    assert whole.text is not None
    assert "88/KH-UBND" in whole.text
    assert (entry.entry, dict(entry.declared)["number"]) == (True, "13/KH-SNV")


def test_a_damaged_parquet_file_is_a_finding(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="needs pyarrow: pip install luocdo[records]")
    file = tmp_path / "a.parquet"
    file.write_bytes(PARQUET.read_bytes()[:-40])
    (table,) = load(file)
    assert [finding.code for finding in table.findings] == ["damaged-file"]


RECORD = {"so_hieu": "9/STC-NS", "ngay": "05/10/2025", "trich_yeu": "V/v kiểm kê"}


def as_csv(file: Path) -> None:
    file.write_text("\n".join(map(";".join, (RECORD, RECORD.values()))), encoding="utf-8")


def as_json_lines(file: Path) -> None:
    file.write_text(json.dumps(RECORD), encoding="utf-8")


def as_workbook(file: Path) -> None:
    book = openpyxl.Workbook()
    for row in (RECORD, RECORD.values()):
        book.active.append(list(row))
    book.save(file)


def as_parquet(file: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="needs pyarrow: pip install luocdo[records]")
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs pyarrow: pip install luocdo[records]")
    parquet.write_table(pyarrow.Table.from_pylist([RECORD]), file)


@pytest.mark.parametrize(
    ("suffix", "write"),
    [("csv", as_csv), ("jsonl", as_json_lines), ("xlsx", as_workbook), ("parquet", as_parquet)],
)
def test_a_named_column_that_is_not_there_is_refused_with_the_columns_there_are(
    tmp_path: Path, suffix: str, write: Callable[[Path], None]
) -> None:
    file = tmp_path / f"a.{suffix}"
    write(file)
    (entry,) = load(file)
    assert dict(entry.declared)["number"] == "9/STC-NS"
    use_columns({"number": "khong_co"})
    (table,) = load(file)
    assert [finding.code for finding in table.findings] == ["unknown-column"]
    assert "khong_co" in table.findings[0].message
    assert "so_hieu, ngay, trich_yeu" in table.findings[0].message


def test_a_named_column_that_is_not_there_is_refused_also_where_no_head_is_known(tmp_path: Path) -> None:
    use_columns({"number": "khong_co"})
    (table,) = loaded(tmp_path / "a.csv", "ma;loi\n1;hai\n")
    assert [finding.code for finding in table.findings] == ["unknown-column"]


def test_the_line_right_above_the_head_is_one_of_the_words_above_it(tmp_path: Path) -> None:
    table = tmp_path / "so.csv"
    table.write_text(
        "UBND TỈNH CAO BẰNG,,\nNĂM 2025,,\nSố ký hiệu,Ngày,Trích yếu\n41/UBND-NC,29/01,Tiếp dân\n", encoding="utf-8"
    )
    (loaded,) = load(table)
    assert dict(loaded.declared)["above"].splitlines() == ["UBND TỈNH CAO BẰNG", "NĂM 2025"]


def test_a_field_that_only_later_lines_have_is_read_too(tmp_path: Path) -> None:
    early = [f'{{"so_hieu": "{number}/KH-SNV", "trich_yeu": "Số hóa"}}' for number in range(1, 300)]
    *_, last = loaded(
        tmp_path / "a.jsonl", "\n".join([*early, '{"so_hieu": "300/KH-SNV", "ngay_ban_hanh": "05/3/2025"}'])
    )
    assert dict(last.declared) == {"number": "300/KH-SNV", "date": "05/3/2025"}


def test_lines_with_no_key_in_common_are_too_large_for_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_MOST_CELLS", 50)
    rows = [f'{{"so_hieu": "{number}/KH-SNV", "k{number}": 1}}' for number in range(9)]
    (table,) = loaded(tmp_path / "a.jsonl", "\n".join(rows))
    assert [finding.code for finding in table.findings] == ["too-large"]


REGISTER = "Số ký hiệu,Ngày văn bản,Cơ quan ban hành,Trích yếu,Ngày đến\n"


def test_a_day_of_a_register_that_no_calendar_has_is_pointed_out(tmp_path: Path) -> None:
    rows = "4/UBND,31/4/2025,UBND xã Ea Kiết,Mượn máy,02/5/2025\n5/UBND,29/4/2025,UBND xã Ea Kiết,Trả máy,30/02/2025\n"
    found = [each for entry in loaded(tmp_path / "a.csv", REGISTER + rows) for each in entry.findings]
    assert [each.facts["text"] for each in found if each.code == "impossible-date"] == ["31/4/2025", "30/02/2025"]


def test_a_row_without_a_number_is_a_document_by_day_subject_and_issuer_and_else_is_named(tmp_path: Path) -> None:
    rows = ",28/4/2025,UBND xã Ea Kiết,Xin mượn máy,29/4/2025\n,,UBND xã Ea Kiết,Xin trả máy,30/4/2025\nTháng 5,,,,\n"
    (entry,) = loaded(tmp_path / "a.csv", REGISTER + rows)
    assert dict(entry.declared)["title"] == "Xin mượn máy"
    assert entry.findings[-1].code == "unnumbered-rows"
    assert entry.findings[-1].facts["rows"] == "3"


SUBJECT = "Kế hoạch kiểm tra, rà soát, chuẩn hóa, số hóa, bàn giao hồ sơ"


@pytest.mark.parametrize(
    ("sign", "subject"), [(";", SUBJECT), ("\t", f'"{SUBJECT}"'), ("|", SUBJECT), (",", f'"{SUBJECT}; lưu"')]
)
def test_commas_of_a_subject_part_no_cells(tmp_path: Path, sign: str, subject: str) -> None:
    head = sign.join(("Số ký hiệu", "Ngày ban hành", "Trích yếu"))
    (entry,) = loaded(tmp_path / "a.csv", f"{head}\n{sign.join(('12/KH-UBND', '01/02/2025', subject))}\n")
    assert dict(entry.declared) == {"number": "12/KH-UBND", "date": "01/02/2025", "title": subject.strip('"')}


def test_a_register_none_of_whose_rows_is_a_document_says_so_and_not_that_it_is_empty(tmp_path: Path) -> None:
    (found,) = loaded(tmp_path / "a.csv", REGISTER + ",,UBND xã Ea Kiết,Xin trả máy,30/4/2025\n")
    assert (found.text, found.member) == (None, None)
    assert {each.code: each.facts.get("rows") for each in found.findings}["unnumbered-rows"] == "2"
    assert "no-text" not in {each.code for each in found.findings}


def test_a_moment_of_a_parquet_file_is_one_by_the_clocks_of_vietnam(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="needs pyarrow: pip install luocdo[records]")
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs pyarrow: pip install luocdo[records]")
    midnight = [datetime(2025, 2, 2, 17, tzinfo=UTC), datetime(2025, 2, 3, tzinfo=UTC)]
    file = tmp_path / "a.parquet"
    days = {
        "zoned": pyarrow.array(midnight[:1], pyarrow.timestamp("us", "UTC")),
        "plain": pyarrow.array(midnight[1:], pyarrow.timestamp("us")),
    }
    for name, day in days.items():
        parquet.write_table(pyarrow.table({"so_hieu": ["12/KH"], "ngay_ban_hanh": day, "noi_dung": [TEXT]}), file)
        (found,) = load(file)
        assert dict(found.declared)["date"].startswith("2025-02-03"), name
